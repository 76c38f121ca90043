"""The store of a locked profile: everything that is shown of a plain one, over SQLCipher."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlcipher3 import dbapi2

from adapters.store import test_sqlite_store as plain
from skinroutine.adapters.store import database
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.errors import WorldFailure

KEY = bytes(range(32))
DAMAGED = "test_a_damaged_diary_is_told_and_left_alone"
"""Shown below without the kinds of damage that look for text in the file."""
CONTRACT = {one: test for one, test in vars(plain).items() if one.startswith("test_")}
globals().update({name: test for name, test in CONTRACT.items() if name != DAMAGED})
path, as_nobody = plain.path, plain.as_nobody


@pytest.fixture(autouse=True)
def encrypted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the tests of the plain store open encrypted files, and look into them with the key."""
    raised = {name: getattr(dbapi2, name) for name in dir(dbapi2) if name.endswith("Error")}
    codes = {name: one for name, one in vars(sqlite3).items() if name.startswith("SQLITE_")}
    speaks = SimpleNamespace(
        **raised, **codes, connect=lambda path: database.connect(Path(path), key=KEY)
    )
    monkeypatch.setattr(plain, "sqlite3", speaks)
    monkeypatch.setattr(plain, "SqliteStore", partial(SqliteStore, key=KEY))
    for script in ("WRITES", "KILLED"):
        with_key = getattr(plain, script).replace(
            "(sys.argv[1])", "(sys.argv[1]), key=bytes(range(32))"
        )
        assert with_key != getattr(plain, script)
        monkeypatch.setattr(plain, script, with_key)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    """Yield an open, empty, encrypted diary."""
    opened = SqliteStore(tmp_path / "diary.sqlite3", key=KEY)
    yield opened
    opened.close()


@plain.damaged_log
@pytest.mark.parametrize(
    "damage",
    [plain.flip_header, plain.flip_pages, plain.flip_schema, plain.cut, plain.garble],
    ids=lambda damage: damage.__name__,
)
def test_a_damaged_encrypted_diary(path: Path, damage: Callable[[bytearray], None]) -> None:
    """Damage is told as of a plain file: each page proves itself."""
    plain.test_a_damaged_diary_is_told_and_left_alone(path, damage)


@plain.damaged_log
@pytest.mark.parametrize("key", [None, bytes(32)], ids=["none", "another"])
def test_no_other_key_opens_it(
    path: Path, key: bytes | None, capfd: pytest.CaptureFixture[str]
) -> None:
    """Without the key the file is no database, which is a sentence and nothing on the terminal."""
    before = path.read_bytes()
    with pytest.raises(WorldFailure, match="is damaged"):
        SqliteStore(path, key=key)
    assert path.read_bytes() == before
    assert capfd.readouterr() == ("", "")


@plain.damaged_log
def test_the_key_opens_no_plain_diary(tmp_path: Path) -> None:
    """A key for a plain file is told as damage, never taken for a new diary."""
    SqliteStore(tmp_path / "diary.sqlite3").close()
    before = (tmp_path / "diary.sqlite3").read_bytes()
    with pytest.raises(WorldFailure, match="is damaged"):
        SqliteStore(tmp_path / "diary.sqlite3", key=KEY)
    assert (tmp_path / "diary.sqlite3").read_bytes() == before


def test_how_it_is_encrypted(store: SqliteStore) -> None:
    """SQLCipher's fourth format: a random salt, each page with a proof; memory is cleared."""
    asked = {
        name: str(store._connection.execute(f"PRAGMA {name}").fetchone()[0])
        for name in (
            *("cipher_page_size", "cipher_use_hmac", "cipher_hmac_algorithm"),
            *("cipher_memory_security", "temp_store"),
        )
    }
    assert asked == {
        "cipher_page_size": "4096",
        "cipher_use_hmac": "1",
        "cipher_hmac_algorithm": "HMAC_SHA512",
        "cipher_memory_security": "1",
        "temp_store": "2",
    }


def test_where_sqlcipher_is_not_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told in a sentence; a plain diary needs none of it."""
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    with pytest.raises(WorldFailure, match="lacks SQLCipher"):
        SqliteStore(tmp_path / "diary.sqlite3", key=KEY)
    SqliteStore(tmp_path / "diary.sqlite3").close()
