"""What a person can ask: frozen snapshots that the window and the command line show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from skinroutine.app.diary.look import DiaryLook, KnownGeneral
from skinroutine.app.diary.settings import Settings
from skinroutine.app.diary.snapshots import (
    DaySnapshot,
    Group,
    LastWork,
    MonthSnapshot,
    NextReminder,
    Reminding,
    RoutineSnapshot,
    Uses,
    WeekSnapshot,
)
from skinroutine.app.ports import Clock, EventLog
from skinroutine.domain.course.guard import same_turn
from skinroutine.domain.course.key_dates import is_near
from skinroutine.domain.plan.key_date import KeyDate
from skinroutine.domain.plan.medicine import Dosing
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import DayPart, Revisions, Routine, Step
from skinroutine.domain.plan.schedule import day_bounds, days_between, month_of, runs_of, week_of
from skinroutine.domain.record.adherence import Count, count, most_often_blank, week_table
from skinroutine.domain.record.event import (
    Act,
    Event,
    NotShown,
    PromptKind,
    Reminded,
    RoutineRevised,
    Stopped,
    Used,
    by_day,
    standing,
)
from skinroutine.domain.record.preferences import Preferences, preferences_in
from skinroutine.domain.record.status import Moment, State
from skinroutine.domain.record.usual_time import UsualTime, usual_time
from skinroutine.domain.reminding.reminder import Manners, Prompt, given_at, is_paused, next_prompt
from skinroutine.domain.reminding.reminder_log import ReminderEntry, reminder_log

REACH = 500
"""How many of the newest facts are searched for the last reminder."""
USUAL_REACH = timedelta(days=56)
"""For how long back ticks say when a step is usually done."""
COMING = 3
"""How many of the saved dates to come the checklist has."""


class Queries:
    """The questions to one diary; each may raise WorldFailure."""

    def __init__(self, log: EventLog, clock: Clock, settings: Settings) -> None:
        self._log = log
        self._clock = clock
        self._settings = settings
        self._known = KnownGeneral()

    def moment(self) -> Moment:
        """Return the present moment of the diary."""
        return self._look().moment

    def today(self) -> date:
        """Return the present routine day."""
        return self._look().today

    def routine(self, day: date | None = None) -> Routine:
        """Return the routine of a day, today's by default."""
        look = self._look()
        return look.revisions.on(day or look.today)

    def routines(self) -> RoutineSnapshot:
        """Return today's routine with what is planned to follow it and what was archived."""
        look = self._look()
        return RoutineSnapshot(
            today=look.today,
            moment=_to_the_minute(look.moment),
            routine=look.revisions.on(look.today),
            revisions=look.revisions,
            archived=look.revisions.archived(look.today),
            first_weekday=self._first_weekday(look),
        )

    def day(self, day: date | None = None) -> DaySnapshot:
        """Return the checklist of a day, today's by default."""
        look = self._look()
        today = look.today
        day = day or today
        days = week_of(day, self._first_weekday(look))
        past = [today - timedelta(days=n) for n in range(1, 29)]
        others = {*days, *past} - {day, today}
        events, done = self._events_of({day, today}), self._done_on(look, others)
        by_day = {one: look.planned(one, events) for one in (day, today)}
        by_day |= {one: look.counted(one, done) for one in others}
        began = look.began
        manners = look.manners(events.get(today, ()))
        states = by_day[day]
        return DaySnapshot(
            day=day,
            today=today,
            moment=_to_the_minute(look.moment),
            groups=_groups(states),
            count=count(states, so_far=False),
            next_reminder=_soonest(
                (*by_day[today], *look.again(today, events), *look.told(today, events)),
                look.moment,
                today,
                manners,
            ),
            is_paused=manners.is_paused,
            week=tuple(
                (one, count(by_day[one] if began <= one <= today else (), so_far=False))
                for one in days
            ),
            last_28_days=count(s for one in past if one >= began for s in by_day[one]),
            uses=_uses(look.revisions.on(day), events.get(day, ())),
            outdoors=look.outdoors(day, events),
            told=look.told(day, events),
            beyond=_beyond(look.revisions.on(day), events.get(day, ())),
            coming=_coming(look),
            last_capsule=_last_capsule(look),
            course_day=_course_day(look, day),
        )

    def noted_already(
        self, key: OccurrenceKey, at: datetime | None = None, *, is_correction: bool = False
    ) -> State | None:
        """Return the dose that is noted for the time of day in which `key` would be ticked.

        `at` (UTC) is when it was done: left out, now for today, and unknown for an earlier day.
        """
        look = self._look()
        if at is None and key.day == look.today:
            at = look.moment.now
        states = look.planned(key.day, self._events_of({key.day}))
        return same_turn(states, key, at, is_correction=is_correction)

    def week(self, day: date | None = None) -> WeekSnapshot:
        """Return the week that holds a day, this week by default."""
        look = self._look()
        today = look.today
        began = look.began
        days = week_of(day or today, self._first_weekday(look))
        past = [today - timedelta(days=n) for n in range(28, 0, -1)]
        others = set(past).difference(days)
        events, done = self._events_of(set(days)), self._done_on(look, others)
        by_day = {one: look.planned(one, events) for one in days}
        by_day |= {one: look.counted(one, done) for one in others}
        shown = {one: by_day[one] for one in days if one >= began}
        recent = [state for one in past if one >= began for state in by_day[one]]
        blank = most_often_blank(recent)
        return WeekSnapshot(
            today=today,
            moment=_to_the_minute(look.moment),
            table=week_table(days, shown),
            last_28_days=count(recent),
            doses_with_food=_with_food(state for states in shown.values() for state in states),
            most_often_blank=blank,
            began=began,
            usual=blank and self._usual(look, blank[0].id, blank[1].id),
            uses=_uses_by_day(look.revisions, days, events),
        )

    def month(self, day: date | None = None) -> MonthSnapshot:
        """Return the calendar month that holds a day, this month by default."""
        look = self._look()
        began = look.began
        days = month_of(day or look.today)
        events = self._events_of(set(days))
        shown = {one: look.planned(one, events) for one in days if one >= began}
        return MonthSnapshot(
            today=look.today,
            moment=_to_the_minute(look.moment),
            table=week_table(days, shown),
            began=began,
            first_weekday=self._first_weekday(look),
        )

    def states(self, first: date, last: date) -> tuple[State, ...]:
        """Return every occurrence from one routine day to another, extra ones as well."""
        look = self._look()
        days = days_between(first, last)
        events = self._events_of(set(days))
        return tuple(one for day in days for one in look.everything(day, events))

    def preferences(self) -> Preferences:
        """Return the preferences in force."""
        return preferences_in(self._log.general())

    def first_weekday(self) -> int:
        """Return the weekday a week begins with (Monday = 0): as was chosen, or the locale's."""
        return self._first_weekday(self._look())

    def is_paused(self) -> bool:
        """Tell whether today's reminders are paused."""
        today = self.today()
        return is_paused(self._log.about(today, today))

    def is_untouched(self) -> bool:
        """Tell whether the person has neither done nor set anything yet, the welcome included."""
        general = self._log.general()
        if preferences_in(general).is_welcomed:
            return False
        acts = {one.id for one in (*general, *self._log.newest(REACH)) if isinstance(one.fact, Act)}
        return len(acts) <= 1

    def reminding(self) -> Reminding:
        """Return what decides about reminders now."""
        look = self._look()
        moment, today = look.moment, look.today
        tomorrow = today + timedelta(days=1)
        events = self._events_of({today, tomorrow})
        return Reminding(
            moment=moment,
            today=today,
            states=(
                *look.everything(today, events),
                *look.planned(tomorrow, events),
                *look.told(tomorrow, events),
            ),
            manners=look.manners(events.get(today, ())),
            preferences=look.preferences,
            began_at=look.began_at,
            ends_at=day_bounds(today, moment.zone, moment.day_ends)[1],
        )

    def reminder_log(self, first: date, last: date) -> tuple[ReminderEntry, ...]:
        """Return what became of the reminders of these routine days, both included, in order."""
        look = self._look()
        events = self._events_of(set(days_between(first, last)))
        return tuple(
            entry
            for day in days_between(first, last)
            for entry in reminder_log(
                look.occurrences(day, events), events.get(day, ()), look.moment
            )
        )

    def began(self) -> date:
        """Return the first day that counts: the first set-up, or an earlier day with a record."""
        return self._look().began

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

    def _look(self) -> DiaryLook:
        general, clock = self._log.general(), self._clock
        return DiaryLook(general, clock.now(), clock.zone(), self._log, self._known.of(general))

    def _first_weekday(self, look: DiaryLook) -> int:
        chosen = look.preferences.first_weekday
        return self._settings.first_weekday if chosen is None else chosen

    def _usual(self, look: DiaryLook, step_id: str, slot_id: str) -> UsualTime | None:
        days = days_between(look.today - USUAL_REACH, look.today)
        events = by_day(self._log.done({step_id}, days[0], days[-1]))
        states = [one for day in days for one in look.counted(day, events, step_id)]
        return usual_time(states, step_id, slot_id)

    def _done_on(self, look: DiaryLook, days: set[date]) -> dict[date | None, list[Event]]:
        """Return what was said of steps being done, by day: all that a count needs to know."""
        spans = runs_of(days)
        ids = look.revisions.step_ids
        return by_day(event for span in spans for event in self._log.done(ids, *span))

    def _events_of(self, days: set[date]) -> dict[date | None, list[Event]]:
        spans = runs_of(days)
        return by_day(event for span in spans for event in self._log.about(*span))


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
    _, ends = day_bounds(today, moment.zone, moment.day_ends)
    upcoming: list[tuple[datetime, State]] = []
    for state in states:
        prompt = next_prompt(state, now)
        if prompt is not None and prompt.kind is PromptKind.HEADS_UP:
            prompt = Prompt(state, PromptKind.DUE, state.occurrence.due_at)
        at = given_at(prompt, manners) if prompt is not None else None
        if at is not None and now < at < (state.occurrence.until or ends):
            upcoming.append((at, state))
    if not upcoming:
        return None
    soonest = min(at for at, _ in upcoming)
    return NextReminder(soonest, tuple(state for at, state in upcoming if at == soonest))


