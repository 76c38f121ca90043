"""Ask the desktop's notification server whether it is there; plyer cannot tell (Linux only)."""

from __future__ import annotations

import sys
from dataclasses import dataclass

ANSWER_WITHIN = 3.0
"""Seconds a server has to name itself."""


@dataclass(frozen=True, slots=True)
class ServerState:
    """The server's name where it answered; otherwise why not, in one line."""

    name: str | None
    trouble: str = ""
    hung: bool = False


def ask_server(within: float = ANSWER_WITHIN) -> ServerState:
    """Return who answers as org.freedesktop.Notifications; waits for it for `within` seconds.

    A bus that lets us in and then never greets is waited for without end: callers have a limit.
    On systems without D-Bus notifications the question has no meaning: the system is named.
    """
    if sys.platform != "linux":
        return ServerState(sys.platform)
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import unwrap_msg

    server = DBusAddress(
        "/org/freedesktop/Notifications",
        bus_name="org.freedesktop.Notifications",
        interface="org.freedesktop.Notifications",
    )
    try:
        with open_dbus_connection(bus="SESSION") as connection:
            question = new_method_call(server, "GetServerInformation")
            reply = connection.send_and_get_reply(question, timeout=within)
            answer = unwrap_msg(reply)
    except TimeoutError:
        return ServerState(None, "the notification server does not answer", hung=True)
    except DBusErrorResponse as error:
        return ServerState(None, f"no notification server: {error.name}")
    except (OSError, KeyError, ValueError) as error:
        return ServerState(None, f"no session bus: {error}")
    return ServerState(str(answer[0]))
