"""Widgets we paint ourselves: the tick box, the ring, the tile, the bars of a week."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from skinroutine.domain.plan.routine import StepKind
from skinroutine.domain.record.adherence import Count
from skinroutine.ui.parts.icons import KIND_ICONS
from skinroutine.ui.parts.look import Look

FULL_CIRCLE = 360 * 16


def inside(box: QRectF, wide: float) -> QRectF:
    """Return the middle of a line of a thickness that is to lie just inside a box."""
    return box.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)


def smooth(widget: QWidget) -> QPainter:
    """Return an anti-aliased painter for a widget."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


class TickBox(QCheckBox):
    """A real check box drawn as a round tick; dashed with a bar when skipped."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_skipped = False
        side = look.theme.px(look.theme.sizes["tick"] + 8)
        self.setFixedSize(QSize(side, side))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_skipped(self, *, is_skipped: bool) -> None:
        """Draw the box as skipped on purpose."""
        if is_skipped != self._is_skipped:
            self._is_skipped = is_skipped
            self.update()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Let the whole box be clicked, not just a style's small square."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter tick as Space does, and leave the arrows to the list around the box."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the circle, the check and the focus ring."""
        theme = self._look.theme
        painter = smooth(self)
        inset = theme.px(5)
        circle = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        if self.isChecked():
            painter.setPen(QPen(theme.color("accent"), theme.px(2)))
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(circle)
            mark = circle.adjusted(inset, inset, -inset, -inset)
            self._look.icons.paint(painter, "check", mark, theme.color("on_accent"))
        else:
            style = Qt.PenStyle.DashLine if self._is_skipped else Qt.PenStyle.SolidLine
            painter.setPen(QPen(theme.color("muted"), theme.px(2), style))
            painter.drawEllipse(circle)
            if self._is_skipped:
                mark = circle.adjusted(inset, inset, -inset, -inset)
                self._look.icons.paint(painter, "minus", mark, theme.color("muted"))
        if self.hasFocus():
            wide = theme.edge("focus")
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), wide))
            painter.drawEllipse(inside(QRectF(self.rect()), wide))


class IconSquare(QWidget):
    """A rounded square with an icon on its ground; whoever is one says which."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        side = look.theme.px(look.theme.sizes["tile"])
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground and the icon."""
        theme = self._look.theme
        icon, ink, ground = self.picture()
        painter = smooth(self)
        wide = theme.edge("soft")
        painter.setPen(QPen(ink, wide) if wide else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(ground)
        painter.drawRoundedRect(inside(QRectF(self.rect()), wide), theme.px(10), theme.px(10))
        inset = self.width() * 0.24
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        self._look.icons.paint(painter, icon, box, ink)

    def picture(self) -> tuple[str, QColor, QColor]:
        """Return the icon's name, its ink and its ground."""
        raise NotImplementedError


class Tile(IconSquare):
    """The square of a step, with its icon on its soft ground."""

    def __init__(self, look: Look, kind: StepKind, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._kind = kind

    def picture(self) -> tuple[str, QColor, QColor]:
        """Return the step's icon in the colours of its kind."""
        return (KIND_ICONS[self._kind], *self._look.theme.tint(self._kind))


class Bell(IconSquare):
    """The square of what speaks of no one kind of step, or does not say of which."""

    def picture(self) -> tuple[str, QColor, QColor]:
        """Return a bell in the accent."""
        theme = self._look.theme
        return "bell", theme.color("accent"), theme.color("accent_soft")


class Ring(QWidget):
    """Progress as a ring with the counts in its middle; never a percentage alone."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._done, self._planned, self._number, self._unit = 0, 0, "", ""
        side = look.theme.px(92)
        self.setFixedSize(QSize(side, side))

    def show_count(self, count: Count, number: str, unit: str) -> None:
        """Show done of planned, with a number and its unit in the middle."""
        self._done, self._planned = count.done, count.planned
        self._number, self._unit = number, unit
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the track, the arc and the text."""
        theme = self._look.theme
        painter = smooth(self)
        width = theme.px(9)
        arc = inside(QRectF(self.rect()), width)
        if around := theme.edge("soft"):
            painter.setPen(QPen(theme.color("edge"), width))
            painter.drawEllipse(arc)
        painter.setPen(QPen(theme.color("track"), width - 2 * around))
        painter.drawEllipse(arc)
        if self._done and self._planned:
            span = -round(FULL_CIRCLE * min(1.0, self._done / self._planned))
            pen = QPen(theme.color("accent"), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(arc, FULL_CIRCLE // 4, span)
        middle = self.height() / 2
        _line(
            painter,
            theme.font("big_number", QFont.Weight.DemiBold),
            theme.color("text"),
            QRectF(0, middle - theme.px(24), self.width(), theme.px(28)),
            self._number,
        )
        _line(
            painter,
            theme.font("section_label"),
            theme.color("muted"),
            QRectF(0, middle + theme.px(3), self.width(), theme.px(18)),
            self._unit,
        )


@dataclass(frozen=True)
class Bar:
    """One day of a bar row: how full, what stands beneath, and whether it is the day in view."""

    done: int
    planned: int
    label: str
    is_now: bool


class DayBars(QWidget):
    """Seven small bars, filled by count, with a letter under each."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._bars: Sequence[Bar] = ()
        self.setMinimumHeight(look.theme.px(62))

    def show_bars(self, bars: Sequence[Bar], spoken: str) -> None:
        """Show bars; `spoken` says the same in words."""
        self._bars = bars
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint each day's track, its filled part and its letter."""
        theme = self._look.theme
        painter = smooth(self)
        width, tall = theme.px(22), theme.px(44)
        step = (self.width() - width) / max(1, len(self._bars) - 1)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for place, bar in enumerate(reversed(self._bars) if is_mirrored else self._bars):
            box = QRectF(place * step, 0, width, tall)
            draw_bar(painter, box, bar, self._look)
            weight = QFont.Weight.Bold if bar.is_now else QFont.Weight.Normal
            ink = theme.color("text" if bar.is_now else "muted")
            below = QRectF(box.left() - 6, tall + theme.px(1), width + 12, theme.px(16))
            _line(painter, theme.font("section_label", weight), ink, below, bar.label)


def draw_bar(painter: QPainter, box: QRectF, bar: Bar, look: Look) -> None:
    """Draw one bar: an empty track with its edge, and from below the part that was done."""
    theme = look.theme
    radius, wide = theme.px(5), theme.edge("edge")
    painter.setPen(QPen(theme.color("edge"), wide))
    painter.setBrush(theme.color("track"))
    painter.drawRoundedRect(inside(box, wide), radius, radius)
    if not bar.done or not bar.planned:
        return
    filled = QRectF(box)
    filled.setTop(box.bottom() - box.height() * min(1.0, bar.done / bar.planned))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent" if bar.is_now else "bar"))
    painter.drawRoundedRect(filled, radius, radius)


def _line(painter: QPainter, font: QFont, color: QColor, box: QRectF, text: str) -> None:
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
