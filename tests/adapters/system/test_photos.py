"""Photos in a profile: private, whole or not there at all, and under no name but their own."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from skinroutine.adapters.system.photos import FOLDER, PhotoFolder
from skinroutine.app.errors import WorldFailure

DAY = date(2026, 11, 23)
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="modes are of Unix")


@pytest.fixture
def photos(tmp_path: Path) -> PhotoFolder:
    """Return the photos of an empty profile."""
    return PhotoFolder(tmp_path)


@pytest.fixture
def open_umask() -> Iterator[None]:
    """Let files be made as open as they ask for."""
    before = os.umask(0)
    yield
    os.umask(before)


def lying(profile: Path) -> list[str]:
    """Return the names of everything in the folder of photos."""
    folder = profile / FOLDER
    return sorted(one.name for one in folder.iterdir()) if folder.exists() else []


def test_a_photo_is_kept_and_read_back(photos: PhotoFolder, tmp_path: Path) -> None:
    """The bytes come back under a name of the day, and nothing else lies in the folder."""
    name = photos.keep(b"picture", ".jpg", DAY)
    assert name.startswith("2026-11-23-")
    assert name.endswith(".jpg")
    assert photos.read(name) == b"picture"
    assert Path(photos.path(name)) == tmp_path / FOLDER / name
    assert lying(tmp_path) == [name]


@on_unix
def test_a_photo_is_for_its_owner_alone(
    photos: PhotoFolder, tmp_path: Path, open_umask: None
) -> None:
    """The folder has mode 0700 and the file 0600, whatever the umask and the folder were before."""
    (tmp_path / FOLDER).mkdir(mode=0o755)
    path = Path(photos.path(photos.keep(b"picture", ".png", DAY)))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_photo_that_is_gone(photos: PhotoFolder) -> None:
    """A photo that somebody deleted reads as none."""
    name = photos.keep(b"picture", ".jpg", DAY)
    Path(photos.path(name)).unlink()
    assert photos.read(name) is None


def test_a_full_disk_leaves_nothing_over(
    photos: PhotoFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the disk refuses to take it all, a sentence says why and the folder stays empty."""

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WorldFailure, match=r"^The photo was not kept: No space left"):
        photos.keep(b"picture", ".jpg", DAY)
    assert lying(tmp_path) == []


def test_a_file_in_the_folders_place(photos: PhotoFolder, tmp_path: Path) -> None:
    """A file where the folder should be is told in a sentence, and stays as it was."""
    (tmp_path / FOLDER).write_text("mine")
    with pytest.raises(WorldFailure, match="was not kept"):
        photos.keep(b"picture", ".jpg", DAY)
    assert (tmp_path / FOLDER).read_text() == "mine"
