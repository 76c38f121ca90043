"""The strengths of one dose as a person types them from the label: 20 + 10."""

from __future__ import annotations

import re
from decimal import Decimal

from skinroutine.app.tongue import MEDICAL, mark, tr

LONGEST_DOSE = 60
"""How many characters the window takes for a dose."""
LARGEST, MOST = Decimal(1000), 12
"""A strength is below so many mg, and a dose has up to so many capsules: against a slip of the key.

This is not a judgement of a dose: nobody is prescribed as much.
"""
HOW_TO_WRITE = mark("Write the numbers as on the label, with a plus between them: 20 + 10.")
ABOVE_ZERO = mark("A strength is a number of mg above 0 and below {largest}.", about=MEDICAL)
TOO_MANY = mark("A dose has up to {most} capsules here.", about=MEDICAL)
_NUMBER = re.compile(r"(\d{1,6}(?:\.\d{1,3}|[,\u066b]\d)?)\s*(?:mg)?", re.IGNORECASE)
"""A number with its decimal point, or with a comma and one digit: 20,10 might be two numbers."""


def read_strengths(text: str) -> tuple[Decimal, ...]:
    """Return the strengths in mg of what was typed, none for nothing.

    ValueError with a sentence for the person where it cannot be read without guessing.
    """
    if not text.strip():
        return ()
    strengths = tuple(_read_one(part.strip()) for part in text.split("+"))
    if len(strengths) > MOST:
        raise ValueError(tr(TOO_MANY, most=MOST))
    return strengths


def write_strengths(strengths: tuple[Decimal, ...]) -> str:
    """Return strengths as `read_strengths` reads them."""
    return " + ".join(f"{one.normalize():f}" for one in strengths)


def _read_one(part: str) -> Decimal:
    found = _NUMBER.fullmatch(part)
    if found is None:
        raise ValueError(tr(HOW_TO_WRITE))
    strength = Decimal(re.sub(r"[,\u066b]", ".", found[1]))
    if not 0 < strength < LARGEST:
        raise ValueError(tr(ABOVE_ZERO, largest=LARGEST))
    return strength
