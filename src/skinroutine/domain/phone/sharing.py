"""Which facts computers tell each other, and the names of the pages they travel on: pure."""

from __future__ import annotations

import itertools
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


def unread(names: Iterable[PageName], read: dict[str, int]) -> tuple[PageName, ...]:
    """Return the pages that hold something new, in an order in which each can be read.

    `read` has the number up to which each writer's pages are known. A page after a gap waits: what
    is missing may come yet.
    """
    known = dict(read)
    found: list[PageName] = []
    for one in sorted(names, key=lambda one: (one.writer, one.first, -one.last)):
        upto = known.get(one.writer, 0)
        if one.first <= upto + 1 and one.last > upto:
            known[one.writer] = one.last
            found.append(one)
    return tuple(found)


def to_gather(own: Iterable[PageName]) -> tuple[PageName, ...]:
    """Return neighbours of one size that are to become one page, or nothing; smallest first."""
    by_size: dict[int, list[PageName]] = {}
    for one in sorted(own):
        by_size.setdefault(_magnitude(one.size), []).append(one)
    for size in sorted(by_size):
        some = by_size[size][:TOGETHER]
        if len(some) == TOGETHER and _are_neighbours(some):
            return tuple(some)
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


def _are_neighbours(pages: list[PageName]) -> bool:
    return all(one.last + 1 == other.first for one, other in itertools.pairwise(pages))
