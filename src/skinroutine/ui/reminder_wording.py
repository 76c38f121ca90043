"""The window's sentences on reminders: the log, the settings, the test, the silences; pure."""

from __future__ import annotations

from datetime import datetime, tzinfo

from skinroutine.app.ports import Delivery
from skinroutine.app.reasons import MINUTE, WHY, answered, length, why_not
from skinroutine.domain.adherence import Cell
from skinroutine.domain.event import NotShownReason
from skinroutine.domain.preferences import TextLevel
from skinroutine.domain.reminder_log import ReminderEntry, Showing
from skinroutine.domain.status import State, Status

LEVELS = {
    TextLevel.FULL: "Full",
    TextLevel.NEUTRAL: "Neutral",
    TextLevel.DISCREET: "Discreet",
}
LEVEL_QUESTION = "How much does a reminder say?"
LEVEL_NOTES = {
    TextLevel.FULL: "It names the step as you typed it. Others may read it.",
    TextLevel.NEUTRAL: "It says \u201cYour dose, with dinner\u201d: no medicine and no amount.",
    TextLevel.DISCREET: "It says \u201cYour 19:00 moment\u201d: no medicine, no name of this app.",
}
REPEATS_QUESTION = "Remind me again while a dose is open"
REPEATS_NOTE = "At most twice, then silence. Care steps are reminded once."
HEADS_UP_QUESTION = "A heads-up before the meal"
HEADS_UP_NOTE = "Minutes before the dose, so that the capsules can sit by your plate."
QUIET_QUESTION = "Quiet hours"
QUIET_NOTE = "They hold back care until they are over. The dose still comes."
AUTOSTART_QUESTION = "Start with the computer"
AUTOSTART_ON = "skinroutine starts in the background when you sign in."
AUTOSTART_OFF = "Reminders come once you have started skinroutine yourself."
LOG_NOTE = "What was shown when, and why not: the last seven days."
TEST = "Send a test reminder"
TEST_NOTE = "One test reminder, sent the way every reminder is sent."
DID_YOU_SEE = "Did you see it?"
SEEN = "Good. Reminders will reach you this way."
MAKE_SURE = "Make sure that reminders reach you"
NO_WAY_LEFT = (
    "Then no pop-up reaches you on this desktop now. What is due stays highlighted here and in "
    "the tray. \u201cskinroutine doctor\u201d in a terminal says what there is and what not."
)
NOT_SHOWN_LEGEND = "not recorded, no reminder came"


def sent(delivery: Delivery) -> str:
    """Say how a test reminder went, and ask whether it was seen."""
    if delivery.problem is NotShownReason.DO_NOT_DISTURB:
        return (
            "\u201cDo not disturb\u201d is on, so nothing was shown. Switch it off and try again."
        )
    if delivery.problem is not None:
        return f"It could not be shown: {WHY[delivery.problem]}."
    return f"Sent ({delivery.channel}). {DID_YOU_SEE}"


def not_seen(delivery: Delivery) -> str:
    """Explain what it means that a test reminder was not seen."""
    return (
        f"Then pop-ups of \u201c{delivery.channel}\u201d do not reach you: they may be switched "
        "off for this program, or hidden by a full-screen window. Another way is tried now."
    )


def entry_title(entry: ReminderEntry) -> str:
    """Return the planned time and the step."""
    return f"{entry.occurrence.at:%H:%M}  {entry.occurrence.step.name}"


def entry_story(entry: ReminderEntry, zone: tzinfo) -> str:
    """Say what became of a planned reminder."""
    parts = [*_shown(entry, zone), *_silent(entry), *_answered(entry, zone)]
    if parts:
        story = "; ".join(parts)
        return f"{story[:1].upper()}{story[1:]}"
    return "Nothing is known about it" if entry.is_past else "Still to come"


def _shown(entry: ReminderEntry, zone: tzinfo) -> list[str]:
    first = entry.first
    if first is None:
        return []
    told = [f"shown {_at(first.at, zone)}{_late(first)} by {first.channel}"]
    if entry.repeats:
        told.append("once more" if entry.repeats == 1 else f"{entry.repeats} times more")
    return told


def _silent(entry: ReminderEntry) -> list[str]:
    if not entry.silences:
        return []
    when = "" if entry.first is None else "before that "
    return [f"{when}not shown: {', '.join(why_not(entry))}"]


def _answered(entry: ReminderEntry, zone: tzinfo) -> list[str]:
    answer = entry.answer
    if answer is None:
        return []
    is_needless = entry.is_settled_before_due and entry.first is None
    needless = ", so no reminder was needed" if is_needless else ""
    return [f"{answered(answer, zone)}{needless}"]


def _late(showing: Showing) -> str:
    return f", {length(showing.late_by)} late," if showing.late_by >= MINUTE else ""


def _at(at: datetime, zone: tzinfo) -> str:
    return f"{at.astimezone(zone):%H:%M}"


def silenced(cell: Cell) -> tuple[State, ...]:
    """Return the states of a week's cell that are blank and whose reminder was not shown."""
    return tuple(
        state
        for state in cell.states
        if state.status in {Status.NOT_RECORDED, Status.DUE}
        and state.prompting.not_shown is not None
        and state.prompting.reminded_at is None
    )


def cell_silence(cell: Cell) -> str:
    """Say why no reminder came in a week's cell, or nothing where there is nothing to say."""
    told = [
        f"no reminder at {state.occurrence.at:%H:%M}: {WHY[state.prompting.not_shown]}"
        for state in silenced(cell)
        if state.prompting.not_shown is not None
    ]
    return "; ".join(told)
