"""What was noted stays noted: a dose archived, stopped, or flown away from on its own day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from app.house import House
from making import DOSE, MONDAY, key, wall
from skinroutine.app.course.commands import CourseCommands
from skinroutine.app.course.queries import CourseQueries
from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.app.diary.settings import Settings
from skinroutine.domain.course.amounts import Amount
from skinroutine.domain.course.dose_plan import Often, Phase
from skinroutine.domain.plan.course import Course
from skinroutine.domain.plan.edits import archive_step, put_step
from skinroutine.domain.plan.medicine import Capsule, Dosing, Formulation
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import Slot, Step, StepKind

TWENTY = Capsule(Decimal(20))
DAILY = Phase(MONDAY, (Decimal(20),), Often.ONCE)
ONE = Amount(Decimal(20), 1)


def day(number: int) -> date:
    """Return the day so many days after that Monday."""
    return MONDAY + timedelta(days=number)


@pytest.fixture
def course(house: House) -> CourseCommands:
    """Return the commands of a course of 20 mg a day, with thirty capsules counted at seven."""
    commands = CourseCommands(house.store, house.clock)
    commands.set_plan([DAILY], lambda _: Course(MONDAY, has_after=True))
    commands.count_box([(TWENTY, 30)])
    return commands


def shown(house: House) -> CourseSnapshot:
    """Return the course."""
    return CourseQueries(house.store, house.clock, Settings()).course()


def left(house: House) -> int:
    """Return how many capsules the box has."""
    supply = shown(house).supply
    assert supply is not None
    return supply.stock.left[TWENTY]


def take(house: House, number: int) -> None:
    """Tick the dose of a day on its evening."""
    house.at(wall(day(number), 19, 5))
    house.commands.tick(OccurrenceKey(day(number), "dose", "dinner"))


@pytest.mark.usefixtures("course")
def test_a_dose_archived_on_the_day_it_was_ticked(house: House) -> None:
    """It was taken: its mg stay in the sum, its capsule stays out of the box."""
    take(house, 0)
    house.commands.change_routine(archive_step("dose"))
    found = shown(house)
    assert (found.recorded.taken, found.recorded.beyond_plan) == (ONE, 0)
    assert (left(house), found.last_dose) == (29, MONDAY)
    assert found.chart[0].mg == 20


@pytest.mark.usefixtures("course")
def test_one_more_dose_of_a_step_archived_that_day(house: House) -> None:
    """Noted as one more than planned before its step was archived, it stays one."""
    take(house, 0)
    house.commands.use("dose", MONDAY, None, beyond_plan=True)
    house.commands.change_routine(archive_step("dose"))
    assert (shown(house).recorded.taken.doses, shown(house).recorded.beyond_plan) == (2, 1)
    assert left(house) == 28


def test_a_dose_ticked_before_a_stop_of_that_day(house: House, course: CourseCommands) -> None:
    """Planned when it was ticked, and stopped only after it, it is no dose beyond the plan."""
    take(house, 0)
    before = replace(DAILY, first=day(-1))
    plan = [before, replace(DAILY, dosing=Dosing.STOPPED)]
    course.set_plan(plan, lambda _: Course(day(-1)))
    found = shown(house).recorded
    assert (found.taken, found.beyond_plan) == (ONE, 0)


def test_a_day_after_that_the_plan_never_had(house: House, course: CourseCommands) -> None:
    """Stopped on the next day with effect from the day before, the tick is beyond that plan."""
    take(house, 0)
    house.at(wall(day(1), 9))
    before = replace(DAILY, first=day(-1))
    plan = [before, replace(DAILY, dosing=Dosing.STOPPED)]
    course.set_plan(plan, lambda _: Course(day(-1)))
    assert shown(house).recorded.beyond_plan == 1


def test_the_box_on_another_continent(house: House, course: CourseCommands) -> None:
    """Counted after dinner in Berlin, a box has that dose out of it, wherever it is read."""
    house.at(wall(MONDAY, 20))
    course.count_box([(TWENTY, 30)])
    house.at(wall(day(1), 9))
    house.commands.tick(DOSE)
    assert left(house) == 30
    house.clock.place = ZoneInfo("America/Los_Angeles")
    assert left(house) == 30


def test_two_kinds_of_dose_on_one_day(house: House) -> None:
    """Milligrams of Absorica LD stand beside the others in the chart too, and in no sum."""
    commands = CourseCommands(house.store, house.clock)
    commands.set_plan([DAILY], lambda _: Course(MONDAY))
    ld = Step(
        "ld",
        StepKind.DOSE,
        "LD",
        (Slot("m", at=time(8)),),
        strengths=(Decimal(16),),
        formulation=Formulation.ABSORICA_LD,
    )
    house.commands.change_routine(put_step(ld))
    take(house, 0)
    house.commands.tick(key("ld", "m"))
    (one,) = shown(house).chart
    assert (str(one.mg), str(one.mg_ld), one.doses) == ("20", "16", 2)


def stop(course: CourseCommands, number: int) -> None:
    """Plan that the dose is stopped from a day on."""
    stopped = replace(DAILY, first=day(number), dosing=Dosing.STOPPED)
    course.set_plan([DAILY, stopped], lambda old: old or Course(MONDAY))


def test_after_days_that_nobody_noted(house: House, course: CourseCommands) -> None:
    """A blank is not 'not taken': what carries on counts from the last day that was planned."""
    for number in range(9):
        take(house, number)
    stop(course, 48)
    house.at(wall(day(49), 9))
    found = shown(house)
    assert (found.last_dose, found.counted_from) == (day(8), date(2026, 12, 19))
    assert found.after[0].until == date(2027, 1, 19)


def test_after_doses_left_out_on_purpose(house: House, course: CourseCommands) -> None:
    """Skipped on purpose, the last days are not counted; nor is a day without a planned dose."""
    take(house, 0)
    for number in (1, 2):
        house.at(wall(day(number), 20))
        house.commands.skip(OccurrenceKey(day(number), "dose", "dinner"), None)
    stop(course, 3)
    house.at(wall(day(9), 9))
    found = shown(house)
    assert (found.last_dose, found.counted_from) == (MONDAY, MONDAY)
    assert found.after[0].until == date(2026, 12, 2)


def test_after_a_course_without_a_tick(house: House, course: CourseCommands) -> None:
    """Where no dose was ever noted the plan alone says from when it counts."""
    stop(course, 3)
    house.at(wall(day(9), 9))
    found = shown(house)
    assert (found.last_dose, found.counted_from) == (None, day(2))
    assert found.after


def test_after_a_dose_that_was_noted_once_it_was_stopped(
    house: House, course: CourseCommands
) -> None:
    """One more dose noted after the stop is the last one."""
    take(house, 0)
    house.at(wall(day(3), 19, 5))
    take(house, 3)
    stop(course, 2)
    house.at(wall(day(9), 9))
    found = shown(house)
    assert (found.last_dose, found.counted_from) == (day(3), day(3))
