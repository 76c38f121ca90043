"""What is said of a whole day: how the person felt, and their own words for the clinic."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPushButton, QWidget

from skinroutine.app.course.commands import LONGEST_NOTE
from skinroutine.app.course.words import MOODS
from skinroutine.app.tongue import tr, translated
from skinroutine.domain.record.signs import Mood
from skinroutine.ui.parts.fields import NoteField
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, wrapped
from skinroutine.ui.screens.diary.segments import Segments
from skinroutine.ui.wording import symptoms

PAUSE_MS = 2000
"""After so long without a key the words of a note are kept."""


class CheckIn(QWidget):
    """One word for how somebody has been feeling; nothing is made of it."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.words = Segments(look, translated(MOODS), symptoms.mood_name)
        self.words.chosen.connect(self.chosen)
        self.why = QPushButton(tr(symptoms.WHY))
        self.why.setObjectName("quiet")
        self.why.setCheckable(True)
        self.why.toggled.connect(self._on_why)
        self.reason = wrapped("caption", tr(symptoms.C41))
        self.reason.hide()
        line = QWidget()
        FlowLayout(line).addWidget(self.why)
        inside = column(look, 4)
        inside.addWidget(wrapped("body", tr(symptoms.C40)))
        inside.addWidget(self.words)
        inside.addWidget(line)
        inside.addWidget(self.reason)
        self.setLayout(inside)

    def show_mood(self, mood: Mood | None) -> None:
        """Show the word that is recorded."""
        self.words.show_value(mood)

    @Slot(bool)
    def _on_why(self, is_open: bool) -> None:  # noqa: FBT001 - the signal's shape
        self.reason.setVisible(is_open)


class DayNote(NoteField):
    """The note of a day: kept when it is left, after a pause, and when `keep` is called.

    Words under way are not replaced by what the diary has, and those that the disk refused come
    back with their day. A file dropped on the field is no word.
    """

    noted = Signal(object, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr(symptoms.NOTE), longest=LONGEST_NOTE, lines=3)
        self.setPlaceholderText(tr(symptoms.NOTE))
        self._day: date | None = None
        self._known = ""
        self._unkept: dict[date, str] = {}
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE_MS)
        self.pause.timeout.connect(self.keep)
        self.textChanged.connect(self._on_typed)

    @property
    def is_under_way(self) -> bool:
        """Whether there are other words in the field than in the diary."""
        return self.words.strip() != self._known

    def show_note(self, day: date, note: str) -> None:
        """Show the note of a day; the page keeps what is under way before it shows another."""
        is_other = day != self._day
        if is_other and self._day is not None and self.is_under_way:
            self._unkept[self._day] = self.words
        is_replaced = is_other or not self.is_under_way
        self._day, self._known = day, note
        if is_replaced and (is_other or self.words.strip() != note):
            self.setPlainText(self._unkept.pop(day, note))
        if not self.is_under_way:
            self.pause.stop()

    @Slot()
    def keep(self) -> None:
        """Say the words where they are not what the diary has."""
        self.pause.stop()
        if self._day is not None and self.is_under_way:
            self.noted.emit(self._day, self.words.strip())

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the words, unless a menu of the field itself has come up."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.keep()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Leave files to the page."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    @Slot()
    def _on_typed(self) -> None:
        if self.is_under_way:
            self.pause.start()
