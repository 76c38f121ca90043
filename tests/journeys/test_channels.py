"""Whatever the notification server does, a reminder is shown once, and the log says by what.

A demo profile has a step that is due and not announced, so each window reminds as it starts.
"""

from __future__ import annotations

import signal
import sys
import threading
import time
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from waiting import wait_for

from journeys.desktop import HERE, Desktop, Program, desktop

pytestmark = pytest.mark.timeout(300)

DUE = ("lip-balm", "morning")
"""The demo's open step between eleven and twelve."""
BUTTONS, CARD = "dunst, with buttons", "own card"
REFUSING = """
from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_call
from jeepney.io.blocking import open_dbus_connection
bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
connection = open_dbus_connection()
name = ("org.freedesktop.Notifications", 4)
connection.send_and_get_reply(new_method_call(bus, "RequestName", "su", name))
while True:
    message = connection.receive()
    if message.header.message_type is MessageType.method_call:
        error = new_error(message, "org.freedesktop.DBus.Error.AccessDenied", "s", ("no",))
        connection.send(error)
"""
"""A notification server that refuses everything."""
CALM = 0.25
"""Seconds for which the GUI thread may have waited between two beats: a write to a slow disk."""


def start(program: Program, *words: str) -> Path:
    """Start the program with a pulse; return the file with the longest wait of its GUI thread."""
    pulse = program.on.folder / "pulse"
    script = str(HERE / "pulse.py")
    environment = program.on.environment | {"PULSE_FILE": str(pulse)}
    command = (sys.executable, script, "--profile", str(program.profile), *words)
    program.on.spawn(*command, env=environment)
    wait_for(lambda: "reminders run" in program.log(), 40, "the program runs")
    return pulse


def calm(pulse: Path, what: str) -> None:
    """Check that nothing ever kept the GUI thread waiting."""
    worst = float(wait_for(partial(last_words, pulse), 20, "the pulse beats"))
    print(f"{what}: the GUI thread waited for at most {worst * 1000:.0f} ms")
    assert worst <= CALM


def last_words(path: Path) -> str:
    """Return what stands in a file, or nothing."""
    return path.read_text() if path.exists() else ""


def channels(program: Program) -> list[str]:
    """Return the channels that showed the demo's open step, so far."""
    try:
        entry: dict[str, Any] = program.reminders(*DUE)
    except ValueError:
        return []
    return [one["channel"] for one in entry["shown"]]


def has_card(screen: Desktop) -> bool:
    """Tell whether one of the program's own cards is on the screen."""
    return screen.windows("^skinroutine reminder$") == 1


def test_without_a_server(tmp_path: Path, zone: str) -> None:
    """The program's own card steps in, without taking the keyboard, and its button ticks."""
    with desktop(tmp_path, zone=zone, with_dunst=False) as screen:
        program = Program(screen, screen.folder / "profile")
        pulse = start(program, "--demo")
        wait_for(lambda: has_card(screen), 40, "the card is there")
        wait_for(lambda: channels(program) == [CARD], 20, "the log names the card")
        front = screen.tool("xdotool", "getactivewindow", "getwindowname").strip()
        assert front == "skinroutine"
        done = wait_for(
            lambda: next((n for n in screen.nodes() if is_card_button(n, "Done")), None),
            10,
            "its button is there for a screen reader",
        )
        screen.click(done)
        wait_for(lambda: program.state(*DUE)["status"].startswith("done"), 10, "it is ticked")
        wait_for(lambda: not has_card(screen), 10, "the card is gone")
        assert program.reminders(*DUE)["acted"][0]["via"] == CARD
        assert screen.popups == []
        calm(pulse, "no server")


def is_card_button(node: dict[str, Any], name: str) -> bool:
    """Tell a button of the card from one in the window: the card lies at the upper right."""
    return bool(node["role"] == "push button" and node["name"] == name and node["box"][0] > 780)


