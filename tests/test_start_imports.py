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
    print(json.dumps(sorted(sys.modules)))
    program.end()

Program._begin = begins
sys.exit(__main__.main(sys.argv[1:]))
"""
"""Starts the program as it always starts, up to what comes right after the first picture."""
LATER = {
    "apscheduler": "the alarm is set once there is a picture",
    "asyncio": "APScheduler brings it",
    "icalendar": "only an export needs it",
    "jeepney": "the first notice needs it, or the signal of sleep",
    "keyring": "only a diary with a lock needs it",
    "platformdirs": "a profile that is named needs no usual place",
    "plyer": "the first notice needs it",
    "PySide6.QtNetwork": "another start can be heard after the picture",
    "PySide6.QtPrintSupport": "only printing needs it",
    "skinroutine.app.course.summary_query": "the page for a visit needs it",
    "skinroutine.app.exchange": "files leave and enter later",
    "skinroutine.cli.arguments": "the window has three words of its own",
    "skinroutine.ui.paper": "the page for a visit needs it",
    "skinroutine.ui.screens.care": "a page that is made later",
    "skinroutine.ui.screens.course": "a page that is made later",
    "skinroutine.ui.screens.diary": "a page that is made later",
    "skinroutine.ui.screens.exchange": "a dialog",
    "skinroutine.ui.screens.routine": "a page that is made later",
    "skinroutine.ui.screens.settings": "a page that is made later",
    "skinroutine.ui.screens.week": "a page that is made later",
    "sqlcipher3": "only a diary with a lock needs it",
}


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """Return the modules that are there when the checklist of a made-up course was painted."""
    profile = tmp_path_factory.mktemp("profile")
    answer = subprocess.run(
        [sys.executable, "-c", STARTS, "--demo", "--profile", str(profile)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(SRC)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    return frozenset(json.loads(answer.stdout.splitlines()[0]))


def test_the_picture_is_there(loaded: frozenset[str]) -> None:
    """What is painted was loaded, so the list is one of the right moment."""
    assert {"skinroutine.ui.screens.today.day_list", "skinroutine.ui.shell.main_window"} <= loaded


@pytest.mark.parametrize("name", sorted(LATER))
def test_what_comes_later_is_not_loaded(loaded: frozenset[str], name: str) -> None:
    """A heavy module that the picture does not need is loaded after it; the list says why."""
    found = sorted(one for one in loaded if one == name or one.startswith(f"{name}."))
    assert found == [], LATER[name]
