"""One job of the lock in a thread of its own: a passphrase takes long on purpose."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from skinroutine.app.errors import Told, WrongPassphrase
from skinroutine.app.keeping.ports import GoOn, Stopped
from skinroutine.app.tongue import tr
from skinroutine.ui.wording import lock as words

PARTS = 100
"""In how many steps progress is told."""
log = logging.getLogger(__name__)


class LockWork(QObject):
    """Does one job; its signals come home to the thread it was made in.

    `done` has what the job returned. `refused` has the sentence that says why it came to nothing,
    and of what kind that is. `advanced` says how much is done, of PARTS.
    """

    done = Signal(object)
    refused = Signal(str, object)
    advanced = Signal(int)

    def __init__(self, job: Callable[[GoOn], object]) -> None:
        super().__init__()
        self._job = job
        self._shown = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="lock", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Ask it to end as soon as it can, with everything as it was."""
        self._stop.set()

    def wait(self) -> None:
        """Wait for its end, which `stop` brings near."""
        self._thread.join()

    def _run(self) -> None:
        with suppress(RuntimeError):  # The window may be gone, and this object with it.
            try:
                result = self._job(self._go_on)
            except WrongPassphrase as wrong:
                self.refused.emit(tr(words.WRONG), type(wrong))
            except Told as told:
                self.refused.emit(str(told), type(told))
            except Stopped:
                self.refused.emit(tr(words.STOPPED), Stopped)
            except Exception as error:
                log.exception("a job of the lock failed")
                self.refused.emit(tr(words.FAILED), type(error))
            else:
                self.done.emit(result)

    def _go_on(self, part: float) -> bool:
        shown = min(PARTS, int(PARTS * part))
        if shown > self._shown:
            self._shown = shown
            self.advanced.emit(shown)
        return not self._stop.is_set()
