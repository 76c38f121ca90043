"""The dialogs for what a tick alone does not say: when it was done, with food or not, a note."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from skinroutine.app.diary.snapshots import Uses
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import LONGEST_NOTE, FoodRule
from skinroutine.domain.plan.schedule import day_bounds, due_instant, instant_of, wall_date
from skinroutine.domain.record.event import Fact, Noted, Ticked, Used
from skinroutine.domain.record.status import Moment, State
from skinroutine.ui.diary import Diary, Tick
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.clock_field import ClockField
from skinroutine.ui.parts.entry import Entry
from skinroutine.ui.parts.fields import CheckField, NoteField, labelled
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import column, label, wrapped
from skinroutine.ui.screens.today.guard_dialog import GuardDialog
from skinroutine.ui.wording import checklist, entry

NOON = time(12, 0)


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
        nest(inside, row)
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
    """When one occurrence was done, whether with food where the leaflet asks, and a note.

    `with_food` is what was said of that already, of an occurrence that has no record.
    """

    def __init__(
        self,
        look: Look,
        window: QWidget,
        diary: Diary,
        state: State,
        *,
        with_food: bool | None = None,
    ) -> None:
        one, moment = state.occurrence, diary.queries.moment()
        super().__init__(look, window, diary, tr(entry.DONE_AT), entry.about(one))
        self._state = state
        self._is_one_more = False
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
        said = state.record.with_food if state.record and with_food is None else with_food
        self.food = self._food(look, said) if one.step.food is FoodRule.WITH_FOOD else None
        self.note = _note(look, state.note)
        self.inside.addWidget(labelled(look, tr(entry.NOTE), self.note))
        self.time.clock.setFocus()

    def _food(self, look: Look, said: bool | None) -> Choices:  # noqa: FBT001 - an answer
        question = tr(checklist.WITH_FOOD_QUESTION)
        words = {True: tr(entry.YES), False: tr(entry.NO), None: tr(entry.LEAVE_OPEN)}
        made = Choices(look, question, words)
        made.show_value(said)
        self.inside.addWidget(labelled(look, question, made))
        return made

    def problem(self) -> str:
        """Return what is not right with the time."""
        return self.time.problem(self.diary.queries.moment())

    def asks_first(self) -> bool:
        """Ask where this would be a second dose; what corrects a tick is none."""
        tick, queries = self._tick(), self.diary.queries
        noted = None if self._is_correction else queries.noted_already(tick.key, tick.done_at)
        above = self.parentWidget()
        if noted is None or above is None:
            return False
        dialog = GuardDialog(self.look, above, noted, queries.preferences())
        dialog.asker = self
        dialog.left.connect(self.leave)
        dialog.time_chosen.connect(self.time.clock.setFocus)
        dialog.note_chosen.connect(self._on_one_more)
        dialog.open()
        return True

    @Slot()
    def _on_one_more(self) -> None:
        self._is_one_more = True
        self.hand_over()

    @property
    def _is_correction(self) -> bool:
        return self._state.status.is_done

    def _tick(self) -> Tick:
        done_at = self.time.instant(self.diary.queries.moment())
        with_food = self.food.value if self.food else None
        return Tick(self._state.occurrence.key, done_at, with_food)

    def record(self) -> bool:
        """Note the person's words where they are new, then the time."""
        tick, words = self._tick(), self.note.words.strip()
        if words != self._state.note:
            self.diary.note(tick.key, words)
        if self._is_one_more:
            self.diary.tick_as_well(tick)
        else:
            self.diary.tick(
                tick.key,
                tick.done_at,
                with_food=tick.with_food,
                is_correction=self._is_correction,
            )
        return True

    def is_recorded(self, fact: Fact) -> bool:
        """Tell the tick of this occurrence, or the dose beyond the plan, from other facts."""
        key = self._state.occurrence.key
        if isinstance(fact, Used):
            return self._is_one_more and (fact.day, fact.step_id) == (key.day, key.step_id)
        return isinstance(fact, Ticked) and fact.key == key


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
        self.time = time_of_use(look, diary, day)
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


def time_of_use(look: Look, diary: Diary, day: date) -> TimeChoice:
    """Return the choice of when something was done that no time was planned for."""
    moment, is_today = diary.queries.moment(), day == diary.queries.today()
    at = _wall(moment.now, moment) if is_today else NOON
    return TimeChoice(look, day, moment, at, may_be_unknown=not is_today)


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
