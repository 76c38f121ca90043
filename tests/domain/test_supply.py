"""The box: counts, refills and ticks, with the arithmetic written out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import BERLIN, CAPSULE, MONDAY, event, wall
from skinroutine.domain.course.supply import (
    Use,
    capsules_of,
    counted_since,
    covered,
    last_change,
    stock,
)
from skinroutine.domain.plan.medicine import Capsule, Dosing, Formulation
from skinroutine.domain.plan.occurrence import Occurrence, occurrences
from skinroutine.domain.plan.routine import Routine, Step
from skinroutine.domain.record.course_facts import Counted, Refilled
from skinroutine.domain.record.event import Event, Fact, Undone

TEN, TWENTY = Capsule(Decimal(10)), Capsule(Decimal(20))
TWENTY_LD = Capsule(Decimal(20), is_ld=True)
BOTH = replace(CAPSULE, strengths=(Decimal(20), Decimal(10)))


def day(number: int) -> date:
    """Return the day so many days after that Monday."""
    return MONDAY + timedelta(days=number)


def made(*facts: tuple[int, int, Fact]) -> list[Event]:
    """Return facts in their envelopes, each with its day and hour."""
    return [
        event(fact, order, wall(day(number), hour))
        for order, (number, hour, fact) in enumerate(facts, 1)
    ]


def use(number: int, *capsules: Capsule, at: datetime | None = None) -> Use:
    """Return a dose of a day, taken at 19:00 where nothing else is said."""
    return Use(day(number), at or wall(day(number), 19), capsules or (TWENTY,))


def left(events: list[Event], *uses: Use) -> dict[Capsule, int] | None:
    """Return what is left of each kind."""
    found = stock(events, uses)
    return None if found is None else dict(found.left)


def refill(on: int, count: int = 30, capsule: Capsule = TWENTY) -> Refilled:
    """Return the fact that capsules were added on a day."""
    return Refilled(day(on), capsule, count)


def count(on: int, held: int, capsule: Capsule = TWENTY) -> Counted:
    """Return the fact that the box held so many on a day."""
    return Counted(day(on), ((capsule, held),))


def test_nothing_is_known_of_a_box_nobody_counted() -> None:
    """Without a count or a refill there is no number, whatever was ticked."""
    assert left([], use(0)) is None
    assert counted_since([]) is None
    assert last_change([]) is None


def test_a_refill_is_counted_down() -> None:
    """30 and 30 less four doses are 56."""
    events = made((0, 12, refill(0)), (2, 12, refill(2)))
    assert left(events, use(0), use(1), use(2), use(3)) == {TWENTY: 56}


def test_a_count_holds_whatever_was_thought() -> None:
    """30 less three doses would be 27; the person counts 25, and one more dose makes it 24."""
    events = made((0, 12, refill(0)), (2, 20, count(2, 25)))
    assert left(events, use(0), use(1), use(2), use(3)) == {TWENTY: 24}


def test_the_dose_before_a_count_of_the_same_day_is_in_it() -> None:
    """Counted at noon, the dose of 19:00 is still in the box; counted at 20:00 it is not."""
    assert left(made((0, 12, count(0, 10))), use(0)) == {TWENTY: 9}
    assert left(made((0, 20, count(0, 10))), use(0)) == {TWENTY: 10}
    late = use(0, at=wall(day(0), 20, 30))
    assert left(made((0, 20, count(0, 10))), late) == {TWENTY: 9}


def test_refills_before_and_after_a_count() -> None:
    """What was added before a count is in it, what was added after it comes on top."""
    events = made((0, 9, refill(0)), (1, 9, count(1, 20)), (1, 10, refill(1)), (2, 9, refill(2)))
    assert left(events) == {TWENTY: 80}


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_late_entry_of_a_refill(order: tuple[int, int]) -> None:
    """Two boxes entered in either order are 60, less each dose after the day of the first."""
    boxes = (refill(0), refill(3))
    events = made(*((4, 9 + n, boxes[which]) for n, which in enumerate(order)))
    assert left(events, use(0), use(1), use(2), use(3)) == {TWENTY: 57}


def test_a_late_entry_of_a_count() -> None:
    """A count of an earlier day takes no newer one's place, nor loses what came after."""
    assert left(made((5, 9, count(5, 20)), (6, 9, count(2, 28))), use(5)) == {TWENTY: 19}
    events = made((3, 9, refill(3)), (6, 9, count(2, 4)))
    assert left(events, use(2), use(3), use(4)) == {TWENTY: 32}


