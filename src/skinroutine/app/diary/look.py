"""One look at a diary: its general facts and the moment, and what follows from them for a day."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from functools import cached_property
from itertools import chain

from skinroutine.app.diary.snapshots import Outdoors
from skinroutine.domain.course.current import course_in
from skinroutine.domain.course.key_dates import (
    box_reminder,
    date_reminders,
    is_about_box,
    saved_dates,
    supply_reminder,
)
from skinroutine.domain.course.supply import (
    Stock,
    Use,
    capsules_of,
    counted_since,
    covered,
    stock,
)
from skinroutine.domain.plan.occurrence import Occurrence, occurrences
from skinroutine.domain.plan.schedule import routine_day
from skinroutine.domain.record.event import (
    Event,
    RoutineRevised,
    Used,
    by_occurrence,
    revisions_in,
    standing,
)
from skinroutine.domain.record.outdoors import outings, reapplications
from skinroutine.domain.record.preferences import Preferences, preferences_in
from skinroutine.domain.record.status import Moment, State, fold
from skinroutine.domain.reminding.reminder import Manners, is_paused

ByDay = Mapping[date | None, Sequence[Event]]
"""Facts by the routine day they speak of."""


class DiaryLook:
    """What the general facts of a diary say at one moment.

    `about` reads the facts of days, where what the general facts say needs them.
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
        about: Callable[[date, date], Sequence[Event]],
    ) -> None:
        self.preferences: Preferences = preferences_in(general)
        self.moment = Moment(now, zone, self.preferences.day_ends)
        self.today: date = routine_day(now, zone, self.moment.day_ends)
        self.revisions = revisions_in(general)
        self.course = course_in(general)
        self._general = general
        self._about = about
        self.began_at: datetime = next(e.at for e in general if isinstance(e.fact, RoutineRevised))

    def manners(self, of_today: Iterable[Event]) -> Manners:
        """Return what holds reminders back today."""
        return Manners(self.preferences.quiet, is_paused(of_today), self.moment.zone)

    def planned(self, day: date, events: ByDay, step_id: str | None = None) -> tuple[State, ...]:
        """Return the state of each planned occurrence of a day, or of those of one step."""
        return fold(self._planned(day, step_id), events.get(day, ()), self.moment)

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

    @property
    def box_since(self) -> date | None:
        """The routine day from which ticks are needed to say what is in the box, or None."""
        return counted_since(self._general)

    @cached_property
    def stock(self) -> Stock | None:
        """What is in the box; None where it was never counted."""
        since = self.box_since
        if since is None:
            return None
        events: dict[date | None, list[Event]] = {}
        for event in self._about(since, self.today):
            events.setdefault(event.day, []).append(event)
        days = [since + timedelta(days=n) for n in range((self.today - since).days + 1)]
        return stock(self._general, (use for day in days for use in self._uses(day, events)))

    @cached_property
    def covered(self) -> tuple[date | None, int]:
        """The day of the last dose the box is enough for, and on how many days there is one."""
        if self.stock is None:
            return None, 0
        open_today = [
            one.occurrence
            for one in self.planned(self.today, {self.today: self._about(self.today, self.today)})
            if one.occurrence.step.is_dose and one.status.is_open
        ]
        days = [self.today + timedelta(days=n) for n in range(1, self._FURTHEST.days)]
        to_come = (one for day in days for one in self._planned(day) if one.step.is_dose)
        return covered(self.stock.left, chain(open_today, to_come))

    def _uses(self, day: date, events: ByDay) -> Iterator[Use]:
        for one in self.planned(day, events):
            step, record = one.occurrence.step, one.record
            if step.is_dose and record and one.status.is_done:
                yield Use(day, record.done_at or one.occurrence.due_at, capsules_of(step))
        for event in standing(events.get(day, ())):
            if isinstance(event.fact, Used) and event.fact.day == day:
                step_used = self.revisions.on(day).step(event.fact.step_id)
                if step_used is not None and step_used.is_dose:
                    yield Use(day, event.fact.at or event.at, capsules_of(step_used))

    def _told(self, day: date, events: ByDay) -> tuple[Occurrence, ...]:
        """Return the reminders of saved dates, and for today the one of the box."""
        routine = self.revisions.on(day)
        found = date_reminders(saved_dates(self._general), day, routine, self.moment)
        if day < self.today:
            spoken_of = {one for one in by_occurrence(events.get(day, ())) if is_about_box(one)}
            return (*found, *(box_reminder(one, routine, self.moment) for one in spoken_of))
        if day != self.today or self.course is None or self.course.notice is None:
            return found
        last, _ = self.covered
        return (*found, *supply_reminder(last, self.course.notice, day, routine, self.moment))

    def _again(self, day: date, events: ByDay) -> tuple[Occurrence, ...]:
        return reapplications(self.revisions.on(day), day, events.get(day, ()), self.moment)

    def _planned(self, day: date, step_id: str | None = None) -> tuple[Occurrence, ...]:
        moment, routine = self.moment, self.revisions.on(day)
        if step_id is not None:
            steps = tuple(step for step in routine.steps if step.id == step_id)
            routine = replace(routine, steps=steps)
        since = self.revisions.planned_at(day) if day >= self.today - self._RECENT else None
        return occurrences(routine, day, moment.zone, moment.day_ends, since)
