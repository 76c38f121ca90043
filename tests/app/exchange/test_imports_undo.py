"""An import is taken back, and brought back, as the one act that it was."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from app.exchange.import_bench import LOOP, Bench, a_diary
from making import MONDAY, key, wall
from skinroutine.app.diary.commands import UNDO_REACH
from skinroutine.domain.plan.edits import archive_step
from skinroutine.domain.plan.routine import Routine
from skinroutine.domain.record.event import (
    Event,
    NotShown,
    NotShownReason,
    Ticked,
    Undone,
    revisions_in,
    standing,
)

NOW = wall(MONDAY, 21)


def _rows(days: int, last: date = MONDAY) -> str:
    rows = [f"{last - timedelta(days=n)},Isotretinoin\n" for n in range(days)]
    return "date,name\n" + "".join(rows)


def _left(bench: Bench) -> list[Event]:
    return list(standing(bench.events()))


def test_an_import_is_taken_back_whole(tmp_path: Path) -> None:
    """Each tick, skip and note of it, and its new steps; one more undo takes the act before."""
    with a_diary(tmp_path, NOW) as bench:
        bench.commands.tick(key("lip-balm", "night"))
        before = _left(bench)
        plan = bench.plan(LOOP)
        bench.imports.write(plan)
        undone = bench.commands.undo()
        assert undone is not None
        assert (undone.count, undone.is_undo) == (len(plan.facts), True)
        assert _left(bench) == before
        assert bench.commands.undo() is not None
        assert len(_left(bench)) == len(before) - 1


def test_an_import_is_brought_back_whole(tmp_path: Path) -> None:
    """Redo brings all of it, and undo takes all of it again, as often as is wanted."""
    with a_diary(tmp_path, NOW) as bench:
        before = _left(bench)
        plan = bench.plan(LOOP)
        bench.imports.write(plan)
        after = _left(bench)
        for _ in range(3):
            assert bench.commands.undo() is not None
            assert _left(bench) == before
            redone = bench.commands.redo()
            assert redone is not None
            assert (redone.count, redone.is_undo) == (len(plan.facts), False)
            assert _left(bench) == after
            assert bench.commands.redo() is None


def test_it_is_taken_back_in_one_transaction(tmp_path: Path) -> None:
    """What undoes it is written at once: another program never sees half of it."""
    with a_diary(tmp_path, NOW) as bench:
        bench.imports.write(bench.plan(_rows(5)))
        version = bench.store._connection.total_changes
        seen: list[int] = []
        bench.store._connection.set_trace_callback(
            lambda said: seen.append(1) if said == "COMMIT" else None
        )
        bench.commands.undo()
        bench.store._connection.set_trace_callback(None)
        assert bench.store._connection.total_changes - version >= 5
        assert len(seen) == 1


def test_an_import_of_a_year_is_taken_back(tmp_path: Path) -> None:
    """However many facts it has, and however many lie between it and the act before."""
    with a_diary(tmp_path, NOW) as bench:
        first = bench.commands.tick(key("lip-balm", "night")).event
        before = _left(bench)
        days = UNDO_REACH + 200
        bench.imports.write(bench.plan(_rows(days)))
        for _ in range(2):
            assert bench.commands.undo() is not None
            assert _left(bench) == before
            assert bench.commands.redo() is not None
            assert sum(isinstance(one.fact, Ticked) for one in _left(bench)) == days + 1
        assert bench.commands.redo() is None
        bench.commands.undo()
        undone = bench.commands.undo()
        assert undone is not None
        assert undone.about == first
        assert bench.commands.undo() is None
        assert [bench.commands.redo() is not None for _ in range(3)] == [True, True, False]
        assert sum(isinstance(one.fact, Ticked) for one in _left(bench)) == days + 1


def test_two_imports_are_two_acts(tmp_path: Path) -> None:
    """One made right after the other, on the same instant, is taken back alone."""
    with a_diary(tmp_path, NOW) as bench:
        bench.imports.write(bench.plan(_rows(3)))
        between = _left(bench)
        bench.imports.write(bench.plan(_rows(3, MONDAY - timedelta(days=3))))
        bench.commands.undo()
        assert _left(bench) == between


def test_an_import_can_be_taken_back_on_another_computer(tmp_path: Path) -> None:
    """What belongs together is told by the facts themselves, so it moves with the diary."""
    with a_diary(tmp_path / "one", NOW) as bench:
        before = [one.id for one in _left(bench)]
        bench.imports.write(bench.plan(_rows(5)))
        moved = bench.export()
    with a_diary(tmp_path / "two", NOW, begun=False) as other:
        other.imports.write(other.plan(moved))
        other.commands.undo()
        assert [one.id for one in _left(other)] == before


def test_redo_does_not_bring_back_what_an_import_replaced(tmp_path: Path) -> None:
    """The routine that gave way to an imported one stays away, also after an undo before it."""
    with a_diary(tmp_path / "one", wall(MONDAY - timedelta(days=30), 9)) as bench:
        bench.commands.change_routine(archive_step("lip-balm"))
        moved = bench.export()
    with a_diary(tmp_path / "two", NOW) as other:
        hidden = NotShown(key("dose", "dinner"), NotShownReason.OFF)
        other.store.append([hidden] * 10, NOW, "Europe/Berlin")
        other.commands.pause()
        other.commands.undo()
        assert len(revisions_in(other.store.general()).all) == 1
        other.imports.write(other.plan(moved))
        routine = other.queries.routine()
        assert _steps(routine) == _steps(routine) - {"lip-balm"}
        assert isinstance(other.events()[-1].fact, Undone)
        assert other.commands.redo() is None
        assert other.queries.routine() == routine


def _steps(routine: Routine) -> set[str]:
    return {one.id for one in routine.steps}


def test_facts_that_only_look_alike_are_not_taken_along(tmp_path: Path) -> None:
    """A file whose ids say that facts belong together takes back its own and no others."""
    with a_diary(tmp_path / "one", NOW) as bench:
        mine = bench.commands.tick(key("lip-balm", "night")).event
        found = json.loads(bench.export())
    twin = {**found["events"][-1], "id": f"{mine.id}-x", "order": 9}
    twin["payload"] = {**twin["payload"], "slot": "morning"}
    other = {**twin, "id": f"{mine.id}-10"}
    found["events"] += [twin, other]
    with a_diary(tmp_path / "two", NOW, begun=False) as other_bench:
        other_bench.imports.write(other_bench.plan(json.dumps(found)))
        other_bench.commands.undo()
        other_bench.commands.undo()
        assert replace(mine, id=mine.id) in _left(other_bench)
