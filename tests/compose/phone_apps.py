"""To-dos as phone and desktop programs write them back, by hand after what their makers document.

Each takes a to-do of ours, as it lies there, and an instant, and returns the whole calendar.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

BERLIN = (
    "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:DAYLIGHT\r\nTZOFFSETFROM:+0100\r\n"
    "TZOFFSETTO:+0200\r\nTZNAME:CEST\r\nDTSTART:19810329T020000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\n"
    "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nDTSTART:19961027T030000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
)


def said(text: str, name: str) -> str:
    """Return what a property of a to-do says, or nothing."""
    found = re.search(rf"^{name}[^:\r\n]*:(.*?)\r?$", unfolded(text), re.MULTILINE)
    return found[1] if found else ""


def unfolded(text: str) -> str:
    """Return a text with each property on one line."""
    return re.sub(r"\r?\n[ \t]", "", text)


def utc(at: datetime) -> str:
    """Return an instant as iCalendar writes it."""
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def kept(text: str, drop: tuple[str, ...], more: str) -> str:
    """Return a to-do without some properties, and with others before its alarms."""
    lines = [
        one for one in unfolded(text).replace("\r\n", "\n").split("\n") if not one.startswith(drop)
    ]
    first = next(n for n, one in enumerate(lines) if one in {"BEGIN:VALARM", "END:VTODO"})
    return "\r\n".join([*lines[:first], *more.strip().split("\n"), *lines[first:]])


def ios(text: str, at: datetime) -> str:
    """Write all anew, with a zone, an order, a seen alarm; what it does not know is dropped."""
    due = datetime.strptime(said(text, "DUE"), "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    local = f"{due + timedelta(hours=1):%Y%m%dT%H%M%S}"
    return (
        "BEGIN:VCALENDAR\r\nCALSCALE:GREGORIAN\r\nPRODID:-//Apple Inc.//iOS 18.1//EN\r\n"
        f"VERSION:2.0\r\n{BERLIN}BEGIN:VTODO\r\nCOMPLETED:{utc(at)}\r\n"
        f"CREATED:{said(text, 'CREATED')}\r\nDTSTAMP:{utc(at)}\r\n"
        f"DTSTART;TZID=Europe/Berlin:{local}\r\nDUE;TZID=Europe/Berlin:{local}\r\n"
        f"LAST-MODIFIED:{utc(at)}\r\nPERCENT-COMPLETE:100\r\nSEQUENCE:1\r\nSTATUS:COMPLETED\r\n"
        f"SUMMARY:{said(text, 'SUMMARY')}\r\nUID:{said(text, 'UID')}\r\nX-APPLE-SORT-ORDER:7\r\n"
        f"BEGIN:VALARM\r\nACKNOWLEDGED:{utc(at)}\r\nACTION:DISPLAY\r\nDESCRIPTION:Reminder\r\n"
        f"TRIGGER;VALUE=DATE-TIME:{utc(due)}\r\nUID:5E1C\r\nX-WR-ALARMUID:5E1C\r\nEND:VALARM\r\n"
        "END:VTODO\r\nEND:VCALENDAR\r\n"
    )


MARKS = ("STATUS", "PERCENT-COMPLETE", "COMPLETED", "LAST-MODIFIED", "DTSTAMP", "PRODID")


def _done(at: datetime) -> str:
    stamp = utc(at)
    return (
        f"STATUS:COMPLETED\nPERCENT-COMPLETE:100\nCOMPLETED:{stamp}\nLAST-MODIFIED:{stamp}\n"
        f"DTSTAMP:{stamp}\n"
    )


def tasks_org(text: str, at: datetime) -> str:
    """Keep what it does not know, and add a priority, an order and its own kind of alarm."""
    more = f"{_done(at)}PRIORITY:9\nX-APPLE-SORT-ORDER:684324\nCATEGORIES:Evening"
    alarm = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Default Tasks.org description\r\n"
    alarm += "TRIGGER;RELATED=END:PT0S\r\nEND:VALARM\r\nEND:VTODO"
    return kept(text, MARKS, more).replace("END:VTODO", alarm)


def thunderbird(text: str, at: datetime) -> str:
    """Note that an alarm was seen in properties of its own."""
    more = f"{_done(at)}X-MOZ-LASTACK:{utc(at)}\nX-MOZ-GENERATION:2"
    return kept(text, MARKS, more)


def davx5_with_opentasks(text: str, at: datetime) -> str:
    """Count up, write a class and an empty list of its own, and drop the alarms."""
    whole = kept(text, (*MARKS, "SEQUENCE", "CLASS"), f"{_done(at)}SEQUENCE:4\nCLASS:CONFIDENTIAL")
    return re.sub(r"BEGIN:VALARM.*?END:VALARM\r\n", "", whole, flags=re.DOTALL)


def jtx_board(text: str, at: datetime) -> str:
    """Name the state and the share alone, and the time in a zone."""
    local = f"{at.astimezone(UTC) + timedelta(hours=1):%Y%m%dT%H%M%S}"
    more = f"STATUS:COMPLETED\nPERCENT-COMPLETE:100\nCOMPLETED;TZID=Europe/Berlin:{local}\n"
    more += f"LAST-MODIFIED:{utc(at)}\nDTSTAMP:{utc(at)}\nX-STATUS:Taken\nCOLOR:red"
    return kept(text, MARKS, more).replace("BEGIN:VTODO", f"{BERLIN}BEGIN:VTODO", 1)


def nextcloud(text: str, at: datetime) -> str:
    """Write local times without a zone, as older versions of its Tasks did."""
    local = f"{at.astimezone(UTC) + timedelta(hours=1):%Y%m%dT%H%M%S}"
    more = f"STATUS:COMPLETED\nPERCENT-COMPLETE:100\nCOMPLETED:{local}\nLAST-MODIFIED:{local}\n"
    return kept(text, MARKS, f"{more}DTSTAMP:{local}\nX-OC-HIDESUBTASKS:0")


def bare(text: str, at: datetime) -> str:
    """Say no more than that all of it is done."""
    return kept(text, MARKS, f"PERCENT-COMPLETE:100\nDTSTAMP:{utc(at)}")


APPS: dict[str, tuple[Callable[[str, datetime], str], tuple[str, ...]]] = {
    "iOS Reminders": (ios, ("X-APPLE-SORT-ORDER:7",)),
    "Tasks.org": (tasks_org, ("PRIORITY:9", "X-APPLE-SORT-ORDER:684324", "CATEGORIES:Evening")),
    "Thunderbird": (thunderbird, ("X-MOZ-LASTACK:", "X-MOZ-GENERATION:2")),
    "DAVx5 with OpenTasks": (davx5_with_opentasks, ()),
    "jtx Board": (jtx_board, ("X-STATUS:Taken", "COLOR:red", "BEGIN:VTIMEZONE")),
    "Nextcloud Tasks": (nextcloud, ("X-OC-HIDESUBTASKS:0",)),
    "no more than it must": (bare, ()),
}
"""What each writes, and what of it must still be there after the diary wrote over it."""
KNOWS_NO_TIME = ("Nextcloud Tasks", "no more than it must")


def snoozed(text: str, at: datetime, until: datetime) -> str:
    """Put an alarm off as RFC 9074 says, and as iOS does: one is seen, another one is to come."""
    seen = f"UID:5E1C\r\nACKNOWLEDGED:{utc(at)}\r\nEND:VALARM"
    alarm = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Reminder\r\n"
    alarm += f"RELATED-TO;RELTYPE=SNOOZE:5E1C\r\nTRIGGER;VALUE=DATE-TIME:{utc(until)}\r\n"
    alarm += "UID:77AF\r\nEND:VALARM\r\nEND:VTODO"
    whole = kept(text, ("LAST-MODIFIED",), f"LAST-MODIFIED:{utc(at)}")
    return whole.replace("END:VALARM", seen, 1).replace("END:VTODO", alarm)


def put_off_by_thunderbird(text: str, at: datetime, until: datetime) -> str:
    """Put an alarm off in properties of the to-do itself."""
    more = f"LAST-MODIFIED:{utc(at)}\nX-MOZ-LASTACK:{utc(at)}\nX-MOZ-SNOOZE-TIME:{utc(until)}"
    return kept(text, ("LAST-MODIFIED",), more)
