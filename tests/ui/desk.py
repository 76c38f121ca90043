"""What every window test stands on: an open diary, the program around it, a hand on its mouse."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path, PurePath
from typing import ClassVar, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

from skinroutine import compose
from skinroutine.app.errors import WorldFailure
from skinroutine.app.ports import Notice, Notifier
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import FoodRule
from skinroutine.domain.record.event import Fact
from skinroutine.domain.record.status import State
from skinroutine.ui.screens.today.step_row import StepRow
from skinroutine.ui.shell.application import Parts, Program

from fakes import FixedClock, ManualAlarm, RecordingNotifier
from ui.days import MONDAY, at, fill_by_hand

Kind = TypeVar("Kind", bound=QWidget)
FactKind = TypeVar("FactKind", bound=Fact)


@dataclass
class PaperAutostart:
    """Starts nothing; refuses a change, or the question, where the test has a sentence for it."""

    on: bool = False
    refusal: str = ""
    trouble: str = ""
    place: ClassVar = PurePath("on paper")
    takes_long: ClassVar = False

    def is_on(self) -> bool:
        """Tell what is set."""
        if self.trouble:
            raise WorldFailure(self.trouble)
        return self.on

    def is_own(self) -> bool:
        """Tell whether it is set."""
        return self.on

    def turn(self, *, on: bool) -> None:
        """Set it."""
        if self.refusal:
            raise WorldFailure(self.refusal)
        self.on = on


@dataclass
class Desk:
    """A computer with an open diary on it, and what the test holds in its own hands.

    `sleeps` and `wakes` are what the newest program wants to be told of sleep.
    """

    session: compose.Session
    clock: FixedClock
    notifier: RecordingNotifier
    alarms: list[ManualAlarm] = field(default_factory=list)
    autostart: PaperAutostart = field(default_factory=PaperAutostart)
    sleeps: list[Callable[[], None]] = field(default_factory=list)
    wakes: list[Callable[[], None]] = field(default_factory=list)

    def parts(self, notifier: Notifier | None = None) -> Parts:
        """Return the window's parts with what rings, shows and starts in the test's own hands."""
        made = compose.window_parts(
            self.session,
            alarm=self._alarm,
            notifier=lambda: notifier or self.notifier,
            autostart=self.autostart,
        )
        return replace(made, sleep_signals=self._listen)

    @property
    def alarm(self) -> ManualAlarm:
        """The alarm of the newest program."""
        return self.alarms[-1]

    def state(self, one: OccurrenceKey) -> State:
        """Return the state of an occurrence as the diary has it now."""
        states = self.session.queries.day(one.day).states
        return next(state for state in states if state.occurrence.key == one)

    @property
    def newest(self) -> Notice:
        """The newest notice."""
        return self.notifier.notices[-1]

    def facts(self, kind: type[FactKind]) -> list[FactKind]:
        """Return every fact of a kind, oldest first."""
        found = (event.fact for event in self.session.store.newest(10_000))
        return [fact for fact in found if isinstance(fact, kind)]

    def refuse_writes(self, *, on: bool) -> None:
        """Let SQLite refuse every write of this program, or take them again."""
        self.session.store._connection.execute(f"PRAGMA query_only = {int(on)}")

    def _listen(self, on_sleep: Callable[[], None], on_wake: Callable[[], None]) -> None:
        self.sleeps.append(on_sleep)
        self.wakes.append(on_wake)

    def set_leaflet(self, rule: FoodRule) -> None:
        """Let the leaflet say something else about food from today."""
        self.session.commands.revise(self.session.queries.routine().with_food_rule(rule))

    def _alarm(self, ring: Callable[[], None]) -> ManualAlarm:
        self.alarms.append(ManualAlarm(ring))
        return self.alarms[-1]


@contextmanager
def a_desk(
    profile: Path, clock: FixedClock, *, wait: float = compose.WINDOW_WAIT
) -> Iterator[Desk]:
    """Open a new diary in a folder as of the Monday, fill it by hand, and stand at the moment."""
    clock.instant = at(MONDAY, 7)
    with compose.open_session(profile, clock=clock, wait=wait) as session:
        fill_by_hand(session, clock)
        yield Desk(session, clock, RecordingNotifier())


@contextmanager
def running(qt: QApplication, parts: Parts) -> Iterator[Program]:
    """Run the program's window on the test's event loop, and take all of it away at the end."""
    program = Program(qt, parts)
    program.start(background=False)
    settle()
    try:
        yield program
    finally:
        if program.courier._is_open:
            program.stop()
        program.window.hide()
        for one in (program.window, program.tray, program.diary, program.courier, program):
            one.deleteLater()
        settle()
        qt.setStyleSheet("")
        QTimer.singleShot(0, partial(qt.exit, 0))
        qt.exec()  # A quit that a test asked for would end every event loop that comes after it.


def in_a_thread(call: Callable[[], None]) -> None:
    """Make a call in a thread of its own and wait for its end."""
    thread = threading.Thread(target=call)
    thread.start()
    thread.join(5)
    assert not thread.is_alive()


def settle() -> None:
    """Let everything that is posted happen, and let go of what is to be deleted."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def row_of(program: Program, one: OccurrenceKey) -> StepRow:
    """Return the row of an occurrence on the today page."""
    return next(row for row in program.window.today.rows if row.state.occurrence.key == one)


def click(widget: QWidget) -> None:
    """Click the middle of a widget that a person could click."""
    assert widget.isVisible(), f"{widget} is not on show"
    assert widget.isEnabled(), f"{widget} cannot be pressed"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


def press(
    widget: QWidget,
    what: Qt.Key,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key with the focus on a widget, as the window system would."""
    QTest.keyClick(widget, what, held)
    settle()


def button(inside: QWidget, text: str) -> QAbstractButton:
    """Return the one visible button with these words, or with this accessible name."""
    found = [
        one
        for one in inside.findChildren(QAbstractButton)
        if one.isVisible() and text in {one.text(), one.accessibleName()}
    ]
    assert len(found) == 1, f"{len(found)} buttons say {text!r}"
    return found[0]


def entries(menu: QMenu) -> list[str]:
    """Return the words of a menu, without separators."""
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def choose(menu: QMenu, *path: str) -> None:
    """Choose an entry of a menu, through its submenus, as far as a person may."""
    for words in path:
        action = next(one for one in menu.actions() if one.text() == words)
        assert action.isEnabled(), f"{words} cannot be chosen"
        inner = action.menu()
        if isinstance(inner, QMenu):
            menu = inner
        else:
            action.trigger()


def pop_up() -> QMenu:
    """Return the menu that is open now."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def words(inside: QWidget) -> list[str]:
    """Return the words of every label that is on show inside a widget."""
    return [one.text() for one in inside.findChildren(QLabel) if one.isVisible() and one.text()]


def the(kind: type[Kind], inside: QWidget) -> Kind:
    """Return the first widget of a kind inside another."""
    found = inside.findChild(kind)
    assert isinstance(found, kind)
    return found
