"""What the simulated person changes: steps and their days, the plan, the box, dates, signs."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from random import Random

from skinroutine.app.course.commands import CourseCommands
from skinroutine.app.course.queries import CourseQueries
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import Queries
from skinroutine.app.errors import WrongUse
from skinroutine.domain.course.dose_plan import Often, Phase
from skinroutine.domain.plan.course import Course
from skinroutine.domain.plan.days import EVERY_DAY, EVERY_WEEKDAY, Days
from skinroutine.domain.plan.edits import Edit, archive_step, put_slot, put_step
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.medicine import Capsule, Dosing, Formulation
from skinroutine.domain.plan.routine import ReminderPolicy, Slot, Step, StepKind
from skinroutine.domain.record.signs import Mood, Severity, Sign

WATER = Step("water", StepKind.OTHER, "Water", (Slot("once", at=time(11, 40)),))
TEN, TWENTY = Decimal(10), Decimal(20)
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


def change_course(course: CourseCommands, queries: CourseQueries, random: Random) -> None:
    """Say another plan from a day of these weeks on; what makes no sense is refused."""
    shown = queries.course()
    first = shown.today + timedelta(days=random.choice((-3, 0, 0, 1, AHEAD)))
    strengths = random.choice(((), (TWENTY,), (TWENTY, TEN)))
    often, dosing = random.choice(list(Often)), random.choice((*[Dosing.TAKING] * 4, *Dosing))
    formulation = random.choice(list(Formulation))
    others = [one for one in shown.phases if one.first != first]
    phase = Phase(first, strengths, often, dosing, formulation)
    notice = random.choice((None, 0, 1, 7, 30))
    with suppress(WrongUse):
        course.set_plan(
            random.sample([*others, phase], len(others) + 1),
            lambda old: replace(old or Course(first), notice=notice),
        )


def change_box(course: CourseCommands, random: Random) -> None:
    """Fill the box or count it."""
    capsule = Capsule(random.choice((TWENTY, TEN)), is_ld=random.random() < 0.2)
    if random.random() < 0.5:
        course.refill(capsule, random.choice((5, 10, 30)))
    else:
        course.count_box([(capsule, random.randrange(30))])


def change_dates(course: CourseCommands, queries: CourseQueries, random: Random) -> None:
    """Save a date with its reminders, move it or drop it."""
    shown = queries.course()
    if shown.coming and random.random() < 0.3:
        known = random.choice(shown.coming).date
        if random.random() < 0.5:
            course.drop_date(known.id)
        else:
            moved = known.day + timedelta(days=random.randint(1, 5))
            course.save_date(replace(known, day=moved, note=random.choice(("", "x"))))
        return
    ahead = tuple(sorted(random.sample(range(8), random.randint(1, 3))))
    at = time(random.randrange(24), random.choice((0, 15, 50)))
    day = shown.today + timedelta(days=random.randrange(12))
    kind = random.choice(list(DateKind))
    course.save_date(KeyDate(f"{random.randrange(10**9)}", kind, day, "x", None, "", ahead, at))


def note_something(course: CourseCommands, queries: CourseQueries, random: Random) -> None:
    """Rate a sign, note a mood or a word."""
    today = queries.diary().day
    course.rate(today, random.choice(list(Sign)).value, random.choice((None, *Severity)))
    course.note_mood(today, random.choice((None, *Mood)))
    course.note_day(today, random.choice(("", "a", "b")))


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
