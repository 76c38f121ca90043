"""A picture of a real pop-up: a notification server on a virtual screen shows it, with buttons."""

from __future__ import annotations

import os
import queue
import sys
import tempfile
from pathlib import Path

from skinroutine.adapters.reminding.freedesktop_notifier import FreedesktopNotifier
from skinroutine.app.ports import Delivery, Notice

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from waiting import wait_for

from journeys.desktop import Desktop, desktop

BUS = "DBUS_SESSION_BUS_ADDRESS"
SECONDS = 20
"""How long the server and its window may take."""


def draw_pop_up(notice: Notice, path: Path) -> None:
    """Show a notice through the channel that reminders take first, and keep a picture of it."""
    with (
        tempfile.TemporaryDirectory(prefix="skinroutine-pop-up-") as folder,
        desktop(Path(folder), zone="UTC") as screen,
    ):
        before = os.environ.get(BUS)
        os.environ[BUS] = screen.environment[BUS]
        try:
            _draw(screen, notice, path)
        finally:
            os.environ.pop(BUS)
            if before is not None:
                os.environ[BUS] = before


def _draw(screen: Desktop, notice: Notice, path: Path) -> None:
    notifier = FreedesktopNotifier(lambda *_: None)
    told: queue.SimpleQueue[Delivery] = queue.SimpleQueue()
    notifier.show(notice, told.put)
    delivery = told.get(timeout=SECONDS)
    assert delivery.problem is None, delivery
    wait_for(lambda: screen.windows("[Dd]unst"), SECONDS, "the pop-up on the screen")
    number = screen.tool("xdotool", "search", "--onlyvisible", "--name", "[Dd]unst").split()[0]
    wait_for(lambda: _is_drawn(screen, number, path), SECONDS, "the pop-up is drawn")
    notifier.stop()


def _is_drawn(screen: Desktop, number: str, path: Path) -> bool:
    """Keep a picture of a window, and tell whether there is more on it than one colour."""
    screen.tool("import", "-window", number, str(path))
    return int(screen.tool("identify", "-format", "%k", str(path))) > 2  # noqa: PLR2004 - edge and ground
