"""Print snapshots: as text for a person, as JSON for a program."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime, tzinfo
from typing import Any

from skinroutine.app.diary.snapshots import DaySnapshot, Uses, WeekSnapshot
from skinroutine.cli.finding import name_of, slot_word
from skinroutine.domain.plan.occurrence import Occurrence
from skinroutine.domain.plan.routine import Step
from skinroutine.domain.record.adherence import Cell, CellState, Count, count
from skinroutine.domain.record.status import State, Status

MARKS = {
    Status.UPCOMING: "[ ]",
    Status.DUE: "[>]",
    Status.DONE: "[x]",
    Status.DONE_LATE: "[l]",
    Status.SKIPPED: "[-]",
    Status.NOT_RECORDED: "[ ]",
}
CELL_MARKS = {
    CellState.NOTHING: ".",
    CellState.UPCOMING: " ",
    CellState.DUE: ">",
    CellState.DONE: "x",
    CellState.DONE_LATE: "l",
    CellState.SKIPPED: "-",
    CellState.NOT_RECORDED: "o",
}

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def of_count(count: Count) -> str:
    """Return a count with its denominator, and what was skipped beside it."""
    text = f"{count.done} of {count.planned}"
    return f"{text}, {count.skipped} skipped" if count.skipped else text


def day_text(snapshot: DaySnapshot) -> str:
    """Return a day's checklist as lines, with what no count has beneath it."""
    lines = [f"{_day_name(snapshot.day)}: {of_count(snapshot.count)}"]
    for group in snapshot.groups:
        lines.append(f"\n{group.part.value.capitalize()}  {of_count(group.count)}")
        lines += _state_lines(group.states)
    lines += _outdoors_lines(snapshot)
    lines += [_uses_line(uses, snapshot.moment.zone) for uses in snapshot.uses]
    lines += [_beyond_line(uses, snapshot.moment.zone) for uses in snapshot.beyond]
    if snapshot.day == snapshot.today and snapshot.next_reminder:
        at = snapshot.next_reminder.at.astimezone(snapshot.moment.zone)
        names = ", ".join(s.occurrence.step.name for s in snapshot.next_reminder.states)
        lines.append(f"\nNext reminder: {at:%H:%M}, {names}")
    return "\n".join(lines)


def _outdoors_lines(snapshot: DaySnapshot) -> list[str]:
    """Return what is due again outdoors, and since when the person is outside."""
    found, zone = snapshot.outdoors, snapshot.moment.zone
    if found is None or not (found.again or found.outing):
        return []
    lines = ["\nAgain outdoors, in no count", *_state_lines(found.again)]
    if found.outing is not None:
        lines.append(f"  Outside since {found.outing.began.astimezone(zone):%H:%M}")
    return lines


def _uses_line(uses: Uses, zone: tzinfo) -> str:
    times = {0: "not noted", 1: "once"}.get(uses.times, f"{uses.times} times")
    last = f", last {uses.last_at.astimezone(zone):%H:%M}" if uses.last_at else ""
    return f"\nAs needed, in no count: {uses.step.title}, {times}{last}"


def _beyond_line(uses: Uses, zone: tzinfo) -> str:
    times = "once" if uses.times == 1 else f"{uses.times} times"
    last = f", last {uses.last_at.astimezone(zone):%H:%M}" if uses.last_at else ""
    return f"\nNoted beyond the plan, in no count: {uses.step.title}, {times}{last}"


