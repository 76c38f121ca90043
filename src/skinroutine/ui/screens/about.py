"""What the program is and is not, its languages, where the data lies, whose work is in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from skinroutine import __version__
from skinroutine.app.tongue import commas, tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.page import Page
from skinroutine.ui.parts.qt_tongue import ENGLISH, key_words, languages
from skinroutine.ui.parts.text import card, column, section, wrapped
from skinroutine.ui.wording import licences, program


class AboutPage(Page):
    """A page of words, and the way to the licences of all that is in the program."""

    licences_requested = Signal()

    def __init__(self, look: Look, profile: Path) -> None:
        super().__init__(look, tr("About", about="a page"), f"skinroutine {__version__}")
        for part in (
            _words(look, tr("What this is"), tr(program.ABOUT), tr(program.PURPOSE)),
            _words(look, tr("Your data"), tr(program.PRIVATE), tr(program.LIES_IN)),
            _path(profile),
            _words(look, tr("Keys"), _keys()),
            _words(look, tr("Languages"), *_languages(look.resources)),
            self._work_of_others(),
        ):
            self.inside.addWidget(part)
        self.inside.addStretch(1)

    def _work_of_others(self) -> QWidget:
        self.licences_button = QPushButton(tr(licences.OPEN))
        self.licences_button.clicked.connect(self.licences_requested)
        inside = _column(self.look, tr("Work of others"), *map(tr, licences.ABOUT))
        inside.addSpacing(self.look.theme.px(4))
        inside.addWidget(self.licences_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card(self.look, inside)


def _keys() -> str:
    """Return each act with its keys, as this system and its language write them."""
    return "\n".join(
        tr("{keys}: {act}", keys=commas(map(key_words, keys)), act=tr(act))
        for keys, act in program.KEYS
    )


def _languages(resources: Path) -> tuple[str, ...]:
    """Return how far each translation can be trusted, and what stays English."""
    there = [one for one in languages(resources) if one != ENGLISH]
    lines = [program.language(one.name, is_read=one.is_read) for one in there]
    is_kept_english = any(not one.is_medical_checked for one in there)
    notes = [tr(program.MEDICAL_STAYS_ENGLISH)] if is_kept_english else []
    return ("\n".join((tr(program.ENGLISH_IS_WRITTEN), *lines)), *notes)


def _words(look: Look, title: str, *paragraphs: str) -> QWidget:
    return card(look, _column(look, title, *paragraphs))


def _column(look: Look, title: str, *paragraphs: str) -> QVBoxLayout:
    inside = column(look, 8)
    inside.addWidget(section(title))
    for paragraph in paragraphs:
        inside.addWidget(_selectable(wrapped("body", paragraph)))
    return inside


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
