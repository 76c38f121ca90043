"""The program's own sentences: the window, the banner, the tray, what it is; pure."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from skinroutine.app.diary.snapshots import DaySnapshot
from skinroutine.app.reminding.reminder_text import OPEN, isolated
from skinroutine.app.tongue import MEDICAL, DayForm, clock, day_words, mark, plural, tr
from skinroutine.domain.plan.occurrence import Occurrence
from skinroutine.domain.plan.schedule import routine_day
from skinroutine.domain.record.course_facts import (
    Counted,
    CourseSet,
    DateDropped,
    DateSaved,
    DayNoted,
    PhotoDropped,
    PhotoKept,
    QuestionAsked,
    QuestionClosed,
    Refilled,
)
from skinroutine.domain.record.event import (
    CameIn,
    Noted,
    NotShownReason,
    Paused,
    Preferred,
    Resumed,
    RoutineRevised,
    Skipped,
    Snoozed,
    Ticked,
    Undone,
    Unticked,
    Used,
    WentOut,
)
from skinroutine.domain.record.status import State, zone_named
from skinroutine.ui.wording.calendar import at_zone
from skinroutine.ui.wording.checklist import next_reminder, reminder_again, steps_due

if TYPE_CHECKING:
    from skinroutine.app.diary.commands import Changed

KEEPS_RUNNING_TITLE = mark("Reminders keep running")
KEEPS_RUNNING_TRAY = mark(
    "Closing the window leaves skinroutine in the tray, so that reminders reach you. "
    "To stop them, choose Quit in the tray menu. This is said only once."
)
KEEPS_RUNNING_NO_TRAY = mark(
    "This desktop has no tray, so closing the window makes it small instead and reminders "
    "still reach you. To stop them, quit with Ctrl+Q. This is said only once."
)
QUIT = mark("Quit (reminders stop)")
BUG = mark("Something went wrong inside skinroutine. Your diary is safe; the log has the details.")
ABOUT = mark(
    "A diary and reminder, not medical advice. Your leaflet, pharmacist and prescriber come first.",
    about=MEDICAL,
)
PURPOSE = mark(
    "A personal diary and reminder you set up yourself. It stores and shows what you typed. "
    "It does not diagnose, monitor, calculate a dose, interpret results or advise treatment.",
    about=MEDICAL,
)
LIES_IN = mark("It lies in this folder, readable by you alone:")
PRIVATE = mark(
    "Everything stays on this computer, unless you turn on a calendar for your phone in Settings."
)
NOT_SHOWN = {
    NotShownReason.NO_SERVER: mark("no notification service answers on this desktop"),
    NotShownReason.REFUSED: mark("the desktop did not take the pop-up"),
    NotShownReason.NO_ANSWER: mark("the notification service does not answer"),
}
DO_NOT_DISTURB = mark(
    "\u201cDo not disturb\u201d is on, so a reminder did not pop up. It waits here and in the tray."
)
OWN_CARD = mark(
    "The desktop did not show a reminder, so skinroutine shows it on a card of its own. "
    "Settings has a test reminder, and the reminder log says what happened."
)
KEYS = (
    (("Ctrl+1",), mark("Today", about="a page")),
    (("Ctrl+2",), mark("Week", about="a page")),
    (("Ctrl+3",), mark("Course", about="a page")),
    (("Ctrl+4",), mark("Diary", about="a page")),
    (("Ctrl+5",), mark("Routine", about="a page")),
    (("F1",), mark("Care guide", about="a page")),
    (("Ctrl+,",), mark("Settings", about="a page")),
    (("Space", "Enter"), mark("tick the focused step")),
    (("Ctrl+D",), mark("tick the next step that is due")),
    (("S",), mark("snooze the focused step")),
    (("K",), mark("skip the focused step, with a reason")),
    (("T",), mark("say when the focused step was done")),
    (("N",), mark("write a note on the focused step")),
    (("Up", "Down"), mark("move between steps")),
    (("PgUp", "PgDown"), mark("earlier and later days or weeks")),
    (("Home",), mark("back to today")),
    (("O",), mark("go outside, or come back in")),
    (("Alt+Up", "Alt+Down"), mark("move the chosen step of the routine")),
    (("Ctrl+S",), mark("save the routine")),
    (("Ctrl+Z",), mark("undo")),
    (("Ctrl+Shift+Z",), mark("restore what was undone")),
    (("Ctrl+F",), mark("search the settings")),
    (("Esc",), mark("empty the search")),
    (("Ctrl+L",), mark("lock, where you set a passphrase")),
    (("Ctrl+Q",), mark("quit; reminders stop")),
)
ENGLISH_IS_WRITTEN = mark("English: the words of this program as they were written")
MEDICAL_STAYS_ENGLISH = mark(
    "In a language in which nobody has checked them, sentences about your medicine and about "
    "care stay in English."
)
PAUSED = mark("Reminders are paused")
PAUSED_UNTIL_TOMORROW = mark("Reminders are paused until tomorrow")
PAUSE, RESUME = mark("Pause until tomorrow"), mark("Resume reminders")
ACTED = {
    Skipped: mark("Noted as skipped"),
    Unticked: mark("Not recorded now"),
    RoutineRevised: mark("Saved. It applies from today"),
    Paused: PAUSED_UNTIL_TOMORROW,
    Resumed: mark("Reminders come again"),
    Noted: mark("Note kept"),
    WentOut: mark("Noted: you are outside"),
    CameIn: mark("Noted: you are back in"),
    CourseSet: mark("Plan kept"),
    Refilled: mark("Refill noted"),
    Counted: mark("Count noted"),
    DateSaved: mark("Date kept"),
    DateDropped: mark("Date taken out"),
    DayNoted: mark("Note kept"),
    PhotoKept: mark("Photo kept"),
    PhotoDropped: mark("Photo taken out"),
    QuestionAsked: mark("Question kept"),
    QuestionClosed: mark("Question taken out"),
}
NOTED = mark("Noted")
UNDONE, RESTORED = mark("Undone"), mark("Restored")
"""Beside a medicine, "taken back" would be read as taken."""


def tray_tip(snapshot: DaySnapshot, *, is_discreet: bool = False) -> str:
    """Return the tray's tooltip; where something is due no step is named: others may see it.

    Nor is the next one where it is to be discreet, as all reminders are or as that step is.
    """
    due = len(snapshot.due)
    if due and snapshot.is_paused:
        return plural(
            "Reminders are paused. 1 step is due", "Reminders are paused. {n} steps are due", due
        )
    if due:
        return steps_due(due)
    if snapshot.is_paused:
        return tr(PAUSED)
    upcoming = snapshot.next_reminder
    if upcoming is not None and (is_discreet or any(map(_is_discreet, upcoming.states))):
        return tr("Next at {at}", at=at_zone(upcoming.at, snapshot.moment.zone))
    return next_reminder(snapshot)


def _is_discreet(state: State) -> bool:
    return state.occurrence.step.policy.is_discreet


def tray_done(one: Occurrence, *, is_discreet: bool = False) -> str:
    """Return the tray's word for ticking a step; a discreet one has the time and no name."""
    if is_discreet:
        return tr("Done: your {at} moment", at=clock(one.at))
    return tr("Done: {step}, {at}", step=one.step.name, at=clock(one.at))


