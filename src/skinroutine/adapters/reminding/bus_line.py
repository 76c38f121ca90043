"""One connection to a D-Bus bus: calls with a time limit, late answers, signals as they come."""

from __future__ import annotations

import logging
import os
import socket
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from contextlib import suppress
from itertools import count
from typing import Any

from jeepney import HeaderFields, MatchRule, Message, Parser
from jeepney.bus import get_bus
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import prep_socket
from jeepney.wrappers import unwrap_msg

ANSWER_WITHIN = 2.5
"""Seconds anybody on the bus has for each answer."""
CHUNK = 65536
"""Bytes read from the bus at once."""

log = logging.getLogger(__name__)


def deaf(*_signal: object) -> None:
    """Hear nothing."""


class BusLine:
    """A connection that belongs to one calling thread; another one receives.

    Every call may raise OSError (TimeoutError for no answer in time) or DBusErrorResponse.
    `on_signal(message)` is told from the receiving thread what fits `rules`, and what is sent to
    this connection alone; `on_gone()` that the bus went.
    """

    def __init__(
        self,
        rules: Iterable[MatchRule],
        on_signal: Callable[[Message], None],
        on_gone: Callable[[], None] = deaf,
        *,
        bus: str = "SESSION",
        within: float = ANSWER_WITHIN,
    ) -> None:
        self._on_signal, self._on_gone = on_signal, on_gone
        self._within = within
        self._serials = count(1)
        self._waiting: dict[int, Future[Message]] = {}
        self._late: dict[int, Callable[[Message], None]] = {}
        self._lock, self._sending = threading.Lock(), threading.Lock()
        self._is_gone = False
        self._socket = _connected(bus, within)
        self._receiver = threading.Thread(target=self._receive, name="desktop-bus", daemon=True)
        self._receiver.start()
        try:
            self.call(message_bus.Hello())
            for rule in rules:
                self.call(message_bus.AddMatch(rule))
        except BaseException:
            self.leave()
            raise

    def call(
        self, message: Message, late: Callable[[Message], None] | None = None
    ) -> tuple[Any, ...]:
        """Ask and wait for the answer; one that comes after its time is handed to `late`."""
        serial, reply = next(self._serials), Future[Message]()
        with self._lock:
            if self._is_gone:
                raise _gone()
            self._waiting[serial] = reply
        try:
            self._send(message, serial)
            answer = reply.result(timeout=self._within)
        except TimeoutError:
            with self._lock:
                if not reply.done():
                    if late is not None:
                        self._late[serial] = late
                    raise
            answer = reply.result()
        finally:
            self._waiting.pop(serial, None)
        body: tuple[Any, ...] = unwrap_msg(answer)
        return body

    def send(self, message: Message) -> None:
        """Call without waiting for the answer."""
        self._send(message, next(self._serials))

    def leave(self) -> None:
        """Let the connection go; leaving twice is fine."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._receiver.join(self._within)
        self._socket.close()

    def _send(self, message: Message, serial: int) -> None:
        with self._sending:
            self._socket.sendall(message.serialise(serial))

    def _receive(self) -> None:
        parser = Parser()
        try:
            while data := self._socket.recv(CHUNK):
                for message in parser.feed(data):
                    self._take(message)
        except OSError as error:
            log.info("the session bus went away: %s", error)
        except Exception:
            log.exception("the session bus is not understood")
        with self._lock:
            self._is_gone = True
            for reply in list(self._waiting.values()):
                reply.set_exception(_gone())
            self._waiting.clear()
        self._tell(self._on_gone)

    def _take(self, message: Message) -> None:
        serial = message.header.fields.get(HeaderFields.reply_serial)
        if serial is None:
            self._tell(self._on_signal, message)
            return
        with self._lock:
            reply, late = self._waiting.pop(serial, None), self._late.pop(serial, None)
            if reply is not None:
                reply.set_result(message)
        if late is not None:
            self._tell(late, message)

    def _tell(self, listener: Callable[..., None], *news: object) -> None:
        """Pass the news on; a fault there leaves its trace and does not end the listening."""
        try:
            listener(*news)
        except Exception:
            log.exception("what the desktop told was not taken")


def _connected(bus: str, within: float) -> socket.socket:
    """Return a socket that the bus has let in; OSError for whatever is in the way."""
    try:
        line: socket.socket = prep_socket(get_bus(bus), timeout=within)
    except KeyError as error:
        message = f"{error.args[0]} is not set"
        raise ConnectionError(message) from error
    except (ValueError, RuntimeError) as error:
        address = os.environ.get(f"DBUS_{bus}_BUS_ADDRESS", "")
        message = f'its address "{address}" is not understood'
        raise ConnectionError(message) from error
    return line


def _gone() -> ConnectionResetError:
    return ConnectionResetError("the session bus went away")