def _to_the_minute(moment: Moment) -> Moment:
    return Moment(moment.now.replace(second=0, microsecond=0), moment.zone, moment.day_ends)


def _coming(look: DiaryLook) -> tuple[KeyDate, ...]:
    dates = (one.date for one in look.dates)
    near = [one for one in dates if is_near(one.day, look.today, max(one.ahead, default=0))]
    return tuple(near[:COMING])


def _last_capsule(look: DiaryLook) -> date | None:
    """Return the day of the last capsule, where it is near and the person asked to be told."""
    notice = look.course.notice if look.course else None
    if notice is None:
        return None
    last, _ = look.covered
    return last if last is not None and is_near(last, look.today, notice) else None


def _course_day(look: DiaryLook, day: date) -> int:
    """Return the day of the course, or 0 where none was entered, or not while it goes on."""
    dose = look.revisions.on(day).dose
    if look.course is None or dose is None or dose.dosing is Dosing.STOPPED:
        return 0
    return max(0, look.course.day(day))


def _with_food(states: Iterable[State]) -> Count:
    """Count doses noted as taken with food among the doses where that was noted at all."""
    noted = [
        state.record.with_food
        for state in states
        if state.occurrence.step.is_dose and state.record and state.record.with_food is not None
    ]
    return Count(done=sum(noted), planned=len(noted))


