"""Rows of a table as lines of CSV (RFC 4180) that a spreadsheet cannot run as formulas."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from decimal import Decimal

Cell = str | int | Decimal | date | datetime | time | bool | None
"""What a cell may hold; None is an empty one."""
BOM = "\ufeff"
"""Tells a spreadsheet that the text is UTF-8."""
_RISKY = re.compile(r"(?:^|(?<=[;\t\r\n]))(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r])")
"""Where a formula could begin: at a cell's start, or after what some take for the next cell."""


def lines(rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return rows as CSV in UTF-8: commas, every cell in quotes, CR LF at the end of each row."""
    held = io.StringIO(newline="")
    writer = csv.writer(held, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([cell(one) for one in row] for row in rows)
    return held.getvalue().encode()


def cell(value: Cell) -> str:
    """Return the text of a cell; dates and times are ISO 8601, and a text can start no formula."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case datetime():
            return value.isoformat(timespec="seconds")
        case time():
            return value.isoformat("minutes")
        case date() | int():
            return str(value)
        case Decimal():
            return f"{value.normalize():f}"
        case str():
            return harmless(value)


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: an apostrophe stands before it."""
    return _RISKY.sub("'", text.replace("\x00", ""))
