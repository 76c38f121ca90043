"""Decide what to announce now and when to look again; the log remembers, this only computes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from skinroutine.domain.record.event import (
    Event,
    NotShownReason,
    Paused,
    PromptKind,
    Resumed,
    standing,
)
from skinroutine.domain.record.preferences import QuietHours
from skinroutine.domain.record.status import State


@dataclass(frozen=True, slots=True)
class Prompt:
    """A reminder of an occurrence: why it is given, and from which instant (UTC)."""

    state: State
    kind: PromptKind
    at: datetime


@dataclass(frozen=True, slots=True)
class Manners:
    """What holds reminders back: quiet hours (care alone) in a zone, or a pause (everything)."""

    quiet: QuietHours | None = None
    is_paused: bool = False
    zone: tzinfo = UTC


@dataclass(frozen=True, slots=True)
class ReminderPlan:
    """What to announce together at this instant, what is held back, and when to look again."""

    announce: tuple[Prompt, ...]
    held: tuple[tuple[Prompt, NotShownReason], ...]
    next_wake: datetime | None


def next_prompt(state: State, now: datetime) -> Prompt | None:
    """Return the next reminder of an occurrence, or None if there is none.

    An occurrence with a tick or a skip has none, nor has one whose step is not reminded, but for
    a snooze: it has one at its end. One that was not
    announced has one at due, and before that a heads-up where its policy says so. One that was
    announced has its repeats; all that passed while nobody looked are one. A slot moved to a later
    time of day after it was announced is due anew.
    """
    return pending_prompt(state, now) if state.status.is_open else None


def pending_prompt(state: State, now: datetime) -> Prompt | None:
    """Return what `next_prompt` would were the occurrence still open: what was owed, at day end."""
    prompting, due_at = state.prompting, state.occurrence.due_at
    if prompting.snoozed_until is not None:
        return Prompt(state, PromptKind.SNOOZE, prompting.snoozed_until)
    if not state.occurrence.step.policy.is_on:
        return None
    last = prompting.last_at or prompting.reminded_at
    if last is None:
        return _heads_up(state, now) or Prompt(state, PromptKind.DUE, due_at)
    if prompting.reminded_slot_time != state.occurrence.at and due_at > last:
        return _heads_up(state, now) or Prompt(state, PromptKind.DUE, due_at)
    return _repeat(state, last)


def is_last(prompt: Prompt, now: datetime) -> bool:
    """Tell whether silence follows a repeat given at `now`."""
    reminded_at = prompt.state.prompting.reminded_at
    if prompt.kind is not PromptKind.REPEAT or reminded_at is None:
        return False
    repeats = prompt.state.occurrence.step.policy.repeats
    return all(reminded_at + after <= now for after in repeats)


def given_at(prompt: Prompt, manners: Manners) -> datetime | None:
    """Return when (UTC) a prompt of today will be given, or None while reminders are paused."""
    if manners.is_paused:
        return None
    return _quiet_end(prompt, prompt.at, manners) or prompt.at


def is_paused(events: Iterable[Event]) -> bool:
    """Tell from the facts of a day whether its reminders are paused."""
    paused = False
    for event in standing(events):
        if isinstance(event.fact, Paused | Resumed):
            paused = isinstance(event.fact, Paused)
    return paused


def plan(
    states: Iterable[State],
    now: datetime,
    since: datetime | None = None,
    manners: Manners = Manners(),
) -> ReminderPlan:
    """Return what is to be announced at `now`, what is held back, and when to look again.

    `since` is when the diary began: what fell due before that, or before its slot was planned, is
    shown and not announced.
    """
    announce: list[Prompt] = []
    held: list[tuple[Prompt, NotShownReason]] = []
    later: list[datetime] = []
    for state in states:
        prompt = _not_before(next_prompt(state, now), _latest(since, state.occurrence.planned_at))
        if prompt is None:
            continue
        if prompt.at > now:
            later.append(prompt.at)
        elif manners.is_paused:
            held.append((prompt, NotShownReason.PAUSED))
        elif quiet_end := _quiet_end(prompt, now, manners):
            held.append((prompt, NotShownReason.QUIET_HOURS))
            later.append(quiet_end)
        else:
            announce.append(prompt)
    return ReminderPlan(tuple(announce), tuple(held), min(later, default=None))


def _latest(*instants: datetime | None) -> datetime | None:
    return max((one for one in instants if one is not None), default=None)


def _not_before(prompt: Prompt | None, since: datetime | None) -> Prompt | None:
    """Drop what belongs before the diary began; a heads-up from then gives way to its reminder."""
    if prompt is None or since is None or prompt.at >= since:
        return prompt
    due_at = prompt.state.occurrence.due_at
    if prompt.kind is PromptKind.HEADS_UP and due_at >= since:
        return Prompt(prompt.state, PromptKind.DUE, due_at)
    return None


def _repeat(state: State, last: datetime) -> Prompt | None:
    """Return the next repeat; a traveller's clock that puts due after it makes it wait for due."""
    prompting, due_at = state.prompting, state.occurrence.due_at
    repeats = state.occurrence.step.policy.repeats
    if due_at > last:
        return Prompt(state, PromptKind.REPEAT, due_at) if repeats else None
    anchor = prompting.reminded_at or last
    to_come = [anchor + after for after in repeats if anchor + after > last]
    return Prompt(state, PromptKind.REPEAT, to_come[0]) if to_come else None


def _heads_up(state: State, now: datetime) -> Prompt | None:
    """Return the heads-up of an occurrence that is not due yet and has had none for its time."""
    ahead, one = state.occurrence.step.policy.heads_up, state.occurrence
    if ahead is None or now >= one.due_at or state.prompting.heads_up_slot_time == one.at:
        return None
    return Prompt(state, PromptKind.HEADS_UP, one.due_at - ahead)


def _quiet_end(prompt: Prompt, at: datetime, manners: Manners) -> datetime | None:
    """Return when quiet hours let a prompt through, or None where they do not concern it.

    They never hold back a dose, nor what the person snoozed and so asked for.
    """
    is_dose = prompt.state.occurrence.step.is_dose
    if manners.quiet is None or is_dose or prompt.kind is PromptKind.SNOOZE:
        return None
    return manners.quiet.end_after(at, manners.zone)
