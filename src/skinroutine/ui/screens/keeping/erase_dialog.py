"""The question before everything is deleted: what goes, what stays, and a word to type."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from skinroutine.app.keeping.erase import is_the_word
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.fields import labelled, text_field
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, section, wrapped
from skinroutine.ui.wording import keeping as words

LONGEST_WORD = 40


class EraseQuestion(Dialog):
    """Accepted once the word was typed and the button pressed; Enter and Escape keep everything."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, tr(words.ERASE_TITLE))
        for title, text in ((words.GOES, words.WHAT_GOES), (words.STAYS, words.WHAT_STAYS)):
            part = QWidget()
            inside = column(look, 4)
            inside.addWidget(section(tr(title)))
            inside.addWidget(wrapped("body", tr(text)))
            part.setLayout(inside)
            self.inside.addWidget(part)
        self.word = text_field(words.type_the_word(), longest=LONGEST_WORD)
        self.inside.addWidget(labelled(look, words.type_the_word(), self.word))
        self.inside.addStretch(1)
        self.keep = self.add_primary(tr(words.ERASE_NO))
        self.keep.clicked.connect(self.reject)
        self.erase = self.add_button(tr(words.ERASE_YES), role="grave")
        self.erase.setAutoDefault(False)
        self.erase.setEnabled(False)
        self.erase.clicked.connect(self.accept)
        self.setAccessibleDescription(f"{tr(words.WHAT_GOES)} {tr(words.WHAT_STAYS)}")
        self.word.textChanged.connect(self._on_typed)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin where the word is typed."""
        super().showEvent(event)
        self.word.setFocus()

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        self.erase.setEnabled(is_the_word(typed))
        self.bring(self.word)
