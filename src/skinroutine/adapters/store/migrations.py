"""The store's schema as ordered steps, each one transaction, with a copy of the file first."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

from skinroutine.adapters.store import database
from skinroutine.adapters.store.places import beside, sync_folder
from skinroutine.app.errors import DiaryNewer, WorldFailure

LIKELY = 1000
"""A greater number of a format is a broken one."""
APPLICATION_ID = 0x736B696E
"""Marks the file as ours in its header (the letters 'skin')."""

FIRST = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE event (
    id TEXT PRIMARY KEY,
    counter INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    zone TEXT NOT NULL,
    device TEXT NOT NULL,
    day TEXT,
    payload TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX event_by_day ON event (day, counter);
CREATE INDEX event_by_counter ON event (counter);
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
INSERT INTO meta VALUES ('device', lower(hex(randomblob(8))));
"""

SECOND = ""
"""The same tables; from here on there are facts that a program of format 1 cannot read."""

THIRD = ""
"""The same tables again: steps by clock time and on some days, notes, outings, uses as needed."""

FOURTH = ""
"""The same tables once more: the course, the box, dates, and the diary of side effects."""

SAYS_DONE = "kind IN ('Ticked', 'Unticked', 'Skipped', 'Noted', 'Used', 'Undone')"
STEP = "iif(json_valid(payload), coalesce(json_extract(payload, '$.step'), ''), '')"
"""The step a fact speaks of; empty for an undoing, and for a payload that cannot be read."""
OF_THE_PAGE = (
    "kind IN ('SignRated', 'DayNoted', 'MoodNoted', 'PhotoKept', 'PhotoDropped', 'Undone')"
)

FIFTH = f"""
CREATE INDEX event_says_done ON event ({STEP}, day) WHERE {SAYS_DONE};
CREATE INDEX event_of_the_page ON event (day) WHERE {OF_THE_PAGE};
"""
"""A long course is read by its doses alone, and the diary by its pages alone."""

STEPS: Sequence[str] = (FIRST, SECOND, THIRD, FOURTH, FIFTH)
"""Step n brings a file from version n to version n + 1; steps are only ever added."""


def migrate(
    connection: sqlite3.Connection,
    path: Path,
    steps: Sequence[str] = STEPS,
    *,
    key: bytes | None = None,
    is_copy: bool = False,
) -> None:
    """Bring a store up to the newest version; refuse a newer one with a sentence.

    A file that already holds facts is copied to `path` + `.before-vN` before it becomes version N;
    where that cannot be done, the file stays as it is. What is a copy itself is not copied again.
    """
    version = _version(connection)
    if not 0 <= version <= LIKELY:
        message = f"no format has the number {version}"
        raise sqlite3.DatabaseError(message)
    refuse_newer(connection, path, len(steps))
    for number in range(version, len(steps)):
        copy = path.with_name(f"{path.name}.before-v{number + 1}")
        needs_copy = version > 0 and not is_copy
        keep_copy = partial(_keep_copy, path, copy, key) if needs_copy else None
        _apply(connection, steps[number], number, keep_copy)


def refuse_newer(
    connection: sqlite3.Connection, path: Path, known: int = len(STEPS), *, is_open: bool = False
) -> None:
    """Raise DiaryNewer where a newer program has brought a store to a format unknown here.

    Of a diary that is open it is said that the program has to be started again.
    """
    version = _version(connection)
    if not known < version <= LIKELY:
        return
    if is_open:
        message = (
            "A newer version of skinroutine has brought the diary to a format that this window, "
            "which was started before, does not know. Nothing was saved here: start skinroutine "
            "again."
        )
    else:
        message = (
            f"The diary {path} was written by a newer version of skinroutine "
            f"(format {version}, this one knows {known}). It was left untouched: "
            "please update skinroutine."
        )
    raise DiaryNewer(message)


def copy_store(
    path: Path, target: Path, *, key: bytes | None = None, of: sqlite3.Connection | None = None
) -> int:
    """Write a whole copy of a store, under the same key, for its owner alone; return its facts.

    It is read back and durable before it gets its name; what had that name before is replaced only
    then. `of` is the open store to be copied, where it is not to be found at `path`.
    """
    part = target.with_name(f"{target.name}.part")
    remove_copy(part)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        if of is None:
            with closing(database.connect(path, key=key)) as store:
                count = _copy(store, part, key)
        else:
            count = _copy(of, part, key)
        part.replace(target)
        sync_folder(target.parent)
    finally:
        with suppress(OSError):
            remove_copy(part)
    return count


def remove_copy(part: Path) -> None:
    """Take a copy away that was not finished, with what SQLite left beside it."""
    for one in (part, part.with_name(f"{part.name}-journal"), *beside(part)):
        one.unlink(missing_ok=True)


def _copy(store: sqlite3.Connection, part: Path, key: bytes | None) -> int:
    """Fill a copy and open it again: what it holds must be whole, and as much as was there."""
    store.execute("BEGIN")
    try:
        count = _count(store)
        with closing(database.connect(part, key=key)) as copy:
            store.backup(copy)
    finally:
        if store.in_transaction:
            store.execute("COMMIT")
    with closing(database.connect(part, key=key)) as copy:
        found = copy.execute("PRAGMA quick_check(1)").fetchone()
        if found != ("ok",) or _count(copy) != count:
            message = "what was written is not what is read back"
            raise OSError(errno.EIO, message)
    return count


def _count(store: sqlite3.Connection) -> int:
    (count,) = store.execute("SELECT count(*) FROM event").fetchone()
    return int(count)


def _keep_copy(path: Path, copy: Path, key: bytes | None) -> None:
    """Copy a store before a step; without its copy no step is taken."""
    try:
        copy_store(path, copy, key=key)
    except database.errors() as error:
        reason = error.strerror if isinstance(error, OSError) else database.words(error)
        message = (
            f"The diary {path} was not brought up to date: the copy that is kept of it first could "
            f"not be made ({reason}). It was left as it was."
        )
        raise WorldFailure(message) from error


def _apply(
    connection: sqlite3.Connection,
    script: str,
    number: int,
    keep_copy: Callable[[], None] | None,
) -> None:
    """Take one step, with the copy made under the same lock: two programs cannot both take it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _version(connection) == number:
            if keep_copy is not None:
                keep_copy()
            for statement in _statements(script):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number + 1}")
        connection.execute("COMMIT")
    except BaseException:
        with suppress(*database.errors()):  # what went wrong first is what is told
            connection.execute("ROLLBACK")
        raise


def _statements(script: str) -> list[str]:
    """Split a script into statements; `executescript` would commit behind our back."""
    statements, current = [], ""
    for line in script.strip().splitlines():
        current += line + "\n"
        if sqlite3.complete_statement(current):
            statements.append(current)
            current = ""
    return statements


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)
