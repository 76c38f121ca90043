"""The one way to open a database file: plain, or encrypted by SQLCipher where a key is given."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path
from typing import cast

from skinroutine.app.errors import WorldFailure

SQLCIPHER = "sqlcipher3.dbapi2"
"""Speaks like sqlite3, with exceptions of its own; loaded with the first key."""
LACKS = (
    "This installation of skinroutine lacks SQLCipher (the package sqlcipher3), so it can neither "
    "encrypt a diary nor open one that is locked. Nothing was changed."
)
QUIET = "PRAGMA cipher_log_level = NONE"
"""It would write to the standard error of the process that a page cannot be decrypted."""
NO_TEXT = "Could not decode to UTF-8"
"""How Python begins what it says of a column whose bytes are no text; then it quotes them."""
PLAIN_BEGINNING = b"SQLite format 3\0"
"""How every plain database file begins, and no encrypted one."""


def connect(
    path: Path, *, key: bytes | None = None, wait: float = 5.0, is_frozen: bool = False
) -> sqlite3.Connection:
    """Open a database file; transactions are begun and ended by whoever asks.

    `wait` is how many seconds a call waits for another program. A key is 32 bytes; whether it is
    the right one shows with the first question (SQLITE_NOTADB). Raises one of `errors()`, and
    WorldFailure where what encrypts is not installed.
    A frozen file is one that nobody writes: it is read without locks, its journals are not looked
    at, and nothing is made beside it.
    """
    place = f"{path.absolute().as_uri()}?mode=ro&immutable=1" if is_frozen else path
    if key is None:
        return sqlite3.connect(place, timeout=wait, isolation_level=None, uri=is_frozen)
    return _connect_encrypted(place, key, wait)


def errors() -> tuple[type[Exception], ...]:
    """Return what a connection, and the file beneath it, may raise."""
    return (sqlite3.Error, OSError, UnicodeDecodeError, *_of_sqlcipher("Error"))


def faults() -> tuple[type[Exception], ...]:
    """Return those of `errors()` that are no failure of the world but a fault of the program."""
    return (sqlite3.ProgrammingError, *_of_sqlcipher("ProgrammingError"))


def words(error: Exception) -> str:
    """Return what an error says; what Python says of a text that is none would quote the diary."""
    said = str(error)
    return NO_TEXT if said.startswith(NO_TEXT) else said


def is_plain(path: Path) -> bool:
    """Tell whether a file begins as a plain database does; OSError where it cannot be read."""
    with path.open("rb") as file:
        return file.read(len(PLAIN_BEGINNING)) == PLAIN_BEGINNING


def _connect_encrypted(place: Path | str, key: bytes, wait: float) -> sqlite3.Connection:
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise WorldFailure(LACKS) from error
    opened = dbapi2.connect(place, timeout=wait, isolation_level=None, uri=isinstance(place, str))
    try:
        opened.execute(QUIET)
        opened.execute("PRAGMA cipher_memory_security = ON")
        opened.execute("PRAGMA temp_store = MEMORY")
        opened.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    except BaseException:
        opened.close()
        raise
    return cast("sqlite3.Connection", opened)


def _of_sqlcipher(name: str) -> tuple[type[Exception], ...]:
    """Return an exception of SQLCipher's module, if that was loaded in this process."""
    module = sys.modules.get(SQLCIPHER)
    return (getattr(module, name),) if module else ()
