"""What a person asks of an export: its format, and what may go into it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from skinroutine.app.course.summary_facts import Paper, SummaryOptions
from skinroutine.domain.record.preferences import TextLevel

__all__ = ["Choice", "Exporter", "Exporting", "Format", "Output", "Paper", "WriteFile"]


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

    `level` decides the words of a calendar. `with_notes` are notes, mood, questions, other
    medicines, what helped, and the dates of a programme. A JSON export has those always.
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
class Exporting:
    """What a window or a command line exports with.

    `open` may be used in any thread, and what it opens in that one alone. `pdf` returns the page
    for the clinic as a file of bytes, in the thread of the window; None where there is none.
    """

    open: Callable[[], AbstractContextManager[Exporter]]
    write: WriteFile
    pdf: Callable[[Choice], bytes] | None = None
