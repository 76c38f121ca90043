"""The dates a person saved, and the reminders they asked for, as extra occurrences of a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.occurrence import Occurrence, OccurrenceKey, part_of_day
from skinroutine.domain.plan.routine import Routine, Slot, Step, StepKind
from skinroutine.domain.plan.schedule import due_instant
from skinroutine.domain.record.course_facts import DateDropped, DateSaved
from skinroutine.domain.record.event import Event, standing
from skinroutine.domain.record.status import Moment

DATE_STEP, BOX = "date", "supply:box"
"""How the step ids of these reminders begin; no step of a routine has a colon in its id."""


@dataclass(frozen=True, slots=True)
class SavedDate:
    """A date and when (UTC) it was saved in this form."""

    date: KeyDate
    saved_at: datetime


def saved_dates(general: Iterable[Event]) -> tuple[SavedDate, ...]:
    """Return the dates that stand, in order of day, time and id."""
    found: dict[str, SavedDate] = {}
    for event in standing(general):
        match event.fact:
            case DateSaved(date=key_date):
                found[key_date.id] = SavedDate(key_date, event.at)
            case DateDropped(id=key):
                found.pop(key, None)
            case _:
                pass
    return tuple(
        sorted(found.values(), key=lambda one: (one.date.day, one.date.at or time(), one.date.id))
    )


def date_reminders(
    dates: Iterable[SavedDate], day: date, routine: Routine, moment: Moment
) -> tuple[Occurrence, ...]:
    """Return the reminders of saved dates on a routine day; none from before a date was saved."""
    return tuple(
        _reminder(one, day, routine, moment)
        for one in dates
        if (one.date.day - day).days in one.date.ahead
    )


def supply_reminder(
    last_day: date | None, notice: int | None, day: date, routine: Routine, moment: Moment
) -> tuple[Occurrence, ...]:
    """Return the reminder of a routine day that the last capsule counted falls on `last_day`.

    There is one `notice` days before it, and one on the day before.
    """
    if last_day is None or notice is None or (last_day - day).days not in {notice, min(notice, 1)}:
        return ()
    key = OccurrenceKey(day, BOX, last_day.isoformat())
    return (box_reminder(key, routine, moment),)


def box_reminder(key: OccurrenceKey, routine: Routine, moment: Moment) -> Occurrence:
    """Return the reminder of the box with this key."""
    slot = Slot(key.slot_id, at=routine.anchors.wake)
    step = Step(BOX, StepKind.SUPPLY, "Capsules", (slot,))
    return _occurrence(step, key.day, routine, moment)


def is_about_box(key: OccurrenceKey) -> bool:
    """Tell whether a key is one of the box's reminders."""
    return key.step_id == BOX


def what_date(one: Occurrence) -> tuple[DateKind | None, date]:
    """Return the day a reminder speaks of, and the kind of that date; None for the box."""
    day = date.fromisoformat(one.key.slot_id)
    if is_about_box(one.key):
        return None, day
    return DateKind(one.key.step_id.split(":", 2)[1]), day


def _reminder(one: SavedDate, day: date, routine: Routine, moment: Moment) -> Occurrence:
    saved = one.date
    slot = Slot(saved.day.isoformat(), at=saved.remind_at)
    name = saved.title.strip() or saved.kind.value.replace("-", " ").capitalize()
    step = Step(f"{DATE_STEP}:{saved.kind}:{saved.id}", StepKind.DATE, name, (slot,))
    return replace(_occurrence(step, day, routine, moment), planned_at=one.saved_at)


def _occurrence(step: Step, day: date, routine: Routine, moment: Moment) -> Occurrence:
    (slot,) = step.slots
    at = slot.time_of_day(routine.anchors)
    due_at = due_instant(day, at, moment.zone, moment.day_ends)
    part = part_of_day(at, routine, day, moment.day_ends)
    key = OccurrenceKey(day, step.id, slot.id)
    return Occurrence(key, step, slot, at, due_at, part, is_extra=True)
