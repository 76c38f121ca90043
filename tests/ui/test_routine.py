"""The routine page: times and the leaflet's word, checked before they are saved."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest

from skinroutine.domain.event import RoutineRevised
from skinroutine.domain.routine import Anchor, AnchorTimes, FoodRule
from skinroutine.ui.screens.routine import RoutinePage
from skinroutine.ui.shell.application import Program

from ui.days import DOSE, TODAY, WEDNESDAY
from ui.desk import Desk, button, click, row_of, settle, words

SAME = "Two of these times are the same. Each needs its own."


@pytest.fixture
def page(program: Program) -> RoutinePage:
    """Return the routine page, on show."""
    program.window.show_place("routine")
    settle()
    return program.window.routine


def revisions(desk: Desk) -> list[RoutineRevised]:
    """Return every revision in the diary, oldest first."""
    facts = [event.fact for event in desk.session.store.general()]
    return [fact for fact in facts if isinstance(fact, RoutineRevised)]


def test_the_form_shows_the_routine_of_today(page: RoutinePage) -> None:
    """The four times, the leaflet's word and the steps stand as the diary has them."""
    times = {anchor: edit.time().toString("HH:mm") for anchor, edit in page.times.items()}
    assert times == {
        Anchor.WAKE: "08:00",
        Anchor.LUNCH: "12:30",
        Anchor.DINNER: "19:00",
        Anchor.BED: "21:30",
    }
    chosen = [rule for rule, one in page.leaflet.items() if one.isChecked()]
    assert chosen == [FoodRule.UNSURE]
    assert {"08:00, 12:30, 21:30", "08:00, 21:30", "Isotretinoin"} <= set(words(page))
    assert not page.save.isEnabled()
    assert not page.revert.isEnabled()


def test_a_changed_time_is_saved_as_a_revision(page: RoutinePage, desk: Desk) -> None:
    """Save writes one revision that applies from today; earlier days keep what they had."""
    page.times[Anchor.DINNER].setTime(QTime(18, 30))
    assert page.save.isEnabled()
    click(page.save)
    assert len(revisions(desk)) == 2
    assert revisions(desk)[-1].applies_from == TODAY
    queries = desk.session.queries
    assert queries.routine().anchors == AnchorTimes(dinner=time(18, 30))
    assert queries.routine(WEDNESDAY).anchors == AnchorTimes()
    assert not page.save.isEnabled()


def test_today_moves_with_the_routine(program: Program, page: RoutinePage) -> None:
    """The checklist has the new time at once, and the note says since when."""
    page.times[Anchor.DINNER].setTime(QTime(18, 30))
    click(page.save)
    assert words(program.window.note) == ["Saved. It applies from today"]
    program.window.show_place("today")
    settle()
    assert "Due 42 minutes ago" in words(row_of(program, DOSE))


def test_a_time_is_typed(page: RoutinePage) -> None:
    """A time can be typed with the keyboard."""
    edit = page.times[Anchor.WAKE]
    edit.setFocus()
    edit.setSelectedSection(edit.Section.HourSection)
    QTest.keyClicks(edit, "06")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.time() == QTime(6, 0)
    assert page.save.isEnabled()


def test_two_equal_times_are_told_and_not_saved(page: RoutinePage, desk: Desk) -> None:
    """Where two times are the same a sentence says so, and Save waits."""
    page.times[Anchor.LUNCH].setTime(QTime(19, 0))
    settle()
    assert SAME in words(page)
    assert not page.save.isEnabled()
    assert page.revert.isEnabled()
    page.times[Anchor.LUNCH].setTime(QTime(13, 0))
    settle()
    assert SAME not in words(page)
    assert page.save.isEnabled()
    assert len(revisions(desk)) == 1


def test_revert_brings_the_form_back(page: RoutinePage, desk: Desk) -> None:
    """Revert puts every field back as the diary has it."""
    page.times[Anchor.LUNCH].setTime(QTime(19, 0))
    click(page.leaflet[FoodRule.EITHER])
    click(page.revert)
    assert page.times[Anchor.LUNCH].time() == QTime(12, 30)
    assert page.leaflet[FoodRule.UNSURE].isChecked()
    assert SAME not in words(page)
    assert not page.save.isEnabled()
    assert len(revisions(desk)) == 1


