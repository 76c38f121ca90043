"""The days of a step: weekdays, every few days, from one day until another."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from skinroutine.app.tongue import tr
from skinroutine.domain.plan.days import EVERY_WEEKDAY, MOST_APART
from skinroutine.ui.parts.chips import AddChip
from skinroutine.ui.parts.day_field import DayField
from skinroutine.ui.parts.fields import number_field
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import column, folded, label
from skinroutine.ui.parts.weekday_circles import WeekdayCircles
from skinroutine.ui.screens.routine.applies import FAR
from skinroutine.ui.screens.routine.draft import Place
from skinroutine.ui.screens.routine.rows import amiss, icon_button, show_words
from skinroutine.ui.screens.routine.view import EditorView
from skinroutine.ui.wording import editor

BACK = timedelta(days=1827)
"""How far back a step may count its days from: five years."""
FEW = 2


class DaysEditor(QWidget):
    """Shows the days of a draft; `edited` has the fields of it that a person has changed."""

    edited = Signal(object)

    def __init__(self, look: Look, *, first_weekday: int = 0) -> None:
        super().__init__()
        self._look = look
        self._today = date(2000, 1, 1)
        self.circles = WeekdayCircles(look, first_weekday=first_weekday)
        self.every_day = QPushButton(tr(editor.EVERY_DAY))
        self.every_day.setObjectName("idea")
        self.every = number_field(
            tr(editor.APART), least=FEW, most=MOST_APART, unit=tr(editor.DAYS_UNIT)
        )
        self.every.setKeyboardTracking(True)
        self.first = DayField(look, tr(editor.FIRST_DAY), self._today, first_weekday=first_weekday)
        self.last = DayField(look, tr(editor.LAST_DAY), self._today, first_weekday=first_weekday)
        for field in (self.first, self.last):
            field.setKeyboardTracking(True)
        self.add_every = AddChip(tr(editor.EVERY_FEW), "idea")
        self.add_first = AddChip(tr(editor.FROM_A_DAY), "idea")
        self.add_last = AddChip(tr(editor.UNTIL_A_DAY), "idea")
        self.problem = amiss()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = self._look.theme.px
        self._week = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._week.setSpacing(px(6))
        self._week.addWidget(self.circles, 1)
        self._week.addWidget(self.every_day, 0, Qt.AlignmentFlag.AlignLeft)
        self._every_row = self._condition(editor.EVERY, self.every, editor.REMOVE_EVERY)
        self._first_row = self._condition(editor.FROM, self.first, editor.REMOVE_FIRST)
        self._last_row = self._condition(editor.UNTIL, self.last, editor.REMOVE_LAST)
        rest = QWidget()
        self._conditions = FlowLayout(rest, px(8), px(8))
        chips = (self.add_every, self.add_first, self.add_last)
        for one in (self._every_row, self._first_row, self._last_row, *chips):
            self._conditions.addWidget(one)
        inside = column(self._look, 8)
        nest(inside, self._week)
        inside.addWidget(rest)
        inside.addWidget(self.problem)
        self.setLayout(inside)

    def _condition(self, words: str, field: QWidget, remove: str) -> QWidget:
        """Return a field between its word and the button that removes it."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.theme.px(6))
        cross = icon_button(self._look, "x", tr(remove))
        said = label("muted", tr(words))
        said.setBuddy(field)
        for one in (said, field, cross):
            row.addWidget(one)
        cross.clicked.connect(lambda: self._remove(field))
        return made

    def _connect(self) -> None:
        self.circles.chosen.connect(lambda days: self._say(weekdays=days))
        self.every_day.clicked.connect(lambda: self._say(weekdays=EVERY_WEEKDAY, every=1))
        self.every.valueChanged.connect(self._on_every)
        self.first.chosen.connect(lambda day: self._say(first=day))
        self.last.chosen.connect(lambda day: self._say(last=day))
        self.add_every.clicked.connect(self._on_add_every)
        self.add_first.clicked.connect(self._on_add_first)
        self.add_last.clicked.connect(self._on_add_last)

    def fold(self, *, is_narrow: bool) -> None:
        """Put the pill for every day beneath the circles where there is no room beside."""
        self._week.setDirection(folded(is_narrow=is_narrow))

    def show_view(self, view: EditorView) -> None:
        """Show the days of a draft."""
        draft, self._today = view.draft, view.today
        self.circles.show_days(draft.weekdays)
        is_few = draft.every > 1
        self.every.blockSignals(True)  # noqa: FBT003 - Qt's shape
        if self.every.value() != draft.every:
            self.every.setValue(draft.every)
        self.every.blockSignals(False)  # noqa: FBT003 - Qt's shape
        for field, day in ((self.first, draft.first), (self.last, draft.last)):
            shown = day or view.today
            field.show_range(min(shown, view.today - BACK), max(shown, view.today + FAR))
            field.show_day(shown)
        self._show(self._every_row, self.add_every, is_on=is_few)
        self._show(self._first_row, self.add_first, is_on=draft.first is not None)
        self._show(self._last_row, self.add_last, is_on=draft.last is not None)
        self._conditions.invalidate()
        show_words(self.problem, view.problems.get(Place.DAYS, ""))
        self.last.setAccessibleDescription(self.problem.text())

    def _show(self, row: QWidget, chip: QPushButton, *, is_on: bool) -> None:
        row.setVisible(is_on)
        chip.setHidden(is_on)

    def _say(self, **changed: Any) -> None:  # noqa: ANN401 - the fields are of several kinds
        said: Mapping[str, Any] = changed
        self.edited.emit(said)

    @Slot(int)
    def _on_every(self, every: int) -> None:
        self._say(every=every)

    @Slot()
    def _on_add_every(self) -> None:
        first = self.first.value if not self._first_row.isHidden() else self._today
        self._say(every=FEW, first=first)
        self.every.setFocus()
        self.every.selectAll()

    @Slot()
    def _on_add_first(self) -> None:
        self._say(first=self._today)
        self.first.setFocus()

    @Slot()
    def _on_add_last(self) -> None:
        begins = self.first.value if not self._first_row.isHidden() else self._today
        self._say(last=max(begins, self._today))
        self.last.setFocus()

    def _remove(self, field: QWidget) -> None:
        """Take a condition away; every few days counts from a first day, so both go together."""
        if field is self.every:
            is_ahead = self.first.value > self._today
            self._say(every=1, first=self.first.value if is_ahead else None)
            self.add_every.setFocus()
        elif field is self.first:
            self._say(first=None, every=1)
            self.add_first.setFocus()
        else:
            self._say(last=None)
            self.add_last.setFocus()
