"""The seven days of the week as round buttons, of which at least one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from skinroutine.app import tongue
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import inside, smooth

SIDE, AROUND, GAP, WEEK = 34, 3, 1, 7
"""A circle, the room around it for the focus ring, and the gap between, as in the pictures."""


class DayCircle(QPushButton):
    """A letter in a circle: filled and bold where its day is chosen, an outline where not."""

    def __init__(self, look: Look, number: int) -> None:
        super().__init__(tongue.weekday(number, letters=1))
        self._look = look
        self.setAccessibleName(tongue.weekday(number))
        self.setToolTip(tongue.weekday(number))
        self.setCheckable(True)
        side = look.theme.px(SIDE + 2 * AROUND)
        self.setFixedSize(QSize(side, side))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the fixed size."""
        return self.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the circle, the letter and the focus ring."""
        theme, is_on = self._look.theme, self.isChecked()
        around, wide = theme.px(AROUND), theme.edge("edge")
        whole = QRectF(self.rect())
        circle = whole.adjusted(around, around, -around, -around)
        edge = "accent" if is_on else "text" if self.underMouse() else "edge"
        painter = smooth(self)
        painter.setPen(QPen(theme.color(edge), wide))
        painter.setBrush(theme.color("accent" if is_on else "surface"))
        painter.drawEllipse(inside(circle, wide))
        weights = QFont.Weight
        painter.setFont(theme.font("body", weights.Bold if is_on else weights.Medium))
        painter.setPen(theme.color("on_accent" if is_on else "muted"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            wide = theme.edge("focus")
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), wide))
            painter.drawEllipse(inside(whole, wide))


class WeekdayCircles(QWidget):
    """Days by number (Monday = 0); `chosen` says what a person has made of them."""

    chosen = Signal(object)

    def __init__(
        self, look: Look, days: frozenset[int] = frozenset(range(WEEK)), *, first_weekday: int = 0
    ) -> None:
        super().__init__()
        self._is_showing = False
        px = look.theme.px
        row = FlowLayout(self, px(GAP), px(GAP))
        self.buttons: dict[int, DayCircle] = {}
        for number in [(first_weekday + place) % WEEK for place in range(WEEK)]:
            button = DayCircle(look, number)
            button.toggled.connect(self._on_toggled)
            self.buttons[number] = button
            row.addWidget(button)
        self.show_days(days)

    @property
    def value(self) -> frozenset[int]:
        """The days that are chosen; never empty."""
        return frozenset(day for day, button in self.buttons.items() if button.isChecked())

    def show_days(self, days: frozenset[int]) -> None:
        """Show days, at least one, without saying that somebody chose them."""
        self._is_showing = True
        for day, button in self.buttons.items():
            button.setChecked(day in days)
        self._is_showing = False

    @Slot(bool)
    def _on_toggled(self, is_chosen: bool) -> None:  # noqa: FBT001 - the signal's shape
        """Say what is chosen; the last day stays, also where a screen reader toggles it."""
        if self._is_showing:
            return
        button = self.sender()
        if not is_chosen and not self.value and isinstance(button, QPushButton):
            self._is_showing = True
            button.setChecked(True)
            self._is_showing = False
            return
        self.chosen.emit(self.value)
