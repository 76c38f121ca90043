"""A database written anew under another key: every row, and no trust that it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from skinroutine.adapters.store import database, rewriting
from skinroutine.adapters.store.rewriting import keep_whole, rewrite, whole_files
from skinroutine.app.keeping.ports import Stopped, always

KEY = bytes(range(32))
ODD = """
CREATE TABLE "odd ""name" (a, b BLOB, PRIMARY KEY (a)) WITHOUT ROWID;
CREATE TABLE plain (x REAL, y TEXT);
CREATE INDEX of_it ON plain (y) WHERE x > 0;
CREATE VIEW seen AS SELECT y FROM plain;
CREATE TRIGGER never BEFORE DELETE ON plain BEGIN SELECT RAISE(ABORT, 'never'); END;
INSERT INTO "odd ""name" VALUES (1, x'00ff'), ('one', NULL), (2.5, 'text'),
 (-9223372036854775808, '');
INSERT INTO plain VALUES (1.5, 'a'), (NULL, 'a'), (1.5, 'a'), (1e300, 'ü\x01');
PRAGMA user_version = 4; PRAGMA application_id = 77;
"""


@pytest.fixture
def source(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Yield an open database with odd names and values."""
    with closing(database.connect(tmp_path / "source")) as opened:
        opened.executescript(ODD)
        yield opened


def held(opened: sqlite3.Connection) -> object:
    """Return all that a database holds."""
    asked = ("PRAGMA user_version", "PRAGMA application_id", 'SELECT * FROM "odd ""name"')
    schema = sorted(opened.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"))
    plain = sorted(opened.execute("SELECT * FROM plain"), key=repr)
    return schema, plain, *(opened.execute(one).fetchall() for one in asked)


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_everything_comes_along(
    source: sqlite3.Connection, tmp_path: Path, key: bytes | None
) -> None:
    """Types, doubled rows, indexes, views, triggers and marks; the file itself is another."""
    rewrite(source, tmp_path / "target", key, always)
    with closing(database.connect(tmp_path / "target", key=key)) as made:
        assert held(made) == held(source)
        with pytest.raises(database.errors()):
            made.execute("DELETE FROM plain")
    assert database.is_plain(tmp_path / "target") == (key is None)


@pytest.mark.parametrize(
    "spoil",
    [
        'DELETE FROM "odd ""name" WHERE a = 1',
        "UPDATE plain SET y = 'b' WHERE x > 2",
        "INSERT INTO plain VALUES (0, '')",
        "DROP INDEX of_it",
        "DROP TRIGGER never",
        "CREATE TABLE more (x)",
        "PRAGMA user_version = 5",
    ],
)
def test_what_is_not_the_same_is_told(
    source: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoil: str
) -> None:
    """The finished file is opened again and compared; any difference is a failure of the disk."""
    fill: Callable[..., None] = rewriting._fill

    def fill_badly(*words: object) -> None:
        fill(*words)
        with closing(database.connect(tmp_path / "target", key=KEY)) as made:
            made.execute(spoil)

    monkeypatch.setattr(rewriting, "_fill", fill_badly)
    with pytest.raises(OSError, match="not what is read back"):
        rewrite(source, tmp_path / "target", KEY, always)


def test_it_can_be_stopped(source: sqlite3.Connection, tmp_path: Path) -> None:
    """Between two batches of rows."""
    source.execute("BEGIN")
    source.executemany("INSERT INTO plain VALUES (?, 'more')", ((n,) for n in range(5000)))
    source.execute("COMMIT")
    told = list[float]()

    def go_on(part: float) -> bool:
        told.append(part)
        return len(told) < 5

    with pytest.raises(Stopped):
        rewrite(source, tmp_path / "target", KEY, go_on)
    assert told == sorted(told)
    assert 0 < told[-1] < 1


def test_a_file_that_is_there_is_not_written_over(
    source: sqlite3.Connection, tmp_path: Path
) -> None:
    """A target that somebody has made already is left alone."""
    (tmp_path / "target").write_text("mine")
    with pytest.raises(FileExistsError):
        rewrite(source, tmp_path / "target", None, always)
    assert (tmp_path / "target").read_text() == "mine"


def test_files_kept_whole(source: sqlite3.Connection, tmp_path: Path) -> None:
    """Bytes that are no database come back as they were, under their names alone."""
    for name, content in (("a.sqlite3", b"\x00\xff" * 3000), ("a.sqlite3-wal", b"")):
        (tmp_path / name).write_bytes(content)
    keep_whole([tmp_path / "a.sqlite3", tmp_path / "a.sqlite3-wal"], tmp_path / "kept", KEY)
    with closing(database.connect(tmp_path / "kept", key=KEY)) as kept:
        assert whole_files(kept) == {"a.sqlite3": b"\x00\xff" * 3000, "a.sqlite3-wal": b""}
    assert whole_files(source) is None


def test_a_name_with_a_path_is_no_way_out(tmp_path: Path) -> None:
    """Whoever writes such a database by hand cannot have files written elsewhere."""
    with closing(database.connect(tmp_path / "kept", key=KEY)) as kept:
        kept.execute("CREATE TABLE whole_file (name TEXT PRIMARY KEY, data BLOB) STRICT")
        kept.execute("INSERT INTO whole_file VALUES ('../../elsewhere', x'00')")
        assert whole_files(kept) == {"elsewhere": b"\x00"}
