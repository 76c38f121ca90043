"""Strategies for whatever a diary may hold of a course."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from adapters.store.made_up import MINUTES, NAMES, ROUTINES, TEXTS, WORDS
from skinroutine.domain.plan.course import (
    LONGEST_COURSE,
    LONGEST_NOTICE,
    LONGEST_TEXT,
    Course,
    Target,
    TargetUnit,
    Weight,
)
from skinroutine.domain.plan.key_date import MOST_AHEAD, DateKind, KeyDate
from skinroutine.domain.plan.medicine import Capsule
from skinroutine.domain.plan.routine import Revision
from skinroutine.domain.record.course_facts import (
    Counted,
    CourseSet,
    DateDropped,
    DateSaved,
    DayNoted,
    MoodNoted,
    PhotoDropped,
    PhotoKept,
    QuestionAsked,
    QuestionClosed,
    Refilled,
    SignRated,
)
from skinroutine.domain.record.event import Fact
from skinroutine.domain.record.signs import Mood, Severity, Sign

SHORT = TEXTS.filter(lambda text: len(text) <= LONGEST_TEXT)
MG = st.decimals(Decimal("0.001"), Decimal(1000), allow_nan=False, allow_infinity=False)
BEFORE = st.decimals(0, 100_000, allow_nan=False, allow_infinity=False)
KG = st.decimals(1, 500, allow_nan=False, allow_infinity=False)
WEIGHTS = st.lists(
    st.builds(Weight, st.dates(), KG), max_size=3, unique_by=lambda one: one.day
).map(lambda found: tuple(sorted(found, key=lambda one: one.day)))
COURSES = st.builds(
    Course,
    start=st.dates(),
    weeks=st.none() | st.integers(1, LONGEST_COURSE),
    weights=WEIGHTS,
    before=BEFORE,
    before_ld=BEFORE,
    target=st.none() | st.builds(Target, MG, st.sampled_from(TargetUnit)),
    initials=SHORT,
    medicines=SHORT,
    procedures=SHORT,
    has_programme=st.booleans(),
    has_after=st.booleans(),
    notice=st.none() | st.integers(0, LONGEST_NOTICE),
)
CAPSULES = st.builds(Capsule, MG, st.booleans())
COUNTS = st.integers(0, 10_000)
AHEAD = st.sets(st.integers(0, MOST_AHEAD), max_size=4).map(lambda found: tuple(sorted(found)))
KEY_DATES = st.builds(
    KeyDate,
    id=WORDS,
    kind=st.sampled_from(DateKind),
    day=st.dates(),
    title=NAMES,
    at=st.none() | MINUTES,
    note=SHORT,
    ahead=AHEAD,
    remind_at=MINUTES,
)
PLANS = st.lists(st.builds(Revision, st.dates(), ROUTINES), max_size=2).map(tuple)
COUNTED = st.lists(st.tuples(CAPSULES, COUNTS), max_size=3).map(tuple)
SIGNS = st.sampled_from(Sign).map(lambda one: one.value) | NAMES
COURSE_FACTS: dict[type[Any], st.SearchStrategy[Fact]] = {
    CourseSet: st.builds(CourseSet, COURSES, PLANS),
    Refilled: st.builds(Refilled, st.dates(), CAPSULES, COUNTS),
    Counted: st.builds(Counted, st.dates(), COUNTED),
    DateSaved: st.builds(DateSaved, KEY_DATES),
    DateDropped: st.builds(DateDropped, WORDS),
    SignRated: st.builds(
        SignRated, st.dates(), SIGNS, st.none() | st.sampled_from(Severity), TEXTS
    ),
    DayNoted: st.builds(DayNoted, st.dates(), TEXTS),
    MoodNoted: st.builds(MoodNoted, st.dates(), st.none() | st.sampled_from(Mood)),
    PhotoKept: st.builds(PhotoKept, st.dates(), WORDS),
    PhotoDropped: st.builds(PhotoDropped, st.dates(), WORDS),
    QuestionAsked: st.builds(QuestionAsked, WORDS, st.dates(), TEXTS),
    QuestionClosed: st.builds(QuestionClosed, WORDS),
}
