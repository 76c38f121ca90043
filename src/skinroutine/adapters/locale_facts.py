"""The first day of the week where the person lives, from CLDR through Babel."""

from __future__ import annotations

import babel

LC_TIME = "LC_TIME"


def first_weekday(name: str | None = None) -> int:
    """Return the first weekday (Monday = 0) of a locale, by default the one of this session."""
    try:
        locale = babel.Locale.parse(name) if name else babel.Locale.default(LC_TIME)
    except (babel.UnknownLocaleError, ValueError):
        return 0
    is_a_place = locale.territory and locale.variant != "POSIX"
    return locale.first_week_day if is_a_place else 0
