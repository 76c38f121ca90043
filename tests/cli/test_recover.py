"""A damaged diary in the terminal: told with what to do, shown, and saved."""

from __future__ import annotations

import json
import logging
import os
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from skinroutine import compose
from skinroutine.adapters.store import database
from skinroutine.adapters.system.profile_files import WINDOW_LOCK
from skinroutine.domain.record.preferences import PreferenceName

from cli.terminal import Answer, Program
from ui.never_say_screen import broken_on_screen

PAGE = 4096


@pytest.fixture(autouse=True)
def quiet_log() -> None:
    """Expect any warning: damage is told in the log as well."""


def facts(path: Path) -> set[str]:
    """Return the ids of a diary's facts."""
    with closing(database.connect(path)) as connection:
        return {one for (one,) in connection.execute("SELECT id FROM event")}


@pytest.fixture
def path(program: Program, profile: Path) -> Path:
    """Return the place of a diary with a backup, and a tick after that."""
    program("--demo", "done", "moisturizer", "--date", "yesterday")
    assert program("backup").code == 0
    with compose.open_session(profile) as session:
        for minutes in range(21, 31):
            session.commands.prefer(PreferenceName.SNOOZE, str(minutes))
    return profile / "diary.sqlite3"


def break_some(path: Path) -> bytes:
    """Damage the header and some pages of facts, and return the bytes."""
    data = bytearray(path.read_bytes())
    data[100:110] = bytes(10)
    for start in range(3 * PAGE, len(data), 6 * PAGE):
        data[start : start + PAGE] = bytes(PAGE)
    path.write_bytes(data)
    return bytes(data)


def recovered(answer: Answer) -> dict[str, Any]:
    assert answer.code == 0, answer
    found: dict[str, Any] = json.loads(answer.out)
    return found


@pytest.mark.parametrize("words", [("today",), ("done", "moisturizer"), ("backup",)])
def test_every_command_says_what_to_do(
    program: Program, path: Path, words: tuple[str, ...]
) -> None:
    """One sentence that ends with the command, and not a byte is changed."""
    data = break_some(path)
    answer = program(*words)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith(f"skinroutine: The diary {path} is damaged.")
    assert answer.err.endswith("(in a terminal: skinroutine recover).\n")
    assert path.read_bytes() == data


def test_it_shows_what_can_be_saved_and_changes_nothing(program: Program, path: Path) -> None:
    before = facts(path)
    data = break_some(path)
    names = sorted(one.name for one in path.parent.iterdir())
    answer = program("recover")
    assert answer.code == 0
    assert "The diary is damaged." in answer.out
    assert "(loses the least)" in answer.out
    assert "Nothing was changed yet." in answer.out
    assert f"will be kept, in {path.parent / 'damaged'}." in answer.out
    assert path.read_bytes() == data
    assert sorted(one.name for one in path.parent.iterdir()) == names
    found = recovered(program("recover", "--json"))
    assert found["take"] == "both"
    assert found["only_in_backup"] > 0
    assert 0 < found["only_read"] <= 10
    assert found["facts"] == len(before) - 10 + found["only_read"]
    assert found["done"] is False


def test_nothing_it_says_breaks_a_rule(program: Program, path: Path) -> None:
    """Nor does what it says of a diary that is whole, or gone."""
    said = [program("recover").out]
    break_some(path)
    said += [program("today").err, *(program("recover", *yes).out for yes in ((), ("--yes",)))]
    path.unlink()
    said.append(program("recover").out)
    lines = [("recover", line) for one in said for line in one.splitlines()]
    assert len(lines) > 15
    assert broken_on_screen(lines) == []


def test_it_saves_what_loses_the_least(program: Program, path: Path) -> None:
    before, data = facts(path), break_some(path)
    answer = program("recover", "--yes")
    assert answer.code == 0
    saved = facts(path)
    assert f"put together: {len(saved)} entries." in answer.out
    assert saved <= before
    assert len(before) - 10 < len(saved)
    (aside,) = path.parent.glob("damaged/*/diary.sqlite3")
    assert aside.read_bytes() == data
    assert str(aside.parent) in answer.out
    assert program("today").code == 0
    assert "is whole" in program("recover").out
    assert recovered(program("recover", "--json")) == {"damaged": False}


@pytest.mark.parametrize("take", ["backup", "read", "empty"])
def test_it_saves_what_was_asked_for(program: Program, path: Path, take: str) -> None:
    break_some(path)
    found = recovered(program("recover", "--take", take, "--yes", "--json"))
    assert (found["take"], found["done"]) == (take, True)
    assert len(facts(path)) == found["facts"]
    assert program("today").code == 0


def test_a_diary_that_is_gone_is_brought_back(program: Program, path: Path) -> None:
    path.unlink()
    assert "is damaged" in program("today").err
    answer = program("recover", "--yes")
    assert answer.out.startswith("The diary is gone.\nThe newest good backup is of ")
    assert program("today").code == 0


def test_nothing_is_made_of_nothing(program: Program, profile: Path) -> None:
    program("today")
    (profile / "diary.sqlite3").write_bytes(b"no database at all " * 500)
    for take in ("both", "backup", "read"):
        answer = program("recover", "--take", take, "--yes")
        assert answer.code == 2
        assert answer.err.endswith("Nothing was changed.\n")
    answer = program("recover", "--yes")
    assert "There is no good backup." in answer.out
    assert "The diary is now an empty diary: 0 entries." in answer.out


def test_a_whole_diary_is_left_alone(program: Program, path: Path, profile: Path) -> None:
    data = path.read_bytes()
    assert "is whole" in program("recover", "--take", "empty", "--yes").out
    assert path.read_bytes() == data
    assert program("--profile", str(profile / "new"), "recover").code == 0


def test_not_beside_an_open_window(program: Program, path: Path) -> None:
    data = break_some(path)
    name = Path(f"/proc/{os.getpid()}/exe").readlink().name
    (path.parent / WINDOW_LOCK).write_text(f"{os.getpid()}\n{name}\nhere\n")
    answer = program("recover", "--yes")
    assert answer.code == 2
    assert f"The window is open, as process {os.getpid()}" in answer.err
    assert path.read_bytes() == data


def test_the_log_holds_numbers_alone(program: Program, path: Path) -> None:
    break_some(path)
    program("recover", "--yes")
    for handler in logging.getLogger().handlers:
        handler.flush()
    log = (path.parent / "skinroutine.log").read_text()
    assert "the diary was mended: both, " in log
    assert "moisturizer" not in log
    assert "sunscreen" not in log.casefold()
