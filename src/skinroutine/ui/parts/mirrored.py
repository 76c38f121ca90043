"""Where things lie on a page that is read from the right; pure.

Qt has the same two as static functions of QStyle, and the binding makes all of that class, with
hundreds of names, at the first word of it: the first picture would wait for that.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt


def box_facing(reads: Qt.LayoutDirection, area: QRect, box: QRect) -> QRect:
    """Return a box of an area, given for reading from the left, where it lies for this reading."""
    if reads is not Qt.LayoutDirection.RightToLeft:
        return box
    return QRect(area.left() + area.right() - box.right(), box.y(), box.width(), box.height())


def side_facing(reads: Qt.LayoutDirection, side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return the side for this reading of what is given for reading from the left.

    It is absolute: what is laid out or painted with it turns it around no more.
    """
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if side not in (left, right):
        return side
    if reads is Qt.LayoutDirection.RightToLeft:
        side = left if side == right else right
    return side | Qt.AlignmentFlag.AlignAbsolute
