"""The exact words of neutral reminders, the buttons, and the words that are never in one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.texts import AGAIN, NEUTRAL, NOON, prompts, single, states_of, words_of
from skinroutine.adapters.reminding.notice_text import (
    BODY_LIMIT,
    TITLE_LIMIT,
    bounded,
    one_line,
    paragraph,
)
from skinroutine.app.ports import Button, Notice, Press
from skinroutine.app.reminding.reminder_text import (
    away_notice,
    reminder_notice,
    short_name,
    try_out_notice,
)
from skinroutine.app.tongue import clock
from skinroutine.domain.plan.routine import (
    STEP_KINDS,
    Anchor,
    AnchorTimes,
    FoodRule,
    Routine,
    Slot,
    Step,
    StepKind,
)
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import PromptKind
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.domain.record.status import State

NEVER = re.compile(
    r"take it|missed|fail|streak|double|catch up|only|again\?|don.t let|bad\b|good job|well done"
    r"|\blate\b|overdue|safe|harmless|normal|cure|guarantee|compliance|adherence|must|should"
    r"|isotretinoin|accutane|roaccutane|absorica|claravis|retino|\bmg\b|capsule|pill|tablet"
    r"|acne|pregnan|mood|suicid|depress|clinic|doctor|blood|test\b|!",
    re.IGNORECASE,
)
"""The list 'Must never say' of facts/clinical.md, and what a neutral reminder does not name."""
KINDS = list(PromptKind)
DONE = Button(Press.DONE, "Done")
LATER, SKIP = Button(Press.SNOOZE, "In 10 min"), Button(Press.SKIP, "Skip")
LAST = "That\u2019s the last nudge for today. You can add a note whenever you like."


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
@pytest.mark.parametrize("why", [PromptKind.DUE, PromptKind.SNOOZE])
def test_one_step_alone(
    kind: StepKind, anchor: Anchor, food: FoodRule, title: str, body: str, why: PromptKind
) -> None:
    """A step alone says what it is, when, and one friendly line, also at the end of a snooze."""
    notice = single(kind, anchor, food, why=why)
    assert (notice.title, notice.body) == (title, body)
    assert (notice.kind, notice.stays) == (kind, kind is StepKind.DOSE)
    assert not notice.is_discreet


def test_full_names_the_amount_of_a_dose_and_neutral_does_not() -> None:
    """In full a dose is named with the sum of its capsules; otherwise no amount is said."""
    dose = replace(default_routine().steps[3], strengths=(Decimal(20), Decimal(10)))
    given = prompts(states_of(Routine((dose,))))
    assert words_of(given, TextLevel.FULL)[0] == "Isotretinoin 30 mg, with dinner"
    assert words_of(given, TextLevel.NEUTRAL)[0] == "Your dose, with dinner"


@pytest.mark.parametrize(
    ("minutes", "words"), [(1, "In 1 min"), (10, "In 10 min"), (60, "In 60 min")]
)
def test_later_is_as_long_as_a_snooze(minutes: int, words: str) -> None:
    """The button says how much later the reminder comes, alone and for several."""
    states = states_of(default_routine())
    for some in (states[:1], states[:3]):
        notice = reminder_notice(prompts(some), snooze=timedelta(minutes=minutes))
        assert Button(Press.SNOOZE, words) in notice.buttons


def test_a_notice_is_named_by_its_tag() -> None:
    """The tag that is handed over is the notice's, for every sort of notice."""
    states = states_of(default_routine())
    assert reminder_notice(prompts(states[:1]), tag="reminder-1").tag == "reminder-1"
    assert away_notice(states, NEUTRAL, tag="reminder-2").tag == "reminder-2"
    assert try_out_notice(NEUTRAL, "try-out").tag == "try-out"


def test_steps_of_one_time() -> None:
    """Steps of the same time are counted and listed once each."""
    morning = states_of(default_routine())[:3]
    expected = ("3 steps for 08:00", "Moisturizer, Sunscreen and Lip balm.")
    assert words_of(prompts(morning)) == expected
    assert words_of(prompts(morning[:2])) == ("2 steps for 08:00", "Moisturizer and Sunscreen.")


def test_two_of_a_kind_are_named_once() -> None:
    """Two lip balms at one time are two steps and one name."""
    slots = (Slot("s", Anchor.WAKE),)
    twice = Routine(tuple(Step(x, StepKind.LIP_BALM, x, slots) for x in "ab"))
    notice = reminder_notice(prompts(states_of(twice)))
    assert (notice.title, notice.body) == ("2 steps for 08:00", "Lip balm.")
    assert notice.kind is StepKind.LIP_BALM


def test_steps_of_different_times_wait_together() -> None:
    """What comes late together names each time, in order of time, whatever the order given."""
    states = states_of(default_routine())
    expected = ("2 steps are waiting", "12:30 Lip balm; 19:00 Your dose.")
    assert words_of(prompts((states[4], states[3]))) == expected


