"""The page for a visit as a picture, as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPageLayout, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from skinroutine.app.course.summary import Paper, Summary
from skinroutine.ui.paper.leaf import PER_POINT
from skinroutine.ui.paper.pdf import layout_of, sheet_of
from skinroutine.ui.paper.setting import Sheet
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import inside, smooth
from skinroutine.ui.wording import summary as words


class Preview(QWidget):
    """The whole page on white; a screen reader is told all of its words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._paper = Paper.A4
        self.sheet: Sheet | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words.preview())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_summary(self, summary: Summary, paper: Paper) -> None:
        """Show a summary on a size of paper."""
        self._paper = paper
        self.sheet = sheet_of(summary, paper, self._look.resources)
        self.setAccessibleDescription(words.read_out(summary))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of a page of this width."""
        full = self._full()
        return round(width * full.height() / full.width())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a page of the least width."""
        wide = self.minimumWidth()
        return QSize(wide, self.heightForWidth(wide))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the white sheet, the page on it, its edge, and the ring of the focus."""
        theme = self._look.theme
        painter = smooth(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self.sheet is not None:
            page = layout_of(self._paper).paintRect(QPageLayout.Unit.Point)
            scale = self.width() / self._full().width()
            painter.save()
            painter.scale(scale, scale)
            painter.translate(page.topLeft())
            painter.scale(1 / PER_POINT, 1 / PER_POINT)
            self.sheet.paint(painter)
            painter.restore()
        wide = theme.edge("focus") if self.hasFocus() else theme.edge("edge")
        painter.setPen(QPen(theme.color("focus" if self.hasFocus() else "edge"), wide))
        painter.drawRect(inside(QRectF(self.rect()), wide))

    def _full(self) -> QRectF:
        return layout_of(self._paper).fullRect(QPageLayout.Unit.Point)
