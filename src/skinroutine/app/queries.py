"""What a person can ask: frozen snapshots that the window and the command line show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from skinroutine.app.commands import revisions_in
from skinroutine.app.ports import Clock, EventLog
from skinroutine.app.settings import Settings
from skinroutine.domain.adherence import Count, WeekTable, count, most_often_blank, week_table
from skinroutine.domain.event import Event, RoutineRevised
from skinroutine.domain.occurrence import occurrences
from skinroutine.domain.reminder import next_prompt
from skinroutine.domain.routine import DayPart, Revisions, Routine, Slot, Step
from skinroutine.domain.schedule import routine_day, week_of
from skinroutine.domain.status import Moment, State, Status, fold


@dataclass(frozen=True, slots=True)
class Group:
    """The occurrences of one part of the day."""

    part: DayPart
    states: tuple[State, ...]
    count: Count


@dataclass(frozen=True, slots=True)
class NextReminder:
    """When the next reminder comes and what it is about."""

    at: datetime
    states: tuple[State, ...]


@dataclass(frozen=True, slots=True)
class DaySnapshot:
    """One day's checklist; `now` is cut to the minute, so equal snapshots look equal."""

    day: date
    today: date
    moment: Moment
    groups: tuple[Group, ...]
    count: Count
    next_reminder: NextReminder | None
    week: tuple[tuple[date, Count], ...]
    last_28_days: Count

    @property
    def states(self) -> tuple[State, ...]:
        """Every occurrence of the day, in order of time."""
        return tuple(state for group in self.groups for state in group.states)

    @property
    def due(self) -> tuple[State, ...]:
        """The occurrences that are due and open."""
        return tuple(state for state in self.states if state.status is Status.DUE)


@dataclass(frozen=True, slots=True)
class WeekSnapshot:
    """One week's table, with the 28 days that end yesterday."""

    today: date
    moment: Moment
    table: WeekTable
    last_28_days: Count
    doses_with_food: Count
    most_often_blank: tuple[Step, Slot, int] | None
    began: date


class Queries:
    """The questions to one diary; each may raise WorldFailure."""

    def __init__(self, log: EventLog, clock: Clock, settings: Settings) -> None:
        self._log = log
        self._clock = clock
        self._settings = settings

    def moment(self) -> Moment:
        """Return the present moment of the diary."""
        return Moment(self._clock.now(), self._clock.zone(), self._settings.day_end)

    def today(self) -> date:
        """Return the present routine day."""
        moment = self.moment()
        return routine_day(moment.now, moment.zone, moment.day_end)

    def routine(self, day: date | None = None) -> Routine:
        """Return the routine of a day, today's by default."""
        return self._revisions().on(day or self.today())

    def began_at(self) -> datetime:
        """Return the instant (UTC) at which the diary got its first routine."""
        return next(e.at for e in self._log.revisions() if isinstance(e.fact, RoutineRevised))

    def day(self, day: date | None = None) -> DaySnapshot:
        """Return the checklist of a day, today's by default."""
        moment = self.moment()
        today = routine_day(moment.now, moment.zone, moment.day_end)
        day = day or today
        revisions = self._revisions()
        days = week_of(day, self._settings.first_weekday)
        past = [today - timedelta(days=n) for n in range(1, 29)]
        by_day = self._by_day({*days, *past, day, today}, revisions, moment)
        began = self._began(revisions)
        states = by_day[day]
        return DaySnapshot(
            day=day,
            today=today,
            moment=_to_the_minute(moment),
            groups=_groups(states),
            count=count(states, so_far=False),
            next_reminder=_soonest(by_day[today], moment.now),
            week=tuple(
                (one, count(by_day[one] if began <= one <= today else (), so_far=False))
                for one in days
            ),
            last_28_days=count(s for one in past if one >= began for s in by_day[one]),
        )

    def week(self, day: date | None = None) -> WeekSnapshot:
        """Return the week that holds a day, this week by default."""
        moment = self.moment()
        today = routine_day(moment.now, moment.zone, moment.day_end)
        revisions = self._revisions()
        began = self._began(revisions)
        days = week_of(day or today, self._settings.first_weekday)
        past = [today - timedelta(days=n) for n in range(28, 0, -1)]
        by_day = self._by_day({*days, *past}, revisions, moment)
        shown = {one: by_day[one] for one in days if one >= began}
        recent = [state for one in past if one >= began for state in by_day[one]]
        return WeekSnapshot(
            today=today,
            moment=_to_the_minute(moment),
            table=week_table(days, shown),
            last_28_days=count(recent),
            doses_with_food=_with_food(state for states in shown.values() for state in states),
            most_often_blank=most_often_blank(recent),
            began=began,
        )

    def states(self, first: date, last: date) -> tuple[State, ...]:
        """Return every occurrence from one routine day to another, both included."""
        moment = self.moment()
        days = {first + timedelta(days=n) for n in range((last - first).days + 1)}
        by_day = self._by_day(days, self._revisions(), moment)
        return tuple(state for day in sorted(days) for state in by_day[day])

    def version(self) -> int:
        """Return a number that changes when another program has written to the diary."""
        return self._log.version()

    def _revisions(self) -> Revisions:
        return revisions_in(self._log.revisions())

    def _began(self, revisions: Revisions) -> date:
        """Return the first day that counts: the first set-up, or an earlier day with a record."""
        first_revision = revisions.all[0].applies_from
        return min(self._log.first_day() or first_revision, first_revision)

    def _by_day(
        self, days: set[date], revisions: Revisions, moment: Moment
    ) -> dict[date, tuple[State, ...]]:
        events: dict[date | None, list[Event]] = {}
        for first, last in _spans(sorted(days)):
            for event in self._log.about(first, last):
                events.setdefault(event.day, []).append(event)
        return {
            day: fold(
                occurrences(revisions.on(day), day, moment.zone, moment.day_end),
                events.get(day, ()),
                moment,
            )
            for day in days
        }


def _spans(days: Sequence[date]) -> list[tuple[date, date]]:
    """Return runs of neighbouring days, so that a far-off week reads only itself."""
    spans: list[tuple[date, date]] = []
    for day in days:
        if spans and day - spans[-1][1] == timedelta(days=1):
            spans[-1] = (spans[-1][0], day)
        else:
            spans.append((day, day))
    return spans


def _groups(states: Sequence[State]) -> tuple[Group, ...]:
    groups = []
    for part in DayPart:
        of_part = tuple(state for state in states if state.occurrence.part is part)
        if of_part:
            groups.append(Group(part, of_part, count(of_part, so_far=False)))
    return tuple(groups)


def _soonest(states: Sequence[State], now: datetime) -> NextReminder | None:
    upcoming = [(at, s) for s in states if (at := next_prompt(s)) is not None and at > now]
    if not upcoming:
        return None
    soonest = min(at for at, _ in upcoming)
    return NextReminder(soonest, tuple(state for at, state in upcoming if at == soonest))


def _to_the_minute(moment: Moment) -> Moment:
    return Moment(moment.now.replace(second=0, microsecond=0), moment.zone, moment.day_end)


def _with_food(states: Iterable[State]) -> Count:
    """Count doses noted as taken with food among the doses where that was noted at all."""
    noted = [
        state.record.with_food
        for state in states
        if state.occurrence.step.is_dose and state.record and state.record.with_food is not None
    ]
    return Count(done=sum(noted), planned=len(noted))
