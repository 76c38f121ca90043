"""A to-do of the plan, as it is written for a phone."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from skinroutine.domain.phone.agreement import Mark, Wanted
from skinroutine.domain.plan.occurrence import OccurrenceKey

OURS = "@routine"
"""How the ids end that this program gives; what has another end is never touched."""
DIGITS = 8
"""Hexadecimal digits that tell a diary, or a computer, from others in the same calendar."""


def own_ids(seed: str) -> str:
    """Return how the ids of a diary begin, made from its seed; others begin otherwise."""
    return f"{hashlib.sha256(f'{seed} todo'.encode()).hexdigest()[:DIGITS]}-"


def writer_name(seed: str, device: str) -> str:
    """Return what a computer is told by in entries, which says nothing of it."""
    return hashlib.sha256(f"{seed} writer {device}".encode()).hexdigest()[:DIGITS]


def entry_id(seed: str, covers: Iterable[OccurrenceKey]) -> str:
    """Return an id that says nothing, that is this diary's own, and that stays."""
    named = " ".join(f"{one.day.isoformat()} {one.step_id} {one.slot_id}" for one in sorted(covers))
    return f"{own_ids(seed)}{uuid.uuid5(uuid.NAMESPACE_OID, f'{seed} todo {named}')}{OURS}"


@dataclass(frozen=True, slots=True)
class Entry:
    """A to-do: when it is due, when it rings (UTC both), what it says, and what is said of it.

    `said_at` (UTC) is when the person last said that it is done or left out, or took that back;
    `done_at` when it was done, where that is known. `writer` names the computer that wants it so.
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
    writer: str = ""

    @property
    def stamp(self) -> datetime | None:
        """When it was done, as far as that is known, else when that was said; in whole seconds."""
        said = self.done_at or self.said_at
        return said.replace(microsecond=0) if said and self.mark is Mark.DONE else None

    @property
    def content(self) -> str:
        """Who wants it so, and a name for all that it shows: another where any of it is another."""
        shown = (
            self.due.isoformat(),
            *(one.isoformat() for one in self.alarms),
            self.title,
            self.words,
            self.mark.value,
            self.stamp.isoformat() if self.stamp else "",
        )
        digest = hashlib.sha256("\x1f".join(shown).encode()).hexdigest()
        return f"{self.writer}.{digest[:16]}"

    @property
    def wanted(self) -> Wanted:
        """What is to be agreed on with the server."""
        return Wanted(self.uid, self.covers, self.mark, self.content, self.said_at)
