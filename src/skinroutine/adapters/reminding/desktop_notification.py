"""plyer's facade with buttons: org.freedesktop.Notifications over D-Bus, every call typed by us."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

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
from plyer.facades import Notification

from skinroutine.adapters.reminding.bus_line import ANSWER_WITHIN, BusLine, deaf

NAME = "org.freedesktop.Notifications"
SERVER = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)
DUNST = DBusAddress(
    "/org/freedesktop/Notifications", bus_name=NAME, interface="org.dunstproject.cmd0"
)
NOTIFY_SIGNATURE = "susssasa{sv}i"


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
        on_action: Callable[[int, str], None] = deaf,
        on_closed: Callable[[int, int], None] = deaf,
        on_left: Callable[[], None] = deaf,
        on_token: Callable[[int, str], None] = deaf,
        bus: str = "SESSION",
        within: float = ANSWER_WITHIN,
    ) -> None:
        self._on_action, self._on_closed = on_action, on_closed
        self._on_left, self._on_token = on_left, on_token
        rules = [_signal(one) for one in ("ActionInvoked", "NotificationClosed", "ActivationToken")]
        rules.append(_owner_change())
        self._line = BusLine(rules, self._take, on_left, bus=bus, within=within)

    def server(self) -> Server:
        """Ask who is there, what it can, and whether it is told not to disturb."""
        (name, *_) = self._line.call(new_method_call(SERVER, "GetServerInformation"))
        (capabilities,) = self._line.call(new_method_call(SERVER, "GetCapabilities"))
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
        (number,) = self._line.call(call, late=self._close_late)
        return int(number)

    def close_notification(self, number: int) -> None:
        """Close a notification; one that is gone already is no trouble."""
        call = new_method_call(SERVER, "CloseNotification", "u", (number,))
        self._line.send(call)

    def leave(self) -> None:
        """Let the connection go; leaving twice is fine."""
        self._line.leave()

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
            ((_, value),) = self._line.call(Properties(address).get(what))
        except DBusErrorResponse:
            return False
        return bool(value)

    def _take(self, message: Message) -> None:
        match message.header.fields.get(HeaderFields.member), message.body:
            case "ActionInvoked", (int(number), str(key), *_):
                self._on_action(number, key)
            case "NotificationClosed", (int(number), int(reason), *_):
                self._on_closed(number, reason)
            case "ActivationToken", (int(number), str(token), *_):
                self._on_token(number, token)
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
