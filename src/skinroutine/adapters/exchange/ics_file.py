"""Entries as an iCalendar file (RFC 5545), through the icalendar library."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import icalendar

from skinroutine.app.exchange.calendar import Calendar, Entry, Repeat
from skinroutine.app.tongue import tr

PRODUCT = "-//Routine//Diary//EN"
"""Who wrote it, in words that say nothing where others may look on."""
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LENGTH = timedelta(minutes=5)
"""How long an entry at a wall time is drawn."""


def write_ics(plan: Calendar) -> bytes:
    """Return a calendar as a file; the same plan makes the same bytes."""
    whole = icalendar.Calendar()
    whole.add("prodid", PRODUCT)
    whole.add("version", "2.0")
    whole.add("x-wr-calname", tr("Routine", about="the title of a discreet reminder"))
    for entry in plan.entries:
        whole.add_component(_event(entry, plan))
    return bytes(whole.to_ical())


def _event(entry: Entry, plan: Calendar) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", plan.decided_at)
    event.add("last-modified", plan.decided_at)
    event.add("sequence", plan.decisions)
    event.add("dtstart", entry.starts)
    event.add("duration", LENGTH if isinstance(entry.starts, datetime) else timedelta(days=1))
    event.add("summary", entry.title)
    if entry.words:
        event.add("description", entry.words)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED" if entry.is_off else "CONFIRMED")
    if entry.repeat is not None:
        event.add("rrule", _rule(entry.repeat, entry.starts))
    for alarm in entry.alarms:
        event.add_component(_alarm(entry, alarm))
    return event


def _alarm(entry: Entry, after: timedelta) -> icalendar.Alarm:
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", entry.title)
    alarm.add("trigger", after)
    return alarm


def _rule(repeat: Repeat, starts: date) -> icalendar.vRecur:
    """Return the rule; every few days counts from the first day, weekdays only narrow it."""
    is_every_weekday = len(repeat.weekdays) == len(DAYS)
    rule: dict[str, object] = {
        "freq": "DAILY" if is_every_weekday or repeat.every > 1 else "WEEKLY"
    }
    if repeat.every > 1:
        rule["interval"] = repeat.every
    if not is_every_weekday:
        rule["byday"] = [DAYS[day] for day in sorted(repeat.weekdays)]
    if repeat.until is not None:
        rule["until"] = repeat.until
    assert isinstance(starts, datetime)
    return icalendar.vRecur(rule)
