"""What an import is made of: what a file says, where it goes, and what would be written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Protocol

from skinroutine.app.tongue import mark
from skinroutine.domain.record.event import Event, Fact

VIA = "import"
"""Where the facts of an import say they were told."""
MOST_MARKS = 200_000
"""How many rows, or facts, an import takes."""
MOST_NAMES = 200
"""How many habits or medicines an import takes."""


CHANGED = mark(
    "The diary has changed since this was shown, so nothing was imported. Please look at it again."
)


class FileKind(StrEnum):
    """What a file can be."""

    JSON = "json"
    LOOP = "loop"
    DOSAGE = "dosage"
    CSV = "csv"


class Said(StrEnum):
    """What a file says of an act on a day."""

    DONE = "done"
    SKIPPED = "skipped"
    NOTHING = "nothing"


class Why(StrEnum):
    """Why something in a file is passed over."""

    THERE_ALREADY = "there already"
    TO_COME = "to come"
    LONG_AGO = "long ago"
    NOT_PLANNED = "not planned"
    NO_TIME_LEFT = "no time left"
    LEFT_OUT = "left out"
    NOT_DONE = "not done"
    OF_ITSELF = "of itself"
    NO_DAY = "no day"
    NO_NAME = "no name"
    NO_WORD = "no word"
    NO_PHOTO = "no photo"
    NOTE_SHORTENED = "note shortened"


WHY = {
    Why.THERE_ALREADY: mark("recorded in this diary already, left as they are"),
    Why.TO_COME: mark("on days that have not come yet"),
    Why.LONG_AGO: mark("more than ten years ago"),
    Why.NOT_PLANNED: mark("on days on which the step is not planned"),
    Why.NO_TIME_LEFT: mark("more often on a day than the step is planned"),
    Why.LEFT_OUT: mark("left out by your choice"),
    Why.NOT_DONE: mark("marked as not done, so nothing is recorded"),
    Why.OF_ITSELF: mark("set by the other program by itself, without you"),
    Why.NO_DAY: mark("without a day that can be read"),
    Why.NO_NAME: mark("without a name"),
    Why.NO_WORD: mark("with a word for the state that is not known here"),
    Why.NO_PHOTO: mark("photos that no day of the diary has"),
    Why.NOTE_SHORTENED: mark("notes are shortened"),
}
"""What follows a number of rows, as the preview says it."""


@dataclass(frozen=True, slots=True)
class Given:
    """A file as it was read: its name, and its text, or the texts in a zip by their paths."""

    name: str
    texts: Mapping[str, str]
    is_zip: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """One row of a file: what it says of a day, at a wall time or without one.

    `done_at` (UTC) is known where the file has an instant. `note` is the person's own words.
    """

    day: date
    said: Said
    at: time | None = None
    done_at: datetime | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A habit or a medicine of a file with its marks; `times` are planned, `daily` if it is so.

    `step_id` is what our own table calls it.
    """

    name: str
    marks: tuple[Mark, ...] = ()
    times: tuple[time, ...] = ()
    is_daily: bool = True
    step_id: str = ""


@dataclass(frozen=True, slots=True)
class Foreign:
    """What a file of another program says: its items, and how many rows are passed over, and why.

    `example` is a text out of the first row that could not be read.
    """

    kind: FileKind
    items: tuple[Item, ...]
    passed: tuple[tuple[Why, int], ...] = ()
    example: str = ""


@dataclass(frozen=True, slots=True)
class WholeDiary:
    """What our own file says: its events in their order, and photos by name."""

    events: tuple[Event, ...]
    photos: tuple[tuple[str, bytes], ...] = ()
    passed: tuple[tuple[Why, int], ...] = ()


Parsed = Foreign | WholeDiary


@dataclass(frozen=True, slots=True)
class ToStep:
    """An item goes to a step of the routine; to one of its times, or to the nearest one."""

    step_id: str
    slot_id: str | None = None


@dataclass(frozen=True, slots=True)
class ToNew:
    """An item becomes a step of its own."""


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """An item is not imported."""


Target = ToStep | ToNew | LeaveOut


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do, in numbers; `first` and `last` are the days it speaks of.

    `steps` are the names of new steps; `replaces_routine` where the routine a new diary begins with
    gives way to the imported one; `merges` where both diaries have facts.
    """

    kind: FileKind
    done: int = 0
    skipped: int = 0
    notes: int = 0
    facts: int = 0
    photos: int = 0
    first: date | None = None
    last: date | None = None
    steps: tuple[str, ...] = ()
    passed: tuple[tuple[Why, int], ...] = ()
    example: str = ""
    replaces_routine: bool = False
    merges: bool = False

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing at all would be written."""
        return not (self.facts or self.photos)


@dataclass(frozen=True, slots=True)
class Import:
    """What would be written, in one transaction: events as they are, and facts told now.

    `instead_of` are the ids of all that is here where nobody has said anything yet.
    """

    preview: Preview
    events: tuple[Event, ...] = ()
    facts: tuple[Fact, ...] = ()
    photos: tuple[tuple[str, bytes], ...] = ()
    instead_of: frozenset[str] = frozenset()


class PhotoKeeper(Protocol):
    """The photos of the profile; every method may raise WorldFailure."""

    def read(self, name: str) -> bytes | None:
        """Return the bytes of a photo, or None where it is not there."""
        ...

    def write(self, name: str, content: bytes) -> None:
        """Keep a photo under a name that is not taken, for its owner alone."""
        ...

    def remove(self, name: str) -> None:
        """Take a photo away that an import has just written."""
        ...


def counted(found: dict[Why, int]) -> tuple[tuple[Why, int], ...]:
    """Return numbers of rows by reason, in the order in which the reasons are listed."""
    return tuple((why, found[why]) for why in Why if found.get(why))
