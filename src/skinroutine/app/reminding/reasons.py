"""What became of a reminder, in words for the person; the same everywhere."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta, tzinfo

from skinroutine.app.tongue import clock, mark, number, tr
from skinroutine.domain.record.event import NotShownReason
from skinroutine.domain.reminding.reminder_log import Answer, ReminderEntry

WHY: Mapping[NotShownReason, str] = {
    NotShownReason.NO_SERVER: mark("no notification service answered"),
    NotShownReason.REFUSED: mark("the desktop did not take it"),
    NotShownReason.NO_ANSWER: mark("the notification service did not answer"),
    NotShownReason.DO_NOT_DISTURB: mark("do not disturb was on"),
    NotShownReason.QUIET_HOURS: mark("quiet hours", about="why a reminder was not shown"),
    NotShownReason.PAUSED: mark("you paused reminders"),
    NotShownReason.ASLEEP: mark("your computer was asleep"),
    NotShownReason.OFF: mark("your computer was off"),
    NotShownReason.NOT_RUNNING: mark("skinroutine was not running"),
    NotShownReason.CLOCK_CHANGED: mark("the clock or time zone changed"),
    NotShownReason.HELD_UP: mark("the program was held up"),
}
"""Each reason in words that stand alone or after a colon."""
ANSWERS: Mapping[str, str] = {
    "done": mark("done {at}"),
    "seen": mark("seen {at}", about="a reminder"),
    "skipped": mark("skipped {at}"),
    "snoozed": mark("snoozed {at}"),
    "taken back": mark("taken back {at}"),
}
PLACES: Mapping[str, str] = {
    "window": mark("window", about="where something was said"),
    "tray": mark("tray", about="where something was said"),
    "terminal": mark("terminal", about="where something was said"),
    "pop-up": mark("pop-up", about="where something was said"),
    "tray message": mark("tray message", about="where something was said"),
    "own card": mark("own card", about="where something was said"),
    "phone": mark("phone", about="where something was said"),
}
"""Where something was said or shown, by the name under which the diary keeps it."""
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)


def length(late_by: timedelta) -> str:
    """Return how late something was: on time, or in seconds, minutes, or hours and minutes."""
    if late_by < SECOND:
        return tr("on time")
    if late_by < MINUTE:
        return tr("{seconds} s", seconds=number(late_by // SECOND))
    if late_by < HOUR:
        return tr("{minutes} min", minutes=number(late_by // MINUTE))
    hours, minutes = number(late_by // HOUR), number(late_by % HOUR // MINUTE)
    return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)


def why(reason: NotShownReason) -> str:
    """Return why a reminder did not reach the screen."""
    return tr(WHY[reason])


def why_not(entry: ReminderEntry) -> list[str]:
    """Return why a reminder was not shown, each reason once."""
    return list(dict.fromkeys(why(one.reason) for one in entry.silences))


def answered(answer: Answer, zone: tzinfo, *, is_told: bool = False) -> str:
    """Return what the person did, when, and where; what is told is not done but seen."""
    what = "seen" if is_told and answer.what == "done" else answer.what
    said = tr(ANSWERS[what], at=clock(answer.at.astimezone(zone).time()))
    return f"{said}{where(answer)}"


def where(answer: Answer) -> str:
    """Return where something was said, in brackets; nothing where that is not known."""
    if not answer.via:
        return ""
    return tr(" ({place})", about="where something was said", place=place(answer.via))


def place(name: str) -> str:
    """Return a place or a channel by the name the diary keeps; a desktop's own name stays."""
    return tr(PLACES[name]) if name in PLACES else name
