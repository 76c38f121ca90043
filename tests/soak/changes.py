"""What the simulated person changes: steps on some days, times of the clock, reminders off."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, time, timedelta
from random import Random

from skinroutine.app.commands import Commands
from skinroutine.app.errors import WrongUse
from skinroutine.app.queries import Queries
from skinroutine.domain.days import EVERY_DAY, EVERY_WEEKDAY, Days
from skinroutine.domain.edits import Edit, archive_step, put_slot, put_step
from skinroutine.domain.routine import ReminderPolicy, Slot, Step, StepKind

WATER = Step("water", StepKind.OTHER, "Water", (Slot("once", at=time(11, 40)),))
AHEAD = 4
"""From today or one of so many days after it a change applies."""


def change_routine(commands: Commands, queries: Queries, random: Random) -> None:
    """Change a step from today or a later day; what makes no sense is refused, and that is all."""
    applies_from = queries.today() + timedelta(days=random.choice((0, 0, 0, 1, AHEAD)))
    step = random.choice(queries.routine(applies_from).steps)
    edit = random.choice((_move, _choose_days, _switch, _add_or_archive))(
        step, applies_from, random
    )
    with suppress(WrongUse):
        commands.change_routine(edit, applies_from)


def end_days(commands: Commands, random: Random) -> None:
    """Let days end at another time from today on."""
    commands.end_days_at(random.choice((time(0), time(2), time(4), time(5, 30))))


def go_or_come(commands: Commands, random: Random) -> None:
    """Go outside or come in, where that makes sense."""
    with suppress(WrongUse):
        if random.random() < 0.7:
            commands.go_outside()
        else:
            commands.come_in()


def _move(step: Step, _day: date, random: Random) -> Edit:
    slot = random.choice(step.slots)
    at = time(random.randrange(24), random.choice((0, 15, 50)))
    return put_slot(step.id, Slot(slot.id, at=at))


def _choose_days(step: Step, day: date, random: Random) -> Edit:
    some = frozenset(random.sample(sorted(EVERY_WEEKDAY), random.randint(1, 6)))
    days = random.choice((EVERY_DAY, Days(some), Days(every=random.randint(2, 5), first=day)))
    return put_step(replace(step, days=days))


def _switch(step: Step, _day: date, _random: Random) -> Edit:
    policy = replace(step.policy, is_on=not step.policy.is_on)
    return put_step(replace(step, own_policy=policy))


def _add_or_archive(step: Step, _day: date, _random: Random) -> Edit:
    own = replace(WATER, own_policy=ReminderPolicy())
    return archive_step(WATER.id) if step.id == WATER.id else put_step(own)
