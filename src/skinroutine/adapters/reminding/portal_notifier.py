"""Pop-ups with buttons through the desktop's notification portal, for a program in a sandbox."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
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

from skinroutine.adapters.reminding.bus_line import BusLine
from skinroutine.adapters.reminding.bus_notifier import CLICK, NOT_RUNNING, BusNotifier
from skinroutine.adapters.reminding.notice_text import APP, one_line, paragraph
from skinroutine.app.ports import Delivery, Notice, Pressed
from skinroutine.domain.record.event import NotShownReason

INTERFACE = "org.freedesktop.portal.Notification"
PORTAL = DBusAddress("/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop", INTERFACE)
INVOKED = MatchRule(
    type="signal", interface=INTERFACE, path=PORTAL.object_path, member="ActionInvoked"
)
HINTS_SINCE = 2
"""The version of the portal that first knows display hints; an unknown hint is refused."""
SHOWN = Delivery("desktop portal, with buttons")
NAMES_US = Delivery(
    APP, NotShownReason.REFUSED, "the portal puts the program's name beside what is discreet"
)

Variant = tuple[str, Any]


class PortalNotifier(BusNotifier):
    """Shows notices with buttons through the portal, which tells that it took them and no more.

    What a person closes is not told, nor "do not disturb". The desktop writes the program's name
    beside each pop-up, so that a discreet one is refused: another channel is to show it. One that
    becomes discreet while it is on the screen changes its words. `of` tells the pop-ups of one
    profile from another's: the portal keeps them by the names that one app gives.
    """

    who = "notification portal"

    def __init__(
        self, pressed: Pressed, connect: Callable[..., BusLine] = BusLine, *, of: str = ""
    ) -> None:
        super().__init__(pressed)
        self._of = of
        self._connect = connect
        self._line: BusLine | None = None
        self._known = threading.Lock()
        self._ids: dict[str, str] = {}

    def _id(self, tag: str) -> str:
        """Return the id of a pop-up, which is not empty."""
        return " ".join(filter(None, ("pop-up", self._of, tag)))

    def _tags(self) -> list[str]:
        with self._known:
            return list(self._ids.values())

    def _close(self, tag: str) -> None:
        if self._forget(self._id(tag)) is not None and self._line is not None:
            with suppress(OSError, DBusErrorResponse):  # a portal drops calls of who has left
                self._line.call(_removing(self._id(tag)))

    def _is_connected(self) -> bool:
        return self._line is not None

    def _let_go(self) -> None:
        if self._line is not None:
            self._line.leave()
            self._line = None

    def _attempt(self, notice: Notice, *, amends: bool) -> Delivery:
        if notice.is_discreet and not amends:
            self._close(notice.tag)
            return NAMES_US
        if self._line is None:
            self._line = self._connect([INVOKED], self._hear)
        line, key = self._line, self._id(notice.tag)
        hints = self._hints(line, amends=amends)
        with self._known:
            if self._is_over or (amends and key not in self._ids):
                return NOT_RUNNING
            self._ids[key] = notice.tag  # before it is shown: a press may be told at once
        try:
            adding = new_method_call(
                PORTAL, "AddNotification", "sa{sv}", (key, said(notice, hints))
            )
            line.call(adding, late=lambda reply: self._remove_late(reply, key))
        except (OSError, DBusErrorResponse):
            if not amends:
                self._forget(key)
            raise
        return SHOWN

    def _hints(self, line: BusLine, *, amends: bool) -> list[str]:
        """Return how it comes: as a new pop-up, or changed without one where the portal can."""
        ((_, version),) = line.call(Properties(PORTAL).get("version"))
        if int(version) < HINTS_SINCE:
            return []
        return ["tray"] if amends else ["show-as-new"]

    def _remove_late(self, reply: Message, key: str) -> None:
        """Take away what is shown after its time: another channel has shown it by then."""
        with self._known:
            is_shown_anew = key in self._ids
        is_taken = reply.header.message_type is MessageType.method_return
        if is_taken and not is_shown_anew and self._line is not None:
            self._line.send(_removing(key))

    def _forget(self, key: str) -> str | None:
        with self._known:
            return self._ids.pop(key, None)

    def _hear(self, message: Message) -> None:
        """Take a press, and the pop-up away: not every desktop closes what was pressed."""
        match message.header.fields.get(HeaderFields.member), message.body:
            case "ActionInvoked", (str(key), str(action), *more):
                tag = self._forget(key)
                if tag is not None and self._line is not None:
                    _keep_token(more)
                    self._line.send(_removing(key))
                self._press(tag, action)
            case _:
                pass


def said(notice: Notice, hints: Iterable[str]) -> dict[str, Variant]:
    """Return a notice as the portal takes it, which reads no markup.

    It has no word for staying but a high priority, which some desktops show as an emergency that
    "do not disturb" does not hold back: none is said.
    """
    told: dict[str, Variant] = {
        "title": ("s", one_line(notice.title)),
        "body": ("s", paragraph(notice.body)),
        "default-action": ("s", CLICK),
    }
    buttons = [
        {"label": ("s", one_line(one.words)), "action": ("s", one.press.value)}
        for one in notice.buttons
    ]
    if buttons:
        told["buttons"] = ("aa{sv}", buttons)
    if shown := list(hints):
        told["display-hint"] = ("as", shown)
    return told


def _removing(key: str) -> Message:
    return new_method_call(PORTAL, "RemoveNotification", "s", (key,))


def _keep_token(more: Iterable[object]) -> None:
    """Keep what lets the window come to the front under Wayland; Qt looks for it there."""
    for values in more:
        for value in values if isinstance(values, list) else ():
            match value:
                case ("a{sv}", {"activation-token": ("s", str(token))}):
                    os.environ["XDG_ACTIVATION_TOKEN"] = token
