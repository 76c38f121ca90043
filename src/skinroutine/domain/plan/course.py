"""The course around the dose, as the person copied it: its start, weights, and what it is told of.

The dose itself, its capsules, brand, times and pauses, is a step of the routine with its revisions.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

WEEK = timedelta(weeks=1)
LONGEST_COURSE = 200
"""Weeks."""
LONGEST_NOTICE = 60
"""Days before the last capsule on which it may be told of."""
LEAST_KG, MOST_KG, MOST_MG = Decimal(1), Decimal(500), Decimal(100_000)
LONGEST_TEXT = 500
"""Characters of a text about the course."""


class TargetUnit(StrEnum):
    """What a target is told in."""

    MG_PER_KG = "mg/kg"
    MG = "mg"


@dataclass(frozen=True, slots=True)
class Target:
    """The target the prescriber gave, as the person typed it; nothing is computed from it."""

    amount: Decimal
    unit: TargetUnit = TargetUnit.MG_PER_KG

    def __post_init__(self) -> None:
        if not self.amount.is_finite() or not 0 < self.amount <= MOST_MG:
            message = f"a target is above 0 and up to {MOST_MG}"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Weight:
    """What the person weighed on a day, in kg."""

    day: date
    kg: Decimal

    def __post_init__(self) -> None:
        if not self.kg.is_finite() or not LEAST_KG <= self.kg <= MOST_KG:
            message = f"a weight is from {LEAST_KG} to {MOST_KG} kg"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Course:
    """A course of so many `weeks` from `start`; ValueError where that makes no sense.

    `before` and `before_ld` are the mg taken before this diary was kept, Absorica LD apart.
    `weights` are in order of their days. `has_programme` asks for what concerns those in a
    pregnancy prevention programme; `has_after` for the weeks after the last capsule; `notice` is
    how many days before the last capsule the person wants to be told, or None.
    """

    start: date
    weeks: int | None = None
    weights: tuple[Weight, ...] = ()
    before: Decimal = Decimal()
    before_ld: Decimal = Decimal()
    target: Target | None = None
    initials: str = ""
    medicines: str = ""
    procedures: str = ""
    has_programme: bool = False
    has_after: bool = False
    notice: int | None = 7

    def __post_init__(self) -> None:
        if self.weeks is not None and not 1 <= self.weeks <= LONGEST_COURSE:
            message = f"a course lasts from 1 to {LONGEST_COURSE} weeks"
            raise ValueError(message)
        days = [one.day for one in self.weights]
        if days != sorted(set(days)):
            message = "weights stand in order of their days, one for each"
            raise ValueError(message)
        for amount in (self.before, self.before_ld):
            if not amount.is_finite() or not 0 <= amount <= MOST_MG:
                message = f"an amount taken before is from 0 to {MOST_MG} mg"
                raise ValueError(message)
        if any(len(one) > LONGEST_TEXT for one in (self.initials, self.medicines, self.procedures)):
            message = f"a text about the course has up to {LONGEST_TEXT} characters"
            raise ValueError(message)
        if self.notice is not None and not 0 <= self.notice <= LONGEST_NOTICE:
            message = f"the last capsule is told of from 0 to {LONGEST_NOTICE} days before"
            raise ValueError(message)

    def week(self, day: date) -> int:
        """Return the week of the course a day lies in: days 1 to 7 are week 1; 0 before it."""
        return (day - self.start) // WEEK + 1 if day >= self.start else 0

    def day(self, day: date) -> int:
        """Return the day of the course: 1 is its start, 0 and less lie before it."""
        return (day - self.start).days + 1

    @property
    def last_day(self) -> date | None:
        """The last day of the planned length, or None where none was said."""
        return None if self.weeks is None else self.start + self.weeks * WEEK - timedelta(days=1)

    def weight_on(self, day: date) -> Weight | None:
        """Return the weight valid on a day: the latest by then, or else the first of all."""
        by_then = [one for one in self.weights if one.day <= day]
        return by_then[-1] if by_then else next(iter(self.weights), None)


def with_weight(weights: tuple[Weight, ...], new: Weight) -> tuple[Weight, ...]:
    """Return weights with another, in the place of one of the same day."""
    others = [one for one in weights if one.day != new.day]
    return tuple(sorted((*others, new), key=lambda one: one.day))
