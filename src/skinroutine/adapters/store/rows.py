"""Rows of a damaged diary: whether one is a fact, and how SQL is led around what is broken."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Collection, Generator, Sequence
from datetime import UTC, date, datetime, timedelta

from skinroutine.adapters.store import database
from skinroutine.adapters.store.event_codec import NONSENSE, decode
from skinroutine.app.keeping.ports import Row
from skinroutine.app.keeping.rescue import NOTES
from skinroutine.domain.record.event import Event

Connect = Callable[[], sqlite3.Connection]
COLUMNS = "id, counter, kind, at, zone, device, day, payload"
NAME = re.compile(r"[0-9A-Za-z_-]{1,64}", re.ASCII)
"""What ids of facts, and names of devices, are made of."""
ZONE = re.compile(r"[0-9A-Za-z_+:/-]{1,64}", re.ASCII)
HIGHEST = 1 << 53
EARLIEST = date(2000, 1, 1)
KINDS = (str, int, str, str, str, str, str | None, str)
MAKE_DO = "PRAGMA writable_schema = ON"
"""Then SQLite makes do with what it understands of a broken schema."""
IN_ORDER = ("ORDER BY id", "ORDER BY id DESC")
BY_INDEX = (
    "INDEXED BY event_by_counter ORDER BY counter",
    "INDEXED BY event_by_counter ORDER BY counter DESC",
    "INDEXED BY event_by_day ORDER BY day",
    "INDEXED BY event_by_day ORDER BY day DESC",
)
BEGINNINGS = tuple(f"{one:02x}" for one in range(256))
"""How the random ids of facts begin: as many ranges to read from both sides."""


def read_row(columns: Sequence[object]) -> Row | None:
    """Return the columns of a fact, or None where they make none.

    A letter that was changed into another cannot be seen, but for one that two columns tell.
    """
    if len(columns) != len(KINDS):
        return None
    if not all(isinstance(one, kind) for one, kind in zip(columns, KINDS, strict=True)):
        return None
    row: Row = tuple(columns)  # type: ignore[assignment] # the kinds were looked at
    fact_id, counter, kind, said_at, zone, device, day, payload = row
    if not (NAME.fullmatch(fact_id) and NAME.fullmatch(device) and ZONE.fullmatch(zone)):
        return None
    try:
        at = datetime.fromisoformat(said_at)
        event = Event(fact_id, counter, at, zone, device, decode(kind, payload))
        is_of_day = day == (event.day.isoformat() if event.day else None)
    except (*NONSENSE, RecursionError):
        return None
    is_utc = at.utcoffset() == timedelta(0) and at.astimezone(UTC).date() >= EARLIEST
    return row if is_utc and is_of_day and 0 < counter < HIGHEST else None


def read_note(columns: Sequence[object]) -> tuple[str, str] | None:
    """Return what a file knows beside its facts, by its name, or None where it is no such thing."""
    if len(columns) != len(NOTES) or columns[0] not in NOTES:
        return None
    key, value = columns
    is_name = isinstance(value, str) and NAME.fullmatch(value) is not None
    return (str(key), str(value)) if is_name else None


def rows_around_damage(
    connect: Connect, known: Collection[str]
) -> Generator[Sequence[object], None, None]:
    """Yield rows of facts and notes; some come twice. `known` is what was found, and may grow.

    Each question is followed up to the first error: from both ends, in small ranges, and at last,
    by ids that the indexes name, one by one. `connect` opens the diary anew.
    """
    asking = _Asking(connect)
    try:
        yield from asking.rows("SELECT key, value FROM meta")
        select = f"SELECT {COLUMNS} FROM event"  # noqa: S608 - constants alone
        for order in IN_ORDER:
            if (yield from asking.rows(f"{select} {order}")):
                return
        for one in BEGINNINGS:
            for order in IN_ORDER:
                ends = (one, f"{one}~")
                if (yield from asking.rows(f"{select} WHERE id BETWEEN ? AND ? {order}", *ends)):
                    break
        for way in BY_INDEX:
            ids = list(asking.rows(f"SELECT id FROM event {way}"))  # noqa: S608 - constants alone
            for (fact_id,) in ids:
                if fact_id not in known:
                    yield from asking.rows(f"{select} WHERE id = ?", str(fact_id))
    finally:
        asking.close()


class _Asking:
    """Asks with another connection after each error: SQLCipher says nothing more on the old one."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect
        self._open: sqlite3.Connection | None = None

    def rows(self, question: str, *values: str) -> Generator[Sequence[object], None, bool]:
        """Yield the rows of an answer up to the first error; return whether there was none."""
        try:
            yield from self._connection().execute(question, values)
        except database.errors():
            self.close()
            return False
        return True

    def close(self) -> None:
        """Close what is open."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def _connection(self) -> sqlite3.Connection:
        if self._open is None:
            self._open = self._connect()
            self._open.text_factory = _text
            self._open.execute(MAKE_DO)
        return self._open


def _text(said: bytes) -> str:
    return said.decode("utf-8", "replace")
