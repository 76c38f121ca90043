"""The shapes of a day: states that differ without colour, and the marks beside them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from skinroutine.app.tongue import number, tr
from skinroutine.domain.record.adherence import CellState
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import FULL_CIRCLE, smooth
from skinroutine.ui.parts.text import label
from skinroutine.ui.wording import cells, weeks

LEGEND = (
    CellState.DONE,
    CellState.DONE_LATE,
    CellState.PARTLY,
    CellState.SKIPPED,
    CellState.NOT_RECORDED,
    CellState.DUE,
    CellState.UPCOMING,
)
CENTER = Qt.AlignmentFlag.AlignCenter
THIN, ICON, RING = 1.5, 0.26, 0.13
"""A shape's line in pixels at least; its icon's inset and a ring's thickness in its widths."""


def draw_look(
    painter: QPainter, box: QRectF, look: CellState, style: Look, part: tuple[int, int] = (0, 0)
) -> None:
    """Draw the shape of a cell state; `part` is done of planned for a partly done cell."""
    theme = style.theme
    radius, line = box.width() * 0.27, QPen(theme.color("muted"), _line(box))
    icon = box.adjusted(*(box.width() * n for n in (ICON, ICON, -ICON, -ICON)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if look is CellState.DONE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(box, radius, radius)
        style.icons.paint(painter, "check", icon, theme.color("on_accent"))
    elif look is CellState.DONE_LATE:
        painter.setPen(QPen(theme.color("accent"), _line(box)))
        painter.setBrush(theme.color("accent_soft"))
        painter.drawRoundedRect(box, radius, radius)
        style.icons.paint(painter, "clock", icon, theme.color("accent"))
    elif look is CellState.SKIPPED:
        line.setDashPattern([2.5, 2.5])
        painter.setPen(line)
        painter.drawRoundedRect(box, radius, radius)
        style.icons.paint(painter, "minus", icon, theme.color("muted"))
    elif look is CellState.NOT_RECORDED:
        painter.setPen(line)
        painter.drawRoundedRect(box, radius, radius)
    elif look is CellState.PARTLY:
        _draw_part(painter, box, style, part)
    elif look is CellState.DUE:
        painter.setPen(QPen(theme.color("sun"), _line(box) * 1.33))
        painter.drawEllipse(box.adjusted(3, 3, -3, -3))
    elif look is CellState.UPCOMING:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("muted"))
        painter.drawEllipse(box.center(), box.width() * 0.08, box.width() * 0.08)


def draw_ring(painter: QPainter, box: QRectF, style: Look, part: tuple[int, int]) -> None:
    """Draw a ring that is closed as far as the part that is done."""
    theme, (done, planned) = style.theme, part
    width = box.width() * RING
    ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("line"), width))
    painter.drawEllipse(ring)
    pen = QPen(theme.color("accent"), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawArc(ring, FULL_CIRCLE // 4, -round(FULL_CIRCLE * done / max(1, planned)))


def draw_silence(painter: QPainter, box: QRectF, style: Look) -> None:
    """Draw the sign that no reminder came, inside a blank cell."""
    icon = box.adjusted(*(box.width() * n for n in (ICON, ICON, -ICON, -ICON)))
    style.icons.paint(painter, "bell-off", icon, style.theme.color("muted"))


def draw_note(painter: QPainter, box: QRectF, style: Look) -> None:
    """Draw the dot of a note in the corner where a line of writing ends."""
    radius = box.width() * 0.13
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    x = box.left() + radius * 0.6 if is_mirrored else box.right() - radius * 0.6
    painter.setPen(QPen(style.theme.color("surface"), radius * 0.5))
    painter.setBrush(style.theme.color("text"))
    painter.drawEllipse(QPointF(x, box.top() + radius * 0.6), radius, radius)


def draw_words(painter: QPainter, box: QRectF, words: str, font: QFont) -> None:
    """Draw words in the middle of a box, smaller where they would be wider than it."""
    size = font.pixelSize()
    wide = QFontMetricsF(font).horizontalAdvance(words)
    if wide > box.width():
        font.setPixelSize(max(1, int(size * box.width() / wide)))
    painter.setFont(font)
    painter.drawText(box, CENTER | Qt.TextFlag.TextDontClip, words)


def _line(box: QRectF) -> float:
    return max(THIN, box.width() * 0.05)


def _draw_part(painter: QPainter, box: QRectF, style: Look, part: tuple[int, int]) -> None:
    draw_ring(painter, box, style, part)
    font = QFont("Inter")
    font.setPixelSize(round(box.width() * 0.34))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setPen(style.theme.color("text"))
    inset = box.width() * (RING + 0.04)
    inner = box.adjusted(inset, 0, -inset, 0)
    draw_words(painter, inner, f"{number(part[0])}/{number(part[1])}", font)


class Legend(QWidget):
    """The key to the shapes, in as many lines as it takes."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        px = look.theme.px
        inside = FlowLayout(self, px(16), px(8))
        for state, words in legend_words().items():
            inside.addWidget(_pair(look, _Shape(look, state), words))
        silent = _Shape(look, CellState.NOT_RECORDED, mark="silence")
        inside.addWidget(_pair(look, silent, tr(weeks.NOT_SHOWN_LEGEND)))
        noted = _Shape(look, CellState.DONE, mark="note")
        inside.addWidget(_pair(look, noted, tr(cells.NOTE_LEGEND)))


def legend_words() -> Mapping[CellState, str]:
    """Return what each shape means, in the order of the key."""
    known = {**weeks.LOOKS, CellState.PARTLY: cells.PARTLY_LEGEND}
    return {state: tr(known[state]) for state in LEGEND}


def _pair(look: Look, shape: QWidget, words: str) -> QWidget:
    made = QWidget()
    inside = QHBoxLayout(made)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(look.theme.px(8))
    inside.addWidget(shape)
    inside.addWidget(label("caption", words), 1)
    return made


class _Shape(QWidget):
    def __init__(self, look: Look, state: CellState, *, mark: str = "") -> None:
        super().__init__()
        self._look, self._state, self._mark = look, state, mark
        side = look.theme.px(20)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter = smooth(self)
        draw_look(painter, box, self._state, self._look, (1, 2))
        if self._mark == "silence":
            draw_silence(painter, box, self._look)
        elif self._mark == "note":
            painter.setLayoutDirection(self.layoutDirection())
            draw_note(painter, box, self._look)
