"""Bring the diary and a calendar of to-dos to one word: pure, three-way, level-triggered.

Nothing is queued. What the diary wants there, what both agreed on last, and what lies there now are
compared each time; what differs is done, and whatever did not come about differs again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from skinroutine.domain.plan.occurrence import OccurrenceKey

NO_PAST: Mapping[str, tuple[OccurrenceKey, ...]] = MappingProxyType({})
EMPTIED = 3
"""So many entries gone at once, and none of ours left: the calendar was emptied, by nobody's wish
for one of them."""


class Mark(StrEnum):
    """What is said of an entry."""

    OPEN = "open"
    DONE = "done"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the diary wants there: the occurrences that an entry stands for, and what is said of it.

    `content` names all that the entry shows, the mark included, after the name of this computer and
    a point; `said_at` (UTC) is when the person last said something of it here.
    """

    uid: str
    covers: tuple[OccurrenceKey, ...]
    mark: Mark
    content: str
    said_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What both sides agreed on last.

    `tag` is the server's version of it and `content` what the diary wanted then, empty where
    another program said something since; `said_at` (UTC) is when the diary said the mark,
    `stamp` by what lies there. `is_gone` is an entry that was deleted there: it is not put back.
    """

    uid: str
    covers: tuple[OccurrenceKey, ...]
    mark: Mark
    content: str = ""
    tag: str = ""
    said_at: datetime | None = None
    stamp: datetime | None = None
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What lies there now: its version, what is said of it, and when (UTC) that was said.

    `content` is what the diary wrote last, as the entry itself tells; empty where it does not.
    """

    uid: str
    tag: str
    mark: Mark
    said_at: datetime | None = None
    content: str = ""


@dataclass(frozen=True, slots=True)
class Put:
    """Write an entry: over this version of it, or anew where `over` is empty."""

    uid: str
    over: str = ""


@dataclass(frozen=True, slots=True)
class Remove:
    """Take an entry away, where it still is this version."""

    uid: str
    over: str


@dataclass(frozen=True, slots=True)
class Hear:
    """Write down in the diary what was said there, and when (UTC) where that is known.

    Then `known` is what both agreed on, said when the diary has it. A mark of OPEN takes back what
    was said before.
    """

    known: Known
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Note:
    """Both agree already: keep what is known; nothing is written anywhere else."""

    known: Known


@dataclass(frozen=True, slots=True)
class Forget:
    """Neither side has it any more."""

    uid: str


Step = Put | Remove | Hear | Note | Forget


def agree(
    wanted: Iterable[Wanted],
    known: Iterable[Known],
    found: Iterable[Found],
    past: Mapping[str, tuple[OccurrenceKey, ...]] = NO_PAST,
) -> tuple[Step, ...]:
    """Return what is to be done, in order of the entries' ids; nothing where both agree.

    What was said there is heard before anything is written over it: an entry with something to hear
    is settled the next time. What another program did to an entry without saying anything of it,
    such as putting its alarm off, stays as it is. So does what another computer wrote, which may
    speak more discreetly or ring at other hours, until what is wanted here is another. `past` tells
    by ids what entries stood for that are neither wanted nor known any more: a phone that had no
    network for days is heard too.
    """
    wants = {one.uid: one for one in wanted}
    knows = {one.uid: one for one in known}
    finds = {one.uid: one for one in found}
    is_lost = not finds.keys() & knows.keys()
    is_emptied = is_lost and sum(not one.is_gone for one in knows.values()) >= EMPTIED
    steps: list[Step] = []
    for uid in sorted(wants.keys() | knows.keys() | finds.keys()):
        base = knows.get(uid)
        if is_emptied and uid in wants:  # one that was gone before may have been the beginning
            base = None
        if base is None and uid in past:
            base = Known(uid, past[uid], Mark.OPEN)
        step = _step(uid, wants.get(uid), base, finds.get(uid))
        if step is not None:
            steps.append(step)
    return tuple(steps)


def _step(uid: str, want: Wanted | None, base: Known | None, there: Found | None) -> Step | None:
    if there is None:
        return _absent(uid, want, base)
    heard = _heard(want, base, there)
    if heard is not None:
        return heard
    if want is None:
        return Remove(uid, there.tag)
    if there.mark is not want.mark or _is_to_be_written(want.content, base, there):
        return Put(uid, there.tag)
    if base is not None and (base.tag, base.content) == (there.tag, want.content):
        return None
    return Note(
        Known(uid, want.covers, want.mark, want.content, there.tag, want.said_at, there.said_at)
    )


def _is_to_be_written(content: str, base: Known | None, there: Found) -> bool:
    """Tell whether what lies there is to show something else.

    Over what another computer wrote that is so where the wish here is a new one.
    """
    wanted_then = base.content if base is not None else ""
    writer, _, shown = (there.content or wanted_then).rpartition(".")
    here, _, wanted = content.rpartition(".")
    if shown == wanted:
        return False
    return writer == here or content != wanted_then


def _absent(uid: str, want: Wanted | None, base: Known | None) -> Step | None:
    """Put what was never there; what was there and is gone was deleted, and stays so."""
    if want is None:
        return None if base is None else Forget(uid)
    if base is None:
        return Put(uid)
    if base.is_gone:
        return None
    return Note(Known(uid, base.covers, want.mark, is_gone=True))


def _heard(want: Wanted | None, base: Known | None, there: Found) -> Hear | None:
    """Return what was said there and not here, or later than here; None where there is nothing."""
    covers = want.covers if want is not None else base.covers if base is not None else ()
    if not covers or (base is not None and base.tag == there.tag):
        return None
    agreed = (base.mark, base.stamp) if base is not None else (Mark.OPEN, None)
    here = want.mark if want is not None else agreed[0]
    if there.mark is here or (there.mark, there.said_at) == agreed:
        return None
    said_here = want.said_at if want is not None and want.said_at != _said_at(base) else None
    if said_here is not None and (there.said_at is None or there.said_at <= said_here):
        return None
    heard = Known(there.uid, covers, there.mark, tag=there.tag, stamp=there.said_at)
    return Hear(heard, there.said_at)


def _said_at(base: Known | None) -> datetime | None:
    return None if base is None else base.said_at
