"""Rows out of the pages of a plain database file, whatever is left of it.

Neither the file's header nor an index or an inner page is needed, so that each broken page loses
what stands on it and nothing else. The format is SQLite's: https://sqlite.org/fileformat2.html.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

Columns = tuple[object, ...]
"""The values of one row: texts, whole numbers and None; rows with others are passed over."""
IsFact = Callable[[Columns], bool]
"""Tells whether the columns of a row make a fact."""

MAGIC = b"SQLite format 3\0"
USUAL_SIZE = 4096
SIZES = tuple(1 << power for power in range(9, 17))
LEAF, INNER, TABLE_LEAF, TABLE_INNER = 0x0A, 0x02, 0x0D, 0x05
HEADERS = {LEAF: 8, INNER: 12}
"""How long the header of a page with rows of an index, or of a table without row ids, is."""
OF_FACT = 8
"""How many columns a fact has."""
OF_META = {25: "device", 21: "seed"}
"""The types of the texts that are keys of the table of two columns."""
LARGEST = 1 << 26
"""Bytes of a row; more is a broken length."""
LONGEST_HEADER = 0x7F
"""Bytes; one that needs a longer number is none of ours."""
FIRST_TEXT = 13
"""The first type of a text; each has two more than the one that is a byte shorter."""
INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""How many bytes a whole number of a type has."""
ID = re.compile(rb"[0-9a-f]{32}(?:-[0-9]{1,6})?")
"""How the ids begin that this program makes: the first column of a fact."""
BEGINNING = re.compile(rb"\x0a\x00\x00\x00[\x01-\xff][\x00-\x10].\x00", re.DOTALL)
"""How a page full of rows begins that has no gaps."""
TRIED = 6
"""How many rows that go on elsewhere are tried to find out how much of a file's start is gone."""


@dataclass(frozen=True, slots=True)
class Left:
    """What is left of a file: its bytes, and the newer pages of its write-ahead log by number.

    Of each page the log has, the versions stand newest first.
    """

    data: bytes
    log: Mapping[int, tuple[bytes, ...]] = field(default_factory=dict)
    size: int = USUAL_SIZE


def page_size(data: bytes) -> int | None:
    """Return the size of a file's pages as its header has it, or None where that is broken."""
    size = int.from_bytes(data[16:18], "big")
    size = 65_536 if size == 1 else size
    return size if data.startswith(MAGIC) and size in SIZES else None


def rows(left: Left, is_fact: IsFact, go_on: Callable[[float], object]) -> Iterator[Columns]:
    """Yield the columns of each row of eight or two columns that can be read; some come twice.

    `go_on` is told the part that is done, from 0 to 1; what it raises ends the reading.
    """
    found = _Reader(left)
    found.settle(is_fact)
    yield from found.rows(go_on)


