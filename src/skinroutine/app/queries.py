"""What a person can ask: frozen snapshots that the window and the command line show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from skinroutine.app.commands import revisions_in
from skinroutine.app.ports import Clock, EventLog
from skinroutine.app.settings import Settings
from skinroutine.domain.adherence import Count, WeekTable, count, most_often_blank, week_table
from skinroutine.domain.event import (
    Event,
    NotShown,
    PromptKind,
    Reminded,
    RoutineRevised,
    Stopped,
)
from skinroutine.domain.occurrence import occurrences
from skinroutine.domain.preferences import Preferences, preferences_in
from skinroutine.domain.reminder import Manners, Prompt, given_at, is_paused, next_prompt
from skinroutine.domain.reminder_log import ReminderEntry, reminder_log
from skinroutine.domain.routine import DayPart, Revisions, Routine, Slot, Step
from skinroutine.domain.schedule import day_bounds, routine_day, week_of
from skinroutine.domain.status import Moment, State, Status, fold

REACH = 500
"""How many of the newest facts are searched for the last reminder."""


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
    is_paused: bool
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


@dataclass(frozen=True, slots=True)
class Reminding:
    """What the reminder loop needs to know at one moment.

    `states` are those of today and tomorrow; nothing from before `began_at` is announced. Today is
    over at `ends_at` (UTC).
    """

    moment: Moment
    today: date
    states: tuple[State, ...]
    manners: Manners
    preferences: Preferences
    began_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class LastWork:
    """When (UTC) and in which zone reminders were last dealt with, about which day, who ended it.

    The routine day is that of the zone the person was in then.
    """

    at: datetime
    zone: str
    day: date
    ended_by_person: bool


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

    def day(self, day: date | None = None) -> DaySnapshot:
        """Return the checklist of a day, today's by default."""
        moment = self.moment()
        today = routine_day(moment.now, moment.zone, moment.day_end)
        day = day or today
        general = self._log.general()
        revisions = revisions_in(general)
        days = week_of(day, self._settings.first_weekday)
        past = [today - timedelta(days=n) for n in range(1, 29)]
        by_day = self._states_by_day({*days, *past, day, today}, revisions, moment)
        began = self._began(revisions)
        manners = _manners(preferences_in(general), self._log.about(today, today), moment)
        states = by_day[day]
        return DaySnapshot(
            day=day,
            today=today,
            moment=_to_the_minute(moment),
            groups=_groups(states),
            count=count(states, so_far=False),
            next_reminder=_soonest(by_day[today], moment, today, manners),
            is_paused=manners.is_paused,
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
        by_day = self._states_by_day({*days, *past}, revisions, moment)
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
        days = _days(first, last)
        by_day = self._states_by_day(set(days), self._revisions(), moment)
        return tuple(state for day in days for state in by_day[day])

    def preferences(self) -> Preferences:
        """Return the preferences in force."""
        return preferences_in(self._log.general())

    def is_paused(self) -> bool:
        """Tell whether today's reminders are paused."""
        today = self.today()
        return is_paused(self._log.about(today, today))

    def reminding(self) -> Reminding:
        """Return what decides about reminders now."""
        moment = self.moment()
        today = routine_day(moment.now, moment.zone, moment.day_end)
        general = self._log.general()
        revisions, preferences = revisions_in(general), preferences_in(general)
        days = (today, today + timedelta(days=1))
        events = _by_day(self._log.about(*days))
        return Reminding(
            moment=moment,
            today=today,
            states=tuple(
                state
                for day in days
                for state in _folded(day, events.get(day, ()), revisions, moment)
            ),
            manners=_manners(preferences, events.get(today, ()), moment),
            preferences=preferences,
            began_at=next(e.at for e in general if isinstance(e.fact, RoutineRevised)),
            ends_at=day_bounds(today, moment.zone, moment.day_end)[1],
        )

    def reminder_log(self, first: date, last: date) -> tuple[ReminderEntry, ...]:
        """Return what became of the reminders of these routine days, both included, in order."""
        moment = self.moment()
        revisions = self._revisions()
        events = _by_day(self._log.about(first, last))
        return tuple(
            entry
            for day in _days(first, last)
            for entry in reminder_log(
                occurrences(revisions.on(day), day, moment.zone, moment.day_end),
                events.get(day, ()),
                moment,
            )
        )

    def began(self) -> date:
        """Return the first day that counts: the first set-up, or an earlier day with a record."""
        return self._began(self._revisions())

    def last_work(self) -> LastWork:
        """Return when reminders were last dealt with.

        What fell due before that was dealt with, or its silence explained.
        """
        for event in reversed(self._log.newest(REACH)):
            match event.fact:
                case Reminded(key=key) | NotShown(key=key):
                    return LastWork(event.at, event.zone, key.day, ended_by_person=False)
                case Stopped(day=day, by_person=by_person):
                    return LastWork(event.at, event.zone, day, ended_by_person=by_person)
                case _:
                    pass
        first = next(e for e in self._log.general() if isinstance(e.fact, RoutineRevised))
        assert isinstance(first.fact, RoutineRevised)
        return LastWork(first.at, first.zone, first.fact.applies_from, ended_by_person=False)

    def version(self) -> int:
        """Return a number that changes when another program has written to the diary."""
        return self._log.version()

    def _revisions(self) -> Revisions:
        return revisions_in(self._log.general())

    def _began(self, revisions: Revisions) -> date:
        first_revision = revisions.all[0].applies_from
        return min(self._log.first_day() or first_revision, first_revision)

    def _states_by_day(
        self, days: set[date], revisions: Revisions, moment: Moment
    ) -> dict[date, tuple[State, ...]]:
        spans = _spans(sorted(days))
        events = _by_day(event for span in spans for event in self._log.about(*span))
        return {day: _folded(day, events.get(day, ()), revisions, moment) for day in days}


def _days(first: date, last: date) -> list[date]:
    """Return the days from one to another, both included."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _by_day(events: Iterable[Event]) -> dict[date | None, list[Event]]:
    found: dict[date | None, list[Event]] = {}
    for event in events:
        found.setdefault(event.day, []).append(event)
    return found


def _manners(preferences: Preferences, of_today: Iterable[Event], moment: Moment) -> Manners:
    return Manners(preferences.quiet, is_paused(of_today), moment.zone)


def _folded(
    day: date, events: Iterable[Event], revisions: Revisions, moment: Moment
) -> tuple[State, ...]:
    planned = occurrences(revisions.on(day), day, moment.zone, moment.day_end)
    return fold(planned, events, moment)


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


def _soonest(
    states: Sequence[State], moment: Moment, today: date, manners: Manners
) -> NextReminder | None:
    """Return the next reminder of today; a heads-up stands for the reminder it announces.

    What quiet hours or a repeat would put after the day's end never comes.
    """
    now = moment.now
    _, ends = day_bounds(today, moment.zone, moment.day_end)
    upcoming: list[tuple[datetime, State]] = []
    for state in states:
        prompt = next_prompt(state, now)
        if prompt is not None and prompt.kind is PromptKind.HEADS_UP:
            prompt = Prompt(state, PromptKind.DUE, state.occurrence.due_at)
        at = given_at(prompt, manners) if prompt is not None else None
        if at is not None and now < at < ends:
            upcoming.append((at, state))
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
