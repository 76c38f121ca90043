"""Photos on the diary page: fresh copies without a trace, small and large, and hostile files."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from skinroutine.adapters.system.photos import FOLDER
from skinroutine.domain.record.course_facts import PhotoKept
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.diary import DiaryPage, pictures
from skinroutine.ui.screens.diary.photo_row import PhotoDialog, PhotoRow
from skinroutine.ui.wording import symptoms

from ui.bench import wearing
from ui.days import TODAY, WEDNESDAY
from ui.desk import Desk, button, click, settle
from ui.diary_bench import Bench, a_bench, a_picture
from ui.spoken import name

GPS, MAKE, ORIENTATION = 0x8825, 0x010F, 0x0112


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the diary page on the Thursday at 19:12."""
    with a_bench(qt, desk) as made:
        yield made


def photos(bench: Bench) -> PhotoRow:
    """Return the part of the page with the photos."""
    assert bench.page.photos is not None
    return bench.page.photos


def add(bench: Bench, *paths: Path) -> None:
    """Choose files as a person does, and wait until they were worked on."""
    bench.chosen[:] = [str(one) for one in paths]
    photos(bench).add.click()
    bench.develop()


def kept(bench: Bench) -> list[Path]:
    """Return the files in the profile's folder of photos."""
    folder = bench.desk.session.profile / FOLDER
    return sorted(folder.iterdir()) if folder.exists() else []


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_photo_is_copied_and_noted(bench: Bench, tmp_path: Path, kind: str) -> None:
    """The copy lies in the profile under a neutral name, is noted for the day, and is shown."""
    add(bench, a_picture(tmp_path / f"my face.{kind.lower()}", kind=kind))
    (copy,) = kept(bench)
    assert copy.name.startswith("2026-11-05-")
    assert "face" not in copy.name
    assert bench.stored().photos == (copy.name,)
    assert copy.stat().st_mode & 0o077 == 0
    (thumb,) = photos(bench).thumbs.values()
    assert name(thumb) == "Photo 1 of 1, 5 November"


def test_nothing_of_the_camera_comes_along(bench: Bench, tmp_path: Path) -> None:
    """Place, camera, comments and profiles are not in the copy; it is turned as it was taken."""
    taken = Image.new("RGB", (200, 100), "#446688")
    exif = taken.getexif()
    exif[MAKE], exif[ORIENTATION] = "A camera of mine", 6
    exif[GPS] = {1: "N", 2: (52.0, 31.0, 12.0)}
    path = tmp_path / "taken.jpg"
    taken.save(path, exif=exif, comment=b"where I live")
    assert b"A camera" in path.read_bytes()
    add(bench, path, a_picture(tmp_path / "text.png"))
    for copy in kept(bench):
        data = copy.read_bytes()
        for trace in (b"Exif", b"A camera", b"where I live", b"ICC_PROFILE"):
            assert trace not in data
        with Image.open(copy) as opened:
            assert dict(opened.getexif()) == {}
    sizes = {QImage(str(copy)).size().toTuple() for copy in kept(bench)}
    assert sizes == {(100, 200), (120, 90)}


def test_a_large_photo_is_made_smaller(bench: Bench, tmp_path: Path) -> None:
    """The copy is no longer than the limit on either side."""
    add(bench, a_picture(tmp_path / "wide.jpg", (5000, 1000), "JPEG"))
    size = QImage(str(kept(bench)[0])).size()
    assert size.width() == pictures.LONGEST_SIDE
    assert size.height() == pytest.approx(pictures.LONGEST_SIDE / 5, abs=1)


def test_several_at_once_keep_their_order(bench: Bench, tmp_path: Path) -> None:
    """Photos stand in the order in which they were chosen, each with its place."""
    paths = [a_picture(tmp_path / f"{n}.png", (40 + n, 40)) for n in range(4)]
    add(bench, *paths)
    folder = bench.desk.session.profile / FOLDER
    widths = [QImage(str(folder / one)).width() for one in bench.stored().photos]
    assert widths == [40, 41, 42, 43]
    names = [name(one) for one in photos(bench).thumbs.values()]
    assert names[1] == "Photo 2 of 4, 5 November"


