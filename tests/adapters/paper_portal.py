"""Portals as a process of its own: the desktop's half of the real one, or a strict front half.

It prints each call it gets as a line of JSON, and reads from its input how to answer from then on,
or which signal to send. As "desktop" it stands behind the real portal, where a desktop has its
dialogs; as "portal" it stands in for the portal itself, and refuses what is not well-formed.
"""

from __future__ import annotations

import json
import sys
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

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from own_server import record, serve

NAMES = {
    "desktop": "org.freedesktop.impl.portal.desktop.paper",
    "portal": "org.freedesktop.portal.Desktop",
}
PATH = "/org/freedesktop/portal/desktop"
NOTIFICATION = "org.freedesktop.portal.Notification"
REQUEST = "org.freedesktop.portal.Request"
SIGNATURES = {
    "AddNotification": "sa{sv}",
    "RemoveNotification": "s",
    "RequestBackground": "sa{sv}",
    "Close": "",
    "Get": "ss",
}
KEYS = {
    "title": "s",
    "body": "s",
    "priority": "s",
    "default-action": "s",
    "buttons": "aa{sv}",
    "display-hint": "as",
}
HINTS = {"transient", "tray", "persistent", "show-as-new"}
ERRORS = "org.freedesktop.DBus.Error"


class PaperPortal:
    """Answers as `ways` say, which may change while it runs.

    `version` of every portal (none: there is no such property); `grants` (background, autostart)
    and `code` of a Response, `response` "never", "late" (when told to) or at once; `held` does not
    answer AddNotification until told to; `refuses` is an error's name; `dialog` is the answer of
    the desktop's question.
    """

    def __init__(self, connection: DBusConnection, ways: dict[str, Any]) -> None:
        self.connection, self.ways = connection, ways
        self.sender = ""
        self.held: list[Message] = []
        self.requests: list[str] = []

    def answer(self, call: Message) -> None:
        """Answer one call, or refuse it."""
        fields = call.header.fields
        member, self.sender = fields[HeaderFields.member], fields[HeaderFields.sender]
        record({"call": member, "body": call.body, "path": fields[HeaderFields.path]})
        signature = fields.get(HeaderFields.signature, "")
        if signature != SIGNATURES.get(member, signature) or not _is_sound(member, call.body):
            self.refuse(call, f"{ERRORS}.InvalidArgs")
            return
        if "refuses" in self.ways:
            self.refuse(call, self.ways["refuses"])
            return
        match member:
            case "Get" if "version" in self.ways:
                self.give(call, "v", ("u", self.ways["version"]))
            case "AddNotification" if self.ways.get("held"):
                self.held.append(call)
            case "AddNotification" | "RemoveNotification" | "Close":
                self.connection.send(new_method_return(call))
            case "RequestBackground":
                self.request(call)
            case "AccessDialog":
                self.give(call, "ua{sv}", self.ways["dialog"], {})
            case "EnableAutostart":
                self.give(call, "b", call.body[1] and self.ways.get("enables", True))
            case "GetAppState" | "GetAll":
                self.give(call, "a{sv}", {})
            case _:
                self.refuse(call, f"{ERRORS}.UnknownMethod")

    def request(self, call: Message) -> None:
        """Make a request, and answer it in its time."""
        token = call.body[1]["handle_token"][1]
        sender = self.sender.removeprefix(":").replace(".", "_")
        self.requests.append(f"{PATH}/request/{sender}/{token}")
        if self.ways.get("response", "early") == "early":
            self.respond()  # some portals answer before the call has returned
        self.give(call, "o", self.requests[-1])

    def respond(self) -> None:
        """Send the response to the newest request."""
        background, autostart = self.ways.get("grants", (True, True))
        results = {"background": ("b", background), "autostart": ("b", autostart)}
        where = DBusAddress(self.requests[-1], interface=REQUEST)
        self.signal(where, "Response", "ua{sv}", self.ways.get("code", 0), results)

    def signal(self, where: DBusAddress, member: str, signature: str, *body: object) -> None:
        """Send a signal to who called last, as portals do."""
        message = new_signal(where, member, signature, body)
        message.header.fields[HeaderFields.destination] = self.sender
        self.connection.send(message)

    def give(self, call: Message, signature: str, *body: object) -> None:
        """Answer with values."""
        self.connection.send(new_method_return(call, signature, body))

    def refuse(self, call: Message, name: str) -> None:
        """Answer with an error."""
        self.connection.send(new_error(call, name))

    def obey(self) -> None:
        """Do what is read: other ways, a press, a response, a mark, the answers that are due."""
        for line in sys.stdin:
            match json.loads(line):
                case ["ways", dict(ways)]:
                    self.ways = ways
                case ["press", str(key), str(action), list(parameters)]:
                    where = DBusAddress(PATH, interface=NOTIFICATION)
                    told = [
                        (one, {k: tuple(v) for k, v in more.items()}) for one, more in parameters
                    ]
                    self.signal(where, "ActionInvoked", "ssav", key, action, told)
                case ["stray"]:
                    where = DBusAddress(f"{PATH}/request/1_1/stray", interface=REQUEST)
                    self.signal(where, "Response", "ua{sv}", 1, {})
                case ["respond"]:
                    self.respond()
                case ["release"]:
                    for call in self.held:
                        self.connection.send(new_method_return(call))
                case ["mark", mark]:
                    record({"mark": mark})


def _is_sound(member: str, body: tuple[Any, ...]) -> bool:
    """Tell whether a notification is one: known keys of the right types, hints that are known."""
    if member != "AddNotification":
        return True
    key, told = body
    hints = told.get("display-hint", ("as", []))[1]
    buttons = told.get("buttons", ("aa{sv}", []))[1]
    return (
        bool(key)
        and all(KEYS.get(name) == kind for name, (kind, _) in told.items())
        and told.get("priority", ("s", "normal"))[1] in {"low", "normal", "high", "urgent"}
        and set(hints) <= HINTS
        and all(set(one) == {"label", "action"} for one in buttons)
        and all(kind == "s" for one in buttons for kind, _ in one.values())
    )


if __name__ == "__main__":
    serve(NAMES[sys.argv[1]], lambda connection: PaperPortal(connection, json.loads(sys.argv[2])))
