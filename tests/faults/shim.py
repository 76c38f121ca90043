"""The fault layer from Python: built, put under a program, and armed from inside it."""

from __future__ import annotations

import ctypes
import errno
import os
import subprocess
import sys
from dataclasses import dataclass
from enum import IntFlag
from pathlib import Path

HERE = Path(__file__).parent
SRC = HERE.parents[1] / "src"
TESTS = HERE.parent


class Calls(IntFlag):
    """What is counted, and can fail; shim.c has the same numbers."""

    OPEN = 1
    WRITE = 2
    SYNC = 4
    CUT = 8
    REMOVE = 16
    PLACE = 32
    READ = 64


EVERY = 0x7F


@dataclass(frozen=True)
class Trouble:
    """How a call fails: once, or every time from then on; a short write writes its half first."""

    name: str
    error: int
    is_short: bool = False
    is_forever: bool = False


TROUBLES = (
    Trouble("full once", errno.ENOSPC),
    Trouble("full", errno.ENOSPC, is_forever=True),
    Trouble("fails once", errno.EIO),
    Trouble("fails", errno.EIO, is_forever=True),
    Trouble("quota used up", errno.EDQUOT, is_forever=True),
    Trouble("read-only", errno.EROFS, is_forever=True),
    Trouble("forbidden once", errno.EACCES),
    Trouble("half written, then full", errno.ENOSPC, is_short=True),
    Trouble("half written, then fails for good", errno.EIO, is_short=True, is_forever=True),
)


def build(folder: Path) -> Path:
    """Compile the layer into a folder; a warning of the compiler is a failure."""
    made = folder / "shim.so"
    words = ("cc", "-Wall", "-Wextra", "-Werror", "-O1", "-shared", "-fPIC", "-o", str(made))
    subprocess.run((*words, str(HERE / "shim.c"), "-ldl", "-lpthread"), check=True)
    return made


def under(layer: Path, word: str, **more: str) -> dict[str, str]:
    """Return the environment of a program under the layer, which looks at paths with the word."""
    return {
        **os.environ,
        "PYTHONPATH": f"{SRC}{os.pathsep}{TESTS}",
        "LD_PRELOAD": str(layer),
        "FAULT_WORD": word,
        "TZ": "Europe/Berlin",
        **more,
    }


def run(layer: Path, program: str, *words: str, word: str, **more: str) -> str:
    """Run one of the programs beside this file under the layer and return what it prints."""
    answer = subprocess.run(
        (sys.executable, "-W", "error", str(HERE / program), *words),
        env=under(layer, word, **more),
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    return answer.stdout


class Layer:
    """The layer under this very process."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.shim_arm.argtypes = [ctypes.c_long, *[ctypes.c_int] * 4]
        self._library.shim_calls.restype = ctypes.c_long
        self._library.shim_hits.restype = ctypes.c_long
        self._library.shim_note.argtypes = [ctypes.c_char_p]

    def arm(self, nth: int, trouble: Trouble, which: int = EVERY) -> None:
        """Let the nth call from now on fail."""
        self._library.shim_arm(
            nth, trouble.error, trouble.is_short, trouble.is_forever, which & EVERY
        )

    def disarm(self) -> int:
        """Let nothing fail any more; return how many calls did."""
        hits = int(self._library.shim_hits())
        self._library.shim_arm(0, 0, 0, 0, EVERY)
        return hits

    def calls(self) -> int:
        """Return how many calls there were since it was armed."""
        return int(self._library.shim_calls())

    def note(self, words: str) -> None:
        """Say something in the record."""
        self._library.shim_note(words.encode())

    @staticmethod
    def sync(handle: int) -> None:
        """Make a file durable."""
        os.fsync(handle)

    @staticmethod
    def sync_folder(folder: Path) -> None:
        """Make the names in a folder durable."""
        handle = os.open(folder, os.O_RDONLY)
        os.fsync(handle)
        os.close(handle)