def test_a_photo_belongs_to_the_day_it_was_added_to(bench: Bench, tmp_path: Path) -> None:
    """A day that is turned while the picture is worked on does not take it."""
    bench.chosen[:] = [str(a_picture(tmp_path / "one.png"))]
    photos(bench).add.click()
    bench.page.show_day(WEDNESDAY)
    bench.develop()
    assert len(bench.stored(TODAY).photos) == 1
    assert bench.stored(WEDNESDAY).photos == ()
    assert photos(bench).thumbs == {}


HOSTILE = {
    "empty.jpg": b"",
    "text.jpg": b"not a picture at all",
    "page.png": b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
    "cut.png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x10\x00\x00\x00\x10\x08\x02",
    "head.jpg": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00",
    "phone.heic": b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00heicmif1",
    "riff.webp": b"RIFF\xff\xff\xff\xffWEBPVP8 ",
    "program.jpg": b"MZ\x90\x00" + bytes(300),
    "../up.jpg": b"nothing",
}


@pytest.mark.qt_log_ignore(".*")
@pytest.mark.parametrize("file", HOSTILE)
def test_a_file_that_is_no_picture(bench: Bench, tmp_path: Path, file: str) -> None:
    """It gets a sentence with its name; nothing is written and nothing is noted."""
    (tmp_path / "in").mkdir()
    path = tmp_path / "in" / file
    path.write_bytes(HOSTILE[file])
    add(bench, path)
    assert len(bench.troubles) == 1
    assert path.name in bench.troubles[0]
    assert bench.desk.facts(PhotoKept) == []
    assert kept(bench) == []


