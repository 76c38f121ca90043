"""Where things lie: the profile folder, the diary, the log, and the packaged resources."""

from __future__ import annotations

import logging
import logging.handlers
import os
from pathlib import Path

import platformdirs

import skinroutine
from skinroutine.app.errors import WorldFailure

DIARY = "diary.sqlite3"
LOG = "skinroutine.log"
PACKAGE = Path(skinroutine.__file__).parent


def default_profile() -> Path:
    """Return the folder in which this person's data lies on this system."""
    return Path(platformdirs.user_data_dir("skinroutine", appauthor=False))


def make_profile(folder: Path, *, parents: bool) -> bool:
    """Make the profile folder where it is missing, for its owner alone; tell whether it was made.

    Without `parents` the folder above must be there already: a mistyped path is told, not made.
    """
    if folder.is_dir():
        return False
    if not parents and not folder.parent.is_dir():
        message = f"The profile folder {folder} cannot be made: {folder.parent} does not exist."
        raise WorldFailure(message)
    try:
        folder.mkdir(mode=0o700, parents=parents)
    except OSError as error:
        message = f"The profile folder {folder} cannot be used: {error.strerror}."
        raise WorldFailure(message) from error
    return True


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
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=500_000, backupCount=1, encoding="utf-8"
        )
    except OSError as error:
        message = f"The profile folder {profile} cannot be written to: {error.strerror}."
        raise WorldFailure(message) from error
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.getLogger("apscheduler").setLevel(logging.WARNING)


def close_log(profile: Path) -> None:
    """Write no more into a profile that goes away: Windows removes no file that is open."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler, logging.FileHandler) and Path(handler.baseFilename) == profile / LOG:
            root.removeHandler(handler)
            handler.close()
