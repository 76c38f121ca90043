"""When a person usually does a step, from their own ticks, and the time that would suit that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time

from skinroutine.domain.plan.routine import Slot, Step
from skinroutine.domain.record.status import State

LEAST = 10
"""How many ticks it takes before anything is said of a usual time."""
ROUND, WORTH = 30, 20
"""Minutes: suggestions lie on the half hour; they, and the usual time, are so far from the plan."""
DAY, HALF = 24 * 60, 12 * 60


@dataclass(frozen=True, slots=True)
class UsualTime:
    """A slot, the wall time its ticks lie around, how many they are, and a time that would suit.

    `better` is the half hour at or before the usual time, or None where the plan is near enough.
    """

    step: Step
    slot: Slot
    usual: time
    ticks: int
    better: time | None


def usual_time(states: Iterable[State], step_id: str, slot_id: str) -> UsualTime | None:
    """Return the median wall time of a slot's ticks, or None where fewer than ten have a time.

    Each tick lies within twelve hours of the plan, so that one after midnight follows one before.
    """
    wanted = (step_id, slot_id)
    ours = [one for one in states if _slot(one) == wanted]
    if not ours:
        return None
    newest = ours[-1].occurrence
    planned = newest.at.hour * 60 + newest.at.minute
    apart = [(at - planned + HALF) % DAY - HALF for at in _ticked(ours)]
    if len(apart) < LEAST:
        return None
    usual = planned + sorted(apart)[(len(apart) - 1) // 2]
    better = usual // ROUND * ROUND
    is_worth_it = min(abs(usual - planned), abs(better - planned)) >= WORTH
    return UsualTime(
        newest.step,
        newest.slot,
        _clock(usual),
        len(apart),
        _clock(better) if is_worth_it else None,
    )


def _slot(state: State) -> tuple[str, str]:
    return state.occurrence.key.step_id, state.occurrence.key.slot_id


def _ticked(states: Iterable[State]) -> list[int]:
    """Return the minute of the day of each tick that says when, where the person was then."""
    times = [
        one.record.done_at.astimezone(one.record.zone)
        for one in states
        if one.record is not None and one.record.done_at is not None
    ]
    return [at.hour * 60 + at.minute for at in times]


def _clock(minutes: int) -> time:
    return time(minutes % DAY // 60, minutes % 60)
