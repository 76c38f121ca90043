"""The switch of the start with the computer where the desktop asks a person first."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import PurePath

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from skinroutine.adapters.system import files
from skinroutine.app.errors import WorldFailure
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.switch import Switch
from skinroutine.ui.parts.turning import Turning
from skinroutine.ui.wording import reminders

from ui.desk import click, settle


@dataclass
class Asked:
    """A start that waits for somebody's answer, in the thread that asks."""

    refusal: Exception | None = None
    on: bool = False
    takes_long = True
    place = PurePath("on paper")
    answered: threading.Event = field(default_factory=threading.Event)
    threads: list[threading.Thread] = field(default_factory=list)

    def is_on(self) -> bool:
        """Tell what was granted."""
        return self.on

    def is_own(self) -> bool:
        """Tell the same."""
        return self.on

    def turn(self, *, on: bool) -> None:
        """Wait for the answer."""
        self.threads.append(threading.current_thread())
        assert self.answered.wait(10)
        if self.refusal is not None:
            raise self.refusal
        self.on = on


@pytest.fixture
def switch(qt: QApplication) -> Switch:
    """Return a switch that is on the screen."""
    made = Switch(Look(files.resources()), "Start")
    made.show()
    return made


def test_the_window_goes_on_while_somebody_is_asked(switch: Switch, qtbot: QtBot) -> None:
    """The switch rests, the click returns at once, and the answer comes home to the window."""
    asked = Asked()
    turning = Turning(asked, switch)
    switch.setFocus()
    with qtbot.waitSignal(turning.waiting):
        click(switch)
    assert (turning.is_waiting, switch.isEnabled(), asked.is_on()) == (True, False, False)
    with qtbot.waitSignal(turning.turned):
        asked.answered.set()
    assert asked.is_on()
    assert asked.threads[0] is not threading.main_thread()
    assert (turning.is_waiting, switch.isEnabled()) == (False, True)


def refused(switch: Switch, qtbot: QtBot, asked: Asked) -> list[object]:
    """Click the switch, let it be refused, and return what was told."""
    turning = Turning(asked, switch)
    with qtbot.waitSignal(turning.refused) as told:
        click(switch)
        asked.answered.set()
    assert switch.isEnabled()
    return list(told.args or ())


def test_a_refusal_is_told(switch: Switch, qtbot: QtBot) -> None:
    """What the desktop says no to is a sentence."""
    why_not = "It was not allowed."
    assert refused(switch, qtbot, Asked(WorldFailure(why_not))) == [why_not]


@pytest.mark.expects_log("the start with the computer failed")
def test_a_fault_of_ours_leaves_its_trace(switch: Switch, qtbot: QtBot) -> None:
    """It is loud in the log, and the person is told that there is something to read."""
    told = refused(switch, qtbot, Asked(RuntimeError("a fault")))
    assert told == [reminders.AUTOSTART_FAILED]


def test_an_answer_that_finds_no_window(switch: Switch) -> None:
    """A window that is gone by then is no trouble."""
    asked = Asked()
    turning = Turning(asked, switch)
    click(switch)
    assert turning.is_waiting
    job = turning._job
    assert job is not None
    Shiboken.delete(switch)
    asked.answered.set()
    job.wait()
    settle()
    assert asked.is_on()
