"""A change on day 20 leaves days 1 to 19 as they were, wherever one looks at them."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from app.house import House, begin
from making import MONDAY, wall
from skinroutine.app.course.commands import CourseCommands
from skinroutine.app.course.queries import CourseQueries
from skinroutine.app.diary.settings import Settings
from skinroutine.cli.arguments import parse
from skinroutine.cli.run import Terminal
from skinroutine.domain.plan.days import Days
from skinroutine.domain.plan.edits import (
    Edit,
    archive_step,
    change_step,
    move_step,
    put_slot,
    put_step,
    set_anchors,
    set_dose_policy,
    set_leaflet,
)
from skinroutine.domain.plan.routine import (
    Anchor,
    AnchorTimes,
    FoodRule,
    ForgottenRule,
    ReminderPolicy,
    Slot,
    Step,
    StepKind,
)
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import RoutineRevised, SkipReason

PAST = [MONDAY + timedelta(days=n) for n in range(19)]
SOME = PAST[::6]
"""Days 1, 7, 13 and 19; the log, the month and the states below have each of the nineteen."""
TODAY = MONDAY + timedelta(days=19)
"""Day 20, a Saturday: its week began on day 15, and all of these days are of one month."""
WATER = Step("water", StepKind.OTHER, "Water", (Slot("noon", at=time(12)),))


def live(house: House) -> None:
    """Live nineteen days, with ticks on time and late, skips, snoozes, notes, outings and gaps."""
    house.commands.change_routine(set_anchors(AnchorTimes(bed=time(0, 30))))
    number = 0
    for day in PAST:
        for state in house.queries.day(day).states:
            number += 1
            one = state.occurrence
            if number % 13 == 0:
                house.sleep(one.due_at + timedelta(minutes=40))
            else:
                house.at(one.due_at)
            house.at(one.due_at + timedelta(minutes=1 + number % 3))
            if number % 11 == 0:
                house.commands.snooze(one.key)
            if number % 17 == 0:
                house.commands.note(one.key, f"note {number}")
            if number % 12 == 0:
                house.at(one.due_at + timedelta(hours=2, minutes=20))
            if number % 10 == 0:
                house.commands.skip(one.key, SkipReason.AWAY, via="window")
            elif number % 7:
                house.commands.tick(one.key, with_food=one.step.is_dose or None, via="tray")
            if one.key.slot_id == "morning" and number % 4 == 0:
                house.commands.go_outside()
    house.at(wall(TODAY, 10))


@contextmanager
def lived(folder: Path) -> Iterator[House]:
    """Yield a diary on the morning of its day 20."""
    folder.mkdir()
    house = begin(folder)
    try:
        live(house)
        yield house
    finally:
        house.store.close()


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Yield one lived diary for the tests below; each takes back what it changes."""
    with lived(tmp_path_factory.mktemp("lived") / "diary") as house:
        yield house


@pytest.fixture(scope="module")
def before(old: House) -> dict[str, Any]:
    """Return all that can be seen of the days 1 to 19 before anything is changed."""
    return seen(old)


def seen(house: House) -> dict[str, Any]:
    """Return all that can be seen of the days 1 to 19, by where it is seen."""
    queries = house.queries
    days = [queries.day(day) for day in SOME]
    weeks = [queries.week(MONDAY + timedelta(days=7 * n)) for n in range(3)]
    month = queries.month(MONDAY)
    past_weeks = weeks[:2]
    return {
        "the days": [(one.groups, one.count, one.uses, one.outdoors) for one in days],
        "their weeks": [[pair for pair in one.week if pair[0] in PAST] for one in days],
        "the last 28 days": [days[0].last_28_days, weeks[2].last_28_days],
        "past weeks": [(one.table, one.doses_with_food, one.uses) for one in past_weeks],
        "this week": [
            (row.step.id, cell)
            for row in weeks[2].table.rows
            for cell in row.cells
            if cell.day in PAST and cell.states
        ],
        "the month": [
            (row.step.id, cell)
            for row in month.table.rows
            for cell in row.cells
            if cell.day in PAST and cell.states
        ],
        "the month's days": list(zip(month.table.days, month.table.by_day, strict=True))[:20][1:],
        "the slot most often blank": weeks[2].most_often_blank,
        "the reminder log": queries.reminder_log(PAST[0], PAST[-1]),
        "states": queries.states(PAST[0], PAST[-1]),
        "routines": [queries.routine(day) for day in PAST],
        "today, in the terminal": [says(house, "today", day) for day in SOME],
        "week, in the terminal": [says(house, "week", day) for day in PAST[:14:7]],
        "routine, in the terminal": [says(house, "routine", day) for day in SOME],
        "today --json": [plainly(house, "today", day) for day in SOME],
        "week --json": [plainly(house, "week", day) for day in PAST[:14:7]],
        "routine --json": [plainly(house, "routine", day) for day in SOME],
    }


def says(house: House, command: str, day: date, *more: str) -> str:
    """Return what the command line prints of a day."""
    terminal = Terminal(
        house.commands,
        house.queries,
        _not_asked,
        CourseCommands(house.store, house.clock),
        CourseQueries(house.store, house.clock, Settings()),
        _not_asked,
        _not_asked,
    )
    return terminal.run(asked(command, "--date", day.isoformat(), *more))


@cache
def asked(*words: str) -> Namespace:
    """Return a parsed command line."""
    return parse(list(words))


