"""A sheet over a window: a title, a column that scrolls when it is too tall, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, scrolled, wrapped

WIDTH, MARGIN, AROUND = 480, 24, 24
"""Usual width, margin inside, and what is left of the window around it, at a scale of 100 %."""


class Dialog(QDialog):
    """Put parts into `inside`, add buttons, and `open()`; never `exec()`, which stops the program.

    It is gone once it is closed, and the focus is back where it was.
    """

    def __init__(self, look: Look, window: QWidget, title: str) -> None:
        super().__init__(window.window())
        self.look = look
        self._opener = QApplication.focusWidget()
        self.setWindowTitle(title)
        px = look.theme.px
        self._canvas = QWidget()
        self._canvas.setObjectName("canvas")
        self.inside = QVBoxLayout(self._canvas)
        self.inside.setContentsMargins(px(MARGIN), px(4), px(MARGIN), px(4))
        self.inside.setSpacing(px(14))
        self._heading = wrapped("title", title)
        self._heading.setContentsMargins(px(MARGIN), 0, px(MARGIN), px(8))
        self._area = scrolled(self._canvas)
        self._bottom = QWidget()
        self._buttons = FlowLayout(self._bottom, px(8), px(8))
        self._buttons.setContentsMargins(px(MARGIN), px(12), px(MARGIN), 0)
        outside = column(look)
        outside.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        outside.setContentsMargins(0, px(MARGIN - 4), 0, px(MARGIN - 4))
        outside.addWidget(self._heading)
        outside.addWidget(self._area, 1)
        outside.addWidget(self._bottom)
        self.setLayout(outside)
        self.finished.connect(self._go_back)

    def add_primary(self, words: str) -> QPushButton:
        """Add and return the button that Enter presses."""
        made = self.add_button(words, role="primary")
        made.setDefault(True)
        return made

    def add_button(self, words: str, *, role: str = "") -> QPushButton:
        """Add and return a button in a role of the style sheet ('quiet', 'grave' or none)."""
        made = QPushButton(words)
        made.setObjectName(role)
        self._buttons.addWidget(made)
        return made

    def fit(self) -> None:
        """Be as tall as what is inside needs, and smaller than the window on every side."""
        self.resize(self._wanted())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Fit before it is seen."""
        super().showEvent(event)
        self.fit()

    def _wanted(self) -> QSize:
        px, window = self.look.theme.px, self.parentWidget()
        assert window is not None
        room = window.size() - QSize(2 * AROUND, 2 * AROUND)
        least = max(self.inside.minimumSize().width(), self._buttons.minimumSize().width())
        wide = min(room.width(), max(px(WIDTH), least))
        tall = self.inside.totalHeightForWidth(wide)
        if tall < 0:
            tall = self.inside.totalSizeHint().height()
        tall += self._heading.heightForWidth(wide) + self._buttons.heightForWidth(wide)
        return QSize(wide, min(room.height(), tall + 2 * px(MARGIN - 4)))

    @Slot()
    def _go_back(self) -> None:
        """Give the focus back to what opened it, where that is still there, and be gone."""
        opener = self._opener
        if opener is not None and isValid(opener) and opener.isVisible():
            opener.activateWindow()
            opener.setFocus()
        self.deleteLater()
