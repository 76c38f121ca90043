"""The phone: whether it is reminded too, how that stands, and the ways in and out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from skinroutine.app.errors import Told
from skinroutine.app.phone.loop import Stand
from skinroutine.app.phone.needs import NO_PARTS
from skinroutine.app.phone.set_up import Asking, SetUp
from skinroutine.app.tongue import tr
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.dialog import Dialog
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.phone.dialog import PhoneDialog
from skinroutine.ui.screens.phone.off_dialog import PhoneOffDialog
from skinroutine.ui.screens.settings.rows import Group, Row, Shown, beside
from skinroutine.ui.wording import phone as words
from skinroutine.ui.wording.breaks import breakable
from skinroutine.ui.wording.keeping import Present

QUIET = frozenset({Stand.OFF, Stand.AGREED, Stand.WAITING})
"""What is said aloud when it comes about by something that a person pressed here."""


class PhoneRows(Group):
    """One row; a demo has no account, and then the group is not there."""

    def __init__(
        self,
        look: Look,
        diary: Diary,
        phone: SetUp | None,
        asking: Callable[[], Asking] | None,
    ) -> None:
        super().__init__(look, tr(words.GROUP), tr(words.GROUP_NOTE))
        self._diary, self._phone, self._asking = diary, phone, asking
        self._is_awaited = False
        self.dialog: Dialog | None = None
        self.set_up, self.change, self.try_now, self.turn_off = self.buttons = tuple(
            _button(text, spoken) for text, spoken in words.BUTTONS
        )
        answer = beside(look, self.buttons)
        self._show_buttons({self.set_up})
        self._row = self.add(Row(look, "phone", tr(words.TITLE), tr(words.OFF), answer))
        self._row.offer(is_offered=self._is_here)
        if not self._is_here:
            self.hide()
        self.set_up.clicked.connect(self._on_set_up)
        self.change.clicked.connect(self._on_set_up)
        self.try_now.clicked.connect(self._on_try)
        self.turn_off.clicked.connect(self._on_turn_off)
        if phone is not None:
            phone.told(self._on_told)

    @property
    def _is_here(self) -> bool:
        return self._phone is not None and self._asking is not None

    @property
    def present(self) -> Present:
        """Today, and the zone the person is in."""
        queries = self._diary.queries
        return Present(queries.today(), queries.moment().zone)

    def show_set(self, _shown: Shown) -> None:
        """Show how it stands: the day may be another."""
        self._show_status()

    def _on_told(self) -> None:
        """Show how it stands now, where this page is still there to show it."""
        if isValid(self):
            self._show_status()

    def _show_status(self) -> None:
        if self._phone is None or not self._is_here:
            return
        try:
            now = self._phone.status()
        except Told as told:
            self._row.show_words(breakable(str(told)))
            return
        sentence = words.status(now, self.present)
        has_parts = self._phone.has_parts()
        if not has_parts:
            sentence = tr(NO_PARTS)
        self._row.show_words(breakable(sentence) if has_parts else sentence)
        shown = {self.change, self.try_now, self.turn_off}
        if now.stand is Stand.OFF:
            shown = {self.set_up} if has_parts else set()
        elif not has_parts:
            shown = {self.turn_off}
        elif now.stand is Stand.LEAVING:
            shown = {self.try_now, self.turn_off}
        self._show_buttons(shown)
        if self._is_awaited and now.stand in QUIET:
            self._is_awaited = False
            announce(self._row, sentence)

    def _show_buttons(self, shown: set[QPushButton]) -> None:
        """Show some of the buttons; the focus of one that goes is handed to one that stays."""
        focused = self.window().focusWidget()
        for one in self.buttons:
            one.setVisible(one in shown)
        if isinstance(focused, QPushButton) and focused in set(self.buttons) - shown:
            for one in self.buttons:
                if one in shown:
                    one.setFocus()
                    break

    @Slot()
    def _on_set_up(self) -> None:
        phone, asking = self._phone, self._asking
        if phone is not None and asking is not None:
            self._open(lambda: PhoneDialog(self.look, self, phone, asking, self.present))

    @Slot()
    def _on_turn_off(self) -> None:
        phone = self._phone
        if phone is not None:
            self._open(lambda: PhoneOffDialog(self.look, self, phone))

    def _open(self, make: Callable[[], Dialog]) -> None:
        try:
            self.dialog = dialog = make()
        except Told as told:
            self._diary.troubled.emit(str(told))
            return
        dialog.accepted.connect(self._on_accepted)
        dialog.open()

    @Slot()
    def _on_accepted(self) -> None:
        """Show what came of it; the button that led there may be gone, so another has the focus."""
        self._is_awaited = True
        self._show_status()
        self.activateWindow()
        for one in self.buttons:
            if not one.isHidden():
                one.setFocus()
                break

    @Slot()
    def _on_try(self) -> None:
        if self._phone is None:
            return
        self._is_awaited = True
        try:
            self._phone.try_now()
        except Told as told:
            self._diary.troubled.emit(str(told))
        self._show_status()


def _button(text: str, spoken: str) -> QPushButton:
    made = QPushButton(tr(text))
    made.setAccessibleName(tr(spoken))
    return made
