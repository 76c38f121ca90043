"""What is usual where the person lives, before they set anything themselves."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """The locale's first weekday (Monday = 0) and its territory's code, empty for none."""

    first_weekday: int = 0
    territory: str = ""
