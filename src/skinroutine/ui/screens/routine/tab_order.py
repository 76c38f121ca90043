"""The order in which Tab goes through a page: as its layouts read, whatever was built first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield a widget and what is inside it, where Tab may stop, in the order of the layouts."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    layout = widget.layout()
    if layout is not None:
        inside = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        yield from _stops_in(layout, inside)


def _stops_in(layout: QLayout, widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    """Ask where each one stands: `itemAt` is not to be used (see `parts.nesting`)."""
    inner = [one for one in layout.children() if isinstance(one, QLayout)]
    placed = [(layout.indexOf(one), stops(one)) for one in widgets]
    placed += [(layout.indexOf(one), _stops_in(one, widgets)) for one in inner]
    for place, found in sorted(placed, key=itemgetter(0)):
        if place >= 0:
            yield from found


def set_order(widgets: Sequence[QWidget]) -> None:
    """Let Tab go from each widget to the next."""
    for one, after in pairwise(widgets):
        QWidget.setTabOrder(one, after)
