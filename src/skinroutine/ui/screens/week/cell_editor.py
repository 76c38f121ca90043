"""The editor of one step on one day: what is known of each slot, and what can be said of it."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from skinroutine.app.tongue import tr, translated
from skinroutine.domain.plan.routine import LONGEST_NOTE
from skinroutine.domain.plan.schedule import routine_day
from skinroutine.domain.record.adherence import Cell, WeekRow
from skinroutine.domain.record.event import SkipReason
from skinroutine.domain.record.status import Moment, State
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.clock_field import ClockField
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.fields import CheckField, ChoiceField, NoteField, labelled
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import column, wrapped
from skinroutine.ui.screens.week.draft import (
    Correction,
    Draft,
    Said,
    Trouble,
    bounds,
    corrections,
    draft_of,
    trouble,
    wall,
)
from skinroutine.ui.screens.week.lattice import bring_into_view
from skinroutine.ui.wording import calendar, cells, checklist
from skinroutine.ui.wording.breaks import breakable

SAID = {Said.DONE: cells.DONE, Said.SKIPPED: cells.SKIPPED, Said.NOTHING: cells.NOT_RECORDED}
FOOD = {True: cells.YES, False: cells.NO, None: cells.NOT_SAID}
NARROW = 400
"""Unscaled width under which choices stand beneath each other."""


class CellEditor(Dialog):
    """Says on Save, with `corrected`, the facts that correct a cell; Cancel says nothing."""

    corrected = Signal(object)
    day_requested = Signal(object)

    def __init__(
        self, look: Look, window: QWidget, row: WeekRow, cell: Cell, moment: Moment, began: date
    ) -> None:
        super().__init__(look, window, calendar.day_title(cell.day))
        self._moment = moment
        self._day = cell.day
        self.inside.addWidget(wrapped("rowtitle", breakable(row.step.title)))
        self.panels = [SlotPanel(look, state, moment) for state in cell.states]
        for panel in self.panels:
            self.inside.addWidget(panel)
            panel.grown.connect(self._on_grown)
        if not self.panels:
            self.inside.addWidget(wrapped("body", cells.nothing_planned(cell.day, began)))
        self.inside.addStretch(1)
        self._add_buttons()

    def _add_buttons(self) -> None:
        if self.panels:
            self.save = self.add_primary(tr(cells.SAVE))
            self.save.clicked.connect(self._on_save)
            there = self.add_button(tr(cells.OPEN_DAY))
        else:
            there = self.add_primary(tr(cells.OPEN_DAY))
        there.clicked.connect(self._on_open_day)
        self.add_button(tr(cells.CANCEL), role="quiet").clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at what is said of the first slot."""
        super().showEvent(event)
        if self.panels:
            self.panels[0].begin()
        self._fold()

    @Slot()
    def _on_grown(self) -> None:
        self._fold()
        self.fit()

    def _fold(self) -> None:
        is_narrow = self.width() < self.look.theme.px(NARROW)
        for panel in self.panels:
            panel.fold(is_narrow=is_narrow)

    @Slot()
    def _on_save(self) -> None:
        """Say what was corrected, unless one of the times has a trouble."""
        troubled = [panel for panel in self.panels if not panel.is_sound()]
        if troubled:
            self.fit()
            self.inside.activate()
            troubled[0].show_trouble()
            return
        found = tuple(one for panel in self.panels for one in panel.corrections())
        self.accept()
        if found:
            self.corrected.emit(found)

    @Slot()
    def _on_open_day(self) -> None:
        self.reject()
        self.day_requested.emit(self._day)


