"""The program in a window, at a fixed moment, over a real diary in a folder of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from skinroutine.ui.shell.application import Application, Program

from fakes import FixedClock
from ui.days import NOW
from ui.desk import Desk, a_desk, running

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty profile folder of a person whose week begins on Monday."""
    for name in ("LANGUAGE", "LC_ALL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_TIME", "en_GB.UTF-8")
    made = tmp_path / "profile"
    made.mkdir()
    return made


@pytest.fixture
def clock() -> FixedClock:
    """Return the clock of the test."""
    return FixedClock(NOW)


@pytest.fixture
def desk(profile: Path, clock: FixedClock) -> Iterator[Desk]:
    """Yield an open diary with the hand-made days in it."""
    with a_desk(profile, clock) as made:
        yield made


@pytest.fixture
def qt(qapp: QApplication) -> QApplication:
    """Return Qt's application set up as the program sets it up."""
    qapp.setStyle("Fusion")
    Application(qapp)
    return qapp


@pytest.fixture
def program(qt: QApplication, desk: Desk) -> Iterator[Program]:
    """Yield the program with its window on show; its first reminder has been taken."""
    with running(qt, desk.parts()) as made:
        yield made
