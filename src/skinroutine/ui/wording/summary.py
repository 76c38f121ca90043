"""The sentences around the page for a visit: what may stand on it, and where it goes; pure."""

from __future__ import annotations

from skinroutine.app.course.summary import Paper, Summary, summary_text
from skinroutine.app.tongue import mark, tr

TITLE = mark("Visit summary")
WHAT = mark(
    "One page in black and white from your own entries, for you and your prescriber. Look it over "
    "before you hand it on."
)
WHAT_QUESTION = mark("On the page")
PAPER_QUESTION = mark("Paper")
SIZES = {
    Paper.A4: mark("A4", about="a size of paper"),
    Paper.LETTER: mark("Letter", about="a size of paper"),
}
OPTIONS = {
    "with_initials": mark("Name or initials"),
    "with_own_signs": mark("Side effects I named myself"),
    "with_medicines": mark("Other medicines and supplements"),
    "with_photo_dates": mark("Days of photos"),
    "with_mood": mark("Mood and low mood"),
    "with_free_text": mark("Notes and what helped, in my own words"),
    "with_programme": mark("Programme tests"),
}
"""What may stand on the page or not, by the names of the options."""
SAVE = mark("Save as PDF\u2026")
SAVE_TEXT = mark("Save as text\u2026")
PRINTER = mark("Print\u2026")
CLOSE = mark("Close")
SAVE_TITLE = mark("Save as PDF")
SAVE_TEXT_TITLE = mark("Save as text")
PDF_FILES = mark("PDF files")
TEXT_FILES = mark("Text files")
PRINTED = mark("Handed to the printer.")
NOT_PRINTED = mark("The printer did not take it. Choose another printer, or save it as a PDF.")


def preview() -> str:
    """Return what the picture of the page is, for a screen reader."""
    return tr("Preview of the page")


def read_out(summary: Summary) -> str:
    """Return all words of the page, for a screen reader."""
    return summary_text(summary)


def saved(name: str) -> str:
    """Say that a file was written."""
    return tr("Saved as {name}.", name=name)


def not_saved(name: str, reason: str) -> str:
    """Say that a file could not be written."""
    return tr("{name} could not be saved: {reason}", name=name, reason=reason)
