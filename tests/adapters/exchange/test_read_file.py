"""Files as they come: large, odd, in other encodings, and zips that want out."""

from __future__ import annotations

import errno
import io
import os
import struct
import sys
import time
import tracemalloc
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from skinroutine.adapters.exchange.read_file import MOST_BYTES, decoded, read_file
from skinroutine.adapters.exchange.read_photos import ImportedPhotos
from skinroutine.adapters.system.photos import PhotoFolder
from skinroutine.app.errors import Told, WorldFailure, WrongUse

TEXT = "Date,Habit\n2026-11-02,caf\u00e9\n"
JPEG = b"\xff\xd8\xff a photo"


def a_zip(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip of files by their paths."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return held.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_a_table_is_read_in_each_usual_encoding(tmp_path: Path, encoding: str) -> None:
    """As UTF-8 with and without a mark, UTF-16, and as old Windows tables are."""
    path = tmp_path / "table.csv"
    path.write_bytes(TEXT.encode(encoding))
    given = read_file(path)
    assert (given.name, given.texts, given.is_zip) == ("table.csv", {"table.csv": TEXT}, False)


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0",
        b"\xff\xfe\x00",
        b"\x7fELF\x02\x01",
        b"\xff\x81\x8d",
        b"a\0b",
        b"\xef\xbb\xbf\xff",
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes) -> None:
    """A picture, a program, half a character: a sentence each."""
    path = tmp_path / "odd.csv"
    path.write_bytes(data)
    with pytest.raises(WrongUse, match=r"\.$"):
        read_file(path)


