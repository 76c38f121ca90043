"""Who holds the window and who can read the diary, by files as they really lie."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from skinroutine.adapters.system.profile_files import (
    WINDOW_LOCK,
    modes,
    set_aside,
    space,
    window_holder,
)

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
def test_modes_are_those_of_what_is_there(tmp_path: Path) -> None:
    """The folder, the files of the program, and all in its folders; nothing of anybody else."""
    assert modes(tmp_path / "nowhere") == {}
    tmp_path.chmod(0o750)
    (tmp_path / "photos").mkdir(0o700)
    (tmp_path / "album").mkdir(0o755)
    known = {"diary.sqlite3": 0o600, "diary.sqlite3-wal": 0o644, "photos/one.jpg": 0o640}
    for name, mode in (*known.items(), ("other", 0o666), ("album/one.jpg", 0o666)):
        (tmp_path / name).touch()
        (tmp_path / name).chmod(mode)
    assert modes(tmp_path) == {f"{tmp_path}/": 0o750, "photos/": 0o700, **known}


def test_what_was_set_aside_is_listed(tmp_path: Path) -> None:
    assert set_aside(tmp_path) == []
    for name in ("2026-11-30T091500Z", "2026-11-29T091500Z"):
        (tmp_path / "damaged" / name).mkdir(parents=True)
    assert set_aside(tmp_path) == ["damaged/2026-11-29T091500Z", "damaged/2026-11-30T091500Z"]


def test_the_space_is_that_of_the_disk(tmp_path: Path) -> None:
    diary = tmp_path / "diary.sqlite3"
    first = space(diary)
    assert first is not None
    assert (first[0] > 0, first[1]) == (True, 0)
    diary.write_bytes(b"x" * 100)
    second = space(diary)
    assert second is not None
    assert second[1] == 100
    assert space(tmp_path / "nowhere" / "diary.sqlite3") is None


def test_windows_has_other_modes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert modes(tmp_path / "diary") is None
