"""The saved dates of the course page and the dialog of one in words; pure."""

from __future__ import annotations

from datetime import date

from skinroutine.app.course.words import DATE_KINDS
from skinroutine.app.reminding.date_text import PLAIN
from skinroutine.app.tongue import (
    MEDICAL,
    DayForm,
    clock,
    day_words,
    listed,
    mark,
    number,
    plural,
    tr,
)
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.ui.wording.course import day_name

KEY_DATES, ADD_DATE, CHANGE_DATE = mark("Key dates"), mark("Add a date"), mark("Change a date")
NO_DATES = mark("Dates your clinic or pharmacy gave you can stand here, with a reminder.")
NONE_COMING = mark("No date is coming up.")
PROGRAMME_NOTE = mark(
    "Programme rules changed in 2026; follow what your clinic and pharmacy tell you.",
    about=MEDICAL,
)
OF_PROGRAMME = {DateKind.PICK_UP, DateKind.PROGRAMME_TEST}
"""Kinds whose dates a programme's rules may decide."""
KIND, DAY, NAME, NOTE = mark("What for"), mark("Day"), mark("Name"), mark("Note to yourself")
AT_TIME, TIME = mark("At a time"), mark("Time of the appointment")
REMIND, REMIND_AT = mark("Remind me"), mark("The reminder comes at")
ANOTHER_NUMBER = mark("Another number of days")
DAYS_AHEAD = mark("days before", about="after a number field")
ADD = mark("Add", about="a button: a number of days")
ADD_NAMED = mark("Add this number of days")
REMOVE = mark("Remove this date")
ABOUT = mark("Nothing is added by itself: copy the date as it was given to you.")
TOO_LATE = mark("No reminder can come any more for this date.")
NEEDS_NAME = mark("A date of your own needs a name.")
AHEAD = (0, 1, 2, 3, 7, 14)
"""Days before a date that are offered for a reminder; any other number can be added."""


def title(one: KeyDate) -> str:
    """Return the name of a date: the person's own, or that of its kind."""
    return one.title.strip() or tr(DATE_KINDS[one.kind])


def day(one: KeyDate, today: date) -> str:
    """Return the day of a date as a list has it."""
    return day_name(one.day, today, DayForm.SHORT)


def chip(on: date, today: date) -> str:
    """Say how far away a day is."""
    days = (on - today).days
    if days == 0:
        return tr("today", about="a date")
    if days == 1:
        return tr("tomorrow", about="a date")
    if days == -1:
        return tr("yesterday", about="a date")
    if days > 0:
        return plural("in 1 day", "in {n} days", days)
    return plural("1 day ago", "{n} days ago", -days, about="a date")


def detail(one: KeyDate) -> str:
    """Return the time of a date and what was noted with it."""
    at = clock(one.at) if one.at else ""
    parts = [part for part in (at, one.note.strip()) if part]
    return tr(" \u00b7 ", about="between parts of a line").join(parts)


def change_name(one: KeyDate, today: date) -> str:
    """Return what the button of a date says to a screen reader."""
    return tr("Change: {title}, {day}", title=title(one), day=day(one, today))


def past(count: int) -> str:
    """Return the button that shows the dates that are over."""
    return plural("1 past date", "{n} past dates", count)


def ahead(days: int) -> str:
    """Return one of the reminders that can be chosen."""
    if days == 0:
        return tr("on the day")
    return plural("1 day before", "{n} days before", days, about="a date")


def reminding(one: KeyDate) -> str:
    """Say when a date is reminded."""
    if not one.ahead:
        return tr("No reminder", about="a date")
    days = listed([ahead(days) for days in sorted(one.ahead, reverse=True)])
    return tr("Reminder {days} at {at}", about="a date", days=days, at=clock(one.remind_at))


def preview(kind: DateKind, on: date) -> str:
    """Return what the reminder says where it may say everything."""
    said = tr(PLAIN[kind], date=day_words(on, DayForm.LONG))
    return tr("The full reminder says: {words}", words=said)


def track(one: KeyDate) -> str:
    """Return a date as it stands under the weeks."""
    return tr("{title} {day}", title=title(one), day=_short(one.day))


def _short(on: date) -> str:
    return day_words(on, DayForm.SHORT)


def most(count: int) -> str:
    """Say from which to which number of days ahead there can be a reminder."""
    return tr("From 0 to {most} days before.", most=number(count))
