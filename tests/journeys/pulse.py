"""The real program with a 50 ms heartbeat in its GUI thread; the latest beat is written down."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

from skinroutine.__main__ import main
from skinroutine.ui.shell import application

EVERY = 0.05


class Pulse:
    """Beats, and keeps the worst lateness in a file named by the environment."""

    def __init__(self) -> None:
        self._file = Path(os.environ["PULSE_FILE"])
        self._last = time.monotonic()
        self._worst = -1.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(round(EVERY * 1000))

    def _beat(self) -> None:
        now = time.monotonic()
        late, self._last = now - self._last - EVERY, now
        if late > self._worst:
            self._worst = late
            self._file.write_text(f"{late:.4f}")


class BeatingProgram(application.Program):
    """The program; its heart beats from the moment the window is on show."""

    def start(self, *, background: bool) -> None:
        """Start as the program does, and begin to beat."""
        super().start(background=background)
        self.pulse = Pulse()


application.Program = BeatingProgram  # type: ignore[misc] # the application makes the one it finds
sys.exit(main())
