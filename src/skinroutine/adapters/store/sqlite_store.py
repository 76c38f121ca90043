"""The event log in SQLite: WAL, synchronous FULL, one transaction a command, owner-only files."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import closing
from datetime import date, datetime
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from skinroutine.adapters.store.diary_file import DiaryFile
from skinroutine.adapters.store.event_rows import (
    COLUMNS,
    day_of,
    event_of,
    row_of,
    says_something,
)
from skinroutine.adapters.store.migrations import OF_THE_PAGE, SAYS_DONE, STEP
from skinroutine.app.errors import StoreBusy, WrongUse
from skinroutine.app.tongue import tr
from skinroutine.domain.record.course_facts import AboutDay
from skinroutine.domain.record.event import Event, Fact

if TYPE_CHECKING:
    from skinroutine.app.keeping.ports import Row, Standing

PAGE_KINDS = tuple(kind.__name__ for kind in get_args(AboutDay))
"""Kinds of facts of the diary page: one on an earlier day does not say that a routine was kept."""
MARKS = ", ".join("?" * len(PAGE_KINDS))
DAY_BY_DAY = (
    "SELECT day, id, kind, payload FROM event "  # noqa: S608 - constants and marks alone
    f"WHERE day >= '' AND kind NOT IN ({MARKS}) ORDER BY day, counter, id"
)
"""What was said of the checklist, read off an index a day at a time."""


PLACE, PLACE_WAS = "place", "place-"
"""Under which names it is kept where this diary lies, and as which devices it lay elsewhere."""
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
        self._file = DiaryFile(path, wait=wait, key=key)

    def on_remade(self, tell: Callable[[str], None]) -> None:
        """Set who is told, in a sentence, that the file had to be made anew and nothing is lost."""
        self._file.tell = tell

    @property
    def _connection(self) -> sqlite3.Connection:
        """The open connection; another one after a failure."""
        return self._file.connection

    def close(self) -> None:
        """Close the file; the store cannot be used after that."""
        self._connection.close()

    def append(self, facts: Sequence[Fact], at: datetime, zone: str) -> tuple[Event, ...]:
        """Write facts in one transaction, durable on return."""
        with self._file.told(), self._file.transaction():
            (last,) = self._connection.execute(
                "SELECT coalesce(max(counter), 0) FROM event"
            ).fetchone()
            events = tuple(
                Event(uuid.uuid4().hex, last + n, at, zone, self._file.device, fact)
                for n, fact in enumerate(facts, start=1)
            )
            self._connection.executemany(
                "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)", map(row_of, events)
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
        with self._file.told(), self._file.transaction():
            if instead_of:
                self._give_way(instead_of)
            self._connection.execute(KEEP_SEED)
            (last,) = self._connection.execute(
                "SELECT coalesce(max(counter), 0) FROM event"
            ).fetchone()
            batch = uuid.uuid4().hex
            own = (
                Event(f"{batch}-{n}", last + n, at, zone, self._file.device, fact)
                for n, fact in enumerate(also, start=1)
            )
            before = self._connection.total_changes
            self._connection.executemany(
                "INSERT OR IGNORE INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                map(row_of, (*own, *events)),
            )
            return self._connection.total_changes - before

    def _give_way(self, ids: Collection[str]) -> None:
        """Empty a diary that holds these facts and no others; ADR 1 says when that is right."""
        here = {one for (one,) in self._connection.execute("SELECT id FROM event")}
        if here != set(ids):
            from skinroutine.app.exchange.imports import CHANGED

            raise WrongUse(tr(CHANGED))
        self._empty()

    def replace_all(self, rows: Iterable[Row], seed: str | None, instead_of: Standing) -> None:
        """Replace every fact in one transaction, durable on return; ADR 12 says when.

        StoreBusy where the diary does not hold what is to be replaced.
        """
        wanted = tuple(rows)
        if not wanted:
            message = "a diary never gives way to nothing"
            raise ValueError(message)
        with self._file.told(), self._file.transaction():
            if self._standing() != instead_of:
                message = f"The diary {self.path} was written to meanwhile. Nothing was changed."
                raise StoreBusy(message)
            self._empty()
            self._connection.executemany(
                "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)", wanted
            )
            self._connection.execute("DELETE FROM meta WHERE key = 'seed'")
            if seed is not None:
                self._connection.execute("INSERT INTO meta VALUES ('seed', ?)", (seed,))

    def _standing(self) -> Standing:
        from skinroutine.app.keeping.ports import Standing

        found = self._connection.execute(
            "SELECT id FROM event ORDER BY counter DESC, id DESC LIMIT 1"
        ).fetchone()
        (count,) = self._connection.execute("SELECT count(*) FROM event").fetchone()
        return Standing(count, found[0] if found else "")

    def _empty(self) -> None:
        """Remove every fact inside a transaction; the guard against that stands again after."""
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
        with (
            self._file.told(),
            closing(self._connection.execute(DAY_BY_DAY, PAGE_KINDS)) as rows,
        ):
            for day, said in groupby(rows, itemgetter(0)):
                if says_something(list(said)):
                    return day_of(day)
        return None

    def seed(self) -> str:
        """Return what ids of exports are made from, the same for good; empty in an empty diary."""
        with self._file.told():
            (seed,) = self._connection.execute(KEPT_SEED).fetchone()
        return str(seed or "")

    @property
    def device(self) -> str:
        """The name of this device among the facts."""
        return self._file.device

    def live_at(self, place: str) -> None:
        """Have a name of its own for this device at a place: a copy is another device.

        Facts of both can then be told apart. Back at an earlier place it has the name of before.
        """
        if not place or self.note(PLACE) == place:
            return
        with self._file.told(), self._file.transaction():
            meta = dict(self._connection.execute("SELECT key, value FROM meta").fetchall())
            before, device = meta.get(PLACE), meta["device"]
            if before == place:
                return
            if before is not None:
                meta[PLACE_WAS + before] = device
                device = meta.get(PLACE_WAS + place) or uuid.uuid4().hex[: len(device)]
                kept = [(PLACE_WAS + before, meta[PLACE_WAS + before]), ("device", device)]
                self._connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", kept)
            self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (PLACE, place))
        self._file.device = device

    def where(self, clause: str, *values: str | int) -> tuple[Event, ...]:
        """Return the facts of which a clause of constants and marks holds; values are bound."""
        return self._read(clause, *values)

    def number(self, question: str, *values: str | int) -> int:
        """Return the number that is the answer to a question of constants and marks."""
        with self._file.told():
            (found,) = self._connection.execute(question, values).fetchone()
        return int(found)

    def note(self, name: str) -> str:
        """Return what is kept under a name beside the facts, or "" where nothing is."""
        with self._file.told():
            found = self._connection.execute(
                "SELECT value FROM meta WHERE key = ?", (name,)
            ).fetchone()
        return str(found[0]) if found else ""

    def keep_note(self, name: str, text: str) -> None:
        """Keep a text under a name beside the facts, durable on return; "" keeps nothing."""
        with self._file.told(), self._file.transaction():
            self._connection.execute("DELETE FROM meta WHERE key = ?", (name,))
            if text:
                self._connection.execute("INSERT INTO meta VALUES (?, ?)", (name, text))

    def count(self) -> int:
        """Return the number of facts."""
        with self._file.told():
            (count,) = self._connection.execute("SELECT count(*) FROM event").fetchone()
        return int(count)

    def is_sound(self) -> bool:
        """Tell whether SQLite finds nothing amiss in the file's structure."""
        with self._file.told():
            found = self._connection.execute("PRAGMA quick_check(1)").fetchall()
        return [str(word) for (word,) in found] == ["ok"]

    def version(self) -> int:
        """Return a number that changes when another connection has written; see DiaryNewer."""
        with self._file.told():
            self._file.refuse_newer()
            return self._data_version()

    def _data_version(self) -> int:
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        return int(version)

    def stamp(self) -> tuple[int, int]:
        """Return what changes with anything that is written, here or by another program."""
        with self._file.told():
            return self._data_version(), self._file.changes()

    def _read(self, where: str, *values: str | int) -> tuple[Event, ...]:
        with self._file.told():
            # The clause is made of constants and of marks; values are bound.
            rows = self._connection.execute(
                f"SELECT {COLUMNS} FROM event {where}",  # noqa: S608 - see the comment above
                values,
            ).fetchall()
            return tuple(event_of(row) for row in rows)