def _uses(routine: Routine, of_day: Iterable[Event]) -> tuple[Uses, ...]:
    """Return how often each step that is done as needed was done, given the facts of a day."""
    return _used((one for one in routine.steps if one.is_as_needed), of_day)


def _beyond(routine: Routine, of_day: Iterable[Event]) -> tuple[Uses, ...]:
    """Return the doses that were noted beyond the plan of a day, given its facts."""
    doses = [one for one in routine.steps if one.is_dose and not one.is_as_needed]
    return tuple(one for one in _used(doses, of_day) if one.times)


def _used(steps: Iterable[Step], of_day: Iterable[Event]) -> tuple[Uses, ...]:
    used = [e.fact for e in standing(of_day) if isinstance(e.fact, Used)]
    found = []
    for step in steps:
        times = [one.at for one in used if one.step_id == step.id]
        last = max((at for at in times if at is not None), default=None)
        found.append(Uses(step, len(times), last))
    return tuple(found)


def _uses_by_day(
    revisions: Revisions, days: Sequence[date], events: Mapping[date | None, Sequence[Event]]
) -> tuple[tuple[Step, tuple[int, ...]], ...]:
    by_day = [_uses(revisions.on(day), events.get(day, ())) for day in days]
    steps = {one.step.id: one.step for uses in by_day for one in uses}
    return tuple(
        (step, tuple(sum(one.times for one in uses if one.step.id == step.id) for uses in by_day))
        for step in steps.values()
    )
