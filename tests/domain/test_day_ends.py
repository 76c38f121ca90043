"""The end of the day may be moved: past days keep theirs, days tile, and no slot is lost."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import BERLIN, MONDAY, TOKYO, event, wall
from skinroutine.domain.plan.occurrence import occurrences
from skinroutine.domain.plan.routine import Routine, Slot, Step, StepKind
from skinroutine.domain.plan.schedule import (
    DAY_END,
    USUAL_ENDS,
    DayEnds,
    day_bounds,
    due_instant,
    routine_day,
)
from skinroutine.domain.record.event import Ticked
from skinroutine.domain.record.preferences import LATEST_DAY_END
from skinroutine.domain.record.status import Moment, Status, fold
from zones import HALF_HOURS, QUARTER, changes, distinct_zones

ENDS = st.integers(0, LATEST_DAY_END.hour * 60).map(lambda n: time(n // 60, n % 60))
WHOLE_DAY = Routine(
    (Step("balm", StepKind.LIP_BALM, "Balm", tuple(Slot(f"{at}", at=at) for at in HALF_HOURS)),)
)
"""A slot at each half hour."""
MINUTE = timedelta(minutes=1)


def on(number: int) -> date:
    """Return a day counted from Monday."""
    return MONDAY + timedelta(days=number)


@st.composite
def ends_around(draw: st.DrawFn, day: date) -> DayEnds:
    """Draw ends that were changed up to four times within a few days, as a person would."""
    found = DayEnds(draw(ENDS))
    for apart in sorted(draw(st.lists(st.integers(-4, 4), max_size=4))):
        found = found.changed(day + timedelta(days=apart), draw(ENDS))
    return found


@st.composite
def places(draw: st.DrawFn) -> tuple[ZoneInfo, date, DayEnds]:
    """Draw a zone, a day near a change of its clock, and ends that were changed around it."""
    name = draw(st.sampled_from(distinct_zones()))
    change = draw(st.sampled_from(changes(name)))
    apart = draw(st.integers(-3, 3))
    day = change.at.astimezone(ZoneInfo(name)).date() + timedelta(days=apart)
    return ZoneInfo(name), day, draw(ends_around(day))


def test_the_end_of_a_day_and_its_beginning() -> None:
    """A day begins where the one before it ended, and a change counts from its own end on."""
    ends = USUAL_ENDS.changed(on(3), time(2)).changed(on(5), time(5, 30))
    assert [ends.after(on(n)) for n in range(2, 7)] == [
        time(4),
        time(2),
        time(2),
        time(5, 30),
        time(5, 30),
    ]
    assert [ends.before(on(n)) for n in range(2, 7)] == [
        time(4),
        time(4),
        time(2),
        time(2),
        time(5, 30),
    ]
    assert ends.after(date(1999, 1, 1)) == DAY_END


def test_a_newer_change_takes_the_place_of_those_from_its_day_on() -> None:
    """Said again for the same day, or in another zone for an earlier one, the newest word holds."""
    ends = USUAL_ENDS.changed(on(3), time(2)).changed(on(3), time(3))
    assert ends.changes == ((on(3), time(3)),)
    assert ends.changed(on(2), time(1)).changes == ((on(2), time(1)),)


def test_a_changed_end_by_the_clock() -> None:
    """Moved from 04:00 to 02:00 on Thursday, Thursday is two hours shorter, and the rest whole."""
    ends = USUAL_ENDS.changed(on(3), time(2))
    assert day_bounds(on(2), BERLIN, ends) == (wall(on(2), 4), wall(on(3), 4))
    assert day_bounds(on(3), BERLIN, ends) == (wall(on(3), 4), wall(on(4), 2))
    assert day_bounds(on(4), BERLIN, ends) == (wall(on(4), 2), wall(on(5), 2))
    assert routine_day(wall(on(3), 3, 59), BERLIN, ends) == on(2)
    assert routine_day(wall(on(4), 1, 59), BERLIN, ends) == on(3)
    assert routine_day(wall(on(4), 2), BERLIN, ends) == on(4)


def test_a_slot_that_the_shorter_day_does_not_reach() -> None:
    """A slot at 03:00 on the day that now ends at 02:00 is due in that day's last minute."""
    ends = USUAL_ENDS.changed(on(3), time(2))
    assert due_instant(on(2), time(3), BERLIN, ends) == wall(on(3), 3)
    assert due_instant(on(3), time(3), BERLIN, ends) == wall(on(4), 1, 59)
    assert due_instant(on(4), time(3), BERLIN, ends) == wall(on(4), 3)


