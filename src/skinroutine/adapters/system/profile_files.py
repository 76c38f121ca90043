"""What the files of a profile tell without being opened: who holds the window, who can read."""

from __future__ import annotations

import shutil
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from skinroutine.adapters.system import sandbox

WINDOW_LOCK = "window.lock"
"""The lock file of the window; Qt writes the process' number and its program's name into it."""
DAMAGED = "damaged"
FOLDERS = ("backups", DAMAGED, "photos")
"""Folders of a profile that hold nothing but what the program made."""
OWN = (
    "ahead.",
    "diary.sqlite3",
    "lock.",
    "phone.",
    "photos.sqlite3",
    "skinroutine.log",
    "window.",
)
"""How the names of files begin that the program makes in a profile."""


def window_holder(profile: Path) -> tuple[int | None, bool | None]:
    """Return the process that claimed the window, and whether it is there; None is not known.

    A number that another program has by now is told by the name (Linux only). In a sandbox numbers
    are its own, so that the lock of the file itself tells.
    """
    try:
        process, name, *_ = (profile / WINDOW_LOCK).read_text(errors="replace").splitlines()
        number = int(process)
    except (OSError, ValueError):
        return None, False
    if sys.platform != "linux":
        return number, None
    if sandbox.is_flatpak():
        return number, _is_locked(profile / WINDOW_LOCK)
    try:
        return number, Path(f"/proc/{number}/exe").readlink().name.startswith(name)
    except PermissionError:
        return number, True
    except OSError:
        return number, False


def _is_locked(path: Path) -> bool | None:
    """Tell whether a process holds a file's lock, as Qt does; None where that is not told."""
    import fcntl  # noqa: PLC0415 - Windows has none

    try:
        with path.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except FileNotFoundError:
        return False
    except OSError:
        return None
    return False


def modes(profile: Path) -> dict[str, int] | None:
    """Return the permissions of a profile and what is in it, by name; None on Windows.

    Folders end in a slash; that of the profile is named whole. What the program did not make
    there is not looked at, but in the folders that are its own.
    """
    if sys.platform == "win32":
        return None
    found = {}
    for one in (profile, *_private(profile)):
        with suppress(OSError):
            mode = one.stat().st_mode
            name = str(one if one == profile else one.relative_to(profile))
            found[f"{name}/" if stat.S_ISDIR(mode) else name] = stat.S_IMODE(mode)
    return found


def set_aside(profile: Path) -> list[str]:
    """Return the names of what was set aside after damage, the newest last."""
    return [f"{DAMAGED}/{one.name}" for one in _entries(profile / DAMAGED)]


def space(diary: Path) -> tuple[int, int] | None:
    """Return how many bytes are free where a diary lies, and how many it takes; None: not told."""
    try:
        free = shutil.disk_usage(diary.parent).free
        return free, diary.stat().st_size if diary.exists() else 0
    except OSError:
        return None


def _private(profile: Path) -> Iterator[Path]:
    """Yield what is in a profile and nobody else's business, in the order of names."""
    for one in _entries(profile):
        if one.name in FOLDERS and one.is_dir():
            yield one
            yield from sorted(one.rglob("*"))
        elif one.name.startswith(OWN):
            yield one


def _entries(folder: Path) -> list[Path]:
    """Return what lies in a folder, by name; nothing where that cannot be read."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []
