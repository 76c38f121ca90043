"""The running program: Qt set up, everything in the window connected, and an orderly end."""

from __future__ import annotations

import logging
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Slot
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from skinroutine.app.course.commands import CourseCommands
from skinroutine.app.course.queries import CourseQueries
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import Queries
from skinroutine.app.diary.settings import Settings
from skinroutine.app.errors import Told
from skinroutine.app.ports import Autostart, Delivery, Post, Press, Pressed
from skinroutine.app.reminding.channels import Channel
from skinroutine.app.reminding.proof import Proof
from skinroutine.app.reminding.reminder_loop import ReminderLoop
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import Routine
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts import qt_tongue
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.motion import calm
from skinroutine.ui.parts.theme import load_fonts, palette, style_sheet
from skinroutine.ui.screens.today.dose_guard import DoseGuard
from skinroutine.ui.shell.appearance import Appearance
from skinroutine.ui.shell.card import CardNotifier
from skinroutine.ui.shell.courier import Courier
from skinroutine.ui.shell.main_window import MainWindow
from skinroutine.ui.shell.pages import Files, Needs
from skinroutine.ui.shell.single_instance import SingleInstance
from skinroutine.ui.shell.tray import Tray, program_icon
from skinroutine.ui.shell.tray_message import TrayMessages
from skinroutine.ui.wording import program
from skinroutine.ui.wording.routine import in_own_words

CARD = "card"
"""The id of our own channel, which comes last and needs nobody."""
LOGOUT_MS = 60_000
"""For how long a session that said it ends is believed."""
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Reminders:
    """What reminds, and what proves that it reaches the person."""

    loop: ReminderLoop
    proof: Proof


@dataclass(frozen=True)
class Parts:
    """What the window is built from."""

    commands: Commands
    queries: Queries
    course_commands: CourseCommands
    course_queries: CourseQueries
    settings: Settings
    reminders: Callable[[Post, Callable[[Delivery], None], Pressed, Sequence[Channel]], Reminders]
    autostart: Autostart | None
    sleep_signals: Callable[[Callable[[], None], Callable[[], None]], None]
    files: Files
    resources: Path
    profile: Path
    watched: Path
    text_scale: float = 1.0


def begin() -> Application:
    """Set Qt up; must come before any other part of the window."""
    QApplication.setApplicationName("skinroutine")
    QApplication.setDesktopFileName("skinroutine")
    return Application(QApplication(sys.argv[:1]))


class Application:
    """Qt's application with ours around it."""

    def __init__(self, qt: QApplication) -> None:
        self.qt = qt
        qt.setStyle("Fusion")
        qt.setQuitOnLastWindowClosed(False)

    def first_routine(self, resources: Path) -> Routine:
        """Return what a new diary begins with, its names in the desktop's language."""
        qt_tongue.install(self.qt, resources)
        return in_own_words(default_routine())

    def run(self, parts: Parts, instance: SingleInstance, *, background: bool) -> int:
        """Show the window, remind, and return the exit code once the person quits."""
        program = Program(self.qt, parts)
        instance.show_requested.connect(program.window.come_forward)
        self.qt.commitDataRequest.connect(program.end_session)
        with _Signals(program.end), _Faults(program.window):
            program.start(background=background)
            code = self.qt.exec()
            program.stop()
        return code


