"""Photos as files in a folder of the profile, each for its owner alone."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path

from skinroutine.app.course.photos import PLACE, PhotoNotKept, check_photo_name, new_photo_name
from skinroutine.app.errors import WorldFailure
from skinroutine.app.tongue import tr

FOLDER = PLACE


class PhotoFolder:
    """Keeps photos under `photos/` of a profile, which is made with the first of them."""

    def __init__(self, profile: Path) -> None:
        self._folder = profile / FOLDER

    def keep(self, data: bytes, suffix: str, day: date) -> str:
        """Keep a picture under a new name, and return that."""
        name = new_photo_name(data, suffix, day)
        self.put(name, data)
        return name

    def put(self, name: str, data: bytes) -> None:
        """Write the bytes beside their place, then move them there."""
        path, part = self.path(name), self._folder / f".{name}.part"
        try:
            if os.path.lexists(path):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
            self._make_folder()
            _write(part, data)
            part.replace(path)
            _sync_folder(self._folder)
        except OSError as error:
            with suppress(OSError):
                part.unlink(missing_ok=True)
                self._folder.rmdir()
            raise PhotoNotKept(error.strerror or str(error)) from error

    def path(self, name: str) -> Path:
        """Return where a photo lies; WrongUse for a name that `keep` would not give."""
        check_photo_name(name)
        return self._folder / name

    def read(self, name: str) -> bytes | None:
        """Return the bytes of a photo, or None where it is not there."""
        path = self.path(name)
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            message = tr("A photo cannot be read: {reason}.", reason=error.strerror or error)
            raise WorldFailure(message) from error

    def remove(self, name: str) -> None:
        """Take a photo away, and the folder where that is empty then."""
        path = self.path(name)
        with suppress(OSError):
            path.unlink(missing_ok=True)
            self._folder.rmdir()

    def _make_folder(self) -> None:
        self._folder.mkdir(mode=0o700, exist_ok=True)
        if sys.platform != "win32":
            self._folder.chmod(0o700)


def _write(path: Path, data: bytes) -> None:
    """Write a new file for its owner alone, through to the disk."""
    with os.fdopen(
        os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, 0o600), "wb"
    ) as to:
        to.write(data)
        to.flush()
        os.fsync(to.fileno())


_BINARY = getattr(os, "O_BINARY", 0)
"""Windows changes the ends of lines in what is not said to be binary."""


def _sync_folder(folder: Path) -> None:
    """Let the folder's new entry survive a power cut, where the system can do that."""
    if sys.platform == "win32":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
