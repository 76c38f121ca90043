"""A start without the key: the lock page, a tray that offers nothing, reminders that name nothing.

And the window for the time in which the whole diary is encrypted or decrypted, while it is closed.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Slot
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from skinroutine.app.errors import Told
from skinroutine.app.keeping.lock import Lock
from skinroutine.app.keeping.ports import GoOn
from skinroutine.app.ports import Post, Press, Pressed
from skinroutine.app.reminding.ahead import AheadLoop
from skinroutine.app.reminding.channels import Channel
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.ui.diary import HEARTBEAT_MS
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.motion import calm
from skinroutine.ui.parts.theme import load_fonts
from skinroutine.ui.screens.lock.memory import WINDOW, remembered
from skinroutine.ui.screens.lock.window import LockWindow
from skinroutine.ui.screens.lock.work import LockWork
from skinroutine.ui.shell.appearance import Appearance
from skinroutine.ui.shell.card import CardNotifier
from skinroutine.ui.shell.courier import Courier
from skinroutine.ui.shell.dress import dress
from skinroutine.ui.shell.read_ahead import ReadAhead
from skinroutine.ui.shell.tray import Tray
from skinroutine.ui.shell.tray_message import TrayMessages

KEYRING_MS = 3_000
"""How long reminders wait for the keyring; it may ask the person, who may not be there."""
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class LockedParts:
    """What a start without the key is built from."""

    lock: Lock
    reminders: Callable[[Post, Pressed, Sequence[Channel]], AheadLoop]
    sleep_signals: Callable[[Callable[[], None], Callable[[], None]], None]
    resources: Path
    profile: Path
    text_scale: float = 1.0
    read_ahead: Sequence[Callable[[], object]] = ()


class Veiled(QObject):
    """The lock page as the only window there is, in the look that is kept beside the diary."""

    def __init__(self, qt: QApplication, resources: Path, profile: Path, text_scale: float) -> None:
        super().__init__()
        self._qt = qt
        load_fonts(resources)
        calm()
        preferences = remembered(profile)
        self._is_discreet = preferences.text_level is TextLevel.DISCREET
        self.look = Look(resources, scale=text_scale)
        self._appearance = Appearance(qt, self.look, base_scale=text_scale)
        self._appearance.put_on(preferences)
        self._dress()
        self.look.changed.connect(self._dress)
        self._memory = QSettings(str(profile / WINDOW), QSettings.Format.IniFormat)
        self.window = LockWindow(self.look, is_discreet=self._is_discreet)
        geometry = self._memory.value("geometry")
        if geometry is not None:
            self.window.stand_at(geometry)

    @Slot()
    def end(self) -> None:
        """End the event loop."""
        self._qt.exit(0)

    def keep_geometry(self) -> None:
        """Remember where the window stands."""
        if self.window.windowHandle() is not None:
            self._memory.setValue("geometry", self.window.saveGeometry())
            self._memory.sync()

    def take_away(self) -> None:
        """Let nothing be left of it."""
        self.window.hide()
        for one in (self.window, self._appearance, self.look, self):
            one.deleteLater()

    @Slot()
    def _dress(self) -> None:
        dress(self._qt, self.look, is_discreet=self._is_discreet)


class LockedStart(Veiled):
    """Runs until `key` is found, typed or in the keyring, or the person quits."""

    def __init__(self, qt: QApplication, parts: LockedParts) -> None:
        super().__init__(qt, parts.resources, parts.profile, parts.text_scale)
        self._lock = parts.lock
        self.key: bytes | None = None
        self.is_from_keyring = False
        self.is_lock_gone = False
        self._sleep_signals = parts.sleep_signals
        self._is_greeting = False
        self.courier = Courier()
        self.tray = Tray(self.look, None)
        self.tray.show_discreet(is_discreet=self._is_discreet)
        self.loop = parts.reminders(self.courier.post, self._pressed, self._own_channels())
        self._heart = QTimer(self)
        self._heart.setInterval(HEARTBEAT_MS)
        self._heart.timeout.connect(self._wake)
        self._works: list[LockWork] = []
        self._read_ahead = ReadAhead(parts.read_ahead)
        self.tray.came.connect(self._on_tray)
        self.tray.open_requested.connect(self.come_forward)
        self.tray.quit_requested.connect(self.end)
        self.window.quit_requested.connect(self.end)
        self.window.session_ended.connect(self.end)
        self.window.tried.connect(self._on_tried)

    def start(self, *, background: bool) -> None:
        """Show the lock page, or wait in the tray, minimised where there is none."""
        self.tray.appear()
        self.window.has_tray = self.tray.is_there
        if not background:
            self.come_forward()
        elif not self.window.has_tray:
            self.window.showMinimized()
        self._is_greeting = background
        self.courier.post(self._begin)

    def stop(self) -> None:
        """Let nothing ring any more; the loop's notices are taken away."""
        self._heart.stop()
        self._read_ahead.stop()
        self.courier.close()
        self.loop.stop()
        self.tray.disappear()
        self.keep_geometry()

    @Slot()
    def come_forward(self) -> None:
        """Show the lock page in front."""
        self.window.come_forward()

    @Slot(QSessionManager)
    def end_session(self, _manager: QSessionManager | None = None) -> None:
        """Let the window close: the person's session ends."""
        self.window.is_session_ending = True

    def take_away(self) -> None:
        """Let nothing be left of it."""
        super().take_away()
        for one in (self.tray, self.courier):
            one.deleteLater()

    def _own_channels(self) -> tuple[Channel, ...]:
        """Return the channels that need no notification service."""
        self._tray_messages = TrayMessages(
            lambda: self.tray.icon,
            lambda: self.tray.is_there,
            lambda: self.tray.speaks_dbus,
            self._pressed,
        )
        self._cards = CardNotifier(self.look, self._pressed)
        return (Channel("tray", self._tray_messages), Channel("card", self._cards))

    def _begin(self) -> None:
        """Ask the keyring where it has the key, and remind meanwhile."""
        log.info("reminders run, locked")
        self._sleep_signals(lambda: None, lambda: self.courier.post(self.loop.wake))
        self._heart.start()
        self._read_ahead.start()
        try:
            asks_keyring = self._lock.settings().in_keyring
        except Told as told:
            self.window.say(str(told))
            return
        if asks_keyring:
            self._run(self._lock.kept_key, self._on_kept)
            QTimer.singleShot(KEYRING_MS, self, self._wake)
        else:
            self.loop.wake()
            self._greet()

    @Slot()
    def _wake(self) -> None:
        if self.courier.is_open:
            self.loop.wake()

    def _greet(self) -> None:
        """Say once, where nobody sees the window, that reminders name nothing so far."""
        if self._is_greeting:
            self._is_greeting = False
            self.loop.greet()

    def _run(self, job: Callable[[], object], done: Callable[[object], None]) -> None:
        work = LockWork(lambda _: job())
        self._works.append(work)
        work.done.connect(done)
        work.refused.connect(self._on_refused)
        work.start()

    @Slot(object)
    def _on_kept(self, key: object) -> None:
        if isinstance(key, bytes):
            self._end_with(key, is_from_keyring=True)
        else:
            self._wake()
            self._greet()

    @Slot(str)
    def _on_tried(self, passphrase: str) -> None:
        self._run(lambda: self._lock.unlock(passphrase), self._on_unlocked)

    @Slot(object)
    def _on_unlocked(self, key: object) -> None:
        if isinstance(key, bytes):
            self._end_with(key, is_from_keyring=False)

    def _end_with(self, key: bytes, *, is_from_keyring: bool) -> None:
        """End with a key; one that was typed goes before one from the keyring."""
        if self.key is None or not is_from_keyring:
            self.key, self.is_from_keyring = key, is_from_keyring
        self.end()

    @Slot(str, object)
    def _on_refused(self, sentence: str, _kind: object) -> None:
        """Say why it does not open; where another program has taken the lock off, go on."""
        self.window.page.tell(sentence)
        if not self._lock.is_on():
            self.is_lock_gone = True
            self.end()

    def _pressed(self, _tag: str, press: Press) -> None:
        """Open the window, whatever was pressed, in any thread."""
        log.info("%s was pressed while locked", press.value)
        self.courier.post(self.come_forward)

    @Slot()
    def _on_tray(self) -> None:
        self.window.has_tray = True


