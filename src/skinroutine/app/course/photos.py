"""The port of the photos of a diary: pictures as files of their own beside it."""

from __future__ import annotations

from datetime import date
from pathlib import PurePath
from typing import Protocol

from skinroutine.app.tongue import mark

SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
MOST_BYTES = 20_000_000
"""How large a kept photo may be; the window keeps them smaller."""
NO_PHOTO_NAME = mark("This is not the name of a photo in the diary.")


class Photos(Protocol):
    """Photos by neutral names; may be used from any thread."""

    def keep(self, data: bytes, suffix: str, day: date) -> str:
        """Keep the bytes of a picture, durable on return, and return its new name.

        `suffix` is one of SUFFIXES. WrongUse where it is not, or where there is nothing or too
        much; WorldFailure where the disk did not do it, and then nothing is left over.
        """
        ...

    def path(self, name: str) -> PurePath:
        """Return where a photo lies, whether it is there or not; WrongUse for any other name."""
        ...

    def read(self, name: str) -> bytes | None:
        """Return the bytes of a photo, or None where it is not there; WrongUse, WorldFailure."""
        ...
