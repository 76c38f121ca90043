"""One window a profile: a lock file is the authority, a local socket carries the word 'show'."""

from __future__ import annotations

import hashlib
import logging
import sys
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from skinroutine.app.errors import WorldFailure

ANSWER_MS = 3000
log = logging.getLogger(__name__)
SHOW = b"show"
HERE = b"here"


class SingleInstance(QObject):
    """The claim to be the only window of a profile."""

    show_requested = Signal()

    def __init__(self, profile: Path) -> None:
        super().__init__()
        self._profile = profile
        self._lock = QLockFile(str(profile / "window.lock"))
        self._lock.setStaleLockTime(0)
        digest = hashlib.sha256(str(profile.resolve()).encode()).hexdigest()
        self._name = f"skinroutine-{digest[:24]}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def claim(self) -> bool:
        """Become the only window and listen for others; False where one is open already."""
        if self._lock.tryLock(0):
            QLocalServer.removeServer(self._name)
            if not self._server.listen(self._name):
                log.warning("a second start cannot reach this one: %s", self._server.errorString())
            return True
        if self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        message = f"The profile folder {self._profile} cannot be written to."
        raise WorldFailure(message)

    def raise_other(self, *, background: bool) -> int:
        """Ask the open window to come forward and say so; WorldFailure where it does not answer."""
        if background:
            sys.stdout.write("skinroutine is already running.\n")
            return 0
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(ANSWER_MS):
            socket.write(SHOW)
            socket.flush()
            if socket.waitForReadyRead(ANSWER_MS):
                sys.stdout.write(
                    "skinroutine is already running; its window was brought to the front.\n"
                )
                return 0
        message = "skinroutine is already running with this profile, but does not answer."
        raise WorldFailure(message)

    @Slot()
    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(self._on_word)
        socket.disconnected.connect(socket.deleteLater)
        if socket.bytesAvailable():
            self._answer(socket)

    @Slot()
    def _on_word(self) -> None:
        socket = self.sender()
        assert isinstance(socket, QLocalSocket)
        self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        if socket.readAll().data() == SHOW:
            socket.write(HERE)
            socket.flush()
            self.show_requested.emit()
