"""One window a profile: the lock, the word to the open window, and a lock left by a killed one."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skinroutine.app.errors import WorldFailure
from skinroutine.ui.shell import single_instance
from skinroutine.ui.shell.single_instance import SingleInstance

ANOTHER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from skinroutine.ui.shell.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
if not instance.claim():
    sys.exit(instance.raise_other(background=False))
print("claimed", flush=True)
application.exec()
"""


@pytest.fixture
def short() -> Iterator[Path]:
    """Yield a folder whose path is short enough for a socket in it."""
    with tempfile.TemporaryDirectory(prefix="s-") as folder:
        yield Path(folder)


def another(profile: Path) -> subprocess.Popen[str]:
    """Start another process that wants to be the window of a profile."""
    return subprocess.Popen(
        [sys.executable, "-c", ANOTHER, str(profile)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


def brings_forward(instance: SingleInstance, profile: Path, qtbot: QtBot) -> bool:
    """Tell whether another start brings this window forward, says so, and is done."""
    with another(profile) as starter:
        with qtbot.waitSignal(instance.show_requested, timeout=10_000):
            pass
        qtbot.waitUntil(lambda: starter.poll() is not None, timeout=10_000)
        said, trouble = starter.communicate(timeout=10)
    assert trouble == ""
    assert starter.returncode == 0
    return said == "skinroutine is already running; its window was brought to the front.\n"


def test_the_second_claim_is_refused(qt: QApplication, profile: Path) -> None:
    """Of two windows of one profile the first has it."""
    first, second = SingleInstance(profile), SingleInstance(profile)
    assert first.claim()
    assert not second.claim()


def test_two_profiles_do_not_disturb_each_other(qt: QApplication, tmp_path: Path) -> None:
    """Each profile has a window of its own."""
    folders = [tmp_path / name for name in ("one", "two")]
    for folder in folders:
        folder.mkdir()
    instances = [SingleInstance(folder) for folder in folders]
    assert [one.claim() for one in instances] == [True, True]


def test_the_open_window_is_brought_forward(qt: QApplication, profile: Path, qtbot: QtBot) -> None:
    """A second start says its word, the first shows itself and answers, and the second is done."""
    first = SingleInstance(profile)
    assert first.claim()
    assert brings_forward(first, profile, qtbot)
    assert brings_forward(first, profile, qtbot)


def test_a_window_that_is_about_to_listen_is_waited_for(
    qt: QApplication, profile: Path, qtbot: QtBot
) -> None:
    """A start between another one's lock and its first picture brings that one forward."""
    first = SingleInstance(profile)
    assert first.lock()
    with another(profile) as starter:
        qtbot.wait(300)
        assert starter.poll() is None
        with qtbot.waitSignal(first.show_requested, timeout=10_000):
            first.listen()
        qtbot.waitUntil(lambda: starter.poll() is not None, timeout=10_000)
        said, trouble = starter.communicate(timeout=10)
    assert (trouble, starter.returncode) == ("", 0)
    assert "brought to the front" in said


def test_in_the_background_the_open_window_stays_where_it_is(
    qt: QApplication, profile: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    """A second start at log-in does not push the window into view."""
    first, second = SingleInstance(profile), SingleInstance(profile)
    assert first.claim()
    with qtbot.assertNotEmitted(first.show_requested, wait=50):
        assert second.raise_other(background=True) == 0
    assert capsys.readouterr().out == "skinroutine is already running.\n"


def test_a_stranger_gets_no_answer(qt: QApplication, profile: Path, qtbot: QtBot) -> None:
    """Any other word on the socket shows nothing."""
    first = SingleInstance(profile)
    assert first.claim()
    with qtbot.assertNotEmitted(first.show_requested, wait=100):
        socket = QLocalSocket()
        socket.connectToServer(first._name)
        assert socket.waitForConnected(1000)
        socket.write(b"hello")
        socket.flush()
    socket.abort()


def test_a_window_that_hangs_is_told(
    qt: QApplication, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the open window does not answer, one sentence says so."""
    monkeypatch.setattr(single_instance, "ANSWER_MS", 50)
    first, second = SingleInstance(profile), SingleInstance(profile)
    assert first.claim()
    with pytest.raises(WorldFailure, match="already running with this profile, but does not"):
        second.raise_other(background=False)


def test_a_lock_left_by_a_killed_window_is_taken_over(
    qt: QApplication, profile: Path, qtbot: QtBot
) -> None:
    """After kill -9 the next start becomes the window, and can be asked to come forward."""
    with another(profile) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "claimed\n"
        instance = SingleInstance(profile)
        assert not instance.claim()
        killed.kill()
        killed.wait(10)
    assert (profile / "window.lock").exists()
    assert instance.claim()
    assert brings_forward(instance, profile, qtbot)


def test_a_lock_of_a_dead_sandbox_is_taken_over(qt: QApplication, profile: Path) -> None:
    """Each sandbox counts from 1: the number of the dead one is often that of the next one."""
    process, name = os.getpid(), Path(sys.executable).resolve().name
    (profile / "window.lock").write_text(f"{process}\n{name}\n{os.uname().nodename}\n")
    assert SingleInstance(profile).lock()


@pytest.mark.skipif(sys.platform == "win32", reason="Qt knows it there")
def test_a_lock_of_another_computer_is_let_be(qt: QApplication, profile: Path) -> None:
    """On a folder that two share, the lock that the other one holds may not be seen here."""
    content = f"{os.getpid()}\npython3\nanother-host\nanother-machine\nits-start\n"
    (profile / "window.lock").write_text(content)
    assert not SingleInstance(profile).lock()
    assert (profile / "window.lock").read_text() == content


@pytest.mark.skipif(sys.platform != "linux", reason="a computer has a number of its own there")
def test_a_lock_of_this_computer_under_another_name_is_taken_over(
    qt: QApplication, profile: Path
) -> None:
    """It was named otherwise when the program was killed."""
    machine = bytes(QSysInfo.machineUniqueId().data()).decode()
    if not machine:
        pytest.skip("this computer has no number")
    content = f"{os.getpid()}\npython3\nits-old-name\n{machine}\n\n"
    (profile / "window.lock").write_text(content)
    assert SingleInstance(profile).lock()


@pytest.mark.skipif(sys.platform != "linux", reason="sandboxes of Linux")
@pytest.mark.parametrize("before", ["", "true; true;"], ids=["same number", "another number"])
def test_a_window_in_another_sandbox_is_brought_forward(
    qt: QApplication, profile: Path, short: Path, before: str, qtbot: QtBot
) -> None:
    """Where processes are counted anew for each run, a living window is no dead one.

    The numbers of both are the same or not, and neither means anything.
    """
    sandbox = ("unshare", "--user", "--map-root-user", "--pid", "--fork", "--mount-proc")
    apart = (*sandbox, "--kill-child")
    if subprocess.run((*apart, "true"), capture_output=True, check=False).returncode:
        pytest.skip("no sandbox can be made here")
    program = ANOTHER.replace("Path(sys.argv[1])", "Path(sys.argv[1]), Path(sys.argv[2])")
    words = (sys.executable, "-c", program, str(profile), str(short))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    pipe = subprocess.PIPE
    with subprocess.Popen((*apart, *words), stdout=pipe, text=True, env=environment) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "claimed\n"
        second = (*apart, "sh", "-c", f'{before} "$@"; exit $?', "sh", *words)
        try:
            done = subprocess.run(
                second, capture_output=True, text=True, env=environment, timeout=30, check=False
            )
        finally:
            first.kill()
        assert (done.returncode, done.stderr) == (0, "")
        assert "its window was brought to the front" in done.stdout
        assert len(list(short.iterdir())) == 1
    qtbot.waitUntil(SingleInstance(profile, short).lock, timeout=10_000)


def test_a_folder_that_cannot_hold_a_lock_is_told(qt: QApplication, tmp_path: Path) -> None:
    """A profile folder that is not there is one sentence, not a second window."""
    with pytest.raises(WorldFailure, match="cannot be written to"):
        SingleInstance(tmp_path / "missing").claim()


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EROFS])
def test_what_keeps_a_folder_from_holding_a_lock_is_told(
    qt: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """A full disk is told from a folder that is somebody else's."""

    def refused(**_named: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(tempfile, "TemporaryFile", refused)
    with pytest.raises(WorldFailure) as caught:
        SingleInstance(tmp_path / "gone").claim()
    wanted = f"The profile folder {tmp_path / 'gone'} cannot be written to: {os.strerror(number)}."
    assert str(caught.value) == wanted


def test_only_this_account_may_ask(qt: QApplication, profile: Path) -> None:
    """The socket is open to its owner alone, and its name does not give the profile away."""
    instance = SingleInstance(profile)
    assert instance._server.socketOptions() == QLocalServer.SocketOption.UserAccessOption
    assert str(profile) not in instance._name
    assert profile.name not in instance._name
