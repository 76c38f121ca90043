"""Photos out of an imported diary, kept in the profile under the names they had there."""

from __future__ import annotations

from skinroutine.app.course.photos import NamedPhotos, PhotoNotKept
from skinroutine.app.errors import WorldFailure
from skinroutine.app.tongue import tr


class ImportedPhotos:
    """The photos of a profile; a name that is none of theirs is WrongUse."""

    def __init__(self, photos: NamedPhotos) -> None:
        self._photos = photos

    def read(self, name: str) -> bytes | None:
        """Return the bytes of a photo, or None where it is not there."""
        return self._photos.read(name)

    def write(self, name: str, content: bytes) -> None:
        """Keep a photo, through to the disk; one there already stays."""
        try:
            self._photos.put(name, content)
        except PhotoNotKept as failure:
            message = tr(
                "The photos were not kept, so nothing was imported: {reason}.",
                reason=failure.reason,
            )
            raise WorldFailure(message) from failure

    def remove(self, name: str) -> None:
        """Take a photo away that was just written."""
        self._photos.remove(name)
