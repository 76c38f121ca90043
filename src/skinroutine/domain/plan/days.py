"""On which routine days a step is planned: weekdays, every n days, from one day to another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

EVERY_WEEKDAY = frozenset(range(7))
MOST_APART = 366


@dataclass(frozen=True, slots=True)
class Days:
    """The days of a step; all of its conditions hold together, and ValueError says what cannot be.

    `weekdays` count from Monday = 0; `every` n days counts from `first`, which it then needs;
    `first` and `last` are both included.
    """

    weekdays: frozenset[int] = EVERY_WEEKDAY
    every: int = 1
    first: date | None = None
    last: date | None = None

    def __post_init__(self) -> None:
        if not self.weekdays or not self.weekdays <= EVERY_WEEKDAY:
            message = "a step needs at least one weekday"
            raise ValueError(message)
        if not 1 <= self.every <= MOST_APART:
            message = f"days lie from 1 to {MOST_APART} apart"
            raise ValueError(message)
        if self.every > 1 and self.first is None:
            message = "every few days counts from a first day"
            raise ValueError(message)
        if self.first is not None and self.last is not None and self.last < self.first:
            message = "the last day comes before the first"
            raise ValueError(message)

    def hold(self, day: date) -> bool:
        """Tell whether the step is planned on a day."""
        if day.weekday() not in self.weekdays:
            return False
        if self.last is not None and day > self.last:
            return False
        if self.first is None:
            return True
        return day >= self.first and (day - self.first).days % self.every == 0


EVERY_DAY = Days()