class SlotPanel(QFrame):
    """What is known of one slot of a day, and the fields for what can be said of it."""

    grown = Signal()

    def __init__(self, look: Look, state: State, moment: Moment) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look, self._state, self._moment = look, state, moment
        self._before = draft_of(state)
        day = state.occurrence.key.day
        self._is_today = day == routine_day(moment.now, moment.zone, moment.day_ends)
        self.said = Choices(look, f"{cells.slot_about(state)}:", translated(SAID))
        self.unsaid = CheckField(look, tr(cells.TIME_NOT_SAID))
        self.unsaid.setAccessibleName(self._name(cells.TIME_NOT_SAID))
        self.clock = ClockField(look, self._name(cells.DONE_AT), self._first_time())
        self.food = Choices(look, self._name(cells.FOOD), translated(FOOD))
        reasons = {"": tr(cells.NO_REASON)}
        reasons |= {str(one): tr(said) for one, said in checklist.REASONS.items()}
        self.reason = ChoiceField(look, self._name(checklist.REASON_QUESTION), reasons)
        self.note = NoteField(look, self._name(cells.NOTE), longest=LONGEST_NOTE, lines=2)
        self.problem = wrapped("strong")
        self.problem.hide()
        self._lay_out()
        self._show(self._before)
        self.said.chosen.connect(self._on_said)
        self.unsaid.toggled.connect(self._on_unsaid)
        self.clock.timeChanged.connect(self._on_clock)

    def _name(self, field: str) -> str:
        return cells.field_name(self._state, tr(field))

    def _lay_out(self) -> None:
        px = self._look.theme.px
        inside = QVBoxLayout(self)
        inside.setContentsMargins(px(16), px(14), px(16), px(14))
        inside.setSpacing(px(10))
        head = column(self._look, 2)
        head.addWidget(wrapped("strong", cells.slot_title(self._state)))
        head.addWidget(wrapped("caption", cells.known(self._state)))
        nest(inside, head)
        inside.addWidget(self.said)
        both = QWidget()
        row = FlowLayout(both, px(14), px(6))
        row.addWidget(self.unsaid)
        row.addWidget(self.clock)
        self.unsaid.setVisible(self._has_unsaid)
        self._when = labelled(self._look, tr(cells.DONE_AT), both)
        self._meal = labelled(self._look, tr(cells.FOOD), self.food)
        self._why = labelled(self._look, tr(checklist.REASON_QUESTION), self.reason)
        for one in (self._when, self.problem, self._meal, self._why):
            inside.addWidget(one)
        inside.addWidget(labelled(self._look, tr(cells.NOTE), self.note))

    @property
    def _has_unsaid(self) -> bool:
        """Whether it may be left open when it was done: on past days, and where it is so."""
        return not self._is_today or (self._before.said is Said.DONE and self._before.at is None)

    def _first_time(self) -> time:
        if self._before.at is not None:
            return self._before.at
        now = wall(self._moment.now.astimezone(self._moment.zone))
        return now if self._is_today else self._state.occurrence.at

    def _show(self, draft: Draft) -> None:
        self.said.show_value(draft.said)
        self.unsaid.setChecked(draft.at is None and self._has_unsaid)
        self.food.show_value(draft.with_food)
        self.reason.show_value(str(draft.reason or ""))
        self.note.setPlainText(draft.note)
        self._show_what_belongs()

    def _show_what_belongs(self) -> None:
        """Show the fields that belong to what is said."""
        said = self.said.value
        is_done = said is Said.DONE
        self._when.setVisible(is_done)
        self._meal.setVisible(is_done and cells.asks_about_food(self._state.occurrence.step))
        self._why.setVisible(said is Said.SKIPPED)
        self.clock.setEnabled(not self.unsaid.isChecked())
        self.problem.hide()
        self.clock.setAccessibleDescription("")

    @property
    def draft(self) -> Draft:
        """What is said now, with a time that is still being typed."""
        self.clock.interpretText()
        at = None if self.unsaid.isChecked() else self.clock.value
        reason = SkipReason(self.reason.value) if self.reason.value else None
        return Draft(self.said.value, at, self.food.value, reason, self.note.words)

    def corrections(self) -> tuple[Correction, ...]:
        """Return the facts that what is said comes to."""
        return corrections(self._state, self.draft, self._moment)

    def is_sound(self) -> bool:
        """Tell whether it can have been done when it is said; where not, say why."""
        found, at = trouble(self._state, self.draft, self._moment), self.clock.value
        if found is None:
            return True
        day = self._state.occurrence.key.day
        is_early = found is Trouble.NOT_YET
        begins, ends = bounds(day, self._moment)
        words = cells.not_yet(at) if is_early else cells.outside(at, day, begins, ends)
        self.problem.setText(words)
        self.problem.show()
        self.clock.setAccessibleDescription(words)
        return False

    def show_trouble(self) -> None:
        """Lead to the time that cannot be."""
        self.clock.setFocus()
        bring_into_view(self.problem)

    def begin(self) -> None:
        """Lead to what is said."""
        self.said.buttons[self.said.value].setFocus()

    def fold(self, *, is_narrow: bool) -> None:
        """Put choices beneath each other where there is no room beside."""
        self.said.fold(is_narrow=is_narrow)

    @Slot(object)
    def _on_said(self, _said: Said) -> None:
        self._show_what_belongs()
        self.grown.emit()

    @Slot(bool)
    def _on_unsaid(self, _is_unsaid: bool) -> None:  # noqa: FBT001 - the signal's shape
        self._show_what_belongs()

    @Slot()
    def _on_clock(self) -> None:
        self.problem.hide()
