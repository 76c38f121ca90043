"""The real program with a 50 ms heartbeat in its GUI thread; the longest wait is written down.

A beat comes late for three reasons: the GUI thread waited for something, it was at work itself, or
other programs had the processor. Only the first says that the program hangs; the second is a
figure in `benchmarks/`, and the third depends on what else the computer does.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

from skinroutine.__main__ import main
from skinroutine.ui.shell import application

EVERY = 0.05


SCHEDULED = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
"""Of this thread: nanoseconds on a processor, nanoseconds of waiting for one, number of turns."""


def busy() -> float:
    """Return for how many seconds the GUI thread has worked, or stood in line for a processor."""
    if not SCHEDULED.exists():
        return time.thread_time()
    on_processor, in_line, _ = SCHEDULED.read_text().split()
    return (int(on_processor) + int(in_line)) / 1e9


class Pulse:
    """Beats, and keeps the longest wait of the GUI thread in a file named by the environment."""

    def __init__(self) -> None:
        self._file = Path(os.environ["PULSE_FILE"])
        self._last, self._busy = time.monotonic(), busy()
        self._worst = -1.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(round(EVERY * 1000))

    def _beat(self) -> None:
        now, worked = time.monotonic(), busy()
        waited = now - self._last - EVERY - (worked - self._busy)
        self._last, self._busy = now, worked
        if waited > self._worst:
            self._worst = waited
            self._file.write_text(f"{waited:.4f}")


class BeatingProgram(application.Program):
    """The program; its heart beats from the moment the window is on show."""

    def start(self, *, background: bool) -> None:
        """Start as the program does, and begin to beat."""
        super().start(background=background)
        self.pulse = Pulse()


application.Program = BeatingProgram  # type: ignore[misc] # the application makes the one it finds
sys.exit(main())
