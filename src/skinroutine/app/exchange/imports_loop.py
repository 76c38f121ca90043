"""Loop Habit Tracker's CSV export: its zip, or one Checkmarks.csv out of it.

The format is that of its HabitsCSVExporter.kt; docs/imports.md says what becomes of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import PurePosixPath

from skinroutine.app.errors import WrongUse
from skinroutine.app.exchange.imports import (
    MOST_NAMES,
    FileKind,
    Foreign,
    Item,
    Mark,
    Said,
    Why,
    counted,
)
from skinroutine.app.exchange.imports_text import clean, csv_rows
from skinroutine.app.exchange.imports_times import DayOrder, read_day
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import LONGEST_NAME

CHECKMARKS, HABITS = "Checkmarks.csv", "Habits.csv"
OF_ONE = ["date", "value", "notes"]
FOLDER = re.compile(r"(\d{3,})(?: (.*))?")
WORDS: Mapping[str, Said | Why] = {
    "YES_MANUAL": Said.DONE,
    "2": Said.DONE,
    "SKIP": Said.SKIPPED,
    "3": Said.SKIPPED,
    "-3": Said.SKIPPED,
    "YES_AUTO": Why.OF_ITSELF,
    "1": Why.OF_ITSELF,
    "NO": Why.NOT_DONE,
    "0": Why.NOT_DONE,
    "UNKNOWN": Why.NOT_DONE,
    "-1": Why.NOT_DONE,
    "": Why.NOT_DONE,
}
"""Values of a habit answered with yes or no, as words and, before 2.1, as numbers."""
Value = tuple[str, str, str]
"""The day, the value and the note of one row."""


def read_loop(files: Mapping[str, str]) -> Foreign:
    """Return what an export says; `files` are texts by their path inside a zip, or a single one."""
    habits = _habits(files)
    folders = {path: text for path, text in files.items() if _folder(path)}
    if folders and habits:
        found = [
            (*_named(_folder(path), habits), _rows_of_one(text))
            for path, text in sorted(folders.items())
        ]
    else:
        found = _of_table(files, habits)
    if len(found) > MOST_NAMES:
        raise WrongUse(tr("The file has more than {most} habits.", most=MOST_NAMES))
    passed: Counter[Why] = Counter()
    items = tuple(_item(name, row, values, passed) for name, row, values in found)
    return Foreign(FileKind.LOOP, items, counted(passed))


def is_loop(heads: list[str], rows: list[list[str]]) -> bool:
    """Tell whether a table is one of Loop's by its heads and the values of its first rows."""
    lowered = [one.casefold() for one in heads]
    if lowered[:3] == OF_ONE:
        return all(row[1] in WORDS for row in rows[:20] if len(row) > 1)
    values = {cell for row in rows[:20] for cell in row[1:]}
    is_table = lowered[0] == "date" and len(heads) > 1
    return is_table and bool(values) and all(one in WORDS or _is_number(one) for one in values)


def _habits(files: Mapping[str, str]) -> dict[int, dict[str, str]]:
    """Return the rows of Habits.csv by position, each with its cells by their heads."""
    text = next((text for path, text in files.items() if PurePosixPath(path).name == HABITS), None)
    if text is None:
        return {}
    heads, rows = csv_rows(text)
    if "Name" not in heads:
        raise WrongUse(tr("{file} has no names of habits.", file=HABITS))
    known = [dict(zip(heads, row, strict=False)) for row in rows]
    return dict(enumerate(known, start=1))


def _folder(path: str) -> str:
    """Return the folder of one habit's checkmarks (001 Meditate), or nothing."""
    parts = PurePosixPath(path).parts
    is_of_one = len(parts) > 1 and parts[-1] == CHECKMARKS and FOLDER.fullmatch(parts[-2])
    return parts[-2] if is_of_one else ""


def _named(folder: str, habits: Mapping[int, Mapping[str, str]]) -> tuple[str, Mapping[str, str]]:
    match = FOLDER.fullmatch(folder)
    assert match is not None
    row = habits.get(int(match[1]), {})
    return row.get("Name") or match[2] or folder, row


def _of_table(
    files: Mapping[str, str], habits: Mapping[int, Mapping[str, str]]
) -> list[tuple[str, Mapping[str, str], list[Value]]]:
    """Return each habit of the table of all habits, or the one of a table of its own."""
    table = {path: text for path, text in files.items() if PurePosixPath(path).name != HABITS}
    path = next((one for one in table if PurePosixPath(one).name == CHECKMARKS), None)
    path = path or (next(iter(table)) if len(table) == 1 else None)
    if path is None:
        message = tr("There is no {file} in it, so there is nothing to import.", file=CHECKMARKS)
        raise WrongUse(message)
    heads, rows = csv_rows(table[path])
    if [one.casefold() for one in heads[:3]] == OF_ONE:
        name = _folder(path) and FOLDER.fullmatch(_folder(path))
        return [((name and name[2]) or tr("Habit"), {}, _rows_of_one(table[path]))]
    if heads[0].casefold() != "date":
        raise WrongUse(tr("This is no list of checkmarks of Loop Habit Tracker."))
    names = heads[1:-1] if heads[-1] == "" else heads[1:]
    if any(len(row) != len(heads) for row in rows):
        message = tr("The columns of the table do not fit its heads. Please import the whole zip.")
        raise WrongUse(message)
    by_name = {row.get("Name", ""): row for row in habits.values()}
    return [
        (name, by_name.get(name, {}), [(row[0], row[place], "") for row in rows])
        for place, name in enumerate(names, start=1)
    ]


def _rows_of_one(text: str) -> list[Value]:
    heads, rows = csv_rows(text)
    if [one.casefold() for one in heads[:2]] != OF_ONE[:2]:
        raise WrongUse(tr("This is no list of checkmarks of Loop Habit Tracker."))
    return [(row[0], row[1], row[2] if len(row) > 2 else "") for row in rows if len(row) > 1]  # noqa: PLR2004


def _item(name: str, row: Mapping[str, str], values: list[Value], passed: Counter[Why]) -> Item:
    is_amount = row.get("Type") == "NUMERICAL" or not all(value in WORDS for _, value, _ in values)
    marks = []
    for day, value, note in values:
        said = _amount(value) if is_amount else WORDS[value]
        if isinstance(said, Why):
            passed[said] += not note
            said = Said.NOTHING
        if said is Said.NOTHING and not note:
            continue
        on = read_day(day, DayOrder.DAY_FIRST)
        if on is None:
            passed[Why.NO_DAY] += 1
        else:
            marks.append(Mark(on, said, note=note))
    often = (row.get("FrequencyNumerator", "1"), row.get("FrequencyDenominator", "1"))
    title = clean(name, LONGEST_NAME) or tr("Habit")
    return Item(title, tuple(marks), is_daily=often[0] == often[1])


def _amount(value: str) -> Said | Why:
    """Return what an amount says: anything above nothing was done on that day."""
    if value in {"SKIP", "UNKNOWN", "NO", ""}:
        return WORDS[value]
    if not _is_number(value):
        return Why.NO_WORD
    return Said.DONE if float(value) > 0 else Why.NOT_DONE


def _is_number(value: str) -> bool:
    return re.fullmatch(r"-?\d{1,12}(\.\d{1,6})?", value) is not None
