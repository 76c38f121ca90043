"""Facts on their way between computers: sealed pages beside the entries on the server.

A page is written once and says which facts its writer had to tell. What both have is the union of
what each has, whatever came first and however often.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from skinroutine.app.errors import WrongUse
from skinroutine.app.exchange.diary_json import FORMAT, VERSION, event_object
from skinroutine.app.exchange.imports_json import read_diary
from skinroutine.app.exchange.ports import FactCodec
from skinroutine.app.phone.ports import Kind, Pages, Trouble
from skinroutine.app.tongue import mark, tr
from skinroutine.domain.phone.sharing import (
    PageName,
    is_shared,
    page_name,
    superseded,
    to_gather,
    unread,
)
from skinroutine.domain.record.event import Event

FACTS = 500
"""So many facts are on a page at most."""
READ_AT_ONCE = 8
"""So many pages are fetched at once."""
HEARD_AT_ONCE = 2000
"""After so many facts they are written down here before there are more."""
LONGEST = 8_000_000
"""Bytes of a page, opened: sixteen full ones together stay well below that."""
OTHER_PHRASE = mark(
    "What other computers wrote there is sealed with another phrase, so it cannot be read."
)
UNREADABLE = mark(
    "What another computer wrote there cannot be read here. Please update skinroutine. {why}"
)


class Sealing(Protocol):
    """Makes bytes unreadable for whoever has not the phrase of the computers."""

    def seal(self, name: str, page: bytes) -> bytes:
        """Return a page sealed under its name."""
        ...

    def open(self, name: str, sealed: bytes) -> bytes:
        """Return a page; ValueError where it was sealed with another phrase, or changed."""
        ...


@dataclass(frozen=True, slots=True)
class Shelf:
    """How far telling and reading have come on this computer.

    Pages are numbered by their `writer`; `page` is the last of our own. `told` is the order and id
    of the last fact that is on one. `foreign` is how many facts of other devices are here and on
    pages: where there are others, the diary was restored, or they came in from a file. `everything`
    tells that facts of other devices are being told too. `read` is up to which number each
    writer's pages are known.
    """

    writer: str
    page: int = 0
    told: tuple[int, str] = (0, "")
    foreign: int = 0
    everything: bool = True
    read: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Telling:
    """What a round has to tell: facts in order, and how far they reach; `more` are left."""

    shelf: Shelf
    seed: str
    events: tuple[Event, ...]
    reaches: tuple[int, str]
    more: bool


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of it: facts of others, their diaries' seeds, the shelf then, and any trouble."""

    shelf: Shelf
    events: tuple[Event, ...] = ()
    seeds: frozenset[str] = frozenset()
    is_whole: bool = True
    trouble: Trouble | None = None


class PhoneLog(Protocol):
    """What is asked of the diary's log; each call may raise WorldFailure, and changed nothing."""

    def after(self, place: tuple[int, str], limit: int, *, own: bool) -> tuple[Event, ...]:
        """Return the facts after a place (order, id), in order; those of this device alone."""
        ...

    def holds(self, event_id: str) -> bool:
        """Tell whether a fact is here."""
        ...

    def newest(self) -> str:
        """Return the id of the newest fact, or ""."""
        ...

    def foreign(self) -> int:
        """Return how many facts of other devices are here."""
        ...

    def stamp(self) -> tuple[int, int]:
        """Return what changes with anything that is written."""
        ...

    def seed(self) -> str:
        """Return what ids are made from."""
        ...

    def take_seed(self, seed: str) -> None:
        """Make ids from this from now on, as the other computers do."""
        ...

    def adopt(self, events: Sequence[Event], at: datetime, zone: str) -> int:
        """Write facts that others told; return how many of other devices are new."""
        ...


def telling(log: PhoneLog, shelf: Shelf) -> Telling:
    """Return what is to be told now, at most a page.

    After a restore, or an import of another diary, all is told again: what is known there already
    does no harm.
    """
    _, last = shelf.told
    is_other = not shelf.everything and log.foreign() != shelf.foreign
    if is_other or (last and not log.holds(last)):
        shelf = Shelf(shelf.writer, shelf.page)
    if shelf.told == (0, ""):
        shelf = replace(shelf, foreign=log.foreign())
    found = log.after(shelf.told, FACTS, own=not shelf.everything)
    reaches = (found[-1].order, found[-1].id) if found else shelf.told
    shared = tuple(one for one in found if is_shared(one.fact))
    return Telling(shelf, log.seed(), shared, reaches, len(found) == FACTS)


def written_down(heard: Heard, foreign: int) -> Shelf:
    """Return the shelf once what was heard is in the diary: so many more facts are foreign."""
    return replace(heard.shelf, foreign=heard.shelf.foreign + foreign)


