"""Qt set up, and the programs that run on it, one after another where that is asked for."""

from __future__ import annotations

import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from skinroutine import APP_ID
from skinroutine.app import collecting
from skinroutine.app.errors import DiaryDamaged, Told
from skinroutine.domain.plan.routine import Routine
from skinroutine.domain.plan.starter import default_routine
from skinroutine.ui.parts import qt_tongue
from skinroutine.ui.screens.lock.desk import Wish
from skinroutine.ui.shell.guards import Faults, Signals
from skinroutine.ui.shell.main_window import GoesOn
from skinroutine.ui.shell.parts import Parts, Reminders
from skinroutine.ui.shell.running import Program
from skinroutine.ui.shell.single_instance import SingleInstance
from skinroutine.ui.wording.routine import in_own_words

if TYPE_CHECKING:
    from skinroutine.app.keeping.erase import Cleared
    from skinroutine.app.keeping.rescue import Rescue
    from skinroutine.ui.wording.keeping import Present

STYLE = ("-style", "Fusion")
"""The style as Qt is told of it at its start: setStyle would hand it back, and the binding would
have to make all of QStyle before the first picture."""

__all__ = ["Application", "Parts", "Program", "Reminders", "begin"]


def begin() -> Application:
    """Set Qt up; must come before any other part of the window."""
    QApplication.setApplicationName("skinroutine")
    QApplication.setDesktopFileName(APP_ID)
    return Application(QApplication([*sys.argv[:1], *STYLE]))


class Application:
    """Qt's application with ours around it."""

    def __init__(self, qt: QApplication) -> None:
        self.qt = qt
        self.is_to_erase = False
        self.wish: Wish | None = None
        self.goes_on: GoesOn | None = None
        qt.setQuitOnLastWindowClosed(False)

    def first_routine(self, resources: Path) -> Routine:
        """Return what a new diary begins with, its names in the desktop's language."""
        qt_tongue.install(self.qt, resources)
        return in_own_words(default_routine())

    def run(
        self,
        parts: Parts,
        instance: SingleInstance,
        *,
        background: bool,
        is_locked: bool = False,
    ) -> int:
        """Show the window, remind, and return the exit code once the person quits.

        Afterwards `wish` says what is to be done with the lock before the diary is opened again,
        in a program made anew that goes on with `goes_on`.
        """
        try:
            program = Program(self.qt, parts)
        except DiaryDamaged:  # met by the first picture: the next start knows of it beforehand
            from skinroutine.ui.shell.again import begin_again

            begin_again(instance)
            raise
        instance.show_requested.connect(program.come_forward)
        program.begun.connect(instance.listen)
        program.begun.connect(collecting.settle)
        self.qt.commitDataRequest.connect(program.end_session)
        with Signals(program.end), Faults(program.window):
            if is_locked:
                program.start_locked(background=background)
            else:
                program.start(background=background)
            code = self.qt.exec()
            self.goes_on = program.goes_on
            program.stop()
        self.is_to_erase = program.is_to_erase
        self.wish = program.wish
        if not self.is_to_erase:
            _remember(parts.profile, program)
        if self.wish is not None:
            instance.show_requested.disconnect(program.come_forward)
            self.qt.commitDataRequest.disconnect(program.end_session)
            program.take_away()
        return code

    def offer_rescue(
        self, rescue: Rescue, present: Present, resources: Path, profile: Path
    ) -> bool:
        """Offer what can be saved of a damaged diary; tell whether there is a diary again."""
        from skinroutine.ui.shell.rescue_start import RescueStart

        offer = RescueStart(self.qt, rescue, present, resources, profile)
        offer.ended.connect(self.qt.exit)
        with Signals(offer.end):
            offer.start()
            self.qt.exec()
        is_mended = offer.is_mended
        offer.take_away()
        return is_mended

    def say_farewell(self, cleared: Cleared) -> int:
        """Say what became of everything, and return the exit code once that was read."""
        from skinroutine.ui.screens.keeping.farewell import farewell

        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        farewell(cleared).exec()
        return 1 if cleared.stays else 0


def _remember(profile: Path, program: Program) -> None:
    """Keep how the window looks and speaks, for a start at which the diary cannot be read."""
    from skinroutine.ui.screens.lock.memory import remember

    with suppress(Told):
        remember(profile, program.diary.queries.preferences())