def test_a_slot_after_midnight_comes_after_the_evening() -> None:
    """In a summary 00:30 stands after 19:00, as it does in the person's day."""
    states = states_of(default_routine(AnchorTimes(bed=time(0, 30))))
    body = "19:00 Your dose; 00:30 Moisturizer; 00:30 Lip balm."
    assert reminder_notice(prompts(states[4:])).body == body


def test_several_stay_where_a_dose_is_among_them() -> None:
    """A pop-up with a dose stays until it is answered and one of care alone does not."""
    states = states_of(default_routine())
    mixed, care = reminder_notice(prompts(states[3:5])), reminder_notice(prompts(states[:3]))
    assert (mixed.stays, mixed.kind) == (True, None)
    assert (care.stays, care.kind) == (False, None)


@pytest.mark.parametrize("why", [PromptKind.DUE, PromptKind.REPEAT, PromptKind.SNOOZE])
@pytest.mark.parametrize("kind", STEP_KINDS)
@pytest.mark.parametrize("food", list(FoodRule))
@pytest.mark.parametrize("level", list(TextLevel))
def test_the_buttons_of_one_step(
    kind: StepKind, food: FoodRule, level: TextLevel, why: PromptKind
) -> None:
    """'Taken with food' stands on a dose whose leaflet says so, and never where others look on."""
    says_food = kind is StepKind.DOSE and food is FoodRule.WITH_FOOD
    first = Button(Press.DONE, "Taken with food")
    notice = single(kind, Anchor.DINNER, food, level=level, why=why)
    expected = first if says_food and level is not TextLevel.DISCREET else DONE
    assert notice.buttons == (expected, LATER, SKIP)


@pytest.mark.parametrize("level", list(TextLevel))
def test_the_buttons_of_several(level: TextLevel) -> None:
    """Several are done or put off together, and can only be skipped one by one."""
    states = states_of(default_routine().with_food_rule(FoodRule.WITH_FOOD))
    for count, words in ((2, "Both done"), (3, "All done"), (7, "All done")):
        notice = reminder_notice(prompts(states[-count:]), level)
        assert notice.buttons == (Button(Press.DONE, words), LATER)


@pytest.mark.parametrize("level", list(TextLevel))
def test_there_is_nothing_to_answer_yet(level: TextLevel) -> None:
    """A heads-up and a test reminder have no buttons, and do not stay."""
    ahead = single(StepKind.DOSE, Anchor.DINNER, level=level, why=PromptKind.HEADS_UP)
    for notice in (ahead, try_out_notice(level, "try-out")):
        assert (notice.buttons, notice.stays) == ((), False)


@pytest.mark.parametrize(
    ("anchor", "title", "body"),
    [
        (Anchor.DINNER, "Dinner\u2019s coming up", "Your dose at 19:00."),
        (Anchor.LUNCH, "Lunch\u2019s coming up", "Your dose at 12:30."),
        (Anchor.BED, "Coming up", "Your dose at 21:30."),
    ],
)
def test_a_heads_up(anchor: Anchor, title: str, body: str) -> None:
    """A heads-up says which meal is coming and what is planned for it."""
    notice = single(StepKind.DOSE, anchor, why=PromptKind.HEADS_UP)
    assert (notice.title, notice.body, notice.kind) == (title, body, StepKind.DOSE)


@pytest.mark.parametrize(
    ("kind", "anchor", "title", "body"),
    [
        (
            StepKind.DOSE,
            Anchor.DINNER,
            "Still on your list: your dose, with dinner",
            "19:00. Taken, later, or not today?",
        ),
        (
            StepKind.DOSE,
            Anchor.BED,
            "Still on your list: your dose",
            "21:30. Taken, later, or not today?",
        ),
        (StepKind.SUNSCREEN, Anchor.WAKE, "Sunscreen", "08:00. Still on your list."),
    ],
)
def test_a_repeat_shows_the_time_it_was_planned_for(
    kind: StepKind, anchor: Anchor, title: str, body: str
) -> None:
    """Twenty minutes later a step still stands for its own time, and the words only ask."""
    notice = single(kind, anchor, FoodRule.WITH_FOOD, why=PromptKind.REPEAT)
    assert (notice.title, notice.body) == (title, body)


def reminded(state: State) -> State:
    """Return a state that was reminded when it was due."""
    at = state.occurrence.due_at
    return replace(state, prompting=replace(state.prompting, reminded_at=at, last_at=at))


def the_repeat(minutes: int, level: TextLevel) -> Notice:
    """Return the notice of the dose's repeat, given so many minutes after the first reminder."""
    (state,) = states_of(Routine((default_routine().steps[3],)))
    at = state.occurrence.due_at + timedelta(minutes=minutes)
    return reminder_notice(prompts([reminded(state)], PromptKind.REPEAT), level, now=at)


