"""A made-up course for pictures and for trying things out; nobody's real data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from skinroutine.app.ports import Clock, EventLog
from skinroutine.domain.event import (
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
from skinroutine.domain.occurrence import Occurrence, occurrences
from skinroutine.domain.preferences import PreferenceName
from skinroutine.domain.routine import FoodRule, Routine, Step
from skinroutine.domain.schedule import routine_day
from skinroutine.domain.starter import default_routine

RECENT = timedelta(days=14)
"""For how long before today the made-up reminder log goes back."""
HINTS = {
    "moisturizer": "Face and neck, on damp skin",
    "sunscreen": "Face, ears and neck",
    "lip-balm": "Keep one within reach",
}
STRENGTHS = (Decimal(20), Decimal(10))
DAYS = 44
"""How many days before today the made-up course began."""


def fill_demo(log: EventLog, clock: Clock) -> None:
    """Fill an empty diary with a made-up course up to now; the last step that is due stays open."""
    now, zone = clock.now(), clock.zone()
    today = routine_day(now, zone)
    routine = demo_routine()
    days = [today - timedelta(days=n) for n in range(DAYS, -1, -1)]
    begins = occurrences(routine, days[0], zone)[0].due_at
    log.append([RoutineRevised(days[0], routine)], begins - timedelta(hours=1), clock.zone_name())
    settled = [
        Preferred(PreferenceName.SEEN_CHANNEL, "buttons"),
        Preferred(PreferenceName.WELCOME, "done"),
    ]
    log.append(settled, begins, clock.zone_name())
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


def _with_own_words(step: Step) -> Step:
    hint = HINTS.get(step.id, "")
    return replace(step, note=hint, strengths=STRENGTHS if step.is_dose else ())


def _reminding(one: Occurrence, number: int) -> Fact:
    """Return what the log says of a reminder: shown, but for some when the computer slept."""
    if not any(_made_up(one, number)) and number % 2:
        return NotShown(one.key, NotShownReason.ASLEEP)
    return Reminded(one.key, one.at, "desktop, with buttons")


def _made_up(one: Occurrence, number: int) -> Iterator[tuple[Fact, datetime]]:
    """Yield what the made-up person did: mostly on time, at times late, skipped or not at all."""
    if one.step.is_dose:
        late = timedelta(minutes=150) if number % 31 == 0 else timedelta(minutes=number % 17)
        done_at = one.due_at + late
        yield Ticked(one.key, done_at, with_food=number % 9 != 0, via="window"), done_at
    elif number % 23 == 0:
        yield Skipped(one.key, SkipReason.AWAY, "window"), one.due_at + timedelta(minutes=5)
    elif number % 11 not in {3, 6} or number % 5 == 0:
        late = timedelta(minutes=140) if number % 17 == 0 else timedelta(minutes=4 + number % 11)
        yield Ticked(one.key, one.due_at + late, via="window"), one.due_at + late
