"""The week: how many of how many, dose and care apart, and each day's cells to correct."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QWidget,
)

from skinroutine.app.snapshots import WeekSnapshot
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.page import Page
from skinroutine.ui.parts.painted import Ring
from skinroutine.ui.parts.text import SidewaysArea, card, column, folded, section, wrapped
from skinroutine.ui.screens.week_grid import Legend, WeekGrid
from skinroutine.ui.wording import calendar, counts, weeks

NARROW, VERY_NARROW = 700, 580
"""Widths in unscaled pixels under which the first card, then each, stands alone."""
LEGEND_COLUMNS = {820: 6, 580: 3, 0: 1}
"""From which width of the page in unscaled pixels the legend has how many columns."""


class WeekPage(Page):
    """Paints a WeekSnapshot."""

    day_requested = Signal(object)

    def __init__(self, look: Look, diary: Diary) -> None:
        super().__init__(look)
        self._diary = diary
        self._day: date | None = None
        self._snapshot: WeekSnapshot | None = None
        earlier = self.heading.add_arrow("chevron-left", "Previous week")
        self._now = self.heading.add_button("This week")
        self._later = self.heading.add_arrow("chevron-right", "Next week")
        earlier.clicked.connect(self._show_earlier)
        self._now.clicked.connect(self._show_this)
        self._later.clicked.connect(self._show_later)
        self.grid = WeekGrid(look)
        self.grid.tick_requested.connect(diary.tick)
        self.grid.untick_requested.connect(diary.untick)
        self.grid.skip_requested.connect(diary.skip)
        self.grid.day_requested.connect(self.day_requested)
        self._lay_out()
        diary.changed.connect(self._refresh_on_show)

    def _lay_out(self) -> None:
        px = self.look.theme.px
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(px(14))
        beside = self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        beside.setSpacing(px(14))
        beside.addWidget(self._dose_card(), 1)
        beside.addWidget(self._blank_card(), 1)
        self._cards.addWidget(self._all_card(), 5)
        self._cards.addLayout(beside, 8)
        inside = self.inside
        inside.addLayout(self._cards)
        self._legend = Legend(self.look)
        inside.addWidget(SidewaysArea(self.grid))
        inside.addWidget(self._legend)
        inside.addWidget(wrapped("caption", "Click a cell to correct that day."))
        inside.addStretch(1)

    def _all_card(self) -> QFrame:
        self._ring = Ring(self.look)
        self._all = wrapped("rowtitle")
        self._care = wrapped("caption")
        self._last_28 = wrapped("caption")
        words = column(self.look, 4)
        words.addStretch(1)
        for one in (self._all, self._care, self._last_28):
            words.addWidget(one)
        words.addStretch(1)
        inside = QHBoxLayout()
        inside.setSpacing(self.look.theme.px(16))
        inside.addWidget(self._ring)
        inside.addLayout(words, 1)
        return card(self.look, inside)

    def _dose_card(self) -> QFrame:
        self._doses, self._food = wrapped("big"), wrapped("caption")
        return self._words_card("Doses taken", self._doses, self._food)

    def _blank_card(self) -> QFrame:
        self._blank, self._blank_often = wrapped("strong"), wrapped("caption")
        return self._words_card("Most often blank", self._blank, self._blank_often)

    def _words_card(self, title: str, *lines: QWidget) -> QFrame:
        inside = column(self.look, 6)
        inside.addWidget(section(title))
        for line in lines:
            inside.addWidget(line)
        inside.addStretch(1)
        return card(self.look, inside)

    @Slot()
    def refresh(self) -> None:
        """Ask again and repaint where something changed."""
        snapshot = self._diary.queries.week(self._day)
        if snapshot == self._snapshot:
            return
        self._snapshot = snapshot
        table = snapshot.table
        self.heading.show_words(calendar.week_title(table.days), calendar.week_subtitle(snapshot))
        is_now = snapshot.today in table.days
        self._now.setEnabled(not is_now)
        self._later.setEnabled(not is_now)
        total = table.all_steps
        self._ring.show_count(total, f"{total.done}", f"of {total.planned}")
        self._ring.setAccessibleName(counts.steps_done(total))
        self._all.setText(counts.steps_done(total))
        self._care.setText(f"Care: {counts.with_skipped(table.care)}")
        self._last_28.setText(f"Last 28 days: {counts.with_skipped(snapshot.last_28_days)}")
        self._doses.setText(weeks.doses(table.dose))
        self._food.setText(weeks.with_food(snapshot.doses_with_food))
        blank, often = weeks.blank_slot(snapshot.most_often_blank)
        self._blank.setText(blank)
        self._blank_often.setText(often)
        self.grid.show_table(table)

    def show_week(self, day: date | None) -> None:
        """Show the week that holds a day; None follows today."""
        self._day = day
        self.refresh()

    def fit(self, width: float) -> None:
        """Put the cards above each other where there is no room beside."""
        super().fit(width)
        is_very_narrow = width < VERY_NARROW
        self._cards.setDirection(folded(is_narrow=width < NARROW))
        self._beside.setDirection(folded(is_narrow=is_very_narrow))
        self._legend.fold(columns=_legend_columns(width))
        self.heading.fold(is_narrow=is_very_narrow)

    @Slot()
    def _refresh_on_show(self) -> None:
        if self.isVisible():
            self.refresh()

    @Slot()
    def _show_earlier(self) -> None:
        self._show_other(-7)

    @Slot()
    def _show_later(self) -> None:
        self._show_other(7)

    @Slot()
    def _show_this(self) -> None:
        self.show_week(None)

    def _show_other(self, days: int) -> None:
        if self._snapshot is None:
            return
        first = self._snapshot.table.days[0] + timedelta(days=days)
        is_now = first <= self._snapshot.today < first + timedelta(days=7)
        self.show_week(None if is_now else first)


def _legend_columns(width: float) -> int:
    return next(columns for least, columns in LEGEND_COLUMNS.items() if width >= least)
