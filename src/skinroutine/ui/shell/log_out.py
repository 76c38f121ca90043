"""The end of the person's session: it is believed for a while, since it may be called off."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

LOGOUT_MS = 60_000
"""For how long a session that said it ends is believed."""
log = logging.getLogger(__name__)


class LogOut(QObject):
    """Tells that the session ends, and, where it goes on after all, that it does not.

    A log-out that was called off must not end the reminders.
    """

    def __init__(self, tell: Callable[[bool], None]) -> None:
        super().__init__()
        self._tell = tell
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOGOUT_MS)
        self._timer.timeout.connect(self._goes_on)

    def begin(self) -> None:
        """Take the desktop's word that the session ends."""
        log.info("the session ends")
        self._tell(True)  # noqa: FBT003 - the call's shape
        self._timer.start()

    @Slot()
    def _goes_on(self) -> None:
        self._tell(False)  # noqa: FBT003 - the call's shape
