"""A routine as JSON and back; what an older program did not write is read as it was meant then."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

from skinroutine.domain.plan.days import EVERY_DAY, Days
from skinroutine.domain.plan.medicine import Dosing, Formulation
from skinroutine.domain.plan.routine import (
    LATE_AFTER,
    MINUTE,
    Anchor,
    AnchorTimes,
    FoodRule,
    ForgottenRule,
    ReminderPolicy,
    Revision,
    Routine,
    Slot,
    Step,
    StepKind,
)
from skinroutine.domain.plan.starter import AGAIN_OUTDOORS

Payload = Mapping[str, Any]


def write_routine(routine: Routine) -> dict[str, Any]:
    """Return a routine as a JSON object."""
    return {
        "anchors": {one.value: routine.anchors.at(one).isoformat("minutes") for one in Anchor},
        "steps": [_step(step) for step in routine.steps],
    }


def read_routine(data: Payload) -> Routine:
    """Return the routine of a JSON object, or raise where it is none."""
    anchors = {name: time.fromisoformat(at) for name, at in data["anchors"].items()}
    return Routine(tuple(_read_step(step) for step in data["steps"]), AnchorTimes(**anchors))


def write_revision(revision: Revision) -> dict[str, Any]:
    """Return a revision as a JSON object; when it was made stands around it."""
    applies_from = revision.applies_from.isoformat()
    return {"applies_from": applies_from, "routine": write_routine(revision.routine)}


def read_revision(data: Payload) -> Revision:
    """Return the revision of a JSON object, or raise where it is none."""
    return Revision(date.fromisoformat(data["applies_from"]), read_routine(data["routine"]))


def _step(step: Step) -> dict[str, Any]:
    return {
        "id": step.id,
        "kind": step.kind.value,
        "name": step.name,
        "food": step.food.value,
        "slots": [_slot(slot) for slot in step.slots],
        "policy": _policy(step.own_policy),
        "days": _days(step.days),
        "strengths": [str(one) for one in step.strengths],
        "note": step.note,
        "forgotten": step.forgotten.value,
        "as_needed": step.is_as_needed,
        "again_outdoors": _minutes(step.again_outdoors),
        "late_after": _minutes(step.late_after),
        "brand": step.brand,
        "formulation": step.formulation.value,
        "dosing": step.dosing.value,
    }


def _read_step(data: Payload) -> Step:
    kind = StepKind(data["kind"])
    outdoors = AGAIN_OUTDOORS if kind is StepKind.SUNSCREEN else None
    return Step(
        id=data["id"],
        kind=kind,
        name=data["name"],
        slots=tuple(_read_slot(slot) for slot in data["slots"]),
        food=FoodRule(data["food"]),
        own_policy=_read_policy(data.get("policy")),
        days=_read_days(data["days"]) if "days" in data else EVERY_DAY,
        strengths=tuple(Decimal(one) for one in data.get("strengths", ())),
        note=data.get("note", ""),
        forgotten=ForgottenRule(data.get("forgotten", ForgottenRule.UNSURE)),
        is_as_needed=data.get("as_needed", False),
        again_outdoors=_length(data["again_outdoors"]) if "again_outdoors" in data else outdoors,
        late_after=_length(data.get("late_after")) or LATE_AFTER,
        brand=read_text(data.get("brand", "")),
        formulation=Formulation(data.get("formulation", Formulation.UNSAID)),
        dosing=Dosing(data.get("dosing", Dosing.TAKING)),
    )


def _slot(slot: Slot) -> dict[str, Any]:
    if slot.at is not None:
        return {"id": slot.id, "at": slot.at.isoformat("minutes")}
    assert slot.anchor is not None
    return {"id": slot.id, "anchor": slot.anchor.value}


def _read_slot(data: Payload) -> Slot:
    if "at" in data:
        return Slot(data["id"], at=time.fromisoformat(data["at"]))
    return Slot(data["id"], Anchor(data["anchor"]))


def _policy(policy: ReminderPolicy | None) -> dict[str, Any] | None:
    if policy is None:
        return None
    return {
        "repeats": [one // MINUTE for one in policy.repeats],
        "heads_up": _minutes(policy.heads_up),
        "on": policy.is_on,
        "discreet": policy.is_discreet,
    }


def _read_policy(data: Payload | None) -> ReminderPolicy | None:
    if data is None:
        return None
    return ReminderPolicy(
        repeats=tuple(one * MINUTE for one in data["repeats"]),
        heads_up=_length(data["heads_up"]),
        is_on=data.get("on", True),
        is_discreet=data.get("discreet", False),
    )


def _days(days: Days) -> dict[str, Any]:
    return {
        "weekdays": sorted(days.weekdays),
        "every": days.every,
        "first": days.first.isoformat() if days.first else None,
        "last": days.last.isoformat() if days.last else None,
    }


def _read_days(data: Payload) -> Days:
    return Days(
        weekdays=frozenset(data["weekdays"]),
        every=data["every"],
        first=date.fromisoformat(data["first"]) if data["first"] else None,
        last=date.fromisoformat(data["last"]) if data["last"] else None,
    )


def read_text(value: object) -> str:
    """Return what has to be a text; TypeError where it is none."""
    if not isinstance(value, str):
        message = "this is not a text"
        raise TypeError(message)
    return value


def _minutes(length: timedelta | None) -> int | None:
    return length // MINUTE if length is not None else None


def _length(minutes: int | None) -> timedelta | None:
    return minutes * MINUTE if minutes else None
