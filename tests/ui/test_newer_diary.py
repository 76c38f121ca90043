"""A diary that a newer program has changed while this one runs: nothing is lost without a word."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from skinroutine.app.ports import Press
from skinroutine.ui.shell.application import Program

from ui.desk import Desk, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")


def make_newer(desk: Desk) -> None:
    """Bring the diary to a format that is unknown here, as another program would."""
    with closing(sqlite3.connect(desk.session.store.path)) as other:
        (number,) = other.execute("PRAGMA user_version").fetchone()
        other.execute(f"PRAGMA user_version = {number + 1}")


@pytest.mark.expects_log("an act was refused: DiaryNewer")
def test_what_is_pressed_on_a_pop_up_and_refused_is_said(program: Program, desk: Desk) -> None:
    """A hidden window comes forward with the sentence; one that shows stays as it is."""
    (tag,) = program.loop._pop_ups._shown
    program.window.hide()
    make_newer(desk)
    program._on_press(tag, Press.DONE)
    settle()
    assert program.window.isVisible()
    assert "newer version" in program.window.banner.words


def test_what_cannot_be_recorded_there_is_no_reason_to_stay(program: Program, desk: Desk) -> None:
    """A pop-up that can no longer be answered does not keep the old program from giving way."""
    assert program.loop.is_reminding
    make_newer(desk)
    settle()
    assert not program.loop.is_reminding


def test_the_end_comes_all_the_same(program: Program, desk: Desk) -> None:
    """The loop ends without a fault, though it can neither ask nor note anything."""
    make_newer(desk)
    program.loop.stop()
