"""An import of another program's file leaves the plan of the past as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.exchange.import_bench import Bench, a_diary
from making import MONDAY, wall
from skinroutine.app.exchange.imports import Why
from skinroutine.domain.course.dose_plan import Often, Phase
from skinroutine.domain.plan.course import Course
from skinroutine.domain.plan.medicine import Dosing
from skinroutine.domain.plan.routine import Revisions, Routine, Step
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import RoutineRevised, Ticked, revisions_in

START = date(2026, 10, 1)
STEP_UP = date(2026, 11, 10)
NOW = wall(date(2026, 11, 20), 10)


def _phase(first: date, mg: int, dosing: Dosing = Dosing.TAKING) -> Phase:
    return Phase(first, (Decimal(mg),), Often.ONCE, dosing)


def _rows(first: date, days: int, name: str = "Isotretinoin") -> str:
    rows = [f"{first + timedelta(days=n)},{name}\n" for n in range(days)]
    return "date,name\n" + "".join(rows)


def _revisions(bench: Bench) -> Revisions:
    return revisions_in(bench.store.general())


def _doses(bench: Bench) -> dict[date, Step | None]:
    """Return the dose of each day as it is planned."""
    days = [START + timedelta(days=n) for n in range(-30, 90)]
    return {day: _revisions(bench).on(day).dose for day in days}


def _plan(bench: Bench, *plan: Phase) -> None:
    bench.course.set_plan(plan, lambda _: Course(plan[0].first))


def test_days_before_the_diary_keep_the_dose_they_had(tmp_path: Path) -> None:
    """Ticks of October are 20 mg each, though the dose is 40 mg now; no day has another dose."""
    with a_diary(tmp_path, NOW) as bench:
        _plan(bench, _phase(START, 20), _phase(STEP_UP, 40))
        before = _doses(bench)
        found = bench.plan(_rows(date(2026, 11, 5), 10))
        assert bench.imports.write(found) == len(found.facts)
        assert _doses(bench) == before
        strengths = {
            one.fact.key.day: dose.strengths[0]
            for one in bench.events()
            if isinstance(one.fact, Ticked) and (dose := before[one.fact.key.day])
        }
        assert sum(strengths.values()) == 5 * 20 + 5 * 40


def test_nothing_else_is_counted_on_days_before_the_diary(tmp_path: Path) -> None:
    """Up to the first day of the diary only what was imported is planned, through each change."""
    with a_diary(tmp_path, NOW) as bench:
        _plan(bench, _phase(START, 20), _phase(STEP_UP, 40))
        full = _revisions(bench).on(date(2026, 11, 20))
        bench.imports.write(bench.plan(_rows(date(2026, 10, 5), 10)))
        planned = {day: _revisions(bench).on(day) for day in (date(2026, 10, 5), STEP_UP)}
        assert {len(one.steps) for one in planned.values()} == {1}
        assert [one.applies_from for one in _revised(bench).later] == [STEP_UP, date(2026, 11, 20)]
        assert _revisions(bench).on(date(2026, 11, 20)) == full


def _revised(bench: Bench) -> RoutineRevised:
    return [one.fact for one in bench.events() if isinstance(one.fact, RoutineRevised)][-1]


def test_a_pause_of_today_does_not_refuse_the_past(tmp_path: Path) -> None:
    """Days before a plan whose last phase is a pause are ticked as that day has it."""
    with a_diary(tmp_path, wall(date(2026, 11, 1), 10)) as bench:
        first = date(2026, 11, 1)
        _plan(bench, _phase(first, 20), _phase(STEP_UP, 20, Dosing.PAUSED))
        bench.clock.instant = NOW
        before = _doses(bench)
        plan = bench.plan(_rows(date(2026, 10, 5), 10))
        assert (plan.preview.done, plan.preview.passed) == (10, ())
        bench.imports.write(plan)
        assert _doses(bench) == before


def test_a_pause_of_the_past_stays_a_pause(tmp_path: Path) -> None:
    """On a day of a pause no dose is planned, whatever the phase is that follows."""
    with a_diary(tmp_path, NOW) as bench:
        pause = _phase(date(2026, 10, 8), 20, Dosing.PAUSED)
        _plan(bench, _phase(START, 20), pause, _phase(STEP_UP, 40))
        plan = bench.plan(_rows(date(2026, 10, 5), 10))
        assert plan.preview.done == 3
        assert dict(plan.preview.passed) == {Why.NOT_PLANNED: 7}


def test_where_the_days_plan_it_alone_nothing_is_revised(tmp_path: Path) -> None:
    """Where a diary has no step but the dose, ticks of days before it began bring no routine."""
    with a_diary(tmp_path, NOW, begun=False) as bench:
        bench.commands.start_diary(_the_dose_alone)
        _plan(bench, _phase(START, 20), _phase(STEP_UP, 40))
        plan = bench.plan(_rows(date(2026, 11, 5), 10))
        assert [type(one) for one in plan.facts] == [Ticked] * 10


def _the_dose_alone() -> Routine:
    routine = default_routine()
    return replace(routine, steps=tuple(one for one in routine.steps if one.is_dose))


def test_a_step_that_a_day_does_not_have_is_there_as_it_is_known(tmp_path: Path) -> None:
    """A step that came later is planned on imported days, and on no others."""
    with a_diary(tmp_path, NOW) as bench:
        bench.imports.write(bench.plan(_rows(date(2026, 11, 20), 1, "Gargle")))
        plan = bench.plan(_rows(date(2026, 11, 1), 3, "Gargle"))
        assert plan.preview.done == 3
        assert not plan.preview.steps
        bench.imports.write(plan)
        (step,) = _revisions(bench).on(date(2026, 11, 2)).steps
        assert step.name == "Gargle"


def test_a_habit_of_the_past_takes_no_dose_out_of_the_plan(tmp_path: Path) -> None:
    """Where the plan by dates reaches back, it stays; before its first day no dose is planned."""
    with a_diary(tmp_path, NOW) as bench:
        _plan(bench, _phase(START, 20), _phase(STEP_UP, 40))
        before = _doses(bench)
        bench.imports.write(bench.plan(_rows(date(2026, 9, 28), 10, "Meditate")))
        assert {day: dose for day, dose in _doses(bench).items() if day >= START} == {
            day: dose for day, dose in before.items() if day >= START
        }
        assert _revisions(bench).on(date(2026, 9, 30)).dose is None


@pytest.mark.parametrize("at", [NOW, wall(MONDAY, 21)])
def test_a_plan_without_a_change_gets_no_change(tmp_path: Path, at: datetime) -> None:
    """Doses that were planned from a day before the file on: the phases are the same as before."""
    with a_diary(tmp_path, at) as bench:
        _plan(bench, _phase(START, 20))
        before = _doses(bench)
        bench.imports.write(bench.plan(_rows(date(2026, 10, 5), 10)))
        assert _doses(bench) == before
