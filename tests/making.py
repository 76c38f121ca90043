"""Short ways to make facts, keys and instants in tests."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, tzinfo
from zoneinfo import ZoneInfo

from skinroutine.domain.plan.occurrence import Occurrence, OccurrenceKey, occurrences
from skinroutine.domain.plan.routine import (
    Anchor,
    AnchorTimes,
    DayPart,
    Routine,
    Slot,
    Step,
    StepKind,
)
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.adherence import Count
from skinroutine.domain.record.event import Event, Fact
from skinroutine.domain.record.status import Moment, Prompting, State, Status, fold

from fakes import BERLIN as BERLIN  # noqa: PLC0414 - also from here

MONDAY = date(2026, 11, 2)
DOSE = OccurrenceKey(MONDAY, "dose", "dinner")
"""The dose of that Monday, due at 19:00 in Berlin."""
BALM = Step("balm", StepKind.LIP_BALM, "Lip balm", (Slot("morning", Anchor.WAKE),))
CAPSULE = Step("dose", StepKind.DOSE, "Isotretinoin", (Slot("dinner", Anchor.DINNER),))


def wall(day: date, hour: int, minute: int = 0, second: int = 0) -> datetime:
    """Return the UTC instant of a plain wall time in Berlin; day and hour are of the calendar."""
    return datetime.combine(day, time(hour, minute, second), tzinfo=BERLIN).astimezone(UTC)


def key(step: str, slot: str, day: date = MONDAY) -> OccurrenceKey:
    """Return the key of an occurrence, of that Monday by default."""
    return OccurrenceKey(day, step, slot)


def event(
    fact: Fact, order: int = 1, at: datetime | None = None, *, zone: str = "Europe/Berlin"
) -> Event:
    """Put a fact in its envelope; the id is the order, so that ids sort likewise."""
    made_at = wall(MONDAY, 12) if at is None else at
    return Event(f"{order:04}", order, made_at, zone, "here", fact)


def the_dose(
    events: Iterable[Event], now: datetime, zone: tzinfo = BERLIN, routine: Routine | None = None
) -> State:
    """Return the state of Monday's dose, given facts and the instant of asking."""
    planned = occurrences(routine or default_routine(), MONDAY, zone)
    states = fold(planned, events, Moment(now, zone))
    return next(state for state in states if state.occurrence.key == DOSE)


def dinner_at(hour: int, minute: int = 0) -> Routine:
    """Return the default routine with another time for dinner."""
    return default_routine(AnchorTimes(dinner=time(hour, minute)))


def state(status: Status, step: Step = BALM, day: date = MONDAY) -> State:
    """Return a bare state, for counting."""
    slot = step.slots[0]
    due_at = datetime.combine(day, time(8), tzinfo=UTC)
    occurrence = Occurrence(
        OccurrenceKey(day, step.id, slot.id), step, slot, time(8), due_at, DayPart.MORNING
    )
    return State(occurrence, status, None, Prompting())


def figures(count: Count) -> tuple[int, int, int]:
    """Return done, planned and skipped of a count."""
    return count.done, count.planned, count.skipped


NEW_YORK = ZoneInfo("America/New_York")
TOKYO = ZoneInfo("Asia/Tokyo")
HELSINKI = ZoneInfo("Europe/Helsinki")
