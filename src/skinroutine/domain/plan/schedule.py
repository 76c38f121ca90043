"""Wall time to instants: the only calendar arithmetic with zones in the program.

A schedule is floating wall time. Stored instants are UTC. Inside a spring gap a wall time is due
at the first instant after the gap; inside an autumn overlap it is due once, at the first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

SEEN = 16384
"""How many instants are kept in mind: those of two doses a day for ten years."""
DAY_END = time(4, 0)
"""When a routine day ends unless the person moves it: 00:20 belongs to the evening before."""


@dataclass(frozen=True, slots=True)
class DayEnds:
    """The wall time at which each routine day ends: the usual one until a day from which another.

    `changes` are in order of their days; a day before the first of them ends at `usual`.
    """

    usual: time = DAY_END
    changes: tuple[tuple[date, time], ...] = ()

    def after(self, day: date) -> time:
        """Return the wall time at which this day ends and the next begins."""
        if not self.changes:
            return self.usual
        return next((at for first, at in reversed(self.changes) if first <= day), self.usual)

    def before(self, day: date) -> time:
        """Return the wall time at which this day begins."""
        return self.after(day - timedelta(days=1)) if self.changes else self.usual

    def changed(self, day: date, at: time) -> DayEnds:
        """Return the same with another end from this day on."""
        kept = tuple(change for change in self.changes if change[0] < day)
        return DayEnds(self.usual, (*kept, (day, at)))


USUAL_ENDS = DayEnds()


@lru_cache(maxsize=SEEN)
def instant_of(day: date, at: time, zone: tzinfo) -> datetime:
    """Return the one UTC instant at which a clock here first shows, or passes, a wall time."""
    wall = datetime.combine(day, at, tzinfo=zone).replace(fold=0)
    first = wall.astimezone(UTC)
    if first.astimezone(zone).replace(tzinfo=None) == wall.replace(tzinfo=None):
        return first
    before, after = wall.replace(fold=1).astimezone(UTC), first
    offset = before.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) / 2
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)


def wall_date(day: date, at: time, day_ends: DayEnds = USUAL_ENDS) -> date:
    """Return the calendar date on which a routine day has this wall time."""
    return day + timedelta(days=1) if at < day_ends.before(day) else day


@lru_cache(maxsize=SEEN)
def due_instant(day: date, at: time, zone: tzinfo, day_ends: DayEnds = USUAL_ENDS) -> datetime:
    """Return the UTC instant of a wall time that belongs to a routine day, always inside that day.

    Where a spring gap reaches up to the day's end (03:30 in Helsinki, day end 04:00), or the day
    was made to end earlier, the slot is due a minute before the end: at the end itself its day
    would be over and it would be lost.
    """
    due = instant_of(wall_date(day, at, day_ends), at, zone)
    _, ends = day_bounds(day, zone, day_ends)
    return min(due, ends - timedelta(minutes=1))


@lru_cache(maxsize=SEEN)
def day_bounds(
    day: date, zone: tzinfo, day_ends: DayEnds = USUAL_ENDS
) -> tuple[datetime, datetime]:
    """Return the UTC instants at which a routine day begins and ends (the end excluded)."""
    return (
        instant_of(day, day_ends.before(day), zone),
        instant_of(day + timedelta(days=1), day_ends.after(day), zone),
    )


def routine_day(now: datetime, zone: tzinfo, day_ends: DayEnds = USUAL_ENDS) -> date:
    """Return the routine day an instant belongs to; total, and never going back as time goes on."""
    local = now.astimezone(zone).date()
    for day in (local + timedelta(days=1), local):
        if instant_of(day, day_ends.before(day), zone) <= now:
            return day
    return local - timedelta(days=1)


def days_between(first: date, last: date) -> list[date]:
    """Return the days from one to another, both included; none where the last lies before."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def runs_of(days: Iterable[date]) -> list[tuple[date, date]]:
    """Return runs of neighbouring days, so that a far-off week reads only itself."""
    runs: list[tuple[date, date]] = []
    for day in sorted(days):
        if runs and day - runs[-1][1] == timedelta(days=1):
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs


def month_of(day: date) -> tuple[date, ...]:
    """Return every day of the calendar month that holds a day."""
    first = day.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return tuple(first + timedelta(days=n) for n in range(last.day))


def week_of(day: date, first_weekday: int = 0) -> tuple[date, ...]:
    """Return the seven days of the week holding a day; first_weekday counts from Monday = 0."""
    start = day - timedelta(days=(day.weekday() - first_weekday) % 7)
    return tuple(start + timedelta(days=n) for n in range(7))
