"""Counts with their denominator, the looks of a cell, and the week's table."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import BALM, CAPSULE, MONDAY, figures, state
from skinroutine.domain.plan.routine import Anchor, Slot, Step, StepKind
from skinroutine.domain.record.adherence import (
    CellState,
    Count,
    count,
    look,
    most_often_blank,
    week_table,
)
from skinroutine.domain.record.status import State, Status

U, D, OK, LATE, SKIP, BLANK = Status
WEEK = tuple(MONDAY + timedelta(days=n) for n in range(7))


def states(*statuses: Status) -> list[State]:
    """Return bare states with these statuses."""
    return [state(one) for one in statuses]


@pytest.mark.parametrize(
    ("statuses", "so_far", "whole_day"),
    [
        ((), (0, 0, 0), (0, 0, 0)),
        ((OK, LATE, BLANK), (2, 3, 0), (2, 3, 0)),
        ((OK, SKIP, SKIP), (1, 1, 2), (1, 1, 2)),
        ((SKIP,), (0, 0, 1), (0, 0, 1)),
        ((U, U), (0, 0, 0), (0, 2, 0)),
        ((D, U, OK), (1, 2, 0), (1, 3, 0)),
        ((U, D, OK, LATE, SKIP, BLANK), (2, 4, 1), (2, 5, 1)),
    ],
)
def test_counts_worked_out_by_hand(
    statuses: tuple[Status, ...], so_far: tuple[int, int, int], whole_day: tuple[int, int, int]
) -> None:
    """A skip leaves the denominator and stands beside; so far leaves out what is not yet due."""
    assert figures(count(states(*statuses))) == so_far
    assert figures(count(states(*statuses), so_far=False)) == whole_day


@given(st.lists(st.sampled_from(Status)), st.lists(st.sampled_from(Status)))
def test_counts_add_up(some: list[Status], others: list[Status]) -> None:
    """The count of both parts is the sum of their counts, and nothing is counted twice."""
    both = count(states(*some, *others))
    assert both == count(states(*some)) + count(states(*others))
    assert both.done <= both.planned
    assert both.planned + both.skipped + Counter(some + others)[U] == len(some + others)


def expected_look(kinds: frozenset[Status]) -> CellState:
    """Return the look of a mix of statuses, spelled out case by case."""
    if not kinds:
        return CellState.NOTHING
    if kinds == {SKIP}:
        return CellState.SKIPPED
    rest = kinds - {SKIP}
    if rest == {OK}:
        return CellState.DONE
    if rest in ({LATE}, {OK, LATE}):
        return CellState.DONE_LATE
    if rest & {OK, LATE}:
        return CellState.PARTLY
    for status, shown in ((D, CellState.DUE), (U, CellState.UPCOMING)):
        if status in rest:
            return shown
    return CellState.NOT_RECORDED


ALL_MIXES = [
    frozenset(mix)
    for mix in chain.from_iterable(combinations(Status, size) for size in range(len(Status) + 1))
]


@pytest.mark.parametrize("kinds", ALL_MIXES, ids=lambda kinds: "+".join(sorted(kinds)) or "none")
def test_the_look_of_every_mix(kinds: frozenset[Status]) -> None:
    """Each of the 64 mixes of statuses has its look, whatever the order and number of each."""
    expected = expected_look(kinds)
    assert look(states(*sorted(kinds))) is expected
    assert look(states(*sorted(kinds, reverse=True), *kinds)) is expected


BALM_TWICE = Step(
    "balm", StepKind.LIP_BALM, "Lip balm", (Slot("a", Anchor.WAKE), Slot("b", Anchor.BED))
)


def test_the_weeks_table() -> None:
    """Rows and columns add up to the same total; the dose is first and apart from care."""
    monday, tuesday = WEEK[0], WEEK[1]
    table = week_table(
        WEEK,
        {
            monday: [state(OK), state(BLANK, CAPSULE), state(LATE)],
            tuesday: [state(SKIP), state(OK, CAPSULE), state(U)],
        },
    )
    assert [row.step.id for row in table.rows] == ["dose", "balm"]
    assert figures(table.dose) == (1, 2, 0)
    assert figures(table.care) == (2, 2, 1)
    assert table.all_steps == table.dose + table.care
    assert [figures(one) for one in table.by_day[:3]] == [(2, 3, 0), (1, 1, 1), (0, 0, 0)]
    balm = table.rows[1]
    assert [cell.look for cell in balm.cells[:3]] == [
        CellState.DONE_LATE,
        CellState.UPCOMING,
        CellState.NOTHING,
    ]
    assert sum((cell.count for cell in balm.cells), Count()) == balm.count
    assert tuple(cell.day for cell in balm.cells) == WEEK


def test_an_empty_week() -> None:
    """A week in which nothing is planned has no rows and counts nothing of nothing."""
    table = week_table(WEEK, {})
    assert table.rows == ()
    assert table.by_day == (Count(),) * 7
    assert table.all_steps == table.dose == table.care == Count()


def test_a_step_is_named_as_on_its_newest_day() -> None:
    """A step that was renamed within the week is one row, with the new name."""
    renamed = Step("balm", StepKind.LIP_BALM, "Balm stick", BALM.slots)
    table = week_table(WEEK, {WEEK[0]: [state(OK)], WEEK[3]: [state(OK, renamed)]})
    (row,) = table.rows
    assert row.step.name == "Balm stick"
    assert figures(row.count) == (2, 2, 0)


@given(
    st.dictionaries(
        st.sampled_from(WEEK),
        st.lists(st.tuples(st.sampled_from(Status), st.sampled_from([BALM, CAPSULE]))),
    )
)
def test_any_table_adds_up(drawn: dict[object, list[tuple[Status, Step]]]) -> None:
    """For any week: rows, columns, and dose with care each add up to all steps."""
    by_day = {
        day: [state(status, step, day) for status, step in drawn.get(day, [])] for day in WEEK
    }
    table = week_table(WEEK, by_day)
    assert sum((row.count for row in table.rows), Count()) == table.all_steps
    assert sum(table.by_day, Count()) == table.all_steps
    assert table.dose + table.care == table.all_steps


def test_the_slot_most_often_blank() -> None:
    """The slot with the most blanks is named with their number; done and skipped are none."""
    found = most_often_blank([*states(BLANK, OK, SKIP, D, U, BLANK), state(BLANK, CAPSULE)])
    assert found == (BALM, BALM.slots[0], 2)
    assert most_often_blank(states(OK, SKIP, D, U, LATE)) is None
    assert most_often_blank([]) is None


def test_slots_of_one_step_are_told_apart() -> None:
    """Two slots of a step have a count each."""
    morning, night = BALM_TWICE.slots
    blanks = [state(BLANK, Step("balm", StepKind.LIP_BALM, "Lip balm", (night, morning)))] * 2
    found = most_often_blank([state(BLANK, BALM_TWICE), *blanks])
    assert found is not None
    assert (found[1], found[2]) == (night, 2)
