"""The person's own words, as they are kept."""

from __future__ import annotations

from skinroutine.app.errors import WrongUse
from skinroutine.app.tongue import tr


def own_words(text: str, most: int) -> str:
    """Return words without the spaces around them; WrongUse where there are too many signs."""
    words = text.strip()
    if len(words) > most:
        message = tr(
            "A note has up to {most} characters; this one has {count}.", most=most, count=len(words)
        )
        raise WrongUse(message)
    return words
