"""What speaks of damage at a glance: a mark that was left beside the diary, and what lies there.

It costs a start next to nothing; what it finds is looked into by `rescue`.
"""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import chain
from pathlib import Path

from skinroutine.adapters.store.places import beside
from skinroutine.app.errors import DiaryDamaged

MARK = ".damaged"
"""How the name of the mark ends: damage was met while the diary was open."""
MENDED = ".mended"
"""How the name of a mended diary ends that was not put in its place yet."""
PAGE = 4096
"""Bytes of a page: a file that ends within one was cut, or its log has the rest."""
BACKUPS = ("backups/*.sqlite3", "*.before-v*")


def damaged(path: Path) -> DiaryDamaged:
    """Return the sentence for a damaged diary."""
    message = (
        f"The diary {path} is damaged. It was left as it is. Start the program again, and it "
        "offers what can be saved (in a terminal: skinroutine recover)."
    )
    return DiaryDamaged(message)


def suspect(path: Path) -> None:
    """Leave a mark, so that the next start looks into it; a disk that takes none is no failure.

    An empty file is one that was about to be filled: there is nothing in it to be looked into.
    """
    if not _size(path):
        return
    with suppress(OSError):
        os.close(os.open(_marked(path), os.O_CREAT | os.O_RDWR, 0o600))


def is_suspect(path: Path) -> bool:
    """Tell whether there is such a mark."""
    return _marked(path).exists()


def trust(path: Path) -> None:
    """Take the mark away."""
    with suppress(OSError):
        _marked(path).unlink(missing_ok=True)


def is_unclear(path: Path) -> bool:
    """Tell whether anything lies there that has to be looked into before a diary is opened."""
    written = beside(path)[0]
    return (
        is_suspect(path)
        or path.with_name(path.name + MENDED).exists()
        or _size(written) > 0
        or _size(path) % PAGE > 0
        or is_gone(path)
    )


def is_gone(path: Path) -> bool:
    """Tell whether there is no diary, or an empty file, where one was: it has backups, or a log."""
    if _size(path) > 0:
        return False
    kept = chain.from_iterable(path.parent.glob(one) for one in BACKUPS)
    return _size(beside(path)[0]) > 0 or any(_size(one) > 0 for one in kept)


def refuse_log_alone(path: Path) -> None:
    """Raise DiaryDamaged where a diary is gone and its log is not: a new file would empty that."""
    if _size(path) == 0 and _size(beside(path)[0]) > 0:
        raise damaged(path)


def _marked(path: Path) -> Path:
    return path.with_name(path.name + MARK)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
