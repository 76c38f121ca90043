"""What the program is and is not, where the data lies, and whose work is in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from skinroutine import __version__
from skinroutine.ui import wording
from skinroutine.ui.parts.heading import Heading
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import card, column, scrolled, section, wrapped

WORK_OF_OTHERS = (
    "Qt for Python (LGPL 3), APScheduler (MIT), plyer (MIT), platformdirs (MIT), Babel (BSD), "
    "tzlocal (MIT), jeepney (MIT), the Inter typeface (SIL Open Font License 1.1) and Lucide "
    "icons (ISC). skinroutine itself is under the MIT licence."
)
KEYS = (
    ("Ctrl+1, Ctrl+2, Ctrl+5", "Today, Week, Routine"),
    ("Space or Enter", "tick the focused step"),
    ("Ctrl+D", "tick the next step that is due"),
    ("S", "snooze the focused step"),
    ("K", "skip the focused step, with a reason"),
    ("Up and Down", "move between steps"),
    ("Ctrl+Z, Ctrl+Shift+Z", "take back, bring back"),
    ("Ctrl+Q", "quit; reminders stop"),
)


class AboutPage(QWidget):
    """A page of words."""

    def __init__(self, look: Look, profile: Path) -> None:
        super().__init__()
        self.setObjectName("page")
        px = look.theme.px
        canvas = QWidget()
        canvas.setObjectName("canvas")
        inside = QVBoxLayout(canvas)
        inside.setContentsMargins(px(28), px(22), px(28), px(22))
        inside.setSpacing(px(10))
        inside.addWidget(Heading(look, "About", f"skinroutine {__version__}"))
        inside.addWidget(_words(look, "What this is", wording.ABOUT, wording.PURPOSE))
        inside.addWidget(_words(look, "Your data", wording.PRIVATE, f"It lies in {profile}"))
        keys = "\n".join(f"{key}: {what}" for key, what in KEYS)
        inside.addWidget(_words(look, "Keys", keys))
        inside.addWidget(_words(look, "Work of others", WORK_OF_OTHERS))
        inside.addStretch(1)
        outside = column(look)
        outside.addWidget(scrolled(canvas))
        self.setLayout(outside)


def _words(look: Look, title: str, *paragraphs: str) -> QWidget:
    inside = column(look, 8)
    inside.addWidget(section(title))
    for paragraph in paragraphs:
        inside.addWidget(_selectable(wrapped("body", paragraph)))
    return card(look, inside)


def _selectable(words: QLabel) -> QLabel:
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words
