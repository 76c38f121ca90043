"""On which days a step is planned: weekdays, every few days, from one day to another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import BALM, BERLIN, CAPSULE, MONDAY
from skinroutine.domain.plan.days import EVERY_DAY, EVERY_WEEKDAY, MOST_APART, Days
from skinroutine.domain.plan.occurrence import occurrences
from skinroutine.domain.plan.routine import Routine

DATES = st.dates(date(2020, 1, 1), date(2035, 12, 31))
WEEKDAYS = st.sets(st.integers(0, 6), min_size=1).map(frozenset)


def held(days: Days, count: int = 21) -> list[int]:
    """Return which of the days from Monday on are planned, counted from Monday."""
    return [n for n in range(count) if days.hold(MONDAY + timedelta(days=n))]


def on(number: int) -> date:
    """Return a day counted from Monday."""
    return MONDAY + timedelta(days=number)


def test_every_day_is_every_day() -> None:
    """Unless something else is said, a step is planned on each day, ever."""
    assert Days() == EVERY_DAY
    assert held(EVERY_DAY) == list(range(21))
    assert EVERY_DAY.hold(date(1999, 1, 1))


def test_some_weekdays() -> None:
    """Monday, Wednesday and Friday are planned, week after week, and no other."""
    assert held(Days(frozenset({0, 2, 4}))) == [0, 2, 4, 7, 9, 11, 14, 16, 18]


def test_every_few_days() -> None:
    """Every third day counts from its first day, and nothing before that is planned."""
    assert held(Days(every=3, first=on(2))) == [2, 5, 8, 11, 14, 17, 20]


def test_from_one_day_to_another() -> None:
    """Both ends are included."""
    assert held(Days(first=on(3), last=on(6))) == [3, 4, 5, 6]
    assert held(Days(first=on(3), last=on(3))) == [3]
    assert held(Days(last=on(1))) == [0, 1]
    assert held(Days(first=on(18))) == [18, 19, 20]


def test_all_conditions_hold_together() -> None:
    """Every second day, on weekdays alone, until the second Friday."""
    days = Days(EVERY_WEEKDAY - {5, 6}, 2, on(0), on(11))
    assert held(days) == [0, 2, 4, 8, 10]


def test_a_step_that_never_comes() -> None:
    """Conditions that no day meets are no fault: the step just never comes."""
    assert held(Days(frozenset({0}), first=on(1), last=on(5))) == []


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"weekdays": frozenset()}, "at least one weekday"),
        ({"weekdays": frozenset({7})}, "at least one weekday"),
        ({"weekdays": frozenset({-1, 0})}, "at least one weekday"),
        ({"every": 0}, "from 1 to 366 apart"),
        ({"every": -2, "first": MONDAY}, "from 1 to 366 apart"),
        ({"every": MOST_APART + 1, "first": MONDAY}, "from 1 to 366 apart"),
        ({"every": 2}, "counts from a first day"),
        ({"first": on(1), "last": on(0)}, "the last day comes before the first"),
    ],
)
def test_days_that_cannot_be(said: dict[str, Any], why: str) -> None:
    """What makes no sense is refused with words that say why."""
    with pytest.raises(ValueError, match=why):
        Days(**said)


@given(WEEKDAYS, st.integers(1, MOST_APART), DATES, st.integers(0, 400), DATES)
def test_days_hold_what_they_say(
    weekdays: frozenset[int], every: int, first: date, length: int, day: date
) -> None:
    """A day is planned where each condition alone holds it, and not otherwise."""
    last = first + timedelta(days=length)
    parts = [Days(weekdays), Days(every=every, first=first), Days(last=last)]
    together = Days(weekdays, every, first, last)
    assert together.hold(day) is all(part.hold(day) for part in parts)
    assert Days(weekdays).hold(day) is (day.weekday() in weekdays)
    assert Days(every=every, first=first).hold(first)
    for n in range(1, every):
        assert not Days(every=every, first=first).hold(first + timedelta(days=n))
    assert Days(every=every, first=first).hold(first + timedelta(days=every))


def test_occurrences_come_on_the_days_of_their_step() -> None:
    """On each day there are the steps of that day; where there are none, the day is empty."""
    balm = replace(BALM, days=Days(frozenset({0, 2})))
    dose = replace(CAPSULE, days=Days(every=2, first=on(1), last=on(5)))
    found = {
        n: [one.key.step_id for one in occurrences(Routine((balm, dose)), on(n), BERLIN)]
        for n in range(8)
    }
    assert found == {
        0: ["balm"],
        1: ["dose"],
        2: ["balm"],
        3: ["dose"],
        4: [],
        5: ["dose"],
        6: [],
        7: ["balm"],
    }


@given(WEEKDAYS, st.integers(1, 10), DATES, DATES)
def test_an_occurrence_is_there_where_its_day_is_held(
    weekdays: frozenset[int], every: int, first: date, day: date
) -> None:
    """For any days, the occurrences of a day are all slots of the step, or none."""
    days = Days(weekdays, every, first)
    found = occurrences(Routine((replace(BALM, days=days),)), day, BERLIN)
    assert [one.key.slot_id for one in found] == (["morning"] if days.hold(day) else [])
