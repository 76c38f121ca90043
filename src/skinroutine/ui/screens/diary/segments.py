"""Words side by side of which one may be chosen; choosing it again takes it away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import inside, smooth
from skinroutine.ui.screens.week.lattice import bring_into_view

Keys = Qt.Key
AROUND, TALL, PAD, RADIUS = 3, 24, 9, 7
"""Room for the focus ring, height and padding of a word's ground, in pixels of the pictures."""


class Segment(QAbstractButton):
    """One of the words; `moved` asks for a neighbour, `reached` says that it has the focus."""

    moved = Signal(object)
    reached = Signal()

    def __init__(self, look: Look, value: object, words: str) -> None:
        super().__init__()
        self.value = value
        self._look = look
        self.setText(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """Change nothing at a press: what was recorded decides."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the bold word with its ground and the room for the ring."""
        px = self._look.theme.px
        metrics = QFontMetrics(self._font(is_strong=True))
        around = 2 * px(AROUND)
        wide = metrics.horizontalAdvance(self.text()) + 2 * px(PAD) + around
        return QSize(wide, max(px(TALL), metrics.height() + px(4)) + around)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: a word is never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Press on Enter as on Space; ask for a neighbour on an arrow."""
        key = Keys(event.key())
        if key in {Keys.Key_Return, Keys.Key_Enter}:
            self.click()
        elif key in {Keys.Key_Left, Keys.Key_Right, Keys.Key_Up, Keys.Key_Down}:
            self.moved.emit(key)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say so, and come into view where the keyboard brought it here."""
        super().focusInEvent(event)
        self.reached.emit()
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            bring_into_view(self)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground, the word and the focus ring."""
        theme, painter = self._look.theme, smooth(self)
        room, is_on = theme.px(AROUND), self.isChecked()
        box = QRectF(self.rect()).adjusted(room, room, -room, -room)
        edge = theme.edge("soft")
        if self.underMouse() and not is_on:
            edge = max(edge, 1)
        painter.setPen(QPen(theme.color("edge"), edge) if edge else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(theme.color("accent" if is_on else "sunken"))
        radius = theme.px(RADIUS)
        painter.drawRoundedRect(inside(box, edge), radius, radius)
        painter.setFont(self._font(is_strong=is_on))
        painter.setPen(theme.color("on_accent" if is_on else "muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            wide = theme.edge("focus")
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), wide))
            ring = inside(QRectF(self.rect()), wide)
            painter.drawRoundedRect(ring, radius + room / 2, radius + room / 2)

    def _font(self, *, is_strong: bool) -> QFont:
        weight = QFont.Weight.DemiBold if is_strong else QFont.Weight.Medium
        return self._look.theme.font("caption", weight)


class Segments(QWidget):
    """A row of words: Tab comes to one, arrows go on; `chosen` says a value, or None."""

    chosen = Signal(object)
    left = Signal(int, int)

    def __init__(self, look: Look, words: Mapping[Any, str], name: Callable[..., str]) -> None:
        super().__init__()
        self._name = name
        row = FlowLayout(self, 0, 0)
        self.buttons = tuple(Segment(look, value, text) for value, text in words.items())
        for button in self.buttons:
            button.clicked.connect(self._on_clicked)
            button.moved.connect(self._on_moved)
            button.reached.connect(self._on_reached)
            row.addWidget(button)
        self.value: Any = None
        self.show_value(None)

    def show_value(self, value: object) -> None:
        """Show a value as chosen, or none of them; Tab comes to it, or to the first."""
        self.value = value
        for button in self.buttons:
            is_on = button.value == value and value is not None
            button.setChecked(is_on)
            button.setAccessibleName(self._name(button.value, is_chosen=is_on))
        chosen = next((one for one in self.buttons if one.isChecked()), self.buttons[0])
        if not any(one.hasFocus() for one in self.buttons):
            self._lead_to(chosen)

    def focus(self, place: int) -> None:
        """Put the focus on a word by its place."""
        self.buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lead_to(self, chosen: Segment) -> None:
        policies = Qt.FocusPolicy
        for button in self.buttons:
            is_lead = button is chosen
            button.setFocusPolicy(policies.StrongFocus if is_lead else policies.ClickFocus)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, Segment)
        self.chosen.emit(None if button.isChecked() else button.value)

    @Slot()
    def _on_reached(self) -> None:
        button = self.sender()
        assert isinstance(button, Segment)
        self._lead_to(button)

    @Slot(object)
    def _on_moved(self, key: Qt.Key) -> None:
        """Go to a neighbour, mirrored where one reads from the right; Up and Down leave the row."""
        button = self.sender()
        assert isinstance(button, Segment)
        place = self.buttons.index(button)
        if key in {Keys.Key_Up, Keys.Key_Down}:
            self.left.emit(place, 1 if key == Keys.Key_Down else -1)
            return
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        step = 1 if (key == Keys.Key_Right) is not is_mirrored else -1
        if 0 <= place + step < len(self.buttons):
            self.focus(place + step)
