"""The work of an import in a thread of its own, over a diary that it opens for itself."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from skinroutine.app.errors import Told
from skinroutine.app.exchange.imports import Given, Parsed, Preview, Target
from skinroutine.app.exchange.imports_csv import guess
from skinroutine.app.exchange.imports_desk import Imports, Wish, heads_of, is_table
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import Routine
from skinroutine.ui.wording import importing as words

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a file says, the routine it goes to, where each item goes, and what that comes to."""

    found: Parsed
    routine: Routine
    targets: tuple[Target, ...]
    preview: Preview


class ImportWork(QObject):
    """Does one job; its signals come home to the thread it was made in.

    `opened` says a file and, of a table, the heads of its columns; after it comes `shown`.
    `written` has the number of new facts. `refused` has the sentence that says why the job came to
    nothing; an empty one asks which column holds the day.
    """

    opened = Signal(object, object)
    shown = Signal(object)
    written = Signal(int)
    refused = Signal(str)

    def __init__(self, imports: Imports) -> None:
        super().__init__()
        self._imports = imports
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def read(self, source: Path | Given, wish: Wish) -> None:
        """Read a file, or what is known of it already, and see what it comes to."""
        self._start(partial(self._read, source, wish))

    def plan(self, shown: Shown, targets: Sequence[Target]) -> None:
        """See what a file comes to with other targets."""
        self._start(partial(self._plan, shown, targets))

    def write(self, shown: Shown) -> None:
        """Write what was shown, all of it or nothing."""
        self._start(partial(self._write, shown))

    def stop(self) -> None:
        """Ask it to end as soon as it can; what is being written is written."""
        self._stop.set()

    def wait(self, seconds: float | None = None) -> None:
        """Wait for its end, which `stop` brings near, or for so long."""
        if self._thread is not None:
            self._thread.join(seconds)

    def _start(self, job: Callable[[Imports], None]) -> None:
        self._thread = threading.Thread(target=self._run, args=(job,), name="import", daemon=True)
        self._thread.start()

    def _run(self, job: Callable[[Imports], None]) -> None:
        with suppress(RuntimeError):  # The window may be gone, and this object with it.
            try:
                with self._imports.apart() as imports:
                    job(imports)
            except Told as told:
                self.refused.emit(str(told))
            except Exception:
                log.exception("an import failed")
                self.refused.emit(tr(words.FAILED))

    def _read(self, source: Path | Given, wish: Wish, imports: Imports) -> None:
        if isinstance(source, Given):
            self.shown.emit(_look(source, wish, imports))
            return
        given = imports.open(source, self._stop.is_set)
        heads = heads_of(given) if is_table(given) else []
        shown = None
        try:
            if not heads or guess(heads) is not None:
                shown = _look(given, wish, imports)
        finally:  # Only now: widgets made beside this work would wait for it again and again.
            self.opened.emit(given if heads else Given(given.name, {}), heads)
        if self._stop.is_set():
            self.refused.emit(tr(words.STOPPED))
        elif shown is None:
            self.refused.emit("")
        else:
            self.shown.emit(shown)

    def _plan(self, shown: Shown, targets: Sequence[Target], imports: Imports) -> None:
        preview = imports.plan(shown.found, targets).preview
        self.shown.emit(Shown(shown.found, shown.routine, tuple(targets), preview))

    def _write(self, shown: Shown, imports: Imports) -> None:
        self.written.emit(imports.write_as_shown(shown.found, shown.targets, shown.preview))


def _look(given: Given, wish: Wish, imports: Imports) -> Shown:
    found = imports.parse(given, wish, imports.moment())
    targets = imports.targets(found)
    return Shown(found, imports.routine(), targets, imports.plan(found, targets).preview)
