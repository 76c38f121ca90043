"""plyer's facade with buttons: org.freedesktop.Notifications over D-Bus, every call typed by us."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Properties,
    new_method_call,
)
from jeepney.bus_messages import message_bus
from jeepney.io.threading import DBusConnection, ReceiveStopped, open_dbus_connection
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
GONE = (OSError, ReceiveStopped, DBusErrorResponse)

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

    Every call may raise OSError (TimeoutError too) or DBusErrorResponse. `on_action(id, key)` and
    `on_closed(id, reason)` are told from the receiving thread; `on_left()` when the server or the
    bus went.
    """

    def __init__(
        self,
        *,
        on_action: Callable[[int, str], None] = _deaf,
        on_closed: Callable[[int, int], None] = _deaf,
        on_left: Callable[[], None] = _deaf,
        on_token: Callable[[str], None] = _deaf,
        bus: str = "SESSION",
        within: float = ANSWER_WITHIN,
    ) -> None:
        self._on_action, self._on_closed = on_action, on_closed
        self._on_left, self._on_token = on_left, on_token
        self._within = within
        self._waiting: dict[int, Future[Message]] = {}
        self._late: dict[int, Callable[[Message], None]] = {}
        self._connection: DBusConnection = open_dbus_connection(bus, auth_timeout=within)
        threading.Thread(target=self._receive, name="desktop-bus", daemon=True).start()
        for member in ("ActionInvoked", "NotificationClosed", "ActivationToken"):
            self._call(message_bus.AddMatch(_signal(member)))
        self._call(message_bus.AddMatch(_owner_change()))

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
        self._send_only(new_method_call(SERVER, "CloseNotification", "u", (number,)))

    def leave(self) -> None:
        """Let the connection go."""
        self._connection.close()

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
        asked = (DUNST, "paused") if name == "dunst" else (SERVER, "Inhibited")
        address, what = asked
        try:
            ((_, value),) = self._call(Properties(address).get(what))
        except DBusErrorResponse:
            return False
        return bool(value)

    def _call(
        self, message: Message, late: Callable[[Message], None] | None = None
    ) -> tuple[Any, ...]:
        serial = next(self._connection.outgoing_serial)
        reply: Future[Message] = Future()
        self._waiting[serial] = reply
        if late is not None:
            self._late[serial] = late
        try:
            self._connection.send(message, serial=serial)
            answer: tuple[Any, ...] = unwrap_msg(reply.result(timeout=self._within))
        finally:
            self._waiting.pop(serial, None)
        self._late.pop(serial, None)
        return answer

    def _send_only(self, message: Message) -> None:
        self._connection.send(message)

    def _receive(self) -> None:
        try:
            while True:
                self._take(self._connection.receive())
        except (OSError, ReceiveStopped):
            for reply in list(self._waiting.values()):
                reply.set_exception(ConnectionResetError("the session bus went away"))
            self._on_left()

    def _take(self, message: Message) -> None:
        header = message.header
        serial = header.fields.get(HeaderFields.reply_serial)
        if serial is not None:
            reply = self._waiting.pop(serial, None)
            late = self._late.pop(serial, None) if reply is None else None
            if reply is not None:
                reply.set_result(message)
            elif late is not None:
                late(message)
            return
        match header.fields.get(HeaderFields.member), message.body:
            case "ActionInvoked", (number, key, *_):
                self._on_action(number, key)
            case "NotificationClosed", (number, reason, *_):
                self._on_closed(number, reason)
            case "ActivationToken", (_, token, *_):
                self._on_token(token)
            case "NameOwnerChanged", (name, *_) if name == NAME:
                self._on_left()
            case _:
                pass


def _signal(member: str) -> MatchRule:
    return MatchRule(type="signal", interface=NAME, path=SERVER.object_path, member=member)


def _owner_change() -> MatchRule:
    rule = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
    rule.add_arg_condition(0, NAME)
    return rule
