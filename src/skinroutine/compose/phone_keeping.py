"""What the account of a diary stands on: the claim to the server, and what is kept of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from skinroutine.adapters.store import database
from skinroutine.adapters.store.guard import guarded
from skinroutine.app.errors import WorldFailure, WrongUse
from skinroutine.app.tongue import mark, tr

if TYPE_CHECKING:
    from skinroutine.app.phone.memory import Memory, MemoryKeeper
    from skinroutine.compose.phone_secrets import PhoneSecrets

GUARD = "phone.guard"
"""Whoever holds it speaks to the server; it lies there for good once there was an account."""
AT_IT = mark(
    "Another skinroutine of this diary, such as its open window, keeps the calendar in step now. Do"
    " it there, or quit that one first."
)
NO_GUARD = mark("The profile folder {folder} cannot be written to.")


def checked(phrase: str) -> None:
    """Raise WrongUse where a phrase is misspelt."""
    from skinroutine.app.phone.needs import MISSPELT
    from skinroutine.domain.phone.phrase import numbers_in

    try:
        numbers_in(phrase)
    except ValueError as error:
        raise WrongUse(MISSPELT) from error


@contextmanager
def claimed(profile: Path) -> Iterator[None]:
    """Be the one program that speaks to the server of a profile; StoreBusy where another does."""
    with ExitStack() as held:
        try:
            held.enter_context(guarded(profile, GUARD, tr(AT_IT)))
        except database.errors() as error:
            raise WorldFailure(tr(NO_GUARD, folder=str(profile))) from error
        yield


class Keeper:
    """Keeps the memory in the diary; with the account, its password and phrase are forgotten.

    The keyring is asked in a thread of its own.
    """

    def __init__(self, memory: MemoryKeeper, kept: PhoneSecrets) -> None:
        self._memory, self._kept = memory, kept

    def read(self) -> Memory | None:
        """Return what is kept, or None where there is no account."""
        return self._memory.read()

    def write(self, memory: Memory | None) -> None:
        """Keep it; None forgets the account, and then what opens it."""
        self._memory.write(memory)
        if memory is None:
            self._kept.forget_later()
