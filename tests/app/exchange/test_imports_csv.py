"""Tables with instants: each lies on its own day, and so does what our own table says."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.exchange.import_bench import Bench, JsonCodec, a_diary
from making import BERLIN, MONDAY, key, wall
from skinroutine.app.errors import WrongUse
from skinroutine.app.exchange.exports import Exports
from skinroutine.app.exchange.imports import Foreign, Mark, Why
from skinroutine.app.exchange.imports_csv import Mapping, guess
from skinroutine.app.exchange.imports_desk import Wish
from skinroutine.app.exchange.rows import COLUMNS
from skinroutine.domain.plan.edits import put_step
from skinroutine.domain.plan.routine import Step, StepKind
from skinroutine.domain.record.event import Fact, Noted, Skipped, SkipReason, Ticked, Used
from skinroutine.domain.record.status import Status

LOS_ANGELES = ZoneInfo("America/Los_Angeles")
TUESDAY = date(2026, 11, 24)
LATER = datetime(2026, 11, 25, 20, tzinfo=UTC)


def _marks(bench: Bench, text: str, wish: Wish = Wish()) -> tuple[Mark, ...]:  # noqa: B008 - frozen
    found = bench.parse(text, wish)
    assert isinstance(found, Foreign)
    return tuple(mark for item in found.items for mark in item.marks)


@pytest.mark.parametrize(
    ("heads", "cells", "day", "at", "instant"),
    [
        ("date", "2026-11-24T02:00:00Z", 23, time(18), (24, 2, 0)),
        ("date", "2026-11-24T05:30:00Z", 23, time(21, 30), (24, 5, 30)),
        ("date", "2026-11-24T09:00:00Z", 23, time(1), (24, 9, 0)),
        ("date", "2026-11-23T21:30:00-08:00", 23, time(21, 30), (24, 5, 30)),
        ("date", "2026-11-24T14:00:00.123456+09:00", 23, time(21), (24, 5, 0)),
        ("date", "2026-11-24 14:00:00 +0900", 23, time(21), (24, 5, 0)),
        ("date,time", "2026-11-24,02:00Z", 23, time(18), (24, 2, 0)),
        ("date,time", "24.11.2026,02:00+00:00", 23, time(18), (24, 2, 0)),
        ("date,time", "2026-11-24,2026-11-24T02:00:00Z", 23, time(18), (24, 2, 0)),
        ("date,time", "2026-11-24T00:00:00Z,18:00", 24, time(18), (25, 2, 0)),
        ("date", "2026-11-23T18:00", 23, time(18), (24, 2, 0)),
        ("date", "2026-11-23 01:00", 22, time(1), (23, 9, 0)),
        ("date,time", "2026-11-23,2026-11-23T18:00:00", 23, time(18), (24, 2, 0)),
    ],
)
def test_an_instant_is_read_in_the_persons_zone(
    tmp_path: Path, heads: str, cells: str, day: int, at: time, instant: tuple[int, int, int]
) -> None:
    """With an offset it is that instant; without one, a wall time where the person is."""
    with a_diary(tmp_path, LATER) as bench:
        bench.clock.place = LOS_ANGELES
        (mark,) = _marks(bench, f"{heads},name\n{cells},Isotretinoin\n")
        done_at = datetime(2026, 11, *instant, tzinfo=UTC)
        assert mark.done_at is not None
        assert mark.done_at.replace(microsecond=0) == done_at
        assert (mark.day, mark.at) == (date(2026, 11, day), at)


def test_an_hour_that_comes_twice_is_told_apart(tmp_path: Path) -> None:
    """In the night in which clocks go back, an offset says which of the two hours was meant."""
    with a_diary(tmp_path, LATER) as bench:
        for offset, hour in (("+02:00", 0), ("+01:00", 1)):
            (mark,) = _marks(bench, f"date,name\n2026-10-25T02:30:00{offset},Isotretinoin\n")
            assert mark.done_at == datetime(2026, 10, 25, hour, 30, tzinfo=UTC)
            assert (mark.day, mark.at) == (date(2026, 10, 24), time(2, 30))


@pytest.mark.parametrize("cell", ["2026-11-24T02:00:00+99:00", "2026-11-24T99:00Z"])
def test_an_instant_that_is_none_leaves_its_day(tmp_path: Path, cell: str) -> None:
    """The day can be read, and the time is not known."""
    with a_diary(tmp_path, LATER) as bench:
        (mark,) = _marks(bench, f"date,name\n{cell},Isotretinoin\n")
        assert (mark.day, mark.at, mark.done_at) == (TUESDAY, None, None)


def _lived(bench: Bench) -> None:
    """Take two doses in Los Angeles, one of them late, skip a balm of the night, note and use."""
    drops = Step("drops", StepKind.OTHER, "Drops", (), is_as_needed=True)
    bench.commands.change_routine(put_step(drops))
    bench.clock.place = LOS_ANGELES
    for day, hour in ((MONDAY, 18), (MONDAY + timedelta(days=1), 21)):
        at = datetime(day.year, day.month, day.day, hour, tzinfo=LOS_ANGELES).astimezone(UTC)
        bench.clock.instant = at
        bench.commands.tick(key("dose", "dinner", day))
    bench.commands.skip(key("lip-balm", "night"), SkipReason.AWAY)
    bench.commands.note(key("dose", "dinner"), "after the soup")
    bench.commands.use("drops")
    bench.commands.use("dose", beyond_plan=True)
    bench.clock.instant += timedelta(hours=9)


def _exported(bench: Bench) -> str:
    exports = Exports(bench.store, bench.clock, JsonCodec(), bench.shelf, lambda _: b"")
    return b"".join(exports.as_csv(with_notes=True).pieces).decode("utf-8-sig")


def _kept(bench: Bench, *kinds: type[Fact]) -> list[Fact]:
    return [one.fact for one in bench.events() if isinstance(one.fact, kinds)]


@pytest.mark.parametrize("zone", [LOS_ANGELES, BERLIN])
def test_our_own_table_is_read_as_it_was_written(tmp_path: Path, zone: ZoneInfo) -> None:
    """A dose at 18:00 in Los Angeles stays on its day and its instant, wherever it is read."""
    with a_diary(tmp_path / "one", wall(MONDAY, 8)) as bench:
        _lived(bench)
        said, text = _kept(bench, Noted), _exported(bench)
        ticks = [one for one in _kept(bench, Ticked) if isinstance(one, Ticked)]
        now = bench.clock.instant
    with a_diary(tmp_path / "two", now, begun=False) as other:
        other.clock.place = zone
        other.commands.start_diary()
        drops = Step("drops", StepKind.OTHER, "Drops", (), is_as_needed=True)
        other.commands.change_routine(put_step(drops))
        plan = other.plan(text)
        assert not plan.preview.steps
        assert {why for why, _ in plan.preview.passed} == {Why.NOT_DONE, Why.NO_TIME_LEFT}
        other.imports.write(plan)
        found = [one for one in _kept(other, Ticked) if isinstance(one, Ticked)]
        assert [(one.key, one.done_at) for one in found[:1]] == [(ticks[0].key, ticks[0].done_at)]
        assert [one.key for one in found] == [one.key for one in ticks]
        skipped, noted = *_kept(other, Skipped), *_kept(other, Noted)
        assert skipped == Skipped(key("lip-balm", "night"), None, via="import")
        assert [noted] == said
        assert [one.step_id for one in _kept(other, Used) if isinstance(one, Used)] == ["drops"]
        again = other.plan(text)
        assert again.preview.is_empty


def test_our_own_table_keeps_its_days_with_other_columns_too(tmp_path: Path) -> None:
    """Whoever chooses the columns themselves has the days of the table, not other ones."""
    with a_diary(tmp_path / "one", wall(MONDAY, 8)) as bench:
        _lived(bench)
        text, now = _exported(bench), bench.clock.instant
    assert guess(list(COLUMNS)) == Mapping("day", "done", "step", "status", "text")
    with a_diary(tmp_path / "two", now) as other:
        wish = Wish(mapping=Mapping("day", time="done", step="name", status="status"))
        other.imports.write(other.plan(text, wish))
        states = [other.queries.day(MONDAY + timedelta(days=n)).states for n in (0, 1)]
        doses = [next(one for one in day if one.occurrence.step.is_dose) for day in states]
        assert {one.status for one in doses} <= {Status.DONE, Status.DONE_LATE}


def test_steps_that_are_not_here_become_steps_with_their_names(tmp_path: Path) -> None:
    """A step of our own table has its name and its planned time, not its id."""
    cells = dict.fromkeys(COLUMNS, "")
    cells |= {"table": "occurrence", "day": "2026-11-02", "kind": "other", "name": "Gargle"}
    cells |= {"step": "gargle-3f2a", "slot": "slot-1", "planned": "2026-11-02T21:00:00"}
    cells |= {"status": "done", "done": "2026-11-02T20:10:00+01:00"}
    text = f"{','.join(COLUMNS)}\n{','.join(cells.values())}\n"
    with a_diary(tmp_path) as bench:
        bench.clock.instant += timedelta(days=1)
        bench.imports.write(bench.plan(text))
        step = next(one for one in bench.queries.routine().steps if one.name == "Gargle")
        assert [one.at for one in step.slots] == [time(21)]
        (tick,) = _kept(bench, Ticked)
        assert isinstance(tick, Ticked)
        assert tick.done_at == wall(MONDAY, 20, 10)


@pytest.mark.parametrize("day", ["1/2/2026", "2/1/2026", "02.01.2026"])
def test_our_own_table_with_other_days_is_not_guessed_at(tmp_path: Path, day: str) -> None:
    """A spreadsheet may have put the month first: no day is taken for another."""
    cells = dict.fromkeys(COLUMNS, "")
    cells |= {"table": "occurrence", "day": day, "kind": "dose", "step": "dose", "status": "done"}
    text = f"{','.join(COLUMNS)}\n{','.join(cells.values())}\n"
    with a_diary(tmp_path) as bench, pytest.raises(WrongUse, match="no row in the file whose day"):
        bench.parse(text)
