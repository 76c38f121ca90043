"""What the world does not provide: a bus, a service that answers, a writable or a free diary.

A demo profile has a step that is due and not announced, so each window reminds as it starts.
"""

from __future__ import annotations

import dataclasses
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from waiting import wait_for

from journeys.desktop import Desktop, Program, desktop

DUE = ("lip-balm", "morning")
"""The demo's open step between eleven and twelve."""
DEAF = """
import threading
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
connection = open_dbus_connection()
name = ("org.freedesktop.Notifications", 4)
connection.send_and_get_reply(new_method_call(bus, "RequestName", "su", name))
threading.Event().wait()
"""
"""A notification server that never answers."""


def elsewhere(program: Program, **environment: str) -> Program:
    """Return the same program with some variables of its environment changed."""
    changed = program.on.environment | environment
    return dataclasses.replace(program, on=dataclasses.replace(program.on, environment=changed))


def channels(program: Program) -> list[str]:
    """Return the channels that showed the demo's open step."""
    return [one["channel"] for one in program.reminders(*DUE)["shown"]]


def test_no_session_bus(screen: Desktop, program: Program) -> None:
    """Without a bus the window opens, reminds by a card of its own, keeps the diary, and ends."""
    nowhere = f"unix:path={screen.folder}/no-bus"
    lone = elsewhere(program, DBUS_SESSION_BUS_ADDRESS=nowhere)
    window = lone.start("--demo")
    wait_for(lambda: "reminders run" in lone.log(), 20, "the program runs")
    wait_for(lambda: channels(lone) == ["own card"], 20, "it is noted")
    assert "no session bus" in lone.log()
    lone.on.keys("ctrl+d")
    wait_for(lambda: lone.state(*DUE)["status"].startswith("done"), 5, "the tick is kept")
    window.terminate()
    assert window.wait(timeout=10) == 0
    assert screen.popups == []


def test_a_service_that_never_answers(tmp_path: Path, zone: str) -> None:
    """A hung notification server is said in the window, which goes on working all the while."""
    with desktop(tmp_path, zone=zone, with_dunst=False) as screen:
        screen.spawn(sys.executable, "-c", DEAF)
        wait_for(lambda: screen.owns("org.freedesktop.Notifications"), 10, "the deaf server runs")
        program = Program(screen, screen.folder / "profile")
        program.open("--demo")
        began = time.monotonic()
        screen.keys("ctrl+2")
        wait_for(lambda: screen.node("push button", "Previous week"), 5, "the week is shown")
        print(f"the week came {(time.monotonic() - began) * 1000:.0f} ms after its key")
        banner = "The desktop did not show a reminder"
        wait_for(lambda: any(n.startswith(banner) for n in screen.names()), 30, "it is said")
        assert channels(program) == ["own card"]
        assert "does not answer" in program.log()
        assert "Traceback" not in program.log()


def test_without_notify_send(screen: Desktop, program: Program) -> None:
    """Where plyer would find nothing to notify with, the server is spoken to all the same."""
    poor = elsewhere(program, PATH=str(screen.folder))
    poor.start("--demo")
    wait_for(lambda: screen.popups, 30, "the reminder comes")
    wait_for(lambda: channels(program) == ["dunst, with buttons"], 20, "it is noted")


def test_a_reminder_while_the_diary_is_locked(screen: Desktop, program: Program) -> None:
    """A reminder that cannot be noted is said, not repeated, and noted once it can be."""
    program.run("today", "--demo")
    path = program.profile / "diary.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        program.open()
        wait_for(lambda: screen.popups, 10, "the reminder comes")
        told = "Another program is using the diary"
        wait_for(lambda: any(n.startswith(told) for n in screen.names()), 10, "it is said")
        screen.keys("ctrl+2")
        wait_for(lambda: screen.node("push button", "Previous week"), 2, "the window answers")
        other.execute("ROLLBACK")
    program.run("done", "dose", "--date", "yesterday", "--at", "19:30")
    wait_for(lambda: program.state(*DUE)["reminded_at"], 40, "it is noted")
    print(f"the reminder came {len(screen.popups)} times")
    assert len(screen.popups) == 1


def test_a_read_only_profile(program: Program) -> None:
    """A profile on a read-only file system is one sentence, for a command and for the window."""
    program.run("done", "dose", "--date", "yesterday")
    diary = program.profile / "diary.sqlite3"
    before = diary.read_bytes()
    enter = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'
    inside = ("unshare", "-m", "sh", "-c", enter, str(program.profile))
    if shutil.which("unshare") is None or subprocess.run((*inside, "true"), check=False).returncode:
        pytest.skip("only root may mount a folder read-only")
    for words in (("today",), ("done", "dose", "--date", "yesterday", "--at", "20:00"), ()):
        command = (sys.executable, "-m", "skinroutine", "--profile", str(program.profile), *words)
        answer = subprocess.run(
            (*inside, *command),
            env=program.on.environment,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert answer.returncode == 1
        (line,) = answer.stderr.splitlines()
        assert line.endswith("cannot be written to: Read-only file system.")
    assert diary.read_bytes() == before


def test_a_newer_diary_stops_the_window_with_a_sentence(program: Program) -> None:
    """The window does not open on a diary of a newer version, says why, and touches nothing."""
    program.run("today")
    path = program.profile / "diary.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    (line,) = program.run(code=1).stderr.splitlines()
    assert "written by a newer version" in line
    assert path.read_bytes() == before


def test_each_refusal_is_one_line_in_the_log(program: Program) -> None:
    """A wrong word and a failure of the world leave one ERROR line each and nothing more."""
    program.run("today")
    for words in (("done", "vitamins"), ("done", "dose", "--date", "2999-01-01")):
        program.run(*words, code=2)
    (program.profile / "diary.sqlite3").write_bytes(b"no database at all " * 500)
    program.run("today", code=1)
    errors = [line for line in program.log().splitlines() if " ERROR " in line]
    assert [line.split(" ERROR ")[1] for line in errors[:2]] == ["skinroutine: WrongUse"] * 2
    assert errors[-1].endswith("skinroutine: DiaryDamaged")


def test_nothing_stays_behind(tmp_path: Path, zone: str) -> None:
    """A desktop that is put away leaves no process of its own running."""
    with desktop(tmp_path, zone=zone) as screen:
        Program(screen, screen.folder / "profile").open("--demo")
        mark = f"XDG_RUNTIME_DIR={screen.environment['XDG_RUNTIME_DIR']}".encode()
        assert processes_with(mark)
    wait_for(lambda: not processes_with(mark), 10, "every process has ended")


def processes_with(mark: bytes) -> list[str]:
    """Return the running processes whose environment holds a setting."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal() and int(folder.name) != os.getpid():
            try:
                if mark in (folder / "environ").read_bytes().split(b"\0"):
                    found.append((folder / "comm").read_text().strip())
            except OSError:
                continue
    return found
