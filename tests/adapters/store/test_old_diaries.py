"""Ten days that the programs of formats 1 to 5 lived and counted, opened by today's program.

`diaries/format-N.sqlite3` were written by those programs, and `format-N.json` is what they said.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

import pytest

from making import BERLIN
from skinroutine.adapters.store.event_codec import encode
from skinroutine.adapters.store.migrations import STEPS
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.course.commands import CourseCommands
from skinroutine.app.course.queries import CourseQueries
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import Queries
from skinroutine.app.diary.settings import Settings
from skinroutine.domain.course.dose_plan import Often, Phase
from skinroutine.domain.plan.course import Course
from skinroutine.domain.plan.days import Days
from skinroutine.domain.plan.medicine import Capsule, Dosing, Formulation
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import FoodRule, ForgottenRule, ReminderPolicy
from skinroutine.domain.plan.schedule import DayEnds
from skinroutine.domain.record.adherence import Count
from skinroutine.domain.record.event import Fact, RoutineRevised, Ticked
from skinroutine.domain.record.preferences import (
    HourClock,
    Numbers,
    Preferences,
    QuietHours,
    Region,
    TextLevel,
)
from skinroutine.domain.record.status import State
from skinroutine.domain.reminding.reminder_log import ReminderEntry

from fakes import FixedClock

DIARIES = Path(__file__).with_name("diaries")
FIRST = date(2026, 10, 5)
SHORT = "supply:short "


@dataclass
class Old:
    """A copy of an old diary, opened today, with what its own program said of it."""

    number: int
    store: SqliteStore
    clock: FixedClock
    said: dict[str, Any]

    @property
    def queries(self) -> Queries:
        """The questions to it."""
        return Queries(self.store, self.clock, Settings())

    @property
    def commands(self) -> Commands:
        """The commands of it."""
        return Commands(self.store, self.clock)


@pytest.fixture(params=[1, 2, 3, 4, 5], ids=lambda number: f"format {number}")
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Old]:
    """Yield a diary of an older format at the moment at which its program was asked last."""
    number = request.param
    path = tmp_path / "diary.sqlite3"
    shutil.copy(DIARIES / f"format-{number}.sqlite3", path)
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (number,)
    said = json.loads((DIARIES / f"format-{number}.json").read_text())
    with closing(SqliteStore(path)) as store:
        yield Old(number, store, FixedClock(datetime.fromisoformat(said["now"]), BERLIN), said)


def figures(count: Count) -> list[int]:
    """Return a count as the old programs told it."""
    return [count.done, count.planned, count.skipped]


def logged(entry: ReminderEntry) -> str:
    """Return what became of a reminder as the programs from format 3 on told it."""
    one = entry.occurrence.key
    shown = ", ".join(showing.kind.value for showing in entry.shown)
    why = ", ".join(silence.reason.value for silence in entry.silences)
    answers = ", ".join(answer.what for answer in entry.answers)
    return f"{one.step_id} {one.slot_id}: {shown}; {why}; {answers}"


def told(state: State) -> str:
    """Return a state as the old programs told it, with the time and the status it has."""
    one = state.occurrence
    return f"{one.key.step_id} {one.key.slot_id} {one.at:%H:%M} {state.status.value}"


def test_each_day_counts_as_it_did(old: Old) -> None:
    """Every occurrence of every day has the time and the status it had, and so each count."""
    assert len(old.said["days"]) == 11
    for day, said in old.said["days"].items():
        shown = old.queries.day(date.fromisoformat(day))
        assert [told(state) for state in shown.states] == said["states"], day
        assert figures(shown.count) == said["count"], day


def test_each_week_counts_as_it_did(old: Old) -> None:
    """The week's totals, its cells, the meals and the last 28 days are what they were."""
    assert len(old.said["weeks"]) == 2
    for first, said in old.said["weeks"].items():
        shown = old.queries.week(date.fromisoformat(first))
        assert said == {
            "all steps": figures(shown.table.all_steps),
            "dose": figures(shown.table.dose),
            "care": figures(shown.table.care),
            "with food": figures(shown.doses_with_food),
            "last 28 days": figures(shown.last_28_days),
            "rows": {
                row.step.id: [cell.look.value for cell in row.cells] for row in shown.table.rows
            },
        }


