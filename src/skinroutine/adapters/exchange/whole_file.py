"""Files of the person's own, written whole or not at all, readable by their owner alone."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from skinroutine.app.errors import WorldFailure, WrongUse
from skinroutine.app.tongue import tr

FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
"""What the system says where there is no room left."""


def write_whole(path: Path, pieces: Iterable[bytes], *, replace: bool) -> None:
    """Write pieces to a file beside it, then put that in its place; an exception leaves nothing.

    WrongUse where the file is there already and may not be replaced, WorldFailure where the disk
    does not do its part.
    """
    if os.path.isdir(path):  # noqa: PTH112 - a name that the system refuses is no folder either
        message = tr("{path} is a folder; an export needs the name of a file.", path=path)
        raise WrongUse(message)
    if not replace and os.path.lexists(path):
        raise WrongUse(_there_already(path))
    try:
        _write(path, pieces, replace=replace)
    except OSError as error:
        raise WorldFailure(_sentence(path, error)) from error


def _write(path: Path, pieces: Iterable[bytes], *, replace: bool) -> None:
    number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:80]}.", suffix=".part")
    held = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        _put(held, path, replace=replace)
    finally:
        with contextlib.suppress(OSError):
            held.unlink(missing_ok=True)


def _put(held: Path, path: Path, *, replace: bool) -> None:
    """Put the file in its place; one that came there meanwhile is not lost."""
    if replace:
        held.replace(path)
    else:
        try:
            os.link(held, path)
        except FileExistsError as error:
            raise WrongUse(_there_already(path)) from error
        except (OSError, NotImplementedError):
            held.replace(path)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the name durable too, where a folder can be opened."""
    with contextlib.suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _there_already(path: Path) -> str:
    """Say so; only the command line asks not to replace a file."""
    return f"{path} is there already, and was left as it is; --force replaces it."


def _sentence(path: Path, error: OSError) -> str:
    if error.errno in FULL:
        return tr("The disk is full, so {path} was not written.", path=path)
    if error.errno == errno.ENOENT:
        folder = path.parent
        return tr("{path} was not written: there is no folder {folder}.", path=path, folder=folder)
    reason = error.strerror or error
    return tr("{path} was not written: {reason}.", path=path, reason=reason)
