"""Diaries of a given length for the benchmarks: each step reminded, and nine of ten ticked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import stage  # noqa: F401 - the paths come first

from skinroutine import compose
from skinroutine.domain.plan.course import Course, Weight
from skinroutine.domain.plan.medicine import Capsule
from skinroutine.domain.plan.occurrence import occurrences
from skinroutine.domain.plan.routine import Anchor, Routine, Slot, Step, StepKind
from skinroutine.domain.plan.schedule import routine_day
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.course_facts import Counted, CourseSet, SignRated
from skinroutine.domain.record.event import Fact, Preferred, Reminded, RoutineRevised, Ticked
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.record.signs import Severity, Sign

CAPSULE = Capsule(Decimal(20))
SIGNS = (Sign.DRY_LIPS, Sign.DRY_SKIN, Sign.EYES)
USUAL_SLOTS = 7
"""How often a day the usual routine asks for something."""
AT_ONCE = 30
"""Days that are written in one transaction."""


def fill(session: compose.Session, days: int, *, slots: int = 8) -> None:
    """Write so many days before today, with a course as long and one full box."""
    today = routine_day(session.clock.now(), session.clock.zone())
    first = today - timedelta(days=days)
    routine = routine_of(slots)
    start: list[Fact] = [
        RoutineRevised(first, routine),
        CourseSet(Course(first, 24, (Weight(first, Decimal(62)),), notice=5)),
        Counted(today - timedelta(days=10), ((CAPSULE, 30),)),
        Preferred(PreferenceName.WELCOME, "done"),
        Preferred(PreferenceName.SEEN_CHANNEL, "buttons"),
    ]
    session.store.append(start, session.clock.now(), session.clock.zone_name())
    day = first
    while day < today:
        coming = [day + timedelta(days=n) for n in range(AT_ONCE)]
        facts = [fact for one in coming if one < today for fact in of_day(one, routine, session)]
        session.store.append(facts, session.clock.now(), session.clock.zone_name())
        day += timedelta(days=AT_ONCE)


def routine_of(slots: int) -> Routine:
    """Return the usual routine with as many steps more as make so many slots a day."""
    usual = default_routine()
    more = (
        Step(
            f"cleanser-{number}", StepKind.CLEANSER, "Gentle cleanser", (Slot("night", Anchor.BED),)
        )
        for number in range(slots - USUAL_SLOTS)
    )
    with_amount = (
        replace(one, strengths=(CAPSULE.strength,)) if one.is_dose else one for one in usual.steps
    )
    return replace(usual, steps=(*with_amount, *more))


def of_day(day: date, routine: Routine, session: compose.Session) -> Iterator[Fact]:
    """Yield what the log says of a day."""
    for number, one in enumerate(occurrences(routine, day, session.clock.zone())):
        yield Reminded(one.key, one.at, "desktop, with buttons")
        if (day.toordinal() + number) % 10:
            yield Ticked(one.key, one.due_at + timedelta(minutes=4), via="window")
    for number, sign in enumerate(SIGNS):
        yield SignRated(day, sign.value, Severity((day.toordinal() + number) % len(Severity)))
