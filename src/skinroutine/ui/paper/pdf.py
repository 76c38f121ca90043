"""A summary on a sheet of paper, in a PDF file or on a printer; and as plain text in a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import (
    QFontDatabase,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from skinroutine.app.course.summary import Paper, Summary, summary_text
from skinroutine.app.errors import WorldFailure
from skinroutine.ui.paper.leaf import FAMILY, PER_INCH, PER_POINT
from skinroutine.ui.paper.setting import Sheet, set_page
from skinroutine.ui.parts.saving import write_whole
from skinroutine.ui.parts.theme import load_fonts
from skinroutine.ui.wording import summary as words

MARGIN = 14
"""Millimetres of white on each side."""
SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}


def layout_of(paper: Paper) -> QPageLayout:
    """Return an upright page with its margins."""
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    upright = QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(SIZES[paper]), upright, margins, QPageLayout.Unit.Millimeter)


def sheet_of(summary: Summary, paper: Paper, resources: Path) -> Sheet:
    """Return the page set for a size of paper, with the program's own letters."""
    _load_letters(resources)
    room = layout_of(paper).paintRect(QPageLayout.Unit.Point).size()
    return set_page(summary, QSizeF(room) * PER_POINT)


def paint_on(device: QPagedPaintDevice, resolution: int, sheet: Sheet) -> bool:
    """Paint the page on a device of so many dots to the inch; False where it takes none."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(resolution / PER_INCH, resolution / PER_INCH)
    sheet.paint(painter)
    return painter.end()


def pdf_bytes(summary: Summary, paper: Paper, resources: Path) -> bytes:
    """Return one page as the bytes of a PDF file."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(held)
    writer.setPageLayout(layout_of(paper))
    writer.setTitle(summary.file_stem)
    writer.setCreator("")
    paint_on(writer, writer.resolution(), sheet_of(summary, paper, resources))
    return bytes(held.data().data())


def write_pdf(summary: Summary, path: Path, paper: Paper, resources: Path) -> None:
    """Write one page as a PDF file, whole or not at all; WorldFailure where that cannot be."""
    _save(path, pdf_bytes(summary, paper, resources))


def write_text(summary: Summary, path: Path) -> None:
    """Write the summary as plain text, whole or not at all; WorldFailure where that cannot be."""
    _save(path, summary_text(summary).encode("utf-8"))


def _save(path: Path, data: bytes) -> None:
    reason = write_whole(path, data)
    if reason:
        raise WorldFailure(words.not_saved(path.name, reason))


def _load_letters(resources: Path) -> None:
    if FAMILY not in QFontDatabase.families():
        load_fonts(resources)
