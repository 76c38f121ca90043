"""From the text of a strange file to plain values, with a sentence for what is no such text."""

from __future__ import annotations

import csv
import io
import json
from typing import Any, NoReturn

from skinroutine.app.errors import WrongUse
from skinroutine.app.exchange.imports import MOST_MARKS
from skinroutine.app.tongue import tr

MOST_COLUMNS = 300
DELIMITERS = ",;\t|"


def json_object(text: str) -> dict[str, Any]:
    """Return the one object of JSON that a text is; WrongUse where it is anything else.

    A name that stands twice, a number that is none, and lists in lists without end are refused.
    """
    try:
        found = json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        message = tr("The file is no whole JSON: line {line} cannot be read.", line=error.lineno)
        raise WrongUse(message) from None
    except (ValueError, RecursionError):
        raise WrongUse(tr("The JSON in the file makes no sense.")) from None
    if not isinstance(found, dict):
        raise WrongUse(tr("The JSON in the file is not an object."))
    return found


def csv_rows(text: str) -> tuple[list[str], list[list[str]]]:
    """Return the heads of a table and its rows, without the empty ones; WrongUse where it is none.

    A cell is a text whatever it begins with: nothing in it is computed.
    """
    if "\0" in text:
        raise WrongUse(tr("The file is no table: it has bytes in it that are no text."))
    first = text.partition("\n")[0]
    delimiter = max(DELIMITERS, key=first.count)
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            if len(rows) > MOST_MARKS:
                raise WrongUse(tr("The table has more than {most} rows.", most=MOST_MARKS))
            if len(row) > MOST_COLUMNS:
                raise WrongUse(tr("The table has more than {most} columns.", most=MOST_COLUMNS))
            if any(cell.strip() for cell in row):
                rows.append([cell.strip() for cell in row])
    except csv.Error:
        message = tr("The table cannot be read from row {row} on.", row=len(rows) + 1)
        raise WrongUse(message) from None
    if not rows:
        raise WrongUse(tr("The file is empty."))
    return rows[0], rows[1:]


def clean(text: str, longest: int) -> str:
    """Return a text in one line without what cannot be seen or kept, and not too long."""
    kept = "".join(one if one.isprintable() else " " for one in text)
    return " ".join(kept.split())[:longest].strip()


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        message = "a name stands twice in one object"
        raise ValueError(message)
    return made


def _no_number(text: str) -> NoReturn:
    message = f"{text} is no number"
    raise ValueError(message)
