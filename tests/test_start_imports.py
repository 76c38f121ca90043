"""What is not loaded when the first picture is painted: the start must not wait for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", reason="starts the window")

SRC = Path(__file__).resolve().parents[1] / "src"
STARTS = """
import json, sys
from skinroutine import __main__
from skinroutine.ui.shell import bare_imports
bare_imports.import_barely()
from skinroutine.ui.shell.application import Program

def begins(program):
    qt = [name for name in sys.modules if name.startswith("PySide6.Qt")]
    made = [
        f"{name}.{word}"
        for name in qt
        for word, what in dict.items(vars(sys.modules[name]))
        if isinstance(what, type)  # the binding makes a class at the first word of it
    ]
    print(json.dumps(sorted([*sys.modules, *made])))
    program.end()

Program._begin = begins
sys.exit(__main__.main(sys.argv[1:]))
"""
"""Starts the program as it always starts, up to what comes right after the first picture."""
LATER = {
    "apscheduler": "the alarm is set once there is a picture",
    "asyncio": "APScheduler brings it",
    "caldav": "only a calendar server needs it",
    "icalendar": "only an export needs it, and a calendar server",
    "lxml": "caldav brings it",
    "niquests": "caldav brings it",
    "jeepney": "the first notice needs it, or the signal of sleep",
    "keyring": "only a diary with a lock needs it",
    "platformdirs": "a profile that is named needs no usual place",
    "plyer": "the first notice needs it",
    "PySide6.QtNetwork": "another start can be heard after the picture",
    "PySide6.QtPrintSupport": "only printing needs it",
    "skinroutine.app.phone": "only an account on a calendar server needs it",
    "skinroutine.adapters.phone": "only an account on a calendar server needs it",
    "secrets": "only a new key or a photo's name needs it, and it brings cryptography",
    "PySide6.QtGui.QAccessible": "the binding takes 2 ms to make it",
    "PySide6.QtGui.QTextCharFormat": "the binding takes 1 ms to make it",
    "PySide6.QtWidgets.QMessageBox": "the binding takes 1 ms to make it",
    "PySide6.QtWidgets.QStyle": "the binding takes 4 ms to make it",
    "skinroutine.app.course.commands": "something of the course is recorded later",
    "skinroutine.app.course.summary_query": "the page for a visit needs it",
    "skinroutine.app.diary.commands": "something is recorded later",
    "skinroutine.app.exchange": "files leave and enter later",
    "skinroutine.app.reminding.channels": "reminders run once there is a picture",
    "skinroutine.app.reminding.reminder_loop": "reminders run once there is a picture",
    "skinroutine.cli.arguments": "the window has three words of its own",
    "skinroutine.ui.paper": "the page for a visit needs it",
    "skinroutine.ui.screens.care": "a page that is made later",
    "skinroutine.ui.screens.course": "a page that is made later",
    "skinroutine.ui.screens.diary": "a page that is made later",
    "skinroutine.ui.screens.exchange": "a dialog",
    "skinroutine.ui.screens.routine": "a page that is made later",
    "skinroutine.ui.screens.settings": "a page that is made later",
    "skinroutine.ui.screens.week": "a page that is made later",
    "skinroutine.ui.shell.reminder_card": "a reminder of our own comes later",
    "skinroutine.ui.shell.tray": "the tray comes after the picture",
    "sqlcipher3": "only a diary with a lock needs it",
}


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """Return the modules that are there when the checklist of a made-up course was painted."""
    profile = tmp_path_factory.mktemp("profile")
    _start(profile)  # makes the course up
    return frozenset(json.loads(_start(profile).splitlines()[0]))


def _start(profile: Path) -> str:
    """Start the program of a made-up course, and return what it printed."""
    answer = subprocess.run(
        [sys.executable, "-c", STARTS, "--demo", "--profile", str(profile)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(SRC)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    return answer.stdout


def test_the_picture_is_there(loaded: frozenset[str]) -> None:
    """What is painted was loaded, so the list is one of the right moment."""
    assert {"skinroutine.ui.screens.today.day_list", "skinroutine.ui.shell.main_window"} <= loaded
    assert "PySide6.QtWidgets.QLabel" in loaded


@pytest.mark.parametrize("name", sorted(LATER))
def test_what_comes_later_is_not_loaded(loaded: frozenset[str], name: str) -> None:
    """A heavy module that the picture does not need is loaded after it; the list says why."""
    found = sorted(one for one in loaded if one == name or one.startswith(f"{name}."))
    assert found == [], LATER[name]
