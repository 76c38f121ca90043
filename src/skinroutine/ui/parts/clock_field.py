"""A field for a time of day, with 12 or 24 hours as the language that is spoken has it."""

from __future__ import annotations

import re
from datetime import time

from PySide6.QtCore import QLocale, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QTimeEdit

from skinroutine.app import tongue
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.steady import steady

TWENTY_FOUR, TWELVE = "HH:mm", "h:mm AP"
AFTERNOON = time(13, 0)


def clock_format(locale: QLocale | None = None) -> str:
    """Return Qt's format of a time: the locale's own where it counts hours as the tongue does."""
    usual = (locale or QLocale()).timeFormat(QLocale.FormatType.ShortFormat)
    is_twelve = "a" in re.sub(r"'[^']*'", "", usual).lower()
    wants_twelve = _hour(tongue.clock(AFTERNOON)) != AFTERNOON.hour
    if is_twelve is wants_twelve:
        return usual.replace("\u202f", " ")
    return TWELVE if wants_twelve else TWENTY_FOUR


def _hour(said: str) -> int:
    """Return the first number of a time in words, in whatever digits it is written."""
    found = re.search(r"\d+", said)
    return int(found.group()) if found else AFTERNOON.hour


class ClockField(QTimeEdit):
    """A wall time in whole minutes; `chosen` says the one a person, not the program, has set.

    It is said when the field is left, on Enter and on each step, not on every keystroke.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, name: str, at: time = time(8, 0)) -> None:
        super().__init__()
        self._said = at
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else Qt turns 19:00 into 00:19
        self.setAccessibleName(name)
        self.setDisplayFormat(clock_format())
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setKeyboardTracking(False)
        self.setMinimumWidth(look.theme.px(63))
        steady(self)
        self.show_time(at)
        self.timeChanged.connect(self._on_changed)

    @property
    def value(self) -> time:
        """The time on show."""
        return time(self.time().hour(), self.time().minute())

    def show_time(self, at: time) -> None:
        """Show a time; the one that is shown already takes away nothing that is being typed."""
        self._said = at
        if self.value != at:
            self.setTime(QTime(at.hour, at.minute))

    @Slot()
    def _on_changed(self) -> None:
        if self.value != self._said:
            self._said = self.value
            self.chosen.emit(self.value)
