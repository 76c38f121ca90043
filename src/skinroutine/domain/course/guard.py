"""A guard against two doses: another dose was noted for the same turn of the day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.status import State


def same_turn(
    states: Iterable[State],
    key: OccurrenceKey,
    at: datetime | None,
    *,
    is_correction: bool = False,
) -> State | None:
    """Return the dose noted already for the turn in which `key` would be taken at `at` (UTC).

    The turn of an instant is the planned dose of the day it lies nearest to; no length of time
    decides. None where the other doses were taken in turns of their own, or their time is unknown.
    A correction of what is noted of `key` is no second dose of it.
    """
    doses = [one for one in states if one.occurrence.step.is_dose and not one.occurrence.is_extra]
    for one in doses:
        if one.occurrence.key == key and one.status.is_done and not is_correction:
            return one
    if at is None:
        return None
    for one in doses:
        done_at = one.record.done_at if one.record and one.status.is_done else None
        if (
            one.occurrence.key != key
            and done_at is not None
            and one.occurrence.step.id == key.step_id
            and _turn(doses, key.step_id, done_at) == _turn(doses, key.step_id, at)
        ):
            return one
    return None


def _turn(doses: Iterable[State], step_id: str, at: datetime) -> OccurrenceKey:
    of_step = [one.occurrence for one in doses if one.occurrence.step.id == step_id]
    return min(of_step, key=lambda one: (abs(one.due_at - at), one.due_at)).key
