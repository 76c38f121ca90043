"""The one page for a visit, as facts and as plain text (fact base, section 10); pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.app.course.summary_facts import (
    AmountPart,
    CarePart,
    CoursePart,
    DosePart,
    Food,
    Paper,
    Summary,
    SummaryOptions,
)
from skinroutine.app.course.summary_text import summary_text
from skinroutine.domain.course.symptoms import DayPage, Question, SignCourse, time_line
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.routine import FoodRule
from skinroutine.domain.record.adherence import Count, count
from skinroutine.domain.record.event import SkipReason
from skinroutine.domain.record.signs import Mood, Severity, Sign
from skinroutine.domain.record.status import State, Status

__all__ = ["Material", "Paper", "Summary", "SummaryOptions", "summary", "summary_text"]

RECENT = timedelta(days=28)
ALL_SIGNS = frozenset(one.value for one in Sign)
"""The side effects with a name of ours; any other is one the person named themselves."""


@dataclass(frozen=True, slots=True)
class Material:
    """What a summary is made of: a course, and each day from its start to today, in order.

    `began` is the first day that counts; nothing planned before it is in any number. `states` are
    those of the planned occurrences of these days, `pages` their diary pages, `uses` the names of
    steps that were done as needed with the day. `first_entry` is the first day of the checklist
    with an entry, or None.
    """

    course: CourseSnapshot
    states: Mapping[date, Sequence[State]]
    pages: Sequence[DayPage]
    questions: tuple[Question, ...]
    uses: Sequence[tuple[date, str]]
    began: date
    first_entry: date | None


def summary(options: SummaryOptions, material: Material) -> Summary:
    """Return the summary with what was asked for, and nothing else in it."""
    said, course = material.course, material.course.course
    signs = _signs(options, material.pages)
    shown = tuple(one for one in signs if options.with_own_signs or one.sign in ALL_SIGNS)
    return Summary(
        options=options,
        today=said.today,
        initials=course.initials.strip() if course and options.with_initials else "",
        course=_course(material),
        amounts=_amounts(said),
        doses=_doses(material),
        signs=shown,
        own_signs_left_out=len(signs) - len(shown),
        moods=_moods(material.pages) if options.with_mood else (),
        notes=_notes(material) if options.with_free_text else (),
        dates=tuple(_dates(options, said)),
        medicines=course.medicines.strip() if course and options.with_medicines else "",
        care=_care(material),
        questions=material.questions,
        photo_days=_photo_days(material.pages) if options.with_photo_dates else (),
    )


def _course(material: Material) -> CoursePart:
    said = material.course
    return CoursePart(
        start=said.start,
        is_set=said.course is not None,
        week=said.week,
        weeks=said.course.weeks if said.course else None,
        phases=said.phases,
        current=said.current,
        first_entry=material.first_entry,
    )


def _amounts(said: CourseSnapshot) -> AmountPart:
    course = said.course
    return AmountPart(
        recorded=said.recorded,
        weight=said.weight,
        before=course.before if course else Decimal(),
        before_ld=course.before_ld if course else Decimal(),
        target=course.target if course else None,
    )


def _doses(material: Material) -> DosePart:
    said, past = material.course, _past(material)
    recent_first, recent_last = _recent(material)
    doses = [one for one in past if one.occurrence.step.is_dose]
    recent = count(one for one in doses if one.occurrence.key.day >= recent_first)
    recorded = said.recorded
    skipped = [one for one in _all(material) if _is_skipped_dose(one)]
    return DosePart(
        recent_first=recent_first,
        recent_last=recent_last,
        recent=recent,
        whole=Count(recorded.doses, recorded.planned_doses, recorded.skipped_doses),
        not_recorded=tuple(one.day for one in said.chart if one.is_blank),
        reasons=_reasons(skipped),
        food=_food(_all(material)),
    )


def _is_skipped_dose(one: State) -> bool:
    return one.occurrence.step.is_dose and one.status is Status.SKIPPED


def _reasons(skipped: Iterable[State]) -> tuple[tuple[SkipReason | None, int], ...]:
    """Return each reason that was given with how often, in the order of C17; none given last."""
    counted = Counter(one.record.reason if one.record else None for one in skipped)
    return tuple((one, counted[one]) for one in (*SkipReason, None) if counted[one])


def _food(states: Iterable[State]) -> Food | None:
    """Return how often food was noted, or None where no leaflet says with food (F1.7)."""
    asked = [
        one
        for one in states
        if one.occurrence.step.is_dose and one.occurrence.step.food is FoodRule.WITH_FOOD
    ]
    if not asked:
        return None
    said = [one.record.with_food for one in asked if one.status.is_done and one.record]
    noted = [one for one in said if one is not None]
    return Food(taken=len(said), noted=len(noted), with_food=sum(noted))


def _signs(options: SummaryOptions, pages: Iterable[DayPage]) -> tuple[SignCourse, ...]:
    """Return the side effects; low mood is one of the things a person is asked about first."""
    found = (
        one for one in time_line(pages) if options.with_mood or one.sign != Sign.LOW_MOOD.value
    )
    return tuple(one if options.with_free_text else replace(one, helped=()) for one in found)


def _moods(pages: Iterable[DayPage]) -> tuple[tuple[date, Mood], ...]:
    return tuple((one.day, one.mood) for one in pages if one.mood is not None)


def _notes(material: Material) -> tuple[tuple[date, str], ...]:
    """Return the notes on days, and those on doses, in order of their days."""
    of_days = [(one.day, one.note.strip()) for one in material.pages]
    of_doses = [
        (one.occurrence.key.day, one.note.strip())
        for one in _all(material)
        if one.occurrence.step.is_dose
    ]
    return tuple(sorted((one for one in (*of_days, *of_doses) if one[1]), key=lambda one: one[0]))


def _dates(options: SummaryOptions, said: CourseSnapshot) -> Iterator[KeyDate]:
    for saved in said.dates:
        one = saved.date
        if one.kind is DateKind.PROGRAMME_TEST and not options.with_programme:
            continue
        yield one if options.with_free_text else replace(one, note="")


def _care(material: Material) -> CarePart:
    past = [one for one in _past(material) if not one.occurrence.step.is_dose]
    recent_first, _ = _recent(material)
    recent = [one for one in past if one.occurrence.key.day >= recent_first]
    by_step: dict[str, list[State]] = {}
    for one in recent:
        by_step.setdefault(one.occurrence.step.id, []).append(one)
    needed = Counter(name for day, name in material.uses if day >= recent_first)
    course = material.course.course
    return CarePart(
        recent=count(recent),
        whole=count(past),
        steps=tuple((of[-1].occurrence.step.name, count(of)) for of in by_step.values()),
        needed=tuple(needed.items()),
        sunburns=tuple(one.day for one in material.pages if _is_burnt(one)),
        procedures=course.procedures.strip() if course else "",
    )


def _is_burnt(page: DayPage) -> bool:
    rating = page.ratings.get(Sign.SUNBURN.value)
    return rating is not None and rating.severity is not Severity.NONE


def _photo_days(pages: Iterable[DayPage]) -> tuple[date, ...]:
    return tuple(one.day for one in pages if one.photos)


def _recent(material: Material) -> tuple[date, date]:
    """Return the first and the last of the 28 days before today, none from before the start.

    Nor is one from before the diary began.
    """
    today = material.course.today
    last = today - timedelta(days=1)
    begins = max(material.course.start, material.began)
    return max(today - RECENT, min(begins, last)), last


def _all(material: Material) -> list[State]:
    return [one for states in material.states.values() for one in states]


def _past(material: Material) -> list[State]:
    today = material.course.today
    return [one for day, states in material.states.items() if day < today for one in states]
