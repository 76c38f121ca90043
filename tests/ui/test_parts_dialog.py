"""The sheet over a window: its size, its keys, and where the focus goes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.fields import labelled, text_field
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import wrapped

from ui.bench import wearing
from ui.desk import click, press, settle, the
from ui.spoken import name, nameless, spoken

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LONG = "Past days keep the time they had; the new one applies from today on. " * 3


@pytest.fixture
def look(qt: QApplication) -> Iterator[Look]:
    """Yield the light look."""
    with wearing(qt) as made:
        yield made


@pytest.fixture
def window(look: Look) -> Iterator[QWidget]:
    """Yield a window as small as it can be, with the button that opens the sheet."""
    made = QWidget()
    made.resize(720, 520)
    QPushButton("Another", made)
    opener = QPushButton("Move it", made)
    opener.move(0, 60)
    made.show()
    made.activateWindow()
    opener.setFocus()
    settle()
    yield made
    made.hide()
    made.deleteLater()
    settle()


def opened(look: Look, window: QWidget, fields: int = 1) -> Dialog:
    """Return an open sheet with so many fields."""
    sheet = Dialog(look, window, "Move lip balm")
    sheet.inside.addWidget(wrapped("muted", LONG))
    for number in range(fields):
        field = text_field("", longest=20)
        sheet.inside.addWidget(labelled(look, f"Field {number}", field))
    sheet.add_primary("Save").clicked.connect(sheet.accept)
    sheet.add_button("Archive step", role="warning")
    sheet.add_button("Cancel", role="quiet").clicked.connect(sheet.reject)
    sheet.open()
    settle()
    return sheet


def buttons(sheet: Dialog) -> dict[str, QPushButton]:
    """Return the buttons of a sheet by their words."""
    return {one.text(): one for one in sheet.findChildren(QPushButton)}


def test_it_holds_its_window_and_nothing_else(look: Look, window: QWidget) -> None:
    """It is modal to its window, says its title, and every control in it has a name."""
    sheet = opened(look, window)
    assert sheet.isVisible()
    assert sheet.windowModality() is Qt.WindowModality.WindowModal
    assert sheet.parentWidget() is window
    assert name(sheet) == "Move lip balm"
    assert spoken(sheet).role() == QAccessible.Role.Dialog
    assert nameless(sheet) == []


def test_the_focus_comes_in_and_goes_back(look: Look, window: QWidget, qtbot: QtBot) -> None:
    """The first field has the focus; afterwards what opened the sheet has it again."""
    opener = QApplication.focusWidget()
    assert isinstance(opener, QPushButton)
    sheet = opened(look, window)
    qtbot.waitUntil(lambda: the(QLineEdit, sheet).hasFocus())
    another = next(one for one in window.findChildren(QPushButton) if one.text() == "Another")
    another.setFocus()
    click(buttons(sheet)["Cancel"])
    qtbot.waitUntil(opener.hasFocus)
    assert not isValid(sheet)


def test_escape_closes_it_without_a_word(look: Look, window: QWidget, qtbot: QtBot) -> None:
    """Escape is no, and Enter in a field is the first button."""
    ended: list[int] = []
    sheet = opened(look, window)
    sheet.finished.connect(ended.append)
    press(the(QLineEdit, sheet), Qt.Key.Key_Escape)
    assert ended == [Dialog.DialogCode.Rejected.value]
    again = opened(look, window)
    again.finished.connect(ended.append)
    press(the(QLineEdit, again), Qt.Key.Key_Return)
    assert ended[1:] == [Dialog.DialogCode.Accepted.value]


def test_enter_is_the_primary_button_wherever_it_stands(look: Look, window: QWidget) -> None:
    """Enter in a field presses the primary button also where another stands before it."""
    pressed: list[str] = []
    sheet = Dialog(look, window, "Move lip balm")
    sheet.inside.addWidget(text_field("Time", longest=5))
    for words, add in (("Cancel", sheet.add_button), ("Save", sheet.add_primary)):
        add(words).clicked.connect(partial(pressed.append, words))
    sheet.open()
    settle()
    press(the(QLineEdit, sheet), Qt.Key.Key_Return)
    assert pressed == ["Save"]
    sheet.reject()


def test_what_opened_it_may_be_gone(look: Look, window: QWidget) -> None:
    """Where the page behind was made anew, the sheet closes all the same."""
    opener = QApplication.focusWidget()
    assert opener is not None
    sheet = opened(look, window)
    opener.deleteLater()
    settle()
    sheet.reject()
    settle()
    assert not isValid(sheet)


def test_a_short_one_is_as_tall_as_it_needs(look: Look, window: QWidget) -> None:
    """Nothing scrolls where there is room, and nothing is left over."""
    sheet = opened(look, window)
    area = the(QScrollArea, sheet)
    assert area.verticalScrollBar().maximum() == 0
    inner = area.widget()
    assert inner is not None
    assert abs(inner.sizeHint().height() - area.viewport().height()) <= 40
    assert sheet.width() == 480


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_tall_one_scrolls_inside_its_window(qt: QApplication, scale: float, rtl: bool) -> None:
    """It stays within a window of 720 by 520; its buttons are whole, its column scrolls."""
    with wearing(qt, scale=scale, rtl=rtl) as look:
        window = QWidget()
        window.resize(720, 520)
        window.show()
        sheet = opened(look, window, fields=12)
        assert sheet.width() <= 720
        assert sheet.height() <= 520
        area = the(QScrollArea, sheet)
        assert area.verticalScrollBar().maximum() > 0
        assert area.horizontalScrollBar().maximum() == 0
        for one in buttons(sheet).values():
            assert one.parentWidget() is not None
            assert one.width() >= one.sizeHint().width()
            corner = one.mapTo(sheet, one.rect().topLeft())
            assert sheet.rect().contains(one.rect().translated(corner))
        first = buttons(sheet)["Save"]
        assert (first.mapTo(sheet, first.rect().center()).x() > sheet.width() / 2) is rtl
        sheet.reject()
        window.hide()
        window.deleteLater()
        settle()


def test_the_field_with_the_focus_is_in_view(look: Look, window: QWidget) -> None:
    """Tab brings a field that is further down into view."""
    sheet = opened(look, window, fields=12)
    area = the(QScrollArea, sheet)
    fields = sheet.findChildren(QLineEdit)
    fields[-2].setFocus()
    settle()
    press(fields[-2], Qt.Key.Key_Tab)
    assert fields[-1].hasFocus()
    corner = fields[-1].mapTo(area.viewport(), fields[-1].rect().topLeft())
    assert area.viewport().rect().contains(fields[-1].rect().translated(corner))