@pytest.mark.parametrize(
    ("level", "words", "last"),
    [
        (
            TextLevel.FULL,
            "19:00. Taken, later, or not today?",
            LAST,
        ),
        (NEUTRAL, "19:00. Taken, later, or not today?", LAST),
        (TextLevel.DISCREET, "One thing is still open.", "That\u2019s all for today."),
    ],
)
def test_the_last_repeat_says_so(level: TextLevel, words: str, last: str) -> None:
    """After sixty minutes the repeat promises silence; the one before it does not."""
    assert the_repeat(20, level).body == words
    assert the_repeat(59, level).body == words
    assert the_repeat(60, level).body == f"{words} {last}"
    assert the_repeat(300, level).body == f"{words} {last}"


def test_several_promise_no_silence() -> None:
    """Where others are announced with the last repeat, no silence is promised."""
    states = [reminded(state) for state in states_of(default_routine())[4:6]]
    late = states[0].occurrence.due_at + timedelta(hours=3)
    assert "last" not in reminder_notice(prompts(states, PromptKind.REPEAT), now=late).body
    assert "last" in reminder_notice(prompts(states[:1], PromptKind.REPEAT), now=late).body


def test_the_summary_after_an_absence() -> None:
    """It counts what waits, names each with its time, and opens the day before anything else."""
    states = states_of(default_routine())
    notice = away_notice(states[2:5], NEUTRAL)
    assert notice.title == "While you were away"
    assert notice.body == (
        "3 steps are waiting: lip balm (08:00), lip balm (12:30) and your dose (19:00)."
    )
    assert notice.buttons == (Button(Press.OPEN, "Open today"), Button(Press.DONE, "All done"))
    assert (notice.stays, notice.kind) == (True, None)
    assert away_notice(states[2:4], NEUTRAL).buttons[1].words == "Both done"
    assert away_notice(states[2:4], NEUTRAL).kind is StepKind.LIP_BALM
    one = away_notice(states[4:5], NEUTRAL)
    assert one.body == "1 step is waiting: your dose (19:00)."
    assert one.buttons[1].words == "Done"


def test_the_test_reminder() -> None:
    """A test reminder asks whether it was seen."""
    notice = try_out_notice(NEUTRAL, "try-out")
    assert notice == Notice(
        "This is a test reminder", "Reminders will look like this. Did you see it?", "try-out"
    )


@given(st.times())
def test_a_time_of_day_has_five_signs(at: time) -> None:
    """A wall time is HH:MM."""
    assert clock(at) == f"{at.hour:02}:{at.minute:02}"


def mixes(states: Sequence[State]) -> Iterator[tuple[State, ...]]:
    """Yield one, two, three and all of these states, in every combination."""
    for size in (1, 2, 3, len(states)):
        yield from combinations(states, size)


def every_notice(level: TextLevel, now: datetime = AGAIN) -> Iterator[Notice]:
    """Yield the notice of every combination of steps of a day, under every leaflet rule."""
    routine = default_routine(AnchorTimes(bed=time(0, 30)))
    everywhere = tuple(Slot(anchor.value, anchor) for anchor in Anchor)
    full = replace(routine, steps=tuple(replace(one, slots=everywhere) for one in routine.steps))
    for rule in FoodRule:
        for mix in mixes(states_of(full.with_food_rule(rule))):
            yield away_notice(mix, level)
            for kind in KINDS:
                yield reminder_notice(prompts(mix, kind), level, now=now)


def test_what_must_never_be_said_is_not_said() -> None:
    """No reminder names the medicine or an amount, scolds, presses, or gives advice."""
    for notice in every_notice(NEUTRAL):
        for text in (notice.title, notice.body, *(one.words for one in notice.buttons)):
            assert NEVER.search(text) is None, text


def test_names_the_person_typed_stay_private() -> None:
    """A step's own name, which may name the medicine, is never in a neutral reminder."""
    for kind in STEP_KINDS:
        for anchor in Anchor:
            for why in KINDS:
                notice = single(kind, anchor, why=why)
                assert "40" not in notice.title + notice.body
                assert "Isotretinoin" not in notice.title + notice.body
    for state in states_of(default_routine()):
        assert short_name(state) in {"Your dose", "Moisturizer", "Sunscreen", "Lip balm"}


@pytest.mark.parametrize("level", list(TextLevel))
def test_the_default_days_texts_fit_every_channel(level: TextLevel) -> None:
    """No combination of the default day's steps is cut short by a channel's limits."""
    states = states_of(default_routine())
    for size in range(1, len(states) + 1):
        for mix in combinations(states, size):
            made = [reminder_notice(prompts(mix, kind), level, now=NOON) for kind in KINDS]
            for notice in (*made, away_notice(mix, level)):
                assert bounded(one_line(notice.title), TITLE_LIMIT) == notice.title
                assert bounded(paragraph(notice.body), BODY_LIMIT) == notice.body
