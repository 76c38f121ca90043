"""What a reminder says, at three levels of discretion: pure; copy deck C07 to C11, C19 to C22.

What says something of a medicine or of care is `MEDICAL`: it stays English in a language in which
nobody has checked it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from skinroutine.app.ports import Button, Notice, Press
from skinroutine.app.reminding import date_text
from skinroutine.app.tongue import MEDICAL, clauses, clock, listed, mark, plural, tr
from skinroutine.domain.course.key_dates import is_untitled
from skinroutine.domain.plan.routine import Anchor, FoodRule, StepKind
from skinroutine.domain.plan.starter import AGAIN_OUTDOORS
from skinroutine.domain.record.event import PromptKind
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.domain.record.status import State
from skinroutine.domain.reminding.reminder import Prompt, is_last

NAMES = {
    StepKind.DOSE: mark("Your dose", about="a step"),
    StepKind.MOISTURIZER: mark("Moisturizer", about="a step"),
    StepKind.SUNSCREEN: mark("Sunscreen", about="a step"),
    StepKind.LIP_BALM: mark("Lip balm", about="a step"),
    StepKind.CLEANSER: mark("Cleanser", about="a step"),
    StepKind.EYE_DROPS: mark("Eye drops", about="a step"),
    StepKind.NOSE: mark("Nose care", about="a step"),
    StepKind.OTHER: mark("A step", about="a step"),
    StepKind.DATE: mark("A date you saved", about="a step"),
    StepKind.SUPPLY: mark("Your supply", about="a step"),
}
"""What a step is called where nothing more is told of it."""
NAMES_INSIDE = {
    StepKind.DOSE: mark("your dose", about="a step, inside a sentence"),
    StepKind.MOISTURIZER: mark("moisturizer", about="a step, inside a sentence"),
    StepKind.SUNSCREEN: mark("sunscreen", about="a step, inside a sentence"),
    StepKind.LIP_BALM: mark("lip balm", about="a step, inside a sentence"),
    StepKind.CLEANSER: mark("cleanser", about="a step, inside a sentence"),
    StepKind.EYE_DROPS: mark("eye drops", about="a step, inside a sentence"),
    StepKind.NOSE: mark("nose care", about="a step, inside a sentence"),
    StepKind.OTHER: mark("a step", about="a step, inside a sentence"),
    StepKind.DATE: mark("a date you saved", about="a step, inside a sentence"),
    StepKind.SUPPLY: mark("your supply", about="a step, inside a sentence"),
}
CARE = {
    StepKind.MOISTURIZER: mark("{at}. A good time for moisturizer.", about=MEDICAL),
    StepKind.SUNSCREEN: mark(
        "{at}. Heading out? Sunscreen first: SPF 30 or more, clouds or not.", about=MEDICAL
    ),
    StepKind.LIP_BALM: mark("{at}. Lip balm, if it\u2019s handy.", about=MEDICAL),
    StepKind.CLEANSER: mark("{at}. A gentle wash, then moisturizer.", about=MEDICAL),
    StepKind.EYE_DROPS: mark("{at}. A good time for eye drops.", about=MEDICAL),
    StepKind.NOSE: mark("{at}. A good time for your nose.", about=MEDICAL),
    StepKind.OTHER: mark("{at}. A good time for this step."),
}
DISCREET = {
    StepKind.DOSE: mark("One thing is on your list."),
    StepKind.MOISTURIZER: mark("A quiet minute for you."),
    StepKind.SUNSCREEN: mark("Before you head out\u2026"),
    StepKind.LIP_BALM: mark("Quick pause?"),
    StepKind.CLEANSER: mark("Time to wind down."),
    StepKind.EYE_DROPS: mark("A quiet minute for you."),
    StepKind.NOSE: mark("A quiet minute for you."),
    StepKind.OTHER: mark("One thing is on your list."),
}
TWO_HOURS = mark("{at}. Two hours since sunscreen. Still outdoors? Time for more.", about=MEDICAL)
AGAIN = mark("{at}. Still outdoors? Time for more.", about=MEDICAL)
CHECK = mark("Your outdoor check.")
"""What is said of sunscreen again outdoors (C23); others may see that there is a check."""
NEUTRAL_DOSE: dict[Anchor | None, str] = {
    Anchor.LUNCH: mark("Your dose, with lunch", about=MEDICAL),
    Anchor.DINNER: mark("Your dose, with dinner", about=MEDICAL),
}
NEUTRAL_DOSE_AGAIN: dict[Anchor | None, str] = {
    Anchor.LUNCH: mark("Still on your list: your dose, with lunch", about=MEDICAL),
    Anchor.DINNER: mark("Still on your list: your dose, with dinner", about=MEDICAL),
}
DOSE_AGAIN = mark("Still on your list: your dose", about=MEDICAL)
NAMED_DOSE: dict[Anchor | None, str] = {
    Anchor.LUNCH: mark("{name}, with lunch", about=MEDICAL),
    Anchor.DINNER: mark("{name}, with dinner", about=MEDICAL),
}
COMING: dict[Anchor | None, str] = {
    Anchor.LUNCH: mark("Lunch\u2019s coming up"),
    Anchor.DINNER: mark("Dinner\u2019s coming up"),
}
COMING_UP = mark("Coming up")
PLATE = {
    TextLevel.FULL: mark("Your capsules could sit by your plate.", about=MEDICAL),
    TextLevel.NEUTRAL: mark("It could sit by your plate.", about=MEDICAL),
}
"""What a heads-up adds where the leaflet says with food (C07); neutral names no capsules."""
LAST = mark(
    "That\u2019s the last nudge for today. You can add a note whenever you like.", about=MEDICAL
)
LAST_DISCREET = mark("That\u2019s all for today.")
STILL_OPEN = mark("One thing is still open.")
AWAY = mark("While you were away")
TAKEN_WITH_FOOD = mark("Taken with food", about=MEDICAL)
DONE, BOTH_DONE, ALL_DONE = (
    mark("Done", about="a button"),
    mark("Both done", about="a button"),
    mark("All done", about="a button"),
)
SKIP, OPEN = mark("Skip", about="a button"), mark("Open today", about="a button")
SEEN = mark("Seen", about="a button")
UNLOCK = mark("Unlock", about="a button")
SNOOZE = timedelta(minutes=10)
FIRST_STRONG, POP = "\u2068", "\u2069"
"""Unicode's marks around a text of another direction, so that it cannot turn what is beside it."""


