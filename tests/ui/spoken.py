"""What a screen reader is told of a widget, asked for through Qt's own bridge."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QWidget

INTERACTIVE = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit)


def spoken(widget: QWidget) -> QAccessibleInterface:
    """Return what the screen reader's bridge says of a widget."""
    return QAccessible.queryAccessibleInterface(widget)


def name(widget: QWidget) -> str:
    """Return the name a screen reader says."""
    return spoken(widget).text(QAccessible.Text.Name)


def interactive(inside: QWidget) -> Iterator[QWidget]:
    """Yield every widget on show that a person can focus and act on."""
    for widget in inside.findChildren(QWidget):
        can_focus = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        is_part = isinstance(widget, QLineEdit) and isinstance(
            widget.parentWidget(), QAbstractSpinBox
        )
        if isinstance(widget, INTERACTIVE) and can_focus and widget.isVisible() and not is_part:
            yield widget


def nameless(inside: QWidget) -> list[str]:
    """Return every interactive widget on show without a name."""
    return [repr(widget) for widget in interactive(inside) if not name(widget).strip()]
