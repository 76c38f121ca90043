"""Photos of a locked profile: in an encrypted database, instead of files of their own."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date
from pathlib import Path

from skinroutine.adapters.store import database
from skinroutine.app.course.photos import PhotoNotKept, check_photo_name, new_photo_name
from skinroutine.app.errors import WorldFailure
from skinroutine.app.tongue import tr

FILE = "photos.sqlite3"
TABLE = "CREATE TABLE IF NOT EXISTS photo (name TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT"
WAIT = 5.0
"""Seconds to wait for another program that keeps a photo at this moment."""
log = logging.getLogger(__name__)


class SealedPhotos:
    """Keeps photos in `photos.sqlite3` of a profile, opened anew for each, in any thread."""

    def __init__(self, profile: Path, key: bytes) -> None:
        self._path = profile / FILE
        self._key = key

    def keep(self, data: bytes, suffix: str, day: date) -> str:
        """Keep a picture under a new name, and return that."""
        name = new_photo_name(data, suffix, day)
        self.put(name, data)
        return name

    def put(self, name: str, data: bytes) -> None:
        """Add a picture in one transaction."""
        check_photo_name(name)
        try:
            with self._opened() as photos:
                photos.execute(TABLE)
                photos.execute("INSERT INTO photo VALUES (?, ?)", (name, data))
        except database.errors() as error:
            raise PhotoNotKept(_reason(error)) from error

    def read(self, name: str) -> bytes | None:
        """Return the bytes of a photo, or None where it is not there."""
        check_photo_name(name)
        if not self._path.exists():
            return None
        try:
            with self._opened() as photos:
                photos.execute(TABLE)
                found = photos.execute("SELECT data FROM photo WHERE name = ?", (name,)).fetchone()
        except database.errors() as error:
            message = tr("A photo cannot be read: {reason}.", reason=_reason(error))
            raise WorldFailure(message) from error
        return bytes(found[0]) if found else None

    def remove(self, name: str) -> None:
        """Take a photo away."""
        check_photo_name(name)
        if not self._path.exists():
            return
        try:
            with self._opened() as photos:
                photos.execute("DELETE FROM photo WHERE name = ?", (name,))
        except database.errors() as error:
            log.warning("photos: one stays (%s)", type(error).__name__)

    def names(self) -> list[str]:
        """Return the names of all photos; raises what a connection raises."""
        if not self._path.exists():
            return []
        with self._opened() as photos:
            return [str(name) for (name,) in photos.execute("SELECT name FROM photo ORDER BY name")]

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        with suppress(FileExistsError):
            os.close(os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        with closing(database.connect(self._path, key=self._key, wait=WAIT)) as photos:
            photos.execute("PRAGMA synchronous = FULL")
            yield photos


def _reason(error: Exception) -> str:
    """Return why it did not work, without a full stop."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
