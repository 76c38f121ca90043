"""When the person's days happen: four times, checked and saved together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skinroutine.domain.plan.edits import put_step, set_anchors
from skinroutine.domain.plan.routine import Anchor, AnchorTimes, Slot, Step, StepKind
from skinroutine.domain.record.preferences import PreferenceName

from ui.days import TODAY, WEDNESDAY
from ui.desk import Desk, click, settle, words
from ui.routine_bench import Bench, a_bench, pick, set_time

SAME = "Two of these times are the same. Each needs its own."
DECEMBER = date(2026, 12, 10)


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the page in the usual window."""
    with a_bench(qt, desk) as made:
        yield made


def test_the_four_times_stand_as_the_diary_has_them(bench: Bench) -> None:
    """Each question has its time, and there is nothing to save."""
    anchors = bench.page.anchors
    assert {one: field.value for one, field in anchors.times.items()} == {
        Anchor.WAKE: time(8),
        Anchor.LUNCH: time(12, 30),
        Anchor.DINNER: time(19),
        Anchor.BED: time(21, 30),
    }
    assert [one.accessibleName() for one in anchors.times.values()] == [
        "I get up",
        "Lunch",
        "Dinner, with my dose",
        "I go to bed",
    ]
    assert not anchors.save.isEnabled()
    assert anchors.revert.isHidden()


def test_a_changed_time_is_saved_from_today(bench: Bench) -> None:
    """One revision has the new time; past days keep theirs; the steps move with it."""
    anchors = bench.page.anchors
    set_time(anchors.times[Anchor.DINNER], "18", "30")
    click(anchors.save)
    assert bench.routine.anchors == AnchorTimes(dinner=time(18, 30))
    assert bench.desk.session.queries.routine(WEDNESDAY).anchors == AnchorTimes()
    assert bench.revisions[-1].applies_from == TODAY
    assert bench.row("dose") == "Isotretinoin, With dinner, 18:30, every day"
    assert not anchors.save.isEnabled()
    assert len(bench.revisions) == 2


def test_all_four_are_saved_in_one_go(bench: Bench) -> None:
    """Times can change places: they are checked together."""
    anchors = bench.page.anchors
    set_time(anchors.times[Anchor.WAKE], "12", "30")
    assert anchors.problem.text() == SAME
    set_time(anchors.times[Anchor.LUNCH], "08", "00")
    assert not anchors.problem.isVisible()
    click(anchors.save)
    assert bench.routine.anchors == AnchorTimes(wake=time(12, 30), lunch=time(8))
    assert len(bench.revisions) == 2


def test_two_equal_times_are_told_and_not_saved(bench: Bench) -> None:
    """Where two times are the same a sentence says so, to a screen reader as well."""
    anchors = bench.page.anchors
    set_time(anchors.times[Anchor.LUNCH], "19", "00")
    assert SAME in words(anchors)
    assert anchors.times[Anchor.LUNCH].accessibleDescription() == SAME
    assert not anchors.save.isEnabled()
    QTest.keyClick(anchors.times[Anchor.LUNCH], Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert len(bench.revisions) == 1
    set_time(anchors.times[Anchor.LUNCH], "13", "00")
    assert SAME not in words(anchors)
    assert anchors.save.isEnabled()


def test_a_time_of_a_step_is_not_run_into(bench: Bench) -> None:
    """Where a step would have a time twice, the sentence names the step and the time."""
    slots = (Slot("m", Anchor.LUNCH), Slot("n", at=time(13, 30)))
    step = Step("drops", StepKind.EYE_DROPS, "Drops", slots)
    bench.desk.session.commands.change_routine(put_step(step))
    bench.diary.changed.emit()
    set_time(bench.page.anchors.times[Anchor.LUNCH], "13", "30")
    assert bench.page.anchors.problem.text() == (
        "Drops would have 13:30 twice. Each of its times needs its own."
    )
    assert not bench.page.anchors.save.isEnabled()


def test_a_planned_routine_is_not_run_into_either(bench: Bench) -> None:
    """The change goes into what is planned, so it must make sense there too."""
    planned = replace(AnchorTimes(), bed=time(22, 30))
    bench.desk.session.commands.change_routine(set_anchors(planned), DECEMBER)
    bench.diary.changed.emit()
    set_time(bench.page.anchors.times[Anchor.DINNER], "22", "30")
    assert bench.page.anchors.problem.text() == SAME


def test_what_is_planned_for_another_anchor_stays(bench: Bench) -> None:
    """A new time of lunch leaves the planned bedtime alone."""
    planned = replace(AnchorTimes(), bed=time(22, 30))
    bench.desk.session.commands.change_routine(set_anchors(planned), DECEMBER)
    bench.diary.changed.emit()
    set_time(bench.page.anchors.times[Anchor.LUNCH], "13", "00")
    click(bench.page.anchors.save)
    later = bench.desk.session.queries.routine(DECEMBER).anchors
    assert later == AnchorTimes(lunch=time(13), bed=time(22, 30))
    assert bench.routine.anchors == AnchorTimes(lunch=time(13))


def test_times_apply_from_a_chosen_day(bench: Bench) -> None:
    """They hold from that day on; until then everything is as it was."""
    anchors = bench.page.anchors
    pick(anchors.applies.when, "a later day")
    anchors.applies.day.setDate(QDate(2026, 12, 10))
    set_time(anchors.times[Anchor.WAKE], "06", "15")
    click(anchors.save)
    assert bench.routine.anchors == AnchorTimes()
    later = bench.desk.session.queries.routine(DECEMBER).anchors
    assert later == AnchorTimes(wake=time(6, 15))
    assert anchors.times[Anchor.WAKE].value == time(8)
    assert anchors.applies.when.currentText() == "today"


def test_revert_brings_the_times_back(bench: Bench) -> None:
    """Revert puts every time back as the diary has it."""
    anchors = bench.page.anchors
    set_time(anchors.times[Anchor.WAKE], "06", "15")
    set_time(anchors.times[Anchor.BED], "23", "00")
    click(anchors.revert)
    assert anchors.times[Anchor.WAKE].value == time(8)
    assert anchors.times[Anchor.BED].value == time(21, 30)
    assert not anchors.save.isEnabled()
    assert not bench.page.has_unsaved


def test_control_s_saves_the_times_where_the_focus_is(bench: Bench) -> None:
    """In the card of the times the key saves them, and no step."""
    field = bench.page.anchors.times[Anchor.WAKE]
    set_time(field, "06", "15")
    QTest.keyClick(field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert bench.routine.anchors == AnchorTimes(wake=time(6, 15))


def test_a_draft_of_the_times_survives_other_changes(bench: Bench) -> None:
    """A change from elsewhere comes in beneath what was typed."""
    anchors = bench.page.anchors
    set_time(anchors.times[Anchor.WAKE], "06", "15")
    other = AnchorTimes(bed=time(23))
    bench.desk.session.commands.change_routine(set_anchors(other))
    bench.diary.changed.emit()
    assert anchors.times[Anchor.WAKE].value == time(6, 15)
    assert anchors.times[Anchor.BED].value == time(23)
    assert bench.page.has_unsaved
    click(anchors.save)
    assert bench.routine.anchors == AnchorTimes(wake=time(6, 15), bed=time(23))


def test_the_end_of_the_day_is_said(bench: Bench) -> None:
    """The note has the day end that the person has set."""
    bench.diary.prefer(PreferenceName.DAY_END, "2026-11-05 03:00")
    assert "A day ends at 03:00, so a tick after midnight belongs to the evening before." in words(
        bench.page.anchors
    )
