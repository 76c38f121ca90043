"""Bad input and a bad world: one clear sentence, a line in the log, and nothing lost."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from waiting import wait_for

from journeys.desktop import Desktop, Program

pytestmark = pytest.mark.timeout(400)
WRONG_WORDS = {
    "no such day": (("today", "--date", "2026-02-30"), "'2026-02-30' is not a day"),
    "a day to come": (("done", "dose", "--date", "2999-01-01"), "2999-01-01 has not come yet."),
    "no such step": (("done", "vitamins"), "There is no step 'vitamins'."),
    "no such slot": (("done", "dose", "--slot", "noon"), "has no time called 'noon'."),
    "which slot": (("done", "lip-balm", "--date", "yesterday"), "Say which with --slot"),
    "no such reason": (("skip", "dose", "--reason", "bored"), "invalid choice: 'bored'"),
    "no such command": (("dance",), "invalid choice: 'dance'"),
    "no such time": (("done", "dose", "--at", "25:00"), "'25:00' is not a time of day"),
    "no length": (("snooze", "dose", "--minutes", "0"), "is not a number of minutes"),
    "two anchors alike": (("routine", "--lunch", "08:00"), "two anchors have the same time"),
}


def sentence(answer: subprocess.CompletedProcess[str]) -> str:
    """Return the one line of stderr."""
    assert answer.stdout == ""
    (line,) = answer.stderr.splitlines()
    assert line.startswith("skinroutine: ")
    return line.removeprefix("skinroutine: ")


def facts(profile: Path) -> list[tuple[str, ...]]:
    """Return every event in a diary file."""
    with closing(sqlite3.connect(profile / "diary.sqlite3")) as connection:
        return connection.execute("SELECT id, kind, payload FROM event ORDER BY counter").fetchall()


@pytest.fixture
def bare(tmp_path: Path) -> Program:
    """Return the program with a diary of one tick, on a machine with no screen and no bus."""
    keep = {name: os.environ[name] for name in ("PATH",)}
    environment = keep | {
        "HOME": str(tmp_path),
        "TZ": "Etc/UTC",
        "PYTHONPATH": str(Path(__file__).parents[2] / "src"),
    }
    program = Program(Desktop(tmp_path, environment), tmp_path / "profile")
    program.run("done", "dose", "--date", "yesterday", "--at", "19:10")
    return program


@pytest.mark.parametrize("case", WRONG_WORDS)
def test_wrong_use_is_one_sentence(bare: Program, case: str) -> None:
    """Wrong use ends with exit code 2 and one sentence, and writes nothing."""
    words, expected = WRONG_WORDS[case]
    before = facts(bare.profile)

    assert expected in sentence(bare.run(*words, code=2))

    assert facts(bare.profile) == before


def test_no_screen(bare: Program) -> None:
    """Without a screen the window is one sentence, and the log has a line."""
    assert sentence(bare.run(code=1)).startswith("There is no screen here")
    assert sentence(bare.run(code=1, DISPLAY=":987")).startswith("The screen :987 does not answer")
    assert "ERROR skinroutine: WorldFailure" in bare.log()


def test_a_profile_that_cannot_be_used(bare: Program) -> None:
    """A missing folder above, and a place where nothing can be made, are one sentence each."""
    bare.profile = bare.on.folder / "nowhere" / "profile"
    assert sentence(bare.run("today", code=1)).endswith("nowhere does not exist.")
    bare.profile = Path("/sys/skinroutine")
    assert "cannot be used" in sentence(bare.run("today", code=1))
    bare.profile = Path("/sys/kernel")
    assert "cannot be written to" in sentence(bare.run("today", code=1))


def test_a_damaged_diary_is_left_as_it_is(bare: Program) -> None:
    """A diary that is no database any more is named and kept; the sentence says what to do."""
    path = bare.profile / "diary.sqlite3"
    path.write_bytes(b"no database at all " * 500)
    before = path.read_bytes()

    told = sentence(bare.run("today", code=1))
    assert "is damaged" in told
    assert told.endswith("(in a terminal: skinroutine recover).")

    assert path.read_bytes() == before


def test_a_newer_diary_is_refused(bare: Program) -> None:
    """A diary of a newer version is left untouched."""
    with closing(sqlite3.connect(bare.profile / "diary.sqlite3")) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = facts(bare.profile)

    assert "written by a newer version" in sentence(bare.run("done", "dose", code=1))

    assert facts(bare.profile) == before


def test_a_locked_diary(bare: Program) -> None:
    """A diary that another program holds is a sentence after a while, and works again later."""
    before = facts(bare.profile)
    with closing(sqlite3.connect(bare.profile / "diary.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        told = sentence(bare.run("done", "dose", "--date", "yesterday", "--at", "20:00", code=1))
        assert told.startswith("Another program is using the diary")
        other.execute("ROLLBACK")
    assert facts(bare.profile) == before
    bare.run("done", "dose", "--date", "yesterday", "--at", "20:00")


def test_a_window_waits_for_a_locked_diary(screen: Desktop, program: Program) -> None:
    """A tick while another program holds the diary is written once that lets go."""
    program.open()
    with closing(sqlite3.connect(program.profile / "diary.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        screen.keys("ctrl+d")
        assert program.state("moisturizer", "morning")["done_at"] is None
        other.execute("ROLLBACK")
    wait_for(lambda: program.state("moisturizer", "morning")["done_at"], 5, "the tick is there")
