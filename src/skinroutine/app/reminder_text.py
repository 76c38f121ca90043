"""What a reminder says, at three levels of discretion: pure; copy deck C07 to C11, C19 to C22."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time

from skinroutine.app.ports import Button, Notice, Press
from skinroutine.domain.event import PromptKind
from skinroutine.domain.preferences import TextLevel
from skinroutine.domain.reminder import Prompt, is_last
from skinroutine.domain.routine import Anchor, FoodRule, StepKind
from skinroutine.domain.status import State

CARE = {
    StepKind.MOISTURIZER: ("Moisturizer", "A good time for moisturizer."),
    StepKind.SUNSCREEN: (
        "Sunscreen",
        "Heading out? Sunscreen first: SPF 30 or more, clouds or not.",
    ),
    StepKind.LIP_BALM: ("Lip balm", "Lip balm, if it\u2019s handy."),
    StepKind.CLEANSER: ("Cleanser", "A gentle wash, then moisturizer."),
    StepKind.EYE_DROPS: ("Eye drops", "A good time for eye drops."),
    StepKind.NOSE: ("Nose care", "A good time for your nose."),
    StepKind.OTHER: ("A step", "A good time for this step."),
}
DISCREET = {
    StepKind.DOSE: "One thing is on your list.",
    StepKind.MOISTURIZER: "A quiet minute for you.",
    StepKind.SUNSCREEN: "Before you head out\u2026",
    StepKind.LIP_BALM: "Quick pause?",
    StepKind.CLEANSER: "Time to wind down.",
    StepKind.EYE_DROPS: "A quiet minute for you.",
    StepKind.NOSE: "A quiet minute for you.",
    StepKind.OTHER: "One thing is on your list.",
}
MEALS: dict[Anchor | None, str] = {Anchor.LUNCH: "lunch", Anchor.DINNER: "dinner"}
LAST = "That\u2019s the last nudge for today."
AWAY = "While you were away"
TAKEN_WITH_FOOD, DONE, BOTH_DONE, ALL_DONE = "Taken with food", "Done", "Both done", "All done"
LATER, SKIP, OPEN = "In 10 min", "Skip", "Open today"
FIRST_STRONG, POP = "\u2068", "\u2069"
"""Unicode's marks around a text of another direction, so that it cannot turn what is beside it."""


def clock_time(at: time) -> str:
    """Return a wall time as HH:MM."""
    return at.strftime("%H:%M")


def reminder_notice(
    prompts: Sequence[Prompt],
    level: TextLevel = TextLevel.NEUTRAL,
    *,
    now: datetime | None = None,
    tag: str = "",
) -> Notice:
    """Return the one notice for everything that is announced together; never empty.

    `now` (UTC) tells whether silence follows a repeat.
    """
    notice = _discreet(prompts) if level is TextLevel.DISCREET else _spoken(prompts, level)
    if now is not None and len(prompts) == 1 and is_last(prompts[0], now):
        last = "That\u2019s all for today." if level is TextLevel.DISCREET else LAST
        notice = replace(notice, body=f"{notice.body} {last}")
    return replace(notice, tag=tag)


def away_notice(states: Sequence[State], level: TextLevel, *, tag: str = "") -> Notice:
    """Return the summary after an absence: everything of today that is still open; never empty."""
    count = len(states)
    buttons = (Button(Press.OPEN, OPEN), Button(Press.DONE, _done_word(states)))
    if level is TextLevel.DISCREET:
        words = "One thing is still open." if count == 1 else f"{count} things are still open."
        return Notice(AWAY, words, tag, buttons, stays=True, is_discreet=True)
    head = "1 step is waiting" if count == 1 else f"{count} steps are waiting"
    names = [
        f"{_inside(short_name(one, level), level)} ({clock_time(one.occurrence.at)})"
        for one in states
    ]
    return Notice(AWAY, f"{head}: {_and(names)}.", tag, buttons, _one_kind(states), stays=True)


def try_out_notice(level: TextLevel, tag: str) -> Notice:
    """Return the test reminder."""
    if level is TextLevel.DISCREET:
        return Notice("A test", "Did you see this?", tag, is_discreet=True)
    return Notice("This is a test reminder", "Reminders will look like this. Did you see it?", tag)


def short_name(state: State, level: TextLevel = TextLevel.NEUTRAL) -> str:
    """Return the name of a step: as the person typed it, or neutral, without medicine or amount."""
    step = state.occurrence.step
    neutral = "Your dose" if step.is_dose else CARE[step.kind][0]
    return (isolated(step.name) or neutral) if level is TextLevel.FULL else neutral


def isolated(name: str) -> str:
    """Return a typed name that cannot turn the direction of the words around it."""
    plain = "".join(c for c in name if unicodedata.bidirectional(c) not in _TURNS).strip()
    if any(unicodedata.bidirectional(c) in {"R", "AL", "AN"} for c in plain):
        return f"{FIRST_STRONG}{plain}{POP}"
    return plain


