"""The program run in process: its words, exit codes, sentences, and what it leaves on the disk."""

from __future__ import annotations

import json
import logging
import re
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from skinroutine import __version__, compose
from skinroutine.__main__ import main
from skinroutine.adapters.system import files

from cli.terminal import Program

SENTENCE = re.compile(r"skinroutine: [A-Z0-9'-][^\n]*[.]\n")
refused = pytest.mark.expects_log("ERROR skinroutine: ")
COMMANDS = (
    *("today", "week", "reminders", "routine", "done", "used", "note", "skip", "snooze"),
    *("outside", "inside", "undo", "pause", "resume", "settings", "doctor"),
)
LOADS = """
import json, sys
from skinroutine.__main__ import main
code = main(sys.argv[1:])
heavy = ("PySide6", "shiboken6", "apscheduler", "plyer", "jeepney", "sqlcipher3", "keyring")
print(json.dumps([code, sorted(one for one in sys.modules if one.split(".")[0] in heavy)]))
"""


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        (["today"], "{day} {date}: 0 of 7\n"),
        (["week"], "Week of Monday "),
        (["routine"], "Your day: wake 08:00, lunch 12:30, dinner 19:00, bed 21:30\n"),
        (["undo"], "There is nothing to take back.\n"),
        (["done", "dose"], "Noted: Isotretinoin, dinner of {date}, done"),
        (["skip", "dose", "--reason", "side effects"], "Noted: Isotretinoin, dinner of {date}, s"),
        (["skip", "dose"], "Noted: Isotretinoin, dinner of {date}, skipped.\n"),
        (["settings"], "Text of reminders        neutral\n"),
        (["settings", "--text", "full"], "Text of reminders        full\n"),
        (["note", "dose", "With soup"], "Noted on Isotretinoin, dinner of {date}: With soup\n"),
        (["inside"], "You were not outside. Nothing was changed.\n"),
        (["routine", "--from", "2999-01-01", "--bed", "23:00"], "Your day: wake 08:00, "),
        (["pause"], "Reminders are paused until 04:00.\n"),
        (["resume"], "Reminders were not paused. Nothing was changed.\n"),
        (["routine", "--wake", "7:30"], "Your day: wake 07:30, "),
    ],
)
def test_every_command_answers(program: Program, said: list[str], begins: str) -> None:
    """Each command ends with 0, prints its answer on one stream and nothing on the other."""
    answer = program(*said)
    day = re.search(r"\d{4}-\d\d-\d\d", answer.out)
    expected = begins.format(day=answer.out.split()[0], date=day.group() if day else "")
    assert answer.out.startswith(expected)
    assert answer.out.endswith("\n")
    assert (answer.code, answer.err) == (0, "")


@pytest.mark.parametrize("what", ["today", "week", "routine", "reminders"])
@pytest.mark.parametrize("day", [None, "today", "yesterday", "2026-01-31"])
def test_every_question_has_json(program: Program, what: str, day: str | None) -> None:
    """With --json each question prints one JSON object, for any day."""
    answer = program(what, "--json", *(["--date", day] if day else []))
    assert answer.code == 0
    assert isinstance(json.loads(answer.out), dict)


def test_runs_share_the_diary(program: Program) -> None:
    """What one run writes the next one reads, takes back, and no longer reads."""
    program("done", "dose")
    assert ": 1 of 7\n" in program("today").out
    assert program("undo").out.startswith("Taken back: Isotretinoin, dinner of ")
    assert ": 0 of 7\n" in program("today").out


def test_two_profiles_are_two_diaries(program: Program, tmp_path: Path) -> None:
    """Another folder is another diary; --profile stands before or after the command."""
    program("done", "dose")
    other = str(tmp_path / "other")
    assert ": 0 of 7\n" in program("today", "--profile", other).out
    assert (tmp_path / "other" / files.DIARY).exists()


