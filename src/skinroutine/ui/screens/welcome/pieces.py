"""What the welcome's pages are made of: progress, questions, rows, and sentences that are heard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QWidget

from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.painted import smooth
from skinroutine.ui.parts.switch import Switch
from skinroutine.ui.parts.text import card, column, refresh_style, wrapped
from skinroutine.ui.wording import welcome as words

TALL, GAP, PAD = 4, 6, 18
"""The bar's height, the gap between its parts, a card's padding, in pixels of the picture."""


class Progress(QProgressBar):
    """A bar with a part for each page; those that were come to are filled, this one among them."""

    def __init__(self, look: Look, pages: int) -> None:
        super().__init__()
        self._look = look
        self.setRange(0, pages)
        self.setTextVisible(False)
        self.setFixedHeight(look.theme.px(TALL))

    def show_page(self, page: int) -> None:
        """Show which page, from 1, is on show."""
        self.setValue(page)
        self.setAccessibleName(words.page_of(page, self.maximum()))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height and any width."""
        return self.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the parts from where one begins to read."""
        theme, tall = self._look.theme, self.height()
        parts = self.maximum()
        wide = (self.width() - (parts - 1) * theme.px(GAP)) / parts
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter = smooth(self)
        painter.setPen(Qt.PenStyle.NoPen)
        for part in range(parts):
            place = parts - 1 - part if is_mirrored else part
            painter.setBrush(theme.color("accent" if part < self.value() else "line"))
            box = QRectF(place * (wide + theme.px(GAP)), 0, wide, tall)
            painter.drawRoundedRect(box, tall / 2, tall / 2)


class Told(QFrame):
    """A sentence that says why something is not taken as it is; not there while there is none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._label = wrapped("body")
        inside = column(look)
        inside.setContentsMargins(*(look.theme.px(n) for n in (12, 8, 12, 8)))
        inside.addWidget(self._label)
        self.setLayout(inside)
        self.hide()

    @property
    def words(self) -> str:
        """What is said now."""
        return self._label.text()

    def say(self, sentence: str) -> None:
        """Say a sentence, also to who does not see it; or nothing any more."""
        is_new = bool(sentence) and sentence != self.words
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        if is_new:
            announce(self, sentence)


class Question(QFrame):
    """A card with a question, a note, and its answers, with `below` beneath them."""

    def __init__(
        self,
        look: Look,
        question: str,
        answers: Mapping[Any, str],
        *,
        note: str = "",
        below: Sequence[QLabel] = (),
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self._room = 0
        self.answer = Choices(look, question, answers)
        self.answer.chosen.connect(self._on_chosen)
        said = column(look, 2)
        said.addWidget(wrapped("rowtitle", question))
        if note:
            said.addWidget(wrapped("caption", note))
        self._inside = column(look, 10)
        self._inside.setContentsMargins(*(look.theme.px(n) for n in (PAD, 14, PAD, 14)))
        nest(self._inside, said)
        self._inside.addWidget(self.answer)
        for one in below:
            self._inside.addWidget(one)
        self.setLayout(self._inside)

    def fit(self, room: int) -> None:
        """Put the answers beneath each other where a card so wide has no room for them beside."""
        self._room = room
        self._fold()

    def event(self, event: QEvent) -> bool:
        """Look again where the answers have become wider."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        px, buttons = self._look.theme.px, self.answer.buttons.values()
        needed = sum(one.sizeHint().width() for one in buttons) + px(8) * (len(buttons) - 1)
        self.answer.fold(is_narrow=needed + 2 * (px(PAD) + 1) > self._room)

    @Slot(object)
    def _on_chosen(self, value: object) -> None:
        """Let Tab come to the answer that is chosen."""
        self.answer.show_value(value)


class Row(QFrame):
    """A picture, words with a note beneath, and a control or a label at the far end."""

    def __init__(
        self, look: Look, picture: QWidget | None, title: str, note: str, end: QWidget
    ) -> None:
        super().__init__()
        self.setObjectName("row")
        self._end = end
        row = QHBoxLayout(self)
        row.setContentsMargins(*(look.theme.px(n) for n in (16, 10, 16, 10)))
        row.setSpacing(look.theme.px(14))
        self.title = wrapped("rowtitle", title)
        said = column(look, 1)
        said.addWidget(self.title)
        if note:
            said.addWidget(wrapped("caption", note))
        if picture is not None:
            row.addWidget(picture)
        nest(row, said, 1)
        row.addWidget(end)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the whole row be clicked where it ends in a switch."""
        if isinstance(self._end, Switch) and self.rect().contains(event.position().toPoint()):
            self._end.click()
        super().mouseReleaseEvent(event)


def rows_card(look: Look, rows: Sequence[Row]) -> QFrame:
    """Return a card of rows with a hairline between them."""
    inside = column(look)
    frame = card(look, inside)
    inside.setContentsMargins(1, 1, 1, 1)
    for place, row in enumerate(rows):
        refresh_style(row, edge="below" if place else "none")
        inside.addWidget(row)
    return frame
