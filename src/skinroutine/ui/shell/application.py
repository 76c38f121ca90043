"""Qt set up, and the programs that run on it, one after another where that is asked for."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
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
from skinroutine.ui.shell.pages import LOADED_FROM, Kept
from skinroutine.ui.shell.parts import Parts, Reminders
from skinroutine.ui.shell.running import Program
from skinroutine.ui.shell.single_instance import SingleInstance
from skinroutine.ui.wording.routine import in_own_words

if TYPE_CHECKING:
    from skinroutine.app.keeping.erase import Cleared
    from skinroutine.app.keeping.rescue import Rescue
    from skinroutine.ui.wording.keeping import Present

PLACE = "SKINROUTINE_PLACE"
"""Set in the environment of a start anew: the page that the window before it was at."""
log = logging.getLogger(__name__)
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
        self.goes_on: GoesOn | None = _where_before()
        self.is_to_renew = self.is_background = self.was_locked = False
        self._is_told_to_end = False
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
        in a program made anew that goes on with `goes_on`; `is_to_renew` that `renew` comes next.
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
        with Signals(partial(self._end_for_good, program)), Faults(program.window):
            if is_locked:
                program.start_locked(background=background)
            else:
                program.start(background=background)
            code = self.qt.exec()
            self.goes_on = program.goes_on
            self.is_background, self.was_locked = not _is_seen(program), program.is_locked
            self.is_to_erase, self.is_to_renew = program.is_to_erase, program.is_to_renew
            with self._not_held_up():
                program.stop()
        self.wish = program.wish
        if not self.is_to_erase:
            with self._not_held_up():
                _remember(parts.profile, program)
        if self.wish is not None or self.is_to_renew:
            instance.show_requested.disconnect(program.come_forward)
            self.qt.commitDataRequest.disconnect(program.end_session)
            program.take_away()
        return code

    @contextmanager
    def _not_held_up(self) -> Iterator[None]:
        """Let nothing that goes wrong at the end keep what was installed from its start."""
        try:
            yield
        except (Exception, SystemExit):
            if not self.is_to_renew:
                raise
            log.exception("the end was not in order; what was installed is started all the same")

    def _end_for_good(self, program: Program) -> None:
        """End because the system says so: then nothing is started in its place."""
        program.is_to_renew = self.is_to_renew = False
        self._is_told_to_end = True
        program.end()

    def renew(self, instance: SingleInstance) -> None:
        """Start what was installed in the place of this process, once the diary is closed.

        Where that does not come about it returns, and the window that goes on says why.
        """
        from skinroutine.ui.shell.again import renew
        from skinroutine.ui.wording.renewal import not_begun

        for number in (signal.SIGTERM, signal.SIGINT):  # the handler of the window before it lives
            signal.signal(number, signal.SIG_DFL)
        if self._is_told_to_end:
            raise SystemExit(0)
        before = self.goes_on or GoesOn("today", Kept())
        why = renew(instance, {PLACE: before.place}, background=self.is_background)
        log.error("the start anew did not come about: %s", why)
        self.goes_on, self.is_to_renew = replace(before, said=not_begun(why)), False

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


def _is_seen(program: Program) -> bool:
    """Tell whether a window of a program is on the screen, the lock page among them."""
    lock_page = program.locking.window if program.locking is not None else None
    windows = [one for one in (program.window, lock_page) if one is not None]
    return any(one.isVisible() and not one.isMinimized() for one in windows)


def _where_before() -> GoesOn | None:
    """Return where the window before a start anew was, if there was one."""
    place = os.environ.pop(PLACE, None)
    return GoesOn(place, Kept()) if place in LOADED_FROM else None


def _remember(profile: Path, program: Program) -> None:
    """Keep how the window looks and speaks, for a start at which the diary cannot be read."""
    from skinroutine.ui.screens.lock.memory import remember

    with suppress(Told):
        remember(profile, program.diary.queries.preferences())
