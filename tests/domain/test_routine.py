"""What a routine refuses to be, and which revision of it holds on which day."""

from __future__ import annotations

from datetime import UTC, date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import BALM, CAPSULE, MONDAY, dinner_at
from skinroutine.domain.plan.routine import (
    CARE_POLICY,
    DOSE_POLICY,
    Anchor,
    AnchorTimes,
    FoodRule,
    ReminderPolicy,
    Revision,
    Revisions,
    Routine,
    Slot,
    Step,
    StepKind,
)
from skinroutine.domain.plan.starter import default_routine


@pytest.mark.parametrize(
    "times",
    [
        {"wake": time(12, 30)},
        {"dinner": time(21, 30)},
        {"lunch": time(19), "dinner": time(19)},
    ],
)
def test_two_anchors_never_have_the_same_time(times: dict[str, time]) -> None:
    """Anchors with the same time are refused."""
    with pytest.raises(ValueError, match="two anchors have the same time"):
        AnchorTimes(**times)


@pytest.mark.parametrize(
    "odd", [time(7, 0, 1), time(7, 0, 0, 1), time(7, 0, tzinfo=UTC)], ids=["s", "us", "zone"]
)
def test_an_anchor_is_a_plain_wall_time(odd: time) -> None:
    """Seconds, microseconds and zones are refused."""
    with pytest.raises(ValueError, match="whole minutes"):
        AnchorTimes(wake=odd)


def test_the_times_of_the_anchors() -> None:
    """Each anchor gives its own time."""
    times = AnchorTimes(time(1), time(2), time(3), time(4))
    assert [times.at(anchor).hour for anchor in Anchor] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("step_id", "name", "slots"),
    [
        ("", "Balm", BALM.slots),
        ("balm", "", BALM.slots),
        ("balm", "  ", BALM.slots),
        ("balm", "Balm", ()),
        ("balm", "Balm", (Slot("a", Anchor.WAKE), Slot("a", Anchor.BED))),
    ],
)
def test_a_step_that_cannot_be(step_id: str, name: str, slots: tuple[Slot, ...]) -> None:
    """A step without id, name or slots, or with two slots of one id, is refused."""
    with pytest.raises(ValueError, match="needs"):
        Step(step_id, StepKind.LIP_BALM, name, slots)


def test_a_routine_with_two_steps_of_one_id() -> None:
    """Step ids differ within a routine."""
    with pytest.raises(ValueError, match="two steps have the same id"):
        Routine((BALM, BALM))


@pytest.mark.parametrize("kind", [StepKind.DATE, StepKind.SUPPLY])
def test_a_reminder_of_the_course_is_no_step_of_a_routine(kind: StepKind) -> None:
    """Saved dates and the box hang on the course, however a routine comes in."""
    with pytest.raises(ValueError, match="no step of a routine"):
        Routine((Step("x", kind, "x", BALM.slots),))


def test_finding_a_step() -> None:
    """A step is found by its id, or is None."""
    routine = Routine((BALM, CAPSULE))
    assert routine.step("dose") is CAPSULE
    assert routine.step("nothing") is None


def test_only_the_dose_is_the_dose() -> None:
    """Every other kind of step is care."""
    kinds = {kind: Step("x", kind, "x", BALM.slots).is_dose for kind in StepKind}
    assert {kind for kind, is_dose in kinds.items() if is_dose} == {StepKind.DOSE}


@pytest.mark.parametrize("rule", list(FoodRule))
def test_the_leaflets_rule(rule: FoodRule) -> None:
    """The rule goes to every dose step and to no other."""
    changed = default_routine().with_food_rule(rule)
    assert changed.food_rule is rule
    assert [step.food for step in changed.steps if not step.is_dose] == [FoodRule.UNSURE] * 3
    assert Routine((BALM,)).with_food_rule(rule).food_rule is FoodRule.UNSURE


@pytest.mark.parametrize(
    ("repeats", "heads_up"),
    [
        ([0], None),
        ([-20], None),
        ([0.5], None),
        ([20.5], None),
        ([60, 20], None),
        ([20, 20], None),
        ([], 0),
        ([], -20),
        ([], 1.5),
    ],
)
def test_a_policy_that_cannot_be(repeats: list[float], heads_up: float | None) -> None:
    """Repeats grow, and every length is in whole minutes from one on; anything else is refused."""
    ahead = timedelta(minutes=heads_up) if heads_up is not None else None
    with pytest.raises(ValueError, match="repeat"):
        ReminderPolicy(tuple(timedelta(minutes=one) for one in repeats), ahead)


