"""How a locked window looks and speaks: kept beside the diary, since that cannot be read then."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings

from skinroutine.domain.record.preferences import (
    LARGEST_TEXT,
    SMALLEST_TEXT,
    HourClock,
    Preferences,
    TextLevel,
    ThemeChoice,
)

WINDOW = "window.ini"
"""The file in the profile in which the window remembers where it stood."""
THEME, SIZE, LANGUAGE, CLOCK, LEVEL = (
    "locked/theme",
    "locked/text-size",
    "locked/language",
    "locked/clock",
    "locked/text-level",
)


def remember(profile: Path, preferences: Preferences) -> None:
    """Keep what a locked window needs: theme, size, language, clock, and whether it is discreet."""
    memory = _memory(profile)
    memory.setValue(THEME, preferences.theme.value)
    memory.setValue(SIZE, str(preferences.text_size))
    memory.setValue(LANGUAGE, preferences.language)
    memory.setValue(CLOCK, preferences.hour_clock.value)
    memory.setValue(LEVEL, preferences.text_level.value)


def remembered(profile: Path) -> Preferences:
    """Return preferences with what is kept in them; the usual ones in the place of what is not."""
    memory, found = _memory(profile), Preferences()
    with suppress(ValueError):
        found = replace(found, theme=ThemeChoice(_text(memory, THEME)))
    with suppress(ValueError):
        size = int(_text(memory, SIZE))
        found = replace(found, text_size=min(LARGEST_TEXT, max(SMALLEST_TEXT, size)))
    with suppress(ValueError):
        found = replace(found, hour_clock=HourClock(_text(memory, CLOCK)))
    with suppress(ValueError):
        found = replace(found, text_level=TextLevel(_text(memory, LEVEL)))
    return replace(found, language=_text(memory, LANGUAGE))


def _memory(profile: Path) -> QSettings:
    return QSettings(str(profile / WINDOW), QSettings.Format.IniFormat)


def _text(memory: QSettings, name: str) -> str:
    return str(memory.value(name, ""))
