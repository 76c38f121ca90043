"""Run as a program: restores backups, and is killed in the middle by itself or by whoever began it.

`killed.py PROFILE NTH FILE...` restores the files in turn, without end. At the NTH statement that
replaces facts it kills itself; 0 is never.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import AbstractContextManager, closing
from datetime import UTC, datetime
from itertools import count, cycle
from pathlib import Path

from skinroutine.adapters.store.backup_folder import BackupFolder
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.keeping.backups import Backups

from fakes import FixedClock


def open_to_be_killed(path: Path, nth: int) -> AbstractContextManager[SqliteStore]:
    """Open a diary that kills this process at the nth statement."""
    store = SqliteStore(path)
    statements = count(1)

    def look(_statement: str) -> None:
        if next(statements) == nth:
            os.kill(os.getpid(), signal.SIGKILL)

    store._connection.set_trace_callback(look)
    return closing(store)


def main() -> None:
    """Restore, and say a number after each time."""
    path, nth, *files = sys.argv[1:]
    clock = FixedClock(datetime(2026, 11, 2, 9, 0, tzinfo=UTC))
    diary = Path(path, "diary.sqlite3")
    backups = Backups(BackupFolder(diary), lambda: open_to_be_killed(diary, int(nth)), clock)
    for number, file in enumerate(cycle(files)):
        done = backups.restore(Path(file))
        assert done.before is not None
        Path(backups.place, done.before.name).unlink()
        print(number, flush=True)


if __name__ == "__main__":
    main()
