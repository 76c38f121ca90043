"""`skinroutine export`: its words, and what comes of them."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from skinroutine.app.errors import WrongUse
from skinroutine.app.exchange.choice import Choice, Exporting, Format, Paper
from skinroutine.domain.record.preferences import TextLevel

MEANT_FOR = {
    "text": frozenset({Format.ICS}),
    "with_photos": frozenset({Format.JSON}),
    "with_notes": frozenset({Format.PDF, Format.CSV, Format.FHIR}),
    "with_initials": frozenset({Format.PDF, Format.FHIR}),
    "paper": frozenset({Format.PDF}),
}
"""The formats an option means something for; for others it is told, not passed over."""


def add_export(
    commands: argparse._SubParsersAction[Any], parents: Sequence[argparse.ArgumentParser]
) -> None:
    """Add the command to a parser's commands."""
    export = commands.add_parser(
        "export", parents=list(parents), help="write the diary to a file of another kind"
    )
    export.add_argument(
        "--format",
        required=True,
        choices=[one.value for one in Format],
        help="pdf: one page for a visit; csv: a spreadsheet; ics: the plan for a phone's calendar; "
        "fhir: for a clinic's program; json: the whole diary",
    )
    export.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="the file to write"
    )
    export.add_argument(
        "--text",
        choices=[one.value for one in TextLevel],
        help="how much a calendar says where others may look on; neutral by default",
    )
    export.add_argument("--with-photos", action="store_true", help="put photos into the JSON")
    export.add_argument(
        "--with-notes",
        action="store_true",
        help="with notes, mood and low mood, signs you named, what helped, other medicines, dates "
        "of a programme; in csv with questions and names of dates, in pdf with days of photos "
        "(questions are in pdf always, and all of these in json)",
    )
    export.add_argument(
        "--with-initials", action="store_true", help="put initials into FHIR or PDF"
    )
    export.add_argument(
        "--paper", choices=[one.value for one in Paper], help="the size of the page; a4 by default"
    )
    export.add_argument("--force", action="store_true", help="replace a file that is there already")


def run_export(asked: Namespace, exporting: Exporting) -> str:
    """Write the file that was asked for, and return what to print; may raise Told."""
    choice = chosen(asked)
    if choice.format is Format.PDF:
        if exporting.page is None:
            message = "The page for the visit cannot be made here."
            raise WrongUse(message)
        made = exporting.page.paint(exporting.page.ask(choice))
        exporting.write(asked.output, [made], replace=asked.force)
    else:
        with exporting.open() as exports:
            exporting.write(asked.output, exports.output(choice).pieces, replace=asked.force)
    return f"Saved: {asked.output}"


def chosen(asked: Namespace) -> Choice:
    """Return the export that was asked for; WrongUse names an option that means nothing for it."""
    format_ = Format(asked.format)
    for option, formats in MEANT_FOR.items():
        if getattr(asked, option) and format_ not in formats:
            name = f"--{option.replace('_', '-')}"
            message = f"{name} means nothing for {format_.value}. Nothing was written."
            raise WrongUse(message)
    return Choice(
        format_,
        level=TextLevel(asked.text or TextLevel.NEUTRAL),
        with_photos=asked.with_photos,
        with_notes=asked.with_notes,
        with_initials=asked.with_initials,
        paper=Paper(asked.paper or Paper.A4),
    )
