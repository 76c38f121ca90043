"""What the tests of the import dialog stand on: one that is open over a real diary."""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from skinroutine import compose
from skinroutine.domain.record.event import Event
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.exchange.import_columns import Columns
from skinroutine.ui.screens.exchange.import_dialog import ImportDialog
from skinroutine.ui.screens.exchange.import_targets import Targets

from ui.days import MONDAY, at
from ui.desk import Desk, button, click, settle, words

LOOP = "Date,Meditate,Lip balm,\n2026-10-31,UNKNOWN,YES_MANUAL,\n2026-10-30,YES_MANUAL,NO,\n"
TABLE = (
    "Was;Wann;Ja?\nMoisturizer;30.10.2026;yes\nGargle;29.10.2026;skipped\nGargle;28.10.2026;so\n"
)
DOSAGE = json.dumps(
    {
        "history": [
            {
                "name": "Isotretinoin",
                "time": [19, 0],
                "dose": 1,
                "taken": [round(at(MONDAY, 18).timestamp() * 1000) - 5 * 86_400_000, 1],
            }
        ],
        "version": 1,
    }
)


@dataclass
class Bench:
    """A dialog over a real diary, with a file to choose in the test's hand."""

    qtbot: QtBot
    desk: Desk
    window: QWidget
    dialog: ImportDialog
    folder: Path
    file: list[Path]
    changed: list[int]

    def events(self) -> tuple[Event, ...]:
        """Return everything in the diary."""
        return self.desk.session.store.newest(100_000)

    def choose(self, text: str | bytes, called: str = "file.csv", *, wait: bool = True) -> None:
        """Choose a file with this in it, and wait for what it comes to."""
        path = self.folder / called
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        self.file[:] = [path]
        click(button(self.dialog, "Choose a file\u2026"))
        if wait:
            self.wait()

    def wait(self) -> None:
        """Wait until nothing is read or written."""
        self.qtbot.waitUntil(lambda: self.dialog._work is None, timeout=10_000)
        settle()

    def import_(self) -> None:
        """Press the button, and wait."""
        click(button(self.dialog, "Import"))
        self.wait()

    @property
    def said(self) -> list[str]:
        """The words on show, without the places where they may break."""
        return [one.replace("\u200b", "") for one in words(self.dialog)]

    @property
    def columns(self) -> Columns:
        """The columns of the table that was chosen."""
        assert self.dialog.columns is not None
        return self.dialog.columns

    @property
    def targets(self) -> Targets:
        """Where each item of the file goes."""
        assert self.dialog.targets is not None
        return self.dialog.targets

    def pick(self, field: QComboBox, text: str, *, wait: bool = True) -> None:
        """Choose an entry of a list as a person would, and wait for what comes of it."""
        place = field.findText(text)
        assert place >= 0, [field.itemText(n) for n in range(field.count())]
        field.setCurrentIndex(place)
        field.activated.emit(place)
        if wait:
            self.wait()

    def longest_pause(self, act: Callable[[], None]) -> float:
        """Return for how many seconds at most the event loop stood still until it was done.

        Python's collector rests meanwhile: how long it takes is the size of the tests' process.
        """
        beats: list[float] = []
        pulse = QTimer()
        pulse.setInterval(0)
        pulse.timeout.connect(lambda: beats.append(time.perf_counter()))
        pulse.start()
        gc.disable()
        try:
            act()
            self.wait()
        finally:
            gc.enable()
        pulse.stop()
        return max(later - earlier for earlier, later in pairwise(beats))


@contextmanager
def a_bench(qtbot: QtBot, look: Look, desk: Desk, folder: Path) -> Iterator[Bench]:
    """Open a dialog over a window as small as it can be, and take all of it away."""
    files: list[Path] = []
    changed: list[int] = []

    def carry_out(act: Callable[[], None]) -> None:
        act()
        changed.append(1)

    def choose(_: QWidget, chosen: Callable[[Path], None]) -> None:
        chosen(files[0])

    window = QWidget()
    window.resize(720, 520)
    window.show()
    window.activateWindow()
    dialog = ImportDialog(look, window, compose.imports(desk.session), carry_out, choose)
    dialog.open()
    settle()
    inside = folder / "files"
    inside.mkdir()
    try:
        yield Bench(qtbot, desk, window, dialog, inside, files, changed)
    finally:
        if isValid(dialog):
            dialog.let_go()
        settle()
        window.hide()
        window.deleteLater()
        settle()
