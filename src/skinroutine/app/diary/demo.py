"""A made-up course for pictures and for trying things out; nobody's real data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from skinroutine.app.diary.demo_course import made_up_course
from skinroutine.app.ports import Clock, EventLog
from skinroutine.domain.plan.medicine import Formulation
from skinroutine.domain.plan.occurrence import Occurrence, occurrences
from skinroutine.domain.plan.routine import FoodRule, Revision, Routine, Step
from skinroutine.domain.plan.schedule import routine_day
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import (
    Fact,
    NotShown,
    NotShownReason,
    Preferred,
    Reminded,
    RoutineRevised,
    Skipped,
    SkipReason,
    Ticked,
)
from skinroutine.domain.record.preferences import PreferenceName

RECENT = timedelta(days=14)
"""For how long before today the made-up reminder log goes back."""
HINTS = {
    "moisturizer": "Face and neck, on damp skin",
    "sunscreen": "Face, ears and neck",
    "lip-balm": "Keep one within reach",
}
FIRST_STRENGTHS = (Decimal(20),)
STRENGTHS = (Decimal(20), Decimal(10))
STEP_UP = 13
"""The day of the made-up course, counted from 0, from which more is taken."""
PER_DAY, BLANK = 7, {5, 13}
"""Occurrences of a day, and the days of the course, counted from 0, whose dose was not noted."""
DAYS = 44
"""How many days before today the made-up course began."""


def fill_demo(log: EventLog, clock: Clock) -> None:
    """Fill an empty diary with a made-up course up to now; the last step that is due stays open."""
    now, zone = clock.now(), clock.zone()
    today = routine_day(now, zone)
    routine = demo_routine()
    days = [today - timedelta(days=n) for n in range(DAYS, -1, -1)]
    begins = occurrences(routine, days[0], zone)[0].due_at
    log.append([_beginning(days, routine)], begins - timedelta(hours=1), clock.zone_name())
    settled = [
        Preferred(PreferenceName.SEEN_CHANNEL, "buttons"),
        Preferred(PreferenceName.WELCOME, "done"),
    ]
    log.append(settled, begins, clock.zone_name())
    for fact, at in made_up_course(days, routine):
        log.append([fact], min(at, now), clock.zone_name())
    due = [one for day in days for one in occurrences(routine, day, zone) if one.due_at <= now]
    for number, one in enumerate(due):
        if today - one.key.day < RECENT and one is not due[-1]:
            log.append([_reminding(one, number)], one.due_at, clock.zone_name())
        if one is due[-1] and one.key.day == today:
            continue
        for fact, at in _made_up(one, number):
            log.append([fact], min(at, now), clock.zone_name())


def demo_routine() -> Routine:
    """Return the usual routine with an amount and with hints, as its made-up person wrote them."""
    routine = default_routine().with_food_rule(FoodRule.WITH_FOOD)
    return replace(routine, steps=tuple(_with_own_words(step) for step in routine.steps))


def _beginning(days: Sequence[date], routine: Routine) -> RoutineRevised:
    """Return the routine with the first amount, and the one with more that followed it."""
    first = replace(
        routine,
        steps=tuple(
            replace(step, strengths=FIRST_STRENGTHS) if step.is_dose else step
            for step in routine.steps
        ),
    )
    return RoutineRevised(days[0], first, (Revision(days[STEP_UP], routine),))


def _with_own_words(step: Step) -> Step:
    hint = HINTS.get(step.id, "")
    if not step.is_dose:
        return replace(step, note=hint)
    return replace(
        step, note=hint, strengths=STRENGTHS, formulation=Formulation.CONVENTIONAL, brand="Brand A"
    )


def _reminding(one: Occurrence, number: int) -> Fact:
    """Return what the log says of a reminder: shown, but for some when the computer slept."""
    if not any(_made_up(one, number)) and number % 2:
        return NotShown(one.key, NotShownReason.ASLEEP)
    return Reminded(one.key, one.at, "desktop, with buttons")


def _made_up(one: Occurrence, number: int) -> Iterator[tuple[Fact, datetime]]:
    """Yield what the made-up person did: mostly on time, at times late, skipped or not at all."""
    if one.step.is_dose and number // PER_DAY in BLANK:
        return
    if one.step.is_dose:
        late = timedelta(minutes=150) if number % 31 == 0 else timedelta(minutes=number % 17)
        done_at = one.due_at + late
        yield Ticked(one.key, done_at, with_food=number % 9 != 0, via="window"), done_at
    elif number % 23 == 0:
        yield Skipped(one.key, SkipReason.AWAY, "window"), one.due_at + timedelta(minutes=5)
    elif number % 11 not in {3, 6} or number % 5 == 0:
        late = timedelta(minutes=140) if number % 17 == 0 else timedelta(minutes=4 + number % 11)
        yield Ticked(one.key, one.due_at + late, via="window"), one.due_at + late
