"""Short ways to make the notices of made-up days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from making import BERLIN, MONDAY, wall
from skinroutine.app.ports import Notice
from skinroutine.app.reminding.reminder_text import reminder_notice
from skinroutine.domain.plan.occurrence import occurrences
from skinroutine.domain.plan.routine import Anchor, FoodRule, Routine, Slot, Step, StepKind
from skinroutine.domain.record.event import PromptKind
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.domain.record.status import Moment, State, fold
from skinroutine.domain.reminding.reminder import Prompt

NEUTRAL = TextLevel.NEUTRAL
NOON = wall(MONDAY, 12)
AGAIN = wall(MONDAY, 21)
"""When a made-up prompt is given: long after the time that the step was planned for."""
TYPED = "Isotretinoin 40 mg"


def states_of(routine: Routine) -> tuple[State, ...]:
    """Return the states of a day of a routine."""
    planned = occurrences(routine, MONDAY, BERLIN)
    return fold(planned, (), Moment(AGAIN, BERLIN))


def prompts(states: Sequence[State], kind: PromptKind = PromptKind.DUE) -> tuple[Prompt, ...]:
    """Return a prompt of a kind for each state, twenty minutes after it was due."""
    late = timedelta(minutes=20)
    return tuple(Prompt(state, kind, state.occurrence.due_at + late) for state in states)


def words_of(given: Sequence[Prompt], level: TextLevel = NEUTRAL) -> tuple[str, str]:
    """Return the title and the body of a reminder."""
    notice = reminder_notice(given, level)
    return notice.title, notice.body


def single(
    kind: StepKind,
    anchor: Anchor,
    food: FoodRule = FoodRule.UNSURE,
    *,
    name: str = TYPED,
    level: TextLevel = NEUTRAL,
    why: PromptKind = PromptKind.DUE,
) -> Notice:
    """Return the notice of one step alone, with the name the person typed."""
    step = Step("x", kind, name, (Slot("s", anchor),), food)
    return reminder_notice(prompts(states_of(Routine((step,))), why), level)
