"""Ask the desktop's notification server whether it is there, and what it can (Linux only)."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ServerState:
    """The server's name and abilities where it answered; otherwise why not, in one line."""

    name: str | None
    trouble: str = ""
    hung: bool = False
    capabilities: frozenset[str] = field(default_factory=frozenset)
    is_inhibited: bool = False


def ask_server(within: float | None = None) -> ServerState:
    """Return who answers as org.freedesktop.Notifications; each answer may take `within` seconds.

    An answer that makes no sense raises ValueError or TypeError. On systems without D-Bus
    notifications the question has no meaning: the system is named.
    """
    if sys.platform != "linux":
        return ServerState(sys.platform)
    from jeepney import DBusErrorResponse

    from skinroutine.adapters.reminding.bus_line import ANSWER_WITHIN
    from skinroutine.adapters.reminding.desktop_notification import DesktopNotification

    try:
        line = DesktopNotification(within=within or ANSWER_WITHIN)
        try:
            server = line.server()
        finally:
            line.leave()
    except TimeoutError:
        return ServerState(None, "the notification server does not answer", hung=True)
    except DBusErrorResponse as error:
        return ServerState(None, f"no notification server: {error.name}")
    except OSError as error:
        return ServerState(None, f"no session bus: {error}")
    return ServerState(
        server.name, capabilities=server.capabilities, is_inhibited=server.is_inhibited
    )
