"""Reminders as others may read them: discreet ones give nothing away, full ones say it all."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.texts import AGAIN, TYPED, prompts, single, states_of, words_of
from skinroutine.app.ports import Notice
from skinroutine.app.reminding.reminder_text import (
    away_notice,
    isolated,
    reminder_notice,
    short_name,
    try_out_notice,
)
from skinroutine.domain.plan.routine import (
    STEP_KINDS,
    Anchor,
    FoodRule,
    Routine,
    Slot,
    Step,
    StepKind,
)
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import PromptKind
from skinroutine.domain.record.preferences import TextLevel

DISCREET, FULL = TextLevel.DISCREET, TextLevel.FULL
TELLTALE = re.compile(
    r"skin|routine|dose|isotretinoin|40|\bmg\b|pill|capsule|tablet|medic|sunscreen|\bspf\b"
    r"|moistur|\blip|balm|cream|leaflet|food|lunch|dinner|\btaken?\b|step|remind",
    re.IGNORECASE,
)
"""The program's name, the medicine, the body, and what a step is."""
FSI, PDI = "\u2068", "\u2069"
HEBREW = "\u05e7\u05e8\u05dd \u05dc\u05d7\u05d5\u05ea"
ARABIC_DIGITS = "\u0663\u0660"
TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Unicode's embeddings, overrides and isolates."""


def every_discreet_notice() -> list[Notice]:
    """Return each combination of the day's steps as each kind of reminder, and the test."""
    found = [try_out_notice(DISCREET, "try-out")]
    for rule in FoodRule:
        states = states_of(default_routine().with_food_rule(rule))
        for size in range(1, len(states) + 1):
            for mix in combinations(states, size):
                found.append(away_notice(mix, DISCREET))
                found += [
                    reminder_notice(prompts(mix, kind), DISCREET, now=AGAIN) for kind in PromptKind
                ]
    return found


def test_a_discreet_reminder_gives_nothing_away() -> None:
    """No medicine, body, step, meal or name of the program, on no button, and no picture."""
    for notice in every_discreet_notice():
        for text in (notice.title, notice.body, *(one.words for one in notice.buttons)):
            assert TELLTALE.search(text) is None, text
        assert notice.kind is None
        assert notice.is_discreet


def test_the_search_for_telltales_can_fail() -> None:
    """The words that are looked for are in reminders at the other levels."""
    for level in (TextLevel.NEUTRAL, FULL):
        for state in states_of(default_routine()):
            title, body = words_of(prompts([state]), level)
            assert TELLTALE.search(f"{title} {body}")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (StepKind.DOSE, "One thing is on your list."),
        (StepKind.MOISTURIZER, "A quiet minute for you."),
        (StepKind.SUNSCREEN, "Before you head out\u2026"),
        (StepKind.LIP_BALM, "Quick pause?"),
    ],
)
@pytest.mark.parametrize("why", [PromptKind.DUE, PromptKind.SNOOZE])
def test_one_discreet_step(kind: StepKind, words: str, why: PromptKind) -> None:
    """One step is a moment of the day with a line that only its owner understands."""
    notice = single(kind, Anchor.DINNER, level=DISCREET, why=why)
    assert (notice.title, notice.body) == ("Your 19:00 moment", words)
    assert notice.stays is (kind is StepKind.DOSE)


@pytest.mark.parametrize("kind", STEP_KINDS)
def test_discreet_repeats_and_heads_ups_are_all_alike(kind: StepKind) -> None:
    """Whatever the step, a repeat and a heads-up have the same words."""
    again = single(kind, Anchor.LUNCH, level=DISCREET, why=PromptKind.REPEAT)
    ahead = single(kind, Anchor.LUNCH, level=DISCREET, why=PromptKind.HEADS_UP)
    assert (again.title, again.body) == ("Your 12:30 moment", "One thing is still open.")
    assert (ahead.title, ahead.body) == ("A small heads-up for 12:30", "Coming up.")


def test_several_discreet_steps() -> None:
    """Several are counted, under the time of the first of them."""
    states = states_of(default_routine())
    expected = ("Your 12:30 moment", "2 things are on your list.")
    assert words_of(prompts((states[4], states[3])), DISCREET) == expected
    assert words_of(prompts(states), DISCREET)[0] == "Your 08:00 moment"


def test_a_discreet_summary_and_test() -> None:
    """After an absence things are counted; a test asks whether it was seen."""
    states = states_of(default_routine())
    assert away_notice(states[:2], DISCREET).body == "2 things are still open."
    assert away_notice(states[:1], DISCREET).body == "One thing is still open."
    assert away_notice(states[:1], DISCREET).title == "While you were away"
    test = try_out_notice(DISCREET, "try-out")
    assert (test.title, test.body) == ("A test", "Did you see this?")


