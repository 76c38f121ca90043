"""The lock of a running program: what locks it, what is out of reach meanwhile, and the way back.

While it is locked the lock page is the only window. The others are hidden with their windows of the
desktop taken away, so that no screen reader finds what is in them; their widgets stay, with what
was typed, and are shown again. The process keeps the key: reminders go on, and only the window
asks for the passphrase.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget
from shiboken6 import isValid

from skinroutine.app.errors import Told
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.lock.desk import LockDesk
from skinroutine.ui.screens.lock.window import LockWindow
from skinroutine.ui.screens.lock.work import LockWork
from skinroutine.ui.shell.main_window import MainWindow

MINUTE_MS = 60_000
TOUCHED = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
    QEvent.Type.InputMethod,
}
"""What tells that the person is there."""
log = logging.getLogger(__name__)


class Idle(QObject):
    """Says when nobody has touched a window of the program for so long; one timer, no polling."""

    passed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._length = 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def wait(self, length: int) -> None:
        """Begin anew, for a length in milliseconds; 0 waits for nothing."""
        self._length = length
        self._since.start()
        if length:
            self._timer.start(length)
        else:
            self._timer.stop()

    def touch(self) -> None:
        """Note that the person is there; the timer finds out when it is due."""
        self._since.start()

    @Slot()
    def _look(self) -> None:
        left = self._length - self._since.elapsed()
        if left > 0:
            self._timer.start(left)
        else:
            self.passed.emit()


class Locking(QObject):
    """Locks and unlocks the window; `changed` says which, before the person sees it.

    `is_discreet` tells whether the program is to be named on the lock page.
    """

    changed = Signal(bool)
    quit_requested = Signal()
    session_ended = Signal()

    def __init__(
        self, window: MainWindow, look: Look, desk: LockDesk, is_discreet: Callable[[], bool]
    ) -> None:
        super().__init__()
        self._main = window
        self._look = look
        self._desk = desk
        self._is_discreet = is_discreet
        self.window: LockWindow | None = None
        self.idle = Idle()
        self._hidden: list[QWidget] = []
        self._work: LockWork | None = None
        self._filtered = QApplication.instance()
        assert self._filtered is not None
        self._filtered.installEventFilter(self)
        self.idle.passed.connect(self.lock)
        desk.lock_requested.connect(self.lock)
        desk.changed.connect(self._wait)
        self._wait()

    @property
    def is_locked(self) -> bool:
        """Whether the lock page is the only thing that can be reached."""
        return self.window is not None

    @property
    def hides_dialog(self) -> bool:
        """Whether a dialog was put away, in which something may have been typed."""
        return any(isValid(one) and isinstance(one, QDialog) for one in self._hidden)

    @Slot()
    def lock(self) -> None:
        """Lock as soon as what is under way, such as the handling of a key, is over."""
        QTimer.singleShot(0, self, self.lock_now)

    @Slot()
    def lock_with_screen(self) -> None:
        """Lock because the desktop's session does, or the computer sleeps, where that is wanted."""
        try:
            is_wanted = self._desk.lock.settings().with_screen
        except Told:
            is_wanted = True  # what cannot be read does not leave the diary open
        if is_wanted:
            self.lock()

    @Slot()
    def lock_now(self) -> None:
        """Lock; only while nothing of a window is under way."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()  # a menu has an event loop of its own, which ends first
            self.lock()
            return
        if self.is_locked:
            return
        log.info("locked")
        self.changed.emit(True)  # noqa: FBT003 - the signal's shape
        self.window = self._new_window()
        if self._main.isVisible():
            if self._main.isMinimized():
                self.window.showMinimized()
            else:
                self.window.come_forward()
        QToolTip.hideText()
        empty_clipboard(QGuiApplication.clipboard())
        for one in _windows_of(self._main):
            self._put_away(one)

    def show_small(self) -> None:
        """Show the lock page minimised, where there is no tray to wait in."""
        if self.window is not None:
            self.window.showMinimized()

    @Slot()
    def come_forward(self) -> None:
        """Show the lock page in front."""
        if self.window is not None:
            self.window.come_forward()

    def end_session(self, *, is_ending: bool) -> None:
        """Let the lock page close because the person's session ends, or hold it again."""
        if self.window is not None:
            self.window.is_session_ending = is_ending

    def stop(self) -> None:
        """Watch no more, and let the window stand where the lock page stands."""
        assert self._filtered is not None
        self._filtered.removeEventFilter(self)
        self.idle.wait(0)
        if self.window is not None:
            _stand_as(self._main, self.window)
            self.window.hide()
            self.window.deleteLater()
            self.window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note that the person is there, lock on Ctrl+L, and let no other window up meanwhile."""
        kind = event.type()
        if kind in TOUCHED:
            self.idle.touch()
            if kind is QEvent.Type.KeyPress and _is_lock_key(event) and not self.is_locked:
                self.lock()
                return True
        elif kind is QEvent.Type.Show and self.window is not None and self._is_secret(watched):
            QTimer.singleShot(0, watched, partial(self._put_away_later, watched))
        return False

    def _is_secret(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and watched in _windows_of(self._main)

    def _put_away_later(self, window: QObject) -> None:
        if self.is_locked and isinstance(window, QWidget):
            self._put_away(window)

    def _put_away(self, window: QWidget) -> None:
        """Hide a window and take it away from the desktop and from screen readers."""
        if window.isVisible() and window not in self._hidden:
            self._hidden.append(window)
        window.hide()
        if window.windowHandle() is not None:
            QWidget.destroy(window)

    def _new_window(self) -> LockWindow:
        made = LockWindow(self._look, is_discreet=self._is_discreet())
        made.setWindowIcon(QGuiApplication.windowIcon())
        made.has_tray = self._main.has_tray
        made.is_session_ending = self._main.is_session_ending
        _stand_as(made, self._main)
        made.tried.connect(self._on_tried)
        made.quit_requested.connect(self.quit_requested)
        made.session_ended.connect(self.session_ended)
        return made

    @Slot(str)
    def _on_tried(self, passphrase: str) -> None:
        lock = self._desk.lock
        self._work = LockWork(lambda _: lock.unlock(passphrase))
        self._work.done.connect(self._unlock)
        self._work.refused.connect(self._on_refused)
        self._work.start()

    @Slot(str, object)
    def _on_refused(self, sentence: str, _kind: object) -> None:
        if self.window is not None:
            self.window.page.tell(sentence)

    @Slot(object)
    def _unlock(self, _key: object) -> None:
        """Show again what was there, the windows above others last."""
        before, self.window = self.window, None
        if before is None:
            return
        log.info("unlocked")
        _stand_as(self._main, before)
        back, self._hidden = self._hidden, []
        if self._main not in back:
            back.insert(0, self._main)
        for one in back:
            if isValid(one):
                one.show()
        self._main.raise_()
        top = next((one for one in reversed(back) if isValid(one)), self._main)
        top.raise_()
        top.activateWindow()
        before.hide()
        before.deleteLater()
        self.changed.emit(False)  # noqa: FBT003 - the signal's shape
        self._wait()

    @Slot()
    def _wait(self) -> None:
        """Lock after as long as is set."""
        try:
            self.idle.wait(self._desk.lock.settings().idle_minutes * MINUTE_MS)
        except Told as told:
            log.warning("when to lock cannot be read: %s", type(told).__name__)


def _windows_of(main: QWidget) -> list[QWidget]:
    """Return the main window and those above it, in order; no card, no menu, no tip, no tray."""
    others = [
        one
        for one in QApplication.topLevelWidgets()
        if one is not main and (isinstance(one, QDialog) or _is_above(one, main))
    ]
    return [main, *sorted(others, key=_depth)]


def _stand_as(window: QWidget, other: QWidget) -> None:
    """Let a window stand where another one does, as large, and not minimised."""
    states = Qt.WindowState
    filling = other.windowState() & (states.WindowMaximized | states.WindowFullScreen)
    usual = other.normalGeometry() if filling else other.geometry()
    if usual.isValid():
        window.setGeometry(usual)
    window.setWindowState(filling)


def _is_above(one: QWidget, main: QWidget) -> bool:
    kinds = Qt.WindowType
    if one.windowType() in {kinds.Popup, kinds.ToolTip}:
        return False
    parent = one.parentWidget()
    while parent is not None and parent is not main:
        parent = parent.parentWidget()
    return parent is main


def _depth(one: QWidget) -> int:
    """Return how many widgets it stands on."""
    depth, parent = 0, one.parentWidget()
    while parent is not None:
        depth, parent = depth + 1, parent.parentWidget()
    return depth


def _is_lock_key(event: QEvent) -> bool:
    held = Qt.KeyboardModifier.ControlModifier
    return (
        isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_L
        and event.modifiers() == held
        and not event.isAutoRepeat()
    )


def empty_clipboard(clipboard: QClipboard) -> None:
    """Take away what was copied here, where nothing else was copied since."""
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
