"""The dialogs for what a tick alone does not say: when it was done, with food or not, a note."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from skinroutine.app.diary.commands import Changed
from skinroutine.app.diary.snapshots import Uses
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import LONGEST_NOTE, FoodRule
from skinroutine.domain.plan.schedule import day_bounds, due_instant, instant_of, wall_date
from skinroutine.domain.record.event import Fact, Noted, Ticked, Used
from skinroutine.domain.record.status import Moment, State
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.clock_field import ClockField
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.fields import CheckField, NoteField, labelled
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, label, wrapped
from skinroutine.ui.wording import checklist, entry

NOON = time(12, 0)


class Entry(Dialog):
    """Stays open, with everything that was entered, until the diary has recorded it."""

    def __init__(self, look: Look, window: QWidget, diary: Diary, title: str, about: str) -> None:
        super().__init__(look, window, title)
        self.diary = diary
        self._is_saving = False
        self._problem = wrapped("body")
        self._banner = QFrame()
        self._banner.setObjectName("banner")
        inside = QHBoxLayout(self._banner)
        inside.addWidget(self._problem)
        self._banner.hide()
        self.inside.addWidget(wrapped("muted", entry.fitting(about)))
        self.inside.addWidget(self._banner)
        self.add_primary(tr(entry.SAVE)).clicked.connect(self._on_save)
        self.add_button(tr(entry.CANCEL)).clicked.connect(self.reject)
        diary.acted.connect(self._on_acted)
        diary.troubled.connect(self._on_troubled)

    @property
    def said(self) -> str:
        """What stands in the way, as it is said in the dialog; empty where nothing does."""
        return "" if self._banner.isHidden() else self._problem.text()

    def problem(self) -> str:
        """Return what has to be changed before it can be saved."""
        return ""

    def record(self) -> bool:
        """Hand what was entered to the diary; return whether there was anything."""
        raise NotImplementedError

    def is_recorded(self, fact: Fact) -> bool:
        """Tell whether a fact is the last of what was handed over."""
        raise NotImplementedError

    def say(self, words: str) -> None:
        """Show a sentence in the dialog, and let a screen reader hear it."""
        self._problem.setText(words)
        self._banner.setVisible(bool(words))
        self._banner.setAccessibleName(words)
        if words:
            event = QAccessibleEvent(self._banner, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(event)
        self.fit()

    @Slot()
    def _on_save(self) -> None:
        problem = self.problem()
        self.say(problem)
        if problem:
            return
        self._is_saving = True
        if not self.record():
            self.accept()

    @Slot(object)
    def _on_acted(self, changed: Changed) -> None:
        if self._is_saving and self.is_recorded(changed.event.fact):
            self.accept()

    @Slot(str)
    def _on_troubled(self, sentence: str) -> None:
        if self._is_saving:
            self._is_saving = False
            self.say(sentence)


class TimeChoice(QWidget):
    """A wall time of one day; on a past day it may be unknown."""

    def __init__(
        self, look: Look, day: date, moment: Moment, at: time, *, may_be_unknown: bool
    ) -> None:
        super().__init__()
        self._day = day
        self.clock = ClockField(look, tr(entry.WHEN), at)
        self.unknown = CheckField(look, tr(entry.TIME_UNKNOWN))
        self.unknown.setVisible(may_be_unknown)
        self.unknown.toggled.connect(self.clock.setDisabled)
        name = label("field", tr(entry.WHEN))
        name.setBuddy(self.clock)
        row = QHBoxLayout()  # the field is read from the left; the row is not
        row.addWidget(self.clock)
        row.addStretch(1)
        inside = column(look, 8)
        inside.addWidget(name)
        inside.addLayout(row)
        inside.addWidget(self.unknown, alignment=Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(wrapped("caption", entry.time_hint(day, moment.day_ends)))
        self.setLayout(inside)

    def instant(self, moment: Moment) -> datetime | None:
        """Return the instant (UTC) that was chosen, or None where it is unknown."""
        if self.unknown.isChecked():
            return None
        return due_instant(self._day, self.clock.value, moment.zone, moment.day_ends)

    def problem(self, moment: Moment) -> str:
        """Return what is not right with the time: outside its day, or still to come."""
        at = self.instant(moment)
        if at is None:
            return ""
        if is_outside(self._day, self.clock.value, moment):
            return entry.outside_day(self._day, moment.day_ends)
        return tr(entry.NOT_COME) if at > moment.now else ""


class TimeEntry(Entry):
    """When one occurrence was done, whether with food where the leaflet asks, and a note."""

    def __init__(self, look: Look, window: QWidget, diary: Diary, state: State) -> None:
        one, moment = state.occurrence, diary.queries.moment()
        super().__init__(look, window, diary, tr(entry.DONE_AT), entry.about(one))
        self._state = state
        is_today = one.key.day == diary.queries.today()
        self.time = TimeChoice(
            look, one.key.day, moment, _begin_with(state, moment, is_today=is_today),
            may_be_unknown=not is_today,
        )  # fmt: skip
        record = state.record
        self.time.unknown.setChecked(
            not is_today and state.status.is_done and record is not None and not record.done_at
        )
        self.inside.addWidget(self.time)
        self.food = self._food(look) if one.step.food is FoodRule.WITH_FOOD else None
        self.note = _note(look, state.note)
        self.inside.addWidget(labelled(look, tr(entry.NOTE), self.note))
        self.time.clock.setFocus()

    def _food(self, look: Look) -> Choices:
        question = tr(checklist.WITH_FOOD_QUESTION)
        words = {True: tr(entry.YES), False: tr(entry.NO), None: tr(entry.LEAVE_OPEN)}
        made = Choices(look, question, words)
        record = self._state.record
        made.show_value(record.with_food if record else None)
        self.inside.addWidget(labelled(look, question, made))
        return made

    def problem(self) -> str:
        """Return what is not right with the time."""
        return self.time.problem(self.diary.queries.moment())

    def record(self) -> bool:
        """Note the person's words where they are new, then the time."""
        key, words = self._state.occurrence.key, self.note.words.strip()
        if words != self._state.note:
            self.diary.note(key, words)
        done_at = self.time.instant(self.diary.queries.moment())
        self.diary.tick(key, done_at, with_food=self.food.value if self.food else None)
        return True

    def is_recorded(self, fact: Fact) -> bool:
        """Tell the tick of this occurrence from other facts."""
        return isinstance(fact, Ticked) and fact.key == self._state.occurrence.key


