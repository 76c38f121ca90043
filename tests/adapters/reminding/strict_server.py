"""A notification server, as a process of its own, that is strict and does as it is told.

It prints each call it gets as a line of JSON, and reads signals to send from its input.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.threading import DBusConnection

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from own_server import record, serve

NAME = "org.freedesktop.Notifications"
HERE = DBusAddress("/org/freedesktop/Notifications", interface=NAME)
SIGNATURES = {"Notify": "susssasa{sv}i", "CloseNotification": "u", "Get": "ss"}
SIGNALS = {"ActionInvoked": "us", "NotificationClosed": "uu", "ActivationToken": "us"}
ERRORS = "org.freedesktop.DBus.Error"


class StrictServer:
    """Takes only well-formed calls; `ways` says how it answers them.

    `id` "zero" or "none" (an empty answer), `refuses` (an error's name), `holds` (answers Notify
    when told to), `leaves` (ends at Notify), `closes` ([reason, whether before it answers]).
    """

    def __init__(self, connection: DBusConnection, ways: dict[str, Any]) -> None:
        self.connection = connection
        self.ways = ways
        self.numbers: Iterator[int] = count(1)
        self.held: list[tuple[Message, int]] = []

    def answer(self, call: Message) -> None:
        """Answer one call, or refuse it."""
        member = call.header.fields[HeaderFields.member]
        signature = call.header.fields.get(HeaderFields.signature, "")
        record({"call": member, "signature": signature, "body": call.body})
        if signature != SIGNATURES.get(member, ""):
            self.connection.send(new_error(call, f"{ERRORS}.InvalidArgs"))
            return
        match member:
            case "GetServerInformation":
                body = (self.ways.get("name", "strict"), "nobody", "1", "1.2")
                self.connection.send(new_method_return(call, "ssss", body))
            case "GetCapabilities":
                able = self.ways.get("capabilities", ["actions", "body"])
                self.connection.send(new_method_return(call, "as", (able,)))
            case "Get":
                self.tell_property(call)
            case "Notify":
                self.notify(call)
            case "CloseNotification":
                self.connection.send(new_method_return(call))
                self.signal("NotificationClosed", call.body[0], 3)
            case _:
                self.connection.send(new_error(call, f"{ERRORS}.UnknownMethod"))

    def tell_property(self, call: Message) -> None:
        """Tell whether it is inhibited, where it knows such a thing."""
        if "inhibited" in self.ways and call.body == (NAME, "Inhibited"):
            value = ("b", self.ways["inhibited"])
            self.connection.send(new_method_return(call, "v", (value,)))
        else:
            self.connection.send(new_error(call, f"{ERRORS}.UnknownProperty"))

    def notify(self, call: Message) -> None:
        """Show a notification, in the way it is to."""
        if not call.body[3]:
            self.connection.send(new_error(call, f"{ERRORS}.InvalidArgs"))
        elif "refuses" in self.ways:
            self.connection.send(new_error(call, self.ways["refuses"]))
        elif "leaves" in self.ways:
            sys.exit()
        elif "holds" in self.ways:
            self.held.append((call, call.body[1] or next(self.numbers)))
        else:
            self.give(call, call.body[1] or next(self.numbers))

    def give(self, call: Message, number: int) -> None:
        """Answer with a number, and close the notification again where it is to."""
        reason, is_early = self.ways.get("closes", (None, False))
        if reason and is_early:
            self.signal("NotificationClosed", number, reason)
        given = {"zero": 0}.get(self.ways.get("id", ""), number)
        if self.ways.get("id") == "none":
            self.connection.send(new_method_return(call))
        else:
            self.connection.send(new_method_return(call, "u", (given,)))
        if reason and not is_early:
            self.signal("NotificationClosed", number, reason)

    def signal(self, member: str, *body: object) -> None:
        """Send a signal to everybody."""
        self.connection.send(new_signal(HERE, member, SIGNALS[member], body))

    def obey(self) -> None:
        """Do what is read: a signal to send, a mark to print, "release" for the calls it holds."""
        for line in sys.stdin:
            member, *body = json.loads(line)
            if member == "mark":
                record({"mark": body[0]})
            elif member == "release":
                for call, number in self.held:
                    self.give(call, number)
            else:
                self.signal(member, *body)


if __name__ == "__main__":
    serve(NAME, lambda connection: StrictServer(connection, json.loads(sys.argv[1])))
