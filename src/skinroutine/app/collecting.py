"""Python's collector rests while the program is made: nothing of that is to be thrown away."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def resting() -> Iterator[None]:
    """Look for nothing to throw away inside the block, and after it not at what it made."""
    rest()
    try:
        yield
    finally:
        settle()


def rest() -> None:
    """Look for nothing to throw away until `settle`."""
    gc.disable()


def settle() -> None:
    """Look as usual again, and never at what there is by now: most of it stays to the end."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