def test_counted_twice_in_one_moment() -> None:
    """Saying the same count again adds nothing, also in the same second."""
    events = made((0, 9, count(0, 30)), (0, 9, refill(0, 10)), (0, 9, count(0, 30)))
    assert left(events) == {TWENTY: 30}


def test_a_count_that_was_undone() -> None:
    """Taken back, a count leaves the box as it was before it."""
    events = made((0, 9, refill(0)), (1, 9, count(1, 5)), (1, 10, Undone("0002", None)))
    assert left(events, use(0)) == {TWENTY: 29}
    assert last_change(events) == events[0]


def test_two_kinds_in_one_dose() -> None:
    """20 + 10 mg take one of each; two of 20 take two, and Absorica LD has its own number."""
    events = made((0, 9, refill(0)), (0, 9, refill(0, 30, TEN)), (0, 9, refill(0, 5, TWENTY_LD)))
    doses = (use(1, TWENTY, TEN), use(2, TWENTY, TWENTY), use(3, TWENTY_LD))
    assert left(events, *doses) == {TEN: 29, TWENTY: 27, TWENTY_LD: 4}
    assert counted_since(events) == day(0)


def test_more_were_ticked_than_there_were() -> None:
    """Below zero says that the record does not add up; it is told and not hidden."""
    found = stock(made((0, 9, refill(0, 1))), (use(1), use(2), use(3)))
    assert found is not None
    assert (found.left[TWENTY], found.total, found.counted_on) == (-2, -2, None)


def test_the_day_a_box_was_counted_on() -> None:
    """It is the newest day of any count; a refill is none."""
    found = stock(made((0, 9, count(0, 3)), (4, 9, count(4, 2, TEN)), (6, 9, refill(6))), ())
    assert found is not None
    assert found.counted_on == day(4)


def planned(step: Step, first: int, last: int) -> list[Occurrence]:
    """Return the doses of a step from a day to another."""
    days = [day(number) for number in range(first, last + 1)]
    return [one for at in days for one in occurrences(Routine((step,)), at, BERLIN)]


def test_the_last_dose_that_is_covered() -> None:
    """Five of 20 and three of 10 are enough for three days of 20 + 10."""
    assert covered({TWENTY: 5, TEN: 3}, planned(BOTH, 0, 9)) == (day(2), 3)


def test_what_is_covered_across_a_change_and_a_pause() -> None:
    """Seven of 20: two days of one, a pause of four, then two days of two and no more."""
    one = replace(CAPSULE, strengths=(Decimal(20),))
    two = replace(CAPSULE, strengths=(Decimal(20), Decimal(20)))
    paused = replace(one, dosing=Dosing.PAUSED)
    plan = [*planned(one, 0, 1), *planned(paused, 2, 5), *planned(two, 6, 20)]
    assert covered({TWENTY: 7}, plan) == (day(7), 4)


@pytest.mark.parametrize("held", [{}, {TWENTY: 0}, {TWENTY: -3}, {TEN: 40}, {TWENTY_LD: 9}])
def test_what_covers_nothing(held: dict[Capsule, int]) -> None:
    """An empty box, one that does not add up, or other capsules cover no dose."""
    step = replace(CAPSULE, strengths=(Decimal(20),))
    assert covered(held, planned(step, 0, 9)) == (None, 0)


def test_a_dose_without_an_amount_ends_it() -> None:
    """For a dose whose amount nobody typed nothing can be counted."""
    assert covered({TWENTY: 9}, planned(CAPSULE, 0, 9)) == (None, 0)


def test_the_capsules_of_a_step() -> None:
    """Each strength is a capsule, of Absorica LD where the step is."""
    ld = replace(BOTH, formulation=Formulation.ABSORICA_LD)
    assert capsules_of(BOTH) == (TWENTY, TEN)
    assert capsules_of(ld) == (TWENTY_LD, Capsule(Decimal(10), is_ld=True))


@pytest.mark.parametrize("strength", ["0", "-20", "NaN", "Infinity"])
def test_a_capsule_that_cannot_be(strength: str) -> None:
    """A capsule holds a number of mg above zero."""
    with pytest.raises(ValueError, match="above zero"):
        Capsule(Decimal(strength))


@given(
    st.lists(st.integers(1, 60), min_size=1, max_size=5),
    st.lists(st.integers(0, 40), max_size=40, unique=True),
)
def test_any_box_adds_up(boxes: list[int], days: list[int]) -> None:
    """Whatever was added from the first day on, it is all of it less each dose after it."""
    events = made(*((0, 9, refill(0, one)) for one in boxes))
    assert left(events, *(use(n) for n in days)) == {TWENTY: sum(boxes) - len(days)}
