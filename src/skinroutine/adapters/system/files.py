"""Where things lie: the profile folder, the diary, the log, and the packaged resources."""

from __future__ import annotations

import logging
import logging.handlers
import os
import sys
import traceback
from contextlib import suppress
from copy import copy
from pathlib import Path

import skinroutine
from skinroutine.app.errors import WorldFailure

DIARY = "diary.sqlite3"
LOG = "skinroutine.log"
OF_CODE = (AttributeError, ImportError, NameError, RuntimeError)
"""Faults whose words speak of the program; others may quote what a person typed."""
PACKAGE = Path(skinroutine.__file__).parent


def default_profile() -> Path:
    """Return the folder in which this person's data lies on this system."""
    import platformdirs

    return Path(platformdirs.user_data_dir("skinroutine", appauthor=False))


def make_profile(folder: Path, *, parents: bool) -> bool:
    """Make the profile folder where it is missing, for its owner alone; tell whether it was made.

    Without `parents` the folder above must be there already: a mistyped path is told, not made.
    """
    try:
        if folder.is_dir():
            return False
        if not parents and not folder.parent.is_dir():
            message = f"The profile folder {folder} cannot be made: {folder.parent} does not exist."
            raise WorldFailure(message)
        folder.mkdir(mode=0o700, parents=parents)
        _sync_folder(folder.parent)
    except OSError as error:
        message = f"The profile folder {folder} cannot be used: {error.strerror}."
        raise WorldFailure(message) from error
    return True


def _sync_folder(folder: Path) -> None:
    """Let a new folder survive a power cut, where the system can do that."""
    if sys.platform == "win32":
        return
    with suppress(OSError):  # not every file system knows how
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def keep_private() -> None:
    """Let whatever this process makes be readable by its owner alone, Qt's own files too."""
    os.umask(0o077)


def resources() -> Path:
    """Return the folder of fonts, icons and licences: packaged, or beside src in a checkout."""
    packaged = PACKAGE / "resources"
    return packaged if packaged.is_dir() else PACKAGE.parents[1] / "resources"


def keep_log(profile: Path) -> None:
    """Write the program's log into the profile, at most 1 MB in two files, for its owner alone."""
    path = profile / LOG
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        handler = _LogFile(path, maxBytes=500_000, backupCount=1, encoding="utf-8")
    except OSError as error:
        message = f"The profile folder {profile} cannot be written to: {error.strerror}."
        raise WorldFailure(message) from error
    handler.setFormatter(_Lines("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.getLogger("apscheduler").setLevel(logging.WARNING)


class _LogFile(logging.handlers.RotatingFileHandler):
    """A log that is silent where the disk does not take it: what failed is told by who did it."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        """Leave a line out that cannot be written; a fault of our own stays loud."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


class _Lines(logging.Formatter):
    """Says of a fault where it was and of which kind, and not its words: they may quote a diary."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record, whatever another handler made of its fault before."""
        own = copy(record)
        own.exc_text = None
        return super().format(own)

    def formatException(self, ei: logging._SysExcInfoType) -> str:  # noqa: N802 - the library's name
        """Return the trace of a fault and of those that led to it, with words of code alone."""
        lines: list[str] = []
        fault = ei[1]
        while fault is not None:
            frames = traceback.format_list(traceback.extract_tb(fault.__traceback__))
            words = f": {fault}" if isinstance(fault, OF_CODE) else ""
            lines += [f"{type(fault).__qualname__}{words}", *frames]
            fault = fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)
        return "Traceback, the fault first, then what led to it:\n" + "\n".join(
            line.rstrip() for line in lines
        )


def close_log(profile: Path) -> None:
    """Write no more into a profile that goes away: Windows removes no file that is open."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler, logging.FileHandler) and Path(handler.baseFilename) == profile / LOG:
            root.removeHandler(handler)
            handler.close()
