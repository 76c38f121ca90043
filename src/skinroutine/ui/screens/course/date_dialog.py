"""The dialog of one saved date: what for, when, a note, and its reminders."""

from __future__ import annotations

from datetime import date, time, timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from skinroutine.app.course.commands import new_id
from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.app.course.words import DATE_KINDS
from skinroutine.app.tongue import tr, translated
from skinroutine.domain.plan.key_date import (
    LONGEST_DATE_NOTE,
    LONGEST_TITLE,
    DateKind,
    KeyDate,
)
from skinroutine.domain.plan.schedule import instant_of
from skinroutine.domain.record.course_facts import DateDropped, DateSaved
from skinroutine.domain.record.event import Fact
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.clock_field import ClockField
from skinroutine.ui.parts.day_field import DayField
from skinroutine.ui.parts.fields import CheckField, ChoiceField, NoteField, labelled, text_field
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import wrapped
from skinroutine.ui.screens.course.ahead import Ahead
from skinroutine.ui.screens.course.saving import CourseEntry, may_shrink
from skinroutine.ui.wording import course_dates as words

AROUND = timedelta(days=3650)
"""How far from today a date may lie."""
USUAL_TIME = time(10, 0)


class DateEntry(CourseEntry):
    """One date, new or to be changed; `remove` takes it away."""

    def __init__(
        self,
        look: Look,
        window: QWidget,
        diary: Diary,
        snapshot: CourseSnapshot,
        one: KeyDate | None = None,
    ) -> None:
        title = words.ADD_DATE if one is None else words.CHANGE_DATE
        super().__init__(look, window, diary, tr(title), tr(words.ABOUT))
        begun = one or KeyDate(new_id(), DateKind.BLOOD_TEST, snapshot.today)
        self._id, self._is_dropping = begun.id, False
        self._add_what(begun)
        self._add_when(begun, snapshot)
        self._add_reminders(begun)
        self.note = NoteField(look, tr(words.NOTE), longest=LONGEST_DATE_NOTE, lines=2)
        self.note.setPlainText(begun.note)
        self.inside.addWidget(labelled(look, tr(words.NOTE), self.note))
        self.inside.addStretch(1)
        if one is not None:
            self.remove = self.add_button(tr(words.REMOVE), role="grave")
            self.remove.clicked.connect(self._on_remove)
        self._describe()
        self.kind.setFocus()

    def _add_what(self, begun: KeyDate) -> None:
        look = self.look
        self.kind = may_shrink(look, ChoiceField(look, tr(words.KIND), translated(DATE_KINDS)))
        self.kind.show_value(begun.kind)
        self.kind.chosen.connect(self._describe)
        self.name = text_field(tr(words.NAME), longest=LONGEST_TITLE)
        self.name.setText(begun.title)
        self.rules = wrapped("caption", tr(words.PROGRAMME_NOTE))
        self.inside.addWidget(labelled(look, tr(words.KIND), self.kind))
        self.inside.addWidget(self.rules)
        self.inside.addWidget(labelled(look, tr(words.NAME), self.name))

    def _add_when(self, begun: KeyDate, snapshot: CourseSnapshot) -> None:
        look, today = self.look, snapshot.today
        self.day = DayField(look, tr(words.DAY), begun.day, first_weekday=snapshot.first_weekday)
        self.day.show_range(min(begun.day, today - AROUND), max(begun.day, today + AROUND))
        self.day.setKeyboardTracking(True)
        self.day.dateChanged.connect(self._describe)
        self.has_time = CheckField(look, tr(words.AT_TIME))
        self.time = ClockField(look, tr(words.TIME), begun.at or USUAL_TIME)
        self.has_time.setChecked(begun.at is not None)
        self.has_time.toggled.connect(self._on_time)
        fields = QWidget()
        row = FlowLayout(fields, look.theme.px(12), look.theme.px(8))
        for part in (self.day, self.has_time, self.time):
            row.addWidget(part)
        self.late = wrapped("strong", tr(words.TOO_LATE))
        self.late.hide()
        self.inside.addWidget(labelled(look, tr(words.DAY), fields))
        self.inside.addWidget(self.late)
        self.time.setVisible(begun.at is not None)

    def _add_reminders(self, begun: KeyDate) -> None:
        look = self.look
        self.ahead = Ahead(look, begun.ahead)
        self.ahead.changed.connect(self._describe)
        self.remind_at = ClockField(look, tr(words.REMIND_AT), begun.remind_at)
        self.remind_at.timeChanged.connect(self._describe)
        self.preview = wrapped("caption")
        at = QWidget()
        row = FlowLayout(at, look.theme.px(12), look.theme.px(8))
        row.addWidget(labelled(look, tr(words.REMIND_AT), self.remind_at))
        self.inside.addWidget(labelled(look, tr(words.REMIND), self.ahead))
        self.inside.addWidget(at)
        self.inside.addWidget(self.preview)

    def value(self) -> KeyDate:
        """Return the date that was entered; ValueError where it needs a name."""
        return KeyDate(
            self._id,
            self._kind,
            self._day,
            self.name.text().strip(),
            self.time.value if self.has_time.isChecked() else None,
            self.note.words.strip(),
            self.ahead.value,
            self.remind_at.value,
        )

    @property
    def _kind(self) -> DateKind:
        return DateKind(self.kind.value)

    @property
    def _day(self) -> date:
        return self.day.value

    @property
    def _is_too_late(self) -> bool:
        """Whether reminders are chosen and the moment of each is over."""
        moment, at = self.diary.queries.moment(), self.remind_at.value
        days = [self._day - timedelta(days=ahead) for ahead in self.ahead.value]
        return bool(days) and all(instant_of(day, at, moment.zone) <= moment.now for day in days)

    def problem(self) -> str:
        """Return that a date of one's own needs a name."""
        if self._kind is DateKind.OWN and not self.name.text().strip():
            self.point_at(self.name)
            return tr(words.NEEDS_NAME)
        return ""

    def record(self) -> bool:
        """Save the date."""
        self._is_dropping = False
        entered = self.value()
        self.keep(lambda course: course.save_date(entered))
        return True

    def is_recorded(self, fact: Fact) -> bool:
        """Tell what became of this date from other facts."""
        if isinstance(fact, DateDropped):
            return self._is_dropping and fact.id == self._id
        return isinstance(fact, DateSaved) and fact.date.id == self._id

    @Slot()
    def _on_remove(self) -> None:
        self._is_saving = self._is_dropping = True
        self.keep(lambda course: course.drop_date(self._id))

    @Slot(bool)
    def _on_time(self, is_on: bool) -> None:  # noqa: FBT001 - the signal's shape
        self.time.setVisible(is_on)
        self.fit()

    @Slot()
    def _describe(self) -> None:
        """Say what the reminder will say, whose rules may matter, and that none can come."""
        kind = self._kind
        self.name.setPlaceholderText("" if kind is DateKind.OWN else tr(DATE_KINDS[kind]))
        self.rules.setVisible(kind in words.OF_PROGRAMME)
        self.preview.setText(words.preview(kind, self._day))
        self.late.setVisible(self._is_too_late)
        self.day.show_problem(tr(words.TOO_LATE) if self._is_too_late else "")
        if self.isVisible():
            self.fit()
