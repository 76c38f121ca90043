"""What every page is: a heading over a column that scrolls, fitted anew when its width changes."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skinroutine.ui.parts.heading import Heading
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, scrolled

MARGIN = 28
TIGHT = 440
"""Page width in unscaled pixels under which margins are halved and buttons go beneath."""


class Page(QWidget):
    """A page with its `heading` and its `inside`, the column its parts are put into.

    `area` is what scrolls.
    """

    def __init__(self, look: Look, title: str = "", subtitle: str = "") -> None:
        super().__init__()
        self.setObjectName("page")
        self.look = look
        self.heading = Heading(look, title, subtitle)
        canvas = QWidget()
        canvas.setObjectName("canvas")
        self.inside = QVBoxLayout(canvas)
        self.inside.setSpacing(look.theme.px(14))
        self.inside.addWidget(self.heading)
        outside = column(look)
        self.area = scrolled(canvas)
        outside.addWidget(self.area)
        self.setLayout(outside)

    def fit(self, width: float) -> None:
        """Use the room of a page of this width, in pixels at a text scale of 100 %."""
        is_tight = width < TIGHT
        margin = self.look.theme.px(MARGIN // 2 if is_tight else MARGIN)
        room = round(width * self.look.theme.scale) - 2 * margin
        self.heading.fold(is_narrow=is_tight or not self.heading.fits(room))
        self.inside.setContentsMargins(margin, margin - 6, margin, margin - 6)

    def fit_again(self) -> None:
        """Fit what was just built."""
        self.fit(self.width() / self.look.theme.scale)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the new width."""
        super().resizeEvent(event)
        self.fit_again()
