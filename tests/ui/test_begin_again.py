"""The start anew: in the place of the old process, as it was started, and only where it can be."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skinroutine.app.errors import WorldFailure
from skinroutine.compose import window as compose_window
from skinroutine.ui.shell import again
from skinroutine.ui.shell.again import (
    Trial,
    begin_again,
    command,
    environment,
    renew,
    trial_command,
    words_of,
)
from skinroutine.ui.shell.application import PLACE, Application
from skinroutine.ui.shell.main_window import GoesOn
from skinroutine.ui.shell.single_instance import SingleInstance


@dataclass(frozen=True)
class Told:
    """What of a window's parts tells where it goes on."""

    goes_on: GoesOn | None = None


def test_it_is_started_as_it_was_in_the_background_or_not(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the script or the module that it was started by; a bundle by itself."""
    monkeypatch.setattr(sys, "argv", ["/x/skinroutine", "--background", "--profile", "p"])
    said = words_of(sys.argv[1:], background=False)
    assert said == ["--profile", "p"]
    assert words_of(said, background=True) == ["--profile", "p", "--background"]
    for start in (
        ["/x/bin/skinroutine"],
        ["-m", "skinroutine"],
        ["-X", "dev", "-m", "skinroutine"],
    ):
        monkeypatch.setattr(sys, "orig_argv", ["python3", *start, *sys.argv[1:]])
        assert command(said) == [sys.executable, *start, "--profile", "p"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(said) == [sys.executable, "--profile", "p"]


def test_a_bundle_is_started_as_if_by_a_person(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing tells the new process that it is a part of this one's bundle."""
    own = {"HOME": "/h", "LD_LIBRARY_PATH": "/mine", "_PYI_ARCHIVE_FILE": "a", "_MEIPASS2": "b"}
    assert environment(own) == {"HOME": "/h", "LD_LIBRARY_PATH": "/mine"}
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", "/b/_internal", raising=False)
    fresh = {"HOME": "/h", "PYINSTALLER_RESET_ENVIRONMENT": "1"}
    assert environment({"HOME": "/h", "LD_LIBRARY_PATH": "/b/_internal"}) == fresh
    kept = {"HOME": "/h", "LD_LIBRARY_PATH": "/b/_internal", "LD_LIBRARY_PATH_ORIG": "/mine"}
    assert environment(kept) == {**fresh, "LD_LIBRARY_PATH": "/mine"}
    assert environment(own) == {**fresh, "LD_LIBRARY_PATH": "/mine"}, "it is the person's own"


def test_the_claim_is_let_go_before_and_taken_back_where_it_fails(
    qt: QApplication, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The new one can claim the profile; the old one has it again where there is no new one."""
    monkeypatch.setenv(again.ONCE, "1")
    seen: list[dict[str, str]] = []

    def refuse(_program: str, _words: list[str], made: dict[str, str]) -> None:
        seen.append(made)
        other = SingleInstance(profile)
        assert other.lock()
        other.release()
        raise FileNotFoundError(2, "No such file or directory")

    monkeypatch.setattr(os, "execve", refuse)
    instance = SingleInstance(profile)
    assert instance.claim()
    assert renew(instance, {PLACE: "week"}, background=True) == "No such file or directory"
    assert not SingleInstance(profile).lock()
    assert seen[0][PLACE] == "week"
    assert again.ONCE not in seen[0], "a start after damage would have had its turn"
    instance.release()


def refuse_to_replace(*_: object) -> None:
    """Stand for a system that starts nothing more."""
    raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM))


@pytest.mark.expects_log("WARNING .*another start has become the window")
def test_where_another_start_was_faster_this_one_ends(
    qt: QApplication, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A start of the system's own between: there are no two windows of one profile."""
    instance, other = SingleInstance(profile), SingleInstance(profile)

    def overtaken(*_: object) -> None:
        assert other.lock()
        refuse_to_replace()

    monkeypatch.setattr(os, "execve", overtaken)
    assert instance.claim()
    with pytest.raises(SystemExit) as ended:
        renew(instance, {}, background=True)
    assert ended.value.code == 0
    other.release()


@pytest.mark.expects_log("WARNING .*the claim to the profile could not be taken back")
def test_where_the_profile_cannot_be_written_to_the_old_one_goes_on(
    qt: QApplication, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reminders matter more than the claim."""

    def unwritable(_self: SingleInstance) -> bool:
        message = "The profile folder cannot be written to."
        raise WorldFailure(message)

    monkeypatch.setattr(os, "execve", refuse_to_replace)
    instance = SingleInstance(profile)
    assert instance.claim()
    monkeypatch.setattr(SingleInstance, "lock", unwritable)
    assert renew(instance, {}, background=True) == "Cannot allocate memory"


@pytest.mark.expects_log("ERROR .*did not come about: Cannot allocate memory")
def test_after_damage_a_start_that_is_refused_leaves_this_one(
    qt: QApplication, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It returns with the claim, and the rescue is offered by this process."""
    monkeypatch.delenv(again.ONCE, raising=False)
    monkeypatch.setattr(os, "execve", refuse_to_replace)
    instance = SingleInstance(profile)
    assert instance.claim()
    begin_again(instance)
    monkeypatch.delenv(again.ONCE)
    assert not SingleInstance(profile).lock()
    instance.release()


@pytest.mark.expects_log("ERROR .*did not come about")
def test_where_it_fails_another_window_goes_on_and_says_why(
    qt: QApplication, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where it was, hidden or not as it was; the log has a line."""

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "execve", refuse)
    application = Application(qt)
    instance = SingleInstance(profile)
    assert instance.claim()
    runs: list[tuple[str, bool]] = []

    def run(parts: Any, _instance: SingleInstance, *, background: bool) -> int:
        runs.append((parts.goes_on.said if parts.goes_on else "", background))
        application.is_to_renew = len(runs) == 1
        application.is_background = True
        return 7

    monkeypatch.setattr(application, "run", run)

    @contextmanager
    def diary() -> Iterator[None]:
        with nullcontext():
            yield

    code = compose_window._run_plain(
        application,
        instance,
        cast("Any", diary),
        cast("Any", lambda _: Told()),
        background=False,
    )
    assert code == 7
    said = (
        "It could not be started again (Permission denied). This one goes on, and reminders come."
    )
    assert runs == [("", False), (said, True)]
    instance.release()


def test_the_page_is_told_to_the_new_one_once(
    qt: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page that it does not have is no page to go on at."""
    for place, expected in (("week", "week"), ("today", None), ("attic", None)):
        monkeypatch.setenv(PLACE, place)
        goes_on = Application(qt).goes_on
        assert (goes_on.place if goes_on else None) == expected
        assert PLACE not in os.environ


@pytest.mark.parametrize(
    ("code", "is_good"),
    [
        ("pass", True),
        pytest.param(
            "print('x' * 5000); import skinroutine.nowhere",
            False,
            marks=pytest.mark.expects_log("WARNING .*exit code 1", "No module named 'skinroutine"),
        ),
    ],
)
def test_a_trial_says_whether_it_can_be_started(qtbot: QtBot, code: str, is_good: bool) -> None:
    """By the exit code of a process of its own; the log has that, and the end of what it said."""
    trial = Trial([sys.executable, "-c", code])
    with qtbot.waitSignal(trial.ended, timeout=20_000) as ended:
        trial.start()
    assert ended.args == [is_good]
    assert len(trial._said) == (0 if is_good else again.LAST_SAID)


@pytest.mark.parametrize("is_module", [False, True])
def test_a_trial_imports_from_where_a_start_would(
    monkeypatch: pytest.MonkeyPatch, is_module: bool
) -> None:
    """The working folder is a place for modules where the program was started with -m."""
    start = ["-m", "skinroutine"] if is_module else ["/x/bin/skinroutine"]
    monkeypatch.setattr(sys, "argv", ["/x/bin/skinroutine", "--demo"])
    monkeypatch.setattr(sys, "orig_argv", ["python3", *start, "--demo"])
    assert ("-P" in trial_command()) is not is_module


def test_a_file_in_the_working_folder_is_not_run(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The home folder may hold a calendar.py of somebody's own."""
    (tmp_path / "calendar.py").write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["/x/bin/skinroutine"])
    monkeypatch.setattr(sys, "orig_argv", ["python3", "/x/bin/skinroutine"])
    trial = Trial()
    with qtbot.waitSignal(trial.ended, timeout=60_000) as ended:
        trial.start()
    assert ended.args == [True]


@pytest.mark.expects_log("WARNING .*cannot be started: .*No such file")
def test_a_trial_of_what_is_not_there_fails(qtbot: QtBot, tmp_path: Path) -> None:
    """As it does where Python itself is gone."""
    trial = Trial([str(tmp_path / "nothing")])
    with qtbot.waitSignal(trial.ended, timeout=20_000) as ended:
        trial.start()
    assert ended.args == [False]


@pytest.mark.expects_log("WARNING .*cannot be started, ended by 9")
def test_a_trial_that_hangs_fails(qtbot: QtBot) -> None:
    """It is ended, and counts as not to be started."""
    trial = Trial([sys.executable, "-c", "import sys; sys.stdin.read(); input()"])
    trial._limit.setInterval(50)
    with qtbot.waitSignal(trial.ended, timeout=20_000) as ended:
        trial.start()
    assert ended.args == [False]


def test_the_trial_loads_the_window_and_no_diary(qtbot: QtBot) -> None:
    """What is tried is what a start loads; it works on this very program."""
    trial = Trial()
    with qtbot.waitSignal(trial.ended, timeout=60_000) as ended:
        trial.start()
    assert ended.args == [True]
