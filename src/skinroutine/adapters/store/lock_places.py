"""Where in a profile the lock has its files, and a quick look whether it ever had any."""

from __future__ import annotations

from pathlib import Path

from skinroutine.adapters.store import database
from skinroutine.app.errors import WorldFailure

DIARY = "diary.sqlite3"
BACKUPS = "backups"
KEY_FILE = "lock.json"
KEY_COPY = Path(BACKUPS) / KEY_FILE
"""Without the key file nothing can be read, so it lies beside the backups too."""
LOCKING, UNLOCKING = "locking", "unlocking"
"""Where everything is written anew before it takes the place of what was there."""
GUARD = "lock.guard"
"""An empty database that only one program at a time can hold; it stays."""

PLAIN_HERE = (
    "The diary {path} is not encrypted, though this profile is locked: it was put there by hand. "
    "It was left as it is. Move it elsewhere, and bring it back with: skinroutine restore FILE"
)


def is_untouched(profile: Path) -> bool:
    """Tell whether no lock is on, and none was being turned on or off: four looks at the disk."""
    places = (KEY_FILE, KEY_COPY, LOCKING, UNLOCKING)
    return not any((profile / one).exists() for one in places)


def refuse_plain(diary: Path) -> None:
    """Raise WorldFailure where a plain diary lies in a locked profile, which no key opens."""
    try:
        is_plain = database.is_plain(diary)
    except OSError:  # it is not there yet, or opening it will say why
        return
    if is_plain:
        raise WorldFailure(PLAIN_HERE.format(path=diary))
