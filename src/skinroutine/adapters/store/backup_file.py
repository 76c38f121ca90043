"""One backup: a database file written from an open diary, checked, and read out again."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import cast

from skinroutine.adapters.store import database
from skinroutine.adapters.store.event_codec import NONSENSE, decode
from skinroutine.adapters.store.migrations import APPLICATION_ID, STEPS, migrate
from skinroutine.app.keeping.ports import GoOn, Row, Standing, Stopped, portion
from skinroutine.app.tongue import mark
from skinroutine.domain.record.event import Event

ROWS = "SELECT id, counter, kind, at, zone, device, day, payload FROM event ORDER BY id"
NOT_OF_SQLITE = "type NOT IN ('table', 'index') OR name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
SCHEMA = f"SELECT type, name, sql FROM sqlite_master WHERE {NOT_OF_SQLITE}"  # noqa: S608 - constants alone
"""Without the tables and indexes that SQLite keeps for itself, under names nobody else can give."""
NEWEST = "SELECT id FROM event ORDER BY counter DESC, id DESC LIMIT 1"
SHAPE: tuple[type | tuple[type, ...], ...] = (str, int, str, str, str, str, (str, type(None)), str)
SUM = "sum"
"""The key in `meta` under which a backup says what it was made with (docs/store.md)."""
AT_ONCE = 1000
"""Rows between two looks whether to go on."""
PAGES = 64
"""Pages copied between two looks."""
STEPS_OF_SQLITE = 200_000
"""Instructions of SQLite between two looks."""
NOT_OURS = mark("{path} is no backup of skinroutine, or it is locked with another passphrase.")
DAMAGED = mark(
    "{path} is damaged, or the disk does not answer, so it cannot be restored. "
    "The diary was left as it is."
)
FOREIGN = mark("{path} holds what no backup of skinroutine has. The diary was left as it is.")
NEWER = mark(
    "{path} was written by a newer version of skinroutine (format {theirs}, this one knows "
    "{ours}). Please update skinroutine. The diary was left as it is."
)


@dataclass(frozen=True, slots=True)
class Summed:
    """What a file held: a digest of all its rows, and whether each of them says a fact."""

    standing: Standing
    digest: str
    is_readable: bool = True


class Unfit(Exception):
    """A file that cannot be restored: the words that say why, to be told with its path."""

    def __init__(self, words: str, **fields: str) -> None:
        super().__init__(words)
        self.words, self.fields = words, fields


class NoFact(ValueError):
    """A row that no program of ours has written."""


class _Pace:
    """What is told of the work, and can be asked again in the middle of a step."""

    def __init__(self, go_on: GoOn) -> None:
        self._go_on, self._part, self.is_stopped = go_on, 0.0, False

    def __call__(self, part: float) -> bool:
        self._part = part
        self.is_stopped = self.is_stopped or not self._go_on(part)
        return not self.is_stopped

    def interrupt(self) -> bool:
        """Tell SQLite whether to leave off."""
        return not self(self._part)


def write_copy(diary: Path, target: Path, key: bytes | None, go_on: GoOn) -> Summed:
    """Write a diary as it stands at one moment to an empty file, whole in itself, not synced.

    Others may write to the diary meanwhile: the copy holds what was there when it began. Unfit
    where a newer program wrote the diary.
    """
    with (
        closing(database.connect(diary, key=key)) as source,
        closing(database.connect(target, key=key)) as copy,
    ):
        copy.execute("PRAGMA synchronous = OFF")  # the caller syncs the whole of it, once
        source.execute("BEGIN")
        _check_format(source)
        summed = _sum(source, portion(go_on, 0.0, 0.5), reads=True)
        copying = portion(go_on, 0.5, 1.0)
        source.backup(
            copy,
            pages=PAGES,
            progress=lambda _, left, pages: look(copying, 1 - left / max(1, pages)),
        )
        source.execute("ROLLBACK")
        copy.execute("PRAGMA journal_mode = DELETE")
        copy.execute("BEGIN")
        copy.execute("DELETE FROM meta WHERE key = ?", (SUM,))
        if summed.is_readable:
            copy.execute("INSERT INTO meta VALUES (?, ?)", (SUM, _told(summed)))
        copy.execute("COMMIT")
    return summed


def digest_of(path: Path, key: bytes | None, go_on: GoOn) -> str:
    """Return the digest of a file's rows, which need not say facts; Unfit where it is not sound."""
    pace = _Pace(go_on)
    with _opened(path, key, pace) as connection:
        _check_build(connection)
        return _sum(connection, pace, reads=False).digest


