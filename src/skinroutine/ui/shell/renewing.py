"""The running program looks after its own files, and begins again where they were replaced."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from skinroutine.app.renewal import Act, Renewal, Scene
from skinroutine.app.tongue import tr
from skinroutine.ui.shell.again import Trial
from skinroutine.ui.shell.keeper import Keeper
from skinroutine.ui.shell.main_window import MainWindow
from skinroutine.ui.wording import renewal as words

if TYPE_CHECKING:
    from skinroutine.ui.shell.running import Program

LOOK_MS = 15_000
"""At least so long after a look comes the next: what is being written is not finished sooner."""
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Around:
    """What of the program tells whether it may begin again."""

    window: MainWindow
    keeper: Keeper | None
    is_waiting: Callable[[], bool]
    is_reminding: Callable[[], bool]
    has_key: bool
    hides_dialog: Callable[[], bool] = bool


class Renewing(QObject):
    """Looks when the heart beats; `begin_requested` once what was installed can be started.

    `offered` says whether the tray offers it, `removed` whether the program is gone, `held_up` that
    the window has to tell why not now.
    """

    begin_requested = Signal()
    held_up = Signal()
    offered = Signal(bool)
    removed = Signal(bool)

    def __init__(
        self,
        renewal: Renewal,
        around: Around,
        *,
        look_ms: int = LOOK_MS,
        trial: Callable[[], Trial] = Trial,
    ) -> None:
        super().__init__()
        self._renewal, self._around = renewal, around
        self._rest, self._new_trial = look_ms, trial
        self._trial: Trial | None = None
        self._is_asked_for = False
        self._since = QElapsedTimer()
        self._since.start()
        renewal.begin()
        around.window.renew_requested.connect(self.begin)

    @Slot()
    def look(self) -> None:
        """Look at the program's files where the last look is old, and do what is to be done."""
        if self._trial is not None or self._since.elapsed() < self._rest:
            return
        self._since.start()
        act = self._renewal.look(self.scene)
        if act is Act.WAIT:
            return
        log.info("the program's files: %s", act.value)
        offer = self._around.window.offer
        self.offered.emit(act in {Act.OFFER, Act.BEGIN_AGAIN})
        self.removed.emit(act is Act.SAY_GONE)
        self._is_asked_for &= act in {Act.OFFER, Act.BEGIN_AGAIN}
        if act is Act.SAY_GONE:
            offer.say(tr(words.GONE))
        elif act is Act.TAKE_BACK:
            offer.hide()
        elif self._is_asked_for:
            self.begin()
        elif act is Act.OFFER:
            self._offer()
        else:
            self._try()

    @Slot()
    def begin(self) -> None:
        """Begin again because the person says so, where nothing is lost by it."""
        self._is_asked_for = not self._is_underway()
        if self._is_asked_for:
            self._try()
        else:
            self._hold_up()

    def _hold_up(self) -> None:
        """Say that something is not saved, where the person sees it."""
        self._around.window.offer.say(tr(words.UNSAVED), tr(words.START))
        self.held_up.emit()

    def stop(self) -> None:
        """Try no more: the program ends."""
        if self._trial is not None:
            self._trial.stop()
            self._trial = None

    def scene(self) -> Scene:
        """Return what goes on in the program now."""
        around = self._around
        return Scene(
            is_seen=any(
                one.isVisible() and not one.isMinimized() for one in _windows(around.window)
            ),
            is_underway=self._is_underway(),
            is_reminding=around.is_reminding(),
            has_key=around.has_key,
        )

    def _is_underway(self) -> bool:
        """Tell whether a start anew would lose something, or end a job."""
        around = self._around
        window = around.window
        return (
            around.is_waiting()
            or around.hides_dialog()
            or (around.keeper is not None and around.keeper.is_busy)
            or window.welcome is not None
            or window.pages.is_underway
            or window.is_session_ending
            or any(isinstance(one, QDialog) and one.isVisible() for one in _windows(window))
            or isinstance(QApplication.activePopupWidget(), QMenu)
        )

    def _offer(self) -> None:
        said = words.offer(has_lock=self._around.has_key)
        self._around.window.offer.say(said, tr(words.START))

    def _try(self) -> None:
        """See whether what was installed can be started, before this program gives way."""
        if self._trial is not None:
            return
        self._renewal.tries()
        self._trial = self._new_trial()
        self._trial.ended.connect(self._on_tried)
        self._trial.start()

    def _try_later(self) -> None:
        """Leave it to the look that finds the files settled; what was asked for stays so."""
        if self._is_asked_for:
            self._renewal.say_anew()
        else:
            self._renewal.put_off()

    @Slot(bool)
    def _on_tried(self, is_good: bool) -> None:  # noqa: FBT001 - the signal's shape
        if self._trial is None:
            return
        self._trial.deleteLater()
        self._trial = None
        if not self._renewal.is_still():
            log.info("the program's files changed while they were tried")
            self._try_later()
            return
        is_asked_for, self._is_asked_for = self._is_asked_for, False
        if not is_good:
            self._renewal.fail()
            self._around.window.offer.say(tr(words.NOT_READY), tr(words.START))
        elif is_asked_for and self._is_underway():
            self._hold_up()
        elif is_asked_for or self.scene().is_safe:
            log.info("beginning again")
            self.begin_requested.emit()
        else:
            self._renewal.put_off()
            self._offer()


def _windows(main: MainWindow) -> list[QWidget]:
    """Return the windows a person works in: no card, no menu, no tip."""
    return [main, *(one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog))]


def of_program(program: Program, renewal: Renewal, keeper: Keeper | None) -> Renewing:
    """Return what looks after the files of a program that has begun, connected to all of it."""
    around = Around(
        program.window,
        keeper,
        lambda: program.diary.is_waiting,
        lambda: program.loop.is_reminding,
        has_key=program.locking is not None,
        hides_dialog=lambda: program.locking is not None and program.locking.hides_dialog,
    )
    made = Renewing(renewal, around)
    program.diary.changed.connect(made.look)
    program.tray.renew_requested.connect(made.begin)
    made.offered.connect(program.tray.offer_renewal)
    made.removed.connect(program.tray.show_removed)
    made.held_up.connect(program.come_forward)
    made.begin_requested.connect(program.renew)
    return made
