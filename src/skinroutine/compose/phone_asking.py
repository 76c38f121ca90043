"""Talks to a calendar server before there is an account, and lets that be ended."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from skinroutine.app.errors import Told
from skinroutine.app.tongue import tr
from skinroutine.compose.phone_parts import OWN_FAULT, need_parts, where

if TYPE_CHECKING:
    from skinroutine.app.phone.ports import Account, Place, Server
    from skinroutine.compose.session import Session

Answer = TypeVar("Answer")
log = logging.getLogger(__name__)


class ServerAsking:
    """Talks to a server before there is an account; see app/phone/set_up.py."""

    def __init__(self, session: Session, authorities: Path | None = None) -> None:
        self._clock, self._authorities = session.clock, authorities
        self._lock = threading.Lock()
        self._server: Server | None = None

    def places(self, account: Account, password: str) -> tuple[Place, ...]:
        """Return the calendars of an account; Trouble says what is in the way."""
        return self._with(account, password, lambda server: server.places())

    def make_place(self, account: Account, password: str, name: str) -> Place:
        """Make a calendar; Trouble says what is in the way."""
        return self._with(account, password, lambda server: server.make_place(name))

    def stop(self) -> None:
        """End what is under way; it ends with Trouble."""
        with self._lock:
            server = self._server
        if server is not None:
            server.close()

    def _with(self, account: Account, password: str, ask: Callable[[Server], Answer]) -> Answer:
        need_parts()
        from skinroutine.adapters.phone.caldav_server import CalDavServer
        from skinroutine.app.phone.ports import Kind, Trouble

        server = CalDavServer(account, password, self._clock, authorities=self._authorities)
        with self._lock:
            self._server = server
        try:
            return ask(server)
        except Told:
            raise
        except Exception as error:  # noqa: BLE001 - it is told, and where it was is in the log
            log.error("a fault of our own in a question to the server: %s", where(error))  # noqa: TRY400 - its words may hold what is secret
            raise Trouble(Kind.SERVER_FAULT, tr(OWN_FAULT)) from None
        finally:
            with self._lock:
                self._server = None
            server.close()
