"""Print snapshots: as text for a person, as JSON for a program."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from typing import Any

from skinroutine.app.snapshots import DaySnapshot, WeekSnapshot
from skinroutine.domain.adherence import Cell, CellState, Count, count
from skinroutine.domain.routine import Anchor, Routine
from skinroutine.domain.status import State, Status

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
    """Return a day's checklist as lines."""
    lines = [f"{_day_name(snapshot.day)}: {of_count(snapshot.count)}"]
    for group in snapshot.groups:
        lines.append(f"\n{group.part.value.capitalize()}  {of_count(group.count)}")
        lines += [f"  {_state_line(state)}" for state in group.states]
    if snapshot.day == snapshot.today and snapshot.next_reminder:
        at = snapshot.next_reminder.at.astimezone(snapshot.moment.zone)
        names = ", ".join(s.occurrence.step.name for s in snapshot.next_reminder.states)
        lines.append(f"\nNext reminder: {at:%H:%M}, {names}")
    return "\n".join(lines)


def week_text(snapshot: WeekSnapshot) -> str:
    """Return a week as a table, dose and care apart, and a key to its marks."""
    table = snapshot.table
    lines = [f"Week of {_day_name(table.days[0])}", ""]
    lines.append(f"{'':<22}" + "".join(f"{WEEKDAYS[day.weekday()][:3]:>6}" for day in table.days))
    for row in table.rows:
        cells = "".join(f"{_cell_mark(cell):>6}" for cell in row.cells)
        lines.append(f"{row.step.name[:21]:<22}{cells}   {of_count(row.count)}")
    totals = "".join(f"{f'{one.done}/{one.planned}':>6}" for one in table.by_day)
    lines.append(f"{'All steps':<22}{totals}   {of_count(table.all_steps)}")
    lines += [
        "",
        f"Doses taken: {of_count(table.dose)}",
        f"Care steps: {of_count(table.care)}",
        f"Last 28 days, ending yesterday: {of_count(snapshot.last_28_days)}",
        "",
        "x done   l done late   - skipped on purpose   o not recorded   > due",
    ]
    return "\n".join(lines)


def routine_text(routine: Routine) -> str:
    """Return the anchors and the steps with their times."""
    anchors = ", ".join(f"{one.value} {routine.anchors.at(one):%H:%M}" for one in Anchor)
    lines = [f"Your day: {anchors}", f"Leaflet on food: {routine.food_rule.value}", ""]
    for step in routine.steps:
        slots = ", ".join(f"{s.id} {s.time_of_day(routine.anchors):%H:%M}" for s in step.slots)
        lines.append(f"{step.id:<13}{step.name:<20}{slots}")
    return "\n".join(lines)


def day_json(snapshot: DaySnapshot) -> str:
    """Return a day's checklist as JSON; instants are ISO 8601 with offset."""
    upcoming = snapshot.next_reminder
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
        }
    )


def week_json(snapshot: WeekSnapshot) -> str:
    """Return a week as JSON, with the same counts as the window."""
    table = snapshot.table
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
                    "days": [_cell(cell, snapshot.moment.zone) for cell in row.cells],
                }
                for row in table.rows
            ],
        }
    )


def routine_json(routine: Routine, day: date) -> str:
    """Return the routine of a day as JSON."""
    anchors = {one.value: f"{routine.anchors.at(one):%H:%M}" for one in Anchor}
    steps = [
        {
            "id": step.id,
            "name": step.name,
            "kind": step.kind.value,
            "slots": [
                {
                    "id": slot.id,
                    "anchor": slot.anchor.value if slot.anchor else None,
                    "at": f"{slot.time_of_day(routine.anchors):%H:%M}",
                }
                for slot in step.slots
            ],
        }
        for step in routine.steps
    ]
    leaflet = routine.food_rule.value
    return dump({"date": day.isoformat(), "anchors": anchors, "leaflet": leaflet, "steps": steps})


def _day_name(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} {day.isoformat()}"


def _state_line(state: State) -> str:
    one = state.occurrence
    text = f"{MARKS[state.status]} {one.at:%H:%M}  {one.step.name:<20}{one.slot.id:<9}"
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
        "slot": one.key.slot_id,
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
    }


def instant(at: datetime | None, zone: tzinfo) -> str | None:
    """Return an instant as ISO 8601 with the offset of a zone."""
    return at.astimezone(zone).isoformat(timespec="seconds") if at else None


def dump(data: Mapping[str, Any]) -> str:
    """Return an object as JSON for people to read and programs to parse."""
    return json.dumps(data, ensure_ascii=False, indent=2)
