"""Numbers of mg and kg as a person types them; pure."""

from __future__ import annotations

import re
from decimal import Decimal

from skinroutine.app.tongue import tr
from skinroutine.ui.wording import course_plan as words

LONGEST = 12
"""Characters of a number."""
_NUMBER = re.compile(r"(\d{1,7})(?:[.,\u066b](\d{1,2}))?")
"""With a point or a comma and up to two digits: 1,290 might be either of two numbers."""


def read_amount(text: str, most: Decimal, *, least: Decimal | None = None) -> Decimal:
    """Return the number that was typed, above 0 or from `least` up to `most`.

    ValueError with a sentence for the person where it is none.
    """
    found = _NUMBER.fullmatch(text.strip())
    if found is None:
        raise ValueError(tr(words.HOW_TO_WRITE))
    value = Decimal(f"{found[1]}.{found[2] or 0}")
    if least is not None and not least <= value <= most:
        raise ValueError(tr(words.FROM_TO, least=f"{least:f}", most=f"{most:f}"))
    if not 0 < value <= most:
        raise ValueError(tr(words.ABOVE_ZERO, most=f"{most:f}"))
    return value.normalize()


def write_amount(value: Decimal) -> str:
    """Return a number as `read_amount` reads it; nothing for 0."""
    return f"{value.normalize():f}" if value else ""
