"""A hand-made diary, so that every number a test expects can be counted in this table.

The moment is Thursday 5 November 2026, 19:12 in Berlin, in a diary begun on the Monday before.

- Mon 2: all seven on time; 7 of 7.
- Tue 3: dose done late, with food; lip balm at midday skipped (away); the rest on time; 6 of 6,
  1 skipped.
- Wed 4: moisturizer and lip balm in the morning, dose without food; the rest left blank; 3 of 7.
- Thu 5: moisturizer 08:05, lip balm 08:06, sunscreen skipped (ran out); lip balm at midday and
  dose are due; 2 of 6, 1 skipped.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from skinroutine import compose
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.schedule import due_instant
from skinroutine.domain.record.event import SkipReason

from fakes import FixedClock

ZONE = ZoneInfo("Europe/Berlin")
MONDAY, TUESDAY, WEDNESDAY, TODAY = (date(2026, 11, n) for n in (2, 3, 4, 5))
SLOTS = (
    ("moisturizer", "morning", time(8, 0)),
    ("sunscreen", "morning", time(8, 0)),
    ("lip-balm", "morning", time(8, 0)),
    ("lip-balm", "midday", time(12, 30)),
    ("dose", "dinner", time(19, 0)),
    ("moisturizer", "night", time(21, 30)),
    ("lip-balm", "night", time(21, 30)),
)
"""The default routine in order of time: step, slot, wall time."""


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """Return the instant of a wall time of a routine day."""
    return due_instant(day, time(hour, minute), ZONE)


NOW = at(TODAY, 19, 12)


def key(step: str, slot: str, day: date = TODAY) -> OccurrenceKey:
    """Return the key of an occurrence, today's by default."""
    return OccurrenceKey(day, step, slot)


DOSE = key("dose", "dinner")
LIPS = key("lip-balm", "midday")


def fill_by_hand(session: compose.Session, clock: FixedClock) -> None:
    """Write the days of this module's table, each fact at the moment it was made."""
    commands = session.commands

    def tick(one: OccurrenceKey, done_at: datetime, *, with_food: bool | None = None) -> None:
        clock.instant = done_at
        commands.tick(one, done_at, with_food=with_food)

    for day, left_out in ((MONDAY, set[str]()), (TUESDAY, {"midday", "dinner"})):
        for step, slot, wall in SLOTS:
            if slot not in left_out:
                tick(key(step, slot, day), at(day, wall.hour, wall.minute) + timedelta(minutes=5))
    tick(key("dose", "dinner", TUESDAY), at(TUESDAY, 21, 45), with_food=True)
    commands.skip(key("lip-balm", "midday", TUESDAY), SkipReason.AWAY)
    tick(key("moisturizer", "morning", WEDNESDAY), at(WEDNESDAY, 8, 5))
    tick(key("lip-balm", "morning", WEDNESDAY), at(WEDNESDAY, 8, 6))
    tick(key("dose", "dinner", WEDNESDAY), at(WEDNESDAY, 19, 5), with_food=False)
    tick(key("moisturizer", "morning"), at(TODAY, 8, 5))
    tick(key("lip-balm", "morning"), at(TODAY, 8, 6))
    clock.instant = at(TODAY, 8, 7)
    commands.skip(key("sunscreen", "morning"), SkipReason.RAN_OUT)
    clock.instant = NOW
