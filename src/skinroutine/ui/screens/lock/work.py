"""One job of the lock in a thread of its own: a passphrase takes long on purpose."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import Signal

from skinroutine.app.errors import Told, WrongPassphrase
from skinroutine.app.keeping.ports import GoOn, Stopped
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.job import Job
from skinroutine.ui.wording import lock as words

log = logging.getLogger(__name__)


class LockWork(Job):
    """Does one job.

    `done` has what the job returned. `refused` has the sentence that says why it came to nothing,
    and of what kind that is.
    """

    done = Signal(object)
    refused = Signal(str, object)

    def __init__(self, job: Callable[[GoOn], object]) -> None:
        super().__init__(job, "lock")

    def _end(self) -> None:
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
