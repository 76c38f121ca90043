"""Facts as JSON and back; the format of the event log's payload, documented in docs/store.md."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any, assert_never

from skinroutine.domain.event import (
    Fact,
    NotShown,
    NotShownReason,
    Reminded,
    RoutineRevised,
    Skipped,
    SkipReason,
    Snoozed,
    Ticked,
    Undone,
    Unticked,
)
from skinroutine.domain.occurrence import OccurrenceKey
from skinroutine.domain.routine import (
    Anchor,
    AnchorTimes,
    FoodRule,
    Routine,
    Slot,
    Step,
    StepKind,
)

Payload = Mapping[str, Any]
NONSENSE = (AttributeError, KeyError, TypeError, ValueError)
"""What reading a payload that was not written here may raise."""


def encode(fact: Fact) -> tuple[str, str]:
    """Return the kind of a fact and its payload as JSON text."""
    return type(fact).__name__, json.dumps(_payload(fact), ensure_ascii=False, sort_keys=True)


def decode(kind: str, text: str) -> Fact:
    """Return the fact of a kind and payload, or raise one of NONSENSE."""
    return _READERS[kind](json.loads(text))


def _payload(fact: Fact) -> dict[str, Any]:
    match fact:
        case Ticked(key, done_at, with_food):
            done = done_at.isoformat() if done_at else None
            return {**_key(key), "done_at": done, "with_food": with_food}
        case Unticked(key):
            return _key(key)
        case Skipped(key, reason) | NotShown(key, reason):
            return {**_key(key), "reason": reason.value}
        case Snoozed(key, until):
            return {**_key(key), "until": until.isoformat()}
        case Reminded(key, slot_time, channel):
            return {**_key(key), "slot_time": slot_time.isoformat(), "channel": channel}
        case RoutineRevised(applies_from, routine):
            return {"applies_from": applies_from.isoformat(), "routine": _routine(routine)}
        case Undone(event_id, day):
            return {"event_id": event_id, "day": day.isoformat() if day else None}
        case _:
            assert_never(fact)


def _key(key: OccurrenceKey) -> dict[str, Any]:
    return {"day": key.day.isoformat(), "step": key.step_id, "slot": key.slot_id}


def _routine(routine: Routine) -> dict[str, Any]:
    return {
        "anchors": {one.value: routine.anchors.at(one).isoformat("minutes") for one in Anchor},
        "steps": [
            {
                "id": step.id,
                "kind": step.kind.value,
                "name": step.name,
                "food": step.food.value,
                "slots": [{"id": slot.id, "anchor": slot.anchor.value} for slot in step.slots],
            }
            for step in routine.steps
        ],
    }


def _read_key(data: Payload) -> OccurrenceKey:
    return OccurrenceKey(date.fromisoformat(data["day"]), data["step"], data["slot"])


def _read_ticked(data: Payload) -> Ticked:
    done_at = data["done_at"]
    return Ticked(
        _read_key(data), datetime.fromisoformat(done_at) if done_at else None, data["with_food"]
    )


def _read_reminded(data: Payload) -> Reminded:
    return Reminded(_read_key(data), time.fromisoformat(data["slot_time"]), data["channel"])


def _read_undone(data: Payload) -> Undone:
    return Undone(data["event_id"], date.fromisoformat(data["day"]) if data["day"] else None)


def _read_revised(data: Payload) -> RoutineRevised:
    return RoutineRevised(date.fromisoformat(data["applies_from"]), _read_routine(data["routine"]))


def _read_routine(data: Payload) -> Routine:
    return Routine(
        steps=tuple(
            Step(
                id=step["id"],
                kind=StepKind(step["kind"]),
                name=step["name"],
                slots=tuple(Slot(slot["id"], Anchor(slot["anchor"])) for slot in step["slots"]),
                food=FoodRule(step["food"]),
            )
            for step in data["steps"]
        ),
        anchors=AnchorTimes(
            **{name: time.fromisoformat(at) for name, at in data["anchors"].items()}
        ),
    )


_READERS: Mapping[str, Callable[[Payload], Fact]] = {
    "Ticked": _read_ticked,
    "Unticked": lambda data: Unticked(_read_key(data)),
    "Skipped": lambda data: Skipped(_read_key(data), SkipReason(data["reason"])),
    "NotShown": lambda data: NotShown(_read_key(data), NotShownReason(data["reason"])),
    "Snoozed": lambda data: Snoozed(_read_key(data), datetime.fromisoformat(data["until"])),
    "Reminded": _read_reminded,
    "RoutineRevised": _read_revised,
    "Undone": _read_undone,
}
