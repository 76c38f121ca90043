"""Photos as files in a folder of the profile, each for its owner alone."""

from __future__ import annotations

import os
import re
import secrets
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path

from skinroutine.app.course.photos import MOST_BYTES, NO_PHOTO_NAME, SUFFIXES
from skinroutine.app.errors import WorldFailure, WrongUse
from skinroutine.app.tongue import tr

FOLDER = "photos"
_NAME = re.compile(
    rf"\d{{4}}-\d{{2}}-\d{{2}}-[0-9a-z]{{1,40}}(?:{'|'.join(map(re.escape, SUFFIXES))})", re.ASCII
)
"""A day and a word without meaning: no name of the person's file, no path, no device."""


class PhotoFolder:
    """Keeps photos under `photos/` of a profile, which is made with the first of them."""

    def __init__(self, profile: Path) -> None:
        self._folder = profile / FOLDER

    def keep(self, data: bytes, suffix: str, day: date) -> str:
        """Write the bytes beside their place, then move them there; return the name."""
        if suffix not in SUFFIXES or not data:
            message = tr("This file is no picture that can be kept here.")
            raise WrongUse(message)
        if len(data) > MOST_BYTES:
            message = tr("The photo was not kept: it is too large.")
            raise WrongUse(message)
        name = f"{day.isoformat()}-{secrets.token_hex(8)}{suffix}"
        part = self._folder / f".{name}.part"
        try:
            self._make_folder()
            _write(part, data)
            part.replace(self._folder / name)
            _sync_folder(self._folder)
        except OSError as error:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            message = tr("The photo was not kept: {reason}.", reason=error.strerror or error)
            raise WorldFailure(message) from error
        return name

    def path(self, name: str) -> Path:
        """Return where a photo lies; WrongUse for a name that `keep` would not give."""
        if not _NAME.fullmatch(name):
            raise WrongUse(tr(NO_PHOTO_NAME))
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
