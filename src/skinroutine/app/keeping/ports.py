"""The seams of keeping a diary: where backups lie, and a store that takes a whole diary in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from typing import NamedTuple, Protocol

from skinroutine.domain.keeping.rotation import Backup, BackupKind
from skinroutine.domain.record.event import Event

Row = tuple[str, int, str, str, str, str, str | None, str]
"""A fact as the file has it: id, counter, kind, at, zone, device, day, payload (docs/store.md)."""
Source = str | PurePath
"""A backup of this diary by its name, or any file by its path."""
GoOn = Callable[[float], bool]
"""Told, in the thread at work, the part that is done, from 0 to 1; False asks to stop."""


class Stopped(Exception):
    """The person wants it no more; nothing was changed, and nothing is left behind."""


def always(_part: float) -> bool:
    """Go on to the end."""
    return True


def portion(go_on: GoOn, first: float, last: float) -> GoOn:
    """Return what a piece of work is given that reaches from one part of the whole to another."""
    return lambda part: go_on(first + (last - first) * part)


class Standing(NamedTuple):
    """What a diary held at a moment: how many facts, and the id of the newest ("" where none)."""

    facts: int
    newest: str


@dataclass(frozen=True, slots=True)
class Contents:
    """A whole diary, read out of a backup: its facts as they are, what they mean, its seed."""

    backup: Backup
    rows: tuple[Row, ...]
    events: tuple[Event, ...]
    seed: str | None


class BackupShelf(Protocol):
    """The backups of one diary; every method may be called in any thread and raise WorldFailure.

    Each opens what it needs for itself. A `go_on` that answers False ends it with Stopped.
    """

    @property
    def place(self) -> PurePath:
        """The folder in which the backups lie, which may not be there yet."""
        ...

    def names(self) -> tuple[Backup, ...]:
        """Return the backups by their names alone, newest first: nothing is opened."""
        ...

    def all(self, go_on: GoOn = always) -> tuple[Backup, ...]:
        """Return the backups, newest first, each opened, checked and counted."""
        ...

    def look(self, source: Source, go_on: GoOn = always) -> Backup:
        """Open, check and count one; WrongUse where there is none."""
        ...

    def make(self, kind: BackupKind, at: datetime, go_on: GoOn = always) -> tuple[Backup, Standing]:
        """Write a backup of the diary as it stands, durable and read back on return."""
        ...

    def write(
        self, path: PurePath, at: datetime, go_on: GoOn = always, *, replace: bool = True
    ) -> Backup:
        """Write such a backup to a file of the person's own.

        WrongUse where that cannot be, as where it is there already and may not be replaced.
        """
        ...

    def remove(self, backup: Backup) -> None:
        """Remove one; one that is gone already is no failure."""
        ...

    def tidy(self, now: datetime) -> None:
        """Remove what a backup or a restore that was killed has left behind."""
        ...

    def contents(self, source: Source, go_on: GoOn = always) -> Contents:
        """Read one out, in today's format; WrongUse says why it cannot be restored."""
        ...

    def facts(self) -> int:
        """Return how many facts the diary holds; none where there is no diary."""
        ...

    def facts_since(self, source: Source) -> int:
        """Return how many facts the diary holds that a backup has not; may raise WrongUse."""
        ...


class Replaceable(Protocol):
    """A store whose facts can be replaced; belongs to the thread that opened it."""

    def replace_all(self, rows: Iterable[Row], seed: str | None, instead_of: Standing) -> None:
        """Replace every fact in one transaction, durable on return; ADR 12 says when.

        StoreBusy where the diary does not hold what is to be replaced, as when it was written to
        meanwhile. A diary never gives way to nothing: that is ValueError.
        """
        ...


OpenStore = Callable[[], AbstractContextManager[Replaceable]]
"""Opens the diary once more, in the thread that asks, and closes it at the end."""
