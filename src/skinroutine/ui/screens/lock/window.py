"""The window while it is locked: the lock page and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column
from skinroutine.ui.screens.lock.page import LockPage
from skinroutine.ui.wording import program


class LockWindow(QWidget):
    """Stands where the window of the program stood; closing it leaves it in the tray, or small."""

    tried = Signal(str)
    cancelled = Signal()
    quit_requested = Signal()
    session_ended = Signal()

    def __init__(self, look: Look, *, is_discreet: bool) -> None:
        super().__init__()
        self._look = look
        self._is_discreet = is_discreet
        self.has_tray = False
        self.is_session_ending = False
        self._column = column(look)
        self.setLayout(self._column)
        self.page = self._new_page()
        room = self.screen().availableSize()
        self.setMinimumSize(QSize(*look.theme.window_min).boundedTo(room))
        self.resize(QSize(*look.theme.window).boundedTo(room))
        QShortcut(QKeySequence("Ctrl+Q"), self, self.quit_requested.emit)
        look.changed.connect(self._rebuild)

    def stand_at(self, geometry: QByteArray) -> None:
        """Stand where another window says that it stands."""
        self.restoreGeometry(geometry)

    def say(self, sentence: str) -> None:
        """Say a sentence on the page; what is typed stays."""
        self.page.say(sentence)

    @Slot()
    def come_forward(self) -> None:
        """Show the window in front, ready for the passphrase."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if not self.page.is_busy:
            self.page.field.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Go away and keep running; where the person's session ends, nothing is held up."""
        if self.is_session_ending:
            event.accept()
            self.session_ended.emit()
            return
        event.ignore()
        if self.has_tray:
            self.hide()
        else:
            self.showMinimized()

    def _new_page(self) -> LockPage:
        title = program.window_title(is_discreet=self._is_discreet)
        self.setWindowTitle(title)
        self.setLocale(QLocale())
        made = LockPage(self._look, title, is_discreet=self._is_discreet)
        made.tried.connect(self.tried)
        made.cancelled.connect(self.cancelled)
        self._column.addWidget(made)
        return made

    @Slot()
    def _rebuild(self) -> None:
        """Make the page anew in another theme or language; what was typed stays, and so do words.

        A passphrase that is being checked goes on being checked.
        """
        before, self.page = self.page, self._new_page()
        self.page.field.setText(before.field.text())
        if before.is_busy:
            self.page.show_busy(before.said.text())
        elif before.said.text():
            self.page.show_said(before.said.text())
        before.hide()
        self._column.removeWidget(before)
        before.deleteLater()
