"""The dialogs of the box: capsules that came in, and a count of what is there."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSpinBox, QWidget

from skinroutine.app.course.commands import MOST_CAPSULES
from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.medicine import Capsule
from skinroutine.domain.record.course_facts import Counted, Refilled
from skinroutine.domain.record.event import Fact
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.chips import AddChip
from skinroutine.ui.parts.day_field import DayField
from skinroutine.ui.parts.fields import ChoiceField, labelled, number_field
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column
from skinroutine.ui.screens.course.kinds import OtherKind, boxed_kinds, known_kinds
from skinroutine.ui.screens.course.saving import CourseEntry, may_shrink
from skinroutine.ui.wording import course_box as words

BACK = timedelta(days=3660)
USUAL_BOX = 30
"""How many capsules the field of a refill begins with; any other number is as good."""


class RefillEntry(CourseEntry):
    """Capsules of one kind that came into the box."""

    def __init__(self, look: Look, window: QWidget, diary: Diary, snapshot: CourseSnapshot) -> None:
        super().__init__(look, window, diary, tr(words.ADD_REFILL), tr(words.REFILL_ABOUT))
        kinds: dict[Capsule | None, str] = {one: words.kind(one) for one in known_kinds(snapshot)}
        self.kind = may_shrink(
            look, ChoiceField(look, tr(words.KIND), {**kinds, None: tr(words.OTHER)})
        )
        self.kind.setCurrentIndex(0)
        self.other = OtherKind(look)
        self.kind.chosen.connect(self._on_kind)
        self.count = _count_field(tr(words.HOW_MANY), USUAL_BOX, least=1)
        today, first_weekday = snapshot.today, snapshot.first_weekday
        self.day = DayField(look, tr(words.ADDED_ON), today, first_weekday=first_weekday)
        self.day.show_range(today - BACK, today)
        fields = QWidget()
        row = FlowLayout(fields, look.theme.px(14), look.theme.px(10))
        row.addWidget(labelled(look, tr(words.HOW_MANY), self.count))
        row.addWidget(labelled(look, tr(words.ADDED_ON), self.day))
        self.inside.addWidget(labelled(look, tr(words.KIND), self.kind))
        self.inside.addWidget(self.other)
        self.other.setVisible(not kinds)
        self.inside.addWidget(fields)
        self.inside.addStretch(1)
        self.count.setFocus()
        self.count.selectAll()

    def problem(self) -> str:
        """Return what is not right with a strength that was typed."""
        try:
            self._capsule()
        except ValueError as error:
            self.point_at(self.other.strength)
            return str(error)
        return ""

    def record(self) -> bool:
        """Note the capsules."""
        capsule, count, day = self._capsule(), self.count.value(), self.day.value
        self.keep(lambda course: course.refill(capsule, count, day))
        return True

    def is_recorded(self, fact: Fact) -> bool:
        """Tell a refill of these capsules from other facts."""
        return isinstance(fact, Refilled) and fact.capsule == self._capsule()

    def _capsule(self) -> Capsule:
        chosen = self.kind.value
        return chosen if isinstance(chosen, Capsule) else self.other.read()

    @Slot(object)
    def _on_kind(self, kind: Capsule | None) -> None:
        self.other.setVisible(kind is None)
        self.fit()
        if kind is None:
            self.other.strength.setFocus()


class CountEntry(CourseEntry):
    """How many capsules of each kind the box holds now."""

    def __init__(self, look: Look, window: QWidget, diary: Diary, snapshot: CourseSnapshot) -> None:
        super().__init__(look, window, diary, tr(words.CORRECT), tr(words.COUNT_ABOUT))
        left = snapshot.supply.stock.left if snapshot.supply is not None else {}
        self.counts: dict[Capsule, QSpinBox] = {}
        for one in boxed_kinds(snapshot):
            name = words.how_many(one)
            self.counts[one] = _count_field(name, max(0, left.get(one, 0)))
            self.inside.addWidget(_at_the_start(look, labelled(look, name, self.counts[one])))
        self.add = AddChip(tr(words.ADD_KIND))
        self.other, self.other_count = OtherKind(look), _count_field(tr(words.HOW_MANY), 0)
        self.more = QWidget()
        rows = column(look, 8)
        rows.addWidget(self.other)
        count = labelled(look, tr(words.HOW_MANY), self.other_count)
        rows.addWidget(_at_the_start(look, count))
        self.more.setLayout(rows)
        self.add.clicked.connect(self._on_add)
        self.inside.addWidget(_at_the_start(look, self.add))
        self.inside.addWidget(self.more)
        self.inside.addStretch(1)
        self.more.setVisible(not self.counts)
        self.add.setVisible(bool(self.counts))
        first = next(iter(self.counts.values()), None)
        if first is not None:
            first.setFocus()
            first.selectAll()

    def problem(self) -> str:
        """Return what is not right with a strength that was typed, or that there is none."""
        try:
            counts = self._counts()
        except ValueError as error:
            self.point_at(self.other.strength)
            return str(error)
        return "" if counts else tr(words.NO_KIND)

    def record(self) -> bool:
        """Note the count."""
        counts = self._counts()
        self.keep(lambda course: course.count_box(counts))
        return True

    def is_recorded(self, fact: Fact) -> bool:
        """Tell this count from other facts."""
        return isinstance(fact, Counted) and fact.counts == tuple(self._counts())

    def _counts(self) -> list[tuple[Capsule, int]]:
        found = [(one, field.value()) for one, field in self.counts.items()]
        if self.more.isHidden() or (self.other.is_empty and found):
            return found
        other = self.other.read()
        if other in self.counts:
            raise ValueError(tr(words.KNOWN_KIND))
        return [*found, (other, self.other_count.value())]

    @Slot()
    def _on_add(self) -> None:
        self.more.show()
        self.add.hide()
        self.fit()
        self.other.strength.setFocus()


def _count_field(name: str, value: int, *, least: int = 0) -> QSpinBox:
    made = number_field(name, least=least, most=MOST_CAPSULES, unit=tr(words.UNIT))
    made.setValue(value)
    return made


def _at_the_start(look: Look, one: QWidget) -> QWidget:
    """Return a widget at its own width, where one begins to read."""
    made = QWidget()
    FlowLayout(made, look.theme.px(8), look.theme.px(8)).addWidget(one)
    return made
