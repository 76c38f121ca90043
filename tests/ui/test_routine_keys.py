"""The routine page by keyboard alone: a sensible order, and a whole step from end to end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from skinroutine.domain.plan.days import Days
from skinroutine.domain.plan.routine import FoodRule, Slot, StepKind

from ui.desk import Desk, settle
from ui.routine_bench import Bench, a_bench, called
from ui.spoken import interactive

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the page with the focus on its first control."""
    with a_bench(qt, desk) as made:
        made.page.add.setFocus()
        yield made


def at_hand() -> QWidget:
    """Return the widget with the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def key(what: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the focus is."""
    QTest.keyClick(at_hand(), what, held)
    settle()


def type_words(text: str) -> None:
    """Type a text wherever the focus is, in the place of what is there."""
    key(Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(at_hand(), text)
    settle()


def tab_to(wanted: str) -> None:
    """Press Tab until the focus is on a control of this name; give up after a whole round."""
    for _ in range(90):
        if called(at_hand()) == wanted:
            return
        key(Qt.Key.Key_Tab)
    pytest.fail(f"Tab does not come to {wanted}")


def round_trip() -> list[str]:
    """Return the names Tab comes by from here until it is here again, each once."""
    begun, found = at_hand(), list[str]()
    for _ in range(120):
        said = called(at_hand())
        if not found or found[-1] != said:
            found.append(said)
        key(Qt.Key.Key_Tab)
        if at_hand() is begun:
            return found
    pytest.fail("Tab does not come back")


def test_tab_goes_through_the_page_as_it_reads(bench: Bench) -> None:
    """List, editor from top to bottom, ideas, times; a pill that came later is in its place."""
    bench.choose("dose")
    bench.page.editor.times.add.click()
    bench.page.editor.times.picker.hide()
    bench.page.add.setFocus()
    assert round_trip() == [
        "Add a step",
        "Steps of your routine",
        "Move Isotretinoin up",
        "Kind of step",
        "Name",
        "Dose",
        "Add a capsule by its strength",
        "As needed",
        "Change When you get up \u00b7 08:00",
        "Remove When you get up \u00b7 08:00",
        "Change With dinner \u00b7 19:00",
        "Remove With dinner \u00b7 19:00",
        "Add a time",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "Every day",
        "Every few days",
        "From a day",
        "Until a day",
        "Remind me",
        "Discreet reminder",
        "Does your leaflet say to take it with food? not sure",
        "Hint, repeats and more",
        "Applies from",
        "Save",
        "Revert",
        "Send a test reminder",
        "Archive step",
        "Add Gentle cleanser",
        "Add Eye drops",
        "Add Saline nose spray",
        "Add Hand cream",
        "Add Glass of water",
        "Add Lip balm at night",
        "Add Lip balm as needed",
        "I get up",
        "Lunch",
        "Dinner, with my dose",
        "I go to bed",
        "These times apply from",
    ]


def test_tab_leaves_nothing_out(bench: Bench) -> None:
    """Every control on show that can be used is come by, but for the other answers of a choice."""
    bench.choose("dose")
    bench.page.editor.more.open(is_open=True)
    bench.page.editor.days.add_every.click()
    bench.page.editor.days.add_last.click()
    settle()
    bench.page.add.setFocus()
    reached = set(round_trip())
    wanted = {
        called(one)
        for one in interactive(bench.page)
        if one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert wanted - reached == set()


def test_a_whole_step_is_made_by_keyboard(bench: Bench) -> None:
    """A new dose with amount, times, days, a repeat and its rule is saved with Ctrl+S."""
    key(Qt.Key.Key_Space)
    assert called(at_hand()) == "Name"
    type_words("Capsules")
    key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert called(at_hand()) == "Kind of step"
    key(Qt.Key.Key_Home)
    tab_to("Dose")
    type_words("20 + 10")
    tab_to("Change When you get up \u00b7 08:00")
    key(Qt.Key.Key_Space)
    assert called(at_hand()) == "Time of day"
    key(Qt.Key.Key_End)
    assert called(at_hand()) == "Its own time"
    QTest.keyClicks(at_hand(), "07")
    key(Qt.Key.Key_Escape)
    assert called(at_hand()) == "Change 07:00"
    tab_to("Add a time")
    key(Qt.Key.Key_Space)
    key(Qt.Key.Key_Escape)
    assert called(at_hand()) == "Change When you get up \u00b7 08:00"
    tab_to("Sunday")
    key(Qt.Key.Key_Space)
    tab_to("Until a day")
    key(Qt.Key.Key_Space)
    assert called(at_hand()) == "Last day"
    key(Qt.Key.Key_Up)
    tab_to("Discreet reminder")
    key(Qt.Key.Key_Space)
    tab_to("Does your leaflet say to take it with food? not sure")
    key(Qt.Key.Key_Left)
    key(Qt.Key.Key_Left)
    tab_to("Hint, repeats and more")
    key(Qt.Key.Key_Space)
    tab_to("My own hint")
    type_words("By my plate")
    tab_to("And again after")
    type_words("45")
    key(Qt.Key.Key_S, CONTROL)
    step = bench.routine.steps[-1]
    assert (step.kind, step.name) == (StepKind.DOSE, "Capsules")
    assert step.strengths == (Decimal(20), Decimal(10))
    assert {one.time_of_day(bench.routine.anchors) for one in step.slots} == {time(7), time(8)}
    assert step.days == Days(frozenset(range(6)), last=bench.page.editor.days.last.value)
    assert step.policy.is_discreet
    assert step.policy.repeats == (timedelta(minutes=20), timedelta(minutes=45))
    assert step.food is FoodRule.WITH_FOOD
    assert step.note == "By my plate"
    assert bench.page.steps.step_id == step.id


def test_the_list_is_used_by_keyboard(bench: Bench) -> None:
    """Choose, move, go to the editor, archive and bring back without a mouse."""
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Up, ALT)
    assert bench.ids == ["moisturizer", "lip-balm", "sunscreen", "dose"]
    tab_to("Archive step")
    key(Qt.Key.Key_Space)
    assert bench.ids == ["moisturizer", "sunscreen", "dose"]
    assert at_hand() is bench.page.steps
    tab_to("Bring Lip balm back")
    key(Qt.Key.Key_Space)
    assert bench.ids == ["moisturizer", "sunscreen", "dose", "lip-balm"]
    assert at_hand() is bench.page.steps


def test_a_letter_goes_to_the_step_that_begins_with_it(bench: Bench) -> None:
    """Typing in the list looks for a name, as lists do."""
    key(Qt.Key.Key_Tab)
    QTest.keyClicks(at_hand(), "is")
    settle()
    assert bench.page.steps.step_id == "dose"


def test_a_slot_is_removed_by_keyboard(bench: Bench) -> None:
    """Delete takes the time away that the focus is on."""
    bench.choose("moisturizer")
    tab_to("Change Before bed \u00b7 21:30")
    key(Qt.Key.Key_Delete)
    assert called(at_hand()) == "Add a time"
    key(Qt.Key.Key_S, CONTROL)
    assert [one.id for one in bench.step("moisturizer").slots] == ["morning"]
    assert isinstance(bench.step("moisturizer").slots[0], Slot)
