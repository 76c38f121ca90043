"""plyer's facade with buttons: org.freedesktop.Notifications over D-Bus, every call typed by us."""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Parser,
    Properties,
    new_method_call,
)
from jeepney.bus import get_bus
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import prep_socket
from jeepney.wrappers import unwrap_msg
from plyer.facades import Notification

NAME = "org.freedesktop.Notifications"
SERVER = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)
DUNST = DBusAddress(
    "/org/freedesktop/Notifications", bus_name=NAME, interface="org.dunstproject.cmd0"
)
NOTIFY_SIGNATURE = "susssasa{sv}i"
ANSWER_WITHIN = 2.5
"""Seconds a server has for each answer."""
CHUNK = 65536
"""Bytes read from the bus at once."""

log = logging.getLogger(__name__)


def _deaf(*_signal: object) -> None:
    """Hear nothing."""


@dataclass(frozen=True, slots=True)
class Server:
    """Who shows notifications, what it says it can, and whether the person wants no disturbance."""

    name: str
    capabilities: frozenset[str]
    is_inhibited: bool


@dataclass(frozen=True, slots=True)
class Saying:
    """One Notify call: `timeout` in seconds, 0 for none, -1 for the server's own.

    `actions` are pairs of key and words; `hints` are D-Bus variants (signature, value).
    """

    title: str
    body: str
    app_name: str = ""
    icon: str = ""
    timeout: int = -1
    actions: Sequence[tuple[str, str]] = ()
    hints: Mapping[str, tuple[str, str | int]] = field(default_factory=dict)
    replaces: int = 0


class DesktopNotification(Notification):  # type: ignore[misc] # plyer ships no types
    """One connection to the desktop's notification server; belongs to one calling thread.

    Every call may raise OSError (TimeoutError for no answer in time) or DBusErrorResponse.
    `on_action(id, key)`, `on_closed(id, reason)` and `on_token(id, token)` are told from the
    receiving thread, and `on_left()` when the bus went, or a server went or came.
    """

    def __init__(
        self,
        *,
        on_action: Callable[[int, str], None] = _deaf,
        on_closed: Callable[[int, int], None] = _deaf,
        on_left: Callable[[], None] = _deaf,
        on_token: Callable[[int, str], None] = _deaf,
        bus: str = "SESSION",
        within: float = ANSWER_WITHIN,
    ) -> None:
        self._on_action, self._on_closed = on_action, on_closed
        self._on_left, self._on_token = on_left, on_token
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
            self._call(message_bus.Hello())
            for member in ("ActionInvoked", "NotificationClosed", "ActivationToken"):
                self._call(message_bus.AddMatch(_signal(member)))
            self._call(message_bus.AddMatch(_owner_change()))
        except BaseException:
            self.leave()
            raise

    def server(self) -> Server:
        """Ask who is there, what it can, and whether it is told not to disturb."""
        (name, *_) = self._call(new_method_call(SERVER, "GetServerInformation"))
        (capabilities,) = self._call(new_method_call(SERVER, "GetCapabilities"))
        return Server(str(name), frozenset(capabilities), self._is_inhibited(str(name)))

    def send(self, saying: Saying) -> int:
        """Show a notification and return its id, 0 where the server gave none."""
        body = (
            saying.app_name,
            saying.replaces,
            saying.icon,
            saying.title,
            saying.body,
            [word for action in saying.actions for word in action],
            dict(saying.hints),
            saying.timeout * 1000 if saying.timeout > 0 else saying.timeout,
        )
        call = new_method_call(SERVER, "Notify", NOTIFY_SIGNATURE, body)
        (number,) = self._call(call, late=self._close_late)
        return int(number)

    def close_notification(self, number: int) -> None:
        """Close a notification; one that is gone already is no trouble."""
        call = new_method_call(SERVER, "CloseNotification", "u", (number,))
        self._send(call, next(self._serials))

    def leave(self) -> None:
        """Let the connection go; leaving twice is fine."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._receiver.join(self._within)
        self._socket.close()

    def _notify(self, **said: str | int) -> None:
        """Do what plyer's own notify() asks of an implementation."""
        saying = Saying(
            title=str(said["title"]),
            body=str(said["message"]),
            app_name=str(said["app_name"]),
            icon=str(said["app_icon"]),
            timeout=int(said["timeout"]),
        )
        self.send(saying)

    def _close_late(self, reply: Message) -> None:
        """Close what is shown after its time: another channel has shown it by then."""
        if reply.header.message_type is MessageType.method_return:
            self.close_notification(int(reply.body[0]))

    def _is_inhibited(self, name: str) -> bool:
        """Ask about "do not disturb" in the server's own way; one that does not tell is open."""
        address, what = (DUNST, "paused") if name == "dunst" else (SERVER, "Inhibited")
        try:
            ((_, value),) = self._call(Properties(address).get(what))
        except DBusErrorResponse:
            return False
        return bool(value)

    def _call(
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
        self._tell(self._on_left)

    def _take(self, message: Message) -> None:
        header = message.header
        serial = header.fields.get(HeaderFields.reply_serial)
        if serial is not None:
            with self._lock:
                reply, late = self._waiting.pop(serial, None), self._late.pop(serial, None)
                if reply is not None:
                    reply.set_result(message)
            if late is not None:
                self._tell(late, message)
            return
        match header.fields.get(HeaderFields.member), message.body:
            case "ActionInvoked", (int(number), str(key), *_):
                self._tell(self._on_action, number, key)
            case "NotificationClosed", (int(number), int(reason), *_):
                self._tell(self._on_closed, number, reason)
            case "ActivationToken", (int(number), str(token), *_):
                self._tell(self._on_token, number, token)
            case "NameOwnerChanged", (name, *_) if name == NAME:
                self._tell(self._on_left)
            case _:
                pass

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
    except (KeyError, ValueError, RuntimeError) as error:
        message = f"{type(error).__name__}: {error}"
        raise ConnectionError(message) from error
    return line


def _gone() -> ConnectionResetError:
    return ConnectionResetError("the session bus went away")


def _signal(member: str) -> MatchRule:
    return MatchRule(type="signal", interface=NAME, path=SERVER.object_path, member=member)


def _owner_change() -> MatchRule:
    rule = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
    rule.add_arg_condition(0, NAME)
    return rule
