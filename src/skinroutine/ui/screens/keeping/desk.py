"""What of backups goes on beside the pages, which may be made anew meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from skinroutine.app.keeping.backups import Backup, Backups, GoOn, Restored, Source
from skinroutine.ui.diary import Diary
from skinroutine.ui.screens.keeping.work import Work
from skinroutine.ui.wording import keeping as words
from skinroutine.ui.wording.keeping import Present


class Job(Enum):
    """What the desk can be busy with."""

    BACK_UP = "back up"
    COPY = "copy"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a restore comes to: the backup, the facts in the diary now, and those it lacks."""

    backup: Backup
    now: int
    lacking: int


class BackupDesk(QObject):
    """Does one job at a time; `changed` says that it began, came on or ended.

    `restored` has a Restored after the diary was replaced, here or by a dialog. `failed` has the
    sentence on an undo that was not done.
    """

    changed = Signal()
    restored = Signal(object)
    failed = Signal(str)

    def __init__(self, backups: Backups, diary: Diary) -> None:
        super().__init__()
        self.backups = backups
        self._diary = diary
        self._work: Work | None = None
        self._begun: Callable[[object], str] | None = None
        self.job: Job | None = None
        self.part = 0
        self.said: dict[Job, str] = {}

    @property
    def present(self) -> Present:
        """Today, and the zone the person is in."""
        moment = self._diary.queries.moment()
        return Present(self._diary.queries.today(), moment.zone)

    @Slot()
    def back_up(self) -> None:
        """Make a backup now."""
        backups = self.backups
        self._begin(Job.BACK_UP, lambda go_on: backups.back_up(go_on=go_on), _backed_up)

    def copy_to(self, path: Path) -> None:
        """Write the diary to a file."""

        def told(_backup: object) -> str:
            folder = path.absolute().parent
            key = path.with_name(f"{path.name}.lock.json")
            beside = key.name if key.exists() else ""
            return words.copied(path.name, folder.name or str(folder), beside)

        self._begin(Job.COPY, lambda go_on: self.backups.copy_to(path, go_on), told)

    @Slot()
    def undo_restore(self) -> None:
        """Bring back what was there before the last restore."""
        self._begin(Job.UNDO, self.backups.undo_restore, self._undone)

    def look(self, source: Source, go_on: GoOn) -> Outlook:
        """Return what a restore comes to; in any thread, and may raise Told."""
        backup = self.backups.look(source, go_on)
        lacking = self.backups.facts_since(source) if backup.is_good else 0
        return Outlook(backup, self.backups.facts(), lacking)

    def tell_restored(self, done: Restored) -> None:
        """Have everybody know that the diary was replaced."""
        self._diary.carry_out(_nothing)
        self.said.pop(Job.BACK_UP, None)  # it told of the diary that was replaced
        self.restored.emit(done)
        self.changed.emit()

    def let_go(self) -> None:
        """Stop what goes on and wait for that: the program ends."""
        if self._work is not None:
            self._work.stop()
            self._work.wait()
            self._work = self.job = None

    def _begin(self, job: Job, do: Callable[[GoOn], object], told: Callable[[object], str]) -> None:
        if self._work is not None:
            return
        self.job, self.part, self._begun = job, 0, told
        self.said.pop(job, None)
        self._work = Work(do)
        self._work.advanced.connect(self._on_advanced)
        self._work.ended.connect(self._on_ended)
        self._work.start()
        self.changed.emit()

    @Slot(int)
    def _on_advanced(self, part: int) -> None:
        self.part = part
        self.changed.emit()

    @Slot(object, str)
    def _on_ended(self, came_of_it: object, sentence: str) -> None:
        if self._work is None or self.job is None or self._begun is None:
            return
        self._work.wait()
        job, told = self.job, self._begun
        self._work = self.job = self._begun = None
        if came_of_it is not None:
            sentence = told(came_of_it)
        elif job is Job.UNDO:
            self.failed.emit(sentence)
        self.said[job] = sentence
        self.changed.emit()

    def _undone(self, done: object) -> str:
        assert isinstance(done, Restored)
        self.tell_restored(done)
        return words.restored(done)


def _backed_up(backup: object) -> str:
    assert isinstance(backup, Backup)
    return words.backed_up(backup)


def _nothing() -> None:
    """Do nothing: it was done in another thread."""
