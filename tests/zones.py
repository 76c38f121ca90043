"""Every zone of the tz database whose clock is changed in 2026 or 2027, and when."""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from skinroutine.domain.plan.routine import Anchor, AnchorTimes, Routine, Slot, Step, StepKind

BEGINS, ENDS = datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)
STRIDE = timedelta(days=5)
"""Shorter than any time between two changes of a zone (the shortest is a Ramadan)."""
QUARTER = timedelta(minutes=15)
"""Every change and every offset of these years is a multiple of it; a test proves that."""
HALF_HOURS = tuple(time(hour, minute) for hour in range(24) for minute in (0, 30))


@dataclass(frozen=True)
class Change:
    """The instant at which a zone's offset changes, and by how much."""

    at: datetime
    by: timedelta


@cache
def changes(name: str) -> tuple[Change, ...]:
    """Return the changes of a zone in 2026 and 2027, found without the program's arithmetic."""
    return tuple(_changes(ZoneInfo(name)))


@cache
def changing_zones() -> tuple[str, ...]:
    """Return the names of all zones with a change, aliases included."""
    return tuple(name for name in sorted(zoneinfo.available_timezones()) if changes(name))


@cache
def distinct_zones() -> tuple[str, ...]:
    """Return one name for each different clock among the changing zones."""
    by_clock: dict[tuple[object, ...], str] = {}
    for name in changing_zones():
        by_clock.setdefault((_offset(BEGINS, ZoneInfo(name)), changes(name)), name)
    return tuple(by_clock.values())


def days_around(name: str) -> Iterator[date]:
    """Yield the day before, of and after each change of a zone."""
    for change in changes(name):
        local = change.at.astimezone(ZoneInfo(name)).date()
        yield from (local + timedelta(days=n) for n in (-2, -1, 0, 1))


def first_showing(day: date, at: time, name: str) -> datetime:
    """Return when a clock that starts a day and a half before first shows or passes a wall time.

    This walks through the quarters of an hour one by one: slow, and too plain to be wrong.
    """
    walls, instants = _walk(name, day)
    wall = datetime.combine(day, at)
    return next(t for shown, t in zip(walls, instants, strict=True) if shown >= wall)


def routines_at(times: tuple[time, ...] = HALF_HOURS) -> tuple[Routine, ...]:
    """Return routines that together have a slot at each of these times (a multiple of four)."""
    slots = tuple(Slot(anchor.value, anchor) for anchor in Anchor)
    return tuple(
        Routine(
            (Step("balm", StepKind.LIP_BALM, "Lip balm", slots),),
            AnchorTimes(*times[n : n + len(slots)]),
        )
        for n in range(0, len(times), len(slots))
    )


def _changes(zone: ZoneInfo) -> Iterator[Change]:
    before = BEGINS
    while before < ENDS:
        after = before + STRIDE
        by = _offset(after, zone) - _offset(before, zone)
        if by:
            yield Change(_between(before, after, zone), by)
        before = after


def _between(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    old = _offset(before, zone)
    while after - before > QUARTER:
        middle = before + (after - before) // QUARTER // 2 * QUARTER
        before, after = (middle, after) if _offset(middle, zone) == old else (before, middle)
    return after


def _offset(instant: datetime, zone: ZoneInfo) -> timedelta:
    return instant.astimezone(zone).utcoffset() or timedelta(0)


@cache
def _walk(name: str, day: date) -> tuple[tuple[datetime, ...], tuple[datetime, ...]]:
    zone = ZoneInfo(name)
    begins = datetime.combine(day, time(0), tzinfo=UTC) - timedelta(hours=36)
    instants = tuple(begins + n * QUARTER for n in range(4 * 24 * 4))
    return tuple(t.astimezone(zone).replace(tzinfo=None) for t in instants), instants
