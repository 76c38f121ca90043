"""What the binding holds of the items of layouts, while Qt deletes them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import Shiboken

from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.nesting import nest, nest_at
from skinroutine.ui.screens.routine.tab_order import stops
from skinroutine.ui.shell.application import Program

from ui.desk import settle
from ui.never_say_screen import PAGES

SIZES = ((1040, 720), (500, 720), (1040, 720))


def held() -> list[QLayoutItem]:
    """Return every item, other than a layout, that the binding knows."""
    return [
        one
        for one in Shiboken.getAllValidWrappers()
        if isinstance(one, QLayoutItem) and not isinstance(one, QLayout)
    ]


@pytest.fixture
def earlier() -> list[QLayoutItem]:
    """Return what is left of earlier tests, kept so that none of it comes again."""
    return held()


def added(earlier: list[QLayoutItem]) -> list[QLayoutItem]:
    """Return the items that the binding knows by now."""
    return [one for one in held() if not any(one is old for old in earlier)]


def filled(layout: QHBoxLayout | QVBoxLayout) -> QHBoxLayout | QVBoxLayout:
    """Return a layout with two labels in it."""
    layout.addWidget(QLabel("one"))
    layout.addWidget(QLabel("two"))
    return layout


@pytest.mark.usefixtures("qapp")
def test_a_nested_layout_keeps_its_items_to_itself(earlier: list[QLayoutItem]) -> None:
    """In a box and in a grid, two layouts deep, the binding holds no item; the widgets are in."""
    window = QWidget()
    outside = QVBoxLayout(window)
    grid = QGridLayout()
    nest_at(grid, filled(QVBoxLayout()), 0, 0)
    nest_at(grid, filled(QVBoxLayout()), 0, 1, Qt.AlignmentFlag.AlignVCenter)
    nest(outside, grid, 1)
    nest(outside, filled(QHBoxLayout()))
    assert added(earlier) == []
    assert outside.count() == 2
    assert outside.stretch(0) == 1
    assert len(window.findChildren(QLabel)) == 6


@pytest.mark.usefixtures("qapp")
def test_a_layout_added_by_qt_alone_is_held(earlier: list[QLayoutItem]) -> None:
    """The fault is there: once it is mended in the binding, `nest` can go."""
    window = QWidget()
    outside, inside = QVBoxLayout(window), filled(QHBoxLayout())
    outside.addLayout(inside)
    assert len(added(earlier)) == 2


def test_a_window_holds_no_item_of_a_layout(earlier: list[QLayoutItem], program: Program) -> None:
    """On every page, wide and narrow, items are held by our own layouts only."""
    for place in PAGES:
        program.window.show_place(place)
        for wide, tall in SIZES:
            program.window.resize(wide, tall)
            settle()
        list(stops(program.window))
    ours = set[int]()
    for layout in program.window.findChildren(QLayout):
        if isinstance(layout, FlowLayout):
            ours |= {id(layout.itemAt(place)) for place in range(layout.count())}
    assert ours
    assert [one for one in added(earlier) if id(one) not in ours] == []
