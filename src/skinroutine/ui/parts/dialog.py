"""A sheet over a window: a title, a column that scrolls when it is too tall, and its buttons."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import column, scrolled, wrapped

WIDTH, MARGIN, AROUND = 480, 24, 24
"""Usual width, margin inside, and what is left of the window around it, at a scale of 100 %."""
CLOSE, TIGHT = 6, 0.45
"""What is left above and below one that is too tall; from which part of its height on that heading
and buttons take, the heading scrolls along with the rest."""


class Dialog(QDialog):
    """Put parts into `inside`, add buttons, and `open()`; never `exec()`, which stops the program.

    What is put into `foot` stands above the buttons and never scrolls away. It is gone once it is
    closed, and the focus is back where it was.
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
        self._is_tight = False
        self._area = scrolled(self._canvas)
        self._bottom = QWidget()
        self._buttons = FlowLayout(self._bottom, px(8), px(8))
        self._buttons.setContentsMargins(px(MARGIN), px(12), px(MARGIN), 0)
        self._outside = column(look)
        self._outside.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.foot = column(look)
        self.foot.setContentsMargins(px(MARGIN), 0, px(MARGIN), 0)
        self._outside.addWidget(self._heading)
        self._outside.addWidget(self._area, 1)
        nest(self._outside, self.foot)
        self._outside.addWidget(self._bottom)
        self.setLayout(self._outside)
        self._space()
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

    def bring(self, field: QWidget) -> None:
        """Give a field the focus and bring it into view, with what is said beside it."""
        field.setFocus()
        self.fit()
        QTimer.singleShot(0, field, partial(self._show_field, field))  # what grew is in place then

    def _show_field(self, field: QWidget) -> None:
        around = self.look.theme.px(36)
        self._area.ensureWidgetVisible(field, 0, min(around, self._area.height() // 4))

    @property
    def room(self) -> QSize:
        """The most it may have of its window."""
        window = self.parentWidget()
        assert window is not None
        return window.size() - QSize(2 * AROUND, 2 * CLOSE)

    def _wanted(self) -> QSize:
        wide = self._width()
        margins = 2 * self.look.theme.px(MARGIN - 4)
        is_tight = self._around(wide) + margins > TIGHT * self.room.height()
        if is_tight is not self._is_tight:
            self._is_tight = is_tight
            self._space()
        least = self._area.minimumSizeHint().height()  # Qt takes it from the buttons where it lacks
        inside = max(least, self._height_of(self.inside, wide))
        around = self._around(wide)
        if is_tight:
            around -= self._heading_height(wide)
        edges = self._outside.contentsMargins()
        tall = inside + around + edges.top() + edges.bottom()
        return QSize(wide, min(self.room.height(), tall))

    def _width(self) -> int:
        layouts: tuple[QLayout, ...] = (self.inside, self._buttons)
        least = max(one.minimumSize().width() for one in layouts)
        return min(self.room.width(), max(self.look.theme.px(WIDTH), least))

    def _around(self, wide: int) -> int:
        """Return the height of the heading, of what stands at the foot, and of the buttons."""
        return (
            self._heading_height(wide)
            + self._height_of(self.foot, wide)
            + self._buttons.heightForWidth(wide)
        )

    def _heading_height(self, wide: int) -> int:
        """Return the height of the heading above what scrolls, wherever it is now."""
        px, margins = self.look.theme.px, self._heading.contentsMargins()
        room = wide - 2 * px(MARGIN) + margins.left() + margins.right()
        return self._heading.heightForWidth(room) - margins.bottom() + px(8)

    @staticmethod
    def _height_of(column: QVBoxLayout, wide: int) -> int:
        tall = column.totalHeightForWidth(wide)
        return tall if tall >= 0 else column.totalSizeHint().height()

    def _space(self) -> None:
        """Put the heading above what scrolls, or where there is little room, into it."""
        px = self.look.theme.px
        side = 0 if self._is_tight else px(MARGIN)
        above = px(8 if self._is_tight else MARGIN - 4)
        self._heading.setContentsMargins(side, 0, side, 0 if self._is_tight else px(8))
        self._outside.setContentsMargins(0, above, 0, above)
        (self.inside if self._is_tight else self._outside).insertWidget(0, self._heading)
        self._heading.show()  # a new parent hides it until later, and a hidden one has no height

    @Slot()
    def _go_back(self) -> None:
        """Give the focus back to what opened it, where that is still there, and be gone."""
        opener = self._opener
        if opener is not None and isValid(opener) and opener.isVisible():
            opener.activateWindow()
            opener.setFocus()
        self.deleteLater()
