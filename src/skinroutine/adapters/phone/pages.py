"""Pages in one calendar: bytes under names, as journals, to-dos or events that nobody is shown."""

from __future__ import annotations

import base64
import hashlib
import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import icalendar

from skinroutine.adapters.phone.collection import PAGE, Collection, Item
from skinroutine.adapters.phone.todo import PRODUCT, parsed
from skinroutine.app.phone.entry import OURS
from skinroutine.app.phone.ports import Changed

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
"""The day they stand on: so far back that no calendar shows them unasked."""
TITLE = "-"
DIGEST = 16
LINES = 60_000
"""How many lines a page may have once it lies there: three megabytes, read in a second."""
log = logging.getLogger(__name__)


class DavPages:
    """Each page is one component; its bytes stand in the description, which every server keeps."""

    def __init__(self, collection: Collection, component: str) -> None:
        self._collection = collection
        self._component = component

    def names(self) -> frozenset[str]:
        """Return the names of all pages that lie there."""
        return frozenset(self._lying())

    def read(self, names: Sequence[str]) -> dict[str, bytes]:
        """Return pages by name; those that went away meanwhile, or are damaged, are left out."""
        lying = {name: self._item(name) for name in dict.fromkeys(names)}
        found = self._collection.fetch(list(lying.values()))
        pages: dict[str, bytes] = {}
        for name, item in lying.items():
            there = found.get(item.path)
            page = None if there is None else _page(there.text, self._component, _uid(name))
            if page is not None:
                pages[name] = page
            elif there is not None:
                log.info("a page of the calendar is damaged and was left out")
        return pages

    def write(self, name: str, page: bytes) -> bool:
        """Write a page; False, and nothing done, where one of this name lies there already."""
        try:
            text = _text(_uid(name), page, self._component, self._collection.client.now())
            self._collection.write(self._item(name).path, text)
        except Changed:
            return False
        return True

    def remove(self, name: str) -> None:
        """Take a page away, if it is there."""
        self._collection.delete(self._item(name).path)

    def _lying(self) -> dict[str, Item]:
        names = self._collection.names().items()
        return {
            uid[len(PAGE) : -len(OURS)]: one
            for uid, one in names
            if uid.startswith(PAGE) and uid.endswith(OURS) and "/" not in uid
        }

    def _item(self, name: str) -> Item:
        return Item(self._collection.path_for(_uid(name)))


def _uid(name: str) -> str:
    if not name or "/" in name or not name.isprintable():
        raise ValueError(name)
    return f"{PAGE}{name}{OURS}"


def _text(uid: str, page: bytes, component: str, now: datetime) -> bytes:
    """Return a page as iCalendar text: a digest, and its bytes in base64."""
    kinds: dict[str, type[Any]] = {
        "VJOURNAL": icalendar.Journal,
        "VTODO": icalendar.Todo,
        "VEVENT": icalendar.Event,
    }
    one = kinds[component]()
    one.add("uid", uid)
    one.add("dtstamp", now)
    one.add("created", now)
    one.add("summary", TITLE)
    one.add("class", "PRIVATE")
    one.add("dtstart", LONG_AGO)
    if component == "VTODO":
        one.add("status", "COMPLETED")
        one.add("completed", LONG_AGO)
        one.add("percent-complete", 100)
    if component == "VEVENT":
        one.add("transp", "TRANSPARENT")
    one.add("description", f"{_digest(page)}:{base64.b64encode(page).decode()}")
    whole = icalendar.Calendar()
    whole.add("version", "2.0")
    whole.add("prodid", PRODUCT)
    whole.add_component(one)
    return bytes(whole.to_ical())


def _page(text: str, component: str, uid: str) -> bytes | None:
    """Return the bytes of a page, or None where they are not what was written."""
    whole = parsed(text, LINES)
    for one in whole.walk(component) if whole is not None else ():
        if str(one.get("UID", "")) == uid:
            digest, _, packed = str(one.get("DESCRIPTION", "")).partition(":")
            try:
                page = base64.b64decode("".join(packed.split()), validate=True)
            except ValueError:
                return None
            return page if digest.strip() == _digest(page) else None
    return None


def _digest(page: bytes) -> str:
    return hashlib.sha256(page).hexdigest()[:DIGEST]
