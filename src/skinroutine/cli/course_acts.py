"""Carry out the commands about the course itself, its plan and its box."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from skinroutine.app.course.commands import CourseCommands
from skinroutine.app.course.queries import CourseQueries
from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.app.errors import WrongUse
from skinroutine.cli import box_views, course_views
from skinroutine.cli.finding import find_day
from skinroutine.domain.course.dose_plan import Often, Phase, phase_on
from skinroutine.domain.plan.course import Course, Weight, with_weight
from skinroutine.domain.plan.medicine import Dosing, Formulation

OFTEN = {"once": Often.ONCE, "twice": Often.TWICE, "every-other-day": Often.ALTERNATE}
AROUND = {
    "weeks": "weeks",
    "taken_before": "before",
    "ld_taken_before": "before_ld",
    "target": "target",
    "initials": "initials",
    "medicines": "medicines",
    "procedures": "procedures",
    "programme": "has_programme",
    "after": "has_after",
}
"""What each option of `plan course` sets of a course."""
DAY = timedelta(days=1)
Plan = list[Phase]


class CourseActs:
    """The commands and questions about one course, for a terminal; each returns what to print."""

    def __init__(self, commands: CourseCommands, queries: CourseQueries) -> None:
        self._commands = commands
        self._queries = queries

    def acts(self) -> dict[str, Callable[[Namespace], str]]:
        """Return what carries out each command, by its name."""
        return {"course": self._course, "plan": self._plan, "box": self._box}

    def _course(self, asked: Namespace) -> str:
        found = self._queries.course()
        day = find_day(asked.date, found.today)
        if day > found.today:
            message = f"{day.isoformat()} has not come yet."
            raise WrongUse(message)
        if day < found.today:
            found = self._queries.course(day)
        return course_views.course_json(found) if asked.json else course_views.course_text(found)

    def _plan(self, asked: Namespace) -> str:
        if asked.act is not None:
            found = self._queries.course()
            {
                "set": self._set,
                "pause": self._pause,
                "stop": self._end,
                "remove": self._remove,
                "weight": self._weigh,
                "course": self._around,
            }[asked.act](asked, found)
        found = self._queries.course()
        return course_views.plan_json(found) if asked.json else course_views.plan_text(found)

    def _set(self, asked: Namespace, found: CourseSnapshot) -> None:
        """Let another dose hold from a day on; what was not said of it stays as it was."""
        day = find_day(asked.first, found.today)
        start = day if found.course is None else found.start
        plan = _plan_of(found, day)
        before = phase_on(found.phases, day) or next(iter(found.phases), Phase(day))
        said: dict[str, Any] = {"first": day, "dosing": Dosing.TAKING}
        if asked.dose is not None:
            said["strengths"] = asked.dose
        if asked.often is not None:
            said["often"] = OFTEN[asked.often]
        if asked.formulation is not None and asked.formulation != before.formulation:
            said |= {"formulation": Formulation(asked.formulation), "brand": ""}
        if asked.name is not None:
            said["brand"] = asked.name.strip()
        self._follow(_with(plan, replace(before, **said)), start)

    def _pause(self, asked: Namespace, found: CourseSnapshot) -> None:
        """Let no dose be planned from a day on, up to and with another where one was said."""
        day = find_day(asked.first, found.today)
        plan, before = self._planned(found, day)
        if asked.until is None:
            self._follow(_with(plan, replace(before, first=day, dosing=Dosing.PAUSED)), found.start)
            return
        last = find_day(asked.until, found.today)
        if last < day:
            message = "The last day of a pause comes before its first. Nothing was changed."
            raise WrongUse(message)
        resumed = phase_on(plan, last + DAY) or before
        if resumed.dosing is Dosing.PAUSED:
            resumed = replace(resumed, dosing=Dosing.TAKING)
        outside = [one for one in plan if not day <= one.first <= last + DAY]
        pause = replace(before, first=day, dosing=Dosing.PAUSED)
        self._follow([*outside, pause, replace(resumed, first=last + DAY)], found.start)

    def _end(self, asked: Namespace, found: CourseSnapshot) -> None:
        """Let no dose be planned from a day on; what was planned to follow goes with it."""
        day = find_day(asked.first, found.today)
        plan, before = self._planned(found, day)
        earlier = [one for one in plan if one.first < day]
        self._follow([*earlier, replace(before, first=day, dosing=Dosing.STOPPED)], found.start)

    def _remove(self, asked: Namespace, found: CourseSnapshot) -> None:
        day = find_day(asked.first, found.today)
        plan = list(found.phases)
        kept = [one for one in plan if one.first != day]
        if len(kept) == len(plan) or found.course is None:
            message = f"The plan has no change on {day.isoformat()}. Nothing was changed."
            raise WrongUse(message)
        if plan[0].first == day:
            message = "The plan begins on that day; say what it is with: skinroutine plan set"
            raise WrongUse(message)
        self._follow(kept, found.start)

    def _weigh(self, asked: Namespace, found: CourseSnapshot) -> None:
        day = find_day(asked.on, found.today)
        if day > found.today:
            message = f"{day.isoformat()} has not come yet."
            raise WrongUse(message)
        new = Weight(day, asked.kg)

        def weighed(old: Course | None) -> Course:
            course = old or Course(found.start)
            return replace(course, weights=with_weight(course.weights, new))

        self._commands.set_course(weighed)

    def _around(self, asked: Namespace, found: CourseSnapshot) -> None:
        """Change what is said around the dose; another start takes the first phase with it."""
        given = vars(asked)
        said = {name: given[option] for option, name in AROUND.items() if option in given}
        said |= {one: said[one] == "on" for one in ("has_programme", "has_after") if one in said}
        start = found.start if asked.start is None else find_day(asked.start, found.today)
        if not said and asked.start is None:
            message = "Say what to change of the course, such as --weeks 24."
            raise WrongUse(message)

        def told(old: Course | None) -> Course:
            return replace(old or Course(start), start=start, **said)

        if start == found.start or found.course is None:
            self._commands.set_course(told)
            return
        plan = [one for one in found.phases if one.first > found.start]
        if any(one.first <= start for one in plan):
            message = f"The plan has a change by {start.isoformat()} already; take that out first."
            raise WrongUse(message)
        first = [replace(one, first=start) for one in found.phases if one.first == found.start]
        if first:
            self._commands.set_plan([*first, *plan], told)
        else:
            self._commands.set_course(told)

    def _planned(self, found: CourseSnapshot, day: date) -> tuple[Plan, Phase]:
        """Return the plan and what holds on a day; WrongUse where nothing does."""
        plan = _plan_of(found, day)
        before = phase_on(plan, day)
        if found.course is None or before is None:
            raise WrongUse(course_views.NO_PLAN)
        return plan, before

    def _follow(self, plan: Sequence[Phase], start: date) -> None:
        self._commands.set_plan(plan, lambda old: old or Course(start))

    def _box(self, asked: Namespace) -> str:
        if asked.act is not None:
            self._change_box(asked)
        found = self._queries.course()
        return box_views.box_json(found) if asked.json else box_views.box_text(found)

    def _change_box(self, asked: Namespace) -> None:
        found = self._queries.course()
        if asked.act == "notice":
            self._commands.set_course(
                lambda old: replace(old or Course(found.start), notice=asked.days)
            )
            return
        day = find_day(asked.on, found.today)
        if asked.act == "count":
            self._commands.count_box(asked.capsules, day)
        else:
            capsule, count = asked.capsules
            self._commands.refill(capsule, count, day)


def _plan_of(found: CourseSnapshot, day: date) -> Plan:
    """Return the phases there are, without those of a diary that has no plan yet.

    WrongUse for a day that lies before the course.
    """
    if found.course is None:
        return []
    if day < found.start:
        start = found.start.isoformat()
        message = f"The course starts on {start}; an earlier day needs: skinroutine plan course"
        raise WrongUse(message)
    return list(found.phases)


def _with(plan: Sequence[Phase], new: Phase) -> Plan:
    return sorted(
        [*(one for one in plan if one.first != new.first), new], key=lambda one: one.first
    )
