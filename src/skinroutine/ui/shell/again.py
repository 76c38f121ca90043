"""A start anew in the place of this process: nothing that was half made lives on in it."""

from __future__ import annotations

import os
import sys

from skinroutine.ui.shell.single_instance import SingleInstance

ONCE = "SKINROUTINE_BEGAN_AGAIN"
"""Set in the environment of such a start, so that there is no third."""


def begin_again(instance: SingleInstance) -> None:
    """Start the program anew with the words it was started with; return where that was done once.

    Parts of a window that met a failure while they were made have timers and ears of their own, and
    would ask a diary that is closed.
    """
    if ONCE in os.environ:
        return
    instance.release()
    os.environ[ONCE] = "1"
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - this program itself
