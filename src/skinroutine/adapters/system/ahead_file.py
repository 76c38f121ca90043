"""When something is due, kept in the profile outside of a locked diary: instants and no names."""

from __future__ import annotations

import json
import logging
import os
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from skinroutine.app.errors import WorldFailure
from skinroutine.app.reminding.ahead_ports import Ahead, Shown

AHEAD = "ahead.json"
FORMAT = 1
log = logging.getLogger(__name__)


class AheadInFile:
    """The file of one profile, readable by its owner alone."""

    def __init__(self, profile: Path) -> None:
        self._path = profile / AHEAD
        self._seen: tuple[int, int, int] | None = None
        self._known: Ahead | None = None

    def read(self) -> Ahead | None:
        """Return what is kept; None where there is nothing, or nothing that can be read.

        A file that has not changed is not read again.
        """
        seen = self._look()
        if seen is None or seen != self._seen:
            self._seen, self._known = seen, self._read()
        return self._known

    def _look(self) -> tuple[int, int, int] | None:
        """Return what changes with the file; None where it cannot be seen."""
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns, found.st_size

    def _read(self) -> Ahead | None:
        try:
            return _ahead(json.loads(self._path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError) as error:
            log.warning("what is due ahead cannot be read: %s", type(error).__name__)
            return None

    def write(self, ahead: Ahead) -> None:
        """Keep it in the place of what was kept, durable on return."""
        fresh = self._path.with_suffix(".new")
        try:
            fresh.unlink(missing_ok=True)
            number = os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(number, "w", encoding="utf-8") as file:
                json.dump(_values(ahead), file)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._path)
        except OSError as error:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
            message = f"{self._path} cannot be written: {error.strerror}."
            raise WorldFailure(message) from error

    def remove(self) -> None:
        """Keep nothing any more; WorldFailure where the file stays."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            message = f"{self._path} cannot be removed: {error.strerror}."
            raise WorldFailure(message) from error


def _values(ahead: Ahead) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "until": ahead.until.isoformat(),
        "due": [one.isoformat() for one in ahead.due],
        "shown": [[one.due.isoformat(), one.at.isoformat()] for one in ahead.shown],
        "unseen": sorted(ahead.unseen),
    }


def _ahead(values: Any) -> Ahead:  # noqa: ANN401 - whatever stands in the file
    """Return what the values of a file say; ValueError, KeyError or TypeError where that is amiss.

    What another hand wrote is read as far as this program would have written it.
    """
    if values["format"] != FORMAT:
        message = "another format"
        raise ValueError(message)
    return Ahead(
        due=tuple(sorted(_instant(one) for one in values["due"])),
        until=_instant(values["until"]),
        shown=tuple(Shown(_instant(due), _instant(at)) for due, at in values["shown"]),
        unseen=frozenset(str(one) for one in values["unseen"]),
    )


def _instant(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    if found.utcoffset() != timedelta(0):
        message = "an instant in UTC is asked for"
        raise ValueError(message)
    return found
