"""Sunscreen again while the person is outside: reminders that hang on what they said and did."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo

from skinroutine.domain.plan.occurrence import Occurrence, OccurrenceKey, part_of_day
from skinroutine.domain.plan.routine import ReminderPolicy, Routine, Slot, Step
from skinroutine.domain.plan.schedule import due_instant
from skinroutine.domain.record.event import (
    CameIn,
    Event,
    Skipped,
    Ticked,
    Unticked,
    WentOut,
    standing,
)
from skinroutine.domain.record.status import Moment, zone_named


@dataclass(frozen=True, slots=True)
class Outing:
    """From when (UTC) the person was outside, and until when: back in, or the evening begins."""

    began: datetime
    ends: datetime

    def is_on(self, now: datetime) -> bool:
        """Tell whether the person is still outside."""
        return self.began <= now < self.ends


def outings(
    routine: Routine, day: date, events: Iterable[Event], moment: Moment
) -> tuple[Outing, ...]:
    """Return the outings of a day; one that nobody ended lasts until the evening begins (F5.6).

    The evening is that of the zone in which they went out, so that travel moves no past outing.
    """
    found: list[Outing] = []
    for event in standing(events):
        match event.fact:
            case WentOut(day=of_day) if of_day == day:
                there = replace(moment, zone=zone_named(event.zone))
                evening = evening_of(routine, day, there)
                if event.at < evening and not (found and found[-1].is_on(event.at)):
                    found.append(Outing(event.at, evening))
            case CameIn(day=of_day) if of_day == day:
                if found and found[-1].is_on(event.at):
                    found[-1] = replace(found[-1], ends=event.at)
            case _:
                pass
    return tuple(found)


def evening_of(routine: Routine, day: date, moment: Moment) -> datetime:
    """Return the instant (UTC) at which the evening of a day begins: the time of dinner."""
    return due_instant(day, routine.anchors.dinner, moment.zone, moment.day_ends)


def reapplications(
    routine: Routine, day: date, events: Iterable[Event], moment: Moment
) -> tuple[Occurrence, ...]:
    """Return when sunscreen falls due again outdoors, up to the next time still to come.

    Each counts from the last time it was put on, or fell due, whichever is later. They are extra:
    nothing of them is planned, so no count has them.
    """
    known = tuple(events)
    trips = outings(routine, day, known, moment)
    if not trips:
        return ()
    answers = _answers(known)
    return tuple(
        one
        for step in routine.steps
        if step.again_outdoors is not None
        for number, trip in enumerate(trips, start=1)
        for one in _of_trip(_Walk(step, day, routine, moment, answers), trip, number)
    )


@dataclass(frozen=True, slots=True)
class _Walk:
    step: Step
    day: date
    routine: Routine
    moment: Moment
    answers: dict[OccurrenceKey, datetime]

    @property
    def applied(self) -> list[datetime]:
        """When the step was done that day, by any of its slots."""
        return sorted(at for key, at in self.answers.items() if key.step_id == self.step.id)


def _of_trip(walk: _Walk, trip: Outing, number: int) -> Iterator[Occurrence]:
    every = walk.step.again_outdoors
    assert every is not None
    last, n = trip.began, 1
    while True:
        key = OccurrenceKey(walk.day, walk.step.id, f"outdoors-{number}-{n}")
        done_at = walk.answers.get(key)
        if done_at is None:
            last = _put_on_since(walk, last, every)
        due = last + every
        if done_at is None and due >= trip.ends:
            return
        yield _occurrence(walk, key, due, min(trip.ends, _over_at(walk, due, every)))
        if done_at is None and due > walk.moment.now:
            return
        last, n = max(done_at or due, last), n + 1


def _put_on_since(walk: _Walk, last: datetime, every: timedelta) -> datetime:
    """Return when it was last put on before it would have been due again, over any of its slots."""
    for at in walk.applied:
        if last < at < last + every:
            last = at
    return last


def _over_at(walk: _Walk, due: datetime, every: timedelta) -> datetime:
    """Return when it is asked no more: once it was put on after all, or falls due anew."""
    return next((at for at in walk.applied if due <= at < due + every), due + every)


def _occurrence(walk: _Walk, key: OccurrenceKey, due: datetime, until: datetime) -> Occurrence:
    at = _wall(due, walk.moment.zone)
    policy = ReminderPolicy(is_discreet=walk.step.policy.is_discreet)
    step = replace(walk.step, own_policy=policy)
    slot = Slot(key.slot_id, at=at)
    part = part_of_day(at, walk.routine, walk.day, walk.moment.day_ends)
    return Occurrence(key, step, slot, at, due, part, until=until, is_extra=True)


def _wall(at: datetime, zone: tzinfo) -> time:
    return at.astimezone(zone).time().replace(second=0, microsecond=0)


def _answers(events: Iterable[Event]) -> dict[OccurrenceKey, datetime]:
    """Return when each occurrence was done; a tick without a time counts from when it was noted."""
    found: dict[OccurrenceKey, datetime] = {}
    for event in standing(events):
        match event.fact:
            case Ticked(key=key, done_at=done_at):
                found[key] = done_at or event.at
            case Unticked(key=key) | Skipped(key=key):
                found.pop(key, None)
            case _:
                pass
    return found
