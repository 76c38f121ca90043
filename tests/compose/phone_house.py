"""Diaries with an account on a real calendar server, and a second client of the same person."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import keyring
from keyring.backend import KeyringBackend

from adapters.phone.servers import PASSWORD, USER, Real, ask
from skinroutine import compose
from skinroutine.adapters.system import files
from skinroutine.app.phone.entry import Entry
from skinroutine.app.phone.loop import Status
from skinroutine.app.phone.plan import phone_plan
from skinroutine.app.phone.ports import Account, Place
from skinroutine.app.phone.set_up import Choice
from skinroutine.compose.phone_terminal import PhoneTerminal
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.domain.record.status import State

from fakes import FixedClock


class PaperKeyring(KeyringBackend):
    """A keyring in the test's own memory, which is no plain file."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # the library has no types
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Keep nothing."""
        del self.kept[service, username]


@contextmanager
def paper_keyring() -> Iterator[PaperKeyring]:
    """Yield the keyring of this process, such as desktops have one."""
    before = keyring.get_keyring()
    made = PaperKeyring()
    keyring.set_keyring(made)
    try:
        yield made
    finally:
        keyring.set_keyring(before)


@dataclass
class Computer:
    """A diary with its account, in a process without a window."""

    session: compose.Session
    clock: FixedClock
    phone: PhoneTerminal
    certificate: Path | None = None

    def start_anew(self) -> None:
        """End what speaks to the server in the middle of what it does: it remembers nothing."""
        self.phone.stop()
        self.phone = PhoneTerminal(self.session, self.certificate)

    def turn_on(self, real: Real, place: Place | None = None, phrase: str = "") -> Place:
        """Put the plan into a calendar, a new one where none is named."""
        account = Account(real.url, USER)
        place = place or self.phone.asking.make_place(account, PASSWORD, "Routine")
        level = TextLevel.DISCREET
        set_up = self.phone.set_up
        set_up.turn_on(set_up.keep(Choice(account, PASSWORD, place, level, phrase)))
        self.phone.finish()
        return place

    def sync(self) -> Status:
        """Make rounds until all is done or something is in the way."""
        self.phone.set_up.try_now()
        return self.phone.finish()

    def state(self, key: OccurrenceKey) -> State:
        """Return how it stands with an occurrence."""
        states = self.session.queries.states(key.day, key.day)
        return next(one for one in states if one.occurrence.key == key)

    def uid(self, key: OccurrenceKey) -> str:
        """Return the id of the entry that stands for an occurrence."""
        return next(one.uid for one in self.plan() if key in one.covers)

    def plan(self) -> tuple[Entry, ...]:
        """Return the entries that are wanted."""
        return phone_plan(self.session.queries, TextLevel.DISCREET, self.session.store.seed())


@contextmanager
def computer(profile: Path, now: datetime, real: Real | None = None) -> Iterator[Computer]:
    """Yield an open diary with what speaks to the server."""
    if not profile.exists():
        files.make_profile(profile, parents=False)
    clock = FixedClock(now)
    with compose.open_session(profile, clock=clock) as session:
        certificate = real.certificate if real else None
        made = Computer(session, clock, PhoneTerminal(session, certificate), certificate)
        try:
            yield made
        finally:
            made.phone.stop()


TRIES = 5
FOREIGN = {
    "milk.ics": "UID:milk\r\nSUMMARY:Milk\r\nSTATUS:COMPLETED",
    "caf%C3%A9%20%40%2B1.ics": "UID:routine@cafe\r\nSUMMARY:Routine\r\nSTATUS:NEEDS-ACTION",
    "page-1.ics": "UID:page-1@elsewhere\r\nSUMMARY:-\r\nX-ROUTINE-CONTENT:0123456789abcdef",
}
"""Entries of other programs by their names, some of them much like ours."""


@dataclass
class SecondClient:
    """What a phone does in a calendar."""

    real: Real
    place: Place

    def bring_others(self) -> dict[str, str]:
        """Put entries of other programs there, and return them as they lie there."""
        for name, text in FOREIGN.items():
            inner = f"BEGIN:VTODO\r\n{text}\r\nDTSTAMP:20261101T080000Z\r\nEND:VTODO"
            head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Theirs//EN"
            whole = f"{head}\r\n{inner}\r\nEND:VCALENDAR\r\n"
            said = ask(self.real, "PUT", self.place.href + name, whole)
            assert said.status in {201, 204}, said
        return self.others()

    def others(self) -> dict[str, str]:
        """Return the entries of other programs, byte for byte, with their versions."""
        said = {name: ask(self.real, "GET", self.place.href + name) for name in FOREIGN}
        return {
            name: f"{one.status} {one.headers.get('etag')} {one.text}" for name, one in said.items()
        }

    def items(self) -> dict[str, str]:
        """Return the text of each entry of ours by its id, pages left out; each is there once."""
        body = (
            '<c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop>'
            '<c:calendar-data/></d:prop><c:filter><c:comp-filter name="VCALENDAR">'
            '<c:comp-filter name="VTODO"/></c:comp-filter></c:filter></c:calendar-query>'
        )
        headers = {"Depth": "1", "Content-Type": "application/xml"}
        said = ask(self.real, "REPORT", self.place.href, body, headers)
        assert said.status == 207, said
        texts = re.findall(r"BEGIN:VCALENDAR.+?END:VCALENDAR", said.text, re.DOTALL)
        whole = [re.sub(r"(?:\r|&#13;)?\n ", "", one) for one in texts]
        found: dict[str, str] = {}
        for text in whole:
            uid = re.search(r"^UID:([^\r&\n]+)", text, re.MULTILINE)
            assert uid is not None
            assert uid[1] not in found, "an entry is there twice"
            if uid[1].endswith("@routine") and not uid[1].startswith("page-"):
                found[uid[1]] = text
        return found

    def marks(self) -> dict[str, str]:
        """Return the status of each entry of ours by its id."""
        said = {
            uid: re.search(r"^STATUS:([A-Z-]+)", text, re.MULTILINE)
            for uid, text in self.items().items()
        }
        return {uid: one[1] if one else "" for uid, one in said.items()}

    def path(self, uid: str) -> str:
        """Return where an entry lies."""
        return f"{self.place.href}{uid.replace('@', '%40')}.ics"

    def is_done(self, uid: str) -> bool:
        """Tell whether an entry is completed."""
        text = ask(self.real, "GET", self.path(uid)).text
        return "STATUS:COMPLETED" in text

    def complete(self, uid: str, at: datetime) -> None:
        """Complete an entry, as a phone does."""
        self.change(uid, lambda text: _marked(text, "COMPLETED", at))

    def open_again(self, uid: str, at: datetime) -> None:
        """Take that back."""
        self.change(uid, lambda text: _marked(text, "NEEDS-ACTION", at))

    def cancel(self, uid: str, at: datetime) -> None:
        """Leave an entry out."""
        self.change(uid, lambda text: _marked(text, "CANCELLED", at))

    def say_otherwise(self, uid: str) -> None:
        """Write other words into an entry, as somebody does who types."""
        self.change(uid, lambda text: text.replace("SUMMARY:", "SUMMARY:My own words, "))

    def delete(self, uid: str) -> None:
        """Delete an entry."""
        assert ask(self.real, "DELETE", self.path(uid)).status in {200, 204}

    def change(self, uid: str, change: Callable[[str], str]) -> None:
        """Write an entry over on condition that nobody else did meanwhile, else once more."""
        statuses: list[int] = []
        while not statuses or (statuses[-1] == 412 and len(statuses) < TRIES):
            said = ask(self.real, "GET", self.path(uid))
            assert said.status == 200, (uid, said.status)
            headers = {"If-Match": said.headers["etag"]}
            answer = ask(self.real, "PUT", self.path(uid), change(said.text), headers)
            statuses.append(answer.status)
        assert statuses[-1] in {200, 201, 204}, statuses


def _marked(text: str, status: str, at: datetime) -> str:
    """Return an entry with another mark."""
    stamp = f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    lines = [
        one
        for one in text.replace("\r\n", "\n").split("\n")
        if not one.startswith(("STATUS", "COMPLETED", "PERCENT-COMPLETE", "LAST-MODIFIED"))
    ]
    more = [f"STATUS:{status}", f"LAST-MODIFIED:{stamp}"]
    if status == "COMPLETED":
        more += [f"COMPLETED:{stamp}", "PERCENT-COMPLETE:100"]
    at_line = lines.index("BEGIN:VALARM") if "BEGIN:VALARM" in lines else lines.index("END:VTODO")
    return "\r\n".join([*lines[:at_line], *more, *lines[at_line:]])
