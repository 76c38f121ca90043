"""One cell of the week: its states in shapes, pressed to correct them, with a menu as well."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu

from skinroutine.app.tongue import number, tr, translated
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import Step
from skinroutine.domain.record.adherence import Cell, CellState, WeekRow
from skinroutine.domain.record.event import SkipReason
from skinroutine.domain.record.status import State, Status
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import smooth
from skinroutine.ui.screens.week.lattice import GridButton
from skinroutine.ui.screens.week.shapes import (
    draw_look,
    draw_note,
    draw_silence,
    draw_words,
)
from skinroutine.ui.wording import cells, checklist, weeks

GAP = 4
"""Unscaled pixels between a shape and the ring of focus around it."""


class WeekCell(GridButton):
    """The states of one step on one day; pressing it asks for the editor of them."""

    edit_requested = Signal(object, object)
    tick_requested = Signal(object)
    untick_requested = Signal(object)
    skip_requested = Signal(object, object)
    day_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.row: WeekRow | None = None
        self.cell: Cell | None = None
        side = look.theme.px(look.theme.sizes["week_cell"] + 2 * GAP)
        self.setFixedSize(QSize(side, side))
        self.clicked.connect(self._on_clicked)

    def show_cell(self, row: WeekRow, cell: Cell, *, has_come: bool = True) -> None:
        """Show a cell; one of a day still to come cannot be pressed."""
        self.row, self.cell = row, cell
        self.show_pressable(can_press=has_come)
        self.setAccessibleName(cells.cell_name(row, cell))
        self.setToolTip(cells.cell_tip(row, cell))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the fixed size."""
        return self.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the shape, its marks and the focus ring."""
        if self.cell is None:
            return
        painter = smooth(self)
        painter.setLayoutDirection(self.layoutDirection())
        gap = self._look.theme.px(GAP)
        draw_cell(
            painter, QRectF(self.rect()).adjusted(gap, gap, -gap, -gap), self.cell, self._look
        )
        self.paint_focus(painter, gap * 2)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Open the menu that corrects the day, by its key or by the other button."""
        if self.cell is None:
            return
        menu = self.correction_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()) if is_key else event.globalPos())

    @Slot()
    def _on_clicked(self) -> None:
        self.edit_requested.emit(self.row, self.cell)

    def correction_menu(self) -> QMenu:
        """Return the menu: for each slot done, skipped or not recorded, and the way to that day."""
        menu = QMenu(self)
        states = self.cell.states if self.cell else ()
        for state in states:
            if len(states) == 1:
                self._fill(menu, state)
            elif state.status is not Status.UPCOMING:
                self._fill(menu.addMenu(weeks.slot_title(state)), state)
        menu.addSeparator()
        day = self.cell.day if self.cell else None
        menu.addAction(tr(cells.OPEN_DAY), lambda: self.day_requested.emit(day))
        return menu

    def _fill(self, menu: QMenu, state: State) -> None:
        key = state.occurrence.key
        done = menu.addAction(tr(cells.DONE), lambda: self.tick_requested.emit(key))
        _mark(done, is_on=state.status.is_done)
        reasons = menu.addMenu(tr(cells.SKIPPED))
        for reason, words in translated(checklist.REASONS).items():
            action = reasons.addAction(words, partial(self._on_reason, key, reason))
            _mark(action, is_on=state.record is not None and state.record.reason is reason)
        none = menu.addAction(tr(cells.NOT_RECORDED), lambda: self.untick_requested.emit(key))
        _mark(none, is_on=state.record is None)

    def _on_reason(self, key: OccurrenceKey, reason: SkipReason) -> None:
        self.skip_requested.emit(key, reason)


class UseCell(GridButton):
    """How often a step was done as needed on one day; pressing it opens that day."""

    day_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.uses = 0
        self._day: date | None = None
        side = look.theme.px(look.theme.sizes["week_cell"] + 2 * GAP)
        self.setFixedSize(QSize(side, side))
        self.clicked.connect(self._on_clicked)

    def show_uses(self, step: Step, day: date, uses: int, *, has_come: bool) -> None:
        """Show how often."""
        self._day, self.uses = day, uses
        self.show_pressable(can_press=has_come)
        self.setAccessibleName(cells.use_name(step, day, uses))
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the fixed size."""
        return self.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the number and the focus ring."""
        theme = self._look.theme
        painter = smooth(self)
        painter.setPen(theme.color("text" if self.uses else "muted"))
        if self.isEnabled():
            words = number(self.uses) if self.uses else "\u2013"
            draw_words(painter, QRectF(self.rect()), words, theme.font("body"))
        self.paint_focus(painter, theme.px(8))

    @Slot()
    def _on_clicked(self) -> None:
        self.day_requested.emit(self._day)


def draw_cell(painter: QPainter, box: QRectF, cell: Cell, look: Look) -> None:
    """Draw a cell's shape with the marks of a silence and of a note."""
    whole = weeks.whole_count(cell)
    draw_look(painter, box, cell.look, look, (whole.done, whole.planned))
    if cell.look is CellState.NOT_RECORDED and weeks.silenced(cell):
        draw_silence(painter, box, look)
    if cells.notes_of(cell):
        draw_note(painter, box, look)


def _mark(action: QAction, *, is_on: bool) -> None:
    action.setCheckable(True)
    action.setChecked(is_on)
    action.setEnabled(not is_on)
