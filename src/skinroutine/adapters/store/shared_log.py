"""What a diary tells other computers, asked of its store."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from skinroutine.domain.record.event import Event, Fact

SEED = "seed"
"""Under which name it is kept what ids are made from (docs/store.md)."""


class Asked(Protocol):
    """The store's own questions; each may raise WorldFailure."""

    @property
    def device(self) -> str:
        """The name of this device among the facts."""
        ...

    def where(self, clause: str, *values: str | int) -> tuple[Event, ...]:
        """Return the facts of which a clause of constants and marks holds."""
        ...

    def number(self, question: str, *values: str | int) -> int:
        """Return the number that is the answer."""
        ...

    def stamp(self) -> tuple[int, int]:
        """Return what changes with anything that is written."""
        ...

    def seed(self) -> str:
        """Return what ids are made from."""
        ...

    def keep_note(self, name: str, text: str) -> None:
        """Keep a text beside the facts."""
        ...

    def adopt(self, events: Sequence[Event], also: Sequence[Fact], at: datetime, zone: str) -> int:
        """Write events of another diary as they are."""
        ...


class DiaryOfMany:
    """The facts of a diary by who made them."""

    def __init__(self, store: Asked) -> None:
        self._store = store

    @property
    def device(self) -> str:
        """The name of this device among the facts."""
        return self._store.device

    def after(self, place: tuple[int, str], limit: int, *, own: bool) -> tuple[Event, ...]:
        """Return the facts after a place (order, id), in order; those of this device alone."""
        clause = "WHERE (counter, id) > (?, ?)"  # one search of the index, as OR would not be
        values: tuple[str | int, ...] = place
        if own:
            clause, values = f"{clause} AND device = ?", (*values, self._store.device)
        return self._store.where(f"{clause} ORDER BY counter, id LIMIT ?", *values, limit)

    def holds(self, event_id: str) -> bool:
        """Tell whether a fact is here."""
        return bool(self._store.number("SELECT count(*) FROM event WHERE id = ?", event_id))

    def newest(self) -> str:
        """Return the id of the newest fact, or ""."""
        found = self._store.where("ORDER BY counter DESC, id DESC LIMIT 1")
        return found[0].id if found else ""

    def foreign(self) -> int:
        """Return how many facts of other devices are here."""
        question = "SELECT count(*) FROM event WHERE device <> ?"
        return self._store.number(question, self._store.device)

    def stamp(self) -> tuple[int, int]:
        """Return what changes with anything that is written."""
        return self._store.stamp()

    def seed(self) -> str:
        """Return what ids are made from."""
        return self._store.seed()

    def take_seed(self, seed: str) -> None:
        """Make ids from this from now on, as the other computers do."""
        self._store.keep_note(SEED, seed)

    def adopt(self, events: Sequence[Event], at: datetime, zone: str) -> int:
        """Write facts of other computers; return how many foreign ones are new."""
        before = self.foreign()
        self._store.adopt(events, (), at, zone)
        return self.foreign() - before
