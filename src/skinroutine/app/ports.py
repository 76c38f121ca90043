"""The seams: what the use cases need from the world, as protocols."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Protocol

from skinroutine.domain.event import Event, Fact, NotShownReason

Post = Callable[[Callable[[], None]], None]
"""Run a call later in the thread that owns the diary; may itself be called from any thread."""


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...

    def zone(self) -> tzinfo:
        """Return the zone the person is in now."""
        ...

    def zone_name(self) -> str:
        """Return the IANA name of that zone, or UTC+HH:MM where it has none."""
        ...


class EventLog(Protocol):
    """The append-only log; every method may raise WorldFailure, and then nothing was changed."""

    def append(self, facts: Sequence[Fact], at: datetime, zone: str) -> tuple[Event, ...]:
        """Write facts in one transaction, durable on return; `at` is UTC."""
        ...

    def about(self, first: date, last: date) -> tuple[Event, ...]:
        """Return every event that speaks of these routine days, both included, in order."""
        ...

    def revisions(self) -> tuple[Event, ...]:
        """Return every revision of the routine and every Undone of one, in order."""
        ...

    def newest(self, limit: int) -> tuple[Event, ...]:
        """Return the last `limit` events, in order."""
        ...

    def first_day(self) -> date | None:
        """Return the earliest routine day any fact speaks of, or None."""
        ...

    def version(self) -> int:
        """Return a number that changes when another program has written."""
        ...


@dataclass(frozen=True, slots=True)
class Notice:
    """What a pop-up says."""

    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of a notice: the channel that took it, or the problem and one line on it."""

    channel: str
    problem: NotShownReason | None = None
    detail: str = ""


class Notifier(Protocol):
    """Shows pop-ups; never raises and never blocks the caller."""

    def show(self, notice: Notice, report: Callable[[Delivery], None]) -> None:
        """Show a notice and report once, from any thread, what became of it."""
        ...


class Alarm(Protocol):
    """Rings once at an instant; setting it again moves it."""

    def set(self, at: datetime | None) -> None:
        """Ring at this instant (UTC; at once where it has passed), or never for None."""
        ...

    def stop(self) -> None:
        """Ring no more."""
        ...
