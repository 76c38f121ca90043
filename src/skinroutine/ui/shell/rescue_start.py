"""A start on a damaged diary: the offer to save what can be saved, in the look that is known."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from skinroutine.app.keeping.rescue import Rescue
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.motion import calm
from skinroutine.ui.parts.theme import load_fonts
from skinroutine.ui.screens.keeping.rescue_dialog import RescueDialog
from skinroutine.ui.screens.lock.memory import remembered
from skinroutine.ui.shell.appearance import Appearance
from skinroutine.ui.shell.dress import dress
from skinroutine.ui.wording.keeping import Present


class RescueStart(QObject):
    """The dialog as the only window there is.

    `ended` is emitted once it is closed; `is_mended` tells whether there is a diary again.
    """

    ended = Signal()

    def __init__(
        self, qt: QApplication, rescue: Rescue, present: Present, resources: Path, profile: Path
    ) -> None:
        super().__init__()
        self._qt = qt
        load_fonts(resources)
        calm()
        preferences = remembered(profile)
        self._is_discreet = preferences.text_level is TextLevel.DISCREET
        self.look = Look(resources)
        self._appearance = Appearance(qt, self.look, base_scale=1.0)
        self._appearance.put_on(preferences)
        self._dress()
        self._around = QWidget()  # never shown: a dialog wants something to stand over
        self._around.resize(self._around.screen().availableSize())
        self.dialog = RescueDialog(self.look, self._around, rescue, present)
        self.dialog.finished.connect(self._on_finished)
        self.is_mended = False

    def start(self) -> None:
        """Show it."""
        self.dialog.open()

    @Slot()
    def end(self) -> None:
        """Close it, as if the person had."""
        if isValid(self.dialog):
            self.dialog.reject()

    def take_away(self) -> None:
        """Let nothing be left of it."""
        if isValid(self.dialog):
            self.dialog.let_go()
        for one in (self._around, self._appearance, self.look, self):
            one.deleteLater()

    @Slot(int)
    def _on_finished(self, result: int) -> None:
        self.is_mended = result == int(RescueDialog.DialogCode.Accepted)
        self.ended.emit()

    def _dress(self) -> None:
        dress(self._qt, self.look, is_discreet=self._is_discreet)
