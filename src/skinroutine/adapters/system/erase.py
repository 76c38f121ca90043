"""Takes the files of a profile away: what the program made there, by name, and nothing else."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from skinroutine.app.keeping.erase import Cleared, Stays

LOCK = "window.lock"
A_LINK = "it was a link, and what lies at {place} stays"
_BESIDE = r"(?:\.part)?(?:-(?:wal|shm|journal))?"
"""What SQLite puts beside a file while it is open, or while it is made."""
_DIARY = rf"diary\.sqlite3{_BESIDE}"
_END = r"before-v\d+|(?:rescue\.)?damaged|mended|rescue|anew|kept-[0-9a-f]+"
_COPY = rf"diary\.sqlite3\.(?:{_END}){_BESIDE}"
_KEY = r"lock(?:-before-[0-9a-f]{32})?\.json(?:\.part)?"
_STAMP = r"\d{4}-\d\d-\d\dT\d{6}Z"
_BACKUP = rf"{_STAMP}-[a-z-]+(?:-\d+)?\.sqlite3{_BESIDE}"
_PASSING = rf"\.backup-\w+\.sqlite3{_BESIDE}"
_PHOTO = r"\d{4}-\d\d-\d\d-[0-9a-z]{1,40}\.[a-z]{2,4}"
_PHOTOS = rf"photos\.sqlite3{_BESIDE}"
_OURS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    ((), (_KEY,)),  # first: without its key an encrypted diary is gone already
    (("backups",), (_KEY,)),
    (
        (),
        (
            _DIARY,
            _COPY,
            _PHOTOS,
            _PASSING,
            rf"(?:lock|phone)\.guard{_BESIDE}",
            r"ahead\.(?:json|new)",
            r"skinroutine\.log(?:\.\d+)?",
            r"window\.(?:ini|lock)(?:\.lock|\.[A-Za-z0-9]{6})?",  # Qt writes beside its place
        ),
    ),
    (("backups",), (_BACKUP, _PASSING)),
    (("photos",), (_PHOTO, rf"\.{_PHOTO}\.part")),
    (("damaged",), ()),
    (("damaged", rf"{_STAMP}(?:-\d+)?"), (_DIARY,)),
    ((r"\.rescue-\w+",), (_DIARY,)),
    ((r"(?:un)?locking",), (_DIARY, _COPY, _PHOTOS, r"(?:backups|damaged|photos)%2F.+")),
)
"""How the names of what the program makes look, by how its folder is called, in a safe order."""


class ErasedFiles:
    """The files of a profile; a link is taken away and never followed."""

    def __init__(self, profile: Path) -> None:
        self.folder = profile
        self._real = profile.resolve()
        self._stays: dict[str, str] = {}
        self._count = 0

    def clear(self) -> None:
        """Delete what the program made but the lock of its window; a diary's key goes first."""
        for path in self._own():
            if path.name != LOCK:
                self._remove(path)
        for folder in reversed(self._folders()[1:]):
            self._remove_folder(folder)
        _sync(self._real)

    def leave(self) -> Cleared:
        """Delete the lock, and the folder where nothing else is in it; say what became of all."""
        self._remove(self._real / LOCK)
        is_gone = self._remove_folder(self._real)
        if is_gone and self.folder.is_symlink():
            self._remove(self.folder)
        _sync(self._real.parent)
        stays = tuple(Stays(name, why) for name, why in self._stays.items())
        return Cleared(self._count, stays, self._rest(), is_gone=is_gone)

    def _own(self) -> Iterator[Path]:
        """Yield what the program made, in the order in which it goes."""
        for names, patterns in _OURS:
            if names:
                above = self._named(names[:-1])
                found = (one for folder in above for one in _matching(folder, names[-1]))
                yield from (one for one in found if one.is_symlink())
            for folder in self._named(names):
                for pattern in patterns:
                    yield from _matching(folder, pattern)

    def _named(self, names: Sequence[str]) -> list[Path]:
        """Return the folders of ours whose path in the profile matches; no links to folders."""
        found = [self._real]
        for name in names:
            inside = (one for folder in found for one in _matching(folder, name))
            found = [one for one in inside if one.is_dir() and not one.is_symlink()]
        return found

    def _folders(self) -> list[Path]:
        """Return the profile and the folders of ours in it, each after the one above it."""
        found = (folder for names, _ in _OURS for folder in self._named(names))
        return list(dict.fromkeys(found))

    def _rest(self) -> tuple[str, ...]:
        """Return the names of what lies there, without what should have gone."""
        ours = self._folders()
        found = (one for folder in ours for one in _entries(folder) if one not in ours)
        names = (self._name(one) for one in found)
        return tuple(name for name in names if name not in self._stays)

    def _remove(self, path: Path) -> None:
        """Delete a file or a link; what is a folder now is not what the program made."""
        try:
            mode = path.lstat().st_mode
            if stat.S_ISDIR(mode):
                return
            target = path.readlink() if stat.S_ISLNK(mode) else None
            path.unlink()
        except FileNotFoundError:
            return
        except OSError as error:
            self._stays[self._name(path)] = error.strerror or str(error)
            return
        self._count += 1
        if target is not None and path != self.folder:
            self._stays[self._name(path)] = A_LINK.format(place=target)

    def _remove_folder(self, folder: Path) -> bool:
        """Delete a folder where it is empty, and tell whether it is gone."""
        try:
            if not _entries(folder):
                folder.rmdir()
        except FileNotFoundError:
            return True
        except OSError as error:
            self._stays[self._name(folder)] = error.strerror or str(error)
        return not os.path.lexists(folder)

    def _name(self, path: Path) -> str:
        is_inside = path != self._real and path.is_relative_to(self._real)
        return str(path.relative_to(self._real) if is_inside else path)


def _matching(folder: Path, pattern: str) -> list[Path]:
    """Return what lies in a folder under a name like this."""
    return [one for one in _entries(folder) if re.fullmatch(pattern, one.name, re.ASCII)]


def _sync(folder: Path) -> None:
    """Let what is gone from a folder stay gone after a power cut, where the system can do that."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def _entries(folder: Path) -> list[Path]:
    """Return what lies in a folder, by name; nothing where that cannot be read."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []
