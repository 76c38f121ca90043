"""Pieces of the course page's cards: a head with words at its end, a line of small words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import card, column, label, section, wrapped


class Head(QWidget):
    """The small heading of a card, with words at its far end."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self.end = label("caption", align=Qt.AlignmentFlag.AlignRight)
        self.end.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(10))
        row.addWidget(section(title))
        row.addWidget(self.end, 1)

    def say(self, words: str) -> None:
        """Show words at the end, or none."""
        self.end.setText(words)


class Lines(QWidget):
    """Lines of small words beneath each other; the same labels are filled anew."""

    def __init__(self, look: Look, role: str = "caption") -> None:
        super().__init__()
        self._role = role
        self._labels: list[QLabel] = []
        self._inside = column(look, 3)
        self.setLayout(self._inside)

    def say(self, lines: list[str]) -> None:
        """Show these lines; an empty one takes no room."""
        wanted = [one for one in lines if one]
        while len(self._labels) < len(wanted):
            self._labels.append(wrapped(self._role))
            self._inside.addWidget(self._labels[-1])
        for place, one in enumerate(self._labels):
            one.setText(wanted[place] if place < len(wanted) else "")
            one.setVisible(place < len(wanted))
        self.setVisible(bool(wanted))


class CardOf(QFrame):
    """A card with a head; subclasses put their parts into `inside`."""

    def __init__(self, look: Look, title: str, spacing: int = 6) -> None:
        super().__init__()
        self.look = look
        self.head = Head(look, title)
        self.inside = column(look, spacing)
        self.inside.addWidget(self.head)
        outside = column(look)
        outside.addWidget(card(look, self.inside))
        self.setLayout(outside)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
