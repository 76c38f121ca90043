"""A job in a thread of its own, with its progress, and a way to end it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from skinroutine.app.keeping.ports import GoOn

PARTS = 100
"""In how many steps progress is told."""


class Job(QObject):
    """Does one job; its signals come home to the thread it was made in.

    `advanced` says how much is done, of PARTS. What comes of the job is told by `_end`, in the
    job's thread; the window may be gone by then, and this object with it.
    """

    advanced = Signal(int)

    def __init__(self, job: Callable[[GoOn], object], name: str) -> None:
        super().__init__()
        self._job = job
        self._part = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._end, name=name, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Ask it to end as soon as it can; what is done by then is done."""
        self._stop.set()

    def wait(self) -> None:
        """Wait for its end, which `stop` brings near."""
        self._thread.join()

    def _end(self) -> None:
        """Do the job with `_go_on`, and say what came of it."""
        raise NotImplementedError

    def _go_on(self, part: float) -> bool:
        done = min(PARTS, int(PARTS * part))
        if done > self._part:
            self._part = done
            with suppress(RuntimeError):  # the object is gone; the job goes on to its end
                self.advanced.emit(done)
        return not self._stop.is_set()
