"""What became of each planned reminder: shown when and where, acted on, or why not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from skinroutine.domain.plan.occurrence import Occurrence
from skinroutine.domain.plan.schedule import due_instant
from skinroutine.domain.record.event import (
    Event,
    NotShown,
    NotShownReason,
    PromptKind,
    Reminded,
    Skipped,
    Snoozed,
    Ticked,
    Unticked,
    by_occurrence,
)
from skinroutine.domain.record.status import Moment, zone_named


@dataclass(frozen=True, slots=True)
class Showing:
    """A reminder that a channel took, when (UTC), why it was given, and how long after due.

    Due is what it was then, by the time of day and the zone of that moment.
    """

    at: datetime
    kind: PromptKind
    channel: str
    late_by: timedelta


@dataclass(frozen=True, slots=True)
class Silence:
    """A reminder that was not shown, when that was noted (UTC), and why."""

    at: datetime
    reason: NotShownReason


@dataclass(frozen=True, slots=True)
class Answer:
    """What the person did: done, skipped, snoozed or taken back; when (UTC), and where."""

    at: datetime
    what: str
    via: str


@dataclass(frozen=True, slots=True)
class ReminderEntry:
    """One planned occurrence with everything that was shown, answered and kept silent about it."""

    occurrence: Occurrence
    shown: tuple[Showing, ...]
    silences: tuple[Silence, ...]
    answers: tuple[Answer, ...]
    is_past: bool

    @property
    def first(self) -> Showing | None:
        """The first reminder that was shown and no heads-up."""
        return next((one for one in self.shown if one.kind is not PromptKind.HEADS_UP), None)

    @property
    def late_by(self) -> timedelta | None:
        """How long after due the first reminder was shown, or None where there was none."""
        return self.first.late_by if self.first else None

    @property
    def repeats(self) -> int:
        """How many reminders followed the first."""
        return max(0, sum(one.kind is not PromptKind.HEADS_UP for one in self.shown) - 1)

    @property
    def answer(self) -> Answer | None:
        """The newest thing the person did about it."""
        return self.answers[-1] if self.answers else None

    @property
    def is_settled_before_due(self) -> bool:
        """Tell whether it was ticked or skipped before it was due, so that none was needed."""
        before = [one for one in self.answers if one.at <= self.occurrence.due_at]
        return bool(before) and before[-1].what in {"done", "skipped"}


def reminder_log(
    planned: Iterable[Occurrence], events: Iterable[Event], moment: Moment
) -> tuple[ReminderEntry, ...]:
    """Return an entry for each planned occurrence, given the facts of its day."""
    by_key = by_occurrence(events)
    return tuple(_entry(one, by_key.get(one.key, []), moment) for one in planned)


def _entry(occurrence: Occurrence, events: list[Event], moment: Moment) -> ReminderEntry:
    shown: list[Showing] = []
    silences: list[Silence] = []
    answers: list[Answer] = []
    for event in events:
        match event.fact:
            case Reminded(key=key, slot_time=slot_time, channel=channel, prompt=kind):
                due = due_instant(key.day, slot_time, zone_named(event.zone), moment.day_ends)
                shown.append(Showing(event.at, kind, channel, event.at - due))
            case NotShown(reason=reason):
                silences.append(Silence(event.at, reason))
            case Ticked(via=via):
                answers.append(Answer(event.at, "done", via))
            case Skipped(via=via):
                answers.append(Answer(event.at, "skipped", via))
            case Snoozed(via=via):
                answers.append(Answer(event.at, "snoozed", via))
            case Unticked():
                answers.append(Answer(event.at, "taken back", ""))
            case _:
                pass
    is_past = occurrence.due_at <= moment.now
    return ReminderEntry(occurrence, tuple(shown), tuple(silences), tuple(answers), is_past)
