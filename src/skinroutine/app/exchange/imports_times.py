"""Days, wall times and instants in the cells of a table, as clocks and programs write them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from enum import StrEnum

from skinroutine.app.exchange.imports_checks import EARLIEST, LATEST


class DayOrder(StrEnum):
    """How days are written where a number could be the day or the month."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


ISO = re.compile(r"(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[T ](.*))?")
NUMBERS = re.compile(r"(\d{1,2})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{4})(?:[T ](.*))?")
CLOCK = re.compile(
    r"(\d{1,2})[:.h](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s*([ap])?\.?m?\.?", re.IGNORECASE
)
OFFSET = re.compile(r"(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?) ?(Z|[+-]\d{2}(?::?\d{2})?)")
MOST_TWELVE = 12


def read_day(cell: str, order: DayOrder) -> date | None:
    """Return the day of a cell, or None where it is none."""
    iso, numbers = ISO.fullmatch(cell), NUMBERS.fullmatch(cell)
    if iso:
        year, month, day, _ = iso.groups()
    elif numbers:
        first, second, year, _ = numbers.groups()
        day, month = (first, second) if order is DayOrder.DAY_FIRST else (second, first)
    else:
        return None
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found if EARLIEST <= found <= LATEST else None


def time_part(cell: str) -> str:
    """Return what follows the day in a cell, or the cell itself where it has no day."""
    match = ISO.fullmatch(cell) or NUMBERS.fullmatch(cell)
    return (match[4] or "").strip() if match else cell.strip()


def read_time(cell: str) -> time | None:
    """Return the wall time of a cell in whole minutes, or None where it is none."""
    match = CLOCK.fullmatch(cell.strip().removesuffix("Z"))
    if not match:
        return None
    hour, minute, half = int(match[1]), int(match[2]), (match[3] or "").casefold()
    if half and not 1 <= hour <= MOST_TWELVE:
        return None
    if half:
        hour = hour % MOST_TWELVE + (MOST_TWELVE if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004 - of a clock


def read_instant(day: date, clock: str) -> datetime | None:
    """Return the instant (UTC) of a time with an offset on a day, or None where it has none."""
    match = OFFSET.fullmatch(clock)
    if not match:
        return None
    try:
        at = datetime.fromisoformat(f"{day}T{match[1].zfill(5)}{match[2]}")
    except ValueError:
        return None
    return at.astimezone(UTC)
