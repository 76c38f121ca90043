"""One window a profile: a lock file is the authority, a local socket carries the word 'show'.

The lock comes before the first picture; Qt's network, which the socket needs, after it. Sandboxes
count processes each for itself, so that the number in a lock file may be somebody else's: whether
its process is gone is told by the lock that the system holds on the file.
"""

from __future__ import annotations

import logging
import os
import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QSysInfo, QThread, Signal, Slot

from skinroutine.app.errors import WorldFailure

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 3000
TRY_MS = 20
"""Pause before asking again a window that does not listen yet."""
log = logging.getLogger(__name__)
SHOW = b"show"
HERE = b"here"
MOST = 4096
"""Bytes of a lock file: its process, program, host, machine and that one's start, a line each."""


class SingleInstance(QObject):
    """The claim to be the only window of a profile."""

    show_requested = Signal()

    def __init__(self, profile: Path, sockets: Path | None = None) -> None:
        """Take the folder in which all runs find each other's sockets, where that is not Qt's."""
        super().__init__()
        self._sockets = sockets
        self.profile = profile
        self._lock = QLockFile(str(profile / "window.lock"))
        self._lock.setStaleLockTime(0)

    @cached_property
    def _name(self) -> str:
        import hashlib

        digest = hashlib.sha256(str(self.profile.resolve()).encode()).hexdigest()
        name = f"skinroutine-{digest[:24]}"
        return name if self._sockets is None else str(self._sockets / name)

    @cached_property
    def _server(self) -> QLocalServer:
        from PySide6.QtNetwork import QLocalServer

        made = QLocalServer(self)
        made.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        made.newConnection.connect(self._on_connection)
        return made

    def claim(self) -> bool:
        """Become the only window and listen for others; False where one is open already."""
        if self.lock():
            self.listen()
            return True
        return False

    @Slot()
    def listen(self) -> None:
        """Let other starts bring this window forward; once is enough."""
        if self._server.isListening():
            return
        self._server.removeServer(self._name)
        if not self._server.listen(self._name):
            log.warning("a second start cannot reach this one: %s", self._server.errorString())

    def lock(self) -> bool:
        """Become the only window, which is still to listen; False where one is open already."""
        path = Path(self._lock.fileName())
        if self._lock.tryLock(0) or (_take_away(path) and self._lock.tryLock(0)):
            return True
        if self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        message = f"The profile folder {self.profile} cannot be written to{_cause(self.profile)}."
        raise WorldFailure(message)

    def release(self) -> None:
        """Let go of the claim before the program ends: its files are about to be deleted."""
        self._server.close()
        self._lock.unlock()

    def raise_other(self, *, background: bool) -> int:
        """Ask the open window to come forward and say so; WorldFailure where it does not answer."""
        if background:
            sys.stdout.write("skinroutine is already running.\n")
            return 0
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        if self._reaches(socket):
            socket.write(SHOW)
            socket.flush()
            if socket.waitForReadyRead(ANSWER_MS):
                sys.stdout.write(
                    "skinroutine is already running; its window was brought to the front.\n"
                )
                return 0
        message = "skinroutine is already running with this profile, but does not answer."
        raise WorldFailure(message)

    def _reaches(self, socket: QLocalSocket) -> bool:
        """Connect to the open window, which may have started only now and not listen yet."""
        ends = QDeadlineTimer(ANSWER_MS)
        while True:
            socket.connectToServer(self._name)
            if socket.waitForConnected(ANSWER_MS):
                return True
            if ends.hasExpired():
                return False
            QThread.msleep(TRY_MS)

    @Slot()
    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(self._on_word)
        socket.disconnected.connect(socket.deleteLater)
        if socket.bytesAvailable():
            self._answer(socket)

    @Slot()
    def _on_word(self) -> None:
        self._answer(cast("QLocalSocket", self.sender()))

    def _answer(self, socket: QLocalSocket) -> None:
        if socket.readAll().data() == SHOW:
            socket.write(HERE)
            socket.flush()
            self.show_requested.emit()


def _cause(folder: Path) -> str:
    """Return what the system says when a file is written there, which Qt does not tell."""
    import tempfile

    try:
        with tempfile.TemporaryFile(dir=folder, buffering=0) as file:
            file.write(bytes(MOST))
    except OSError as error:
        return f": {error.strerror}"
    return ""


def _is_of_this_host(content: bytes) -> bool:
    """Tell whether a lock was made on this computer, which may have another name by now."""
    _process, _program, host, machine, *_ = [*content.split(b"\n"), *[b""] * 4]
    own = QSysInfo.machineUniqueId().data()
    return not host or host == os.fsencode(QSysInfo.machineHostName()) or machine == own != b""


def _take_away(path: Path) -> bool:
    """Remove a lock file that no process holds any more, and tell whether that came about."""
    if sys.platform == "win32":
        return False  # there the file cannot be removed while its process lives, and Qt knows it
    import fcntl

    try:
        with path.open("rb") as file:
            if not _is_of_this_host(file.read(MOST)):
                return False  # the locks of another host may not be seen here
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if os.fstat(file.fileno()).st_ino != path.stat().st_ino:
                return False  # somebody else was first, and has made another one
            path.unlink()
    except OSError:
        return False
    return True
