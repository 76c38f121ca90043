"""Backups on the command line: made, listed, brought back, and that undone."""

from __future__ import annotations

import io
import json
import re
import shutil
import sys
from pathlib import Path

import pytest

from making import DOSE, MONDAY, wall
from skinroutine import compose
from skinroutine.__main__ import main
from skinroutine.cli import keeping
from skinroutine.domain.record.event import Noted

from cli.terminal import Program

refused = pytest.mark.expects_log("ERROR skinroutine: ")
NOW = wall(MONDAY, 19)
BACKUP = re.compile(r"\d{4}-\d\d-\d\dT\d{6}Z-[a-z-]+\.sqlite3")


class AtTerminal(io.StringIO):
    """What somebody types who sits at a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def nobody_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody sit at a terminal."""
    monkeypatch.setattr(sys, "stdin", io.StringIO("yes\n"))


@pytest.fixture
def diary(program: Program, profile: Path) -> Program:
    """Return the program with a diary of one fact."""
    assert program("today").code == 0
    return program


def name_in(words: str) -> str:
    found = BACKUP.search(words)
    assert found is not None, words
    return found[0]


def count(program: Program) -> int:
    """Return how many entries the diary holds."""
    told = json.loads(program("backup", "--json").out)
    return int(told["entries"])


def test_a_backup_is_made_and_listed(diary: Program, profile: Path) -> None:
    made = diary("backup")
    name = name_in(made.out)
    assert made.out == f"Backed up: 1 entry, in {profile / 'backups' / name}.\n"
    listed = diary("backups").out.splitlines()
    assert listed[0].split() == ["Made", "Why", "Entries", "Name"]
    assert len(listed) == 2
    assert "made by you" in listed[1]
    assert listed[1].split()[-2:] == ["1", name]
    told = json.loads(diary("backups", "--json").out)
    assert told["folder"] == str(profile / "backups")
    (one,) = told["backups"]
    assert (one["name"], one["kind"], one["entries"], one["good"]) == (name, "by-hand", 1, True)


@refused
def test_without_backups_the_list_says_so(program: Program, profile: Path) -> None:
    assert program("backups").out.strip() == keeping.NO_BACKUPS
    answer = program("backup")
    assert (answer.code, answer.out) == (1, "")
    assert "is not there" in answer.err
    assert not (profile / "diary.sqlite3").exists()


@refused
def test_a_backup_goes_into_a_file_of_the_person_s(
    diary: Program, profile: Path, tmp_path: Path
) -> None:
    goal = tmp_path / "mine.sqlite3"
    assert diary("backup", "-o", str(goal)).out == f"Backed up: 1 entry, in {goal}.\n"
    again = diary("backup", "-o", str(goal))
    assert (again.code, "--force" in again.err) == (2, True)
    assert json.loads(diary("backup", "-o", str(goal), "--force", "--json").out)["good"]
    assert not (profile / "backups").exists()
    assert diary("backup", "--force").code == 2
    assert diary("backup", "-o", str(profile / "diary.sqlite3"), "--force").code == 2
    assert count(diary) == 1


def test_a_restore_says_what_it_does_and_how_to_undo_it(diary: Program, tmp_path: Path) -> None:
    name = name_in(diary("backup").out)
    diary("pause")
    done = diary("restore", name, "--yes")
    lines = done.out.splitlines()
    assert done.code == 0
    assert lines[0].startswith(f"{name}: of 20")
    assert lines[0].endswith("made by you, 1 entry.")
    assert lines[1] == (
        "The diary holds 2 entries now; 1 of them is not in the backup. It is backed up first."
    )
    assert lines[2] == "Restored: 1 entry in the place of 2 entries. Photos stay as they are."
    assert count(diary) == 1
    undo = lines[3].removeprefix("To undo it: skinroutine ").split()
    assert diary(*undo, "--yes").code == 0
    assert count(diary) == 2


