"""One look at a diary: its general facts and the moment, and what follows from them for a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from functools import cached_property
from itertools import chain

from skinroutine.app.diary.snapshots import Outdoors
from skinroutine.app.ports import EventLog
from skinroutine.domain.course.amounts import Beyond, doses_beyond
from skinroutine.domain.course.current import course_in
from skinroutine.domain.course.key_dates import (
    SavedDate,
    box_reminder,
    date_reminders,
    is_about_box,
    saved_dates,
    shortage_reminder,
    supply_reminder,
    told_of_box,
)
from skinroutine.domain.course.supply import (
    Stock,
    Use,
    capsules_of,
    counted_since,
    covered,
    last_change,
    stock,
)
from skinroutine.domain.plan.course import Course
from skinroutine.domain.plan.occurrence import Occurrence, OccurrenceKey, occurrences
from skinroutine.domain.plan.routine import Revisions, Routine, Step
from skinroutine.domain.plan.schedule import days_between, due_instant, routine_day
from skinroutine.domain.record.event import (
    Event,
    NotShown,
    RoutineRevised,
    by_day,
    by_occurrence,
    revisions_in,
)
from skinroutine.domain.record.outdoors import outings, reapplications
from skinroutine.domain.record.preferences import Preferences, preferences_in
from skinroutine.domain.record.status import Moment, State, fold, zone_named
from skinroutine.domain.reminding.reminder import Manners, is_paused

ByDay = Mapping[date | None, Sequence[Event]]
"""Facts by the routine day they speak of."""


@dataclass(frozen=True, slots=True)
class General:
    """What a diary's general facts say, whatever the moment; `began_at` is the first set-up."""

    preferences: Preferences
    revisions: Revisions
    course: Course | None
    began_at: datetime


def general_in(events: Sequence[Event]) -> General:
    """Return what general facts say."""
    began_at = next(one.at for one in events if isinstance(one.fact, RoutineRevised))
    return General(preferences_in(events), revisions_in(events), course_in(events), began_at)


class KnownGeneral:
    """Remembers what the general facts of one diary say, until there are others."""

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._said: General | None = None

    def of(self, events: Sequence[Event]) -> General:
        """Return what these facts say; a fact never changes, so their ids tell them apart."""
        ids = [event.id for event in events]
        if self._said is None or ids != self._ids:
            self._ids, self._said = ids, general_in(events)
        return self._said


