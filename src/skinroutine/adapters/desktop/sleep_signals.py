"""Hear from logind when the computer falls asleep and wakes up; silent where there is no logind."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from jeepney import DBusErrorResponse, MatchRule
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

SLEEP = MatchRule(
    type="signal",
    interface="org.freedesktop.login1.Manager",
    member="PrepareForSleep",
    path="/org/freedesktop/login1",
)
NOT_TOLD = (OSError, KeyError, ValueError, RuntimeError, DBusErrorResponse)
"""What is in the way of a system bus: none there, an address nobody speaks, no entry."""
log = logging.getLogger(__name__)


class SleepSignals:
    """Listens on the system bus in a thread that waits without waking up.

    `on_sleep` is called before the computer sleeps, `on_wake` after it woke; both from that thread.
    """

    def __init__(self, on_sleep: Callable[[], None], on_wake: Callable[[], None]) -> None:
        self._on_sleep = on_sleep
        self._on_wake = on_wake

    def start(self) -> None:
        """Begin to listen."""
        threading.Thread(target=self._listen, name="sleep-signals", daemon=True).start()

    def _listen(self) -> None:
        try:
            with open_dbus_connection(bus="SYSTEM") as connection:
                unwrap_msg(connection.send_and_get_reply(message_bus.AddMatch(SLEEP), timeout=10))
                log.info("listening for sleep")
                self._pass_on(connection)
        except NOT_TOLD as error:
            log.info("sleep is not told here: %s", error)

    def _pass_on(self, connection: DBusConnection) -> None:
        while True:
            message = connection.receive()
            if not SLEEP.matches(message):
                continue
            match message.body:
                case (True, *_):
                    self._tell(self._on_sleep)
                case (False, *_):
                    self._tell(self._on_wake)
                case _:
                    pass

    def _tell(self, listener: Callable[[], None]) -> None:
        """Pass it on; a fault there leaves its trace and does not end the listening."""
        try:
            listener()
        except Exception:
            log.exception("sleep or waking was not taken")