@pytest.mark.parametrize("typed", ["y\n", "yes\n", " Yes \n"])
def test_a_restore_asks_first(diary: Program, monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    name = name_in(diary("backup").out)
    diary("pause")
    monkeypatch.setattr(sys, "stdin", AtTerminal(typed))
    done = diary("restore", name)
    assert keeping.QUESTION in done.out
    assert done.out.count("The diary holds 2 entries now") == 1
    assert "Restored: 1 entry" in done.out
    assert count(diary) == 1


@refused
@pytest.mark.parametrize("typed", ["n\n", "\n", "", "yes please\n"])
def test_another_answer_changes_nothing(
    diary: Program, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    name = name_in(diary("backup").out)
    diary("pause")
    monkeypatch.setattr(sys, "stdin", AtTerminal(typed))
    done = diary("restore", name)
    assert done.code == 2
    assert done.err == f"skinroutine: {keeping.NOT_SAID}\n"
    assert count(diary) == 2


@refused
def test_where_nobody_can_be_asked_a_restore_is_refused(diary: Program) -> None:
    """The word yes stands in the standard input, but nobody typed it."""
    name = name_in(diary("backup").out)
    diary("pause")
    done = diary("restore", name)
    assert done.code == 2
    assert done.out == ""
    assert "2 entries now" in done.err
    assert keeping.NOBODY_ASKED in done.err
    assert count(diary) == 2


@refused
@pytest.mark.parametrize("said", ["nix", "2026-01-01T000000Z-daily.sqlite3", ".", "/dev/null"])
def test_what_is_no_backup_is_refused(diary: Program, said: str) -> None:
    done = diary("restore", said, "--yes")
    assert done.code == 2
    assert done.out == ""
    assert done.err.startswith("skinroutine: ")
    assert count(diary) == 1


@pytest.mark.expects_log("WARNING .*a backup is not good", "ERROR skinroutine: ")
def test_a_damaged_backup_is_named_in_the_list_and_refused(diary: Program, profile: Path) -> None:
    name = name_in(diary("backup").out)
    path = profile / "backups" / name
    path.write_bytes(path.read_bytes()[:5000])
    assert keeping.NOT_GOOD in diary("backups").out
    done = diary("restore", name, "--yes")
    assert (done.code, "is damaged" in done.err) == (2, True)


def test_a_lost_diary_comes_back_from_its_backup(diary: Program, profile: Path) -> None:
    """A new computer: the profile holds backups and nothing else."""
    diary("pause")
    name = name_in(diary("backup").out)
    for one in profile.glob("diary.sqlite3*"):
        one.unlink()
    done = diary("restore", name, "--yes")
    assert "The diary holds nothing now." in done.out
    assert "To undo" not in done.out
    assert "Restored: 2 entries in the place of 0 entries." in done.out
    assert "paused" in diary("pause").out


def test_the_whole_folder_of_backups_serves_another_profile(
    diary: Program, profile: Path, tmp_path: Path
) -> None:
    name = name_in(diary("backup").out)
    shutil.move(profile / "backups" / name, tmp_path / "kept.sqlite3")
    diary("pause")
    assert diary("restore", str(tmp_path / "kept.sqlite3"), "--yes").code == 0
    assert count(diary) == 1


@refused
def test_what_is_forgotten_is_neither_backed_up_nor_locked(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A demo without a profile; what is written elsewhere stays."""
    for said in (["--demo", "backup"], ["--demo", "lock", "on"]):
        assert main(said) == 2
        assert "is gone at its end" in capsys.readouterr().err
    assert main(["--demo", "backup", "-o", str(tmp_path / "copy.sqlite3")]) == 0
    assert (tmp_path / "copy.sqlite3").exists()


def test_a_demo_can_be_backed_up(program: Program) -> None:
    answer = program("--demo", "backup", "--json")
    assert json.loads(answer.out)["entries"] > 100


def test_a_rescue_that_was_cut_off_does_not_undo_a_restore(diary: Program, profile: Path) -> None:
    """The mended diary takes its place before, and not at the next start."""
    name = name_in(diary("backup").out)
    assert diary("note", "dose", "with soup").code == 0
    path = profile / "diary.sqlite3"
    shutil.copy(path, f"{path}.mended")
    assert diary("restore", name, "--yes").code == 0
    assert diary("today").code == 0
    assert count(diary) == 1


@refused
def test_a_log_without_its_diary_is_not_emptied_by_a_restore(diary: Program, profile: Path) -> None:
    """What is in it alone is offered by a rescue."""
    name = name_in(diary("backup").out)
    path, log = profile / "diary.sqlite3", profile / "diary.sqlite3-wal"
    with compose.open_session(profile) as session:
        session.store.append([Noted(DOSE, "with soup")], NOW, "UTC")
        written = log.read_bytes()
    path.unlink()
    log.write_bytes(written)
    answer = diary("restore", name, "--yes")
    assert answer.code == 1
    assert "skinroutine recover" in answer.err
    assert log.read_bytes() == written
    assert not path.exists()
