"""A dialog for what the diary is to record: it stays open until that is done."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCalendarWidget,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from skinroutine.app.diary.commands import Changed
from skinroutine.app.tongue import tr
from skinroutine.domain.record.event import Fact
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.fields import mark_field
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, wrapped
from skinroutine.ui.wording import entry


class LeaveQuestion(Dialog):
    """Asks before what was entered is lost; Enter and Escape go on with it."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, tr(entry.LEAVE_TITLE))
        said = tr(entry.LEAVE_ABOUT)
        self.setAccessibleDescription(said)
        self.inside.addWidget(wrapped("body", said))
        self.keep = self.add_primary(tr(entry.KEEP_EDITING))
        self.keep.clicked.connect(self.reject)
        self.go = self.add_button(tr(entry.LEAVE))
        self.go.clicked.connect(self.accept)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the answer that loses nothing, and have the question heard."""
        super().showEvent(event)
        self.keep.setFocus()
        announce(self, f"{self.windowTitle()} {self.accessibleDescription()}")


def content_of(inside: QWidget) -> tuple[object, ...]:
    """Return what stands in every field of a widget, in order; calendars that pop up are none."""
    found = list[object]()
    for one in inside.findChildren(QWidget):
        if _is_in_calendar(one):
            continue
        if isinstance(one, QLineEdit):
            found.append(one.text())
        elif isinstance(one, QPlainTextEdit):
            found.append(one.toPlainText())
        elif isinstance(one, QComboBox):
            found.append(one.currentIndex())
        elif isinstance(one, QAbstractButton) and one.isCheckable():
            found.append(one.isChecked())
    return tuple(found)


def _is_in_calendar(one: QWidget) -> bool:
    above = one.parentWidget()
    while above is not None and not isinstance(above, QCalendarWidget):
        above = above.parentWidget()
    return above is not None


class Entry(Dialog):
    """Stays open, with everything that was entered, until the diary has recorded it."""

    def __init__(
        self, look: Look, window: QWidget, diary: Diary, title: str, about: str, *, save: str = ""
    ) -> None:
        super().__init__(look, window, title)
        self.diary = diary
        self._is_saving = False
        self._is_asking = False
        self._begun: tuple[object, ...] | None = None
        self._wrong: QWidget | None = None
        self._problem = wrapped("body")
        self._banner = QFrame()
        self._banner.setObjectName("banner")
        inside = QHBoxLayout(self._banner)
        inside.addWidget(self._problem)
        self._above_buttons = QWidget()
        around = column(look)
        around.setContentsMargins(0, look.theme.px(8), 0, 0)
        around.addWidget(self._banner)
        self._above_buttons.setLayout(around)
        self._above_buttons.hide()
        self.inside.addWidget(wrapped("muted", entry.fitting(about)))
        self.foot.addWidget(self._above_buttons)
        self.add_primary(save or tr(entry.SAVE)).clicked.connect(self._on_save)
        self.add_button(tr(entry.CANCEL)).clicked.connect(self.reject)
        diary.acted.connect(self._on_acted)
        diary.troubled.connect(self._on_troubled)

    @property
    def said(self) -> str:
        """What stands in the way, as it is said in the dialog; empty where nothing does."""
        return "" if self._above_buttons.isHidden() else self._problem.text()

    def problem(self) -> str:
        """Return what has to be changed before it can be saved; `point_at` says where."""
        return ""

    def content(self) -> tuple[object, ...]:
        """Return what stands in the fields, to tell whether anything was changed."""
        return content_of(self)

    def point_at(self, field: QWidget) -> None:
        """Mark the field that has to be changed, and have it in view with the focus."""
        self._unmark()
        self._wrong = field
        mark_field(field, is_wrong=True)

    def _unmark(self) -> None:
        if self._wrong is not None and isValid(self._wrong):
            mark_field(self._wrong, is_wrong=False)
        self._wrong = None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what stands in the fields at the beginning."""
        super().showEvent(event)
        if self._begun is None:
            self._begun = self.content()

    def reject(self) -> None:
        """Close; where something was changed, ask first."""
        above = self.parentWidget()
        if above is None or not self.is_changed:
            self.leave()
            return
        if self._is_asking:
            return
        self._is_asking = True
        question = LeaveQuestion(self.look, above)
        question.finished.connect(self._on_answered)
        question.open()

    @Slot(int)
    def _on_answered(self, answer: int) -> None:
        self._is_asking = False
        if answer == Dialog.DialogCode.Accepted.value:
            self.leave()

    @Slot()
    def leave(self) -> None:
        """Close without saving and without a question."""
        super().reject()

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
        self._above_buttons.setVisible(bool(words))
        self._banner.setAccessibleName(words)
        if words:
            event = QAccessibleEvent(self._banner, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(event)
        self.fit()

    @property
    def is_changed(self) -> bool:
        """Whether something in the fields is not as it was when it opened."""
        return self._begun is not None and self.content() != self._begun

    @Slot()
    def _on_save(self) -> None:
        if self._is_saving:  # a busy diary has not taken it yet: once is enough
            return
        self._unmark()
        problem = self.problem()
        self.say(problem)
        if problem and self._wrong is not None:
            self.bring(self._wrong)
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
