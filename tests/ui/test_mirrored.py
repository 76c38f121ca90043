"""Boxes and sides for reading from the right lie where Qt itself would put them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

from skinroutine.ui.parts.mirrored import box_facing, side_facing

BOTH = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
AREAS = (QRect(0, 0, 200, 40), QRect(13, 7, 101, 30))
BOXES = (QRect(0, 0, 200, 40), QRect(5, 3, 20, 20), QRect(14, 9, 1, 1), QRect(90, 0, 60, 11))
SIDES = (
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignHCenter,
    Qt.AlignmentFlag.AlignCenter,
)


@pytest.mark.parametrize("reads", BOTH, ids=lambda reads: reads.name)
def test_a_box_lies_where_qt_puts_it(reads: Qt.LayoutDirection) -> None:
    """Whatever the area and the box."""
    for area in AREAS:
        for box in BOXES:
            assert box_facing(reads, area, box) == QStyle.visualRect(reads, area, box)


@pytest.mark.parametrize("reads", BOTH, ids=lambda reads: reads.name)
def test_a_side_is_the_one_of_qt(reads: Qt.LayoutDirection) -> None:
    """Left and right change places, and the middle stays."""
    for side in SIDES:
        assert side_facing(reads, side) == QStyle.visualAlignment(reads, side)
