"""What the tests of the lock stand on: an encrypted diary, open, with the hand-made days in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from skinroutine import compose
from skinroutine.adapters.system.ahead_file import AheadInFile
from skinroutine.app.reminding.ahead import AheadKeeper
from skinroutine.ui.screens.lock.desk import Wish
from skinroutine.ui.shell.application import Parts, Program
from skinroutine.ui.shell.locking import Locking

from fakes import FixedClock, RecordingNotifier
from ui.days import MONDAY, at, fill_by_hand
from ui.desk import Desk, settle

PASSPHRASE = "four words and a half"  # noqa: S105 - of a diary made by a test
WITHIN_MS = 10_000
"""How long anything may take that is done in a thread."""


def wait_until(is_so: Callable[[], object], why: str) -> None:
    """Let the program go on until something is so."""
    deadline = QDeadlineTimer(WITHIN_MS)
    while not is_so():
        assert not deadline.hasExpired(), why
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    settle()


@contextmanager
def a_locked_desk(profile: Path, clock: FixedClock) -> Iterator[Desk]:
    """Fill a diary, turn its lock on, and open it with the key."""
    clock.instant = at(MONDAY, 7)
    with compose.open_session(profile, clock=clock) as session:
        fill_by_hand(session, clock)
    key = compose.lock_of(profile).turn_on(PASSPHRASE)
    with compose.open_session(profile, clock=clock, wait=compose.WINDOW_WAIT, key=key) as session:
        yield Desk(session, clock, RecordingNotifier())


def with_ahead(desk: Desk) -> Parts:
    """Return the window's parts with what is kept ahead."""
    session = desk.session
    file = AheadInFile(session.profile)
    keeper = AheadKeeper(file, session.store, session.queries, session.clock)
    return replace(desk.parts(), ahead=keeper)


def locking(program: Program) -> Locking:
    """Return the lock of a program that has one."""
    assert program.locking is not None
    return program.locking


def is_locked(program: Program) -> bool:
    """Tell whether it is locked now."""
    return program.is_locked


def wish(program: Program) -> Wish | None:
    """Return what a program asks for at its end."""
    return program.wish


def lock(program: Program) -> None:
    """Lock it, as its own button would."""
    locking(program).lock()
    wait_until(lambda: is_locked(program), "it locks")


def try_passphrase(program: Program, passphrase: str) -> None:
    """Type a passphrase on the lock page, press its button, and wait for what becomes of it."""
    window = locking(program).window
    assert window is not None
    page = window.page
    page.field.setText(passphrase)
    page.button.click()
    wait_until(lambda: not is_locked(program) or not page.is_busy, "it is checked")


def heard_of(qt: QApplication) -> list[str]:
    """Return every name, description and value that a screen reader can find, hidden or not."""
    found: list[str] = []
    parts = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)

    def walk(node: QAccessibleInterface | None) -> None:
        if node is None or not node.isValid():
            return
        found.extend(text for part in parts if (text := node.text(part)))
        for number in range(node.childCount()):
            walk(node.child(number))

    walk(QAccessible.queryAccessibleInterface(qt))
    return found
