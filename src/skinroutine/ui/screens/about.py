"""What the program is and is not, where the data lies, and whose work is in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from skinroutine import __version__
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.page import Page
from skinroutine.ui.parts.text import card, column, section, wrapped
from skinroutine.ui.wording import program

WORK_OF_OTHERS = (
    "Qt for Python (LGPL 3), APScheduler (MIT), plyer (MIT), platformdirs (MIT), Babel (BSD), "
    "tzlocal (MIT), jeepney (MIT), the Inter typeface (SIL Open Font License 1.1) and Lucide "
    "icons (ISC). skinroutine itself is under the MIT licence."
)
KEYS = (
    ("Ctrl+1, Ctrl+2, Ctrl+5", "Today, Week, Routine"),
    ("Ctrl+,", "Settings"),
    ("Space or Enter", "tick the focused step"),
    ("Ctrl+D", "tick the next step that is due"),
    ("S", "snooze the focused step"),
    ("K", "skip the focused step, with a reason"),
    ("Up and Down", "move between steps"),
    ("Ctrl+Z, Ctrl+Shift+Z", "take back, bring back"),
    ("Ctrl+Q", "quit; reminders stop"),
)


class AboutPage(Page):
    """A page of words."""

    def __init__(self, look: Look, profile: Path) -> None:
        super().__init__(look, "About", f"skinroutine {__version__}")
        keys = "\n".join(f"{key}: {what}" for key, what in KEYS)
        for part in (
            _words(look, "What this is", tr(program.ABOUT), tr(program.PURPOSE)),
            _words(look, "Your data", tr(program.PRIVATE), tr(program.LIES_IN)),
            _path(profile),
            _words(look, "Keys", keys),
            _words(look, "Work of others", WORK_OF_OTHERS),
        ):
            self.inside.addWidget(part)
        self.inside.addStretch(1)


def _words(look: Look, title: str, *paragraphs: str) -> QWidget:
    inside = column(look, 8)
    inside.addWidget(section(title))
    for paragraph in paragraphs:
        inside.addWidget(_selectable(wrapped("body", paragraph)))
    return card(look, inside)


def _path(folder: Path) -> QLineEdit:
    """Return a path that can be copied; it has no words to break, so it scrolls."""
    made = QLineEdit(str(folder))
    made.setReadOnly(True)
    made.setCursorPosition(0)
    made.setAccessibleName(tr(program.LIES_IN))
    return made


def _selectable(words: QLabel) -> QLabel:
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words
