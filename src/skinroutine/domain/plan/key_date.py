"""Dates of the course that the person typed: a blood test, a visit, the day to pick capsules up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

MOST_AHEAD = 60
"""Days ahead of a date on which it may still be reminded."""
LONGEST_TITLE, LONGEST_DATE_NOTE = 100, 500


class DateKind(StrEnum):
    """What a date is for; decides its words (C32 to C35)."""

    BLOOD_TEST = "blood-test"
    VISIT = "visit"
    PICK_UP = "pick-up"
    PROGRAMME_TEST = "programme-test"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class KeyDate:
    """A date with its reminders; ValueError where it makes no sense.

    `at` is the wall time of the appointment, or None. It is reminded at the wall time `remind_at`
    on the days that lie `ahead` of it, in order, 0 being the day itself.
    """

    id: str
    kind: DateKind
    day: date
    title: str = ""
    at: time | None = None
    note: str = ""
    ahead: tuple[int, ...] = (1, 7)
    remind_at: time = time(9, 0)

    def __post_init__(self) -> None:
        if not self.id or (self.kind is DateKind.OWN and not self.title.strip()):
            message = "a date of one's own needs a name"
            raise ValueError(message)
        if len(self.title) > LONGEST_TITLE or len(self.note) > LONGEST_DATE_NOTE:
            message = "a date has a shorter name or note than that"
            raise ValueError(message)
        if list(self.ahead) != sorted(set(self.ahead)):
            message = "the days ahead stand in order, each once"
            raise ValueError(message)
        if any(not 0 <= one <= MOST_AHEAD for one in self.ahead):
            message = f"a date is reminded from 0 to {MOST_AHEAD} days ahead"
            raise ValueError(message)
        times = [self.remind_at, *([self.at] if self.at else [])]
        if any(one.tzinfo or one.second or one.microsecond for one in times):
            message = "a time of a date is a wall time in whole minutes"
            raise ValueError(message)