@pytest.mark.qt_log_ignore(".*")
def test_damaged_pictures(bench: Bench, tmp_path: Path) -> None:
    """Wherever a picture is cut or changed, it is kept whole as it is read, or gets a sentence."""
    whole = a_picture(tmp_path / "whole.png", (64, 64)).read_bytes()
    for n in range(30):
        cut = bytearray(whole[: len(whole) * n // 30 + 1])
        cut[-1] ^= 0xFF
        path = tmp_path / f"damaged-{n}.png"
        path.write_bytes(bytes(cut))
        add(bench, path)
    assert len(bench.troubles) + len(kept(bench)) == 30
    assert len(bench.troubles) > 20
    assert [one.name for one in kept(bench)] == sorted(bench.stored().photos)


def test_too_large_a_file(bench: Bench, tmp_path: Path) -> None:
    """A file beyond the limit is not even read."""
    path = tmp_path / "huge.jpg"
    with path.open("wb") as file:
        file.truncate(pictures.MOST_MEGABYTES * 1_000_000 + 1)
    add(bench, path)
    assert bench.troubles == [
        "\u201chuge.jpg\u201d was not added: it is larger than 40 MB.",
    ]


def test_too_many_pixels(bench: Bench, tmp_path: Path) -> None:
    """A small file that would unpack to a giant picture is refused by its head."""
    path = tmp_path / "bomb.png"
    Image.new("1", (30_000, 30_000)).save(path)
    assert path.stat().st_size < 1_000_000
    add(bench, path)
    assert bench.troubles == [
        "\u201cbomb.png\u201d was not added: the picture has too many pixels."
    ]
    assert kept(bench) == []


def test_a_file_that_is_gone_or_a_folder(bench: Bench, tmp_path: Path) -> None:
    """What cannot be read gets a sentence with the reason."""
    add(bench, tmp_path / "gone.jpg", tmp_path)
    assert "No such file or directory" in bench.troubles[0]
    assert "Is a directory" in bench.troubles[1]


def test_a_full_disk(bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the disk is full a sentence says so, nothing is half written and nothing is noted."""
    path = a_picture(tmp_path / "one.png")

    def full(_descriptor: int) -> None:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patched:
        patched.setattr("skinroutine.adapters.system.photos.os.fsync", full)
        add(bench, path)
    assert bench.troubles == ["The photo was not kept: No space left on device."]
    assert kept(bench) == []
    assert bench.stored().photos == ()


def test_a_photo_is_opened_and_taken_out(bench: Bench, tmp_path: Path) -> None:
    """A press opens it large; taken out it is gone from the page, not from the folder; undo."""
    add(bench, a_picture(tmp_path / "one.png", (900, 700)))
    (thumb,) = photos(bench).thumbs.values()
    thumb.click()
    bench.develop()
    dialog = photos(bench).large
    assert isinstance(dialog, PhotoDialog)
    assert dialog.picture.pixmap().width() > thumb.iconSize().width()
    assert dialog.picture.pixmap().width() <= bench.window.width()
    click(button(dialog, "Take out"))
    assert bench.stored().photos == ()
    assert photos(bench).thumbs == {}
    assert len(kept(bench)) == 1
    bench.diary.undo()
    bench.develop()
    assert len(photos(bench).thumbs) == 1


def test_delete_takes_a_photo_out(bench: Bench, tmp_path: Path) -> None:
    """The keyboard takes it out as well, and the focus has a place afterwards."""
    add(bench, a_picture(tmp_path / "one.png"))
    (thumb,) = photos(bench).thumbs.values()
    thumb.setFocus()
    bench.press(Qt.Key.Key_Delete)
    assert bench.stored().photos == ()
    assert photos(bench).add.hasFocus()


@pytest.mark.parametrize("file", ["../../diary.sqlite3", "/etc/passwd", "2026-11-05-abc.jpg"])
def test_a_name_that_leads_nowhere(bench: Bench, file: str) -> None:
    """A fact from elsewhere with a path in it, or of a photo that is gone, reads no file."""
    bench.diary.record(lambda course: course.keep_photo(TODAY, file))
    bench.develop()
    (thumb,) = photos(bench).thumbs.values()
    assert thumb.toolTip() == str(symptoms.GONE)
    thumb.click()
    bench.develop()
    dialog = photos(bench).large
    assert dialog is not None
    assert dialog.gone.isVisible()
    dialog.accept()
    settle()


def test_files_can_be_dropped(bench: Bench, tmp_path: Path) -> None:
    """Files dropped on the page are added; words that are dropped are not."""
    data, text = QMimeData(), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(a_picture(tmp_path / "one.png")))])
    text.setText("words")
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    for dragged, is_taken in ((data, True), (text, False)):
        event = QDragEnterEvent(QPoint(5, 5), copy, dragged, left, none)
        event.ignore()
        bench.page.dragEnterEvent(event)
        assert event.isAccepted() == is_taken
    assert not bench.page.note.canInsertFromMimeData(data)
    assert bench.page.note.canInsertFromMimeData(text)
    bench.page.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    bench.develop()
    assert len(bench.stored().photos) == 1


def test_without_a_folder_there_is_no_part_for_photos(qt: QApplication, bench: Bench) -> None:
    """A page that was given none neither shows the part nor takes files."""

    def page(look: Look) -> DiaryPage:
        return DiaryPage(look, bench.diary)

    with wearing(qt) as look:
        made = page(look)
        assert made.photos is None
        assert not made.acceptDrops()
        made.deleteLater()
        settle()


def test_names_say_no_more_than_the_day(bench: Bench, tmp_path: Path) -> None:
    """A photo of an earlier day is named by that day."""
    bench.page.show_day(date(2026, 11, 3))
    add(bench, a_picture(tmp_path / "one.png"))
    assert kept(bench)[0].name.startswith("2026-11-03-")
