"""Turns the start with the computer on and off: at once, or in a thread where somebody is asked."""

from __future__ import annotations

import logging
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, Signal, Slot

from skinroutine.app.errors import Told
from skinroutine.app.keeping.ports import GoOn
from skinroutine.app.ports import Autostart
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.job import Job
from skinroutine.ui.parts.switch import Switch
from skinroutine.ui.wording import reminders

log = logging.getLogger(__name__)


class Turning(QObject):
    """Does what a person makes of a switch, which rests until that has come about.

    `turned` says that it has, `refused` the sentence that says why not; `waiting` comes first
    where the answer takes as long as a person takes.
    """

    turned = Signal()
    refused = Signal(str)
    waiting = Signal()

    def __init__(self, autostart: Autostart, switch: Switch) -> None:
        super().__init__(switch)
        self._autostart, self._switch = autostart, switch
        self._job: _Turn | None = None
        self._had_focus = False
        switch.switched.connect(self._on_switched)

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None

    @Slot(bool)
    def _on_switched(self, is_on: bool) -> None:  # noqa: FBT001 - the signal's shape
        if not self._autostart.takes_long:
            try:
                self._autostart.turn(on=is_on)
            except Told as told:
                self.refused.emit(str(told))
            else:
                self.turned.emit()
            return
        self._had_focus = self._switch.hasFocus()
        self._switch.setEnabled(False)
        self._job = _Turn(self._autostart, is_on=is_on)
        self._job.done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)
        self._job.start()
        self.waiting.emit()

    @Slot(str)
    def _on_done(self, why_not: str) -> None:
        self._job = None
        self._switch.setEnabled(True)
        if self._had_focus:
            self._switch.setFocus()
        if why_not:
            self.refused.emit(why_not)
        else:
            self.turned.emit()


class _Turn(Job):
    """Asks for one change; `done` has the sentence that says why it was refused, or nothing."""

    done = Signal(str)

    def __init__(self, autostart: Autostart, *, is_on: bool) -> None:
        def turn(_go_on: GoOn) -> None:
            autostart.turn(on=is_on)

        super().__init__(turn, "autostart")

    def _end(self) -> None:
        why_not = ""
        try:
            self._job(self._go_on)
        except Told as told:
            why_not = str(told)
        except Exception:
            log.exception("the start with the computer failed")
            why_not = tr(reminders.AUTOSTART_FAILED)
        with suppress(RuntimeError):  # the window is gone, and this object with it
            self.done.emit(why_not)
