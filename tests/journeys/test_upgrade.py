"""The program is replaced, or removed, while it runs: it begins again, or says so, and reminds."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from skinroutine import __version__
from waiting import wait_for

from journeys.desktop import SRC, Desktop, Program

pytestmark = pytest.mark.timeout(400)
NEWER = "99.1"
NOTICED = 75
"""Seconds in which it has looked twice, at two of its heartbeats, and tried what it found."""
Coming = Callable[[int], datetime]


class Installed:
    """A copy of the program as an installer lays it down: the package, its RECORD beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.package = folder / "skinroutine"
        self.lay(__version__)

    def lay(self, version: str, *, formats: int = 0) -> None:
        """Lay a version down in the place of another, which may know more formats of the diary."""
        self.remove()
        no_bytes = shutil.ignore_patterns("__pycache__")
        shutil.copytree(SRC / "skinroutine", self.package, ignore=no_bytes)
        shutil.copytree(SRC.parent / "resources", self.package / "resources")
        self._change("__init__.py", r'__version__ = ".*"', f'__version__ = "{version}"')
        if formats:
            more = f'FIFTH, *[""] * {formats})'
            self._change("adapters/store/migrations.py", r"FIFTH\)$", more)
        told = self.folder / f"skinroutine-{version}.dist-info"
        told.mkdir()
        (told / "RECORD").write_text("skinroutine/__init__.py,,\n")

    def remove(self) -> None:
        """Take away what was laid down."""
        for one in self.folder.glob("skinroutine*"):
            shutil.rmtree(one)

    def _change(self, name: str, what: str, instead: str) -> None:
        path = self.package / name
        text, count = re.subn(what, instead, path.read_text(), flags=re.MULTILINE)
        assert count == 1, name
        path.write_text(text)


@pytest.fixture
def installed(screen: Desktop) -> Iterator[Installed]:
    """Yield the files of an installed program, which is the one that this desktop starts."""
    folder = screen.folder / "installed"
    folder.mkdir()
    made = Installed(folder)
    screen.environment["PYTHONPATH"] = str(folder)
    yield made
    screen.environment["PYTHONPATH"] = str(SRC)


def is_newer(program: Program) -> bool:
    """Tell whether the newer version has come to the point of reminding."""
    _, _, after = program.log().partition(f"version {NEWER}, window")
    return "reminders run" in after


def loaded(program: Program) -> None:
    """Wait until the program was left alone long enough to have loaded what it may need."""
    wait_for(lambda: "what a reminder needs is loaded" in program.log(), 60, "it is all loaded")


def taken_up(screen: Desktop, program: Program) -> None:
    """Wait for the offer in the window, take it up with the mouse, and wait for the newer one."""
    offered = "A newer skinroutine was installed."
    wait_for(lambda: screen.node("label", offered), NOTICED, "the window offers it")
    start = wait_for(lambda: screen.node("push button", "Start again"), 10, "there is a button")
    assert f"version {NEWER}, window" not in program.log(), "a window in use was taken away"
    screen.click(start)
    wait_for(lambda: is_newer(program), 60, "the newer version runs")


def about(screen: Desktop) -> dict[str, Any] | None:
    """Return the way to the page About, whatever a screen reader calls such a button."""
    return next((one for one in screen.nodes() if one["showing"] and one["name"] == "About"), None)


def test_in_the_background_the_newer_one_takes_over_and_reminds_once(
    screen: Desktop, program: Program, installed: Installed, coming_minute: Coming
) -> None:
    """Nobody is asked, no window comes up, and what falls due after that is shown once."""
    due = coming_minute(2)
    program.run("routine", "--lunch", f"{due:%H:%M}")
    child = program.start("--background")
    loaded(program)

    installed.lay(NEWER)

    wait_for(lambda: is_newer(program), NOTICED, "the newer version runs")
    assert child.poll() is None, "whoever started it lost it"
    assert screen.windows("^skinroutine$") == 0
    assert screen.popups == [], "it was due while the older one ran"
    wait_for(lambda: screen.popups, 150, "the reminder comes")
    wait_for(lambda: program.state("lip-balm", "midday")["reminded_at"], 20, "it is noted")
    assert len(screen.popups) == 1
    assert program.log().count(f"version {NEWER}, window") == 1


def test_a_window_in_use_offers_it_and_the_newer_one_says_its_version(
    screen: Desktop, program: Program, installed: Installed
) -> None:
    """It stays until the button is pressed; then the newer one stands there, on the same page."""
    program.open()
    screen.keys("ctrl+d")
    screen.keys("ctrl+2")
    loaded(program)

    installed.lay(NEWER)

    taken_up(screen, program)
    wait_for(
        lambda: screen.node("push button", "Previous week"),
        30,
        "it shows the page that was on show",
    )
    screen.click(wait_for(lambda: about(screen), 10, "the way to About"))
    wait_for(lambda: f"skinroutine {NEWER}" in screen.names(), 20, "About says the version")
    assert program.state("moisturizer", "morning")["status"].startswith("done")


def test_a_removed_program_says_so_and_goes_on_reminding(
    screen: Desktop, program: Program, installed: Installed, coming_minute: Coming
) -> None:
    """One sentence in the window, no fault in the log, and the reminder as ever."""
    due = coming_minute(2)
    program.run("routine", "--lunch", f"{due:%H:%M}")
    program.open()
    loaded(program)

    installed.remove()

    removed = "skinroutine was removed from this computer."
    wait_for(lambda: screen.node("label", removed), NOTICED, "the window says so")
    assert screen.node("push button", "Start again") is None
    wait_for(lambda: screen.popups, 150, "the reminder comes")
    assert len(screen.popups) == 1
    assert "Done" in screen.popups[0].actions


def test_an_old_window_leaves_a_diary_of_a_newer_format_alone(
    screen: Desktop, program: Program, installed: Installed
) -> None:
    """The newer command line brings the diary to its format; the window says so, and gives way."""
    program.open()
    loaded(program)
    installed.lay(NEWER, formats=1)
    program.run("done", "moisturizer", "--slot", "morning")
    facts = _facts(program.profile)

    sentence = "A newer version of skinroutine has brought the diary to a format"
    wait_for(lambda: screen.node("label", sentence), 10, "the window says it at once")
    screen.keys("ctrl+d")
    wait_for(lambda: "an act was refused" in program.log(), 10, "a tick is refused")
    assert _facts(program.profile) == facts
    assert not (program.profile / "diary.sqlite3.damaged").exists()

    taken_up(screen, program)
    wait_for(lambda: screen.node("check box", ""), 30, "its window shows the checklist")
    screen.keys("ctrl+d")
    wait_for(lambda: _facts(program.profile) > facts, 10, "the newer one notes a tick")


def _facts(profile: Path) -> int:
    with closing(sqlite3.connect(profile / "diary.sqlite3")) as connection:
        return int(connection.execute("SELECT count(*) FROM event").fetchone()[0])
