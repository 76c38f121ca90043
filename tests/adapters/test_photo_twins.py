"""Photos as files, and in an encrypted file: two adapters, one contract."""

from __future__ import annotations

import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from skinroutine.adapters.exchange.read_photos import ImportedPhotos
from skinroutine.adapters.store.sealed_photos import FILE, SealedPhotos
from skinroutine.adapters.system.photos import PhotoFolder
from skinroutine.app.course.photos import MOST_BYTES, SUFFIXES, NamedPhotos, PhotoNotKept
from skinroutine.app.errors import WorldFailure, WrongUse

DAY = date(2026, 11, 23)
NAME = "2026-11-23-0123456789abcdef.jpg"
KEY = bytes(range(32))
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="modes are of Unix")
HOSTILE = (
    "",
    ".",
    "..",
    "/etc/passwd",
    "../diary.sqlite3",
    "..\\diary.sqlite3",
    "2026-11-23-ab/../../x.jpg",
    "2026-11-23-ab.jpg/../../diary.sqlite3",
    "C:\\x.jpg",
    "2026-11-23-ab.jpg\n",
    "2026-11-23-ab.jpg\0",
    "2026-11-23-ab.sqlite3",
    "2026-11-23-\u0430b.jpg",
    "\u0662026-11-23-ab.jpg",
    "CON.jpg",
    "2026-11-23-.jpg",
    "2026-11-23-" + "a" * 300 + ".jpg",
    "~/x.jpg",
    "https://x/2026-11-23-ab.jpg",
)


@pytest.fixture(params=["files", "sealed"])
def photos(tmp_path: Path, request: pytest.FixtureRequest) -> NamedPhotos:
    """Return the photos of an empty profile, through their port."""
    return PhotoFolder(tmp_path) if request.param == "files" else SealedPhotos(tmp_path, KEY)


def test_a_photo_is_kept_and_read_back(photos: NamedPhotos) -> None:
    """The bytes come back under a name of the day, every byte value among them."""
    picture = bytes(range(256)) * 40
    name = photos.keep(picture, ".jpg", DAY)
    assert name.startswith("2026-11-23-")
    assert name.endswith(".jpg")
    assert photos.read(name) == picture


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_two_photos_of_a_day_have_two_names(photos: NamedPhotos, suffix: str) -> None:
    """The same bytes kept twice are two photos."""
    names = {photos.keep(b"same", suffix, DAY) for _ in range(20)}
    assert len(names) == 20
    assert {photos.read(one) for one in names} == {b"same"}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_other_name_is_looked_for(photos: NamedPhotos, tmp_path: Path, name: str) -> None:
    """A name with a path, a device, another script or another end is refused by every act."""
    with pytest.raises(WrongUse):
        photos.read(name)
    with pytest.raises(WrongUse):
        photos.put(name, b"picture")
    with pytest.raises(WrongUse):
        photos.remove(name)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", ["", ".svg", ".exe", "jpg", "/../x.jpg", ".JPG"])
def test_no_other_kind_is_kept(photos: NamedPhotos, tmp_path: Path, suffix: str) -> None:
    """What is not named as a picture is refused, and nothing is written."""
    with pytest.raises(WrongUse):
        photos.keep(b"picture", suffix, DAY)
    assert list(tmp_path.iterdir()) == []


def test_nothing_and_too_much_are_not_kept(photos: NamedPhotos, tmp_path: Path) -> None:
    """Neither an empty file nor one beyond the limit is written; one at the limit is."""
    for data in (b"", bytes(MOST_BYTES + 1)):
        with pytest.raises(WrongUse):
            photos.keep(data, ".jpg", DAY)
    assert list(tmp_path.iterdir()) == []
    most = photos.read(photos.keep(bytes(MOST_BYTES), ".jpg", DAY))
    assert most is not None
    assert len(most) == MOST_BYTES


def test_a_photo_that_was_never_there(photos: NamedPhotos, tmp_path: Path) -> None:
    """It reads as none, is no failure to take away, and looking makes no file."""
    assert photos.read(NAME) is None
    photos.remove(NAME)
    assert list(tmp_path.iterdir()) == []


def test_a_name_of_an_import_is_kept_once(photos: NamedPhotos) -> None:
    """What is there under a name stays; taken away, the name is free again."""
    photos.put(NAME, b"first")
    with pytest.raises(PhotoNotKept):
        photos.put(NAME, b"second")
    assert photos.read(NAME) == b"first"
    photos.remove(NAME)
    assert photos.read(NAME) is None
    photos.put(NAME, b"second")
    assert photos.read(NAME) == b"second"


def test_an_import_says_that_nothing_was_imported(photos: NamedPhotos) -> None:
    """A photo that cannot be kept ends an import with a sentence of its own."""
    imported = ImportedPhotos(photos)
    imported.write(NAME, b"first")
    with pytest.raises(WorldFailure, match="so nothing was imported: "):
        imported.write(NAME, b"second")
    assert imported.read(NAME) == b"first"


def test_photos_of_many_threads(photos: NamedPhotos) -> None:
    """Thumbnails are read in threads while another photo is kept."""

    def work(number: int) -> bool:
        content = bytes([number]) * 5000
        return photos.read(photos.keep(content, ".png", DAY)) == content

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(work, range(24))) == [True] * 24


@on_unix
def test_everything_is_for_its_owner_alone(photos: NamedPhotos, tmp_path: Path) -> None:
    """Files have mode 0600 and folders 0700."""
    photos.put(NAME, b"picture")
    for one in tmp_path.rglob("*"):
        assert stat.S_IMODE(one.stat().st_mode) == (0o700 if one.is_dir() else 0o600)


def test_the_sealed_file_shows_nothing(tmp_path: Path) -> None:
    """Neither a name nor a byte of a picture can be read in it, and no other key opens it."""
    SealedPhotos(tmp_path, KEY).put(NAME, b"a picture of a face" * 500)
    assert [one.name for one in tmp_path.iterdir()] == [FILE]
    content = (tmp_path / FILE).read_bytes()
    assert b"picture" not in content
    assert NAME.encode() not in content
    other = SealedPhotos(tmp_path, bytes(32))
    with pytest.raises(WorldFailure, match=r"^A photo cannot be read: "):
        other.read(NAME)
    with pytest.raises(PhotoNotKept):
        other.put("2026-11-23-fedcba.jpg", b"x")


@pytest.mark.expects_log("WARNING .*photos: one stays")
def test_a_photo_that_cannot_be_taken_away_stays(tmp_path: Path) -> None:
    """It is no failure of the one who asks, and is written into the log without its name."""
    SealedPhotos(tmp_path, KEY).put(NAME, b"picture")
    SealedPhotos(tmp_path, bytes(32)).remove(NAME)
    assert SealedPhotos(tmp_path, KEY).read(NAME) == b"picture"
