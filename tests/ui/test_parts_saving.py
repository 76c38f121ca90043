"""A file of the window's own, written whole or not at all, and the reason where it is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from skinroutine.ui.parts.saving import write_whole

resource = pytest.importorskip("resource", reason="limits the size of a file")


def test_a_file_is_written(qt: QApplication, tmp_path: Path) -> None:
    """There is no reason then."""
    assert write_whole(tmp_path / "a.txt", b"new") == ""
    assert (tmp_path / "a.txt").read_bytes() == b"new"


def test_where_there_is_no_room_that_is_the_reason(qt: QApplication, tmp_path: Path) -> None:
    """A part could be written: Qt has no words of its own then. What was there stays."""
    path = tmp_path / "a.txt"
    path.write_text("old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, before[1]))
    try:
        reason = write_whole(path, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert reason == "No space left on device"
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]
    assert path.read_text() == "old"


def test_a_folder_that_is_not_there_is_named_by_the_system(
    qt: QApplication, tmp_path: Path
) -> None:
    """Its own words say why."""
    assert write_whole(tmp_path / "nowhere" / "a.txt", b"x") == "No such file or directory"
