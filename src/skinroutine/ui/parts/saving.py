"""A file written whole or not at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile


def write_whole(path: Path, data: bytes) -> str:
    """Write a file in the place of what was there; return why that could not be, or nothing."""
    file = QSaveFile(str(path))
    is_done = (
        file.open(QIODevice.OpenModeFlag.WriteOnly)
        and file.write(data) == len(data)
        and file.commit()
    )
    if is_done:
        return ""
    reason = file.errorString()
    file.cancelWriting()
    return reason
