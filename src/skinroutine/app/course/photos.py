"""The port of the photos of a diary, under neutral names, and what may be kept as one."""

from __future__ import annotations

import re
import secrets
from datetime import date
from typing import Protocol

from skinroutine.app.errors import WorldFailure, WrongUse
from skinroutine.app.tongue import mark, tr

PLACE = "photos"
"""The folder of a profile in which photos lie as files, where it is not locked."""
SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
MOST_BYTES = 20_000_000
"""How large a kept photo may be; the window keeps them smaller."""
NO_PHOTO_NAME = mark("This is not the name of a photo in the diary.")


_NAME = re.compile(
    rf"\d{{4}}-\d{{2}}-\d{{2}}-[0-9a-z]{{1,40}}(?:{'|'.join(map(re.escape, SUFFIXES))})", re.ASCII
)
"""A day and a word without meaning: no name of the person's file, no path, no device."""


class PhotoNotKept(WorldFailure):
    """The disk did not keep a photo; `reason` says why, without a full stop."""

    def __init__(self, reason: str) -> None:
        super().__init__(tr("The photo was not kept: {reason}.", reason=reason))
        self.reason = reason


class Photos(Protocol):
    """Photos by neutral names; may be used from any thread."""

    def keep(self, data: bytes, suffix: str, day: date) -> str:
        """Keep the bytes of a picture, durable on return, and return its new name.

        `suffix` is one of SUFFIXES. WrongUse where it is not, or where there is nothing or too
        much; PhotoNotKept where the disk did not do it, and then nothing is left over.
        """
        ...

    def read(self, name: str) -> bytes | None:
        """Return the bytes of a photo, or None where it is not there; WrongUse, WorldFailure."""
        ...


class NamedPhotos(Photos, Protocol):
    """Photos that can be kept under a name they have already, and taken away."""

    def put(self, name: str, data: bytes) -> None:
        """Keep the bytes of a picture that has a name already, such as one of an import.

        A photo that is there under that name stays, and this one is PhotoNotKept, as above.
        WrongUse for a name that is none.
        """
        ...

    def remove(self, name: str) -> None:
        """Take a photo away, as far as that goes; one that is not there is no failure. WrongUse."""
        ...


def is_photo_name(name: str) -> bool:
    """Tell whether this could be the name of a kept photo."""
    return _NAME.fullmatch(name) is not None


def check_photo_name(name: str) -> None:
    """Raise WrongUse for what is not the name of a kept photo, such as a path."""
    if not is_photo_name(name):
        raise WrongUse(tr(NO_PHOTO_NAME))


def new_photo_name(data: bytes, suffix: str, day: date) -> str:
    """Return a name for a picture that is to be kept; WrongUse says why it cannot be."""
    if suffix not in SUFFIXES or not data:
        message = tr("This file is no picture that can be kept here.")
        raise WrongUse(message)
    if len(data) > MOST_BYTES:
        message = tr("The photo was not kept: it is too large.")
        raise WrongUse(message)
    return f"{day.isoformat()}-{secrets.token_hex(8)}{suffix}"
