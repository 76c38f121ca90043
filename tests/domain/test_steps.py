"""Slots on anchors and at clock times, amounts, and what a step refuses to be."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import BALM, BERLIN, CAPSULE, DOSE, MONDAY, event, key, wall
from skinroutine.domain.plan.occurrence import occurrences
from skinroutine.domain.plan.routine import (
    Anchor,
    AnchorTimes,
    DayPart,
    ForgottenRule,
    Routine,
    Slot,
    Step,
    StepKind,
)
from skinroutine.domain.plan.starter import IDEAS, default_routine, from_idea
from skinroutine.domain.record.event import Ticked
from skinroutine.domain.record.status import Moment, Status, fold

MINUTES = st.times().map(lambda at: at.replace(second=0, microsecond=0))


def balm_at(*times: time) -> Step:
    """Return lip balm at these times of the clock."""
    return replace(BALM, slots=tuple(Slot(f"slot-{n}", at=at) for n, at in enumerate(times, 1)))


def test_a_slot_at_a_time_of_the_clock() -> None:
    """It has its own time, whatever the anchors are, and its part of the person's day."""
    routine = Routine((balm_at(time(10, 15), time(15, 5), time(23, 50), time(0, 40)),))
    found = occurrences(routine, MONDAY, BERLIN)
    assert [(one.at, one.part) for one in found] == [
        (time(10, 15), DayPart.MORNING),
        (time(15, 5), DayPart.MIDDAY),
        (time(23, 50), DayPart.EVENING),
        (time(0, 40), DayPart.EVENING),
    ]
    assert found[3].due_at == wall(MONDAY + timedelta(days=1), 0, 40)
    moved = replace(routine, anchors=AnchorTimes(time(9), time(16), time(17), time(22)))
    assert [one.at for one in occurrences(moved, MONDAY, BERLIN)] == [one.at for one in found]


@pytest.mark.parametrize(
    "said",
    [
        {"id": "a"},
        {"id": "a", "anchor": Anchor.WAKE, "at": time(8)},
        {"id": "", "at": time(8)},
        {"id": "", "anchor": Anchor.WAKE},
    ],
)
def test_a_slot_has_an_anchor_or_a_time(said: dict[str, Any]) -> None:
    """Exactly one of them is given, and an id."""
    with pytest.raises(ValueError, match="a slot has an id, and either an anchor or a time"):
        Slot(**said)


@pytest.mark.parametrize("odd", [time(7, 0, 1), time(7, 0, 0, 1), time(7, tzinfo=UTC)], ids=str)
def test_a_slot_is_a_plain_wall_time(odd: time) -> None:
    """Seconds, microseconds and zones are refused."""
    with pytest.raises(ValueError, match="whole minutes"):
        Slot("a", at=odd)


@given(MINUTES, st.sampled_from([*Anchor, *(time(hour, 10) for hour in range(24))]))
def test_the_identity_of_a_slot_survives_every_edit(at: time, other: Anchor | time) -> None:
    """Moved in any way, onto an anchor or to a time, a ticked slot stays that one and done."""
    before = Slot("dinner", at=at)
    after = Slot("dinner", other) if isinstance(other, Anchor) else Slot("dinner", at=other)
    ticks = [event(Ticked(DOSE, wall(MONDAY, 13)))]
    for slot in (before, after):
        routine = Routine((replace(CAPSULE, slots=(slot,)),))
        (one,) = occurrences(routine, MONDAY, BERLIN)
        assert one.key == DOSE
        (state,) = fold([one], ticks, Moment(wall(MONDAY, 14), BERLIN))
        assert state.status.is_done
        assert state.record is not None


def test_two_slots_at_one_time_are_refused() -> None:
    """Twice at the same time of the clock, or on an anchor and at its time, a step is refused."""
    with pytest.raises(ValueError, match=r"^Lip balm has the same time twice$"):
        Routine((balm_at(time(8), time(8)),))
    both = replace(BALM, slots=(Slot("a", Anchor.WAKE), Slot("b", at=time(8))))
    with pytest.raises(ValueError, match=r"^Lip balm has the same time twice$"):
        Routine((both,))
    assert Routine((both,), AnchorTimes(wake=time(7))).step("balm") is both
    twice = replace(BALM, slots=(Slot("a", Anchor.BED), Slot("b", Anchor.BED)))
    with pytest.raises(ValueError, match="same time twice"):
        Routine((twice,))


def test_two_steps_may_have_the_same_time() -> None:
    """What is refused within a step is usual between steps."""
    routine = Routine((balm_at(time(19)), CAPSULE))
    assert {one.at for one in occurrences(routine, MONDAY, BERLIN)} == {time(19)}


def test_a_step_that_is_done_as_needed() -> None:
    """It needs no slot and has no occurrence; without slots a step is done as needed or is none."""
    needed = replace(BALM, slots=(), is_as_needed=True)
    assert occurrences(Routine((needed,)), MONDAY, BERLIN) == ()
    with pytest.raises(ValueError, match="or is done as needed"):
        replace(BALM, slots=())
    both = replace(BALM, is_as_needed=True)
    assert [one.key for one in occurrences(Routine((both,)), MONDAY, BERLIN)] == [
        key("balm", "morning")
    ]


