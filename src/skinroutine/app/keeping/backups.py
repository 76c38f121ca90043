"""The use case: backups of a diary, made, kept, and brought back."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from skinroutine.app.diary.whole import is_whole
from skinroutine.app.errors import StoreBusy, WrongUse
from skinroutine.app.keeping.ports import (
    BackupShelf,
    Contents,
    GoOn,
    OpenStore,
    Replaceable,
    Source,
    Stopped,
    always,
    portion,
)
from skinroutine.app.ports import Clock
from skinroutine.app.tongue import mark, tr
from skinroutine.domain.keeping import rotation
from skinroutine.domain.keeping.rotation import Backup, BackupKind

__all__ = ["Backup", "BackupKind", "Backups", "GoOn", "Restored", "Source", "Stopped", "always"]
TRIES = 3
"""How often a restore begins anew because the diary was written to meanwhile."""
NOTHING_IN_IT = mark("{name} holds nothing, and a diary never gives way to nothing.")
NOT_WHOLE = mark("What {name} holds does not go together. The diary was left as it is.")
NO_RESTORE = mark("No backup was restored yet, so there is nothing to bring back.")


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: the backup that was brought back, and the one made of what was before.

    `before` is None where the diary held nothing. The restore is undone by restoring `before`.
    """

    backup: Backup
    before: Backup | None
    facts_before: int
    facts_after: int


class Backups:
    """The backups of one diary.

    Every method may be called in any thread and opens what it needs for itself; all but `place`,
    `today`, `is_due` and `names` may take long, so the window calls them in a thread of their own.
    Each may raise WorldFailure: then a sentence says why, the diary is as it was, and older backups
    are left as they are. Where a `go_on` is taken, it is told in that thread how far the work has
    come, 0 to 1, and ends it by answering False: then Stopped is raised, and nothing was changed.
    """

    def __init__(self, shelf: BackupShelf, open_store: OpenStore, clock: Clock) -> None:
        self._shelf, self._open_store, self._clock = shelf, open_store, clock

    @property
    def place(self) -> PurePath:
        """The folder in which the backups lie; it may not be there yet."""
        return self._shelf.place

    def names(self) -> tuple[Backup, ...]:
        """Return the backups by their names alone, newest first, unopened: none is good yet."""
        return self._shelf.names()

    def all(self, go_on: GoOn = always) -> tuple[Backup, ...]:
        """Return the backups, newest first, each opened, checked and counted."""
        return self._shelf.all(go_on)

    def look(self, source: Source, go_on: GoOn = always) -> Backup:
        """Return one backup, by its name or as a file anywhere, opened, checked and counted.

        WrongUse where there is no such file.
        """
        return self._shelf.look(source, go_on)

    def facts(self) -> int:
        """Return how many facts the diary holds; none where there is no diary."""
        return self._shelf.facts()

    def facts_since(self, source: Source) -> int:
        """Return how many facts the diary holds that a backup has not; may raise WrongUse."""
        return self._shelf.facts_since(source)

    def today(self) -> date:
        """Return the day of the calendar here and now: an automatic backup is of such a day."""
        return self._clock.now().astimezone(self._clock.zone()).date()

    def is_due(self) -> bool:
        """Tell, by names alone, whether today has no automatic backup yet."""
        now, zone = self._clock.now(), self._clock.zone()
        return rotation.is_due(self._shelf.names(), now, zone)

    def automatic(self, go_on: GoOn = always) -> Backup | None:
        """Make today's automatic backup where it is due, then let old ones go; None where not."""
        if not self.is_due():
            return None
        return self.back_up(BackupKind.DAILY, go_on)

    def back_up(self, kind: BackupKind = BackupKind.BY_HAND, go_on: GoOn = always) -> Backup:
        """Make a backup now, read back and counted on return, then let old ones go."""
        now = self._clock.now()
        self._shelf.tidy(now)
        made, _ = self._shelf.make(kind, now, portion(go_on, 0.0, 0.5))
        with suppress(Stopped):  # it is made; the old ones go with the next
            self._let_go(portion(go_on, 0.5, 1.0))
        return made

    def copy_to(self, path: PurePath, go_on: GoOn = always, *, replace: bool = True) -> Backup:
        """Write a backup of the diary as it stands to a file of the person's own.

        WrongUse where that is the diary itself, a folder, or there already and not to be replaced.
        """
        return self._shelf.write(path, self._clock.now(), go_on, replace=replace)

    def restore(self, source: Source, go_on: GoOn = always) -> Restored:
        """Put the facts of a backup, by its name or a file anywhere, in the place of the diary's.

        What the diary holds is backed up first. WrongUse says why a backup cannot be restored.
        """
        found = self._shelf.contents(source, portion(go_on, 0.0, 0.5))
        if not found.rows:
            raise WrongUse(tr(NOTHING_IN_IT, name=found.backup.name))
        if not is_whole(found.events):
            raise WrongUse(tr(NOT_WHOLE, name=found.backup.name))
        with self._open_store() as store:
            return self._replace(store, found, portion(go_on, 0.5, 1.0))

    def undo_restore(self, go_on: GoOn = always) -> Restored:
        """Bring back what was there before the newest restore; WrongUse where there was none."""
        before = (one for one in self._shelf.names() if one.kind is BackupKind.BEFORE_RESTORE)
        newest = next(before, None)
        if newest is None:
            raise WrongUse(tr(NO_RESTORE))
        return self.restore(newest.name, go_on)

    def _replace(self, store: Replaceable, found: Contents, go_on: GoOn) -> Restored:
        """Replace what the diary holds; where another program writes meanwhile, begin anew."""
        for _ in range(TRIES - 1):
            with suppress(StoreBusy):
                return self._replace_once(store, found, go_on)
        return self._replace_once(store, found, go_on)

    def _replace_once(self, store: Replaceable, found: Contents, go_on: GoOn) -> Restored:
        """Back up what the diary holds and put other facts in its place, and in no other's.

        A disk that fails may say so of what it did: then what was there stays backed up.
        """
        before, standing = self._shelf.make(BackupKind.BEFORE_RESTORE, self._clock.now(), go_on)
        try:
            store.replace_all(found.rows, found.seed, standing)
        except StoreBusy:
            self._shelf.remove(before)
            raise
        if not standing.facts:
            self._shelf.remove(before)
        kept = before if standing.facts else None
        return Restored(found.backup, kept, standing.facts, len(found.rows))

    def _let_go(self, go_on: GoOn) -> None:
        now, zone = self._clock.now(), self._clock.zone()
        for one in rotation.given_up(self._shelf.all(go_on), zone, now):
            self._shelf.remove(one)
