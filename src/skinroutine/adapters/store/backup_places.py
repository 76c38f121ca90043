"""What lies in the folder of backups: names that sort by time, and files that are under way."""

from __future__ import annotations

import os
import re
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from skinroutine.adapters.store.backup_file import look
from skinroutine.adapters.store.migrations import remove_copy
from skinroutine.app.errors import WrongUse
from skinroutine.app.keeping.ports import GoOn
from skinroutine.app.tongue import mark, tr
from skinroutine.domain.keeping.rotation import BackupKind

SUFFIX = ".sqlite3"
STAMP = "%Y-%m-%dT%H%M%SZ"
NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d{6}Z)-(daily|by-hand|before-restore)\.sqlite3", re.ASCII)
BEGIN, END = ".backup-", ".sqlite3.part"
"""How the names look of files that are under way; a killed program leaves such behind."""
MOST_BYTES = 1 << 30
"""No diary comes near: ten years of one are some forty megabytes."""
NO_FILE = mark("There is no file {path}.")
NO_PLAIN_FILE = mark("{path} is no file that could be a backup.")
TOO_LARGE = mark("{path} is too large to be a backup of skinroutine.")
IN_USE = mark(
    "{path} is in use, or the program that wrote to it was cut off: a part of it is still in "
    "{wal}. Open it with that program once, then make a backup there."
)


def backup_name(at: datetime, kind: BackupKind) -> str:
    """Return the name of a backup made at an instant in UTC."""
    return f"{at:{STAMP}}-{kind.value}{SUFFIX}"


@contextmanager
def passing(folder: Path) -> Iterator[Path]:
    """Yield an empty file, for its owner alone, that is gone at the end unless it got a name."""
    number, name = tempfile.mkstemp(dir=folder, prefix=BEGIN, suffix=END)
    os.close(number)
    try:
        yield Path(name)
    finally:
        with suppress(OSError):
            remove_copy(Path(name))


def entries(folder: Path) -> list[Path]:
    """Return what lies in a folder; nothing in one that is not there."""
    try:
        return list(folder.iterdir())
    except FileNotFoundError:
        return []


def listed(folder: Path, name: re.Pattern[str]) -> list[Path]:
    """Return the plain files of a folder with such a name: what a link leads to is not ours."""
    found = []
    for path in entries(folder):
        with suppress(FileNotFoundError):
            if name.fullmatch(path.name) and stat.S_ISREG(path.lstat().st_mode):
                found.append(path)
    return found


def check_file(path: Path) -> None:
    """Refuse, unopened, what cannot be a backup: WrongUse; OSError where it cannot be seen."""
    try:
        found = path.stat()
    except FileNotFoundError:
        raise WrongUse(tr(NO_FILE, path=path)) from None
    if not stat.S_ISREG(found.st_mode):
        raise WrongUse(tr(NO_PLAIN_FILE, path=path))
    if found.st_size > MOST_BYTES:
        raise WrongUse(tr(TOO_LARGE, path=path))
    wal = path.with_name(f"{path.name}-wal")
    if wal.exists() and wal.stat().st_size:
        raise WrongUse(tr(IN_USE, path=path, wal=wal.name))


def copy_file(path: Path, copy: Path, go_on: GoOn) -> None:
    """Copy a file in pieces; WrongUse where it grows too large, Stopped where `go_on` says so."""
    with path.open("rb") as source, copy.open("wb") as target:
        size, done = max(1, os.fstat(source.fileno()).st_size), 0
        while piece := source.read(1 << 20):
            done += target.write(piece)
            look(go_on, min(1.0, done / size))
            if done > MOST_BYTES:
                raise WrongUse(tr(TOO_LARGE, path=path))


def time_of(path: Path) -> datetime:
    """Return when a file was written last."""
    return datetime.fromtimestamp(path.lstat().st_mtime, UTC)


def sync(path: Path) -> None:
    """Let what is in a file survive a power cut."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
