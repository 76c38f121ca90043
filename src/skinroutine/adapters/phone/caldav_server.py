"""An account on a CalDAV server, found from what a person types.

Loading this loads the caldav library and all it brings: import it where the feature is on, off the
window's thread.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from caldav.elements import cdav, dav

from skinroutine.adapters.phone import sentences
from skinroutine.adapters.phone.address import Elsewhere, typed
from skinroutine.adapters.phone.client import Client, written
from skinroutine.adapters.phone.collection import Collection
from skinroutine.adapters.phone.entries import DavEntries
from skinroutine.adapters.phone.multistatus import CAL, DAV, SERVER, Resource
from skinroutine.adapters.phone.pages import DavPages
from skinroutine.adapters.phone.wire import Bounds
from skinroutine.app.phone.ports import Account, Kind, Place, Trouble
from skinroutine.app.ports import Clock
from skinroutine.app.tongue import tr

WELL_KNOWN = "/.well-known/caldav"
NEXTCLOUD = "/remote.php/dav/"
"""Where a Nextcloud in a folder of its server lies, which cannot speak for the whole of it."""
ABOUT_CALENDARS: tuple[type[Any], ...] = (
    dav.ResourceType,
    dav.DisplayName,
    dav.CurrentUserPrivilegeSet,
    cdav.SupportedCalendarComponentSet,
)
ABOUT_PEOPLE: tuple[type[Any], ...] = (dav.CurrentUserPrincipal, cdav.CalendarHomeSet)
WRITING = ("all", "write", "write-content", "bind")
NO_PLACE = (
    "{urn:ietf:params:xml:ns:caldav}schedule-inbox",
    "{urn:ietf:params:xml:ns:caldav}schedule-outbox",
    f"{SERVER}subscribed",
    "{http://nextcloud.com/ns}deleted-calendar",
    "{http://nextcloud.com/ns}trash-bin",
)
"""What stands among calendars and is none to write into."""
TAKES = (("VTODO", "VJOURNAL"), ("VTODO",), ())
"""What a new calendar is to take, until the server agrees: journals hide pages from phones."""
NOT_SO = frozenset({400, 403, 405, 409, 415, 422, 501})
ELSEWHERE = frozenset({Kind.NOT_A_CALENDAR, Kind.GONE, Kind.FORBIDDEN, Kind.SERVER_FAULT})
"""After these, another address of the same server is tried."""


@dataclass(frozen=True, slots=True)
class _Homes:
    """Where the account's calendars lie, and a calendar that was typed itself."""

    paths: tuple[str, ...]
    typed: tuple[Place, ...] = ()


