"""When a step is usually done, and the half hour that would suit: medians of one's own ticks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import BALM, BERLIN, MONDAY, NEW_YORK, event
from skinroutine.domain.plan.occurrence import OccurrenceKey, occurrences
from skinroutine.domain.plan.routine import Routine, Slot, Step
from skinroutine.domain.record.event import Event, Fact, Skipped, Ticked
from skinroutine.domain.record.status import Moment, State, fold
from skinroutine.domain.record.usual_time import LEAST, UsualTime, usual_time

FIVE = tuple(range(-2, 3))
"""Minutes before and after: a handful of ticks whose median is the time itself."""


def on(number: int) -> date:
    """Return a day counted from Monday."""
    return MONDAY + timedelta(days=number)


def balm_at(hour: int, minute: int = 0) -> Step:
    """Return lip balm at one time of the clock."""
    return replace(BALM, slots=(Slot("a", at=time(hour, minute)),))


def days_of(
    step: Step, facts: Sequence[tuple[int, Fact]], zone: ZoneInfo = BERLIN, days: int = 40
) -> list[State]:
    """Return the states of a step over many days, given facts with the day they are noted on."""
    events: list[Event] = [
        event(fact, number, zone=str(zone)) for number, (_, fact) in enumerate(facts, start=1)
    ]
    moment = Moment(datetime.combine(on(days), time(12), tzinfo=BERLIN), BERLIN)
    planned = [one for n in range(days) for one in occurrences(Routine((step,)), on(n), BERLIN)]
    return list(fold(planned, events, moment))


def tick(number: int, hour: int, minute: float = 0, zone: ZoneInfo = BERLIN) -> tuple[int, Fact]:
    """Return a tick of a day at a wall time of a zone; hours from 24 on are after midnight."""
    at = datetime.combine(on(number), time(0), tzinfo=zone) + timedelta(hours=hour, minutes=minute)
    return number, Ticked(OccurrenceKey(on(number), "balm", "a"), at.astimezone(BERLIN))


def around(hour: int, minute: int, count: int = LEAST) -> list[tuple[int, Fact]]:
    """Return ticks of so many days that lie evenly around a wall time."""
    return [tick(n, hour, minute + FIVE[n % 5]) for n in range(count)]


def found(step: Step, facts: Sequence[tuple[int, Fact]]) -> tuple[time, int, time | None] | None:
    """Return the usual time, how many ticks it rests on, and the time that would suit."""
    one = usual_time(days_of(step, facts), "balm", "a")
    return (one.usual, one.ticks, one.better) if one is not None else None


def test_the_median_of_ten_ticks() -> None:
    """Ten ticks around 13:40 for what is planned at 12:30 suggest 13:30, the half hour before."""
    states = days_of(balm_at(12, 30), around(13, 40))
    assert usual_time(states, "balm", "a") == UsualTime(
        balm_at(12, 30), balm_at(12, 30).slots[0], time(13, 40), 10, time(13, 30)
    )


def test_below_ten_ticks_nothing_is_said() -> None:
    """Nine are too few, however much they agree; nor is anything said of a slot without states."""
    assert found(balm_at(12, 30), around(13, 40, LEAST - 1)) is None
    assert usual_time([], "balm", "a") is None
    assert usual_time(days_of(balm_at(12, 30), around(13, 40)), "balm", "night") is None
    assert usual_time(days_of(balm_at(12, 30), around(13, 40)), "dose", "a") is None


def test_some_far_off_ticks_do_not_matter() -> None:
    """A median holds where four of eleven ticks lie hours away."""
    facts = [*around(13, 40, 7), *(tick(n, 22) for n in range(7, 11))]
    assert found(balm_at(12, 30), facts) == (time(13, 41), 11, time(13, 30))


def test_only_ticks_with_a_time_count() -> None:
    """A tick without a time and a skip say nothing of when."""
    silent = [
        (n, fact)
        for n in range(20, 40)
        for key in (OccurrenceKey(on(n), "balm", "a"),)
        for fact in (Ticked(key, None) if n % 2 else Skipped(key, None),)
    ]
    assert found(balm_at(12, 30), [*around(13, 40), *silent]) == (time(13, 40), 10, time(13, 30))
    assert found(balm_at(12, 30), [*around(13, 40, 9), *silent]) is None


@pytest.mark.parametrize(
    ("planned", "usual", "better"),
    [
        ((12, 30), (13, 40), time(13, 30)),
        ((12, 30), (13, 30), time(13, 30)),
        ((12, 30), (13, 29), time(13, 0)),
        ((12, 30), (12, 59), None),
        ((12, 30), (13, 0), time(13, 0)),
        ((12, 30), (12, 30), None),
        ((12, 30), (12, 11), None),
        ((12, 30), (12, 10), time(12, 0)),
        ((12, 40), (13, 25), time(13, 0)),
        ((12, 41), (13, 25), None),
        ((13, 50), (13, 55), None),
        ((13, 50), (14, 20), None),
        ((8, 0), (6, 45), time(6, 30)),
        ((12, 30), (19, 5), time(19, 0)),
    ],
)
def test_what_would_suit(
    planned: tuple[int, int], usual: tuple[int, int], better: time | None
) -> None:
    """It is the half hour at or before; nothing where that or the usual time is near the plan."""
    assert found(balm_at(*planned), around(*usual)) == (time(*usual), 10, better)


@pytest.mark.parametrize(
    ("planned", "usual", "expected", "better"),
    [
        ((23, 0), (24, 40), time(0, 40), time(0, 30)),
        ((23, 30), (24, 0), time(0, 0), time(0, 0)),
        ((23, 45), (24, 10), time(0, 10), None),
        ((21, 30), (25, 45), time(1, 45), time(1, 30)),
    ],
)
def test_over_midnight(
    planned: tuple[int, int], usual: tuple[int, int], expected: time, better: time | None
) -> None:
    """Ticks after midnight follow those before it, and the median lies between them."""
    assert found(balm_at(*planned), around(*usual)) == (expected, 10, better)


def test_before_midnight_what_is_planned_after_it() -> None:
    """Planned at 00:30 and done at 23:10, it would suit at 23:00."""
    step = balm_at(0, 30)
    assert found(step, around(23, 10)) == (time(23, 10), 10, time(23, 0))


def test_abroad_it_is_the_time_on_the_wall_there() -> None:
    """Ticked in New York at 13:40 there, it is 13:40, not the evening it is at home."""
    facts = [tick(n, 13, 40, NEW_YORK) for n in range(12)]
    states = days_of(balm_at(12, 30), facts, NEW_YORK)
    one = usual_time(states, "balm", "a")
    assert one is not None
    assert (one.usual, one.ticks, one.better) == (time(13, 40), 12, time(13, 30))


def test_the_plan_is_that_of_the_newest_day() -> None:
    """Moved since to 13:30, the plan suits, and nothing is suggested any more."""
    before = days_of(balm_at(12, 30), around(13, 40))[:20]
    after = days_of(balm_at(13, 30), [])[20:]
    one = usual_time([*before, *after], "balm", "a")
    assert one is not None
    assert (one.slot.at, one.usual, one.better) == (time(13, 30), time(13, 40), None)


@given(
    st.integers(0, 1439),
    st.lists(st.integers(-700, 700), min_size=LEAST, max_size=30),
)
def test_the_median_by_plain_counting(planned: int, apart: list[int]) -> None:
    """For any plan and ticks within half a day of it, it is the lower middle one, on a half hour.

    The suggestion is never later than the usual time, and less than half an hour before it.
    """
    step = balm_at(planned // 60, planned % 60)
    states = days_of(step, [], days=len(apart))
    wall = [datetime.combine(on(n), time(0)) for n in range(len(apart))]
    ticked = [
        fold(
            [state.occurrence],
            [event(Ticked(state.occurrence.key, _instant(day, planned + off)), zone="Etc/GMT-1")],
            Moment(datetime.combine(on(60), time(12), tzinfo=BERLIN), BERLIN),
        )[0]
        for state, day, off in zip(states, wall, apart, strict=True)
    ]
    one = usual_time(ticked, "balm", "a")
    assert one is not None
    middle = planned + sorted(apart)[(len(apart) - 1) // 2]
    assert one.usual == time(middle % 1440 // 60, middle % 60)
    assert one.ticks == len(apart)
    if one.better is not None:
        assert one.better.minute in {0, 30}
        minutes = one.better.hour * 60 + one.better.minute
        assert 0 <= (middle - minutes) % 1440 < 30


def _instant(day: datetime, minutes: int) -> datetime:
    there = day.replace(tzinfo=ZoneInfo("Etc/GMT-1"))
    return (there + timedelta(minutes=minutes)).astimezone(BERLIN)
