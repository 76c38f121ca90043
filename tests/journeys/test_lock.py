"""The lock by keyboard alone: on, locked, a discreet reminder, unlocked, a new start, and off."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from keyring_text import KEYRING
from waiting import wait_for

from journeys.desktop import Desktop, Program
from journeys.test_hands import focused, go_to, type_words

pytestmark = pytest.mark.timeout(300)

PASSPHRASE = "four words and a half"  # noqa: S105 - of a diary made by a test
PLAIN = b"SQLite format 3\0"
Coming = Callable[[int], datetime]


@pytest.fixture
def key(tmp_path: Path) -> tuple[str, str]:
    """Return the words that give the command line the passphrase, from a file."""
    path = tmp_path / "passphrase"
    path.write_text(f"{PASSPHRASE}\n")
    path.chmod(0o600)
    return "--passphrase-file", str(path)


def is_encrypted(program: Program) -> bool:
    """Tell whether the first bytes of the diary's file say nothing."""
    return (program.profile / "diary.sqlite3").read_bytes()[:16] != PLAIN


def found(screen: Desktop) -> str:
    """Return all that a screen reader finds, in one text."""
    return "\n".join(f"{node['name']} {node['description']}" for node in screen.nodes())


def wait_asked(screen: Desktop, name: str = "Passphrase") -> None:
    """Wait until a passphrase is asked for."""
    wait_for(lambda: focused(screen)["name"] == name, 30, f"{name} has the focus")


def type_now(screen: Desktop, words: str) -> None:
    """Type words where the focus is, such as in a dialog."""
    screen.tool("xdotool", "type", "--delay", "20", words)


def unlock(screen: Desktop, passphrase: str) -> None:
    """Type a passphrase where it is asked for."""
    wait_asked(screen)
    type_now(screen, passphrase)
    screen.keys_now("Return")


def press_in_settings(screen: Desktop, button: str) -> None:
    """Find the lock in the settings and press a button there."""
    screen.keys("ctrl+comma", "ctrl+f")
    type_words(screen, "lock with")
    screen.keys("Tab", "Tab")
    go_to(screen, button)
    screen.keys_now("space")


def turn_on(screen: Desktop) -> None:
    """Turn the lock on, told first what that means."""
    press_in_settings(screen, "Turn on")
    wait_asked(screen, "New passphrase")
    assert "nobody can open your diary" in found(screen)
    type_now(screen, PASSPHRASE)
    screen.keys_now("Tab", "Tab")
    wait_asked(screen, "The same once more")
    type_now(screen, PASSPHRASE)
    screen.keys_now("Return")
    wait_for(lambda: "The lock is on" in found(screen), 40, "it is on")


def test_the_lock(screen: Desktop, program: Program, key: tuple[str, str]) -> None:
    """A tick outlives the lock being turned on, a start on the lock page, and its end."""
    child = program.open()
    screen.keys("ctrl+1", "space")
    wait_for(lambda: program.state("moisturizer", "morning")["done_at"], 10, "a step is done")
    assert not is_encrypted(program)
    turn_on(screen)
    assert child.poll() is None
    assert is_encrypted(program)
    screen.keys("ctrl+q")
    assert child.wait(20) == 0
    ahead = program.profile / "ahead.json"
    assert "due" in ahead.read_text()
    assert ahead.stat().st_mode & 0o777 == 0o600

    child = program.start()
    wait_asked(screen)
    os.kill(child.pid, signal.SIGTERM)
    assert child.wait(20) == 0
    child = program.start()
    wait_asked(screen)
    assert "locked with a passphrase" in program.run("today", code=1).stderr
    assert program.start().wait(20) == 0
    unlock(screen, PASSPHRASE)
    row = wait_for(lambda: screen.node("check box", "Moisturizer"), 30, "the diary is open")
    assert row["checked"]
    assert program.run("today", *key).stdout

    press_in_settings(screen, "Turn off")
    unlock(screen, PASSPHRASE)
    wait_for(lambda: "The lock is off" in found(screen), 40, "it is off")
    assert not is_encrypted(program)
    assert not ahead.exists()
    assert program.state("moisturizer", "morning")["done_at"]
    os.kill(child.pid, signal.SIGTERM)
    assert child.wait(20) == 0


