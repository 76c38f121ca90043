"""When the reminders of an occurrence that are still to come will be given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from skinroutine.app.diary.snapshots import Reminding
from skinroutine.domain.plan.schedule import day_bounds
from skinroutine.domain.record.event import PromptKind
from skinroutine.domain.record.status import Prompting, State
from skinroutine.domain.reminding.reminder import Prompt, given_at, pending_prompt

LATEST = datetime.max.replace(tzinfo=UTC)


def rings(state: State, view: Reminding) -> Iterator[tuple[Prompt, datetime]]:
    """Yield each reminder that is still to come of an occurrence, and when it is given (UTC).

    A heads-up is none: it says that nothing is due yet.
    """
    one, moment = state.occurrence, view.moment
    began_at = max(view.began_at, one.planned_at or view.began_at)
    _, ends = day_bounds(one.key.day, moment.zone, moment.day_ends)
    is_today = one.key.day == view.today
    manners = view.manners if is_today else replace(view.manners, is_paused=False)
    while True:
        prompt = pending_prompt(state, LATEST)
        at = given_at(prompt, manners) if prompt is not None else None
        if prompt is None or at is None or at >= min(ends, one.until or ends):
            return
        if prompt.at < began_at:
            return  # never announced, so there is nothing to repeat
        yield prompt, at
        state = replace(state, prompting=_after(state, prompt, at))


def _after(state: State, prompt: Prompt, at: datetime) -> Prompting:
    """Return how far the reminding has come once a prompt was given."""
    before = state.prompting
    is_repeat = prompt.kind is PromptKind.REPEAT and before.reminded_at is not None
    return Prompting(
        reminded_at=before.reminded_at if is_repeat else at,
        reminded_slot_time=state.occurrence.at,
        last_at=at,
        heads_up_slot_time=before.heads_up_slot_time,
    )