def check(path: Path, key: bytes | None, go_on: GoOn) -> Standing:
    """Read a backup from end to end and return what it holds; Unfit says what is wrong with it.

    Nothing in the file is written, run or believed: a view or a trigger in it is refused unread.
    """
    pace = _Pace(go_on)
    with _opened(path, key, pace) as connection:
        _check_build(connection)
        found = connection.execute("SELECT value FROM meta WHERE key = ?", (SUM,)).fetchone()
        told = str(found[0]) if found else ""
        was_read = told.rpartition(" ")[0] == _words(_standing(connection))
        summed = _sum(connection, pace, reads=not was_read)
        if not summed.is_readable or (was_read and told != _told(summed)):
            raise Unfit(DAMAGED)
    return summed.standing


def read_out(
    path: Path, key: bytes | None, go_on: GoOn
) -> tuple[tuple[Row, ...], tuple[Event, ...], str | None]:
    """Return the rows of a checked copy, what they mean, and its seed; brings it up to date.

    Unfit where one of its facts cannot be read.
    """
    with closing(database.connect(path, key=_key_of(path, key))) as connection:
        migrate(connection, path, is_copy=True)
    pace = _Pace(go_on)
    with _opened(path, key, pace) as connection:
        rows = tuple(_rows(connection, portion(pace, 0.0, 0.4)))
        found = connection.execute("SELECT value FROM meta WHERE key = 'seed'").fetchone()
        events = []
        for number, row in enumerate(rows):
            if number % AT_ONCE == 0:
                look(pace, 0.4 + 0.6 * number / len(rows))
            events.append(read_row(row))
    return rows, tuple(events), str(found[0]) if found else None


def ids(path: Path, key: bytes | None, *, is_frozen: bool) -> set[str]:
    """Return the ids of the facts in a file.

    One that is not frozen is left to SQLite: to look into it by hand and close it would drop the
    locks that this process has on it.
    """
    its_key = _key_of(path, key) if is_frozen else key
    with closing(database.connect(path, key=its_key, is_frozen=is_frozen)) as opened:
        return {one for (one,) in opened.execute("SELECT id FROM event")}


def read_row(row: Row) -> Event:
    """Return the event of a row; NoFact where it is none that was written here."""
    event_id, order, kind, at, zone, device, day, payload = row
    try:
        event = Event(
            event_id, order, datetime.fromisoformat(at), zone, device, decode(kind, payload)
        )
        told = event.day.isoformat() if event.day else None
        is_sound = event.at.utcoffset() is not None and told == day
    except NONSENSE as error:
        raise NoFact(event_id) from error
    if not is_sound:
        raise NoFact(event_id)
    return event


def look(go_on: GoOn, part: float) -> None:
    """Tell how far the work has come, and raise Stopped where it is wanted no more."""
    if not go_on(part):
        raise Stopped


