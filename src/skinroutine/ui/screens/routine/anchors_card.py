"""When the person's days happen: the four anchors, saved together from a chosen day on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from skinroutine.app.diary.snapshots import RoutineSnapshot
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import Anchor, AnchorTimes, StepKind
from skinroutine.ui.parts.clock_field import ClockField
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.painted import Tile
from skinroutine.ui.parts.text import card, column, refresh_style, section, wrapped
from skinroutine.ui.screens.routine.anchors_draft import AnchorsDraft, anchors_problem
from skinroutine.ui.screens.routine.applies import AppliesFrom
from skinroutine.ui.screens.routine.rows import amiss, show_words
from skinroutine.ui.wording import editor
from skinroutine.ui.wording import routine as wording

KINDS = {
    Anchor.WAKE: StepKind.SUNSCREEN,
    Anchor.LUNCH: StepKind.LIP_BALM,
    Anchor.DINNER: StepKind.DOSE,
    Anchor.BED: StepKind.MOISTURIZER,
}
"""The picture beside each question: a step that is done then."""


class AnchorsCard(QWidget):
    """Four questions, each with a time; `edited` has the draft, `save_requested` asks for more."""

    edited = Signal(object)
    save_requested = Signal()
    revert_requested = Signal()

    def __init__(self, look: Look, *, first_weekday: int = 0) -> None:
        super().__init__()
        self._look = look
        self._draft = AnchorsDraft(AnchorTimes(), ())
        questions = {anchor: tr(words) for anchor, words in wording.ANCHOR_QUESTIONS.items()}
        self.times = {anchor: ClockField(look, words) for anchor, words in questions.items()}
        names = tr(editor.TIMES_APPLY), tr(editor.TIMES_APPLY_DAY)
        self.applies = AppliesFrom(look, *names, first_weekday=first_weekday)
        self.save, self.revert = QPushButton(tr(editor.SAVE)), QPushButton(tr(editor.REVERT))
        self.save.setAccessibleName(tr(editor.SAVE_TIMES))
        self.revert.setAccessibleName(tr(editor.REVERT_TIMES))
        self.problem = amiss()
        self.day_end = wrapped("caption")
        self._lay_out(questions)
        for field in self.times.values():
            field.setKeyboardTracking(True)
            field.chosen.connect(self._on_time)
        self.applies.chosen.connect(self._on_day)
        self.save.clicked.connect(self.save_requested)
        self.revert.clicked.connect(self.revert_requested)

    def _lay_out(self, questions: dict[Anchor, str]) -> None:
        px = self._look.theme.px
        inside = column(self._look)
        for number, (anchor, field) in enumerate(self.times.items()):
            inside.addWidget(self._row(number, anchor, questions[anchor], field))
        foot = column(self._look, 8)
        foot.setContentsMargins(px(16), px(4), px(16), px(14))
        buttons = QWidget()
        row = FlowLayout(buttons, px(8), px(8))
        row.addWidget(self.save)
        row.addWidget(self.revert)
        note = wrapped("caption", tr(editor.ANCHORS_NOTE))
        for one in (self.problem, note, self.applies, buttons):
            foot.addWidget(one)
        nest(inside, foot)
        made = card(self._look)
        made.setLayout(inside)
        outside = column(self._look, 8)
        for part in (section(tr(editor.ANCHORS_TITLE)), made, self.day_end):
            outside.addWidget(part)
        self.setLayout(outside)

    def _row(self, number: int, anchor: Anchor, question: str, field: QWidget) -> QFrame:
        made = QFrame()
        made.setObjectName("row")
        refresh_style(made, edge="below" if number else "none")
        px = self._look.theme.px
        row = QHBoxLayout(made)
        row.setContentsMargins(px(16), px(8), px(16), px(8))
        row.setSpacing(px(12))
        words = wrapped("rowtitle", question)
        words.setBuddy(field)
        row.addWidget(Tile(self._look, KINDS[anchor]))
        row.addWidget(words, 1)
        row.addWidget(field)
        return made

    def show_draft(self, draft: AnchorsDraft, snapshot: RoutineSnapshot) -> None:
        """Show the four times; a field that shows its time already is left alone."""
        self._draft = draft
        for field, at in zip(self.times.values(), draft.times, strict=True):
            field.show_time(at)
        is_changed = bool(draft.changed)
        problem = anchors_problem(draft, snapshot) if is_changed else ""
        show_words(self.problem, problem)
        for field in self.times.values():
            field.setAccessibleDescription(problem)
        self.applies.show_day(draft.applies_from, snapshot.today)
        self.save.setEnabled(is_changed and not problem)
        self.revert.setVisible(is_changed)
        ends = snapshot.moment.day_ends.after(snapshot.today)
        self.day_end.setText(wording.day_end_note(ends))

    @Slot()
    def _on_time(self) -> None:
        times = tuple(field.value for field in self.times.values())
        self.edited.emit(replace(self._draft, times=times))

    @Slot(object)
    def _on_day(self, day: date | None) -> None:
        self.edited.emit(replace(self._draft, applies_from=day))
