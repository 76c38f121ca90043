"""A whole diary as one object of JSON: every fact in its envelope, and its photos where asked for.

The format is described in docs/exports.md and docs/diary-export.schema.json. It holds nothing but
the diary: what is exported, imported and exported again is the same to the byte.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from skinroutine.app.exchange.ports import FactCodec
from skinroutine.domain.record.event import Event, in_order

FORMAT, VERSION = "skinroutine-diary", 1


def write_diary(
    events: Iterable[Event], codec: FactCodec, photos: Mapping[str, bytes] | None = None
) -> dict[str, Any]:
    """Return a diary as an object of JSON, its facts in the order all devices agree on.

    `photos` are bytes by name, or None where they are left out.
    """
    diary: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "events": [event_object(one, codec) for one in in_order(events)],
    }
    if photos is not None:
        diary["photos"] = [photo_object(name, photos[name]) for name in sorted(photos)]
    return diary


def event_object(event: Event, codec: FactCodec) -> dict[str, Any]:
    """Return a fact in its envelope as an object of JSON; its instant is ISO 8601 in UTC."""
    kind, payload = codec.encode(event.fact)
    return {
        "id": event.id,
        "order": event.order,
        "at": event.at.isoformat(),
        "zone": event.zone,
        "device": event.device,
        "kind": kind,
        "payload": dict(payload),
    }


def photo_object(name: str, content: bytes) -> dict[str, Any]:
    """Return a photo as an object of JSON."""
    return {"name": name, "base64": base64.b64encode(content).decode("ascii")}


def diary_text(diary: Mapping[str, object]) -> Iterator[str]:
    """Yield the text of such an object, one fact and one photo a piece and a line.

    Facts and photos may be any iterables, so that they need not be held all at once.
    """
    yield "{"
    for number, (name, value) in enumerate(diary.items()):
        before = f"{',' if number else ''}\n{_text(name)}: "
        if isinstance(value, str | int):
            yield before + _text(value)
            continue
        assert isinstance(value, Iterable)
        yield f"{before}["
        for place, one in enumerate(value):
            yield f"{',' if place else ''}\n{_text(one)}"
        yield "\n]"
    yield "\n}\n"


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
