"""Waiting for a condition: no sleep and hope."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def wait_for(what: Callable[[], T | None], seconds: float, why: str) -> T:
    """Return the first true answer; fail with `why` where none comes in time."""
    ends = time.monotonic() + seconds
    pause = threading.Event()
    while True:
        answer = what()
        if answer:
            return answer
        if time.monotonic() > ends:
            message = f"waited {seconds} s in vain: {why}"
            raise AssertionError(message)
        pause.wait(0.05)
