"""The sentences of the export dialog; pure."""

from __future__ import annotations

from collections.abc import Mapping

from skinroutine.app.exchange.choice import Format, Paper
from skinroutine.app.reminding.reminder_text import isolated
from skinroutine.app.tongue import mark, tr
from skinroutine.domain.record.preferences import TextLevel

TITLE = mark("Export")
FORMAT_QUESTION = mark("What for?", about="a format of an export")
FORMATS = {
    Format.PDF: mark("One page for a visit (PDF)"),
    Format.CSV: mark("A spreadsheet (CSV)"),
    Format.ICS: mark("A calendar (iCalendar)"),
    Format.FHIR: mark("A clinic\u2019s program (FHIR)"),
    Format.JSON: mark("Everything (JSON)"),
}
PURPOSES = {
    Format.PDF: mark(
        "A summary with your questions, to print or to hand over at a visit, in black and white."
    ),
    Format.CSV: mark(
        "One row for each step of each day and one for each thing you noted, to sort and count."
    ),
    Format.ICS: mark("Your plan and the dates you saved, with alarms, so that a phone can ring."),
    Format.FHIR: mark(
        "Your course in the form that programs of clinics read, marked as recorded by yourself."
    ),
    Format.JSON: mark(
        "The whole diary with your notes, to keep or to move to another computer; "
        "this program can read it back."
    ),
}
LEVEL_QUESTION = mark("What may the calendar say?")
LEVELS = {
    TextLevel.FULL: mark("Everything", about="how much a calendar says"),
    TextLevel.NEUTRAL: mark("Neutral", about="how much a calendar says"),
    TextLevel.DISCREET: mark("Discreet", about="how much a calendar says"),
}
LEVEL_NOTES = {
    TextLevel.FULL: mark("Names and amounts as you typed them."),
    TextLevel.NEUTRAL: mark("No medicine and no amounts."),
    TextLevel.DISCREET: mark("Nothing that says what it is about."),
}
PAPER_QUESTION = mark("Paper")
PAPERS = {
    Paper.A4: mark("A4", about="a size of paper"),
    Paper.LETTER: mark("Letter", about="a size of paper"),
}
PHOTOS = mark("With photos")
NOTES = {
    Format.PDF: mark(
        "With notes, mood and low mood, side effects you named, what helped, other medicines, days "
        "of photos and programme dates"
    ),
    Format.CSV: mark(
        "With notes, mood and low mood, side effects you named, what helped, questions, other "
        "medicines, names of dates and programme dates"
    ),
    Format.FHIR: mark("With notes, low mood, side effects you named and what helped"),
}
"""What goes with the notes into each format that leaves them out at first."""
INITIALS = mark("With initials")
PRIVATE = mark("The file is yours alone to give away. It is sent nowhere.")
SAVE, SAVE_TITLE = mark("Save\u2026"), mark("Save the export")
FILES = mark("Exports", about="a kind of file")
CANCEL, CLOSE, STOP = mark("Cancel"), mark("Close"), mark("Stop")
WRITING = mark("Writing the file\u2026")
STOPPED = mark("Stopped. No file was written.")
PROGRESS = mark("How much of the file is written")
FAILED = mark("The file was not written: something in the program went amiss. The log has it.")

OPTIONS: Mapping[Format, frozenset[str]] = {
    Format.PDF: frozenset({"notes", "initials", "paper"}),
    Format.CSV: frozenset({"notes"}),
    Format.ICS: frozenset({"level"}),
    Format.FHIR: frozenset({"notes", "initials"}),
    Format.JSON: frozenset({"photos"}),
}
"""Which options a format has."""


def saved(name: str, folder: str) -> str:
    """Say under which name the file lies in which folder."""
    return tr(
        "Saved as {name} in the folder {folder}.", name=isolated(name), folder=isolated(folder)
    )


def filters(format_: Format) -> str:
    """Return what a file dialog shows of a format: its name and how its files end."""
    return f"{tr(FILES)} (*.{format_.suffix})"
