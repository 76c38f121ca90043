"""The window is killed once it shows a tick, or its diary removed under it: no tick is lost."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from waiting import wait_for

from journeys.desktop import Desktop, Program

pytestmark = pytest.mark.timeout(400)
ROUNDS = 3
"""As many steps of the morning are open between eleven and twelve."""
SEED = 20_261_102


def ticked(screen: Desktop) -> set[str]:
    """Return the names of the boxes that a screen reader finds ticked."""
    return {
        one["name"]
        for one in screen.nodes()
        if one["role"] == "check box" and one["showing"] and one["checked"] and ", " in one["name"]
    }


def see(screen: Desktop, names: set[str]) -> None:
    """Wait until these boxes are ticked."""
    wait_for(lambda: ticked(screen) >= names, 10, "what was shown is there after the kill")


def more_than(screen: Desktop, names: set[str]) -> set[str]:
    """Wait until another box is ticked, and return it."""
    return wait_for(lambda: ticked(screen) - names, 10, "the tick is shown")


def ticks(profile: Path) -> list[tuple[str, str]]:
    """Return the ids and payloads of the ticks in a file that SQLite finds whole."""
    with closing(sqlite3.connect(profile / "diary.sqlite3")) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return plain.execute(
            "SELECT id, payload FROM event WHERE kind = 'Ticked' ORDER BY counter"
        ).fetchall()


def test_a_window_killed_after_each_tick(screen: Desktop, program: Program) -> None:
    """By keyboard and by terminal: what was shown as done before SIGKILL is done after it."""
    luck = random.Random(SEED)  # noqa: S311 - a seeded choice, no secret
    shown: set[str] = set()
    told = 0
    for number in range(ROUNDS):
        window = program.open()
        see(screen, shown)
        if number:
            words = ("done", "lip-balm", "--date", "yesterday", "--slot", "morning")
            program.run(*words, "--at", f"08:{luck.randrange(10, 59)}")
            told += 1
        screen.keys("ctrl+d")
        shown |= more_than(screen, shown)
        window.kill()
        window.wait()
        told += 1
        assert len(ticks(program.profile)) == told
    program.open()
    see(screen, shown)
    assert len(shown) == ROUNDS
    print(f"{ROUNDS} windows killed, {told} ticks shown or told, all there")


def test_the_diary_is_removed_under_the_window(screen: Desktop, program: Program) -> None:
    """The next tick makes the file anew with all that was in it, and the window says so."""
    window = program.open()
    screen.keys("ctrl+d")
    more_than(screen, set())
    shutil.rmtree(program.profile)
    screen.keys("ctrl+d")
    told = "The diary was removed while skinroutine was running"
    wait_for(lambda: any(told in name for name in screen.names()), 10, "it is said")
    assert len(ticks(program.profile)) == 2
    morning = [
        one for one in program.ask("today")["occurrences"] if one["status"].startswith("done")
    ]
    assert len(morning) == 2
    program.run("done", "lip-balm", "--slot", "morning")
    wait_for(lambda: len(ticked(screen)) == 3, 10, "the window hears of the other program")
    window.terminate()
    assert window.wait(timeout=10) == 0
    assert len(ticks(program.profile)) == 3
