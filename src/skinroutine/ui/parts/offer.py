"""A quiet offer above the pages: a sentence, a button that takes it up, and one for later."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from skinroutine.app.tongue import commas, tr
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import wrapped


class Offer(QFrame):
    """Says something that the person may take up; nothing is stopped by it."""

    accepted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._words = wrapped("body")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._take = QPushButton()
        self._take.setObjectName("primary")
        self._take.clicked.connect(self.accepted)
        self._away = QPushButton()
        self._away.clicked.connect(self.hide)
        px = look.theme.px
        buttons = QWidget()
        row = FlowLayout(buttons, px(8), px(8))
        row.addWidget(self._take)
        row.addWidget(self._away)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(px(14), px(8), px(8), px(8))
        inside.setSpacing(px(8))
        inside.addWidget(self._words)
        inside.addWidget(buttons)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now; empty where it is away."""
        return self._words.text() if not self.isHidden() else ""

    @property
    def button(self) -> str:
        """What its button says; empty where nothing can be taken up."""
        return "" if self._take.isHidden() else self._take.text()

    def say(self, sentence: str, button: str = "") -> None:
        """Show a sentence, for a screen reader as well, with a button where there is one."""
        self._put(sentence, button)
        announce(self, sentence)

    def go_on(self, before: Offer) -> None:
        """Say what the one before it said, where that is still on show."""
        if before.words:
            self._put(before.words, before.button)

    def _put(self, sentence: str, button: str) -> None:
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self._take.setText(button)
        self._take.setVisible(bool(button))
        away = tr("Later") if button else tr("OK", about="a button")
        self._away.setText(away)
        self._away.setAccessibleName(commas((away, tr("Put this message away"))))
        self.show()
