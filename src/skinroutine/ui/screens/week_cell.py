"""One cell of the week: four states in shapes, and a menu that corrects the day."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from skinroutine.app.tongue import translated
from skinroutine.domain.adherence import Cell, CellState, WeekRow
from skinroutine.domain.event import SkipReason
from skinroutine.domain.occurrence import OccurrenceKey
from skinroutine.domain.status import State, Status
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import FULL_CIRCLE, smooth
from skinroutine.ui.wording import checklist, weeks


def draw_look(
    painter: QPainter, box: QRectF, look: CellState, style: Look, part: tuple[int, int] = (0, 0)
) -> None:
    """Draw the shape of a cell state; `part` is done of planned for a partly done cell."""
    theme = style.theme
    radius = box.width() * 0.27
    accent, line = theme.color("accent"), theme.color("muted")
    icon = box.adjusted(*(box.width() * n for n in (0.26, 0.26, -0.26, -0.26)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if look is CellState.DONE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawRoundedRect(box, radius, radius)
        style.icons.paint(painter, "check", icon, theme.color("on_accent"))
    elif look is CellState.DONE_LATE:
        painter.setPen(QPen(accent, 1.5))
        painter.setBrush(theme.color("accent_soft"))
        painter.drawRoundedRect(box, radius, radius)
        style.icons.paint(painter, "clock", icon, accent)
    elif look is CellState.SKIPPED:
        pen = QPen(line, 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2.5, 2.5])
        painter.setPen(pen)
        painter.drawRoundedRect(box, radius, radius)
        style.icons.paint(painter, "minus", icon, line)
    elif look is CellState.NOT_RECORDED:
        painter.setPen(QPen(line, 1.5))
        painter.drawRoundedRect(box, radius, radius)
    elif look is CellState.PARTLY:
        _draw_part(painter, box, style, part)
    elif look is CellState.DUE:
        painter.setPen(QPen(theme.color("sun"), 2))
        painter.drawEllipse(box.adjusted(3, 3, -3, -3))
    elif look is CellState.UPCOMING:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(line)
        painter.drawEllipse(box.center(), box.width() * 0.08, box.width() * 0.08)


def draw_silence(painter: QPainter, box: QRectF, style: Look) -> None:
    """Draw the sign that no reminder came, inside a blank cell."""
    icon = box.adjusted(*(box.width() * n for n in (0.26, 0.26, -0.26, -0.26)))
    style.icons.paint(painter, "bell-off", icon, style.theme.color("muted"))


def _draw_part(painter: QPainter, box: QRectF, style: Look, part: tuple[int, int]) -> None:
    theme = style.theme
    width = box.width() * 0.13
    ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setPen(QPen(theme.color("line"), width))
    painter.drawEllipse(ring)
    pen = QPen(theme.color("accent"), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    done, planned = part
    painter.drawArc(ring, FULL_CIRCLE // 4, -round(FULL_CIRCLE * done / max(1, planned)))
    font = QFont("Inter")
    font.setPixelSize(round(box.width() * 0.34))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{done}/{planned}")


class WeekCell(QAbstractButton):
    """A focusable cell; pressing it opens the menu that corrects its day."""

    tick_requested = Signal(object)
    untick_requested = Signal(object)
    skip_requested = Signal(object, object)
    day_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cell: Cell | None = None
        side = look.theme.px(look.theme.sizes["week_cell"] + 4)
        self.setFixedSize(QSize(side, side))
        self.clicked.connect(self._open_menu)

    def show_cell(self, row: WeekRow, cell: Cell) -> None:
        """Show a cell; one with nothing planned, or still to come, cannot be pressed."""
        self._cell = cell
        can_press = cell.look not in {CellState.NOTHING, CellState.UPCOMING}
        self.setEnabled(can_press)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if can_press else Qt.CursorShape.ArrowCursor
        )
        self.setAccessibleName(weeks.cell_name(row, cell))
        self.setToolTip(weeks.cell_name(row, cell))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the fixed size."""
        return self.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the shape and the focus ring."""
        if self._cell is None:
            return
        painter = smooth(self)
        inset = self._look.theme.px(2)
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        number = weeks.whole_count(self._cell)
        draw_look(painter, box, self._cell.look, self._look, (number.done, number.planned))
        if self._cell.look is CellState.NOT_RECORDED and weeks.silenced(self._cell):
            draw_silence(painter, box, self._look)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.theme.color("accent"), 2))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(1, 1, -1, -1), inset * 2, inset * 2
            )

    @Slot()
    def _open_menu(self) -> None:
        menu = self.correction_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def correction_menu(self) -> QMenu:
        """Return the menu: for each slot done, skipped or not recorded, and the way to that day."""
        menu = QMenu(self)
        states = self._cell.states if self._cell else ()
        for state in states:
            if len(states) == 1:
                self._fill(menu, state)
            elif state.status is not Status.UPCOMING:
                self._fill(menu.addMenu(weeks.slot_title(state)), state)
        menu.addSeparator()
        day = self._cell.day if self._cell else None
        menu.addAction("Open that day", lambda: self.day_requested.emit(day))
        return menu

    def _fill(self, menu: QMenu, state: State) -> None:
        key = state.occurrence.key
        done = menu.addAction("Done", lambda: self.tick_requested.emit(key))
        _mark(done, is_on=state.status.is_done)
        reasons = menu.addMenu("Skipped on purpose")
        for reason, words in translated(checklist.REASONS).items():
            action = reasons.addAction(words, partial(self._on_reason, key, reason))
            _mark(action, is_on=state.record is not None and state.record.reason is reason)
        none = menu.addAction("Not recorded", lambda: self.untick_requested.emit(key))
        _mark(none, is_on=state.record is None)

    def _on_reason(self, key: OccurrenceKey, reason: SkipReason) -> None:
        self.skip_requested.emit(key, reason)


def _mark(action: QAction, *, is_on: bool) -> None:
    action.setCheckable(True)
    action.setChecked(is_on)
    action.setEnabled(not is_on)
