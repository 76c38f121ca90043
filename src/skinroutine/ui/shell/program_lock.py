"""The lock of one program: what it hides, what it keeps beside the diary, and what it asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from skinroutine.app.errors import Told
from skinroutine.app.reminding.ahead import AheadKeeper
from skinroutine.app.reminding.reminder_loop import ReminderLoop
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.lock.desk import LockDesk
from skinroutine.ui.screens.lock.memory import remember
from skinroutine.ui.shell.courier import Courier
from skinroutine.ui.shell.locking import Locking
from skinroutine.ui.shell.main_window import MainWindow
from skinroutine.ui.shell.tray import Tray

AHEAD_MS = 500
"""How long after an act what is due ahead is kept anew, so that many acts are one."""


@dataclass(frozen=True)
class Around:
    """What of the program has to do with its lock."""

    window: MainWindow
    look: Look
    tray: Tray
    loop: ReminderLoop
    diary: Diary
    courier: Courier
    profile: Path
    is_discreet: Callable[[], bool]


class ProgramLock(QObject):
    """Locks the window; reminders name nothing meanwhile, and nor does the tray.

    `ahead` keeps what is due ahead, and `session_lock` tells that the desktop is locked, where
    there are such.
    """

    quit_requested = Signal()
    session_ended = Signal()

    def __init__(
        self,
        around: Around,
        desk: LockDesk,
        ahead: AheadKeeper | None,
        session_lock: Callable[[Callable[[], None]], None] | None,
    ) -> None:
        super().__init__()
        self._around, self._ahead, self._session_lock = around, ahead, session_lock
        self.locking = Locking(around.window, around.look, desk, around.is_discreet)
        self.locking.changed.connect(self._on_lock)
        self.locking.quit_requested.connect(self.quit_requested)
        self.locking.session_ended.connect(self.session_ended)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AHEAD_MS)
        self._soon.timeout.connect(self._keep)

    def take_over(self) -> None:
        """Record what was shown while the diary was locked, before anything else is shown."""
        if self._ahead is not None:
            self._told(self._ahead.take_over)

    def begin(self) -> None:
        """Hear that the desktop is locked, and keep from now on what is due ahead."""
        self._around.diary.acted.connect(self._soon.start)
        self._around.diary.changed.connect(self._keep_where_old)
        self._soon.start()
        if self._session_lock is not None:
            self._session_lock(lambda: self._around.courier.post(self.locking.lock_with_screen))

    def start(self, *, background: bool) -> None:
        """Lock before anything is shown, and show the lock page, or wait in the tray."""
        self.locking.lock_now()
        if not background:
            self.locking.come_forward()
        elif not self._around.window.has_tray:
            self.locking.show_small()

    def stop(self) -> None:
        """Watch no more, and keep what a start without the key needs."""
        self.locking.stop()
        self._soon.stop()
        if self._ahead is not None:
            self._keep()

    @Slot()
    def _keep(self) -> None:
        """Keep what is due ahead, and how a locked window looks and speaks."""
        around = self._around
        if self._ahead is not None:
            self._ahead.keep()
        self._told(lambda: remember(around.profile, around.diary.queries.preferences()))

    @Slot()
    def _keep_where_old(self) -> None:
        """Keep it a moment after the diary, or the day, has changed."""
        ahead = self._ahead
        if ahead is not None:
            self._told(lambda: self._soon.start() if ahead.is_old() else None)

    @Slot(bool)
    def _on_lock(self, is_locked: bool) -> None:  # noqa: FBT001 - the signal's shape
        self._around.loop.veil(is_veiled=is_locked)
        self._around.tray.show_locked(is_locked=is_locked)

    def _told(self, act: Callable[[], None]) -> None:
        """Do something that the world may refuse, and say so where it does."""
        try:
            act()
        except Told as told:
            self._around.window.say(str(told))
