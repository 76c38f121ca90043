"""One slot on one date, and the occurrences of a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo

from skinroutine.domain.routine import DayPart, Routine, Slot, Step
from skinroutine.domain.schedule import DAY_END, due_instant


@dataclass(frozen=True, slots=True, order=True)
class OccurrenceKey:
    """The identity of an occurrence; never derived from an instant, so travel cannot change it."""

    day: date
    step_id: str
    slot_id: str


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One slot of one step on one routine day: wall time `at`, instant `due_at` (UTC)."""

    key: OccurrenceKey
    step: Step
    slot: Slot
    at: time
    due_at: datetime
    part: DayPart


def occurrences(
    routine: Routine, day: date, zone: tzinfo, day_end: time = DAY_END
) -> tuple[Occurrence, ...]:
    """Return every occurrence of a routine on a day, each exactly once, in order of time."""
    found = [
        Occurrence(
            key=OccurrenceKey(day, step.id, slot.id),
            step=step,
            slot=slot,
            at=at,
            due_at=due_instant(day, at, zone, day_end),
            part=_part(at, routine, day_end),
        )
        for step in routine.steps
        for slot in step.slots
        for at in (routine.anchors.at(slot.anchor),)
    ]
    return tuple(sorted(found, key=lambda one: _since_day_began(one.at, day_end)))


def _since_day_began(at: time, day_end: time) -> int:
    minutes = (at.hour * 60 + at.minute) - (day_end.hour * 60 + day_end.minute)
    return minutes % (24 * 60)


def _part(at: time, routine: Routine, day_end: time) -> DayPart:
    """Place a wall time in the person's day: before lunch, before dinner, or from dinner on."""
    moment, lunch, dinner = (
        _since_day_began(one, day_end)
        for one in (at, routine.anchors.lunch, routine.anchors.dinner)
    )
    if moment < min(lunch, dinner):
        return DayPart.MORNING
    return DayPart.MIDDAY if moment < dinner else DayPart.EVENING
