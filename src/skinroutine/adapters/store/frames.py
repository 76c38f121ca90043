"""The frames of a write-ahead log as bytes: which pages they hold, and whether any was lost.

The format is SQLite's: https://sqlite.org/fileformat2.html#the_write_ahead_log.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from skinroutine.adapters.store.pages import SIZES

HEADER, HEAD = 32, 24
"""How long the log's header is, and the head of each frame."""
MAGICS = {0x377F0682: "<", 0x377F0683: ">"}
"""How a log begins, and in which order the bytes are that are summed up."""
Sums = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Frame:
    """One page as it was written; `is_last` tells whether a transaction ends with it."""

    number: int
    is_last: bool
    salts: bytes
    sums: Sums
    head: bytes
    page: bytes


def log_page_size(log: bytes) -> int | None:
    """Return the size of the pages as the log's header has it, or None where that is broken."""
    size = int.from_bytes(log[8:12], "big")
    return size if _order(log) and size in SIZES else None


def pages_by_number(log: bytes, size: int) -> dict[int, tuple[bytes, ...]]:
    """Return the pages of all that was written to the end, newest first, by their numbers.

    Frames that an earlier round left behind are no part of it; one that was damaged is.
    """
    found: dict[int, tuple[bytes, ...]] = {}
    for frame in _finished(_of_this_round(log, size)):
        found[frame.number] = (frame.page, *found.get(frame.number, ()))
    return found


def has_lost(log: bytes) -> bool:
    """Tell whether SQLite passes over frames that were durable once.

    It reads up to the first frame that does not add up. What was being written when the computer
    went off is such a frame, and nothing follows it; where a later transaction does, it was whole.
    """
    size = log_page_size(log)
    if size is None:
        return len(log) >= HEADER + HEAD + min(SIZES)
    if not _adds_up(log):
        return len(log) >= HEADER + HEAD + size
    frames = _of_this_round(log, size)
    good = len(list(takewhile(lambda one: one, _sums_fit(log, frames))))
    salts = log[16:24]  # frames of an earlier round may lie where the cut one was not written yet
    whole = [n for n, one in enumerate(frames) if n >= good and one.is_last and one.salts == salts]
    return len(whole) > 1


def _frames(log: bytes, size: int) -> Iterator[Frame]:
    for at in range(HEADER, len(log) - HEAD - size + 1, HEAD + size):
        head = log[at : at + HEAD]
        number, after, _, _, *sums = struct.unpack(">6I", head)
        page = log[at + HEAD : at + HEAD + size]
        yield Frame(number, after > 0, head[8:16], (sums[0], sums[1]), head, page)


def _of_this_round(log: bytes, size: int) -> list[Frame]:
    """Return the frames with the salts of the header, or where that is broken, of the most."""
    found = list(_frames(log, size))
    salts = log[16:24]
    if not _adds_up(log):
        common = Counter(one.salts for one in found).most_common(1)
        salts = common[0][0] if common else b""
    last = max((n for n, one in enumerate(found) if one.salts == salts), default=-1)
    return found[: last + 1] if salts else []


def _finished(frames: Sequence[Frame]) -> Sequence[Frame]:
    """Return the frames up to the end of the last transaction that has one."""
    last = max((n for n, one in enumerate(frames) if one.is_last), default=-1)
    return frames[: last + 1]


def _order(log: bytes) -> str:
    return MAGICS.get(int.from_bytes(log[:4], "big"), "")


def _adds_up(log: bytes) -> bool:
    """Tell whether the log's header is as it was written."""
    if len(log) < HEADER or not _order(log):
        return False
    return _sums(log[:24], (0, 0), _order(log)) == struct.unpack(">2I", log[24:32])


def _sums_fit(log: bytes, frames: Sequence[Frame]) -> Iterator[bool]:
    """Yield of each frame whether it adds up, with the one before it."""
    order, (first, second) = _order(log), struct.unpack(">2I", log[24:32])
    before = (first, second)
    for one in frames:
        is_ours = one.salts == log[16:24]
        yield is_ours and _sums(one.page, _sums(one.head[:8], before, order), order) == one.sums
        before = one.sums


def _sums(data: bytes, sums: Sums, order: str) -> Sums:
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = first + even + second & 0xFFFFFFFF
        second = second + odd + first & 0xFFFFFFFF
    return first, second