def test_a_server_that_comes_late_and_one_that_is_killed(tmp_path: Path, zone: str) -> None:
    """Each reminder goes to whoever is there: the card, then the server, then the card again."""
    with desktop(tmp_path, zone=zone, with_dunst=False) as screen:
        program = Program(screen, screen.folder / "profile")
        start(program, "--demo")
        wait_for(lambda: channels(program) == [CARD], 40, "the card shows it")
        server = screen.start_dunst()
        program.run("snooze", DUE[0], "--slot", DUE[1], "--minutes", "1")
        wait_for(lambda: not has_card(screen), 10, "the snoozed card is gone")
        wait_for(lambda: channels(program) == [CARD, BUTTONS], 90, "the server shows it")
        server.kill()
        server.wait()
        program.run("snooze", DUE[0], "--slot", DUE[1], "--minutes", "1")
        wait_for(lambda: channels(program) == [CARD, BUTTONS, CARD], 90, "the card shows it")
        screen.start_dunst()
        program.run("snooze", DUE[0], "--slot", DUE[1], "--minutes", "1")
        wait_for(
            lambda: channels(program) == [CARD, BUTTONS, CARD, BUTTONS], 90, "the new server does"
        )
        assert len(screen.popups) == 2


def test_a_server_that_hangs(screen: Desktop, program: Program) -> None:
    """For 30 s a server hangs: the card steps in, the window goes on, nothing pops up later."""
    server = next(child for child in screen.children if "dunst" in str(child.args))
    server.send_signal(signal.SIGSTOP)
    hangs_until = time.monotonic() + 30
    pulse = start(program, "--demo")
    wait_for(lambda: has_card(screen), 40, "the card is there")
    wait_for(lambda: channels(program) == [CARD], 20, "the log names the card")
    screen.keys("ctrl+2")
    wait_for(lambda: screen.node("push button", "Previous week"), 5, "the week is shown")
    threading.Event().wait(hangs_until - time.monotonic())
    calm(pulse, "a server that hangs for 30 seconds")
    server.send_signal(signal.SIGCONT)
    wait_for(lambda: screen.displayed() == 0, 10, "the server goes on, and shows nothing")
    program.run("snooze", DUE[0], "--slot", DUE[1], "--minutes", "1")
    wait_for(lambda: channels(program) == [CARD, BUTTONS], 90, "the server shows the next one")
    assert len(screen.popups) == 1


def test_a_server_that_refuses(tmp_path: Path, zone: str) -> None:
    """A server that refuses everything leads to the card, and the window says so once."""
    with desktop(tmp_path, zone=zone, with_dunst=False) as screen:
        screen.spawn(sys.executable, "-c", REFUSING)
        wait_for(lambda: screen.owns("org.freedesktop.Notifications"), 10, "the server runs")
        program = Program(screen, screen.folder / "profile")
        pulse = start(program, "--demo")
        wait_for(lambda: has_card(screen), 40, "the card is there")
        banner = "The desktop did not show a reminder"
        wait_for(lambda: any(n.startswith(banner) for n in screen.names()), 20, "it is said")
        assert channels(program) == [CARD]
        calm(pulse, "a refusing server")


def test_do_not_disturb(screen: Desktop, program: Program) -> None:
    """Nothing pops up while the person wants no disturbance; it does once that is over."""
    screen.tool("dunstctl", "set-paused", "true")
    start(program, "--demo")
    said = "\u201cDo not disturb\u201d is on"
    wait_for(lambda: any(n.startswith(said) for n in screen.names()), 40, "it is said")
    assert program.state(*DUE)["not_shown"] == "do not disturb"
    assert not has_card(screen)
    screen.tool("dunstctl", "set-paused", "false")
    wait_for(lambda: channels(program) == [BUTTONS], 90, "it comes when that is over")
    assert len(screen.popups) == 1


def test_a_forgotten_demo_offers_no_start_with_the_computer(screen: Desktop) -> None:
    """A demo without a profile of its own must not be started again: its folder is gone then."""
    command = (sys.executable, "-m", "skinroutine", "--demo")
    screen.spawn(*command)
    wait_for(lambda: screen.node("check box", ""), 40, "the window shows the checklist")
    screen.keys("ctrl+comma")
    wait_for(lambda: "Search the settings" in screen.names(), 10, "the settings are shown")
    names = [node["name"] for node in screen.nodes()]
    assert "Quiet hours" in names
    assert not [name for name in names if name.startswith("Start with the computer")]
