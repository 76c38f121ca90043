"""Brings calls from any thread home to the GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Courier(QObject):
    """Runs what is posted, in order, in the thread it was made in."""

    posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._is_open = True
        self.posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    @property
    def is_open(self) -> bool:
        """Whether what is posted still arrives."""
        return self._is_open

    def post(self, call: Callable[[], None]) -> None:
        """Run a call later in the GUI thread; may be called from any thread."""
        if self._is_open:
            self.posted.emit(call)

    def close(self) -> None:
        """Drop what comes from now on."""
        self._is_open = False

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        if self._is_open:
            call()
