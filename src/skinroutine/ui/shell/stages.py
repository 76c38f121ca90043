"""The windows of a profile with a lock besides its diary's, each with an event loop of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from skinroutine.app.keeping.ports import GoOn
from skinroutine.ui.shell.guards import Faults, Signals
from skinroutine.ui.shell.locked_start import LockedParts, LockedStart, WorkWindow
from skinroutine.ui.shell.single_instance import SingleInstance


def run_locked(
    qt: QApplication, parts: LockedParts, instance: SingleInstance, *, background: bool
) -> LockedStart:
    """Show the lock page, remind without a name, and return it once there is a key, or none."""
    start = LockedStart(qt, parts)
    instance.show_requested.connect(start.come_forward)
    instance.listen()
    qt.commitDataRequest.connect(start.end_session)
    with Signals(start.end), Faults(start.window):
        start.start(background=background)
        qt.exec()
        start.stop()
    instance.show_requested.disconnect(start.come_forward)
    qt.commitDataRequest.disconnect(start.end_session)
    start.take_away()
    return start


def run_work(
    qt: QApplication,
    where: tuple[Path, Path],
    instance: SingleInstance,
    sentence: str,
    job: Callable[[GoOn], object],
) -> WorkWindow:
    """Do a job on the whole diary, which is closed, and return how it went.

    `where` are the folders of the packaged resources and of the profile.
    """
    resources, profile = where
    work = WorkWindow(qt, resources, profile, job)
    instance.show_requested.connect(work.come_forward)
    with Signals(work.quit), Faults(work.window):
        work.start(sentence)
        qt.exec()
    instance.show_requested.disconnect(work.come_forward)
    work.keep_geometry()
    work.take_away()
    return work
