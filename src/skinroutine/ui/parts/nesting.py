"""Layouts within layouts, without the wrappers that the binding would keep of their items."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout
from shiboken6 import Shiboken


def nest(outer: QBoxLayout, inner: QLayout, stretch: int = 0) -> None:
    """Add a layout at the end of another, with a stretch.

    `addLayout` makes a Python object of every item that the inner layout has and keeps it for as
    long as that layout lives. Where Qt deletes an item earlier (its widget goes or moves on), the
    object stays behind, and is handed out for whatever Qt next makes at the same address: a
    widget is then a QWidgetItem to Python. `itemAt` does the same; nothing else here calls them.
    """
    outer.addLayout(inner, stretch)
    _let_go(inner)


def nest_at(
    outer: QGridLayout,
    inner: QLayout,
    row: int,
    column: int,
    align: Qt.AlignmentFlag | None = None,
) -> None:
    """Put a layout into a cell of a grid, as `nest` does."""
    outer.addLayout(inner, row, column, align or Qt.AlignmentFlag(0))
    _let_go(inner)


def _let_go(layout: QLayout) -> None:
    """Drop what the binding holds of a layout's items; the items themselves stay."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if isinstance(item, QLayout):
            _let_go(item)
        elif item is not None:
            Shiboken.invalidate(item)