def test_a_hundred_megabytes_are_refused_after_a_first_look(tmp_path: Path) -> None:
    """Within a second, and in no memory to speak of."""
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        for _ in range(100):
            file.write(b'{"a": 1},' * 116_509)
    began = time.perf_counter()
    tracemalloc.start()
    with pytest.raises(WrongUse, match=r"large.json is larger than the 64 MB"):
        read_file(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert time.perf_counter() - began < 1
    assert peak < 8_000_000


def test_a_diary_with_its_photos_may_be_larger(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Our own diary is known by its beginning; it has a limit too."""
    path = tmp_path / "diary.json"
    path.write_text('{\n"format": "skinroutine-diary",\n"x": "' + "a" * 3_000_000 + '"}')
    monkeypatch.setattr("skinroutine.adapters.exchange.read_file.MOST_BYTES", 1_000_000)
    assert len(read_file(path).texts["diary.json"]) > 3_000_000
    monkeypatch.setattr("skinroutine.adapters.exchange.read_file.MOST_OF_OURS", 2_000_000)
    with pytest.raises(WrongUse, match="larger than the 2 MB"):
        read_file(path)


def test_a_file_that_grows_while_it_is_read_is_let_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The size that was asked for first is not believed."""
    path = tmp_path / "grows.csv"
    path.write_bytes(b"x" * 5_000_000)
    asked = []

    def is_stopped() -> bool:
        asked.append(1)
        return False

    monkeypatch.setattr("skinroutine.adapters.exchange.read_file.MOST_BYTES", 5_000_000)
    read_file(path, is_stopped)
    monkeypatch.setattr("skinroutine.adapters.exchange.read_file.MOST_BYTES", 4_000_000)
    (tmp_path / "small").write_bytes(b"x")
    small = (tmp_path / "small").stat()
    monkeypatch.setattr(Path, "stat", lambda _: small)
    with pytest.raises(WrongUse, match="larger"):
        read_file(path, is_stopped)
    assert asked


def test_reading_stops_where_it_is_told_to(tmp_path: Path) -> None:
    """Cancel comes within a piece."""
    path = tmp_path / "table.csv"
    path.write_text(TEXT)
    with pytest.raises(WrongUse, match="Stopped"):
        read_file(path, lambda: True)


def test_what_is_not_there_or_no_file_is_told(tmp_path: Path) -> None:
    """A missing file, a folder, a name with an end in it, and a pipe that would wait for ever."""
    for path in (tmp_path / "none.csv", tmp_path, tmp_path / "a\0b"):
        with pytest.raises(Told, match=r"\.$"):
            read_file(path)
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(WrongUse, match="not a file"):
            read_file(tmp_path / "pipe")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="a reader that may all")
def test_what_may_not_be_read_is_told(tmp_path: Path) -> None:
    """The system's reason stands in the sentence."""
    path = tmp_path / "table.csv"
    path.write_text(TEXT)
    path.chmod(0)
    with pytest.raises(WorldFailure, match="Permission"):
        read_file(path)


def test_the_tables_of_a_zip_are_read(tmp_path: Path) -> None:
    """Its other files are left alone, and nothing is unpacked to the disk."""
    path = tmp_path / "loop.zip"
    path.write_bytes(a_zip({"A/Checkmarks.csv": TEXT.encode(), "run.sh": b"exit 1", "B.CSV": b"x"}))
    given = read_file(path)
    assert given.is_zip
    assert given.texts == {"A/Checkmarks.csv": TEXT, "B.CSV": "x"}
    assert list(tmp_path.iterdir()) == [path]


def _lying(data: bytes, size: int) -> bytes:
    """Return a zip of one file that says another size of it than it has."""
    place = data.index(b"PK\x01\x02") + 24
    return data[:place] + struct.pack("<I", size) + data[place + 4 :]


ZIPS: dict[str, Callable[[], bytes]] = {
    "a bomb": lambda: a_zip({"a.csv": b"0" * 50_000_000}),
    "many small bombs": lambda: a_zip({f"{n}.csv": b"0" * 900_000 for n in range(100)}),
    "too many files": lambda: a_zip({f"{n}.csv": b"" for n in range(2001)}),
    "a way out": lambda: a_zip({"../../out.csv": b"x"}),
    "a way out of Windows": lambda: a_zip({"..\\..\\out.csv": b"x"}),
    "an absolute path": lambda: a_zip({"/etc/out.csv": b"x"}),
    "a drive": lambda: a_zip({"C:/out.csv": b"x"}),
    "no table": lambda: a_zip({"run.sh": b"x"}),
    "nothing": lambda: a_zip({}),
    "half a zip": lambda: a_zip({"a.csv": TEXT.encode()})[:60],
    "damaged bytes": lambda: a_zip({"a.csv": b"abc" * 999}).replace(b"abc", b"xyz"),
    "a lie about the size": lambda: _lying(a_zip({"a.csv": b"0" * 5000}), 10),
    "a picture as a table": lambda: a_zip({"a.csv": b"\x89PNG\0"}),
    "another zip": lambda: a_zip({"a.zip": a_zip({"a.csv": b"x"})}),
    "only its letters": lambda: b"PK\x03\x04",
}


@pytest.mark.parametrize("what", ZIPS)
def test_a_hostile_zip_is_refused_with_a_sentence(tmp_path: Path, what: str) -> None:
    """Nothing is unpacked beyond its limits, and no path in it is followed."""
    path = tmp_path / "in" / "x.zip"
    path.parent.mkdir()
    data = ZIPS[what]()
    path.write_bytes(data)
    if what == "damaged bytes":
        path.write_bytes(data[:40] + bytes(255 - one for one in data[40:60]) + data[60:])
    tracemalloc.start()
    with pytest.raises(WrongUse, match=r"\.$"):
        read_file(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 12_000_000
    assert sorted(one.name for one in tmp_path.rglob("*")) == ["in", "x.zip"]


def test_a_locked_zip_is_refused(tmp_path: Path) -> None:
    """A password is not asked for."""
    data = bytearray(a_zip({"a.csv": TEXT.encode()}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    path = tmp_path / "x.zip"
    path.write_bytes(bytes(data))
    with pytest.raises(WrongUse, match="cannot be unpacked"):
        read_file(path)


def test_the_most_that_is_taken_is_taken() -> None:
    """A limit is there, and a text below it is read."""
    assert MOST_BYTES < 100_000_000
    assert decoded(b"\xef\xbb\xbfabc") == "abc"


def test_photos_are_kept_for_their_owner_and_never_replaced(tmp_path: Path) -> None:
    """Under the names they had; a path is no name, and a link in the way is not followed."""
    name = "2026-11-02-0123456789abcdef.jpg"
    photos = ImportedPhotos(PhotoFolder(tmp_path))
    photos.write(name, JPEG)
    assert photos.read(name) == JPEG
    kept = tmp_path / "photos" / name
    if sys.platform != "win32":
        assert kept.stat().st_mode & 0o777 == 0o600
    with pytest.raises(WorldFailure):
        photos.write(name, b"other")
    assert photos.read(name) == JPEG
    photos.remove(name)
    assert photos.read(name) is None
    assert list(tmp_path.iterdir()) == []
    for wrong in ("../x.jpg", "/etc/passwd", "x.jpg", "CON", name + "\0"):
        with pytest.raises(WrongUse):
            photos.write(wrong, JPEG)
    if sys.platform != "win32":
        (tmp_path / "elsewhere").write_bytes(b"mine")
        (tmp_path / "photos").mkdir()
        kept.symlink_to(tmp_path / "elsewhere")
        with pytest.raises(WorldFailure):
            photos.write(name, JPEG)
        assert (tmp_path / "elsewhere").read_bytes() == b"mine"


def test_half_a_photo_is_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the disk fills up in the middle, neither it nor its folder is left over."""

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    photos = ImportedPhotos(PhotoFolder(tmp_path))
    with pytest.raises(WorldFailure, match="nothing was imported: No space left"):
        photos.write("2026-11-02-0123456789abcdef.jpg", JPEG)
    assert list(tmp_path.iterdir()) == []
