"""The lock in the settings: turning it on and off, its passphrase, when it locks, the keyring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from shiboken6 import isValid

from skinroutine.adapters.store.encrypting import Sealer
from skinroutine.adapters.store.lock_file import LockFile
from skinroutine.app.errors import WorldFailure, WrongPassphrase
from skinroutine.app.keeping.lock import TRUTH, Lock
from skinroutine.app.tongue import speak
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.ui.parts import qt_tongue
from skinroutine.ui.screens.lock.desk import TurnOff, TurnOn
from skinroutine.ui.screens.settings.lock import LockRows
from skinroutine.ui.screens.settings.lock_dialogs import (
    ChangeDialog,
    LockDialog,
    TurnOffDialog,
    TurnOnDialog,
)
from skinroutine.ui.shell.application import Parts, Program

from fakes import FixedClock
from ui.desk import Desk, a_desk, click, running, settle, the, words
from ui.lock_bench import PASSPHRASE, a_locked_desk, is_locked, wait_until, wish

KEYRING = "Keep the key in this computer\u2019s keyring"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class PaperKeyring:
    """A keyring in the test's own hands."""

    def __init__(self, *, is_there: bool = True) -> None:
        self.there = is_there
        self.kept: dict[str, bytes] = {}
        self.refusal = ""

    def is_there(self) -> bool:
        """Tell whether there is one."""
        return self.there

    def get(self, name: str) -> bytes | None:
        """Return what is kept."""
        return self.kept.get(name)

    def keep(self, name: str, key: bytes) -> None:
        """Keep a key, or refuse it."""
        if self.refusal:
            raise WorldFailure(self.refusal)
        self.kept[name] = key

    def forget(self, name: str) -> None:
        """Keep it no more."""
        self.kept.pop(name, None)


@pytest.fixture
def ring() -> PaperKeyring:
    """Return a keyring that is there."""
    return PaperKeyring()


@pytest.fixture
def lock(profile: Path, ring: PaperKeyring) -> Lock:
    """Return the lock of the profile."""
    file = LockFile(profile)
    return Lock(file, Sealer(profile, file.is_there), ring)


@pytest.fixture
def open_program(
    qt: QApplication, profile: Path, clock: FixedClock, lock: Lock
) -> Iterator[Program]:
    """Yield a program without a lock, with its settings on show."""
    with a_desk(profile, clock) as desk, running(qt, with_lock(desk, lock)) as made:
        yield on_settings(made)


@pytest.fixture
def locked_program(
    qt: QApplication, profile: Path, clock: FixedClock, lock: Lock
) -> Iterator[Program]:
    """Yield a program with a lock, with its settings on show."""
    with a_locked_desk(profile, clock) as desk, running(qt, with_lock(desk, lock)) as made:
        yield on_settings(made)


def with_lock(desk: Desk, lock: Lock) -> Parts:
    """Return a window's parts with a lock in the test's own hands."""
    return replace(desk.parts(), lock=lambda: lock)


def on_settings(program: Program) -> Program:
    """Show the settings, and wait for what the keyring says."""
    program.window.show_place("settings")
    wait_until(lambda: rows(program)._work is None, "the keyring answers")
    return program


def rows(program: Program) -> LockRows:
    """Return the group of the lock."""
    return program.window.settings.lock


def fill(dialog: LockDialog, *typed: str) -> None:
    """Type into the fields of a dialog, press its button, and wait for what becomes of it."""
    for field, text in zip(dialog.fields, typed, strict=True):
        field.setText(text)
    click(dialog.do)
    wait_until(lambda: not isValid(dialog) or not dialog.is_busy, "it is done")


