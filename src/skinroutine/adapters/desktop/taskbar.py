"""The name under which the task bar of Windows groups windows and shows pop-ups of a program."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable

from skinroutine import APP_ID

Naming = Callable[[str], int]
"""Takes a name, and answers as SetCurrentProcessExplicitAppUserModelID does: 0 is success."""
log = logging.getLogger(__name__)


def name_program(name_it: Naming | None = None) -> None:
    """Tell Windows which program this is, before its first window; elsewhere, nothing."""
    name_it = name_it or _of_windows()
    if name_it is None:
        return
    try:
        answer = name_it(APP_ID)
    except OSError as error:
        log.info("the task bar was not told the program's name: %s", type(error).__name__)
        return
    if answer:
        log.info("the task bar did not take the program's name: %#x", answer & 0xFFFFFFFF)


def _of_windows() -> Naming | None:
    """Return the call of Windows, or None on another system."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - it is loaded on Windows alone

        call: Naming = ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID
        return call
    return None
