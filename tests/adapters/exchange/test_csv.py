"""The CSV export, read back by a spreadsheet library."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pyexcel
import pytest

from adapters.exchange.bench import (
    BLANK,
    FLIGHT,
    LAST,
    SKIPPED,
    START,
    Bench,
    a_bench,
    a_course,
    local,
)
from skinroutine import compose
from skinroutine.app.errors import WrongUse
from skinroutine.app.exchange.choice import Choice, Format
from skinroutine.domain.plan.edits import put_step
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import Slot, Step, StepKind
from skinroutine.domain.record.event import (
    Fact,
    NotShown,
    NotShownReason,
    Reminded,
    Skipped,
    Snoozed,
    Ticked,
    Unticked,
)
from skinroutine.domain.record.signs import Severity, Sign

from fakes import BERLIN


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """Yield the made-up course; tests only read it."""
    with a_course(tmp_path_factory.mktemp("course")) as bench:
        yield bench


def table(bench: Bench, folder: Path, *, with_notes: bool = False) -> list[dict[str, Any]]:
    """Return the rows of the export as a spreadsheet library reads them."""
    path = folder / "diary.csv"
    path.write_bytes(b"".join(bench.exports.as_csv(with_notes=with_notes).pieces))
    return [dict(row) for row in pyexcel.iget_records(file_name=str(path), encoding="utf-8-sig")]


def doses(rows: list[dict[str, Any]]) -> dict[date, dict[str, Any]]:
    """Return the planned doses by their days."""
    return {as_day(one["day"]): one for one in rows if is_occurrence(one) and one["kind"] == "dose"}


def is_occurrence(row: dict[str, Any]) -> bool:
    """Tell an occurrence from a fact."""
    return bool(row["table"] == "occurrence")


def as_day(value: Any) -> date:
    """Return a day, whether the library saw one or left it a text."""
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else date.fromisoformat(value)


def test_a_dose_in_los_angeles_stays_on_its_day(course: Bench, tmp_path: Path) -> None:
    """Whatever zone the computer is in now: 18:00 there is past midnight in Berlin."""
    course.clock.place = BERLIN
    of_day = doses(table(course, tmp_path))
    abroad = of_day[FLIGHT]
    assert abroad["done"] == f"{FLIGHT}T18:00:00-08:00"
    assert abroad["zone"] == "America/Los_Angeles"
    assert of_day[START]["done"] == f"{START}T18:00:00+01:00"
    assert str(abroad["planned"]).replace(" ", "T").startswith(f"{FLIGHT}T18:00")


def test_there_is_one_row_for_each_planned_dose(course: Bench, tmp_path: Path) -> None:
    """Blank days are not recorded, the pause has no rows, amounts are those of their days."""
    of_day = doses(table(course, tmp_path))
    paused = {START + timedelta(days=n) for n in range(40, 47)}
    assert not paused & of_day.keys()
    assert {
        (day - START).days for day, row in of_day.items() if row["status"] == "not recorded"
    } == (set(BLANK))
    assert of_day[START + timedelta(days=SKIPPED)]["reason"] == "away"
    assert [of_day[START + timedelta(days=n)]["amount"] for n in (0, 14, 28)] == [20, 30, 40]
    assert max(of_day) <= LAST


def test_a_step_after_midnight_belongs_to_the_evening_before(course: Bench, tmp_path: Path) -> None:
    """Its routine day is one day, its planned wall time on the next."""
    rows = table(course, tmp_path)
    late = next(one for one in rows if one["step"] == "night-balm")
    assert as_day(late["day"]) == START
    assert str(late["planned"]).replace(" ", "T") == f"{START + timedelta(days=1)}T00:20:00"


def test_private_words_stay_out_unless_asked_for(course: Bench, tmp_path: Path) -> None:
    """Notes, mood, questions, what helped and programme dates are opt-in."""
    private = (
        "HYPERLINK",
        "okay",
        "SUM",
        "private?",
        "a balm",
        "programme",
        "Dr Long",
        "medicines",
    )
    without = course_text(course, with_notes=False)
    assert not [one for one in private if one in without]
    with_them = course_text(course, with_notes=True)
    assert not [one for one in private if one not in with_them]


def test_what_was_said_of_a_programmes_dates_stays_out(tmp_path: Path) -> None:
    """Its reminders, and what became of them, name the programme; and so does its end."""
    with a_bench(tmp_path) as bench:
        session = bench.session
        test = KeyDate("the-test", DateKind.PROGRAMME_TEST, START + timedelta(days=1), "Dr Long")
        session.course_commands.save_date(test)
        session.course_commands.save_date(replace(test, id="visit", kind=DateKind.VISIT))
        for one in ("programme-test:the-test", "visit:visit"):
            key = OccurrenceKey(START, f"date:{one}", test.day.isoformat())
            prompted: list[Fact] = [
                Reminded(key, time(9), "test"),
                NotShown(key, NotShownReason.OFF),
                Snoozed(key, bench.clock.now()),
                Skipped(key, None),
                Unticked(key),
                Ticked(key, None),
            ]
            session.store.append(prompted, bench.clock.now(), "UTC")
        session.course_commands.drop_date("the-test")
        without = course_text(bench, with_notes=False)
        assert "programme" not in without
        assert "the-test" not in without
        assert without.count('"date:visit:visit"') == 6
        assert course_text(bench, with_notes=True).count('"date:programme-test:the-test"') == 6


def test_a_sign_that_says_how_the_person_feels_stays_out(tmp_path: Path) -> None:
    """Low mood is mood, and a sign of one's own is named in one's own words."""
    with a_bench(tmp_path) as bench:
        for sign in (Sign.LOW_MOOD, "libido gone", Sign.DRY_LIPS):
            bench.session.course_commands.rate(START, sign, Severity.MILD)
            bench.session.course_commands.rate(START, sign, None)
        bench.session.course_commands.rate(START, Sign.LOW_MOOD, Severity.SEVERE)
        without, whole = (course_text(bench, with_notes=one) for one in (False, True))
        for word, times in (("low-mood", 3), ("libido gone", 2)):
            assert word not in without
            assert whole.count(word) == times
        assert without.count("dry-lips") == 2


def course_text(bench: Bench, *, with_notes: bool) -> str:
    """Return the text of the export."""
    return b"".join(bench.exports.as_csv(with_notes=with_notes).pieces).decode()


def test_no_cell_can_start_a_formula(course: Bench, tmp_path: Path) -> None:
    """What the person typed is shown as it is, with an apostrophe before it."""
    rows = table(course, tmp_path, with_notes=True)
    cells = [str(value) for row in rows for value in row.values()]
    assert any(one.startswith("'=HYPERLINK") for one in cells)
    assert not [one for one in cells if one.lstrip().startswith(("=", "+", "@"))]


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t=", "\r=", " =", "\uff1d"])
def test_no_name_or_note_of_any_beginning_can_either(tmp_path: Path, first: str) -> None:
    """Of a step, a sign of one's own, a date, a question; under any separator of cells."""
    typed = f"{first}cmd|' /C calc'!A0;{first}2"
    with a_bench(tmp_path) as bench:
        step = Step("evil", StepKind.OTHER, typed, (Slot("a", at=time(6)),))
        bench.session.commands.change_routine(put_step(step))
        bench.session.commands.note(OccurrenceKey(START, "dose", "dinner"), typed)
        course = bench.session.course_commands
        course.rate(START, typed.strip(), Severity.MILD, typed)
        course.ask(typed)
        course.save_date(KeyDate("a", DateKind.OWN, START, typed, note=typed))
        raw = b"".join(bench.exports.as_csv(with_notes=True).pieces).decode("utf-8-sig")
        assert raw.count("calc") >= 7
        for separator in ",;\t":
            for row in csv.reader(io.StringIO(raw, newline=""), delimiter=separator):
                starts = {cell.lstrip(' \t\r\n"')[:1] for cell in row}
                assert not starts & set("=+-@\uff1d")


