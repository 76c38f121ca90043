"""Whether this program runs in a Flatpak's sandbox, and what its runs share there."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from skinroutine import APP_ID

INFO = Path("/.flatpak-info")
"""What Flatpak writes into each of its sandboxes, and portals look for."""


def is_flatpak(info: Path = INFO) -> bool:
    """Tell whether this is a Flatpak's sandbox: portals stand for the desktop there."""
    return sys.platform == "linux" and info.is_file()


def shared_folder(environment: Mapping[str, str] = os.environ, info: Path = INFO) -> Path | None:
    """Return the folder that all runs of the program see alike; None outside of a sandbox.

    Each run may have a /tmp of its own.
    """
    if not is_flatpak(info):
        return None
    folder = Path(environment.get("XDG_RUNTIME_DIR", "/nowhere"), "app", APP_ID)
    return folder if folder.is_dir() else None


def config_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the sandbox's own folder for settings, which all profiles share."""
    named = Path(environment.get("XDG_CONFIG_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".config"
