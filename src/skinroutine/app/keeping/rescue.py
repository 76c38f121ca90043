"""The use case: a damaged diary is set aside, and what can be saved of it is put in its place.

Facts are a set with ids of their own, so that what was read and what a backup holds can be united.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import PurePath
from typing import Protocol

from skinroutine.app.errors import WrongUse
from skinroutine.app.keeping.ports import Contents, GoOn, Row, Source, always, portion
from skinroutine.app.ports import Clock
from skinroutine.domain.keeping.rotation import Backup, BackupKind

log = logging.getLogger(__name__)
AHEAD = timedelta(days=1)
"""By how much a clock may have been wrong; a fact from later does not say until when was read."""
NOTES = ("device", "seed")
"""What a diary file knows beside its facts: the name of this computer, and what exports go by."""
BEFORE_THE_BACKUPS, SHARE = 0.6, 0.3
"""Which part of the looking the damaged file takes, and which the backups."""


class Take(StrEnum):
    """What becomes the diary: both, the backup, what was read, or nothing."""

    BOTH = "both"
    BACKUP = "backup"
    READ = "read"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Remains:
    """What could be read of a damaged diary: its facts by their ids, and its notes."""

    rows: Mapping[str, Row] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Findings:
    """What can be saved, in numbers of facts.

    `set_aside` is the folder the damaged files go to, None where there is no file left. `backup`
    is the newest good one, with `facts` in it. `was_restored` tells that another backup was
    restored after it was made, so that it may hold what the person did away with.
    """

    set_aside: PurePath | None
    read: int
    newest_read: datetime | None
    backup: Backup | None
    only_in_backup: int
    only_read: int
    was_restored: bool = False

    @property
    def takes(self) -> tuple[Take, ...]:
        """What can be taken, what is recommended first."""
        found = [Take.EMPTY]
        if self.read:
            found.insert(0, Take.READ)
        if self.backup is not None:
            is_ahead = not self.read or (not self.only_read and not self.was_restored)
            found.insert(0 if is_ahead else 1, Take.BACKUP)
        if self.only_in_backup and self.only_read:
            found.insert(1 if self.was_restored else 0, Take.BOTH)
        return tuple(found)

    @property
    def recommended(self) -> Take:
        """What loses the least."""
        return self.takes[0]

    def facts(self, take: Take) -> int:
        """Return how many facts the diary then has."""
        in_backup = self.backup.facts or 0 if self.backup is not None else 0
        return {
            Take.BOTH: self.read + self.only_in_backup,
            Take.BACKUP: in_backup,
            Take.READ: self.read,
            Take.EMPTY: 0,
        }[take]


class DamagedDiary(Protocol):
    """The files of a diary that cannot be read as a whole; each method may raise WorldFailure."""

    def is_there(self) -> bool:
        """Tell whether there is any file to set aside."""
        ...

    def place(self, at: datetime) -> PurePath:
        """Return the folder that the files go to when they are set aside at an instant."""
        ...

    def read(self, go_on: GoOn = always) -> Remains:
        """Read what can be read, off a copy; Stopped where `go_on` answers False."""
        ...

    def mend(self, rows: Iterable[Row], notes: Mapping[str, str], at: datetime) -> None:
        """Set the files aside and put a diary of these facts in their place, durable on return.

        Whenever it is cut off, there is the damaged diary or the mended one, whole.
        """
        ...


class Shelf(Protocol):
    """The backups, as far as a rescue needs them."""

    def all(self, go_on: GoOn = always) -> tuple[Backup, ...]:
        """Return the backups, newest first, each opened, checked and counted."""
        ...

    def contents(self, source: Source, go_on: GoOn = always) -> Contents:
        """Read one out."""
        ...


class Rescue:
    """What can be saved of one damaged diary; may be used in any thread, by one at a time."""

    def __init__(self, diary: DamagedDiary, backups: Shelf, clock: Clock) -> None:
        self._diary, self._backups, self._clock = diary, backups, clock
        self._found: Findings | None = None
        self._at = clock.now()
        self._remains = Remains()
        self._kept: Contents | None = None

    def examine(self, go_on: GoOn = always) -> Findings:
        """Read what can be read, and look through the backups; nothing is changed by that.

        `go_on` is told the part that is done; Stopped is raised where it answers False.
        """
        now = self._at = self._clock.now()
        remains = self._diary.read(portion(go_on, 0.0, BEFORE_THE_BACKUPS))
        share = portion(go_on, BEFORE_THE_BACKUPS, BEFORE_THE_BACKUPS + SHARE)
        backup, was_restored = _newest(self._backups.all(share), now)
        share = portion(go_on, BEFORE_THE_BACKUPS + SHARE, 1.0)
        self._kept = self._backups.contents(backup.name, share) if backup else None
        known = {row[0]: row for row in self._kept.rows} if self._kept else {}
        rows = without_doubles(remains.rows, known)
        self._remains = Remains(rows, remains.notes)
        found = Findings(
            set_aside=self._diary.place(now) if self._diary.is_there() else None,
            read=len(rows),
            newest_read=_newest_of(rows.values(), now),
            backup=backup,
            only_in_backup=len(known.keys() - rows.keys()),
            only_read=len(rows.keys() - known.keys()),
            was_restored=was_restored,
        )
        log.info("of a damaged diary %d facts were read, a backup has %d", len(rows), len(known))
        self._found = found
        return found

    def mend(self, take: Take) -> int:
        """Set the damaged files aside, put what was taken in their place, and count its facts.

        WrongUse where there is nothing of the sort to take.
        """
        found = self._found or self.examine()
        if take is not Take.EMPTY and not found.facts(take):
            message = {
                Take.BOTH: "Nothing could be read, and there is no good backup.",
                Take.BACKUP: "There is no good backup.",
                Take.READ: "Nothing of the diary could be read.",
            }[take]
            raise WrongUse(message)
        rows = self._rows(take)
        notes = dict(self._remains.notes)
        if self._kept is not None and self._kept.seed:
            notes.setdefault("seed", self._kept.seed)
        self._diary.mend(rows.values(), {} if take is Take.EMPTY else notes, self._at)
        log.info("the diary was mended: %s, %d facts", take.value, len(rows))
        return len(rows)

    def _rows(self, take: Take) -> dict[str, Row]:
        """Return what is taken; where both have a fact, the backup's words, which were checked."""
        rows: dict[str, Row] = {}
        known = {row[0]: row for row in self._kept.rows} if self._kept else {}
        if take in {Take.BOTH, Take.READ}:
            rows |= {one: known.get(one, row) for one, row in self._remains.rows.items()}
        if take in {Take.BOTH, Take.BACKUP}:
            rows |= known
        return rows


