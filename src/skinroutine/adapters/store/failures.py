"""What SQLite and the disk say, as sentences."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from skinroutine.adapters.store import database
from skinroutine.adapters.store.suspicion import damaged
from skinroutine.app.errors import StoreBusy, WorldFailure

LASTING = {
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_READONLY,
}
"""What SQLCipher goes on saying once it could not read a page, until the file is opened anew."""
DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_TOOBIG}
"""What SQLite says of a file whose bytes make no sense."""


def failure(error: Exception, path: Path) -> WorldFailure | None:
    """Return the sentence for a failure of the world, or None where the fault is the program's."""
    if isinstance(error, OSError):
        return WorldFailure(f"The diary {path} cannot be opened: {error.strerror}.")
    if isinstance(error, database.faults()):
        return None
    extended = code(error)
    plain = extended & 0xFF
    if plain in DAMAGE or extended == sqlite3.SQLITE_IOERR_SHORT_READ:
        return damaged(path)
    sentences = {
        sqlite3.SQLITE_FULL: f"The disk is full, so nothing more can be saved in {path}.",
        sqlite3.SQLITE_READONLY: f"The diary {path} is read-only, so nothing was saved.",
        sqlite3.SQLITE_CANTOPEN: f"The diary {path} cannot be opened.",
        sqlite3.SQLITE_IOERR: (
            f"The disk did not answer while reading or writing {path}: it may be full, or a quota "
            "used up, or it is worn out."
        ),
        sqlite3.SQLITE_PERM: f"This account may not use the diary {path}.",
    }
    if plain in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}:
        return StoreBusy(busy(path))
    return WorldFailure(sentences[plain]) if plain in sentences else None


def code(error: Exception) -> int:
    """Return SQLite's extended code; what this program says of a fact without sense has none."""
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT))


def busy(path: Path) -> str:
    """Return the sentence for a diary that another program holds."""
    return f"Another program is using the diary {path}. Nothing was changed."


def reason(error: Exception) -> str:
    """Return why a file could not be written, in a word or two of the system."""
    return str(error.strerror if isinstance(error, OSError) else database.words(error))
