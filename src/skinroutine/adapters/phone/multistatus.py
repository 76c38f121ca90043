"""What a WebDAV server answers about several resources, read with nothing outside it resolved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

DAV = "{DAV:}"
CAL = "{urn:ietf:params:xml:ns:caldav}"
SERVER = "{http://calendarserver.org/ns/}"
MOST = 500_000
"""Signs of an element or an attribute in an answer: each takes up to 170 bytes once it is read, and
a calendar of forty thousand entries is told of with fewer."""


@dataclass(frozen=True, slots=True)
class Resource:
    """A resource as the server names it, its status, and the properties it has, as elements."""

    href: str
    status: int
    props: dict[str, Any]

    def text(self, name: str) -> str:
        """Return a property's text, or nothing."""
        found = self.props.get(name)
        return "" if found is None else (found.text or "").strip()

    def raw(self, name: str) -> str:
        """Return a property's text as it stands, or nothing."""
        found = self.props.get(name)
        return "" if found is None else found.text or ""

    def href_in(self, name: str) -> tuple[str, ...]:
        """Return the addresses in a property."""
        found = self.props.get(name)
        inside = () if found is None else found.iter(f"{DAV}href")
        return tuple(one.text.strip() for one in inside if one.text and one.text.strip())

    def has(self, name: str, kind: str) -> bool:
        """Tell whether a property holds an element."""
        found = self.props.get(name)
        return found is not None and found.find(f".//{kind}") is not None


def tree_of(body: bytes) -> Any | None:
    """Return the document, or None for what is none, is endless or brings its own declarations."""
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body or body.count(b"<") + body.count(b"=") > MOST:
        return None
    reader = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        return etree.fromstring(body, parser=reader)
    except (etree.XMLSyntaxError, ValueError):
        return None


def resources(tree: Any) -> Iterator[Resource]:
    """Yield what an answer says of each resource; properties it does not have are left out."""
    for one in tree.iter(f"{DAV}response"):
        href = one.findtext(f"{DAV}href")
        if not href or not href.strip():
            continue
        props = {
            str(prop.tag): prop
            for part in one.iterfind(f"{DAV}propstat")
            if _code(part.findtext(f"{DAV}status")) == OK
            for prop in part.iterfind(f"{DAV}prop/*")
        }
        yield Resource(href.strip(), _code(one.findtext(f"{DAV}status")), props)


OK = 200


def _code(line: str | None) -> int:
    """Return the number in a status line; a missing one means that all is well."""
    words = (line or "").split()
    return int(words[1]) if len(words) > 1 and words[1].isdecimal() else OK
