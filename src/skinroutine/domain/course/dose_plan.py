"""The plan of the dose by dates: read from the routine's revisions, and written back to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from skinroutine.domain.plan.days import EVERY_DAY, Days
from skinroutine.domain.plan.edits import free_slot_id
from skinroutine.domain.plan.medicine import Dosing, Formulation
from skinroutine.domain.plan.routine import Anchor, Revision, Revisions, Routine, Slot, Step
from skinroutine.domain.plan.starter import DOSE


class Often(StrEnum):
    """How often a dose is taken; any other rhythm is set in the routine and left as it is."""

    ONCE = "once a day"
    TWICE = "twice a day"
    ALTERNATE = "every other day"
    AS_SET = "as the routine says"


@dataclass(frozen=True, slots=True)
class Phase:
    """The plan from a routine day on, until the next phase; `strengths` make up one dose, in mg."""

    first: date
    strengths: tuple[Decimal, ...] = ()
    often: Often = Often.AS_SET
    dosing: Dosing = Dosing.TAKING
    formulation: Formulation = Formulation.UNSAID
    brand: str = ""

    @property
    def is_taken(self) -> bool:
        """Tell whether a dose is planned in this phase."""
        return self.dosing is Dosing.TAKING


def phases(revisions: Revisions, start: date) -> tuple[Phase, ...]:
    """Return the plan of the dose from a day on, later changes included; empty without a dose."""
    found: list[Phase] = []
    for day in (start, *revisions.days_after(start)):
        step = revisions.on(day).dose
        if step is None:
            continue
        phase = _phase(day, step)
        if not found or replace(found[-1], first=day) != phase:
            found.append(phase)
    return tuple(found)


def with_phases(revisions: Revisions, plan: Sequence[Phase]) -> tuple[Revision, ...]:
    """Return the revisions that make the dose follow a plan, and leave everything else planned.

    There is one for each day on which a phase begins or the routine changes, in order. The plan
    is not empty and its days differ, or ValueError; so also where a phase cannot be.
    """
    in_order = sorted(plan, key=lambda one: one.first)
    days = {one.first for one in in_order}
    if not in_order or len(days) != len(in_order):
        message = "each change of a plan has a day of its own"
        raise ValueError(message)
    start = in_order[0].first
    return tuple(
        Revision(day, _follow(revisions.on(day), _in_force(in_order, day)))
        for day in sorted({*days, *revisions.days_after(start)})
    )


def _in_force(plan: Sequence[Phase], day: date) -> Phase:
    return [one for one in plan if one.first <= day][-1]


def _phase(day: date, step: Step) -> Phase:
    often = _often(step)
    return Phase(day, step.strengths, often, step.dosing, step.formulation, step.brand)


def _often(step: Step) -> Often:
    if step.is_as_needed or step.days.weekdays != EVERY_DAY.weekdays or step.days.last is not None:
        return Often.AS_SET
    every, times = step.days.every, len(step.slots)
    kinds = {(1, 1): Often.ONCE, (1, 2): Often.TWICE, (2, 1): Often.ALTERNATE}
    return kinds.get((every, times), Often.AS_SET)


def _follow(routine: Routine, phase: Phase) -> Routine:
    """Return a routine whose first dose step follows a phase; one without a dose gets the usual."""
    step = routine.dose or DOSE
    changed = replace(
        step,
        strengths=phase.strengths,
        dosing=phase.dosing,
        formulation=phase.formulation,
        brand=phase.brand,
    )
    if phase.often is not Often.AS_SET and phase.often is not _often(step):
        changed = _as_often(changed, phase, routine)
    steps = tuple(changed if one.id == step.id else one for one in routine.steps)
    return replace(routine, steps=steps if routine.dose else (*steps, changed))


def _as_often(step: Step, phase: Phase, routine: Routine) -> Step:
    days = Days(every=2, first=phase.first) if phase.often is Often.ALTERNATE else EVERY_DAY
    slots = step.slots or (Slot("dinner", Anchor.DINNER),)
    slots = slots[-1:]
    if phase.often is Often.TWICE:
        slots = step.slots[-2:] if len(step.slots) > 1 else (_other_meal(step, routine), *slots)
    return replace(step, days=days, slots=slots, is_as_needed=False)


def _other_meal(step: Step, routine: Routine) -> Slot:
    """Return a second slot: with breakfast, or with dinner where the dose is taken then."""
    taken = {slot.time_of_day(routine.anchors) for slot in step.slots}
    wake = routine.anchors.at(Anchor.WAKE)
    anchor = Anchor.DINNER if wake in taken else Anchor.WAKE
    return Slot(free_slot_id(step, frozenset({"dinner"})), anchor)
