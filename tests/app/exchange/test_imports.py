"""What becomes of files of other programs: ticks on the right days, and nothing twice."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from app.exchange.import_bench import LOOP, PLAIN, TABLE, Bench, a_diary, dosage
from making import MONDAY, key, wall
from skinroutine.app.errors import WrongUse
from skinroutine.app.exchange.imports import (
    FileKind,
    Foreign,
    LeaveOut,
    Said,
    ToNew,
    ToStep,
    Why,
)
from skinroutine.app.exchange.imports_csv import Mapping, guess, parse_mapping
from skinroutine.app.exchange.imports_desk import Wish
from skinroutine.app.exchange.imports_times import DayOrder, read_time
from skinroutine.domain.record.event import Fact, Noted, RoutineRevised, Skipped, Ticked, Used
from skinroutine.domain.record.status import Status

AFact = TypeVar("AFact", bound=Fact)


def _write(bench: Bench, text: object, wish: Wish = Wish()) -> None:  # noqa: B008 - frozen
    bench.imports.write(bench.plan(text, wish))  # type: ignore[arg-type]


def _facts(bench: Bench, kind: type[AFact]) -> list[AFact]:
    return [one.fact for one in bench.events() if isinstance(one.fact, kind)]


def test_loop_is_read_from_its_zip(tmp_path: Path) -> None:
    """Names come from Habits.csv, ticks and skips with notes; what Loop made up stays behind."""
    with a_diary(tmp_path) as bench:
        found = bench.parse(LOOP)
        assert isinstance(found, Foreign)
        assert [one.name for one in found.items] == ["Meditate, daily", "Lip balm", "Water"]
        assert [one.said for one in found.items[0].marks] == [
            Said.DONE,
            Said.SKIPPED,
            Said.NOTHING,
        ]
        assert dict(found.passed) == {Why.OF_ITSELF: 1, Why.NOT_DONE: 1}


def test_loop_writes_ticks_on_days_before_the_diary(tmp_path: Path) -> None:
    """A habit becomes a step from its first day on; nothing else is counted on those days."""
    with a_diary(tmp_path) as bench:
        plan = bench.plan(LOOP)
        assert (plan.preview.done, plan.preview.skipped, plan.preview.notes) == (3, 1, 2)
        assert plan.preview.steps == ("Meditate, daily", "Water")
        before = bench.events()
        assert bench.imports.write(plan) == len(plan.facts)
        assert bench.events()[: len(before)] == before
        friday = MONDAY - timedelta(days=3)
        states = {one.occurrence.step.name: one for one in bench.queries.day(friday).states}
        assert states["Meditate, daily"].status is Status.DONE
        assert set(states) == {"Meditate, daily", "Lip balm", "Water"}
        today = {one.occurrence.step.name for one in bench.queries.day().states}
        assert {"Isotretinoin", "Moisturizer", "Meditate, daily", "Water"} <= today


def test_a_tick_that_is_there_already_is_left_alone(tmp_path: Path) -> None:
    """The person's own tick keeps its time, and the preview counts it."""
    with a_diary(tmp_path) as bench:
        bench.commands.tick(key("lip-balm", "morning"), wall(MONDAY, 8, 5))
        plan = bench.plan(LOOP)
        assert dict(plan.preview.passed)[Why.THERE_ALREADY] == 1
        bench.imports.write(plan)
        ticks = [one for one in _facts(bench, Ticked) if one.key == key("lip-balm", "morning")]
        assert [one.done_at for one in ticks] == [wall(MONDAY, 8, 5)]


@pytest.mark.parametrize("text", [LOOP, TABLE, json.dumps(dosage()), PLAIN])
def test_the_same_file_twice_changes_nothing(tmp_path: Path, text: object) -> None:
    """The second import of each kind of file finds everything there already."""
    with a_diary(tmp_path) as bench:
        _write(bench, text)
        before = bench.events()
        again = bench.plan(text)  # type: ignore[arg-type]
        assert again.preview.is_empty
        assert bench.imports.write(again) == 0
        assert bench.events() == before


def test_loops_table_of_all_habits_is_known_by_itself(tmp_path: Path) -> None:
    """The file at the top of the export says as much, without notes."""
    with a_diary(tmp_path) as bench:
        plan = bench.plan(TABLE)
        assert plan.preview.kind is FileKind.LOOP
        assert (plan.preview.done, plan.preview.steps) == (2, ("Meditate",))


def test_a_comma_in_a_habits_name_is_no_silent_shift(tmp_path: Path) -> None:
    """Loop does not quote names there, so columns could slide: the zip is asked for."""
    with a_diary(tmp_path) as bench, pytest.raises(WrongUse, match="whole zip"):
        bench.parse("Date,Meditate, daily,Balm,\n2026-11-02,NO,YES_MANUAL,\n")


