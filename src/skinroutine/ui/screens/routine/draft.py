"""A step while it is being edited: as typed, maybe half finished, and what it changes; pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import StrEnum

from skinroutine.app.diary.strengths import read_strengths, write_strengths
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.days import EVERY_WEEKDAY, Days
from skinroutine.domain.plan.edits import Edit, change_step, put_step
from skinroutine.domain.plan.routine import (
    CARE_POLICY,
    DOSE_POLICY,
    LATE_AFTER,
    Anchor,
    AnchorTimes,
    FoodRule,
    ForgottenRule,
    ReminderPolicy,
    Routine,
    Slot,
    Step,
    StepKind,
)
from skinroutine.domain.plan.starter import AGAIN_OUTDOORS
from skinroutine.ui.wording import editor

NEW = ""
"""The id of a step that has none yet."""


class Place(StrEnum):
    """A part of the editor that can have something to say."""

    NAME = "name"
    DOSE = "dose"
    TIMES = "times"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Draft:
    """What the editor holds of a step, as it was typed; nothing of it need make sense.

    `base` is the step it began with, None for a new one; `applies_from` is None for today.
    """

    step_id: str
    base: Step | None = None
    applies_from: date | None = None
    kind: StepKind = StepKind.OTHER
    name: str = ""
    dose: str = ""
    slots: tuple[Slot, ...] = ()
    weekdays: frozenset[int] = EVERY_WEEKDAY
    every: int = 1
    first: date | None = None
    last: date | None = None
    food: FoodRule = FoodRule.UNSURE
    forgotten: ForgottenRule = ForgottenRule.UNSURE
    policy: ReminderPolicy = CARE_POLICY
    note: str = ""
    is_as_needed: bool = False
    again_outdoors: timedelta | None = None
    late_after: timedelta = LATE_AFTER

    @property
    def is_dose(self) -> bool:
        """Tell the dose from care."""
        return self.kind is StepKind.DOSE

    @property
    def is_new(self) -> bool:
        """Tell whether the diary has no such step yet."""
        return self.base is None


OURS = frozenset({"step_id", "base", "applies_from"})
TYPED = tuple(one.name for one in fields(Draft) if one.name not in OURS)
"""The fields a person fills in."""


def new_draft() -> Draft:
    """Return the draft of a step that is added: no name yet, once in the morning."""
    return Draft(NEW, slots=(Slot("slot-1", Anchor.WAKE),))


def draft_of(step: Step, applies_from: date | None = None) -> Draft:
    """Return the draft of a step as the diary has it."""
    return Draft(
        step_id=step.id,
        base=step,
        applies_from=applies_from,
        kind=step.kind,
        name=step.name,
        dose=write_strengths(step.strengths),
        slots=step.slots,
        weekdays=step.days.weekdays,
        every=step.days.every,
        first=step.days.first,
        last=step.days.last,
        food=step.food,
        forgotten=step.forgotten,
        policy=step.policy,
        note=step.note,
        is_as_needed=step.is_as_needed,
        again_outdoors=step.again_outdoors,
        late_after=step.late_after,
    )


def of_kind(draft: Draft, kind: StepKind) -> Draft:
    """Return the draft as another kind, with what is usual for it where nothing else was chosen."""
    policy = _usual(kind) if draft.policy == _usual(draft.kind) else draft.policy
    is_sun = kind is StepKind.SUNSCREEN
    again = (draft.again_outdoors or AGAIN_OUTDOORS) if is_sun else None
    return replace(draft, kind=kind, policy=policy, again_outdoors=again)


def rebased(draft: Draft, base: Step) -> Draft:
    """Return the draft as a change of another step: what the person left alone is as there."""
    fresh = draft_of(base, draft.applies_from)
    if draft.base is None:
        return replace(draft, step_id=base.id, base=base)
    before = draft_of(draft.base)
    own = {name: getattr(draft, name) for name in TYPED if _differs(draft, before, name)}
    return replace(fresh, **own)


def step_of(draft: Draft, step_id: str | None = None) -> Step:
    """Return the step a draft stands for; ValueError where it is not finished."""
    base = draft.base
    strengths = base.strengths if base is not None and base.kind is draft.kind else ()
    return Step(
        id=step_id or draft.step_id or "new",
        kind=draft.kind,
        name=draft.name.strip(),
        slots=draft.slots,
        food=draft.food,
        own_policy=_own_policy(draft),
        days=days_of(draft),
        strengths=read_strengths(draft.dose) if draft.is_dose else strengths,
        note=draft.note.strip(),
        forgotten=draft.forgotten,
        is_as_needed=draft.is_as_needed,
        again_outdoors=draft.again_outdoors,
        late_after=draft.late_after,
    )


def days_of(draft: Draft) -> Days:
    """Return the days of a draft; ValueError where the last comes before the first."""
    return Days(draft.weekdays, draft.every, draft.first, draft.last)


def is_changed(draft: Draft) -> bool:
    """Tell whether a draft holds something that the diary does not."""
    if draft.base is None:
        return True
    before = draft_of(draft.base)
    if not any(_differs(draft, before, name) for name in TYPED):
        return False
    try:
        return step_of(draft) != draft.base
    except ValueError:
        return True


def edit_of(draft: Draft, step: Step, routine: Routine) -> Edit:
    """Return the edit that makes a draft's step part of the routine it is to apply from."""
    if draft.base is None or routine.step(step.id) is None:
        return put_step(step)
    return change_step(draft.base, step)


def problems(draft: Draft, anchors: Iterable[AnchorTimes]) -> dict[Place, str]:
    """Return what keeps a draft from being saved, by the place it is to be said at.

    `anchors` are those of each routine that the change goes into.
    """
    found: dict[Place, str] = {}
    if not draft.name.strip():
        found[Place.NAME] = tr(editor.NO_NAME)
    if draft.is_dose:
        try:
            read_strengths(draft.dose)
        except ValueError as error:
            found[Place.DOSE] = str(error)
    if not draft.slots and not draft.is_as_needed:
        found[Place.TIMES] = tr(editor.NO_TIME)
    if any(_has_same_time(draft.slots, one) for one in anchors):
        found[Place.TIMES] = tr(editor.SAME_TIME)
    if draft.first is not None and draft.last is not None and draft.last < draft.first:
        found[Place.DAYS] = tr(editor.LAST_BEFORE_FIRST)
    return found


def _has_same_time(slots: tuple[Slot, ...], anchors: AnchorTimes) -> bool:
    times = [slot.time_of_day(anchors) for slot in slots]
    return len(set(times)) != len(times)


def _own_policy(draft: Draft) -> ReminderPolicy | None:
    base = draft.base
    if base is not None and draft.policy == base.policy and draft.kind is base.kind:
        return base.own_policy
    return None if draft.policy == _usual(draft.kind) else draft.policy


def _usual(kind: StepKind) -> ReminderPolicy:
    return DOSE_POLICY if kind is StepKind.DOSE else CARE_POLICY


def _differs(draft: Draft, other: Draft, name: str) -> bool:
    return bool(getattr(draft, name) != getattr(other, name))
