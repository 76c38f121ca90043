"""What the use cases need from a calendar server; called off the diary's thread, and may take long.

Each call may raise Trouble, and then nothing is known of what came about; asking again is harmless.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Protocol

from skinroutine.app.errors import WorldFailure
from skinroutine.app.phone.entry import Entry
from skinroutine.domain.phone.agreement import Found, Known


class Kind(StrEnum):
    """What stands between this computer and the server."""

    NO_ANSWER = "no answer"
    NO_SUCH_SERVER = "no such server"
    CERTIFICATE = "certificate"
    PASSWORD = "password"  # noqa: S105 - the name of a trouble
    FORBIDDEN = "forbidden"
    NOT_A_CALENDAR = "not a calendar"
    GONE = "gone"
    FULL = "full"
    BUSY = "busy"
    SERVER_FAULT = "server fault"
    INSECURE = "insecure"
    NOT_OURS = "sealed with another phrase"
    NEWER = "written by a newer program"
    KEYRING = "keyring"
    PARTS = "a part is not installed"


class Trouble(WorldFailure):
    """The server did not do its part; the words are for the person.

    `wait` is how long the server asked to be left alone, where it said so.
    """

    def __init__(self, kind: Kind, words: str, wait: timedelta | None = None) -> None:
        super().__init__(words)
        self.kind = kind
        self.wait = wait


class Changed(Exception):
    """Another program wrote there meanwhile: look again; nothing was written."""


@dataclass(frozen=True, slots=True)
class Account:
    """Whose calendars these are, and where; the password lies in the desktop's keyring alone."""

    url: str
    user: str


@dataclass(frozen=True, slots=True)
class Place:
    """A calendar of the account: its address on the server, its name, and what it takes."""

    href: str
    name: str
    takes_todos: bool
    takes_events: bool
    takes_journals: bool


@dataclass(frozen=True, slots=True)
class Look:
    """All entries of ours that lie there, or None where none changed since `token` was given."""

    found: tuple[Found, ...] | None
    token: str


class Entries(Protocol):
    """Our entries in one calendar; those of others are neither read nor touched."""

    def look(self, known: Iterable[Known], since: str = "") -> Look:
        """Return what lies there; of what still is a known version nothing is fetched again."""
        ...

    def put(self, entry: Entry, over: str = "") -> str:
        """Write an entry, anew or over one version, and return its version; or raise Changed."""
        ...

    def remove(self, uid: str, over: str) -> None:
        """Take an entry away where it is this version, or raise Changed; gone is fine."""
        ...


class Pages(Protocol):
    """Named pages, written once and never changed: facts on their way to other computers."""

    def names(self) -> frozenset[str]:
        """Return the names of all pages that lie there."""
        ...

    def read(self, names: Sequence[str]) -> dict[str, bytes]:
        """Return pages by name; those that went away meanwhile are left out."""
        ...

    def write(self, name: str, page: bytes) -> bool:
        """Write a page; False, and nothing done, where one of this name lies there already."""
        ...

    def remove(self, name: str) -> None:
        """Take a page away, if it is there."""
        ...


class Server(Protocol):
    """An account on a calendar server."""

    def places(self) -> tuple[Place, ...]:
        """Return the calendars of the account, found from the address that was typed."""
        ...

    def make_place(self, name: str) -> Place:
        """Make a calendar of this name for to-dos, as far as the server lets one choose."""
        ...

    def entries(self, place: Place) -> Entries:
        """Return our entries in a calendar."""
        ...

    def pages(self, place: Place) -> Pages:
        """Return the pages in a calendar."""
        ...

    def close(self) -> None:
        """End every connection; a call that waits elsewhere ends with Trouble."""
        ...
