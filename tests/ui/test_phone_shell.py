"""The account beside the window: off costs a glance, it beats with the diary, and rests locked."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skinroutine import compose
from skinroutine.ui.diary import Diary
from skinroutine.ui.shell.phone import Phone, phone_of

from fakes import FixedClock
from ui.desk import Desk, running
from ui.lock_bench import PASSPHRASE, a_locked_desk, lock, try_passphrase, with_ahead


class PaperAccount:
    """Counts what it is asked for."""

    def __init__(self) -> None:
        self.beats = self.stops = 0
        self.rests: list[bool] = []

    @property
    def set_up(self) -> object:
        """Return nothing of use."""
        return self

    def is_on(self) -> bool:
        """Tell that there is no account."""
        return False

    def beat(self) -> None:
        """Count it."""
        self.beats += 1

    def rest(self, *, is_resting: bool) -> None:
        """Keep it."""
        self.rests.append(is_resting)

    def stop(self) -> None:
        """Count it."""
        self.stops += 1


@pytest.fixture
def diary(desk: Desk, tmp_path: Path, qtbot: QtBot) -> Diary:
    """Return the diary of a window."""
    del qtbot
    return Diary(desk.session, tmp_path)


def test_it_beats_with_the_diary_and_not_right_at_the_start(diary: Diary) -> None:
    """Every change and every heartbeat is a beat, once the start is over."""
    account = PaperAccount()
    phone = Phone(account, diary, quiet_ms=0)  # type: ignore[arg-type] # of paper
    late = Phone(account, diary, quiet_ms=60_000)  # type: ignore[arg-type] # of paper
    diary.changed.emit()
    assert account.beats == 1
    phone.rest(True)
    late.stop()
    assert (account.rests, account.stops) == ([True], 1)


def test_a_demo_and_a_profile_that_is_forgotten_have_none(desk: Desk, diary: Diary) -> None:
    """Nothing of them is ever written elsewhere."""
    for parts in (
        compose.window_parts(desk.session, is_demo=True),
        compose.window_parts(desk.session, is_forgotten=True),
    ):
        assert (parts.phone, parts.asking) == (None, None)
        assert phone_of(parts, lambda call: call(), diary) is None


def test_while_it_is_off_nothing_is_loaded_and_no_thread_begins(desk: Desk, diary: Diary) -> None:
    """A beat of a diary without an account is a glance at it."""
    phone = phone_of(desk.parts(), lambda call: call(), diary)
    assert phone is not None
    loaded = set(sys.modules)
    phone.look()
    diary.changed.emit()
    phone.stop()
    assert {one for one in set(sys.modules) - loaded if "phone" in one} == set()


@pytest.mark.qt_log_ignore("does not support raise")
def test_no_round_begins_while_the_window_is_locked(
    qt: QApplication, profile: Path, clock: FixedClock
) -> None:
    """It rests from the lock on, and goes on with the passphrase."""
    account = PaperAccount()
    with a_locked_desk(profile, clock) as desk:
        parts = replace(with_ahead(desk), phone=lambda _post, _changed: account)  # type: ignore[arg-type,return-value] # of paper
        with running(qt, parts) as program:
            lock(program)
            assert account.rests == [True]
            try_passphrase(program, PASSPHRASE)
            assert account.rests == [True, False]
    assert account.stops == 1
