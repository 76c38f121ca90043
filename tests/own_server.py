"""A server of our own on a bus, as a process: it tells of each call, and does what it reads."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from typing import Any, Protocol

from jeepney import HeaderFields, Message, MessageType
from jeepney.bus_messages import message_bus
from jeepney.io.threading import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg


class Server(Protocol):
    """Answers calls, and does what it reads from its input, in a thread of its own."""

    def obey(self) -> None:
        """Do what is read, to the end of the input."""
        ...

    def answer(self, call: Message) -> None:
        """Answer one call, or refuse it."""
        ...


def record(what: dict[str, Any]) -> None:
    """Print one line of JSON."""
    sys.stdout.write(f"{json.dumps(what)}\n")
    sys.stdout.flush()


def serve(name: str, make: Callable[[DBusConnection], Server]) -> None:
    """Own the name and answer until the end."""
    with open_dbus_connection() as connection:
        serial = 10_000
        connection.send(message_bus.RequestName(name), serial=serial)
        while True:
            reply = connection.receive(timeout=10)
            if reply.header.fields.get(HeaderFields.reply_serial) == serial:
                break
        assert unwrap_msg(reply) == (1,), "somebody else owns the name"
        server = make(connection)
        threading.Thread(target=server.obey, daemon=True).start()
        record({"ready": True})
        while True:
            message = connection.receive()
            if message.header.message_type is MessageType.method_call:
                server.answer(message)
