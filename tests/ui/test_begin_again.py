"""The start anew: in the place of the old process, as it was started, and only where it can be."""

from __future__ import annotations

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

from skinroutine.compose import window as compose_window
from skinroutine.ui.shell import again
from skinroutine.ui.shell.again import Trial, command, environment, renew, words_of
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
    ("code", "is_good"), [("pass", True), ("import skinroutine.nowhere", False)]
)
def test_a_trial_says_whether_it_can_be_started(qtbot: QtBot, code: str, is_good: bool) -> None:
    """By the exit code of a process of its own."""
    trial = Trial([sys.executable, "-c", code])
    with qtbot.waitSignal(trial.ended, timeout=20_000) as ended:
        trial.start()
    assert ended.args == [is_good]


def test_a_trial_of_what_is_not_there_fails(qtbot: QtBot, tmp_path: Path) -> None:
    """As it does where Python itself is gone."""
    trial = Trial([str(tmp_path / "nothing")])
    with qtbot.waitSignal(trial.ended, timeout=20_000) as ended:
        trial.start()
    assert ended.args == [False]


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
