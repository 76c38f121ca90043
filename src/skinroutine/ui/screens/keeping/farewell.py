"""The last words of the program, after everything was deleted."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox

from skinroutine.app.keeping.erase import Cleared
from skinroutine.ui.wording import keeping as words


def farewell(cleared: Cleared) -> QMessageBox:
    """Return a window that says what is gone and what is not; the program ends when it closes."""
    title, said = words.farewell(cleared)
    made = QMessageBox()
    made.setWindowTitle(title)
    made.setText(title)
    made.setInformativeText(said)
    close = made.addButton(QMessageBox.StandardButton.Close)
    close.setIcon(QIcon())  # the style's own is dark on dark
    return made
