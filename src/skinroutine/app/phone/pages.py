"""Facts on their way between computers: sealed pages beside the entries on the server.

A page is written once and says which facts its writer had to tell. What both have is the union of
what each has, whatever came first and however often.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Protocol

from skinroutine.app.errors import WrongUse
from skinroutine.app.exchange.diary_json import FORMAT, VERSION, event_object
from skinroutine.app.exchange.imports_json import read_diary
from skinroutine.app.exchange.ports import FactCodec
from skinroutine.app.phone.ports import Kind, Pages, Trouble
from skinroutine.app.tongue import mark, tr
from skinroutine.domain.phone.sharing import (
    PageName,
    Span,
    are_new,
    holes,
    is_shared,
    page_name,
    superseded,
    to_gather,
    unread,
    with_spans,
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
HEAVY = LONGEST // 2
"""Bytes of a page, opened, beyond which pages are not gathered to one."""
MENDINGS = 8
"""So many damaged pages are taken away at most: a server that damages them all is left alone."""
ANY_TIME = datetime(2199, 1, 1, tzinfo=UTC)
"""Facts of a computer whose clock is wrong are facts: none is refused for its time."""
CHANGED = mark("The calendar was changed meanwhile. Please try again.")
DAMAGED = mark(
    "A part of what another computer wrote there is damaged. What it told is told anew once "
    "skinroutine runs there."
)
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
    tells that facts of other devices are being told too. `read` are the pages that are known.
    `lost` are those that lie there no more, and whose facts were told anew for that. `device` is
    whose shelf this is: in a copy of the diary elsewhere it is another one's. `old` are writers
    whose pages are taken away once all is told anew, `heavy` is up to which own page none is
    gathered, and `mended` how many damaged pages were taken away.
    """

    writer: str
    page: int = 0
    told: tuple[int, str] = (0, "")
    foreign: int = 0
    everything: bool = True
    read: tuple[Span, ...] = ()
    lost: tuple[Span, ...] = ()
    device: str = ""
    old: tuple[str, ...] = ()
    heavy: int = 0
    mended: int = 0

    def anew(self) -> Shelf:
        """Return the same with nothing told, so that all is told again."""
        return replace(self, told=(0, ""), foreign=0, everything=True)

    def of(self, device: str) -> Shelf:
        """Return the shelf of a device: its own name, so that no copy writes as another one.

        What was read by the one that it is a copy of is known to it too.
        """
        if self.device in {"", device}:
            return replace(self, device=device)
        writer = hashlib.sha256(f"{self.writer} {device}".encode()).hexdigest()[:16]
        return replace(self.anew(), writer=writer, page=0, device=device, old=(), heavy=0)


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

    @property
    def device(self) -> str:
        """The name of this device among the facts."""
        ...

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
    shelf = shelf.of(log.device)
    _, last = shelf.told
    is_other = not shelf.everything and log.foreign() != shelf.foreign
    if is_other or (last and not log.holds(last)):
        shelf = replace(shelf.anew(), read=())
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
    _seeds: set[str] = field(default_factory=set)
    _trouble: Trouble | None = None

    def exchange(self, told: Telling, go_on: Callable[[], bool] = lambda: True) -> Heard:
        """Read what is new, write what is to be told; never raises Trouble.

        What cannot be read here holds nothing else up, and is told at the end.
        """
        shelf = told.shelf
        events: list[Event] = []
        try:
            names, shelf = self._names_and_lost(shelf)
            for some in _portions(unread(names, shelf.read)):
                if len(events) >= HEARD_AT_ONCE or not go_on():
                    return self._heard(shelf, events, is_whole=False)
                read = self._read(some)
                events += read.events
                shelf = _with_read(shelf, read.names)
                shelf = self._mend(shelf, read.damaged)
            if shelf.told != told.shelf.told:
                return self._heard(shelf, events, is_whole=False)
            shelf, is_written = self._tell(told, shelf, names)
            shelf = self._tidy(shelf, names, is_all_told=is_written and not told.more)
        except Trouble as trouble:
            return self._heard(shelf, events, is_whole=False, trouble=trouble)
        is_whole = is_written and not told.more
        if self._trouble is not None and is_whole:
            return self._heard(shelf, events, is_whole=False, trouble=self._trouble)
        return self._heard(shelf, events, is_whole=is_whole)

    def _names_and_lost(self, shelf: Shelf) -> tuple[list[PageName], Shelf]:
        """Return what lies there, and the shelf: where a page is lost, all is told anew.

        It is looked twice: one look may fall between a gathering and what that takes away.
        """
        names = self._names()
        lost = holes(names, shelf.read)
        if are_new(lost, shelf.lost):
            names = self._names()
            lost = holes(names, shelf.read)
            if are_new(lost, shelf.lost):
                shelf = shelf.anew()
        return names, replace(shelf, lost=lost)

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
        return [one for one in page_names(self.pages) if one.first > 0]

    def _read(self, names: Sequence[PageName]) -> _Read:
        """Return what pages say; Trouble where one went away meanwhile."""
        found = self.pages.read([str(one) for one in names])
        missing = [one for one in names if str(one) not in found]
        if missing and not {str(one) for one in missing} <= self.pages.names():
            raise Trouble(Kind.BUSY, tr(CHANGED))
        events: list[Event] = []
        opened: list[PageName] = []
        for name in names:
            if str(name) in found:
                try:
                    events += self._opened(str(name), found[str(name)])
                except Trouble as trouble:
                    self._trouble = trouble
                else:
                    opened.append(name)
        return _Read(tuple(events), tuple(opened), tuple(missing))

    def _mend(self, shelf: Shelf, damaged: Sequence[PageName]) -> Shelf:
        """Take damaged pages away: whoever wrote them, or has read them, tells all anew then."""
        for one in damaged:
            if shelf.mended < MENDINGS:
                self.pages.remove(str(one))
                shelf = replace(shelf, mended=shelf.mended + 1)
            self._trouble = Trouble(Kind.NEWER, tr(DAMAGED))
        return shelf

    def _opened(self, name: str, sealed: bytes) -> tuple[Event, ...]:
        try:
            text = _unpacked(self.sealing.open(name, sealed))
        except (ValueError, zlib.error) as error:
            raise Trouble(Kind.NOT_OURS, tr(OTHER_PHRASE)) from error
        try:
            page = json.loads(text)
            self._seeds.add(str(page.pop("seed")))
            return read_diary(page, self.codec, ANY_TIME).events
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
        name = PageName(shelf.writer, number, number)
        sealed = self.sealing.seal(str(name), _packed(self._text(told.seed, told.events)))
        if not self.pages.write(str(name), sealed):
            return replace(shelf, page=number), False
        return _with_read(replace(done, page=number), [name]), True

    def _text(self, seed: str, events: Iterable[Event]) -> bytes:
        page = {
            "seed": seed,
            "format": FORMAT,
            "version": VERSION,
            "events": [event_object(one, self.codec) for one in events],
        }
        return json.dumps(page, ensure_ascii=False).encode()

    def _tidy(self, shelf: Shelf, names: Sequence[PageName], *, is_all_told: bool) -> Shelf:
        """Gather small pages, and take those away whose facts are all told elsewhere."""
        own = [one for one in names if one.writer == shelf.writer]
        shelf, own = self._gather(shelf, own)
        for one in superseded(own):
            self.pages.remove(str(one))
        if not is_all_told or not shelf.old:
            return shelf
        for one in names:
            if one.writer in shelf.old:
                self.pages.remove(str(one))
        return replace(shelf, old=())

    def _gather(self, shelf: Shelf, own: list[PageName]) -> tuple[Shelf, list[PageName]]:
        """Make one page of many small ones, at most once a round."""
        some = to_gather(one for one in own if one.first > shelf.heavy)
        if not some:
            return shelf, own
        read = self._read(some)
        if len(read.names) < len(some):
            return self._mend(shelf, read.damaged), own
        events = {one.id: one for one in read.events}
        text = self._text(min(self._seeds), events.values())
        if len(text) > HEAVY:
            return replace(shelf, heavy=some[-1].last), own
        name = PageName(some[0].writer, some[0].first, some[-1].last)
        self.pages.write(str(name), self.sealing.seal(str(name), _packed(text)))
        return shelf, [*own, name]


@dataclass(frozen=True, slots=True)
class _Read:
    """What pages say, which could be read, and which are damaged."""

    events: tuple[Event, ...]
    names: tuple[PageName, ...]
    damaged: tuple[PageName, ...]


def page_names(pages: Pages) -> list[PageName]:
    """Return the names of all pages that lie there, in order; may raise Trouble."""
    return sorted(name for one in pages.names() if (name := page_name(one)) is not None)


def _with_read(shelf: Shelf, names: Iterable[PageName]) -> Shelf:
    spans = ((one.writer, one.first, one.last) for one in names)
    return replace(shelf, read=with_spans(shelf.read, spans))


def _packed(text: bytes) -> bytes:
    return zlib.compress(text)


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
