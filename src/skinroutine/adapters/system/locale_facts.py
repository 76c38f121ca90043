"""The first day of the week where the person lives, from CLDR through Babel."""

from __future__ import annotations

import os

import babel

VARIABLES = ("LC_ALL", "LC_TIME", "LANG")
"""What decides about dates, first of all first; Babel's own order is another, and may find none."""


def first_weekday(name: str | None = None) -> int:
    """Return the first weekday (Monday = 0) of a locale, by default the one of this session."""
    if name is None:
        name = next((value for one in VARIABLES if (value := os.environ.get(one))), "")
    try:
        locale = babel.Locale.parse(name)
    except (babel.UnknownLocaleError, ValueError):
        return 0
    return locale.first_week_day if locale.territory else 0
