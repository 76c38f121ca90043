"""One slot on one date, and the occurrences of a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from functools import lru_cache

from skinroutine.domain.plan.routine import STEP_KINDS, DayPart, Routine, Slot, Step
from skinroutine.domain.plan.schedule import USUAL_ENDS, DayEnds, due_instant


@dataclass(frozen=True, slots=True, order=True)
class OccurrenceKey:
    """The identity of an occurrence; never derived from an instant, so travel cannot change it."""

    day: date
    step_id: str
    slot_id: str


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One slot of one step on one routine day: wall time `at`, instant `due_at` (UTC).

    Nothing is announced that was due before `planned_at` (UTC), when this slot was first planned.
    `until` (UTC) is when it is asked no more, where that is before the day ends. One that is extra
    hangs on what the person did that day: no count has it.
    """

    key: OccurrenceKey
    step: Step
    slot: Slot
    at: time
    due_at: datetime
    part: DayPart
    planned_at: datetime | None = None
    until: datetime | None = None
    is_extra: bool = False

    @property
    def is_again(self) -> bool:
        """Tell whether this is a step that is due again outdoors."""
        return self.is_extra and self.step.kind in STEP_KINDS

    @property
    def is_planned_in_time(self) -> bool:
        """Tell whether this was in the plan when it fell due: only then it is announced."""
        return self.planned_at is None or self.planned_at <= self.due_at

    @property
    def is_told(self) -> bool:
        """Tell whether this is no act but a reminder of a saved date or of the box."""
        return self.step.kind not in STEP_KINDS


SlotId = tuple[str, str]
"""A step id and the id of one of its slots."""


def occurrences(
    routine: Routine,
    day: date,
    zone: tzinfo,
    day_ends: DayEnds = USUAL_ENDS,
    planned_at: Mapping[SlotId, datetime] | None = None,
) -> tuple[Occurrence, ...]:
    """Return every occurrence of a routine on a day, each exactly once, in order of time."""
    since = planned_at or {}
    found = [
        Occurrence(
            key=OccurrenceKey(day, step.id, slot.id),
            step=step,
            slot=slot,
            at=at,
            due_at=due_instant(day, at, zone, day_ends),
            part=part_of_day(at, routine, day, day_ends),
            planned_at=since.get((step.id, slot.id)),
        )
        for step in routine.steps
        if step.is_planned_on(day)
        for slot in step.slots
        for at in (slot.time_of_day(routine.anchors),)
    ]
    return tuple(sorted(found, key=lambda one: _since_day_began(one.at, day_ends.before(day))))


def part_of_day(at: time, routine: Routine, day: date, day_ends: DayEnds = USUAL_ENDS) -> DayPart:
    """Place a wall time in the person's day: before lunch, before dinner, or from dinner on."""
    return _part(at, routine.anchors.lunch, routine.anchors.dinner, day_ends.before(day))


@lru_cache(maxsize=1024)
def _part(at: time, lunches: time, dines: time, begins: time) -> DayPart:
    moment, lunch, dinner = (_since_day_began(one, begins) for one in (at, lunches, dines))
    if moment < min(lunch, dinner):
        return DayPart.MORNING
    return DayPart.MIDDAY if moment < dinner else DayPart.EVENING


def _since_day_began(at: time, begins: time) -> int:
    minutes = (at.hour * 60 + at.minute) - (begins.hour * 60 + begins.minute)
    return minutes % (24 * 60)