class NoteEntry(Entry):
    """The person's own words on one occurrence; empty ones take a note away."""

    def __init__(self, look: Look, window: QWidget, diary: Diary, state: State) -> None:
        super().__init__(look, window, diary, tr(entry.NOTE), entry.about(state.occurrence))
        self._state = state
        self.note = _note(look, state.note)
        self.inside.addWidget(labelled(look, tr(entry.NOTE), self.note))
        self.note.setFocus()

    def record(self) -> bool:
        """Note the words where they are new."""
        words = self.note.words.strip()
        if words == self._state.note:
            return False
        self.diary.note(self._state.occurrence.key, words)
        return True

    def is_recorded(self, fact: Fact) -> bool:
        """Tell the note on this occurrence from other facts."""
        return isinstance(fact, Noted) and fact.key == self._state.occurrence.key


class UseEntry(Entry):
    """When a step was done as needed."""

    def __init__(self, look: Look, window: QWidget, diary: Diary, uses: Uses, day: date) -> None:
        super().__init__(
            look, window, diary, tr(entry.DONE_AT), entry.about_use(uses.step.title, day)
        )
        self._step_id, self._day = uses.step.id, day
        moment, is_today = diary.queries.moment(), day == diary.queries.today()
        at = _wall(moment.now, moment) if is_today else NOON
        self.time = TimeChoice(look, day, moment, at, may_be_unknown=not is_today)
        self.inside.addWidget(self.time)
        self.time.clock.setFocus()

    def problem(self) -> str:
        """Return what is not right with the time."""
        return self.time.problem(self.diary.queries.moment())

    def record(self) -> bool:
        """Note the use."""
        at = self.time.instant(self.diary.queries.moment())
        self.diary.use(self._step_id, self._day, at)
        return True

    def is_recorded(self, fact: Fact) -> bool:
        """Tell a use of this step from other facts."""
        return isinstance(fact, Used) and (fact.day, fact.step_id) == (self._day, self._step_id)


def is_outside(day: date, at: time, moment: Moment) -> bool:
    """Tell whether a wall time is of no routine day, as where days were made to end earlier.

    A time that a spring gap left out is the day's last minute, and not outside.
    """
    said = instant_of(wall_date(day, at, moment.day_ends), at, moment.zone)
    _, ends = day_bounds(day, moment.zone, moment.day_ends)
    return said >= ends and said.astimezone(moment.zone).time() == at


def _begin_with(state: State, moment: Moment, *, is_today: bool) -> time:
    """Return the time to begin with: what is recorded, or now, or on a past day the plan."""
    record = state.record
    if record is not None and record.done_at is not None:
        return _wall(record.done_at, moment)
    return _wall(moment.now, moment) if is_today else state.occurrence.at


def _wall(at: datetime, moment: Moment) -> time:
    return at.astimezone(moment.zone).time().replace(second=0, microsecond=0)


def _note(look: Look, words: str) -> NoteField:
    made = NoteField(look, tr(entry.NOTE), longest=LONGEST_NOTE)
    made.setPlainText(words)
    return made
