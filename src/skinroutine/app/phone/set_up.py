"""What a person does about the calendar server: name it, choose, look, leave."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from skinroutine.app.phone.entry import Entry
from skinroutine.app.phone.loop import Status
from skinroutine.app.phone.memory import Memory
from skinroutine.app.phone.ports import Account, Place
from skinroutine.domain.record.preferences import TextLevel


@dataclass(frozen=True, slots=True)
class Choice:
    """All that is asked for before anything is written: whose calendar, which, how much it says.

    `phrase` is that of the computers which are told the facts too; empty where none are.
    """

    account: Account
    password: str
    place: Place
    level: TextLevel
    phrase: str = ""


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
    """The account of this diary, in the diary's thread; what fails in it is a WorldFailure."""

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

    def turn_on(self, choice: Choice) -> None:
        """Keep the password in the keyring, and begin."""
        ...

    def new_phrase(self) -> str:
        """Return a phrase for other computers, which nobody has yet."""
        ...

    def phrase(self) -> str:
        """Return the phrase in use, from the keyring, or ""."""
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
