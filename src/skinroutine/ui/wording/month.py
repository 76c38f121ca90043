"""The sentences of a month: its title, its days, its counts; pure."""

from __future__ import annotations

from datetime import date, timedelta

from skinroutine.app.diary.snapshots import MonthSnapshot
from skinroutine.app.tongue import DayForm, day_words, mark, number, plural, tr
from skinroutine.domain.plan.routine import Step
from skinroutine.domain.record.adherence import Cell, CellState, Count, WeekRow, WeekTable
from skinroutine.ui.wording.calendar import day_title
from skinroutine.ui.wording.counts import with_skipped

QUESTION = mark("Show")
WEEK, MONTH = mark("Week", about="what is shown"), mark("Month", about="what is shown")
EARLIER_WEEK, LATER_WEEK = mark("Previous week"), mark("Next week")
EARLIER_MONTH, LATER_MONTH = mark("Previous month"), mark("Next month")
THIS_WEEK, THIS_MONTH = mark("This week"), mark("This month")
ALL_STEPS = mark("All steps")
STEP_QUESTION = mark("Shown in the calendar")
CELL_HINT = mark("Click a cell to correct that day.")
DAY_HINT = mark("Click a day to open it.")


def month_title(day: date) -> str:
    """Return a month as a page's title."""
    return day_words(day, DayForm.MONTH)


def month_subtitle(snapshot: MonthSnapshot) -> str:
    """Say where the month lies."""
    first, today = snapshot.table.days[0], snapshot.today.replace(day=1)
    months = (today.year - first.year) * 12 + today.month - first.month
    if months == 0:
        return tr("This month so far")
    if months == 1:
        return tr("Last month")
    return plural("1 month ago", "{n} months ago", months)


def neighbour(day: date, months: int) -> date:
    """Return the first day of the month after (1) or before (-1) that of a day."""
    first = day.replace(day=1)
    return (first + timedelta(days=32 if months > 0 else -1)).replace(day=1)


def day_name(day: date, total: Count, *, is_today: bool) -> str:
    """Return what a screen reader says of a day with all steps together."""
    has_any = total.planned or total.skipped
    said = tr("all steps {count}", count=with_skipped(total)) if has_any else tr("nothing planned")
    return _with_day(day, said, is_today=is_today)


def step_day_name(name: str, *, is_today: bool) -> str:
    """Return the name of a cell, with a word where it is today's."""
    return tr("{cell}; today", cell=name) if is_today else name


def _with_day(day: date, said: str, *, is_today: bool) -> str:
    words = tr("{day}: {words}", about="a day of a month", day=day_title(day), words=said)
    return step_day_name(words, is_today=is_today)


def day_number(day: date) -> str:
    """Return a day's number in its month."""
    return number(day.day)


def row_of(table: WeekTable, step: Step) -> WeekRow:
    """Return the row of a step; an empty one where it was not planned in that month."""
    for row in table.rows:
        if row.step.id == step.id:
            return row
    cells = tuple(Cell(day, (), CellState.NOTHING, Count()) for day in table.days)
    return WeekRow(step, cells, Count())


def doses_with_food(table: WeekTable) -> Count:
    """Count doses noted as taken with food among those where that was noted at all."""
    noted = [
        state.record.with_food
        for row in table.rows
        for cell in row.cells
        for state in cell.states
        if row.step.is_dose and state.record and state.record.with_food is not None
    ]
    return Count(done=sum(noted), planned=len(noted))
