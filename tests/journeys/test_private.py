"""Nobody is spoken to but this desktop, and what a person typed stays in the profile.

The program runs under the fault layer of tests/faults, which refuses every socket but local ones
and writes down what was asked for.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.domain.plan.routine import Anchor, Routine, Slot, Step, StepKind
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.course_facts import DayNoted, QuestionAsked
from skinroutine.domain.record.event import Fact, Preferred, RoutineRevised
from skinroutine.domain.record.preferences import PreferenceName
from waiting import wait_for

from faults.shim import build
from journeys.conftest import utc_now
from journeys.desktop import Desktop, Program
from journeys.test_course import go_to, says

pytestmark = [
    pytest.mark.timeout(400),
    pytest.mark.skipif(sys.platform != "linux", reason="the fault layer is for Linux's libc"),
    pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler to build the layer with"),
]
Coming = Callable[[int], datetime]
SEEDS = (
    "Quittenbalsam",
    "Pflaumenol",
    "Birnenwort",
    "Kirschfrage",
    "Schlehentag",
    "Hagebuttenwort",
)
"""A step, a brand, its hint, a question, a diary page and a note: words that nothing else has."""
PURPOSE = ("isotretinoin", "retinoid", "acne", "accutane", "roaccutane", "capsule", "dose", "skin")
"""What nobody beside the person shall read in discreet mode."""
LOCAL = re.compile(
    r"connect (@?/tmp/\.X11-unix/X\d+"  # the screen
    r"|.*/dbus-\w+"  # the session bus, as the journeys start it
    r"|.*/(at-spi|at-spi2-\w+)/\S+"  # the bus of screen readers
    r"|/(var/)?run/dbus/system_bus_socket"  # logind, who tells of sleep
    r"|/(var/)?run/nscd/socket"  # libc, who looks for a cache of account names
    r"|.*/skinroutine-[0-9a-f]{24}) \[.*\]"  # the window of this profile
)


NOSY = """
import socket
for ask in (
    lambda: socket.socket(socket.AF_INET),
    lambda: socket.socket(socket.AF_NETLINK),
    lambda: socket.getaddrinfo("example.org", 80),
    lambda: socket.socket(socket.AF_UNIX).connect("/tmp/nowhere"),
):
    try:
        ask()
    except FileNotFoundError:
        pass
    except OSError as error:
        print(type(error).__name__)
"""
PASTE = """
from PySide6.QtGui import QClipboard, QGuiApplication
application = QGuiApplication([])
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    print(application.clipboard().text(mode))
"""


@pytest.fixture
def layer(tmp_path: Path) -> Path:
    """Return the layer that refuses sockets."""
    return build(tmp_path)


@pytest.fixture
def asked(tmp_path: Path) -> Path:
    """Return the file in which the layer writes down what was asked of the network."""
    return tmp_path / "sockets.txt"


@pytest.fixture
def alone(screen: Desktop, program: Program, layer: Path, asked: Path) -> Program:
    """Return the program, which can reach nothing but this desktop."""
    more = {"LD_PRELOAD": str(layer), "FAULT_SOCKETS": str(asked)}
    return replace(program, on=replace(screen, environment=screen.environment | more))


def routine() -> Routine:
    """Return the usual routine with the person's own words in it."""
    usual = default_routine()
    own = Step(*("own", StepKind.OTHER, SEEDS[0], (Slot("morning", Anchor.WAKE),)), note=SEEDS[2])
    dose = replace(usual.dose, brand=SEEDS[1], strengths=(Decimal(20),)) if usual.dose else own
    steps = tuple(dose if one.kind is StepKind.DOSE else one for one in usual.steps)
    return replace(usual, steps=(*steps, own))


