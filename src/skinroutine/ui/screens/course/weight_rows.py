"""The weights of the course with their days, and a pill for one more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.chips import AddChip
from skinroutine.ui.parts.day_field import DayField
from skinroutine.ui.parts.fields import mark_field, text_field
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import column, label, wrapped
from skinroutine.ui.screens.course.amounts import LONGEST
from skinroutine.ui.screens.course.plan_draft import Part, Place
from skinroutine.ui.screens.course.saving import say_problem
from skinroutine.ui.screens.routine.rows import icon_button
from skinroutine.ui.wording import course_plan as words

BACK = timedelta(days=3660)


class WeightRow(QWidget):
    """One weight in kg, its day, and a cross."""

    edited = Signal()
    remove_requested = Signal(object)

    def __init__(self, look: Look, day: date, kg: str, today: date, first_weekday: int) -> None:
        super().__init__()
        self.kg = text_field(tr(words.KG), longest=LONGEST)
        self.kg.setText(kg)
        self.kg.setMaximumWidth(look.theme.px(90))
        self.day = DayField(look, tr(words.WEIGHED_ON), day, first_weekday=first_weekday)
        self.day.show_range(min(day, today - BACK), max(day, today))
        self.remove = icon_button(look, "x", tr(words.REMOVE_WEIGHT))
        self.remove.setAutoDefault(False)
        self.problem = wrapped("strong")
        self.problem.hide()
        fields = QWidget()
        row = FlowLayout(fields, look.theme.px(8), look.theme.px(4))
        for part in (self.kg, label("muted", tr(words.KG)), self.day, self.remove):
            row.addWidget(part)
        inside = column(look, 4)
        inside.addWidget(fields)
        inside.addWidget(self.problem)
        self.setLayout(inside)
        self.kg.textChanged.connect(self.edited)
        self.day.dateChanged.connect(self.edited)
        self.remove.clicked.connect(self._on_remove)

    def say(self, kg: str, day: str) -> None:
        """Show what is amiss with the number, or else with the day, and mark which it is."""
        say_problem(self.problem, self.kg, kg or day)
        mark_field(self.kg, is_wrong=bool(kg))
        mark_field(self.day, is_wrong=bool(day))

    @Slot()
    def _on_remove(self) -> None:
        self.remove_requested.emit(self)


class WeightRows(QWidget):
    """All weights, as they are typed."""

    edited = Signal()
    resized = Signal()

    def __init__(
        self, look: Look, weights: Sequence[tuple[date, str]], today: date, first_weekday: int
    ) -> None:
        super().__init__()
        self._look, self._today, self._first_weekday = look, today, first_weekday
        self.rows: list[WeightRow] = []
        self._list = column(look, 6)
        self.add = AddChip(tr(words.ADD_WEIGHT))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add)
        foot = QWidget()
        FlowLayout(foot).addWidget(self.add)
        inside = column(look, 8)
        nest(inside, self._list)
        inside.addWidget(foot)
        self.setLayout(inside)
        for day, kg in weights:
            self._append(day, kg)

    def drafts(self) -> tuple[tuple[date, str], ...]:
        """Return the weights as they are typed; a row in which nothing is does not count."""
        return tuple((row.day.value, row.kg.text()) for row in self._filled)

    def say(self, problems: Mapping[Place, str]) -> None:
        """Show what is amiss, at its place."""
        for row in self.rows:
            row.say("", "")
        for place, row in enumerate(self._filled):
            row.say(*(problems.get((part, place), "") for part in (Part.WEIGHT, Part.WEIGHT_DAY)))

    @property
    def _filled(self) -> list[WeightRow]:
        return [row for row in self.rows if row.kg.text().strip()]

    def _append(self, day: date, kg: str) -> WeightRow:
        row = WeightRow(self._look, day, kg, self._today, self._first_weekday)
        row.kg.setAccessibleName(words.weight_name(len(self.rows) + 1))
        row.edited.connect(self.edited)
        row.remove_requested.connect(self._on_remove)
        self.rows.append(row)
        self._list.addWidget(row)
        return row

    @Slot()
    def _on_add(self) -> None:
        self._append(self._today, "").kg.setFocus()
        self.resized.emit()

    @Slot(object)
    def _on_remove(self, row: WeightRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self.add.setFocus()
        self.resized.emit()
        self.edited.emit()
