"""Our own table (docs/exports.md): its days are routine days, and its steps have their ids."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, time

from skinroutine.app.exchange.imports import (
    FileKind,
    Foreign,
    Item,
    Mark,
    Said,
    Why,
    counted,
)
from skinroutine.app.exchange.imports_text import clean
from skinroutine.app.exchange.imports_times import (
    ISO,
    DayOrder,
    read_day,
    read_instant,
    read_time,
    time_part,
)
from skinroutine.domain.plan.routine import LONGEST_NAME
from skinroutine.domain.record.event import Used
from skinroutine.domain.record.status import Status

HEADS = frozenset(
    {"table", "day", "kind", "name", "step", "slot", "planned", "status", "done", "text"}
)
"""Heads by which our own table is known, whatever else it has."""
DONE = {Status.DONE, Status.DONE_LATE}
OCCURRENCE = "occurrence"
OUTDOORS = "outdoors-"
"""How the slot begins of what fell due again in an outing, which an import cannot bring back."""
Cells = dict[str, str]


def is_own(heads: Sequence[str]) -> bool:
    """Tell whether a table with these heads is one of ours."""
    return len(set(heads)) == len(heads) and set(heads) >= HEADS


def read_own(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Foreign:
    """Return what our own table says of the steps: its occurrences, and what was done as needed.

    Its other facts repeat that, or are of things that other files cannot bring.
    """
    passed: Counter[Why] = Counter()
    marks: dict[str, list[Mark]] = {}
    names: dict[str, str] = {}
    table = [dict.fromkeys(HEADS, "") | dict(zip(heads, row, strict=False)) for row in rows]
    planned = {cells["step"] for cells in table if cells["table"] == OCCURRENCE}
    for cells in table:
        is_used = cells["kind"] == Used.__name__
        if not is_used and cells["table"] != OCCURRENCE:
            continue
        step = clean(cells["step"], LONGEST_NAME)
        is_beyond = is_used and cells["step"] in planned
        mark = Why.NO_TIME_LEFT if is_beyond else _mark(cells, is_used=is_used)
        if isinstance(mark, Why) or not step:
            passed[mark if isinstance(mark, Why) else Why.NO_NAME] += 1
            continue
        marks.setdefault(step, []).append(mark)
        names[step] = clean(cells["name"], LONGEST_NAME) or names.get(step, step)
    twice = {name for name, count in Counter(names.values()).items() if count > 1}
    items = tuple(
        Item(
            step if names[step] in twice else names[step],
            tuple(found),
            tuple(dict.fromkeys(one.at for one in found if one.at is not None)),
            is_daily=any(one.at is not None for one in found),
            step_id=step,
        )
        for step, found in marks.items()
    )
    return Foreign(FileKind.CSV, items, counted(passed))


def _mark(cells: Cells, *, is_used: bool) -> Mark | Why:
    """Return what a row says; `at` is when it was planned, so that it finds its own time."""
    day = _iso_day(cells["day"])
    if day is None:
        return Why.NO_DAY
    if cells["slot"].startswith(OUTDOORS):
        return Why.NOT_PLANNED
    done_at = _instant(cells["done"])
    if is_used:
        return Mark(day, Said.DONE, done_at=done_at)
    at, note = _planned(cells["planned"]), cells["text"]
    if cells["status"] in DONE:
        return Mark(day, Said.DONE, at, done_at, note)
    if cells["status"] == Status.SKIPPED:
        return Mark(day, Said.SKIPPED, at, note=note)
    return Mark(day, Said.NOTHING, at, note=note) if note else Why.NOT_DONE


def _planned(cell: str) -> time | None:
    return read_time(time_part(cell))


def _iso_day(cell: str) -> date | None:
    """Return the day of a cell as we write it; a program that wrote it anew may mean another."""
    return read_day(cell, DayOrder.DAY_FIRST) if ISO.fullmatch(cell) else None


def _instant(cell: str) -> datetime | None:
    day = _iso_day(cell)
    return read_instant(day, time_part(cell)) if day else None
