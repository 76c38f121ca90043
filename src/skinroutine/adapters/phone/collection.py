"""One calendar on the server: what lies in it by name and version, read and written carefully."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any
from urllib.parse import quote, unquote

from caldav.elements import cdav, dav
from caldav.elements.base import BaseElement

from skinroutine.adapters.phone import sentences
from skinroutine.adapters.phone.client import ABSENT, FAULTS, Client
from skinroutine.adapters.phone.multistatus import CAL, DAV, SERVER, Resource
from skinroutine.app.phone.entry import OURS
from skinroutine.app.phone.ports import Changed, Kind, Trouble
from skinroutine.app.tongue import tr

PORTION = 50
"""How many entries are asked for at once."""
END = ".ics"
PLAIN = "@-._~"
"""What stays as it is in the name of an entry."""
CLASH = frozenset({409, 412})
UNKNOWN = frozenset({400, 403, 404, 405, 409, 410, 415, 422, 500, 501})
"""How servers answer a report that they do not know."""
REFUSED = frozenset({400, 403, 405, 415, 422})
CALENDAR = {"Content-Type": "text/calendar; charset=utf-8"}
PAGE = "page-"
"""How the ids of pages begin."""


class _CTag(BaseElement):
    """The oldest way to ask whether anything changed."""

    tag = f"{SERVER}getctag"


@dataclass(frozen=True, slots=True)
class Item:
    """What lies there: its path, its version, and its text where that was asked for."""

    path: str
    tag: str = ""
    text: str = ""


class Collection:
    """A calendar of the account; of what is not ours it sees names alone."""

    def __init__(self, client: Client, path: str) -> None:
        self.client = client
        self._lies_at(path)

    def path_for(self, uid: str) -> str:
        """Return where an entry of ours is put."""
        return f"{self.path}{quote(uid, safe=PLAIN)}{END}"

    def token(self) -> str:
        """Return what is another whenever anything in the calendar changed, or nothing."""
        path, found = self.client.look(self.path, [dav.SyncToken(), _CTag(), dav.ResourceType()], 0)
        for one in found:
            if one.status not in ABSENT:
                self._must_be_calendar(one)
                self._lies_at(path)
                return one.text(f"{DAV}sync-token") or one.text(f"{SERVER}getctag")
        raise Trouble(Kind.GONE, tr(sentences.GONE, host=self.client.site.host))

    def _lies_at(self, path: str) -> None:
        """Keep where a server that sends on has it: there lies what it names."""
        self.path = path if path.endswith("/") else f"{path}/"

    def _must_be_calendar(self, one: Resource) -> None:
        if not one.has(f"{DAV}resourcetype", f"{CAL}calendar"):
            raise Trouble(Kind.GONE, tr(sentences.GONE, host=self.client.site.host))

    def names(self) -> dict[str, Item]:
        """Return everything by the id that its name tells; what has another name by its path."""
        at, found = self.client.look(self.path, [dav.GetEtag()], 1)
        self._lies_at(at)
        items: dict[str, Item] = {}
        for one in found:
            path = self._inside(one)
            if one.status >= FAULTS:  # a list that was cut would look as if the rest were deleted
                told = tr(sentences.FAULT, host=self.client.site.host, status=one.status)
                raise Trouble(Kind.SERVER_FAULT, told)
            if path and one.status not in ABSENT:
                item = Item(path, one.text(f"{DAV}getetag"))
                items[_uid_in(path) or path] = item
        return items

    def fetch(self, items: Sequence[Item]) -> dict[str, Item]:
        """Return what lies at the paths of items, by path, in portions; without what is gone."""
        waiting, found = iter(items), dict[str, Item]()
        while portion := list(islice(waiting, PORTION)):
            found |= self._fetch(portion)
        return found

    def _fetch(self, items: list[Item]) -> dict[str, Item]:
        """Ask for all at once, and the plain way for what was listed and yet is not told of."""
        elements: list[Any] = [_texts()]
        elements += [dav.Href(value=one.path) for one in items]
        query = cdav.CalendarMultiGet() + elements
        told = self.client.report(self.path, query, fine=UNKNOWN)
        read = {unquote(one.path): one for one in self._items(told or ())}
        found: dict[str, Item] = {}
        for one in items:
            there = read.get(unquote(one.path))
            if there is None and (told is None or one.tag):
                there = self._get(one.path)
            if there is not None:
                found[one.path] = Item(one.path, there.tag or one.tag, there.text)
        return found

    def seek(self, component: str, uid: str = OURS) -> list[Item]:
        """Return entries by what their ids hold, wherever they lie; the server may not know how."""
        inner = cdav.CompFilter(component) + (cdav.PropFilter("UID") + cdav.TextMatch(uid))
        wanted: list[Any] = [_texts(), cdav.Filter() + (cdav.CompFilter("VCALENDAR") + inner)]
        query = cdav.CalendarQuery().append(wanted)
        return self._items(self.client.report(self.path, query, depth=1, fine=UNKNOWN) or ())

    def _items(self, found: Iterable[Resource]) -> list[Item]:
        items = []
        for one in found:
            path, text = self._inside(one), one.raw(f"{CAL}calendar-data")
            if path and text and one.status not in ABSENT:
                items.append(Item(path, one.text(f"{DAV}getetag"), text))
        return items

    def _get(self, path: str) -> Item | None:
        """Return one entry the plain way, for servers that know no reports."""
        answer = self.client.ask("GET", path, fine=ABSENT)
        if answer.status in ABSENT:
            return None
        tag = answer.headers.get("etag", "").replace('-gzip"', '"')
        return Item(path, tag or self._tag_at(path), answer.body.decode("utf-8", "replace"))

    def _tag_at(self, path: str) -> str:
        _, found = self.client.look(path, [dav.GetEtag()], 0, fine=ABSENT)
        return next((one.text(f"{DAV}getetag") for one in found), "")

    def write(self, path: str, text: bytes, over: str = "") -> str:
        """Write an entry anew or over one version; return its new version, if the server tells it.

        A weak version cannot be written over on condition, so it is compared just before.
        """
        if is_weak(over) and self._tag_at(path) != over:
            raise Changed
        condition = {} if is_weak(over) else {"If-Match": over} if over else {"If-None-Match": "*"}
        answer = self.client.ask(
            "PUT", path, headers=CALENDAR | condition, body=text, fine=CLASH | REFUSED | ABSENT
        )
        if answer.status in CLASH or (answer.status in ABSENT and over):
            raise Changed
        if answer.status in REFUSED and b"quota" not in answer.body:
            host = self.client.site.host
            kind = Kind.FORBIDDEN if answer.status == 403 else Kind.NOT_A_CALENDAR  # noqa: PLR2004
            words = sentences.FORBIDDEN if kind is Kind.FORBIDDEN else sentences.REFUSED
            raise Trouble(kind, tr(words, host=host, status=answer.status))
        if answer.status >= 400:  # noqa: PLR2004 - HTTP's refusals
            raise self.client.trouble(answer)
        tag = answer.headers.get("etag", "")
        return "" if is_weak(tag) else tag

    def delete(self, path: str, over: str = "") -> None:
        """Take an entry away where it still is this version; gone is fine."""
        if is_weak(over) and self._tag_at(path) not in {over, ""}:
            raise Changed
        condition = {"If-Match": over} if over and not is_weak(over) else {}
        if self.client.ask("DELETE", path, headers=condition, fine=CLASH | ABSENT).status in CLASH:
            raise Changed

    def _inside(self, one: Resource) -> str:
        """Return the path of a resource that lies in this calendar, or nothing."""
        try:
            path = self.client.site.path_of(one.href, self.path)
        except Trouble:
            return ""
        here, there = unquote(self.path), unquote(path)
        return path if there.startswith(here) and there not in {here, here[:-1]} else ""


def _texts() -> Any:
    """Return the wish for versions and texts."""
    wanted: list[Any] = [dav.GetEtag(), cdav.CalendarData()]
    return dav.Prop().append(wanted)


def is_weak(tag: str) -> bool:
    """Tell whether a version says no more than that two texts are much the same."""
    return tag.startswith("W/")


def _uid_in(path: str) -> str:
    """Return the id of ours that a name tells, or nothing."""
    name = unquote(path.rsplit("/", 1)[-1])
    uid = name.removesuffix(END)
    return uid if name.endswith(END) and uid.endswith(OURS) else ""
