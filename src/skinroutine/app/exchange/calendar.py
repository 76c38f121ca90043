"""The plan and the saved dates as entries of a calendar: floating wall times, as the diary's are.

A slot of a step is one repeating entry for each stretch of days on which it is planned alike. An
entry keeps its id, so that importing again changes it; one that is planned no more is called off.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from skinroutine.app.exchange.calendar_text import date_words, slot_words
from skinroutine.domain.course.key_dates import saved_dates
from skinroutine.domain.plan.days import EVERY_WEEKDAY, MOST_APART, Days
from skinroutine.domain.plan.key_date import KeyDate
from skinroutine.domain.plan.medicine import Dosing
from skinroutine.domain.plan.occurrence import SlotId
from skinroutine.domain.plan.routine import Routine, Step
from skinroutine.domain.plan.schedule import DayEnds, wall_date
from skinroutine.domain.record.course_facts import CourseSet, DateSaved
from skinroutine.domain.record.event import Event, RoutineRevised, Undone, revisions_in
from skinroutine.domain.record.preferences import TextLevel, preferences_in

ONE_DAY = timedelta(days=1)
FURTHEST = timedelta(days=7 * MOST_APART)
"""Within so many days a rule of days holds at least once, if it holds at all."""
CHANGED = time(4)
"""By then a clock that changes in a night has changed."""
REMEMBERED = 50
"""How many of the newest decisions are looked back on for entries that are planned no more."""


@dataclass(frozen=True, slots=True)
class Repeat:
    """Every so many days, on these weekdays (Monday = 0), up to a wall time, or for good."""

    every: int
    weekdays: frozenset[int]
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry at a wall time, or on a whole day; its alarms ring so long after it begins.

    `is_off` is an entry that is planned no more.
    """

    uid: str
    starts: datetime | date
    title: str
    words: str = ""
    repeat: Repeat | None = None
    alarms: tuple[timedelta, ...] = ()
    is_off: bool = False


@dataclass(frozen=True, slots=True)
class Calendar:
    """All entries, with the number of decisions behind them and when (UTC) the last was made."""

    entries: tuple[Entry, ...]
    decisions: int
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class Stretch:
    """A slot that is planned alike on the days of `days` that lie from `first` to `last`.

    `last` is None where no later plan takes over. `starts_on` is its first day of all.
    """

    first: date
    last: date | None
    step: Step
    at: time
    slot: SlotId
    is_next_day: bool
    starts_on: date


def calendar(general: Sequence[Event], level: TextLevel, seed: str) -> Calendar:
    """Return the calendar of a diary, given its facts that speak of no single day; never empty.

    `seed` tells the ids of this diary's entries from those of others, and stays.
    """
    live = {_uid(seed, one): one for one in stretches(general)}
    gone = {uid: one for uid, one in _ever(seed, general).items() if uid not in live}

    def of_dates(dates: Iterable[KeyDate]) -> dict[str, Entry]:
        found = (one for date in dates for one in _date_entries(seed, date, level))
        return {one.uid: one for one in found}

    dates = of_dates(one.date for one in saved_dates(general))
    ever = of_dates(one.fact.date for one in general if isinstance(one.fact, DateSaved))
    entries = (
        *(_entry(uid, one, level) for uid, one in live.items()),
        *dates.values(),
        *(_called_off(_entry(uid, one, level)) for uid, one in gone.items()),
        *(_called_off(one) for uid, one in ever.items() if uid not in dates),
    )
    return Calendar(entries, len(general), max(one.at for one in general).astimezone(UTC))


def stretches(general: Iterable[Event]) -> tuple[Stretch, ...]:
    """Return every stretch of the plan that stands, from the diary's first day on."""
    known = tuple(general)
    revisions, day_ends = revisions_in(known), preferences_in(known).day_ends
    first = min(one.applies_from for one in revisions.all)
    changes = {first, *revisions.days_after(first), *(day for day, _ in day_ends.changes)}
    days = sorted(day for day in changes if day >= first)
    found: dict[SlotId, list[Stretch]] = {}
    for day, following in zip(days, (*days[1:], None), strict=True):
        last = following - ONE_DAY if following else None
        for one in _planned(revisions.on(day), day, last, day_ends):
            _add(found.setdefault(one.slot, []), one)
    whole = (_whole(one) for of_slot in found.values() for one in of_slot)
    return tuple(one for one in whole if one is not None)


def _planned(
    routine: Routine, first: date, last: date | None, day_ends: DayEnds
) -> Iterator[Stretch]:
    for step in routine.steps:
        for slot in step.slots if step.dosing is Dosing.TAKING else ():
            at = slot.time_of_day(routine.anchors)
            is_next = wall_date(first, at, day_ends) != first
            shown = replace(step, slots=(slot,))
            yield Stretch(first, last, shown, at, (step.id, slot.id), is_next, first)


