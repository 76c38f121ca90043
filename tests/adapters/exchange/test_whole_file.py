"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import resource
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from skinroutine.adapters.exchange.whole_file import write_whole
from skinroutine.app.errors import WorldFailure, WrongUse

if sys.platform == "win32":
    pytest.skip("limits of files are set as Unix sets them", allow_module_level=True)

PIECES = [b"one ", b"two"]


def broken() -> Iterator[bytes]:
    """Yield a piece, and end in a fault."""
    yield b"half"
    raise ZeroDivisionError


@contextmanager
def little_room(size: int) -> Iterator[None]:
    """Let no file grow beyond so many bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_file_is_its_owners_alone(tmp_path: Path) -> None:
    """Whatever the person's usual mode is; and nothing else lies in the folder."""
    path = tmp_path / "diary.csv"
    before = os.umask(0)
    try:
        write_whole(path, PIECES, replace=False)
    finally:
        os.umask(before)
    assert path.read_bytes() == b"one two"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_is_there_is_replaced_when_that_was_said(tmp_path: Path) -> None:
    """Else it is left, and a sentence says so."""
    path = tmp_path / "diary.csv"
    path.write_bytes(b"old")
    with pytest.raises(WrongUse, match=r"is there already, and was left as it is; --force"):
        write_whole(path, PIECES, replace=False)
    assert path.read_bytes() == b"old"
    write_whole(path, PIECES, replace=True)
    assert path.read_bytes() == b"one two"
    assert list(tmp_path.iterdir()) == [path]


def test_one_that_came_meanwhile_is_not_lost(tmp_path: Path) -> None:
    """Another program wrote it while the pieces were made."""
    path = tmp_path / "diary.csv"

    def pieces() -> Iterator[bytes]:
        yield b"ours"
        path.write_bytes(b"theirs")

    with pytest.raises(WrongUse, match="is there already"):
        write_whole(path, pieces(), replace=False)
    assert path.read_bytes() == b"theirs"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("replace", [False, True])
def test_what_fails_leaves_nothing(tmp_path: Path, *, replace: bool) -> None:
    """Nor does it touch what was there."""
    path = tmp_path / "diary.csv"
    if replace:
        path.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError):
        write_whole(path, broken(), replace=replace)
    assert [one.read_bytes() for one in tmp_path.iterdir()] == ([b"old"] if replace else [])


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    """The old file stays, and no part of the new one."""
    path = tmp_path / "diary.csv"
    path.write_bytes(b"old")
    with (
        little_room(100_000),
        pytest.raises(WorldFailure, match=r"^The disk is full, so .*diary\.csv was not written\.$"),
    ):
        write_whole(path, (b"x" * 10_000 for _ in range(20)), replace=True)
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"old"]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("nowhere/diary.csv", r"was not written: there is no folder .*nowhere\.$"),
        ("file/diary.csv", r"was not written: Not a directory\.$"),
        ("x" * 300, r"was not written: File name too long\.$"),
    ],
)
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, name: str, told: str) -> None:
    """No folder, a file where a folder should be, too long a name."""
    (tmp_path / "file").write_bytes(b"a file")
    with pytest.raises(WorldFailure, match=told):
        write_whole(tmp_path / name, PIECES, replace=True)
    assert [one.name for one in tmp_path.iterdir()] == ["file"]


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to the superuser")
def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    """The system's own word is in the sentence."""
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(WorldFailure, match=r"was not written: Permission denied\.$"):
            write_whole(tmp_path / "diary.csv", PIECES, replace=True)
    finally:
        tmp_path.chmod(0o700)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """It is left as it is."""
    with pytest.raises(WrongUse, match="is a folder; an export needs the name of a file"):
        write_whole(tmp_path, PIECES, replace=True)
