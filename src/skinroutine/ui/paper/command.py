"""The summary made for a command line, on a computer that may have no screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from skinroutine.app.course.summary import Summary
from skinroutine.ui.paper.pdf import pdf_bytes

WITHOUT_SCREEN = ["skinroutine", "-platform", "offscreen"]


def pdf_without_window(summary: Summary, resources: Path) -> bytes:
    """Return the summary as the bytes of a PDF file, on paper of the size in its options."""
    app = QGuiApplication.instance() or QGuiApplication(WITHOUT_SCREEN)
    made = pdf_bytes(summary, summary.options.paper, resources)
    del app
    return made
