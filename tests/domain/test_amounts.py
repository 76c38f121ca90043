"""Recorded amounts, compared with sums a person does by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta, tzinfo
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import BERLIN, CAPSULE, MONDAY, NEW_YORK, TOKYO, event, key, wall
from skinroutine.domain.course.amounts import (
    Amount,
    DosesOf,
    Taken,
    beyond_plan,
    doses_beyond,
    mg_of,
    recorded,
    taken_doses,
    with_before,
)
from skinroutine.domain.plan.course import Course, Weight
from skinroutine.domain.plan.medicine import Formulation
from skinroutine.domain.plan.occurrence import occurrences
from skinroutine.domain.plan.routine import Anchor, Routine, Slot, Step
from skinroutine.domain.record.event import (
    Fact,
    Skipped,
    Ticked,
    Undone,
    Unticked,
    Used,
)
from skinroutine.domain.record.status import Moment, State, fold

THIRTY = replace(CAPSULE, strengths=(Decimal(20), Decimal(10)))
LD = replace(CAPSULE, strengths=(Decimal(32),), formulation=Formulation.ABSORICA_LD)
TWICE = replace(THIRTY, slots=(Slot("slot-1", Anchor.WAKE), Slot("dinner", Anchor.DINNER)))
LATER = MONDAY + timedelta(days=30)


def day(number: int) -> date:
    """Return the day so many days after that Monday."""
    return MONDAY + timedelta(days=number)


def lived(step: Step, *of_days: list[Fact], zone: tzinfo = BERLIN) -> list[State]:
    """Return the states of a step on the days from Monday on, each with its facts."""
    moment = Moment(wall(LATER, 12), zone)
    found: list[State] = []
    for number, facts in enumerate(of_days):
        events = [event(fact, n) for n, fact in enumerate(facts, 1)]
        found += fold(occurrences(Routine((step,)), day(number), zone), events, moment)
    return found


def tick(number: int, slot: str = "dinner", *, food: bool | None = None) -> Fact:
    """Return the tick of a dose on a day."""
    return Ticked(key("dose", slot, day(number)), None, food)


def test_ticks_are_summed() -> None:
    """Three ticks of 20 + 10 mg are 90 mg; a blank day and a skipped one add nothing."""
    skip = Skipped(key("dose", "dinner", day(4)), None)
    found = recorded(lived(THIRTY, [tick(0)], [tick(1)], [], [tick(3)], [skip]))
    assert found.taken == Amount(Decimal(90), 3)
    assert found.taken_ld == Amount()
    assert (found.doses, found.planned_doses, found.skipped_doses) == (3, 4, 1)
    assert (found.full_days, found.planned_days, found.skipped_days) == (3, 4, 1)
    assert found.by_amount == (DosesOf(Decimal(30), is_ld=False, count=3),)


def test_absorica_ld_stands_apart() -> None:
    """Two of 30 mg and three of 32 mg of Absorica LD are 60 mg and 96 mg, and never 156."""
    states = [*lived(THIRTY, [tick(0)], [tick(1)]), *lived(LD, [tick(0)], [tick(1)], [tick(2)])]
    found = recorded(states)
    assert found.taken.mg == 60
    assert found.taken_ld.mg == 96
    assert found.by_amount == (
        DosesOf(Decimal(30), is_ld=False, count=2),
        DosesOf(Decimal(32), is_ld=True, count=3),
    )


def test_a_day_with_two_doses_is_full_with_both() -> None:
    """One of two ticked is no full day; with the other left out on purpose it is one."""
    skip = Skipped(key("dose", "slot-1", day(2)), None)
    found = recorded(
        lived(TWICE, [tick(0, "slot-1"), tick(0)], [tick(1)], [skip, tick(2)], [skip_both(3)])
    )
    assert (found.doses, found.planned_doses, found.skipped_doses) == (4, 6, 2)
    assert (found.full_days, found.planned_days, found.skipped_days) == (2, 4, 2)
    assert found.taken.mg == 120


def skip_both(number: int) -> Fact:
    """Return the skip of the breakfast dose of a day."""
    return Skipped(key("dose", "slot-1", day(number)), None)


def test_food_is_counted_where_it_was_said() -> None:
    """Of four ticks one with food, one without and two that do not say are 1 of 2."""
    found = recorded(
        lived(THIRTY, [tick(0, food=True)], [tick(1, food=False)], [tick(2)], [tick(3)])
    )
    assert (found.with_food, found.food_noted, found.doses) == (1, 2, 4)


def test_doses_without_an_amount_are_told() -> None:
    """Where nobody typed an amount a tick counts as a dose, and its mg are not made up."""
    found = recorded(lived(CAPSULE, [tick(0)], [tick(1)]))
    assert found.taken.mg == 0
    assert (found.doses, found.without_amount) == (2, 2)
    assert found.by_amount == ()


def test_the_strengths_of_the_day_count() -> None:
    """A dose counts with what was planned on its day, whatever was planned later."""
    moment = Moment(wall(LATER, 12), BERLIN)
    forty = replace(CAPSULE, strengths=(Decimal(40),))
    states = [
        state
        for number, step in enumerate((THIRTY, THIRTY, forty))
        for state in fold(
            occurrences(Routine((step,)), day(number), BERLIN), [event(tick(number))], moment
        )
    ]
    assert [one.mg for one in taken_doses(states)] == [30, 30, 40]
    assert recorded(states).taken.mg == 100


@pytest.mark.parametrize("zone", [BERLIN, NEW_YORK, TOKYO])
def test_the_zone_changes_no_sum(zone: tzinfo) -> None:
    """Counted on another continent, the same ticks are the same mg on the same days."""
    done = Ticked(key("dose", "dinner"), wall(MONDAY, 19))
    states = lived(THIRTY, [done], [tick(1)], [], zone=zone)
    assert [one.day for one in taken_doses(states)] == [day(0), day(1)]
    assert recorded(states).taken.mg == 60


def beyond(step: Step, *facts: Fact, planned: bool = True) -> list[Taken]:
    """Return what was taken beyond the plan, given the facts of that Monday."""
    keys = {key("dose", "dinner")} if planned else set()
    events = [event(fact, n) for n, fact in enumerate(facts, 1)]
    return list(beyond_plan({(MONDAY, step.id): step}.get, events, keys))


def test_a_dose_beyond_the_plan() -> None:
    """One noted as used adds its mg and is told apart; of a step as needed it is just a dose."""
    (extra,) = beyond(THIRTY, Used(MONDAY, "dose", None))
    assert extra.mg == 30
    assert extra.is_beyond_plan
    found = recorded(lived(THIRTY, [tick(0)]), [extra])
    assert (found.taken, found.doses, found.beyond_plan) == (Amount(Decimal(60), 2), 1, 1)
    needed = replace(THIRTY, slots=(), is_as_needed=True)
    (usual,) = beyond(needed, Used(MONDAY, "dose", None))
    assert not usual.is_beyond_plan


def test_a_tick_that_no_plan_has_any_more_still_counts() -> None:
    """Ticked before the plan of that day was changed, a dose was taken all the same."""
    at = Ticked(key("dose", "dinner"), wall(MONDAY, 19), with_food=True)
    assert beyond(THIRTY, at) == []
    (found,) = beyond(THIRTY, at, planned=False)
    assert found.mg == 30
    assert (found.with_food, found.is_beyond_plan) == (True, True)
    assert beyond(THIRTY, at, Unticked(at.key), planned=False) == []
    assert beyond(THIRTY, at, Skipped(at.key, None), planned=False) == []
    assert beyond(THIRTY, at, Undone("0001", MONDAY), planned=False) == []
    assert len(beyond(THIRTY, Unticked(at.key), at, at, planned=False)) == 1


def test_what_is_no_dose_is_not_beyond_the_plan() -> None:
    """Lip balm used as needed, and ticks of steps that are gone, add no mg."""
    assert beyond(THIRTY, Used(MONDAY, "balm", None), tick_of("balm"), planned=False) == []
    events = [event(tick_of("balm"))]
    assert [one.step_id for one in doses_beyond((), events)] == ["balm"]


def tick_of(step: str) -> Fact:
    """Return the tick of a step on that Monday."""
    return Ticked(key(step, "morning"), None)


def test_the_amount_before_this_diary() -> None:
    """What was taken before is added on its own side of Absorica LD."""
    course = Course(MONDAY, before=Decimal(1200), before_ld=Decimal(64))
    assert with_before(Amount(Decimal(90), 3), course, is_ld=False) == 1290
    assert with_before(Amount(Decimal(96), 3), course, is_ld=True) == 160


@pytest.mark.parametrize(
    ("mg", "kg", "expected"),
    [("1800", "60", "30.0"), ("90", "64", "1.4"), ("255", "60", "4.3"), ("0", "70", "0.0")],
)
def test_mg_per_kg_as_a_person_rounds(mg: str, kg: str, expected: str) -> None:
    """255 mg over 60 kg are 4.25, so 4.3: half of a tenth goes up, as at school."""
    per_kg = Amount(Decimal(mg), 1).per_kg(Weight(MONDAY, Decimal(kg)))
    assert str(per_kg) == expected


@given(st.lists(st.booleans(), min_size=1, max_size=25))
def test_any_ticks_add_up(ticked: list[bool]) -> None:
    """Whatever days were ticked, the mg are their number times the dose."""
    facts = [[tick(n)] if one else [] for n, one in enumerate(ticked)]
    found = recorded(lived(THIRTY, *facts))
    assert found.taken == Amount(sum(ticked) * mg_of(THIRTY), sum(ticked))
    assert (found.full_days, found.planned_days) == (sum(ticked), len(ticked))
