"""Fold the facts about a day into the state of each of its occurrences."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from skinroutine.domain.plan.occurrence import Occurrence
from skinroutine.domain.plan.schedule import USUAL_ENDS, DayEnds, day_bounds, due_instant
from skinroutine.domain.record.event import (
    Event,
    Noted,
    NotShown,
    NotShownReason,
    PromptKind,
    Reminded,
    Skipped,
    SkipReason,
    Snoozed,
    Ticked,
    Unticked,
    by_occurrence,
)
from skinroutine.domain.record.own import FROM_PHONE


class Status(StrEnum):
    """What can be said of an occurrence; computed, never stored."""

    UPCOMING = "upcoming"
    DUE = "due"
    DONE = "done"
    DONE_LATE = "done late"
    SKIPPED = "skipped"
    NOT_RECORDED = "not recorded"

    @property
    def is_done(self) -> bool:
        """Tell whether it counts as done, late or not."""
        return self in {Status.DONE, Status.DONE_LATE}

    @property
    def is_open(self) -> bool:
        """Tell whether its day is still going on with neither tick nor skip."""
        return self in {Status.UPCOMING, Status.DUE}


@dataclass(frozen=True, slots=True)
class Record:
    """What the person said of an occurrence: when it was done, when that was noted, and where."""

    noted_at: datetime
    zone: tzinfo
    done_at: datetime | None = None
    with_food: bool | None = None
    reason: SkipReason | None = None
    via: str = ""

    @property
    def said_at(self) -> datetime:
        """When the person said it: on the phone that was when it was done, and not when heard."""
        return self.done_at if self.via == FROM_PHONE and self.done_at else self.noted_at


@dataclass(frozen=True, slots=True)
class Prompting:
    """How far the reminding of an occurrence has come (instants in UTC).

    `reminded_at` is when it was first reminded, or reminded after a snooze: repeats count from
    there; `last_at` is its newest reminder of any kind but a heads-up. The slot times are the wall
    times those reminders spoke of. `not_shown` is why nothing has been shown since it was due.
    """

    reminded_at: datetime | None = None
    reminded_slot_time: time | None = None
    last_at: datetime | None = None
    heads_up_slot_time: time | None = None
    snoozed_until: datetime | None = None
    not_shown: NotShownReason | None = None


@dataclass(frozen=True, slots=True)
class State:
    """An occurrence with its status, the person's record, the reminding so far, and a note.

    `taken_back_at` is when a record was last taken back, where there is none now.
    """

    occurrence: Occurrence
    status: Status
    record: Record | None
    prompting: Prompting
    note: str = ""
    taken_back_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """When and where a question is asked: the instant (UTC), the zone, and when a day ends."""

    now: datetime
    zone: tzinfo
    day_ends: DayEnds = USUAL_ENDS


def fold(
    planned: Iterable[Occurrence], events: Iterable[Event], moment: Moment
) -> tuple[State, ...]:
    """Return the state of each planned occurrence, given the facts of its day."""
    by_key = by_occurrence(events)
    return tuple(_state(one, by_key.get(one.key, []), moment) for one in planned)


def zone_named(name: str) -> tzinfo:
    """Return the zone an event was made in; UTC where this computer does not know the name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return _fixed_offset(name)


def _fixed_offset(name: str) -> tzinfo:
    try:
        return datetime.strptime(name, "UTC%z").tzinfo or UTC
    except ValueError:
        return UTC


def _state(occurrence: Occurrence, events: list[Event], moment: Moment) -> State:
    record: Record | None = None
    prompting = Prompting()
    status: Status | None = None
    note = ""
    taken_back_at: datetime | None = None
    for event in events:
        match event.fact:
            case Ticked() as tick:
                zone = zone_named(event.zone)
                record = Record(event.at, zone, tick.done_at, tick.with_food, via=tick.via)
                status = _done_status(occurrence, tick.done_at, zone, moment.day_ends)
            case Skipped(reason=reason):
                record = Record(event.at, zone_named(event.zone), reason=reason)
                status = Status.SKIPPED
            case Unticked():
                record, status, taken_back_at = None, None, event.at
            case Snoozed(until=until):
                prompting = Prompting(snoozed_until=until)
            case Reminded() as reminded:
                prompting = _reminded(prompting, event.at, reminded)
            case NotShown(reason=reason):
                prompting = replace(prompting, not_shown=reason)
            case Noted(text=text):
                note = text
            case _:
                pass
    status = status or _open_status(occurrence, moment)
    back_at = taken_back_at if record is None else None
    return State(occurrence, status, record, prompting, note, back_at)


def _reminded(before: Prompting, at: datetime, reminded: Reminded) -> Prompting:
    """Note a reminder; one that was under way when the person snoozed does not end the snooze."""
    if reminded.prompt is PromptKind.HEADS_UP:
        return replace(before, heads_up_slot_time=reminded.slot_time)
    until = before.snoozed_until
    if until is not None and at < until:
        return before
    is_repeat = reminded.prompt is PromptKind.REPEAT and before.reminded_at is not None
    return Prompting(
        reminded_at=before.reminded_at if is_repeat else at,
        reminded_slot_time=reminded.slot_time,
        last_at=at,
        heads_up_slot_time=before.heads_up_slot_time,
    )


def _done_status(
    occurrence: Occurrence, done_at: datetime | None, zone: tzinfo, day_ends: DayEnds
) -> Status:
    """Judge lateness in the zone the tick was made in, so that travel re-labels nothing.

    What is extra hangs on an instant, and so does its lateness.
    """
    if done_at is None:
        return Status.DONE
    day, due_at = occurrence.key.day, occurrence.due_at
    if not occurrence.is_extra:
        due_at = due_instant(day, occurrence.at, zone, day_ends)
    late_from = due_at + occurrence.step.late_after
    _, ends = day_bounds(day, zone, day_ends)
    return Status.DONE_LATE if late_from < done_at < ends else Status.DONE


def _open_status(occurrence: Occurrence, moment: Moment) -> Status:
    if moment.now < occurrence.due_at:
        return Status.UPCOMING
    _, ends = day_bounds(occurrence.key.day, moment.zone, moment.day_ends)
    ends = min(ends, occurrence.until or ends)
    return Status.DUE if moment.now < ends else Status.NOT_RECORDED
