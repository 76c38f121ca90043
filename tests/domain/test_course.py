"""The course around the dose: its weeks, weights and last day, and the weeks after it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import MONDAY, event
from skinroutine.domain.course.after import After, CarriesOn, after_list, months_after
from skinroutine.domain.course.current import course_in
from skinroutine.domain.plan.course import Course, Target, TargetUnit, Weight, with_weight
from skinroutine.domain.record.course_facts import CourseSet
from skinroutine.domain.record.event import Undone

COURSE = Course(MONDAY, 24)


@pytest.mark.parametrize(
    ("start", "day", "week", "number"),
    [
        (MONDAY, MONDAY - timedelta(days=1), 0, 0),
        (MONDAY, MONDAY, 1, 1),
        (MONDAY, MONDAY + timedelta(days=6), 1, 7),
        (MONDAY, MONDAY + timedelta(days=7), 2, 8),
        (date(2026, 3, 28), date(2026, 3, 29), 1, 2),
        (date(2026, 3, 28), date(2026, 4, 4), 2, 8),
        (date(2026, 10, 20), date(2026, 10, 26), 1, 7),
        (date(2026, 10, 20), date(2026, 10, 27), 2, 8),
        (date(2028, 2, 26), date(2028, 3, 4), 2, 8),
    ],
)
def test_the_week_of_a_day(start: date, day: date, week: int, number: int) -> None:
    """Weeks are of seven days of the calendar, also where a clock change or a leap day is."""
    course = Course(start)
    assert (course.week(day), course.day(day)) == (week, number)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 1500))
def test_any_week(start: date, number: int) -> None:
    """The week is one more than the whole weeks since the start."""
    assert Course(start).week(start + timedelta(days=number)) == number // 7 + 1


def test_the_last_day_of_the_planned_length() -> None:
    """24 weeks from a Monday on end on a Sunday; without a length there is no last day."""
    assert COURSE.last_day == date(2027, 4, 18)
    assert replace(COURSE, weeks=None).last_day is None


def test_the_weight_of_a_day() -> None:
    """The latest by then; before the first of them, the first; none where none was said."""
    weights: tuple[Weight, ...] = ()
    for number, kg in ((28, "62"), (0, "60"), (28, "61.5")):
        weights = with_weight(weights, Weight(MONDAY + timedelta(days=number), Decimal(kg)))
    course = replace(COURSE, weights=weights)
    days = [MONDAY + timedelta(days=n) for n in (-9, 0, 27, 28, 99)]
    found = [course.weight_on(day) for day in days]
    assert [str(one.kg) for one in found if one] == ["60", "60", "60", "61.5", "61.5"]
    assert COURSE.weight_on(MONDAY) is None


WRONG: list[dict[str, object]] = [
    {"weeks": 0},
    {"weeks": 201},
    {"before": Decimal(-1)},
    {"before": Decimal("NaN")},
    {"before_ld": Decimal(100_001)},
    {"initials": "x" * 501},
    {"medicines": "x" * 501},
    {"procedures": "x" * 501},
    {"notice": -1},
    {"notice": 61},
    {"weights": (Weight(MONDAY, Decimal(60)), Weight(MONDAY, Decimal(61)))},
    {
        "weights": (
            Weight(MONDAY, Decimal(60)),
            Weight(MONDAY - timedelta(days=1), Decimal(61)),
        )
    },
]


@pytest.mark.parametrize("fields", WRONG)
def test_a_course_that_cannot_be(fields: dict[str, object]) -> None:
    """A course that makes no sense is refused with a reason."""
    with pytest.raises(ValueError, match=r"."):
        Course(MONDAY, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("kg", ["0", "0.5", "-60", "NaN", "Infinity", "500.1"])
def test_a_weight_that_cannot_be(kg: str) -> None:
    """A weight is from 1 to 500 kg."""
    with pytest.raises(ValueError, match="from 1 to 500"):
        Weight(MONDAY, Decimal(kg))


@pytest.mark.parametrize("amount", ["0", "-1", "NaN", "100001"])
def test_a_target_that_cannot_be(amount: str) -> None:
    """A target is a number above zero."""
    with pytest.raises(ValueError, match="above 0"):
        Target(Decimal(amount), TargetUnit.MG)


def test_the_course_that_was_set_last_stands() -> None:
    """Taken back, the one before it does."""
    facts = [
        event(CourseSet(COURSE), 1),
        event(CourseSet(replace(COURSE, weeks=20)), 2),
        event(Undone("0002", None), 3),
    ]
    assert course_in([]) is None
    assert course_in(facts[:2]) == replace(COURSE, weeks=20)
    assert course_in(facts) == COURSE


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2028, 2, 29), 1, date(2028, 3, 29)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 5, 31), 6, date(2026, 11, 30)),
        (date(2026, 11, 15), 1, date(2026, 12, 15)),
    ],
)
def test_months_by_the_calendar(day: date, months: int, expected: date) -> None:
    """The same day of a later month, or the last day of a month that is shorter."""
    assert months_after(day, months) == expected


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 24))
def test_any_months(day: date, months: int) -> None:
    """The month is that many later, and the day no other but for a shorter month."""
    found = months_after(day, months)
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months
    assert found.day == day.day or (found.day < day.day and (found + timedelta(days=1)).day == 1)


def test_what_carries_on() -> None:
    """A month for donation, six for procedures; the programme's own where the person is in it."""
    last = date(2027, 1, 31)
    month, half = date(2027, 2, 28), date(2027, 7, 31)
    rest = (After(CarriesOn.NO_DONATION, month), After(CarriesOn.NO_PROCEDURES, half))
    assert after_list(last, has_programme=False) == rest
    assert after_list(last, has_programme=True) == (
        After(CarriesOn.CONTRACEPTION, month),
        After(CarriesOn.PROGRAMME_TEST, month),
        *rest,
    )
