"""Questions for the next visit: added, put in other words, and closed once they were asked."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from skinroutine.app.course.commands import LONGEST_NOTE
from skinroutine.app.tongue import tr
from skinroutine.domain.course.symptoms import Question
from skinroutine.ui.parts.chips import AddChip
from skinroutine.ui.parts.fields import NoteField
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import card, column, section, wrapped
from skinroutine.ui.screens.week.lattice import bring_into_view
from skinroutine.ui.wording import symptoms


class QuestionRow(QWidget):
    """One question with the day it was added, and its two buttons."""

    edit_requested = Signal()
    asked = Signal()

    def __init__(self, look: Look, question: Question) -> None:
        super().__init__()
        self.question = question
        inside = QVBoxLayout(self)
        px = look.theme.px
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(4))
        inside.addWidget(wrapped("rowtitle", symptoms.quoted(question)))
        foot = QHBoxLayout()
        foot.setSpacing(px(4))
        foot.addWidget(wrapped("caption", symptoms.added(question)), 1)
        self.edit = QPushButton()
        side = px(15)
        self.edit.setObjectName("arrow")
        self.edit.setIcon(look.icons.icon("pencil", side, look.theme.color("text")))
        self.edit.setIconSize(QSize(side, side))
        self.edit.setAccessibleName(tr("Change: {question}", question=question.text))
        self.edit.setToolTip(tr("Change it"))
        self.edit.clicked.connect(self.edit_requested)
        self.close_button = QPushButton(tr(symptoms.ASKED))
        self.close_button.setAccessibleName(tr("Asked: {question}", question=question.text))
        self.close_button.clicked.connect(self.asked)
        foot.addWidget(self.edit)
        foot.addWidget(self.close_button)
        nest(inside, foot)


class Draft(NamedTuple):
    """Words of a question, and its id where it had some before."""

    words: str
    id: str


class Questions(QWidget):
    """The card; says a question's words and, where it had some before, its id.

    Words that were said are held until they are recorded; what is refused comes back to the field.
    """

    asked = Signal(str, str)
    closed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[Question, ...] = ()
        self._editing = ""
        self._said: list[Draft] = []
        self._refused: list[Draft] = []
        self.rows: tuple[QuestionRow, ...] = ()
        self._list = column(look, 12)
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.setInterval(0)
        self._laid_out.timeout.connect(self._on_laid_out)
        self._more = wrapped("caption", tr(symptoms.MORE_QUESTIONS))
        self._more.hide()
        inside = column(look, 10)
        inside.addWidget(section(tr(symptoms.QUESTIONS)))
        nest(inside, self._list)
        inside.addWidget(self._more)
        inside.addWidget(self._editor())
        inside.addWidget(self._adder())
        outside = column(look)
        outside.addWidget(card(look, inside))
        self.setLayout(outside)

    def _adder(self) -> QWidget:
        self.add = AddChip(tr(symptoms.ADD_QUESTION))
        self.add.clicked.connect(self._add)
        self._adding = QWidget()
        FlowLayout(self._adding).addWidget(self.add)
        return self._adding

    def _editor(self) -> QWidget:
        """Return the field with its two buttons, away until it is asked for."""
        px = self._look.theme.px
        self.field = NoteField(self._look, tr(symptoms.QUESTION), longest=LONGEST_NOTE, lines=3)
        self.field.setPlaceholderText(tr(symptoms.QUESTION))
        self.keep_button = QPushButton(tr(symptoms.KEEP))
        self.leave_button = QPushButton(tr(symptoms.LEAVE))
        self.leave_button.setObjectName("quiet")
        self.keep_button.setObjectName("primary")
        self.keep_button.setToolTip(tr(symptoms.KEEP_KEYS))
        self.keep_button.clicked.connect(self.keep)
        self.leave_button.clicked.connect(self._leave)
        self.editor = QWidget()
        inside = QVBoxLayout(self.editor)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(8))
        inside.addWidget(self.field)
        buttons = QWidget()
        row = FlowLayout(buttons, px(8), px(8))
        row.addWidget(self.keep_button)
        row.addWidget(self.leave_button)
        inside.addWidget(buttons)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            made = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self.editor, self.keep)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.editor.hide()
        return self.editor

    def show_questions(self, questions: tuple[Question, ...]) -> None:
        """Show the open questions, oldest first; one that is being written stays."""
        if questions == self._shown:
            return
        self._shown = questions
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = tuple(QuestionRow(self._look, one) for one in questions)
        for row in self.rows:
            row.edit_requested.connect(partial(self.open_editor, row.question))
            row.asked.connect(partial(self.closed.emit, row.question.id))
            self._list.addWidget(row)
        self._more.setVisible(len(questions) > symptoms.MOST_IN_SUMMARY)

    def open_editor(self, question: Question | None = None) -> None:
        """Let a new question be written, or other words for one; what is under way is kept.

        Where that is refused, it stays in the field.
        """
        self.keep()
        if self.editor.isHidden():
            self._write(Draft(question.text, question.id) if question else Draft("", ""))
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, draft: Draft) -> None:
        """Show the field with words in it."""
        self._editing = draft.id
        self.field.setPlainText(draft.words)
        self.editor.show()
        self._adding.hide()
        self._laid_out.start()

    @Slot()
    def keep(self) -> None:
        """Say what was written, where anything was, and put the field away."""
        if self.editor.isHidden():
            return
        drafts = [Draft(self.field.words.strip(), self._editing), *self._refused]
        self._refused = []
        self._leave()
        for draft in drafts:
            if draft.words:
                self._said.append(draft)
                self.asked.emit(draft.words, draft.id)

    def let_be(self, words: str, question_id: str) -> None:
        """Hold words no more that were said: they are recorded."""
        draft = Draft(words, question_id)
        if draft in self._said:
            self._said.remove(draft)
        elif draft in self._refused:
            self._refused.remove(draft)
        elif not self.editor.isHidden() and draft == (self.field.words.strip(), self._editing):
            self._leave()

    @Slot()
    def bring_back(self) -> None:
        """Open the field again with words that are not recorded, one after another."""
        self._refused += self._said
        self._said = []
        self._write_on()

    def _write_on(self) -> None:
        if self._refused and self.editor.isHidden():
            focused = QApplication.focusWidget()
            had_focus = focused is not None and self.isAncestorOf(focused)
            self._write(self._refused.pop(0))
            if had_focus and self.isVisible():
                self.field.setFocus(Qt.FocusReason.OtherFocusReason)
                self.field.moveCursor(QTextCursor.MoveOperation.End)

    @Slot()
    def _on_laid_out(self) -> None:
        """Bring the field in, with the buttons that end it, once both have their place."""
        if self.editor.isVisible():
            bring_into_view(self.editor)

    @Slot()
    def _add(self) -> None:
        self.open_editor()

    @Slot()
    def _leave(self) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.editor.isAncestorOf(focused)
        self.field.setPlainText("")
        self._editing = ""
        self.editor.hide()
        self._adding.show()
        if had_focus and self.isVisible():
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._write_on()
