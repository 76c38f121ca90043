"""Where a profile lies: on which computer, in which folder; a digest that says neither."""

from __future__ import annotations

import hashlib
import platform
import sys
from contextlib import suppress
from pathlib import Path

MACHINE_FILES = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
"""What tells Linux systems apart (machine-id(5)): for digests alone, never to be passed on."""
LENGTH = 16


def place_of(profile: Path) -> str:
    """Return a name for the place of a profile, another one for each copy elsewhere.

    It is "" where this computer does not tell which one it is.
    """
    machine = _machine()
    if not machine:
        return ""
    named = f"skinroutine profile\x1f{machine}\x1f{profile.resolve()}"
    return hashlib.sha256(named.encode("utf-8", "surrogateescape")).hexdigest()[:LENGTH]


def _machine() -> str:
    for file in MACHINE_FILES:
        with suppress(OSError, UnicodeDecodeError):
            found = file.read_text("ascii").strip()
            if found and found != "uninitialized":
                return found
    return "" if sys.platform.startswith("linux") else platform.node()