def test_it_is_off_at_first(open_program: Program) -> None:
    """Where there is no lock there is one row, and a dialog that tells the truth first."""
    group = rows(open_program)
    assert [row.name for row in group.rows if row.is_on_show] == ["lock"]
    click(group.button)
    dialog = the(TurnOnDialog, open_program.window)
    said = words(dialog)
    assert TRUTH in said
    assert said.index(TRUTH) < said.index("New passphrase")
    assert dialog.new.hasFocus()
    dialog.reject()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("short", "short"), "A passphrase needs at least 8 characters."),
        (("        ", "        "), "A passphrase needs at least 8 characters."),
        (("long enough", "long enough?"), "The two are not the same."),
    ],
)
def test_a_passphrase_that_will_not_do(
    open_program: Program, typed: tuple[str, str], said: str
) -> None:
    """It is said why, both are typed again, and nothing is asked of the program."""
    wished: list[object] = []
    assert open_program.lock_desk is not None
    open_program.lock_desk.wished.connect(wished.append)
    click(rows(open_program).button)
    dialog = the(TurnOnDialog, open_program.window)
    fill(dialog, *typed)
    assert dialog.said.startswith(said)
    assert [one.text() for one in dialog.fields] == ["", ""]
    assert dialog.new.hasFocus()
    assert dialog.isVisible()
    assert wished == []
    dialog.reject()


def test_enter_in_the_first_field_goes_on_to_the_second(open_program: Program) -> None:
    """What was typed first is kept, and nothing is called different that was not typed yet."""
    click(rows(open_program).button)
    dialog = the(TurnOnDialog, open_program.window)
    fill(dialog, PASSPHRASE, "")
    assert dialog.again.hasFocus()
    assert (dialog.said, dialog.new.text()) == ("", PASSPHRASE)
    dialog.reject()


def test_turning_it_on_is_asked_of_the_program(open_program: Program) -> None:
    """The program is asked to end and encrypt; the key may go to a keyring that is there."""
    click(rows(open_program).button)
    dialog = the(TurnOnDialog, open_program.window)
    wait_until(dialog.keyring.isEnabled, "the keyring is found")
    click(dialog.keyring)
    fill(dialog, PASSPHRASE, PASSPHRASE)
    assert wish(open_program) == TurnOn(PASSPHRASE, in_keyring=True)
    assert PASSPHRASE not in repr(wish(open_program))


def test_without_a_keyring_it_is_said_why(open_program: Program, ring: PaperKeyring) -> None:
    """Where there is none, the box cannot be ticked, and what that means is said."""
    ring.there = False
    click(rows(open_program).button)
    dialog = the(TurnOnDialog, open_program.window)
    wait_until(lambda: "has no keyring" in dialog.keyring_note.text(), "it is said")
    assert not dialog.keyring.isEnabled()
    fill(dialog, PASSPHRASE, PASSPHRASE)
    assert wish(open_program) == TurnOn(PASSPHRASE)


def test_the_words_on_the_keyring_tick_its_box(open_program: Program) -> None:
    click(rows(open_program).button)
    dialog = the(TurnOnDialog, open_program.window)
    wait_until(dialog.keyring.isEnabled, "the keyring is found")
    (said,) = [one for one in dialog.findChildren(QLabel) if one.text() == KEYRING]
    QTest.mouseClick(said, Qt.MouseButton.LeftButton)
    assert dialog.keyring.isChecked()
    dialog.reject()


def test_in_a_small_window_nothing_is_cut_off(
    qt: QApplication, profile: Path, clock: FixedClock, lock: Lock
) -> None:
    """In German at 200 %: nothing stands beside the dialog, and what is typed comes into view."""
    with a_desk(profile, clock) as desk:
        desk.session.commands.prefer(PreferenceName.LANGUAGE, "de")
        desk.session.commands.prefer(PreferenceName.TEXT_SIZE, "200")
        with running(qt, with_lock(desk, lock)) as made:
            made.window.resize(720, 520)
            click(rows(on_settings(made)).button)
            dialog = the(TurnOnDialog, made.window)
            settle()
            assert dialog._area.horizontalScrollBar().maximum() == 0
            for field in (dialog.new, dialog.again, dialog.new):
                field.setFocus()
                QTest.keyClicks(field, "a")
                settle()
                assert field.visibleRegion().boundingRect().height() == field.height()
            dialog.reject()
        qt_tongue.install(qt, made.look.resources, "en")
        speak()


