"""An account in a process without a window: rounds to their end, one after another."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from skinroutine.app.errors import WorldFailure
from skinroutine.app.phone.loop import Status
from skinroutine.compose.phone import PhoneAccount, ServerAsking
from skinroutine.compose.session import Session

ENDED = "It was ended. What is done is done, and the next time goes on from there."
BEAT = 0.2
"""Seconds without a word after which it is looked whether a round is still under way."""
LAST_WORD = 1.0
"""Seconds in which a round that was ended may say how far it came."""


class PhoneTerminal:
    """Waits in the diary's thread for what its rounds say."""

    def __init__(self, session: Session, authorities: Path | None = None) -> None:
        self._calls: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.set_up = PhoneAccount(session, self._calls.put, authorities=authorities)
        self.asking = ServerAsking(session, authorities)

    def claim(self) -> None:
        """Be the one program that speaks to the server; StoreBusy where another does."""
        self.set_up.claim()

    def is_forgotten(self) -> bool:
        """Wait until the keyring has forgotten what it was to, and tell whether it did."""
        return self.set_up.is_forgotten()

    def finish(self, told: Callable[[Status], None] = lambda _: None) -> Status:
        """Wait until no round is under way, and return how it stands; Ctrl+C ends it."""
        try:
            while self.set_up.is_working:
                told(self.set_up.status())
                self.hear(BEAT)
        except KeyboardInterrupt:
            self.set_up.stop()
            until = time.monotonic() + LAST_WORD
            while self.set_up.is_working and time.monotonic() < until:
                self.hear(BEAT)
            raise WorldFailure(ENDED) from None
        status = self.set_up.status()
        while self.hear(0):
            pass
        return status

    def stop(self) -> None:
        """End what is under way."""
        self.set_up.stop()

    def hear(self, seconds: float) -> bool:
        """Do the next thing a round says; False where none comes in time."""
        call = self.next(seconds)
        if call is not None:
            call()
        return call is not None

    def next(self, seconds: float) -> Callable[[], None] | None:
        """Return the next thing a round says, or None where none comes in time."""
        try:
            return self._calls.get(timeout=seconds) if seconds else self._calls.get_nowait()
        except queue.Empty:
            return None


@contextmanager
def for_terminal(session: Session) -> Iterator[PhoneTerminal]:
    """Yield the account of a session, and end what is under way afterwards."""
    made = PhoneTerminal(session)
    try:
        yield made
    finally:
        made.stop()