@pytest.mark.parametrize(
    ("why", "title", "body"),
    [
        (PromptKind.DUE, f"{TYPED}, with dinner", "19:00. With food, as your leaflet says."),
        (PromptKind.REPEAT, f"{TYPED}, with dinner", "19:00. Taken, later, or not today?"),
        (
            PromptKind.HEADS_UP,
            "Dinner\u2019s coming up",
            f"{TYPED} at 19:00. Your capsules could sit by your plate.",
        ),
    ],
)
def test_a_full_reminder_says_the_name(why: PromptKind, title: str, body: str) -> None:
    """At the full level the name stands as the person typed it."""
    notice = single(StepKind.DOSE, Anchor.DINNER, FoodRule.WITH_FOOD, level=FULL, why=why)
    assert (notice.title, notice.body) == (title, body)


def test_a_full_reminder_of_several() -> None:
    """Each typed name stands in the list, and in the summary after an absence."""
    states = states_of(default_routine())
    expected = ("3 steps for 08:00", "Moisturizer, Sunscreen SPF 30+ and Lip balm.")
    assert words_of(prompts(states[:3]), FULL) == expected
    away = away_notice(states[4:5], FULL)
    assert away.body == "1 step is waiting: Isotretinoin (19:00)."


def test_a_name_from_right_to_left_stays_by_itself() -> None:
    """Between its marks a typed name cannot turn the words and times beside it."""
    for name in (HEBREW, f"SPF {HEBREW}", f"SPF {ARABIC_DIGITS}"):
        notice = single(StepKind.SUNSCREEN, Anchor.WAKE, name=name, level=FULL)
        assert notice.title == f"{FSI}{name}{PDI}"
        dose = single(StepKind.DOSE, Anchor.DINNER, name=name, level=FULL)
        assert dose.title == f"{FSI}{name}{PDI}, with dinner"
        ahead = single(StepKind.DOSE, Anchor.DINNER, name=name, level=FULL, why=PromptKind.HEADS_UP)
        assert ahead.body == f"{FSI}{name}{PDI} at 19:00."


def test_each_name_in_a_list_is_isolated() -> None:
    """In lists and summaries each typed name has its own marks."""
    slots = (Slot("s", Anchor.WAKE),)
    steps = [Step(x, StepKind.SUNSCREEN, f"{HEBREW} {x}", slots) for x in "ab"]
    states = states_of(Routine(tuple(steps)))
    names = [f"{FSI}{HEBREW} {x}{PDI}" for x in "ab"]
    assert words_of(prompts(states), FULL)[1] == f"{names[0]} and {names[1]}."
    body = f"2 steps are waiting: {names[0]} (08:00) and {names[1]} (08:00)."
    assert away_notice(states, FULL).body == body


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("name", ["abc", HEBREW])
def test_marks_that_turn_the_text_are_taken_out(turn: str, name: str) -> None:
    """An embedding, override or isolate within a typed name is left out, wherever it stands."""
    for typed in (f"{turn}{name}", f"{name}{turn}", f"{name[:2]}{turn}{name[2:]}"):
        assert isolated(typed) == isolated(name)
        assert single(StepKind.DOSE, Anchor.BED, name=typed, level=FULL).title == isolated(name)


@given(st.text(st.sampled_from(f"ab 1,\u200f\u05d0\u0627{ARABIC_DIGITS}{TURNS}")))
def test_no_name_turns_what_is_beside_it(typed: str) -> None:
    """What is left is the name without such marks, isolated where it holds another direction."""
    plain = "".join(sign for sign in typed if sign not in TURNS).strip()
    has_other = any(unicodedata.bidirectional(sign) in {"R", "AL", "AN"} for sign in plain)
    assert isolated(typed) == (f"{FSI}{plain}{PDI}" if has_other else plain)


@pytest.mark.parametrize("length", [1, 200, 5000])
def test_a_long_name_is_kept(length: int) -> None:
    """However long the typed name, the notice has all of it; channels shorten what they must."""
    name = "x" * length
    assert single(StepKind.SUNSCREEN, Anchor.WAKE, name=name, level=FULL).title == name
    (state,) = states_of(Routine((Step("x", StepKind.DOSE, name, (Slot("s", Anchor.BED),)),)))
    assert name in away_notice([state], FULL).body
    assert short_name(state, FULL) == name


@pytest.mark.parametrize("level", [TextLevel.NEUTRAL, DISCREET])
def test_a_typed_name_stays_private_at_the_other_levels(level: TextLevel) -> None:
    """Below the full level no sign of the typed name is said, in no sort of notice."""
    routine = default_routine()
    secret = replace(routine, steps=tuple(replace(one, name="Zyx\u05d0") for one in routine.steps))
    states = states_of(secret)
    found = [away_notice(states, level), reminder_notice(prompts(states), level)]
    for state in states:
        found += [reminder_notice(prompts([state], kind), level) for kind in PromptKind]
        found.append(away_notice([state], level))
    assert not any("Zyx" in f"{one.title}{one.body}" for one in found)
