"""The window's diary: other programs that write, a store that refuses, and the way back."""

from __future__ import annotations

import itertools
import logging
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.diary.commands import Changed
from skinroutine.domain.record.event import SkipReason, Ticked
from skinroutine.domain.record.status import Status
from skinroutine.ui import diary as diary_module
from skinroutine.ui.parts.painted import Ring
from skinroutine.ui.shell.application import Program

from ui.days import DOSE, LIPS, NOW, key
from ui.desk import Desk, button, click, row_of, settle, the, words


@pytest.fixture
def other(desk: Desk) -> Iterator[sqlite3.Connection]:
    """Yield another program's connection to the same diary file, for any thread."""
    path = desk.session.store.path
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as made:
        yield made


class Tries:
    """Counts how often a tick is tried, and says so from the third try on."""

    def __init__(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        self.count = 0
        self.third = threading.Event()
        self._tick = desk.session.commands.tick
        monkeypatch.setattr(desk.session.commands, "tick", self._counted)

    def _counted(self, *said: Any, **more: Any) -> Changed:
        self.count += 1
        if self.count == 3:
            self.third.set()
        return self._tick(*said, **more)


def broken(*_said: object, **_more: object) -> Changed:
    """Be at fault, instead of a command."""
    message = "seeded"
    raise ValueError(message)


def test_a_short_wait_is_not_felt(
    program: Program, desk: Desk, other: sqlite3.Connection, qtbot: QtBot
) -> None:
    """While another program writes for half a second the window lives on, and the tick arrives."""
    watch, beats = QElapsedTimer(), list[int]()
    watch.start()
    heart = QTimer()
    heart.setInterval(10)
    heart.timeout.connect(lambda: beats.append(watch.elapsed()))
    other.execute("BEGIN IMMEDIATE")
    heart.start()
    QTimer.singleShot(500, program, lambda: other.execute("COMMIT"))
    click(row_of(program, DOSE).box)
    assert desk.state(DOSE).record is None
    assert row_of(program, DOSE).box.isChecked()
    qtbot.waitUntil(lambda: desk.state(DOSE).status is Status.DONE, timeout=4000)
    heart.stop()
    gaps = [later - earlier for earlier, later in itertools.pairwise(beats)]
    assert len(beats) >= 10
    assert max(gaps) < 250
    assert program.window.banner.words == ""
    assert "done 19:12" in words(row_of(program, DOSE))


@pytest.mark.expects_log("refused: StoreBusy")
def test_a_long_wait_is_told_and_the_box_goes_back(
    program: Program,
    desk: Desk,
    other: sqlite3.Connection,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """When another program never lets go, the box is empty again and a sentence says why."""
    monkeypatch.setattr(diary_module, "BUSY_RETRY_MS", 1)
    desk.session.store._connection.execute("PRAGMA busy_timeout = 1")
    other.execute("BEGIN IMMEDIATE")
    box = row_of(program, DOSE).box
    click(box)
    assert box.isChecked()
    qtbot.waitUntil(lambda: program.window.banner.words != "", timeout=10_000)
    other.execute("COMMIT")
    sentence = program.window.banner.words
    assert sentence.startswith("Another program is using the diary")
    assert sentence.endswith("Nothing was changed.")
    assert not box.isChecked()
    assert desk.state(DOSE).record is None


def test_acts_keep_their_order_while_the_diary_is_busy(
    program: Program, desk: Desk, other: sqlite3.Connection, qtbot: QtBot
) -> None:
    """A tick and its taking back, both made while another program writes, end as taken back."""
    acts = list[object]()
    program.diary.acted.connect(acts.append)
    other.execute("BEGIN IMMEDIATE")
    box = row_of(program, DOSE).box
    click(box)
    other.execute("COMMIT")
    assert box.isChecked()
    click(box)
    qtbot.waitUntil(lambda: len(acts) == 2, timeout=2000)
    assert desk.state(DOSE).record is None
    assert not box.isChecked()


def test_quitting_while_the_diary_is_busy_loses_no_tick(
    program: Program, desk: Desk, other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tick that waits when the person quits is written once the other program lets go."""
    tries, let_go = Tries(desk, monkeypatch), list[bool]()

    def lets_go() -> None:
        let_go.append(tries.third.wait(20))
        other.execute("COMMIT")

    other.execute("BEGIN IMMEDIATE")
    click(row_of(program, DOSE).box)
    assert tries.count == 1
    assert program.diary._retry.isActive()
    thread = threading.Thread(target=lets_go)
    thread.start()
    program.stop()
    thread.join(20)
    assert let_go == [True]
    assert tries.count >= 3
    assert desk.state(DOSE).status is Status.DONE
    assert not program.diary._retry.isActive()
    assert program.window.banner.words == ""


@pytest.mark.expects_log("refused: StoreBusy")
def test_quitting_waits_no_longer_than_the_tries(
    program: Program, desk: Desk, other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the other program never lets go, each act that waits is told of, and the end comes."""
    monkeypatch.setattr(diary_module, "BUSY_TRIES", 5)
    desk.session.store._connection.execute("PRAGMA busy_timeout = 1")
    tries, troubles = Tries(desk, monkeypatch), list[str]()
    program.diary.troubled.connect(troubles.append)
    other.execute("BEGIN IMMEDIATE")
    program.diary.tick(DOSE)
    program.diary.tick(LIPS)
    assert tries.count == 1
    program.stop()
    assert tries.count == 1 + 5 + 1
    assert len(troubles) == 2
    assert all(one.startswith("Another program is using the diary") for one in troubles)
    assert not program.diary._retry.isActive()
    other.execute("COMMIT")
    settle()
    assert desk.state(DOSE).record is None
    assert desk.state(LIPS).record is None


@pytest.mark.expects_log("readonly database", "refused: WorldFailure")
def test_a_refused_tick_goes_back(program: Program, desk: Desk) -> None:
    """Where nothing can be written, the box is empty again and the banner says so."""
    desk.refuse_writes(on=True)
    row = row_of(program, DOSE)
    click(row.box)
    assert not row.box.isChecked()
    assert "Due 12 minutes ago" in words(row)
    assert the(Ring, program.window.today).accessibleName() == "2 of 6 today"
    assert program.window.banner.words.endswith("is read-only, so nothing was saved.")
    assert words(program.window.note) == []


@pytest.mark.expects_log("readonly database", "refused: WorldFailure")
def test_a_refused_untick_goes_back(program: Program, desk: Desk) -> None:
    """A tick that could not be taken back is still on show as a tick."""
    desk.refuse_writes(on=True)
    row = row_of(program, key("moisturizer", "morning"))
    click(row.box)
    assert row.box.isChecked()
    assert "done 08:05" in words(row)


@pytest.mark.expects_log("readonly database", "refused: WorldFailure")
def test_the_banner_is_put_away(program: Program, desk: Desk) -> None:
    """The banner stays until it is put away, and comes again with the next trouble."""
    desk.refuse_writes(on=True)
    box = row_of(program, DOSE).box
    click(box)
    banner = program.window.banner
    assert banner.isVisible()
    away = the(QPushButton, banner)
    assert away.accessibleName() == "Put this message away"
    click(away)
    assert not banner.isVisible()
    click(box)
    assert banner.isVisible()
    desk.refuse_writes(on=False)
    click(box)
    assert desk.state(DOSE).status is Status.DONE


def test_what_another_program_ticks_shows_within_a_second(
    program: Program, desk: Desk, qtbot: QtBot
) -> None:
    """A tick of the command line shows in the open window within a second."""
    other = SqliteStore(desk.session.store.path)
    try:
        other.append([Ticked(DOSE, NOW)], NOW, "Europe/Berlin")
        qtbot.waitUntil(row_of(program, DOSE).box.isChecked, timeout=1000)
    finally:
        other.close()
    assert the(Ring, program.window.today).accessibleName() == "3 of 6 today"


def test_every_write_of_another_program_shows(program: Program, desk: Desk, qtbot: QtBot) -> None:
    """The watch goes on: a second and a third write show as well."""
    for one in (LIPS, DOSE, key("moisturizer", "night")):
        other = SqliteStore(desk.session.store.path)
        try:
            other.append([Ticked(one, NOW)], NOW, "Europe/Berlin")
        finally:
            other.close()
        qtbot.waitUntil(lambda one=one: row_of(program, one).box.isChecked(), timeout=1000)  # type: ignore[misc]


def test_what_another_program_does_can_be_undone_here(
    program: Program, desk: Desk, qtbot: QtBot
) -> None:
    """The diary is one: the window takes back what the command line ticked."""
    other = SqliteStore(desk.session.store.path)
    try:
        other.append([Ticked(DOSE, NOW)], NOW, "Europe/Berlin")
    finally:
        other.close()
    qtbot.waitUntil(row_of(program, DOSE).box.isChecked, timeout=1000)
    program.diary.undo()
    assert desk.state(DOSE).record is None


def test_our_own_writes_are_not_taken_for_another_programs(program: Program, qtbot: QtBot) -> None:
    """One act is one change: the watched file does not make the window look a second time."""
    changes = list[None]()
    program.diary.changed.connect(lambda: changes.append(None))
    click(row_of(program, DOSE).box)
    before = len(changes)
    program.diary.look_again()
    settle()
    assert len(changes) == before


def test_the_heartbeat_looks_again(program: Program, desk: Desk, qtbot: QtBot) -> None:
    """A timer of the window's own brings the minutes along, whatever the alarm does."""
    assert program.diary._heart.interval() <= 20_000
    assert program.diary._heart.isActive()
    desk.clock.instant = NOW + timedelta(minutes=3)
    program.diary._heart.setInterval(5)
    qtbot.waitUntil(lambda: "Due 15 minutes ago" in words(row_of(program, DOSE)), timeout=2000)


def test_undo_with_nothing_to_take_back_says_nothing(program: Program, desk: Desk) -> None:
    """Undo on a diary whose every act is taken back changes nothing and troubles nobody."""
    while desk.session.commands.undo():
        pass
    program.diary.changed.emit()
    program.diary.undo()
    assert program.window.banner.words == ""
    assert words(program.window.note) == []


def test_redo_ends_with_a_newer_act(program: Program, desk: Desk) -> None:
    """After a new act there is nothing to bring back."""
    click(row_of(program, DOSE).box)
    program.diary.undo()
    click(row_of(program, LIPS).box)
    program.diary.redo()
    assert desk.state(DOSE).record is None
    assert desk.state(LIPS).status is Status.DONE_LATE


def test_the_note_goes_away_by_itself(program: Program, qtbot: QtBot) -> None:
    """The note with the way back stays some seconds and then goes."""
    click(row_of(program, DOSE).box)
    note = program.window.note
    assert button(note, "Undo").accessibleName() == "Undo: Noted, 19:12"
    assert note._fade.isActive()
    assert 5000 <= note._fade.interval() <= 10_000
    note._fade.setInterval(5)
    note._fade.start()
    qtbot.waitUntil(lambda: not note.isVisible(), timeout=2000)


def test_a_fault_in_one_act_does_not_hold_up_the_next(
    program: Program, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a fault of the program's own, acts are still carried out."""
    monkeypatch.setattr(desk.session.commands, "skip", broken)
    with pytest.raises(ValueError, match="seeded"):
        program.diary.skip(LIPS, SkipReason.AWAY)
    program.diary.tick(DOSE)
    assert desk.state(DOSE).status is Status.DONE


def test_what_waits_behind_a_fault_is_carried_out(
    program: Program,
    desk: Desk,
    other: sqlite3.Connection,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A fault in an act that had to wait is loud, and the act behind it comes by itself."""
    monkeypatch.setattr(desk.session.commands, "skip", broken)
    other.execute("BEGIN IMMEDIATE")
    program.diary.tick(LIPS)
    program.diary.skip(LIPS, SkipReason.AWAY)
    program.diary.tick(DOSE)
    other.execute("COMMIT")
    with qtbot.captureExceptions() as faults:
        qtbot.waitUntil(lambda: desk.state(DOSE).status is Status.DONE, timeout=4000)
    assert [str(fault) for _, fault, _ in faults] == ["seeded"]
    assert desk.state(LIPS).status is Status.DONE_LATE


@pytest.mark.expects_log("a fault of our own in an act before the end")
def test_a_fault_at_the_end_leaves_a_trace_and_loses_no_tick(
    program: Program,
    desk: Desk,
    other: sqlite3.Connection,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Where an act that waits at the end is at fault, those behind it are written all the same."""
    monkeypatch.setattr(desk.session.commands, "skip", broken)
    other.execute("BEGIN IMMEDIATE")
    program.diary.tick(LIPS)
    program.diary.skip(LIPS, SkipReason.AWAY)
    program.diary.tick(DOSE)
    other.execute("COMMIT")
    program.stop()
    assert desk.state(LIPS).status is Status.DONE_LATE
    assert desk.state(DOSE).status is Status.DONE
    assert desk.alarm.stopped
    (record,) = (one for one in caplog.records if one.levelno == logging.ERROR)
    assert record.exc_info is not None
    assert str(record.exc_info[1]) == "seeded"
