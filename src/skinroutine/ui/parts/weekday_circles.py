"""The seven days of the week as round buttons, of which at least one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from skinroutine.app import tongue
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look

SIDE, GAP, WEEK = 34, 7, 7


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
        self.buttons: dict[int, QPushButton] = {}
        for number in [(first_weekday + place) % WEEK for place in range(WEEK)]:
            button = QPushButton(tongue.weekday(number, letters=1))
            button.setObjectName("daycircle")
            button.setAccessibleName(tongue.weekday(number))
            button.setToolTip(tongue.weekday(number))
            button.setCheckable(True)
            button.setFixedSize(QSize(px(SIDE), px(SIDE)))
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
