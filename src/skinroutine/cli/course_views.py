"""Print the course and its plan: as text for a person, as JSON for a program."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.app.course.summary_words import LD, LD_MG, SO_FAR, SO_FAR_MG, TARGET
from skinroutine.app.course.words import FORMULATIONS
from skinroutine.app.diary.strengths import write_strengths
from skinroutine.app.tongue import tr
from skinroutine.cli.box_views import box_data, box_lines, ld_name, many, number, plain
from skinroutine.cli.diary_views import date_data, date_line
from skinroutine.cli.views import dump
from skinroutine.domain.course.amounts import Amount, Recorded
from skinroutine.domain.course.dose_plan import Phase
from skinroutine.domain.plan.course import Course, Weight
from skinroutine.domain.plan.medicine import Dosing

NO_PLAN = "There is no plan yet. Copy it from your label with: skinroutine plan set"


def course_text(found: CourseSnapshot) -> str:
    """Return the week, the plan now, what was recorded with its inputs, the box and the dates."""
    lines = [_head(found), f"Plan now: {_now(found)}", "", *_amounts(found), "", *_counts(found)]
    if found.supply is not None:
        lines += ["", "Box", *(f"  {line}" for line in box_lines(found))]
    if found.coming:
        lines += ["", "Dates to come", *(f"  {date_line(one.date)}" for one in found.coming)]
    if found.after:
        lines += ["", f"After the last dose, by the calendar, counted from {found.counted_from}"]
        lines += [f"  {one.what.value}: until {one.until.isoformat()}" for one in found.after]
    return "\n".join(lines)


def course_json(found: CourseSnapshot) -> str:
    """Return the course as JSON; Absorica LD stands apart, null is what nobody said."""
    recorded, course = found.recorded, found.course
    return dump(
        {
            "date": found.today.isoformat(),
            "start": found.start.isoformat(),
            "day": max(0, (found.today - found.start).days + 1) if course else 0,
            "week": found.week,
            "weeks": course.weeks if course else None,
            "plan": found.current and _phase_data(found.current),
            "weight": found.weight and _weight_data(found.weight),
            "recorded": _amount_data(found, is_ld=False),
            "recorded_ld": _amount_data(found, is_ld=True),
            "doses": {
                "taken": recorded.doses,
                "planned": recorded.planned_doses,
                "skipped": recorded.skipped_doses,
                "beyond_plan": recorded.beyond_plan,
                "without_amount": recorded.without_amount,
            },
            "days": {
                "taken": recorded.full_days,
                "planned": recorded.planned_days,
                "skipped": recorded.skipped_days,
            },
            "food": {"with": recorded.with_food, "noted": recorded.food_noted},
            "box": found.supply and box_data(found.supply),
            "dates": [date_data(one.date) for one in found.coming],
            "after": [
                {"what": one.what.value, "until": one.until.isoformat()} for one in found.after
            ],
        }
    )


def plan_text(found: CourseSnapshot) -> str:
    """Return the plan by dates, and what is said around it."""
    if found.course is None:
        return NO_PLAN
    length = f", {many(found.course.weeks, 'week')}" if found.course.weeks else ""
    lines = [f"Course from {found.start.isoformat()}{length}"]
    for one in found.phases:
        now = "  (now)" if one == found.current else ""
        lines.append(f"  {one.first.isoformat()}  {phase_words(one)}{now}")
    return "\n".join([*lines, *_around(found.course)])


def plan_json(found: CourseSnapshot) -> str:
    """Return the plan as JSON; amounts are in mg and kg, null is what nobody said."""
    course = found.course
    data: dict[str, Any] = {"start": None, "weeks": None, "phases": []}
    if course is not None:
        aim = course.target
        data = {
            "start": course.start.isoformat(),
            "weeks": course.weeks,
            "phases": [_phase_data(one) for one in found.phases],
            "weights": [_weight_data(one) for one in course.weights],
            "taken_before": number(course.before),
            "ld_taken_before": number(course.before_ld),
            "target": aim and {"amount": number(aim.amount), "unit": aim.unit.value},
            "initials": course.initials,
            "medicines": course.medicines,
            "procedures": course.procedures,
            "programme": course.has_programme,
            "after": course.has_after,
            "notice": course.notice,
        }
    return dump(data)


def phase_words(one: Phase) -> str:
    """Return a phase in words: 20 + 10 mg once a day, conventional capsules, a brand."""
    if one.dosing is not Dosing.TAKING:
        return one.dosing.value
    amount = f"{write_strengths(one.strengths)} mg" if one.strengths else "a dose"
    made = tr(FORMULATIONS[one.formulation]) if one.formulation else ""
    name = one.brand if one.brand.casefold() != made.casefold() else ""
    return ", ".join(part for part in (f"{amount} {one.often.value}", made, name) if part)


def _head(found: CourseSnapshot) -> str:
    start = found.start.isoformat()
    if found.course is None:
        return f"No course was entered; this diary begins on {start}"
    if not found.week:
        return f"The course begins on {start}"
    weeks = found.course.weeks
    length = f" of {weeks}" if weeks and found.week <= weeks else ""
    return f"Week {found.week}{length}, day {found.course.day(found.today)}, since {start}"


def _now(found: CourseSnapshot) -> str:
    if found.current is None:
        return "no dose"
    return f"{phase_words(found.current)}, since {found.current.first.isoformat()}"


def _amounts(found: CourseSnapshot) -> Iterator[str]:
    """Yield the sums with their inputs; what was typed stands beside them and in none."""
    recorded, course = found.recorded, found.course
    if recorded.taken.mg or not recorded.taken_ld.mg:
        yield _sum(SO_FAR, SO_FAR_MG, recorded.taken, found.weight)
        yield from _inputs(recorded, is_ld=False)
    if recorded.taken_ld.mg:
        yield _sum(LD, LD_MG, recorded.taken_ld, found.weight)
        yield from _inputs(recorded, is_ld=True)
    if found.weight is not None:
        yield f"Weight: {plain(found.weight.kg)} kg, of {found.weight.day.isoformat()}"
    yield from _before(course) if course else ()


def _sum(per_kg: str, alone: str, amount: Amount, weight: Weight | None) -> str:
    mg = plain(amount.mg)
    if weight is None:
        return tr(alone, mg=mg)
    return tr(per_kg, mg=mg, mgkg=plain(amount.per_kg(weight)), kg=plain(weight.kg))


def _inputs(recorded: Recorded, *, is_ld: bool) -> Iterator[str]:
    kinds = [one for one in recorded.by_amount if one.is_ld is is_ld]
    if kinds:
        yield f"  {', '.join(f'{one.count} x {plain(one.mg)} mg' for one in kinds)}"


def _before(course: Course) -> Iterator[str]:
    """Yield what the person typed of the time before, and of what their prescriber gave."""
    for what, mg in (("", course.before), (f" of {ld_name()}", course.before_ld)):
        if mg:
            yield f"Taken before this diary{what}, as typed and in no sum here: {plain(mg)} mg"
    if course.target is not None:
        aim = course.target
        yield tr(TARGET, amount=plain(aim.amount), unit=aim.unit.value)


def _counts(found: CourseSnapshot) -> Iterator[str]:
    recorded = found.recorded
    skipped = f", {recorded.skipped_doses} skipped" if recorded.skipped_doses else ""
    yield f"Doses taken: {recorded.doses} of {recorded.planned_doses}{skipped}"
    yield f"Days with all doses taken: {recorded.full_days} of {recorded.planned_days}"
    if recorded.food_noted:
        yield f"With food: {recorded.with_food} of {recorded.food_noted} of which it was noted"
    if recorded.beyond_plan:
        yield f"Noted beyond the plan: {many(recorded.beyond_plan, 'dose')}, in the sum"
    if recorded.without_amount:
        yield f"Without an amount: {many(recorded.without_amount, 'dose')}, in no sum"


def _around(course: Course) -> Iterator[str]:
    if course.weights:
        weights = (f"{plain(one.kg)} kg on {one.day.isoformat()}" for one in course.weights)
        yield f"Weight: {', '.join(weights)}"
    yield from _before(course)
    for what, text in (
        ("Initials", course.initials),
        ("Also taken", course.medicines),
        ("Procedures", course.procedures),
    ):
        if text:
            yield f"{what}: {text}"
    if course.has_programme:
        yield "Programme: on"
    if course.has_after:
        yield "List of the weeks after: on"


def _amount_data(found: CourseSnapshot, *, is_ld: bool) -> dict[str, Any]:
    recorded, weight = found.recorded, found.weight
    amount = recorded.taken_ld if is_ld else recorded.taken
    course = found.course
    before = (course.before_ld if is_ld else course.before) if course else Decimal()
    return {
        "mg": number(amount.mg),
        "mg_per_kg": number(amount.per_kg(weight)) if weight else None,
        "doses": amount.doses,
        "by_amount": [
            {"mg": number(one.mg), "doses": one.count}
            for one in recorded.by_amount
            if one.is_ld is is_ld
        ],
        "taken_before": number(before),
    }


def _phase_data(one: Phase) -> dict[str, Any]:
    return {
        "from": one.first.isoformat(),
        "dosing": one.dosing.value,
        "dose": [number(mg) for mg in one.strengths],
        "often": one.often.value,
        "formulation": one.formulation.value or None,
        "name": one.brand,
    }


def _weight_data(one: Weight) -> dict[str, Any]:
    return {"kg": number(one.kg), "on": one.day.isoformat()}