def test_dosage_puts_doses_on_their_days(tmp_path: Path) -> None:
    """Confirmed with its time, time unknown, skipped; missed and confirmed by itself stay out."""
    with a_diary(tmp_path) as bench:
        plan = bench.plan(json.dumps(dosage()))
        assert (plan.preview.done, plan.preview.skipped) == (2, 1)
        assert dict(plan.preview.passed) == {Why.NOT_DONE: 1, Why.OF_ITSELF: 1}
        bench.imports.write(plan)
        ticks = {one.key.day: one for one in _facts(bench, Ticked)}
        assert ticks[MONDAY].done_at == wall(MONDAY, 19, 10)
        assert ticks[MONDAY].key == key("dose", "dinner")
        assert ticks[MONDAY].via == "import"
        assert ticks[MONDAY - timedelta(days=2)].done_at is None
        (skipped,) = _facts(bench, Skipped)
        assert skipped.key.day == MONDAY - timedelta(days=1)


def test_a_dose_after_midnight_belongs_to_the_evening(tmp_path: Path) -> None:
    """What Dosage has at 00:30 is the dose of the day before."""
    found = dosage()
    found["history"] = [found["history"][0]]
    found["history"][0]["taken"][0] = round(wall(MONDAY, 0, 30).timestamp() * 1000)
    with a_diary(tmp_path) as bench:
        _write(bench, json.dumps(found))
        (tick,) = _facts(bench, Ticked)
        assert tick.key.day == MONDAY - timedelta(days=1)
        assert tick.done_at == wall(MONDAY, 0, 30)


def test_older_files_of_dosage_are_read(tmp_path: Path) -> None:
    """A history by date, and the first form with `meds`, say the same."""
    entry = dosage()["history"][0]
    by_date = {"history": {"2026-11-02": [entry]}}
    first = {
        "meds": [
            {
                "_name": "Isotretinoin",
                "_unit": "mg",
                "_info": {"time": [19, 0], "dose": 1},
                "_date": "2026-11-02T18:10:00.000Z",
                "_taken": "yes",
            }
        ]
    }
    with a_diary(tmp_path) as bench:
        for text in (by_date, first):
            found = bench.parse(json.dumps(text))
            assert isinstance(found, Foreign)
            (mark,) = found.items[0].marks
            assert (mark.said, mark.at, mark.done_at) == (Said.DONE, time(19), wall(MONDAY, 19, 10))


def test_treatments_of_dosage_become_steps_with_their_times(tmp_path: Path) -> None:
    """A plan without ticks makes steps from today on."""
    row = {"name": "Vitamin D", "frequency": "daily", "dosage": [{"time": [9, 30], "dose": 1}]}
    with a_diary(tmp_path) as bench:
        _write(bench, json.dumps({"treatments": [row], "version": 1}))
        step = next(one for one in bench.queries.routine().steps if one.name == "Vitamin D")
        assert [one.at for one in step.slots] == [time(9, 30)]


def test_a_plain_table_is_read_by_its_heads(tmp_path: Path) -> None:
    """Days with dots, a time, words for the state; an unknown word is counted with an example."""
    with a_diary(tmp_path) as bench:
        plan = bench.plan(PLAIN)
        assert (plan.preview.done, plan.preview.skipped, plan.preview.notes) == (2, 1, 1)
        assert dict(plan.preview.passed) == {Why.NOT_DONE: 1, Why.NO_WORD: 1}
        assert plan.preview.example == "perhaps"
        bench.imports.write(plan)
        ticks = {one.key.step_id: one for one in _facts(bench, Ticked)}
        saturday = MONDAY - timedelta(days=2)
        assert ticks["moisturizer"].key == key("moisturizer", "morning", saturday)
        assert ticks["moisturizer"].done_at == wall(saturday, 8, 15)
        assert [one.text for one in _facts(bench, Noted)] == ["=1+1"]


def test_a_table_is_read_as_it_is_mapped(tmp_path: Path) -> None:
    """The person says which column is what, and the rest is not looked at."""
    wish = Wish(FileKind.CSV, Mapping("B", step="A"))
    with a_diary(tmp_path) as bench:
        plan = bench.plan("A,B,Date\nLip balm,2026-11-02,nonsense\n", wish)
        assert (plan.preview.done, plan.preview.steps) == (1, ())
        with pytest.raises(WrongUse, match="no one column Q"):
            bench.plan("A,B\n1,2\n", Wish(FileKind.CSV, Mapping("Q")))


