"""What a person can ask of a course: frozen snapshots."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from skinroutine.app.course.regions import region_of
from skinroutine.app.course.snapshots import CourseSnapshot, DiarySnapshot, DoseDay, Supply
from skinroutine.app.diary.look import DiaryLook
from skinroutine.app.diary.settings import Settings
from skinroutine.app.ports import Clock, EventLog
from skinroutine.domain.course.after import After, after_list
from skinroutine.domain.course.amounts import (
    Taken,
    beyond_plan,
    recorded,
    taken_doses,
    was_planned,
)
from skinroutine.domain.course.dose_plan import Phase, phase_on, phases
from skinroutine.domain.course.symptoms import DayPage, day_page, questions, signs_to_ask
from skinroutine.domain.plan.course import Course
from skinroutine.domain.plan.medicine import Dosing
from skinroutine.domain.plan.schedule import days_between
from skinroutine.domain.record.event import Event, by_day
from skinroutine.domain.record.preferences import Region, preferences_in
from skinroutine.domain.record.status import State, Status

TWO_WEEKS = 14
ZERO = Decimal()
OWN_SIGNS_REACH = timedelta(days=180)
"""For how long back signs of the person's own are asked about again."""


class CourseQueries:
    """The questions about the course of one diary; each may raise WorldFailure."""

    def __init__(self, log: EventLog, clock: Clock, settings: Settings) -> None:
        self._log = log
        self._clock = clock
        self._settings = settings
        self._known: tuple[object, CourseSnapshot] | None = None

    def course(self, day: date | None = None) -> CourseSnapshot:
        """Return the course up to now, or up to the end of an earlier day.

        What is in the box is known of now alone. Asked again before anything is written, it is
        not computed again.
        """
        stamp = self._log.stamp()
        general = self._log.general()
        look = self._look(general)
        today = min(day or look.today, look.today)
        asked = (stamp, look.today, today, look.moment.zone)
        if self._known is None or self._known[0] != asked:
            self._known = asked, self._course(look, today)
        return replace(self._known[1], moment=look.moment)

    def _course(self, look: DiaryLook, today: date) -> CourseSnapshot:
        course = look.course
        start = course.start if course else look.revisions.all[0].applies_from
        events = look.doses_done(min(start, today), today)
        states = tuple(look.doses_noted(start, today))
        extra = tuple(
            beyond_plan(
                lambda of: look.revisions.step_on(*of) if start <= of[0] <= today else None,
                [one for of_day in events.values() for one in of_day],
                {one.occurrence.key for one in states},
                lambda one: was_planned(look.revisions, one, look.moment.day_ends),
            )
        )
        plan = phases(look.revisions, start)
        counted = [one for one in states if one.occurrence.key.day >= look.began]
        so_far = [one for one in counted if not one.status.is_open]
        taken = taken_doses(states, extra)
        current = phase_on(plan, today)
        counted_from = _last_day(states, taken, current)
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
            chart=_chart(days_between(start, today), counted, taken),
            supply=_supply(look) if today == look.today else None,
            dates=look.dates,
            after=_after(course, current, counted_from),
            last_dose=taken[-1].day if taken else None,
            counted_from=counted_from,
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
        events = by_day(self._log.noted(first, last))
        return tuple(day_page(day, events.get(day, ())) for day in days_between(first, last))

    def region(self) -> Region:
        """Return the region that was set, or for none the locale's, to be proposed."""
        chosen = preferences_in(self._log.general()).region
        return region_of(self._settings.territory) if chosen is Region.OTHER else chosen

    def _look(self, general: Sequence[Event]) -> DiaryLook:
        return DiaryLook(general, self._clock.now(), self._clock.zone(), self._log)

    def _first_weekday(self, look: DiaryLook) -> int:
        chosen = look.preferences.first_weekday
        return self._settings.first_weekday if chosen is None else chosen


def _supply(look: DiaryLook) -> Supply | None:
    if look.stock is None:
        return None
    last, days = look.covered
    return Supply(look.stock, last, days)


def _after(course: Course | None, current: Phase | None, last: date | None) -> tuple[After, ...]:
    if course is None or not course.has_after or last is None or current is None:
        return ()
    if current.dosing is not Dosing.STOPPED:
        return ()
    return after_list(last, has_programme=course.has_programme)


def _last_day(
    states: Iterable[State], taken: Sequence[Taken], current: Phase | None
) -> date | None:
    """Return the last day on which a dose was noted, or was planned and not skipped on purpose.

    What is planned counts up to a stop that is in force. Nothing noted is not "not taken" (F7.3).
    """
    stops = current.first if current and current.dosing is Dosing.STOPPED else date.max
    planned = (
        one.occurrence.key.day
        for one in states
        if one.status is not Status.SKIPPED and one.occurrence.key.day < stops
    )
    return max((*planned, *(one.day for one in taken)), default=None)


def _chart(
    days: Iterable[date], states: Iterable[State], taken: Iterable[Taken]
) -> tuple[DoseDay, ...]:
    said: dict[date, list[Status]] = {}
    for one in states:
        said.setdefault(one.occurrence.key.day, []).append(one.status)
    doses: dict[date, list[Taken]] = {}
    for dose in taken:
        doses.setdefault(dose.day, []).append(dose)
    return tuple(_dose_day(day, said.get(day, []), doses.get(day, [])) for day in days)


def _dose_day(day: date, said: Sequence[Status], doses: Sequence[Taken]) -> DoseDay:
    return DoseDay(
        day,
        sum((one.mg for one in doses if not one.is_ld), ZERO),
        bool(said),
        Status.NOT_RECORDED in said,
        doses=len(doses),
        skipped=said.count(Status.SKIPPED),
        mg_ld=sum((one.mg for one in doses if one.is_ld), ZERO),
    )