def test_a_slot_in_a_day_that_became_longer() -> None:
    """A slot at 05:00 comes once on the day whose end moved to 06:00, and then after midnight."""
    ends = USUAL_ENDS.changed(on(3), time(6))
    assert due_instant(on(3), time(5), BERLIN, ends) == wall(on(3), 5)
    assert due_instant(on(4), time(5), BERLIN, ends) == wall(on(5), 5)


@given(places())
def test_days_tile_whatever_was_changed(place: tuple[ZoneInfo, date, DayEnds]) -> None:
    """Each day ends where the next begins, and each quarter of an hour is in the day it says."""
    zone, day, ends = place
    for number in range(-2, 3):
        one = day + timedelta(days=number)
        begins, over = day_bounds(one, zone, ends)
        assert begins < over
        assert day_bounds(one + timedelta(days=1), zone, ends)[0] == over
        instant = begins
        while instant < over:
            assert routine_day(instant, zone, ends) == one, instant
            instant += QUARTER
        assert routine_day(over - timedelta(microseconds=1), zone, ends) == one


@given(places())
def test_each_slot_is_due_once_and_inside_its_day(place: tuple[ZoneInfo, date, DayEnds]) -> None:
    """Whatever was changed, each half hour of each day is due once, in order, inside its day."""
    zone, day, ends = place
    for number in range(-2, 3):
        one = day + timedelta(days=number)
        begins, over = day_bounds(one, zone, ends)
        found = occurrences(WHOLE_DAY, one, zone, ends)
        assert Counter(occurrence.at for occurrence in found) == Counter(HALF_HOURS)
        due = [occurrence.due_at for occurrence in found]
        assert due == sorted(due)
        assert all(begins <= at < over for at in due)
        assert {routine_day(at, zone, ends) for at in due} == {one}


@given(places(), ENDS, st.integers(0, 3), st.timedeltas(timedelta(0), timedelta(hours=20)))
def test_past_days_stay_when_the_end_is_changed_from_today(
    place: tuple[ZoneInfo, date, DayEnds], at: time, back: int, since: timedelta
) -> None:
    """Bounds, due times and statuses of the days before are what they were, to the instant."""
    zone, today, ends = place
    now = day_bounds(today, zone, ends)[0] + since
    changed = ends.changed(today, at)
    day = today - timedelta(days=back + 1)
    assert day_bounds(day, zone, changed) == day_bounds(day, zone, ends)
    before, after = (occurrences(WHOLE_DAY, day, zone, one) for one in (ends, changed))
    assert before == after
    ticks = [
        event(Ticked(one.key, one.due_at + timedelta(minutes=7 * number)), number + 1, now)
        for number, one in enumerate(before)
        if number % 3
    ]
    assert fold(before, ticks, Moment(now, zone, ends)) == fold(
        after, ticks, Moment(now, zone, changed)
    )


@given(places(), ENDS, st.timedeltas(timedelta(0), timedelta(hours=20)))
def test_today_never_goes_back(
    place: tuple[ZoneInfo, date, DayEnds], at: time, since: timedelta
) -> None:
    """Changed from today, the end leaves the present day alone, or it is over: never reopened."""
    zone, today, ends = place
    now = day_bounds(today, zone, ends)[0] + since
    today = routine_day(now, zone, ends)
    after = routine_day(now, zone, ends.changed(today, at))
    assert after in {today, today + timedelta(days=1)}


def test_lateness_is_judged_by_the_end_the_day_had() -> None:
    """Ticked at 02:30, the evening is late by its old end; by a new one it would be outside it."""
    slot = Routine((Step("balm", StepKind.LIP_BALM, "Balm", (Slot("a", at=time(22)),)),))
    (one,) = occurrences(slot, MONDAY, BERLIN)
    tick = [event(Ticked(one.key, wall(on(1), 2, 30)))]
    for first, expected in ((on(1), Status.DONE_LATE), (MONDAY, Status.DONE)):
        ends = USUAL_ENDS.changed(first, time(2))
        (state,) = fold([one], tick, Moment(wall(on(1), 12), BERLIN, ends))
        assert state.status is expected


@pytest.mark.parametrize("zone", [BERLIN, TOKYO], ids=str)
def test_the_day_that_is_over_at_once(zone: ZoneInfo) -> None:
    """At 03:00, an end moved to 02:00 makes the new day begin: it is then an hour old."""
    now = datetime.combine(on(1), time(3), tzinfo=zone).astimezone(UTC)
    assert routine_day(now, zone) == MONDAY
    ends = USUAL_ENDS.changed(MONDAY, time(2))
    assert routine_day(now, zone, ends) == on(1)
    assert day_bounds(on(1), zone, ends)[0] == now - timedelta(hours=1)
