"""Who holds the window and who can read the diary, by files as they really lie."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from skinroutine.adapters.system.profile_files import WINDOW_LOCK, modes, window_holder

linux = pytest.mark.skipif(sys.platform != "linux", reason="processes are looked up on Linux")
OWN_NAME = Path(sys.executable).resolve().name


def lock(folder: Path, *lines: str) -> None:
    """Write a lock file as Qt does."""
    (folder / WINDOW_LOCK).write_text("".join(f"{line}\n" for line in lines))


def test_without_a_lock_nobody_holds_the_window(tmp_path: Path) -> None:
    assert window_holder(tmp_path) == (None, False)


@pytest.mark.parametrize("text", ["", "\n", "no number\npython\n", "12", "\0\xff\n\0"])
def test_a_lock_that_makes_no_sense_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / WINDOW_LOCK).write_text(text)
    assert window_holder(tmp_path) == (None, False)


@linux
def test_a_process_that_is_there_holds_it(tmp_path: Path) -> None:
    lock(tmp_path, str(os.getpid()), OWN_NAME, "host", "machine", "boot")
    assert window_holder(tmp_path) == (os.getpid(), True)


@linux
def test_a_process_that_is_gone_holds_nothing(tmp_path: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    lock(tmp_path, str(gone.pid), OWN_NAME, "host")
    assert window_holder(tmp_path) == (gone.pid, False)


@linux
def test_a_number_that_another_program_has_by_now(tmp_path: Path) -> None:
    """After a crash the number may be somebody else's."""
    lock(tmp_path, str(os.getpid()), "another-program", "host")
    assert window_holder(tmp_path) == (os.getpid(), False)


def test_other_systems_do_not_tell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    lock(tmp_path, "42", "Python", "host")
    assert window_holder(tmp_path) == (42, None)


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of Unix")
def test_modes_are_those_of_the_files_that_are_there(tmp_path: Path) -> None:
    store = tmp_path / "diary"
    assert modes(store) == {}
    for name, mode in (("diary", 0o600), ("diary-wal", 0o644), ("other", 0o666)):
        (tmp_path / name).touch()
        (tmp_path / name).chmod(mode)
    assert modes(store) == {"diary": 0o600, "diary-wal": 0o644}


def test_windows_has_other_modes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert modes(tmp_path / "diary") is None