def test_no_fact_is_lost_or_new(old: Old) -> None:
    """The copy that is kept of the old file, and today's file, hold the same facts."""
    assert old.store.count() == old.said["facts"]
    for later in range(old.number + 1, len(STEPS) + 1):
        copy = old.store.path.with_name(f"diary.sqlite3.before-v{later}")
        with closing(sqlite3.connect(copy)) as file:
            rows = file.execute("SELECT * FROM event ORDER BY id").fetchall()
        with closing(sqlite3.connect(old.store.path)) as file:
            assert file.execute("SELECT * FROM event ORDER BY id").fetchall() == rows


def test_its_routines_are_what_they_were(old: Old) -> None:
    """The anchors were moved on the fifth day, with a policy from format 2 on, and not before."""
    before, after = (old.queries.routine(FIRST + timedelta(days=n)) for n in (3, 4))
    assert (before.anchors.dinner, before.anchors.bed) == (time(19), time(21, 30))
    assert (after.anchors.dinner, after.anchors.bed) == (time(18, 15), time(0, 30))
    assert {before.food_rule, after.food_rule} == {FoodRule.WITH_FOOD}
    own = ReminderPolicy((timedelta(minutes=15),), timedelta(minutes=30))
    expected = own if old.number > 1 else before.dose_policy
    assert after.dose_policy == expected
    assert before.dose
    assert before.dose.own_policy is None


def test_its_preferences_are_what_they_were(old: Old) -> None:
    """What was set under formats 2 and 3 holds; the rest is as for everybody."""
    expected = Preferences()
    if old.number > 1:
        quiet = QuietHours(time(22, 30), time(6, 30))
        expected = Preferences(TextLevel.FULL, quiet, seen="buttons")
    if old.number > 2:
        expected = replace(
            expected,
            snooze=timedelta(minutes=15),
            day_ends=DayEnds(changes=((FIRST + timedelta(days=3), time(3)),)),
            hour_clock=HourClock.TWENTY_FOUR,
            first_weekday=6,
            is_welcomed=True,
        )
    if old.number > 3:
        expected = replace(expected, region=Region.EU, numbers=Numbers(poison="0228 19 240"))
    assert old.queries.preferences() == expected
    assert not old.queries.is_untouched()


@pytest.mark.parametrize("old", [3, 4, 5], indirect=True)
def test_what_became_of_each_reminder_is_what_it_was(old: Old) -> None:
    """The reminder log has every showing, silence and answer it had.

    The program of format 4 did not speak of a box that is not enough for a dose.
    """
    assert len(old.said["log"]) == 10
    for day, said in old.said["log"].items():
        entries = old.queries.reminder_log(date.fromisoformat(day), date.fromisoformat(day))
        shown = [logged(entry) for entry in entries]
        if old.number == 4:
            shown = [one for one in shown if not one.startswith(SHORT)]
        assert shown == said, day


@pytest.mark.parametrize("old", [4, 5], indirect=True)
def test_each_kind_of_fact_is_in_it(old: Old) -> None:
    """From format 4 on there are facts of each kind that there is today."""
    found = {type(one.fact) for one in old.store.newest(9999)}
    assert found == set(get_args(Fact))


@pytest.mark.parametrize("old", [4, 5], indirect=True)
def test_its_course_is_what_it_was(old: Old) -> None:
    """Amounts, weeks, the weight, the plan by dates, the box and the dates are what they were."""
    shown = CourseQueries(old.store, old.clock, Settings()).course()
    assert shown.course is not None
    assert shown.weight is not None
    assert shown.supply is not None
    assert old.said["course"] == {
        "doses": shown.recorded.doses,
        "mg": str(shown.recorded.taken.mg),
        "week": shown.week,
        "weight": str(shown.weight.kg),
        "weeks": shown.course.weeks,
        "last day": None,
        "days left": shown.supply.days_left,
        "phases": [f"{one.first} {' '.join(map(str, one.strengths))}" for one in shown.phases],
        "dates": [f"{one.date.kind.value} {one.date.day} {one.date.title}" for one in shown.dates],
    }
    assert shown.supply.last_day is None
    assert shown.phases[-1].brand == "As on the box"


