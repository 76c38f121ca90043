"""What stands in the editor of the plan, and the plan and the course it makes; pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.app.diary.strengths import read_strengths, write_strengths
from skinroutine.app.tongue import tr
from skinroutine.domain.course.dose_plan import Often, Phase
from skinroutine.domain.plan.course import (
    LEAST_KG,
    MOST_KG,
    MOST_MG,
    Course,
    Target,
    TargetUnit,
    Weight,
)
from skinroutine.domain.plan.medicine import Dosing, Formulation
from skinroutine.ui.screens.course.amounts import read_amount, write_amount
from skinroutine.ui.wording import course_plan as words

Value = TypeVar("Value")


class Part(StrEnum):
    """A part of the editor that something may be amiss in."""

    PHASE = "phase"
    PHASE_DAY = "day of a phase"
    WEIGHT = "weight"
    WEIGHT_DAY = "day of a weight"
    BEFORE = "before"
    BEFORE_LD = "before, LD"
    TARGET = "target"


Place = tuple[Part, int]
"""A part, and which of several it is, counted from 0."""


@dataclass(frozen=True)
class PhaseDraft:
    """One entry of the plan as it is typed; one that is tied begins with the course."""

    first: date
    strengths: str = ""
    often: Often = Often.ONCE
    dosing: Dosing = Dosing.TAKING
    formulation: Formulation = Formulation.UNSAID
    brand: str = ""
    is_tied: bool = False

    def begins(self, start: date) -> date:
        """Return its first day in a course that starts on a day."""
        return start if self.is_tied else self.first


@dataclass(frozen=True)
class PlanDraft:
    """All that stands in the editor; `weeks` is 0 where no length was said."""

    start: date
    phases: tuple[PhaseDraft, ...]
    weeks: int = 0
    weights: tuple[tuple[date, str], ...] = ()
    before: str = ""
    before_ld: str = ""
    target: str = ""
    unit: TargetUnit = TargetUnit.MG_PER_KG
    initials: str = ""
    medicines: str = ""
    procedures: str = ""
    has_programme: bool = False
    has_after: bool = False
    notice: int | None = 7


@dataclass
class Plan:
    """What a draft makes: phases and a course, or what is to be put right, by its place."""

    phases: tuple[Phase, ...] = ()
    course: Course | None = None
    problems: dict[Place, str] = field(default_factory=dict)


def begin(snapshot: CourseSnapshot) -> PlanDraft:
    """Return the draft to begin with: what is planned, copied without a preference."""
    course = snapshot.course or Course(snapshot.start)
    phases = tuple(_phase(one, snapshot.start) for one in snapshot.phases)
    return PlanDraft(
        start=snapshot.start,
        phases=phases or (PhaseDraft(snapshot.start, is_tied=True),),
        weeks=course.weeks or 0,
        weights=tuple((one.day, write_amount(one.kg)) for one in course.weights),
        before=write_amount(course.before),
        before_ld=write_amount(course.before_ld),
        target=write_amount(course.target.amount) if course.target else "",
        unit=course.target.unit if course.target else TargetUnit.MG_PER_KG,
        initials=course.initials,
        medicines=course.medicines,
        procedures=course.procedures,
        has_programme=course.has_programme,
        has_after=course.has_after,
        notice=course.notice,
    )


def _phase(one: Phase, start: date) -> PhaseDraft:
    return PhaseDraft(
        one.first,
        write_strengths(one.strengths),
        one.often,
        one.dosing,
        one.formulation,
        one.brand,
        is_tied=one.first == start,
    )


def read(draft: PlanDraft, today: date) -> Plan:
    """Return the plan and the course of a draft, or each thing that is to be put right."""
    plan = Plan()
    phases = _read_phases(draft, plan)
    weights = _read_weights(draft, today, plan)
    before = _read_mg(draft.before, Part.BEFORE, plan)
    before_ld = _read_mg(draft.before_ld, Part.BEFORE_LD, plan)
    target = _read_mg(draft.target, Part.TARGET, plan)
    if plan.problems:
        return plan
    plan.phases = tuple(sorted(phases, key=lambda one: one.first))
    plan.course = Course(
        draft.start,
        draft.weeks or None,
        tuple(sorted(weights, key=lambda one: one.day)),
        before,
        before_ld,
        Target(target, draft.unit) if target else None,
        draft.initials.strip(),
        draft.medicines.strip(),
        draft.procedures.strip(),
        draft.has_programme,
        draft.has_after,
        draft.notice,
    )
    return plan


def _read_phases(draft: PlanDraft, plan: Plan) -> list[Phase]:
    found: list[Phase] = []
    for place, one in enumerate(draft.phases):
        day = one.begins(draft.start)
        if day < draft.start:
            plan.problems[Part.PHASE_DAY, place] = tr(words.BEFORE_START)
        elif any(day == other.first for other in found):
            plan.problems[Part.PHASE_DAY, place] = tr(words.TWICE_ONE_DAY)
        strengths = _try(plan, (Part.PHASE, place), read_strengths, one.strengths)
        found.append(
            Phase(day, strengths or (), one.often, one.dosing, one.formulation, one.brand.strip())
        )
    return found


def _read_weights(draft: PlanDraft, today: date, plan: Plan) -> list[Weight]:
    found: list[Weight] = []
    days = [day for day, _ in draft.weights]
    for place, (day, text) in enumerate(draft.weights):
        if day > today:
            plan.problems[Part.WEIGHT_DAY, place] = tr(words.AHEAD)
        elif day in days[:place]:
            plan.problems[Part.WEIGHT_DAY, place] = tr(words.TWICE_ONE_DAY)
        kg = _try(plan, (Part.WEIGHT, place), read_kg, text)
        if kg is not None:
            found.append(Weight(day, kg))
    return found


def read_kg(text: str) -> Decimal:
    """Return a weight in kg, or ValueError with a sentence for the person."""
    return read_amount(text, MOST_KG, least=LEAST_KG)


def _read_mg(text: str, part: Part, plan: Plan) -> Decimal:
    """Return an amount, 0 where nothing or 0 was typed."""
    if text.strip() in {"", "0"}:
        return Decimal()
    return _try(plan, (part, 0), _mg, text) or Decimal()


def _mg(text: str) -> Decimal:
    return read_amount(text, MOST_MG)


def _try(plan: Plan, place: Place, make: Callable[[str], Value], text: str) -> Value | None:
    try:
        return make(text)
    except ValueError as error:
        plan.problems[place] = str(error)
        return None
