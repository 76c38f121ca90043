"""Deleting everything from the command line: the word, what is gone by a listing, what stays."""

from __future__ import annotations

import io
import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from skinroutine import compose
from skinroutine.__main__ import main
from skinroutine.adapters.system import files
from skinroutine.adapters.system.ahead_file import AheadInFile
from skinroutine.adapters.system.photos import PhotoFolder
from skinroutine.app.errors import WorldFailure
from skinroutine.app.reminding.ahead_ports import Ahead
from skinroutine.compose import erase as compose_erase

from cli.terminal import Program

YES = "--yes-delete-everything"
linux = pytest.mark.skipif(sys.platform != "linux", reason="processes are known by /proc")


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody find this computer's own keyring."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")


def type_in(monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    """Let a person type."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(said))


def all_files(folder: Path) -> list[str]:
    """Return every file beneath a folder."""
    return [str(one.relative_to(folder)) for one in folder.rglob("*") if not one.is_dir()]


def test_the_word_is_asked_for(
    program: Program, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program("done", "dose")
    type_in(monkeypatch, " Delete \n")
    answer = program("delete-everything")
    assert (answer.code, answer.err) == (0, "")
    assert str(profile) in answer.out
    assert answer.out.endswith(f"Deleted: 2 files, and the folder {profile}.\n")
    assert not profile.exists()


@pytest.mark.expects_log("ERROR skinroutine: WrongUse")
@pytest.mark.parametrize("typed", ["", "\n", "yes\n", "d\n", "delete everything\n"])
def test_anything_else_deletes_nothing(
    program: Program, profile: Path, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    program("done", "dose")
    before = (profile / files.DIARY).read_bytes()
    type_in(monkeypatch, typed)
    answer = program("delete-everything")
    why = "The word was not typed." if typed else "Nobody typed the word."
    assert answer.code == 2
    assert answer.err.startswith(f"skinroutine: {why} Nothing was deleted")
    assert answer.out.endswith(": " if typed else ": \n")
    assert (profile / files.DIARY).read_bytes() == before


@pytest.mark.expects_log("ERROR skinroutine: WrongUse")
def test_ctrl_c_deletes_nothing(
    program: Program, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It answers the question, in a sentence, as another word would."""

    def break_off() -> str:
        raise KeyboardInterrupt

    program("done", "dose")
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(readline=break_off))
    answer = program("delete-everything")
    assert answer.code == 2
    assert answer.err == "skinroutine: The word was not typed. Nothing was deleted.\n"
    assert (profile / files.DIARY).exists()


