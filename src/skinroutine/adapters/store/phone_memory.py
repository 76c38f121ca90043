"""What is known of the calendar on a server, kept in the diary's file and so under its lock."""

from __future__ import annotations

import logging
from functools import lru_cache
from typing import Protocol

from skinroutine.app.phone.memory import Memory, memory_in, memory_text

PHONE = "phone"
"""Under which name it is kept (docs/store.md)."""
log = logging.getLogger(__name__)


class Notes(Protocol):
    """Texts by name beside the facts of a diary; each call may raise WorldFailure."""

    def note(self, name: str) -> str:
        """Return a text, or "" where there is none."""
        ...

    def keep_note(self, name: str, text: str) -> None:
        """Keep a text, durable on return; "" keeps nothing."""
        ...


class PhoneMemory:
    """One account's memory in a diary."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def read(self) -> Memory | None:
        """Return what is kept; what a newer program wrote, or nobody can read, is as if nothing."""
        text = self._notes.note(PHONE)
        if not text:
            return None
        try:
            return memory_in(text)
        except ValueError:
            _warn(text)
            return None

    def is_unreadable(self) -> bool:
        """Tell whether something is kept that names no account: it has to be set up anew."""
        return bool(self._notes.note(PHONE)) and self.read() is None

    def write(self, memory: Memory | None) -> None:
        """Keep it, durable on return; None forgets the account."""
        self._notes.keep_note(PHONE, memory_text(memory) if memory else "")


@lru_cache(maxsize=8)
def _warn(_text: str) -> None:
    """Say it once of each text: it is read again and again."""
    log.warning("what is known of the calendar server cannot be read")
