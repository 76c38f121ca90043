"""The summary written from the command line, on a computer that may have no screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from skinroutine.app.course.summary import Summary
from skinroutine.ui.paper.pdf import write_pdf, write_text

WITHOUT_SCREEN = ["skinroutine", "-platform", "offscreen"]
TEXT = ".txt"


def write_from_command_line(summary: Summary, path: Path, resources: Path) -> None:
    """Write the summary, as plain text where the name ends in .txt and else as a PDF file.

    The size of paper is that of its options. WorldFailure where the file cannot be written.
    """
    if path.suffix.lower() == TEXT:
        write_text(summary, path)
        return
    app = QGuiApplication.instance() or QGuiApplication(WITHOUT_SCREEN)
    write_pdf(summary, path, summary.options.paper, resources)
    del app
