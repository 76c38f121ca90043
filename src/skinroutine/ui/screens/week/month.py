"""The calendar of a month: each day with all steps together, or with one step."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy

from skinroutine.app.diary.snapshots import MonthSnapshot
from skinroutine.app.tongue import number, weekday
from skinroutine.domain.plan.routine import Step
from skinroutine.domain.record.adherence import Cell, CellState, Count, WeekRow
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import smooth
from skinroutine.ui.parts.text import empty, label
from skinroutine.ui.screens.week.cell import draw_cell
from skinroutine.ui.screens.week.lattice import GridButton, Lattice
from skinroutine.ui.screens.week.shapes import CENTER, draw_look, draw_ring, draw_words
from skinroutine.ui.wording import cells
from skinroutine.ui.wording import month as words

ACROSS = 7
WIDE, TALL, SIDE = 52, 60, 30
"""Unscaled pixels: a day's least width, its height, and its shape."""


class MonthCell(GridButton):
    """One day of the calendar; pressing it opens the day, or the editor of the step that day."""

    day_requested = Signal(object)
    edit_requested = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.day: date | None = None
        self.count = Count()
        self.row: WeekRow | None = None
        self.cell: Cell | None = None
        self._is_today = False
        self.setMinimumSize(QSize(look.theme.px(WIDE), look.theme.px(TALL)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def show_count(self, day: date, total: Count, *, today: date) -> None:
        """Show all steps of a day together."""
        self.row = self.cell = None
        self.count = total
        self._show(day, today)
        self._describe(words.day_name(day, total, is_today=day == today))

    def show_cell(self, row: WeekRow, cell: Cell, *, today: date) -> None:
        """Show one step on its day."""
        self.row, self.cell, self.count = row, cell, cell.count
        self._show(cell.day, today)
        name = cells.cell_name(row, cell)
        self._describe(words.step_day_name(name, is_today=cell.day == today))
        self.setToolTip(cells.cell_tip(row, cell))

    def _show(self, day: date, today: date) -> None:
        self.day, self._is_today = day, day == today
        self.show_pressable(can_press=day <= today)

    def _describe(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size."""
        return self.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the number of the day, what was done, and the focus ring."""
        if self.day is None:
            return
        theme, px = self._look.theme, self._look.theme.px
        painter = smooth(self)
        painter.setLayoutDirection(self.layoutDirection())
        weight = QFont.Weight.Bold if self._is_today else QFont.Weight.Normal
        painter.setPen(theme.color("text" if self._is_today else "muted"))
        top = QRectF(0, px(3), self.width(), px(16))
        draw_words(painter, top, words.day_number(self.day), theme.font("caption", weight))
        side = px(SIDE)
        box = QRectF((self.width() - side) / 2, px(23), side, side)
        if self.cell is not None:
            draw_cell(painter, box, self.cell, self._look)
        else:
            self._paint_all(painter, box)
        self.paint_focus(painter, px(8))

    def _paint_all(self, painter: QPainter, box: QRectF) -> None:
        """Paint a ring with its count beneath; a day with nothing but skips has their shape."""
        total, theme, px = self.count, self._look.theme, self._look.theme.px
        if not total.planned:
            if total.skipped:
                draw_look(painter, box, CellState.SKIPPED, self._look)
            return
        shift = px(8)
        ring = box.adjusted(shift / 2, -px(3), -shift / 2, -px(3) - shift)
        draw_ring(painter, ring, self._look, (total.done, total.planned))
        painter.setPen(theme.color("text"))
        below = QRectF(0, ring.bottom() + px(1), self.width(), px(15))
        said = f"{number(total.done)}/{number(total.planned)}"
        draw_words(painter, below, said, theme.font("section_label"))

    @Slot()
    def _on_clicked(self) -> None:
        if self.cell is not None:
            self.edit_requested.emit(self.row, self.cell)
        else:
            self.day_requested.emit(self.day)


class MonthGrid(QFrame):
    """Paints a MonthSnapshot: the weeks as rows, from the first day of the person's week."""

    day_requested = Signal(object)
    edit_requested = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self._first_weekday = -1
        self._days: tuple[date, ...] = ()
        self.cells: dict[date, MonthCell] = {}
        self.lattice = Lattice(self, is_running=True)
        self._grid = QGridLayout(self)
        px = look.theme.px
        self._grid.setContentsMargins(px(14), px(12), px(14), px(12))
        self._grid.setSpacing(px(2))
        for place in range(ACROSS):
            self._grid.setColumnStretch(place, 1)

    def show_month(self, snapshot: MonthSnapshot, step: Step | None) -> None:
        """Show a month, with one step or with all of them."""
        table, has_focus = snapshot.table, self.lattice.has_focus
        if (table.days, snapshot.first_weekday) != (self._days, self._first_weekday):
            self._days, self._first_weekday = table.days, snapshot.first_weekday
            self._build()
        row = words.row_of(table, step) if step is not None else None
        for place, day in enumerate(table.days):
            if row is None:
                self.cells[day].show_count(day, table.by_day[place], today=snapshot.today)
            else:
                self.cells[day].show_cell(row, row.cells[place], today=snapshot.today)
        self.lattice.settle(with_focus=has_focus)
        if not has_focus and snapshot.today in self.cells:
            self.lattice.lead_to(self.cells[snapshot.today])

    def _build(self) -> None:
        focused = next((day.day for day, cell in self.cells.items() if cell.hasFocus()), None)
        empty(self._grid)
        self.cells = {}
        for place in range(ACROSS):
            name = weekday((self._first_weekday + place) % ACROSS, letters=3)
            self._grid.addWidget(label("caption", name, align=CENTER), 0, place)
        rows: list[list[GridButton | None]] = []
        for day in self._days:
            column = (day.weekday() - self._first_weekday) % ACROSS
            if not rows or column == 0:
                rows.append([None] * ACROSS)
            self.cells[day] = self._add(len(rows), column)
            rows[-1][column] = self.cells[day]
        self.lattice.hold(rows)
        if focused is not None:
            self.lattice.lead_to(self.cells[self._days[min(focused, len(self._days)) - 1]])

    def _add(self, row: int, column: int) -> MonthCell:
        made = MonthCell(self._look)
        made.day_requested.connect(self.day_requested)
        made.edit_requested.connect(self.edit_requested)
        self._grid.addWidget(made, row, column)
        return made
