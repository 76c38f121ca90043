"""The heading of the page: the day in words, and the ways to another one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from skinroutine.app.diary.snapshots import DaySnapshot
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.day_field import DayField
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.heading import ArrowButton, Heading
from skinroutine.ui.parts.look import Look
from skinroutine.ui.wording import calendar, entry

FIRST = date(1900, 1, 1)
"""The first day that can be chosen, as on the command line."""


class DayBar(QWidget):
    """Arrows, a date and a way back to today; they go into the next line where it is narrow."""

    earlier_requested = Signal()
    later_requested = Signal()
    today_requested = Signal()
    day_requested = Signal(object)

    def __init__(self, look: Look, day: date, first_weekday: int) -> None:
        super().__init__()
        self._range: date | None = None
        self._earlier = _arrow(look, "chevron-left", tr(entry.PREVIOUS_DAY))
        self._later = _arrow(look, "chevron-right", tr(entry.NEXT_DAY))
        self._now = QPushButton(tr(entry.TODAY))
        self.field = DayField(look, tr(entry.CHOOSE_DAY), day, first_weekday=first_weekday)
        self._earlier.clicked.connect(self.earlier_requested)
        self._later.clicked.connect(self.later_requested)
        self._now.clicked.connect(self.today_requested)
        self.field.chosen.connect(self.day_requested)
        row = FlowLayout(self, look.theme.px(8), look.theme.px(8))
        for one in (self._earlier, self.field, self._later, self._now):
            row.addWidget(one)

    def show_day(self, snapshot: DaySnapshot) -> None:
        """Show which day is on show; the days to come cannot be chosen."""
        if snapshot.today != self._range:
            self._range = snapshot.today
            self.field.show_range(FIRST, snapshot.today)
        self.field.show_day(snapshot.day)
        self._later.setEnabled(not snapshot.is_today)
        self._now.setEnabled(not snapshot.is_today)


class DayHeading(Heading):
    """A heading with a DayBar at its far end."""

    def __init__(self, look: Look, day: date, first_weekday: int) -> None:
        super().__init__(look)
        self.bar = DayBar(look, day, first_weekday)
        self._buttons.addWidget(self.bar)

    def show_day(self, snapshot: DaySnapshot) -> None:
        """Say which day is on show."""
        self.show_words(calendar.day_title(snapshot.day), calendar.day_subtitle(snapshot))
        self.bar.show_day(snapshot)


def _arrow(look: Look, icon: str, name: str) -> ArrowButton:
    made = ArrowButton(look, icon)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made
