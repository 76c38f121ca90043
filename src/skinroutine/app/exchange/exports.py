"""Exports of one diary: what is read from it, and how each format is put together."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from skinroutine.app.diary.look import ByDay, DiaryLook
from skinroutine.app.errors import WrongUse
from skinroutine.app.exchange import fhir, rows
from skinroutine.app.exchange.calendar import Calendar, calendar
from skinroutine.app.exchange.cells import BOM, lines
from skinroutine.app.exchange.choice import Choice, Format, Output
from skinroutine.app.exchange.diary_json import diary_text, event_object, photo_object, write_diary
from skinroutine.app.exchange.ports import FactCodec, PhotoShelf
from skinroutine.app.ports import Clock, EventLog
from skinroutine.app.tongue import tr
from skinroutine.domain.course.amounts import doses_beyond, was_planned
from skinroutine.domain.course.dose_plan import phases, with_ends
from skinroutine.domain.course.symptoms import DayPage, day_page
from skinroutine.domain.plan.schedule import days_between
from skinroutine.domain.record.course_facts import PhotoDropped, PhotoKept
from skinroutine.domain.record.event import Event, by_day, in_order, revisions_in, standing
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.domain.record.status import zone_named

SLICE = timedelta(days=90)
"""How many days are read from the diary at once."""
ONE_DAY = timedelta(days=1)


class Exports:
    """The exports of one open diary; reading their pieces may raise WorldFailure."""

    def __init__(
        self,
        log: EventLog,
        clock: Clock,
        codec: FactCodec,
        photos: PhotoShelf,
        write_calendar: Callable[[Calendar], bytes],
    ) -> None:
        self._log = log
        self._clock = clock
        self._codec = codec
        self._photos = photos
        self._write_calendar = write_calendar

    def output(self, choice: Choice) -> Output:
        """Return an export as it was asked for; the page for the clinic is made elsewhere."""
        match choice.format:
            case Format.CSV:
                return self.as_csv(with_notes=choice.with_notes)
            case Format.JSON:
                return self.as_json(with_photos=choice.with_photos)
            case Format.ICS:
                return self.as_ics(choice.level)
            case Format.FHIR:
                return self.as_fhir(
                    with_notes=choice.with_notes, with_initials=choice.with_initials
                )
            case Format.PDF:
                raise WrongUse(tr("The page for the clinic cannot be made here."))

    def as_csv(self, *, with_notes: bool = False) -> Output:
        """Return every planned occurrence, and after those every fact that stands, as CSV."""
        general, look = self._look()
        days = self._days(look)
        return Output(self._csv(general, look, days, with_notes=with_notes), 2 * len(days) + 1)

    def as_json(self, *, with_photos: bool = False) -> Output:
        """Return the whole diary, as docs/exports.md describes it."""
        events = in_order((*self._log.general(), *self._log.about(date.min, date.max)))
        diary: dict[str, object] = dict(write_diary((), self._codec))
        diary["events"] = (event_object(one, self._codec) for one in events)
        names = sorted(kept_photos(events)) if with_photos else []
        if with_photos:
            diary["photos"] = self._photo_objects(names)
        pieces = (piece.encode() for piece in diary_text(diary))
        return Output(pieces, len(events) + len(names))

    def as_ics(self, level: TextLevel = TextLevel.NEUTRAL) -> Output:
        """Return the plan and the saved dates as a calendar, in words of this level."""
        made = calendar(self._general(), level, self._log.seed())
        return Output(iter([self._write_calendar(made)]))

    def as_fhir(self, *, with_notes: bool = False, with_initials: bool = False) -> Output:
        """Return the course as a FHIR bundle."""
        _, look = self._look()
        days = self._days(look)
        initials = look.course.initials if look.course and with_initials else ""
        reporter = fhir.Reporter(self._log.seed(), with_notes=with_notes)
        resources = (
            reporter.patient(initials),
            *_phases(reporter, look),
            *(reporter.weight(one) for one in (look.course.weights if look.course else ())),
        )
        return Output(self._bundle(reporter, resources, look, days), len(days) + 1)

    def _bundle(
        self,
        reporter: fhir.Reporter,
        resources: Iterable[fhir.Resource],
        look: DiaryLook,
        days: Days,
    ) -> Iterator[bytes]:
        bundle: dict[str, object] = fhir.bundle_head(self._clock.now())
        entries = (reporter.entry(one) for one in resources)
        yield _begun(bundle)
        first = True
        for one in entries:
            yield _entry(one, is_first=first)
            first = False
        for day, events in self._by_day(days):
            for resource in _of_day(reporter, look, day, events):
                yield _entry(reporter.entry(resource), is_first=first)
                first = False
        yield b"\n]}\n"

    def _csv(
        self, general: tuple[Event, ...], look: DiaryLook, days: Days, *, with_notes: bool
    ) -> Iterator[bytes]:
        yield BOM.encode() + lines([rows.COLUMNS])
        ends = look.moment.day_ends
        for day, events in self._by_day(days):
            states = (*look.planned(day, events), *look.again(day, events))
            found = [rows.occurrence_row(one, ends, with_notes=with_notes) for one in states]
            yield lines(row.cells for row in found)
        yield from _fact_lines(general, with_notes=with_notes)
        yield from _fact_lines(
            self._log.about(date.min, days.first - ONE_DAY), with_notes=with_notes
        )
        for _, events in self._by_day(days):
            of_day = [one for found in events.values() for one in found]
            yield from _fact_lines(of_day, with_notes=with_notes)
        later = self._log.about(days.last + ONE_DAY, date.max)
        yield from _fact_lines(later, with_notes=with_notes)

    def _photo_objects(self, names: Iterable[str]) -> Iterator[dict[str, object]]:
        """Yield each photo that lies in the profile still, one at a time."""
        for name in names:
            content = self._photos.read(name)
            if content is not None:
                yield photo_object(name, content)

    def _general(self) -> tuple[Event, ...]:
        """Return what speaks of no single day; WrongUse for a diary in which nothing is planned."""
        general = self._log.general()
        try:
            revisions_in(general)
        except ValueError:
            message = tr("There is nothing in the diary yet, so nothing was written.")
            raise WrongUse(message) from None
        return general

    def _look(self) -> tuple[tuple[Event, ...], DiaryLook]:
        general, clock = self._general(), self._clock
        return general, DiaryLook(general, clock.now(), clock.zone(), self._log)

    def _days(self, look: DiaryLook) -> Days:
        """Return the days from the first with a record or a plan up to today."""
        first = min(one.applies_from for one in look.revisions.all)
        start = look.course.start if look.course else first
        begins = min(self._log.first_day() or first, first, start)
        return Days(min(begins, look.today), look.today)

    def _by_day(self, days: Days) -> Iterator[tuple[date, ByDay]]:
        """Yield each day with its facts, a slice of the diary at a time."""
        for first, last in days.slices():
            found = by_day(self._log.about(first, last))
            for day in days_between(first, last):
                yield day, {day: found.get(day, [])}


@dataclass(frozen=True, slots=True)
class Days:
    """Days from one to another, both included."""

    first: date
    last: date

    def __len__(self) -> int:
        return (self.last - self.first).days + 1

    def slices(self) -> Iterator[tuple[date, date]]:
        """Yield the days as slices that follow each other."""
        first = self.first
        while first <= self.last:
            last = min(first + SLICE - ONE_DAY, self.last)
            yield first, last
            first = last + ONE_DAY


def kept_photos(events: Iterable[Event]) -> frozenset[str]:
    """Return the names of the photos that are part of the diary."""
    kept: set[tuple[date, str]] = set()
    for event in standing(events):
        match event.fact:
            case PhotoKept(day, name):
                kept.add((day, name))
            case PhotoDropped(day, name):
                kept.discard((day, name))
            case _:
                pass
    return frozenset(name for _, name in kept)


def file_name(format_: Format, today: date) -> str:
    """Return a name for an export that says nothing of what is in it."""
    stems = {Format.PDF: "summary", Format.ICS: "calendar"}
    return f"{stems.get(format_, 'diary')}-{today.isoformat()}.{format_.suffix}"


def _fact_lines(events: Iterable[Event], *, with_notes: bool) -> Iterator[bytes]:
    yield lines(row.cells for row in rows.fact_rows(events, with_notes=with_notes))


def _phases(reporter: fhir.Reporter, look: DiaryLook) -> Iterator[fhir.Resource]:
    first = min(one.applies_from for one in look.revisions.all)
    start = look.course.start if look.course else first
    for phase, last in with_ends(look.revisions, phases(look.revisions, start)):
        step = look.revisions.on(phase.first).dose
        assert step is not None
        yield reporter.phase(phase, last, look.today, step)


def _of_day(
    reporter: fhir.Reporter, look: DiaryLook, day: date, events: ByDay
) -> Iterator[fhir.Resource]:
    """Yield what was noted of a day: doses, those beyond the plan, and side effects."""
    states, of_day = look.doses(day, events), events.get(day, ())
    yield from (one for one in map(reporter.dose, states) if one is not None)
    planned = {one.occurrence.key for one in states}
    zones = {event.at: zone_named(event.zone) for event in of_day}
    for number, one in enumerate(doses_beyond(planned, of_day)):
        step = look.revisions.step_on(day, one.step_id)
        if step is not None and step.is_dose:
            when = one.at.astimezone(zones[one.noted_at]) if one.at else day
            was = was_planned(look.revisions, one, look.moment.day_ends)
            yield reporter.beyond(number, step, when, day, was_planned=was)
    page: DayPage = day_page(day, of_day)
    for sign, rating in page.ratings.items():
        if reporter.with_notes or not rows.is_private_sign(sign):
            yield reporter.sign(day, sign, rating)


def _begun(bundle: dict[str, object]) -> bytes:
    """Return the beginning of a bundle's text, up to its entries."""
    return f'{json.dumps(bundle)[:-1]}, "entry": ['.encode()


def _entry(entry: dict[str, object], *, is_first: bool) -> bytes:
    return f"{'' if is_first else ','}\n{json.dumps(entry, ensure_ascii=False)}".encode()