@linux
def test_a_home_holds_nothing_of_ours_afterwards(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The default profile with everything in it, the start with the computer, all by a listing."""
    for said in (
        ["--demo", "--profile", str(files.default_profile()), "today"],
        ["settings", "--autostart", "on"],
        ["settings", "--theme", "dark"],
        ["export", "--format", "json", "-o", str(home / "mine.json")],
    ):
        files.default_profile().mkdir(parents=True, exist_ok=True)
        assert main(said) == 0
    profile = files.default_profile()
    with compose.open_session(profile) as session:
        compose.backups(session).back_up()
        PhotoFolder(profile).keep(b"picture", ".jpg", session.queries.today())
    (profile / "window.ini").write_text("[General]\n")
    assert len(all_files(home)) > 6
    capsys.readouterr()
    assert main(["delete-everything", YES]) == 0
    assert all_files(home) == ["mine.json"]
    assert not profile.exists()
    assert f"and the folder {profile}." in capsys.readouterr().out


def test_whatever_else_the_program_makes_goes_too(program: Program, profile: Path) -> None:
    """A diary that was damaged, set aside and recovered, then locked, with its window's files."""
    program("--demo", "today")
    program("backup")
    whole = bytearray((profile / files.DIARY).read_bytes())
    whole[len(whole) // 2 : len(whole) // 2 + 4096] = b"\xa5" * 4096
    (profile / files.DIARY).write_bytes(whole)
    assert program("recover", "--yes").code == 0
    assert any(one.startswith("damaged/") for one in all_files(profile))
    PhotoFolder(profile).keep(b"picture", ".jpg", date(2026, 11, 30))
    AheadInFile(profile).write(Ahead((), datetime(2026, 11, 30, tzinfo=UTC), (), frozenset()))
    compose.lock_of(profile).turn_on("a few long words")
    made = all_files(profile)
    assert {"lock.json", "backups/lock.json", "photos.sqlite3", "ahead.json"} < set(made)
    answer = program("delete-everything", YES)
    assert (answer.code, answer.out) == (
        0,
        f"Deleted: {len(made)} files, and the folder {profile}.\n",
    )
    assert not profile.exists()


@linux
def test_the_start_of_another_profile_stays(program: Program, profile: Path, home: Path) -> None:
    assert main(["settings", "--autostart", "on"]) == 0
    program("today")
    assert program("delete-everything", YES).code == 0
    assert [one.name for one in home.rglob("*.desktop")] == ["skinroutine.desktop"]
    program("settings", "--autostart", "on")
    assert program("delete-everything", YES).code == 0
    assert list(home.rglob("*.desktop")) == []


def test_a_folder_with_other_things_stays(program: Program, profile: Path) -> None:
    program("today")
    (profile / "letter.txt").write_text("dear")
    answer = program("delete-everything", YES)
    assert answer.code == 0
    assert answer.out == (
        f"Deleted: 2 files.\nLeft in {profile}, because skinroutine did not make it:\n"
        "  letter.txt\n"
    )
    assert all_files(profile) == ["letter.txt"]


def test_what_stays_is_told_and_the_code_is_1(
    program: Program, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A desktop that refuses keeps nothing else from going."""

    def refuse(_profile: Path) -> None:
        message = "The entry cannot be changed."
        raise WorldFailure(message)

    program("today")
    monkeypatch.setattr(compose_erase, "_start_no_more", refuse)
    answer = program("delete-everything", YES)
    assert answer.code == 1
    assert "  Starting with the computer: The entry cannot be changed.\n" in answer.out
    assert not profile.exists()


def test_there_may_be_nothing(program: Program, profile: Path) -> None:
    answer = program("delete-everything", YES)
    assert (answer.code, answer.out) == (
        0,
        f"There was nothing of skinroutine to delete in {profile}.\n",
    )
    assert not profile.exists()


@pytest.mark.expects_log("ERROR skinroutine: WrongUse")
@linux
def test_an_open_window_is_not_robbed(program: Program, profile: Path) -> None:
    program("today")
    name = Path(sys.executable).resolve().name
    (profile / "window.lock").write_text(f"{os.getpid()}\n{name}\nhost\n")
    answer = program("delete-everything", YES)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == (
        f"skinroutine: skinroutine runs with this profile (process {os.getpid()}). "
        "Quit it first; nothing was deleted.\n"
    )
    assert (profile / files.DIARY).exists()


@pytest.mark.expects_log("ERROR skinroutine: WrongUse")
def test_a_demo_has_nothing_to_delete(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--demo", "delete-everything", YES]) == 2
    assert "gone at its end" in capsys.readouterr().err


def test_a_damaged_diary_goes_as_well(program: Program, profile: Path) -> None:
    profile.mkdir()
    (profile / files.DIARY).write_bytes(b"no diary" * 100)
    assert program("delete-everything", YES).code == 0
    assert not profile.exists()


@linux
@pytest.mark.expects_log("ERROR skinroutine: WrongUse")
def test_a_window_that_came_up_while_the_word_was_typed(
    program: Program, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would write everything anew: so nothing is deleted."""
    program("done", "dose")

    class Typed:
        def readline(self) -> str:
            name = Path("/proc/self/exe").readlink().name
            (profile / "window.lock").write_text(f"{os.getpid()}\n{name}\nhost\n")
            return "delete\n"

    monkeypatch.setattr(sys, "stdin", Typed())
    answer = program("delete-everything")
    assert answer.code == 2
    assert "Quit it first" in answer.err
    assert (profile / "diary.sqlite3").exists()
