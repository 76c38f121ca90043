"""Whether the files of an open diary still lie where they were opened, and folders made durable."""

from __future__ import annotations

import errno
import os
import sys
from enum import Enum
from pathlib import Path

UNKNOWN = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES}
"""What a file system says that makes no folders durable on their own."""
Identity = tuple[int, int]
"""The device and the number of a file: what a name leads to."""


class Found(Enum):
    """What lies in the places of an open diary's files."""

    WHOLE = "all of them"
    NO_LOG = "the diary, without what SQLite keeps beside it"
    NOTHING = "no diary, or an empty file, as whoever looks for one leaves behind"
    ANOTHER = "another file than was opened"


class OwnFiles:
    """The diary that is open, its write-ahead log and its shared memory, as they were opened.

    SQLite goes on writing into a file whose name is gone, and all of it is lost with the process.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._diary = _identity(path)
        self._beside = {one: _identity(one) for one in beside(path)}

    def look(self) -> Found:
        """Tell what lies there now; a place that may not be looked at is not said to be empty."""
        now = _identity(self._path)
        if now != self._diary:
            return Found.NOTHING if now is None or _is_empty(self._path) else Found.ANOTHER
        if all(_identity(one) == known for one, known in self._beside.items()):
            return Found.WHOLE
        return Found.NO_LOG

    def has_new_log(self) -> bool:
        """Tell whether the diary is the one that was opened, and another log lies beside it."""
        log, _ = self._beside
        now = _identity(log)
        return self.look() is Found.NO_LOG and now is not None and now != self._beside[log]

    def own_beside(self) -> list[Path]:
        """Return which of the files beside the diary are still those that were opened."""
        return [one for one, known in self._beside.items() if known and _identity(one) == known]


def beside(path: Path) -> list[Path]:
    """Return the places of what SQLite keeps beside a database while it is open."""
    return [path.with_name(f"{path.name}-{end}") for end in ("wal", "shm")]


def sync_folder(folder: Path) -> None:
    """Let the names in a folder survive a power cut, where the system can do that."""
    if sys.platform == "win32":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    except OSError as error:
        if error.errno not in UNKNOWN:
            raise
    finally:
        os.close(opened)


def put_in_place(part: Path, place: Path) -> None:
    """Give a finished file its name, durable on return; FileExistsError where the name is taken.

    An empty file gives way.
    """
    if _is_empty(place):
        part.replace(place)
    else:
        _link(part, place)
    sync_folder(place.parent)


def _link(part: Path, place: Path) -> None:
    try:
        os.link(part, place)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):  # a file system without links
        part.rename(place)
    else:
        part.unlink()


def _is_empty(path: Path) -> bool:
    try:
        return path.stat().st_size == 0
    except OSError:
        return False


def _identity(path: Path) -> Identity | None:
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        return (-1, -1)
    return (found.st_dev, found.st_ino)
