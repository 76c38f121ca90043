"""The rows of a CSV export: one for each planned occurrence, and one for each fact that stands."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date, datetime
from decimal import Decimal

from skinroutine.app.exchange.cells import Cell
from skinroutine.domain.course.amounts import mg_of
from skinroutine.domain.course.key_dates import DATE_STEP
from skinroutine.domain.plan.course import Course
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.medicine import Capsule
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.schedule import DayEnds, wall_date
from skinroutine.domain.record.course_facts import (
    AboutCourse,
    AboutDay,
    Counted,
    CourseSet,
    DateDropped,
    DateSaved,
    DayNoted,
    MoodNoted,
    PhotoDropped,
    PhotoKept,
    QuestionAsked,
    QuestionClosed,
    Refilled,
    SignRated,
)
from skinroutine.domain.record.event import (
    CameIn,
    Event,
    Fact,
    Noted,
    NotShown,
    Paused,
    Preferred,
    Reminded,
    Resumed,
    RoutineRevised,
    Skipped,
    Snoozed,
    Stopped,
    Ticked,
    Undone,
    Unticked,
    Used,
    WentOut,
    standing,
)
from skinroutine.domain.record.signs import Sign
from skinroutine.domain.record.status import State, zone_named


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row; its columns are those of docs/exports.md, in that order.

    `planned` is a wall time without a zone, since a plan goes with the person; `done` and `noted`
    are instants in the zone in which they were noted, which `zone` names.
    """

    table: str
    day: date
    kind: str
    name: str = ""
    step: str = ""
    slot: str = ""
    planned: datetime | None = None
    status: str = ""
    done: datetime | None = None
    noted: datetime | None = None
    zone: str = ""
    with_food: bool | None = None
    reason: str = ""
    amount: Decimal | int | None = None
    unit: str = ""
    text: str = ""
    via: str = ""
    device: str = ""
    order: int | None = None
    id: str = ""

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The values in the order of the columns."""
        return tuple(getattr(self, name) for name in COLUMNS)


COLUMNS = tuple(one.name for one in fields(Row))
PRIVATE = (Noted, DayNoted, MoodNoted, QuestionAsked, QuestionClosed)
"""Facts in the person's own words, which are left out unless they are asked for."""
OF_A_KEY = Ticked | Unticked | Skipped | Snoozed | Reminded | NotShown
PROGRAMME = f"{DATE_STEP}:{DateKind.PROGRAMME_TEST}:"
"""How the step ids of reminders begin that name a prevention programme."""
NAMED = frozenset(one.value for one in Sign)
"""The signs with a name of ours."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What a fact says, in the columns that are its own."""

    day: date | None = None
    name: str = ""
    key: OccurrenceKey | None = None
    step: str = ""
    done: datetime | None = None
    with_food: bool | None = None
    reason: str = ""
    amount: Decimal | int | None = None
    unit: str = ""
    text: str = ""
    via: str = ""


def occurrence_row(state: State, day_ends: DayEnds, *, with_notes: bool) -> Row:
    """Return the row of an occurrence; its day is the routine day, wherever the person is now."""
    one, record = state.occurrence, state.record
    zone = record.zone if record else None
    mg = mg_of(one.step) if one.step.is_dose else Decimal()
    return Row(
        table="occurrence",
        day=one.key.day,
        kind=one.step.kind.value,
        name=one.step.title,
        step=one.key.step_id,
        slot=one.key.slot_id,
        planned=datetime.combine(wall_date(one.key.day, one.at, day_ends), one.at),
        status=state.status.value,
        done=record.done_at.astimezone(zone) if record and record.done_at else None,
        noted=record.noted_at.astimezone(zone) if record else None,
        zone=str(zone) if zone else "",
        with_food=record.with_food if record else None,
        reason=record.reason.value if record and record.reason else "",
        amount=mg or None,
        unit="mg" if mg else "",
        text=state.note if with_notes else "",
    )


def fact_rows(events: Iterable[Event], *, with_notes: bool) -> Iterator[Row]:
    """Yield the row of each fact that stands among events that speak of the same days."""
    known = standing(events)
    saved = (one.fact.date for one in known if isinstance(one.fact, DateSaved))
    programme = {one.id for one in saved if one.kind is DateKind.PROGRAMME_TEST}
    for event in known:
        if with_notes or not _is_private(event.fact, programme):
            yield _fact_row(event, with_notes=with_notes)


def is_private_sign(sign: str) -> bool:
    """Tell whether a sign is left out unless asked for: low mood, and what the person named."""
    return sign == Sign.LOW_MOOD or sign not in NAMED


def _is_private(fact: Fact, programme: Collection[str]) -> bool:
    """Tell whether a fact is private, given the ids of the dates of a programme."""
    if isinstance(fact, OF_A_KEY):
        return fact.key.step_id.startswith(PROGRAMME)
    match fact:
        case SignRated(sign=sign):
            return is_private_sign(sign)
        case DateSaved(date=saved):
            return saved.id in programme
        case DateDropped(id=key):
            return key in programme
        case _:
            return isinstance(fact, PRIVATE)


