"""Beside the list: the progress with what is next, the week in bars, and what is coming up."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from skinroutine.app.diary.snapshots import DaySnapshot
from skinroutine.app.tongue import number, tr, weekday
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import Bar, DayBars, Ring
from skinroutine.ui.parts.text import beside_ring, card, column, section, wrapped
from skinroutine.ui.screens.today.coming_card import ComingCard
from skinroutine.ui.screens.today.outdoors_card import OutdoorsCard
from skinroutine.ui.screens.today.recorded_card import RecordedCard
from skinroutine.ui.wording import calendar, checklist, counts, entry, weeks


class Side(QWidget):
    """Paints what a DaySnapshot says of the whole day and of its week."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._ring = Ring(look)
        self._headline, self._next = wrapped("rowtitle"), wrapped("strong")
        self._bars = DayBars(look)
        self._last_28 = wrapped("caption")
        self.outdoors = OutdoorsCard(look)
        self.coming = ComingCard(look)
        self.recorded = RecordedCard(look)
        inside = column(look, 14)
        inside.addWidget(self._progress_card())
        inside.addWidget(self.outdoors)
        inside.addWidget(self._week_card())
        inside.addWidget(self.coming)
        inside.addWidget(self.recorded)
        inside.addStretch(1)
        self.setLayout(inside)

    def _progress_card(self) -> QFrame:
        words = (self._headline, wrapped("muted", tr("Next reminder")), self._next)
        return beside_ring(self._look, self._ring, words, 3)

    def _week_card(self) -> QFrame:
        inside = column(self._look, 10)
        self._week = section("")
        inside.addWidget(self._week)
        inside.addWidget(self._bars)
        inside.addWidget(self._last_28)
        return card(self._look, inside)

    def show_day(self, snapshot: DaySnapshot, *, is_evening: bool) -> None:
        """Paint a day."""
        self._show_progress(snapshot)
        self.outdoors.show_day(snapshot, is_evening=is_evening)
        self.coming.show_day(snapshot)
        self._name_week(snapshot)
        self._bars.show_bars(
            [
                Bar(
                    count.done,
                    count.planned,
                    weekday(day.weekday(), letters=1),
                    day == snapshot.day,
                )
                for day, count in snapshot.week
            ],
            weeks.bars_spoken(snapshot.week),
        )
        self._last_28.setText(
            tr("Last 28 days: {count}", count=counts.with_skipped(snapshot.last_28_days))
        )
        self._last_28.setVisible(snapshot.last_28_days.planned > 0)

    def _name_week(self, snapshot: DaySnapshot) -> None:
        """Say which week the bars are of."""
        days = tuple(day for day, _ in snapshot.week)
        title = tr("This week") if snapshot.today in days else calendar.week_title(days)
        self._week.setText(title.upper())
        self._week.setAccessibleName(title)

    def _show_progress(self, snapshot: DaySnapshot) -> None:
        total, is_today = snapshot.count, snapshot.is_today
        unit = tr("today", about="beneath a count") if is_today else tr("that day")
        self._ring.show_count(total, f"{number(total.done)}/{number(total.planned)}", unit)
        self._ring.setAccessibleName(
            tr("{count} {unit}", about="3 of 7 today", count=counts.of(total), unit=unit)
        )
        is_planned = bool(snapshot.states) or bool(snapshot.due)
        headline = checklist.headline(snapshot) if is_planned else tr(entry.NOTHING_TODAY)
        self._headline.setText(headline)
        self._headline.setVisible(is_today)
        self._next.setText(entry.fitting(checklist.next_reminder(snapshot)))
