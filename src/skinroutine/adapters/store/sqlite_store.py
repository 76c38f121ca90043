"""The event log in SQLite: WAL, synchronous FULL, one transaction a command, owner-only files."""

from __future__ import annotations

import logging
import os
import sqlite3
import uuid
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import date, datetime
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import get_args

from skinroutine.adapters.store import database
from skinroutine.adapters.store.event_codec import NONSENSE, decode, encode
from skinroutine.adapters.store.migrations import OF_THE_PAGE, SAYS_DONE, STEP, migrate
from skinroutine.app.errors import StoreBusy, WorldFailure, WrongUse
from skinroutine.app.exchange.imports import CHANGED
from skinroutine.app.tongue import tr
from skinroutine.domain.record.course_facts import AboutDay
from skinroutine.domain.record.event import Event, Fact, Undone

COLUMNS = "id, counter, kind, at, zone, device, payload"
log = logging.getLogger(__name__)


PAGE_KINDS = tuple(kind.__name__ for kind in get_args(AboutDay))
"""Kinds of facts of the diary page: one on an earlier day does not say that a routine was kept."""
MARKS = ", ".join("?" * len(PAGE_KINDS))
DAY_BY_DAY = (
    "SELECT day, id, kind, payload FROM event "  # noqa: S608 - constants and marks alone
    f"WHERE day >= '' AND kind NOT IN ({MARKS}) ORDER BY day, counter, id"
)
"""What was said of the checklist, read off an index a day at a time."""


SEED = "SELECT id FROM event WHERE day IS NULL ORDER BY counter, id LIMIT 1"
KEPT_SEED = f"SELECT coalesce((SELECT value FROM meta WHERE key = 'seed'), ({SEED}))"  # noqa: S608 - constants alone
KEEP_SEED = f"INSERT OR IGNORE INTO meta SELECT 'seed', id FROM ({SEED})"  # noqa: S608 - constants alone
"""Facts of another diary may come before all that are here: what was first is kept."""


