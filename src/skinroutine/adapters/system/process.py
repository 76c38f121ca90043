"""What a bundle makes of its process, put right: missing streams, variables of its own parts."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import MutableMapping
from pathlib import Path
from typing import TextIO

LOADER = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""Where the system's loader looks first; the bundle keeps what was there under `_ORIG`."""
QT = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
"""Where every program of Qt looks; this one finds its own parts without them."""
BUNDLE = "_PYI_"
"""How the names of the bundle's own variables begin; what is started from here is no part of it."""
STREAMS = {"stdin": "r", "stdout": "w", "stderr": "w"}

NO_LANGUAGE = ("C", "POSIX")


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


def have_unicode(
    environment: MutableMapping[str, str] = os.environ, *, platform: str = sys.platform
) -> None:
    """Set UTF-8 where no language is set: Qt takes it anyway, and says so in four lines.

    Python itself does the same at its start, in a bundle it does not (PEP 538). What somebody set
    for all of the locale, or for its signs, is theirs and stays.
    """
    is_chosen = environment.get("LC_ALL") or environment.get("LC_CTYPE")
    is_language = (environment.get("LANG") or "C") not in NO_LANGUAGE
    if platform == "linux" and not is_chosen and not is_language:
        environment["LC_CTYPE"] = "C.UTF-8"


def is_read(stream: TextIO) -> bool:
    """Tell whether somebody may read what is printed: a terminal does, and the end of a pipe.

    A file and the journal, where desktops lead what their programs print, are read by nobody.
    """
    try:
        return stream.isatty() or stat.S_ISFIFO(os.fstat(stream.fileno()).st_mode)
    except (OSError, ValueError):
        return False


def have_streams() -> None:
    """Let what is printed go nowhere where there is nowhere, as in a Windows without a console."""
    for name, mode in STREAMS.items():
        if getattr(sys, name) is None:
            stream = Path(os.devnull).open(mode, encoding="utf-8")  # noqa: SIM115 - to the end
            setattr(sys, name, stream)