def test_the_profile_is_its_owners_alone(program: Program, profile: Path) -> None:
    """The folder and every file in it can be read by their owner alone."""
    program("done", "dose")
    assert profile.stat().st_mode & 0o777 == 0o700
    for path in profile.iterdir():
        assert path.stat().st_mode & 0o077 == 0, path.name


def test_without_a_profile_the_persons_own_is_used(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The data lies where this system keeps a person's data."""
    assert main(["today"]) == 0
    assert list(home.rglob(files.DIARY)) == [files.default_profile() / files.DIARY]


@pytest.mark.parametrize(
    "said",
    [
        ["unknown"],
        ["done"],
        ["done", "nothing"],
        ["done", "dose", "--slot", "noon"],
        ["done", "dose", "--date", "2999-01-01"],
        ["done", "dose", "--date", "tomorrow"],
        ["done", "dose", "--date", "2026-13-01"],
        ["done", "dose", "--at", "25:00"],
        ["done", "dose", "--at", "7"],
        ["done", "dose", "--at", "7:5"],
        ["done", "dose", "--at", "+7:05"],
        ["done", "dose", "--at", "-0:05"],
        ["done", "dose", "--with-food", "maybe"],
        ["done", "lips", "--slot", "morning", "--with-food", "yes"],
        ["done", "dose", "--unknown"],
        ["skip"],
        ["today", "--date", "0001-01-01"],
        ["week", "--date", "9999-12-31"],
        ["reminders", "--days", "0"],
        ["reminders", "--days", "93"],
        ["reminders", "--days", "two"],
        ["settings", "--text", "loud"],
        ["settings", "--quiet", "22:00"],
        ["settings", "--quiet", "22:00-25:00"],
        ["settings", "--quiet", "22:00-22:00"],
        ["settings", "--repeats", "60,20"],
        ["settings", "--repeats", "20,20"],
        ["settings", "--repeats", "20,"],
        ["settings", "--repeats", "0"],
        ["settings", "--heads-up", "soon"],
        ["settings", "--heads-up", "0"],
        ["settings", "--autostart", "maybe"],
        ["settings", "--text", "full", "--heads-up", "-5"],
        ["pause", "dose"],
        ["doctor", "--date", "today"],
        ["skip", "dose", "--reason", "lazy"],
        ["snooze", "dose", "--minutes", "0"],
        ["snooze", "dose", "--minutes", "1441"],
        ["snooze", "dose", "--minutes", "ten"],
        ["snooze", "dose", "--minutes", "-5"],
        ["today", "--date"],
        ["routine", "--lunch", "19:00"],
        ["routine", "--lunch", "13:00", "--date", "today"],
        ["routine", "--leaflet", "always"],
        ["routine", "--forgotten", "always"],
        ["routine", "--from", "2999-01-01"],
        ["routine", "--from", "yesterday", "--bed", "23:00"],
        ["used"],
        ["used", "dose"],
        ["note", "dose"],
        ["note", "lips", "Dry"],
        ["outside", "now"],
    ],
    ids=" ".join,
)
@refused
def test_wrong_use_is_one_sentence(program: Program, said: list[str]) -> None:
    """Wrong use ends with 2 and exactly one sentence on stderr; nothing is written."""
    program("today")
    answer = program(*said)
    assert (answer.code, answer.out) == (2, "")
    assert SENTENCE.fullmatch(answer.err), answer.err
    assert program("undo").out == "There is nothing to take back.\n"


@refused
def test_the_folder_above_a_profile_must_be_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A mistyped path is told, not made: exit code 1 and one sentence."""
    missing = tmp_path / "mistyped" / "profile"
    assert main(["--profile", str(missing), "today"]) == 1
    said = capsys.readouterr().err
    assert SENTENCE.fullmatch(said), said
    assert "does not exist" in said
    assert not missing.parent.exists()


@refused
def test_a_profile_that_is_a_file_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file in the place of the folder is the world's failure."""
    (tmp_path / "file").write_text("not a folder")
    assert main(["--profile", str(tmp_path / "file"), "today"]) == 1
    assert SENTENCE.fullmatch(capsys.readouterr().err)


@pytest.mark.expects_log("ERROR skinroutine: DiaryDamaged")
def test_a_damaged_diary_is_told_and_left_alone(program: Program, profile: Path) -> None:
    """A diary that is no diary ends with 1, one sentence, and not a byte changed."""
    profile.mkdir()
    garbage = b"This is not a diary. " * 500
    (profile / files.DIARY).write_bytes(garbage)
    answer = program("today")
    assert (answer.code, answer.out) == (1, "")
    assert SENTENCE.fullmatch(answer.err), answer.err
    assert "is damaged" in answer.err
    assert (profile / files.DIARY).read_bytes() == garbage


@pytest.mark.expects_log("ERROR skinroutine: StoreBusy")
def test_a_diary_in_use_is_told(
    program: Program, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where another program does not let go in time, nothing is changed and that is said."""
    program("today")
    monkeypatch.setattr(compose, "open_session", partial(compose.open_session, wait=0.05))
    with closing(sqlite3.connect(profile / files.DIARY, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        answer = program("done", "dose")
    assert (answer.code, answer.out) == (1, "")
    assert SENTENCE.fullmatch(answer.err), answer.err
    assert answer.err.endswith("Nothing was changed.\n")
    assert "[x]" not in program("today").out


@pytest.mark.parametrize("said", [["--help"], ["done", "--help"], ["--version"]])
def test_help_and_version_end_well(said: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Help and version are printed, and are no failure."""
    with pytest.raises(SystemExit) as end:
        main(said)
    assert end.value.code == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    assert __version__ in printed.out or "skinroutine" in printed.out


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    """The help lists the commands and says that this is not medical advice."""
    with pytest.raises(SystemExit):
        main(["--help"])
    said = " ".join(capsys.readouterr().out.split())
    for command in COMMANDS:
        assert f" {command} " in said
    assert "It is not medical advice" in said


def test_the_demo_leaves_nothing_behind(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A demo without a profile shows a made-up course and is gone: no file, no folder."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    assert main(["--demo", "week", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["last_28_days"]["planned"] > 150
    assert data["last_28_days"]["done"] > 100
    assert list(temporary.rglob("*")) == []
    assert list(home.rglob("*")) == []


def test_a_demo_with_a_profile_stays(program: Program) -> None:
    """A demo in a named profile is made once and kept."""
    first = program("--demo", "week", "--json")
    assert json.loads(first.out)["last_28_days"]["planned"] > 150
    assert program("week", "--json").out == first.out
    assert program("--demo", "week", "--json").out == first.out


def test_a_demo_never_mixes_with_a_real_diary(program: Program) -> None:
    """Where there is a diary already, --demo adds nothing to it."""
    program("done", "dose")
    assert json.loads(program("--demo", "week", "--json").out)["last_28_days"]["planned"] == 0


@pytest.mark.parametrize(
    "said",
    [
        ["today"],
        ["done", "dose"],
        ["week", "--json"],
        ["--demo", "today"],
        ["reminders"],
        ["settings", "--autostart", "on"],
        ["pause"],
    ],
    ids=" ".join,
)
def test_the_command_line_never_loads_the_window(said: list[str], profile: Path) -> None:
    """A command of the terminal waits for no toolkit, no scheduler and no notifier."""
    ran = subprocess.run(
        [sys.executable, "-c", LOADS, "--profile", str(profile), *said],
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(ran.stdout.splitlines()[-1]) == [0, []]


def test_the_log_names_no_step(program: Program, profile: Path) -> None:
    """The log says what ran, never what was taken or when it was done."""
    program("done", "dose", "--with-food", "yes")
    program("skip", "lips", "--slot", "morning", "--reason", "side effects")
    for handler in logging.getLogger().handlers:
        handler.flush()
    said = (profile / files.LOG).read_text().casefold()
    assert f"version {__version__}, done" in said
    for private in ("isotretinoin", "dose", "lip", "food", "side effects", "dinner"):
        assert private not in said
