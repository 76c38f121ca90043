"""The week's sentences: rows, cells, counts, and why no reminder came; pure."""

from __future__ import annotations

from datetime import date

from skinroutine.app.reminding.reasons import why
from skinroutine.app.tongue import (
    clauses,
    clock,
    commas,
    mark,
    number,
    plural,
    tr,
    weekday,
)
from skinroutine.domain.plan.routine import Slot, Step
from skinroutine.domain.record.adherence import Cell, CellState, Count, WeekRow, count
from skinroutine.domain.record.status import State, Status
from skinroutine.ui.wording.calendar import day_title
from skinroutine.ui.wording.checklist import row_status
from skinroutine.ui.wording.counts import of, with_skipped
from skinroutine.ui.wording.routine import SLOT_TITLES, slot_word, when_inside

LOOKS = {
    CellState.NOTHING: mark("nothing planned"),
    CellState.UPCOMING: mark("still to come", about="in a cell of the week"),
    CellState.DUE: mark("due", about="in a cell of the week"),
    CellState.DONE: mark("done", about="in a cell of the week"),
    CellState.DONE_LATE: mark("done late", about="in a cell of the week"),
    CellState.SKIPPED: mark("skipped on purpose"),
    CellState.NOT_RECORDED: mark("not recorded", about="in a cell of the week"),
}
NOT_SHOWN_LEGEND = mark("not recorded, no reminder came")


def slot_summary(row: WeekRow) -> str:
    """Return a week row's second line: when in the day."""
    slots = row.step.slots
    if not slots:
        return tr("as needed")
    if len(slots) > 2:  # noqa: PLR2004 - from three on a count reads better
        return plural("1 time a day", "{n} times a day", len(slots))
    if row.step.is_dose:
        return when_inside(slots[0])
    return commas(slot_word(slot) for slot in slots)


def slot_title(state: State) -> str:
    """Return a slot of a cell with its time and what stands there, as the title of a menu."""
    one = state.occurrence
    at = clock(one.at)
    title = tr(SLOT_TITLES[one.slot.anchor], at=at) if one.slot.anchor else at
    return tr("{slot} \u00b7 {state}", slot=title, state=row_status(state))


def cell_name(row: WeekRow, cell: Cell) -> str:
    """Return what a screen reader says of a week's cell."""
    day = day_title(cell.day)
    return tr("{step}, {day}: {words}", step=row.step.name, day=day, words=cell_words(cell))


def cell_words(cell: Cell) -> str:
    """Return a cell in words, with the reason where no reminder came."""
    return clauses(filter(None, (_look(cell), cell_silence(cell))))


def _look(cell: Cell) -> str:
    if cell.look in LOOKS:
        return tr(LOOKS[cell.look])
    whole = whole_count(cell)
    return tr("{done} of {planned} done", done=number(whole.done), planned=number(whole.planned))


def whole_count(cell: Cell) -> Count:
    """Return a cell's count with the slots still to come in the denominator."""
    return count(cell.states, so_far=False)


def silenced(cell: Cell) -> tuple[State, ...]:
    """Return the states of a week's cell that are blank and whose reminder was not shown."""
    return tuple(
        state
        for state in cell.states
        if state.status in {Status.NOT_RECORDED, Status.DUE}
        and state.prompting.not_shown is not None
        and state.prompting.reminded_at is None
    )


def cell_silence(cell: Cell) -> str:
    """Say why no reminder came in a week's cell, or nothing where there is nothing to say."""
    return clauses(
        tr(
            "no reminder at {at}: {reason}",
            at=clock(state.occurrence.at),
            reason=why(state.prompting.not_shown),
        )
        for state in silenced(cell)
        if state.prompting.not_shown is not None
    )


def doses(taken: Count) -> str:
    """Return how many of the doses were taken."""
    has_any = taken.planned or taken.skipped
    return with_skipped(taken) if has_any else tr("None yet", about="doses")


def with_food(doses: Count) -> str:
    """Return how many of the doses where it was noted were with food."""
    if not doses.planned:
        return ""
    done, planned = number(doses.done), number(doses.planned)
    return tr("{done} of {planned} noted with food", done=done, planned=planned)


def blank_slot(found: tuple[Step, Slot, int] | None) -> tuple[str, str]:
    """Return the slot most often blank in the last 28 days, and how often."""
    if found is None:
        return tr("None", about="slots"), tr("Nothing is blank in the last 28 days")
    step, slot, times = found
    often = plural("Blank once in the last 28 days", "Blank {n} times in the last 28 days", times)
    return tr("{step}, {slot}", step=step.name, slot=slot_word(slot)), often


def bars_spoken(week: tuple[tuple[date, Count], ...]) -> str:
    """Return a week's bars in words."""
    return clauses(
        tr("{weekday} {count}", weekday=weekday(day.weekday()), count=of(total))
        for day, total in week
        if total.planned
    )