def week_text(snapshot: WeekSnapshot, extra: Sequence[State] = ()) -> str:
    """Return a week as a table, dose and care apart, what no count has, notes, and a key.

    `extra` are the week's occurrences outdoors that have a record.
    """
    table = snapshot.table
    lines = [f"Week of {_day_name(table.days[0])}", ""]
    lines.append(f"{'':<22}" + "".join(f"{WEEKDAYS[day.weekday()][:3]:>6}" for day in table.days))
    for row in table.rows:
        cells = "".join(f"{_cell_mark(cell):>6}" for cell in row.cells)
        lines.append(f"{row.step.title[:21]:<22}{cells}   {of_count(row.count)}")
    totals = "".join(f"{f'{one.done}/{one.planned}':>6}" for one in table.by_day)
    lines.append(f"{'All steps':<22}{totals}   {of_count(table.all_steps)}")
    lines += _not_counted("As needed, in no count", snapshot.uses)
    lines += _not_counted("Again outdoors, in no count", _by_day(extra, table.days))
    lines += _notes([*(s for row in table.rows for c in row.cells for s in c.states), *extra])
    lines += [
        "",
        f"Doses taken: {of_count(table.dose)}",
        f"Care steps: {of_count(table.care)}",
        f"Last 28 days, ending yesterday: {of_count(snapshot.last_28_days)}",
        "",
        "x done   l done late   - skipped on purpose   o not recorded   > due",
    ]
    return "\n".join(lines)


Times = Sequence[tuple[Step, Sequence[int]]]
"""How often a step was done on each day of a week."""


def _by_day(states: Sequence[State], days: Sequence[date]) -> Times:
    """Return how often each step was done again outdoors, on each day."""
    steps = {one.occurrence.step.id: one.occurrence.step for one in states}
    done = [(one.key.step_id, one.key.day) for one in _done(states)]
    return [(step, [done.count((step.id, day)) for day in days]) for step in steps.values()]


def _done(states: Sequence[State]) -> list[Occurrence]:
    return [one.occurrence for one in states if one.status.is_done]


def _not_counted(head: str, times: Times) -> list[str]:
    if not times:
        return []
    lines = ["", head]
    for step, numbers in times:
        cells = "".join(f"{number or '.':>6}" for number in numbers)
        lines.append(f"{step.title[:21]:<22}{cells}")
    return lines


def _notes(states: Sequence[State]) -> list[str]:
    """Return the person's own words of a week, in order of time."""
    noted = sorted((one for one in states if one.note), key=lambda one: one.occurrence.due_at)
    if not noted:
        return []
    return ["", "Notes", *(f"  {name_of(one.occurrence)}: {flat(one.note)}" for one in noted)]


def flat(words: str) -> str:
    """Return several lines of words as one."""
    return " ".join(words.split())


def day_json(snapshot: DaySnapshot) -> str:
    """Return a day's checklist as JSON; instants are ISO 8601 with offset.

    `extra` are occurrences that no count has: sunscreen again outdoors.
    """
    upcoming, outdoors = snapshot.next_reminder, snapshot.outdoors
    again, outing = (outdoors.again, outdoors.outing) if outdoors else ((), None)
    return dump(
        {
            "date": snapshot.day.isoformat(),
            "today": snapshot.today.isoformat(),
            **_count(snapshot.count),
            "next_reminder": upcoming
            and {
                "at": instant(upcoming.at, snapshot.moment.zone),
                "steps": [state.occurrence.key.step_id for state in upcoming.states],
            },
            "occurrences": [_state(s, snapshot.moment.zone) for s in snapshot.states],
            "extra": [_state(s, snapshot.moment.zone) for s in again],
            "outside_since": outing and instant(outing.began, snapshot.moment.zone),
            "as_needed": [_uses(uses, snapshot.moment.zone) for uses in snapshot.uses],
            "beyond_plan": [_uses(uses, snapshot.moment.zone) for uses in snapshot.beyond],
        }
    )


