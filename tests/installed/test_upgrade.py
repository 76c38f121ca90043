"""An upgrade keeps everything: a profile made by the program as it was, opened by that of today.

Nothing was released yet, so earlier commits stand for earlier versions; pip brings each with what
it needed then, and the wheel of today over it.
"""

from __future__ import annotations

import hashlib
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import wheels

pytestmark = pytest.mark.timeout(900)

NOW = 5
"""The format that the program of today writes."""
EARLIER = {
    3: "1958cab",  # the end of the work on the routine and the week
    4: "ecb828f",  # the course under way
    5: "507ae6e",  # the whole course, before a diary could be locked
}
EVERYDAY = (
    "routine --wake 07:10 --dinner 18:40 --leaflet with-food",
    "settings --text discreet --quiet 22:00-06:30 --repeats 20 --snooze 15 --day-end 03:00",
    "settings --week-starts sunday --theme dark --text-size 120 --language de --autostart on",
    "done moisturizer --slot morning",
    "done lip-balm --slot morning --at 07:20",
    "done dose --date yesterday --with-food yes",
    "skip moisturizer --slot night --reason away",
    "done sunscreen",
    "undo",
    "snooze lip-balm --slot midday --minutes 20",
    "outside",
    "pause",
)
COURSE = (
    "plan set --from 2026-05-04 --dose 20+10 --formulation conventional",
    "box add 20=30",
    "dates add visit 2030-06-10 --at 14:30 --ahead 7,1",
    "diary --sign dry-lips=2 --mood okay --note windy",
)
ASKED = ("settings", "today", "week", "routine")
ASKED_OF_A_COURSE = ("course", "diary", "dates", "box", "questions")
NOTE = 'mit Joghurt, "größer" 🙂'
QUESTION = "May I fly?"


@dataclass(frozen=True)
class Old:
    """What an earlier program left: its wheel, its profile, and what it said of that."""

    format: int
    wheel: Path
    installed: wheels.Installed
    facts: tuple[int, str]
    said: dict[str, dict[str, Any]]

    @property
    def profile(self) -> Path:
        """Return the folder of the data."""
        return Path(self.installed.environment["HOME"]) / ".local/share/skinroutine"

    def kept(self) -> tuple[int, str]:
        """Return what is left of its facts; a window adds its own after them."""
        return facts(self.profile / "diary.sqlite3", self.facts[0])


def facts(path: Path, number: int = -1) -> tuple[int, str]:
    """Count the first facts of a diary, or all, and return a digest of all that is told of them."""
    words = """SELECT id, counter, kind, at, zone, device, day, payload FROM event
        ORDER BY counter, id LIMIT ?"""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as diary:
        rows = diary.execute(words, (number,)).fetchall()
    return len(rows), hashlib.sha256(repr(rows).encode()).hexdigest()


def format_of(path: Path) -> int:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as diary:
        return int(diary.execute("PRAGMA user_version").fetchone()[0])


def wheel_of(commit: str, folder: Path) -> Path:
    """Build the wheel of an earlier commit, with the build system it names."""
    git = ("git", "-C", str(wheels.ROOT), "archive", "--output", str(folder / "tree.tar"), commit)
    if subprocess.run(git, capture_output=True, check=False).returncode != 0:
        pytest.skip(f"the history of this tree does not go back to {commit}")
    wheels.script("packaging/wheel.py").unpack(folder / "tree.tar", folder / "tree")
    words = (sys.executable, "-m", "hatchling", "build", "--target", "wheel")
    place = ("--directory", str(folder / "dist"))
    subprocess.run(
        (*words, *place), cwd=folder / "tree", capture_output=True, check=True, timeout=120
    )
    (made,) = (folder / "dist").iterdir()
    return made


@pytest.fixture(scope="module")
def new_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return wheels.build(tmp_path_factory.mktemp("new"))


