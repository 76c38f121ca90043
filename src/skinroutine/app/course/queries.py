"""What a person can ask of a course: frozen snapshots."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Protocol, runtime_checkable

from skinroutine.app.course.snapshots import CourseSnapshot, DiarySnapshot, DoseDay, Supply
from skinroutine.app.diary.look import ByDay, DiaryLook
from skinroutine.app.diary.settings import Settings
from skinroutine.app.ports import Clock, EventLog
from skinroutine.domain.course.after import After, after_list
from skinroutine.domain.course.amounts import Taken, beyond_plan, mg_of, recorded, taken_doses
from skinroutine.domain.course.current import course_in
from skinroutine.domain.course.dose_plan import Phase, phases
from skinroutine.domain.course.key_dates import saved_dates
from skinroutine.domain.course.symptoms import DayPage, day_page, questions, signs_to_ask
from skinroutine.domain.plan.course import Course
from skinroutine.domain.plan.medicine import Dosing
from skinroutine.domain.plan.routine import Step
from skinroutine.domain.record.event import Event
from skinroutine.domain.record.status import State, Status

TWO_WEEKS = 14
ZERO = Decimal()
OWN_SIGNS_REACH = timedelta(days=180)
"""For how long back signs of the person's own are asked about again."""


@runtime_checkable
class ReadsDone(Protocol):
    """A log that can read of a long course what was said of some steps alone."""

    def done(self, steps: Collection[str], first: date, last: date) -> Sequence[Event]:
        """Return what was said of these steps being done, from one routine day to another."""
        ...


class CourseQueries:
    """The questions about the course of one diary; each may raise WorldFailure."""

    def __init__(self, log: EventLog, clock: Clock, settings: Settings) -> None:
        self._log = log
        self._clock = clock
        self._settings = settings

    def course(self) -> CourseSnapshot:
        """Return the course up to now."""
        general = self._log.general()
        look = self._look(general)
        course = course_in(general)
        today = look.today
        start = course.start if course else look.revisions.all[0].applies_from
        events = look.doses_done(min(start, today), today)
        states = _doses(look, start, events)
        extra = tuple(
            beyond_plan(
                ((day, step) for day in _days(start, today) for step in _dose_steps(look, day)),
                [one for of_day in events.values() for one in of_day],
                {one.occurrence.key for one in states},
            )
        )
        plan = phases(look.revisions, start)
        so_far = [one for one in states if not one.status.is_open]
        taken = [one.day for one in taken_doses(states, extra)]
        current = _current(plan, today)
        last_dose = max(taken, default=None)
        return CourseSnapshot(
            today=today,
            moment=look.moment,
            course=course,
            start=start,
            week=course.week(today) if course else 0,
            dose=look.revisions.on(today).dose,
            phases=plan,
            current=current,
            recorded=recorded(so_far, extra),
            weight=course.weight_on(today) if course else None,
            chart=_chart(start, today, states, extra),
            supply=_supply(look),
            dates=saved_dates(general),
            after=_after(course, current, last_dose),
            last_dose=last_dose,
            first_weekday=self._first_weekday(look),
        )

    def diary(self, day: date | None = None) -> DiarySnapshot:
        """Return the diary page of a day, today's by default."""
        general = self._log.general()
        look = self._look(general)
        day = day or look.today
        pages = self.pages(day - min(OWN_SIGNS_REACH, day - date.min), day)
        return DiarySnapshot(
            day=day,
            today=look.today,
            moment=look.moment,
            page=pages[-1],
            two_weeks=pages[-TWO_WEEKS:],
            signs=signs_to_ask(pages),
            questions=questions(general),
            first_weekday=self._first_weekday(look),
        )

    def pages(self, first: date, last: date) -> tuple[DayPage, ...]:
        """Return the diary page of each day from one to another, both included, in order."""
        events = self._by_day(first, last)
        return tuple(day_page(day, events.get(day, ())) for day in _days(first, last))

    def _look(self, general: Sequence[Event]) -> DiaryLook:
        log, clock = self._log, self._clock
        done = log.done if isinstance(log, ReadsDone) else None
        return DiaryLook(general, clock.now(), clock.zone(), log.about, done)

    def _by_day(self, first: date, last: date) -> dict[date | None, list[Event]]:
        found: dict[date | None, list[Event]] = {}
        for event in self._log.about(first, last):
            found.setdefault(event.day, []).append(event)
        return found

    def _first_weekday(self, look: DiaryLook) -> int:
        chosen = look.preferences.first_weekday
        return self._settings.first_weekday if chosen is None else chosen


def _dose_steps(look: DiaryLook, day: date) -> list[Step]:
    return [step for step in look.revisions.on(day).steps if step.is_dose]


def _doses(look: DiaryLook, start: date, events: ByDay) -> tuple[State, ...]:
    days = _days(start, look.today)
    return tuple(state for day in days for state in look.doses(day, events))


def _supply(look: DiaryLook) -> Supply | None:
    if look.stock is None:
        return None
    last, days = look.covered
    return Supply(look.stock, last, days)


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _current(plan: Sequence[Phase], today: date) -> Phase | None:
    by_now = [one for one in plan if one.first <= today]
    return by_now[-1] if by_now else None


def _after(course: Course | None, current: Phase | None, last: date | None) -> tuple[After, ...]:
    if course is None or not course.has_after or last is None or current is None:
        return ()
    if current.dosing is not Dosing.STOPPED:
        return ()
    return after_list(last, has_programme=course.has_programme)


def _chart(
    start: date, today: date, states: Iterable[State], extra: Iterable[Taken]
) -> tuple[DoseDay, ...]:
    by_day: dict[date, list[State]] = {}
    for one in states:
        by_day.setdefault(one.occurrence.key.day, []).append(one)
    beyond: dict[date, list[Taken]] = {}
    for taken in extra:
        beyond.setdefault(taken.day, []).append(taken)
    found = []
    for day in _days(start, today):
        of_day = by_day.get(day, [])
        mg = sum((mg_of(one.occurrence.step) for one in of_day if one.status.is_done), ZERO)
        mg += sum((one.mg for one in beyond.get(day, [])), ZERO)
        done = [one for one in of_day if one.status.is_done]
        found.append(
            DoseDay(
                day,
                mg,
                bool(of_day),
                any(one.status is Status.NOT_RECORDED for one in of_day),
                doses=len(done) + len(beyond.get(day, [])),
                skipped=sum(one.status is Status.SKIPPED for one in of_day),
                is_ld=any(one.occurrence.step.formulation.is_ld for one in done)
                or any(one.is_ld for one in beyond.get(day, [])),
            )
        )
    return tuple(found)
