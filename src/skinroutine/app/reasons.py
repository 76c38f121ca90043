"""Why a reminder did not reach the screen, in words for the person; the same everywhere."""

from __future__ import annotations

from collections.abc import Mapping

from skinroutine.domain.event import NotShownReason

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