@pytest.fixture(scope="module", params=EARLIER)
def old(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Old:
    """Return a profile that an earlier program made by its own command line."""
    place = tmp_path_factory.mktemp(f"format-{request.param}")
    wheel = wheel_of(EARLIER[request.param], place)
    subprocess.run((sys.executable, "-m", "venv", str(place / "env")), check=True, timeout=120)
    wheels.own_pip(place / "env", "install", "--quiet", str(wheel))
    more = {"TZ": wheels.late_morning(), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    installed = wheels.Installed(
        place / "env", wheels.bare_environment(place / "home", **more), place
    )
    for line in EVERYDAY + (COURSE if request.param == NOW else ()):
        installed.run(*line.split())
    installed.run("note", "dose", NOTE)
    if request.param == NOW:
        installed.run("questions", "add", QUESTION)
    questions = ASKED + (ASKED_OF_A_COURSE if request.param == NOW else ())
    said = {words: installed.ask(*words.split()) for words in questions}
    diary = place / "home/.local/share/skinroutine/diary.sqlite3"
    assert format_of(diary) == request.param
    return Old(request.param, wheel, installed, facts(diary), said)


@pytest.fixture(scope="module")
def upgraded(old: Old, new_wheel: Path) -> Old:
    """Return the same profile after `pip install --upgrade` and the first word to the new program.

    Both wheels bear the same version as long as nothing is released, so pip is told to look again.
    """
    again = ("--force-reinstall", "--no-deps")
    wheels.own_pip(old.installed.folder, "install", "--quiet", "--upgrade", str(new_wheel))
    wheels.own_pip(old.installed.folder, "install", "--quiet", *again, str(new_wheel))
    old.installed.run("today")
    return old


def differences(before: Any, after: Any, where: str = "") -> Iterator[str]:
    """Say what an answer said before and no longer says; what is new beside it is none."""
    if isinstance(before, dict) and isinstance(after, dict):
        for name, value in before.items():
            yield from differences(value, after.get(name, "nothing"), f"{where}/{name}")
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for number, pair in enumerate(zip(before, after, strict=True)):
            yield from differences(*pair, f"{where}/{number}")
    elif before != after:
        yield f"{where}: {before!r} became {after!r}"


def test_every_fact_is_kept_as_it_was(upgraded: Old) -> None:
    assert upgraded.facts[0] > 15
    assert facts(upgraded.profile / "diary.sqlite3") == upgraded.facts
    assert format_of(upgraded.profile / "diary.sqlite3") == NOW


def test_what_the_program_says_of_them_is_what_it_said(upgraded: Old) -> None:
    """Settings, the day with its note, week and routine; where it was kept, the course too."""
    for words, before in upgraded.said.items():
        assert list(differences(before, upgraded.installed.ask(*words.split()))) == [], words
    assert NOTE in str(upgraded.said["today"])
    if upgraded.format == NOW:
        assert QUESTION in str(upgraded.said["questions"])


def test_a_copy_from_before_a_change_of_format_is_beside_it(upgraded: Old) -> None:
    """Each step to a newer format leaves one; the first holds the diary as the person left it."""
    copies = [upgraded.profile / f"diary.sqlite3.before-v{one}" for one in range(2, NOW + 1)]
    there = [path for path in copies if path.exists()]
    assert [format_of(path) for path in there] == list(range(upgraded.format, NOW))
    for path in there:
        assert facts(path) == upgraded.facts


def test_the_start_with_the_computer_still_works(upgraded: Old) -> None:
    home = Path(upgraded.installed.environment["HOME"])
    entry = (home / ".config/autostart/skinroutine.desktop").read_text()
    (line,) = (line for line in entry.splitlines() if line.startswith("Exec="))
    program, *words = line.removeprefix("Exec=").split()
    assert (program, words) == (upgraded.installed.program(), ["--background"])
    with wheels.window(upgraded.installed, *words, name="skinroutine"):
        pass


def test_the_new_window_opens_the_old_diary(upgraded: Old) -> None:
    with wheels.window(upgraded.installed):
        pass
    assert upgraded.kept() == upgraded.facts


def test_the_earlier_program_refuses_the_newer_diary_in_words(
    upgraded: Old, new_wheel: Path
) -> None:
    again = ("--force-reinstall", "--no-deps", "--quiet")
    wheels.own_pip(upgraded.installed.folder, "install", *again, str(upgraded.wheel))
    try:
        if upgraded.format == NOW:
            said_now = upgraded.installed.ask("settings")
            assert list(differences(upgraded.said["settings"], said_now)) == []
        else:
            said = upgraded.installed.run("today", code=1)
            assert "was written by a newer version of skinroutine" in said
            assert "Traceback" not in said
    finally:
        wheels.own_pip(upgraded.installed.folder, "install", *again, str(new_wheel))
    assert upgraded.kept() == upgraded.facts


def test_uninstalling_leaves_the_data(upgraded: Old) -> None:
    """The last of this profile's tests: the program is gone after it."""
    wheels.own_pip(upgraded.installed.folder, "uninstall", "--quiet", "--yes", "skinroutine")
    assert not Path(upgraded.installed.program()).exists()
    assert upgraded.kept() == upgraded.facts
