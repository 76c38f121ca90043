"""When a step would fall due next, before anything of it is saved; pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

from skinroutine.domain.plan.occurrence import Occurrence, occurrences
from skinroutine.domain.plan.routine import AnchorTimes, Routine, Step
from skinroutine.domain.plan.schedule import routine_day
from skinroutine.domain.record.status import Moment

REACH = 370
"""How many days are searched, so that a step of one day a year is found."""


def next_occurrences(
    step: Step, anchors: AnchorTimes, moment: Moment, count: int = 3, *, first: date | None = None
) -> tuple[Occurrence, ...]:
    """Return the next few occurrences of a step that are still to come, in order of time.

    They lie on today or on `first`, where that is later, and in the 370 days after it; there may
    be fewer, or none. ValueError where the step has a time twice among these anchors.
    """
    today = routine_day(moment.now, moment.zone, moment.day_ends)
    begins = max(today, first or today)
    return tuple(islice(_to_come(Routine((step,), anchors), begins, moment), count))


def _to_come(routine: Routine, begins: date, moment: Moment) -> Iterator[Occurrence]:
    for n in range(REACH + 1):
        day = begins + timedelta(days=n)
        for one in occurrences(routine, day, moment.zone, moment.day_ends):
            if one.due_at > moment.now:
                yield one
