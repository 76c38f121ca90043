"""Counts with their denominator, and the week as steps by days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from skinroutine.domain.plan.routine import Slot, Step
from skinroutine.domain.record.status import State, Status


@dataclass(frozen=True, slots=True)
class Count:
    """Done of planned; skipped stands beside them and is in neither."""

    done: int = 0
    planned: int = 0
    skipped: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(
            self.done + other.done, self.planned + other.planned, self.skipped + other.skipped
        )


class CellState(StrEnum):
    """How the slots of one step on one day look together."""

    NOTHING = "nothing planned"
    UPCOMING = "upcoming"
    DUE = "due"
    DONE = "done"
    DONE_LATE = "done late"
    PARTLY = "partly done"
    SKIPPED = "skipped"
    NOT_RECORDED = "not recorded"


@dataclass(frozen=True, slots=True)
class Cell:
    """One step on one day."""

    day: date
    states: tuple[State, ...]
    look: CellState
    count: Count


@dataclass(frozen=True, slots=True)
class WeekRow:
    """One step over the days of a week."""

    step: Step
    cells: tuple[Cell, ...]
    count: Count


@dataclass(frozen=True, slots=True)
class WeekTable:
    """Steps by days with totals: all steps, the dose alone, care alone, and each day."""

    days: tuple[date, ...]
    rows: tuple[WeekRow, ...]
    by_day: tuple[Count, ...]
    all_steps: Count
    dose: Count
    care: Count


def count(states: Iterable[State], *, so_far: bool = True) -> Count:
    """Count states; with `so_far`, what is not yet due is left out of the denominator."""
    done = planned = skipped = 0
    for state in states:
        if state.status is Status.SKIPPED:
            skipped += 1
        elif not (so_far and state.status is Status.UPCOMING):
            planned += 1
            done += state.status.is_done
    return Count(done, planned, skipped)


def week_table(days: Sequence[date], by_day: Mapping[date, Sequence[State]]) -> WeekTable:
    """Return the table of a week; a day that is missing from `by_day` has nothing planned."""
    steps = _steps_of(state for day in days for state in by_day.get(day, ()))
    rows = tuple(
        _row(step, [(day, _of_step(by_day.get(day, ()), step)) for day in days]) for step in steps
    )
    totals = tuple(count(by_day.get(day, ())) for day in days)
    return WeekTable(
        days=tuple(days),
        rows=rows,
        by_day=totals,
        all_steps=sum(totals, Count()),
        dose=sum((row.count for row in rows if row.step.is_dose), Count()),
        care=sum((row.count for row in rows if not row.step.is_dose), Count()),
    )


def most_often_blank(states: Iterable[State]) -> tuple[Step, Slot, int] | None:
    """Return the slot that was most often not recorded and how often, or None if none was."""
    blanks: dict[tuple[str, str], list[State]] = {}
    for state in states:
        if state.status is Status.NOT_RECORDED:
            key = state.occurrence.key
            blanks.setdefault((key.step_id, key.slot_id), []).append(state)
    if not blanks:
        return None
    most = max(blanks.values(), key=len)
    newest = most[-1].occurrence
    return newest.step, newest.slot, len(most)


def _steps_of(states: Iterable[State]) -> tuple[Step, ...]:
    """Return each step once, as its newest day has it, the dose first."""
    steps = {state.occurrence.key.step_id: state.occurrence.step for state in states}
    return tuple(sorted(steps.values(), key=lambda step: not step.is_dose))


def _of_step(states: Iterable[State], step: Step) -> tuple[State, ...]:
    return tuple(state for state in states if state.occurrence.key.step_id == step.id)


def _row(step: Step, per_day: Sequence[tuple[date, tuple[State, ...]]]) -> WeekRow:
    cells = tuple(Cell(day, states, look(states), count(states)) for day, states in per_day)
    return WeekRow(step, cells, sum((cell.count for cell in cells), Count()))


def look(states: Sequence[State]) -> CellState:
    """Return how the slots of one step on one day look together."""
    kinds = {state.status for state in states}
    if len(kinds) == 1:
        return CellState(kinds.pop().value)
    counted = kinds - {Status.SKIPPED}
    if not counted:
        return CellState.NOTHING
    if counted <= {Status.DONE, Status.DONE_LATE}:
        return CellState.DONE_LATE if Status.DONE_LATE in counted else CellState.DONE
    if any(status.is_done for status in counted):
        return CellState.PARTLY
    if Status.DUE in counted:
        return CellState.DUE
    return CellState.UPCOMING if Status.UPCOMING in counted else CellState.NOT_RECORDED