@pytest.mark.parametrize(
    ("strengths", "amount", "title"),
    [
        ((), "", "Isotretinoin"),
        (("20",), "20 mg", "Isotretinoin 20 mg"),
        (("20", "10"), "30 mg", "Isotretinoin 30 mg"),
        (("40", "40", "20"), "100 mg", "Isotretinoin 100 mg"),
        (("0.5", "0.25"), "0.75 mg", "Isotretinoin 0.75 mg"),
        (("12.50",), "12.5 mg", "Isotretinoin 12.5 mg"),
        (("5", "5.00"), "10 mg", "Isotretinoin 10 mg"),
    ],
)
def test_the_amount_of_a_dose(strengths: tuple[str, ...], amount: str, title: str) -> None:
    """The capsules of one dose are summed exactly and written as people write them."""
    step = replace(CAPSULE, strengths=tuple(Decimal(one) for one in strengths))
    assert (step.amount, step.title) == (amount, title)


@given(st.lists(st.integers(1, 8000), min_size=1, max_size=4))
def test_amounts_add_up(quarters: list[int]) -> None:
    """Any capsules in steps of a hundredth of a milligram add up to what the title says."""
    strengths = tuple(Decimal(one) / 100 for one in quarters)
    amount = replace(CAPSULE, strengths=strengths).amount
    assert amount.endswith(" mg")
    assert Decimal(amount.removesuffix(" mg")) * 100 == sum(quarters)
    assert "E" not in amount


@pytest.mark.parametrize("odd", ["0", "-20", "NaN", "Infinity", "-Infinity"])
def test_a_strength_that_cannot_be(odd: str) -> None:
    """A strength is a number above zero."""
    with pytest.raises(ValueError, match="number of mg above zero"):
        replace(CAPSULE, strengths=(Decimal(20), Decimal(odd)))


@pytest.mark.parametrize("name", ["again_outdoors", "late_after"])
@pytest.mark.parametrize(
    "length",
    [timedelta(0), timedelta(minutes=-5), timedelta(seconds=90), timedelta(days=1, minutes=1)],
    ids=str,
)
def test_a_length_that_cannot_be(name: str, length: timedelta) -> None:
    """How late is late, and how soon it is due again, are whole minutes up to a day."""
    said: dict[str, Any] = {name: length}
    with pytest.raises(ValueError, match="whole minutes, from one to a day"):
        replace(BALM, **said)


@pytest.mark.parametrize(
    ("late_after", "minutes", "expected"),
    [
        (1, 1, Status.DONE),
        (1, 2, Status.DONE_LATE),
        (30, 30, Status.DONE),
        (30, 31, Status.DONE_LATE),
        (120, 31, Status.DONE),
        (300, 299, Status.DONE),
        (300, 301, Status.DONE_LATE),
        (1440, 500, Status.DONE),
    ],
)
def test_how_late_is_late_is_the_steps_own(late_after: int, minutes: int, expected: Status) -> None:
    """A tick is late so long after due as the step says, and not otherwise."""
    step = replace(CAPSULE, late_after=timedelta(minutes=late_after))
    planned = occurrences(Routine((step,)), MONDAY, BERLIN)
    tick = event(Ticked(DOSE, wall(MONDAY, 19) + timedelta(minutes=minutes)))
    (state,) = fold(planned, [tick], Moment(wall(MONDAY, 23), BERLIN))
    assert state.status is expected


@pytest.mark.parametrize("rule", list(ForgottenRule))
def test_the_leaflets_rule_for_a_forgotten_dose(rule: ForgottenRule) -> None:
    """The rule goes to every dose step and to no other; nobody has one without a dose."""
    changed = default_routine().with_forgotten_rule(rule)
    assert changed.forgotten_rule is rule
    care = [step.forgotten for step in changed.steps if not step.is_dose]
    assert care == [ForgottenRule.UNSURE] * 3
    without = Routine((BALM,)).with_forgotten_rule(rule)
    assert without.forgotten_rule is ForgottenRule.UNSURE


def test_ideas_go_into_the_usual_routine() -> None:
    """Each idea can be added under an id of its own, all of them at once, and none is a dose."""
    added = tuple(from_idea(idea, f"{idea.id}-1f2e") for idea in IDEAS)
    routine = replace(default_routine(), steps=(*default_routine().steps, *added))
    assert len(routine.steps) == 4 + len(IDEAS)
    assert len({idea.id for idea in IDEAS}) == len(IDEAS)
    assert not any(idea.is_dose for idea in IDEAS)
    for idea, step in zip(IDEAS, added, strict=True):
        assert replace(step, id=idea.id) == idea
    assert all(step.kind in StepKind for step in routine.steps)
