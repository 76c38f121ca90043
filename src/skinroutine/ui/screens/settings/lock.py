"""The lock: whether there is one, its passphrase, and when the window locks itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from skinroutine.app.errors import Told
from skinroutine.app.tongue import tr
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.fields import ChoiceField
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.switch import Switch
from skinroutine.ui.screens.lock.desk import LockDesk
from skinroutine.ui.screens.lock.work import LockWork
from skinroutine.ui.screens.settings.lock_dialogs import ChangeDialog, TurnOffDialog, TurnOnDialog
from skinroutine.ui.screens.settings.rows import Group, Row, Shown
from skinroutine.ui.wording import lock as words


class LockRows(Group):
    """One row where there is no lock, and the rest where there is one."""

    def __init__(self, look: Look, diary: Diary, desk: LockDesk | None) -> None:
        super().__init__(look, tr(words.GROUP), tr(words.GROUP_NOTE))
        self._diary = diary
        self._desk = desk
        self._work: LockWork | None = None
        self._was_keyring_asked = False
        is_on = desk is not None and desk.is_on
        self.button = QPushButton(tr(words.TURN_OFF if is_on else words.TURN_ON))
        self.button.setEnabled(desk is not None)
        stands = words.ON_NOTE if is_on else words.OFF_NOTE
        said = tr(words.NOT_HERE if desk is None else stands)
        self.add(Row(look, "lock", tr(words.QUESTION), said, self.button))
        self.now = QPushButton(tr(words.NOW))
        self.idle = ChoiceField(look, tr(words.IDLE_QUESTION), words.idle_choices())
        self.with_screen = Switch(look, tr(words.SCREEN_QUESTION))
        self.keyring = Switch(look, tr(words.KEYRING_QUESTION))
        self.change = QPushButton(tr(words.CHANGE))
        for name, question, note, answer in (
            ("lock-now", tr(words.NOW_QUESTION), tr(words.NOW_NOTE), self.now),
            ("lock-after", tr(words.IDLE_QUESTION), tr(words.IDLE_NOTE), self.idle),
            ("lock-screen", tr(words.SCREEN_QUESTION), tr(words.SCREEN_NOTE), self.with_screen),
            ("lock-keyring", tr(words.KEYRING_QUESTION), tr(words.KEYRING_LOOKING), self.keyring),
            ("lock-passphrase", tr(words.CHANGE_QUESTION), tr(words.CHANGE_NOTE), self.change),
        ):
            self.add(Row(look, name, question, note, answer)).offer(is_offered=is_on)
        self.draw_lines()
        self.keyring.setEnabled(False)
        self._connect()

    def _connect(self) -> None:
        self.button.clicked.connect(self._on_turn)
        self.now.clicked.connect(self._on_now)
        self.change.clicked.connect(self._on_change)
        self.idle.chosen.connect(self._on_idle)
        self.with_screen.switched.connect(self._on_screen)
        self.keyring.switched.connect(self._on_keyring)

    def show_set(self, _shown: Shown) -> None:
        """Show what is set of the lock; the keyring is asked once, without holding anything up."""
        desk = self._desk
        if desk is None or not desk.is_on:
            return
        try:
            settings = desk.lock.settings()
        except Told as told:
            self._diary.troubled.emit(str(told))
            return
        minutes = settings.idle_minutes
        if self.idle.findData(minutes) < 0:
            self.idle.addItem(words.idle_after(minutes), minutes)
        self.idle.show_value(minutes)
        self.with_screen.show_on(is_on=settings.with_screen)
        if self._work is None:
            self.keyring.show_on(is_on=settings.in_keyring)
        if not self._was_keyring_asked:
            self._was_keyring_asked = True
            self._begin(desk.lock.keyring_is_there, self._on_keyring_found)

    def _begin(self, job: Callable[[], object], done: Callable[[object], None]) -> None:
        """Do something with the keyring, which may ask the person and so take long."""
        self.keyring.setEnabled(False)
        self._work = LockWork(lambda _: job())
        self._work.done.connect(done)
        self._work.refused.connect(self._on_refused)
        self._work.start()

    @Slot(object)
    def _on_keyring_found(self, found: object) -> None:
        self._work = None
        self.keyring.setEnabled(bool(found) or self.keyring.is_on)
        self._keyring_row.show_words(tr(words.KEYRING_NOTE if found else words.NO_KEYRING))

    @Slot(object)
    def _on_keyring_done(self, _result: object) -> None:
        self._work = None
        self.keyring.setEnabled(True)

    @Slot(str, object)
    def _on_refused(self, sentence: str, _kind: object) -> None:
        self._work = None
        self.keyring.setEnabled(True)
        self._diary.troubled.emit(sentence)
        self._diary.changed.emit()

    @property
    def _keyring_row(self) -> Row:
        return next(row for row in self.rows if row.name == "lock-keyring")

    @Slot()
    def _on_turn(self) -> None:
        if self._desk is not None:
            kind = TurnOffDialog if self._desk.is_on else TurnOnDialog
            kind(self.look, self, self._desk).open()

    @Slot()
    def _on_change(self) -> None:
        if self._desk is not None:
            ChangeDialog(self.look, self, self._desk).open()

    @Slot()
    def _on_now(self) -> None:
        if self._desk is not None:
            self._desk.lock_requested.emit()

    @Slot(object)
    def _on_idle(self, minutes: int) -> None:
        self._set(lambda desk: desk.lock.set_idle(minutes))

    @Slot(bool)
    def _on_screen(self, is_on: bool) -> None:  # noqa: FBT001 - the signal's shape
        self._set(lambda desk: desk.lock.set_with_screen(with_screen=is_on))

    @Slot(bool)
    def _on_keyring(self, is_on: bool) -> None:  # noqa: FBT001 - the signal's shape
        desk = self._desk
        if desk is None or desk.key is None:
            return
        key, lock = desk.key, desk.lock
        self._begin(
            (lambda: lock.keep_in_keyring(key)) if is_on else lock.forget_in_keyring,
            self._on_keyring_done,
        )

    def _set(self, act: Callable[[LockDesk], None]) -> None:
        """Set something of the lock; what is refused is told, and shown as it is."""
        desk = self._desk
        if desk is None:
            return
        try:
            act(desk)
        except Told as told:
            self._diary.troubled.emit(str(told))
        desk.changed.emit()
        self._diary.changed.emit()
