"""A dialog for what the diary is to record: it stays open until that is done."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from skinroutine.app.diary.commands import Changed
from skinroutine.app.tongue import tr
from skinroutine.domain.record.event import Fact
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import wrapped
from skinroutine.ui.wording import entry


class Entry(Dialog):
    """Stays open, with everything that was entered, until the diary has recorded it."""

    def __init__(
        self, look: Look, window: QWidget, diary: Diary, title: str, about: str, *, save: str = ""
    ) -> None:
        super().__init__(look, window, title)
        self.diary = diary
        self._is_saving = False
        self._problem = wrapped("body")
        self._banner = QFrame()
        self._banner.setObjectName("banner")
        inside = QHBoxLayout(self._banner)
        inside.addWidget(self._problem)
        self._banner.hide()
        self.inside.addWidget(wrapped("muted", entry.fitting(about)))
        self.inside.addWidget(self._banner)
        self.add_primary(save or tr(entry.SAVE)).clicked.connect(self._on_save)
        self.add_button(tr(entry.CANCEL)).clicked.connect(self.reject)
        diary.acted.connect(self._on_acted)
        diary.troubled.connect(self._on_troubled)

    @property
    def said(self) -> str:
        """What stands in the way, as it is said in the dialog; empty where nothing does."""
        return "" if self._banner.isHidden() else self._problem.text()

    def problem(self) -> str:
        """Return what has to be changed before it can be saved."""
        return ""

    def asks_first(self) -> bool:
        """Ask something before it is saved; return whether there was anything to ask."""
        return False

    def record(self) -> bool:
        """Hand what was entered to the diary; return whether there was anything."""
        raise NotImplementedError

    def is_recorded(self, fact: Fact) -> bool:
        """Tell whether a fact is the last of what was handed over."""
        raise NotImplementedError

    def say(self, words: str) -> None:
        """Show a sentence in the dialog, and let a screen reader hear it."""
        self._problem.setText(words)
        self._banner.setVisible(bool(words))
        self._banner.setAccessibleName(words)
        if words:
            event = QAccessibleEvent(self._banner, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(event)
        self.fit()

    @Slot()
    def _on_save(self) -> None:
        problem = self.problem()
        self.say(problem)
        if not problem and not self.asks_first():
            self.hand_over()

    def hand_over(self) -> None:
        """Save what was entered, of which nothing is left to ask."""
        self._is_saving = True
        if not self.record():
            self.accept()

    @Slot(object)
    def _on_acted(self, changed: Changed) -> None:
        if self._is_saving and self.is_recorded(changed.event.fact):
            self.accept()

    @Slot(str)
    def _on_troubled(self, sentence: str) -> None:
        if self._is_saving:
            self._is_saving = False
            self.say(sentence)
