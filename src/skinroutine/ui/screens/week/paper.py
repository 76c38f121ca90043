"""A week or a month on paper: black and white, shapes and words, on as many pages as it takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from skinroutine.app.diary.snapshots import MonthSnapshot, WeekSnapshot
from skinroutine.app.tongue import number, tr, weekday
from skinroutine.domain.plan.routine import Step
from skinroutine.domain.record.adherence import Cell, CellState, Count, WeekRow
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.theme import Theme, load_theme
from skinroutine.ui.screens.week.cell import draw_cell
from skinroutine.ui.screens.week.leaf import (
    Block,
    Paint,
    Placed,
    paged,
    part,
    plain,
    tall,
    text,
    write,
)
from skinroutine.ui.screens.week.shapes import (
    draw_look,
    draw_note,
    draw_ring,
    draw_silence,
    draw_words,
    legend_words,
)
from skinroutine.ui.wording import calendar, cells, counts, month, paper, weeks
from skinroutine.ui.wording.breaks import breakable
from skinroutine.ui.wording.paper import Printable

WHITE = {"bg", "surface", "sunken", "hover", "on_accent", "track"}
GREY = "#B8B8B8"
"""The hairlines of the table and what is left of a ring: there is no need to see them."""
SIDE, ROW, DAY, TOTAL, GAP = 22.0, 34.0, 52.0, 76.0, 12.0
"""Lengths on the paper, 96 to the inch: a shape, a row, a column of a day, of totals, a gap."""
FOOT, WEEK_ROW = 22.0, 74.0
DAYS = 7
Page = tuple[Placed, ...]


def on_paper(look: Look) -> Look:
    """Return a look in black and white at the size of print, whatever is on the screen."""
    made = Look(look.resources)
    light = load_theme(look.resources)
    colors = {name: "#FFFFFF" if _is_white(name) else "#000000" for name in light.colors}
    made.theme = replace(light, colors={**colors, "line": GREY})
    return made


def _is_white(name: str) -> bool:
    return name in WHITE or name.endswith("_soft")


def pages_of(rect: QRectF, snapshot: Printable, look: Look, step: Step | None = None) -> int:
    """Return on how many pages of this size (96 to the inch) it stands."""
    return len(_Layout(on_paper(look), rect, snapshot, step).pages())


def paint_page(
    painter: QPainter,
    rect: QRectF,
    snapshot: Printable,
    look: Look,
    step: Step | None = None,
    *,
    number: int = 1,
) -> None:
    """Paint one page, from 1 on, into a rectangle (96 to the inch), in the painter's direction."""
    layout = _Layout(on_paper(look), rect, snapshot, step)
    pages = layout.pages()
    for one in pages[number - 1]:
        box = QRectF(rect.left(), rect.top() + one.top, rect.width(), one.block.height)
        one.block.paint(painter, box)
    layout.paint_foot(painter, number, len(pages))


