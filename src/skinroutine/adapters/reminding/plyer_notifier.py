"""plyer shows the pop-up, in a thread of its own, with a time limit and an honest report."""

from __future__ import annotations

import importlib
import logging
import queue
import sys
import threading
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from skinroutine.adapters.reminding.notice_text import (
    BODY_LIMIT,
    TITLE_LIMIT,
    bounded,
    escaped,
    one_line,
    paragraph,
    signature,
    undashed,
    unquoted,
    unslashed,
)
from skinroutine.adapters.reminding.notification_server import ServerState, ask_server
from skinroutine.app.ports import Delivery, Notice
from skinroutine.domain.record.event import NotShownReason

FLATPAK = Path("/app")
"""Where plyer looks to tell whether it is inside Flatpak."""
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

    def amend(self, notice: Notice) -> None:
        """Do nothing: plyer knows no way to change a pop-up."""

    def withdraw(self, tag: str) -> None:
        """Do nothing: plyer knows no way to close a pop-up."""

    def stop(self) -> None:
        """Do nothing: its threads end with the process."""

    def _work(self) -> None:
        while True:
            notice, report = self._waiting.get()
            try:
                report(self._deliver(notice))
            except Exception:
                log.exception("the notifier failed")

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
            if state.is_inhibited:
                trouble = f"{state.name} is told not to"
                return Delivery("plyer", NotShownReason.DO_NOT_DISTURB, trouble)
            self._plyer().notify(
                title=safe(one_line(notice.title), TITLE_LIMIT),
                message=self._body(notice, state),
                app_name=signature(notice),
                timeout=10,
            )
        except NotImplementedError:
            trouble = "plyer found no way to notify here (on Linux it needs notify-send)"
            return Delivery("plyer", NotShownReason.REFUSED, trouble)
        except Exception as error:
            log.exception("the notifier failed")
            return Delivery("plyer", NotShownReason.REFUSED, f"{type(error).__name__}: {error}")
        return Delivery(f"plyer, {state.name}")

    def _body(self, notice: Notice, state: ServerState) -> str:
        body = safe(paragraph(notice.body), BODY_LIMIT)
        return escaped(body) if "body-markup" in state.capabilities else body

    def _plyer(self) -> Facade:
        """Load plyer when it is first needed."""
        if self._facade is None:
            self._facade = load_plyer()
        return self._facade


def load_plyer() -> Facade:
    """Return plyer's way to notify; its advice to build dbus-python is not for people."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        facade: Facade = importlib.import_module("plyer").notification
        facade.notify  # noqa: B018 - the proxy loads its platform on first use
    return facade


def safe(text: str, limit: int, platform: str = sys.platform) -> str:
    """Return text that plyer passes on whole: no option, no quoting, within Windows' limit there.

    notify-send would read a leading dash as an option and a backslash as an escape (it dies of
    some); inside Flatpak plyer pastes text between apostrophes.
    """
    text = undashed(text)
    if platform == "win32":
        return bounded(text, limit)
    text = unslashed(text)
    return unquoted(text) if FLATPAK.is_dir() else text
