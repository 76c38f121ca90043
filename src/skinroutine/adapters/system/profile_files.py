"""What the files of a profile tell without being opened: who holds the window, who can read."""

from __future__ import annotations

import stat
import sys
from contextlib import suppress
from pathlib import Path

WINDOW_LOCK = "window.lock"
"""The lock file of the window; Qt writes the process' number and its program's name into it."""


def window_holder(profile: Path) -> tuple[int | None, bool | None]:
    """Return the process that claimed the window, and whether it is there; None is not known.

    A number that another program has by now is told by the name (Linux only).
    """
    try:
        process, name, *_ = (profile / WINDOW_LOCK).read_text(errors="replace").splitlines()
        number = int(process)
    except (OSError, ValueError):
        return None, False
    if sys.platform != "linux":
        return number, None
    try:
        return number, Path(f"/proc/{number}/exe").readlink().name.startswith(name)
    except PermissionError:
        return number, True
    except OSError:
        return number, False


def modes(store: Path) -> dict[str, int] | None:
    """Return the permissions of a diary's files by name; None on Windows, which has others."""
    if sys.platform == "win32":
        return None
    found = {}
    for one in (store, *(store.with_name(f"{store.name}-{end}") for end in ("wal", "shm"))):
        with suppress(OSError):
            found[one.name] = stat.S_IMODE(one.stat().st_mode)
    return found