class _Reader:
    """Reads the pages of one file; `base` is where its first whole page begins."""

    def __init__(self, left: Left) -> None:
        self._data, self._log, self._size = left.data, left.log, left.size
        self._usable = self._size
        self._largest = (self._size - 12) * 64 // 255 - 23
        self._least = (self._size - 12) * 32 // 255 - 23
        self._base = self._shift = 0

    def settle(self, is_fact: IsFact) -> None:
        """Find out where pages begin, and how many are gone, where the file's start is broken."""
        if self._data.startswith(MAGIC):
            return
        begins = Counter(one.start() % self._size for one in BEGINNING.finditer(self._data))
        if begins:
            self._base = begins.most_common(1)[0][0]
        far = list(self._far_rows())
        if not far:
            return
        last = max(number for _, number in far)
        hits = Counter[int]()
        for shift in range(last + 1):
            self._shift = shift
            hits[shift] = sum(self._fits(start, is_fact) for start, _ in far)
        self._shift = hits.most_common(1)[0][0]

    def _fits(self, start: int, is_fact: IsFact) -> bool:
        return any(is_fact(one) for one in self._record(self._data, start))

    def _far_rows(self) -> Iterator[tuple[int, int]]:
        """Yield where rows begin that go on elsewhere, and the number of the page they name."""
        found = 0
        for start in _starts(self._data):
            local = self._local(sum(_parts(self._data, start)))
            if local is None:
                continue
            number = int.from_bytes(self._data[start + local : start + local + 4], "big")
            if 0 < number <= len(self._data) // self._size + self._size:
                yield start, number
                found += 1
                if found == TRIED:
                    return

    def rows(self, go_on: Callable[[float], object]) -> Iterator[Columns]:
        """Yield the columns of rows: of the log's pages, then of the file's."""
        spare = self._spare()
        settled = set()
        for number, versions in self._log.items():
            for version in versions:
                is_sound, found = self._page(version, number)
                yield from found
                if is_sound:
                    settled.add(number)
                    break
        yield from self._carved(self._data[: self._base])
        total = max(1, len(self._data))
        for start in range(self._base, len(self._data), self._size):
            number = (start - self._base) // self._size + 1 + self._shift
            if number % 64 == 0:
                go_on(start / total)
            if number not in settled and number not in spare:
                yield from self._page(self._data[start : start + self._size], number)[1]

    def _spare(self) -> frozenset[int]:
        """Return the pages that the file says it does not use; none where that is broken.

        What stands there was taken out of the diary on purpose.
        """
        head = self._log.get(1, (self._data[: self._size],))[0]
        if not head.startswith(MAGIC):
            return frozenset()
        number, count = (int.from_bytes(head[at : at + 4], "big") for at in (32, 36))
        found: set[int] = set()
        while number:
            trunk = self._newest(number)
            inside = int.from_bytes(trunk[4:8], "big")
            if number in found or len(trunk) < self._size or inside > self._size // 4 - 2:
                return frozenset()
            leaves = (int.from_bytes(trunk[8 + 4 * n : 12 + 4 * n], "big") for n in range(inside))
            found |= {number, *leaves}
            number = int.from_bytes(trunk[:4], "big")
        return frozenset(found) if len(found) == count else frozenset()

    def _newest(self, number: int) -> bytes:
        versions = self._log.get(number)
        return versions[0] if versions else self._of_file(number)

    def _of_file(self, number: int) -> bytes:
        start = self._base + (number - 1 - self._shift) * self._size
        return self._data[start : start + self._size] if start >= 0 else b""

    def _page(self, page: bytes, number: int) -> tuple[bool, list[Columns]]:
        """Return whether a page is as it should be, and the columns of its rows."""
        head = 100 if number == 1 else 0
        kind = page[head] if len(page) > head else 0
        if kind in {TABLE_LEAF, TABLE_INNER}:
            return True, []
        found: list[Columns] = []
        is_sound = kind in HEADERS and len(page) == self._size
        if is_sound:
            for start in self._cells(page, head, kind):
                columns = None if start is None else self._cell(page, start)
                if columns is None:
                    is_sound = False
                else:
                    found += columns
        return (True, found) if is_sound else (False, [*found, *self._carved(page)])

    def _cells(self, page: bytes, head: int, kind: int) -> Iterator[int | None]:
        """Yield where the records of a page begin; None for a place that makes no sense."""
        first = head + HEADERS[kind]
        count = int.from_bytes(page[head + 3 : head + 5], "big")
        ends = first + 2 * count
        if ends > self._size:
            yield None
            return
        for at in range(first, ends, 2):
            start = page[at] << 8 | page[at + 1]
            yield start + (4 if kind == INNER else 0) if ends <= start < self._size - 4 else None

    def _cell(self, page: bytes, start: int) -> list[Columns] | None:
        """Return the columns of the record in a cell, or None where it is broken."""
        length, start = _varint(page, start)
        if not 0 < length <= LARGEST or start >= len(page):
            return None
        if not _may_be_ours(page, start):
            return []  # a row of an index
        return list(self._record(page, start)) if length == sum(_parts(page, start)) else None

    def _carved(self, page: bytes) -> Iterator[Columns]:
        """Yield the facts of a page whose own account of them is broken."""
        for start in _starts(page):
            yield from self._record(page, start)

    def _record(self, page: bytes, start: int) -> Iterator[Columns]:
        """Yield the columns of a record, as its newest pages have it and, if they differ, older."""
        head, body = _parts(page, start)
        if not 0 < head + body <= LARGEST:
            return
        local = self._local(head + body)
        if local is None:
            yield from _columns(page[start : start + head + body])
            return
        near = page[start : start + local]
        number = int.from_bytes(page[start + local : start + local + 4], "big")
        whole = [
            near + self._chain(number, head + body - local, get)
            for get in (self._newest, self._of_file)
        ]
        for one in dict.fromkeys(whole):
            yield from _columns(one)

    def _local(self, length: int) -> int | None:
        """Return how much of a record stands on its own page, or None where it is all of it."""
        if length <= self._largest:
            return None
        most = self._least + (length - self._least) % (self._usable - 4)
        return most if most <= self._largest else self._least

    def _chain(self, number: int, length: int, get: Callable[[int], bytes]) -> bytes:
        """Return what stands on the pages a record goes on at; it is short where one is gone."""
        found = b""
        while number and len(found) < length:
            page = get(number)
            if len(page) < self._size:
                break
            found += page[4 : self._usable]
            number = int.from_bytes(page[:4], "big")
        return found[:length]


