"""The course page in words: its head, the weeks, what was recorded; pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from skinroutine.app.tongue import (
    MEDICAL,
    DayForm,
    commas,
    day_words,
    decimal,
    mark,
    number,
    plural,
    tr,
)
from skinroutine.domain.course.amounts import Amount, DosesOf, with_before
from skinroutine.domain.plan.course import Course, TargetUnit, Weight
from skinroutine.domain.plan.medicine import Dosing
from skinroutine.domain.plan.routine import FoodRule

if TYPE_CHECKING:
    from skinroutine.app.course.snapshots import CourseSnapshot

TITLE = mark("Your course")
EDIT_PLAN, SUMMARY = mark("Edit plan"), mark("Visit summary (PDF)")
ENTER_PLAN = mark("Enter the plan")
EMPTY_TITLE = mark("No course yet")
EMPTY = mark(
    "Copy the plan from your pharmacy label. If the label and the app ever differ, the label is "
    "right.",
    about=MEDICAL,
)
EMPTY_MORE = mark(
    "This page then keeps what you recorded, your capsules and your dates together. You can change "
    "or leave out anything."
)
RECORDED, SELF_RECORDED = mark("Recorded so far"), mark("self-recorded")
ADD_WEIGHT = mark("Add a weight")
FOOT = mark(
    "A record of what you entered, not advice. Your leaflet, pharmacist and prescriber come first.",
    about=MEDICAL,
)
OTHER_KG = mark("mg per kg is shown once a weight is entered.")


def mg(value: Decimal) -> str:
    """Return an amount in mg."""
    return tr("{amount} mg", about="an amount", amount=decimal(value))


def day_name(day: date, today: date, form: DayForm = DayForm.DAY_AND_MONTH) -> str:
    """Return a day, with its year where that is not the present one."""
    words = day_words(day, form)
    if day.year == today.year:
        return words
    return tr("{day} {year}", about="a day with its year", day=words, year=number(day.year))


def subtitle(snapshot: CourseSnapshot) -> str:
    """Say since when the course goes on, and where its plan is from."""
    if snapshot.course is None:
        return ""
    day = day_name(snapshot.start, snapshot.today)
    if snapshot.week:
        return tr("Started {day} \u00b7 the plan you copied from your label", day=day)
    return tr("Begins {day} \u00b7 the plan you copied from your label", day=day)


def week(snapshot: CourseSnapshot) -> str:
    """Return the week of the course, with the planned length where one was said."""
    weeks = snapshot.course.weeks if snapshot.course else None
    if not snapshot.week:
        return tr("Begins on {day}", day=day_name(snapshot.start, snapshot.today))
    if weeks is None or snapshot.week > weeks:
        return tr("Week {week}", week=number(snapshot.week))
    return tr("Week {week} of {weeks}", week=number(snapshot.week), weeks=number(weeks))


def standing(snapshot: CourseSnapshot) -> str:
    """Say that the plan has a pause now, or that it came to its end; nothing otherwise."""
    now = snapshot.current
    if now is None or now.dosing is Dosing.TAKING:
        return ""
    day = day_name(now.first, snapshot.today)
    if now.dosing is Dosing.PAUSED:
        return tr("Paused since {day}, as your plan says", day=day)
    return tr("Ended on {day}, as your plan says", day=day)


def planned_length(course: Course) -> str:
    """Return the planned length of a course, or nothing where none was said."""
    if course.weeks is None:
        return ""
    return plural("1 week, as your plan says", "{n} weeks, as your plan says", course.weeks)


def doses(snapshot: CourseSnapshot, *, is_ld: bool) -> str:
    """Return the doses behind a sum and its mg per kg with the weight: every input of it."""
    found = snapshot.recorded
    total = found.taken_ld if is_ld else found.taken
    parts = [_counts(one for one in found.by_amount if one.is_ld is is_ld)]
    if snapshot.weight is not None:
        parts.append(per_kg(total, snapshot.weight, snapshot.today))
    return _dotted(parts)


def per_kg(total: Amount, weight: Weight, today: date) -> str:
    """Return mg per kg with the weight it was divided by and the day of that."""
    return tr(
        "{amount} mg/kg at {kg} kg (weighed {day})",
        amount=decimal(total.per_kg(weight)),
        kg=decimal(weight.kg),
        day=day_name(weight.day, today),
    )


def has_sum(snapshot: CourseSnapshot) -> bool:
    """Tell whether any dose with an amount was recorded."""
    return bool(snapshot.recorded.taken.mg or snapshot.recorded.taken_ld.mg)


def self_recorded(snapshot: CourseSnapshot) -> str:
    """Return mg per kg with its inputs in short, and whose record it is."""
    total = snapshot.recorded.taken
    if snapshot.weight is None or not total.mg:
        return tr(SELF_RECORDED)
    return _dotted([per_kg(total, snapshot.weight, snapshot.today), tr(SELF_RECORDED)])


def ld(snapshot: CourseSnapshot) -> str:
    """Return the sum of Absorica LD on a line of its own; nothing where there is none."""
    total = snapshot.recorded.taken_ld
    if not total.mg:
        return ""
    inputs = doses(snapshot, is_ld=True)
    return tr("Absorica LD, counted apart: {amount} ({inputs})", amount=mg(total.mg), inputs=inputs)


def without_amount(snapshot: CourseSnapshot) -> str:
    """Say how many doses had no amount; nothing where all had one."""
    count = snapshot.recorded.without_amount
    if not count:
        return ""
    return plural(
        "1 dose without an amount is not in the sum.",
        "{n} doses without an amount are not in the sum.",
        count,
    )


def before(snapshot: CourseSnapshot) -> tuple[str, ...]:
    """Return what was taken before this diary was kept, each kind on a line of its own."""
    course, found = snapshot.course, snapshot.recorded
    if course is None:
        return ()
    lines = []
    if course.before:
        total = Amount(with_before(found.taken, course, is_ld=False))
        lines.append(_before(course.before, total, snapshot))
    if course.before_ld:
        total = Amount(with_before(found.taken_ld, course, is_ld=True))
        words = _before(course.before_ld, total, snapshot)
        lines.append(tr("Absorica LD: {words}", words=words))
    return tuple(lines)


def _before(taken: Decimal, total: Amount, snapshot: CourseSnapshot) -> str:
    together = mg(total.mg)
    if snapshot.weight is not None:
        rate = decimal(total.per_kg(snapshot.weight))
        together = tr("{amount}, {rate} mg/kg", amount=together, rate=rate)
    return tr(
        "{amount} taken before using skinroutine, as you entered \u00b7 together {together}",
        amount=mg(taken),
        together=together,
    )


def days(snapshot: CourseSnapshot) -> str:
    """Return on how many of the planned days the dose was taken, with skips and food beside."""
    found = snapshot.recorded
    taken = number(found.full_days)
    parts = [
        plural(
            "Taken on {taken} of {n} planned days",
            "Taken on {taken} of {n} planned days",
            found.planned_days,
            taken=taken,
        )
    ]
    if found.skipped_days:
        parts.append(plural("1 day skipped", "{n} days skipped", found.skipped_days))
    if snapshot.dose is not None and snapshot.dose.food is FoodRule.WITH_FOOD:
        parts.append(tr("{count} with food", count=number(found.with_food)))
    return _dotted(parts)


def beyond(snapshot: CourseSnapshot) -> str:
    """Say how many doses were noted beyond the plan; nothing where none was."""
    count = snapshot.recorded.beyond_plan
    if not count:
        return ""
    return plural("1 dose noted beyond the plan", "{n} doses noted beyond the plan", count)


def target(course: Course | None) -> str:
    """Return the target the prescriber gave, as it was typed; nothing where none was."""
    if course is None or course.target is None:
        return ""
    said = decimal(course.target.amount)
    words = (
        tr("{amount} mg/kg", amount=said)
        if course.target.unit is TargetUnit.MG_PER_KG
        else tr("{amount} mg", about="an amount", amount=said)
    )
    return tr("Target your prescriber gave you: {amount}", about=MEDICAL, amount=words)


def _counts(found: Iterable[DosesOf]) -> str:
    """Return the counts of doses: one amount in full, several one after another."""
    kinds = list(found)
    if len(kinds) == 1:
        (one,) = kinds
        return plural(
            "1 dose \u00d7 {amount}", "{n} doses \u00d7 {amount}", one.count, amount=mg(one.mg)
        )
    return commas(
        tr("{count} \u00d7 {amount}", count=number(one.count), amount=mg(one.mg)) for one in kinds
    )


def _dotted(parts: Iterable[str]) -> str:
    return tr(" \u00b7 ", about="between parts of a line").join(one for one in parts if one)
