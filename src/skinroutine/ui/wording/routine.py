"""The routine in words: its points of the day, its slots, what the leaflet says; pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from skinroutine.app.tongue import MEDICAL, clock, mark, tr
from skinroutine.domain.plan.routine import Anchor, FoodRule, Routine, Slot, StepKind
from skinroutine.domain.plan.schedule import DAY_END

ANCHORS = {
    Anchor.WAKE: mark("When you get up"),
    Anchor.LUNCH: mark("With lunch"),
    Anchor.DINNER: mark("With dinner"),
    Anchor.BED: mark("Before bed"),
}
"""When a step is done, as a line of its own."""
ANCHORS_INSIDE = {
    Anchor.WAKE: mark("when you get up"),
    Anchor.LUNCH: mark("with lunch"),
    Anchor.DINNER: mark("with dinner"),
    Anchor.BED: mark("before bed"),
}
"""When a step is done, under its name."""
ANCHOR_QUESTIONS = {
    Anchor.WAKE: mark("I get up"),
    Anchor.LUNCH: mark("Lunch"),
    Anchor.DINNER: mark("Dinner, with my dose"),
    Anchor.BED: mark("I go to bed"),
}
SLOTS = {
    Anchor.WAKE: mark("morning", about="one of several times of a step"),
    Anchor.LUNCH: mark("midday", about="one of several times of a step"),
    Anchor.DINNER: mark("dinner", about="one of several times of a step"),
    Anchor.BED: mark("night", about="one of several times of a step"),
}
SLOT_TITLES = {
    Anchor.WAKE: mark("Morning {at}"),
    Anchor.LUNCH: mark("Midday {at}"),
    Anchor.DINNER: mark("Dinner {at}"),
    Anchor.BED: mark("Night {at}"),
}
FOOD_RULES = {
    FoodRule.WITH_FOOD: mark("with food", about=MEDICAL),
    FoodRule.EITHER: mark("with or without food", about=MEDICAL),
    FoodRule.UNSURE: mark("I am not sure", about=MEDICAL),
}
FOOD_QUESTION = mark("Does your leaflet say to take it with food?", about=MEDICAL)
FOOD_NOTE = mark(
    "Brands differ. If you aren\u2019t sure, your pharmacist can tell you.", about=MEDICAL
)


def slot_word(slot: Slot) -> str:
    """Return what a slot is called beside the others: its point of the day, or its own time."""
    if slot.anchor is not None:
        return tr(SLOTS[slot.anchor])
    return clock(slot.at) if slot.at is not None else ""


def when(slot: Slot) -> str:
    """Return when a slot is done, as a line of its own."""
    return tr(ANCHORS[slot.anchor]) if slot.anchor else tr("At {at}", at=slot_word(slot))


def when_inside(slot: Slot) -> str:
    """Return when a slot is done, under the name of its step."""
    if slot.anchor is not None:
        return tr(ANCHORS_INSIDE[slot.anchor])
    return tr("at {at}", at=slot_word(slot))


def day_end_note(ends: time = DAY_END) -> str:
    """Say when a day ends."""
    return tr(
        "A day ends at {at}, so a tick after midnight belongs to the evening before.",
        at=clock(ends),
    )


FIRST_NAMES = {
    StepKind.MOISTURIZER: mark("Moisturizer", about="a kind of step"),
    StepKind.SUNSCREEN: mark("Sunscreen SPF 30+"),
    StepKind.LIP_BALM: mark("Lip balm", about="a kind of step"),
}


def in_own_words(routine: Routine) -> Routine:
    """Return a first routine with the names of its steps in the language that is spoken."""
    steps = tuple(
        replace(step, name=tr(FIRST_NAMES[step.kind])) if step.kind in FIRST_NAMES else step
        for step in routine.steps
    )
    return replace(routine, steps=steps)
