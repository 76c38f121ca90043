"""From the words of the command line to a day, a step, an occurrence and an instant."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from skinroutine.app.diary.queries import Queries
from skinroutine.app.diary.snapshots import DaySnapshot
from skinroutine.app.errors import WrongUse
from skinroutine.domain.plan.occurrence import Occurrence
from skinroutine.domain.plan.routine import Anchor, Routine, Slot, Step
from skinroutine.domain.plan.schedule import day_bounds, due_instant, instant_of, wall_date
from skinroutine.domain.record.status import Moment, State, Status

TIMES = {
    Anchor.WAKE: "morning",
    Anchor.LUNCH: "midday",
    Anchor.DINNER: "dinner",
    Anchor.BED: "night",
}
"""What a slot on an anchor is called beside the other slots of its step, as in the window."""


def find_day(said: date | str | None, today: date) -> date:
    """Return the day that was said; today where none was."""
    if said is None or said == "today":
        return today
    if isinstance(said, str):
        return today - timedelta(days=1)
    return said


def find_step(said: str, routine: Routine) -> Step:
    """Return the one step whose name begins with `said`, in any of its words ("spf", "lips")."""
    word = said.casefold().replace("_", "-").strip()
    exact = [step for step in routine.steps if word in _names(step)]
    found = exact or [step for step in routine.steps if word and _begins(step, word)]
    if len(found) == 1:
        return found[0]
    names = ", ".join(step.id for step in routine.steps)
    problem = "There is no step" if not found else "More than one step begins with"
    message = f"{problem} {said!r}. The steps are: {names}."
    raise WrongUse(message)


def find_state(
    queries: Queries, said_step: str, said_slot: str | None, day: date, *, may_guess: bool = True
) -> State:
    """Return the occurrence that is meant, planned or again outdoors.

    Without a slot it is the only one; or, where a guess may be made, the only one that is open,
    or due.
    """
    step = find_step(said_step, queries.routine(day))
    known = everything(queries.day(day))
    states: list[State] = [one for one in known if one.occurrence.key.step_id == step.id]
    if not states:
        raise WrongUse(_nothing(step, day))
    if said_slot is not None:
        return _with_slot(states, said_slot, step)
    guesses = [_open(states), _due(states)] if may_guess else []
    for candidates in (states, *guesses):
        if len(candidates) == 1:
            return candidates[0]
    times = _list(states)
    message = f"{step.name} has more than one time that day. Say which with --slot: {times}."
    raise WrongUse(message)


def everything(snapshot: DaySnapshot) -> tuple[State, ...]:
    """Return every state of a day, those outdoors as well."""
    return (*snapshot.states, *(snapshot.outdoors.again if snapshot.outdoors else ()))


def find_instant(day: date, at: time, moment: Moment) -> datetime:
    """Return the instant (UTC) of a wall time of a routine day; WrongUse where it has none."""
    said = instant_of(wall_date(day, at, moment.day_ends), at, moment.zone)
    _, ends = day_bounds(day, moment.zone, moment.day_ends)
    if said >= ends and said.astimezone(moment.zone).time() == at:
        message = f"That time is outside the day of {day.isoformat()}."
        raise WrongUse(message)
    return due_instant(day, at, moment.zone, moment.day_ends)


def slot_word(slot: Slot, at: time) -> str:
    """Return what a slot is called beside the others: midday, or its time 15:30."""
    return TIMES[slot.anchor] if slot.anchor else f"{at:%H:%M}"


def name_of(one: Occurrence) -> str:
    """Return an occurrence as it is named in an answer: Lip balm, midday of 2026-11-05."""
    again = ", again outdoors" if one.is_again else ""
    return f"{one.step.title}, {slot_word(one.slot, one.at)} of {one.key.day.isoformat()}{again}"


def _nothing(step: Step, day: date) -> str:
    """Say why a step has no occurrence on a day."""
    if step.is_as_needed and not step.slots:
        return f"{step.name} is done as needed, so nothing of it is planned."
    return f"{step.name} is not planned on {day.isoformat()}."


def _names(step: Step) -> set[str]:
    return {step.id, step.name.casefold(), step.title.casefold()}


def _begins(step: Step, word: str) -> bool:
    words = [step.id, step.name.casefold(), *step.name.casefold().split()]
    return any(one.startswith(word) or f"{one}s" == word for one in words)


def _with_slot(states: Sequence[State], said: str, step: Step) -> State:
    found = [state for state in states if said.casefold().strip() in _words(state.occurrence)]
    planned = [state for state in found if not state.occurrence.is_extra]
    for candidates in (found, planned):
        if len(candidates) == 1:
            return candidates[0]
    if found:
        times = ", ".join(f"{state.occurrence.at:%H:%M}" for state in found)
        message = f"{step.name} has more than one time called {said!r}. Say which: {times}."
        raise WrongUse(message)
    message = f"{step.name} has no time called {said!r}. It has: {_list(states)}."
    raise WrongUse(message)


def _words(one: Occurrence) -> set[str]:
    """Return how a slot may be called: its time, its anchor, its word, and its id for programs."""
    words = {one.slot.id.casefold(), f"{one.at:%H:%M}", f"{one.at.hour}:{one.at:%M}"}
    return words | ({one.slot.anchor.value, TIMES[one.slot.anchor]} if one.slot.anchor else set())


def _list(states: Sequence[State]) -> str:
    return ", ".join(slot_word(one.occurrence.slot, one.occurrence.at) for one in states)


def _open(states: Sequence[State]) -> list[State]:
    return [s for s in states if s.status.is_open or s.status is Status.NOT_RECORDED]


def _due(states: Sequence[State]) -> list[State]:
    return [state for state in states if state.status is Status.DUE]
