"""The facts of the event log: what happened, when, in which zone, told by which device."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum

from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import Revision, Revisions, Routine
from skinroutine.domain.record.course_facts import AboutCourse, AboutDay, CourseFact, CourseSet


class SkipReason(StrEnum):
    """Why a step was left out on purpose; the neutral choices of C17."""

    FORGOT = "forgot"
    RAN_OUT = "ran out"
    AWAY = "away"
    SIDE_EFFECTS = "side effects"
    CHOSE_NOT_TO = "chose not to"
    TOLD_TO_PAUSE = "told to pause"
    OTHER = "other"


class NotShownReason(StrEnum):
    """Why a reminder did not reach the screen."""

    NO_SERVER = "no notification service"
    REFUSED = "refused"
    NO_ANSWER = "no answer in time"
    DO_NOT_DISTURB = "do not disturb"
    QUIET_HOURS = "quiet hours"
    PAUSED = "paused"
    ASLEEP = "computer asleep"
    OFF = "computer off"
    NOT_RUNNING = "not running"
    CLOCK_CHANGED = "clock changed"
    HELD_UP = "held up"


class PromptKind(StrEnum):
    """Why a reminder is given: ahead of due, at due, again, or at the end of a snooze."""

    HEADS_UP = "heads-up"
    DUE = "due"
    REPEAT = "repeat"
    SNOOZE = "snooze"


@dataclass(frozen=True, slots=True)
class Ticked:
    """The person says it was done; `done_at` (UTC) is None where the time was not said.

    `via` is where it was said: window, tray, terminal, or the channel that showed the button.
    """

    key: OccurrenceKey
    done_at: datetime | None
    with_food: bool | None = None
    via: str = ""


@dataclass(frozen=True, slots=True)
class Unticked:
    """The person takes a tick or a skip back: the occurrence has no record again."""

    key: OccurrenceKey
    via: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """The person left it out on purpose; `reason` is None where none was given."""

    key: OccurrenceKey
    reason: SkipReason | None
    via: str = ""


@dataclass(frozen=True, slots=True)
class Snoozed:
    """The person moves the reminder to an instant (UTC); due_at stays as it is."""

    key: OccurrenceKey
    until: datetime
    via: str = ""


@dataclass(frozen=True, slots=True)
class Reminded:
    """A notifier took the reminder; `slot_time` is the wall time it spoke of."""

    key: OccurrenceKey
    slot_time: time
    channel: str
    prompt: PromptKind = PromptKind.DUE


@dataclass(frozen=True, slots=True)
class NotShown:
    """A reminder could not be shown, and why."""

    key: OccurrenceKey
    reason: NotShownReason


@dataclass(frozen=True, slots=True)
class Noted:
    """The person's own words on an occurrence; the newest hold, and empty ones take them away."""

    key: OccurrenceKey
    text: str


@dataclass(frozen=True, slots=True)
class Used:
    """A step that is done as needed was done, on this routine day; `at` (UTC) where it was said."""

    day: date
    step_id: str
    at: datetime | None
    via: str = ""


@dataclass(frozen=True, slots=True)
class WentOut:
    """The person is outside from now on, on this routine day."""

    day: date
    via: str = ""


@dataclass(frozen=True, slots=True)
class CameIn:
    """The person is back in, on this routine day."""

    day: date
    via: str = ""


@dataclass(frozen=True, slots=True)
class Paused:
    """The person wants no reminders for the rest of this routine day."""

    day: date


@dataclass(frozen=True, slots=True)
class Resumed:
    """The person wants the reminders of this routine day again."""

    day: date


@dataclass(frozen=True, slots=True)
class Stopped:
    """The program ended in order, on this routine day; by the person, or with their session."""

    day: date
    by_person: bool


@dataclass(frozen=True, slots=True)
class Preferred:
    """The person set something; names and values are those of `preferences`."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class RoutineRevised:
    """From this routine day on the routine is this one.

    `later` are the routines that were planned to follow it, with the same change made to them.
    """

    applies_from: date
    routine: Routine
    later: tuple[Revision, ...] = ()


@dataclass(frozen=True, slots=True)
class Undone:
    """An earlier act is taken back; undoing an Undone brings the act back (redo).

    `day` is the act's own day, so that both are found by looking at that day.
    """

    event_id: str
    day: date | None


Fact = (
    Ticked
    | Unticked
    | Skipped
    | Snoozed
    | Reminded
    | NotShown
    | Noted
    | Used
    | WentOut
    | CameIn
    | Paused
    | Resumed
    | Stopped
    | Preferred
    | RoutineRevised
    | CourseFact
    | Undone
)
Act = (
    Ticked
    | Unticked
    | Skipped
    | Snoozed
    | Noted
    | Used
    | WentOut
    | CameIn
    | Paused
    | Resumed
    | RoutineRevised
    | CourseFact
)
"""A fact the person made and can take back."""


BATCH = re.compile(r"([0-9a-f]{32})-[1-9][0-9]{0,9}", re.ASCII)
"""The id of a fact that an import told: the name of the import, and the fact's number in it."""


