"""The automatic backup: once a day, beside the window, and told where it is not made."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from skinroutine import compose
from skinroutine.ui.shell.application import Program
from skinroutine.ui.shell.keeper import AGAIN_MS, QUIET_MS, Keeper

from ui.days import DOSE
from ui.desk import Desk, click, in_a_thread, row_of


@pytest.fixture
def keeper(qtbot: QtBot, desk: Desk) -> Iterator[Keeper]:
    """Yield a keeper that waits for nothing."""
    made = Keeper(lambda: compose.backups(desk.session), quiet_ms=0)
    yield made
    made.stop()


def names(desk: Desk) -> list[str]:
    place = desk.session.profile / "backups"
    return sorted(one.name for one in place.iterdir()) if place.is_dir() else []


def until(qtbot: QtBot, keeper: Keeper, is_so: Callable[[], bool]) -> None:
    """Let the keeper look, as the heartbeat makes it, until something is so and it rests."""

    def look() -> bool:
        if keeper._work is None and not is_so():
            keeper.look()
        return keeper._work is None and is_so()

    qtbot.waitUntil(look)


def test_a_day_gets_its_backup_once(qtbot: QtBot, desk: Desk, keeper: Keeper) -> None:
    until(qtbot, keeper, lambda: len(names(desk)) == 1)
    (made,) = names(desk)
    assert made.endswith("-daily.sqlite3")
    keeper.look()
    assert keeper._work is None
    desk.clock.advance(timedelta(days=1))
    until(qtbot, keeper, lambda: len(names(desk)) == 2)


def test_a_start_has_other_things_to_do(qtbot: QtBot, desk: Desk) -> None:
    keeper = Keeper(lambda: compose.backups(desk.session))
    keeper.look()
    assert keeper._work is None
    assert QUIET_MS >= 60_000


def test_a_day_that_has_one_gets_no_other(qtbot: QtBot, desk: Desk, keeper: Keeper) -> None:
    compose.backups(desk.session).automatic()
    until(qtbot, keeper, lambda: keeper._settled is not None)
    assert len(names(desk)) == 1


@pytest.mark.expects_log(
    "ERROR .*backup: NotADirectoryError", "ERROR .*the automatic backup was not made"
)
def test_one_that_is_not_made_is_told_once_a_day(qtbot: QtBot, desk: Desk, keeper: Keeper) -> None:
    place = desk.session.profile / "backups"
    place.write_text("in the way")
    told: list[str] = []
    keeper.troubled.connect(told.append)
    until(qtbot, keeper, lambda: bool(told))
    assert told[0].startswith("Today\N{RIGHT SINGLE QUOTATION MARK}s backup was not made. The ")
    keeper.look()
    assert keeper._work is None
    assert keeper._rest == AGAIN_MS
    keeper._rest = 0
    until(qtbot, keeper, lambda: keeper._rest == AGAIN_MS)
    assert len(told) == 1
    keeper._rest = 0
    desk.clock.advance(timedelta(days=1))
    until(qtbot, keeper, lambda: len(told) == 2)
    place.unlink()
    keeper._rest = 0
    until(qtbot, keeper, lambda: len(names(desk)) == 1)


@pytest.mark.expects_log("WARNING .*not good", "ERROR .*holds facts that cannot be read")
def test_one_with_entries_that_cannot_be_read_is_told(
    qtbot: QtBot, desk: Desk, keeper: Keeper
) -> None:
    with closing(sqlite3.connect(desk.session.store.path)) as opened, opened:
        opened.execute(
            "INSERT INTO event VALUES ('f', 9999, 'Ticked', '2026-11-02T18:00:00+00:00', 'UTC', "
            "'d', '2026-01-01', '{}')"
        )
    told: list[str] = []
    keeper.troubled.connect(told.append)
    until(qtbot, keeper, lambda: bool(told))
    assert "cannot be read" in told[0]
    assert len(names(desk)) == 1


def test_the_end_of_the_program_waits_for_nothing_half_done(
    qtbot: QtBot, desk: Desk, keeper: Keeper
) -> None:
    qtbot.waitUntil(lambda: keeper._since.hasExpired(0))
    keeper.look()
    keeper.stop()
    qtbot.wait(50)
    assert not [one for one in names(desk) if one.startswith(".")]


def test_the_heartbeat_makes_the_program_s_keeper_look(
    qtbot: QtBot, desk: Desk, program: Program
) -> None:
    keeper = program._keeper
    assert keeper is not None
    program.diary.changed.emit()
    assert names(desk) == []
    keeper._rest = 0
    program.diary.changed.emit()
    qtbot.waitUntil(lambda: [one for one in names(desk) if not one.startswith(".")] != [])
    qtbot.waitUntil(lambda: keeper._work is None)


@pytest.mark.expects_log("ERROR .*backup", "ERROR .*the automatic backup was not made")
def test_the_window_says_that_it_was_not_made(qtbot: QtBot, desk: Desk, program: Program) -> None:
    (desk.session.profile / "backups").write_text("in the way")
    assert program._keeper is not None
    program._keeper._rest = 0
    program.diary.changed.emit()
    qtbot.waitUntil(program.window.banner.isVisible)


def test_a_demo_makes_none(desk: Desk) -> None:
    assert compose.window_parts(desk.session, is_demo=True).backups is None


def test_a_backup_under_way_never_holds_the_window_up(
    qtbot: QtBot, desk: Desk, keeper: Keeper
) -> None:
    """The thread of the window only begins it."""
    where: list[threading.Thread] = []
    backups = compose.backups(desk.session)
    automatic = backups.automatic
    keeper._backups = backups

    def noted(*given: object) -> object:
        where.append(threading.current_thread())
        return automatic(*given)  # type: ignore[arg-type]

    backups.automatic = noted  # type: ignore[assignment, method-assign]
    until(qtbot, keeper, lambda: len(names(desk)) == 1)
    assert where
    assert threading.main_thread() not in where


def test_an_open_window_shows_what_was_restored_by_itself(
    qtbot: QtBot, desk: Desk, program: Program
) -> None:
    """As by the command line: over a connection of its own, with the window and its store open."""
    backups = compose.backups(desk.session)
    made = backups.back_up()

    def restore() -> None:
        backups.restore(made.name)

    def undo() -> None:
        backups.undo_restore()

    click(row_of(program, DOSE).box)
    assert row_of(program, DOSE).box.isChecked()
    in_a_thread(restore)
    qtbot.waitUntil(lambda: not row_of(program, DOSE).box.isChecked(), timeout=2000)
    click(row_of(program, DOSE).box)
    assert desk.state(DOSE).status.is_done
    in_a_thread(undo)
    qtbot.waitUntil(row_of(program, DOSE).box.isChecked, timeout=2000)
    program.diary.undo()
    assert not desk.state(DOSE).status.is_done
