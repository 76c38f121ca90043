"""What comes in between while a newer version is tried: something typed, or another change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from skinroutine.app.renewal import Lying
from skinroutine.ui.shell.read_ahead import ReadAhead
from skinroutine.ui.wording import renewal as words

from fakes import FixedClock
from ui.desk import Desk, button, click, settle
from ui.lock_bench import PASSPHRASE, a_locked_desk, lock, try_passphrase
from ui.renewed_bench import IN_TRAY, OFFERED, START, Bench, opened

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield a program whose files are in the test's own hands, with its window on show."""
    with opened(qt, desk) as made:
        yield made


def type_something(bench: Bench) -> None:
    """Type into a field of a page."""
    QTest.keyClicks(QLineEdit(bench.program.window.today), "x")


def open_dialog(bench: Bench) -> None:
    """Open a dialog, which goes with the window."""
    QDialog(bench.program.window).open()


@pytest.mark.parametrize("come_between", [type_something, open_dialog])
def test_what_is_typed_while_it_is_tried_is_not_lost(
    bench: Bench, come_between: Callable[[Bench], None]
) -> None:
    """It was asked for, and then something was begun: that is said, and it can be asked again."""
    bench.replaced()
    click(button(bench.program.window.offer, START))
    come_between(bench)
    bench.tried()
    assert not bench.program.is_to_renew
    assert bench.program.window.offer.words == words.UNSAVED
    for one in bench.program.window.findChildren(QDialog):
        one.close()
    for field in bench.program.window.today.findChildren(QLineEdit):
        field.setModified(False)
    click(button(bench.program.window.offer, START))
    bench.tried()
    assert bench.program.is_to_renew


def test_a_dialog_that_was_put_away_by_the_lock_is_not_lost(
    qt: QApplication, profile: Path, clock: FixedClock
) -> None:
    """It comes back with what was typed once the passphrase is there."""
    with a_locked_desk(profile, clock) as desk, opened(qt, desk) as bench:
        pages = bench.program.window.pages
        pages.page("course")
        pages.open_summary()
        settle()
        dialog = pages.dialog
        assert dialog is not None
        bench.replaced()
        lock(bench.program)
        assert not dialog.isVisible()
        bench.program.tray.renew_requested.emit()
        settle()
        assert bench.trials == []
        assert bench.program.window.offer.words == words.UNSAVED
        try_passphrase(bench.program, PASSPHRASE)
        assert dialog.isVisible()
        dialog.reject()
        bench.program.tray.renew_requested.emit()
        assert len(bench.trials) == 1


@pytest.mark.parametrize("is_good", [True, False])
@pytest.mark.parametrize("now", [Lying(None), Lying("3")])
def test_files_that_change_while_they_are_tried_are_tried_anew(
    bench: Bench, now: Lying, is_good: bool
) -> None:
    """What was tried is not what would be started; nobody is told of something half laid down."""
    bench.program.window.hide()
    bench.replaced("2")
    bench.files.now = now
    bench.tried(is_good=is_good)
    assert not bench.program.is_to_renew
    assert bench.program.window.offer.words == ""
    bench.replaced("4")
    assert len(bench.trials) == 2
    bench.tried()
    assert bench.program.is_to_renew


def test_what_was_asked_for_is_not_asked_again_where_files_change_meanwhile(bench: Bench) -> None:
    """The window is on the screen, and the person has pressed the button."""
    bench.replaced("2")
    click(button(bench.program.window.offer, START))
    bench.files.now = Lying(None)
    bench.tried()
    assert not bench.program.is_to_renew
    bench.replaced("3")
    assert len(bench.trials) == 2
    bench.tried()
    assert bench.program.is_to_renew


def test_what_was_asked_for_is_forgotten_where_there_is_nothing_new_any_more(bench: Bench) -> None:
    """The update was taken back; the next one is offered as ever."""
    bench.replaced("2")
    click(button(bench.program.window.offer, START))
    bench.files.now = Lying("1")
    bench.tried()
    bench.replaced("1")
    assert not bench.program.window.offer.isVisible()
    assert IN_TRAY not in bench.menu
    bench.replaced("3")
    assert len(bench.trials) == 1
    assert bench.program.window.offer.words == OFFERED


def test_what_cannot_be_started_is_said_until_something_else_lies_there(bench: Bench) -> None:
    """It was asked for; the sentence stays, and nothing is tried once the window is hidden."""
    bench.replaced("2")
    click(button(bench.program.window.offer, START))
    bench.tried(is_good=False)
    bench.beat()
    assert bench.program.window.offer.words == words.NOT_READY
    bench.program.window.hide()
    bench.beat()
    assert len(bench.trials) == 1
    bench.replaced("3")
    assert len(bench.trials) == 2


@pytest.mark.expects_log("WARNING .*is not there: bad marshal data")
def test_a_last_piece_that_cannot_be_read_is_let_be(qt: QApplication) -> None:
    """A file of another version may be in its place; it is not tried again every moment."""

    def bad() -> None:
        message = "bad marshal data"
        raise ValueError(message)

    ahead = ReadAhead([bad])
    ahead.start()
    ahead._next()
    assert not ahead._rest.isActive()
