"""The writing of an export in a thread of its own, over a diary that it opens for itself."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from skinroutine.app.course.summary_facts import Summary
from skinroutine.app.errors import Told
from skinroutine.app.exchange.choice import Choice, Exporting, Format, Output
from skinroutine.app.tongue import tr
from skinroutine.ui.wording import exchange as words

log = logging.getLogger(__name__)
PARTS = 100
"""In how many steps progress is told."""


class _Stopped(Exception):
    """The person wants it no more."""


class ExportWork(QObject):
    """Writes one export; a page is painted in the thread this was made in, which must not wait.

    Its signals come home to that thread.
    """

    advanced = Signal(int)
    ended = Signal(str, bool)
    _asked = Signal(object)

    def __init__(self, exporting: Exporting, choice: Choice, path: Path) -> None:
        super().__init__()
        self._exporting, self._choice, self._path = exporting, choice, path
        self._page: Future[bytes] = Future()
        self._asked.connect(self._paint, Qt.ConnectionType.QueuedConnection)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="export", daemon=True)

    def start(self) -> None:
        """Begin; `ended` says how it went, in a sentence, and whether there is a file now."""
        self._thread.start()

    def stop(self) -> None:
        """Ask it to end without a file, as soon as it can."""
        self._stop.set()
        self._page.cancel()

    def wait(self) -> None:
        """Wait for its end, which `stop` brings near."""
        self._thread.join()

    def _run(self) -> None:
        sentence, is_done = self._write()
        with suppress(RuntimeError):  # The window may be gone, and this object with it.
            self.ended.emit(sentence, is_done)

    def _write(self) -> tuple[str, bool]:
        try:
            if self._choice.format is Format.PDF:
                self._put(Output(iter([self._painted()])))
            else:
                with self._exporting.open() as exports:
                    self._put(exports.output(self._choice))
        except (_Stopped, CancelledError):
            return tr(words.STOPPED), False
        except Told as told:
            return str(told), False
        except Exception:
            log.exception("an export failed")
            return tr(words.FAILED), False
        folder = self._path.absolute().parent
        return words.saved(self._path.name, folder.name or str(folder)), True

    def _painted(self) -> bytes:
        """Return the page for a visit: read here, and painted where windows are."""
        assert self._exporting.page is not None
        self._asked.emit(self._exporting.page.ask(self._choice))
        return self._page.result()

    @Slot(object)
    def _paint(self, summary: Summary) -> None:
        assert self._exporting.page is not None
        if self._page.set_running_or_notify_cancel():
            try:
                self._page.set_result(self._exporting.page.paint(summary))
            except Exception as error:  # noqa: BLE001 - the thread that waits for it tells of it
                self._page.set_exception(error)

    def _put(self, output: Output) -> None:
        self._exporting.write(self._path, self._counted(output), replace=True)

    def _counted(self, output: Output) -> Iterator[bytes]:
        shown = 0
        for number, piece in enumerate(self._until_stopped(output.pieces), start=1):
            yield piece
            part = min(PARTS, PARTS * number // max(1, output.steps))
            if part > shown:
                shown = part
                self.advanced.emit(part)

    def _until_stopped(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            if self._stop.is_set():
                raise _Stopped
            yield piece
        if self._stop.is_set():
            raise _Stopped
