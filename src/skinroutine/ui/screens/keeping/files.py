"""The system's own questions: which copy to restore, and where to save one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.choosers import ask_for_file, ask_where_to_save
from skinroutine.ui.screens.keeping.desk import BackupDesk
from skinroutine.ui.wording import keeping as words


def ask_for_copy(parent: QWidget, chosen: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file to restore."""
    return ask_for_file(parent, tr(words.CHOOSE_TITLE), words.filters(), chosen)


def ask_where_to_copy(parent: QWidget, desk: BackupDesk) -> QFileDialog:
    """Ask where to save a copy, and have it written there."""
    return ask_where_to_save(
        parent,
        tr(words.SAVE_TITLE),
        words.filters()[0],
        words.copy_name(desk.present.today),
        lambda place: desk.copy_to(Path(place)),
    )
