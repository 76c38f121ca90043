"""The sentences of a cell and of its editor: what is known, what can be said, notes; pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from textwrap import fill

from skinroutine.app.tongue import MEDICAL, clauses, clock, mark, plural, tr
from skinroutine.domain.plan.routine import FoodRule, Step
from skinroutine.domain.record.adherence import Cell, WeekRow, count, look
from skinroutine.domain.record.status import State
from skinroutine.ui.wording.calendar import day_title
from skinroutine.ui.wording.checklist import capitalised, record_story, row_status, slot_name
from skinroutine.ui.wording.routine import SLOT_TITLES
from skinroutine.ui.wording.weeks import cell_silence, cell_words

PARTLY_LEGEND = mark("partly done")
NOTE_LEGEND = mark("has a note")
DONE = mark("Done", about="what can be said of a step")
SKIPPED = mark("Skipped on purpose")
NOT_RECORDED = mark("Not recorded", about="what can be said of a step")
NO_REASON = mark("No reason")
DONE_AT = mark("When it was done")
TIME_NOT_SAID = mark("Time not said")
FOOD = mark("With food", about=MEDICAL)
YES, NO = mark("Yes", about="an answer"), mark("No", about="an answer")
NOT_SAID = mark("Not said")
NOTE = mark("Note")
SAVE, CANCEL = mark("Save"), mark("Cancel")
OPEN_DAY = mark("Open that day")
NOTES = mark("Notes")
AS_NEEDED = mark("as needed: no total has these")


WIDE = 70
"""From how many letters on a line of a note goes on in the next, in a tooltip."""


@dataclass(frozen=True)
class NoteLine:
    """A note with what it is about."""

    about: str
    words: str


def cell_name(row: WeekRow, cell: Cell) -> str:
    """Return what a screen reader says of a cell: step, day, state, and whether it has a note."""
    return tr(
        "{step}, {day}: {words}", step=row.step.name, day=day_title(cell.day), words=_words(cell)
    )


def _words(cell: Cell) -> str:
    return clauses([cell_words(cell), *([tr("with a note")] if notes_of(cell) else [])])


def notes_of(cell: Cell) -> tuple[State, ...]:
    """Return the states of a cell that have a note."""
    return tuple(state for state in cell.states if state.note)


def cell_tip(row: WeekRow, cell: Cell) -> str:
    """Return a cell's tooltip: its name, and the notes under it."""
    notes = (fill(state.note, WIDE) for state in notes_of(cell))
    return "\n".join([cell_name(row, cell), *notes])


def note_lines(rows: Sequence[WeekRow]) -> tuple[NoteLine, ...]:
    """Return every note of a table by its day, with its step and slot."""
    cells = [(cell.day, place, cell) for place, row in enumerate(rows) for cell in row.cells]
    ordered = sorted(cells, key=lambda one: one[:2])
    return tuple(
        NoteLine(_note_about(state, several=len(cell.states) > 1), state.note)
        for _, _, cell in ordered
        for state in notes_of(cell)
    )


def _note_about(state: State, *, several: bool) -> str:
    one = state.occurrence
    day, step = day_title(one.key.day), one.step.name
    if not several:
        return tr("{day}, {step}", about="a note", day=day, step=step)
    slot = slot_name(one)
    return tr("{day}, {step}, {slot}", about="a note", day=day, step=step, slot=slot)


def slot_title(state: State) -> str:
    """Return a slot with its time, as the title of what can be said of it."""
    one = state.occurrence
    at = clock(one.at)
    if one.slot.anchor is None:
        return tr("Planned for {at}", at=at)
    return tr(SLOT_TITLES[one.slot.anchor], at=at)


def slot_about(state: State) -> str:
    """Return the step and the slot that a field is about, for its name."""
    one = state.occurrence
    return tr("{step}, {slot}", about="a step's slot", step=one.step.name, slot=slot_name(one))


def field_name(state: State, field: str) -> str:
    """Return a field's name with the slot it is about, as there may be several of them."""
    return tr("{slot}: {field}", about="a field", slot=slot_about(state), field=field)


def known(state: State) -> str:
    """Say what the log knows of an occurrence: the record with both times, or why it is blank."""
    story = record_story(state)
    if story:
        return story
    silence = cell_silence(_alone(state))
    return capitalised(clauses([row_status(state), *([silence] if silence else [])]))


def _alone(state: State) -> Cell:
    from_one = (state,)
    return Cell(state.occurrence.key.day, from_one, look(from_one), count(from_one))


def asks_about_food(step: Step) -> bool:
    """Tell whether food matters to a step, as the leaflet makes it matter."""
    return step.is_dose and step.food is FoodRule.WITH_FOOD


def not_yet(at: time) -> str:
    """Say that a time has not come yet."""
    return tr("{at} has not come yet.", at=clock(at))


def outside(at: time, day: date, begins: time, ends: time) -> str:
    """Say that a time is none of a day's."""
    return tr(
        "{at} is outside {day}: that day began at {begins} and ended at {ends}.",
        at=clock(at),
        day=day_title(day),
        begins=clock(begins),
        ends=clock(ends),
    )


def open_day(day: date) -> str:
    """Return what the head of a day's column does."""
    return tr("Open {day}", day=day_title(day))


def nothing_planned(day: date, began: date) -> str:
    """Say why a cell has nothing in it, and what can be done."""
    if day < began:
        return tr(
            "Your diary began on {began}. An earlier day can be filled in as well: open it.",
            began=day_title(began),
        )
    return tr("Nothing is planned for this step on that day.")


def times(uses: int) -> str:
    """Return how often something was done."""
    return plural("1 time", "{n} times", uses)


def use_name(step: Step, day: date, uses: int) -> str:
    """Return what a screen reader says of how often a step was done as needed on a day."""
    return tr(
        "{step}, {day}: {times}, as needed", step=step.name, day=day_title(day), times=times(uses)
    )


def usually(at: time) -> str:
    """Say when a slot is usually done."""
    return tr("You usually do it near {at}.", at=clock(at))


def move_to(at: time) -> str:
    """Return the offer to move a slot."""
    return tr("Move it to {at}", at=clock(at))


def move_tip(anchor: str) -> str:
    """Say what moving a slot does; `anchor` is what it hangs on, or nothing."""
    if not anchor:
        return tr("It applies from today, and Undo takes it back.")
    return tr(
        "It is planned {anchor} now. From today it has a time of its own, and moves no more "
        "when you move your day. Undo takes it back.",
        anchor=anchor,
    )