def tray_snooze(one: Occurrence, length: timedelta, *, is_discreet: bool = False) -> str:
    """Return the tray's word for putting a step off by a length, in whole minutes."""
    minutes = length // timedelta(minutes=1)
    if is_discreet:
        return plural(
            "Snooze 1 min: your {at} moment",
            "Snooze {n} min: your {at} moment",
            minutes,
            at=clock(one.at),
        )
    return plural(
        "Snooze 1 min: {step}, {at}",
        "Snooze {n} min: {step}, {at}",
        minutes,
        step=one.step.name,
        at=clock(one.at),
    )


def tray_open(*, is_discreet: bool) -> str:
    """Return the tray's word for bringing the window back, without the program's name or with."""
    return tr(OPEN) if is_discreet else tr("Open skinroutine")


def language(name: str, *, is_read: bool) -> str:
    """Say how far a translation can be trusted."""
    shown = isolated(name)
    if is_read:
        return tr("{language}: read by a speaker", language=shown)
    return tr("{language}: machine-drafted, not yet read by a speaker", language=shown)


def window_title(*, is_discreet: bool) -> str:
    """Return what stands in the title bar and the task bar."""
    return tr("Reminders") if is_discreet else "skinroutine"


def not_shown(reason: NotShownReason) -> str:
    """Return the banner for reminders that could not be shown as pop-ups."""
    if reason is NotShownReason.DO_NOT_DISTURB:
        return tr(DO_NOT_DISTURB)
    return tr(
        "A reminder could not pop up: {reason}. It stays here and in the tray, "
        "and skinroutine keeps trying.",
        reason=tr(NOT_SHOWN[reason]),
    )


def acted(changed: Changed) -> tuple[str, bool]:
    """Return what to say after an act, and whether it can be taken back from there (C12)."""
    match changed.event.fact:
        case Undone() if changed.count > 1:
            return _import_undone(changed), False
        case Undone():
            return tr(UNDONE if changed.is_undo else RESTORED), False
        case Preferred():
            return tr("Saved"), False
        case Ticked(done_at=datetime() as at) | Used(at=datetime() as at):
            return tr("Noted, {at}", at=at_zone(at, zone_named(changed.event.zone))), True
        case Snoozed(until=until):
            return reminder_again(at_zone(until, zone_named(changed.event.zone))), True
        case RoutineRevised(applies_from=day) if day > _routine_day(changed):
            return tr("Saved. It applies from {day}", day=day_words(day, DayForm.SHORT)), True
        case fact:
            return tr(ACTED.get(type(fact), NOTED)), True


def _import_undone(changed: Changed) -> str:
    """Say of an import of several facts that it was undone, or restored."""
    if changed.is_undo:
        return plural(
            "Import undone: 1 entry.",
            "Import undone: {n} entries.",
            changed.count,
        )
    return plural(
        "Import restored: 1 entry.",
        "Import restored: {n} entries.",
        changed.count,
    )


def _routine_day(changed: Changed) -> date:
    """Return the day on which something was done, a day ending at its usual time."""
    return routine_day(changed.event.at, zone_named(changed.event.zone))
