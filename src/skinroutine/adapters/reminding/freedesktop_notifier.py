"""Pop-ups with buttons where the desktop has them: shown, answered, changed and closed."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress

from skinroutine import APP_ID
from skinroutine.adapters.reminding.bus_notifier import CLICK, NOT_RUNNING, BusNotifier
from skinroutine.adapters.reminding.desktop_notification import (
    DesktopNotification,
    Saying,
    Server,
)
from skinroutine.adapters.reminding.notice_text import APP, escaped, one_line, paragraph, signature
from skinroutine.app.ports import Delivery, Notice, Pressed
from skinroutine.domain.record.event import NotShownReason

SWALLOWED_WITHIN = 0.2
"""Seconds in which a server shows its hand: what nobody closed and is closed was not shown."""
BY_SOMEBODY = {2, 3}
"""The reasons for closing that are a person's or a program's: dismissed, closed by a call."""


class FreedesktopNotifier(BusNotifier):
    """Shows notices with buttons through the desktop's notification server.

    A server without buttons is not used: the answer says so.
    """

    who = "notification server"

    def __init__(
        self,
        pressed: Pressed,
        connect: Callable[..., DesktopNotification] = DesktopNotification,
    ) -> None:
        super().__init__(pressed)
        self._connect = connect
        self._line: DesktopNotification | None = None
        self._news = threading.Condition()
        self._numbers: dict[str, int] = {}
        self._closed: dict[int, int] | None = None

    def _tags(self) -> list[str]:
        with self._news:
            return list(self._numbers)

    def _close(self, tag: str) -> None:
        with self._news:
            number = self._numbers.pop(tag, None)
        if number is not None and self._line is not None:
            with suppress(OSError):
                self._line.close_notification(number)

    def _is_connected(self) -> bool:
        return self._line is not None

    def _attempt(self, notice: Notice, *, amends: bool) -> Delivery:
        line = self._open()
        server = line.server()
        replaces = self._numbers.get(notice.tag, 0)
        if server.is_inhibited and not replaces:
            return Delivery(APP, NotShownReason.DO_NOT_DISTURB, f"{server.name} is told not to")
        if "actions" not in server.capabilities:
            return Delivery(APP, NotShownReason.REFUSED, f"{server.name} has no buttons")
        if self._is_over or (amends and not replaces):
            return NOT_RUNNING
        closed: dict[int, int] = {}
        self._closed = closed
        number = self._send(line, server, notice, replaces)
        if not number or self._is_swallowed(notice.tag, number, closed):
            return Delivery(APP, NotShownReason.REFUSED, f"{server.name} swallowed it")
        return Delivery(f"{server.name}, with buttons")

    def _is_swallowed(self, tag: str, number: int, closed: Mapping[int, int]) -> bool:
        """Wait a moment for the server to close a notification again that nobody closed."""
        with self._news:
            if number not in closed:
                self._numbers[tag] = number
            self._news.wait_for(lambda: self._numbers.get(tag) != number, SWALLOWED_WITHIN)
            self._closed = None
            is_there = self._numbers.get(tag) == number
            return not is_there and closed.get(number) not in BY_SOMEBODY

    def _send(
        self, line: DesktopNotification, server: Server, notice: Notice, replaces: int
    ) -> int:
        body = paragraph(notice.body)
        hints: dict[str, tuple[str, str | int]] = {"urgency": ("y", 1)}
        if not notice.is_discreet:
            hints["desktop-entry"] = ("s", APP_ID)
        saying = Saying(
            title=one_line(notice.title),
            body=escaped(body) if "body-markup" in server.capabilities else body,
            app_name=signature(notice),
            icon="" if notice.is_discreet else APP_ID,
            timeout=0 if notice.stays else -1,
            actions=[(CLICK, "Open"), *((one.press.value, one.words) for one in notice.buttons)],
            hints=hints,
            replaces=replaces,
        )
        return line.send(saying)

    def _open(self) -> DesktopNotification:
        if self._line is None:
            self._line = self._connect(
                on_action=self._on_action,
                on_closed=self._on_closed,
                on_left=self._on_left,
                on_token=self._on_token,
            )
        return self._line

    def _let_go(self) -> None:
        if self._line is not None:
            self._line.leave()
            self._line = None

    def _on_action(self, number: int, key: str) -> None:
        self._press(self._tag(number), key)

    def _on_closed(self, number: int, reason: int) -> None:
        tag = self._tag(number)
        with self._news:
            if self._closed is not None:
                self._closed[number] = reason
            if tag is not None:
                self._numbers.pop(tag, None)
            self._news.notify_all()

    def _on_left(self) -> None:
        """Forget the numbers: a server that starts anew counts anew."""
        with self._news:
            self._numbers.clear()
            self._news.notify_all()

    def _on_token(self, number: int, token: str) -> None:
        """Keep what lets the window come to the front under Wayland; Qt looks for it there."""
        if self._tag(number) is not None:
            os.environ["XDG_ACTIVATION_TOKEN"] = token

    def _tag(self, number: int) -> str | None:
        with self._news:
            return next((tag for tag, one in self._numbers.items() if one == number), None)
