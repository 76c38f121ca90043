"""Decide what to announce now and when to look again; the log remembers, this only computes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from skinroutine.domain.status import State


@dataclass(frozen=True, slots=True)
class ReminderPlan:
    """The states to announce together at this instant, and the next instant to look again."""

    announce: tuple[State, ...]
    next_wake: datetime | None


def next_prompt(state: State) -> datetime | None:
    """Return the instant (UTC) of the next reminder of an occurrence, or None if there is none.

    An occurrence with a tick or a skip has none. A snooze has one at its end. A slot that was
    announced has none, unless it was moved to a later time of day after that.
    """
    if not state.status.is_open:
        return None
    prompting, due_at = state.prompting, state.occurrence.due_at
    if prompting.snoozed_until is not None:
        return prompting.snoozed_until
    if prompting.reminded_at is None:
        return due_at
    moved = prompting.reminded_slot_time != state.occurrence.at
    return due_at if moved and due_at > prompting.reminded_at else None


def plan(states: Iterable[State], now: datetime, since: datetime | None = None) -> ReminderPlan:
    """Return what is to be announced at `now`, as one reminder, and when to look again.

    `since` is when the diary began: what fell due before that is shown, not announced.
    """
    announce: list[State] = []
    later: list[datetime] = []
    for state in states:
        prompt = next_prompt(state)
        if prompt is None or (since is not None and prompt < since):
            continue
        if prompt <= now:
            announce.append(state)
        else:
            later.append(prompt)
    return ReminderPlan(tuple(announce), min(later, default=None))
