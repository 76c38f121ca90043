"""Guards: only one program at a time may do what a file of a profile stands for."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from skinroutine.adapters.store import database
from skinroutine.adapters.store.lock_places import GUARD
from skinroutine.adapters.store.rewriting import create
from skinroutine.app.errors import StoreBusy

AT_IT = "The lock of this profile is being turned on or off by another program. Try again later."


@contextmanager
def guarded(profile: Path, name: str = GUARD, at_it: str = AT_IT) -> Iterator[None]:
    """Let no other program change the lock meanwhile; StoreBusy where one is at it.

    Another name guards something else. May raise what a connection raises. The system lets go of it
    with the process.
    """
    path = profile / name
    with suppress(FileExistsError):
        create(path)
    with closing(database.connect(path, wait=0.0)) as guard:
        try:
            guard.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                raise StoreBusy(at_it) from error
            raise
        yield