@contextmanager
def _opened(path: Path, key: bytes | None, pace: _Pace) -> Iterator[sqlite3.Connection]:
    """Open a file that nobody writes, distrusting it; what it is not is Unfit."""
    opened = database.connect(path, key=_key_of(path, key), is_frozen=True)
    try:
        with closing(opened) as connection:
            connection.execute("PRAGMA cell_size_check = ON")
            connection.set_progress_handler(pace.interrupt, STEPS_OF_SQLITE)
            yield connection
    except (NoFact, UnicodeDecodeError) as error:  # SQLite's own words on damage may hold it
        raise Unfit(DAMAGED) from error
    except database.errors() as error:
        if pace.is_stopped:
            raise Stopped from error
        if not _is_of_the_file(error):
            raise
        is_other = _code(error) == sqlite3.SQLITE_NOTADB
        raise Unfit(NOT_OURS if is_other else DAMAGED) from error


def _is_of_the_file(error: Exception) -> bool:
    """Tell whether what the file holds is at fault, and not the disk or the program."""
    of_the_disk = {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}
    is_ours = isinstance(error, (*database.faults(), OSError))
    return not is_ours and _code(error) not in of_the_disk | {sqlite3.SQLITE_NOMEM}


def _code(error: Exception) -> int:
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)) & 0xFF


def _key_of(path: Path, key: bytes | None) -> bytes | None:
    """Return the key, or None for a file that was made before the diary was locked."""
    return None if database.is_plain(path) else key


def _check_build(connection: sqlite3.Connection) -> None:
    """Refuse a file that is not sound, or not made, word by word, as ours are.

    Before its words are known nothing in it is run.
    `PRAGMA trusted_schema = OFF` would refuse our own: it distrusts JSON in an index.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID or _check_format(connection) < 1:
        raise Unfit(NOT_OURS)
    found = _schema(connection)
    if not found <= _own_schema():
        raise Unfit(FOREIGN)
    if not {("table", "event"), ("table", "meta")} <= {one[:2] for one in found}:
        raise Unfit(DAMAGED)
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise Unfit(DAMAGED)


def _check_format(connection: sqlite3.Connection) -> int:
    """Return the format of a file; Unfit where it is a newer one."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(STEPS):
        raise Unfit(NEWER, theirs=str(version), ours=str(len(STEPS)))
    return int(version)


@cache
def _own_schema() -> frozenset[tuple[str, str, str | None]]:
    """Return what a new diary of this program is made of."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        migrate(made, Path(":memory:"))
        return _schema(made)


def _schema(connection: sqlite3.Connection) -> frozenset[tuple[str, str, str | None]]:
    return frozenset(connection.execute(SCHEMA))


def _sum(connection: sqlite3.Connection, go_on: GoOn, *, reads: bool) -> Summed:
    """Return a digest of the rows; whether they say facts is looked at where `reads` asks so."""
    digest = hashlib.sha256()
    is_readable = True
    for row in _rows(connection, go_on):
        digest.update(json.dumps(row, ensure_ascii=False).encode())
        if reads and is_readable:
            is_readable = _is_fact(row)
    return Summed(_standing(connection), digest.hexdigest(), is_readable)


def _standing(connection: sqlite3.Connection) -> Standing:
    (count,) = connection.execute("SELECT count(*) FROM event").fetchone()
    newest = connection.execute(NEWEST).fetchone()
    return Standing(count, newest[0] if newest else "")


def _is_fact(row: Row) -> bool:
    try:
        read_row(row)
    except NoFact:
        return False
    return True


def _told(summed: Summed) -> str:
    return f"{_words(summed.standing)} {summed.digest}"


def _words(standing: Standing) -> str:
    return f"{standing.facts} {standing.newest}"


def _rows(connection: sqlite3.Connection, go_on: GoOn) -> Iterator[Row]:
    """Yield the rows in order of their ids; NoFact for one that is none of ours."""
    (count,) = connection.execute("SELECT count(*) FROM event").fetchone()
    with closing(connection.execute(ROWS)) as cursor:
        for number, row in enumerate(cursor):
            if number % AT_ONCE == 0:
                look(go_on, number / max(1, count))
            if not all(isinstance(*one) for one in zip(row, SHAPE, strict=True)):
                raise NoFact(row[0])
            yield cast("Row", row)
