"""A start anew in the place of this process: nothing that was half made lives on in it."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import NoReturn

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from skinroutine.app.errors import WorldFailure
from skinroutine.ui.shell.single_instance import SingleInstance

ONCE = "SKINROUTINE_BEGAN_AGAIN"
"""Set in the environment of a start after damage was met, so that there is no third."""
BACKGROUND = "--background"
OF_BOOTLOADER = ("_PYI_", "_MEIPASS")
"""How the names begin by which a bundle's bootloader tells a process that it is a part of it."""
LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")
"""What a bundle's bootloader sets, with what was there before under the same name and _ORIG."""
FRESH = "PYINSTALLER_RESET_ENVIRONMENT"
TRIAL_MS = 30_000
TRIES = "import skinroutine.__main__, skinroutine.ui.shell.application"
LAST_SAID = 2000
"""How many bytes of what a trial says are kept for the log, from its end."""
log = logging.getLogger(__name__)


def begin_again(instance: SingleInstance) -> None:
    """Start the program anew with the words it was started with; return where that was done once.

    Parts of a window that met a failure while they were made have timers and ears of their own, and
    would ask a diary that is closed. It returns as well where the system refuses.
    """
    if ONCE in os.environ:
        return
    instance.release()
    os.environ[ONCE] = "1"
    try:
        _replace(command(), environment(os.environ))
    except OSError as error:
        log.error("the start anew did not come about: %s", _take_back(instance, error))  # noqa: TRY400 - the system's words say it


def renew(instance: SingleInstance, told: Mapping[str, str], *, background: bool) -> str:
    """Start what was installed meanwhile in the place of this process; the diary is closed by now.

    It is told more by its environment. Returns where that fails, with the system's words and the
    claim taken back.
    """
    instance.release()
    made = {**environment(os.environ), **told}
    made.pop(ONCE, None)
    try:
        _replace(command(words_of(sys.argv[1:], background=background)), made)
    except OSError as error:
        return _take_back(instance, error)


def _take_back(instance: SingleInstance, error: OSError) -> str:
    """Take the claim back, and return why it was let go for nothing.

    Where another start was faster this process ends: it is the window now, and reminds. Where the
    profile cannot be written to the old window goes on without the claim, and reminders with it.
    """
    why = error.strerror or type(error).__name__
    try:
        is_own = instance.claim()
    except WorldFailure:
        log.warning("the claim to the profile could not be taken back")
        return why
    if not is_own:
        log.warning("not started anew (%s): another start has become the window", why)
        raise SystemExit(0) from error
    return why


def command(words: Sequence[str] | None = None) -> list[str]:
    """Return how this very program is started, as it was started, or with other words."""
    if words is None:
        words = sys.argv[1:]
    if getattr(sys, "frozen", False):
        return [sys.executable, *words]
    return [sys.executable, *_as_is(), *words]


def _as_is() -> list[str]:
    """Return what Python was started with: its options, and the script or the module."""
    return sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv[1:])]


def words_of(words: Sequence[str], *, background: bool) -> list[str]:
    """Return the words of a start, in the background or not."""
    kept = [one for one in words if one != BACKGROUND]
    return [*kept, BACKGROUND] if background else kept


def environment(before: Mapping[str, str]) -> dict[str, str]:
    """Return the environment for a process that is no part of this one's bundle."""
    made = {name: value for name, value in before.items() if not name.startswith(OF_BOOTLOADER)}
    if not getattr(sys, "frozen", False):
        return made
    inside = str(getattr(sys, "_MEIPASS", sys.executable))
    for name in LIBRARY_PATHS:
        original = made.pop(f"{name}_ORIG", None)
        if original is not None:
            made[name] = original
        elif made.get(name, "").startswith(inside):
            del made[name]
    return {**made, FRESH: "1"}


def _replace(words: list[str], made: dict[str, str]) -> NoReturn:
    """Put a program in the place of this process; on Windows, start it beside, and end this one."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, OSError, ValueError):  # there may be none to write to
            stream.flush()
    if sys.platform == "win32":
        subprocess.Popen(words, env=made, close_fds=True)  # noqa: S603 - this program itself
        raise SystemExit(0)
    os.execve(words[0], words, made)  # noqa: S606 - this program itself


class Trial(QObject):
    """Has what was installed load its parts in a process of its own, before this one gives way.

    `ended` says how that went: whether it can be started. It reads no diary.
    """

    ended = Signal(bool)

    def __init__(self, words: Sequence[str] | None = None) -> None:
        super().__init__()
        self._words = list(words) if words is not None else trial_command()
        self._process = QProcess(self)
        self._is_over = False
        made = QProcessEnvironment()
        for name, value in environment(os.environ).items():
            made.insert(name, value)
        self._process.setProcessEnvironment(made)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._said = b""
        self._process.readyRead.connect(self._on_said)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(TRIAL_MS)
        self._limit.timeout.connect(self._process.kill)

    def start(self) -> None:
        """Begin; what takes too long counts as not to be started."""
        self._limit.start()
        self._process.start(self._words[0], self._words[1:])

    def stop(self) -> None:
        """Let it go: the program ends."""
        self._end(is_good=None)
        self._process.kill()
        self._process.waitForFinished(1000)

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        is_good = code == 0 and status is QProcess.ExitStatus.NormalExit
        if not is_good and not self._is_over:
            self._on_said()
            said = self._said.decode(errors="replace")
            how = "exit code" if status is QProcess.ExitStatus.NormalExit else "ended by"
            log.warning("what was installed cannot be started, %s %d: %s", how, code, said)
        self._end(is_good=is_good)

    @Slot()
    def _on_said(self) -> None:
        """Keep the end of what it says."""
        self._said = (self._said + self._process.readAll().data())[-LAST_SAID:]

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            log.warning("what was installed cannot be started: %s", self._process.errorString())
            self._end(is_good=False)

    def _end(self, *, is_good: bool | None) -> None:
        """Tell once."""
        self._limit.stop()
        if not self._is_over:
            self._is_over = True
            if is_good is not None:
                self.ended.emit(is_good)


def trial_command() -> list[str]:
    """Return what loads the program without a window: a bundle says its version, which is whole.

    The working folder is no place to import from, but for what was started with -m.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "--version"]
    is_module = "-m" in _as_is()
    return [sys.executable, *(() if is_module else ("-P",)), "-c", TRIES]
