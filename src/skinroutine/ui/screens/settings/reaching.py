"""That reminders reach the person: a test, starting with the computer, the reminder log."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton

from skinroutine.app.errors import Told
from skinroutine.app.ports import Autostart
from skinroutine.app.reminding.proof import Proof
from skinroutine.app.tongue import tr
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.switch import Switch
from skinroutine.ui.parts.try_out import TryOut
from skinroutine.ui.parts.turning import Turning
from skinroutine.ui.screens.settings.rows import Group, Row, Shown
from skinroutine.ui.wording import reminders
from skinroutine.ui.wording import settings as words


class Reaching(Group):
    """A test, the start with the computer where there is one, and the way to the log."""

    saved = Signal()
    log_requested = Signal()

    def __init__(self, look: Look, diary: Diary, proof: Proof, autostart: Autostart | None) -> None:
        super().__init__(look, tr(words.REACH), tr(words.REACH_NOTE))
        self._diary = diary
        self._autostart = autostart
        self.try_out = TryOut(look, proof)
        self.start = Switch(look, tr(reminders.AUTOSTART_QUESTION))
        self.log_button = QPushButton(tr(words.LOG))
        test = Row(look, "test", tr(words.TEST_QUESTION), "", self.try_out, is_beneath=True)
        self._start = Row(look, "start", tr(reminders.AUTOSTART_QUESTION), "", self.start)
        log = Row(look, "log", tr(words.LOG_QUESTION), tr(reminders.LOG_NOTE), self.log_button)
        for row in (test, self._start, log):
            self.add(row)
        self._start.offer(is_offered=autostart is not None)
        self.try_out.troubled.connect(diary.troubled)
        self.try_out.proved.connect(diary.changed)
        self._turning = Turning(autostart, self.start) if autostart is not None else None
        if self._turning is not None:
            self._turning.turned.connect(self.saved)
            self._turning.turned.connect(diary.changed)
            self._turning.refused.connect(self._on_refused)
            self._turning.waiting.connect(self._on_waiting)
        self.log_button.clicked.connect(self.log_requested)

    def show_set(self, _shown: Shown) -> None:
        """Show whether the program starts with the computer, or why that cannot be told."""
        if self._autostart is None or (self._turning is not None and self._turning.is_waiting):
            return
        try:
            is_on = self._autostart.is_on()
        except Told as told:
            self._start.show_words(str(told))
            return
        self.start.show_on(is_on=is_on)
        self._start.show_words(tr(reminders.AUTOSTART_ON if is_on else reminders.AUTOSTART_OFF))

    @Slot(str)
    def _on_refused(self, why_not: str) -> None:
        self._diary.troubled.emit(why_not)
        self._diary.changed.emit()

    @Slot()
    def _on_waiting(self) -> None:
        self._start.show_words(tr(reminders.AUTOSTART_ASKED))
