"""Labels, cards and other small pieces the pages are put together from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

from skinroutine.ui.parts.look import Look


def label(
    role: str, text: str = "", *, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> QLabel:
    """Return a label in a role of the style sheet."""
    made = QLabel(text)
    made.setObjectName(role)
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


def column(look: Look, spacing: int = 0) -> QVBoxLayout:
    """Return a column without margins."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(look.theme.px(spacing))
    return made


def scrolled(inside: QWidget) -> QScrollArea:
    """Return a widget in an area that scrolls up and down when it is too tall."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


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
    widget.style().unpolish(widget)
    widget.style().polish(widget)
