"""Everything of ours goes, by its name, and nothing else; links are not followed."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from skinroutine.adapters.system.erase import ErasedFiles
from skinroutine.app.keeping.erase import Cleared, Stays

OURS = (
    "lock.json",
    "diary.sqlite3",
    "diary.sqlite3-wal",
    "diary.sqlite3-shm",
    "diary.sqlite3.before-v5",
    "skinroutine.log",
    "skinroutine.log.1",
    "window.ini",
    "window.lock",
    "window.ini.Ab12Cd",
    "lock.json.part",
    "lock.guard",
    "photos.sqlite3",
    "ahead.json",
    "ahead.new",
    "diary.sqlite3.anew.part-journal",
    "diary.sqlite3.kept-0a1b2c3d",
    "diary.sqlite3.rescue.damaged",
    ".backup-x1y2.sqlite3.part",
    "backups/lock.json",
    "backups/2026-11-30T091500Z-daily.sqlite3",
    "backups/2026-11-30T091500Z-before-restore-2.sqlite3",
    "backups/.backup-x1y2.sqlite3.part-journal",
    "damaged/2026-11-30T091500Z/diary.sqlite3-wal",
    ".rescue-x1y2/diary.sqlite3",
    "locking/photos.sqlite3",
    "unlocking/backups%2F2026-11-30T091500Z-daily.sqlite3",
    "photos/2026-11-30-0123456789abcdef.jpg",
    "photos/.2026-11-30-0123456789abcdef.png.part",
)
LINKED = ("photos/", "backups/")
FOREIGN = (
    "notes.txt",
    "my-diary.sqlite3",
    "diary.txt",
    "photos/holiday.jpg",
    "photos/album/2026-11-30-0123456789abcdef.jpg",
    "backups/old/diary.sqlite3",
    "backups/mine.sqlite3",
    "damaged/note.txt",
    "damaged/2026-11-30T091500Z/note.txt",
    "locking/door.txt",
    "diary.sqlite3.old",
)
owner = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="root may delete whatever it likes"
)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Return a profile with every file the program makes."""
    made = tmp_path / "profile"
    put(made, *OURS)
    return made


def put(folder: Path, *names: str) -> None:
    """Write files into a folder."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("words")


def cleared(profile: Path) -> Cleared:
    """Clear a profile and leave it."""
    files = ErasedFiles(profile)
    files.clear()
    return files.leave()


def all_in(folder: Path) -> list[str]:
    """Return every file in a folder, however deep."""
    return sorted(str(one.relative_to(folder)) for one in folder.rglob("*") if not one.is_dir())


def test_all_of_ours_goes_and_the_folder_with_it(profile: Path) -> None:
    assert cleared(profile) == Cleared(len(OURS), is_gone=True)
    assert not profile.exists()


def test_the_lock_of_the_window_goes_last(profile: Path) -> None:
    """A second window is refused for as long as anything is left."""
    files = ErasedFiles(profile)
    files.clear()
    assert all_in(profile) == ["window.lock"]
    files.leave()
    assert not profile.exists()


def test_what_others_put_there_stays_and_is_told(profile: Path) -> None:
    put(profile, *FOREIGN)
    told = cleared(profile)
    assert all_in(profile) == sorted(FOREIGN)
    assert set(told.foreign) == {
        *("notes.txt", "my-diary.sqlite3", "diary.txt", "photos/holiday.jpg"),
        *("photos/album", "backups/old", "backups/mine.sqlite3", "diary.sqlite3.old"),
        *("damaged/note.txt", "damaged/2026-11-30T091500Z/note.txt", "locking/door.txt"),
    }
    assert (told.count, told.stays, told.is_gone) == (len(OURS), (), False)


def test_links_are_taken_away_and_not_followed(profile: Path, tmp_path: Path) -> None:
    """A diary, photos and backups that lie elsewhere stay there, and that is told."""
    elsewhere = tmp_path / "elsewhere"
    put(elsewhere, "diary.sqlite3", *(one for one in OURS if one.startswith(LINKED)))
    (profile / "diary.sqlite3").unlink()
    for name in ("photos", "backups"):
        shutil.rmtree(profile / name)
    for name in ("diary.sqlite3", "photos", "backups"):
        (profile / name).symlink_to(elsewhere / name)
    before = all_in(elsewhere)
    told = cleared(profile)
    assert not profile.exists()
    assert all_in(elsewhere) == before
    assert {one.name for one in told.stays} == {"diary.sqlite3", "photos", "backups"}
    assert all(str(elsewhere) in one.why for one in told.stays)


def test_a_link_to_the_profile_goes_as_well(profile: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(profile, target_is_directory=True)
    told = cleared(link)
    assert (told.is_gone, told.stays) == (True, ())
    assert not profile.exists()
    assert not link.is_symlink()


def test_a_folder_with_the_name_of_a_file_of_ours_stays(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    put(profile, "diary.sqlite3/diary.sqlite3")
    told = cleared(profile)
    assert told == Cleared(0, (), ("diary.sqlite3",), is_gone=False)


def test_there_may_be_nothing(tmp_path: Path) -> None:
    assert cleared(tmp_path / "nowhere") == Cleared(0, is_gone=True)
    (tmp_path / "empty").mkdir()
    assert cleared(tmp_path / "empty") == Cleared(0, is_gone=True)
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_deleted_is_told_and_the_rest_goes(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk refuses one file: it is named with the reason, and nothing else is left."""
    real = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if path.name == "diary.sqlite3-shm":
            raise PermissionError(13, "Permission denied")
        real(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    told = cleared(profile)
    assert told.stays == (Stays("diary.sqlite3-shm", "Permission denied"),)
    assert (told.count, told.foreign, told.is_gone) == (len(OURS) - 1, (), False)
    assert all_in(profile) == ["diary.sqlite3-shm"]


@owner
def test_a_folder_that_is_not_ours_to_write_in(profile: Path) -> None:
    (profile / "photos").chmod(0o500)
    told = cleared(profile)
    (profile / "photos").chmod(0o700)
    assert [one.why for one in told.stays] == ["Permission denied"] * 2
    assert all_in(profile) == sorted(one for one in OURS if one.startswith("photos/"))
