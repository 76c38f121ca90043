"""What the tests of a replaced program stand on: its files and its trials in their own hands."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from skinroutine.app.renewal import Lying, Renewal
from skinroutine.ui.shell.application import Program
from skinroutine.ui.shell.renewing import Renewing

from ui.desk import Desk, entries, running, settle

OFFERED = "A newer skinroutine was installed. Start it again to use it."
START = "Start again"
IN_TRAY = "Start again, to use the update"


class Paper(QObject):
    """A trial that ends as the test says, when the test says so."""

    ended = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.is_stopped = False

    def start(self) -> None:
        """Begin."""

    def stop(self) -> None:
        """Remember it."""
        self.is_stopped = True


class Bench:
    """A program with its files in the test's own hands."""

    def __init__(self, program: Program, files: SimpleNamespace) -> None:
        self.program, self.files = program, files
        self.trials: list[Paper] = []
        self.renewing._rest = 0
        self.renewing._new_trial = cast("Any", self._trial)
        program.loop._pop_ups.clear()

    @property
    def renewing(self) -> Renewing:
        """What looks after the program's files."""
        assert self.program._renewing is not None
        return self.program._renewing

    def _trial(self) -> Paper:
        self.trials.append(Paper())
        return self.trials[-1]

    def replaced(self, version: str | None = "2") -> None:
        """Let another version lie there for two heartbeats, and no other: None is a removal."""
        self.files.now = Lying(version)
        self.beat()
        self.beat()

    def beat(self) -> None:
        """Let the heart beat once."""
        self.program.diary.changed.emit()
        settle()

    def tried(self, *, is_good: bool = True) -> None:
        """End the newest trial."""
        self.trials[-1].ended.emit(is_good)
        settle()

    @property
    def menu(self) -> list[str]:
        """The words of the tray's menu."""
        return entries(self.program.tray._menu)


@contextmanager
def opened(qt: QApplication, desk: Desk, **more: Any) -> Iterator[Bench]:
    """Run a program whose files are in the test's own hands."""
    files = SimpleNamespace(started=Lying("1"), now=Lying("1"))
    files.look = lambda: files.now
    parts = replace(desk.parts(), renewal=Renewal(cast("Any", files)), **more)
    with running(qt, parts) as program:
        yield Bench(program, files)
