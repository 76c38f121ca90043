"""A damaged diary: what the next start offers, by keyboard, and the ticks that are back."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from skinroutine import compose
from skinroutine.app.errors import DiaryDamaged
from skinroutine.domain.plan.occurrence import OccurrenceKey
from waiting import wait_for

from journeys.desktop import Desktop, Program

pytestmark = pytest.mark.timeout(300)
TITLE = "Your diary cannot be opened"
PAGE = 4096


def ticked(screen: Desktop, name: str) -> bool:
    """Tell whether a screen reader finds the box ticked."""
    node = screen.node("check box", name)
    return node is not None and bool(node["checked"])


@pytest.fixture
def damaged(program: Program) -> Path:
    """Return the place of a damaged diary of two ticks; its backup has the first one alone."""
    program.profile.mkdir(mode=0o700)
    program._put_welcome_away()
    program.run("done", "moisturizer", "--slot", "morning")
    program.run("backup")
    program.run("done", "sunscreen")
    path = program.profile / "diary.sqlite3"
    data = bytearray(path.read_bytes())
    data[:PAGE] = bytes(PAGE)
    path.write_bytes(data)
    return path


def offered(screen: Desktop) -> None:
    """Wait until the rescue is offered, with the first choice under the keys."""

    def is_focused() -> bool:
        found = [one for one in screen.nodes() if one["focused"] and one["showing"]]
        return bool(found) and found[-1]["name"] == "Take what was read"

    wait_for(lambda: TITLE in screen.names(), 30, "the rescue is offered")
    wait_for(is_focused, 20, "the choice that loses the least has the focus")


def test_enter_brings_the_ticks_back(screen: Desktop, program: Program, damaged: Path) -> None:
    """The dialog says what can be saved; Enter saves it, and the window opens on the ticks."""
    data = damaged.read_bytes()
    program.start()
    offered(screen)
    names = " ".join(screen.names())
    assert "can still be read" in names
    assert "The newest backup that can be read is from " in names
    assert str(damaged.parent / "damaged") in names.replace("\u200b", "")

    screen.keys_now("Return")

    wait_for(lambda: ticked(screen, "Sunscreen"), 30, "the tick after the backup is back")
    assert ticked(screen, "Moisturizer")
    assert TITLE not in screen.names()
    assert [one.read_bytes() for one in damaged.parent.glob("damaged/*/diary.sqlite3")] == [data]
    assert program.state("sunscreen", "morning")["status"].startswith("done")


def hidden_damage(path: Path) -> bytes:
    """Return the bytes of a diary that opens, and shows its damage once the day is looked at."""
    whole = path.read_bytes()
    for start in range(PAGE, len(whole), PAGE):
        tried = path.parent.with_name(f"tried-{start}")
        tried.mkdir()
        data = whole[:start] + bytes(PAGE) + whole[start + PAGE :]
        (tried / path.name).write_bytes(data)
        with suppress(DiaryDamaged), compose.open_session(tried) as session:
            try:
                session.queries.day()
            except DiaryDamaged:
                return data
    message = "no page is needed for the day alone"
    raise AssertionError(message)


@pytest.mark.expects_log("ERROR .*malformed")
def test_damage_that_the_window_meets_is_offered_as_well(screen: Desktop, program: Program) -> None:
    """A diary that opens, but cannot show its day, comes to the same offer."""
    program.profile.mkdir(mode=0o700)
    program._put_welcome_away()
    with compose.open_session(program.profile) as session:
        today = session.queries.today()
        for number in range(100):
            day = today - timedelta(days=number)
            session.commands.tick(OccurrenceKey(day, "lip-balm", "morning"))
    program.run("done", "moisturizer", "--slot", "morning")
    program.run("backup")
    path = program.profile / "diary.sqlite3"
    path.write_bytes(hidden_damage(path))
    program.start()
    wait_for(lambda: TITLE in screen.names(), 30, "the rescue is offered")
    wait_for(lambda: "Take the backup" in screen.names(), 20, "it has looked")
    screen.keys_now("Return")
    wait_for(lambda: ticked(screen, "Moisturizer"), 30, "the window opens on the tick")


def test_quit_leaves_it_and_the_next_start_asks_again(
    screen: Desktop, program: Program, damaged: Path
) -> None:
    """Escape ends the program; nothing was changed, and in the tray's start it is asked as well."""
    data = damaged.read_bytes()
    child = program.start()
    offered(screen)
    screen.keys_now("Escape")
    assert child.wait(20) == 1
    assert damaged.read_bytes() == data
    assert not (damaged.parent / "damaged").exists()

    child = program.start("--background")
    offered(screen)
    child.terminate()
    assert child.wait(20) == 1
    assert damaged.read_bytes() == data
