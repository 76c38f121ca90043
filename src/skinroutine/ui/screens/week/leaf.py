"""Things beneath each other on pages: text, rows of a table, and a head that comes again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

Paint = Callable[[QPainter, QRectF], None]
WRAPPED = Qt.TextFlag.TextWordWrap
LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
SPARE = 1.0
"""What a text gets above its measure, as a printer's letters are not a screen's to the hair."""


@dataclass(frozen=True)
class Block:
    """Something of a height that is never broken; `head` comes again on the next page above it.

    `keeps` holds it together with what follows.
    """

    height: float
    paint: Paint
    head: Block | None = None
    keeps: bool = False


@dataclass(frozen=True)
class Placed:
    """A block and its top on the page."""

    top: float
    block: Block


def paged(blocks: Sequence[Block], height: float) -> tuple[tuple[Placed, ...], ...]:
    """Return blocks on as many pages of a height as they take; each page has at least one."""
    pages: list[list[Placed]] = [[]]
    top = 0.0
    followers = [*(after.height if one.keeps else 0.0 for one, after in pairwise(blocks)), 0.0]
    for block, following in zip(blocks, followers, strict=True):
        if pages[-1] and top + block.height + following > height:
            pages.append([])
            top = 0.0
            if block.head is not None:
                pages[-1].append(Placed(top, block.head))
                top += block.head.height
        pages[-1].append(Placed(top, block))
        top += block.height
    return tuple(tuple(page) for page in pages)


def tall(words: str, font: QFont, width: float) -> float:
    """Return the height of words that break within a width."""
    room = QRectF(0, 0, width, 1e6)
    return QFontMetricsF(font).boundingRect(room, WRAPPED | LEADING, words).height() + SPARE


def text(words: str, font: QFont, width: float, *, gap: float = 0, keeps: bool = False) -> Block:
    """Return a block of words with a gap beneath."""

    def paint(painter: QPainter, box: QRectF) -> None:
        write(painter, box, words, font)

    return Block(tall(words, font, width) + gap, paint, keeps=keeps)


def write(
    painter: QPainter,
    box: QRectF,
    words: str,
    font: QFont,
    align: Qt.AlignmentFlag = LEADING,
) -> None:
    """Write words into a box in black, from where one begins to read."""
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    painter.drawText(box, WRAPPED | Qt.TextFlag.TextDontClip | align, words)


def part(painter: QPainter, box: QRectF, start: float, width: float) -> QRectF:
    """Return a part of a row, `start` from where one begins to read."""
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = box.right() - start - width if is_mirrored else box.left() + start
    return QRectF(left, box.top(), width, box.height())


def plain(font: QFont) -> QFont:
    """Return a font whose letters stand as they are measured, at any resolution."""
    made = QFont(font)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
