"""The values on the command line: each reader takes a word and returns what it means.

ArgumentTypeError says how a word that is none is written.
"""

from __future__ import annotations

import argparse
import re
from contextlib import suppress
from datetime import date, time, timedelta

from skinroutine.app.tongue import WEEKDAYS
from skinroutine.domain.plan.routine import MINUTE, ReminderPolicy
from skinroutine.domain.record.preferences import (
    LARGEST_TEXT,
    LATEST_DAY_END,
    LONGEST_NUMBER,
    LONGEST_SNOOZE,
    SMALLEST_TEXT,
    QuietHours,
)

A_DAY = "a day, as YYYY-MM-DD, today or yesterday"
_FIRST, _LAST = date(1900, 1, 1), date(2999, 12, 31)
"""Days that can be asked about; beyond lie the ends of Python's calendar."""


def read_date(text: str) -> date | str:
    """Return a day, or the word for one that `find_day` knows."""
    if text in {"today", "yesterday"}:
        return text
    with suppress(ValueError):
        day = date.fromisoformat(text)
        if _FIRST <= day <= _LAST:
            return day
    message = f"{text!r} is not a day; write it as YYYY-MM-DD, today or yesterday"
    raise argparse.ArgumentTypeError(message)


def read_time(text: str) -> time:
    """Return a time of day."""
    if re.fullmatch(r"\d{1,2}:\d\d", text):
        hours, minutes = text.split(":")
        with suppress(ValueError):
            return time(int(hours), int(minutes))
    message = f"{text!r} is not a time of day; write it as HH:MM"
    raise argparse.ArgumentTypeError(message)


def read_minutes(text: str) -> int:
    """Return a number of minutes of up to a day."""
    if text.isdecimal() and 1 <= int(text) <= 24 * 60:
        return int(text)
    message = f"{text!r} is not a number of minutes from 1 to 1440"
    raise argparse.ArgumentTypeError(message)


def read_days(text: str) -> int:
    """Return for how many days something is listed."""
    if text.isdecimal() and 1 <= int(text) <= _MOST_DAYS:
        return int(text)
    message = f"{text!r} is not a number of days from 1 to {_MOST_DAYS}"
    raise argparse.ArgumentTypeError(message)


_MOST_DAYS = 92


def read_quiet(text: str) -> tuple[QuietHours, ...]:
    """Return the quiet hours that were said, or nothing for "off"."""
    if text == "off":
        return ()
    begins, _, ends = text.partition("-")
    with suppress(argparse.ArgumentTypeError, ValueError):
        return (QuietHours(read_time(begins), read_time(ends)),)
    message = f"{text!r} are no quiet hours; write them as 22:00-07:00, or off"
    raise argparse.ArgumentTypeError(message)


def read_repeats(text: str) -> tuple[timedelta, ...]:
    """Return after which lengths a dose is repeated; nothing for "off"."""
    if text == "off":
        return ()
    with suppress(argparse.ArgumentTypeError, ValueError):
        return ReminderPolicy(tuple(read_minutes(one) * MINUTE for one in text.split(","))).repeats
    message = f"{text!r} are no repeats; write growing numbers of minutes as 20,60, or off"
    raise argparse.ArgumentTypeError(message)


def read_heads_up(text: str) -> tuple[timedelta, ...]:
    """Return how long before a dose its heads-up comes; nothing for "off"."""
    return () if text == "off" else (read_minutes(text) * MINUTE,)


def read_snooze(text: str) -> int:
    """Return the minutes of a snooze."""
    longest = LONGEST_SNOOZE // MINUTE
    if text.isdecimal() and 1 <= int(text) <= longest:
        return int(text)
    message = f"{text!r} is no length of a snooze; write minutes from 1 to {longest}"
    raise argparse.ArgumentTypeError(message)


def read_day_end(text: str) -> time:
    """Return the wall time at which days end."""
    with suppress(argparse.ArgumentTypeError):
        at = read_time(text)
        if at <= LATEST_DAY_END:
            return at
    message = f"{text!r} is no end of a day; write a time from 00:00 to {LATEST_DAY_END:%H:%M}"
    raise argparse.ArgumentTypeError(message)


def read_weekday(text: str) -> str:
    """Return the number of a weekday (Monday = 0) as it is kept, empty for the locale's."""
    if text == "locale":
        return ""
    for number, name in enumerate(WEEKDAYS):
        if text.casefold() in {name.casefold(), name[:3].casefold()}:
            return str(number)
    message = f"{text!r} is not a day of the week; write it as monday, or locale"
    raise argparse.ArgumentTypeError(message)


def read_text_size(text: str) -> int:
    """Return the size of text in percent."""
    if text.isdecimal() and SMALLEST_TEXT <= int(text) <= LARGEST_TEXT:
        return int(text)
    message = f"{text!r} is no text size; write percent from {SMALLEST_TEXT} to {LARGEST_TEXT}"
    raise argparse.ArgumentTypeError(message)


def read_language(text: str) -> str:
    """Return the code of a language, empty for the desktop's."""
    if text == "desktop":
        return ""
    if re.fullmatch(r"[a-z]{2,3}(_[A-Za-z]{2,4})?", text):
        return text
    message = f"{text!r} is not the code of a language; write it as de or pt_BR, or desktop"
    raise argparse.ArgumentTypeError(message)


def read_number(text: str) -> str:
    """Return a telephone number as it is kept, empty for the region's own."""
    number = "" if text == "off" else text.strip()
    if len(number) <= LONGEST_NUMBER and (not number or number.isprintable()):
        return number
    message = f"{text!r} is no telephone number of up to {LONGEST_NUMBER} characters; or off"
    raise argparse.ArgumentTypeError(message)
