"""A to-do of the plan, as it is written for a phone."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from skinroutine.domain.phone.agreement import Mark, Wanted
from skinroutine.domain.plan.occurrence import OccurrenceKey

OURS = "@routine"
"""How the ids end that this program gives; what has another end is never touched."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A to-do: when it is due, when it rings (UTC both), what it says, and what is said of it.

    `said_at` (UTC) is when the person last said that it is done or left out; `done_at` when it was
    done, where that is known.
    """

    uid: str
    covers: tuple[OccurrenceKey, ...]
    due: datetime
    alarms: tuple[datetime, ...]
    title: str
    words: str
    mark: Mark
    said_at: datetime | None = None
    done_at: datetime | None = None

    @property
    def stamp(self) -> datetime | None:
        """When it was done, as far as that is known, else when that was said; in whole seconds."""
        said = self.done_at or self.said_at
        return said.replace(microsecond=0) if said and self.mark is Mark.DONE else None

    @property
    def content(self) -> str:
        """A name for all that the entry shows: another one where anything of it is another."""
        shown = (
            self.due.isoformat(),
            *(one.isoformat() for one in self.alarms),
            self.title,
            self.words,
            self.mark.value,
            self.stamp.isoformat() if self.stamp else "",
        )
        return hashlib.sha256("\x1f".join(shown).encode()).hexdigest()[:16]

    @property
    def wanted(self) -> Wanted:
        """What is to be agreed on with the server."""
        return Wanted(self.uid, self.covers, self.mark, self.content, self.said_at)
