"""What the demo's made-up person noted of their course; nobody's real data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from skinroutine.domain.plan.course import Course, Weight
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.medicine import Capsule
from skinroutine.domain.plan.routine import Routine
from skinroutine.domain.record.course_facts import (
    Counted,
    CourseSet,
    DateSaved,
    DayNoted,
    MoodNoted,
    QuestionAsked,
    Refilled,
    SignRated,
)
from skinroutine.domain.record.event import Fact
from skinroutine.domain.record.signs import Mood, Severity, Sign

WEEKS = 24
WEIGHED = ((0, Decimal(63)), (29, Decimal(62)))
"""Days of the course, counted from 0, with what was weighed."""
COUNTED_AGO = 5
"""Days before today on which the box was counted."""
IN_BOX = 14
"""Capsules of each kind in the box on that day."""
TO_COME = (
    ("blood", DateKind.BLOOD_TEST, 3, "Blood test"),
    ("visit", DateKind.VISIT, 7, "Clinic visit"),
    ("pick-up", DateKind.PICK_UP, 14, "Pick up capsules by"),
)
FELT = {
    Sign.DRY_LIPS: "11221223122211",
    Sign.DRY_SKIN: "01112111211011",
    Sign.EYES: "00010001100000",
    Sign.NOSEBLEED: "00100000010000",
    Sign.ACHE: "00001100111011",
    Sign.HEADACHE: "00000000000000",
    Sign.LOW_MOOD: "00000000000000",
}
"""How strong each sign was over the two weeks that end today; today is left to the person."""
HELPED = {Sign.DRY_LIPS: "balm after each meal"}


def made_up_course(days: Sequence[date], routine: Routine) -> Iterator[tuple[Fact, datetime]]:
    """Yield what was noted over these days, and when (UTC); the last of them is today."""
    today = days[-1]
    weights = tuple(Weight(days[day], kg) for day, kg in WEIGHED)
    yield CourseSet(Course(days[0], WEEKS, weights, notice=3)), _morning(days[29])
    yield from _box(today, routine)
    for key, kind, ahead, title in TO_COME:
        saved = KeyDate(key, kind, today + timedelta(days=ahead), title, ahead=(1,))
        yield DateSaved(saved), _morning(today - timedelta(days=10))
    yield from _signs(today)
    asked = today - timedelta(days=4)
    question = "Is it fine to switch to a heavier moisturizer?"
    yield QuestionAsked("moisturizer", asked, question), _morning(asked)


def _box(today: date, routine: Routine) -> Iterator[tuple[Fact, datetime]]:
    counted = today - timedelta(days=COUNTED_AGO)
    strengths = routine.dose.strengths if routine.dose else ()
    for one in strengths:
        refilled = counted - timedelta(days=20)
        yield Refilled(refilled, Capsule(one), 30), _morning(refilled)
    yield Counted(counted, tuple((Capsule(one), IN_BOX) for one in strengths)), _morning(counted)


def _signs(today: date) -> Iterator[tuple[Fact, datetime]]:
    for sign, grades in FELT.items():
        for place, grade in enumerate(grades[:-1], start=1):
            day = today - timedelta(days=len(grades) - place)
            severity = Severity(int(grade))
            helped = HELPED.get(sign, "") if severity is Severity.SEVERE else ""
            yield SignRated(day, sign.value, severity, helped), _evening(day)
    yield MoodNoted(today - timedelta(days=3), Mood.GOOD), _evening(today - timedelta(days=3))
    noted = today - timedelta(days=6)
    yield DayNoted(noted, "Lips sore after the walk on the beach"), _evening(noted)


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(8), UTC)


def _evening(day: date) -> datetime:
    return datetime.combine(day, time(19, 30), UTC)
