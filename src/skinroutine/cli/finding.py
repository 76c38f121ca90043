"""From the words of the command line to a day and an occurrence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from skinroutine.app.errors import WrongUse
from skinroutine.app.queries import Queries
from skinroutine.domain.routine import Routine, Step
from skinroutine.domain.status import State, Status


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
    exact = [step for step in routine.steps if word in {step.id, step.name.casefold()}]
    found = exact or [step for step in routine.steps if word and _begins(step, word)]
    if len(found) == 1:
        return found[0]
    names = ", ".join(step.id for step in routine.steps)
    problem = "There is no step" if not found else "More than one step begins with"
    message = f"{problem} {said!r}. The steps are: {names}."
    raise WrongUse(message)


def find_state(queries: Queries, said_step: str, said_slot: str | None, day: date) -> State:
    """Return the occurrence that is meant; without a slot, the only open one that is due."""
    snapshot = queries.day(day)
    step = find_step(said_step, queries.routine(day))
    states = [state for state in snapshot.states if state.occurrence.key.step_id == step.id]
    if said_slot is not None:
        return _with_slot(states, said_slot, step)
    for candidates in (states, _open(states), _due(states)):
        if len(candidates) == 1:
            return candidates[0]
    slots = ", ".join(state.occurrence.slot.id for state in states)
    message = f"{step.name} has more than one time that day. Say which with --slot: {slots}."
    raise WrongUse(message)


def _begins(step: Step, word: str) -> bool:
    words = [step.id, step.name.casefold(), *step.name.casefold().split()]
    return any(one.startswith(word) or f"{one}s" == word for one in words)


def _with_slot(states: Sequence[State], said: str, step: Step) -> State:
    for state in states:
        if state.occurrence.slot.id == said.casefold():
            return state
    slots = ", ".join(state.occurrence.slot.id for state in states)
    message = f"{step.name} has no time called {said!r}. It has: {slots}."
    raise WrongUse(message)


def _open(states: Sequence[State]) -> list[State]:
    return [s for s in states if s.status.is_open or s.status is Status.NOT_RECORDED]


def _due(states: Sequence[State]) -> list[State]:
    return [state for state in states if state.status is Status.DUE]
