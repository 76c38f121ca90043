"""Format steps over real files: a copy first, one transaction each, and one program at a time."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from making import DOSE, MONDAY, wall
from skinroutine.adapters.store.migrations import APPLICATION_ID, FIRST, STEPS, migrate
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.errors import WorldFailure
from skinroutine.domain.record.event import Fact, Noted, Preferred, Unticked, WentOut

SRC = Path(__file__).parents[3] / "src"
NEWEST = len(STEPS)
SECOND = """
CREATE TABLE note (id TEXT PRIMARY KEY, said TEXT NOT NULL) STRICT;
INSERT INTO note SELECT id, kind FROM event;
"""
THIRD = "ALTER TABLE note ADD COLUMN read INTEGER NOT NULL DEFAULT 0;"
FAILING = """
CREATE TABLE note (id TEXT PRIMARY KEY) STRICT;
DELETE FROM event;
"""
"""Its second statement is refused by the log, after its first has worked."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a closed diary of the newest format that holds 20 events."""
    made = tmp_path / "diary.sqlite3"
    with closing(SqliteStore(made)) as store:
        store.append([Unticked(DOSE)] * 20, wall(MONDAY, 12), "UTC")
    return made


def bring_up(path: Path, steps: Sequence[str]) -> None:
    """Bring a file up to the newest of these steps, as the store does at its start."""
    with closing(sqlite3.connect(path, timeout=30, isolation_level=None)) as connection:
        migrate(connection, path, steps)


def ask(path: Path, question: str) -> object:
    """Return the first value that a file answers."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(question).fetchone()[0]


def dump(path: Path) -> list[str]:
    """Return a whole file as SQL."""
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def copy_of(path: Path, number: int) -> Path:
    """Return the path of the copy made before a format."""
    return path.with_name(f"{path.name}.before-v{number}")


def test_an_empty_file_gets_every_step_and_no_copy(tmp_path: Path) -> None:
    """A new file has nothing to copy and ends at the newest format, marked as ours."""
    path = tmp_path / "new.sqlite3"
    bring_up(path, [FIRST])
    assert ask(path, "PRAGMA user_version") == 1
    assert ask(path, "PRAGMA application_id") == APPLICATION_ID
    assert ask(path, "SELECT count(*) FROM meta") == 1
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_the_newest_format_is_left_alone(path: Path) -> None:
    """A file of the newest format is neither written nor copied."""
    before = path.read_bytes()
    bring_up(path, STEPS)
    assert path.read_bytes() == before
    assert not copy_of(path, 1).exists()


def test_a_further_step_keeps_a_copy_of_the_old_file(path: Path) -> None:
    """Before the step the whole old file is copied, for its owner alone; then the step is done."""
    before = dump(path)
    bring_up(path, [*STEPS, SECOND])
    assert ask(path, "PRAGMA user_version") == NEWEST + 1
    assert ask(path, "SELECT count(*) FROM note") == 20
    copy = copy_of(path, NEWEST + 1)
    assert dump(copy) == before
    assert ask(copy, "PRAGMA user_version") == NEWEST
    assert ask(copy, "PRAGMA integrity_check") == "ok"
    if sys.platform != "win32":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_what_is_still_in_the_wal_is_copied_too(path: Path) -> None:
    """The copy holds what was written a moment ago and is not in the main file yet."""
    with closing(SqliteStore(path)) as store:
        store.append([Unticked(DOSE)], wall(MONDAY, 12), "UTC")
        assert path.with_name(f"{path.name}-wal").stat().st_size > 0
        bring_up(path, [*STEPS, SECOND])
    assert ask(copy_of(path, NEWEST + 1), "SELECT count(*) FROM event") == 21


def test_steps_are_taken_in_order(path: Path) -> None:
    """A file that is two formats behind goes through both, with a copy before each."""
    bring_up(path, [*STEPS, SECOND, THIRD])
    assert ask(path, "PRAGMA user_version") == NEWEST + 2
    assert ask(path, "SELECT sum(read) FROM note") == 0
    assert ask(copy_of(path, NEWEST + 1), "PRAGMA user_version") == NEWEST
    assert ask(copy_of(path, NEWEST + 2), "PRAGMA user_version") == NEWEST + 1


def test_an_old_copy_is_replaced(path: Path) -> None:
    """What lies in the copy's place from an earlier try does not stop the step."""
    copy_of(path, NEWEST + 1).write_text("from an earlier try")
    bring_up(path, [*STEPS, SECOND])
    assert ask(copy_of(path, NEWEST + 1), "SELECT count(*) FROM event") == 20


