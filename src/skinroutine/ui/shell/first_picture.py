"""When a window is painted for the first time: what its picture did not need can be made then."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

UNSEEN_MS = 2_000
"""How long to wait for a picture: a window that nobody sees is not painted."""


class FirstPicture(QObject):
    """Says once, after the first picture of a window is on the screen, that it is there."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_there = False
        window.installEventFilter(self)
        self._unseen = QTimer(self)
        self._unseen.setSingleShot(True)
        self._unseen.setInterval(UNSEEN_MS)
        self._unseen.timeout.connect(self._tell)
        self._unseen.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait until what is being painted now is on the screen."""
        if event.type() is QEvent.Type.Paint and watched is self._window:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)
        return False

    @Slot()
    def _tell(self) -> None:
        self._window.removeEventFilter(self)
        self._unseen.stop()
        if not self._is_there:
            self._is_there = True
            self.painted.emit()
