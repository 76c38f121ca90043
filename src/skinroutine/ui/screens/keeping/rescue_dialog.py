"""What is offered in the place of a damaged diary, before there is any other window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from skinroutine.app.keeping.rescue import Findings, Rescue, Take
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.dialog import AROUND
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import column, section, wrapped
from skinroutine.ui.screens.keeping.progress import WorkingDialog
from skinroutine.ui.wording import rescue as words
from skinroutine.ui.wording.breaks import breakable
from skinroutine.ui.wording.keeping import Present


class RescueDialog(WorkingDialog):
    """Looks at what can be saved, and saves what the person chooses; closing it changes nothing.

    It is accepted once there is a diary again.
    """

    def __init__(self, look: Look, window: QWidget, rescue: Rescue, present: Present) -> None:
        super().__init__(look, window, tr(words.TITLE))
        self._rescue, self._present = rescue, present
        self.takes: dict[Take, QPushButton] = {}
        self.lines = column(look, 14)
        nest(self.inside, self.lines)
        self.inside.addStretch(1)
        self.quit_button = QPushButton()
        self._add_quit()
        self.do(tr(words.LOOKING), rescue.examine, self._show)

    @property
    def room(self) -> QSize:
        """The most it may have: of the screen, since there is no window around it."""
        return self.screen().availableSize() - QSize(2 * AROUND, 4 * AROUND)

    def show_working(self, *, is_on: bool) -> None:
        """Take no choice while something goes on; that the diary is mended cannot be stopped."""
        for button in self.takes.values():
            button.setEnabled(not is_on)
        self.quit_button.setEnabled(not is_on or not self.takes)

    def _show(self, found: object) -> None:
        assert isinstance(found, Findings)
        told = words.found(found, self._present)
        choices = {take: words.choice(found, take) for take in found.takes}
        notes = filter(None, (words.kept(found), tr(words.QUIT_NOTE)))
        for label in (
            *(wrapped("body", one) for one in told),
            section(tr(words.CHOICES)),
            *(wrapped("body", one) for one in choices.values()),
            *(wrapped("muted", breakable(one)) for one in notes),
        ):
            self.lines.addWidget(label)
            label.show()  # Qt would show it later, and a hidden one has no height
        self._add_choices(found, choices)
        self.setAccessibleDescription(" ".join(told))
        self.fit()

    def _add_choices(self, found: Findings, choices: dict[Take, str]) -> None:
        self.quit_button.hide()
        self.quit_button.deleteLater()
        for take, sentence in choices.items():
            is_first = take is found.recommended
            said = tr(words.BUTTONS[take])
            button = self.add_primary(said) if is_first else self.add_button(said)
            button.setAccessibleDescription(sentence)
            button.setAutoDefault(is_first)
            button.clicked.connect(partial(self._mend, take))
            button.show()
            self.takes[take] = button
        self._add_quit()
        self.takes[found.recommended].setFocus()

    def _add_quit(self) -> None:
        self.quit_button = self.add_button(tr(words.QUIT), role="quiet")
        self.quit_button.setAutoDefault(False)
        self.quit_button.clicked.connect(self.reject)
        self.quit_button.show()

    def _mend(self, take: Take) -> None:
        self.do(tr(words.MENDING), lambda _: self._rescue.mend(take), self._on_mended)

    @Slot(object)
    def _on_mended(self, _count: object) -> None:
        self.accept()
