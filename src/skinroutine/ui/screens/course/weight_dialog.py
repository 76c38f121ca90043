"""The dialog for one weight with its day."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.course import Course, Weight, with_weight
from skinroutine.domain.record.course_facts import CourseSet
from skinroutine.domain.record.event import Fact
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.day_field import DayField
from skinroutine.ui.parts.fields import labelled, text_field
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.course.amounts import LONGEST
from skinroutine.ui.screens.course.plan_draft import read_kg
from skinroutine.ui.screens.course.saving import CourseEntry
from skinroutine.ui.wording import course_plan as words

BACK = timedelta(days=3660)


class WeightEntry(CourseEntry):
    """What the person weighed on a day, in kg."""

    def __init__(self, look: Look, window: QWidget, diary: Diary, snapshot: CourseSnapshot) -> None:
        super().__init__(look, window, diary, tr(words.ADD_WEIGHT), tr(words.WEIGHTS_NOTE))
        self._start = snapshot.start
        self.kg = text_field(tr(words.KG), longest=LONGEST)
        today, first_weekday = snapshot.today, snapshot.first_weekday
        self.day = DayField(look, tr(words.WEIGHED_ON), today, first_weekday=first_weekday)
        self.day.show_range(today - BACK, today)
        fields = QWidget()
        row = FlowLayout(fields, look.theme.px(14), look.theme.px(10))
        row.addWidget(labelled(look, tr(words.KG), self.kg))
        row.addWidget(labelled(look, tr(words.WEIGHED_ON), self.day))
        self.inside.addWidget(fields)
        self.inside.addStretch(1)
        self.kg.setFocus()

    def problem(self) -> str:
        """Return what is not right with the number."""
        try:
            read_kg(self.kg.text())
        except ValueError as error:
            self.point_at(self.kg)
            return str(error)
        return ""

    def record(self) -> bool:
        """Put the weight among those of the course."""
        weight, start = Weight(self.day.value, read_kg(self.kg.text())), self._start

        def weighed(before: Course | None) -> Course:
            course = before or Course(start)
            return replace(course, weights=with_weight(course.weights, weight))

        self.keep(lambda course: course.set_course(weighed))
        return True

    def is_recorded(self, fact: Fact) -> bool:
        """Tell a change of the course from other facts."""
        return isinstance(fact, CourseSet)
