"""The language the program speaks: English as it is written here, or what the window installs.

The window installs Qt's translations and the locale's dates and numbers; the command line, the log
and the tests speak plain English. ADR 8 says why this one seam is a module and no argument.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Protocol, TypeVar

Key = TypeVar("Key")


class DayForm(Enum):
    """How a day is written: Monday 23 November, Mon 23, 23 November, Mon 23 Nov, November 2026."""

    LONG = "long"
    COLUMN = "column"
    DAY_AND_MONTH = "day and month"
    SHORT = "short"
    MONTH = "month"


class Tongue(Protocol):
    """A language with its dates and numbers."""

    def translate(self, text: str, about: str, number: int | None) -> str:
        """Return a text of this program in this language; `number` chooses the plural form."""
        ...

    def clock(self, at: time) -> str:
        """Return a wall time in whole minutes, 12- or 24-hour as is usual or as was chosen."""
        ...

    def day(self, day: date, form: DayForm) -> str:
        """Return a day."""
        ...

    def weekday(self, number: int, *, letters: int | None = None) -> str:
        """Return the name of a weekday (Monday = 0), whole, or short or one letter (3 or 1)."""
        ...

    def number(self, number: int) -> str:
        """Return a whole number."""
        ...

    def decimal(self, value: Decimal) -> str:
        """Return a number with the decimals it has and its thousands marked."""
        ...

    def listed(self, names: Sequence[str]) -> str:
        """Return names as a list inside a sentence."""
        ...


class PlainEnglish:
    """English as it is written in this program; 24-hour times."""

    def translate(self, text: str, _about: str, _number: int | None) -> str:
        """Return the text itself."""
        return text

    def clock(self, at: time) -> str:
        """Return a wall time as HH:MM."""
        return at.strftime("%H:%M")

    def day(self, day: date, form: DayForm) -> str:
        """Return a day with English names, whatever this computer's locale is."""
        weekday, month = WEEKDAYS[day.weekday()], MONTHS[day.month - 1]
        return {
            DayForm.LONG: f"{weekday} {day.day} {month}",
            DayForm.COLUMN: f"{weekday[:3]} {day.day}",
            DayForm.DAY_AND_MONTH: f"{day.day} {month}",
            DayForm.SHORT: f"{weekday[:3]} {day.day} {month[:3]}",
            DayForm.MONTH: f"{month} {day.year}",
        }[form]

    def weekday(self, number: int, *, letters: int | None = None) -> str:
        """Return an English weekday, whole or its first letters."""
        return WEEKDAYS[number][:letters]

    def number(self, number: int) -> str:
        """Return the digits."""
        return str(number)

    def decimal(self, value: Decimal) -> str:
        """Return a number with the decimals it has and its thousands marked: 1,290.5."""
        return f"{value.normalize():,f}"

    def listed(self, names: Sequence[str]) -> str:
        """Return names with commas and an "and" before the last."""
        if len(names) < 2:  # noqa: PLR2004 - a list of one needs no "and"
            return "".join(names)
        return f"{', '.join(names[:-1])} and {names[-1]}"


MEDICAL = "medical"
"""What a sentence of medicine is about: its translation counts once it was checked."""
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip

_spoken: Tongue = PlainEnglish()


def speak(tongue: Tongue | None = None) -> None:
    """Speak another language from now on; plain English where none is given."""
    global _spoken  # noqa: PLW0603 - the one seam of its kind, as gettext's is; see ADR 8
    _spoken = tongue or PlainEnglish()


class Marked(str):
    """A constant text with what it is about, so that a later `tr` finds the same translation."""

    __slots__ = ("about",)

    about: str


def mark(text: str, /, *, about: str = "") -> Marked:
    """Return a text as it is, marked to be translated by a later `tr`."""
    marked = Marked(text)
    marked.about = about
    return marked


def tr(text: str, /, *, about: str = "", **values: object) -> str:
    """Return a text in the language that is spoken, with values in its {named} places.

    `about` tells equal English texts apart for whoever translates them, and `MEDICAL` marks a
    sentence that stays English until somebody has checked its translation.
    """
    known = about or (text.about if isinstance(text, Marked) else "")
    return _spoken.translate(text, known, None).format(**values)


def plural(one: str, many: str, n: int, /, *, about: str = "", **values: object) -> str:
    """Return a text in the form a number asks for; `many` has {n} and is what is translated."""
    spoken = _spoken.translate(many, about, n)
    if spoken == many and n == 1:
        spoken = one
    return spoken.format(n=_spoken.number(n), **values)


def translated(texts: Mapping[Key, str]) -> dict[Key, str]:
    """Return marked texts by the same keys, in the language that is spoken."""
    return {key: tr(text) for key, text in texts.items()}


def clock(at: time) -> str:
    """Return a wall time in whole minutes."""
    return _spoken.clock(at)


def day_words(day: date, form: DayForm = DayForm.LONG) -> str:
    """Return a day in words."""
    return _spoken.day(day, form)


def weekday(number: int, *, letters: int | None = None) -> str:
    """Return the name of a weekday (Monday = 0), whole, or short or one letter (3 or 1)."""
    return _spoken.weekday(number, letters=letters)


def number(value: int) -> str:
    """Return a whole number."""
    return _spoken.number(value)


def decimal(value: Decimal) -> str:
    """Return a number with the decimals it has and its thousands marked."""
    return _spoken.decimal(value)


def listed(names: Sequence[str]) -> str:
    """Return names as a list inside a sentence."""
    return _spoken.listed(names)


def commas(parts: Iterable[str]) -> str:
    """Return parts one after another with commas, without an "and"."""
    return tr(", ", about="between parts that are named").join(parts)


def clauses(parts: Iterable[str]) -> str:
    """Return clauses one after another with semicolons."""
    return tr("; ", about="between clauses").join(parts)