class WorkWindow(Veiled):
    """Shows how far a job on the whole diary is; `result` is None where it came to nothing.

    `said` says then why. A job that has to end with the program is asked to stop, and waited for.
    """

    def __init__(
        self, qt: QApplication, resources: Path, profile: Path, job: Callable[[GoOn], object]
    ) -> None:
        super().__init__(qt, resources, profile, 1.0)
        self.result: object = None
        self.said = ""
        self.is_over = False
        self._work = LockWork(job)
        self._work.done.connect(self._on_done)
        self._work.refused.connect(self._on_refused)
        self._work.advanced.connect(self.window.page.show_progress)
        self.window.cancelled.connect(self.cancel)
        self.window.quit_requested.connect(self.quit)
        self.window.session_ended.connect(self.quit)

    def start(self, sentence: str) -> None:
        """Begin, and say what is going on."""
        self.window.page.show_work(sentence)
        self.window.come_forward()
        self._work.start()

    @Slot()
    def come_forward(self) -> None:
        """Show the window in front."""
        self.window.come_forward()

    @Slot()
    def cancel(self) -> None:
        """Have everything as it was, where there still is a way back."""
        self.window.page.show_stopping()
        self._work.stop()

    @Slot()
    def quit(self) -> None:
        """End the program once the job is over."""
        self.is_over = True
        self.cancel()

    @Slot(object)
    def _on_done(self, result: object) -> None:
        self.result = result
        self.end()

    @Slot(str, object)
    def _on_refused(self, sentence: str, _kind: object) -> None:
        self.said = sentence
        self.end()
