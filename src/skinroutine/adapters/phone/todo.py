"""Entries as iCalendar to-dos or events, over what other programs added to them.

Due times and alarms are in UTC, the alarms absolute, so that no table of zones is needed. A to-do
has no DTSTART: some programs hide it until then.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import icalendar

from skinroutine.app.phone.entry import Entry
from skinroutine.domain.phone.agreement import Mark

PRODUCT = "-//Routine//To-dos//EN"
"""Who wrote it, in words that say nothing where others may look on."""
LENGTH = timedelta(minutes=5)
"""How long an event is drawn."""
OWN = (
    "SUMMARY",
    "DESCRIPTION",
    "DUE",
    "DTSTART",
    "DTEND",
    "DURATION",
    "STATUS",
    "COMPLETED",
    "PERCENT-COMPLETE",
    "CLASS",
    "TRANSP",
    "SEQUENCE",
    "LAST-MODIFIED",
    "DTSTAMP",
    "RRULE",
    "RDATE",
    "EXDATE",
    "X-ROUTINE-CONTENT",
)
"""What is written here, whatever stood there; the rest is other programs' and stays."""
CONTENT = "X-ROUTINE-CONTENT"
"""Where an entry tells what was written last; programs keep what they do not know."""
STATES = {
    ("VTODO", Mark.OPEN): "NEEDS-ACTION",
    ("VTODO", Mark.DONE): "COMPLETED",
    ("VTODO", Mark.LEFT_OUT): "CANCELLED",
    ("VEVENT", Mark.OPEN): "CONFIRMED",
    ("VEVENT", Mark.DONE): "CONFIRMED",
    ("VEVENT", Mark.LEFT_OUT): "CANCELLED",
}
WHOLE = 100
LINES = 1000
"""How many lines an entry may have; reading far more would take minutes."""
LINE = 100
"""How many letters a line has at the most, on the average."""
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Said:
    """What a text says of an entry: its id, its mark, when it was done, when it last changed.

    `content` is what the diary wrote last, where the entry still tells it.
    """

    uid: str
    mark: Mark
    done_at: datetime | None
    changed_at: datetime | None
    content: str = ""


def write_entry(entry: Entry, component: str, now: datetime, before: str = "") -> bytes:
    """Return the text of an entry; `before` is what lies there already.

    Alarms that have passed are left out, for a phone may ring at once; one that lies there stays.
    So does one that was put off there, while the entry is due at the same time.
    """
    try:
        return _written(entry, component, now, before)
    except Exception as error:
        if not before:
            raise
        log.info("an entry is written anew: %s", type(error).__name__)
        return _written(entry, component, now, "")


def _written(entry: Entry, component: str, now: datetime, before: str) -> bytes:
    whole = _calendar(before)
    one = _component(whole, component, entry.uid) or _fresh(whole, component, entry.uid, now)
    sequence = _number(one.get("SEQUENCE"), -1) + 1
    lying = one.walk("VALARM")
    alarms = {_trigger(each): each for each in lying}
    is_same_time = _instant(one, "DUE") == entry.due
    for name in OWN:
        one.pop(name, None)
    one.subcomponents = [each for each in one.subcomponents if each.name != "VALARM"]
    _say(one, component, entry)
    one.add("sequence", sequence)
    one.add("dtstamp", now)
    one.add("last-modified", now)
    one.add(CONTENT, entry.content)
    if entry.mark is not Mark.OPEN:
        return bytes(whole.to_ical())
    for at in entry.alarms:
        if at in alarms or at > now:
            one.add_component(_alarm(entry, at, alarms.get(at)))
    for each in lying if is_same_time else ():
        if _is_put_off(each, now) and _trigger(each) not in entry.alarms:
            one.add_component(each)
    return bytes(whole.to_ical())


def read_entry(text: str, component: str) -> Said | None:
    """Return what a text says, or None where it is no entry."""
    whole = parsed(text)
    if whole is None:
        return None
    one = next((each for each in whole.walk(component) if each.get("UID")), None)
    return None if one is None else _said(one, component)


