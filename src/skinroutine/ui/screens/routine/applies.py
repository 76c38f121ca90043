"""From which day a change applies: today, or a later day that is chosen."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.day_field import DayField
from skinroutine.ui.parts.fields import ChoiceField
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import label
from skinroutine.ui.wording import editor

FAR = timedelta(days=3653)
"""How far ahead a day can be chosen: ten years."""


class AppliesFrom(QWidget):
    """`chosen` says the day a person has chosen, or None for today."""

    chosen = Signal(object)

    def __init__(self, look: Look, name: str, day_name: str, *, first_weekday: int = 0) -> None:
        super().__init__()
        words = {False: tr(editor.APPLIES_TODAY), True: tr(editor.APPLIES_LATER)}
        self.when = ChoiceField(look, name, words)
        self.day = DayField(look, day_name, date(2000, 1, 1), first_weekday=first_weekday)
        self.day.setKeyboardTracking(True)
        self._tomorrow = date(2000, 1, 2)
        said = label("field", tr(editor.APPLIES))
        said.setBuddy(self.when)
        px = look.theme.px
        row = FlowLayout(self, px(8), px(6))
        for one in (said, self.when, self.day):
            row.addWidget(one)
        self.when.chosen.connect(self._on_when)
        self.day.chosen.connect(self.chosen)

    def show_day(self, day: date | None, today: date) -> None:
        """Show a day, or today for None; days from today on can be chosen."""
        self._tomorrow = today + timedelta(days=1)
        self.when.show_value(day is not None)
        self.day.setVisible(day is not None)
        self.day.show_range(today, today + FAR)
        if day is not None:
            self.day.show_day(day)

    @Slot(object)
    def _on_when(self, is_later: bool) -> None:  # noqa: FBT001 - the signal's shape
        self.chosen.emit(self._tomorrow if is_later else None)
