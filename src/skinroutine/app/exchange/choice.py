"""What a person asks of an export: its format, and what may go into it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from skinroutine.app.course.summary_facts import Paper, Summary, SummaryOptions
from skinroutine.domain.record.preferences import TextLevel

__all__ = [
    "Choice",
    "Exporter",
    "Exporting",
    "Format",
    "Output",
    "PageMaker",
    "Paper",
    "WriteFile",
]


class Format(StrEnum):
    """What a diary can be written as."""

    PDF = "pdf"
    CSV = "csv"
    ICS = "ics"
    FHIR = "fhir"
    JSON = "json"

    @property
    def suffix(self) -> str:
        """How the name of such a file ends, without a dot."""
        return "json" if self is Format.FHIR else self.value


@dataclass(frozen=True, slots=True)
class Choice:
    """One export as it was asked for; what is private is left out unless it is ticked.

    `level` decides the words of a calendar. `with_notes` are notes, mood and low mood, signs the
    person named, what helped, questions, other medicines, and the dates of a programme. A JSON
    export has those always; questions are written for a visit, so its page has them too.
    """

    format: Format
    level: TextLevel = TextLevel.NEUTRAL
    with_photos: bool = False
    with_notes: bool = False
    with_initials: bool = False
    paper: Paper = Paper.A4

    @property
    def summary_options(self) -> SummaryOptions:
        """The page for a visit with the same private parts left out."""
        return SummaryOptions(
            paper=self.paper,
            with_initials=self.with_initials,
            with_own_signs=self.with_notes,
            with_medicines=self.with_notes,
            with_photo_dates=self.with_notes,
            with_mood=self.with_notes,
            with_free_text=self.with_notes,
            with_programme=self.with_notes,
        )


@dataclass(frozen=True, slots=True)
class Output:
    """An export under way: pieces of a file, of which there are about `steps`."""

    pieces: Iterator[bytes]
    steps: int = 1


class Exporter(Protocol):
    """Makes exports of one open diary; belongs to the thread that opened it."""

    def output(self, choice: Choice) -> Output:
        """Return an export; reading it may raise WorldFailure."""
        ...


class WriteFile(Protocol):
    """Writes a file."""

    def __call__(self, path: Path, pieces: Iterable[bytes], *, replace: bool) -> None:
        """Write a file for its owner alone, whole or not at all; WorldFailure says why not.

        A file that is there already is WrongUse, unless it may be replaced.
        """
        ...


@dataclass(frozen=True)
class PageMaker:
    """Makes the page for a visit; both may raise Told.

    `ask` reads what stands on it, in any thread, over a diary that it opens for itself. `paint`
    returns it as the bytes of a file, in the thread of the window.
    """

    ask: Callable[[Choice], Summary]
    paint: Callable[[Summary], bytes]


@dataclass(frozen=True)
class Exporting:
    """What a window or a command line exports with.

    `open` may be used in any thread, and what it opens in that one alone. `page` makes the page for
    a visit; None where there is none.
    """

    open: Callable[[], AbstractContextManager[Exporter]]
    write: WriteFile
    page: PageMaker | None = None