@dataclass(frozen=True, slots=True)
class Event:
    """A fact in its envelope.

    `order` is a Lamport counter: one more than any the device had seen. Events sort by
    (order, id), the same on every device whatever its clock said.
    """

    id: str
    order: int
    at: datetime
    zone: str
    device: str
    fact: Fact

    @property
    def batch(self) -> str:
        """The name that all facts share which one import told, or "" (docs/store.md)."""
        match = BATCH.fullmatch(self.id)
        return match[1] if match else ""

    @property
    def day(self) -> date | None:
        """The routine day this fact speaks of, or None for routine, course and preferences."""
        fact = self.fact
        if isinstance(fact, RoutineRevised | Preferred | AboutCourse):
            return None
        if isinstance(fact, AboutDay):
            return fact.day
        match fact:
            case Undone(day=day) | Paused(day=day) | Resumed(day=day) | Stopped(day=day):
                return day
            case Used(day=day) | WentOut(day=day) | CameIn(day=day):
                return day
            case _:
                return fact.key.day


IsOwn = Callable[[Event], bool]


def _is_any(_event: Event) -> bool:
    return True


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return the events in the order all devices agree on, duplicates by id left out."""
    by_id = {event.id: event for event in events}
    return tuple(sorted(by_id.values(), key=lambda event: (event.order, event.id)))


def standing(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return the facts that stand, in order: those not undone, and no Undone itself."""
    undone: set[str] = set()
    kept: list[Event] = []
    for event in reversed(in_order(events)):
        if event.id in undone:
            continue
        if isinstance(event.fact, Undone):
            undone.add(event.fact.event_id)
        else:
            kept.append(event)
    return tuple(reversed(kept))


def by_day(events: Iterable[Event]) -> dict[date | None, list[Event]]:
    """Return events by the routine day they speak of, each list in the order given."""
    found: dict[date | None, list[Event]] = {}
    for event in events:
        found.setdefault(event.day, []).append(event)
    return found


def by_occurrence(events: Iterable[Event]) -> dict[OccurrenceKey, list[Event]]:
    """Return the facts that stand by the occurrence they are about, each list in order."""
    found: dict[OccurrenceKey, list[Event]] = {}
    for event in standing(events):
        match event.fact:
            case (
                Ticked(key=key)
                | Unticked(key=key)
                | Skipped(key=key)
                | Snoozed(key=key)
                | Reminded(key=key)
                | NotShown(key=key)
                | Noted(key=key)
            ):
                found.setdefault(key, []).append(event)
            case _:
                pass
    return found


def revisions_in(events: Iterable[Event]) -> Revisions:
    """Return the revisions of the routine that stand among these events, oldest decision first."""
    return Revisions(
        tuple(
            replace(revision, made_at=event.at)
            for event in standing(events)
            for revision in _revisions(event.fact)
        )
    )


def _revisions(fact: Fact) -> tuple[Revision, ...]:
    match fact:
        case RoutineRevised(applies_from, routine, later):
            return (Revision(applies_from, routine), *later)
        case CourseSet(plan=plan):
            return plan
        case _:
            return ()


def undoable(
    events: Iterable[Event], is_own: Callable[[Event], bool] = lambda _: True
) -> Event | None:
    """Return the newest act that stands, of those that are own ones, or None."""
    for event in reversed(standing(events)):
        if isinstance(event.fact, Act) and is_own(event):
            return event
    return None


def with_its_batch(act: Event, events: Iterable[Event]) -> tuple[Event, ...]:
    """Return what stands of the import that told an act, in order."""
    return tuple(one for one in standing(events) if one.batch == act.batch)


def redoable(
    events: Iterable[Event], is_own: Callable[[Event], bool] = lambda _: True
) -> Event | None:
    """Return the Undone that a redo takes back, or None where a newer act closed that road.

    What an import undid is not brought back, and closes that road as an act does. What is
    not an own one does not matter.
    """
    undone: set[str] = set()
    known = in_order(events)
    undoings = {one.id for one in known if isinstance(one.fact, Undone)}
    for event in reversed(known):
        if event.id in undone:
            continue
        if isinstance(event.fact, Undone):
            if event.fact.event_id in undoings:
                undone.add(event.fact.event_id)
            elif is_own(event):
                return None if event.batch else event
        elif isinstance(event.fact, Act) and is_own(event):
            return None
    return None


def undoings(acts: Iterable[str], events: Iterable[Event]) -> tuple[Event, ...]:
    """Return the Undones that stand of acts, which are known by their ids, in order."""
    wanted, undone = set(acts), set[str]()
    found: list[Event] = []
    for event in reversed(in_order(events)):
        if event.id in undone or not isinstance(event.fact, Undone):
            continue
        undone.add(event.fact.event_id)
        if event.fact.event_id in wanted:
            found.append(event)
    return tuple(reversed(found))
