"""Print the routine of a day, with what was archived and what is planned to follow it."""

from __future__ import annotations

from datetime import date
from typing import Any

from skinroutine.app.diary.snapshots import RoutineSnapshot
from skinroutine.app.diary.strengths import write_strengths
from skinroutine.cli.finding import slot_word
from skinroutine.cli.views import WEEKDAYS, dump
from skinroutine.domain.plan.days import EVERY_WEEKDAY, Days
from skinroutine.domain.plan.routine import MINUTE, Anchor, AnchorTimes, Routine, Slot, Step


def routine_text(snapshot: RoutineSnapshot, day: date) -> str:
    """Return the anchors, what the leaflet says, and each step with its times, days and amount.

    Seen from today, what was archived and each change that is planned stand below.
    """
    routine = snapshot.revisions.on(day)
    lines = [
        _anchors(routine),
        f"Leaflet on food: {routine.food_rule.value}",
        f"Leaflet on a dose you forgot: {routine.forgotten_rule.value}",
        "",
        *_steps(routine),
    ]
    if day == snapshot.today:
        names = ", ".join(step.title for step in snapshot.archived)
        lines += ["", f"Archived: {names}"] if names else []
        lines += _planned(snapshot)
    return "\n".join(lines)


def routine_json(snapshot: RoutineSnapshot, day: date) -> str:
    """Return the routine of a day as JSON; lengths are in minutes, amounts in mg."""
    routine = snapshot.revisions.on(day)
    return dump(
        {
            "date": day.isoformat(),
            "anchors": {one.value: f"{routine.anchors.at(one):%H:%M}" for one in Anchor},
            "leaflet": routine.food_rule.value,
            "forgotten_dose": routine.forgotten_rule.value,
            "steps": [_step_data(step, routine.anchors) for step in routine.steps],
            "archived": [
                {"id": step.id, "name": step.name} for step in snapshot.revisions.archived(day)
            ],
            "planned_from": [one.isoformat() for one in snapshot.revisions.days_after(day)],
        }
    )


def _planned(snapshot: RoutineSnapshot) -> list[str]:
    """Return what each planned change takes out (-) and brings (+)."""
    lines: list[str] = []
    before = snapshot.routine
    for day in snapshot.planned_from:
        after = snapshot.revisions.on(day)
        old, new = _all(before), _all(after)
        lines += ["", f"From {day.isoformat()}:"]
        lines += [f"  - {one}" for one in old if one not in new]
        lines += [f"  + {one}" for one in new if one not in old]
        before = after
    return lines


def _all(routine: Routine) -> list[str]:
    """Return everything of a routine as lines that can be told apart from another's."""
    leaflet = f"Leaflet: {routine.food_rule.value}, {routine.forgotten_rule.value}"
    steps = [f"{step.title}: {_plan(step, routine.anchors)}" for step in routine.steps]
    return [_anchors(routine), leaflet, *steps]


def _anchors(routine: Routine) -> str:
    times = ", ".join(f"{one.value} {routine.anchors.at(one):%H:%M}" for one in Anchor)
    return f"Your day: {times}"


def _steps(routine: Routine) -> list[str]:
    if not routine.steps:
        return ["There are no steps yet."]
    wide = max(12, *(len(step.id) for step in routine.steps)) + 1
    return [
        f"{step.id:<{wide}}{step.title:<20}{_plan(step, routine.anchors)}" for step in routine.steps
    ]


def _plan(step: Step, anchors: AnchorTimes) -> str:
    """Return the times of a step, its days and how it is done."""
    parts = [", ".join(_time(slot, anchors) for slot in step.slots), *_days(step.days)]
    if step.is_as_needed:
        parts.append("as needed")
    if len(step.strengths) > 1:
        parts.append(f"{write_strengths(step.strengths)} mg")
    if step.again_outdoors is not None:
        parts.append(f"again outdoors every {step.again_outdoors // MINUTE} min")
    if not step.policy.is_on:
        parts.append("not reminded")
    return "; ".join(part for part in parts if part)


def _time(slot: Slot, anchors: AnchorTimes) -> str:
    at = slot.time_of_day(anchors)
    return f"{slot_word(slot, at)} {at:%H:%M}" if slot.anchor else f"{at:%H:%M}"


def _days(days: Days) -> list[str]:
    """Return on which days a step is planned; nothing where that is every day."""
    found = []
    if days.weekdays != EVERY_WEEKDAY:
        found.append(", ".join(WEEKDAYS[one][:3] for one in sorted(days.weekdays)))
    if days.every > 1:
        found.append(f"every {days.every} days")
    if days.first is not None:
        found.append(f"from {days.first.isoformat()}")
    if days.last is not None:
        found.append(f"until {days.last.isoformat()}")
    return found


def _step_data(step: Step, anchors: AnchorTimes) -> dict[str, Any]:
    again = step.again_outdoors
    return {
        "id": step.id,
        "name": step.name,
        "title": step.title,
        "kind": step.kind.value,
        "slots": [
            {
                "id": slot.id,
                "anchor": slot.anchor.value if slot.anchor else None,
                "at": f"{slot.time_of_day(anchors):%H:%M}",
            }
            for slot in step.slots
        ],
        "days": {
            "weekdays": sorted(step.days.weekdays),
            "every": step.days.every,
            "first": step.days.first.isoformat() if step.days.first else None,
            "last": step.days.last.isoformat() if step.days.last else None,
        },
        "strengths": [float(one) for one in step.strengths],
        "hint": step.note,
        "as_needed": step.is_as_needed,
        "again_outdoors": again // MINUTE if again is not None else None,
        "late_after": step.late_after // MINUTE,
        "reminded": step.policy.is_on,
    }
