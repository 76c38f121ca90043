"""The welcome's buttons, always in view: back, skip, and on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.wording import welcome as words

GAP, WIDE = 6, 100
"""Unscaled pixels: between the buttons, and how wide the one that goes on is at least."""


class Foot(QWidget):
    """Back and skip at one end and on at the other; skip goes beneath where it is narrow."""

    back_requested = Signal()
    skip_requested = Signal()
    next_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.back = QPushButton(tr(words.BACK))
        self.skip = QPushButton(tr(words.SKIP))
        self.next = QPushButton(tr(words.CONTINUE))
        self.skip.setObjectName("quiet")
        self.next.setObjectName("primary")
        self.back.clicked.connect(self.back_requested)
        self.skip.clicked.connect(self.skip_requested)
        self.next.clicked.connect(self.next_requested)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(2, 1)
        self._grid.setHorizontalSpacing(look.theme.px(GAP))
        self._grid.setVerticalSpacing(look.theme.px(6))
        self._grid.addWidget(self.back, 0, 0)
        self._grid.addWidget(self.skip, 0, 1)
        self._grid.addWidget(self.next, 0, 3)

    def show_last(self, *, is_last: bool) -> None:
        """Say what the last page's button does; there is nothing left to skip there."""
        self.next.setText(tr(words.FINISH) if is_last else tr(words.CONTINUE))
        self.skip.setVisible(not is_last)

    def fit(self, room: int, side: int, *, is_tight: bool) -> None:
        """Use the room between margins of so many pixels at both sides."""
        px = self._look.theme.px
        above, below = (px(6), px(10)) if is_tight else (px(14), px(26))
        self._grid.setContentsMargins(side, above, side, below)
        self.next.setMinimumWidth(0 if is_tight else px(WIDE))
        buttons = [one.sizeHint().width() for one in (self.back, self.skip, self.next)]
        is_narrow = sum(buttons) + 2 * px(GAP) > room
        self._grid.removeWidget(self.skip)
        if is_narrow:
            self._grid.addWidget(self.skip, 1, 0, 1, 4)
        else:
            self._grid.addWidget(self.skip, 0, 1)
