"""A sheet over a small window with large text: what is in it has most of the room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.fields import labelled, text_field
from skinroutine.ui.parts.text import wrapped

from ui.bench import wearing
from ui.desk import settle, the

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def heading_of(sheet: Dialog) -> QLabel:
    """Return the title of a sheet."""
    return next(one for one in sheet.findChildren(QLabel) if one.objectName() == "title")


@pytest.mark.parametrize(("scale", "is_inside"), [(1.0, False), (2.0, True)])
def test_the_heading_scrolls_where_there_is_little_room(
    qt: QApplication, scale: float, is_inside: bool
) -> None:
    """At 200 % in 720 by 520 the fields have over half of the window, and the title scrolls."""
    with wearing(qt, scale=scale) as look:
        window = QWidget()
        window.resize(720, 520)
        window.show()
        sheet = Dialog(look, window, "Your plan, as it stands on the label of the pharmacy")
        for number in range(12):
            sheet.inside.addWidget(labelled(look, f"Field {number}", text_field("", longest=9)))
        for words in ("Save as PDF", "Save as text", "Print", "Close"):
            sheet.add_button(words)
        sheet.open()
        settle()
        area = the(QScrollArea, sheet)
        assert area.isAncestorOf(heading_of(sheet)) is is_inside
        assert area.height() > window.height() * 0.55
        assert sheet.height() <= window.height()
        window.resize(900, 1400)
        sheet.fit()
        settle()
        assert not area.isAncestorOf(heading_of(sheet))
        assert heading_of(sheet).isVisible()
        sheet.reject()
        window.hide()
        window.deleteLater()
        settle()


def test_a_field_is_brought_into_view(qt: QApplication) -> None:
    """A field far down has the focus and is seen, whole, above what stands at the foot."""
    with wearing(qt, scale=2.0) as look:
        window = QWidget()
        window.resize(720, 520)
        window.show()
        window.activateWindow()
        sheet = Dialog(look, window, "Your plan")
        fields = [text_field(f"Field {number}", longest=9) for number in range(20)]
        for one in fields:
            sheet.inside.addWidget(one)
        sheet.foot.addWidget(wrapped("body", "Something is still to be put right."))
        sheet.add_primary("Save")
        sheet.open()
        settle()
        for one in (fields[17], fields[2]):
            sheet.bring(one)
            settle()
            area = the(QScrollArea, sheet)
            corner = one.mapTo(area.viewport(), one.rect().topLeft())
            assert area.viewport().rect().contains(one.rect().translated(corner))
            assert one.hasFocus()
        sheet.reject()
        window.hide()
        window.deleteLater()
        settle()