class SqliteStore:
    """An open diary file; belongs to the thread that opened it.

    `wait` is how many seconds a call waits for another program before it raises StoreBusy; `key`
    opens an encrypted file.
    """

    def __init__(self, path: Path, *, wait: float = 5.0, key: bytes | None = None) -> None:
        self.path = path
        self._key = key
        with self._told():
            self._make(path)
            self._connection = database.connect(path, key=key, wait=wait)
            try:
                self._set_up()
            except BaseException:
                self._connection.close()
                raise

    @staticmethod
    def _make(path: Path) -> None:
        """Make a missing file for its owner alone.

        One that is there is left to SQLite: closing it here would drop this process' locks on it.
        """
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))

    def _set_up(self) -> None:
        connection = self._connection
        connection.execute("PRAGMA synchronous = FULL")
        migrate(connection, self.path, key=self._key)
        connection.execute("PRAGMA journal_mode = WAL")
        (self._device,) = connection.execute(
            "SELECT value FROM meta WHERE key = 'device'"
        ).fetchone()

    def close(self) -> None:
        """Close the file; the store cannot be used after that."""
        self._connection.close()

    def append(self, facts: Sequence[Fact], at: datetime, zone: str) -> tuple[Event, ...]:
        """Write facts in one transaction, durable on return."""
        with self._told(), self._transaction():
            (last,) = self._connection.execute(
                "SELECT coalesce(max(counter), 0) FROM event"
            ).fetchone()
            events = tuple(
                Event(uuid.uuid4().hex, last + n, at, zone, self._device, fact)
                for n, fact in enumerate(facts, start=1)
            )
            self._connection.executemany(
                "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)", map(_row, events)
            )
        return events

    def adopt(
        self,
        events: Sequence[Event],
        also: Sequence[Fact],
        at: datetime,
        zone: str,
        instead_of: Collection[str] = (),
    ) -> int:
        """Write events of another diary as they are, and facts told now, in one transaction.

        The ids of those facts say that they belong together (docs/store.md).
        """
        if instead_of and not events:
            message = "a diary never gives way to nothing"
            raise ValueError(message)
        with self._told(), self._transaction():
            if instead_of:
                self._give_way(instead_of)
            self._connection.execute(KEEP_SEED)
            (last,) = self._connection.execute(
                "SELECT coalesce(max(counter), 0) FROM event"
            ).fetchone()
            batch = uuid.uuid4().hex
            own = (
                Event(f"{batch}-{n}", last + n, at, zone, self._device, fact)
                for n, fact in enumerate(also, start=1)
            )
            before = self._connection.total_changes
            self._connection.executemany(
                "INSERT OR IGNORE INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                map(_row, (*own, *events)),
            )
            return self._connection.total_changes - before

    def _give_way(self, ids: Collection[str]) -> None:
        """Empty a diary that holds these facts and no others; ADR 1 says when that is right."""
        here = {one for (one,) in self._connection.execute("SELECT id FROM event")}
        if here != set(ids):
            raise WrongUse(tr(CHANGED))
        ((guard,),) = self._connection.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'event_is_never_removed'"
        ).fetchall()
        self._connection.execute("DROP TRIGGER event_is_never_removed")
        self._connection.execute("DELETE FROM event")
        self._connection.execute(guard)

    def about(self, first: date, last: date) -> tuple[Event, ...]:
        """Return every event that speaks of these routine days, both included, in order."""
        return self._read(
            "WHERE day BETWEEN ? AND ? ORDER BY counter, id", first.isoformat(), last.isoformat()
        )

    def done(self, steps: Collection[str], first: date, last: date) -> tuple[Event, ...]:
        """Return what was said of these steps being done on these routine days, in order."""
        wanted = {"", *steps}
        marks = ", ".join("?" * len(wanted))
        return self._read(
            f"WHERE {SAYS_DONE} AND {STEP} IN ({marks}) AND day BETWEEN ? AND ? "
            "ORDER BY counter, id",
            *sorted(wanted),
            first.isoformat(),
            last.isoformat(),
        )

    def noted(self, first: date, last: date) -> tuple[Event, ...]:
        """Return what the diary pages of these days say, and what undoes any fact, in order."""
        return self._read(
            f"WHERE {OF_THE_PAGE} AND day BETWEEN ? AND ? ORDER BY counter, id",
            first.isoformat(),
            last.isoformat(),
        )

    def general(self) -> tuple[Event, ...]:
        """Return what speaks of no single day, in order: revisions of the routine, preferences."""
        return self._read("WHERE day IS NULL ORDER BY counter, id")

    def newest(self, limit: int) -> tuple[Event, ...]:
        """Return the last `limit` events, in order."""
        return self._read("ORDER BY counter DESC, id DESC LIMIT ?", limit)[::-1]

    def first_day(self) -> date | None:
        """Return the earliest routine day of which a fact of the checklist stands, or None."""
        with self._told(), closing(self._connection.execute(DAY_BY_DAY, PAGE_KINDS)) as rows:
            for day, said in groupby(rows, itemgetter(0)):
                if _says_something(list(said)):
                    return date.fromisoformat(day)
        return None

    def seed(self) -> str:
        """Return what ids of exports are made from, the same for good; empty in an empty diary."""
        with self._told():
            (seed,) = self._connection.execute(KEPT_SEED).fetchone()
        return str(seed or "")

    def count(self) -> int:
        """Return the number of facts."""
        with self._told():
            (count,) = self._connection.execute("SELECT count(*) FROM event").fetchone()
        return int(count)

    def is_sound(self) -> bool:
        """Tell whether SQLite finds nothing amiss in the file's structure."""
        with self._told():
            found = self._connection.execute("PRAGMA quick_check(1)").fetchall()
        return [str(word) for (word,) in found] == ["ok"]

    def version(self) -> int:
        """Return a number that changes when another connection has written."""
        with self._told():
            (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        return int(version)

    def stamp(self) -> tuple[int, int]:
        """Return what changes with anything that is written, here or by another program."""
        return self.version(), self._connection.total_changes

    def _read(self, where: str, *values: str | int) -> tuple[Event, ...]:
        with self._told():
            # The clause is made of constants and of marks; values are bound.
            rows = self._connection.execute(
                f"SELECT {COLUMNS} FROM event {where}",  # noqa: S608 - see the comment above
                values,
            ).fetchall()
            return tuple(_event(row) for row in rows)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn what the disk and other programs do into a sentence; leave our own faults alone."""
        try:
            yield
        except database.errors() as error:
            failure = _failure(error, self.path)
            if failure is None:
                raise
            level = logging.DEBUG if isinstance(failure, StoreBusy) else logging.ERROR
            log.log(level, "store: %s (%s)", error, type(error).__name__)
            raise failure from error


def _row(event: Event) -> tuple[str | int | None, ...]:
    kind, payload = encode(event.fact)
    day = event.day.isoformat() if event.day else None
    at = event.at.isoformat()
    return (event.id, event.order, kind, at, event.zone, event.device, day, payload)


def _says_something(of_day: Sequence[tuple[str, str, str, str]]) -> bool:
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


def _unreadable(event_id: str, kind: str) -> str:
    return f"event {event_id} of kind {kind} cannot be read"


@lru_cache(maxsize=4096)
def _event(row: tuple[str, int, str, str, str, str, str]) -> Event:
    event_id, order, kind, at, zone, device, payload = row
    try:
        fact = decode(kind, payload)
        return Event(event_id, order, datetime.fromisoformat(at), zone, device, fact)
    except NONSENSE as error:
        raise sqlite3.DatabaseError(_unreadable(event_id, kind)) from error


def _failure(error: Exception, path: Path) -> WorldFailure | None:
    """Return the sentence for a failure of the world, or None where the fault is the program's."""
    if isinstance(error, OSError):
        return WorldFailure(f"The diary {path} cannot be opened: {error.strerror}.")
    if isinstance(error, sqlite3.ProgrammingError):
        return None
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    sentences = {
        sqlite3.SQLITE_FULL: f"The disk is full, so nothing more can be saved in {path}.",
        sqlite3.SQLITE_READONLY: f"The diary {path} is read-only, so nothing was saved.",
        sqlite3.SQLITE_CANTOPEN: f"The diary {path} cannot be opened.",
        sqlite3.SQLITE_IOERR: f"The disk did not answer while reading or writing {path}.",
        sqlite3.SQLITE_PERM: f"This account may not use the diary {path}.",
        sqlite3.SQLITE_CORRUPT: _damaged(path),
        sqlite3.SQLITE_NOTADB: _damaged(path),
    }
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return StoreBusy(f"Another program is using the diary {path}. Nothing was changed.")
    return WorldFailure(sentences[code]) if code in sentences else None


def _damaged(path: Path) -> str:
    return f"The diary {path} is damaged. It was left as it is; keep a copy of it."
