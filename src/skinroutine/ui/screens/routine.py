"""The routine in its first simple form: the four anchors, the leaflet's word on food, the steps."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt, QTime, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QTimeEdit,
    QWidget,
)

from skinroutine.app.tongue import clock, tr, translated
from skinroutine.domain.routine import Anchor, AnchorTimes, Routine, StepKind
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.page import Page
from skinroutine.ui.parts.painted import Tile
from skinroutine.ui.parts.text import (
    card,
    column,
    label,
    refresh_style,
    section,
    wrapped,
)
from skinroutine.ui.wording import routine

NARROW = 520
"""Page width in unscaled pixels under which the leaflet's choices stand beneath each other."""
TITLE = "Routine"
SUBTITLE = "Changes apply from today. Past days keep the routine they had."
ANCHOR_KINDS = {
    Anchor.WAKE: StepKind.SUNSCREEN,
    Anchor.LUNCH: StepKind.LIP_BALM,
    Anchor.DINNER: StepKind.DOSE,
    Anchor.BED: StepKind.MOISTURIZER,
}


class RoutinePage(Page):
    """Edits a copy of today's routine; Save appends it as a revision."""

    saved = Signal()

    def __init__(self, look: Look, diary: Diary) -> None:
        super().__init__(look, TITLE, SUBTITLE)
        self._diary = diary
        self._routine: Routine = diary.queries.routine()
        self.revert = self.heading.add_button("Revert")
        self.save = self.heading.add_button("Save")
        self.save.setObjectName("primary")
        self.save.clicked.connect(self._save)
        self.revert.clicked.connect(self._fill)
        self.times = {anchor: QTimeEdit() for anchor in Anchor}
        self._food = Choices(look, tr(routine.FOOD_QUESTION), translated(routine.FOOD_RULES))
        self._food.chosen.connect(self._judge)
        self.leaflet = self._food.buttons
        self._problem = wrapped("strong")
        self._steps = column(look)
        self._lay_out()
        self._fill()
        diary.changed.connect(self._refresh)

    def _lay_out(self) -> None:
        inside = self.inside
        inside.addWidget(self._problem)
        inside.addWidget(section("When do your days happen?"))
        inside.addWidget(self._anchor_card())
        inside.addWidget(section("My leaflet"))
        inside.addWidget(self._leaflet_card())
        inside.addWidget(section("Steps"))
        steps = card(self.look)
        steps.setLayout(self._steps)
        inside.addWidget(steps)
        inside.addWidget(wrapped("caption", routine.day_end_note()))
        inside.addStretch(1)

    def _anchor_card(self) -> QFrame:
        inside = column(self.look)
        for number, (anchor, edit) in enumerate(self.times.items()):
            edit.setDisplayFormat("HH:mm")
            edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
            edit.setAccessibleName(tr(routine.ANCHOR_QUESTIONS[anchor]))
            edit.timeChanged.connect(self._judge)
            words = wrapped("rowtitle", tr(routine.ANCHOR_QUESTIONS[anchor]))
            words.setBuddy(edit)
            inside.addWidget(self._row(number, ANCHOR_KINDS[anchor], words, edit))
        made = card(self.look)
        made.setLayout(inside)
        return made

    def _leaflet_card(self) -> QFrame:
        inside = column(self.look, 3)
        inside.addWidget(wrapped("rowtitle", tr(routine.FOOD_QUESTION)))
        inside.addWidget(wrapped("caption", tr(routine.FOOD_NOTE)))
        inside.addSpacing(self.look.theme.px(6))
        inside.addWidget(self._food)
        return card(self.look, inside)

    def fit(self, width: float) -> None:
        """Put the choices beneath each other where there is no room beside."""
        super().fit(width)
        self._food.fold(is_narrow=width < NARROW)

    def _row(self, number: int, kind: StepKind, words: QWidget, at_end: QWidget) -> QFrame:
        made = QFrame()
        made.setObjectName("row")
        refresh_style(made, edge="below" if number else "none")
        px = self.look.theme.px
        inside = QHBoxLayout(made)
        inside.setContentsMargins(px(16), px(10), px(16), px(10))
        inside.setSpacing(px(14))
        inside.addWidget(Tile(self.look, kind))
        inside.addWidget(words, 1)
        inside.addWidget(at_end)
        return made

    def _chosen(self) -> Routine:
        """Return the routine as the form has it; ValueError where two anchors are the same."""
        anchors = {
            anchor.value: time(edit.time().hour(), edit.time().minute())
            for anchor, edit in self.times.items()
        }
        changed = Routine(self._routine.steps, AnchorTimes(**anchors))
        return changed.with_food_rule(self._food.value)

    @Slot()
    def _judge(self) -> None:
        """Offer to save what can be saved, and say why not otherwise."""
        try:
            is_changed = self._chosen() != self._routine
        except ValueError:
            self._problem.setText("Two of these times are the same. Each needs its own.")
            self.save.setEnabled(False)
            self.revert.setEnabled(True)
        else:
            self._problem.setText("")
            self.save.setEnabled(is_changed)
            self.revert.setEnabled(is_changed)
        self._problem.setVisible(bool(self._problem.text()))

    @Slot()
    def _save(self) -> None:
        self._diary.revise(self._chosen())
        self.saved.emit()

    @Slot()
    def _refresh(self) -> None:
        routine = self._diary.queries.routine()
        if routine != self._routine:
            self._routine = routine
            self._fill()

    @Slot()
    def _fill(self) -> None:
        self._food.show_value(self._routine.food_rule)
        for anchor, edit in self.times.items():
            at = self._routine.anchors.at(anchor)
            edit.setTime(QTime(at.hour, at.minute))
        self._list_steps()
        self._judge()

    def _list_steps(self) -> None:
        while (item := self._steps.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        anchors = self._routine.anchors
        for number, step in enumerate(self._routine.steps):
            times = ", ".join(clock(slot.time_of_day(anchors)) for slot in step.slots)
            words = QWidget()
            inside = column(self.look, 2)
            words.setLayout(inside)
            for role, text in (("rowtitle", step.name), ("caption", times)):
                inside.addWidget(wrapped(role, text))
            self._steps.addWidget(
                self._row(number, step.kind, words, label("caption", "every day"))
            )
