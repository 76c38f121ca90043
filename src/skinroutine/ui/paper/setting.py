"""The page of a summary set on one leaf: as large as it fits, and shortened where it must be."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QPainter

from skinroutine.app.course.summary import Summary
from skinroutine.app.course.summary_page import Limits, Page, Part, Table
from skinroutine.app.course.summary_words import page
from skinroutine.ui.paper.leaf import Leaf

SIZES = (95, 90, 85, 80, 75, 70)
"""Sizes of the letters that are tried, in tenths of a point; below the last nobody can read."""
LIMITS = (
    Limits(400, 2000, 400),
    Limits(60, 500, 60),
    Limits(40, 400, 40),
    Limits(20, 300, 40),
    Limits(12, 200, 40),
    Limits(8, 120, 31),
    Limits(5, 90, 31),
    Limits(4, 70, 24),
    Limits(3, 60, 20),
    Limits(3, 60, 16),
    Limits(2, 60, 12),
    Limits(2, 40, 9),
    Limits(1, 40, 6),
    Limits(1, 30, 3),
    Limits(1, 25, 1),
)
"""What is tried one after another until the page fits at the smallest size."""
LABEL, BESIDE = 0.2, 0.016
"""The share of the width for the titles of the parts, and of the gap beside them."""
TITLE, HEAD = 1.6, 1.05


@dataclass(frozen=True)
class Sheet:
    """What stands on the one page: its body from the top, and its foot at the bottom."""

    room: QSizeF
    body: Leaf
    foot: Leaf
    limits: Limits

    @property
    def fits(self) -> bool:
        """Tell whether the body ends above the foot."""
        return self.body.height + self.foot.height <= self.room.height()

    def paint(self, painter: QPainter) -> None:
        """Paint the page; the painter's units are tenths of a point."""
        self.body.paint(painter)
        self.foot.paint(painter, self.room.height() - self.foot.height)


def set_page(summary: Summary, room: QSizeF) -> Sheet:
    """Return the page as large as it fits into the room, in tenths of a point."""
    smallest = SIZES[-1]
    for limits in LIMITS:
        said = page(summary, limits)
        sheet = _sheet(said, room, smallest, limits)
        if sheet.fits:
            larger = (_sheet(said, room, size, limits) for size in SIZES[:-1])
            return next((one for one in larger if one.fits), sheet)
    message = "a summary of one entry in each list takes more than a page"
    raise AssertionError(message)


def _sheet(said: Page, room: QSizeF, size: int, limits: Limits) -> Sheet:
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    body = Leaf(room.width(), size, is_mirrored)
    foot = Leaf(room.width(), size, is_mirrored)
    _set_body(body, said)
    _set_foot(foot, said)
    return Sheet(room, body, foot, limits)


def _set_body(leaf: Leaf, said: Page) -> None:
    leaf.height += leaf.lay(said.title, 0, leaf.width, bold=True, scale=TITLE)
    for line in said.head:
        leaf.height += leaf.lay(line, 0, leaf.width, scale=HEAD)
    leaf.gap(0.4)
    for part in said.parts:
        leaf.rule()
        leaf.gap(0.3)
        _set_part(leaf, part)
        leaf.gap(0.35)


def _set_part(leaf: Leaf, part: Part) -> None:
    start = (LABEL + BESIDE) * leaf.width
    width = leaf.width - start
    top = leaf.height
    label = leaf.lay(part.title, 0, LABEL * leaf.width, bold=True)
    if part.table is not None:
        leaf.height += label
        _set_table(leaf, part.table)
    for line in part.lines:
        leaf.height += leaf.lay(line, start, width)
    leaf.height = max(leaf.height, top + label)


def _set_table(leaf: Leaf, table: Table) -> None:
    """Put a table over the whole width, as its names may be long."""
    beside = BESIDE * leaf.width
    places, at = [], 0.0
    for share in table.shares:
        places.append((at, share * leaf.width - beside))
        at += share * leaf.width
    leaf.row(table.head, places, bold=True)
    for row in table.rows:
        leaf.row(row.cells, places)
        if row.beneath:
            leaf.height += leaf.lay(row.beneath, 2 * beside, leaf.width - 2 * beside)


def _set_foot(leaf: Leaf, said: Page) -> None:
    leaf.rule()
    leaf.gap(0.3)
    for line in said.foot:
        leaf.height += leaf.lay(line, 0, leaf.width)
