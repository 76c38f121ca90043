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

    def turn_on(self, real: Real, place: Place | None = None, phrase: str = "") -> Place:
        """Put the plan into a calendar, a new one where none is named."""
        account = Account(real.url, USER)
        place = place or self.phone.asking.make_place(account, PASSWORD, "Routine")
        level = TextLevel.DISCREET
        self.phone.set_up.turn_on(Choice(account, PASSWORD, place, level, phrase))
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
        phone = PhoneTerminal(session, real.certificate if real else None)
        try:
            yield Computer(session, clock, phone)
        finally:
            phone.stop()


@dataclass
class SecondClient:
    """What a phone does in a calendar."""

    real: Real
    place: Place

    def items(self) -> dict[str, str]:
        """Return the text of each entry of ours by its id, pages left out."""
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
        found = {}
        for text in whole:
            uid = re.search(r"^UID:([^\r&\n]+)", text, re.MULTILINE)
            assert uid is not None
            if not uid[1].startswith("page-"):
                found[uid[1]] = text
        return found

    def path(self, uid: str) -> str:
        """Return where an entry lies."""
        return f"{self.place.href}{uid.replace('@', '%40')}.ics"

    def is_done(self, uid: str) -> bool:
        """Tell whether an entry is completed."""
        text = ask(self.real, "GET", self.path(uid)).text
        return "STATUS:COMPLETED" in text

    def complete(self, uid: str, at: datetime) -> None:
        """Complete an entry, as a phone does."""
        self._change(uid, lambda text: _marked(text, "COMPLETED", at))

    def open_again(self, uid: str, at: datetime) -> None:
        """Take that back."""
        self._change(uid, lambda text: _marked(text, "NEEDS-ACTION", at))

    def _change(self, uid: str, change: Callable[[str], str]) -> None:
        said = ask(self.real, "GET", self.path(uid))
        assert said.status == 200, (uid, said.status)
        headers = {"If-Match": said.headers["etag"]}
        answer = ask(self.real, "PUT", self.path(uid), change(said.text), headers)
        assert answer.status in {200, 201, 204}, answer


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
