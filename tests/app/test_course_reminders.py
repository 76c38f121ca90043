"""What reminders of a course say: food and capsules (C07 to C10), and saved dates (C32 to C35)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from app.texts import NEUTRAL, NOON, prompts, single, states_of, words_of
from making import BERLIN, MONDAY
from skinroutine.app.ports import Button, Press
from skinroutine.app.reminding.reminder_text import away_notice, reminder_notice
from skinroutine.domain.course.key_dates import SavedDate, date_reminders
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.routine import STEP_KINDS, Anchor, FoodRule, Routine, StepKind
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import PromptKind
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.domain.record.status import Moment, fold
from skinroutine.domain.reminding.reminder import Prompt

LATER = Button(Press.SNOOZE, "In 10 min")
PLATE, IT = "Your capsules could sit by your plate.", "It could sit by your plate."


@pytest.mark.parametrize("kind", STEP_KINDS)
@pytest.mark.parametrize("food", list(FoodRule))
@pytest.mark.parametrize("level", list(TextLevel))
def test_food_is_spoken_of_where_the_leaflet_does(
    kind: StepKind, food: FoodRule, level: TextLevel
) -> None:
    """A heads-up speaks of the plate (C07) where the leaflet says with food, and not to others."""
    notice = single(kind, Anchor.DINNER, food, level=level, why=PromptKind.HEADS_UP)
    if level is TextLevel.DISCREET:
        assert (notice.title, notice.body) == ("A small heads-up for 19:00", "Coming up.")
        return
    assert notice.title == "Dinner\u2019s coming up"
    says_food = kind is StepKind.DOSE and food is FoodRule.WITH_FOOD
    assert notice.body.endswith(PLATE if level is TextLevel.FULL else IT) is says_food
    assert ("plate" in notice.body) is says_food


FORTY = (Decimal(20), Decimal(20))


@pytest.mark.parametrize(
    ("food", "why", "strengths", "body"),
    [
        (FoodRule.UNSURE, PromptKind.DUE, FORTY, "19:00: 2 capsules, as you planned."),
        (FoodRule.EITHER, PromptKind.SNOOZE, FORTY[:1], "19:00: 1 capsule, as you planned."),
        (
            FoodRule.WITH_FOOD,
            PromptKind.DUE,
            FORTY,
            "19:00. With food, as your leaflet says: 2 capsules and something to eat.",
        ),
        (
            FoodRule.WITH_FOOD,
            PromptKind.REPEAT,
            FORTY[:1],
            "19:00. Still on your list: 1 capsule. Taken, later, or not today?",
        ),
        (
            FoodRule.UNSURE,
            PromptKind.REPEAT,
            FORTY,
            "19:00. Still on your list: 2 capsules. Taken, later, or not today?",
        ),
    ],
)
def test_full_counts_the_capsules(
    food: FoodRule, why: PromptKind, strengths: tuple[Decimal, ...], body: str
) -> None:
    """In full C08 to C10 say how many capsules; neutral and discreet texts never do."""
    dose = replace(default_routine().steps[3], strengths=strengths, food=food)
    given = prompts(states_of(Routine((dose,))), why)
    assert words_of(given, TextLevel.FULL)[1] == body
    for level in (TextLevel.NEUTRAL, TextLevel.DISCREET):
        assert "capsule" not in " ".join(words_of(given, level))


DATES = {
    DateKind.BLOOD_TEST: (
        (
            "Blood test on Wednesday 4 November, as you entered. Does your clinic want you "
            "fasting? If it\u2019s for lipids, the US label asks for 36 hours without alcohol."
        ),
        "A date you saved: Wednesday 4 November.",
    ),
    DateKind.PICK_UP: (
        (
            "Pick-up date you entered: Wednesday 4 November. Some windows are short, so "
            "it\u2019s worth a call if that\u2019s tight."
        ),
        "Errand due by Wednesday 4 November.",
    ),
    DateKind.VISIT: (
        "Visit on Wednesday 4 November. Your one-page summary is ready to look over.",
        "You have plans on Wednesday 4 November.",
    ),
    DateKind.PROGRAMME_TEST: (
        (
            "A date you entered for your programme is coming up: Wednesday 4 November. Open the "
            "diary for details."
        ),
        "A date you saved: Wednesday 4 November.",
    ),
    DateKind.OWN: (
        "A date you saved: Wednesday 4 November.",
        "A date you saved: Wednesday 4 November.",
    ),
}
"""What is said of a date (C32 to C35), and its discreet twin."""


def told(kind: DateKind, title: str = "") -> tuple[Prompt, ...]:
    """Return the prompt of a date on Wednesday, reminded on Monday."""
    name = title or ("My date" if kind is DateKind.OWN else "")
    saved = KeyDate("d", kind, MONDAY + timedelta(days=2), name, ahead=(2,))
    moment = Moment(NOON, BERLIN)
    found = date_reminders([SavedDate(saved, NOON)], MONDAY, default_routine(), moment)
    return prompts(fold(found, (), moment))


@pytest.mark.parametrize("kind", list(DateKind))
def test_a_saved_date(kind: DateKind) -> None:
    """C32 to C35 stand as the copy deck has them; there is nothing to skip."""
    plain, discreet = DATES[kind]
    for level, words in (
        (TextLevel.FULL, plain),
        (NEUTRAL, plain),
        (TextLevel.DISCREET, discreet),
    ):
        notice = reminder_notice(told(kind, "Dr. Wu"), level)
        assert notice.body == words
        assert notice.buttons == (Button(Press.DONE, "Seen"), LATER)
        assert ("Dr. Wu" in notice.title) is (level is TextLevel.FULL)
    assert reminder_notice(told(kind), TextLevel.DISCREET).title == "Routine"


def test_a_date_without_a_name_of_its_own() -> None:
    """In full, too, it is a date that was saved; the body says of what kind."""
    assert reminder_notice(told(DateKind.VISIT), TextLevel.FULL).title == "A date you saved"


@pytest.mark.parametrize("level", list(TextLevel))
def test_dates_together_are_seen_together(level: TextLevel) -> None:
    """Two dates of one time have one button, which says what is done with them."""
    two = (*told(DateKind.VISIT), *told(DateKind.BLOOD_TEST))
    assert reminder_notice(two, level).buttons == (Button(Press.DONE, "Seen"), LATER)
    assert away_notice([one.state for one in two], level).buttons[1].words == "Seen"
    mixed = (*two, *prompts(states_of(default_routine())[:1]))
    assert reminder_notice(mixed, level).buttons[0].words == "All done"