def week_json(snapshot: WeekSnapshot, extra: Sequence[State] = ()) -> str:
    """Return a week as JSON, with the same counts as the window; `extra` as for the text."""
    table, zone = snapshot.table, snapshot.moment.zone
    return dump(
        {
            "first": table.days[0].isoformat(),
            "last": table.days[-1].isoformat(),
            "all_steps": _count(table.all_steps),
            "dose": _count(table.dose),
            "care": _count(table.care),
            "last_28_days": _count(snapshot.last_28_days),
            "by_day": [
                {"date": day.isoformat(), **_count(count)}
                for day, count in zip(table.days, table.by_day, strict=True)
            ],
            "rows": [
                {
                    "step": row.step.id,
                    "name": row.step.name,
                    **_count(row.count),
                    "days": [_cell(cell, zone) for cell in row.cells],
                }
                for row in table.rows
            ],
            "extra": [
                {"date": one.occurrence.key.day.isoformat(), **_state(one, zone)} for one in extra
            ],
            "as_needed": [
                {"step": step.id, "name": step.name, "days": list(numbers)}
                for step, numbers in snapshot.uses
            ],
        }
    )


def _day_name(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} {day.isoformat()}"


def _state_lines(states: Sequence[State]) -> list[str]:
    """Return a line for each state, and one beneath it for a note."""
    lines = []
    for state in states:
        lines.append(f"  {_state_line(state)}")
        if state.note:
            lines.append(f"      note: {flat(state.note)}")
    return lines


def _state_line(state: State) -> str:
    one = state.occurrence
    word = slot_word(one.slot, one.at) if one.slot.anchor else "again" if one.is_again else ""
    text = f"{MARKS[state.status]} {one.at:%H:%M}  {one.step.title:<20}{word:<9}"
    record = state.record
    if record and record.done_at:
        return f"{text}{state.status.value} {record.done_at.astimezone(record.zone):%H:%M}"
    if record and record.reason:
        return f"{text}skipped: {record.reason.value}"
    if state.prompting.snoozed_until and state.status.is_open:
        return f"{text}{state.status.value}, snoozed"
    return f"{text}{state.status.value}"


def _cell_mark(cell: Cell) -> str:
    if cell.look is CellState.PARTLY:
        whole = count(cell.states, so_far=False)
        return f"{whole.done}/{whole.planned}"
    return CELL_MARKS[cell.look]


def _cell(cell: Cell, zone: tzinfo) -> dict[str, Any]:
    return {
        "date": cell.day.isoformat(),
        "state": cell.look.value,
        **_count(cell.count),
        "occurrences": [_state(state, zone) for state in cell.states],
    }


def _count(count: Count) -> dict[str, int]:
    return {"done": count.done, "planned": count.planned, "skipped": count.skipped}


def _state(state: State, zone: tzinfo) -> dict[str, Any]:
    one, record = state.occurrence, state.record
    return {
        "step": one.key.step_id,
        "name": one.step.name,
        "title": one.step.title,
        "slot": one.key.slot_id,
        "extra": one.is_extra,
        "part": one.part.value,
        "at": f"{one.at:%H:%M}",
        "due_at": instant(one.due_at, zone),
        "status": state.status.value,
        "done_at": instant(record.done_at, record.zone) if record else None,
        "noted_at": instant(record.noted_at, record.zone) if record else None,
        "with_food": record.with_food if record else None,
        "reason": record.reason.value if record and record.reason else None,
        "reminded_at": instant(state.prompting.reminded_at, zone),
        "snoozed_until": instant(state.prompting.snoozed_until, zone),
        "not_shown": state.prompting.not_shown.value if state.prompting.not_shown else None,
        "note": state.note,
    }


def _uses(uses: Uses, zone: tzinfo) -> dict[str, Any]:
    return {
        "step": uses.step.id,
        "name": uses.step.name,
        "times": uses.times,
        "last_at": instant(uses.last_at, zone),
    }


def instant(at: datetime | None, zone: tzinfo) -> str | None:
    """Return an instant as ISO 8601 with the offset of a zone."""
    return at.astimezone(zone).isoformat(timespec="seconds") if at else None


def dump(data: Mapping[str, Any]) -> str:
    """Return an object as JSON for people to read and programs to parse."""
    return json.dumps(data, ensure_ascii=False, indent=2)
