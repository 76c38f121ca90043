"""Hands at the plan on a phone: the way through its dialog by keys, and what the row says."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from adapters.phone.servers import PASSWORD, USER
from skinroutine.adapters.store.phone_memory import PhoneMemory
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.phone.memory import Memory
from waiting import wait_for

from journeys.desktop import Desktop, Program

SET_UP, CHANGE, TRY_NOW, TURN_OFF = (
    f"{one}: reminders on the phone" for one in ("Set up", "Change", "Try now", "Turn off")
)
IN_STEP = "Last in step at"
COPYING = """
import os, pathlib
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

class Text(QMimeData):
    def formats(self):
        return ["text/plain"]
    def hasFormat(self, kind):
        return kind == "text/plain"
    def retrieveData(self, kind, type):
        pathlib.Path(os.environ["READY"]).touch()
        return os.environ["TEXT"]

program = QGuiApplication([])
program.clipboard().setMimeData(Text())
pathlib.Path(os.environ["READY"]).touch()
program.exec()
"""
MOMENT = 20
"""Seconds within which the window answers what was pressed."""


@dataclass
class Hands:
    """At the keyboard of one window."""

    screen: Desktop

    def focus_is(self, role: str, name: str) -> None:
        """Wait until something has the focus, named from its beginning."""

        def is_so() -> bool:
            return any(
                one["role"] == role and one["focused"] and one["name"].startswith(name)
                for one in self.screen.nodes()
            )

        wait_for(is_so, MOMENT, f"the focus is on {name!r}")

    def says(self, text: str, within: float = MOMENT) -> None:
        """Wait until something on show says this."""
        try:
            wait_for(lambda: text in self.said(), within, f"{text!r} is on show")
        except AssertionError as error:
            raise AssertionError(self.said()) from error

    def said(self) -> str:
        """Return all that is on show."""
        return "\n".join(self.screen.names()).replace("\u200b", "")

    def press(self, *keys: str) -> None:
        """Press keys where the focus is, such as in a dialog."""
        self.screen.keys_now(*keys)

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        self.screen.tool("xdotool", "type", "--delay", "30", text)

    def paste(self, text: str) -> None:
        """Copy a text elsewhere, and paste it where the focus is: it has letters no key has."""
        ready = self.screen.folder / "copied"
        environment = self.screen.environment | {"TEXT": text, "READY": str(ready)}
        self.screen.spawn(sys.executable, "-c", COPYING, env=environment)
        wait_for(ready.exists, MOMENT, "it is copied")
        ready.unlink()
        self.press("ctrl+v")
        wait_for(ready.exists, MOMENT, "it is pasted")
        ready.unlink()

    def to_row(self, button: str) -> None:
        """Go to the settings, and by the search and Tab to a button of the phone's row."""
        self.screen.keys("ctrl+comma")
        self.screen.keys("ctrl+f", "ctrl+a")
        self.type("also remind")
        self.focus_is("text", "Search")
        for _ in range(5):
            self.press("Tab")
            if any(one["focused"] and one["name"] == button for one in self.screen.nodes()):
                return
        raise AssertionError(button, self.said())

    def open(self, button: str) -> None:
        """Press a button of the row from anywhere in the window."""
        self.to_row(button)
        self.press("space")

    def to_server(self) -> None:
        """Open the dialog, and go to its fields."""
        self.open(SET_UP)
        self.focus_is("push button", "Next")
        self.press("Return")
        self.focus_is("text", "Address")

    def fill(self, url: str, password: str) -> None:
        """Type address, user and password, and test them."""
        self.type(url)
        self.press("Tab")
        self.type(USER)
        self.press("Tab")
        self.focus_is("password text", "App password")
        self.paste(password)
        self.press("Return")

    def set_up(self, url: str) -> None:
        """Go all the way, into a new calendar, with the discreet words, on this computer alone."""
        self.to_server()
        self.fill(url, PASSWORD)
        self.says("The connection works.")
        self.make_and_turn_on()

    def make_and_turn_on(self) -> None:
        """Make a calendar of the usual name, and go to the end."""
        self.focus_is("radio button", "Which calendar are the entries written to? Make a new one")
        self.press("Return")
        self.says("The calendar Routine is there now.")
        self.press("Return")
        self.focus_is("radio button", "Do you use this program on another computer too?")
        self.press("Return")


def known(profile: Path) -> Memory:
    """Return what a diary knows of the calendar."""
    store = SqliteStore(profile / "diary.sqlite3")
    try:
        memory = PhoneMemory(store).read()
    finally:
        store.close()
    assert memory is not None
    return memory


def uid_of(program: Program, step: str) -> str:
    """Return the id of the entry that stands for a step today."""
    day = program.ask("today")["date"]
    return next(
        one.uid
        for one in known(program.profile).known
        if any((key.day.isoformat(), key.step_id) == (day, step) for key in one.covers)
    )
