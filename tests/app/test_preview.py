"""When a step would fall due next: its days, its range, the day's end, and nothing at all."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import BERLIN, MONDAY, NEW_YORK, wall
from skinroutine.app.diary.preview import next_occurrences
from skinroutine.domain.plan.days import EVERY_DAY, Days
from skinroutine.domain.plan.occurrence import Occurrence
from skinroutine.domain.plan.routine import Anchor, AnchorTimes, Slot, Step, StepKind
from skinroutine.domain.plan.schedule import USUAL_ENDS, DayEnds
from skinroutine.domain.record.status import Moment

TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (MONDAY + timedelta(days=n) for n in (1, 2, 3, 4))
ANCHORS = AnchorTimes()
DINNER = Slot("dinner", Anchor.DINNER)


def step(*slots: Slot, days: Days = EVERY_DAY, as_needed: bool = False) -> Step:
    """Return a step with slots on days."""
    return Step("one", StepKind.OTHER, "One", slots, days=days, is_as_needed=as_needed)


def at(hour: int, minute: int = 0, ends: DayEnds = USUAL_ENDS) -> Moment:
    """Return a moment of that Monday in Berlin."""
    return Moment(wall(MONDAY, hour, minute), BERLIN, ends)


def when(found: tuple[Occurrence, ...]) -> list[tuple[date, time]]:
    """Return the routine days and the wall times of occurrences."""
    return [(one.key.day, one.at) for one in found]


def test_the_next_three_are_found_from_today_on() -> None:
    """A step of every day is due today, tomorrow and the day after."""
    found = next_occurrences(step(DINNER), ANCHORS, at(12))
    assert when(found) == [(day, time(19)) for day in (MONDAY, TUESDAY, WEDNESDAY)]
    assert found[0].due_at == wall(MONDAY, 19)


def test_what_is_due_by_now_is_not_to_come() -> None:
    """At the very minute it is due it is no longer next."""
    assert when(next_occurrences(step(DINNER), ANCHORS, at(18, 59), 1)) == [(MONDAY, time(19))]
    assert when(next_occurrences(step(DINNER), ANCHORS, at(19), 1)) == [(TUESDAY, time(19))]


def test_several_times_of_a_day_come_in_order() -> None:
    """Slots are in order of time, whatever order they were added in; anchors have their times."""
    one = step(Slot("b", at=time(22)), Slot("a", Anchor.WAKE), DINNER)
    found = next_occurrences(one, AnchorTimes(wake=time(6, 30)), at(12), 4)
    assert when(found) == [
        (MONDAY, time(19)),
        (MONDAY, time(22)),
        (TUESDAY, time(6, 30)),
        (TUESDAY, time(19)),
    ]


def test_weekdays_are_honoured() -> None:
    """A step of Wednesdays and Fridays skips the days between."""
    found = next_occurrences(step(DINNER, days=Days(frozenset({2, 4}))), ANCHORS, at(12), 3)
    assert [one.key.day for one in found] == [
        WEDNESDAY,
        FRIDAY,
        WEDNESDAY + timedelta(days=7),
    ]


def test_every_few_days_counts_from_its_first_day() -> None:
    """Every third day from Sunday is Wednesday and Saturday."""
    days = Days(every=3, first=MONDAY - timedelta(days=1))
    found = next_occurrences(step(DINNER, days=days), ANCHORS, at(12), 2)
    assert [one.key.day for one in found] == [WEDNESDAY, WEDNESDAY + timedelta(days=3)]


def test_a_range_ends_the_search() -> None:
    """After the last day nothing is found, so there are fewer than were asked for."""
    days = Days(first=TUESDAY, last=WEDNESDAY)
    found = next_occurrences(step(DINNER, days=days), ANCHORS, at(12))
    assert [one.key.day for one in found] == [TUESDAY, WEDNESDAY]


@pytest.mark.parametrize(
    "days",
    [
        Days(last=MONDAY - timedelta(days=1)),
        Days(frozenset({0}), first=TUESDAY, last=FRIDAY),
        Days(first=MONDAY + timedelta(days=371)),
    ],
    ids=["over", "no such weekday in the range", "more than 370 days ahead"],
)
def test_nothing_is_found_where_nothing_is_planned(days: Days) -> None:
    """Days that are over, that never come, or that lie too far ahead have no occurrences."""
    assert next_occurrences(step(DINNER, days=days), ANCHORS, at(12)) == ()


def test_the_search_goes_370_days() -> None:
    """A step of the very last day that is searched is found."""
    days = Days(first=MONDAY + timedelta(days=370))
    found = next_occurrences(step(DINNER, days=days), ANCHORS, at(12), 1)
    assert [one.key.day for one in found] == [MONDAY + timedelta(days=370)]


def test_what_is_done_as_needed_alone_has_none() -> None:
    """A step without slots is never due."""
    assert next_occurrences(step(as_needed=True), ANCHORS, at(12)) == ()


def test_after_midnight_it_is_still_the_evening_before() -> None:
    """At 00:10 the slot of 00:20 belongs to the day that has not ended; at 00:30 it is over."""
    late = step(Slot("late", at=time(0, 20)))
    night = Moment(wall(TUESDAY, 0, 10), BERLIN)
    assert when(next_occurrences(late, ANCHORS, night, 1)) == [(MONDAY, time(0, 20))]
    later = Moment(wall(TUESDAY, 0, 30), BERLIN)
    assert when(next_occurrences(late, ANCHORS, later, 1)) == [(TUESDAY, time(0, 20))]


def test_another_day_end_is_honoured() -> None:
    """Where days end at midnight, 00:20 is the morning of its own day."""
    ends = DayEnds(time(0))
    late = step(Slot("late", at=time(0, 20)))
    found = next_occurrences(late, ANCHORS, at(12, ends=ends), 1)
    assert when(found) == [(TUESDAY, time(0, 20))]
    assert found[0].due_at == wall(TUESDAY, 0, 20)


def test_it_begins_with_the_day_the_change_applies_from() -> None:
    """A change from Thursday is first due on Thursday; one from a past day is due from today."""
    found = next_occurrences(step(DINNER), ANCHORS, at(12), 2, first=THURSDAY)
    assert [one.key.day for one in found] == [THURSDAY, FRIDAY]
    past = next_occurrences(step(DINNER), ANCHORS, at(12), 1, first=MONDAY - timedelta(days=3))
    assert [one.key.day for one in past] == [MONDAY]


def test_it_is_the_wall_time_of_the_zone() -> None:
    """In New York seven in the evening is five hours behind UTC in winter."""
    moment = Moment(wall(MONDAY, 12), NEW_YORK)
    (found,) = next_occurrences(step(DINNER), ANCHORS, moment, 1)
    assert found.due_at.astimezone(NEW_YORK).time() == time(19)
    assert found.due_at.hour == 0


def test_a_time_twice_is_an_error() -> None:
    """A step that cannot be has no next time."""
    with pytest.raises(ValueError, match="same time twice"):
        next_occurrences(step(DINNER, Slot("also", at=time(19))), ANCHORS, at(12))


@given(
    weekdays=st.frozensets(st.integers(0, 6), min_size=1),
    every=st.integers(1, 9),
    offset=st.integers(-20, 20),
    hour=st.integers(0, 23),
    count=st.integers(1, 6),
)
def test_it_is_what_a_plain_walk_finds(
    weekdays: frozenset[int], every: int, offset: int, hour: int, count: int
) -> None:
    """The days found are the first ones that hold, each once, none of them past."""
    days = Days(weekdays, every, MONDAY + timedelta(days=offset))
    moment = at(12)
    found = next_occurrences(step(Slot("s", at=time(hour)), days=days), ANCHORS, moment, count)
    walked: list[date] = []
    for n in range(371):
        day = MONDAY + timedelta(days=n)
        shown = day + timedelta(days=1) if hour < 4 else day
        if days.hold(day) and datetime.combine(shown, time(hour), BERLIN) > moment.now:
            walked.append(day)
    assert [one.key.day for one in found] == walked[:count]
