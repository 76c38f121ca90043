"""The table of a week: steps by days, totals at the end of each row and under each day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from skinroutine.app.diary.snapshots import WeekSnapshot
from skinroutine.app.tongue import number, tr
from skinroutine.domain.plan.routine import Step
from skinroutine.domain.record.adherence import Count, WeekRow
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.painted import Bar, Tile, draw_bar, smooth
from skinroutine.ui.parts.text import column, empty, label, wrapped
from skinroutine.ui.screens.week.cell import UseCell, WeekCell
from skinroutine.ui.screens.week.lattice import GridButton, Lattice
from skinroutine.ui.screens.week.shapes import CENTER, draw_words
from skinroutine.ui.wording import calendar, cells, counts, month, weeks
from skinroutine.ui.wording.breaks import breakable

NAME = 128
"""Unscaled width that the name of a step has at least."""


class WeekGrid(QFrame):
    """Paints the table of a WeekSnapshot; its cells say what the person asks for."""

    edit_requested = Signal(object, object)
    tick_requested = Signal(object)
    untick_requested = Signal(object)
    skip_requested = Signal(object, object)
    day_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self._shape: tuple[object, ...] = ()
        self._next = 0
        self.cells: dict[tuple[str, int], WeekCell] = {}
        self.uses: dict[tuple[str, int], UseCell] = {}
        self.lattice = Lattice(self)
        self._row_totals: dict[str, QLabel] = {}
        self.heads: list[DayHead] = []
        self._days: tuple[date, ...] = ()
        self._day_totals: list[DayTotal] = []
        self._grid = QGridLayout(self)
        px = look.theme.px
        self._grid.setContentsMargins(px(14), px(12), px(12), px(12))
        self._grid.setHorizontalSpacing(px(2))
        self._grid.setVerticalSpacing(px(4))

    def show_week(self, snapshot: WeekSnapshot) -> None:
        """Show a week; the widgets stay while its steps are the same."""
        table, has_focus = snapshot.table, self.lattice.has_focus
        steps = tuple((row.step, weeks.slot_summary(row)) for row in table.rows)
        shape = (steps, tuple(step for step, _ in snapshot.uses))
        if shape != self._shape or not self.heads:
            self._shape = shape
            self._build_anew(snapshot)
        for place, day in enumerate(table.days):
            self.heads[place].show_day(day, has_come=day <= snapshot.today)
            self._day_totals[place].show_count(table.by_day[place], calendar.day_title(day))
        for row in table.rows:
            self._row_totals[row.step.id].setText(counts.of(row.count))
            for place, cell in enumerate(row.cells):
                has_come = cell.day <= snapshot.today
                self.cells[row.step.id, place].show_cell(row, cell, has_come=has_come)
        for step, uses in snapshot.uses:
            self._row_totals[step.id].setText(cells.times(sum(uses)))
            for place, (day, times) in enumerate(zip(table.days, uses, strict=True)):
                has_come = day <= snapshot.today
                self.uses[step.id, place].show_uses(step, day, times, has_come=has_come)
        self.lattice.settle(with_focus=has_focus)
        if not has_focus and table.days != self._days:
            self._lead(snapshot)
        self._days = table.days

    def _lead(self, snapshot: WeekSnapshot) -> None:
        """Let Tab come to the first step: of today, or of the first day of another week."""
        days, today = snapshot.table.days, snapshot.today
        place = days.index(today) if today in days else 0
        for row in snapshot.table.rows[:1]:
            self.lattice.lead_to(self.cells[row.step.id, place])

    def _build_anew(self, snapshot: WeekSnapshot) -> None:
        """Make the widgets; Tab comes to where the focus was in the table."""
        focused = next((at for at, one in self._buttons().items() if one.hasFocus()), None)
        empty(self._grid)
        self.cells, self.uses = {}, {}
        self._build(snapshot)
        now = self._buttons().get(focused) if focused else None
        if now is not None:
            self.lattice.lead_to(now)

    def _buttons(self) -> dict[tuple[str, int], GridButton]:
        """Return every button by its row and column; the heads of the days have no step."""
        heads = {("", place): head for place, head in enumerate(self.heads)}
        return {**heads, **self.cells, **self.uses}

    def _build(self, snapshot: WeekSnapshot) -> None:
        table, wide = snapshot.table, len(snapshot.table.days)
        self._next = 1
        self._days = ()
        self.heads = [DayHead(self._look) for _ in table.days]
        self._day_totals = [DayTotal(self._look) for _ in table.days]
        for place, head in enumerate(self.heads, start=1):
            head.day_requested.connect(self.day_requested)
            self._grid.addWidget(head, 0, place, CENTER)
        rows: list[Sequence[GridButton]] = [self.heads]
        for row in table.rows:
            self._line()
            rows.append(self._add_row(row, wide))
        self._line()
        bottom = self._take_row()
        self._grid.addWidget(label("muted", tr(month.ALL_STEPS)), bottom, 0)
        for place, total in enumerate(self._day_totals, start=1):
            self._grid.addWidget(total, bottom, place, CENTER)
        for step, _ in snapshot.uses:
            self._line()
            rows.append(self._add_uses(step, wide))
        self._grid.setColumnStretch(0, 3)
        for place in range(1, wide + 1):
            self._grid.setColumnStretch(place, 1)
        self.lattice.hold(rows)

    def _add_row(self, row: WeekRow, wide: int) -> list[WeekCell]:
        made = [WeekCell(self._look) for _ in range(wide)]
        for place, cell in enumerate(made):
            cell.edit_requested.connect(self.edit_requested)
            cell.tick_requested.connect(self.tick_requested)
            cell.untick_requested.connect(self.untick_requested)
            cell.skip_requested.connect(self.skip_requested)
            cell.day_requested.connect(self.day_requested)
            self.cells[row.step.id, place] = cell
        self._place(row.step, weeks.slot_summary(row), made)
        return made

    def _add_uses(self, step: Step, wide: int) -> list[UseCell]:
        made = [UseCell(self._look) for _ in range(wide)]
        for place, cell in enumerate(made):
            cell.day_requested.connect(self.day_requested)
            self.uses[step.id, place] = cell
        self._place(step, tr(cells.AS_NEEDED), made)
        return made

    def _place(self, step: Step, when: str, made: Sequence[GridButton]) -> None:
        place = self._take_row()
        self._grid.addWidget(_RowHead(self._look, step, when), place, 0)
        for day, cell in enumerate(made, start=1):
            self._grid.addWidget(cell, place, day, CENTER)
        total = label("strong", align=Qt.AlignmentFlag.AlignRight)
        self._row_totals[step.id] = total
        self._grid.addWidget(total, place, len(made) + 1)

    def _line(self) -> None:
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        self._grid.addWidget(line, self._take_row(), 0, 1, 9)

    def _take_row(self) -> int:
        self._next += 1
        return self._next - 1


class DayHead(GridButton):
    """The name of a day over its column; pressing it opens that day."""

    day_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._day: date | None = None
        self.clicked.connect(self._on_clicked)

    def show_day(self, day: date, *, has_come: bool) -> None:
        """Show a day; one that is still to come cannot be opened."""
        self._day = day
        self.setText(calendar.day_short(day))
        self.setAccessibleName(cells.open_day(day) if has_come else calendar.day_title(day))
        self.setToolTip(self.accessibleName())
        self.show_pressable(can_press=has_come)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the name, with room for the ring of focus."""
        px, metrics = self._look.theme.px, QFontMetrics(self._look.theme.font("caption"))
        return QSize(metrics.horizontalAdvance(self.text()) + px(8), metrics.height() + px(8))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: a day's name is whole."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the name and the ring of focus."""
        theme = self._look.theme
        painter = smooth(self)
        painter.setPen(theme.color("muted"))
        draw_words(painter, QRectF(self.rect()), self.text(), theme.font("caption"))
        self.paint_focus(painter, theme.px(6))

    @Slot()
    def _on_clicked(self) -> None:
        self.day_requested.emit(self._day)


class _RowHead(QWidget):
    """The tile, the name and the times of a step."""

    def __init__(self, look: Look, step: Step, when: str) -> None:
        super().__init__()
        name = wrapped("rowtitle", breakable(step.title))
        name.setAccessibleName(step.title)
        words = column(look, 1)
        words.addStretch(1)
        words.addWidget(name)
        words.addWidget(wrapped("caption", when))
        words.addStretch(1)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.theme.px(9))
        inside.addWidget(Tile(look, step.kind))
        nest(inside, words, 1)
        self.setMinimumWidth(look.theme.px(NAME + 43))


class DayTotal(QWidget):
    """A day's bar with its count beneath."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._count = Count()
        self.setFixedSize(QSize(look.theme.px(44), look.theme.px(58)))

    def show_count(self, total: Count, day: str) -> None:
        """Show a count; its words are in the tooltip and for screen readers."""
        self._count = total
        self.setAccessibleName(f"{day}: {counts.with_skipped(total)}")
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
        painter.setPen(theme.color("muted"))
        below = QRectF(0, theme.px(40), self.width(), theme.px(17))
        said = f"{number(self._count.done)}/{number(self._count.planned)}"
        draw_words(painter, below, said, theme.font("section_label"))
