"""The main job from end to end: a reminder, a tick, a kill, and what is left."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

import pytest

from waiting import wait_for

from journeys.desktop import Desktop, Popup, Program

pytestmark = pytest.mark.timeout(400)

Coming = Callable[[int], datetime]


def reminded(screen: Desktop, number: int, due: datetime) -> Popup:
    """Wait for the n-th pop-up and check that it came within two seconds of its time."""
    wait_for(lambda: len(screen.popups) >= number, 140, f"pop-up {number} comes")
    popup = screen.popups[number - 1]
    late = (popup.at - due).total_seconds()
    print(f"pop-up {number} {late * 1000:.0f} ms after its time: {popup.title}")
    assert -0.05 <= late <= 2
    return popup


def ticked(screen: Desktop, name: str) -> bool:
    """Tell whether a screen reader finds the box ticked."""
    node = screen.node("check box", name)
    return node is not None and bool(node["checked"])


def test_the_main_job(screen: Desktop, program: Program, coming_minute: Coming) -> None:
    """Steps are reminded once; ticks by mouse and terminal and a snooze outlive SIGKILL.

    That nothing more was reminded is known when the next minute's step and the snooze have come.
    """
    first, second = coming_minute(1), coming_minute(2)
    program.run("routine", "--wake", f"{first:%H:%M}", "--lunch", f"{second:%H:%M}")
    window = program.open()
    popup = reminded(screen, 1, first)
    assert popup.title == f"3 steps for {first:%H:%M}"
    assert popup.body == "Moisturizer, Sunscreen and Lip balm."

    screen.click(wait_for(lambda: screen.node("check box", "Sunscreen"), 10, "the row is there"))
    wait_for(lambda: ticked(screen, "Sunscreen"), 10, "the tick is acknowledged")
    window.kill()
    window.wait()
    window = program.open()
    assert ticked(screen, "Sunscreen")
    assert program.state("sunscreen", "morning")["status"] == "done"

    program.run("done", "lip-balm", "--slot", "morning")
    told = time.monotonic()
    morning = f"Lip balm, morning, {first:%H:%M}"
    wait_for(lambda: ticked(screen, morning), 10, "the window shows the tick")
    seen = time.monotonic() - told
    screen.nodes()
    reading = time.monotonic() - told - seen
    print(
        f"a screen reader found the tick {seen * 1000:.0f} ms after the command ended; "
        f"it needs {reading * 1000:.0f} ms to look"
    )
    assert seen - reading <= 1

    program.run("snooze", "moisturizer", "--slot", "morning", "--minutes", "1")
    until = datetime.fromisoformat(program.state("moisturizer", "morning")["snoozed_until"])
    assert until > second
    window.kill()
    window.wait()
    program.open()
    assert ticked(screen, "Sunscreen")
    assert ticked(screen, morning)

    popup = reminded(screen, 2, second)
    assert (popup.title, popup.body[:6]) == ("Lip balm", f"{second:%H:%M}.")
    popup = reminded(screen, 3, until)
    assert (popup.title, popup.body[:6]) == ("Moisturizer", f"{first:%H:%M}.")
    wait_for(lambda: program.state("moisturizer", "morning")["reminded_at"], 10, "it is noted")
    assert len(screen.popups) == 3


def test_a_day_by_keyboard_alone(screen: Desktop, program: Program) -> None:
    """Ticking, snoozing, skipping, undoing and redoing need no mouse."""
    program.open()
    screen.keys("ctrl+d")
    wait_for(lambda: program.state("moisturizer", "morning")["done_at"], 5, "Ctrl+D")
    screen.keys("ctrl+z")
    wait_for(lambda: program.state("moisturizer", "morning")["status"] == "due", 5, "Ctrl+Z")
    screen.keys("ctrl+shift+z")
    wait_for(lambda: program.state("moisturizer", "morning")["done_at"], 5, "redo")
    screen.keys("ctrl+1", "s")
    wait_for(lambda: program.state("sunscreen", "morning")["snoozed_until"], 5, "S")
    screen.keys("Down", "k")
    screen.keys_now("Down", "Return")
    wait_for(lambda: program.state("lip-balm", "morning")["status"] == "skipped", 5, "K")
    screen.keys("Down", "space")
    wait_for(lambda: program.state("lip-balm", "midday")["status"] == "done", 5, "Space")


def test_sigterm_ends_the_program_in_order(screen: Desktop, program: Program) -> None:
    """A session that ends by SIGTERM leaves exit code 0 within two seconds."""
    window = program.open()
    began = time.monotonic()
    window.terminate()
    assert window.wait(timeout=10) == 0
    assert time.monotonic() - began < 2
    modes = {path.name: path.stat().st_mode & 0o077 for path in program.profile.iterdir()}
    assert set(modes.values()) == {0}, modes


def test_closing_says_once_that_reminders_go_on(screen: Desktop, program: Program) -> None:
    """Without a tray the window is made small, said once, and a second start brings it back."""
    window = program.open()
    screen.keys("alt+F4")
    said = wait_for(lambda: screen.node("push button", "Keep running"), 5, "it is said")
    screen.click(said)
    wait_for(lambda: not screen.windows("^skinroutine$"), 5, "the window is small")
    assert window.poll() is None
    answer = program.run()
    assert answer.stdout == (
        "skinroutine is already running; its window was brought to the front.\n"
    )
    wait_for(lambda: screen.windows("^skinroutine$"), 5, "the window is back")
    screen.keys("alt+F4")
    wait_for(lambda: not screen.windows("^skinroutine$"), 5, "small again, without a word")
    assert not screen.node("push button", "Keep running")
    window.terminate()
    assert window.wait(timeout=10) == 0


def test_background_and_demo_start(screen: Desktop, program: Program) -> None:
    """--background shows no window, tray or not, and --demo fills a profile."""
    window = program.start("--background", "--demo")
    wait_for(lambda: "reminders run" in program.log(), 15, "it runs")
    assert not screen.windows("^skinroutine$")
    assert program.ask("week")["last_28_days"]["planned"] > 150
    window.terminate()
    assert window.wait(timeout=10) == 0
