"""Tell beforehand whether there is a screen: Qt ends the whole process where there is none."""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

UNSEEN = ("offscreen", "minimal")
"""Platforms of Qt that keep a window in memory."""


def missing_screen(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return a sentence where no window can be shown, or None where a screen answers."""
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return None
    if environment.get("WAYLAND_DISPLAY"):
        return None
    display = environment.get("DISPLAY", "")
    if not display:
        return (
            "There is no screen here (DISPLAY and WAYLAND_DISPLAY are not set). "
            "The checklist works without one: try 'skinroutine today'."
        )
    if not _answers(display):
        return f"The screen {display} does not answer. Try 'skinroutine today' instead."
    return None


def is_seen(environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether a person sees a window that is shown now."""
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    return platform not in UNSEEN and missing_screen(environment) is None


def _answers(display: str) -> bool:
    """Tell whether an X server listens at DISPLAY; unusual forms are left to Qt."""
    match = re.fullmatch(r"(?P<host>[^:]*):(?P<number>\d+)(\.\d+)?", display)
    if match is None or match["host"] not in {"", "unix"}:
        return True
    path = f"/tmp/.X11-unix/X{match['number']}"  # noqa: S108 - the place the X protocol gives
    return any(
        _listens(address)
        for address in (path, f"\0{path}")
        if address[0] == "\0" or Path(path).exists()
    )


def _listens(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as one:
        one.settimeout(2)
        return one.connect_ex(address) == 0