def test_a_failing_step_leaves_the_old_format(path: Path) -> None:
    """Whatever a failing step had done is undone: the file is as it was, and works as before."""
    before = dump(path)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        bring_up(path, [*STEPS, FAILING])
    assert ask(path, "PRAGMA user_version") == NEWEST
    assert dump(path) == before
    with closing(SqliteStore(path)) as store:
        assert len(store.newest(99)) == 20


def test_a_failing_later_step_keeps_the_earlier(path: Path) -> None:
    """Each step is a transaction of its own: the one that worked stays."""
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        bring_up(path, [*STEPS, SECOND, "CREATE TABLE note (id TEXT);"])
    assert ask(path, "PRAGMA user_version") == NEWEST + 1
    assert ask(path, "SELECT count(*) FROM note") == 20


def test_a_copy_that_cannot_be_made_stops_the_step(path: Path) -> None:
    """Without its copy no step is taken, and the file stays as it was."""
    copy_of(path, NEWEST + 1).mkdir()
    before = dump(path)
    with pytest.raises(WorldFailure, match=r"not brought up to date.*It was left as it was"):
        bring_up(path, [*STEPS, SECOND])
    assert ask(path, "PRAGMA user_version") == NEWEST
    assert dump(path) == before


def test_a_newer_format_is_refused(path: Path) -> None:
    """A file that is ahead of the steps known here is refused in a sentence and not copied."""
    bring_up(path, [*STEPS, SECOND])
    before = path.read_bytes()
    copy_of(path, NEWEST + 1).unlink()
    with pytest.raises(WorldFailure, match=f"format {NEWEST + 1}, this one knows 1"):
        bring_up(path, [FIRST])
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


PROGRAM = """
import sqlite3, sys
from pathlib import Path
from skinroutine.adapters.store.migrations import STEPS, migrate

path = Path(sys.argv[1])
connection = sqlite3.connect(path, timeout=30, isolation_level=None)
print("ready", flush=True)
sys.stdin.readline()
migrate(connection, path, [*STEPS, sys.argv[2], sys.argv[3]])
print(connection.execute("PRAGMA user_version").fetchone()[0], flush=True)
"""


def test_programs_that_start_together_take_each_step_once(path: Path) -> None:
    """Of programs that bring up one file together each step is taken by one, after its copy."""
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(path), SECOND, THIRD],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(SRC)},
        )
        for _ in range(3)
    ]
    for one in programs:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    for one in programs:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()
    assert [one.communicate(timeout=60)[0] for one in programs] == [f"{NEWEST + 2}\n"] * 3
    assert [one.returncode for one in programs] == [0] * 3
    assert ask(path, "SELECT count(*) FROM note") == 20
    for number in (NEWEST + 1, NEWEST + 2):
        assert ask(copy_of(path, number), "PRAGMA user_version") == number - 1
        assert ask(copy_of(path, number), "SELECT count(*) FROM event") == 20


@pytest.mark.parametrize("number", range(1, NEWEST))
def test_a_diary_of_an_older_format_goes_on(tmp_path: Path, number: int) -> None:
    """A file of any older format opens, with a copy before each step, and takes facts of today."""
    path = tmp_path / "old.sqlite3"
    bring_up(path, STEPS[:number])
    news: list[Fact] = [
        Preferred("text-level", "discreet"),
        Noted(DOSE, "at home"),
        WentOut(MONDAY),
    ]
    with closing(SqliteStore(path)) as store:
        store.append(news, wall(MONDAY, 12), "UTC")
        assert [event.fact for event in store.newest(9)] == news
    assert ask(path, "PRAGMA user_version") == NEWEST
    for later in range(number + 1, NEWEST + 1):
        assert ask(copy_of(path, later), "PRAGMA user_version") == later - 1
    assert not copy_of(path, number).exists()
