"""What stands around a running event loop: signals that end it, and faults that leave a trace."""

from __future__ import annotations

import logging
import signal
import socket
import sys
from collections.abc import Callable
from types import TracebackType
from typing import Protocol

from PySide6.QtCore import QSocketNotifier

from skinroutine.app.errors import Told
from skinroutine.app.tongue import tr
from skinroutine.ui.wording import program

log = logging.getLogger(__name__)


class Signals:
    """SIGTERM and SIGINT end the program in order, at once even while Qt waits."""

    def __init__(self, end: Callable[[], None]) -> None:
        self._end = end
        self._read, self._write = socket.socketpair()

    def __enter__(self) -> None:
        self._read.setblocking(False)  # noqa: FBT003 - the library's shape
        self._write.setblocking(False)  # noqa: FBT003 - the library's shape
        signal.set_wakeup_fd(self._write.fileno())
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._on_signal)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: self._end())

    def __exit__(self, *_error: object) -> None:
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        self._read.close()
        self._write.close()

    def _on_signal(self) -> None:
        self._read.recv(64)


class Says(Protocol):
    """What can tell the person something."""

    def say(self, sentence: str) -> None:
        """Say a sentence."""
        ...


class Faults:
    """Faults of our own leave a trace in the log and a sentence in the window."""

    def __init__(self, window: Says) -> None:
        self._window = window

    def __enter__(self) -> None:
        self._before = sys.excepthook
        sys.excepthook = self._on_fault

    def __exit__(self, *_error: object) -> None:
        sys.excepthook = self._before

    def _on_fault(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, Told):
            self._window.say(str(fault))
            return
        log.critical("a fault of our own", exc_info=(kind, fault, trace))
        self._window.say(tr(program.BUG))