_TURNS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def _spoken(prompts: Sequence[Prompt], level: TextLevel) -> Notice:
    if len(prompts) == 1:
        return _single(prompts[0], level)
    states = [prompt.state for prompt in prompts]
    times = {state.occurrence.due_at for state in states}
    count = len(states)
    buttons = _several_buttons(states)
    if len(times) == 1:
        title = f"{count} steps for {clock_time(states[0].occurrence.at)}"
        body = f"{_and([short_name(state, level) for state in states])}."
    else:
        title = f"{count} steps are waiting"
        in_order = sorted(states, key=lambda state: state.occurrence.due_at)
        lines = [f"{clock_time(s.occurrence.at)} {short_name(s, level)}" for s in in_order]
        body = f"{'; '.join(lines)}."
    return Notice(title, body, "", buttons, _one_kind(states), stays=_has_dose(states))


def _single(prompt: Prompt, level: TextLevel) -> Notice:
    occurrence = prompt.state.occurrence
    name, at = short_name(prompt.state, level), clock_time(occurrence.at)
    kind = occurrence.step.kind
    if prompt.kind is PromptKind.HEADS_UP:
        return _heads_up(prompt, level)
    if not occurrence.step.is_dose:
        if prompt.kind is PromptKind.REPEAT:
            return Notice(name, f"{at}. Still on your list.", "", _single_buttons(DONE), kind)
        return Notice(name, f"{at}. {CARE[kind][1]}", "", _single_buttons(DONE), kind)
    meal = MEALS.get(occurrence.slot.anchor)
    with_food = occurrence.step.food is FoodRule.WITH_FOOD
    is_neutral = level is TextLevel.NEUTRAL
    title = f"{name}, with {meal}" if meal else name
    body = f"{at}. With food, as your leaflet says." if with_food else f"{at}, as you planned."
    if prompt.kind is PromptKind.REPEAT:
        title = f"Still on your list: {_inside(title, level)}" if is_neutral else title
        body = f"{at}. Taken, later, or not today?"
    buttons = _single_buttons(TAKEN_WITH_FOOD if with_food else DONE)
    return Notice(title, body, "", buttons, kind, stays=True)


def _heads_up(prompt: Prompt, level: TextLevel) -> Notice:
    """Say that a step is coming up (C07); there is nothing to answer yet."""
    occurrence = prompt.state.occurrence
    meal, at = MEALS.get(occurrence.slot.anchor), clock_time(occurrence.at)
    title = f"{meal.capitalize()}\u2019s coming up" if meal else "Coming up"
    body = f"{short_name(prompt.state, level)} at {at}."
    return Notice(title, body, kind=occurrence.step.kind)


def _discreet(prompts: Sequence[Prompt]) -> Notice:
    """Say that there is something, and not what: no medicine, no body, no name of the program."""
    first = min(prompts, key=lambda prompt: prompt.state.occurrence.due_at).state.occurrence
    at = clock_time(first.at)
    kinds = {prompt.kind for prompt in prompts}
    if kinds == {PromptKind.HEADS_UP}:
        return Notice(f"A small heads-up for {at}", "Coming up.", is_discreet=True)
    states = [prompt.state for prompt in prompts]
    stays = _has_dose(states)
    if len(prompts) == 1:
        words = "One thing is still open." if PromptKind.REPEAT in kinds else _aside(prompts[0])
        buttons = _single_buttons(DONE)
    else:
        words = f"{len(prompts)} things are on your list."
        buttons = _several_buttons(states)
    return Notice(f"Your {at} moment", words, "", buttons, stays=stays, is_discreet=True)


def _aside(prompt: Prompt) -> str:
    return DISCREET[prompt.state.occurrence.step.kind]


def _single_buttons(done: str) -> tuple[Button, ...]:
    return (Button(Press.DONE, done), Button(Press.SNOOZE, LATER), Button(Press.SKIP, SKIP))


def _several_buttons(states: Sequence[State]) -> tuple[Button, ...]:
    return (Button(Press.DONE, _done_word(states)), Button(Press.SNOOZE, LATER))


def _done_word(states: Sequence[State]) -> str:
    both = 2
    if len(states) == 1:
        return DONE
    return BOTH_DONE if len(states) == both else ALL_DONE


def _has_dose(states: Sequence[State]) -> bool:
    return any(state.occurrence.step.is_dose for state in states)


def _one_kind(states: Sequence[State]) -> StepKind | None:
    kinds = {state.occurrence.step.kind for state in states}
    return kinds.pop() if len(kinds) == 1 else None


def _and(names: Sequence[str]) -> str:
    """Return names as a list in a sentence, each once."""
    once = list(dict.fromkeys(names))
    if len(once) == 1:
        return once[0]
    return f"{', '.join(once[:-1])} and {once[-1]}"


def _inside(name: str, level: TextLevel) -> str:
    """Return a name inside a sentence; what the person typed stays as it is."""
    return name if level is TextLevel.FULL else f"{name[:1].lower()}{name[1:]}"
