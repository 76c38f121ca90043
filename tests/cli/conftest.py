"""The command line twice: the whole program in process, and its terminal at a fixed moment."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from skinroutine import compose
from skinroutine.__main__ import main

from cli.terminal import Answer, Program, Terminal
from fakes import FixedClock
from ui.days import MONDAY, NOW, at, fill_by_hand


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a person of their own, whose week begins on Monday."""
    for name in ("LANGUAGE", "LC_ALL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_TIME", "en_GB.UTF-8")
    made = tmp_path / "home"
    made.mkdir()
    monkeypatch.setenv("HOME", str(made))
    monkeypatch.setenv("XDG_DATA_HOME", str(made / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(made / "config"))
    return made


@pytest.fixture(autouse=True)
def closed_logs() -> Iterator[None]:
    """Close the log files that the program opened."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    for handler in [one for one in root.handlers if one not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Return a profile folder that is not there yet."""
    return tmp_path / "profile"


@pytest.fixture
def program(profile: Path, capsys: pytest.CaptureFixture[str]) -> Program:
    """Return the program, run in process with a profile of its own and the computer's clock."""

    def run(*said: str) -> Answer:
        code = main(["--profile", str(profile), *said])
        printed = capsys.readouterr()
        return Answer(code, printed.out, printed.err)

    return run


@pytest.fixture
def clock() -> FixedClock:
    """Return a clock at the moment of the hand-made days."""
    return FixedClock(NOW)


@pytest.fixture
def terminal(tmp_path: Path, clock: FixedClock) -> Iterator[Terminal]:
    """Yield the terminal of a diary with the hand-made days in it."""
    folder = tmp_path / "by hand"
    folder.mkdir()
    clock.instant = at(MONDAY, 7)
    with compose.open_session(folder, clock=clock) as session:
        fill_by_hand(session, clock)
        yield Terminal(session, clock)
