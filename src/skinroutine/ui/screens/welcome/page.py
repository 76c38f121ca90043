"""What every page of the welcome is: a title, a line beneath, and a column that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import column, scrolled, wrapped
from skinroutine.ui.screens.welcome.answers import Answers
from skinroutine.ui.screens.welcome.pieces import Question


class WelcomePage(QWidget):
    """A page in its `area`; `answered` is emitted where `hindrance` may have changed."""

    answered = Signal()

    def __init__(self, look: Look, title: str, *lines: str) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAccessibleName(title)
        self.look = look
        self.title = title
        said = column(look, 4)
        said.addWidget(wrapped("title", title))
        for line in lines:
            said.addWidget(wrapped("muted", line))
        self.inside: QVBoxLayout = column(look, 14)
        nest(self.inside, said)
        self.setLayout(self.inside)
        self.area: QScrollArea = scrolled(self)
        self._side = 0
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self._settled.timeout.connect(self._on_settled)
        self._wanted: tuple[QWidget, ...] = ()
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.setInterval(0)
        self._laid_out.timeout.connect(self._on_laid_out)

    @property
    def first(self) -> QWidget:
        """The control the focus comes to when the page does."""
        raise NotImplementedError

    @property
    def hindrance(self) -> str:
        """Why one cannot go on from here, or nothing where one can."""
        return ""

    def show_answers(self, answers: Answers) -> None:
        """Show answers."""

    def taken(self, answers: Answers) -> Answers:
        """Return the answers with those of this page."""
        return answers

    def refuse(self) -> bool:
        """Say what makes no sense and bring the focus there; False where there is nothing."""
        return False

    def fit(self, room: int, side: int) -> None:
        """Use the room between margins of so many pixels at both sides of the area."""
        self._side = side
        self._keep_margins()
        for question in self.findChildren(Question):
            question.fit(room)

    def arrive(self) -> None:
        """Begin at the top, with the focus on the first control; say the title."""
        self.area.verticalScrollBar().setValue(0)
        self.first.setFocus()
        self._settled.start()
        announce(self, self.title)

    def bring(self, *wanted: QWidget) -> None:
        """Scroll to parts that have just come, once they have their place; the last counts most."""
        self._wanted = wanted
        self._laid_out.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the column where it is when the scroll bar comes or goes."""
        super().resizeEvent(event)
        self._keep_margins()

    def _keep_margins(self) -> None:
        gap = self.look.theme.px(12)
        at_bar = max(0, self._side - max(0, self.area.width() - self.width()))
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (at_bar, self._side) if is_mirrored else (self._side, at_bar)
        self.inside.setContentsMargins(left, gap, right, gap)

    @Slot()
    def _on_settled(self) -> None:
        """Where the first control is further down, leave the focus on the page: arrows scroll it.

        Who reads large text begins with the title, and changes nothing that is out of view.
        """
        first, seen = self.first, self.area.viewport()
        box = QRect(first.mapTo(self, QPoint(0, 0)) + self.pos(), first.size())
        if self.window().focusWidget() is first and not seen.rect().contains(box):
            self.setFocus()

    @Slot()
    def _on_laid_out(self) -> None:
        for one in self._wanted:
            self.area.ensureWidgetVisible(one)