@pytest.mark.parametrize("old", [4, 5], indirect=True)
def test_its_diary_pages_are_what_they_were(old: Old) -> None:
    """Signs, notes, moods, photos and open questions are what they were."""
    asked = CourseQueries(old.store, old.clock, Settings())
    pages = asked.pages(FIRST, FIRST + timedelta(days=9))
    assert old.said["pages"] == {
        page.day.isoformat(): {
            "note": page.note,
            "mood": page.mood.value if page.mood else None,
            "photos": list(page.photos),
            "ratings": {sign: [one.severity, one.helped] for sign, one in page.ratings.items()},
        }
        for page in pages
    }
    assert old.said["questions"] == [one.text for one in asked.diary().questions]


@pytest.mark.parametrize("old", [3], indirect=True)
def test_what_was_planned_under_format_3_is_planned(old: Old) -> None:
    """Mixed strengths, clock times, some days, every other day and as needed are what they were."""
    dose = old.queries.routine().dose
    assert dose is not None
    assert dose.strengths == (Decimal(20), Decimal("12.50"))
    assert (dose.note, dose.forgotten) == ("From the blue box", ForgottenRule.SKIP)
    assert dose.days == Days(every=2, first=FIRST + timedelta(days=7))
    assert (dose.brand, dose.formulation, dose.dosing) == (
        "",
        Formulation.UNSAID,
        Dosing.TAKING,
    )
    water = old.queries.routine().step("water-1f")
    assert water is not None
    assert (water.slots[0].at, sorted(water.days.weekdays)) == (time(11, 40), [0, 2, 4, 5])
    assert len(old.queries.day(FIRST + timedelta(days=3)).uses) == 1


def test_a_course_can_be_kept_in_it(old: Old) -> None:
    """A plan that reaches back, a box and a date go into an old diary, and its ticks stay."""
    course = CourseCommands(old.store, old.clock)
    asked = CourseQueries(old.store, old.clock, Settings())
    doses = [one for one in old.store.newest(9999) if isinstance(one.fact, Ticked)]
    ticked = asked.course().recorded.doses
    assert 0 < ticked < len(doses)
    plan = (Phase(FIRST, (Decimal(10),), Often.ONCE),)
    assert course.set_plan(plan, lambda _: Course(FIRST)) is not None
    assert course.refill(Capsule(Decimal(10)), 30, FIRST) is not None
    shown = asked.course()
    assert shown.recorded.taken.mg == 10 * ticked
    assert shown.supply is not None
    while old.commands.undo():
        pass
    assert asked.course().course is None
    assert asked.course().supply is None


def test_what_is_new_can_be_done_in_it(old: Old) -> None:
    """Notes, outings and changes from a later day go into an old diary, and undo reaches back."""
    today = old.queries.today()
    dose = OccurrenceKey(today, "dose", "dinner")
    assert old.commands.note(dose, "after the soup") is not None
    old.clock.instant -= timedelta(hours=8)
    assert old.commands.go_outside() is not None
    shown = old.queries.day()
    assert shown.outdoors is not None
    assert shown.outdoors.next_at == old.clock.now() + timedelta(hours=2)
    routine = old.queries.routine()
    changed = old.commands.revise(
        routine.with_food_rule(FoodRule.EITHER), today + timedelta(days=1)
    )
    assert changed is not None
    assert old.queries.routine() == routine
    before = old.store.count()
    while old.commands.undo():
        pass
    assert old.store.count() > before
    assert old.queries.day().outdoors is not None
    assert old.queries.routine(FIRST + timedelta(days=4)).anchors.dinner == time(19)


def test_its_facts_can_be_written_again(old: Old) -> None:
    """Each fact of an old diary has a payload of today that reads back the same."""
    for event in old.store.newest(9999):
        kind, text = encode(event.fact)
        assert kind == type(event.fact).__name__
        if isinstance(event.fact, RoutineRevised):
            assert json.loads(text)["routine"]["steps"][0]["days"]["every"] == 1
