"""Wall time to instants, over every zone that changes its clock in 2026 or 2027."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import HELSINKI
from skinroutine.domain.plan.occurrence import occurrences
from skinroutine.domain.plan.schedule import (
    DAY_END,
    DayEnds,
    day_bounds,
    due_instant,
    instant_of,
    routine_day,
    wall_date,
    week_of,
)
from zones import (
    HALF_HOURS,
    QUARTER,
    changes,
    changing_zones,
    days_around,
    distinct_zones,
    first_showing,
    routines_at,
)

MINUTE = timedelta(minutes=1)
OTHER_DAY_ENDS = (time(0), time(1, 30), time(2, 30), time(3, 30), time(23, 30))
ROUTINES = routines_at()


def expected_due(day: date, at: time, name: str, day_end: time) -> datetime:
    """Return when a slot is due by plain walking, held inside its own day."""
    date_shown = day + timedelta(days=1) if at < day_end else day
    ends = first_showing(day + timedelta(days=1), day_end, name)
    return min(first_showing(date_shown, at, name), ends - MINUTE)


def check_day(day: date, name: str, day_end: time) -> None:
    """Check that each half hour of a day is due once, at the right instant, inside the day."""
    zone = ZoneInfo(name)
    begins, ends = day_bounds(day, zone, DayEnds(day_end))
    found = [
        one for routine in ROUTINES for one in occurrences(routine, day, zone, DayEnds(day_end))
    ]
    assert Counter(one.at for one in found) == Counter(HALF_HOURS)
    for one in found:
        assert one.due_at == expected_due(day, one.at, name, day_end), (day, one.at)
        assert begins <= one.due_at < ends, (day, one.at)
        assert routine_day(one.due_at, zone, DayEnds(day_end)) == day, (day, one.at)


def check_tiling(day: date, name: str, day_end: time) -> None:
    """Check that a day ends where the next begins, and that every instant in it belongs to it."""
    zone = ZoneInfo(name)
    begins, ends = day_bounds(day, zone, DayEnds(day_end))
    assert begins < ends
    assert day_bounds(day + timedelta(days=1), zone, DayEnds(day_end))[0] == ends
    assert routine_day(
        begins - timedelta(microseconds=1), zone, DayEnds(day_end)
    ) == day - timedelta(days=1)
    assert routine_day(ends, zone, DayEnds(day_end)) == day + timedelta(days=1)
    instant = begins
    while instant < ends:
        assert routine_day(instant, zone, DayEnds(day_end)) == day, instant
        instant += QUARTER
    assert routine_day(ends - timedelta(microseconds=1), zone, DayEnds(day_end)) == day


def test_the_zones_are_there() -> None:
    """The zone lists hold what they claim, and every change lies on a quarter of an hour."""
    assert {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo"} <= set(
        changing_zones()
    )
    assert "Asia/Tokyo" not in changing_zones()
    assert len(changing_zones()) > 150
    for name in changing_zones():
        for change in changes(name):
            zone = ZoneInfo(name)
            before, after = (change.at - timedelta(seconds=1)).astimezone(zone), change.at
            assert after.astimezone(zone).utcoffset() != before.utcoffset()
            assert (change.at - datetime(2026, 1, 1, tzinfo=UTC)) % QUARTER == timedelta(0)


@pytest.mark.parametrize("name", changing_zones())
def test_every_slot_of_every_day_is_due_once(name: str) -> None:
    """Around each change of a zone no half hour is lost or doubled, and each is due in its day."""
    for day in days_around(name):
        check_day(day, name, DAY_END)


@pytest.mark.parametrize("name", changing_zones())
def test_days_tile_the_line_of_time(name: str) -> None:
    """Around each change the days follow without gap or overlap, and instants agree with that."""
    for day in days_around(name):
        check_tiling(day, name, DAY_END)


@pytest.mark.parametrize("day_end", OTHER_DAY_ENDS, ids=str)
def test_other_day_ends_hold_as_well(day_end: time) -> None:
    """Whenever the day ends, slots are due once, inside their day, and the days tile."""
    for name in distinct_zones():
        for day in days_around(name):
            check_day(day, name, day_end)
            check_tiling(day, name, day_end)


@given(
    name=st.sampled_from(distinct_zones()),
    number=st.integers(0, 3),
    apart=st.timedeltas(timedelta(days=-2), timedelta(days=2)),
    step=st.timedeltas(timedelta(0), timedelta(hours=30)),
    day_end=st.times(),
)
def test_the_routine_day_agrees_with_its_bounds_and_never_goes_back(
    name: str, number: int, apart: timedelta, step: timedelta, day_end: time
) -> None:
    """Any instant lies within the bounds of its routine day, and later instants in later days."""
    zone = ZoneInfo(name)
    found = changes(name)
    instant = found[number % len(found)].at + apart
    day_end = day_end.replace(second=0, microsecond=0)
    day = routine_day(instant, zone, DayEnds(day_end))
    begins, ends = day_bounds(day, zone, DayEnds(day_end))
    assert begins <= instant < ends
    assert routine_day(instant + step, zone, DayEnds(day_end)) >= day


@given(
    name=st.sampled_from(distinct_zones()),
    day=st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    at=st.times(),
    day_end=st.times(),
)
def test_any_minute_is_due_inside_its_day(name: str, day: date, at: time, day_end: time) -> None:
    """Any whole minute, on any day, with any day end, is due inside its own routine day."""
    at, day_end = (one.replace(second=0, microsecond=0) for one in (at, day_end))
    zone = ZoneInfo(name)
    begins, ends = day_bounds(day, zone, DayEnds(day_end))
    assert begins <= due_instant(day, at, zone, DayEnds(day_end)) < ends


@pytest.mark.parametrize(
    ("name", "day", "at", "expected"),
    [
        ("Europe/Berlin", date(2026, 3, 29), time(1, 59), "2026-03-29T00:59"),
        ("Europe/Berlin", date(2026, 3, 29), time(2, 0), "2026-03-29T01:00"),
        ("Europe/Berlin", date(2026, 3, 29), time(2, 30), "2026-03-29T01:00"),
        ("Europe/Berlin", date(2026, 3, 29), time(3, 0), "2026-03-29T01:00"),
        ("Europe/Berlin", date(2026, 10, 25), time(2, 30), "2026-10-25T00:30"),
        ("Europe/Berlin", date(2026, 10, 25), time(3, 0), "2026-10-25T02:00"),
        ("Africa/Cairo", date(2026, 4, 24), time(0, 0), "2026-04-23T22:00"),
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15), "2026-10-03T15:30"),
        ("Antarctica/Troll", date(2026, 3, 29), time(2, 30), "2026-03-29T01:00"),
        ("America/New_York", date(2026, 11, 1), time(1, 30), "2026-11-01T05:30"),
    ],
)
def test_instants_worked_out_by_hand(name: str, day: date, at: time, expected: str) -> None:
    """A gap ends in its first instant after it, an overlap in the first of the two."""
    assert instant_of(day, at, ZoneInfo(name)) == datetime.fromisoformat(f"{expected}+00:00")


def test_a_gap_that_reaches_the_end_of_the_day() -> None:
    """03:30 in Helsinki is skipped up to the day's end at 04:00: due a minute before that."""
    saturday = date(2026, 3, 28)
    ends = datetime(2026, 3, 29, 1, 0, tzinfo=UTC)
    assert day_bounds(saturday, HELSINKI)[1] == ends
    assert due_instant(saturday, time(3, 30), HELSINKI) == ends - MINUTE
    assert due_instant(saturday, time(2, 30), HELSINKI) == datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
    assert due_instant(saturday, time(4, 0), HELSINKI) == datetime(2026, 3, 28, 2, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("twice", "day_end"),
    [(date(2010, 11, 7), time(0)), (date(2010, 11, 6), time(23, 30))],
    ids=str,
)
def test_a_day_that_begins_twice(twice: date, day_end: time) -> None:
    """In St John's in 2010 the clock went from 00:01 back to 23:01 of the day before.

    The wall clock shows the day's end twice. Time still goes on: over two days, minute by minute,
    each instant is in one day alone, no day comes back, and what a day holds is due inside it.
    """
    zone, begins = ZoneInfo("America/St_Johns"), datetime.combine(twice, day_end)
    noon = datetime(2010, 11, 6, 12, 0, tzinfo=UTC)
    minutes = [noon + n * MINUTE for n in range(2 * 24 * 60)]
    days = [twice + timedelta(days=n) for n in range(-3, 4)]
    bounds = {day: day_bounds(day, zone, DayEnds(day_end)) for day in days}
    shown = [one for one in minutes if one.astimezone(zone).replace(tzinfo=None) == begins]
    assert len(shown) == 2
    assert bounds[twice][0] == shown[0]

    found = [routine_day(one, zone, DayEnds(day_end)) for one in minutes]
    assert found == sorted(found)
    for instant, day in zip(minutes, found, strict=True):
        holding = [one for one, (first, end) in bounds.items() if first <= instant < end]
        assert holding == [day], instant

    for day in set(found):
        due = [
            one for routine in ROUTINES for one in occurrences(routine, day, zone, DayEnds(day_end))
        ]
        assert Counter(one.at for one in due) == Counter(HALF_HOURS)
        for one in due:
            assert bounds[day][0] <= one.due_at < bounds[day][1], (day, one.at)
            assert routine_day(one.due_at, zone, DayEnds(day_end)) == day, (day, one.at)


def test_after_midnight_belongs_to_the_evening() -> None:
    """Before the day's end a wall time is on the next date, from the day's end on it is not."""
    day = date(2026, 11, 2)
    assert wall_date(day, time(3, 59)) == date(2026, 11, 3)
    assert wall_date(day, time(4, 0)) == day
    assert wall_date(day, time(0, 0), DayEnds(time(0))) == day


@pytest.mark.parametrize(
    ("first", "expected"),
    [(0, date(2026, 11, 2)), (6, date(2026, 11, 1)), (5, date(2026, 10, 31)), (3, None)],
)
def test_the_week_of_a_day(first: int, expected: date | None) -> None:
    """A week is seven days in a row that hold the day and begin on the weekday asked for."""
    day = date(2026, 11, 4)
    week = week_of(day, first)
    assert week[0] == (expected or date(2026, 10, 29))
    assert week[0].weekday() == first
    assert day in week
    assert week == tuple(week[0] + timedelta(days=n) for n in range(7))