def test_turning_it_off_asks_for_the_passphrase(locked_program: Program) -> None:
    """A wrong one is told; the right one asks the program to decrypt."""
    click(rows(locked_program).button)
    dialog = the(TurnOffDialog, locked_program.window)
    fill(dialog, "not the passphrase")
    assert dialog.said == "This passphrase does not open the diary."
    assert dialog.field.text() == ""
    assert wish(locked_program) is None
    fill(dialog, PASSPHRASE)
    assert wish(locked_program) == TurnOff(PASSPHRASE)
    assert PASSPHRASE not in repr(wish(locked_program))


def test_the_passphrase_is_changed(locked_program: Program, lock: Lock) -> None:
    """The old one is asked for; afterwards the new one opens, and the key is the same."""
    assert locked_program.lock_desk is not None
    click(rows(locked_program).change)
    dialog = the(ChangeDialog, locked_program.window)
    fill(dialog, "not the passphrase", "another one", "another one")
    assert dialog.said == "This passphrase does not open the diary."
    assert dialog.old.hasFocus()
    fill(dialog, PASSPHRASE, "another one", "another one")
    assert locked_program.window.findChildren(ChangeDialog) == []
    assert lock.unlock("another one") == locked_program.lock_desk.key
    with pytest.raises(WrongPassphrase):
        lock.unlock(PASSPHRASE)


def test_a_dialog_is_not_closed_while_it_works(locked_program: Program) -> None:
    """Escape does nothing to what would go on all the same."""
    click(rows(locked_program).button)
    dialog = the(TurnOffDialog, locked_program.window)
    dialog.field.setText("not the passphrase")
    click(dialog.do)
    dialog.reject()
    assert dialog.isVisible()
    wait_until(lambda: not dialog.is_busy, "it is done")
    dialog.reject()
    settle()
    assert wish(locked_program) is None


def test_when_it_locks_is_set(locked_program: Program, lock: Lock) -> None:
    """The length, and whether the screen's lock locks; what another program set shows."""
    group = rows(locked_program)
    assert [row.name for row in group.rows if row.is_on_show] == [
        "lock",
        "lock-now",
        "lock-after",
        "lock-screen",
        "lock-keyring",
        "lock-passphrase",
    ]
    group.idle.setCurrentIndex(group.idle.findData(5))
    group.idle.activated.emit(group.idle.currentIndex())
    click(group.with_screen)
    assert lock.settings().idle_minutes == 5
    assert not lock.settings().with_screen
    assert locked_program.locking is not None
    assert locked_program.locking.idle._length == 5 * 60_000
    lock.set_idle(7)
    locked_program.window.settings.refresh()
    assert group.idle.currentText() == "After 7 minutes"
    lock.set_idle(0)
    locked_program.window.settings.refresh()
    assert group.idle.currentText() == "Never"


def test_lock_now(locked_program: Program) -> None:
    """The button locks."""
    click(rows(locked_program).now)
    wait_until(lambda: is_locked(locked_program), "it locks")


def test_the_keyring_keeps_the_key_and_forgets_it(
    locked_program: Program, lock: Lock, ring: PaperKeyring
) -> None:
    """The switch says so in a thread; what is refused is told and shows."""
    group = rows(locked_program)
    assert locked_program.lock_desk is not None
    click(group.keyring)
    wait_until(lambda: group._work is None, "it is kept")
    assert list(ring.kept.values()) == [locked_program.lock_desk.key]
    assert lock.kept_key() == locked_program.lock_desk.key
    click(group.keyring)
    wait_until(lambda: group._work is None, "it is forgotten")
    assert ring.kept == {}
    ring.refusal = "The keyring is closed."
    click(group.keyring)
    wait_until(lambda: group._work is None, "it is refused")
    assert locked_program.window.banner.words == "The keyring is closed."
    assert not group.keyring.is_on


def test_a_profile_that_is_forgotten_has_none(
    qt: QApplication, profile: Path, clock: FixedClock
) -> None:
    """A demo's profile cannot be locked, and it is said why."""
    with a_desk(profile, clock) as desk, running(qt, replace(desk.parts(), lock=None)) as program:
        program.window.show_place("settings")
        settle()
        group = rows(program)
        assert not group.button.isEnabled()
        assert "cannot be locked" in group.rows[0].note.text()
