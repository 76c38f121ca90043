"""Hear that the desktop's session is locked, from logind and from the screen saver."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Iterable

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, Message, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

LOGIND = DBusAddress(
    "/org/freedesktop/login1", "org.freedesktop.login1", "org.freedesktop.login1.Manager"
)
SESSION = "org.freedesktop.login1.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
"""The screen savers of desktops; each says ActiveChanged when it covers the screen."""
ANSWER = 5.0
"""Seconds for an answer of the bus or of logind."""
NOT_TOLD = (OSError, KeyError, ValueError, RuntimeError, DBusErrorResponse)
"""What is in the way of a bus: none there, an address nobody speaks, no entry."""
log = logging.getLogger(__name__)


class SessionLock:
    """Listens on both buses, each in a thread that waits without waking up.

    `on_lock` is called from those threads, once or more often for one locking; unlocking is not
    told. Where there is no bus, or nobody on it, nothing is told.
    """

    def __init__(self, on_lock: Callable[[], None]) -> None:
        self._on_lock = on_lock

    def start(self) -> None:
        """Begin to listen."""
        for bus in ("SYSTEM", "SESSION"):
            name = f"session-lock-{bus.lower()}"
            threading.Thread(target=self._listen, args=(bus,), name=name, daemon=True).start()

    def _listen(self, bus: str) -> None:
        try:
            with open_dbus_connection(bus=bus) as connection:
                rules = tuple(_of_logind(connection) if bus == "SYSTEM" else _of_savers())
                for rule in rules:
                    asked = message_bus.AddMatch(rule)
                    unwrap_msg(connection.send_and_get_reply(asked, timeout=ANSWER))
                log.info("listening for a locked screen on the %s bus", bus.lower())
                self._pass_on(connection, rules)
        except NOT_TOLD as error:
            log.info("a locked screen is not told on the %s bus: %s", bus.lower(), error)

    def _pass_on(self, connection: DBusConnection, rules: Iterable[MatchRule]) -> None:
        while True:
            message = connection.receive()
            if any(rule.matches(message) for rule in rules) and _says_locked(message):
                self._tell()

    def _tell(self) -> None:
        """Pass it on; a fault there leaves its trace and does not end the listening."""
        try:
            self._on_lock()
        except Exception:
            log.exception("a locked screen was not taken")


def _of_savers() -> Iterable[MatchRule]:
    return (MatchRule(type="signal", interface=one, member="ActiveChanged") for one in SAVERS)


def _of_logind(connection: DBusConnection) -> Iterable[MatchRule]:
    """Return what logind says of this session; of any, where it does not know which this is."""
    path = _session(connection)
    yield MatchRule(type="signal", interface=SESSION, member="Lock", path=path)
    changed = MatchRule(type="signal", interface=PROPERTIES, member="PropertiesChanged", path=path)
    changed.add_arg_condition(0, SESSION)
    yield changed


def _session(connection: DBusConnection) -> str | None:
    """Return the path of the person's session: by its id, or by this process."""
    calls = [new_method_call(LOGIND, "GetSessionByPID", "u", (os.getpid(),))]
    known = os.environ.get("XDG_SESSION_ID")
    if known:
        calls.insert(0, new_method_call(LOGIND, "GetSession", "s", (known,)))
    for call in calls:
        try:
            answer = unwrap_msg(connection.send_and_get_reply(call, timeout=ANSWER))
        except (DBusErrorResponse, TimeoutError):
            continue
        if answer and isinstance(answer[0], str):
            return answer[0]
    return None


def _says_locked(message: Message) -> bool:
    """Tell whether a message that fits says that the screen is locked now."""
    match message.body:
        case ():
            return True  # logind's Lock has nothing to add
        case (True,):
            return True
        case (str(), {"LockedHint": ("b", True)}, *_):
            return True
        case _:
            return False
