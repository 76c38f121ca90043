"""Your data: where it lies, in short."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.settings.rows import Group, Row
from skinroutine.ui.wording import settings as words


class Data(Group):
    """Where the diary lies, in short; About has the whole path."""

    about_requested = Signal()

    def __init__(self, look: Look, profile: PurePath | None) -> None:
        super().__init__(look, tr(words.DATA), tr(words.DATA_NOTE))
        self.about_button = QPushButton(tr(words.ABOUT))
        self.about_button.clicked.connect(self.about_requested)
        question, note = tr(words.LIES_QUESTION), words.lies(profile)
        self.add(Row(look, "data", question, note, self.about_button))
