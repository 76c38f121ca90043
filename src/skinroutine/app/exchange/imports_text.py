"""From the text of a strange file to plain values, with a sentence for what is no such text."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from typing import Any, NoReturn

from skinroutine.app.errors import WrongUse
from skinroutine.app.exchange.imports import MOST_MARKS
from skinroutine.app.tongue import tr

MOST_COLUMNS = 300
MOST_CELLS = 4_000_000
"""How many cells a table may have altogether."""
LONGEST_LINE = 500_000
MOST_VALUES = 8_000_000
MOST_IN_A_ROW = 150_000
"""How many values JSON may have, and how many of them one after the other without an object."""
PIECE = 1 << 20
DELIMITERS = ",;\t|"


def json_object(text: str) -> dict[str, Any]:
    """Return the one object of JSON that a text is; WrongUse where it is anything else.

    A name that stands twice, a number that is none, and lists in lists without end are refused.
    """
    _check_shape(text)
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
    first = next(_lines(text), "")
    delimiter = max(DELIMITERS, key=first.count)
    rows: list[list[str]] = []
    cells = 0
    try:
        for row in csv.reader(_lines(text), delimiter=delimiter, strict=True):
            cells += len(row)
            if cells > MOST_CELLS:
                raise WrongUse(tr("The table has more than {most} cells.", most=MOST_CELLS))
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


def _lines(text: str) -> Iterator[str]:
    """Yield a table's lines one by one, so that a window goes on meanwhile."""
    end = "\n" if "\n" in text else "\r"
    begins = 0
    while begins < len(text):
        ends = text.find(end, begins) + 1 or len(text)
        if ends - begins > LONGEST_LINE:
            raise WrongUse(tr("The file is no table: a line in it has no end."))
        yield text[begins:ends]
        begins = ends


def _check_shape(text: str) -> None:
    """Refuse lists of more values than any diary has: reading them would hold up everything."""
    pieces = range(0, len(text), PIECE)
    values = sum(text.count(sign, n, n + PIECE) for n in pieces for sign in ",[{")
    begins, longest = 0, 0
    while values <= MOST_VALUES and longest <= MOST_IN_A_ROW and begins >= 0:
        ends = text.find("{", begins + 1)
        longest = text.count(",", begins, ends if ends > 0 else len(text))
        begins = ends
    if values > MOST_VALUES or longest > MOST_IN_A_ROW:
        raise WrongUse(tr("The JSON in the file makes no sense."))


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
