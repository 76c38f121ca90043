"""Facts as JSON and back; the format of the event log's payload, documented in docs/store.md."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any, assert_never

from skinroutine.adapters.store.course_codec import COURSE_READERS, write_course_fact
from skinroutine.adapters.store.routine_codec import (
    Payload,
    read_revision,
    read_text,
    write_revision,
)
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import Revision
from skinroutine.domain.record.course_facts import CourseFact
from skinroutine.domain.record.event import (
    CameIn,
    Fact,
    Noted,
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
    Used,
    WentOut,
)

NONSENSE = (ArithmeticError, AttributeError, KeyError, TypeError, ValueError)
"""What reading a payload that was not written here may raise."""


def encode(fact: Fact) -> tuple[str, str]:
    """Return the kind of a fact and its payload as JSON text."""
    return type(fact).__name__, json.dumps(_payload(fact), ensure_ascii=False, sort_keys=True)


def decode(kind: str, text: str) -> Fact:
    """Return the fact of a kind and payload, or raise one of NONSENSE."""
    return _READERS[kind](json.loads(text))


class PayloadCodec:
    """Facts as objects of JSON, for files that leave and enter."""

    def encode(self, fact: Fact) -> tuple[str, Payload]:
        """Return the kind of a fact and its payload."""
        return type(fact).__name__, _payload(fact)

    def decode(self, kind: str, payload: Payload) -> Fact:
        """Return the fact of a kind and payload; ValueError where they make no fact."""
        try:
            return _READERS[kind](payload)
        except NONSENSE as error:
            raise ValueError(kind) from error


def _payload(fact: Fact) -> dict[str, Any]:
    if isinstance(fact, CourseFact):
        return write_course_fact(fact)
    match fact:
        case Preferred(name, value):
            return {"name": name, "value": value}
        case RoutineRevised(applies_from, routine, _):
            later = [write_revision(one) for one in fact.later]
            first = write_revision(Revision(applies_from, routine))
            return first | ({"later": later} if later else {})
        case Undone(event_id, act_day):
            return {"event_id": event_id, "day": act_day.isoformat() if act_day else None}
        case Paused() | Resumed() | Stopped() | Used() | WentOut() | CameIn():
            return {"day": fact.day.isoformat()} | _about_day(fact)
        case _:
            return _key(fact.key) | _about_key(fact)


def _about_day(fact: Paused | Resumed | Stopped | Used | WentOut | CameIn) -> dict[str, Any]:
    match fact:
        case Stopped(_, by_person):
            return {"by_person": by_person}
        case Used(_, step_id, at, via):
            return {"step": step_id, "at": at.isoformat() if at else None, "via": via}
        case WentOut(_, via) | CameIn(_, via):
            return {"via": via}
        case _:
            return {}


def _about_key(
    fact: Ticked | Unticked | Skipped | Snoozed | Reminded | NotShown | Noted,
) -> dict[str, Any]:
    match fact:
        case Ticked(_, done_at, with_food, via):
            done = done_at.isoformat() if done_at else None
            return {"done_at": done, "with_food": with_food, "via": via}
        case Unticked(_, via):
            return {"via": via} if via else {}
        case Skipped(_, why, via):
            return {"reason": why.value if why else None, "via": via}
        case Snoozed(_, until, via):
            return {"until": until.isoformat(), "via": via}
        case Reminded(_, slot_time, channel, prompt):
            shown = {"slot_time": slot_time.isoformat(), "channel": channel}
            return {**shown, "prompt": prompt.value}
        case NotShown(_, reason):
            return {"reason": reason.value}
        case Noted(_, text):
            return {"text": text}
        case _:
            assert_never(fact)


def _key(key: OccurrenceKey) -> dict[str, Any]:
    return {"day": key.day.isoformat(), "step": key.step_id, "slot": key.slot_id}


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
    first = read_revision(data)
    later = tuple(read_revision(one) for one in data.get("later", ()))
    return RoutineRevised(first.applies_from, first.routine, later)


def _read_used(data: Payload) -> Used:
    at = datetime.fromisoformat(data["at"]) if data["at"] else None
    return Used(date.fromisoformat(data["day"]), read_text(data["step"]), at, data["via"])


_READERS: Mapping[str, Callable[[Payload], Fact]] = {
    "Ticked": _read_ticked,
    "Unticked": lambda data: Unticked(_read_key(data), data.get("via", "")),
    "Skipped": _read_skipped,
    "NotShown": lambda data: NotShown(_read_key(data), NotShownReason(data["reason"])),
    "Snoozed": _read_snoozed,
    "Noted": lambda data: Noted(_read_key(data), read_text(data["text"])),
    "Used": _read_used,
    "WentOut": lambda data: WentOut(date.fromisoformat(data["day"]), data["via"]),
    "CameIn": lambda data: CameIn(date.fromisoformat(data["day"]), data["via"]),
    "Reminded": _read_reminded,
    "Paused": lambda data: Paused(date.fromisoformat(data["day"])),
    "Resumed": lambda data: Resumed(date.fromisoformat(data["day"])),
    "Stopped": _read_stopped,
    "Preferred": lambda data: Preferred(read_text(data["name"]), read_text(data["value"])),
    "RoutineRevised": _read_revised,
    "Undone": _read_undone,
    **COURSE_READERS,
}