def test_locked(
    screen: Desktop, program: Program, key: tuple[str, str], coming_minute: Coming
) -> None:
    """While locked nothing is found or done; reminders name nothing, and the page comes back."""
    program.run("today")
    program.run("lock", "on", *key)
    child = program.start()
    unlock(screen, PASSPHRASE)
    wait_for(lambda: screen.node("check box", "Moisturizer"), 30, "the diary is open")
    screen.keys("ctrl+2")
    wait_for(lambda: "Moisturizer" in found(screen), 20, "the week is shown")

    screen.keys("ctrl+l")
    wait_asked(screen)
    assert "oisturizer" not in found(screen)
    screen.keys("ctrl+1", "ctrl+d", "F1")
    unlock(screen, "not the passphrase")
    wait_for(lambda: "does not open the diary" in found(screen), 20, "it is told")
    assert "oisturizer" not in found(screen)

    count, due = len(screen.popups), coming_minute(1)
    words = ("--lunch", f"{due:%H:%M}", "--wake", "04:30", "--bed", "23:30")
    program.run("routine", *words, *key)
    popup = wait_for(lambda: screen.popups[count:], 100, "a reminder comes")[0]
    assert popup.app == "Reminder"
    assert popup.title == f"Your {due:%H:%M} moment"
    assert popup.actions[2::2] == ("open",)
    screen.signal("ActionInvoked", "us", screen.numbers[count], "done")
    unlock(screen, PASSPHRASE)
    wait_for(lambda: "Moisturizer" in found(screen), 20, "the week is back")
    assert not screen.node("check box", "Moisturizer, morning")
    told = program.run("today", "--json", *key).stdout
    assert '"done_at": "' not in told
    screen.keys("ctrl+l")
    wait_asked(screen)
    screen.keys("ctrl+q")
    assert child.wait(20) == 0


def test_reminders_without_the_key(
    screen: Desktop, program: Program, key: tuple[str, str], coming_minute: Coming
) -> None:
    """A start in the background, locked: a word on that, a reminder without a name, and no double.

    That it is not shown again is known when the reminder log says that it was, while locked.
    """
    program.run("today")
    program.run("lock", "on", *key)
    child = program.start()
    unlock(screen, PASSPHRASE)
    wait_for(lambda: screen.node("check box", "Moisturizer"), 30, "the diary is open")
    due = coming_minute(1)
    words = ("--lunch", f"{due:%H:%M}", "--wake", "04:30", "--bed", "23:30")
    program.run("routine", *words, *key)
    screen.keys("ctrl+q")
    assert child.wait(20) == 0
    count = len(screen.popups)
    child = program.start("--background")
    wait_for(lambda: len(screen.popups) > count, 30, "it says that it is locked")
    assert screen.popups[count].title == "Reminders are locked"
    popup = wait_for(lambda: screen.popups[count + 1 :], 140, "a reminder comes")[0]
    assert popup.title == "Something is due"
    late = (popup.at - due).total_seconds()
    assert 0 <= late < 5, late
    screen.signal("ActionInvoked", "us", screen.numbers[count + 1], "open")
    unlock(screen, PASSPHRASE)
    wait_for(lambda: screen.node("check box", "Moisturizer"), 30, "the diary is open")
    wait_for(lambda: program.log().count("reminders run\n") == 2, 20, "reminders run")
    told = program.run("reminders", "--json", *key).stdout
    assert "while locked" in told
    assert len(screen.popups) == count + 2
    os.kill(child.pid, signal.SIGTERM)
    assert child.wait(20) == 0


def test_the_key_in_the_keyring(
    screen: Desktop, program: Program, key: tuple[str, str], tmp_path: Path
) -> None:
    """With the key in the keyring it starts with the diary open and the window locked."""
    (tmp_path / "paper_keyring.py").write_text(KEYRING)
    screen.environment |= {
        "PAPER_KEYRING": str(tmp_path / "keyring.json"),
        "PYTHON_KEYRING_BACKEND": "paper_keyring.PaperKeyring",
        "PYTHONPATH": f"{screen.environment['PYTHONPATH']}{os.pathsep}{tmp_path}",
    }
    program.run("today")
    program.run("lock", "on", "--keep-in-keyring", "yes", *key)
    assert program.run("today").stdout
    child = program.start("--background")
    wait_for(lambda: "reminders run\n" in program.log(), 30, "reminders run")
    assert "oisturizer" not in found(screen)
    assert screen.windows("^skinroutine$") == 0
    assert program.start().wait(20) == 0
    unlock(screen, PASSPHRASE)
    wait_for(lambda: screen.node("check box", "Moisturizer"), 30, "the diary is on show")
    assert "reminders run, locked" in program.log()
    os.kill(child.pid, signal.SIGTERM)
    assert child.wait(20) == 0
    assert (program.profile / "ahead.json").exists()
    program.run("lock", "off", *key)
    assert not (program.profile / "ahead.json").exists()
    assert not is_encrypted(program)
