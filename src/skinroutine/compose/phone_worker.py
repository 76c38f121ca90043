"""Rounds with the calendar server, each in a thread of its own, where everything heavy loads."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from skinroutine.adapters.system.keyring_secrets import KeyringClosed
from skinroutine.app.errors import WorldFailure
from skinroutine.app.phone.ports import Kind, Server, Trouble
from skinroutine.app.phone.round import Aim, Outcome, make_round
from skinroutine.app.ports import Clock, Post
from skinroutine.app.tongue import mark, tr
from skinroutine.compose.phone_parts import OWN_FAULT, need_parts, where
from skinroutine.compose.phone_secrets import KeyringWaits, PhoneSecrets

if TYPE_CHECKING:
    from skinroutine.app.phone.memory import Memory
    from skinroutine.app.phone.pages import PageDesk

NEWS = 0.1
"""Seconds between two words on how far a round is."""
LONGEST_READ = 60.0
"""Seconds a round waits for the keyring, which may ask the person to open it."""
CLOSED_WAIT = timedelta(minutes=10)
"""How long a person who did not open the keyring is left alone."""
NO_PASSWORD = mark(
    "The keyring of this desktop has no password for your calendar. Type it again in the settings,"
    " with Change\u2026"
)
NO_PHRASE = mark(
    "The keyring of this desktop has no phrase for your calendar. Type it again in the settings,"
    " with Change\u2026"
)
CLOSED = mark(
    "The keyring of this desktop is locked, so the password of your calendar cannot be read. Unlock"
    " the keyring."
)
NO_KEYRING = mark(
    "The keyring of this desktop does not answer, so the password of your calendar cannot be read."
)
log = logging.getLogger(__name__)


class RoundWorker:
    """Makes one round at a time; what came of it comes home by `post`."""

    def __init__(
        self, post: Post, kept: PhoneSecrets, clock: Clock, authorities: Path | None = None
    ) -> None:
        self._post, self._kept, self._clock = post, kept, clock
        self._authorities = authorities
        self._round: _Round | None = None

    def begin(
        self,
        memory: Memory,
        aim: Aim,
        ended: Callable[[Outcome], None],
        advanced: Callable[[int, int], None],
    ) -> None:
        """Make a round; both calls come home to the thread of `post`."""

        def work(under_way: _Round) -> None:
            outcome = self._made(memory, aim, under_way, advanced)
            self._post(lambda: ended(outcome))

        begun = _Round(work)
        try:
            begun.start()
        except RuntimeError as error:  # the system has no thread to spare
            log.error("no round with the calendar server can begin: %s", where(error))  # noqa: TRY400 - in a word
            outcome = _nothing(aim, Trouble(Kind.SERVER_FAULT, tr(OWN_FAULT)))
            self._post(lambda: ended(outcome))
        else:
            self._round = begun

    def stop(self) -> None:
        """End the round that is under way as soon as it can."""
        if self._round is not None:
            self._round.stop()

    def wait(self, seconds: float) -> None:
        """Wait for the end of the round that was under way; its thread holds no process up."""
        if self._round is not None:
            self._round.wait(seconds)

    def _made(
        self,
        memory: Memory,
        aim: Aim,
        under_way: _Round,
        advanced: Callable[[int, int], None],
    ) -> Outcome:
        try:
            need_parts()
            password, phrase = self._secrets(memory)
            server = under_way.taken(self._server(memory, password))
            try:
                desk = _desk(memory, server, phrase) if aim.telling is not None else None
                go_on = under_way.telling(
                    lambda done, every: self._post(lambda: advanced(done, every))
                )
                leave = _leave(memory, server)
                return make_round(server.entries(memory.place), aim, go_on, desk, leave)
            finally:
                server.close()
        except Trouble as trouble:
            return _nothing(aim, trouble)
        except WorldFailure as failure:  # it is not the server's: that one raises Trouble
            return _nothing(aim, Trouble(Kind.PARTS, str(failure)))
        except Exception as error:  # noqa: BLE001 - it is told, and where it was is in the log
            log.error("a fault of our own in a round with the calendar server: %s", where(error))  # noqa: TRY400 - its words may hold what is secret
            return _nothing(aim, Trouble(Kind.SERVER_FAULT, tr(OWN_FAULT)))

    def _server(self, memory: Memory, password: str) -> Server:
        from skinroutine.adapters.phone.caldav_server import CalDavServer

        return CalDavServer(memory.account, password, self._clock, authorities=self._authorities)

    def _secrets(self, memory: Memory) -> tuple[str, str]:
        """Return password and phrase; what keeps the keyring from giving them is a Trouble."""
        try:
            kept = self._kept.both(memory.account, LONGEST_READ)
        except (KeyringClosed, KeyringWaits):
            raise Trouble(Kind.KEYRING, tr(CLOSED), CLOSED_WAIT) from None
        except WorldFailure:
            raise Trouble(Kind.KEYRING, tr(NO_KEYRING)) from None
        if kept is None or not kept[0]:
            raise Trouble(Kind.PASSWORD, tr(NO_PASSWORD))
        return kept


def _desk(memory: Memory, server: Server, phrase: str) -> PageDesk:
    """Return what tells other computers and hears them; Trouble where the phrase is none."""
    from skinroutine.adapters.store.event_codec import PayloadCodec
    from skinroutine.adapters.system.sealing import PhraseSealing
    from skinroutine.app.phone.pages import PageDesk

    try:
        sealing = PhraseSealing(phrase)
    except ValueError:
        raise Trouble(Kind.PASSWORD, tr(NO_PHRASE)) from None
    return PageDesk(server.pages(memory.place), sealing, PayloadCodec())


def _leave(memory: Memory, server: Server) -> Callable[[], None] | None:
    """Return what takes the pages of an account away that is being removed."""
    from skinroutine.app.phone.leaving import leave

    shelf = memory.shelf if memory.is_leaving else None
    return None if shelf is None else lambda: leave(server.pages(memory.place), shelf)


def _nothing(aim: Aim, trouble: Trouble) -> Outcome:
    """Return what came of a round that did not begin."""
    return Outcome(aim.known, (), "", is_whole=False, trouble=trouble)


class _Round:
    """A round under way, in a thread that does not outlive the program."""

    def __init__(self, work: Callable[[_Round], None]) -> None:
        self._thread = threading.Thread(target=work, args=(self,), name="phone round", daemon=True)
        self._lock = threading.Lock()
        self._server: Server | None = None
        self._is_stopped = False
        self._told_at = 0.0

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Cut the connection, and take no step more."""
        with self._lock:
            self._is_stopped = True
            server = self._server
        if server is not None:
            server.close()

    def wait(self, seconds: float) -> None:
        """Wait for the thread."""
        self._thread.join(seconds)

    def taken(self, server: Server) -> Server:
        """Return a server once `stop` can close it."""
        with self._lock:
            self._server = server
            is_stopped = self._is_stopped
        if is_stopped:
            server.close()
        return server

    def telling(self, tell: Callable[[int, int], None]) -> Callable[[int, int], bool]:
        """Return what a round tells how far it is, and is told by whether it goes on."""

        def go_on(done: int, every: int) -> bool:
            now = time.monotonic()
            if now - self._told_at >= NEWS:
                self._told_at = now
                tell(done, every)
            return not self._is_stopped

        return go_on