@dataclass
class PageDesk:
    """Writes and reads pages in a round, off the diary's thread."""

    pages: Pages
    sealing: Sealing
    codec: FactCodec
    now: Callable[[], datetime]
    _seeds: set[str] = field(default_factory=set)

    def exchange(self, told: Telling, go_on: Callable[[], bool] = lambda: True) -> Heard:
        """Read what is new, write what is to be told; never raises Trouble."""
        shelf = told.shelf
        events: list[Event] = []
        try:
            names = self._names()
            for some in _portions(unread(names, dict(shelf.read))):
                if len(events) >= HEARD_AT_ONCE or not go_on():
                    return self._heard(shelf, events, is_whole=False)
                read = self._read(some)
                events += read
                shelf = _read_up_to(shelf, some)
            shelf, is_written = self._tell(told, shelf, names)
            self._gather([one for one in names if one.writer == shelf.writer])
        except Trouble as trouble:
            return self._heard(shelf, events, is_whole=False, trouble=trouble)
        return self._heard(shelf, events, is_whole=is_written and not told.more)

    def _heard(
        self,
        shelf: Shelf,
        events: Iterable[Event],
        *,
        is_whole: bool,
        trouble: Trouble | None = None,
    ) -> Heard:
        return Heard(shelf, tuple(events), frozenset(self._seeds), is_whole, trouble)

    def _names(self) -> list[PageName]:
        return [name for one in self.pages.names() if (name := page_name(one)) is not None]

    def _read(self, names: Sequence[PageName]) -> list[Event]:
        found = self.pages.read([str(one) for one in names])
        if len(found) < len(names):
            raise Trouble(Kind.BUSY, tr("The calendar was changed meanwhile. Please try again."))
        return [event for name in names for event in self._opened(str(name), found[str(name)])]

    def _opened(self, name: str, sealed: bytes) -> tuple[Event, ...]:
        try:
            text = _unpacked(self.sealing.open(name, sealed))
        except (ValueError, zlib.error) as error:
            raise Trouble(Kind.NOT_OURS, tr(OTHER_PHRASE)) from error
        try:
            page = json.loads(text)
            self._seeds.add(str(page.pop("seed")))
            return read_diary(page, self.codec, self.now()).events
        except WrongUse as error:
            raise Trouble(Kind.NEWER, tr(UNREADABLE, why=str(error))) from error
        except (ValueError, KeyError, AttributeError, TypeError) as error:
            raise Trouble(Kind.NEWER, tr(UNREADABLE, why="").rstrip()) from error

    def _tell(self, told: Telling, shelf: Shelf, names: Sequence[PageName]) -> tuple[Shelf, bool]:
        """Write the next page; False where one of its number lies there, from before a crash.

        Its facts are told again on the next one.
        """
        done = replace(shelf, told=told.reaches, everything=told.shelf.everything and told.more)
        if not told.events:
            return done, True
        own = [one.last for one in names if one.writer == shelf.writer]
        number = max([shelf.page, *own]) + 1
        name = str(PageName(shelf.writer, number, number))
        sealed = self.sealing.seal(name, self._packed(told.seed, told.events))
        if not self.pages.write(name, sealed):
            return replace(shelf, page=number), False
        return _read_up_to(replace(done, page=number), [PageName(shelf.writer, 0, number)]), True

    def _packed(self, seed: str, events: Iterable[Event]) -> bytes:
        page = {
            "seed": seed,
            "format": FORMAT,
            "version": VERSION,
            "events": [event_object(one, self.codec) for one in events],
        }
        return zlib.compress(json.dumps(page, ensure_ascii=False).encode())

    def _gather(self, own: list[PageName]) -> None:
        """Make one page of many small ones, and take those away; at most once a round."""
        some = to_gather(own)
        if some:
            name = PageName(some[0].writer, some[0].first, some[-1].last)
            events = {one.id: one for one in self._read(some)}
            sealed = self.sealing.seal(str(name), self._packed(min(self._seeds), events.values()))
            self.pages.write(str(name), sealed)
            own = [*own, name]
        for one in superseded(own):
            self.pages.remove(str(one))


def _read_up_to(shelf: Shelf, names: Iterable[PageName]) -> Shelf:
    read = dict(shelf.read)
    for one in names:
        read[one.writer] = max(read.get(one.writer, 0), one.last)
    return replace(shelf, read=tuple(sorted(read.items())))


def _portions(names: Sequence[PageName]) -> list[Sequence[PageName]]:
    return [names[n : n + READ_AT_ONCE] for n in range(0, len(names), READ_AT_ONCE)]


def _unpacked(packed: bytes) -> bytes:
    """Return what was packed, unless it is more than any page holds."""
    opened = zlib.decompressobj()
    text = opened.decompress(packed, LONGEST)
    if opened.unconsumed_tail or not opened.eof:
        message = "a page of more than any holds"
        raise ValueError(message)
    return text
