"""What a reminder of a saved date or of the box says: pure; copy deck C32 to C35."""

from __future__ import annotations

from datetime import date

from skinroutine.app.tongue import MEDICAL, DayForm, day_words, mark, tr
from skinroutine.domain.course.key_dates import is_shortage, what_date
from skinroutine.domain.plan.key_date import DateKind
from skinroutine.domain.record.status import State

TITLE = mark("Routine", about="the title of a discreet reminder")
PLAIN = {
    DateKind.BLOOD_TEST: mark(
        "Blood test on {date}, as you entered. Does your clinic want you fasting? "
        "If it\u2019s for lipids, the US label asks for 36 hours without alcohol.",
        about=MEDICAL,
    ),
    DateKind.PICK_UP: mark(
        "Pick-up date you entered: {date}. Some windows are short, so it\u2019s worth a call if "
        "that\u2019s tight.",
        about=MEDICAL,
    ),
    DateKind.VISIT: mark(
        "Visit on {date}. Your one-page summary is ready to look over.", about=MEDICAL
    ),
    DateKind.PROGRAMME_TEST: mark(
        "A date you entered for your programme is coming up: {date}. Open the diary for details.",
        about=MEDICAL,
    ),
    DateKind.OWN: mark("A date you saved: {date}."),
    None: mark("The last capsule you counted falls on {date}, as your plan stands.", about=MEDICAL),
}
NOT_ENOUGH = mark("By what you noted, the box is not enough for the next dose.", about=MEDICAL)
DISCREET = {
    DateKind.BLOOD_TEST: mark("A date you saved: {date}."),
    DateKind.PICK_UP: mark("Errand due by {date}."),
    DateKind.VISIT: mark("You have plans on {date}."),
    DateKind.PROGRAMME_TEST: mark("A date you saved: {date}."),
    DateKind.OWN: mark("A date you saved: {date}."),
    None: mark("Errand due by {date}."),
}
"""What others may read: no blood, no test, no clinic."""


def plain(state: State) -> str:
    """Return what a reminder says of a date."""
    if is_shortage(state.occurrence.key):
        return tr(NOT_ENOUGH)
    return words(*what_date(state.occurrence))


def words(kind: DateKind | None, day: date) -> str:
    """Return what is said of a date of a kind, or, with None, of the last capsule."""
    return tr(PLAIN[kind], date=_day(day))


def discreet(state: State) -> str:
    """Return what a discreet reminder says of a date."""
    kind, day = what_date(state.occurrence)
    return tr(DISCREET[kind], date=_day(day))


def _day(day: date) -> str:
    return day_words(day, DayForm.LONG)
