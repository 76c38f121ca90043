"""The question a visit summary answers, put to the diary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from skinroutine.app.course.queries import CourseQueries
from skinroutine.app.course.summary import Material, Summary, SummaryOptions, summary
from skinroutine.app.diary.look import DiaryLook
from skinroutine.app.diary.settings import Settings
from skinroutine.app.ports import Clock, EventLog
from skinroutine.domain.course.symptoms import questions
from skinroutine.domain.plan.key_date import DateKind
from skinroutine.domain.plan.schedule import days_between
from skinroutine.domain.record.event import Event, Used, by_day, standing


class SummaryQueries:
    """The summary of one diary's course; it may raise WorldFailure."""

    def __init__(self, log: EventLog, clock: Clock, settings: Settings) -> None:
        self._log = log
        self._clock = clock
        self._course = CourseQueries(log, clock, settings)

    def has_programme(self) -> bool:
        """Tell whether there is something of a prevention programme that could be asked for."""
        course = self._course.course()
        is_set = course.course is not None and course.course.has_programme
        return is_set or any(one.date.kind is DateKind.PROGRAMME_TEST for one in course.dates)

    def summary(self, options: SummaryOptions) -> Summary:
        """Return the summary of the course up to now, with what was asked for."""
        course = self._course.course()
        general = self._log.general()
        look = DiaryLook(general, self._clock.now(), self._clock.zone(), self._log)
        first = min(course.start, course.today)
        events = by_day(self._log.done(look.revisions.step_ids, first, course.today))
        days = days_between(first, course.today)
        return summary(
            options,
            Material(
                course=course,
                states={day: look.planned(day, events) for day in days if day >= look.began},
                pages=self._course.pages(first, course.today),
                questions=questions(general),
                uses=tuple(one for of in events.values() for one in _uses(look, of)),
                began=look.began,
                first_entry=self._log.first_day(),
            ),
        )


def _uses(look: DiaryLook, of_day: Iterable[Event]) -> Iterator[tuple[date, str]]:
    """Yield the care that was done as needed; doses beyond the plan are among the amounts."""
    for event in standing(of_day):
        if isinstance(event.fact, Used):
            step = look.revisions.step_on(event.fact.day, event.fact.step_id)
            if step is not None and not step.is_dose:
                yield event.fact.day, step.name
