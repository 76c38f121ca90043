"""The one way to open a database file."""

from __future__ import annotations

import sqlite3
from pathlib import Path


def connect(path: Path, *, key: bytes | None = None, wait: float = 5.0) -> sqlite3.Connection:
    """Open a database file; transactions are begun and ended by whoever asks.

    `wait` is how many seconds a call waits for another program. Raises one of `errors()`.
    """
    assert key is None
    return sqlite3.connect(path, timeout=wait, isolation_level=None)


def errors() -> tuple[type[Exception], ...]:
    """Return what a connection, and the file beneath it, may raise."""
    return (sqlite3.Error, OSError)
