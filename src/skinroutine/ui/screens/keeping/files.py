"""The system's own questions: which copy to restore, and where to save one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.choosers import ask_where_to_save, documents
from skinroutine.ui.screens.keeping.desk import BackupDesk
from skinroutine.ui.wording import keeping as words


def ask_for_copy(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file to restore."""
    chooser = QFileDialog(parent, tr(words.CHOOSE_TITLE))
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    chooser.setNameFilters(words.filters())
    chooser.setDirectory(documents())
    chooser.fileSelected.connect(lambda place: chosen(Path(place)))
    QDialog.open(chooser)
    return chooser


def ask_where_to_copy(parent: QWidget, desk: BackupDesk) -> QFileDialog:
    """Ask where to save a copy, and have it written there."""
    return ask_where_to_save(
        parent,
        tr(words.SAVE_TITLE),
        words.filters()[0],
        words.copy_name(desk.present.today),
        lambda place: desk.copy_to(Path(place)),
    )
