"""Ask the session bus whether the desktop has a tray for icons of the present kind (Linux)."""

from __future__ import annotations

from jeepney import DBusErrorResponse
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

WATCHER = "org.kde.StatusNotifierWatcher"
"""Where icons make themselves known, in GNOME's extension and everywhere else as in KDE."""


def has_tray(within: float = 1.5) -> bool | None:
    """Tell whether somebody watches for icons; None where there is no bus to ask.

    The bus has `within` seconds to let us in and as many to answer. One that lets us in and then
    never greets is waited for longer: callers have a limit.
    """
    try:
        with open_dbus_connection(bus="SESSION", auth_timeout=within) as connection:
            asked = message_bus.NameHasOwner(WATCHER)
            (has_owner,) = unwrap_msg(connection.send_and_get_reply(asked, timeout=within))
    except (OSError, KeyError, ValueError, RuntimeError, DBusErrorResponse):
        return None
    return bool(has_owner)
