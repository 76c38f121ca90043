"""Pop-ups with buttons where the desktop has them: shown, answered, changed and closed."""

from __future__ import annotations

import logging
import os
import queue
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress

from jeepney import DBusErrorResponse

from skinroutine import APP_ID
from skinroutine.adapters.reminding.desktop_notification import (
    DesktopNotification,
    Saying,
    Server,
)
from skinroutine.adapters.reminding.notice_text import APP, escaped, one_line, paragraph, signature
from skinroutine.app.ports import Delivery, Notice, Press, Pressed
from skinroutine.domain.record.event import NotShownReason

CLICK = "default"
"""The action key of a click beside the buttons."""
BUS_ERROR = "org.freedesktop.DBus.Error."
ABSENT = ("ServiceUnknown", "NameHasNoOwner", "NoReply", "Disconnected", "TimedOut", "Spawn.")
"""How the bus says that nobody is there, or that who was there went before answering."""
SWALLOWED_WITHIN = 0.2
"""Seconds in which a server shows its hand: what nobody closed and is closed was not shown."""
BY_SOMEBODY = {2, 3}
"""The reasons for closing that are a person's or a program's: dismissed, closed by a call."""
END_WITHIN = 1.0
"""Seconds for closing what is on the screen when the program ends."""

log = logging.getLogger(__name__)


class FreedesktopNotifier:
    """Shows notices with buttons, one at a time, off the caller's thread; never raises.

    `pressed` is told from another thread. A server without buttons is not used: the answer says so.
    Once stopped it takes nothing more.
    """

    def __init__(
        self,
        pressed: Pressed,
        connect: Callable[..., DesktopNotification] = DesktopNotification,
    ) -> None:
        self._pressed = pressed
        self._connect = connect
        self._line: DesktopNotification | None = None
        self._news = threading.Condition()
        self._numbers: dict[str, int] = {}
        self._closed: dict[int, int] | None = None
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._worker: threading.Thread | None = None
        self._is_over = False

    def show(self, notice: Notice, report: Callable[[Delivery], None]) -> None:
        """Take a notice; the report comes once, from another thread, within some seconds."""
        self._do(lambda: report(self._deliver(notice)))

    def amend(self, notice: Notice) -> None:
        """Change what is on the screen under this tag; nothing where it is gone."""

        def change() -> None:
            if notice.tag in self._numbers:
                self._deliver(notice, amends=True)

        self._do(change)

    def withdraw(self, tag: str) -> None:
        """Close what is on the screen under this tag."""
        self._do(lambda: self._close(tag))

    def stop(self) -> None:
        """Do what is left to do and close what is on the screen, within a second; no more then."""
        worker, self._worker = self._worker, None
        if worker is not None:
            self._jobs.put(None)
            worker.join(END_WITHIN)
        self._is_over = True

    def _do(self, job: Callable[[], None]) -> None:
        if self._is_over:
            return
        if self._worker is None:
            self._worker = threading.Thread(target=self._work, name="pop-ups", daemon=True)
            self._worker.start()
        self._jobs.put(job)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job()
            except Exception:
                log.exception("the notifier failed")
        for tag in list(self._numbers):
            self._close(tag)
        self._let_go()

    def _close(self, tag: str) -> None:
        with self._news:
            number = self._numbers.pop(tag, None)
        if number is not None and self._line is not None:
            with suppress(OSError):
                self._line.close_notification(number)

    def _deliver(self, notice: Notice, *, amends: bool = False) -> Delivery:
        try:
            is_old = self._line is not None
            try:
                return self._attempt(notice, amends=amends)
            except ConnectionError:
                if not is_old:
                    raise
                self._let_go()
                return self._attempt(notice, amends=amends)
        except TimeoutError:
            trouble = "the notification server does not answer"
            return Delivery(APP, NotShownReason.NO_ANSWER, trouble)
        except DBusErrorResponse as error:
            is_absent = error.name.removeprefix(BUS_ERROR).startswith(ABSENT)
            reason = NotShownReason.NO_SERVER if is_absent else NotShownReason.REFUSED
            return Delivery(APP, reason, f"notification server: {error.name}")
        except OSError as error:
            self._let_go()
            return Delivery(APP, NotShownReason.NO_SERVER, f"no session bus: {error}")
        except Exception as error:
            log.exception("the notifier failed")
            self._let_go()
            return Delivery(APP, NotShownReason.REFUSED, f"{type(error).__name__}: {error}")

    def _attempt(self, notice: Notice, *, amends: bool) -> Delivery:
        line = self._open()
        server = line.server()
        replaces = self._numbers.get(notice.tag, 0)
        if server.is_inhibited and not replaces:
            return Delivery(APP, NotShownReason.DO_NOT_DISTURB, f"{server.name} is told not to")
        if "actions" not in server.capabilities:
            return Delivery(APP, NotShownReason.REFUSED, f"{server.name} has no buttons")
        if self._is_over or (amends and not replaces):
            return Delivery(APP, NotShownReason.NOT_RUNNING, "it is over")
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
            icon="" if notice.is_discreet else APP,
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
        tag = self._tag(number)
        if tag is None:
            return
        try:
            press = Press.OPEN if key == CLICK else Press(key)
        except ValueError:
            return
        self._pressed(tag, press)

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
