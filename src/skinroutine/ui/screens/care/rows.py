"""Rows of the care guide that can have the focus, and the cards they stand in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import inside, smooth
from skinroutine.ui.parts.text import card, column, on_notice, refresh_style, section, wrapped

ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ReadingRow(QFrame):
    """Words to read: a line that stands out where there is one, a sentence, and its source.

    `move_requested` asks for the row so many places on; `focused` says that the row has the focus.
    """

    move_requested = Signal(object, int)
    focused = Signal(object)

    def __init__(self, look: Look, title: str, text: str, caption: str) -> None:
        super().__init__()
        self.setObjectName("row")
        self._look = look
        self._texts = (title, text)
        self.is_offered, self.is_found = True, True
        self.count = 0
        px = look.theme.px
        lines = column(look, 3)
        lines.setContentsMargins(px(16), px(10), px(16), px(10))
        for role, said in (("strong", title), ("body", text), ("caption", caption)):
            if said:
                lines.addWidget(_selectable(wrapped(role, said)))
        self.setLayout(lines)
        self.setAccessibleName(" ".join(one for one in (title, text, caption) if one))
        self.take_tab(can_tab=False)

    def take_tab(self, *, can_tab: bool) -> None:
        """Let Tab come to this row, or the arrows alone."""
        policies = Qt.FocusPolicy
        self.setFocusPolicy(policies.StrongFocus if can_tab else policies.ClickFocus)

    def passage(self, beside: str) -> str:
        """Return the words that a search looks at, with what stands above the row."""
        return " ".join((beside, *self._texts))

    def rank(self, count: int | None) -> None:
        """Be on show where a search has found so many words here, or any where there is none."""
        self.count = count or 0
        self.is_found = count is None or count > 0
        self.setVisible(self.is_on_show)

    def offer(self, *, is_offered: bool) -> None:
        """Let the row be there, or not at all."""
        self.is_offered = is_offered
        self.setVisible(self.is_on_show)

    @property
    def is_on_show(self) -> bool:
        """Whether the row is there and a search, if there is one, has found it."""
        return self.is_offered and self.is_found

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move to the neighbours with the arrows."""
        where = ARROWS.get(Qt.Key(event.key()))
        if where is None:
            super().keyPressEvent(event)
        else:
            self.move_requested.emit(self, where)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say that the focus is here."""
        super().focusInEvent(event)
        self.focused.emit(self)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint a ring around the row that has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            theme = self._look.theme
            wide = theme.edge("focus")
            painter = smooth(self)
            painter.setPen(QPen(theme.color("focus"), wide))
            ring = inside(QRectF(self.rect()), wide + 2)
            painter.drawRoundedRect(ring, theme.px(9), theme.px(9))
            painter.end()


class ReadingGroup(QWidget):
    """A title over a card of rows."""

    def __init__(self, look: Look, title: str, rows: Sequence[ReadingRow]) -> None:
        super().__init__()
        self.rows = self._in_order = tuple(rows)
        self.title = title
        self._lines = lines = column(look)
        frame = card(look, lines)
        lines.setContentsMargins(1, 1, 1, 1)
        for row in rows:
            lines.addWidget(row)
        whole = column(look, 8)
        whole.setContentsMargins(0, look.theme.px(6), 0, 0)
        whole.addWidget(section(title))
        whole.addWidget(frame)
        self.setLayout(whole)

    def order(self) -> int:
        """Put the rows with most of what is sought first; return how many words the first has."""
        self.rows = tuple(sorted(self._in_order, key=lambda row: -row.count))
        for place, row in enumerate(self.rows):
            if self._lines.indexOf(row) != place:
                self._lines.insertWidget(place, row)
        self.draw_lines()
        return max((row.count for row in self.rows if row.is_offered), default=0)

    def draw_lines(self) -> int:
        """Draw a hairline above every row on show but the first; return how many are on show."""
        shown = [row for row in self.rows if row.is_on_show]
        for row in shown:
            refresh_style(row, edge="none" if row is shown[0] else "below")
        self.setVisible(bool(shown))
        return len(shown)


class NoticeFrame(QFrame):
    """A card on the ground of a notice, with an edge that stands in every theme."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        theme = look.theme
        on_notice(look, self, "signs")
        self.lines = QVBoxLayout(self)
        pad = theme.px(6)
        self.lines.setContentsMargins(pad, pad, pad, pad)
        self.lines.setSpacing(0)


def _selectable(made: QLabel) -> QLabel:
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