def test_a_day_that_could_be_either_is_asked_for(tmp_path: Path) -> None:
    """03/04/2026 is read in no way until the person says which; one row with 13 decides."""
    with a_diary(tmp_path) as bench:
        with pytest.raises(WrongUse, match="two ways"):
            bench.plan("Date,Habit\n03/04/2026,Balm\n")
        said = Wish(FileKind.CSV, Mapping("Date", step="Habit", order=DayOrder.MONTH_FIRST))
        assert bench.plan("Date,Habit\n03/04/2026,Balm\n", said).preview.first == date(2026, 3, 4)
        other = bench.plan("Date,Habit\n03/04/2026,Balm\n13/04/2026,Balm\n")
        assert other.preview.first == date(2026, 4, 3)


def test_days_to_come_and_days_long_ago_are_passed_over(tmp_path: Path) -> None:
    """They are counted, and nothing is written of them."""
    with a_diary(tmp_path) as bench:
        plan = bench.plan("Date,Habit\n2027-01-01,Balm\n1999-01-01,Balm\n2026-11-01,Balm\n")
        assert plan.preview.done == 1
        assert dict(plan.preview.passed) == {Why.TO_COME: 1, Why.LONG_AGO: 1}
        assert plan.preview.first == MONDAY - timedelta(days=1)


def test_each_item_goes_where_the_person_sends_it(tmp_path: Path) -> None:
    """To one time of a step, to a step of its own, or nowhere."""
    with a_diary(tmp_path) as bench:
        found = bench.parse(LOOP)
        targets = (LeaveOut(), ToStep("lip-balm", "night"), ToNew())
        plan = bench.imports.plan(found, targets)
        assert plan.preview.steps == ("Water",)
        ticks = [one for one in plan.facts if isinstance(one, Ticked)]
        assert key("lip-balm", "night") in [one.key for one in ticks]
        assert dict(plan.preview.passed)[Why.LEFT_OUT] == 3


def test_a_step_done_as_needed_gets_uses(tmp_path: Path) -> None:
    """Its rows are no occurrences, and each is one use."""
    with a_diary(tmp_path) as bench:
        step = replace(
            bench.queries.routine().steps[0], id="drops", name="Drops", slots=(), is_as_needed=True
        )
        routine = bench.queries.routine()
        bench.commands.revise(replace(routine, steps=(*routine.steps, step)))
        _write(bench, "Date,Habit\n2026-11-02,Drops\n2026-11-02,Drops\n")
        assert len(_facts(bench, Used)) == 2


def test_a_day_with_records_before_the_diary_began_keeps_its_routine(tmp_path: Path) -> None:
    """What was filled in backwards is not taken out of the plan of its day."""
    saturday = MONDAY - timedelta(days=2)
    with a_diary(tmp_path) as bench:
        bench.commands.tick(key("dose", "dinner", saturday))
        _write(bench, LOOP)
        names = [one.occurrence.key.step_id for one in bench.queries.day(saturday).states]
        assert "dose" in names
        friday = bench.queries.day(saturday - timedelta(days=1))
        assert "dose" not in [one.occurrence.key.step_id for one in friday.states]


def test_a_new_step_without_a_known_time_is_not_reminded(tmp_path: Path) -> None:
    """A made-up time of day never rings."""
    with a_diary(tmp_path) as bench:
        _write(bench, TABLE)
        step = next(one for one in bench.queries.routine().steps if one.name == "Meditate")
        assert not step.policy.is_on
        assert len(_facts(bench, RoutineRevised)) == 2


def test_a_mapping_is_said_in_one_word() -> None:
    """The command line's way to name columns, and what is wrong with one."""
    found = parse_mapping("day=When, step=What,order=day-first")
    assert found == Mapping("When", step="What", order=DayOrder.DAY_FIRST)
    for wrong in ("step=What", "day=", "colour=red,day=A", "day=A,order=up", ""):
        with pytest.raises(WrongUse):
            parse_mapping(wrong)
    assert guess(["Habit", "Datum", "Notes"]) == Mapping("Datum", step="Habit", note="Notes")
    assert guess(["Habit"]) is None


@pytest.mark.parametrize(
    ("cell", "at"),
    [
        ("8:05", time(8, 5)),
        ("20:15:30", time(20, 15)),
        ("12:10 AM", time(0, 10)),
        ("1:10 p.m.", time(13, 10)),
        ("25:00", None),
        ("13:00 pm", None),
        ("soon", None),
    ],
)
def test_times_are_read_as_clocks_write_them(cell: str, at: time | None) -> None:
    """With seconds, with halves of the day, or not at all."""
    assert read_time(cell) == at
