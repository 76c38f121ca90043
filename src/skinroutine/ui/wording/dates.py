"""Saved dates and what reminds of them, in words; pure."""

from __future__ import annotations

from datetime import date, timedelta

from skinroutine.app.tongue import DayForm, clock, day_words, mark, tr
from skinroutine.domain.course.key_dates import what_date
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.occurrence import Occurrence
from skinroutine.ui.wording.breaks import breakable

COMING_UP = mark("Coming up", about="dates to come")
TO_COURSE = mark("Open the course")
SEEN = mark("Seen", about="a button")
KINDS = {
    DateKind.BLOOD_TEST: mark("Blood test"),
    DateKind.VISIT: mark("Visit", about="an appointment"),
    DateKind.PICK_UP: mark("Pick-up date"),
    DateKind.PROGRAMME_TEST: mark("Programme test"),
    DateKind.OWN: mark("A date of your own"),
}
LAST_CAPSULE = mark("Last capsule", about="a reminder of the box")


def title(one: KeyDate) -> str:
    """Return what a date is called: as the person typed it, or by its kind."""
    return one.title.strip() or tr(KINDS[one.kind])


def told_title(one: Occurrence) -> str:
    """Return what a reminder is about: a step, a saved date, or the box."""
    if not one.is_told:
        return one.step.title
    kind, _ = what_date(one)
    if kind is None:
        return tr(LAST_CAPSULE)
    is_typed = one.step.name != kind.value.replace("-", " ").capitalize()
    return one.step.name if is_typed else tr(KINDS[kind])


def line(one: KeyDate, today: date) -> str:
    """Return a date with its day and, where one was typed, its time."""
    day, name = _day(one.day, today), breakable(title(one))
    if one.at is None:
        return tr("{date}: {day}", about="a date to come", date=name, day=day)
    return tr("{date}: {day}, {at}", about="a date to come", date=name, day=day, at=clock(one.at))


def seen(one: Occurrence) -> str:
    """Return what the button does, for a screen reader and for the tray."""
    return tr("Seen: {date}", date=told_title(one))


def _day(day: date, today: date) -> str:
    if day == today:
        return tr("today", about="a date to come")
    if day == today + timedelta(days=1):
        return tr("tomorrow", about="a date to come")
    return day_words(day, DayForm.SHORT)
