"""The exact words of reminders, in the neutral level, and the words that are never in one."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, time
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import BERLIN, MONDAY
from skinroutine.adapters.reminding.plyer_notifier import BODY_LIMIT, TITLE_LIMIT, cleaned
from skinroutine.app.ports import Notice
from skinroutine.app.reminder_text import clock_time, listed, reminder_notice, short_name
from skinroutine.domain.occurrence import occurrences
from skinroutine.domain.routine import (
    Anchor,
    AnchorTimes,
    FoodRule,
    Routine,
    Slot,
    Step,
    StepKind,
    default_routine,
)
from skinroutine.domain.status import Moment, State, fold

NEVER = re.compile(
    r"take it|missed|fail|streak|double|catch up|only|again\?|don.t let|bad\b|good job|well done"
    r"|late\b|overdue|safe|harmless|normal|cure|guarantee|compliance|adherence|must|should"
    r"|isotretinoin|accutane|roaccutane|absorica|claravis|retino|\bmg\b|capsule|pill|tablet"
    r"|acne|pregnan|mood|suicid|depress|clinic|doctor|blood|test\b|!",
    re.IGNORECASE,
)
"""The list 'Must never say' of facts/clinical.md, and what a neutral reminder does not name."""


def states_of(routine: Routine) -> tuple[State, ...]:
    """Return the states of a day of a routine."""
    planned = occurrences(routine, MONDAY, BERLIN)
    return fold(planned, (), Moment(datetime(2026, 11, 2, 20, tzinfo=UTC), BERLIN))


def single(kind: StepKind, anchor: Anchor, food: FoodRule = FoodRule.UNSURE) -> Notice:
    """Return the notice of one step alone."""
    step = Step("x", kind, "Isotretinoin 40 mg", (Slot("s", anchor),), food)
    return reminder_notice(states_of(Routine((step,))))


@pytest.mark.parametrize(
    ("kind", "anchor", "food", "title", "body"),
    [
        (
            StepKind.DOSE,
            Anchor.DINNER,
            FoodRule.WITH_FOOD,
            "Your dose, with dinner",
            "19:00. With food, as your leaflet says.",
        ),
        (
            StepKind.DOSE,
            Anchor.LUNCH,
            FoodRule.WITH_FOOD,
            "Your dose, with lunch",
            "12:30. With food, as your leaflet says.",
        ),
        (
            StepKind.DOSE,
            Anchor.DINNER,
            FoodRule.EITHER,
            "Your dose, with dinner",
            "19:00, as you planned.",
        ),
        (
            StepKind.DOSE,
            Anchor.DINNER,
            FoodRule.UNSURE,
            "Your dose, with dinner",
            "19:00, as you planned.",
        ),
        (StepKind.DOSE, Anchor.BED, FoodRule.UNSURE, "Your dose", "21:30, as you planned."),
        (
            StepKind.MOISTURIZER,
            Anchor.BED,
            FoodRule.UNSURE,
            "Moisturizer",
            "21:30. A good time for moisturizer.",
        ),
        (
            StepKind.SUNSCREEN,
            Anchor.WAKE,
            FoodRule.UNSURE,
            "Sunscreen",
            "08:00. Heading out? Sunscreen first: SPF 30 or more, clouds or not.",
        ),
        (
            StepKind.LIP_BALM,
            Anchor.LUNCH,
            FoodRule.UNSURE,
            "Lip balm",
            "12:30. Lip balm, if it\u2019s handy.",
        ),
    ],
)
def test_one_step_alone(
    kind: StepKind, anchor: Anchor, food: FoodRule, title: str, body: str
) -> None:
    """A step alone says what it is, when, and one friendly line."""
    assert single(kind, anchor, food) == Notice(title, body)


def test_steps_of_one_time() -> None:
    """Steps of the same time are counted and listed once each."""
    morning = states_of(default_routine())[:3]
    assert reminder_notice(morning) == Notice(
        "3 steps for 08:00", "Moisturizer, Sunscreen and Lip balm."
    )
    assert reminder_notice(morning[:2]) == Notice("2 steps for 08:00", "Moisturizer and Sunscreen.")


def test_two_of_a_kind_are_named_once() -> None:
    """Two lip balms at one time are two steps and one name."""
    slots = (Slot("s", Anchor.WAKE),)
    twice = Routine(tuple(Step(x, StepKind.LIP_BALM, x, slots) for x in "ab"))
    assert reminder_notice(states_of(twice)) == Notice("2 steps for 08:00", "Lip balm.")


def test_steps_of_different_times_wait_together() -> None:
    """After an absence one summary names each time, in order of time, whatever the order given."""
    states = states_of(default_routine())
    assert reminder_notice((states[4], states[3])) == Notice(
        "2 steps are waiting", "12:30 Lip balm; 19:00 Your dose."
    )


def test_a_slot_after_midnight_comes_after_the_evening() -> None:
    """In a summary 00:30 stands after 19:00, as it does in the person's day."""
    states = states_of(default_routine(AnchorTimes(bed=time(0, 30))))
    assert reminder_notice(states[4:]).body == "19:00 Your dose; 00:30 Moisturizer; 00:30 Lip balm."


@pytest.mark.parametrize(
    ("names", "expected"),
    [(["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "a", "c"], "a, b and c")],
)
def test_lists_in_a_sentence(names: list[str], expected: str) -> None:
    """Names are listed with commas and one 'and', each once."""
    assert listed(names) == expected


@given(st.times())
def test_a_time_of_day_has_five_signs(at: time) -> None:
    """A wall time is HH:MM."""
    assert clock_time(at) == f"{at.hour:02}:{at.minute:02}"


def every_notice() -> list[Notice]:
    """Return the notice of every combination of steps of a day, under every leaflet rule."""
    routine = default_routine(AnchorTimes(bed=time(0, 30)))
    everywhere = tuple(Slot(anchor.value, anchor) for anchor in Anchor)
    full = replace(routine, steps=tuple(replace(one, slots=everywhere) for one in routine.steps))
    found = []
    for rule in FoodRule:
        states = states_of(full.with_food_rule(rule))
        for size in (1, 2, 3, len(states)):
            found += [reminder_notice(mix) for mix in combinations(states, size)]
    return found


def test_what_must_never_be_said_is_not_said() -> None:
    """No reminder names the medicine or an amount, scolds, presses, or gives advice."""
    for notice in every_notice():
        for text in (notice.title, notice.body):
            assert NEVER.search(text) is None, text


def test_names_the_person_typed_stay_private() -> None:
    """A step's own name, which may name the medicine, is never in a neutral reminder."""
    for kind in StepKind:
        for anchor in Anchor:
            notice = single(kind, anchor)
            assert "40" not in notice.title + notice.body
            assert "Isotretinoin" not in notice.title + notice.body
    for state in states_of(default_routine()):
        assert short_name(state) in {"Your dose", "Moisturizer", "Sunscreen", "Lip balm"}


def test_the_default_days_texts_fit_every_channel() -> None:
    """No combination of the default day's steps is cut short by a channel's limits."""
    states = states_of(default_routine())
    for size in range(1, len(states) + 1):
        for mix in combinations(states, size):
            notice = reminder_notice(mix)
            assert cleaned(notice.title, TITLE_LIMIT) == notice.title
            assert cleaned(notice.body, BODY_LIMIT) == notice.body