def parsed(text: str, lines: int = LINES) -> Any | None:
    """Return a calendar as far as it is one, and no longer than any that is meant well."""
    if text.count("\n") > lines or len(text) > lines * LINE:
        return None
    try:
        whole: Any = icalendar.Calendar.from_ical(text)
    except Exception as error:  # noqa: BLE001 - whatever the library raises over text from outside
        log.info("calendar text: %s", type(error).__name__)
        return None
    return whole if whole.name == "VCALENDAR" else None


def _said(one: Any, component: str) -> Said:
    status = str(one.get("STATUS", "")).strip().upper()
    done_at = _instant(one, "COMPLETED")
    is_whole = _number(one.get("PERCENT-COMPLETE"), 0) >= WHOLE
    mark = Mark.OPEN
    if component == "VTODO":
        if status == "COMPLETED" or (not status and (is_whole or "COMPLETED" in one)):
            mark = Mark.DONE
        elif status == "CANCELLED":
            mark = Mark.LEFT_OUT
    changed_at = _instant(one, "LAST-MODIFIED")
    return Said(str(one["UID"]), mark, done_at, changed_at, str(one.get(CONTENT, "")))


def _instant(one: Any, name: str) -> datetime | None:
    """Return an instant in UTC, where one is named in full."""
    value = one.get(name)
    at = getattr(value, "dt", None)
    if not isinstance(at, datetime) or at.tzinfo is None:
        return None
    try:
        return at.astimezone(UTC).replace(microsecond=0)
    except (OverflowError, ValueError):
        return None


def _number(value: object, otherwise: int) -> int:
    try:
        return otherwise if value is None else int(str(value))
    except ValueError:
        return otherwise


def _calendar(before: str) -> Any:
    """Return what lies there, or a new calendar where that cannot be read."""
    whole = parsed(before) if before else None
    if whole is None:
        whole = icalendar.Calendar()
        whole.add("version", "2.0")
    whole.pop("PRODID", None)
    whole.add("prodid", PRODUCT)
    return whole


def _component(whole: Any, component: str, uid: str) -> Any | None:
    found = (one for one in whole.subcomponents if one.name == component)
    return next((one for one in found if str(one.get("UID", "")) == uid), None)


def _fresh(whole: Any, component: str, uid: str, now: datetime) -> Any:
    made: Any = icalendar.Todo() if component == "VTODO" else icalendar.Event()
    made.add("uid", uid)
    made.add("created", now)
    whole.subcomponents = [one for one in whole.subcomponents if one.name == "VTIMEZONE"]
    whole.add_component(made)
    return made


def _say(one: Any, component: str, entry: Entry) -> None:
    one.add("summary", entry.title)
    if entry.words:
        one.add("description", entry.words)
    one.add("class", "PRIVATE")
    one.add("status", STATES[component, entry.mark])
    if component == "VEVENT":
        one.add("dtstart", entry.due)
        one.add("duration", LENGTH)
        one.add("transp", "TRANSPARENT")
        return
    one.add("due", entry.due)
    if entry.stamp is not None:
        one.add("completed", entry.stamp)
    one.add("percent-complete", WHOLE if entry.mark is Mark.DONE else 0)


def _trigger(alarm: Any) -> datetime | None:
    return _instant(alarm, "TRIGGER")


def _is_put_off(alarm: Any, now: datetime) -> bool:
    """Tell whether a phone is to ring again later, as RFC 9074 has it said."""
    at, related = _trigger(alarm), alarm.get("RELATED-TO", ())
    named = related if isinstance(related, list) else [related]
    kinds = {str(getattr(one, "params", {}).get("RELTYPE", "")).upper() for one in named}
    return at is not None and at > now and "SNOOZE" in kinds


def _alarm(entry: Entry, at: datetime, before: Any | None) -> Any:
    """Return an alarm; one that lies there keeps what a phone noted in it."""
    if before is not None:
        before.pop("DESCRIPTION", None)
        before.add("description", entry.title)
        return before
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", entry.title)
    alarm.add("trigger", at, parameters={"VALUE": "DATE-TIME"})
    return alarm
