"""The occurrences of a day: which there are, in which order, in which part of the day."""

from __future__ import annotations

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from making import BERLIN, MONDAY, NEW_YORK, TOKYO, wall
from skinroutine.domain.plan.occurrence import OccurrenceKey, occurrences
from skinroutine.domain.plan.routine import (
    Anchor,
    AnchorTimes,
    DayPart,
    Routine,
    Slot,
    Step,
    StepKind,
)
from skinroutine.domain.plan.starter import default_routine


def test_the_default_day() -> None:
    """A default day has seven occurrences, in order of time, each with its key and its part."""
    found = occurrences(default_routine(), MONDAY, BERLIN)
    assert [(one.key.step_id, one.key.slot_id, one.at, one.part) for one in found] == [
        ("moisturizer", "morning", time(8), DayPart.MORNING),
        ("sunscreen", "morning", time(8), DayPart.MORNING),
        ("lip-balm", "morning", time(8), DayPart.MORNING),
        ("lip-balm", "midday", time(12, 30), DayPart.MIDDAY),
        ("dose", "dinner", time(19), DayPart.EVENING),
        ("moisturizer", "night", time(21, 30), DayPart.EVENING),
        ("lip-balm", "night", time(21, 30), DayPart.EVENING),
    ]
    assert {one.key.day for one in found} == {MONDAY}
    assert found[4].due_at == wall(MONDAY, 19)


def test_a_slot_after_midnight_comes_last() -> None:
    """A bedtime of 00:30 is the end of the evening, on the next calendar date."""
    routine = default_routine(AnchorTimes(bed=time(0, 30)))
    last = occurrences(routine, MONDAY, BERLIN)[-1]
    assert (last.key.day, last.at, last.part) == (MONDAY, time(0, 30), DayPart.EVENING)
    assert last.due_at == wall(MONDAY + timedelta(days=1), 0, 30)


@pytest.mark.parametrize("zone", [BERLIN, NEW_YORK, TOKYO], ids=str)
def test_keys_do_not_know_where_one_is(zone: ZoneInfo) -> None:
    """The same day has the same keys in every zone; only the instants differ."""
    here = occurrences(default_routine(), MONDAY, zone)
    assert [one.key for one in here] == [
        one.key for one in occurrences(default_routine(), MONDAY, BERLIN)
    ]


def test_moving_an_anchor_keeps_the_keys() -> None:
    """A later dinner moves the instant and leaves the identity alone."""
    before, after = (
        {one.key: one.due_at for one in occurrences(routine, MONDAY, BERLIN)}
        for routine in (default_routine(), default_routine(AnchorTimes(dinner=time(20, 15))))
    )
    assert before.keys() == after.keys()
    dose = OccurrenceKey(MONDAY, "dose", "dinner")
    assert after[dose] - before[dose] == timedelta(minutes=75)


@pytest.mark.parametrize(
    ("wake", "lunch", "dinner", "bed", "parts"),
    [
        ("08:00", "12:30", "19:00", "21:30", "morning midday evening evening"),
        ("12:00", "15:00", "23:00", "03:00", "morning midday evening evening"),
        ("20:00", "01:00", "02:00", "12:00", "morning midday evening morning"),
        ("08:00", "19:00", "12:30", "21:30", "morning evening evening evening"),
    ],
)
def test_parts_follow_the_persons_own_day(
    wake: str, lunch: str, dinner: str, bed: str, parts: str
) -> None:
    """Before lunch is morning, before dinner midday, then evening: also for those up at night."""
    times = [time.fromisoformat(one) for one in (wake, lunch, dinner, bed)]
    slots = tuple(Slot(anchor.value, anchor) for anchor in Anchor)
    routine = Routine((Step("balm", StepKind.LIP_BALM, "Balm", slots),), AnchorTimes(*times))
    found = {one.key.slot_id: one.part for one in occurrences(routine, MONDAY, BERLIN)}
    assert " ".join(found[anchor.value] for anchor in Anchor) == parts


def test_an_empty_routine_has_an_empty_day() -> None:
    """Where nothing is planned there is no occurrence."""
    assert occurrences(Routine(()), date(2026, 1, 1), BERLIN) == ()