def fill(profile: Path, level: str) -> None:
    """Make a diary in which the words are, and which says so much to others."""
    profile.mkdir(mode=0o700)
    day = utc_now().date()
    facts: list[Fact] = [
        RoutineRevised(day, routine()),
        Preferred(PreferenceName.WELCOME.value, "done"),
        Preferred(PreferenceName.TEXT_LEVEL.value, level),
        QuestionAsked("q1", day, SEEDS[3]),
        DayNoted(day, SEEDS[4]),
    ]
    with closing(SqliteStore(profile / "diary.sqlite3")) as store:
        store.append(facts, utc_now(), "UTC")


def refused(asked: Path) -> list[str]:
    """Return what was asked for that is no place on this desktop, with who asked."""
    text = asked.read_text() if asked.exists() else ""
    lines = text.splitlines()
    return [
        line
        for line in lines
        if line.startswith("REFUSED") or (line.startswith("connect") and not LOCAL.fullmatch(line))
    ]


def files_with(folder: Path, words: tuple[str, ...]) -> Iterator[tuple[Path, str]]:
    """Yield the files of a folder that hold a word, in their name or as text of any width."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes().lower()
            for word in words:
                wanted = word.lower()
                widths = (wanted.encode(), wanted.encode("utf-16-le"))
                if wanted in path.name.lower() or any(one in content for one in widths):
                    yield path, word


def test_nobody_is_spoken_to(
    screen: Desktop, alone: Program, asked: Path, coming_minute: Coming, tmp_path: Path
) -> None:
    """Start, a reminder, every page, exports, an import, a backup, quit: no socket leaves here."""
    fill(alone.profile, "full")
    at = coming_minute(1)
    alone.run("routine", "--wake", f"{at:%H:%M}")
    window = alone.open()
    wait_for(lambda: screen.popups, 140, "the reminder comes")
    for key in ("ctrl+2", "ctrl+3", "ctrl+4", "ctrl+5", "ctrl+6", "ctrl+comma", "ctrl+1"):
        screen.keys(key)
    screen.keys("ctrl+d")
    wait_for(
        lambda: any(one["status"].startswith("done") for one in alone.ask("today")["occurrences"]),
        10,
        "the tick is there",
    )
    json = tmp_path / "out.json"
    for kind, end in (("csv", "csv"), ("json", "json"), ("ics", "ics"), ("pdf", "pdf")):
        alone.run("export", "--format", kind, "-o", str(tmp_path / f"out.{end}"))
    alone.run("backup")
    alone.run("backups")
    for words in (("today",), ("week",), ("course",), ("signs",), ("settings",), ("reminders",)):
        alone.run(*words)
    alone.run("doctor")
    assert alone.start().wait(timeout=20) == 0, "a second start raises the first one"
    other = replace(alone, profile=tmp_path / "other")
    other.run("import", str(json), "--yes")
    secret = tmp_path / "words"
    secret.write_text("quince tree in the yard\n")
    other.run("lock", "on", "--passphrase-file", str(secret))
    other.run("today", "--passphrase-file", str(secret))
    screen.keys("ctrl+q")
    assert window.wait(timeout=20) == 0
    heard = Counter(re.sub(r"\d+|[0-9a-f]{24}", "N", one) for one in asked.read_text().splitlines())
    print("\n".join(f"{number} x {line}" for line, number in heard.most_common()))
    assert heard.total() > 10, "the layer hears nothing"
    assert refused(asked) == [], asked.read_text()


def test_the_layer_refuses_and_tells(layer: Path, asked: Path) -> None:
    """A program that asks for the network is refused, and found out with who asked for it."""
    answer = subprocess.run(
        (sys.executable, "-c", NOSY),
        env={**os.environ, "LD_PRELOAD": str(layer), "FAULT_SOCKETS": str(asked)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert answer.stdout.split() == ["PermissionError", "PermissionError", "gaierror"], answer
    found = refused(asked)
    assert [one.split(" [")[0] for one in found] == [
        "REFUSED socket of family 2",
        "REFUSED socket of family 16",
        "REFUSED name example.org",
        "connect /tmp/nowhere",
    ]


def test_nothing_leaks_in_discreet_mode(
    screen: Desktop, program: Program, coming_minute: Coming
) -> None:
    """Titles, pop-ups, clipboard, log, and files outside the profile: nothing tells of anything."""
    fill(program.profile, "discreet")
    at = coming_minute(1)
    program.run("routine", "--wake", f"{at:%H:%M}")
    program.run("note", "own", SEEDS[5])
    window = program.open()
    wait_for(lambda: screen.popups, 140, "the reminder comes")
    activate(screen)
    for key in ("ctrl+2", "ctrl+3", "ctrl+4", "ctrl+5", "ctrl+6", "ctrl+comma"):
        screen.keys_now(key)
        wait_for(screen.nodes, 10, "the page is there")
        quiet(" ".join(titles(screen)), PURPOSE)
    go_to(screen, "Export")
    screen.keys_now("space")
    wait_for(lambda: says(screen, "What for?"), 10, "the export is offered")
    home = screen.folder / "home"
    quiet(" ".join(titles(screen)), PURPOSE)
    go_to(screen, "Save")
    screen.keys_now("space")
    wait_for(lambda: says(screen, "Save the export"), 10, "it is asked where to")
    quiet(" ".join(titles(screen)), PURPOSE)
    screen.keys_now("Return")
    (exported,) = wait_for(lambda: list(home.rglob("*-20??-??-??.*")), 20, "the file is written")
    quiet(exported.name, PURPOSE)
    quiet(clipboards(screen), (*SEEDS, *PURPOSE))

    spoil(program.profile)
    program.run("today", code=1)
    screen.keys_now("Escape", "ctrl+1", "ctrl+d")
    wait_for(lambda: "cannot be read" in program.log(), 20, "the damage is met")
    window.terminate()
    window.wait(timeout=20)

    for popup in (*screen.popups, *screen.amended):
        quiet(f"{popup.app} {popup.title} {popup.body} {popup.actions}", (*SEEDS, *PURPOSE))
    quiet(program.log(), SEEDS)
    quiet((screen.folder / "desktop.log").read_text(errors="replace"), (*SEEDS, PURPOSE[0]))
    assert {word for _, word in files_with(program.profile, SEEDS)} == set(SEEDS)
    for folder in (home, Path(screen.environment["XDG_RUNTIME_DIR"])):
        found = [
            (path, word)
            for path, word in files_with(folder, (*SEEDS, PURPOSE[0]))
            if path != exported  # what the person saved there
        ]
        assert found == []
        print(sorted(str(one.relative_to(folder)) for one in folder.rglob("*") if one.is_file()))


def quiet(text: str, words: tuple[str, ...]) -> None:
    """Expect none of the words."""
    told = [word for word in words if word.lower() in text.lower()]
    assert told == [], text


def activate(screen: Desktop) -> None:
    """Bring the window to the front, whose title does not name the program."""
    screen.tool(
        *("xdotool", "search", "--onlyvisible", "--name", "^Reminders$", "windowactivate", "--sync")
    )


def titles(screen: Desktop) -> list[str]:
    """Return the titles of all windows on the screen."""
    answer = subprocess.run(
        ("xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@"),
        env=screen.environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    return answer.stdout.splitlines()


def clipboards(screen: Desktop) -> str:
    """Return what can be pasted on this desktop, by key and by the middle of the mouse."""
    answer = subprocess.run(
        (sys.executable, "-c", PASTE),
        env=screen.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return answer.stdout


def spoil(profile: Path) -> None:
    """Put a fact that cannot be read into the diary, with the person's words in it."""
    day = utc_now().date().isoformat()
    with closing(sqlite3.connect(profile / "diary.sqlite3")) as plain, plain:
        plain.execute(
            "INSERT INTO event VALUES ('x', 9999, 'Noted', '2026-01-01T00:00:00+00:00', 'UTC', "
            "'d', ?, ?)",
            (day, f'{{"text": "{SEEDS[5]}"}}'),
        )
