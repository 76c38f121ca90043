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
    Paused,
    Preferred,
    PromptKind,
    Reminded,
    Resumed,
    RoutineRevised,
    Skipped,
    SkipReason,
    Snoozed,
    Stopped,
    Ticked,
    Undone,
    Unticked,
)
from skinroutine.domain.occurrence import OccurrenceKey
from skinroutine.domain.routine import (
    MINUTE,
    Anchor,
    AnchorTimes,
    FoodRule,
    ReminderPolicy,
    Routine,
    Slot,
    Step,
    StepKind,
)

Payload = Mapping[str, Any]
NONSENSE = (AttributeError, KeyError, OverflowError, TypeError, ValueError)
"""What reading a payload that was not written here may raise."""


def encode(fact: Fact) -> tuple[str, str]:
    """Return the kind of a fact and its payload as JSON text."""
    return type(fact).__name__, json.dumps(_payload(fact), ensure_ascii=False, sort_keys=True)


def decode(kind: str, text: str) -> Fact:
    """Return the fact of a kind and payload, or raise one of NONSENSE."""
    return _READERS[kind](json.loads(text))


def _payload(fact: Fact) -> dict[str, Any]:
    match fact:
        case Paused(day) | Resumed(day):
            return {"day": day.isoformat()}
        case Stopped(day, by_person):
            return {"day": day.isoformat(), "by_person": by_person}
        case Preferred(name, value):
            return {"name": name, "value": value}
        case RoutineRevised(applies_from, routine):
            return {"applies_from": applies_from.isoformat(), "routine": _routine(routine)}
        case Undone(event_id, act_day):
            return {"event_id": event_id, "day": act_day.isoformat() if act_day else None}
        case _:
            return _key(fact.key) | _about_key(fact)


def _about_key(
    fact: Ticked | Unticked | Skipped | Snoozed | Reminded | NotShown,
) -> dict[str, Any]:
    match fact:
        case Ticked(_, done_at, with_food, via):
            done = done_at.isoformat() if done_at else None
            return {"done_at": done, "with_food": with_food, "via": via}
        case Unticked():
            return {}
        case Skipped(_, why, via):
            return {"reason": why.value if why else None, "via": via}
        case Snoozed(_, until, via):
            return {"until": until.isoformat(), "via": via}
        case Reminded(_, slot_time, channel, prompt):
            shown = {"slot_time": slot_time.isoformat(), "channel": channel}
            return {**shown, "prompt": prompt.value}
        case NotShown(_, reason):
            return {"reason": reason.value}
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
                "policy": _policy(step.own_policy),
            }
            for step in routine.steps
        ],
    }


def _policy(policy: ReminderPolicy | None) -> dict[str, Any] | None:
    if policy is None:
        return None
    return {
        "repeats": [one // MINUTE for one in policy.repeats],
        "heads_up": policy.heads_up // MINUTE if policy.heads_up is not None else None,
    }


def _read_key(data: Payload) -> OccurrenceKey:
    return OccurrenceKey(date.fromisoformat(data["day"]), data["step"], data["slot"])


def _read_ticked(data: Payload) -> Ticked:
    done_at = data["done_at"]
    return Ticked(
        _read_key(data),
        datetime.fromisoformat(done_at) if done_at else None,
        data["with_food"],
        data.get("via", ""),
    )


def _read_skipped(data: Payload) -> Skipped:
    reason = SkipReason(data["reason"]) if data["reason"] else None
    return Skipped(_read_key(data), reason, data.get("via", ""))


def _read_snoozed(data: Payload) -> Snoozed:
    return Snoozed(_read_key(data), datetime.fromisoformat(data["until"]), data.get("via", ""))


def _read_reminded(data: Payload) -> Reminded:
    return Reminded(
        _read_key(data),
        time.fromisoformat(data["slot_time"]),
        data["channel"],
        PromptKind(data.get("prompt", PromptKind.DUE)),
    )


def _read_stopped(data: Payload) -> Stopped:
    return Stopped(date.fromisoformat(data["day"]), data["by_person"])


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
                own_policy=_read_policy(step.get("policy")),
            )
            for step in data["steps"]
        ),
        anchors=AnchorTimes(
            **{name: time.fromisoformat(at) for name, at in data["anchors"].items()}
        ),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        message = "this is not a text"
        raise TypeError(message)
    return value


def _read_policy(data: Payload | None) -> ReminderPolicy | None:
    if data is None:
        return None
    ahead = data["heads_up"]
    return ReminderPolicy(
        tuple(one * MINUTE for one in data["repeats"]), ahead * MINUTE if ahead else None
    )


_READERS: Mapping[str, Callable[[Payload], Fact]] = {
    "Ticked": _read_ticked,
    "Unticked": lambda data: Unticked(_read_key(data)),
    "Skipped": _read_skipped,
    "NotShown": lambda data: NotShown(_read_key(data), NotShownReason(data["reason"])),
    "Snoozed": _read_snoozed,
    "Reminded": _read_reminded,
    "Paused": lambda data: Paused(date.fromisoformat(data["day"])),
    "Resumed": lambda data: Resumed(date.fromisoformat(data["day"])),
    "Stopped": _read_stopped,
    "Preferred": lambda data: Preferred(_text(data["name"]), _text(data["value"])),
    "RoutineRevised": _read_revised,
    "Undone": _read_undone,
}
