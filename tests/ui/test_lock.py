"""The lock of the running program: what locks it, what is out of reach, and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPlainTextEdit, QToolTip

from skinroutine.app.ports import Press
from skinroutine.domain.record.event import Ticked
from skinroutine.ui.screens.lock.page import LockPage
from skinroutine.ui.screens.lock.window import LockWindow
from skinroutine.ui.screens.today.time_entry import NoteEntry
from skinroutine.ui.shell.application import Program

from fakes import FixedClock
from ui.desk import Desk, click, entries, running, settle, the
from ui.lock_bench import (
    PASSPHRASE,
    a_locked_desk,
    heard_of,
    is_locked,
    lock,
    locking,
    try_passphrase,
    wait_until,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(profile: Path, clock: FixedClock) -> Iterator[Desk]:
    """Yield an open, encrypted diary with the hand-made days in it."""
    with a_locked_desk(profile, clock) as made:
        yield made


@pytest.fixture
def program(qt: QApplication, desk: Desk) -> Iterator[Program]:
    """Yield the program with its window on show; its first reminder has been taken."""
    with running(qt, desk.parts()) as made:
        yield made


@pytest.fixture(autouse=True)
def _no_other_window(qapp: QApplication) -> None:
    """Hide what earlier tests left on the screen."""
    for one in qapp.topLevelWidgets():
        one.hide()


def shown() -> list[type]:
    """Return the kinds of the windows that are on the screen."""
    return [type(one) for one in QApplication.topLevelWidgets() if one.isVisible()]


def page(program: Program) -> LockPage:
    """Return the lock page."""
    window = locking(program).window
    assert window is not None
    return window.page


def steps(desk: Desk) -> set[str]:
    """Return the names of the steps of today."""
    return {one.occurrence.step.name for one in desk.session.queries.day().states}


def test_only_the_lock_page_is_there(qt: QApplication, desk: Desk, program: Program) -> None:
    """The lock page is the only window, and no screen reader finds anything else."""
    names = steps(desk)
    before = "\n".join(heard_of(qt))
    assert names
    assert all(name in before for name in names)
    lock(program)
    assert shown() == [LockWindow]
    after = "\n".join(heard_of(qt))
    assert not [name for name in names if name in after]
    assert "Passphrase" in after
    assert not QToolTip.isVisible()


def test_the_same_page_comes_back(program: Program) -> None:
    """A wrong passphrase is told and taken away; the right one leads to the page that was there."""
    program.window.show_place("week")
    settle()
    geometry = program.window.geometry()
    lock(program)
    try_passphrase(program, "not the passphrase")
    assert is_locked(program)
    assert page(program).said.isVisible()
    assert page(program).said.text() == "This passphrase does not open the diary."
    assert page(program).field.text() == ""
    assert page(program).field.hasFocus()
    try_passphrase(program, PASSPHRASE)
    assert not is_locked(program)
    assert program.window.isVisible()
    assert program.window.pages.currentWidget() is program.window.week
    assert program.window.geometry() == geometry
    assert LockWindow not in shown()


def test_a_dialog_comes_back_with_what_was_typed(
    qt: QApplication, desk: Desk, program: Program
) -> None:
    """An open dialog is hidden, unheard, and there again afterwards, modal as before."""
    state = desk.session.queries.day().states[0]
    entry = NoteEntry(program.look, program.window, program.diary, state)
    ended: list[int] = []
    entry.finished.connect(ended.append)
    entry.open()
    settle()
    the(QPlainTextEdit, entry).setPlainText("a word of my own")
    lock(program)
    assert shown() == [LockWindow]
    assert "a word of my own" not in "\n".join(heard_of(qt))
    try_passphrase(program, PASSPHRASE)
    assert entry.isVisible()
    assert entry.isModal()
    assert the(QPlainTextEdit, entry).toPlainText() == "a word of my own"
    assert ended == []
    entry.leave()
    settle()


def test_a_dialog_that_opens_meanwhile_waits(program: Program) -> None:
    """What opens above the hidden window is hidden too, and there once it is unlocked."""
    lock(program)
    box = QMessageBox(program.window)
    box.setText("a word")
    box.open()
    wait_until(lambda: shown() == [LockWindow], "it is hidden")
    try_passphrase(program, PASSPHRASE)
    assert box.isVisible()
    box.close()
    settle()


def test_ctrl_l_locks_from_anywhere(program: Program) -> None:
    """The key works in the window and in a dialog."""
    QTest.keyClick(program.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: is_locked(program), "it locks")
    try_passphrase(program, PASSPHRASE)
    program.window._tell()
    settle()
    box = the(QMessageBox, program.window)
    QTest.keyClick(box, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: is_locked(program), "it locks")
    assert shown() == [LockWindow]
    try_passphrase(program, PASSPHRASE)
    box.close()


def test_the_tray_offers_nothing(program: Program) -> None:
    """While locked the tray's menu has Open and Quit, and its tip names the program alone."""
    program.tray.appear()
    lock(program)
    assert entries(program.tray._menu) == ["Open skinroutine", "Quit (reminders stop)"]
    icon = program.tray.icon
    assert icon is not None
    assert icon.toolTip() == "skinroutine"
    program.tray.open_requested.emit()
    settle()
    assert shown() == [LockWindow]
    try_passphrase(program, PASSPHRASE)
    assert len(entries(program.tray._menu)) > 2


