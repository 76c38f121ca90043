"""Words set on a leaf: each text laid out where it stands, and the hairlines between.

All lengths are in tenths of a point, so that letters of any size have whole numbers for it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextLayout, QTextOption

PER_POINT, PER_INCH = 10, 720
FAMILY = "Inter"
CONTEXT = "calt"
"""Inter's other shapes of signs between digits, of which a PDF file would not know the signs."""
FROM_THE_RIGHT = {"R", "AL"}
"""Unicode's kinds of letters that are read from the right."""
AMOUNT = re.compile(r"\d[\d.]* (?:mg/kg|mg|kg)(?: \+ \d[\d.]* mg)*")
NO_BREAK = "\u00a0"
HAIRLINE = 4.0
LEADING = 1.04
"""The height of a line beside that of its letters."""


@dataclass(frozen=True)
class Placed:
    """A laid-out text with the box that was meant for it."""

    box: QRectF
    layout: QTextLayout


@dataclass
class Leaf:
    """A leaf of a width that is filled from the top; `height` is how far it is filled."""

    width: float
    size: int
    is_mirrored: bool
    height: float = 0.0
    texts: list[Placed] = field(default_factory=list)
    rules: list[float] = field(default_factory=list)

    def lay(
        self, words: str, start: float, width: float, *, bold: bool = False, scale: float = 1.0
    ) -> float:
        """Put words at the present height, `start` from where one begins to read; their height."""
        layout = _laid(words, self._font(scale, bold=bold), width, is_mirrored=self.is_mirrored)
        tall = _tall(layout)
        left = self.width - start - width if self.is_mirrored else start
        self.texts.append(Placed(QRectF(left, self.height, width, tall), layout))
        return tall

    def row(self, cells: Sequence[str], places: Sequence[tuple[float, float]], **how: bool) -> None:
        """Put words beside each other, each at a start and of a width, and go below them."""
        tall = [
            self.lay(words, start, width, **how)
            for words, (start, width) in zip(cells, places, strict=True)
        ]
        self.height += max(tall, default=0.0)

    def gap(self, lines: float) -> None:
        """Leave so many heights of a line free."""
        self.height += lines * self.size

    def rule(self) -> None:
        """Draw a hairline over the whole width."""
        self.rules.append(self.height)

    def paint(self, painter: QPainter, top: float = 0.0) -> None:
        """Paint in black, `top` below the painter's origin."""
        painter.setPen(QPen(Qt.GlobalColor.black, HAIRLINE))
        for height in self.rules:
            painter.drawLine(QLineF(0, top + height, self.width, top + height))
        for one in self.texts:
            one.layout.draw(painter, one.box.topLeft() + QPointF(0, top))

    def _font(self, scale: float, *, bold: bool) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(round(self.size * scale))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag(CONTEXT), 0)
        return font


def _laid(words: str, font: QFont, width: float, *, is_mirrored: bool) -> QTextLayout:
    layout = QTextLayout(_amounts_whole(words, is_mirrored=is_mirrored), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(_direction(words))
    begins = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(begins | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() * LEADING
    layout.endLayout()
    return layout


def _direction(words: str) -> Qt.LayoutDirection:
    """Return how words are read: from the right where some of them are in such a script."""
    is_mirrored = any(unicodedata.bidirectional(sign) in FROM_THE_RIGHT for sign in words)
    return Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight


def _amounts_whole(words: str, *, is_mirrored: bool) -> str:
    """Return words in which no line breaks within an amount, and its number is before its unit."""

    def whole(found: re.Match[str]) -> str:
        amount = found.group().replace(" ", NO_BREAK)
        return f"\u2066{amount}\u2069" if is_mirrored else amount

    return AMOUNT.sub(whole, words)


def _tall(layout: QTextLayout) -> float:
    last = layout.lineAt(layout.lineCount() - 1)
    return last.y() + last.height() * LEADING if layout.lineCount() else 0.0