def _not_asked() -> NoReturn:
    message = "nobody asked about starting with the computer, or about files"
    raise AssertionError(message)


def plainly(house: House, command: str, day: date) -> dict[str, Any]:
    """Return a day's JSON without what is of today, or comes after that day."""
    data: dict[str, Any] = json.loads(says(house, command, day, "--json"))
    return {name: value for name, value in data.items() if name not in OF_LATER}


OF_LATER = {"next_reminder", "planned_from"}


def check_same(before: dict[str, Any], after: dict[str, Any]) -> None:
    """Check that what is seen is the same, place by place."""
    assert before.keys() == after.keys()
    for place, what in before.items():
        assert after[place] == what, place


def step(step_id: str) -> Step:
    """Return a step of the usual routine."""
    found = default_routine().step(step_id)
    assert found is not None
    return found


def another_dose() -> Edit:
    """Return the edit of product.md: another amount, another name and another time."""
    dose = step("dose")
    changed = replace(
        dose,
        name="Evening capsule",
        strengths=(Decimal(40),),
        slots=(Slot("dinner", at=time(20, 15)),),
    )
    return change_step(dose, changed)


EDITS: dict[str, Edit] = {
    "another dose, name and time": another_dose(),
    "another dinner and bed": set_anchors(AnchorTimes(dinner=time(17, 45), bed=time(0, 30))),
    "a step archived": archive_step("lip-balm"),
    "a step added": put_step(WATER),
    "some days": put_step(replace(step("moisturizer"), days=Days(frozenset({0})))),
    "late sooner": put_step(replace(step("dose"), late_after=timedelta(minutes=1))),
    "as needed": put_step(replace(step("lip-balm"), slots=(), is_as_needed=True)),
    "not again outdoors": put_step(replace(step("sunscreen"), again_outdoors=None)),
    "again outdoors sooner": put_step(
        replace(step("sunscreen"), again_outdoors=timedelta(minutes=30))
    ),
    "not reminded": set_dose_policy(ReminderPolicy(is_on=False)),
    "the leaflet": set_leaflet(FoodRule.WITH_FOOD, ForgottenRule.SKIP),
    "another order": move_step("dose", -3),
    "a slot moved": put_slot("lip-balm", Slot("midday", Anchor.DINNER)),
}


def test_what_was_lived(old: House) -> None:
    """The days hold every sort of thing, or the tests below would prove little."""
    text = "\n".join(seen(old)["today, in the terminal"])
    for what in ("[x]", "[l]", "[-]", "not recorded"):
        assert what in text
    assert any(one.silences for one in seen(old)["the reminder log"])
    assert any(one.note for one in seen(old)["states"])
    assert any(one.occurrence.is_extra for one in seen(old)["states"])


@pytest.mark.parametrize("name", list(EDITS))
def test_a_change_from_today_leaves_the_past(old: House, before: dict[str, Any], name: str) -> None:
    """Days 1 to 19 are what they were in every view, and today is not."""
    today = old.queries.day(), old.queries.routine()
    assert old.commands.change_routine(EDITS[name]) is not None
    assert old.queries.routine() != today[1]
    check_same(before, seen(old))
    assert old.commands.undo() is not None
    assert (old.queries.day(), old.queries.routine()) == today


@pytest.mark.parametrize("at", [time(0), time(2), time(5, 30), time(6)], ids=str)
def test_another_end_of_the_day_leaves_the_past(
    old: House, before: dict[str, Any], at: time
) -> None:
    """A day end that is set today moves no tick, no status and no count of the days before."""
    old.commands.end_days_at(at)
    check_same(before, seen(old))


def test_all_of_it_together(old: House, before: dict[str, Any]) -> None:
    """Many changes, one after another, from today and from later days; the past stays."""
    for number, edit in enumerate(EDITS.values()):
        old.commands.change_routine(edit, TODAY + timedelta(days=3 * number % 4))
    check_same(before, seen(old))
    for _ in range(len(EDITS)):
        old.commands.undo()
    check_same(before, seen(old))


NAMES = st.sampled_from(sorted(EDITS))


@settings(max_examples=4, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.lists(st.tuples(NAMES, st.integers(0, 9)), min_size=1, max_size=5))
def test_any_changes_leave_the_past(
    old: House, before: dict[str, Any], said: list[tuple[str, int]]
) -> None:
    """Whatever is changed, from whatever day on, the days that are over stay."""
    made = [
        old.commands.change_routine(EDITS[name], TODAY + timedelta(days=ahead))
        for name, ahead in said
    ]
    check_same(before, seen(old))
    for change in made:
        assert change is None or old.commands.undo() is not None


@pytest.mark.parametrize(
    "look",
    [lambda house: house.queries.day(PAST[4]), lambda house: house.queries.reminder_log(*PAST[:2])],
    ids=["day", "log"],
)
def test_the_check_can_fail(old: House, look: Callable[[House], object]) -> None:
    """Were a change dated in the past, it would be seen there: these views do look."""
    before = look(old)
    routine = replace(default_routine(), anchors=AnchorTimes(dinner=time(17)))
    fact = RoutineRevised(MONDAY, routine)
    old.store.append([fact], old.clock.now(), old.clock.zone_name())
    assert look(old) != before
    assert old.commands.undo() is not None
    assert look(old) == before
