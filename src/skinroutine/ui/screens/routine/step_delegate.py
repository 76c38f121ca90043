"""One row of the list of steps, painted: its tile, its words, and whether it is the chosen one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.icons import KIND_ICONS
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import inside
from skinroutine.ui.screens.routine.view import StepLine
from skinroutine.ui.wording import editor

Index = QModelIndex | QPersistentModelIndex
PAD, GAP, ABOVE, LINE_GAP, LEAST = 16, 14, 11, 2, 58
"""In pixels of the pictures: at the sides, beside the tile, above, between lines; least height."""
BESIDE = 0.4
"""How much of the words' width the days may take at the end; wider ones stand beneath."""
KEPT = 300
"""How many rows are kept laid out: they are asked for again and again while a page is laid out."""
LINE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Words:
    """A text laid out in a width; it breaks between words, and inside one that is too long."""

    layout: QTextLayout
    ink: str

    @property
    def height(self) -> float:
        """How tall it is."""
        return self.layout.boundingRect().height()


@dataclass(frozen=True)
class RowShape:
    """The words of a row: beneath each other, and those at its end or none."""

    beneath: tuple[Words, ...]
    at_end: Words | None
    end_width: float
    height: float


def laid_out(
    text: str, font: QFont, width: float, ink: str, *, is_mirrored: bool, is_typed: bool = False
) -> Words:
    """Return a text laid out in a width in pixels; what was typed reads in its own direction."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    directions, aligned = Qt.LayoutDirection, Qt.AlignmentFlag
    reads = directions.RightToLeft if is_mirrored else directions.LeftToRight
    option.setTextDirection(directions.LayoutDirectionAuto if is_typed else reads)
    option.setAlignment(
        aligned.AlignAbsolute | (aligned.AlignRight if is_mirrored else aligned.AlignLeft)
    )
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return Words(layout, ink)


class StepDelegate(QStyledItemDelegate):
    """Paints a StepLine; a row is as tall as its words need."""

    def __init__(self, look: Look, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._shapes: dict[tuple[StepLine, int, bool], RowShape] = {}

    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, index: Index
    ) -> QSize:
        """Return the size of a row in the width of the list."""
        width = self._view.viewport().width()
        return QSize(width, self.height(index.data(LINE), width))

    def height(self, line: StepLine, width: int) -> int:
        """Return how tall a row is at a width in pixels."""
        return round(self.shape(line, width).height)

    def shape(self, line: StepLine, width: int) -> RowShape:
        """Return the words of a row laid out at a width in pixels; those laid out last are kept."""
        wanted = line, width, self._is_mirrored
        if wanted not in self._shapes:
            if len(self._shapes) >= KEPT:
                self._shapes.clear()
            self._shapes[wanted] = self._laid_out(line, width)
        return self._shapes[wanted]

    def _laid_out(self, line: StepLine, width: int) -> RowShape:
        theme = self._look.theme
        px = theme.px
        room = width - 2 * px(PAD) - px(theme.sizes["tile"]) - px(GAP)
        small = theme.font("caption")
        days = self._words(line.days, small, room, "muted")
        wide = days.layout.lineAt(0).naturalTextWidth() + 1 if line.days else 0.0
        is_beside = bool(line.days) and days.layout.lineCount() == 1 and wide <= room * BESIDE
        left = room - wide - px(GAP) if is_beside else room
        large = theme.font("row_title", QFont.Weight.Medium)
        title = laid_out(
            line.title, large, left, "text", is_mirrored=self._is_mirrored, is_typed=True
        )
        beneath = [title, *([self._words(line.times, small, left, "muted")] if line.times else [])]
        if line.days and not is_beside:
            beneath.append(days)
        if line.is_unsaved:
            mark = theme.font("caption", QFont.Weight.DemiBold)
            beneath.append(self._words(f"\u2022 {tr(editor.UNSAVED)}", mark, room, "accent"))
        tall = sum(one.height for one in beneath) + px(LINE_GAP) * (len(beneath) - 1)
        at_end = self._words(line.days, small, wide, "muted") if is_beside else None
        return RowShape(tuple(beneath), at_end, wide, max(px(LEAST), tall + 2 * px(ABOVE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, the tile, the words and the ring of the focus."""
        line: StepLine = index.data(LINE)
        box = QRectF(option.rect)
        states: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(states & QStyle.StateFlag.State_Selected)
        is_under = bool(states & QStyle.StateFlag.State_MouseOver)
        self._paint_ground(painter, box, index, line, is_chosen=is_chosen, is_under=is_under)
        self._paint_words(painter, box, line)
        if is_chosen and self._view.hasFocus():
            self._paint_ring(painter, box)
        painter.restore()

    def _words(self, text: str, font: QFont, width: float, ink: str) -> Words:
        return laid_out(text, font, width, ink, is_mirrored=self._is_mirrored)

    @property
    def _is_mirrored(self) -> bool:
        return self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _facing(self, box: QRectF, left: float, width: float) -> float:
        """Return the left edge of something that begins so far from where one begins to read."""
        return box.right() - left - width if self._is_mirrored else box.left() + left

    def _paint_ground(
        self,
        painter: QPainter,
        box: QRectF,
        index: Index,
        line: StepLine,
        *,
        is_chosen: bool,
        is_under: bool,
    ) -> None:
        theme = self._look.theme
        painter.save()
        painter.setClipPath(self._card(box, index))
        ink, soft = theme.tint(line.kind)
        if is_chosen or is_under:
            painter.fillRect(box, soft if is_chosen else theme.color("sunken"))
        if index.row():
            painter.setPen(QPen(theme.color("line"), 1))
            top = box.top() + 0.5
            painter.drawLine(QPointF(box.left(), top), QPointF(box.right(), top))
        if is_chosen:
            wide = theme.px(4)
            painter.fillRect(QRectF(self._facing(box, 0, wide), box.top(), wide, box.height()), ink)
        painter.restore()
        side = theme.px(theme.sizes["tile"])
        left, middle = self._facing(box, theme.px(PAD), side), box.center().y() - side / 2
        self._paint_tile(painter, QRectF(left, middle, side, side), line, ink, soft)

    def _paint_tile(
        self, painter: QPainter, tile: QRectF, line: StepLine, ink: QColor, soft: QColor
    ) -> None:
        theme = self._look.theme
        wide = theme.edge("soft")
        painter.setPen(QPen(ink, wide) if wide else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(soft)
        painter.drawRoundedRect(inside(tile, wide), theme.px(10), theme.px(10))
        inset = tile.width() * 0.24
        self._look.icons.paint(
            painter, KIND_ICONS[line.kind], tile.adjusted(inset, inset, -inset, -inset), ink
        )

    def _paint_words(self, painter: QPainter, box: QRectF, line: StepLine) -> None:
        theme = self._look.theme
        px = theme.px
        shape = self.shape(line, int(box.width()))
        tall = sum(one.height for one in shape.beneath) + px(LINE_GAP) * (len(shape.beneath) - 1)
        y = box.center().y() - tall / 2
        begins = px(PAD) + px(theme.sizes["tile"]) + px(GAP)
        end = shape.end_width + px(GAP) if shape.at_end is not None else 0
        room = box.width() - begins - px(PAD)
        for one in shape.beneath:
            width = room - (0 if one.ink == "accent" else end)
            painter.setPen(theme.color(one.ink))
            one.layout.draw(painter, QPointF(self._facing(box, begins, width), y))
            y += one.height + px(LINE_GAP)
        if shape.at_end is not None:
            left = self._facing(box, box.width() - px(PAD) - shape.end_width, shape.end_width)
            painter.setPen(theme.color(shape.at_end.ink))
            middle = box.center().y() - shape.at_end.height / 2
            shape.at_end.layout.draw(painter, QPointF(left, middle))

    def _paint_ring(self, painter: QPainter, box: QRectF) -> None:
        theme = self._look.theme
        wide = theme.edge("focus")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("focus"), wide))
        gap = theme.px(2)
        ring = inside(box.adjusted(gap, gap, -gap, -gap), wide)
        painter.drawRoundedRect(ring, theme.px(11), theme.px(11))

    def _card(self, box: QRectF, index: Index) -> QPainterPath:
        """Return the shape of a row inside the rounded card around the list."""
        radius = self._look.theme.px(13)
        whole = QRectF(box)
        if index.row():
            whole.setTop(whole.top() - radius)
        if index.row() < index.model().rowCount() - 1:
            whole.setBottom(whole.bottom() + radius)
        path = QPainterPath()
        path.addRoundedRect(whole, radius, radius)
        return path
