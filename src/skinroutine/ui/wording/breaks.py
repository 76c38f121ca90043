"""Where a long word may be broken, so that a name of two hundred letters fits in a column."""

from __future__ import annotations

import re

LONGEST, PIECE = 12, 8
"""From how many signs on a word may be broken, and after how many signs each time."""
MAY_BREAK = "\u200b"


def breakable(words: str, piece: int = PIECE) -> str:
    """Return words with unseen places to break in the long ones; others stay as they are."""
    return re.sub(rf"\S{{{LONGEST + 1},}}", lambda word: broken(word.group(), piece), words)


def broken(word: str, piece: int = PIECE) -> str:
    """Return one word with unseen places to break after so many signs each time."""
    return MAY_BREAK.join(word[n : n + piece] for n in range(0, len(word), piece))
