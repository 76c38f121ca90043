"""The welcome's sentences (copy deck C01 to C06): its pages, its questions, its buttons; pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from skinroutine.app.tongue import MEDICAL, clock, commas, listed, mark, number, tr
from skinroutine.domain.plan.routine import Anchor, AnchorTimes, FoodRule, ForgottenRule, Step
from skinroutine.ui.wording.checklist import capitalised
from skinroutine.ui.wording.routine import ANCHOR_QUESTIONS, slot_word, when

WELCOME = mark("Welcome")
WHAT_THIS_IS = mark(
    "This is a private place to plan your day and keep notes. You set it up; "
    "it doesn\u2019t tell you how to treat anything.",
    about=MEDICAL,
)
BEGINS_WITH = mark("Your routine begins with")
ADD_LATER = mark("You can add your own later.")
HIDE = mark("You can hide the details in reminders at any time.")
REGION_QUESTION = mark("Where do you live?")
REGION_NOTE = mark(
    "This decides which telephone numbers are shown beside the signs that need a person. "
    "You can change it in Settings."
)

LEAFLET = mark("What your leaflet says")
COPY_THE_LABEL = mark(
    "Copy the plan from your pharmacy label. If the label and the app ever differ, "
    "the label is right.",
    about=MEDICAL,
)
NAME = mark("Name on the label")
DOSE = mark("Dose on the label, in mg")
DOSE_EXAMPLE = "20 + 10"
DOSE_NOTE = mark("A plus stands between capsules that are taken together. You can leave it empty.")
FOOD_RULES = {
    FoodRule.WITH_FOOD: mark("With food", about=MEDICAL),
    FoodRule.EITHER: mark("With or without food", about=MEDICAL),
    FoodRule.UNSURE: mark("I am not sure", about=MEDICAL),
}
FORGOTTEN_QUESTION = mark("What does your leaflet say about a forgotten dose?", about=MEDICAL)
FORGOTTEN_NOTE = mark("Choose the closest. Leaflets differ from country to country.", about=MEDICAL)
FORGOTTEN_RULES = {
    ForgottenRule.SKIP: mark("Skip it", about=MEDICAL),
    ForgottenRule.TAKE_IF_NOT_CLOSE: mark("Take it if the next is not close", about=MEDICAL),
    ForgottenRule.UNSURE: mark("I am not sure", about=MEDICAL),
}
FORGOTTEN_KEPT = mark(
    "Your answer is kept to be shown to you; the app never decides. Whatever the rule, "
    "don\u2019t take two doses together.",
    about=MEDICAL,
)

TIMES = mark("When do your days happen?")
TIMES_NOTE = mark("Reminders follow these times. You can change everything later.")
LEAN_ON = mark(
    "Pick something you already do each day, such as sitting down to dinner. "
    "Routines tend to stick better when they lean on an old one."
)
DINNER_ALONE = mark("Dinner")
START = mark("Start with my computer, quietly in the tray")
START_NOTE = mark("So a reminder can reach you.")

REACH = mark("Does a reminder reach you?")
REACH_NOTE = mark("You can also finish now and try it later, in Settings.")
AT_A_GLANCE = mark("Your routine at a glance")
NO_STEPS = mark("No steps yet. You can add your own on the Routine page.")
AS_NEEDED = mark("as needed")

BACK, CONTINUE, FINISH = mark("Back"), mark("Continue"), mark("Finish")
SKIP = mark("Skip, use the usual times")


def page_of(page: int, pages: int) -> str:
    """Say how far one has come, counting from 1."""
    return tr("Page {page} of {pages}", page=number(page), pages=number(pages))


def times_of_day(step: Step) -> str:
    """Say when in the day a step is done."""
    if not step.slots:
        return capitalised(tr(AS_NEEDED))
    if len(step.slots) == 1:
        return when(step.slots[0])
    return capitalised(commas(slot_word(slot) for slot in step.slots))


def clock_times(step: Step, anchors: AnchorTimes) -> str:
    """Return the wall times of a step."""
    if not step.slots:
        return tr(AS_NEEDED)
    return commas(clock(at) for at in sorted(slot.time_of_day(anchors) for slot in step.slots))


def anchor_question(anchor: Anchor, *, has_dose: bool) -> str:
    """Return a point of the day as the person would say it; dinner with the dose or without."""
    is_without = anchor is Anchor.DINNER and not has_dose
    return tr(DINNER_ALONE) if is_without else tr(ANCHOR_QUESTIONS[anchor])


def same_times(times: Sequence[time], *, has_dose: bool) -> str:
    """Say which points of the day, in the anchors' order, have the same time; nothing for none."""
    named = list(zip(Anchor, times, strict=True))
    for at in sorted(set(times)):
        same = [anchor for anchor, one in named if one == at]
        if len(same) > 1:
            names = [
                tr("\u201c{words}\u201d", words=anchor_question(one, has_dose=has_dose))
                for one in same
            ]
            return tr(
                "{names} have the same time, {at}. Each needs a time of its own.",
                names=listed(names),
                at=clock(at),
            )
    return ""
