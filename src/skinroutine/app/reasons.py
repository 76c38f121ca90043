"""Why a reminder did not reach the screen, in words for the person; the same everywhere."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta, tzinfo

from skinroutine.domain.event import NotShownReason
from skinroutine.domain.reminder_log import Answer, ReminderEntry

WHY: Mapping[NotShownReason, str] = {
    NotShownReason.NO_SERVER: "no notification service answered",
    NotShownReason.REFUSED: "the desktop did not take it",
    NotShownReason.NO_ANSWER: "the notification service did not answer",
    NotShownReason.DO_NOT_DISTURB: "do not disturb was on",
    NotShownReason.QUIET_HOURS: "quiet hours",
    NotShownReason.PAUSED: "you paused reminders",
    NotShownReason.ASLEEP: "your computer was asleep",
    NotShownReason.OFF: "your computer was off",
    NotShownReason.NOT_RUNNING: "skinroutine was not running",
    NotShownReason.CLOCK_CHANGED: "the clock or time zone changed",
    NotShownReason.HELD_UP: "the program was held up",
}
"""Each reason in words that stand alone or after a colon."""
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)


def length(late_by: timedelta) -> str:
    """Return how late something was: on time, or in seconds, minutes, or hours and minutes."""
    if late_by < SECOND:
        return "on time"
    if late_by < MINUTE:
        return f"{late_by // SECOND} s"
    if late_by < HOUR:
        return f"{late_by // MINUTE} min"
    return f"{late_by // HOUR} h {late_by % HOUR // MINUTE} min"


def why_not(entry: ReminderEntry) -> list[str]:
    """Return why a reminder was not shown, each reason once."""
    return list(dict.fromkeys(WHY[one.reason] for one in entry.silences))


def answered(answer: Answer, zone: tzinfo) -> str:
    """Return what the person did, when, and where."""
    return f"{answer.what} {answer.at.astimezone(zone):%H:%M}{where(answer)}"


def where(answer: Answer) -> str:
    """Return where something was said, in brackets; nothing where that is not known."""
    return f" ({answer.via})" if answer.via else ""