def without_doubles(read: Mapping[str, Row], known: Mapping[str, Row]) -> dict[str, Row]:
    """Leave out what is a known fact in all but its id: a letter of that was damaged.

    One device numbers its facts, so that no two of them are alike in everything else.
    """
    said = {row[1:] for row in known.values()}
    return {one: row for one, row in read.items() if one in known or row[1:] not in said}


def _newest(backups: Iterable[Backup], now: datetime) -> tuple[Backup | None, bool]:
    """Return the newest good backup, and whether another was restored since.

    What a restore did away with is taken only where there is no other, and so is what a clock that
    was wrong has dated after tomorrow.
    """
    every = [one for one in backups if one.is_good and one.facts]
    good = [one for one in every if one.at <= now + AHEAD] or every
    restores = [one for one in good if one.kind is BackupKind.BEFORE_RESTORE]
    others = [one for one in good if one.kind is not BackupKind.BEFORE_RESTORE]
    if not others:
        return (restores[0], True) if restores else (None, False)
    return others[0], any(one.at >= others[0].at for one in restores)


def _newest_of(rows: Iterable[Row], now: datetime) -> datetime | None:
    said = (datetime.fromisoformat(row[3]) for row in rows)
    return max((at for at in said if at <= now + AHEAD), default=None)
