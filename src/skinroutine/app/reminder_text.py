"""What a reminder says: pure, in the neutral level (no medicine, no amount; copy deck C19-C22)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from skinroutine.app.ports import Notice
from skinroutine.domain.routine import Anchor, FoodRule, StepKind
from skinroutine.domain.status import State

CARE = {
    StepKind.MOISTURIZER: ("Moisturizer", "A good time for moisturizer."),
    StepKind.SUNSCREEN: (
        "Sunscreen",
        "Heading out? Sunscreen first: SPF 30 or more, clouds or not.",
    ),
    StepKind.LIP_BALM: ("Lip balm", "Lip balm, if it\u2019s handy."),
}
MEALS = {Anchor.LUNCH: "lunch", Anchor.DINNER: "dinner"}


def clock_time(at: time) -> str:
    """Return a wall time as HH:MM."""
    return at.strftime("%H:%M")


def short_name(state: State) -> str:
    """Return the neutral name of a step, without medicine or amount."""
    step = state.occurrence.step
    return "Your dose" if step.is_dose else CARE[step.kind][0]


def reminder_notice(states: Sequence[State]) -> Notice:
    """Return the one notice for everything that is announced together; never empty."""
    if len(states) == 1:
        return _single(states[0])
    times = sorted({state.occurrence.due_at for state in states})
    count = len(states)
    if len(times) == 1:
        title = f"{count} steps for {clock_time(states[0].occurrence.at)}"
        return Notice(title, f"{listed([short_name(state) for state in states])}.")
    lines = [
        f"{clock_time(state.occurrence.at)} {short_name(state)}"
        for state in sorted(states, key=lambda state: state.occurrence.due_at)
    ]
    return Notice(f"{count} steps are waiting", f"{'; '.join(lines)}.")


def listed(names: Sequence[str]) -> str:
    """Return names as a list in a sentence, each once."""
    once = list(dict.fromkeys(names))
    if len(once) == 1:
        return once[0]
    return f"{', '.join(once[:-1])} and {once[-1]}"


def _single(state: State) -> Notice:
    occurrence = state.occurrence
    at = clock_time(occurrence.at)
    if not occurrence.step.is_dose:
        name, sentence = CARE[occurrence.step.kind]
        return Notice(name, f"{at}. {sentence}")
    meal = MEALS.get(occurrence.slot.anchor)
    title = f"Your dose, with {meal}" if meal else "Your dose"
    if occurrence.step.food is FoodRule.WITH_FOOD:
        return Notice(title, f"{at}. With food, as your leaflet says.")
    return Notice(title, f"{at}, as you planned.")
