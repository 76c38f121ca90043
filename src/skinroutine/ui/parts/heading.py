"""The top of a page: its title, a line beneath, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from skinroutine.ui.parts.icons import facing
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.text import column, folded, wrapped


class ArrowButton(QPushButton):
    """A button with an icon that points on or back, whichever way one reads."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        self.setObjectName("arrow")
        self._look = look
        self._icon = icon
        self._point()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Point the other way where one reads the other way."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._point()

    def _point(self) -> None:
        side, ink = self._look.theme.px(16), self._look.theme.color("text")
        icon = facing(self._icon, self.layoutDirection())
        self.setIcon(self._look.icons.icon(icon, side, ink))
        self.setIconSize(QSize(side, side))


class Heading(QWidget):
    """A title with a subtitle, and buttons at the far end."""

    def __init__(self, look: Look, title: str = "", subtitle: str = "") -> None:
        super().__init__()
        self._look = look
        self._title = wrapped("title", title)
        self._subtitle = wrapped("muted", subtitle)
        words = column(look, 3)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(look.theme.px(8))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.theme.px(8))
        nest(self._row, words, 1)
        nest(self._row, self._buttons)

    def show_words(self, title: str, subtitle: str) -> None:
        """Show other words."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)

    def fits(self, width: int) -> bool:
        """Tell whether words and buttons have room beside each other in so many pixels."""
        words = max(self._title.minimumSizeHint().width(), width // 3)
        return words + self._row.spacing() + self._buttons.minimumSize().width() <= width

    def fold(self, *, is_narrow: bool) -> None:
        """Put the buttons beneath the words where there is no room beside them."""
        self._row.setDirection(folded(is_narrow=is_narrow))

    def add_widget(self, widget: QWidget) -> None:
        """Add a row of controls after the words and the buttons."""
        self._row.addWidget(widget)

    def add_button(self, text: str) -> QPushButton:
        """Add and return a button with words."""
        made = QPushButton(text)
        self._buttons.addWidget(made)
        return made

    def add_arrow(self, icon: str, name: str) -> QPushButton:
        """Add and return a button with an icon; its name is for the tooltip and screen readers."""
        made = ArrowButton(self._look, icon)
        made.setAccessibleName(name)
        made.setToolTip(name)
        self._buttons.addWidget(made)
        return made
