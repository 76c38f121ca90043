"""The page for a visit as words in their places: its head, its parts with a table, its foot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from skinroutine.app.tongue import plural

MOST_QUESTIONS = 5
"""How many questions stand on the page (fact base, section 10)."""
CUT = "\u2026"


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of each list and of each text of the person's stands on the page.

    `rows` is the most entries of a list, `first` that of changes of the plan and side effects, and
    `text` the most characters of a text. What is left out is said to be in the diary.
    """

    rows: int = 400
    text: int = 2000
    first: int = 400

    @property
    def spans(self) -> int:
        """The most spans of days, which take little room."""
        return self.rows * 2

    @property
    def name(self) -> int:
        """The most characters of a name within a sentence."""
        return max(20, self.text // 3)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, with a line beneath it that may be empty."""

    cells: tuple[str, ...]
    beneath: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A head and rows of as many cells; `shares` are the widths of its columns, 1 together."""

    head: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the page: its title, its table if it has one, and lines beneath each other."""

    title: str
    lines: tuple[str, ...]
    table: Table | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """All words of the page, in the language that is spoken."""

    title: str
    head: tuple[str, ...]
    parts: tuple[Part, ...]
    foot: tuple[str, ...]


def short(text: str, most: int) -> str:
    """Return a text in one line, and its beginning alone where it is longer than `most`."""
    words = " ".join(text.split())
    return words if len(words) <= most else words[: most - 1].rstrip() + CUT


def more(count: int) -> str:
    """Say how many entries stand in the diary and not here."""
    return plural("and 1 more, in the diary", "and {n} more, in the diary", count)


def listed_up_to(entries: Sequence[str], most: int) -> tuple[str, ...]:
    """Return the newest entries, and how many more there are."""
    shown = tuple(entries[-most:])
    left = len(entries) - len(shown)
    return (*shown, more(left)) if left else shown


def lines(found: Iterable[str]) -> tuple[str, ...]:
    """Return the lines that say something."""
    return tuple(one for one in found if one)
