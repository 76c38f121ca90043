"""The rail at the side: the pages with their keys; only icons where the window is narrow."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.mirrored import box_facing, side_facing
from skinroutine.ui.parts.painted import smooth
from skinroutine.ui.parts.qt_tongue import key_words
from skinroutine.ui.parts.text import column, label

NARROW_WIDTH = 64
HEIGHT, LEAST_HEIGHT = 38, 22
"""Of a page's row in unscaled pixels; with large text in a low window rows move together."""


@dataclass(frozen=True)
class Place:
    """A page of the window: its id, its marked name, its icon and its key (empty for none)."""

    id: str
    name: str
    icon: str
    key: str = ""


class NavButton(QPushButton):
    """One page in the rail: icon, name, key."""

    def __init__(self, look: Look, place: Place) -> None:
        super().__init__()
        self.setObjectName("nav")
        self.setCheckable(True)
        self._name, self._key = tr(place.name), key_words(place.key)
        self.setAccessibleName(self._name)
        told = tr("{page} ({key})", page=self._name, key=self._key) if place.key else self._name
        self.setToolTip(told)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.place = place
        self._look = look
        self._is_wide = True

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of a row; where the window is low, it gives way down to the least."""
        return QSize(super().sizeHint().width(), self._look.theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size around which the icon still has room."""
        return QSize(super().minimumSizeHint().width(), self._look.theme.px(LEAST_HEIGHT))

    def show_wide(self, *, is_wide: bool) -> None:
        """Show the name and key, or the icon alone."""
        self._is_wide = is_wide
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Let the style paint the ground, then paint icon and words."""
        super().paintEvent(event)
        theme = self._look.theme
        painter = smooth(self)
        ink = theme.color("text" if self.isChecked() else "muted")
        side, left = theme.px(16), theme.px(11)
        if not self._is_wide:
            left = (self.width() - side) // 2
        icon = QRect(left, (self.height() - side) // 2, side, side)
        self._look.icons.paint(painter, self.place.icon, QRectF(self._mirrored(icon)), ink)
        if self._is_wide:
            self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme = self._look.theme
        ink = theme.color("text" if self.isChecked() else "muted")
        box = self._mirrored(self.rect().adjusted(theme.px(38), 0, -theme.px(10), 0))
        starts, ends = (
            side_facing(self.layoutDirection(), side)
            for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        )
        painter.setPen(ink)
        painter.setFont(theme.font("body", QFont.Weight.Medium))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | starts, self._name)
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font("section_label"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | ends, self._key.replace("+", " "))

    def _mirrored(self, box: QRect) -> QRect:
        """Return where a box lies that is given from where reading begins."""
        return box_facing(self.layoutDirection(), self.rect(), box)


class Rail(QFrame):
    """Says which page is wanted."""

    place_requested = Signal(str)

    def __init__(self, look: Look, places: tuple[Place, ...], last: tuple[Place, ...]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._look = look
        px = look.theme.px
        inside = column(look, 2)
        inside.setContentsMargins(px(12), px(22), px(12), px(16))
        inside.addWidget(self._brand_row())
        inside.addSpacing(px(16))
        self._group = QButtonGroup(self)
        self.buttons: dict[str, NavButton] = {}
        for place in places:
            inside.addWidget(self._button(place))
        inside.addStretch(1)
        for place in last:
            inside.addWidget(self._button(place))
        self.setLayout(inside)
        self.show_wide(is_wide=True)

    def show_place(self, place_id: str) -> None:
        """Mark a page as the one on show."""
        self.buttons[place_id].setChecked(True)

    def show_wide(self, *, is_wide: bool) -> None:
        """Show names and keys, or icons alone."""
        width = self._look.theme.sizes["rail"] if is_wide else NARROW_WIDTH
        self.setFixedWidth(self._look.theme.px(width))
        self._brand.setVisible(is_wide)
        for button in self.buttons.values():
            button.show_wide(is_wide=is_wide)

    def _button(self, place: Place) -> NavButton:
        made = NavButton(self._look, place)
        made.clicked.connect(lambda: self.place_requested.emit(place.id))
        self._group.addButton(made)
        self.buttons[place.id] = made
        return made

    def _brand_row(self) -> QWidget:
        self._brand = label("brand", "skinroutine")
        made = QWidget()
        made.setMinimumHeight(1)
        inside = QHBoxLayout(made)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self._look.theme.px(9))
        inside.addSpacing(self._look.theme.px(8))
        inside.addWidget(_Badge(self._look))
        inside.addWidget(self._brand, 1)
        return made


class _Badge(QWidget):
    """The program's mark: a drop on a rounded square; nothing where there is no height for it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        side = look.theme.px(24)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self.visibleRegion().boundingRect().height() == self.height():
            draw_badge(smooth(self), QRectF(self.rect()), self._look)


def draw_badge(painter: QPainter, box: QRectF, look: Look, icon: str = "droplet") -> None:
    """Draw the program's mark into a box; with another icon it is one that says nothing."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.theme.color("accent"))
    painter.drawRoundedRect(box, box.width() * 0.27, box.width() * 0.27)
    inset = box.width() * 0.22
    drop = box.adjusted(inset, inset, -inset, -inset)
    look.icons.paint(painter, icon, drop, look.theme.color("on_accent"))
