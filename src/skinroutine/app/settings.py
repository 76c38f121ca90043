"""What a person may set, with its defaults."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time, timedelta

from skinroutine.domain.schedule import DAY_END


@dataclass(frozen=True, slots=True)
class Settings:
    """Defaults of product.md: day end (wall time), snooze length, first weekday (Monday = 0)."""

    day_end: time = DAY_END
    snooze: timedelta = timedelta(minutes=10)
    first_weekday: int = 0
