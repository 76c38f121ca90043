"""Our own JSON, whole: each fact in its envelope as it was exported, and its photos."""

from __future__ import annotations

import base64
import binascii
import re
from datetime import UTC, datetime, timedelta
from typing import Any

from skinroutine.app.errors import WrongUse
from skinroutine.app.exchange.diary_json import FORMAT, VERSION
from skinroutine.app.exchange.imports import MOST_MARKS, WholeDiary, Why, counted
from skinroutine.app.exchange.imports_checks import EARLIEST, is_text, is_well_made
from skinroutine.app.exchange.ports import FactCodec
from skinroutine.app.tongue import tr
from skinroutine.domain.record.course_facts import PhotoDropped, PhotoKept
from skinroutine.domain.record.event import Event, Fact, in_order

ENVELOPE = frozenset({"id", "order", "at", "zone", "device", "kind", "payload"})
ID = re.compile(r"[0-9A-Za-z_-]{1,64}")
ZONE = re.compile(r"[0-9A-Za-z_+:/-]{1,64}")
PHOTO_NAME = re.compile(r"\d{4}-\d{2}-\d{2}-[0-9a-z]{1,40}\.(jpg|jpeg|png|webp)", re.ASCII)
BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF")
"""How the bytes of a photo begin."""
HIGHEST_ORDER = 10**9
"""More facts than a person makes.

A file may go beyond it by as many as it has facts, so that what is noted after an import can be
exported and imported again, however often.
"""
AHEAD = timedelta(days=2)
"""How far ahead of this computer's clock another one's may have been."""


def read_diary(found: dict[str, Any], codec: FactCodec, now: datetime) -> WholeDiary:
    """Return the diary of an object of JSON; `now` is UTC, WrongUse says what makes no sense."""
    _check_format(found)
    rows = found.get("events")
    if not isinstance(rows, list) or len(rows) > MOST_MARKS:
        raise WrongUse(tr("The diary in the file has no list of facts that can be read."))
    events: dict[str, Event] = {}
    for number, row in enumerate(rows, start=1):
        event = _event(row, number, codec, now)
        if events.setdefault(event.id, event) != event:
            raise _refused(number)
    _check_orders(rows, HIGHEST_ORDER + len(events))
    photos, strays = _photos(found.get("photos", []), events)
    return WholeDiary(in_order(events.values()), photos, counted({Why.NO_PHOTO: strays}))


def _check_format(found: dict[str, Any]) -> None:
    version = found.get("version")
    if found.get("format") != FORMAT or not isinstance(version, int) or isinstance(version, bool):
        raise WrongUse(tr("This is no diary of skinroutine."))
    if version > VERSION:
        message = tr(
            "The file was written by a newer version of skinroutine. Please update skinroutine."
        )
        raise WrongUse(message)
    if version < 1 or not found.keys() <= {"format", "version", "events", "photos"}:
        raise WrongUse(tr("This is no diary of skinroutine."))


def _event(row: object, number: int, codec: FactCodec, now: datetime) -> Event:
    if not isinstance(row, dict) or row.keys() != ENVELOPE:
        raise _refused(number)
    texts = [row[name] for name in ("id", "at", "zone", "device", "kind")]
    order = row["order"]
    if not all(is_text(one, 100) for one in texts) or type(order) is not int:
        raise _refused(number)
    if not (
        ID.fullmatch(row["id"]) and ID.fullmatch(row["device"]) and ZONE.fullmatch(row["zone"])
    ):
        raise _refused(number)
    if order <= 0:
        raise _out_of_order(number)
    at = _instant(row["at"], number)
    if at > now + AHEAD:
        message = tr("Fact {number} in the file was noted on a day to come.", number=number)
        raise WrongUse(message)
    fact = _fact(row["kind"], row["payload"], number, codec)
    return Event(row["id"], order, at, row["zone"], row["device"], fact)


def _check_orders(rows: list[dict[str, Any]], highest: int) -> None:
    for number, row in enumerate(rows, start=1):
        if row["order"] > highest:
            raise _out_of_order(number)


def _instant(text: str, number: int) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise _refused(number) from None
    if at.utcoffset() != timedelta(0) or at.date() < EARLIEST:
        raise _refused(number)
    return at.astimezone(UTC)


def _fact(kind: str, payload: object, number: int, codec: FactCodec) -> Fact:
    """Return a fact whose values are of the right kinds, and which is written as it was read."""
    if not isinstance(payload, dict):
        raise _refused(number)
    try:
        fact = codec.decode(kind, payload)
    except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError):
        raise _refused(number) from None
    if not is_well_made(fact) or not _is_within(payload, codec.encode(fact)[1]):
        raise _refused(number)
    if isinstance(fact, PhotoKept | PhotoDropped) and not is_photo_name(fact.name):
        raise WrongUse(tr("A photo in the file has a name that is none."))
    return fact


def _is_within(said: object, written: object) -> bool:
    """Tell whether what was read is written again; an older file may leave out what is new."""
    if isinstance(said, dict) and isinstance(written, dict):
        return all(name in written and _is_within(said[name], written[name]) for name in said)
    if isinstance(said, list) and isinstance(written, list):
        return len(said) == len(written) and all(map(_is_within, said, written))
    return type(said) is type(written) and said == written


def _photos(rows: object, events: dict[str, Event]) -> tuple[tuple[tuple[str, bytes], ...], int]:
    if not isinstance(rows, list):
        raise WrongUse(tr("The photos in the file cannot be read."))
    kept = {one.fact.name for one in events.values() if isinstance(one.fact, PhotoKept)}
    photos: dict[str, bytes] = {}
    strays = 0
    for row in rows:
        name, content = _photo(row)
        if name in photos:
            raise WrongUse(tr("The photos in the file cannot be read."))
        if name in kept:
            photos[name] = content
        else:
            strays += 1
    return tuple(sorted(photos.items())), strays


def _photo(row: object) -> tuple[str, bytes]:
    if not isinstance(row, dict) or row.keys() != {"name", "base64"}:
        raise WrongUse(tr("The photos in the file cannot be read."))
    name, text = row["name"], row["base64"]
    if not is_photo_name(name):
        raise WrongUse(tr("A photo in the file has a name that is none."))
    try:
        content = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError, TypeError):
        raise WrongUse(tr("The photos in the file cannot be read.")) from None
    if not content.startswith(BEGINNINGS):
        raise WrongUse(tr("A photo in the file is no picture."))
    return name, content


def is_photo_name(name: object) -> bool:
    """Tell whether this is the plain name of a photo: no folder, no way out, no hidden file."""
    return isinstance(name, str) and PHOTO_NAME.fullmatch(name) is not None


def _refused(number: int) -> WrongUse:
    return WrongUse(tr("Fact {number} in the file makes no sense.", number=number))


def _out_of_order(number: int) -> WrongUse:
    message = tr("Fact {number} in the file has an order that no diary reaches.", number=number)
    return WrongUse(message)
