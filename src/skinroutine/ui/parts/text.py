"""Labels, cards and other small pieces the pages are put together from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.mirrored import side_facing
from skinroutine.ui.parts.nesting import nest


def label(
    role: str, text: str = "", *, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> QLabel:
    """Return a label in a role of the style sheet.

    On a page read from the right it begins there, whatever its script: Qt alone would put a name
    or a number in Latin script at the other side.
    """
    made = QLabel(text)
    made.setObjectName(role)
    reads = QGuiApplication.layoutDirection()
    if reads is Qt.LayoutDirection.RightToLeft:
        align = side_facing(reads, align)
    made.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def wrapped(role: str, text: str = "") -> QLabel:
    """Return a label that breaks its lines."""
    made = label(role, text)
    made.setWordWrap(True)
    return made


def section(text: str) -> QLabel:
    """Return a small heading in capitals; a screen reader hears it as it is written."""
    made = label("section", text.upper())
    made.setAccessibleName(text)
    return made


def card(look: Look, inside: QLayout | None = None) -> QFrame:
    """Return a rounded card with its padding."""
    made = QFrame()
    made.setObjectName("card")
    if inside is not None:
        made.setLayout(inside)
        pad = look.theme.px(18)
        inside.setContentsMargins(pad, pad, pad, pad)
    return made


def beside_ring(look: Look, ring: QWidget, words: Sequence[QWidget], spacing: int) -> QFrame:
    """Return a card with a ring and, beside its middle, words beneath each other."""
    lines = column(look, spacing)
    lines.addStretch(1)
    for one in words:
        lines.addWidget(one)
    lines.addStretch(1)
    inside = QHBoxLayout()
    inside.setSpacing(look.theme.px(16))
    inside.addWidget(ring)
    nest(inside, lines, 1)
    return card(look, inside)


def column(look: Look, spacing: int = 0) -> QVBoxLayout:
    """Return a column without margins."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(look.theme.px(spacing))
    return made


def empty(layout: QLayout) -> None:
    """Take every item out of a layout; widgets among them are gone for good."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def folded(*, is_narrow: bool) -> QBoxLayout.Direction:
    """Return the direction of a row of things that stand beneath each other where it is narrow."""
    directions = QBoxLayout.Direction
    return directions.TopToBottom if is_narrow else directions.LeftToRight


def on_notice(look: Look, frame: QFrame, name: str) -> None:
    """Put a frame on the ground of a notice, with an edge that stands in every theme."""
    theme = look.theme
    frame.setObjectName(name)
    frame.setStyleSheet(
        f"QFrame#{name} {{ background: {theme.colors['notice_soft']};"
        f" border: {max(1, theme.edge('soft'))}px solid {theme.colors['notice']};"
        f" border-radius: {theme.px(14)}px; }}"
    )


def scrolled(inside: QWidget) -> QScrollArea:
    """Return a widget in an area that scrolls up and down when it is too tall."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


class SidewaysArea(QScrollArea):
    """As tall as what is in it, and scrolled sideways where that is too wide: for a table."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._inside = inside
        self.setWidget(inside)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of what is inside, with room for the bar."""
        inner = self._inside.minimumSizeHint()
        return QSize(inner.width(), inner.height() + self.horizontalScrollBar().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of what is inside and no width."""
        return QSize(0, self.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Grow and shrink with what is inside."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def refresh_style(widget: QWidget, **properties: bool | str) -> None:
    """Set properties the style sheet looks at, and have it look again where one changed."""
    wanted = {
        name: str(value).lower() if isinstance(value, bool) else value
        for name, value in properties.items()
    }
    if all(widget.property(name) == value for name, value in wanted.items()):
        return
    for name, value in wanted.items():
        widget.setProperty(name, value)
    style_again(widget)


def style_again(widget: QWidget) -> None:
    """Have the style sheet look at a widget again; one that was never looked at still will be."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
