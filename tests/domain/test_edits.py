"""Changes of a routine, each made to any routine in the same way."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import BALM, CAPSULE
from skinroutine.domain.plan.edits import (
    Edit,
    archive_step,
    change_step,
    free_slot_id,
    move_step,
    put_slot,
    put_step,
    set_anchors,
    set_dose_policy,
    set_leaflet,
)
from skinroutine.domain.plan.routine import (
    Anchor,
    AnchorTimes,
    FoodRule,
    ForgottenRule,
    ReminderPolicy,
    Routine,
    Slot,
    Step,
)

TONIC = replace(BALM, id="tonic", name="Tonic")
ALL = Routine((BALM, CAPSULE, TONIC))
STRONGER = replace(CAPSULE, strengths=(Decimal(40),))


def ids(routine: Routine) -> str:
    """Return the ids of the steps in order."""
    return " ".join(step.id for step in routine.steps)


def test_a_step_is_put_in_its_place_or_last() -> None:
    """One that is there is replaced where it is; one that is not comes last; others stay."""
    assert put_step(STRONGER)(ALL).steps == (BALM, STRONGER, TONIC)
    assert put_step(STRONGER)(Routine((BALM,))).steps == (BALM, STRONGER)


def test_a_step_is_archived() -> None:
    """It is taken out; where it is not, nothing changes."""
    assert ids(archive_step("dose")(ALL)) == "balm tonic"
    assert archive_step("water")(ALL) == ALL


@pytest.mark.parametrize(
    ("step_id", "places", "expected"),
    [
        ("balm", 1, "dose balm tonic"),
        ("balm", 2, "dose tonic balm"),
        ("balm", 9, "dose tonic balm"),
        ("balm", -1, "balm dose tonic"),
        ("dose", -1, "dose balm tonic"),
        ("tonic", -1, "balm tonic dose"),
        ("tonic", -9, "tonic balm dose"),
        ("tonic", 1, "balm dose tonic"),
        ("dose", 0, "balm dose tonic"),
        ("water", 1, "balm dose tonic"),
    ],
)
def test_a_step_is_moved(step_id: str, places: int, expected: str) -> None:
    """Up or down by so many places, and no further than the ends."""
    assert ids(move_step(step_id, places)(ALL)) == expected


@given(st.sampled_from(["balm", "dose", "tonic"]), st.integers(-2, 2))
def test_moving_keeps_every_step(step_id: str, places: int) -> None:
    """Whatever is moved, the same steps are there, each once."""
    moved = move_step(step_id, places)(ALL)
    assert sorted(moved.steps, key=ALL.steps.index) == list(ALL.steps)


def test_a_slot_gets_another_time() -> None:
    """The slot with the id is put in its place; a step or slot that is not there stays away."""
    noon = Slot("morning", at=time(12))
    changed = put_slot("balm", noon)(ALL)
    assert changed.step("balm") == replace(BALM, slots=(noon,))
    assert put_slot("balm", Slot("night", at=time(12)))(ALL) == ALL
    assert put_slot("water", noon)(ALL) == ALL


def test_a_slot_moved_onto_another_of_its_step() -> None:
    """What would be the same time twice is refused, by slot as by anchor."""
    twice = replace(BALM, slots=(Slot("a", Anchor.WAKE), Slot("b", at=time(15))))
    routine = Routine((twice,))
    with pytest.raises(ValueError, match="Lip balm has the same time twice"):
        put_slot("balm", Slot("b", at=time(8)))(routine)
    with pytest.raises(ValueError, match="Lip balm has the same time twice"):
        set_anchors(AnchorTimes(wake=time(15)))(routine)


def test_the_anchors_are_set() -> None:
    """All four at once; the steps stay."""
    anchors = AnchorTimes(time(6), time(11), time(17), time(20))
    assert set_anchors(anchors)(ALL) == replace(ALL, anchors=anchors)


def test_what_the_leaflet_says() -> None:
    """On food, on a forgotten dose, or both; what is not said stays as it was, step by step."""
    other = replace(
        CAPSULE, id="dose-2", food=FoodRule.EITHER, forgotten=ForgottenRule.TAKE_IF_NOT_CLOSE
    )
    routine = Routine((BALM, CAPSULE, other))
    food = set_leaflet(food=FoodRule.WITH_FOOD)(routine)
    assert [step.food for step in food.steps[1:]] == [FoodRule.WITH_FOOD] * 2
    assert [step.forgotten for step in food.steps[1:]] == [
        ForgottenRule.UNSURE,
        ForgottenRule.TAKE_IF_NOT_CLOSE,
    ]
    forgotten = set_leaflet(forgotten=ForgottenRule.SKIP)(routine)
    assert [step.forgotten for step in forgotten.steps[1:]] == [ForgottenRule.SKIP] * 2
    assert [step.food for step in forgotten.steps[1:]] == [FoodRule.UNSURE, FoodRule.EITHER]
    both = set_leaflet(FoodRule.EITHER, ForgottenRule.SKIP)(routine)
    assert (both.food_rule, both.forgotten_rule) == (FoodRule.EITHER, ForgottenRule.SKIP)
    assert set_leaflet()(routine) == routine
    assert both.steps[0] == BALM


def test_the_policy_of_the_dose() -> None:
    """It goes to the dose and to no other step."""
    policy = ReminderPolicy(is_on=False)
    changed = set_dose_policy(policy)(ALL)
    assert [step.own_policy for step in changed.steps] == [None, policy, None]


def test_a_change_of_a_step_leaves_what_is_planned_otherwise() -> None:
    """A new name from today does not take back another amount that is planned to follow."""
    renamed = replace(CAPSULE, name="Evening capsule", late_after=timedelta(hours=1))
    edit = change_step(CAPSULE, renamed)
    assert edit(ALL).step("dose") == renamed
    planned = edit(put_step(STRONGER)(ALL)).step("dose")
    assert planned == replace(renamed, strengths=STRONGER.strengths)


def test_a_change_of_a_step_does_not_bring_it_back() -> None:
    """Where the step is to be archived, it stays so."""
    edit = change_step(BALM, replace(BALM, name="Balm"))
    assert edit(Routine((CAPSULE,))) == Routine((CAPSULE,))
    assert change_step(BALM, BALM)(ALL) == ALL


EDITS: dict[str, Edit] = {
    "put": put_step(STRONGER),
    "change": change_step(CAPSULE, STRONGER),
    "archive": archive_step("balm"),
    "slot": put_slot("dose", Slot("dinner", at=time(20))),
    "anchors": set_anchors(AnchorTimes(wake=time(6))),
    "leaflet": set_leaflet(FoodRule.WITH_FOOD, ForgottenRule.SKIP),
    "policy": set_dose_policy(ReminderPolicy()),
}


@pytest.mark.parametrize("name", list(EDITS))
def test_an_edit_made_twice_is_made_once(name: str) -> None:
    """Made to a routine that has it already, an edit changes nothing, nor the one it was given."""
    once = EDITS[name](ALL)
    assert once != ALL
    assert EDITS[name](once) == once
    assert Routine((BALM, CAPSULE, TONIC)) == ALL


def test_a_free_slot_id() -> None:
    """An id that the step has or had is not given again."""
    step = replace(BALM, slots=(Slot("slot-1", Anchor.WAKE), Slot("slot-3", Anchor.BED)))
    assert free_slot_id(BALM) == "slot-1"
    assert free_slot_id(step) == "slot-2"
    assert free_slot_id(step, frozenset({"slot-2"})) == "slot-4"
    assert free_slot_id(step, frozenset({"slot-2", "slot-4", "night"})) == "slot-5"


@given(st.sets(st.integers(1, 12)), st.sets(st.integers(1, 12)))
def test_a_free_slot_id_is_free(now: set[int], before: set[int]) -> None:
    """Whatever the step has and had, the id is neither."""
    slots = tuple(Slot(f"slot-{n}", at=time(n)) for n in sorted(now))
    step: Step = replace(BALM, slots=slots, is_as_needed=True)
    used = frozenset(f"slot-{n}" for n in before)
    assert free_slot_id(step, used) not in {slot.id for slot in slots} | used