def test_every_fact_that_stands_has_one_row(tmp_path: Path) -> None:
    """And one that was undone has none."""
    with a_bench(tmp_path) as bench:
        key = OccurrenceKey(START, "dose", "dinner")
        bench.clock.instant = local(START, 20)
        bench.session.commands.tick(key, None)
        bench.session.commands.undo()
        bench.session.commands.tick(key, local(START, 19))
        rows = [one for one in table(bench, tmp_path) if not is_occurrence(one)]
        ids = {one["id"] for one in rows}
        ticks = [one for one in rows if one["kind"] == "Ticked"]
        assert len(ids) == len(rows)
        assert [one["done"] for one in ticks] == [f"{START}T19:00:00+01:00"]


def test_the_file_says_that_it_is_utf_8(course: Bench) -> None:
    """A spreadsheet that guesses would read another code page."""
    assert course_text(course, with_notes=False).startswith("\ufeff")


def test_an_empty_diary_has_nothing_to_write(tmp_path: Path) -> None:
    """A sentence, not a fault; its JSON is a diary without facts."""
    with compose.open_session(tmp_path, first_routine=None) as session:
        exporting = compose.exporting(session)
        for one in (Format.CSV, Format.ICS, Format.FHIR):
            with exporting.open() as exports, pytest.raises(WrongUse, match="nothing in the diary"):
                exports.output(Choice(one))
        with exporting.open() as exports:
            made = json.loads(b"".join(exports.output(Choice(Format.JSON)).pieces))
            assert made["events"] == []