def test_reminders_name_nothing(desk: Desk, program: Program, clock: FixedClock) -> None:
    """What is on the screen is changed, what comes is discreet, and no button acts."""
    names = steps(desk)
    first = desk.newest
    assert Press.DONE in {one.press for one in first.buttons}
    lock(program)
    veiled = desk.notifier.amended[-1]
    assert veiled.tag == first.tag
    assert [one.press for one in veiled.buttons] == [Press.OPEN]
    assert veiled.is_discreet
    clock.advance(timedelta(hours=5))
    count = len(desk.notifier.notices)
    desk.alarm.ring()
    settle()
    assert len(desk.notifier.notices) > count
    for notice in desk.notifier.notices[count:]:
        assert notice.is_discreet
        assert [one.press for one in notice.buttons] == [Press.OPEN]
        assert not [name for name in names if name in f"{notice.title} {notice.body}"]
    ticks = len(desk.facts(Ticked))
    assert program.loop.waiting(desk.newest.tag) is not None
    program._pressed(desk.newest.tag, Press.DONE)
    settle()
    assert len(desk.facts(Ticked)) == ticks
    assert shown() == [LockWindow]
    try_passphrase(program, PASSPHRASE)
    unveiled = next(one for one in desk.notifier.amended[::-1] if one.tag == desk.newest.tag)
    assert Press.DONE in {one.press for one in unveiled.buttons}


def test_it_locks_when_nobody_is_there(program: Program) -> None:
    """One timer waits; who touches the window puts it off."""
    idle = locking(program).idle
    idle.wait(60_000)
    assert idle._timer.isSingleShot()
    idle.wait(200)
    QTest.qWait(120)
    QTest.keyClick(program.window, Qt.Key.Key_Tab)
    QTest.qWait(120)
    assert not is_locked(program)
    wait_until(lambda: is_locked(program), "it locks")


def test_it_locks_with_the_screen_and_before_sleep(desk: Desk, program: Program) -> None:
    """Both lock where that is wanted, and only there."""
    assert program.lock_desk is not None
    program.lock_desk.lock.set_with_screen(with_screen=False)
    desk.sleeps[-1]()
    locking(program).lock_with_screen()
    settle()
    assert not is_locked(program)
    program.lock_desk.lock.set_with_screen(with_screen=True)
    desk.sleeps[-1]()
    wait_until(lambda: is_locked(program), "it locks")


class PaperClipboard:
    """A clipboard whose owner the test names; offscreen, nobody owns anything."""

    def __init__(self, *owned: QClipboard.Mode) -> None:
        self.owned = set(owned)
        self.cleared: list[QClipboard.Mode] = []

    def ownsClipboard(self) -> bool:  # noqa: N802 - Qt's name
        """Tell whether what was copied last was copied here."""
        return QClipboard.Mode.Clipboard in self.owned

    def ownsSelection(self) -> bool:  # noqa: N802 - Qt's name
        """Tell whether what was marked last was marked here."""
        return QClipboard.Mode.Selection in self.owned

    def supportsSelection(self) -> bool:  # noqa: N802 - Qt's name
        """Tell that there is such a thing."""
        return True

    def clear(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        """Note what was emptied."""
        self.cleared.append(mode)


@pytest.mark.parametrize(
    "owned", [(), *((one,) for one in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection))]
)
def test_what_was_copied_here_is_taken_away(
    program: Program, monkeypatch: pytest.MonkeyPatch, owned: tuple[QClipboard.Mode, ...]
) -> None:
    """What is ours is taken away on locking, and nothing else is."""
    paper = PaperClipboard(*owned)
    monkeypatch.setattr(QGuiApplication, "clipboard", lambda: paper)
    lock(program)
    assert tuple(paper.cleared) == owned


def test_a_hidden_window_stays_hidden(program: Program) -> None:
    """Locked in the tray, no window comes up; asked for, it is the lock page."""
    program.window.hide()
    lock(program)
    assert shown() == []
    program.come_forward()
    settle()
    assert shown() == [LockWindow]
    try_passphrase(program, PASSPHRASE)
    assert program.window.isVisible()


def test_the_eye_shows_what_is_typed(program: Program) -> None:
    """The eye shows the letters and is off again once it was tried."""
    lock(program)
    field = page(program).field
    field.setText("abc")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    click(field.eye)
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    assert field.eye.accessibleName() == "Hide the passphrase"
    try_passphrase(program, "abc")
    assert field.echoMode() is QLineEdit.EchoMode.Password


def test_an_end_while_locked(desk: Desk, program: Program) -> None:
    """Quitting on the lock page ends the program in order."""
    lock(program)
    window = locking(program).window
    assert window is not None
    ended: list[bool] = []
    locking(program).session_ended.connect(lambda: ended.append(True))
    window.close()
    assert ended == []
    program.end_session()
    window.close()
    assert ended == [True]
    program.stop()
    assert desk.notifier.stopped