class CalDavServer:
    """An account. Nothing is asked of the server before the first call."""

    def __init__(
        self,
        account: Account,
        password: str,
        clock: Clock,
        bounds: Bounds | None = None,
        authorities: Path | None = None,
    ) -> None:
        self._site = typed(account.url)
        self._client = Client(
            self._site, account.user, password, clock, bounds or Bounds(), authorities
        )
        self._known: _Homes | None = None

    def places(self) -> tuple[Place, ...]:
        """Return the calendars of the account that can be written, found from what was typed."""
        homes = self._homes()
        found = {one.href: one for one in homes.typed}
        for home in homes.paths:
            for one in self._places_in(home, depth=1):
                found.setdefault(one.href, one)
        return tuple(found.values())

    def make_place(self, name: str) -> Place:
        """Make a calendar of this name for to-dos, as far as the server lets one choose."""
        homes = self._homes()
        home = homes.paths[0] if homes.paths else self._site.path
        path = f"{home.rstrip('/')}/{uuid.uuid4()}/"
        shown = "".join(one for one in name if one.isprintable())
        for kinds in TAKES:
            about: list[Any] = [dav.DisplayName(shown)]
            if kinds:
                takes = [cdav.Comp(kind) for kind in kinds]
                about.append(cdav.SupportedCalendarComponentSet() + takes)
            body = written(cdav.Mkcalendar() + (dav.Set() + (dav.Prop() + about)))
            headers = {"Content-Type": "application/xml; charset=utf-8"}
            answer = self._client.ask("MKCALENDAR", path, headers=headers, body=body, fine=NOT_SO)
            if answer.status not in NOT_SO:
                made = next(iter(self._places_in(path, depth=0)), None)
                if made is not None:
                    return made
        raise Trouble(Kind.FORBIDDEN, tr(sentences.READ_ONLY, host=self._site.host))

    def entries(self, place: Place) -> DavEntries:
        """Return our entries in a calendar: to-dos, or events where it takes no to-dos."""
        kind = "VTODO" if place.takes_todos or not place.takes_events else "VEVENT"
        return DavEntries(self._collection(place), kind)

    def pages(self, place: Place) -> DavPages:
        """Return the pages in a calendar: journals where it takes them, which no phone shows."""
        kind = "VTODO" if place.takes_todos else "VEVENT"
        return DavPages(self._collection(place), "VJOURNAL" if place.takes_journals else kind)

    def close(self) -> None:
        """End every connection; a call that waits elsewhere ends with Trouble."""
        self._client.close()

    def _collection(self, place: Place) -> Collection:
        return Collection(self._client, self._site.path_of(place.href, "/"))

    def _homes(self) -> _Homes:
        if self._known is None:
            self._known = self._found()
        return self._known

    def _found(self) -> _Homes:
        """Try what was typed, and where servers tell it.

        Of several troubles that is told which names another server, else the first.
        """
        told: Trouble | None = None
        for path in dict.fromkeys(self._beginnings()):
            try:
                homes = self._homes_from(path)
            except Trouble as trouble:
                if trouble.kind not in ELSEWHERE:
                    raise
                is_better = isinstance(trouble, Elsewhere) and not isinstance(told, Elsewhere)
                told = trouble if told is None or is_better else told
                continue
            if homes is not None:
                return homes
        if told is None or told.kind is Kind.GONE:  # no calendar was chosen yet that could be gone
            told = Trouble(Kind.NOT_A_CALENDAR, tr(sentences.NO_CALENDAR, host=self._site.host))
        raise told

    def _beginnings(self) -> Iterator[str]:
        if self._site.path != "/":
            yield self._site.path
        yield WELL_KNOWN
        yield "/"
        yield f"{self._site.path.rstrip('/')}{NEXTCLOUD}"

    def _homes_from(self, path: str) -> _Homes | None:
        """Return the homes that an address leads to: itself, or by way of the person's own page."""
        wanted = [kind() for kind in (*ABOUT_PEOPLE, *ABOUT_CALENDARS)]
        at, found = self._client.look(path, wanted, 0)
        one = next(iter(found), None)
        if one is None:
            return None
        itself = self._place(one, at)
        homes = self._paths(one, f"{CAL}calendar-home-set", at)
        if not homes:
            principals = self._paths(one, f"{DAV}current-user-principal", at)
            homes = tuple(home for each in principals for home in self._homes_of(each))
        if itself is not None:
            return _Homes(homes, (itself,))
        return _Homes(homes) if homes else None

    def _homes_of(self, principal: str) -> tuple[str, ...]:
        at, found = self._client.look(principal, [cdav.CalendarHomeSet()], 0)
        return tuple(
            path for one in found for path in self._paths(one, f"{CAL}calendar-home-set", at)
        )

    def _paths(self, one: Resource, name: str, at: str) -> tuple[str, ...]:
        return tuple(self._site.path_of(href, at) for href in one.href_in(name))

    def _places_in(self, path: str, depth: int) -> Iterator[Place]:
        wanted = [kind() for kind in ABOUT_CALENDARS]
        at, found = self._client.look(path, wanted, depth)
        for one in found:
            try:
                place = self._place(one, at)
            except Trouble:
                continue
            if place is not None:
                yield place

    def _place(self, one: Resource, at: str) -> Place | None:
        """Return a resource as a calendar that can be written, or None."""
        kind = f"{DAV}resourcetype"
        if not one.has(kind, f"{CAL}calendar") or any(one.has(kind, each) for each in NO_PLACE):
            return None
        rights = f"{DAV}current-user-privilege-set"
        if rights in one.props and not any(one.has(rights, f"{DAV}{may}") for may in WRITING):
            return None
        href = self._site.path_of(one.href, at)
        name = one.text(f"{DAV}displayname") or unquote(href.rstrip("/").rsplit("/", 1)[-1])
        takes = _takes(one)
        return Place(href, name, "VTODO" in takes, "VEVENT" in takes, "VJOURNAL" in takes)


def _takes(one: Resource) -> frozenset[str]:
    """Return the components a calendar takes; where it does not say, it must take them all."""
    found: Iterable[Any] = ()
    told = one.props.get(f"{CAL}supported-calendar-component-set")
    if told is not None:
        found = told.iterfind(f"{CAL}comp")
    named = frozenset(str(each.get("name", "")).upper() for each in found)
    return named or frozenset({"VTODO", "VEVENT", "VJOURNAL"})
