"""Which facts computers tell each other, and the names of the pages they travel on: pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from skinroutine.domain.record.event import Fact, NotShown, Preferred, Reminded, Stopped
from skinroutine.domain.record.preferences import PreferenceName

OF_THE_COURSE = frozenset({PreferenceName.DAY_END.value})
"""Preferences that say what a day is; the others are how one computer looks and speaks."""
OF_ONE_COMPUTER = (Reminded, NotShown, Stopped)
"""What a computer showed and when it ran: another one reminds all the same."""
NAME = re.compile(r"([0-9a-f]{16})-(\d{1,9})-(\d{1,9})", re.ASCII)
TOGETHER = 16
"""So many pages of one size become one of the next."""


def is_shared(fact: Fact) -> bool:
    """Tell whether a fact is told to other computers."""
    if isinstance(fact, Preferred):
        return fact.name in OF_THE_COURSE
    return not isinstance(fact, OF_ONE_COMPUTER)


@dataclass(frozen=True, slots=True, order=True)
class PageName:
    """Who wrote a page, and the numbers of the pages whose facts it holds."""

    writer: str
    first: int
    last: int

    def __str__(self) -> str:
        """Return the name as it is on the server."""
        return f"{self.writer}-{self.first}-{self.last}"

    @property
    def size(self) -> int:
        """How many pages it holds."""
        return self.last - self.first + 1


def page_name(text: str) -> PageName | None:
    """Return the name that a text is, or None."""
    match = NAME.fullmatch(text)
    if match is None or int(match[2]) > int(match[3]):
        return None
    return PageName(match[1], int(match[2]), int(match[3]))


Span = tuple[str, int, int]
"""A writer, and the first and the last of some pages in a row."""


def with_spans(spans: Iterable[Span], more: Iterable[Span]) -> tuple[Span, ...]:
    """Return the union of spans: in order, those that touch joined."""
    found: list[Span] = []
    for writer, first, last in sorted({*spans, *more}):
        before = found[-1] if found else None
        if before is not None and before[0] == writer and first <= before[2] + 1:
            found[-1] = (writer, before[1], max(before[2], last))
        else:
            found.append((writer, first, last))
    return tuple(found)


def is_in(spans: Iterable[Span], writer: str, first: int, last: int) -> bool:
    """Tell whether all these pages are in spans that `with_spans` made."""
    return any(one[0] == writer and one[1] <= first and last <= one[2] for one in spans)


def unread(names: Iterable[PageName], read: Iterable[Span]) -> tuple[PageName, ...]:
    """Return the pages that hold something new, each writer's in order; `read` are those known."""
    known = with_spans(read, ())
    found: list[PageName] = []
    for one in sorted(names, key=lambda one: (one.writer, one.first, -one.last)):
        if not is_in(known, one.writer, one.first, one.last):
            known = with_spans(known, [(one.writer, one.first, one.last)])
            found.append(one)
    return tuple(found)


def holes(names: Iterable[PageName], read: Iterable[Span]) -> tuple[Span, ...]:
    """Return the pages that were written, as their numbers tell, and lie there no more."""
    lying = with_spans(((one.writer, one.first, one.last) for one in names), ())
    upto: dict[str, int] = {}
    for writer, _, last in (*lying, *read):
        upto[writer] = max(upto.get(writer, 0), last)
    found: list[Span] = []
    for writer, last in sorted(upto.items()):
        after = 1
        for _, first, end in (one for one in lying if one[0] == writer):
            if after < first:
                found.append((writer, after, first - 1))
            after = end + 1
        if after <= last:
            found.append((writer, after, last))
    return tuple(found)


def are_new(some: Iterable[Span], known: Iterable[Span]) -> bool:
    """Tell whether any of these pages is in none of the known spans."""
    joined = with_spans(known, ())
    return not all(is_in(joined, *one) for one in some)


def to_gather(own: Iterable[PageName]) -> tuple[PageName, ...]:
    """Return neighbours of one size that are to become one page, or nothing; smallest first."""
    by_size: dict[int, list[PageName]] = {}
    for one in sorted(own):
        by_size.setdefault(_magnitude(one.size), []).append(one)
    for size in sorted(by_size):
        row: list[PageName] = []
        for one in by_size[size]:
            row = [*row, one] if row and row[-1].last + 1 == one.first else [one]
            if len(row) == TOGETHER:
                return tuple(row)
    return ()


def superseded(own: Iterable[PageName]) -> tuple[PageName, ...]:
    """Return pages all of whose facts are on a larger one as well."""
    pages = sorted(own)
    return tuple(
        one
        for one in pages
        if any(
            other.first <= one.first and one.last <= other.last and other != one for other in pages
        )
    )


def _magnitude(size: int) -> int:
    power = 0
    while size >= TOGETHER:
        size //= TOGETHER
        power += 1
    return power
