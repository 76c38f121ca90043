"""Facts as rows of the table of events, and back."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache

from skinroutine.adapters.store.event_codec import NONSENSE, decode, encode
from skinroutine.domain.record.event import Event, Undone

COLUMNS = "id, counter, kind, at, zone, device, payload"


def row_of(event: Event) -> tuple[str | int | None, ...]:
    """Return a fact as it stands in the table, a value for each column."""
    kind, payload = encode(event.fact)
    day = event.day.isoformat() if event.day else None
    at = event.at.isoformat()
    return (event.id, event.order, kind, at, event.zone, event.device, day, payload)


def says_something(of_day: Sequence[tuple[str, str, str, str]]) -> bool:
    """Tell whether a fact of a day stands, given the rows of the day in order."""
    undone: set[str] = set()
    for _, event_id, kind, payload in reversed(of_day):
        if event_id not in undone:
            if kind != Undone.__name__:
                return True
            undone.add(_undoes(event_id, payload))
    return False


def _undoes(event_id: str, payload: str) -> str:
    """Return the id of the event that an undoing takes back."""
    try:
        fact = decode(Undone.__name__, payload)
    except NONSENSE as error:
        raise sqlite3.DatabaseError(_unreadable(event_id, Undone.__name__)) from error
    assert isinstance(fact, Undone)
    return fact.event_id


def day_of(text: str) -> date:
    """Return the routine day of a row, or raise what damage raises."""
    try:
        return date.fromisoformat(text)
    except NONSENSE as error:
        message = "the day of an event cannot be read"
        raise sqlite3.DatabaseError(message) from error


def _unreadable(event_id: str, kind: str) -> str:
    return f"event {event_id} of kind {kind} cannot be read"


@lru_cache(maxsize=4096)
def event_of(row: tuple[str, int, str, str, str, str, str]) -> Event:
    """Return the fact of a row of COLUMNS, or raise what damage raises."""
    event_id, order, kind, at, zone, device, payload = row
    try:
        fact = decode(kind, payload)
        return Event(event_id, order, datetime.fromisoformat(at), zone, device, fact)
    except NONSENSE as error:
        raise sqlite3.DatabaseError(_unreadable(event_id, kind)) from error
