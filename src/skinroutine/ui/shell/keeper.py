"""The automatic backup of each day, made beside the window in a thread of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from skinroutine.app.tongue import mark, tr

if TYPE_CHECKING:
    from skinroutine.app.keeping.backups import Backup, Backups
    from skinroutine.ui.diary import Diary
    from skinroutine.ui.screens.keeping.work import Work
    from skinroutine.ui.shell.parts import Parts

QUIET_MS = 60_000
"""For how long the program has run before the first look: a start has other things to do."""
AGAIN_MS = 3_600_000
"""How long it rests after a backup that was not made."""
NOT_MADE = mark("Today\N{RIGHT SINGLE QUOTATION MARK}s backup was not made. {why}")
NOT_READABLE = mark(
    "Today\N{RIGHT SINGLE QUOTATION MARK}s backup holds entries that cannot be read, so older ones "
    "are kept. `skinroutine doctor` looks at the diary."
)
log = logging.getLogger(__name__)


class Keeper(QObject):
    """Makes the backup of a day once that is due; `troubled` has a sentence, at most one a day.

    It has no clock of its own that would wake the computer: it looks when it is told to.
    """

    troubled = Signal(str)

    def __init__(self, backups: Callable[[], Backups], *, quiet_ms: int = QUIET_MS) -> None:
        super().__init__()
        self._make = backups
        self._backups: Backups | None = None
        self._rest = quiet_ms
        self._since = QElapsedTimer()
        self._since.start()
        self._work: Work | None = None
        self._today: date | None = None
        self._settled: date | None = None
        self._told: date | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a backup is being made."""
        return self._work is not None

    @Slot()
    def look(self) -> None:
        """Begin with the backup of today where it may be due; costs nothing where it is not."""
        if self._work is not None or not self._since.hasExpired(self._rest):
            return
        backups = self._made()
        self._today = backups.today()
        if self._today == self._settled:
            return
        from skinroutine.ui.screens.keeping.work import Work

        self._work = Work(backups.automatic)
        self._work.ended.connect(self._on_ended)
        self._work.start()

    def stop(self) -> None:
        """End what is under way, without a backup: the program ends."""
        if self._work is not None:
            self._work.stop()
            self._work.wait()
            self._work = None

    def _made(self) -> Backups:
        if self._backups is None:
            self._backups = self._make()
        return self._backups

    @Slot(object, str)
    def _on_ended(self, made: Backup | None, why: str) -> None:
        if self._work is None:
            return
        self._work.wait()
        self._work = None
        if why:
            log.error("the automatic backup was not made")
            self._since.start()
            self._rest = AGAIN_MS
            self._tell(tr(NOT_MADE, why=why))
            return
        self._rest, self._settled = 0, self._today
        if made is not None and not made.is_good:
            log.error("the automatic backup holds facts that cannot be read")
            self._tell(tr(NOT_READABLE))

    def _tell(self, sentence: str) -> None:
        if self._told != self._today:
            self._told = self._today
            self.troubled.emit(sentence)


def keeper_of(parts: Parts, say: Callable[[str], None], diary: Diary) -> Keeper | None:
    """Return what makes the backup of each day, which looks whenever the heart beats."""
    if parts.backups is None:
        return None
    keeper = Keeper(parts.backups)
    keeper.troubled.connect(say)
    diary.changed.connect(keeper.look)
    return keeper
