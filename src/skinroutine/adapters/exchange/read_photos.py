"""Photos out of an imported diary, kept in the profile under the names they had there."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from skinroutine.app.course.photos import Photos
from skinroutine.app.errors import WorldFailure
from skinroutine.app.tongue import tr

_BINARY = getattr(os, "O_BINARY", 0)


class ImportedPhotos:
    """The photos of a profile; a name that is none of theirs is WrongUse."""

    def __init__(self, photos: Photos) -> None:
        self._photos = photos

    def read(self, name: str) -> bytes | None:
        """Return the bytes of a photo, or None where it is not there."""
        return self._photos.read(name)

    def write(self, name: str, content: bytes) -> None:
        """Keep a photo for its owner alone, through to the disk; a file there already stays."""
        path = Path(self._photos.path(name))
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY
        try:
            path.parent.mkdir(mode=0o700, exist_ok=True)
            opened = os.open(path, flags, 0o600)
            try:
                _write(opened, content)
            except BaseException:
                self.remove(name)
                raise
        except OSError as error:
            reason = error.strerror or error
            message = tr(
                "The photos were not kept, so nothing was imported: {reason}.", reason=reason
            )
            raise WorldFailure(message) from error

    def remove(self, name: str) -> None:
        """Take a photo away that was just written, and its folder where that is empty then."""
        path = Path(self._photos.path(name))
        with suppress(OSError):
            path.unlink(missing_ok=True)
            path.parent.rmdir()


def _write(opened: int, content: bytes) -> None:
    with os.fdopen(opened, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
