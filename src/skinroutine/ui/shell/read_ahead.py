"""What is done without a person is loaded while the program is left alone, not when it is due.

The program's files may have been replaced, or be gone, by then.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Slot

REST_MS = 750
"""How long the program is left alone before the next piece."""
log = logging.getLogger(__name__)


class ReadAhead(QObject):
    """Does one piece after another, each after a rest, and then nothing more."""

    def __init__(self, pieces: Sequence[Callable[[], object]], *, rest_ms: int = REST_MS) -> None:
        super().__init__()
        self._left = list(pieces)
        self._rest = QTimer(self)
        self._rest.setInterval(rest_ms)
        self._rest.timeout.connect(self._next)

    def start(self) -> None:
        """Begin."""
        if self._left:
            self._rest.start()

    def stop(self) -> None:
        """Leave the rest unread: the program ends."""
        self._rest.stop()

    @Slot()
    def _next(self) -> None:
        """Do a piece; what is not there is told by the reminder that needs it."""
        piece = self._left.pop(0)
        try:
            piece()
        except (Exception, SystemExit) as error:  # noqa: BLE001 - half of another version may lie there
            log.warning("something that a reminder may need is not there: %s", error)
        if not self._left:
            self._rest.stop()
            log.info("what a reminder needs is loaded")
