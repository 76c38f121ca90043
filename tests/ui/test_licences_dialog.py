"""The dialog of licences: the way to it, its list, its search, the texts, and the file of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from skinroutine.adapters.system import files
from skinroutine.app.errors import WorldFailure
from skinroutine.app.licences import Component, Components
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.licences import LicencesDialog
from skinroutine.ui.shell.application import Program

from ui.desk import click, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LONG = "Routines for the conversion of numbers of one kind to numbers of another kind, in a library"
PARTS = (
    Component("skinroutine", "1.0", "MIT", texts=("MIT text",)),
    Component("Aleph", "2.0", "BSD-2-Clause", "home", "By A.", ("shared text",)),
    Component("Beth", "", "LGPL-3.0-only", texts=("shared text", "x " * 9000)),
    Component(LONG, "3.1", "Zlib", texts=("zlib text",)),
)
Open = Callable[..., LicencesDialog]


@pytest.fixture
def resources() -> Path:
    """Return the packaged resources."""
    return files.resources()


@pytest.fixture
def opened(qt: QApplication, resources: Path) -> Open:
    """Return what opens the dialog over a window of a size, all of it read."""
    windows = []

    def over(
        size: QSize | None = None,
        components: Components = lambda: PARTS,
        scale: float = 1.0,
    ) -> LicencesDialog:
        look = Look(resources, scale=scale)
        window = QWidget()
        window.resize(size or QSize(1040, 720))
        window.show()
        made = LicencesDialog(look, window, components)
        windows.append(window)
        made.open()
        made.work.wait()
        settle()
        return made

    return over


def shown(dialog: LicencesDialog) -> list[str]:
    """Return the names on show."""
    return [one.name for one in dialog.model.shown]


def test_about_leads_to_every_licence(program: Program) -> None:
    """The button opens the dialog; Esc closes it, and the focus is back on the button."""
    window = program.window
    window.show_place("about")
    window.about.licences_button.setFocus()
    click(window.about.licences_button)
    dialog = window.pages.dialog
    assert isinstance(dialog, LicencesDialog)
    dialog.work.wait()
    settle()
    assert shown(dialog)[0] == "skinroutine"
    assert {"Inter", "Python", "plyer"} <= set(shown(dialog))
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    settle()
    assert window.about.licences_button.hasFocus()


def test_the_first_part_is_chosen_with_its_text(opened: Open) -> None:
    """The list has name, version and licence, and the text stands beside it."""
    dialog = opened()
    assert dialog.said.text() == "4 parts"
    assert dialog.list.currentIndex().row() == 0
    assert dialog.text.toPlainText() == "skinroutine 1.0\nMIT\n\nMIT text\n"
    row = dialog.model.index(1)
    assert row.data() == "Aleph 2.0\nBSD-2-Clause"
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Aleph 2.0, BSD-2-Clause"


def test_arrows_choose_another(opened: Open) -> None:
    """From the search arrow down leads into the list, and there to the next part."""
    dialog = opened()
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.list.hasFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.text.toPlainText().startswith("Aleph 2.0\nBSD-2-Clause\n\nhome\n")
    assert "By A." in dialog.text.toPlainText()


@pytest.mark.parametrize(
    ("sought", "found", "said"),
    [
        ("beth", ["Beth"], "1 part found"),
        ("bsd ale", ["Aleph"], "1 part found"),
        ("-", ["Aleph", "Beth"], "2 parts found"),
        ("nobody", [], "Nothing has these letters."),
        (" ", [one.name for one in PARTS], "4 parts"),
    ],
)
def test_the_search_is_for_names_and_licences(
    opened: Open, sought: str, found: list[str], said: str
) -> None:
    """Each word has to be there; how many are found is said, also to a screen reader."""
    dialog = opened()
    QTest.keyClicks(dialog.search, sought)
    assert shown(dialog) == found
    assert dialog.said.text() == said
    assert dialog.search.accessibleDescription() == said
    assert bool(dialog.text.toPlainText()) is bool(found)


def test_a_text_can_be_selected_and_not_changed(opened: Open) -> None:
    """It is read by keyboard and mouse, and Tab leads on."""
    dialog = opened()
    dialog.text.setFocus()
    QTest.keyClicks(dialog.text, "typed")
    assert "typed" not in dialog.text.toPlainText()
    QTest.keyClick(dialog.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert dialog.text.textCursor().selectedText().startswith("skinroutine")
    QTest.keyClick(dialog.text, Qt.Key.Key_Tab)
    assert dialog.save_button.hasFocus()


def test_texts_are_read_from_the_left_everywhere(opened: Open, qt: QApplication) -> None:
    """Also where the window is read from the right, and the list is."""
    qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dialog = opened()
        assert dialog.text.layoutDirection() is Qt.LayoutDirection.LeftToRight
        option = dialog.text.document().defaultTextOption()
        assert option.textDirection() is Qt.LayoutDirection.LeftToRight
        assert dialog.list.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert dialog.list.x() > dialog.text.x()
    finally:
        qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("size", "scale", "is_beside"),
    [
        (QSize(1040, 720), 1.0, True),
        (QSize(720, 520), 1.0, False),
        (QSize(720, 520), 2.0, False),
        (QSize(1040, 720), 2.0, False),
    ],
)
def test_it_fits_into_every_window(
    opened: Open, size: QSize, scale: float, *, is_beside: bool
) -> None:
    """The text is beside the list or beneath it, nothing is cut at the sides, all is reachable."""
    dialog = opened(size, scale=scale)
    beside = dialog._panes.direction() is QBoxLayout.Direction.LeftToRight
    assert beside is is_beside
    assert dialog.width() <= size.width()
    assert dialog.height() <= size.height()
    assert not dialog._area.horizontalScrollBar().isVisible()
    for one in (dialog.search, dialog.list, dialog.text):
        assert one.width() > dialog.look.theme.px(180)
    if scale == 1.0:
        assert not dialog._area.verticalScrollBar().isVisible()


def test_tab_brings_what_it_reaches_into_view(opened: Open) -> None:
    """Where list and text have no room beneath each other, the dialog scrolls to them."""
    dialog = opened(QSize(720, 520), scale=2.0)
    assert dialog._area.verticalScrollBar().maximum() > 0
    for reached in (dialog.list, dialog.text):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        settle()
        assert reached.hasFocus()
        view = dialog._area.viewport()
        top = reached.mapTo(view, QPoint(0, 0)).y()
        assert top >= 0
        assert top + min(reached.height(), view.height()) <= view.height() + 1


@pytest.mark.parametrize("width", [1040, 720])
def test_a_long_name_takes_the_lines_it_needs(opened: Open, width: int) -> None:
    """No row is shorter than its words broken in its width."""
    dialog = opened(QSize(width, 720))
    index = dialog.model.index(3)
    box = dialog.list.visualRect(index)
    words = dialog.list.fontMetrics().boundingRect(
        QRect(0, 0, box.width() - dialog.look.theme.px(20), 0),
        Qt.TextFlag.TextWordWrap,
        index.data(),
    )
    assert box.height() >= words.height()
    assert box.right() <= dialog.list.viewport().rect().right()


def test_every_control_has_a_name(opened: Open) -> None:
    """A screen reader finds the search, the list and the text by name."""
    dialog = opened()
    named = [one.accessibleName() for one in (dialog.search, dialog.list, dialog.text)]
    assert named == [
        "Search names and licences",
        "Parts of the program, with their licences",
        "Text of the licence",
    ]
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.text.accessibleDescription() == "Aleph 2.0, BSD-2-Clause"


def test_what_cannot_be_read_is_said(opened: Open) -> None:
    """The sentence stands where the number would, and there is nothing to save."""

    def trouble() -> tuple[Component, ...]:
        message = "The list of licences cannot be read."
        raise WorldFailure(message)

    dialog = opened(components=trouble)
    assert dialog.said.text() == "The list of licences cannot be read."
    assert not dialog.save_button.isEnabled()
    QTest.keyClicks(dialog.search, "x")
    assert dialog.said.text() == "The list of licences cannot be read."


@pytest.mark.expects_log("ERROR skinroutine.ui.screens.licences: the licences could not be read")
def test_a_fault_is_logged_and_said(opened: Open) -> None:
    """What nobody foresaw does not leave the dialog waiting."""

    def trouble() -> tuple[Component, ...]:
        raise RuntimeError

    assert opened(components=trouble).said.text().startswith("The licences could not be read.")


def test_all_are_saved_as_one_text(opened: Open, tmp_path: Path) -> None:
    """Each part is in the file, a text that several share once."""
    dialog = opened()
    click(dialog.save_button)
    assert dialog.chooser is not None
    assert [Path(one).name for one in dialog.chooser.selectedFiles()] == [
        "skinroutine-licences.txt"
    ]
    dialog.chooser.reject()
    dialog.save_to(str(tmp_path / "all.txt"))
    written = (tmp_path / "all.txt").read_text("utf-8")
    assert all(one.title in written for one in PARTS)
    assert written.count("shared text\n") == 1
    assert "The same text as of Aleph 2.0." in written
    assert dialog.said.text() == "Saved as all.txt."


def test_a_file_that_cannot_be_written_is_said(opened: Open, tmp_path: Path) -> None:
    """The reason is the system's."""
    dialog = opened()
    dialog.save_to(str(tmp_path / "nowhere" / "all.txt"))
    assert dialog.said.text().startswith("all.txt could not be saved: ")


def test_it_can_be_closed_while_it_reads(qt: QApplication, resources: Path) -> None:
    """What is read by then is let go."""
    window = QWidget()
    dialog = LicencesDialog(Look(resources), window, lambda: PARTS)
    dialog.reject()
    settle()
    dialog.work.wait()
    settle()
