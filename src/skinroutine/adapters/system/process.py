"""What a bundle makes of its process, put right: missing streams, variables of its own parts."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

LOADER = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""Where the system's loader looks first; the bundle keeps what was there under `_ORIG`."""
QT = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
"""Where every program of Qt looks; this one finds its own parts without them."""
BUNDLE = "_PYI_"
"""How the names of the bundle's own variables begin; what is started from here is no part of it."""
STREAMS = {"stdin": "r", "stdout": "w", "stderr": "w"}


def give_back_environment(
    environment: MutableMapping[str, str] = os.environ, *, is_bundle: bool | None = None
) -> None:
    """Let programs that are started from here load their own libraries; outside a bundle, nothing.

    The loader and Qt have read these variables, or do not need them, when the program begins.
    """
    if not (hasattr(sys, "_MEIPASS") if is_bundle is None else is_bundle):
        return
    for name in LOADER:
        before = environment.pop(f"{name}_ORIG", None)
        environment.pop(name, None)
        if before:
            environment[name] = before
    for name in [one for one in environment if one in QT or one.startswith(BUNDLE)]:
        del environment[name]


def have_streams() -> None:
    """Let what is printed go nowhere where there is nowhere, as in a Windows without a console."""
    for name, mode in STREAMS.items():
        if getattr(sys, name) is None:
            stream = Path(os.devnull).open(mode, encoding="utf-8")  # noqa: SIM115 - to the end
            setattr(sys, name, stream)