@dataclass(frozen=True)
class _Layout:
    """One snapshot in blocks for a page of a width."""

    look: Look
    rect: QRectF
    snapshot: Printable
    step: Step | None

    @property
    def wide(self) -> float:
        return self.rect.width()

    @property
    def theme(self) -> Theme:
        return self.look.theme

    def font(self, role: str, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return plain(self.theme.font(role, weight))

    def pages(self) -> tuple[Page, ...]:
        """Return the blocks on their pages."""
        is_week = isinstance(self.snapshot, WeekSnapshot)
        inside = self._week() if is_week else self._month()
        blocks = [*self._top(), *inside, self._gap(), self._legend(), *self._notes()]
        return paged(blocks, self.rect.height() - FOOT)

    def paint_foot(self, painter: QPainter, number: int, count: int) -> None:
        """Write the dates and the number of the page at the foot."""
        font = self.font("caption")
        box = QRectF(self.rect.left(), self.rect.bottom() - FOOT + 4, self.wide, FOOT - 4)
        write(painter, box, paper.title(self.snapshot), font)
        write(painter, box, paper.page_of(number, count), font, Qt.AlignmentFlag.AlignRight)

    def _top(self) -> list[Block]:
        bold, plain_ = QFont.Weight.DemiBold, self.font("body")
        honest = f"{tr(paper.HONEST)} {paper.printed(self.snapshot)}."
        made = [text(paper.title(self.snapshot), self.font("page_title", bold), self.wide, gap=4)]
        if isinstance(self.snapshot, MonthSnapshot):
            name = breakable(paper.subtitle(self.step))
            made.append(text(name, self.font("row_title", bold), self.wide, gap=4))
        made.append(text(honest, self.font("caption"), self.wide, gap=GAP))
        lines = paper.count_lines(self.snapshot, self.step)
        made += [text(line, plain_, self.wide, gap=2) for line in lines]
        return [*made, self._gap()]

    def _gap(self) -> Block:
        return Block(GAP, lambda _painter, _box: None)

    def _week(self) -> list[Block]:
        table, head = self.snapshot.table, self._head()
        rows = [self._row(row, head) for row in table.rows]
        by_day = [_slashed(one) if one.planned else "" for one in table.by_day]
        total = counts.of(table.all_steps)
        rows.append(self._line(tr(month.ALL_STEPS), "", _said(by_day), total, head))
        uses = self.snapshot.uses if isinstance(self.snapshot, WeekSnapshot) else ()
        for step, each in uses:
            said = [number(one) if one else "" for one in each]
            when, whole = tr(cells.AS_NEEDED), cells.times(sum(each))
            rows.append(self._line(step.title, when, _said(said), whole, head))
        return [head, *rows]

    def _columns(self) -> tuple[float, float, float]:
        """Return the widths of the names, of a day, and of the totals."""
        day, total = min(DAY, self.wide * 0.08), min(TOTAL, self.wide * 0.14)
        return self.wide - DAYS * day - total, day, total

    def _head(self) -> Block:
        names, day, _ = self._columns()
        font = self.font("caption")

        def paint(painter: QPainter, box: QRectF) -> None:
            painter.setPen(Qt.GlobalColor.black)
            for place, one in enumerate(self.snapshot.table.days):
                column = part(painter, box, names + place * day, day)
                draw_words(painter, column.adjusted(2, 0, -2, 0), calendar.day_short(one), font)

        return Block(24, paint, keeps=True)

    def _row(self, row: WeekRow, head: Block) -> Block:
        shapes = [partial(self._paint_cell, cell=cell) for cell in row.cells]
        return self._line(
            row.step.title, weeks.slot_summary(row), shapes, counts.of(row.count), head
        )

    def _line(self, name: str, when: str, days: Sequence[Paint], total: str, head: Block) -> Block:
        """Return a row of the table under its hairline: words, seven days and a total."""
        names, day, totals = self._columns()
        name, room = breakable(name), names - 8
        bold, small = self.font("body", QFont.Weight.DemiBold), self.font("caption")
        tall_name = tall(name, bold, room)
        tall_when = tall(when, small, room) if when else 0.0
        height = max(ROW, tall_name + tall_when + 10)

        def paint(painter: QPainter, box: QRectF) -> None:
            painter.setPen(QPen(self.theme.color("line"), 1))
            painter.drawLine(box.topLeft(), box.topRight())
            top = box.top() + (height - tall_name - tall_when) / 2
            column = part(painter, box, 0, room)
            write(painter, QRectF(column.left(), top, room, tall_name), name, bold)
            below = QRectF(column.left(), top + tall_name, room, tall_when)
            write(painter, below, when, small)
            for place, one in enumerate(days):
                one(painter, part(painter, box, names + place * day, day))
            at_end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            write(painter, part(painter, box, names + DAYS * day, totals), total, bold, at_end)

        return Block(height, paint, head=head)

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        draw_cell(painter, _middle(box, SIDE), cell, self.look)

    def _month(self) -> list[Block]:
        snapshot = self.snapshot
        assert isinstance(snapshot, MonthSnapshot)
        first = snapshot.first_weekday
        names = [weekday((first + place) % DAYS, letters=3) for place in range(DAYS)]
        head = self._across(24, _said(names))
        row = month.row_of(snapshot.table, self.step) if self.step is not None else None
        lines: list[list[Paint | None]] = []
        for place, day in enumerate(snapshot.table.days):
            column = (day.weekday() - first) % DAYS
            if not lines or column == 0:
                lines.append([None] * DAYS)
            cell = row.cells[place] if row is not None else None
            total = snapshot.table.by_day[place]
            lines[-1][column] = partial(self._paint_day, day=day, cell=cell, total=total)
        calendar_ = [self._across(WEEK_ROW, line, head) for line in lines]
        each = self._each_step() if self.step is None else []
        return [head, *calendar_, *each]

    def _across(
        self, height: float, days: Sequence[Paint | None], head: Block | None = None
    ) -> Block:
        """Return a row of seven; under a hairline where it is not the head itself."""
        wide = self.wide / DAYS

        def paint(painter: QPainter, box: QRectF) -> None:
            if head is not None:
                painter.setPen(QPen(self.theme.color("line"), 1))
                painter.drawLine(box.topLeft(), box.topRight())
            for place, one in enumerate(days):
                if one is not None:
                    one(painter, part(painter, box, place * wide, wide))

        return Block(height, paint, head=head, keeps=head is None)

    def _paint_day(
        self, painter: QPainter, box: QRectF, day: date, cell: Cell | None, total: Count
    ) -> None:
        font = self.font("caption")
        top = QRectF(box.left(), box.top() + 4, box.width(), 16)
        painter.setPen(Qt.GlobalColor.black)
        draw_words(painter, top, month.day_number(day), font)
        shape = _middle(QRectF(box.left(), box.top() + 24, box.width(), SIDE + 4), SIDE)
        if cell is not None:
            draw_cell(painter, shape, cell, self.look)
            return
        if not total.planned:
            if total.skipped:
                draw_look(painter, shape, CellState.SKIPPED, self.look)
            return
        draw_ring(painter, shape, self.look, (total.done, total.planned))
        painter.setPen(Qt.GlobalColor.black)
        below = QRectF(box.left(), shape.bottom() + 4, box.width(), 16)
        draw_words(painter, below, _slashed(total), font)

    def _each_step(self) -> list[Block]:
        """Return each step with its count, as the calendar has all of them together."""
        bold = self.font("row_title", QFont.Weight.DemiBold)
        title = text(tr(paper.EACH_STEP), bold, self.wide, gap=4, keeps=True)
        rows = [
            self._pair(row.step.title, counts.with_skipped(row.count))
            for row in self.snapshot.table.rows
        ]
        return [self._gap(), title, *rows]

    def _pair(self, name: str, count: str) -> Block:
        font = self.font("body")
        name, half = breakable(name), self.wide * 0.7
        room = half - GAP
        height = max(tall(name, font, room), tall(count, font, self.wide - half)) + 4

        def paint(painter: QPainter, box: QRectF) -> None:
            write(painter, part(painter, box, 0, room), name, font)
            write(painter, part(painter, box, half, self.wide - half), count, font)

        return Block(height, paint)

    def _legend(self) -> Block:
        """Return the key to the shapes, in as many lines as it takes."""
        font, side, lines = self.font("caption"), 16.0, list[list[tuple[float, str, Paint]]]()
        free = 0.0
        for words, shape in self._shapes():
            wide = side + 6 + QFontMetricsF(font).horizontalAdvance(words) + 18
            if wide > free:
                lines.append([])
                free = self.wide
            lines[-1].append((self.wide - free, words, shape))
            free -= wide
        tall_line = 24.0

        def paint(painter: QPainter, box: QRectF) -> None:
            for place, line in enumerate(lines):
                row = QRectF(box.left(), box.top() + place * tall_line, box.width(), tall_line)
                for start, words, shape in line:
                    shape(painter, _middle(part(painter, row, start, side), side))
                    room = part(painter, row, start + side + 6, self.wide)
                    write(painter, room, words, font, Qt.AlignmentFlag.AlignVCenter)

        return Block(tall_line * len(lines) + GAP, paint)

    def _shapes(self) -> list[tuple[str, Paint]]:
        """Return what the key names, with how it is drawn."""

        def draw(painter: QPainter, box: QRectF, state: CellState, mark: str = "") -> None:
            draw_look(painter, box, state, self.look, (1, 2))
            if mark == "silence":
                draw_silence(painter, box, self.look)
            elif mark == "note":
                draw_note(painter, box, self.look)

        blank, done = CellState.NOT_RECORDED, CellState.DONE
        return [
            *((words, partial(draw, state=state)) for state, words in legend_words().items()),
            (tr(weeks.NOT_SHOWN_LEGEND), partial(draw, state=blank, mark="silence")),
            (tr(cells.NOTE_LEGEND), partial(draw, state=done, mark="note")),
        ]

    def _notes(self) -> list[Block]:
        table, step = self.snapshot.table, self.step
        is_alone = step is not None and isinstance(self.snapshot, MonthSnapshot)
        rows = (month.row_of(table, step),) if step is not None and is_alone else table.rows
        lines = cells.note_lines(rows)
        if not lines:
            return []
        bold, body = QFont.Weight.DemiBold, self.font("body")
        title = text(tr(paper.NOTES), self.font("row_title", bold), self.wide, gap=4, keeps=True)
        made = [title]
        for line in lines:
            about = breakable(line.about)
            made.append(text(about, self.font("caption", bold), self.wide, keeps=True))
            made.append(text(breakable(line.words), body, self.wide, gap=6))
        return made


def _slashed(total: Count) -> str:
    return f"{number(total.done)}/{number(total.planned)}"


def _said(words: Sequence[str]) -> list[Paint]:
    """Return words, each to be written in the middle of its place."""

    def write_one(painter: QPainter, box: QRectF, words: str) -> None:
        font = plain(QFont("Inter"))
        font.setPixelSize(12)
        painter.setPen(Qt.GlobalColor.black)
        draw_words(painter, box, words, font)

    return [partial(write_one, words=one) for one in words]


def _middle(box: QRectF, side: float) -> QRectF:
    return QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
