"""Changes of a routine: each takes one and returns another; ValueError says what cannot be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace

from skinroutine.domain.plan.routine import (
    AnchorTimes,
    FoodRule,
    ForgottenRule,
    ReminderPolicy,
    Routine,
    Slot,
    Step,
)

Edit = Callable[[Routine], Routine]
"""One change; made to a routine and to those that are planned to follow it."""


def put_step(step: Step) -> Edit:
    """Return the edit that puts a step in the place of the one with its id, or last."""

    def edit(routine: Routine) -> Routine:
        if routine.step(step.id) is None:
            return replace(routine, steps=(*routine.steps, step))
        steps = tuple(step if one.id == step.id else one for one in routine.steps)
        return replace(routine, steps=steps)

    return edit


def change_step(before: Step, after: Step) -> Edit:
    """Return the edit that changes of a step what differs, and leaves the rest as it is planned.

    A routine that is planned to follow keeps another amount, say, or has the step no more.
    """
    changed = {
        one.name: getattr(after, one.name)
        for one in fields(Step)
        if getattr(after, one.name) != getattr(before, one.name)
    }

    def edit(routine: Routine) -> Routine:
        step = routine.step(before.id)
        return put_step(replace(step, **changed))(routine) if step else routine

    return edit


def archive_step(step_id: str) -> Edit:
    """Return the edit that takes a step out; the days that had it keep it."""
    return lambda routine: replace(
        routine, steps=tuple(one for one in routine.steps if one.id != step_id)
    )


def move_step(step_id: str, places: int) -> Edit:
    """Return the edit that moves a step up (below zero) or down by so many places."""

    def edit(routine: Routine) -> Routine:
        step = routine.step(step_id)
        if step is None:
            return routine
        others = [one for one in routine.steps if one.id != step_id]
        place = routine.steps.index(step) + places
        others.insert(max(0, min(place, len(others))), step)
        return replace(routine, steps=tuple(others))

    return edit


def put_slot(step_id: str, slot: Slot) -> Edit:
    """Return the edit that gives a step's slot another time."""

    def edit(routine: Routine) -> Routine:
        step = routine.step(step_id)
        if step is None:
            return routine
        slots = tuple(slot if one.id == slot.id else one for one in step.slots)
        return put_step(replace(step, slots=slots))(routine)

    return edit


def set_anchors(anchors: AnchorTimes) -> Edit:
    """Return the edit that sets the four anchors."""
    return lambda routine: replace(routine, anchors=anchors)


def set_leaflet(food: FoodRule | None = None, forgotten: ForgottenRule | None = None) -> Edit:
    """Return the edit that notes on every dose step what the leaflet says; None leaves it."""

    def edit(routine: Routine) -> Routine:
        routine = routine.with_food_rule(food) if food else routine
        return routine.with_forgotten_rule(forgotten) if forgotten else routine

    return edit


def set_dose_policy(policy: ReminderPolicy) -> Edit:
    """Return the edit that sets the reminder policy of every dose step."""
    return lambda routine: routine.with_dose_policy(policy)


def free_slot_id(step: Step, used: frozenset[str] = frozenset()) -> str:
    """Return an id that no slot of a step has, nor had (`used`)."""
    taken = {slot.id for slot in step.slots} | used
    return next(f"slot-{n}" for n in range(1, len(taken) + 2) if f"slot-{n}" not in taken)
