"""What is known ahead of a locked diary, and the seam of the file that keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Shown:
    """That one of the instants was shown, and when (both UTC)."""

    due: datetime
    at: datetime


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is known without the diary: when something is due (UTC, in order), and until when.

    `shown` is what was shown since this was written; `unseen` are the ids of the channels that come
    last, as the person did not see a test reminder on them.
    """

    due: tuple[datetime, ...]
    until: datetime
    shown: tuple[Shown, ...] = ()
    unseen: frozenset[str] = frozenset()


class AheadFile(Protocol):
    """Keeps what is known ahead, outside of the diary; writing may raise WorldFailure."""

    def read(self) -> Ahead | None:
        """Return what is kept; None where there is nothing, or nothing that can be read."""
        ...

    def write(self, ahead: Ahead) -> None:
        """Keep it in the place of what was kept, durable on return."""
        ...

    def remove(self) -> None:
        """Keep nothing any more."""
        ...
