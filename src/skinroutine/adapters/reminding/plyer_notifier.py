"""plyer shows the pop-up, in a thread of its own, with a time limit and an honest report."""

from __future__ import annotations

import importlib
import logging
import queue
import threading
import warnings
from collections.abc import Callable
from typing import Protocol

from skinroutine.adapters.reminding.notification_server import ServerState, ask_server
from skinroutine.app.ports import Delivery, Notice
from skinroutine.domain.event import NotShownReason

APP_NAME = "skinroutine"
TITLE_LIMIT, BODY_LIMIT = 63, 255
"""Windows refuses longer text (64 and 256 UTF-16 units with the closing NUL)."""
TIME_LIMIT = 10.0
"""Seconds after which a pop-up that plyer still works on counts as not shown."""

log = logging.getLogger(__name__)


class Facade(Protocol):
    """The part of plyer.facades.Notification that is used."""

    def notify(self, *, title: str, message: str, app_name: str, timeout: int) -> None:
        """Show a pop-up."""


class PlyerNotifier:
    """Shows notices one at a time, in order, off the caller's thread; never raises."""

    def __init__(
        self,
        *,
        facade: Facade | None = None,
        server: Callable[[], ServerState] = ask_server,
        time_limit: float = TIME_LIMIT,
    ) -> None:
        self._facade = facade
        self._server = server
        self._time_limit = time_limit
        self._waiting: queue.SimpleQueue[tuple[Notice, Callable[[Delivery], None]]] = (
            queue.SimpleQueue()
        )
        threading.Thread(target=self._work, name="notifier", daemon=True).start()

    def show(self, notice: Notice, report: Callable[[Delivery], None]) -> None:
        """Take a notice; the report comes once, from another thread."""
        self._waiting.put((notice, report))

    def withdraw(self, tag: str) -> None:
        """Do nothing: plyer knows no way to close a pop-up."""

    def _work(self) -> None:
        while True:
            notice, report = self._waiting.get()
            report(self._deliver(notice))

    def _deliver(self, notice: Notice) -> Delivery:
        """Let plyer work in a thread that can be given up, since its calls may block."""
        answer: queue.SimpleQueue[Delivery] = queue.SimpleQueue()
        threading.Thread(
            target=lambda: answer.put(self._attempt(notice)), name="plyer", daemon=True
        ).start()
        try:
            return answer.get(timeout=self._time_limit)
        except queue.Empty:
            return Delivery("plyer", NotShownReason.NO_ANSWER, "plyer did not return in time")

    def _attempt(self, notice: Notice) -> Delivery:
        try:
            state = self._server()
            if state.name is None:
                reason = NotShownReason.NO_ANSWER if state.hung else NotShownReason.NO_SERVER
                return Delivery("plyer", reason, state.trouble)
            self._plyer().notify(
                title=cleaned(notice.title, TITLE_LIMIT),
                message=cleaned(notice.body, BODY_LIMIT),
                app_name=APP_NAME,
                timeout=10,
            )
        except NotImplementedError:
            trouble = "plyer found no way to notify here (on Linux it needs notify-send)"
            return Delivery("plyer", NotShownReason.REFUSED, trouble)
        except Exception as error:
            log.exception("the notifier failed")
            return Delivery("plyer", NotShownReason.REFUSED, f"{type(error).__name__}: {error}")
        return Delivery(f"plyer, {state.name}")

    def _plyer(self) -> Facade:
        """Load plyer when it is first needed; its advice to build dbus-python is not for people."""
        if self._facade is None:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", UserWarning)
                facade: Facade = importlib.import_module("plyer").notification
                facade.notify  # noqa: B018 - the proxy loads its platform on first use
            self._facade = facade
        return self._facade


def cleaned(text: str, limit: int) -> str:
    """Return text that every channel takes: one line, no control signs, no leading dash, in limit.

    `limit` counts UTF-16 units. notify-send would read a leading dash as an option.
    """
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if line.startswith("-"):
        line = f"\u2212{line[1:]}"
    if len(line.encode("utf-16-le")) // 2 <= limit:
        return line
    kept = line.encode("utf-16-le")[: (limit - 1) * 2].decode("utf-16-le", errors="ignore")
    return f"{kept}\u2026"
