"""What a person has answered in the welcome so far, and the one change it makes of the routine."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time

from skinroutine.app.diary.strengths import read_strengths, write_strengths
from skinroutine.domain.plan.edits import Edit
from skinroutine.domain.plan.routine import (
    Anchor,
    AnchorTimes,
    FoodRule,
    ForgottenRule,
    Routine,
    Step,
)
from skinroutine.domain.record.preferences import Region, TextLevel


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers as they were given, also where they make no sense yet.

    `left_out` are ids of steps; `dose` is what was typed for the strengths; `times` are those of
    the anchors, in the anchors' order.
    """

    left_out: frozenset[str]
    level: TextLevel
    region: Region
    name: str
    dose: str
    food: FoodRule
    forgotten: ForgottenRule
    times: tuple[time, ...]

    @property
    def edit(self) -> Edit:
        """The change of a routine; it raises ValueError where an answer makes no sense."""

        def answered(step: Step) -> Step:
            if not step.is_dose:
                return step
            return replace(
                step,
                name=self.name.strip() or step.name,
                strengths=read_strengths(self.dose),
                food=self.food,
                forgotten=self.forgotten,
            )

        def edit(routine: Routine) -> Routine:
            kept = tuple(answered(one) for one in routine.steps if one.id not in self.left_out)
            return Routine(kept, AnchorTimes(*self.times))

        return edit

    def has_dose(self, routine: Routine) -> bool:
        """Tell whether a dose of a routine is kept."""
        return any(step.is_dose and step.id not in self.left_out for step in routine.steps)


@dataclass(frozen=True, slots=True)
class Underway:
    """How far somebody has come: the answers and the number of the page, from 0."""

    answers: Answers
    page: int = 0


def usual_answers(routine: Routine, level: TextLevel, region: Region) -> Answers:
    """Return the answers that leave everything as it is, in a region."""
    dose = routine.dose
    return Answers(
        left_out=frozenset(),
        level=level,
        region=region,
        name=dose.name if dose else "",
        dose=write_strengths(dose.strengths) if dose else "",
        food=routine.food_rule,
        forgotten=routine.forgotten_rule,
        times=tuple(routine.anchors.at(anchor) for anchor in Anchor),
    )
