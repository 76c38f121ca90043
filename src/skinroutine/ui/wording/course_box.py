"""The capsules of the course page and its dialogs in words; pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from skinroutine.app.tongue import MEDICAL, commas, decimal, mark, number, plural, tr
from skinroutine.domain.plan.medicine import Capsule
from skinroutine.ui.wording.course import day_name, mg

if TYPE_CHECKING:
    from skinroutine.app.course.snapshots import CourseSnapshot, Supply

CAPSULES = mark("Capsules")
ADD_REFILL, CORRECT, COUNT = mark("Add a refill"), mark("Correct count"), mark("Count the box")
NOT_COUNTED = mark("Not counted yet")
NOT_COUNTED_NOTE = mark("Count the box once, and each tick takes its capsules off.")
NOTHING_PLANNED = mark("No dose is planned at present.", about=MEDICAL)
NOT_ENOUGH = mark("By your plan this makes up no whole dose.", about=MEDICAL)
NO_AMOUNT = mark("Enter the strengths in your plan, and the days can be counted.", about=MEDICAL)
A_YEAR = mark("Enough for a year or more, as your plan stands.", about=MEDICAL)
NO_REMINDER = mark("No reminder before the last one.", about="the last capsule")
REFILL_ABOUT = mark("What you add is on top of what is there.")
COUNT_ABOUT = mark("What you count takes the place of what was thought to be there.")
KIND = mark("Which capsule")
OTHER = mark("Another strength")
STRENGTH, IS_LD = mark("Strength in mg"), mark("Absorica LD", about=MEDICAL)
HOW_MANY, ADDED_ON = mark("How many capsules"), mark("On which day")
ADD_KIND = mark("Another kind of capsule")
UNIT = mark("capsules", about="after a number field")
ONE_STRENGTH = mark("Write one number of mg, as on the box: 20.", about=MEDICAL)
KNOWN_KIND = mark("This kind of capsule is in the list already.")
NO_KIND = mark("Say which capsules are in the box.")
YEAR = timedelta(days=364)
DAY = timedelta(days=1)


def kind(one: Capsule) -> str:
    """Return a kind of capsule by its strength; Absorica LD by its name as well."""
    if one.is_ld:
        return tr("Absorica LD {amount} mg", about=MEDICAL, amount=decimal(one.strength))
    return mg(one.strength)


def kinds(found: Iterable[Capsule]) -> str:
    """Return the kinds of capsule of one dose."""
    return tr(" + ", about="between strengths").join(kind(one) for one in found)


def left(snapshot: CourseSnapshot) -> str:
    """Return how many days of the plan the box covers, or what it holds where none can be said."""
    supply = snapshot.supply
    if supply is None:
        return tr(NOT_COUNTED)
    if supply.last_day is None:
        return _capsules(max(0, supply.stock.total))
    if _covers_each_day(supply, snapshot.today):
        return plural("Capsules for 1 day", "Capsules for {n} days", supply.days_left)
    return plural(
        "Capsules for 1 day with a dose", "Capsules for {n} days with a dose", supply.days_left
    )


def counted(snapshot: CourseSnapshot) -> str:
    """Say how many capsules are left by the record, and the day of the last by plain arithmetic."""
    supply = snapshot.supply
    if supply is None:
        return tr(NOT_COUNTED_NOTE)
    return tr("{count} {last}", about="two sentences", count=_held(supply), last=_last(snapshot))


def _held(supply: Supply) -> str:
    found = {one: count for one, count in supply.stock.left.items() if count >= 0}
    total = sum(found.values())
    if len(found) < 2:  # noqa: PLR2004 - one kind needs no list
        return plural("1 capsule counted.", "{n} capsules counted.", total)
    return plural(
        "1 capsule counted: {kinds}.",
        "{n} capsules counted: {kinds}.",
        total,
        kinds=commas(
            tr("{count} \u00d7 {amount}", count=number(count), amount=kind(one))
            for one, count in sorted(found.items(), reverse=True)
        ),
    )


def _last(snapshot: CourseSnapshot) -> str:
    supply, now = snapshot.supply, snapshot.current
    assert supply is not None
    if supply.last_day is None:
        return tr(_why_none(snapshot, is_taken=now is not None and now.is_taken))
    if supply.last_day - snapshot.today >= YEAR:
        return tr(A_YEAR)
    day = day_name(supply.last_day, snapshot.today)
    if len(supply.stock.left) > 1:
        return tr("The last whole dose falls on {day}.", about=MEDICAL, day=day)
    return tr("The last one falls on {day}.", about="a capsule", day=day)


def _why_none(snapshot: CourseSnapshot, *, is_taken: bool) -> str:
    if not is_taken:
        return NOTHING_PLANNED
    has_amount = snapshot.dose is not None and snapshot.dose.strengths
    return NOT_ENOUGH if has_amount else NO_AMOUNT


def below_zero(supply: Supply | None) -> str:
    """Say in what more was ticked than counted; nothing where that is not so."""
    if supply is None:
        return ""
    found = [
        tr("{kind} by {count}", about="capsules", kind=kind(one), count=number(-count))
        for one, count in sorted(supply.stock.left.items())
        if count < 0
    ]
    if not found:
        return ""
    return tr("More ticked than counted: {kinds}. Correct the count?", kinds=commas(found))


def basis(snapshot: CourseSnapshot) -> str:
    """Say what the count stands on: when the box was counted last, less what was ticked."""
    supply = snapshot.supply
    if supply is None:
        return ""
    if supply.stock.counted_on is None:
        return tr("From your refills, less what you ticked.")
    day = day_name(supply.stock.counted_on, snapshot.today)
    return tr("Counted on {day}, less what you ticked.", day=day)


def reminder(snapshot: CourseSnapshot) -> str:
    """Say how long before the last capsule a reminder comes."""
    course = snapshot.course
    if course is None or snapshot.supply is None or snapshot.supply.last_day is None:
        return ""
    if course.notice is None:
        return tr(NO_REMINDER)
    if course.notice == 0:
        return tr("A reminder comes on the day of the last one.", about="the last capsule")
    if course.notice == 1:
        return tr("A reminder comes 1 day before the last one.", about="the last capsule")
    return plural(
        "Reminders come 1 day before the last one.",
        "Reminders come {n} days and 1 day before the last one.",
        course.notice,
        about="the last capsule",
    )


def how_many(one: Capsule) -> str:
    """Return the name of a field for a number of capsules."""
    return tr("Capsules of {kind}", kind=kind(one))


def _capsules(count: int) -> str:
    return plural("1 capsule", "{n} capsules", count, about="in the box")


def _covers_each_day(supply: Supply, today: date) -> bool:
    """Tell whether there is a dose on each day from today or tomorrow to the last."""
    assert supply.last_day is not None
    return supply.days_left >= (supply.last_day - today) // DAY
