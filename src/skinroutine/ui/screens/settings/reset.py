"""The way back to the usual settings; it asks first."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from skinroutine.app.tongue import tr
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import wrapped
from skinroutine.ui.screens.settings.rows import Group, Row
from skinroutine.ui.wording import settings as words


class ResetQuestion(Dialog):
    """Says what is set back and what is not; Enter keeps everything as it is."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, tr(words.RESET_TITLE))
        self.inside.addWidget(wrapped("body", tr(words.RESET_DOES)))
        self.inside.addWidget(wrapped("muted", tr(words.RESET_LEAVES)))
        self.keep = self.add_primary(tr(words.RESET_NO))
        self.reset = self.add_button(tr(words.RESET_YES))
        self.keep.clicked.connect(self.reject)
        self.reset.clicked.connect(self.accept)


class Reset(Group):
    """One button."""

    def __init__(self, look: Look, diary: Diary) -> None:
        super().__init__(look, tr(words.RESET), tr(words.RESET_NOTE))
        self._diary = diary
        self.button = QPushButton(tr(words.RESET_BUTTON))
        self.button.clicked.connect(self._ask)
        question, note = tr(words.RESET_QUESTION), tr(words.RESET_SCOPE)
        self.add(Row(look, "reset", question, note, self.button))

    @Slot()
    def _ask(self) -> None:
        question = ResetQuestion(self.look, self)
        question.accepted.connect(self._diary.reset_preferences)
        question.open()