class DiaryLook:
    """What the general facts of a diary say at one moment.

    `log` is read for the facts of days, where what the general facts say needs them; `said` is
    what they say, where that is known.
    """

    _RECENT = timedelta(days=100)
    """For how long back it matters when a slot was planned: longer than silences are explained."""
    _FURTHEST = timedelta(days=366)
    """For how long ahead it is computed what the box is enough for."""

    def __init__(
        self,
        general: Sequence[Event],
        now: datetime,
        zone: tzinfo,
        log: EventLog,
        said: General | None = None,
    ) -> None:
        said = said or general_in(general)
        self.preferences = said.preferences
        self.moment = Moment(now, zone, self.preferences.day_ends)
        self.today: date = routine_day(now, zone, self.moment.day_ends)
        self.revisions, self.course = said.revisions, said.course
        self._general = general
        self._about = log.about
        self._done, self._first_day = log.done, log.first_day
        self._doses_read: tuple[date, date, ByDay] | None = None
        self._dose_routines: dict[int, Routine] = {}
        self.began_at = said.began_at

    def manners(self, of_today: Iterable[Event]) -> Manners:
        """Return what holds reminders back today."""
        return Manners(self.preferences.quiet, is_paused(of_today), self.moment.zone)

    def planned(self, day: date, events: ByDay) -> tuple[State, ...]:
        """Return the state of each planned occurrence of a day."""
        return fold(self._planned(day), events.get(day, ()), self.moment)

    def counted(self, day: date, events: ByDay, step_id: str | None = None) -> tuple[State, ...]:
        """Return the same, or that of one step, where it does not matter since when it is planned.

        What was said of the steps being done is all that is needed of the day's facts.
        """
        return fold(self._in_plan(day, step_id), events.get(day, ()), self.moment)

    def doses(self, day: date, events: ByDay) -> tuple[State, ...]:
        """Return the state of each planned dose of a day."""
        return fold(self._planned_doses(day), events.get(day, ()), self.moment)

    def again(self, day: date, events: ByDay) -> tuple[State, ...]:
        """Return the state of each extra occurrence of a day: sunscreen again outdoors."""
        return fold(self._again(day, events), events.get(day, ()), self.moment)

    def everything(self, day: date, events: ByDay) -> tuple[State, ...]:
        """Return the state of each occurrence of a day, planned or extra."""
        extra = (*self._again(day, events), *self._told(day, events))
        return (*self.planned(day, events), *fold(extra, events.get(day, ()), self.moment))

    def told(self, day: date, events: ByDay) -> tuple[State, ...]:
        """Return the state of each reminder of a day about a saved date or the box."""
        return fold(self._told(day, events), events.get(day, ()), self.moment)

    def occurrences(self, day: date, events: ByDay) -> tuple[Occurrence, ...]:
        """Return each occurrence of a day, planned or extra."""
        return (*self._planned(day), *self._again(day, events), *self._told(day, events))

    def has(self, key: OccurrenceKey) -> bool:
        """Tell whether an occurrence is one of its day; most are planned, which needs no facts."""
        if any(one.key == key for one in self._in_plan(key.day, key.step_id)):
            return True
        events: ByDay = {key.day: self._about(key.day, key.day)}
        return any(one.key == key for one in self.occurrences(key.day, events))

    def outdoors(self, day: date, events: ByDay) -> Outdoors | None:
        """Return how it stands with sunscreen outdoors; None where no step of that day asks."""
        routine, of_day = self.revisions.on(day), events.get(day, ())
        steps = tuple(step for step in routine.steps if step.again_outdoors is not None)
        if not steps:
            return None
        trips = outings(routine, day, of_day, self.moment)
        going_on = next((one for one in trips if one.is_on(self.moment.now)), None)
        asked = [one for one in self.again(day, events) if one.status.is_open or one.record]
        return Outdoors(steps, going_on, tuple(asked))

    @cached_property
    def dates(self) -> tuple[SavedDate, ...]:
        """The saved dates that stand, in order."""
        return saved_dates(self._general)

    @cached_property
    def stock(self) -> Stock | None:
        """What is in the box; None where it was never counted."""
        since = counted_since(self._general)
        if since is None:
            return None
        events = chain.from_iterable(self.doses_done(since, self.today).values())
        return stock(self._general, self._uses(events))

    def doses_done(self, first: date, last: date) -> ByDay:
        """Return what was said of doses being done from one routine day to another, by day.

        What was read already is not read again, and there may be more days than were asked for.
        """
        if self._doses_read is not None:
            known_first, known_last, known = self._doses_read
            if known_first <= first and last <= known_last:
                return known
        ids = {s.id for one in self.revisions.all for s in one.routine.steps if s.is_dose}
        found = by_day(self._done(ids, first, last))
        self._doses_read = first, last, found
        return found

    def doses_noted(self, first: date, last: date) -> Iterator[State]:
        """Yield each planned dose of these days with what was said of its being done alone."""
        events = self.doses_done(first, last)
        for day in days_between(first, last):
            yield from self.doses(day, events)

    @cached_property
    def began(self) -> date:
        """The first day that counts: the first set-up, or an earlier day with a record."""
        first_revision = self.revisions.all[0].applies_from
        return min(self._first_day() or first_revision, first_revision)

    @cached_property
    def covered(self) -> tuple[date | None, int]:
        """The day of the last dose the box is enough for, and on how many days there is one."""
        if self.stock is None:
            return None, 0
        return covered(self.stock.left, self._to_come())

    def _to_come(self) -> Iterator[Occurrence]:
        """Yield the doses from now on, in order."""
        for one in self.doses(self.today, {self.today: self._about(self.today, self.today)}):
            if one.status.is_open:
                yield one.occurrence
        for number in range(1, self._FURTHEST.days):
            yield from self._planned_doses(self.today + timedelta(days=number))

    @cached_property
    def _following(self) -> Occurrence | None:
        """The next dose, or None where none is to come."""
        return next(self._to_come(), None)

    def _uses(self, events: Iterable[Event]) -> Iterator[Use]:
        """Yield the doses that were taken, planned or not; without a time, when they were due."""
        for one in doses_beyond((), events):
            step = self.revisions.step_on(one.day, one.step_id)
            if step is not None and step.is_dose:
                at = one.at or self._was_due(one, step) or one.noted_at
                yield Use(one.day, at, capsules_of(step))

    def _was_due(self, one: Beyond, step: Step) -> datetime | None:
        """Return when a tick was due, in the zone it was made in, so that travel moves nothing."""
        anchors = self.revisions.on(one.day).anchors
        for slot in step.slots:
            if one.key is not None and slot.id == one.key.slot_id:
                at, zone = slot.time_of_day(anchors), zone_named(one.zone)
                return due_instant(one.day, at, zone, self.moment.day_ends)
        return None

    def _told(self, day: date, events: ByDay) -> tuple[Occurrence, ...]:
        """Return the reminders of saved dates, those of the box that were, and today's.

        One that was held back while the last capsule moved is only told of once its day is over.
        """
        routine = self.revisions.on(day)
        found = date_reminders(self.dates, day, routine, self.moment)
        about_box = {
            key
            for key, said in by_occurrence(events.get(day, ())).items()
            if is_about_box(key)
            and (day < self.today or any(not isinstance(one.fact, NotShown) for one in said))
        }
        due = self._box_due if day == self.today else None
        if due is not None:
            about_box.add(due)
        return (*found, *(box_reminder(one, routine, self.moment) for one in sorted(about_box)))

    @cached_property
    def _box_due(self) -> OccurrenceKey | None:
        """The reminder of the box that is due today, and not on the day the box was counted."""
        change = last_change(self._general)
        if change is None or self.course is None or self.course.notice is None:
            return None
        changed = routine_day(change.at, self.moment.zone, self.moment.day_ends)
        if changed >= self.today:
            return None
        notice = self.course.notice
        if self._box_reminder(notice) is None:
            return None
        events = self._about(changed - timedelta(days=1), self.today)
        told = told_of_box(one for one in events if one.order > change.order)
        return self._box_reminder(notice, told)

    def _box_reminder(
        self, notice: int, told: Sequence[OccurrenceKey] = ()
    ) -> OccurrenceKey | None:
        """Return today's reminder of the last capsule, or that none is there for the next dose."""
        last, _ = self.covered
        if last is not None:
            return supply_reminder(last, notice, self.today, told)
        following = self._following
        if following is None or not capsules_of(following.step):
            return None
        return shortage_reminder(following.key.day, notice, self.today, told)

    def _again(self, day: date, events: ByDay) -> tuple[Occurrence, ...]:
        return reapplications(self.revisions.on(day), day, events.get(day, ()), self.moment)

    def _planned(self, day: date) -> tuple[Occurrence, ...]:
        moment, routine = self.moment, self.revisions.on(day)
        since = self.revisions.planned_at(day) if day >= self.today - self._RECENT else None
        return occurrences(routine, day, moment.zone, moment.day_ends, since)

    def _in_plan(self, day: date, step_id: str | None) -> tuple[Occurrence, ...]:
        """Return what is planned, of all or of one step; since when it is so is left open."""
        routine = self.revisions.on(day)
        if step_id is not None:
            steps = tuple(one for one in routine.steps if one.id == step_id)
            routine = replace(routine, steps=steps)
        return occurrences(routine, day, self.moment.zone, self.moment.day_ends)

    def _planned_doses(self, day: date) -> tuple[Occurrence, ...]:
        """Return the planned doses of a day; when they came into the plan is left open."""
        whole, moment = self.revisions.on(day), self.moment
        routine = self._dose_routines.get(id(whole))
        if routine is None:
            routine = replace(whole, steps=tuple(one for one in whole.steps if one.is_dose))
            self._dose_routines[id(whole)] = routine
        return occurrences(routine, day, moment.zone, moment.day_ends)
