"""Strategies for whatever a diary may hold: words, instants, steps and whole routines."""

from __future__ import annotations

from datetime import UTC, time, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from skinroutine.domain.plan.days import EVERY_WEEKDAY, MOST_APART, Days
from skinroutine.domain.plan.medicine import Dosing, Formulation
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import (
    STEP_KINDS,
    Anchor,
    AnchorTimes,
    FoodRule,
    ForgottenRule,
    ReminderPolicy,
    Routine,
    Slot,
    Step,
)

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
NAMES = WORDS.filter(lambda name: bool(name.strip()))
INSTANTS = st.datetimes(timezones=st.just(UTC))
MINUTES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
KEYS = st.builds(OccurrenceKey, st.dates(), WORDS, WORDS)
LENGTHS = st.integers(1, 1_440).map(lambda minutes: timedelta(minutes=minutes))
REPEATS = st.lists(LENGTHS, max_size=4, unique=True).map(lambda found: tuple(sorted(found)))
POLICIES = st.none() | st.builds(
    ReminderPolicy, REPEATS, st.none() | LENGTHS, st.booleans(), st.booleans()
)
STRENGTHS = st.lists(
    st.decimals(Decimal("0.001"), Decimal(1000), allow_nan=False, allow_infinity=False), max_size=3
).map(tuple)
WEEKDAYS = st.sets(st.sampled_from(sorted(EVERY_WEEKDAY)), min_size=1).map(frozenset)


@st.composite
def days(draw: st.DrawFn) -> Days:
    """Draw days of every sort."""
    first, last = draw(st.none() | st.dates()), draw(st.none() | st.dates())
    if first is not None and last is not None:
        first, last = min(first, last), max(first, last)
    every = draw(st.integers(1, MOST_APART)) if first is not None else 1
    return Days(draw(WEEKDAYS), every, first, last)


@st.composite
def slots(draw: st.DrawFn, anchors: AnchorTimes) -> tuple[Slot, ...]:
    """Draw slots on anchors and at clock times, no two at the same time or with the same id."""
    hung = st.sampled_from(Anchor).map(lambda one: (one, anchors.at(one)))
    times = draw(st.lists(hung | MINUTES.map(lambda at: (None, at)), max_size=4, unique_by=_at))
    ids = draw(st.lists(WORDS, min_size=len(times), max_size=len(times), unique=True))
    return tuple(
        Slot(one, anchor) if anchor is not None else Slot(one, at=at)
        for one, (anchor, at) in zip(ids, times, strict=True)
    )


@st.composite
def steps(draw: st.DrawFn, anchors: AnchorTimes) -> Step:
    """Draw a step with everything that a step may have."""
    found = draw(slots(anchors))
    return Step(
        id=draw(WORDS),
        kind=draw(st.sampled_from(STEP_KINDS)),
        name=draw(NAMES),
        slots=found,
        food=draw(st.sampled_from(FoodRule)),
        own_policy=draw(POLICIES),
        days=draw(days()),
        strengths=draw(STRENGTHS),
        note=draw(TEXTS),
        forgotten=draw(st.sampled_from(ForgottenRule)),
        is_as_needed=draw(st.booleans()) or not found,
        again_outdoors=draw(st.none() | LENGTHS),
        late_after=draw(LENGTHS),
        brand=draw(TEXTS),
        formulation=draw(st.sampled_from(Formulation)),
        dosing=draw(st.sampled_from(Dosing)),
    )


@st.composite
def routines(draw: st.DrawFn) -> Routine:
    """Draw a routine."""
    times = draw(st.lists(MINUTES, min_size=4, max_size=4, unique=True))
    anchors = AnchorTimes(*times)
    found = draw(st.lists(steps(anchors), max_size=2, unique_by=lambda step: step.id))
    return Routine(tuple(found), anchors)


ROUTINES = routines()


def _at(pair: tuple[Anchor | None, time]) -> time:
    return pair[1]
