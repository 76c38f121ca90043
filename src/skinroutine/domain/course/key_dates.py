"""The dates a person saved, and the reminders they asked for, as extra occurrences of a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.occurrence import Occurrence, OccurrenceKey, part_of_day
from skinroutine.domain.plan.routine import Routine, Slot, Step, StepKind
from skinroutine.domain.plan.schedule import due_instant, instant_of, routine_day
from skinroutine.domain.record.course_facts import DateDropped, DateSaved
from skinroutine.domain.record.event import Event, Reminded, standing
from skinroutine.domain.record.status import Moment

DATE_STEP, BOX, SHORT = "date", "supply:box", "supply:short"
"""How the step ids of these reminders begin; no step of a routine has a colon in its id."""
NEAR = 7
"""Days ahead from which on a date is coming up, where its own notice is no longer."""


@dataclass(frozen=True, slots=True)
class SavedDate:
    """A date and when (UTC) its reminders were set as they are: an older one is not announced."""

    date: KeyDate
    saved_at: datetime


def saved_dates(general: Iterable[Event]) -> tuple[SavedDate, ...]:
    """Return the dates that stand, in order of day, time and id."""
    found: dict[str, SavedDate] = {}
    for event in standing(general):
        match event.fact:
            case DateSaved(date=new):
                known = found.get(new.id)
                is_same = known is not None and _reminds(known.date) == _reminds(new)
                found[new.id] = SavedDate(new, known.saved_at if known and is_same else event.at)
            case DateDropped(id=key):
                found.pop(key, None)
            case _:
                pass
    return tuple(
        sorted(found.values(), key=lambda one: (one.date.day, one.date.at or time(), one.date.id))
    )


def _reminds(one: KeyDate) -> tuple[object, ...]:
    return one.kind, one.day, one.ahead, one.remind_at


def date_reminders(
    dates: Iterable[SavedDate], day: date, routine: Routine, moment: Moment
) -> tuple[Occurrence, ...]:
    """Return the reminders of saved dates on a routine day; none from before a date was saved.

    They are due by the calendar: one before the day's end is of the routine day before.
    """
    due = ((one, _due_at(one.date, day, moment)) for one in dates)
    return tuple(_reminder(one, day, at, routine, moment) for one, at in due if at is not None)


def supply_reminder(
    last_day: date | None, notice: int, day: date, told: Iterable[OccurrenceKey] = ()
) -> OccurrenceKey | None:
    """Return the key of the reminder due on a routine day that the last capsule is on `last_day`.

    There is one from `notice` days before it on, and one from the day before on. `told` are those
    that were given since the box was counted or filled: they are not given again, also where days
    without a tick have moved the last capsule. Nor is it said in the week after a shortage was.
    """
    if last_day is None or (last_day - day).days > notice:
        return None
    days_left = (last_day - day).days
    eve = min(notice, 1)
    given = [
        (what_day(one) - one.day).days
        for one in told
        if one.step_id == BOX or (is_shortage(one) and (day - one.day).days <= NEAR)
    ]
    if any(days <= eve for days in given) or (given and days_left > eve):
        return None
    return OccurrenceKey(day, BOX, last_day.isoformat())


def shortage_reminder(
    next_day: date, notice: int, day: date, told: Iterable[OccurrenceKey] = ()
) -> OccurrenceKey | None:
    """Return the key of the reminder due on a routine day that the box has no next dose.

    That dose is on `next_day`: it is told on the day before or on that day, once since the box was
    counted or filled, and not where it was told by then that the last capsule was near.
    """
    eve = min(notice, 1)
    if (next_day - day).days > eve:
        return None
    is_told = any(is_shortage(one) or (what_day(one) - one.day).days <= eve for one in told)
    return None if is_told else OccurrenceKey(day, SHORT, next_day.isoformat())


def told_of_box(events: Iterable[Event]) -> tuple[OccurrenceKey, ...]:
    """Return the keys of the box's reminders that were given, among these facts."""
    facts = (one.fact for one in standing(events))
    return tuple(one.key for one in facts if isinstance(one, Reminded) and is_about_box(one.key))


def box_reminder(key: OccurrenceKey, routine: Routine, moment: Moment) -> Occurrence:
    """Return the reminder of the box with this key."""
    slot = Slot(key.slot_id, at=routine.anchors.wake)
    step = Step(key.step_id, StepKind.SUPPLY, "Capsules", (slot,))
    return _occurrence(step, key.day, routine, moment)


def is_about_box(key: OccurrenceKey) -> bool:
    """Tell whether a key is one of the box's reminders."""
    return key.step_id in {BOX, SHORT}


def is_shortage(key: OccurrenceKey) -> bool:
    """Tell whether a key is of the reminder that the box is not enough for the next dose."""
    return key.step_id == SHORT


def what_date(one: Occurrence) -> tuple[DateKind | None, date]:
    """Return the day a reminder speaks of, and the kind of that date; None for the box."""
    day = what_day(one.key)
    if is_about_box(one.key):
        return None, day
    return DateKind(one.key.step_id.split(":", 2)[1]), day


def what_day(key: OccurrenceKey) -> date:
    """Return the day that the reminder with this key speaks of."""
    return date.fromisoformat(key.slot_id)


def is_reminder_of(key: OccurrenceKey, one: KeyDate) -> bool:
    """Tell whether a key is one of the reminders of a saved date."""
    return key.step_id == _step_id(one)


def is_untitled(one: Occurrence) -> bool:
    """Tell whether a reminder has no name that the person typed: it is called by its kind."""
    kind, _ = what_date(one)
    return kind is None or one.step.name == _plain_name(kind)


def is_near(day: date, today: date, notice: int) -> bool:
    """Tell whether a day is today or to come, within its notice in days or within a week."""
    return 0 <= (day - today).days <= max(notice, NEAR)


def _due_at(saved: KeyDate, day: date, moment: Moment) -> datetime | None:
    """Return when (UTC) a date is reminded on a routine day, or None."""
    for wall in (day, day + timedelta(days=1)):
        if (saved.day - wall).days in saved.ahead:
            at = instant_of(wall, saved.remind_at, moment.zone)
            if routine_day(at, moment.zone, moment.day_ends) == day:
                return at
    return None


def _reminder(
    one: SavedDate, day: date, due_at: datetime, routine: Routine, moment: Moment
) -> Occurrence:
    saved = one.date
    slot = Slot(saved.day.isoformat(), at=saved.remind_at)
    name = saved.title.strip() or _plain_name(saved.kind)
    step = Step(_step_id(saved), StepKind.DATE, name, (slot,))
    found = _occurrence(step, day, routine, moment)
    return replace(found, due_at=due_at, planned_at=one.saved_at)


def _step_id(one: KeyDate) -> str:
    return f"{DATE_STEP}:{one.kind}:{one.id}"


def _plain_name(kind: DateKind) -> str:
    return kind.value.replace("-", " ").capitalize()


def _occurrence(step: Step, day: date, routine: Routine, moment: Moment) -> Occurrence:
    (slot,) = step.slots
    at = slot.time_of_day(routine.anchors)
    due_at = due_instant(day, at, moment.zone, moment.day_ends)
    part = part_of_day(at, routine, day, moment.day_ends)
    key = OccurrenceKey(day, step.id, slot.id)
    return Occurrence(key, step, slot, at, due_at, part, is_extra=True)
