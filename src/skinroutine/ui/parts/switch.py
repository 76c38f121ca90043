"""A switch: a check box drawn as a track with a knob, which carries a check when it is on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import inside, smooth

TRACK, KNOB, AROUND = (38, 22), 16, 3
"""Track and knob in pixels of the pictures, and the room around them for the focus ring."""


class Switch(QCheckBox):
    """On or off, at once; `switched` says what a person, not the program, has made of it."""

    switched = Signal(bool)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._is_showing = False
        self.setAccessibleName(name)
        px = look.theme.px
        self.setFixedSize(QSize(*(px(side + 2 * AROUND) for side in TRACK)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._on_toggled)

    @property
    def is_on(self) -> bool:
        """Whether it is on."""
        return self.isChecked()

    def show_on(self, *, is_on: bool) -> None:
        """Show it on or off without saying that somebody switched it."""
        self._is_showing = True
        self.setChecked(is_on)
        self._is_showing = False

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the fixed size."""
        return self.minimumSize()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Let the whole switch be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the track, the knob on its side, the check and the focus ring."""
        theme = self._look.theme
        around = theme.px(AROUND)
        track = QRectF(self.rect()).adjusted(around, around, -around, -around)
        painter = smooth(self)
        self._paint_track(painter, track)
        gap = (track.height() - theme.px(KNOB)) / 2
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        is_right = self.isChecked() is not is_mirrored
        left = track.right() - gap - theme.px(KNOB) if is_right else track.left() + gap
        knob = QRectF(left, track.top() + gap, theme.px(KNOB), theme.px(KNOB))
        self._paint_knob(painter, knob)
        if self.hasFocus():
            wide = theme.edge("focus")
            ring = inside(QRectF(self.rect()), wide)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), wide))
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        theme = self._look.theme
        wide = theme.edge("edge") * 1.5
        ink, ground = ("accent", "accent") if self._is_lit else ("edge", "surface")
        painter.setPen(QPen(theme.color(ink if self.isEnabled() else "line"), wide))
        painter.setBrush(theme.color(ground if self.isEnabled() else "bg"))
        line = inside(track, wide)
        painter.drawRoundedRect(line, line.height() / 2, line.height() / 2)

    def _paint_knob(self, painter: QPainter, knob: QRectF) -> None:
        theme = self._look.theme
        painter.setPen(Qt.PenStyle.NoPen)
        if not self.isChecked():
            off = knob.adjusted(*(knob.width() * n for n in (0.12, 0.12, -0.12, -0.12)))
            painter.setBrush(theme.color("muted" if self.isEnabled() else "line"))
            painter.drawEllipse(off)
            return
        painter.setBrush(theme.color("on_accent" if self.isEnabled() else "line"))
        painter.drawEllipse(knob)
        check = knob.adjusted(*(knob.width() * n for n in (0.16, 0.18, -0.16, -0.14)))
        ink = theme.color("accent" if self.isEnabled() else "bg")
        self._look.icons.paint(painter, "check", check, ink)

    @property
    def _is_lit(self) -> bool:
        return self.isChecked() and self.isEnabled()

    @Slot(bool)
    def _on_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - the signal's shape
        """Say so; a screen reader toggles the box without a click."""
        if not self._is_showing:
            self.switched.emit(is_on)