def _add(stretches: list[Stretch], new: Stretch) -> None:
    """Add a stretch, or let the one before go on where nothing about it changes."""
    before = stretches[-1] if stretches else None
    if before and before.last == new.first - ONE_DAY and _same(before) == _same(new):
        stretches[-1] = replace(before, last=new.last)
    else:
        stretches.append(new)


def _same(one: Stretch) -> tuple[object, ...]:
    """Return what two stretches have alike when one goes on as the other."""
    step = one.step
    said = (step.kind, step.title, step.food, step.policy, step.days, step.slots)
    return (*said, one.at, one.is_next_day)


def _whole(one: Stretch) -> Stretch | None:
    """Return a stretch from its first to its last planned day; None where it has none."""
    days = one.step.days
    begins = max(one.first, days.first or one.first)
    ends = min((day for day in (one.last, days.last) if day), default=None)
    first = next(_held(days, begins, ends or begins + FURTHEST, 1), None)
    if first is None:
        return None
    last = next(_held(days, first, ends, -1)) if ends else None
    return replace(one, starts_on=first, last=last)


def _held(days: Days, first: date, last: date, way: int) -> Iterator[date]:
    """Yield the planned days between two days, both included, forwards (1) or backwards (-1)."""
    if days.first is not None:
        first = max(first, days.first)
    count = (last - first).days + 1
    begin = first if way > 0 else last
    return (day for day in (begin + way * n * ONE_DAY for n in range(count)) if days.hold(day))


def _entry(uid: str, one: Stretch, level: TextLevel) -> Entry:
    shift = ONE_DAY if one.is_next_day else timedelta()
    starts = datetime.combine(one.starts_on + shift, one.at)
    title, words = slot_words(one.step, one.at, level)
    days, policy = one.step.days, one.step.policy
    until = datetime.combine(one.last + shift, one.at) if one.last else None
    weekdays = frozenset((day + shift.days) % len(EVERY_WEEKDAY) for day in days.weekdays)
    heads_up = () if policy.heads_up is None else (-policy.heads_up,)
    alarms = (*heads_up, timedelta()) if policy.is_on else ()
    return Entry(uid, starts, title, words, Repeat(days.every, weekdays, until), alarms)


def _date_entries(seed: str, saved: KeyDate, level: TextLevel) -> Iterator[Entry]:
    """Yield the entry of a saved date; each reminder rings at its time on its day.

    A reminder whose alarm a night with a clock change could move has an entry of its own.
    """
    starts = datetime.combine(saved.day, saved.at or time())
    title, words = date_words(saved, level)
    alarms: list[timedelta] = []
    for ahead in sorted(saved.ahead, reverse=True):
        rings = datetime.combine(saved.day - ahead * ONE_DAY, saved.remind_at)
        if is_steady(starts, rings - starts):
            alarms.append(rings - starts)
        else:
            uid = _named(seed, f"date {saved.id} {ahead}")
            yield Entry(uid, rings, title, words, alarms=(timedelta(),))
    uid = _named(seed, f"date {saved.id}")
    yield Entry(uid, starts if saved.at else saved.day, title, words, alarms=tuple(alarms))


def is_steady(starts: datetime, after: timedelta) -> bool:
    """Tell whether so long after a wall time is the same wall time whatever clocks do that night.

    Calendars count days by the calendar first, and hours by the clockwork (RFC 5545, 3.3.6); clocks
    change between midnight and four.
    """
    days = int(after / ONE_DAY) * ONE_DAY
    first, last = sorted((starts + days, starts + after))
    is_within_day = last <= datetime.combine(first.date() + ONE_DAY, time())
    return first == last or (first.time() >= CHANGED and is_within_day)


def _called_off(entry: Entry) -> Entry:
    return replace(entry, alarms=(), is_off=True)


def _ever(seed: str, general: Sequence[Event]) -> dict[str, Stretch]:
    """Return the stretches that were planned after any of the newest decisions, by their ids.

    In a diary that another was merged into, each computer's own decisions are looked back on too:
    they stood alone before.
    """
    devices = sorted({one.device for one in general})
    alone = [[one for one in general if one.device == device] for device in devices]
    found: dict[str, Stretch] = {}
    for known in (general, *(alone if len(devices) > 1 else ())):
        decided = [
            number
            for number, one in enumerate(known, start=1)
            if isinstance(one.fact, RoutineRevised | CourseSet | Undone)
        ]
        for number in decided[-REMEMBERED:]:
            found |= {_uid(seed, one): one for one in _stood(known[:number])}
    return found


def _stood(general: Sequence[Event]) -> tuple[Stretch, ...]:
    try:
        return stretches(general)
    except ValueError:
        return ()


def _uid(seed: str, one: Stretch) -> str:
    return _named(seed, f"slot {one.slot[0]} {one.slot[1]} {one.first.isoformat()}")


def _named(seed: str, what: str) -> str:
    """Return an id that says nothing, that is this diary's own, and that stays."""
    return f"{uuid.uuid5(uuid.NAMESPACE_OID, f'{seed} {what}')}@routine"
