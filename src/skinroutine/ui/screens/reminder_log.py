"""The reminder log: what was shown when, and why not."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from skinroutine.app.tongue import tr
from skinroutine.domain.reminding.reminder_log import ReminderEntry
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.page import Page
from skinroutine.ui.parts.text import card, column, empty, refresh_style, section, wrapped
from skinroutine.ui.wording import calendar, reminders

DAYS = 7


class ReminderLogPage(Page):
    """The last seven days of the diary, newest first; made anew where something changed."""

    settings_requested = Signal()

    def __init__(self, look: Look, diary: Diary) -> None:
        super().__init__(look, tr("Reminder log"), tr(reminders.LOG_NOTE))
        self._diary = diary
        self._entries: tuple[ReminderEntry, ...] | None = None
        self.back = self.heading.add_button(tr("Back to Settings"))
        self.back.clicked.connect(self.settings_requested)
        self._list = column(look, 10)
        nest(self.inside, self._list)
        self.inside.addStretch(1)
        diary.changed.connect(self._refresh_on_show)

    @Slot()
    def refresh(self) -> None:
        """Ask again, and list the days anew where something changed."""
        queries = self._diary.queries
        today = queries.today()
        first = max(today - timedelta(days=DAYS - 1), queries.began())
        entries = tuple(filter(reminders.is_in_log, queries.reminder_log(first, today)))
        if entries == self._entries:
            return
        self._entries = entries
        empty(self._list)
        days = [
            sorted(of_day, key=lambda one: one.occurrence.due_at)
            for _, of_day in groupby(entries, lambda e: e.occurrence.key.day)
        ]
        for of_day in reversed(days):
            self._list.addWidget(section(calendar.day_title(of_day[0].occurrence.key.day)))
            self._list.addWidget(self._day_card(of_day))

    def _day_card(self, entries: list[ReminderEntry]) -> QFrame:
        inside = column(self.look)
        made = card(self.look)
        made.setLayout(inside)
        for number, entry in enumerate(entries):
            inside.addWidget(self._row(entry, is_first=number == 0))
        return made

    def _row(self, entry: ReminderEntry, *, is_first: bool) -> QWidget:
        zone = self._diary.queries.moment().zone
        made = QFrame()
        made.setObjectName("row")
        refresh_style(made, edge="none" if is_first else "below")
        inside = column(self.look, 2)
        px = self.look.theme.px
        inside.setContentsMargins(px(16), px(8), px(16), px(8))
        inside.addWidget(wrapped("rowtitle", reminders.entry_title(entry)))
        inside.addWidget(wrapped("caption", reminders.entry_story(entry, zone)))
        made.setLayout(inside)
        return made

    @Slot()
    def _refresh_on_show(self) -> None:
        if self.isVisible():
            self.refresh()
