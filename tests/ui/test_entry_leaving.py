"""A dialog of the course that cannot be saved yet, or is left with something changed in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from skinroutine.domain.plan.key_date import DateKind
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.entry import LeaveQuestion
from skinroutine.ui.screens.course.date_dialog import DateEntry
from skinroutine.ui.screens.course.plan_dialog import PlanEntry
from skinroutine.ui.screens.course.weight_dialog import WeightEntry

from ui.course_bench import COURSE, TWENTY, Bench, a_bench, phase
from ui.days import MONDAY, TODAY
from ui.desk import Desk, button, click, press, settle
from ui.spoken import nameless, spoken

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the course page with a plan."""
    with a_bench(qt, desk) as made:
        made.plan(COURSE, phase(MONDAY, TWENTY))
        yield made


def opened(bench: Bench) -> PlanEntry:
    """Open the editor of the plan."""
    bench.page.open_plan()
    settle()
    return bench.dialog(PlanEntry)


def is_in_view(dialog: Dialog, one: QWidget) -> bool:
    """Tell whether a field of a dialog is seen whole."""
    area = next(found for found in dialog.findChildren(QScrollArea) if found.isAncestorOf(one))
    at = one.rect().translated(one.mapTo(area.viewport(), one.rect().topLeft()))
    return area.viewport().rect().contains(at)


def scroll_down(dialog: Dialog) -> None:
    """Scroll a dialog to its end."""
    (area, *_) = dialog.findChildren(QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    settle()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_save_goes_to_the_first_field_that_is_wrong(
    qt: QApplication, desk: Desk, scale: float
) -> None:
    """From the end of the dialog: the weight is in view, marked, has the focus; all is said."""
    with a_bench(qt, desk, scale=scale, size=(720, 520)) as bench:
        bench.plan(COURSE, phase(MONDAY, TWENTY))
        dialog = opened(bench)
        dialog.weights.rows[0].kg.setText("600")
        dialog.target.setText("lots")
        scroll_down(dialog)
        assert not is_in_view(dialog, dialog.weights.rows[0].kg)
        click(button(dialog, "Save"))
        kg = dialog.weights.rows[0].kg
        assert kg.hasFocus()
        assert is_in_view(dialog, kg)
        assert [one.property("invalid") for one in (kg, dialog.target)] == ["true", "true"]
        assert dialog.weights.rows[0].day.property("invalid") != "true"
        assert dialog.said == "Something above is still to be put right."
        kg.setText("60")
        assert kg.property("invalid") == "false"


def test_what_is_said_stands_beside_the_buttons(bench: Bench) -> None:
    """The sentence never scrolls away: it stands right above Save."""
    dialog = opened(bench)
    dialog.target.setText("lots")
    click(button(dialog, "Save"))
    banner = dialog._banner
    save = button(dialog, "Save")
    assert banner.isVisible()
    assert not any(one.isAncestorOf(banner) for one in dialog.findChildren(QScrollArea))
    bottom = banner.mapTo(dialog, banner.rect().bottomLeft()).y()
    assert 0 < save.mapTo(dialog, save.rect().topLeft()).y() - bottom < 40


def test_a_wrong_field_of_a_short_dialog_is_marked(bench: Bench) -> None:
    """The one field is marked, and no more once it was put right."""
    bench.page._on_weight()
    settle()
    dialog = bench.dialog(WeightEntry)
    dialog.kg.setText("sixty")
    click(button(dialog, "Save"))
    assert dialog.kg.property("invalid") == "true"
    assert dialog.kg.hasFocus()
    dialog.kg.setText("60")
    click(button(dialog, "Save"))
    assert not bench.has_dialog


def test_escape_leaves_what_is_unchanged_at_once(bench: Bench) -> None:
    """Nothing was changed, or was changed back: no question."""
    dialog = opened(bench)
    weeks = dialog.weeks.value()
    dialog.weeks.setValue(30)
    dialog.weeks.setValue(weeks)
    dialog.phases.rows[0].open_up()
    press(dialog, Qt.Key.Key_Escape)
    assert not bench.has_dialog


@pytest.mark.parametrize("what", ["weeks", "capsules", "switch", "note", "list"])
def test_escape_asks_where_something_was_changed(bench: Bench, what: str) -> None:
    """Keep editing loses nothing and is the usual answer; Leave closes both."""
    dialog = opened(bench)
    {
        "weeks": lambda: dialog.weeks.setValue(30),
        "capsules": lambda: dialog.phases.rows[0].strengths.field.setText("30"),
        "switch": lambda: click(dialog.programme.switch),
        "note": lambda: dialog.medicines.setPlainText("Vitamin D"),
        "list": lambda: dialog.unit.setCurrentIndex(1),
    }[what]()
    before = dialog.draft()
    press(dialog, Qt.Key.Key_Escape)
    question = bench.dialog(LeaveQuestion)
    assert question.windowTitle() == "Leave without saving?"
    heard = spoken(question).text(QAccessible.Text.Description)
    assert heard == "What you changed here is not saved yet."
    assert nameless(question) == []
    assert question.keep.hasFocus()
    press(question, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.draft() == before
    press(dialog, Qt.Key.Key_Escape)
    press(bench.dialog(LeaveQuestion).keep, Qt.Key.Key_Return)
    assert dialog.isVisible()
    press(dialog, Qt.Key.Key_Escape)
    click(bench.dialog(LeaveQuestion).go)
    assert not bench.has_dialog
    assert bench.course == COURSE


def test_cancel_and_the_cross_of_the_window_ask_as_well(bench: Bench) -> None:
    """However a changed dialog is left, nothing is lost without a word."""
    dialog = opened(bench)
    dialog.weeks.setValue(30)
    click(button(dialog, "Cancel"))
    click(bench.dialog(LeaveQuestion).keep)
    dialog.close()
    dialog.close()
    settle()
    assert dialog.isVisible()
    click(bench.dialog(LeaveQuestion).go)
    assert not bench.has_dialog


def test_a_changed_dialog_that_is_saved_asks_nothing(bench: Bench) -> None:
    """Saving is no leaving."""
    click(bench.page.dates.add)
    dialog = bench.dialog(DateEntry)
    dialog.kind.show_value(DateKind.VISIT)
    dialog.name.setText("Clinic")
    click(button(dialog, "Save"))
    assert not bench.has_dialog
    assert [one.date.day for one in bench.snapshot.dates] == [TODAY]
