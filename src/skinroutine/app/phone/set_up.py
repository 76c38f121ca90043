"""What a person does about the calendar server: name it, choose, look, leave."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from skinroutine.app.phone.entry import Entry
from skinroutine.app.phone.loop import Stand, Status
from skinroutine.app.phone.memory import Memory
from skinroutine.app.phone.ports import Account, Place
from skinroutine.domain.record.preferences import TextLevel

LATE = timedelta(days=1)
"""After how long without agreement the person is told: the phone rings by an old plan."""


def is_late(status: Status, now: datetime) -> bool:
    """Tell whether the person has to be told without asking that the phone is not kept in step.

    A first look after an absence gets its chance before that is said.
    """
    if status.stand in {Stand.OFF, Stand.LEAVING}:
        return False
    if status.trouble is None and status.stand in {Stand.BEGINNING, Stand.WORKING}:
        return False
    return is_long_ago(status.agreed_at, now)


def is_long_ago(agreed_at: datetime | None, now: datetime) -> bool:
    """Tell whether diary and calendar have not agreed for a day or more, or never have.

    A clock that was put far ahead by mistake says when that was no better than no clock.
    """
    return agreed_at is None or abs(now - agreed_at) >= LATE


@dataclass(frozen=True, slots=True)
class Choice:
    """All that is asked for before anything is written: whose calendar, which, how much it says.

    `phrase` is that of the computers which are told the facts too; empty where none are. An empty
    `password` leaves the one that the keyring has for this account.
    """

    account: Account
    password: str
    place: Place
    level: TextLevel
    phrase: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A choice whose password and phrase lie in the keyring; neither is in here.

    `is_shared` is whether other computers are told the facts, `is_same_phrase` whether with the
    phrase that the keyring had before.
    """

    account: Account
    place: Place
    level: TextLevel
    is_shared: bool = False
    is_same_phrase: bool = False


class Asking(Protocol):
    """Talks to a server before there is an account; blocks, so it belongs in a job's thread."""

    def places(self, account: Account, password: str) -> tuple[Place, ...]:
        """Return the calendars of an account; Trouble says what is in the way."""
        ...

    def make_place(self, account: Account, password: str, name: str) -> Place:
        """Make a calendar; Trouble says what is in the way."""
        ...

    def stop(self) -> None:
        """End what is under way; it ends with Trouble."""
        ...


class SetUp(Protocol):
    """The account of this diary, in the diary's thread; what fails in it is Told.

    What asks the keyring may be called in any thread, and may take minutes: the desktop may ask the
    person to open it. In the diary's thread nothing asks it.
    """

    def has_parts(self) -> bool:
        """Tell whether this copy of the program has what speaks to a calendar server; at once."""
        ...

    def has_keyring(self) -> bool:
        """Tell whether the desktop has a keyring; without one no password can be kept.

        In any thread: it may take long.
        """
        ...

    def memory(self) -> Memory | None:
        """Return the account, or None."""
        ...

    def status(self) -> Status:
        """Return how it stands."""
        ...

    def told(self, call: Callable[[], None] | None) -> None:
        """Set who is told when it stands otherwise; one at a time."""
        ...

    def preview(self, level: TextLevel) -> tuple[Entry, ...]:
        """Return what would be written now."""
        ...

    def keep(self, choice: Choice) -> Kept:
        """Look at a choice, and put password and phrase into the keyring; then comes `turn_on`.

        In any thread: it may take long. Where it is Told, nothing was changed.
        """
        ...

    def turn_on(self, kept: Kept) -> None:
        """Begin with what was kept, or go on with it; refused, the keyring gets its own back."""
        ...

    def put_back(self) -> None:
        """Have in the keyring what was there before the last `keep`; in any thread, by and by."""
        ...

    def new_phrase(self) -> str:
        """Return a phrase for other computers, which nobody has yet."""
        ...

    def phrase(self) -> str:
        """Return the phrase in use, from the keyring, or "".

        In any thread: it may take long.
        """
        ...

    def try_now(self) -> None:
        """Begin a round now."""
        ...

    def turn_off(self) -> None:
        """Take away what was written, then forget account and password."""
        ...

    def leave_behind(self) -> None:
        """Forget account and password at once; what was written stays on the server."""
        ...
