"""The entries of the plan in one calendar: seen, put and taken away, with what was said there."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from skinroutine.adapters.phone.collection import PAGE, Collection, Item
from skinroutine.adapters.phone.todo import Said, read_entry, write_entry
from skinroutine.app.phone.entry import OURS, Entry
from skinroutine.app.phone.ports import Changed, Look
from skinroutine.domain.phone.agreement import Found, Known, Mark


class DavEntries:
    """Entries as to-dos; as events where the calendar takes no to-dos, and those stay as known."""

    def __init__(self, collection: Collection, component: str) -> None:
        self._collection = collection
        self._component = component
        self._items: dict[str, Item] = {}

    def look(self, known: Iterable[Known], since: str = "") -> Look:
        """Return what lies there; of what still is a known version nothing is fetched again."""
        token = self._collection.token()
        if token and token == since:
            return Look(None, token)
        knows = {one.uid: one for one in known if not one.is_gone}
        names = self._collection.names()
        ours = {uid: one for uid, one in names.items() if _is_entry(uid)}
        new = {uid for uid, one in ours.items() if not _is_same(one, knows.get(uid))}
        read = self._collection.fetch([ours[uid] for uid in sorted(new)])
        items = {uid: one for uid, one in ours.items() if uid not in new} | {
            uid: read[ours[uid].path] for uid in new if ours[uid].path in read
        }
        are_strange = any(not uid.endswith(OURS) for uid in names)
        if are_strange and (not ours or knows.keys() - ours.keys()):
            items = self._under_other_names(items) | items
        self._items = items
        found = (self._found(uid, one, knows.get(uid)) for uid, one in items.items())
        return Look(tuple(sorted(found, key=lambda one: one.uid)), token)

    def _under_other_names(self, seen: dict[str, Item]) -> dict[str, Item]:
        """Return what the server keeps under names of its own."""
        paths = {one.path for one in seen.values()}
        found: dict[str, Item] = {}
        for one in self._collection.seek(self._component):
            said = read_entry(one.text, self._component) if one.path not in paths else None
            if said is not None and _is_entry(said.uid):
                found[said.uid] = one
        return found

    def _found(self, uid: str, item: Item, known: Known | None) -> Found:
        """Return what an item says; what it says as before was said when it was before."""
        said = read_entry(item.text, self._component) if item.text else None
        content = said.content if said is not None else known.content if known is not None else ""
        is_event = self._component == "VEVENT"
        if known is not None and (said is None or is_event or _is_as_before(said, known)):
            return Found(uid, item.tag, known.mark, known.stamp, content)
        if said is None or is_event:
            return Found(uid, item.tag, Mark.OPEN, content=content)
        return Found(uid, item.tag, said.mark, _said_at(said, known), content)

    def put(self, entry: Entry, over: str = "") -> str:
        """Write an entry, anew or over one version, and return its version; or raise Changed."""
        _must_be_ours(entry.uid)
        before = self._before(entry.uid, over) if over else None
        path = before.path if before is not None else self._collection.path_for(entry.uid)
        text = before.text if before is not None else ""
        whole = write_entry(entry, self._component, self._collection.client.now(), text)
        tag = self._collection.write(path, whole, over)
        found = Item(path, tag, whole.decode()) if tag else self._lying_there(entry, path)
        self._items[entry.uid] = found
        return found.tag

    def _before(self, uid: str, over: str) -> Item:
        """Return the version that is written over, or raise Changed where it is another now."""
        seen = self._items.get(uid)
        if seen is not None and seen.tag == over and seen.text:
            return seen
        path = seen.path if seen is not None else self._collection.path_for(uid)
        found = self._collection.fetch([seen or Item(path)]).get(path)
        if found is None or found.tag != over:
            raise Changed
        return found

    def _lying_there(self, entry: Entry, path: str) -> Item:
        """Ask for what was just written, which must not say something else by now."""
        found = self._collection.fetch([Item(path)]).get(path)
        if found is None:
            found = next(iter(self._collection.seek(self._component, entry.uid)), None)
        said = read_entry(found.text, self._component) if found is not None else None
        if found is None or said is None or said.uid != entry.uid:
            raise Changed
        if self._component == "VTODO" and said.mark is not entry.mark:
            raise Changed
        return found

    def remove(self, uid: str, over: str) -> None:
        """Take an entry away where it is this version, or raise Changed; gone is fine."""
        _must_be_ours(uid)
        seen = self._items.get(uid)
        path = seen.path if seen is not None else self._collection.path_for(uid)
        self._collection.delete(path, over)


def _is_entry(uid: str) -> bool:
    return uid.endswith(OURS) and not uid.startswith(PAGE) and "/" not in uid


def _must_be_ours(uid: str) -> None:
    if not _is_entry(uid):
        raise ValueError(uid)


def _is_same(item: Item, known: Known | None) -> bool:
    return known is not None and bool(item.tag) and item.tag == known.tag


def _is_as_before(said: Said, known: Known) -> bool:
    """Tell whether the mark is what it was; a to-do that is done may be done at another time."""
    return said.mark is known.mark and said.mark is not Mark.DONE


def _said_at(said: Said, known: Known | None) -> datetime | None:
    """Return when it was said; that an entry is open says nothing where it never was otherwise."""
    if said.mark is Mark.DONE:
        return said.done_at or said.changed_at
    if said.mark is Mark.OPEN and (known is None or known.mark is Mark.OPEN):
        return None
    return said.changed_at
