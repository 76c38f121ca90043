"""A course that began before its diary: what nobody could note is in no count."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.house import House
from making import MONDAY, wall
from skinroutine.app.course.commands import CourseCommands
from skinroutine.app.course.queries import CourseQueries
from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.app.course.summary import Summary, SummaryOptions
from skinroutine.app.course.summary_query import SummaryQueries
from skinroutine.app.diary.settings import Settings
from skinroutine.domain.course.dose_plan import Often, Phase
from skinroutine.domain.plan.course import Course
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.adherence import Count

START = MONDAY - timedelta(days=7)
"""The course began a week before the diary did."""


def day(number: int) -> date:
    """Return the day so many days after the diary's first one."""
    return MONDAY + timedelta(days=number)


@pytest.fixture(autouse=True)
def _begun(house: House) -> None:
    """Enter the course on the diary's first day, and tick its dose on that day and the next."""
    commands = CourseCommands(house.store, house.clock)
    commands.set_plan([Phase(START, (Decimal(20),), Often.ONCE)], lambda _: Course(START))
    for number in (0, 1):
        take(house, number)
    house.at(wall(day(3), 12))


def take(house: House, number: int) -> None:
    """Tick the dose of a day on its evening."""
    house.at(wall(day(number), 19, 5))
    house.commands.tick(OccurrenceKey(day(number), "dose", "dinner"))


def course(house: House) -> CourseSnapshot:
    """Return the course."""
    return CourseQueries(house.store, house.clock, Settings()).course()


def summary(house: House) -> Summary:
    """Return the page for a visit."""
    return SummaryQueries(house.store, house.clock, Settings()).summary(SummaryOptions())


def test_the_course_counts_from_the_diary_on(house: House) -> None:
    """Two of three days were noted; the week before the diary is neither planned nor blank."""
    found = course(house)
    assert (found.recorded.full_days, found.recorded.planned_days) == (2, 3)
    assert (found.start, found.week) == (START, 2)
    assert [one.day for one in found.chart if one.is_blank] == [day(2)]
    assert not [one for one in found.chart if one.day < MONDAY and one.is_planned]


def test_the_page_for_a_visit_counts_from_the_diary_on(house: House) -> None:
    """Doses and care alike, in the last 28 days and since the start."""
    found = summary(house)
    assert (found.doses.recent_first, found.doses.recent) == (MONDAY, Count(2, 3))
    assert found.doses.whole == Count(2, 3)
    assert found.doses.not_recorded == (day(2),)
    assert found.care.whole.planned == found.care.recent.planned == 3 * 6


def test_a_day_filled_in_from_before_counts_from_there_on(house: House) -> None:
    """Whoever notes an earlier day has kept the diary since then."""
    house.commands.tick(OccurrenceKey(day(-2), "dose", "dinner"))
    found = course(house)
    assert (found.recorded.full_days, found.recorded.planned_days) == (3, 5)
    assert summary(house).doses.recent == Count(3, 5)


def test_on_the_first_day_nothing_is_counted_yet(house: House) -> None:
    """The page can be made on the day the diary is begun."""
    house.at(wall(MONDAY, 23))
    assert summary(house).doses.recent == Count(0, 0)
