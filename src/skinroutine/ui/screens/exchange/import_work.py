"""The reading of a file in a thread of its own, which touches no diary."""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from skinroutine.app.errors import Told
from skinroutine.app.exchange.imports import Given, Parsed
from skinroutine.app.exchange.imports_csv import guess
from skinroutine.app.exchange.imports_desk import Imports, Wish, heads_of, is_table
from skinroutine.app.tongue import tr
from skinroutine.domain.record.status import Moment
from skinroutine.ui.wording import importing as words

log = logging.getLogger(__name__)


class ImportWork(QObject):
    """Reads one file and what it says; its signals come home to the thread it was made in.

    `opened` says the file and, of a table, the heads of its columns; after it comes `parsed` with
    what the file says, or `refused` with a sentence.
    """

    opened = Signal(object, object)
    parsed = Signal(object)
    refused = Signal(str)

    def __init__(
        self, imports: Imports, moment: Moment, source: Path | Given, wish: Wish
    ) -> None:
        super().__init__()
        self._imports, self._moment = imports, moment
        self._source, self._wish = source, wish
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="import", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Ask it to end as soon as it can; it says that it was stopped."""
        self._stop.set()

    def wait(self) -> None:
        """Wait for its end, which `stop` brings near."""
        self._thread.join()

    def _run(self) -> None:
        with suppress(RuntimeError):  # The window may be gone, and this object with it.
            try:
                self._read()
            except Told as told:
                self.refused.emit(str(told))
            except Exception:
                log.exception("an import failed")
                self.refused.emit(tr(words.FAILED))

    def _read(self) -> None:
        given = self._source
        if isinstance(given, Path):
            given = self._imports.open(given, self._stop.is_set)
            heads = heads_of(given) if is_table(given) else []
            self.opened.emit(given, heads)
            if heads and guess(heads) is None:
                self.refused.emit("")
                return
        found: Parsed = self._imports.parse(given, self._wish, self._moment)
        self.refused.emit(tr(words.STOPPED)) if self._stop.is_set() else self.parsed.emit(found)
