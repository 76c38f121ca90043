"""The plan of the dose by dates: read from the routine's revisions, and written back to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from skinroutine.domain.plan.days import EVERY_DAY, Days
from skinroutine.domain.plan.edits import free_slot_id
from skinroutine.domain.plan.medicine import Dosing, Formulation
from skinroutine.domain.plan.routine import Anchor, Revision, Revisions, Routine, Slot, Step
from skinroutine.domain.plan.starter import DOSE

ONE_DAY = timedelta(days=1)


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
    """Return the plan of the dose from a day on, later changes included; empty without a dose.

    Every other day is said of a phase that begins with such a day, or that goes on in the rhythm of
    the phase before it. One that is counted otherwise is a phase of its own, as the routine says.
    """
    found: list[Phase] = []
    before: Step | None = None
    for day in (start, *revisions.days_after(start)):
        step = revisions.on(day).dose
        if step is None:
            continue
        is_shift = before is not None and _shifts(before, step)
        phase = _phase(day, step)
        if phase.often is Often.ALTERNATE and phase.is_taken:
            last = found[-1] if found and found[-1].is_taken else None
            phase = replace(phase, often=_alternate(day, step, last, before, is_shift=is_shift))
        if not found or replace(found[-1], first=day) != phase or is_shift:
            found.append(phase)
        before = step
    return tuple(found)


def with_ends(revisions: Revisions, plan: Iterable[Phase]) -> Iterator[tuple[Phase, date | None]]:
    """Yield each phase of a plan with its last day; None where it has none.

    One in which the dose was archived ends by then, and comes again from the day it is back.
    """
    in_order = list(plan)
    for phase, following in zip(in_order, (*in_order[1:], None), strict=True):
        changes = [phase.first, *revisions.days_after(phase.first)]
        begins: date | None = None
        for day in (one for one in changes if following is None or one < following.first):
            is_there = revisions.on(day).dose is not None
            if is_there and begins is None:
                begins = day
            elif not is_there and begins is not None:
                yield replace(phase, first=begins), day - ONE_DAY
                begins = None
        if begins is not None:
            last = following.first - ONE_DAY if following else None
            yield replace(phase, first=begins), last


def phase_on(plan: Sequence[Phase], day: date) -> Phase | None:
    """Return the phase of an ordered plan in force on a day, or None before the first."""
    return next((one for one in reversed(plan) if one.first <= day), None)


def with_phases(revisions: Revisions, plan: Sequence[Phase]) -> tuple[Revision, ...]:
    """Return the revisions that make the dose follow a plan, and leave everything else planned.

    There is one for each day on which a phase begins or the routine changes, in order. The plan
    is not empty and its days differ, or ValueError; so also where a phase cannot be. Every other
    day begins on a phase's first day, or goes on where a phase follows another of that kind. A dose
    that was archived stays away until a phase begins.
    """
    in_order = sorted(plan, key=lambda one: one.first)
    days = {one.first for one in in_order}
    if not in_order or len(days) != len(in_order):
        message = "each change of a plan has a day of its own"
        raise ValueError(message)
    found: list[Revision] = []
    rhythm: Days | None = None
    before: Step | None = None
    is_away = False
    for day in sorted({*days, *revisions.days_after(in_order[0].first)}):
        phase, routine = phase_on(in_order, day), revisions.on(day)
        assert phase is not None
        if routine.dose is not None or day == phase.first:
            is_away = False
        elif before is not None:
            is_away = True
        before = routine.dose
        if is_away:
            continue
        dose = routine.dose or _known_dose(revisions, day)
        if phase.often is not Often.ALTERNATE or not phase.is_taken:
            rhythm = None
        else:
            rhythm = _as_counted(rhythm or Days(every=2, first=phase.first), dose, day)
        found.append(Revision(day, _follow(routine, dose, phase, day, rhythm)))
    return tuple(found)


def _phase(day: date, step: Step) -> Phase:
    often = _often(step, day)
    return Phase(day, step.strengths, often, step.dosing, step.formulation, step.brand)


def _alternate(
    day: date, step: Step, last: Phase | None, before: Step | None, *, is_shift: bool
) -> Often:
    """Return how a phase says every other day, so that saying it again moves no dose.

    `last` is the phase before it, where the dose is taken in that.
    """
    if last is not None and before is not None and _often(before, day) is Often.ALTERNATE:
        if not is_shift:
            return last.often
        if last.often is Often.ALTERNATE:
            return Often.AS_SET
    return Often.ALTERNATE if step.days.hold(day) else Often.AS_SET


def _shifts(before: Step, step: Step) -> bool:
    """Tell whether two steps that are taken every other day are so on different days."""
    return _is_shifted(before.days, step.days)


def _is_shifted(one: Days, other: Days) -> bool:
    if {one.every, other.every} != {2} or one.first is None or other.first is None:
        return False
    return (one.first - other.first).days % 2 != 0


def _as_counted(rhythm: Days, dose: Step, day: date) -> Days:
    """Return every other day as a dose counts it already, where those are the same days."""
    is_alternate = _often(dose, day) is Often.ALTERNATE
    return dose.days if is_alternate and not _is_shifted(rhythm, dose.days) else rhythm


def _often(step: Step, day: date) -> Often:
    """Return how often a step is taken from a day on."""
    days, times = step.days, len(step.slots)
    begins_later = days.first is not None and days.first > day
    is_bounded = days.weekdays != EVERY_DAY.weekdays or days.last is not None or begins_later
    if step.is_as_needed or is_bounded:
        return Often.AS_SET
    kinds = {(1, 1): Often.ONCE, (1, 2): Often.TWICE, (2, 1): Often.ALTERNATE}
    return kinds.get((days.every, times), Often.AS_SET)


def _known_dose(revisions: Revisions, day: date) -> Step:
    """Return the dose of a day that has none: the one taken out last, the next, or the usual."""
    earlier = (step for step in revisions.archived(day) if step.is_dose)
    later = (revisions.on(one).dose for one in revisions.days_after(day))
    return next((step for step in (*earlier, *later) if step is not None), DOSE)


def _follow(routine: Routine, step: Step, phase: Phase, day: date, rhythm: Days | None) -> Routine:
    """Return a routine in which a dose step follows a phase; where it is missing, it comes last."""
    changed = replace(
        step,
        strengths=phase.strengths,
        dosing=phase.dosing,
        formulation=phase.formulation,
        brand=phase.brand,
    )
    if phase.often not in {Often.AS_SET, _often(step, day)}:
        changed = _as_often(changed, phase, routine)
    if rhythm is not None:
        changed = replace(changed, days=rhythm)
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
