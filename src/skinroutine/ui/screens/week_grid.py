"""The table of a week: steps by days, totals at the end of each row and under each day."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from skinroutine.app.tongue import tr
from skinroutine.domain.adherence import CellState, Count, WeekRow, WeekTable
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import Bar, Tile, draw_bar, smooth
from skinroutine.ui.parts.text import column, label
from skinroutine.ui.screens.week_cell import WeekCell, draw_look, draw_silence
from skinroutine.ui.wording import calendar, counts, weeks

LEGEND = (
    CellState.DONE,
    CellState.DONE_LATE,
    CellState.SKIPPED,
    CellState.NOT_RECORDED,
    CellState.DUE,
)
CENTER = Qt.AlignmentFlag.AlignCenter


class WeekGrid(QFrame):
    """Paints a WeekTable; its cells say what the person asks for."""

    tick_requested = Signal(object)
    untick_requested = Signal(object)
    skip_requested = Signal(object, object)
    day_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self._shape: tuple[object, ...] = ()
        self.cells: dict[tuple[str, int], WeekCell] = {}
        self._row_totals: dict[str, QLabel] = {}
        self._heads: list[QLabel] = []
        self._day_totals: list[DayTotal] = []
        self._grid = QGridLayout(self)
        px = look.theme.px
        self._grid.setContentsMargins(px(14), px(12), px(12), px(12))
        self._grid.setHorizontalSpacing(px(2))
        self._grid.setVerticalSpacing(px(5))

    def show_table(self, table: WeekTable) -> None:
        """Show a table; the widgets stay while its steps are the same."""
        shape = tuple((row.step, weeks.slot_summary(row)) for row in table.rows)
        if shape != self._shape or not self._heads:
            self._shape = shape
            self._build(table)
        for number, day in enumerate(table.days):
            self._heads[number].setText(calendar.day_short(day))
            self._day_totals[number].show_count(table.by_day[number], calendar.day_title(day))
        for row in table.rows:
            self._row_totals[row.step.id].setText(counts.of(row.count))
            for number, cell in enumerate(row.cells):
                self.cells[row.step.id, number].show_cell(row, cell)

    def _build(self, table: WeekTable) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.cells.clear()
        self._heads = [label("caption", align=CENTER) for _ in table.days]
        self._day_totals = [DayTotal(self._look) for _ in table.days]
        for number, head in enumerate(self._heads, start=1):
            self._grid.addWidget(head, 0, number)
        for place, row in enumerate(table.rows):
            self._line(2 * place + 1)
            self._add_row(row, 2 * place + 2)
        bottom = 2 * len(table.rows) + 1
        self._line(bottom)
        self._grid.addWidget(label("muted", "All steps"), bottom + 1, 0)
        for number, total in enumerate(self._day_totals, start=1):
            self._grid.addWidget(total, bottom + 1, number, CENTER)
        self._grid.setColumnStretch(0, 3)
        for number in range(1, len(table.days) + 1):
            self._grid.setColumnStretch(number, 1)

    def _add_row(self, row: WeekRow, place: int) -> None:
        self._grid.addWidget(_RowHead(self._look, row), place, 0)
        for number in range(len(row.cells)):
            cell = WeekCell(self._look)
            cell.tick_requested.connect(self.tick_requested)
            cell.untick_requested.connect(self.untick_requested)
            cell.skip_requested.connect(self.skip_requested)
            cell.day_requested.connect(self.day_requested)
            self.cells[row.step.id, number] = cell
            self._grid.addWidget(cell, place, number + 1, CENTER)
        total = label("strong", align=Qt.AlignmentFlag.AlignRight)
        self._row_totals[row.step.id] = total
        self._grid.addWidget(total, place, len(row.cells) + 1)

    def _line(self, place: int) -> None:
        line = QFrame()
        line.setFixedHeight(1)
        line.setStyleSheet(f"background: {self._look.theme.colors['line']};")
        self._grid.addWidget(line, place, 0, 1, 9)


class _RowHead(QWidget):
    """The tile, the name and the times of a step."""

    def __init__(self, look: Look, row: WeekRow) -> None:
        super().__init__()
        words = column(look, 1)
        words.addWidget(label("rowtitle", row.step.name))
        words.addWidget(label("caption", weeks.slot_summary(row)))
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.theme.px(9))
        inside.addWidget(Tile(look, row.step.kind))
        inside.addLayout(words, 1)


class DayTotal(QWidget):
    """A day's bar with its count beneath."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._count = Count()
        self.setFixedSize(QSize(look.theme.px(44), look.theme.px(58)))

    def show_count(self, number: Count, day: str) -> None:
        """Show a count; its words are in the tooltip and for screen readers."""
        self._count = number
        self.setAccessibleName(f"{day}: {counts.with_skipped(number)}")
        self.setToolTip(self.accessibleName())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the bar and the count."""
        if not self._count.planned:
            return
        theme = self._look.theme
        painter = smooth(self)
        wide = theme.px(16)
        box = QRectF((self.width() - wide) / 2, 0, wide, theme.px(38))
        bar = Bar(self._count.done, self._count.planned, label="", is_now=False)
        draw_bar(painter, box, bar, self._look)
        painter.setFont(theme.font("section_label"))
        painter.setPen(theme.color("muted"))
        below = QRectF(0, theme.px(40), self.width(), theme.px(17))
        painter.drawText(below, CENTER, f"{self._count.done}/{self._count.planned}")


class Legend(QWidget):
    """The key to the shapes, in as many columns as there is room for."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.theme.px(16))
        self._grid.setVerticalSpacing(look.theme.px(8))
        silent = _Shape(look, CellState.NOT_RECORDED, is_silent=True)
        self._pairs = [
            *(_pair(look, _Shape(look, state), tr(weeks.LOOKS[state])) for state in LEGEND),
            _pair(look, silent, tr(weeks.NOT_SHOWN_LEGEND)),
        ]
        self.fold(columns=len(self._pairs))

    def fold(self, *, columns: int) -> None:
        """List the shapes in this many columns."""
        for number, pair in enumerate(self._pairs):
            self._grid.addWidget(pair, number // columns, number % columns)
        for column_number in range(len(self._pairs) + 1):
            self._grid.setColumnStretch(column_number, int(column_number == columns))


def _pair(look: Look, shape: QWidget, words: str) -> QWidget:
    made = QWidget()
    inside = QHBoxLayout(made)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(look.theme.px(8))
    inside.addWidget(shape)
    inside.addWidget(label("caption", words), 1)
    return made


class _Shape(QWidget):
    def __init__(self, look: Look, state: CellState, *, is_silent: bool = False) -> None:
        super().__init__()
        self._look, self._state, self._is_silent = look, state, is_silent
        side = look.theme.px(20)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter = smooth(self)
        draw_look(painter, box, self._state, self._look)
        if self._is_silent:
            draw_silence(painter, box, self._look)
