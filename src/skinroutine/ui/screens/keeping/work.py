"""Work on backups in a thread of its own, with its progress, and a way to end it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from skinroutine.app.errors import Told
from skinroutine.app.keeping.backups import GoOn, Stopped
from skinroutine.app.tongue import tr
from skinroutine.ui.wording import keeping as words

log = logging.getLogger(__name__)
PARTS = 100
"""In how many steps progress is told."""


class Work(QObject):
    """Does one job; its signals come home to the thread it was made in.

    `ended` has what the job returned and no words, or None and the sentence why nothing was done.
    """

    advanced = Signal(int)
    ended = Signal(object, str)

    def __init__(self, job: Callable[[GoOn], object]) -> None:
        super().__init__()
        self._job = job
        self._part = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="backups", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Ask it to end as soon as it can; what is done by then is done."""
        self._stop.set()

    def wait(self) -> None:
        """Wait for its end, which `stop` brings near."""
        self._thread.join()

    def _run(self) -> None:
        came_of_it, sentence = self._do()
        with suppress(RuntimeError):  # The window may be gone, and this object with it.
            self.ended.emit(came_of_it, sentence)

    def _do(self) -> tuple[object, str]:
        try:
            return self._job(self._go_on), ""
        except Stopped:
            return None, tr(words.STOPPED)
        except Told as told:
            return None, str(told)
        except Exception:
            log.exception("work on backups failed")
            return None, tr(words.FAILED)

    def _go_on(self, part: float) -> bool:
        done = min(PARTS, int(part * PARTS))
        if done > self._part:
            self._part = done
            with suppress(RuntimeError):  # as above
                self.advanced.emit(done)
        return not self._stop.is_set()