def test_a_change_that_is_changed_back_is_none(page: RoutinePage) -> None:
    """Save is offered only while the form differs from the diary."""
    page.times[Anchor.BED].setTime(QTime(23, 0))
    assert page.save.isEnabled()
    page.times[Anchor.BED].setTime(QTime(21, 30))
    assert not page.save.isEnabled()


@pytest.mark.parametrize("rule", [FoodRule.WITH_FOOD, FoodRule.EITHER])
def test_the_leaflets_word_is_chosen(page: RoutinePage, desk: Desk, rule: FoodRule) -> None:
    """One of three buttons says what the leaflet says; the others are let go of."""
    click(page.leaflet[rule])
    assert [one for one, made in page.leaflet.items() if made.isChecked()] == [rule]
    click(page.save)
    assert desk.session.queries.routine().food_rule is rule
    assert desk.session.queries.routine(WEDNESDAY).food_rule is FoodRule.UNSURE


def test_a_chosen_rule_cannot_be_let_go_of(page: RoutinePage) -> None:
    """A second click on the chosen button leaves it chosen: one of three always is."""
    click(page.leaflet[FoodRule.UNSURE])
    assert page.leaflet[FoodRule.UNSURE].isChecked()


def test_what_the_leaflet_buttons_say(page: RoutinePage) -> None:
    """The three answers stand in words under the question, with a word for who is not sure."""
    assert [made.text() for made in page.leaflet.values()] == [
        "with food",
        "with or without food",
        "I am not sure",
    ]
    assert {
        "Does your leaflet say to take it with food?",
        "Brands differ. If you aren\u2019t sure, your pharmacist can tell you.",
    } <= set(words(page))


def test_the_choice_is_not_said_by_colour_alone(page: RoutinePage) -> None:
    """The chosen button carries a check mark, and loses it with the choice."""
    click(page.leaflet[FoodRule.EITHER])
    marks = {rule: not made.icon().isNull() for rule, made in page.leaflet.items()}
    assert marks == {FoodRule.WITH_FOOD: False, FoodRule.EITHER: True, FoodRule.UNSURE: False}


def test_a_saved_change_can_be_undone(program: Program, page: RoutinePage, desk: Desk) -> None:
    """Undo takes a revision back, and the form follows."""
    page.times[Anchor.DINNER].setTime(QTime(18, 30))
    click(page.save)
    click(button(program.window.note, "Undo"))
    assert desk.session.queries.routine().anchors == AnchorTimes()
    assert page.times[Anchor.DINNER].time() == QTime(19, 0)


def test_a_tick_elsewhere_keeps_what_is_being_typed(program: Program, page: RoutinePage) -> None:
    """A change of the diary that leaves the routine alone leaves the form alone."""
    page.times[Anchor.DINNER].setTime(QTime(18, 30))
    program.diary.tick(DOSE)
    assert page.times[Anchor.DINNER].time() == QTime(18, 30)
    assert page.save.isEnabled()


def test_a_change_from_elsewhere_shows(program: Program, page: RoutinePage, desk: Desk) -> None:
    """A revision made by the command line is in the form."""
    desk.set_leaflet(FoodRule.WITH_FOOD)
    program.diary.changed.emit()
    assert page.leaflet[FoodRule.WITH_FOOD].isChecked()


@pytest.mark.expects_log("readonly database", "refused: WorldFailure")
def test_a_refused_save_is_told(program: Program, page: RoutinePage, desk: Desk) -> None:
    """Where the revision cannot be written, a banner says so and the form keeps what was typed."""
    desk.session.store._connection.execute("PRAGMA query_only = 1")
    page.times[Anchor.DINNER].setTime(QTime(18, 30))
    click(page.save)
    assert "read-only" in program.window.banner.words
    assert page.times[Anchor.DINNER].time() == QTime(18, 30)
    assert page.save.isEnabled()
