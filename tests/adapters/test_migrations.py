"""Migrations: in order, one transaction each, a copy first, and no step back."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from skinroutine.adapters.migrations import STEPS, migrate
from skinroutine.app.errors import WorldFailure

SECOND = """
CREATE TABLE extra (word TEXT) STRICT;
INSERT INTO extra VALUES ('; in a word');
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Yield an open store of the first version with one entry."""
    with closing(sqlite3.connect(tmp_path / "diary", isolation_level=None)) as connection:
        migrate(connection, tmp_path / "diary", STEPS[:1])
        connection.execute("INSERT INTO meta VALUES ('kept', 'yes')")
        yield connection


def version(connection: sqlite3.Connection) -> int:
    """Return the version of a store."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_a_step_is_taken_after_a_copy(store: sqlite3.Connection, tmp_path: Path) -> None:
    """A second step is applied once, and the file as it was lies beside it for its owner alone."""
    steps = (STEPS[0], SECOND)
    for _ in range(2):
        migrate(store, tmp_path / "diary", steps)
    assert version(store) == 2
    assert store.execute("SELECT word FROM extra").fetchall() == [("; in a word",)]
    copy = tmp_path / "diary.before-v2"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with closing(sqlite3.connect(copy)) as before:
        assert version(before) == 1
        assert before.execute("SELECT value FROM meta WHERE key = 'kept'").fetchone() == ("yes",)


def test_a_step_that_fails_leaves_the_version(store: sqlite3.Connection, tmp_path: Path) -> None:
    """A step that breaks off half-way leaves nothing of itself."""
    broken = "CREATE TABLE extra (word TEXT) STRICT;\nINSERT INTO nowhere VALUES (1);\n"
    with pytest.raises(sqlite3.OperationalError):
        migrate(store, tmp_path / "diary", (STEPS[0], broken))
    assert version(store) == 1
    tables = store.execute("SELECT name FROM sqlite_master WHERE name = 'extra'").fetchall()
    assert tables == []


def test_a_newer_store_is_refused(store: sqlite3.Connection, tmp_path: Path) -> None:
    """A version this program does not know is a sentence, and stays."""
    store.execute("PRAGMA user_version = 9")
    with pytest.raises(WorldFailure, match="newer version of skinroutine"):
        migrate(store, tmp_path / "diary")
    assert version(store) == 9


def test_a_new_store_needs_no_copy(tmp_path: Path) -> None:
    """An empty file is brought up without a copy beside it."""
    with closing(sqlite3.connect(tmp_path / "new", isolation_level=None)) as connection:
        migrate(connection, tmp_path / "new")
        assert version(connection) == len(STEPS)
    assert [path.name for path in tmp_path.iterdir()] == ["new"]
