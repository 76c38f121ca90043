"""My days: when one ends, which begins a week, and how times are written."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QTime, Slot

from skinroutine.app.tongue import tr
from skinroutine.domain.plan.schedule import DAY_END
from skinroutine.domain.record.preferences import LATEST_DAY_END, HourClock, PreferenceName
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.clock_field import ClockField
from skinroutine.ui.parts.fields import ChoiceField
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.settings.rows import Group, Row, Shown, fill_time
from skinroutine.ui.wording import settings as words


class Days(Group):
    """Day end, first day of the week, clock."""

    def __init__(self, look: Look, diary: Diary) -> None:
        super().__init__(look, tr(words.DAYS), tr(words.DAYS_NOTE))
        self._diary = diary
        self.day_end = ClockField(look, tr(words.DAY_END_QUESTION), DAY_END)
        self.day_end.setTimeRange(QTime(0, 0), QTime(LATEST_DAY_END.hour, LATEST_DAY_END.minute))
        self.week = ChoiceField(look, tr(words.WEEK_QUESTION), words.weeks())
        self.clock = Choices(look, tr(words.CLOCK_QUESTION), words.clocks())
        for name, question, note, answer in (
            ("day-end", tr(words.DAY_END_QUESTION), tr(words.DAY_END_NOTE), self.day_end),
            ("week", tr(words.WEEK_QUESTION), tr(words.WEEK_NOTE), self.week),
            ("clock", tr(words.CLOCK_QUESTION), words.clock_note(), self.clock),
        ):
            self.add(Row(look, name, question, note, answer))
        self.day_end.chosen.connect(self._on_day_end)
        self.week.chosen.connect(self._on_week)
        self.clock.chosen.connect(self._on_clock)

    def show_set(self, shown: Shown) -> None:
        """Show when today ends, how weeks begin and which clock there is."""
        preferences = shown.preferences
        fill_time(self.day_end, preferences.day_ends.after(shown.today))
        first = preferences.first_weekday
        self.week.show_value("" if first is None else str(first))
        self.clock.show_value(preferences.hour_clock)

    @Slot(object)
    def _on_day_end(self, at: time) -> None:
        self._diary.end_days_at(at)

    @Slot(object)
    def _on_week(self, value: str) -> None:
        self._diary.prefer(PreferenceName.FIRST_WEEKDAY, value)

    @Slot(object)
    def _on_clock(self, clock: HourClock) -> None:
        self._diary.prefer(PreferenceName.HOUR_CLOCK, clock.value)
