"""A file written whole or not at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileDevice, QIODevice, QSaveFile

FULL = ("QIODevice", "No space left on device")
"""Qt's own words, which it does not say where a part of the data could be written."""


def write_whole(path: Path, data: bytes) -> str:
    """Write a file in the place of what was there; return why that could not be, or nothing."""
    file = QSaveFile(str(path))
    is_open = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if is_open and file.write(data) == len(data) and file.commit():
        return ""
    is_short = is_open and file.error() is QFileDevice.FileError.NoError
    reason = QCoreApplication.translate(*FULL) if is_short else file.errorString()
    file.cancelWriting()
    return reason
