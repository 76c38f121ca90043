"""What notifiers over D-Bus share: one job after another in a thread, and honest reports."""

from __future__ import annotations

import logging
import queue
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable

from jeepney import DBusErrorResponse

from skinroutine.adapters.reminding.notice_text import APP
from skinroutine.app.ports import Delivery, Notice, Press, Pressed
from skinroutine.domain.record.event import NotShownReason

CLICK = "default"
"""The action key of a click beside the buttons."""
BUS_ERROR = "org.freedesktop.DBus.Error."
ABSENT = ("ServiceUnknown", "NameHasNoOwner", "NoReply", "Disconnected", "TimedOut", "Spawn.")
"""How the bus says that nobody is there, or that who was there went before answering."""
END_WITHIN = 1.0
"""Seconds for closing what is on the screen when the program ends."""
NOT_RUNNING = Delivery(APP, NotShownReason.NOT_RUNNING, "it is over")

log = logging.getLogger(__name__)


class BusNotifier(ABC):
    """Shows notices with buttons, one at a time, off the caller's thread; never raises.

    `pressed` is told from another thread. Once stopped it takes nothing more.
    """

    who: str
    """Whom it speaks to, in the middle of a sentence."""

    def __init__(self, pressed: Pressed) -> None:
        self._pressed = pressed
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._worker: threading.Thread | None = None
        self._is_over = False

    def show(self, notice: Notice, report: Callable[[Delivery], None]) -> None:
        """Take a notice; the report comes once, from another thread, within some seconds."""
        self._do(lambda: report(self._deliver(notice)))

    def amend(self, notice: Notice) -> None:
        """Change what is on the screen under this tag; nothing where it is gone."""

        def change() -> None:
            if notice.tag in self._tags():
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
        for tag in self._tags():
            self._close(tag)
        self._let_go()

    def _deliver(self, notice: Notice, *, amends: bool = False) -> Delivery:
        try:
            is_old = self._is_connected()
            try:
                return self._attempt(notice, amends=amends)
            except ConnectionError:
                if not is_old:
                    raise
                self._let_go()
                return self._attempt(notice, amends=amends)
        except TimeoutError:
            return Delivery(APP, NotShownReason.NO_ANSWER, f"the {self.who} does not answer")
        except DBusErrorResponse as error:
            is_absent = error.name.removeprefix(BUS_ERROR).startswith(ABSENT)
            reason = NotShownReason.NO_SERVER if is_absent else NotShownReason.REFUSED
            return Delivery(APP, reason, f"{self.who}: {error.name}")
        except OSError as error:
            self._let_go()
            return Delivery(APP, NotShownReason.NO_SERVER, f"no session bus: {error}")
        except Exception as error:
            log.exception("the notifier failed")
            self._let_go()
            return Delivery(APP, NotShownReason.REFUSED, f"{type(error).__name__}: {error}")

    def _press(self, tag: str | None, key: str) -> None:
        """Tell what was pressed on a pop-up of ours; a key that is not ours is nothing."""
        try:
            press = Press.OPEN if key == CLICK else Press(key)
        except ValueError:
            return
        if tag is not None:
            self._pressed(tag, press)

    @abstractmethod
    def _attempt(self, notice: Notice, *, amends: bool) -> Delivery:
        """Show a notice, connecting where there is no line; whatever the bus raises."""

    @abstractmethod
    def _tags(self) -> list[str]:
        """Return the tags of what is on the screen, as far as that is told."""

    @abstractmethod
    def _close(self, tag: str) -> None:
        """Close what is on the screen under a tag; raises nothing for the bus."""

    @abstractmethod
    def _is_connected(self) -> bool:
        """Tell whether there is a line, which may have broken meanwhile."""

    @abstractmethod
    def _let_go(self) -> None:
        """Let the line go where there is one."""
