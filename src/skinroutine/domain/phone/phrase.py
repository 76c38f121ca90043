"""The phrase that computers on one account share: typed by hand, so it tells its own misspellings.

25 letters and digits of Crockford's base 32 (https://www.crockford.com/base32.html), 125 bits, and
one more that is their sum modulo 31, in groups of five.
"""

from __future__ import annotations

from collections.abc import Sequence

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LIKE = str.maketrans("ILO", "110")
LENGTH = 25
GROUP = 5
MODULUS = 31
"""A prime: one wrong letter, and two that are exchanged, change the sum."""


def phrase_of(numbers: Sequence[int]) -> str:
    """Return the phrase of 25 numbers below 32."""
    if len(numbers) != LENGTH or not all(0 <= one < len(LETTERS) for one in numbers):
        message = f"a phrase is made of {LENGTH} numbers below {len(LETTERS)}"
        raise ValueError(message)
    text = "".join(LETTERS[one] for one in (*numbers, _sum(numbers)))
    return "-".join(text[n : n + GROUP] for n in range(0, len(text), GROUP))


def numbers_in(phrase: str) -> tuple[int, ...]:
    """Return the 25 numbers of a phrase as it was typed; ValueError where it is misspelt."""
    text = "".join(
        one for one in phrase.upper().translate(LIKE) if not one.isspace() and one != "-"
    )
    if len(text) != LENGTH + 1 or not set(text) <= set(LETTERS):
        message = f"a phrase has {LENGTH + 1} letters and digits"
        raise ValueError(message)
    *numbers, told = (LETTERS.index(one) for one in text)
    if _sum(numbers) != told:
        message = "the phrase is misspelt"
        raise ValueError(message)
    return tuple(numbers)


def _sum(numbers: Sequence[int]) -> int:
    return sum(place * one for place, one in enumerate(numbers, start=1)) % MODULUS
