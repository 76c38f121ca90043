"""The daily dose as bars: a day with a ring at its foot is not recorded, an empty one unplanned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from skinroutine.app.course.snapshots import DoseDay
from skinroutine.app.tongue import DayForm, day_words, decimal, tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import inside, smooth
from skinroutine.ui.wording import course_chart as words
from skinroutine.ui.wording.course import mg

STEPS = (1, 2, 5, 10, 20, 30, 40, 50, 60, 80, 100, 150, 200, 300, 500, 1000, 2000, 5000, 10_000)
"""mg between two lines of the scale."""
FEWEST = 28
"""Days there is room for at least, so that a new course has no broad bars."""
TALL, BELOW = 80, 22
Keys = Qt.Key


def scale_step(most: Decimal) -> int:
    """Return the mg between lines, so that two of them reach the largest amount."""
    return next((one for one in STEPS if 2 * one >= most), STEPS[-1])


class DoseChart(QWidget):
    """Paints days; arrows, Home and End go from day to day, and `reached` says the one."""

    reached = Signal(object)
    turn_requested = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._days: Sequence[DoseDay] = ()
        self._today = date(2000, 1, 1)
        self._step = 1
        self._scale_wide = 0.0
        self._at: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        px = look.theme.px
        self.setMinimumSize(px(160), px(TALL + BELOW + 12))

    def show_days(self, days: Sequence[DoseDay], most: Decimal, today: date) -> None:
        """Show days in order; `most` mg is the largest amount of the whole course."""
        self._days, self._today = days, today
        self._step = scale_step(most) if most else 0
        self._scale_wide = self._measured_scale()
        if self._at is not None and self._at >= len(days):
            self._at = None
        said = words.summary(days, today)
        self.setAccessibleName(tr(words.DAILY_DOSE))
        self.setAccessibleDescription(f"{said} {tr(words.HINT)}")
        self.update()

    @property
    def chosen(self) -> DoseDay | None:
        """The day the focus is on."""
        return self._days[self._at] if self._at is not None else None

    def day_at(self, x: float) -> DoseDay | None:
        """Return the day at a place across, or None."""
        for place, one in enumerate(self._days):
            left, wide = self._column(place)
            if left <= x < left + wide:
                return one
        return None

    def event(self, event: QEvent) -> bool:
        """Say the day beneath the mouse in a tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.day_at(event.pos().x())
            QToolTip.showText(event.globalPos(), words.day(found, self._today) if found else "")
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the day that was clicked."""
        super().mousePressEvent(event)
        found = self.day_at(event.position().x())
        if found is not None:
            self._go(self._days.index(found))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Begin with the newest day."""
        super().focusInEvent(event)
        if self._days:
            self._go(len(self._days) - 1 if self._at is None else self._at)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from day to day, and turn to other weeks."""
        key, last = event.key(), len(self._days) - 1
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        now = last if self._at is None else self._at
        on = {Keys.Key_Left: 1 if is_mirrored else -1, Keys.Key_Right: -1 if is_mirrored else 1}
        turns = {Keys.Key_PageUp: -1, Keys.Key_PageDown: 1}
        if key in on and self._days:
            self._go(min(last, max(0, now + on[Keys(key)])))
        elif key in {Keys.Key_Home, Keys.Key_End} and self._days:
            self._go(0 if key == Keys.Key_Home else last)
        elif key in turns:
            self.turn_requested.emit(turns[Keys(key)])
        else:
            super().keyPressEvent(event)

    def _go(self, place: int) -> None:
        self._at = place
        self.update()
        self.reached.emit(self._days[place])

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the scale, the bars and marks, the days beneath, and the focus."""
        theme = self._look.theme
        painter = smooth(self)
        painter.setFont(theme.font("section_label"))
        self._paint_scale(painter)
        for place, one in enumerate(self._days):
            self._paint_day(painter, place, one)
        painter.setPen(theme.color("muted"))
        for box, text in self.words_below():
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        if self.hasFocus() and self._at is not None:
            left, wide = self._column(self._at)
            ring = QRectF(left - 1, 0, wide + 2, self._foot + theme.px(4))
            line = theme.edge("focus")
            painter.setPen(QPen(theme.color("focus"), line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inside(ring, line), 3, 3)

    @property
    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._look.theme.font("section_label"))

    @property
    def _foot(self) -> float:
        """How far down the bars stand."""
        return self.height() - self._look.theme.px(BELOW + 2)

    @property
    def _head(self) -> float:
        return self._look.theme.px(8)

    def _measured_scale(self) -> float:
        said = [self._metrics.horizontalAdvance(one) for one in self.scale_words()]
        return max(said) + self._look.theme.px(10) if said else 0

    def scale_words(self) -> list[str]:
        """Return what stands at the lines from the lowest, the unit at the highest; or nothing."""
        if not self._step:
            return []
        numbers = [decimal(Decimal(lines * self._step)) for lines in range(2)]
        return [*numbers, mg(Decimal(2 * self._step))]

    def _column(self, place: int) -> tuple[float, float]:
        """Return the left edge and the width of a day's room."""
        room = self.width() - self._scale_wide
        wide = room / max(FEWEST, len(self._days))
        left = self._scale_wide + place * wide
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return (self.width() - left - wide if is_mirrored else left), wide

    def _paint_scale(self, painter: QPainter) -> None:
        theme, is_mirrored = (
            self._look.theme,
            self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )
        begins, said = self._scale_wide, self.scale_words()
        for lines in range(3 if said else 1):
            y = self._foot - (self._foot - self._head) * lines / 2
            painter.setPen(QPen(theme.color("line"), 1))
            ends = (0.0, self.width() - begins) if is_mirrored else (begins, float(self.width()))
            painter.drawLine(QPointF(ends[0], y), QPointF(ends[1], y))
            if not said:
                continue
            painter.setPen(theme.color("muted"))
            left = self.width() - begins if is_mirrored else 0.0
            box = QRectF(left, y - theme.px(8), begins - theme.px(4), theme.px(16))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said[lines])

    def _paint_day(self, painter: QPainter, place: int, one: DoseDay) -> None:
        theme = self._look.theme
        left, wide = self._column(place)
        bar = max(2.0, wide * 0.66)
        middle = left + wide / 2
        for box, is_ld in self.bars(place):
            draw_dose(painter, box, self._look, is_ld=is_ld)
        side = max(theme.px(5), min(bar, theme.px(7)))
        if one.is_blank:
            y = self._foot - side - 1 - (theme.px(1) if one.most else 0)
            draw_blank(painter, QRectF(round(middle - side / 2), y, side, side), self._look)
        elif one.doses and not one.most:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("dose"))
            painter.drawRect(QRectF(middle - bar / 2, self._foot - theme.px(3), bar, theme.px(3)))

    def bars(self, place: int) -> list[tuple[QRectF, bool]]:
        """Return the bars of a day with whether each is of Absorica LD; two stand side by side."""
        one, (left, wide) = self._days[place], self._column(place)
        found = [one_of for one_of in ((one.mg, False), (one.mg_ld, True)) if one_of[0]]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            found.reverse()
        whole = max(2.0, wide * 0.66)
        bar = whole / max(1, len(found))
        boxes = list[tuple[QRectF, bool]]()
        for number, (amount, is_ld) in enumerate(found):
            part = min(1.0, float(amount) / (2 * self._step))
            top = self._foot - (self._foot - self._head) * part
            at = left + wide / 2 - whole / 2 + number * bar
            boxes.append((QRectF(at, top, bar, self._foot - top), is_ld))
        return boxes

    def words_below(self) -> list[tuple[QRectF, str]]:
        """Return the words beneath the bars with their boxes: none lies on another."""
        metrics, found = self._metrics, list[tuple[QRectF, str]]()
        for place, text in self._below():
            left, wide = self._column(place)
            need = metrics.horizontalAdvance(text) + 2
            at = min(max(0.0, left + wide / 2 - need / 2), self.width() - need)
            box = QRectF(at, self._foot + self._look.theme.px(8), need, metrics.height())
            gap = self._look.theme.px(6)
            around = box.adjusted(-gap, 0, gap, 0)
            if not any(around.intersects(other) for other, _ in found):
                found.append((box, text))
        return found

    def _below(self) -> list[tuple[int, str]]:
        """Return which days have words beneath, the most useful first: today, the ends, months."""
        if not self._days:
            return []
        last = len(self._days) - 1
        is_now = self._days[last].day == self._today
        form = DayForm.DAY_AND_MONTH
        end = tr(words.TODAY) if is_now else day_words(self._days[last].day, form)
        months = [
            (place, day_words(one.day, form))
            for place, one in enumerate(self._days)
            if one.day.day == 1
        ]
        return [(last, end), (0, day_words(self._days[0].day, form)), *months]


def draw_dose(painter: QPainter, box: QRectF, look: Look, *, is_ld: bool) -> None:
    """Draw the bar of a day; one of Absorica LD is hollow."""
    theme = look.theme
    painter.setPen(Qt.PenStyle.NoPen)
    ink = theme.color("dose")
    if is_ld:
        painter.setPen(QPen(ink, 1))
        painter.setBrush(theme.color("dose_soft"))
        painter.drawRect(inside(box, 1))
        return
    if theme.name != "contrast":
        ink.setAlphaF(0.76)
    painter.setBrush(ink)
    radius = min(2.0, box.width() / 3)
    painter.drawRoundedRect(box, radius, radius)


def draw_blank(painter: QPainter, box: QRectF, look: Look) -> None:
    """Draw the mark of a day that is not recorded: a small ring."""
    painter.setPen(QPen(look.theme.color("text"), max(1.0, box.width() / 4)))
    painter.setBrush(look.theme.color("surface"))
    painter.drawEllipse(inside(box, max(1.0, box.width() / 4)))