class Program(QObject):
    """The window, the tray and the reminder loop around one diary."""

    def __init__(self, qt: QApplication, parts: Parts) -> None:
        super().__init__()
        self._qt = qt
        load_fonts(parts.resources)
        calm()
        self.look = Look(parts.resources, scale=parts.text_scale)
        self._appearance = Appearance(qt, self.look, base_scale=parts.text_scale)
        self._appearance.put_on(parts.queries.preferences())
        self._is_discreet = False
        self._dress()
        self.courier = Courier()
        self.diary = Diary(
            parts.commands,
            parts.queries,
            parts.course_commands,
            parts.course_queries,
            parts.watched,
        )
        self.tray = Tray(self.look, self.diary)
        self.reminders = parts.reminders(
            self.courier.post, self._on_delivery, self._pressed, self._own_channels()
        )
        self.loop = self.reminders.loop
        needs = Needs(
            self.look,
            self.diary,
            parts.profile,
            self.reminders.proof,
            parts.autostart,
            parts.files,
        )
        self.window = MainWindow(needs)
        self._guard = DoseGuard(self.look, self.diary, self.window, self.window.come_forward)
        self._logout = QTimer(self)
        self._logout.setSingleShot(True)
        self._logout.setInterval(LOGOUT_MS)
        self._logout.timeout.connect(self._session_goes_on)
        self._sleep_signals = parts.sleep_signals
        self._is_quit_by_person = False
        self._told_own_card = False
        self.window.has_tray = self.tray.is_there
        self.look.changed.connect(self._dress)
        self._show_level()
        self.diary.changed.connect(self._show_level)
        self.diary.changed.connect(self._put_on, Qt.ConnectionType.QueuedConnection)
        self.diary.changed.connect(self._wake)
        self.tray.came.connect(self._on_tray)
        self.tray.open_requested.connect(self.window.come_forward)
        self.tray.quit_requested.connect(self.quit)
        self.window.quit_requested.connect(self.quit)
        self.window.session_ended.connect(self.end)

    def start(self, *, background: bool) -> None:
        """Show the window, or wait in the tray; without a tray it starts minimised."""
        if not background:
            self.window.show()
        elif not self.window.has_tray:
            self.window.showMinimized()
        self.courier.post(self._begin)

    def stop(self) -> None:
        """Let nothing ring any more and remember where the window stood."""
        self.window.pages.make_no_more()
        self.courier.close()
        self.diary.stop()
        self.loop.stop(by_person=self._is_quit_by_person)
        self.window.keep_geometry()

    @Slot()
    def quit(self) -> None:
        """End the program because the person says so; reminders stop."""
        self._is_quit_by_person = True
        self.end()

    @Slot()
    def end(self) -> None:
        """End the program. QApplication.quit would ask the window, which stays."""
        self._qt.exit(0)

    @Slot(QSessionManager)
    def end_session(self, _manager: QSessionManager | None = None) -> None:
        """Let the window close: the person's session ends, and nothing must hold it up."""
        log.info("the session ends")
        self.window.is_session_ending = True
        self._logout.start()

    @Slot()
    def _session_goes_on(self) -> None:
        """Keep running after all: a log-out that was called off must not end the reminders."""
        self.window.is_session_ending = False

    def _own_channels(self) -> tuple[Channel, ...]:
        """Return the channels that need no notification service."""
        self._tray_messages = TrayMessages(
            lambda: self.tray.icon,
            lambda: self.tray.is_there,
            lambda: self.tray.speaks_dbus,
            self._pressed,
        )
        self._cards = CardNotifier(self.look, self._pressed)
        return (Channel("tray", self._tray_messages), Channel(CARD, self._cards))

    def _begin(self) -> None:
        log.info("reminders run")
        self._sleep_signals(
            lambda: self.courier.post(self.loop.falls_asleep),
            lambda: self.courier.post(self._woke_up),
        )
        self._wake()

    def _pressed(self, tag: str, press: Press) -> None:
        """Take what was pressed on a pop-up, in any thread."""
        self.courier.post(lambda: self._on_press(tag, press))

    def _on_press(self, tag: str, press: Press) -> None:
        """Do what was asked for on a pop-up; on one that is settled already, nothing."""
        waiting = self.loop.waiting(tag)
        if press is Press.OPEN:
            self.window.come_forward()
            if waiting is not None:
                self.window.show_row(waiting.keys[0])
            return
        if waiting is None:
            log.info("a button of a settled reminder was pressed")
            return
        for key in waiting.keys:
            if press is Press.DONE:
                self.diary.tick(key, with_food=waiting.with_food, via=waiting.channel)
            elif press is Press.SNOOZE:
                self.diary.snooze(key, via=waiting.channel)
            else:
                self.diary.skip(key, None, via=waiting.channel)

    def _woke_up(self) -> None:
        self._told(self.loop.woke_up)
        self.diary.changed.emit()

    @Slot()
    def _wake(self) -> None:
        self._told(self.loop.wake)

    def _told(self, act: Callable[[], None]) -> None:
        """Do something that the world may refuse, and say so where it does."""
        try:
            act()
        except Told as told:
            self.window.say(str(told))

    def _on_delivery(self, delivery: Delivery) -> None:
        if delivery.problem is not None:
            self.window.say(program.not_shown(delivery.problem))
        elif delivery.channel_id == CARD and delivery.detail and not self._told_own_card:
            self._told_own_card = True
            self.window.say(tr(program.OWN_CARD))
        self.diary.changed.emit()

    @Slot()
    def _show_level(self) -> None:
        """Name the program in title bar, task bar and tray, or, in discreet mode, nowhere."""
        level = self.diary.queries.preferences().text_level
        is_discreet = level is TextLevel.DISCREET
        if is_discreet != self._is_discreet:
            self._is_discreet = is_discreet
            self.window.setWindowTitle(program.window_title(is_discreet=is_discreet))
            self._qt.setWindowIcon(program_icon(self.look, is_discreet=is_discreet))
            self.tray.show_discreet(is_discreet=is_discreet)

    @Slot()
    def _on_tray(self) -> None:
        self.window.has_tray = True

    @Slot()
    def _put_on(self) -> None:
        """Wear what the person set; queued, since the page that asked may be made anew by it."""
        self._told(lambda: self._appearance.put_on(self.diary.queries.preferences()))

    @Slot()
    def _dress(self) -> None:
        self._qt.setFont(self.look.theme.font("body"))
        self._qt.setPalette(palette(self.look.theme))
        self._qt.setStyleSheet(style_sheet(self.look.theme))
        self._qt.setWindowIcon(program_icon(self.look, is_discreet=self._is_discreet))


class _Signals:
    """SIGTERM and SIGINT end the program in order, at once even while Qt waits."""

    def __init__(self, end: Callable[[], None]) -> None:
        self._end = end
        self._read, self._write = socket.socketpair()

    def __enter__(self) -> None:
        self._read.setblocking(False)  # noqa: FBT003 - the library's shape
        self._write.setblocking(False)  # noqa: FBT003 - the library's shape
        signal.set_wakeup_fd(self._write.fileno())
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._on_signal)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: self._end())

    def __exit__(self, *_error: object) -> None:
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        self._read.close()
        self._write.close()

    def _on_signal(self) -> None:
        self._read.recv(64)


class _Faults:
    """Faults of our own leave a trace in the log and a sentence in the window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def __enter__(self) -> None:
        self._before = sys.excepthook
        sys.excepthook = self._on_fault

    def __exit__(self, *_error: object) -> None:
        sys.excepthook = self._before

    def _on_fault(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, Told):
            self._window.say(str(fault))
            return
        log.critical("a fault of our own", exc_info=(kind, fault, trace))
        self._window.say(tr(program.BUG))
