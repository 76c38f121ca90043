"""The program's own files: which ones it was started from, and what lies there now.

A bundle is known by its executable, an installed wheel by the RECORD that an installer writes last,
a checkout by the version it names: a source file that is saved there is no new program.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from os import stat_result
from pathlib import Path

import skinroutine
from skinroutine.app.renewal import Lying

PACKAGE = Path(skinroutine.__file__).parent
VERSION = re.compile(r'^__version__ = "([^"]+)"', re.MULTILINE)
Mark = tuple[int, int, int]


class OwnVersion:
    """Knows what lay there when it was made; two looks at files for each question."""

    def __init__(
        self,
        package: Path = PACKAGE,
        executable: Path | None = None,
        bundle: Path | None = None,
    ) -> None:
        """Know a bundle by its executable and its folder, or a package by where it lies."""
        self._look: Callable[[], Lying]
        if executable is not None:
            self._look = _Bundle(executable, bundle or executable.parent).look
        elif _records(package):
            self._look = _Wheel(package).look
        else:
            self._look = _Checkout(package).look
        self.started = self._look()

    def look(self) -> Lying:
        """Return what lies there now."""
        return self._look()


def own_version() -> OwnVersion:
    """Return what knows the files of this very process."""
    if getattr(sys, "frozen", False):
        hold_archive()
        inside = getattr(sys, "_MEIPASS", None)
        return OwnVersion(executable=Path(sys.executable), bundle=inside and Path(inside))
    return OwnVersion()


def hold_archive() -> None:
    """Let a bundle import from the executable that it was started from, for good (Linux).

    PyInstaller's importer opens it by its name at each import, reads nonsense where it was
    replaced, and ends the process where it is gone. An open file stays what it was.
    """
    archive = getattr(sys.modules.get("pyimod02_importers"), "pyz_archive", None)
    name = getattr(archive, "_filename", None)
    if sys.platform != "linux" or archive is None or not isinstance(name, str):
        return
    with suppress(OSError):
        archive._filename = f"/proc/self/fd/{os.open(name, os.O_RDONLY)}"  # noqa: SLF001 - there is no other way to name it


class _Bundle:
    """An executable, and the folder of its libraries, which changes while it is unpacked."""

    def __init__(self, executable: Path, folder: Path) -> None:
        self._executable, self._folder = executable, folder

    def look(self) -> Lying:
        return Lying(_mark(self._executable), _mark(self._folder))


class _Wheel:
    """A package with its RECORD beside it, or several, whose folder is named for the version."""

    def __init__(self, package: Path) -> None:
        self._package = package

    def look(self) -> Lying:
        """Look at each RECORD: an installation that was broken off leaves an old one there."""
        marks = tuple((one.parent.name, _mark(one)) for one in _records(self._package))
        stir = _mark(self._package / "__init__.py")
        return Lying(marks if marks and stir is not None else None, (marks, stir))


class _Checkout:
    """A package that is known by the version it names, read where the file has changed."""

    def __init__(self, package: Path) -> None:
        self._source = package / "__init__.py"
        self._read: tuple[Mark, str] | None = None

    def look(self) -> Lying:
        mark = _mark(self._source)
        if mark is None:
            return Lying(None)
        if self._read is None or self._read[0] != mark:
            self._read = mark, self._version()
        return Lying(self._read[1], mark)

    def _version(self) -> str:
        try:
            found = VERSION.search(self._source.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            found = None
        return found[1] if found else skinroutine.__version__  # half written: the next look tells


def _records(package: Path) -> list[Path]:
    """Return the RECORD of each version that lies beside a package; an empty one is no such."""
    try:
        found = sorted(package.parent.glob("skinroutine-*.dist-info/RECORD"))
        return [one for one in found if one.stat().st_size > 0]
    except OSError:
        return []


def _mark(path: Path) -> Mark | None:
    """Return what changes when a file is replaced, or None where it cannot be found."""
    try:
        found: stat_result = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size