def reminder_notice(
    prompts: Sequence[Prompt],
    level: TextLevel = TextLevel.NEUTRAL,
    *,
    now: datetime | None = None,
    tag: str = "",
    snooze: timedelta = SNOOZE,
) -> Notice:
    """Return the one notice for everything that is announced together; never empty.

    `now` (UTC) tells whether silence follows a repeat; `snooze` is how much later "later" is.
    """
    if level is TextLevel.DISCREET:
        notice = _discreet(prompts, snooze)
    else:
        notice = _spoken(prompts, level, snooze)
    if now is not None and len(prompts) == 1 and is_last(prompts[0], now):
        last = tr(LAST_DISCREET if level is TextLevel.DISCREET else LAST)
        notice = replace(notice, body=f"{notice.body} {last}")
    return replace(notice, tag=tag)


def away_notice(states: Sequence[State], level: TextLevel, *, tag: str = "") -> Notice:
    """Return the summary after an absence: everything of today that is still open; never empty."""
    count = len(states)
    buttons = (Button(Press.OPEN, tr(OPEN)), Button(Press.DONE, _done_word(states)))
    if level is TextLevel.DISCREET:
        words = plural("One thing is still open.", "{n} things are still open.", count)
        return Notice(tr(AWAY), words, tag, buttons, stays=True, is_discreet=True)
    steps = _each_once(
        tr("{step} ({at})", step=_name_inside(one, level), at=clock(one.occurrence.at))
        for one in states
    )
    body = plural(
        "1 step is waiting: {steps}.", "{n} steps are waiting: {steps}.", count, steps=steps
    )
    return Notice(tr(AWAY), body, tag, buttons, _one_kind(states), stays=True)


def try_out_notice(level: TextLevel, tag: str) -> Notice:
    """Return the test reminder."""
    if level is TextLevel.DISCREET:
        return Notice(tr("A test"), tr("Did you see this?"), tag, is_discreet=True)
    body = tr("Reminders will look like this. Did you see it?")
    return Notice(tr("This is a test reminder"), body, tag)


def short_name(state: State, level: TextLevel = TextLevel.NEUTRAL) -> str:
    """Return the name of a step: as the person typed it, or neutral, without medicine or amount."""
    return _typed_name(state, level) or tr(NAMES[state.occurrence.step.kind])


def _name_inside(state: State, level: TextLevel) -> str:
    """Return a name inside a sentence; what the person typed stays as it is."""
    return _typed_name(state, level) or tr(NAMES_INSIDE[state.occurrence.step.kind])


def _typed_name(state: State, level: TextLevel) -> str:
    one = state.occurrence
    is_typed = level is TextLevel.FULL and not (one.is_told and is_untitled(one))
    return isolated(one.step.title) if is_typed else ""


def isolated(name: str) -> str:
    """Return a typed name that cannot turn the direction of the words around it."""
    plain = "".join(c for c in name if unicodedata.bidirectional(c) not in _TURNS).strip()
    if any(unicodedata.bidirectional(c) in {"R", "AL", "AN"} for c in plain):
        return f"{FIRST_STRONG}{plain}{POP}"
    return plain


_TURNS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def _spoken(prompts: Sequence[Prompt], level: TextLevel, snooze: timedelta) -> Notice:
    if len(prompts) > 1:
        return _several([prompt.state for prompt in prompts], level, snooze)
    (prompt,) = prompts
    if prompt.kind is PromptKind.HEADS_UP:
        return _heads_up(prompt, level)
    if prompt.state.occurrence.is_told:
        return _told(prompt.state, level, snooze)
    if prompt.state.occurrence.step.is_dose:
        return _dose(prompt, level, snooze)
    return _care(prompt, level, snooze)


def _several(states: Sequence[State], level: TextLevel, snooze: timedelta) -> Notice:
    count = len(states)
    if len({state.occurrence.due_at for state in states}) == 1:
        at = clock(states[0].occurrence.at)
        title = plural("1 step for {at}", "{n} steps for {at}", count, at=at)
        body = f"{_each_once(short_name(state, level) for state in states)}."
    else:
        title = plural("1 step is waiting", "{n} steps are waiting", count)
        in_order = sorted(states, key=lambda state: state.occurrence.due_at)
        body = f"{clauses(_with_time(one, level) for one in in_order)}."
    buttons = _several_buttons(states, snooze)
    return Notice(title, body, "", buttons, _one_kind(states), stays=_has_dose(states))


def _with_time(state: State, level: TextLevel) -> str:
    at = clock(state.occurrence.at)
    return tr("{at} {step}", about="a step in a list", at=at, step=short_name(state, level))


def _care(prompt: Prompt, level: TextLevel, snooze: timedelta) -> Notice:
    occurrence = prompt.state.occurrence
    kind, at = occurrence.step.kind, clock(occurrence.at)
    if occurrence.is_again:
        is_usual = occurrence.step.again_outdoors == AGAIN_OUTDOORS
        body = tr(TWO_HOURS if is_usual else AGAIN, at=at)
    elif prompt.kind is PromptKind.REPEAT:
        body = tr("{at}. Still on your list.", at=at)
    else:
        body = tr(CARE[kind], at=at)
    title, buttons = short_name(prompt.state, level), _single_buttons(tr(DONE), snooze)
    return Notice(title, body, "", buttons, kind)


def _told(state: State, level: TextLevel, snooze: timedelta) -> Notice:
    """Tell of a saved date or of the box; there is nothing to skip."""
    buttons = (Button(Press.DONE, tr(SEEN)), _later(snooze))
    is_discreet = level is TextLevel.DISCREET
    body = date_text.discreet(state) if is_discreet else date_text.plain(state)
    title = tr(date_text.TITLE) if is_discreet else short_name(state, level)
    kind = None if is_discreet else state.occurrence.step.kind
    return Notice(title, body, "", buttons, kind, stays=True, is_discreet=is_discreet)


def _dose(prompt: Prompt, level: TextLevel, snooze: timedelta) -> Notice:
    """Say that a dose is due, or still open (C08 to C10); only in full how many capsules it is."""
    step, at = prompt.state.occurrence.step, clock(prompt.state.occurrence.at)
    with_food = step.food is FoodRule.WITH_FOOD
    count = len(step.strengths) if level is TextLevel.FULL else 0
    if prompt.kind is PromptKind.REPEAT:
        body = _still_open(at, count)
    elif with_food:
        body = _with_food(at, count)
    else:
        body = _as_planned(at, count)
    buttons = _single_buttons(tr(TAKEN_WITH_FOOD if with_food else DONE), snooze)
    return Notice(_dose_title(prompt, level), body, "", buttons, step.kind, stays=True)


def _still_open(at: str, count: int) -> str:
    if not count:
        return tr("{at}. Taken, later, or not today?", about=MEDICAL, at=at)
    return plural(
        "{at}. Still on your list: 1 capsule. Taken, later, or not today?",
        "{at}. Still on your list: {n} capsules. Taken, later, or not today?",
        count,
        about=MEDICAL,
        at=at,
    )


def _with_food(at: str, count: int) -> str:
    if not count:
        return tr("{at}. With food, as your leaflet says.", about=MEDICAL, at=at)
    return plural(
        "{at}. With food, as your leaflet says: 1 capsule and something to eat.",
        "{at}. With food, as your leaflet says: {n} capsules and something to eat.",
        count,
        about=MEDICAL,
        at=at,
    )


def _as_planned(at: str, count: int) -> str:
    if not count:
        return tr("{at}, as you planned.", about=MEDICAL, at=at)
    return plural(
        "{at}: 1 capsule, as you planned.",
        "{at}: {n} capsules, as you planned.",
        count,
        about=MEDICAL,
        at=at,
    )


def _dose_title(prompt: Prompt, level: TextLevel) -> str:
    anchor = prompt.state.occurrence.slot.anchor
    name = _typed_name(prompt.state, level)
    if level is TextLevel.FULL and name:
        return tr(NAMED_DOSE[anchor], name=name) if anchor in NAMED_DOSE else name
    if prompt.kind is PromptKind.REPEAT and level is TextLevel.NEUTRAL:
        return tr(NEUTRAL_DOSE_AGAIN.get(anchor, DOSE_AGAIN))
    return tr(NEUTRAL_DOSE.get(anchor, NAMES[StepKind.DOSE]))


def _heads_up(prompt: Prompt, level: TextLevel) -> Notice:
    """Say that a step is coming up (C07); there is nothing to answer yet."""
    occurrence = prompt.state.occurrence
    name, at = short_name(prompt.state, level), clock(occurrence.at)
    body = tr("{step} at {at}.", about="a step that is coming up", step=name, at=at)
    if occurrence.step.is_dose and occurrence.step.food is FoodRule.WITH_FOOD:
        body = f"{body} {tr(PLATE[level])}"
    title = tr(COMING.get(occurrence.slot.anchor, COMING_UP))
    return Notice(title, body, kind=occurrence.step.kind)


def _discreet(prompts: Sequence[Prompt], snooze: timedelta) -> Notice:
    """Say that there is something, and not what: no medicine, no body, no name of the program."""
    first = min(prompts, key=lambda prompt: prompt.state.occurrence.due_at).state.occurrence
    at = clock(first.at)
    kinds = {prompt.kind for prompt in prompts}
    if kinds == {PromptKind.HEADS_UP}:
        title = tr("A small heads-up for {at}", at=at)
        return Notice(title, tr("Coming up."), is_discreet=True)
    states = [prompt.state for prompt in prompts]
    stays = _has_dose(states)
    if len(prompts) == 1 and first.is_told:
        return _told(states[0], TextLevel.DISCREET, snooze)
    if len(prompts) == 1:
        kind = first.step.kind
        aside = CHECK if first.is_again else DISCREET[kind]
        words = tr(STILL_OPEN if PromptKind.REPEAT in kinds else aside)
        buttons = _single_buttons(tr(DONE), snooze)
    else:
        words = plural("One thing is on your list.", "{n} things are on your list.", len(prompts))
        buttons = _several_buttons(states, snooze)
    title = tr("Your {at} moment", at=at)
    return Notice(title, words, "", buttons, stays=stays, is_discreet=True)


def _single_buttons(done: str, snooze: timedelta) -> tuple[Button, ...]:
    return (Button(Press.DONE, done), _later(snooze), Button(Press.SKIP, tr(SKIP)))


def _several_buttons(states: Sequence[State], snooze: timedelta) -> tuple[Button, ...]:
    return (Button(Press.DONE, _done_word(states)), _later(snooze))


def _later(snooze: timedelta) -> Button:
    minutes = snooze // timedelta(minutes=1)
    return Button(Press.SNOOZE, plural("In 1 min", "In {n} min", minutes, about="a button"))


def _done_word(states: Sequence[State]) -> str:
    both = 2
    if all(state.occurrence.is_told for state in states):
        return tr(SEEN)
    if len(states) == 1:
        return tr(DONE)
    return tr(BOTH_DONE if len(states) == both else ALL_DONE)


def _has_dose(states: Sequence[State]) -> bool:
    return any(state.occurrence.step.is_dose for state in states)


def _one_kind(states: Sequence[State]) -> StepKind | None:
    kinds = {state.occurrence.step.kind for state in states}
    return kinds.pop() if len(kinds) == 1 else None


def _each_once(names: Iterable[str]) -> str:
    """Return names as a list in a sentence, each once."""
    return listed(list(dict.fromkeys(names)))