def _starts(page: bytes) -> Iterator[int]:
    """Yield where a record of eight columns may begin, found by the id it begins with."""
    for one in ID.finditer(page):
        for head in range(OF_FACT + 1, 15):
            start = one.start() - head
            if start >= 0 and page[start] == head and _count(page, start) == OF_FACT:
                yield start


def _may_be_ours(page: bytes, start: int) -> bool:
    """Tell, by the length of its header, whether a record is of one of the two tables."""
    head = page[start]
    if head == 1 + 2:
        return start + 1 < len(page) and page[start + 1] in OF_META
    return OF_FACT < head < LONGEST_HEADER and _count(page, start) == OF_FACT


def _varint(page: bytes, start: int) -> tuple[int, int]:
    """Return SQLite's number of variable length, and where it ends."""
    value = 0
    for at in range(start, min(start + 9, len(page))):
        value = value << 7 | page[at] & 0x7F
        if page[at] < 0x80:  # noqa: PLR2004 - the bit that says that it goes on
            return value, at + 1
    return 0, len(page)


def _types(page: bytes, start: int) -> Iterator[int]:
    head = page[start] if start < len(page) else 0
    at, ends = start + 1, start + head
    if head <= LONGEST_HEADER and ends <= len(page):
        while at < ends:
            kind, at = _varint(page, at)
            yield kind


def _count(page: bytes, start: int) -> int:
    """Return how many columns a record has."""
    return sum(1 for _ in _types(page, start))


def _parts(page: bytes, start: int) -> tuple[int, int]:
    """Return the lengths of a record's header and of what follows it."""
    return page[start] if start < len(page) else 0, sum(map(_length, _types(page, start)))


def _length(kind: int) -> int:
    return INTEGERS.get(kind, 0) if kind < FIRST_TEXT - 1 else (kind - FIRST_TEXT + 1) // 2


def _columns(record: bytes) -> Iterator[Columns]:
    """Yield the columns of a record, if they are all there."""
    found: list[object] = []
    at = record[0] if record else 0
    for kind in _types(record, 0):
        part = record[at : at + _length(kind)]
        at += _length(kind)
        if len(part) < _length(kind):
            return
        if kind in INTEGERS:
            found.append(int.from_bytes(part, "big", signed=True))
        elif kind in {8, 9}:
            found.append(kind - 8)
        elif kind >= FIRST_TEXT and kind % 2:
            found.append(part.decode("utf-8", "replace"))
        elif kind == 0:
            found.append(None)
        else:
            return
    yield tuple(found)
