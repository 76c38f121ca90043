"""The dialog of a start that comes to nothing, for whoever does not see what is printed."""

from __future__ import annotations

import logging
import signal
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from skinroutine import APP_ID
from skinroutine.ui.parts.look import Look, desktop_theme
from skinroutine.ui.parts.theme import load_fonts
from skinroutine.ui.shell.dress import dress

NAME = "skinroutine"
log = logging.getLogger(__name__)


def show_refusal(sentence: str, resources: Path) -> None:
    """Show why no window comes, and return once that was read."""
    qt = QApplication.instance()
    if not isinstance(qt, QApplication):
        QApplication.setApplicationName(NAME)
        QApplication.setDesktopFileName(APP_ID)
        qt = QApplication([*sys.argv[:1], "-style", "Fusion"])
    for number in (signal.SIGTERM, signal.SIGINT):  # nothing is open any more that needs an end
        signal.signal(number, signal.SIG_DFL)
    _dress(qt, resources)
    refusal(sentence).exec()


def refusal(sentence: str) -> QMessageBox:
    """Return a dialog with a sentence, as words alone."""
    made = QMessageBox()
    made.setWindowTitle(NAME)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(sentence)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    close = made.addButton(QMessageBox.StandardButton.Close)
    close.setIcon(QIcon())  # the style's own is dark on dark
    return made


def _dress(qt: QApplication, resources: Path) -> None:
    """Look like the rest of the program, as far as its resources can be read."""
    try:
        load_fonts(resources)
        look = Look(resources, name=desktop_theme(QGuiApplication.styleHints()))
        dress(qt, look, is_discreet=False)
    except (OSError, ValueError, LookupError) as error:
        log.warning("the dialog is plain: %s", type(error).__name__)
