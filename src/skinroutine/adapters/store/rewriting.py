"""One database file written anew under another key, or none, and compared with what it was."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from skinroutine.adapters.store import database
from skinroutine.app.keeping.ports import GoOn, Stopped

AT_ONCE = 500
"""Rows between two looks whether to go on."""
NOT_OWN = "name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
TABLES = f"SELECT name, sql FROM sqlite_master WHERE type = 'table' AND {NOT_OWN} ORDER BY name"  # noqa: S608 - constants alone
THE_REST = "SELECT sql FROM sqlite_master WHERE type <> 'table' AND sql IS NOT NULL ORDER BY sql"
MARKS = ("application_id", "user_version")
"""What a file says of itself in its header."""
WHOLE_FILES = "whole_file"
"""The table of files that are kept as they are, damage and all."""


def rewrite(source: sqlite3.Connection, target: Path, key: bytes | None, go_on: GoOn) -> None:
    """Write all that a database holds to a new file, durable and compared on return.

    Raises what a connection raises; Stopped where `go_on` says so.
    """
    create(target)
    _fill(source, target, key, go_on)
    sync(target)
    with closing(database.connect(target, key=key)) as made:
        _compare(source, made)


def keep_whole(files: Sequence[Path], target: Path, key: bytes) -> None:
    """Keep files as they are, under their names, in a new encrypted database."""
    create(target)
    with closing(database.connect(target, key=key)) as kept:
        kept.execute("PRAGMA journal_mode = OFF")
        kept.execute(f"CREATE TABLE {WHOLE_FILES} (name TEXT PRIMARY KEY, data BLOB) STRICT")
        for one in files:
            row = (one.name, one.read_bytes())
            kept.execute(f"INSERT INTO {WHOLE_FILES} VALUES (?, ?)", row)  # noqa: S608 - constants alone
    sync(target)


def whole_files(source: sqlite3.Connection) -> dict[str, bytes] | None:
    """Return the files that a database keeps as they are; None for one that is a diary."""
    if WHOLE_FILES not in dict(source.execute(TABLES)):
        return None
    found = source.execute(f"SELECT name, data FROM {WHOLE_FILES}")  # noqa: S608 - constants alone
    return {Path(name).name: bytes(data) for name, data in found}


def create(path: Path, content: bytes = b"") -> None:
    """Make a new file for its owner alone; what it holds is durable on return."""
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def sync(path: Path) -> None:
    """Let what a file holds survive a power cut."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _fill(source: sqlite3.Connection, target: Path, key: bytes | None, go_on: GoOn) -> None:
    tables = source.execute(TABLES).fetchall()
    counts = [_count(source, name) for name, _ in tables]
    with closing(database.connect(target, key=key)) as made:
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):
            made.execute(f"PRAGMA {pragma}").fetchall()
        made.execute("BEGIN")
        done = 0
        for (name, sql), count in zip(tables, counts, strict=True):
            made.execute(sql)
            for rows in _batches(source, name):
                if not go_on(done / max(1, sum(counts))):
                    raise Stopped
                marks = ", ".join("?" * len(rows[0]))
                made.executemany(f"INSERT INTO {_quoted(name)} VALUES ({marks})", rows)  # noqa: S608 - a quoted name and marks
                done += min(len(rows), count)
        for (sql,) in source.execute(THE_REST).fetchall():
            made.execute(sql)
        for pragma in MARKS:
            made.execute(f"PRAGMA {pragma} = {_asked(source, pragma)}")
        made.execute("COMMIT")


def _compare(source: sqlite3.Connection, made: sqlite3.Connection) -> None:
    """Read both from end to end; OSError where they differ in anything."""
    is_same = [_asked(made, "integrity_check(1)")] == ["ok"]
    is_same &= all(_asked(source, one) == _asked(made, one) for one in MARKS)
    for question in (TABLES, THE_REST):
        is_same &= source.execute(question).fetchall() == made.execute(question).fetchall()
    names = [name for name, _ in source.execute(TABLES)] if is_same else []
    is_same &= all(_is_same_table(source, made, name) for name in names)
    if not is_same:
        message = "what was written is not what is read back"
        raise OSError(5, message)


def _is_same_table(source: sqlite3.Connection, made: sqlite3.Connection, name: str) -> bool:
    if _count(source, name) != _count(made, name):
        return False
    return all(a == b for a, b in zip(_rows(source, name), _rows(made, name), strict=True))


def _batches(source: sqlite3.Connection, name: str) -> Iterator[list[tuple[object, ...]]]:
    with closing(_rows(source, name)) as rows:
        while batch := rows.fetchmany(AT_ONCE):
            yield batch


def _rows(source: sqlite3.Connection, name: str) -> sqlite3.Cursor:
    columns = len(source.execute(f"PRAGMA table_info({_quoted(name)})").fetchall())
    order = ", ".join(map(str, range(1, columns + 1)))
    return source.execute(f"SELECT * FROM {_quoted(name)} ORDER BY {order}")  # noqa: S608 - a quoted name and numbers


def _count(source: sqlite3.Connection, name: str) -> int:
    (count,) = source.execute(f"SELECT count(*) FROM {_quoted(name)}").fetchone()  # noqa: S608 - a quoted name
    return int(count)


def _asked(connection: sqlite3.Connection, pragma: str) -> int | str:
    (answer,) = connection.execute(f"PRAGMA {pragma}").fetchone()
    assert isinstance(answer, int | str)
    return answer


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
