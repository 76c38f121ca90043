"""The guard against two doses: the turn of an instant is the planned dose it lies nearest to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta, tzinfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import BERLIN, CAPSULE, MONDAY, NEW_YORK, TOKYO, event, key, wall
from skinroutine.domain.course.guard import same_turn
from skinroutine.domain.plan.occurrence import OccurrenceKey, occurrences
from skinroutine.domain.plan.routine import Anchor, Routine, Slot, StepKind
from skinroutine.domain.record.event import Fact, Skipped, Ticked
from skinroutine.domain.record.status import Moment, State, fold

TWICE = replace(CAPSULE, slots=(Slot("am", Anchor.WAKE), Slot("pm", Anchor.DINNER)))
OTHER = replace(CAPSULE, id="other", slots=(Slot("am", Anchor.WAKE),))
BALM = replace(TWICE, id="balm", kind=StepKind.LIP_BALM)
AM, PM = key("dose", "am"), key("dose", "pm")
"""Due at 08:00 and at 19:00: half way between them is 13:30."""


def states(*facts: Fact, zone: tzinfo = BERLIN, day: date = MONDAY) -> tuple[State, ...]:
    """Return the states of a day with two doses, another medicine's dose and lip balm."""
    planned = occurrences(Routine((TWICE, OTHER, BALM)), day, zone)
    return fold(planned, [event(one, n) for n, one in enumerate(facts, 1)], Moment(now(day), zone))


def now(day: date) -> datetime:
    """Return a late moment of a day."""
    return wall(day, 23)


def turn(key_: OccurrenceKey, at: datetime | None, *facts: Fact) -> OccurrenceKey | None:
    """Return the dose that is noted already for the turn in which a key would be ticked."""
    found = same_turn(states(*facts), key_, at)
    return found.occurrence.key if found else None


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ((8, 10), (8, 30), True),
        ((8, 10), (13, 30), True),
        ((8, 10), (13, 31), False),
        ((8, 10), (19, 0), False),
        ((13, 29), (13, 31), False),
        ((6, 0), (13, 29), True),
        ((18, 0), (19, 0), False),
    ],
)
def test_a_second_dose_in_the_same_turn(
    first: tuple[int, int], second: tuple[int, int], *, expected: bool
) -> None:
    """The morning's dose was taken; the evening's is asked about only in the morning's turn."""
    done = Ticked(AM, wall(MONDAY, *first))
    found = turn(PM, wall(MONDAY, *second), done)
    same = first == (18, 0)
    assert found == (AM if expected or same else None)


def test_a_dose_that_is_noted_already() -> None:
    """The same dose ticked again is asked about whenever it is; its correction is not."""
    done = Ticked(PM, wall(MONDAY, 19))
    assert turn(PM, wall(MONDAY, 8), done) == PM
    assert turn(PM, None, Ticked(PM, None)) == PM
    assert same_turn(states(done), PM, wall(MONDAY, 20), is_correction=True) is None


def test_a_time_that_is_not_known() -> None:
    """Where either time was not said nobody can tell the turn, and nothing is asked."""
    assert turn(PM, None, Ticked(AM, wall(MONDAY, 8))) is None
    assert turn(PM, wall(MONDAY, 8), Ticked(AM, None)) is None


def test_what_was_left_out_or_is_another_step() -> None:
    """A dose left out, another medicine's dose and lip balm are no second dose."""
    at = wall(MONDAY, 8)
    others = (Ticked(key("other", "am"), at), Ticked(key("balm", "am"), at))
    assert turn(PM, at, Skipped(AM, None), *others) is None


@pytest.mark.parametrize("zone", [BERLIN, NEW_YORK, TOKYO])
@pytest.mark.parametrize("day", [MONDAY, date(2026, 3, 29), date(2026, 10, 25), date(2026, 3, 8)])
def test_zones_and_clock_changes(zone: tzinfo, day: date) -> None:
    """Half way between the wall times is half way in any zone, also on days of 23 or 25 hours."""
    am, pm = replace(AM, day=day), replace(PM, day=day)
    middle = datetime.combine(day, time(13, 30), tzinfo=zone)
    done = Ticked(am, datetime.combine(day, time(8), tzinfo=zone))
    for minutes, expected in ((-1, am), (1, None)):
        at = middle + timedelta(minutes=minutes)
        found = same_turn(states(done, zone=zone, day=day), pm, at)
        assert (found and found.occurrence.key) == expected


@given(st.integers(0, 1_439), st.integers(0, 1_439))
def test_any_two_times(first: int, second: int) -> None:
    """What is asked does not depend on which of the two doses was ticked first."""
    begins = wall(MONDAY, 4)
    one, other = (begins + timedelta(minutes=at) for at in (first, second))
    assert (turn(PM, other, Ticked(AM, one)) is None) is (turn(AM, one, Ticked(PM, other)) is None)