def _fact_row(event: Event, *, with_notes: bool) -> Row:
    zone = zone_named(event.zone)
    said = _said(event.fact, with_notes=with_notes)
    noted, key = event.at.astimezone(zone), said.key
    return Row(
        table="fact",
        day=event.day or said.day or noted.date(),
        kind=type(event.fact).__name__,
        name=said.name,
        step=key.step_id if key else said.step,
        slot=key.slot_id if key else "",
        done=said.done.astimezone(zone) if said.done else None,
        noted=noted,
        zone=event.zone,
        with_food=said.with_food,
        reason=said.reason,
        amount=said.amount,
        unit=said.unit,
        text=said.text,
        via=said.via,
        device=event.device,
        order=event.order,
        id=event.id,
    )


def _said(fact: Fact, *, with_notes: bool) -> _Said:
    if isinstance(fact, AboutCourse):
        return _of_course(fact, with_notes=with_notes)
    if isinstance(fact, AboutDay):
        return _of_page(fact, with_notes=with_notes)
    match fact:
        case Preferred(name, value):
            return _Said(name=name, text=value)
        case RoutineRevised(applies_from, routine, _):
            return _Said(applies_from, text="; ".join(one.title for one in routine.steps))
        case Used(_, step, at, via):
            return _Said(step=step, done=at, via=via)
        case WentOut() | CameIn() | Paused() | Resumed() | Stopped() | Undone():
            return _of_day(fact)
        case _:
            return _of_key(fact)


def _of_day(fact: WentOut | CameIn | Paused | Resumed | Stopped | Undone) -> _Said:
    match fact:
        case WentOut(_, via) | CameIn(_, via):
            return _Said(via=via)
        case Stopped(_, by_person):
            return _Said(text="by the person" if by_person else "with their session")
        case Undone(event_id, _):
            return _Said(name=event_id)
        case _:
            return _Said()


def _of_key(fact: Ticked | Unticked | Skipped | Snoozed | Reminded | NotShown | Noted) -> _Said:
    match fact:
        case Ticked(key, done_at, with_food, via):
            return _Said(key=key, done=done_at, with_food=with_food, via=via)
        case Skipped(key, reason, via):
            return _Said(key=key, reason=reason.value if reason else "", via=via)
        case Snoozed(key, until, via):
            return _Said(key=key, text=f"until {until.isoformat()}", via=via)
        case Reminded(key, slot_time, channel, prompt):
            return _Said(key=key, text=f"{prompt.value} for {slot_time:%H:%M}", via=channel)
        case NotShown(key, reason):
            return _Said(key=key, reason=reason.value)
        case Noted(key, text):
            return _Said(key=key, text=text)
        case Unticked(key):
            return _Said(key=key)


def _of_course(fact: AboutCourse, *, with_notes: bool) -> _Said:
    match fact:
        case CourseSet(course, _):
            words = _course_words(course, with_notes=with_notes)
            return _Said(course.start, amount=course.weeks, unit="weeks", text=words)
        case Refilled(on, capsule, count):
            return _Said(on, _capsule(capsule), amount=count, unit="capsules")
        case Counted(on, counts):
            words = "; ".join(f"{_capsule(one)}: {count}" for one, count in counts)
            return _Said(on, amount=sum(one for _, one in counts), unit="capsules", text=words)
        case DateSaved(saved):
            words = _date_words(saved, with_notes=with_notes)
            return _Said(saved.day, saved.kind.value, text=words)
        case QuestionAsked(key, on, text):
            return _Said(on, key, text=text)
        case DateDropped(key) | QuestionClosed(key):
            return _Said(name=key)


def _of_page(fact: AboutDay, *, with_notes: bool) -> _Said:
    match fact:
        case SignRated(_, sign, severity, helped):
            grade = None if severity is None else int(severity)
            words = helped if with_notes else ""
            return _Said(name=sign, amount=grade, unit="severity 0-3", text=words)
        case DayNoted(_, text):
            return _Said(text=text)
        case MoodNoted(_, mood):
            return _Said(text=mood.value if mood else "")
        case PhotoKept(_, name) | PhotoDropped(_, name):
            return _Said(name=name)


def _capsule(capsule: Capsule) -> str:
    return f"{capsule.strength.normalize():f} mg{' LD' if capsule.is_ld else ''}"


def _course_words(course: Course, *, with_notes: bool) -> str:
    weights = [f"{one.kg.normalize():f} kg on {one.day}" for one in course.weights]
    before = [(course.before, "mg"), (course.before_ld, "mg LD")]
    target = course.target
    own = (("medicines", course.medicines), ("procedures", course.procedures))
    words = [
        *weights,
        *(f"{mg.normalize():f} {unit} taken before" for mg, unit in before if mg),
        *([f"target given: {target.amount.normalize():f} {target.unit.value}"] if target else []),
        *(f"{name}: {text}" for name, text in own if text and with_notes),
    ]
    return "; ".join(words)


def _date_words(saved: KeyDate, *, with_notes: bool) -> str:
    at = [saved.at.isoformat("minutes")] if saved.at else []
    own = [saved.title, saved.note] if with_notes else []
    return "; ".join(one for one in (*at, *own) if one)
