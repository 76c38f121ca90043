"""The window's sentences on reminders: the log, the settings, the test; pure."""

from __future__ import annotations

from datetime import time, tzinfo

from skinroutine.app.ports import Delivery
from skinroutine.app.reminding.reasons import MINUTE, answered, length, place, why, why_not
from skinroutine.app.tongue import clauses, clock, commas, mark, plural, tr
from skinroutine.domain.record.event import NotShownReason
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.domain.reminding.reminder_log import ReminderEntry, Showing
from skinroutine.ui.wording.calendar import at_zone
from skinroutine.ui.wording.checklist import capitalised
from skinroutine.ui.wording.dates import told_title

LEVELS = {
    TextLevel.FULL: mark("Full", about="how much a reminder says"),
    TextLevel.NEUTRAL: mark("Neutral", about="how much a reminder says"),
    TextLevel.DISCREET: mark("Discreet", about="how much a reminder says"),
}
LEVEL_QUESTION = mark("How much does a reminder say?")
LEVEL_NOTES = {
    TextLevel.FULL: mark("It names the step as you typed it. Others may read it."),
    TextLevel.NEUTRAL: mark(
        "It says \u201cYour dose, with dinner\u201d: no medicine and no amount."
    ),
    TextLevel.DISCREET: mark(
        "It says \u201cYour {at} moment\u201d: no medicine, no name of this app."
    ),
}
EXAMPLE_AT = time(19)
REPEATS_QUESTION = mark("Remind me again while a dose is open")
REPEATS_NOTE = mark("At most twice, then silence. Care steps are reminded once.")
HEADS_UP_QUESTION = mark("A heads-up before the meal")
HEADS_UP_NOTE = mark("Minutes before the dose, so that the capsules can sit by your plate.")
QUIET_QUESTION = mark("Quiet hours")
QUIET_NOTE = mark("They hold back care until they are over. The dose still comes.")
AUTOSTART_QUESTION = mark("Start with the computer")
AUTOSTART_ON = mark("skinroutine starts in the background when you sign in.")
AUTOSTART_ASKED = mark("The desktop is asked; it may ask you.")
AUTOSTART_FAILED = mark("That did not work. The log says more.")
AUTOSTART_OFF = mark("Reminders come once you have started skinroutine yourself.")
LOG_NOTE = mark("What was shown when, and why not: the last seven days.")
TEST = mark("Send a test reminder")
TEST_NOTE = mark("One test reminder, sent the way every reminder is sent.")
SEEN = mark("Good. Reminders will reach you this way.")
MAKE_SURE = mark("Make sure that reminders reach you")
NO_WAY_LEFT = mark(
    "Then no pop-up reaches you on this desktop now. What is due stays highlighted here and in "
    "the tray. \u201cskinroutine doctor\u201d in a terminal says what there is and what not."
)


def level_note(level: TextLevel, at: time = EXAMPLE_AT) -> str:
    """Say what a reminder says and does not say at a level, of a step at a time."""
    return tr(LEVEL_NOTES[level], at=clock(at))


def sent(delivery: Delivery) -> str:
    """Say how a test reminder went, and ask whether it was seen."""
    if delivery.problem is NotShownReason.DO_NOT_DISTURB:
        return tr(
            "\u201cDo not disturb\u201d is on, so nothing was shown. Switch it off and try again."
        )
    if delivery.problem is not None:
        return tr("It could not be shown: {reason}.", reason=why(delivery.problem))
    return tr("Sent ({channel}). Did you see it?", channel=place(delivery.channel))


def not_seen(delivery: Delivery) -> str:
    """Explain what it means that a test reminder was not seen."""
    return tr(
        "Then pop-ups of \u201c{channel}\u201d do not reach you: they may be switched "
        "off for this program, or hidden by a full-screen window. Another way is tried now.",
        channel=place(delivery.channel),
    )


def is_in_log(entry: ReminderEntry) -> bool:
    """Tell a reminder from one of a date that was saved after it would have come."""
    one = entry.occurrence
    is_known = entry.shown or entry.silences or entry.answers
    return bool(is_known) or not one.is_told or one.is_planned_in_time


def entry_title(entry: ReminderEntry) -> str:
    """Return the planned time and the step, or what a reminder of a date or the box is about."""
    return f"{clock(entry.occurrence.at)}  {told_title(entry.occurrence)}"


def entry_story(entry: ReminderEntry, zone: tzinfo) -> str:
    """Say what became of a planned reminder."""
    parts = [*_shown(entry, zone), *_silent(entry), *_answered(entry, zone)]
    if parts:
        return capitalised(clauses(parts))
    return tr("Nothing is known about it") if entry.is_past else tr("Still to come")


def _shown(entry: ReminderEntry, zone: tzinfo) -> list[str]:
    first = entry.first
    if first is None:
        return []
    told = [_first(first, zone)]
    if entry.repeats:
        told.append(plural("once more", "{n} times more", entry.repeats))
    return told


def _first(first: Showing, zone: tzinfo) -> str:
    at, channel = at_zone(first.at, zone), place(first.channel)
    if first.late_by < MINUTE:
        return tr("shown {at} by {channel}", at=at, channel=channel)
    late = length(first.late_by)
    return tr("shown {at}, {length} late, by {channel}", at=at, length=late, channel=channel)


def _silent(entry: ReminderEntry) -> list[str]:
    if not entry.silences:
        return []
    reasons = commas(why_not(entry))
    if entry.first is None:
        return [tr("not shown: {reasons}", reasons=reasons)]
    return [tr("before that not shown: {reasons}", reasons=reasons)]


def _answered(entry: ReminderEntry, zone: tzinfo) -> list[str]:
    if entry.answer is None:
        return []
    said = answered(entry.answer, zone, is_told=entry.occurrence.is_told)
    is_needless = entry.is_settled_before_due and entry.first is None
    return [tr("{answered}, so no reminder was needed", answered=said) if is_needless else said]
