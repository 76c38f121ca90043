"""Work on backups in a thread of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import Signal

from skinroutine.app.errors import Told
from skinroutine.app.keeping.backups import GoOn, Stopped
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.job import Job
from skinroutine.ui.wording import keeping as words

log = logging.getLogger(__name__)


class Work(Job):
    """Does one job.

    `ended` has what the job returned and no words, or None and the sentence why nothing was done.
    """

    ended = Signal(object, str)

    def __init__(self, job: Callable[[GoOn], object]) -> None:
        super().__init__(job, "backups")

    def _end(self) -> None:
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
