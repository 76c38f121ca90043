"""The question before reminders on the phone are turned off: what becomes of what lies there."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from skinroutine.app.errors import Told
from skinroutine.app.phone.set_up import SetUp
from skinroutine.app.tongue import tr, translated
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.phone.pieces import Options, Problem
from skinroutine.ui.wording import phone as words
from skinroutine.ui.wording.phone import Leave


class PhoneOffDialog(Dialog):
    """Takes away what was written, or leaves it; Escape keeps everything on."""

    def __init__(self, look: Look, window: QWidget, phone: SetUp) -> None:
        memory = phone.memory()  # no half dialog where that fails
        super().__init__(look, window, tr(words.OFF_TITLE))
        self._phone = phone
        self.leaves = Options(
            look,
            tr(words.OFF_QUESTION),
            translated(words.LEAVES),
            translated(words.LEAVE_NOTES),
        )
        is_leaving = memory is not None and memory.is_leaving
        self.leaves.show_value(Leave.LEAVE if is_leaving else Leave.TAKE_AWAY)
        self.problem = Problem(look)
        self.inside.addWidget(self.leaves)
        self.inside.addWidget(self.problem)
        self.inside.addStretch(1)
        self.do = self.add_primary(tr(words.OFF_DO))
        self.keep = self.add_button(tr(words.CANCEL if is_leaving else words.OFF_KEEP))
        self.do.clicked.connect(self._on_do)
        self.keep.clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the answer that is chosen."""
        super().showEvent(event)
        button = self.leaves.button
        if button is not None:
            self.bring(button)

    @Slot()
    def _on_do(self) -> None:
        try:
            if Leave(self.leaves.value) is Leave.LEAVE:
                self._phone.leave_behind()
            else:
                self._phone.turn_off()
        except Told as told:
            self.problem.say(str(told))
            self.fit()
            return
        self.accept()