def test_how_often_a_step_is_reminded() -> None:
    """A dose is repeated after 20 and 60 minutes, care never; neither has a heads-up."""
    assert CAPSULE.policy.repeats == (timedelta(minutes=20), timedelta(minutes=60))
    assert CAPSULE.policy is DOSE_POLICY
    assert BALM.policy is CARE_POLICY
    assert (BALM.policy.repeats, BALM.policy.heads_up, CAPSULE.policy.heads_up) == ((), None, None)


def test_ones_own_policy_for_the_dose() -> None:
    """A policy of one's own, also an empty one, goes to every dose step and to no other."""
    own = ReminderPolicy((timedelta(minutes=1),), timedelta(hours=1))
    for policy in (own, ReminderPolicy()):
        changed = default_routine().with_dose_policy(policy)
        assert changed.dose_policy == policy
        assert [step.own_policy for step in changed.steps if not step.is_dose] == [None] * 3
    assert default_routine().dose_policy is DOSE_POLICY
    assert Routine((BALM,)).with_dose_policy(own).dose_policy is DOSE_POLICY


def test_the_routine_a_diary_starts_with() -> None:
    """Moisturizer morning and night, sunscreen in the morning, lip balm thrice, dose at dinner."""
    steps = {
        step.id: [slot.anchor and slot.anchor.value for slot in step.slots]
        for step in default_routine().steps
    }
    assert steps == {
        "moisturizer": ["wake", "bed"],
        "sunscreen": ["wake"],
        "lip-balm": ["wake", "lunch", "bed"],
        "dose": ["dinner"],
    }


def revisions(*dates: date) -> Revisions:
    """Return revisions from these dates on, with dinner at 18:00, 18:01, ... in turn."""
    made = [Revision(day, dinner_at(18, number)) for number, day in enumerate(dates)]
    return Revisions(tuple(made))


def number_on(found: Revisions, day: date) -> int:
    """Return which revision holds on a day."""
    return found.on(day).anchors.dinner.minute


@pytest.mark.parametrize(
    ("applies_from", "asked", "expected"),
    [
        ([0], -30, 0),
        ([0], 0, 0),
        ([0], 30, 0),
        ([0, 3], 2, 0),
        ([0, 3], 3, 1),
        ([0, 3, 3], 3, 2),
        ([0, 3, 3], 2, 0),
        ([0, 5, 3], 4, 2),
        ([0, 5, 3], 5, 1),
        ([3, 0], -1, 0),
        ([3, 0], 1, 1),
    ],
)
def test_the_revision_of_a_day(applies_from: list[int], asked: int, expected: int) -> None:
    """The newest decision with the latest date that has come holds; before all, the first."""
    found = revisions(*(MONDAY + timedelta(days=n) for n in applies_from))
    assert number_on(found, MONDAY + timedelta(days=asked)) == expected


@given(st.lists(st.integers(0, 20), min_size=1, max_size=8), st.integers(0, 20))
def test_a_new_revision_never_rewrites_a_past_day(dates: list[int], new: int) -> None:
    """One more revision changes days from its date on, and none before it."""
    days = [MONDAY + timedelta(days=n) for n in sorted(dates)]
    before = revisions(*days)
    after = revisions(*days, MONDAY + timedelta(days=new))
    for n in range(new):
        day = MONDAY + timedelta(days=n)
        assert number_on(after, day) == number_on(before, day)
    assert number_on(after, MONDAY + timedelta(days=new)) == len(days)


def test_a_diary_without_a_routine_cannot_be() -> None:
    """No revision at all is refused."""
    with pytest.raises(ValueError, match="at least one revision"):
        Revisions(())


@pytest.mark.parametrize("length", [timedelta(0), timedelta(seconds=90), timedelta(days=2)])
def test_lengths_that_make_no_policy(length: timedelta) -> None:
    """A repeat and a heads-up are whole minutes, up to a day."""
    with pytest.raises(ValueError, match="from one to a day"):
        ReminderPolicy((length,))
    with pytest.raises(ValueError, match="from one to a day"):
        ReminderPolicy(heads_up=length)
