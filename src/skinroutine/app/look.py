"""One look at a diary: its general facts and the moment, and what follows from them for a day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo

from skinroutine.app.snapshots import Outdoors
from skinroutine.domain.event import Event, RoutineRevised, revisions_in
from skinroutine.domain.occurrence import Occurrence, occurrences
from skinroutine.domain.outdoors import outings, reapplications
from skinroutine.domain.preferences import Preferences, preferences_in
from skinroutine.domain.reminder import Manners, is_paused
from skinroutine.domain.schedule import routine_day
from skinroutine.domain.status import Moment, State, fold

ByDay = Mapping[date | None, Sequence[Event]]
"""Facts by the routine day they speak of."""


class DiaryLook:
    """What the general facts of a diary say at one moment."""

    _RECENT = timedelta(days=100)
    """For how long back it matters when a slot was planned: longer than silences are explained."""

    def __init__(self, general: Sequence[Event], now: datetime, zone: tzinfo) -> None:
        self.preferences: Preferences = preferences_in(general)
        self.moment = Moment(now, zone, self.preferences.day_ends)
        self.today: date = routine_day(now, zone, self.moment.day_ends)
        self.revisions = revisions_in(general)
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
        return (*self.planned(day, events), *self.again(day, events))

    def occurrences(self, day: date, events: ByDay) -> tuple[Occurrence, ...]:
        """Return each occurrence of a day, planned or extra."""
        return (*self._planned(day), *self._again(day, events))

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

    def _again(self, day: date, events: ByDay) -> tuple[Occurrence, ...]:
        return reapplications(self.revisions.on(day), day, events.get(day, ()), self.moment)

    def _planned(self, day: date, step_id: str | None = None) -> tuple[Occurrence, ...]:
        moment, routine = self.moment, self.revisions.on(day)
        if step_id is not None:
            steps = tuple(step for step in routine.steps if step.id == step_id)
            routine = replace(routine, steps=steps)
        since = self.revisions.planned_at(day) if day >= self.today - self._RECENT else None
        return occurrences(routine, day, moment.zone, moment.day_ends, since)
