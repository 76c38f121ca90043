"""The weeks after the last capsule in words; pure. Copy deck C49."""

from __future__ import annotations

from datetime import date

from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.app.tongue import MEDICAL, mark, tr
from skinroutine.domain.course.after import After, CarriesOn
from skinroutine.ui.wording.course import day_name

AFTER = mark("After the last capsule")
AFTER_NOTE = mark(
    "Last planned dose noted. A few things carry on for a while: no blood donation for 1 month, "
    "no waxing or laser for 6.",
    about=MEDICAL,
)
AFTER_NOTE_PROGRAMME = mark(
    "Last planned dose noted. A few things carry on for a while: contraception and no blood "
    "donation for 1 month, no waxing or laser for 6.",
    about=MEDICAL,
)
AFTER_PLAN = mark(
    "By your plan the last dose was on {day}. A few things carry on for a while: no blood donation "
    "for 1 month, no waxing or laser for 6.",
    about=MEDICAL,
)
AFTER_PLAN_PROGRAMME = mark(
    "By your plan the last dose was on {day}. A few things carry on for a while: contraception and "
    "no blood donation for 1 month, no waxing or laser for 6.",
    about=MEDICAL,
)
AFTER_LINES = {
    CarriesOn.CONTRACEPTION: mark("Contraception", about=MEDICAL),
    CarriesOn.PROGRAMME_TEST: mark("A programme test one month after", about=MEDICAL),
    CarriesOn.NO_DONATION: mark("No blood donation", about=MEDICAL),
    CarriesOn.NO_PROCEDURES: mark("No waxing, dermabrasion or laser", about=MEDICAL),
}
AFTER_NOTES = {
    CarriesOn.PROGRAMME_TEST: mark("Follow what your clinic tells you.", about=MEDICAL),
    CarriesOn.NO_PROCEDURES: mark("Ask your dermatologist about your own plans.", about=MEDICAL),
}


def after_note(snapshot: CourseSnapshot) -> str:
    """Return what carries on after the last dose, in one sentence.

    Where nothing was noted of the last planned day, it says whose day that is.
    """
    has_programme = snapshot.course is not None and snapshot.course.has_programme
    if snapshot.counted_from == snapshot.last_dose or snapshot.counted_from is None:
        return tr(AFTER_NOTE_PROGRAMME if has_programme else AFTER_NOTE)
    day = day_name(snapshot.counted_from, snapshot.today)
    return tr(AFTER_PLAN_PROGRAMME if has_programme else AFTER_PLAN, day=day)


def after_until(one: After, today: date) -> str:
    """Say until when a thing carries on, by plain counting of months."""
    day = day_name(one.until, today)
    if one.what is CarriesOn.PROGRAMME_TEST:
        return tr("{day}, by the calendar", day=day)
    return tr("until {day}, by the calendar", day=day)


def after_line(one: After, today: date) -> str:
    """Return one thing that carries on, until when, and whom to ask about it."""
    until = after_until(one, today)
    line = tr(
        "{what}: {until}", about="after the course", what=tr(AFTER_LINES[one.what]), until=until
    )
    note = AFTER_NOTES.get(one.what)
    return (
        tr("{line}. {note}", about="after the course", line=line, note=tr(note)) if note else line
    )


def after_day(snapshot: CourseSnapshot) -> str:
    """Say on which day the last dose was noted, and from which it is counted where that is later.

    A blank day is not called a day without a dose (F7.3).
    """
    last, today = snapshot.last_dose, snapshot.today
    if snapshot.counted_from is None:
        return ""
    if last == snapshot.counted_from:
        return tr("Last dose noted on {day}.", day=day_name(last, today))
    day = day_name(snapshot.counted_from, today)
    if last is None:
        return tr("Counted from {day}, as no dose was noted.", day=day)
    return tr(
        "Counted from {day}, as not every day was noted. Last dose noted on {noted}.",
        day=day,
        noted=day_name(last, today),
    )
