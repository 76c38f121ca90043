"""The page for a visit on paper and its dialog: one page, whole, black and white, and in files."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMainWindow

from app import summary_house as house
from making import wall
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.adapters.system import files
from skinroutine.app.course.summary import Paper, Summary, SummaryOptions, summary_text
from skinroutine.app.course.summary_query import SummaryQueries
from skinroutine.app.diary.settings import Settings
from skinroutine.app.errors import WorldFailure
from skinroutine.app.tongue import speak
from skinroutine.ui.paper.pdf import MARGIN, sheet_of, write_pdf, write_text
from skinroutine.ui.paper.setting import SIZES, Sheet
from skinroutine.ui.parts import qt_tongue
from skinroutine.ui.screens.summary import SummaryDialog

from fakes import FixedClock
from ui.bench import wearing
from ui.desk import click, press, settle, words
from ui.spoken import name, nameless
from ui.test_layout import beside, clipped, come_to_rest, cut_off, overlapping

RESOURCES = files.resources()
SHOWN_PER_INCH = 150
INCH = 25.4
PAPERS = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}
ON_LETTER = replace(house.EVERYTHING, paper=Paper.LETTER)
OPTIONS = (SummaryOptions(), house.EVERYTHING, ON_LETTER)
LANGUAGES = ("en", "de", "ar")


@dataclass
class Books:
    """Two diaries, of the made course and of the crowded one."""

    made: tuple[SqliteStore, FixedClock]
    crowded: tuple[SqliteStore, FixedClock]

    def summary(self, which: str, options: SummaryOptions) -> Summary:
        """Return the summary of one of them."""
        store, clock = getattr(self, which)
        return house.ask(store, clock, options)


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Books]:
    """Yield both diaries, filled once."""
    opened = []
    for fill in (house.made_course, house.crowded_course):
        store = SqliteStore(tmp_path_factory.mktemp("book") / "diary.sqlite3", wait=0.2)
        clock = FixedClock(wall(house.START, 7))
        fill(store, clock)
        opened.append((store, clock))
    yield Books(*opened)
    for store, _ in opened:
        store.close()


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qt: QApplication) -> Iterator[str]:
    """Let the program speak a language; afterwards it speaks English again."""
    qt_tongue.install(qt, RESOURCES, request.param)
    yield request.param
    qt_tongue.install(qt, RESOURCES, "en")
    speak()


def document(path: Path) -> pypdfium2.PdfDocument:
    """Return a PDF file as another library reads it."""
    return pypdfium2.PdfDocument(path.read_bytes())


def picture(page: pypdfium2.PdfDocument) -> Image.Image:
    """Return the one page as a picture."""
    assert len(page) == 1
    drawn: Image.Image = page[0].render(scale=SHOWN_PER_INCH / 72).to_pil()
    return drawn.convert("RGB")


def said(path: Path) -> str:
    """Return the words of a PDF file in one line."""
    with document(path) as read:
        return " ".join(read[0].get_textpage().get_text_bounded().split())


def whole_words(sheet: Sheet) -> str:
    """Return the words as they were set, without the line ends."""
    found = [one.layout.text() for leaf in (sheet.body, sheet.foot) for one in leaf.texts]
    return " ".join(found).replace("\u00a0", " ")


@pytest.mark.parametrize("options", OPTIONS, ids=("usual", "everything", "letter"))
@pytest.mark.parametrize("which", ["made", "crowded"])
def test_it_is_one_page_of_black_on_white(
    language: str, books: Books, tmp_path: Path, which: str, options: SummaryOptions
) -> None:
    """One page of its size, grey alone, black in it, and its margins are white."""
    path = tmp_path / "summary.pdf"
    write_pdf(books.summary(which, options), path, options.paper, RESOURCES)
    with document(path) as read:
        sizes = [side * INCH / 72 for side in read[0].get_size()]
        sheet = picture(read)
    assert sizes == pytest.approx(PAPERS[options.paper], abs=0.5)
    red, green, blue = sheet.split()
    assert red.tobytes() == green.tobytes() == blue.tobytes()
    assert red.getextrema() == (0, 255)
    margin = round((MARGIN - 1) / INCH * SHOWN_PER_INCH)
    wide, tall = red.size
    inner = red.crop((margin, margin, wide - margin, tall - margin))
    assert inner.getextrema()[0] == 0
    red.paste(255, (margin, margin, wide - margin, tall - margin))
    assert red.getextrema() == (255, 255)


@pytest.mark.parametrize("options", OPTIONS, ids=("usual", "everything", "letter"))
@pytest.mark.parametrize("which", ["made", "crowded"])
def test_nothing_is_clipped_and_nothing_lies_on_another(
    language: str, books: Books, which: str, options: SummaryOptions
) -> None:
    """Each line lies within its box and the page, no two lie on each other, and all can be read."""
    sheet = sheet_of(books.summary(which, options), options.paper, RESOURCES)
    assert sheet.fits
    assert sheet.body.size >= SIZES[-1] == 70
    page = QRectF(0, 0, sheet.room.width(), sheet.room.height())
    top = sheet.room.height() - sheet.foot.height
    boxes = []
    for leaf, below in ((sheet.body, 0.0), (sheet.foot, top)):
        for one in leaf.texts:
            box = one.box.translated(0, below)
            assert page.adjusted(-1, -1, 1, 1).contains(box), one.layout.text()
            used = one.layout.boundingRect()
            widest = max(
                one.layout.lineAt(n).naturalTextWidth() for n in range(one.layout.lineCount())
            )
            assert widest <= box.width() + 1, one.layout.text()
            assert used.height() <= box.height() + 1
            boxes.append((box.adjusted(1, 1, -1, -1), one.layout.text()))
    meeting = [
        (words_, other)
        for place, (box, words_) in enumerate(boxes)
        for there, other in boxes[place + 1 :]
        if box.intersects(there)
    ]
    assert meeting == []


def test_every_word_set_can_be_copied_out(books: Books, qt: QApplication, tmp_path: Path) -> None:
    """The words in the file are those of the page, signs between digits among them."""
    made = books.summary("made", house.EVERYTHING)
    path = tmp_path / "summary.pdf"
    write_pdf(made, path, Paper.A4, RESOURCES)
    copied = said(path).replace(" ", "")
    for one in (*sheet_of(made, Paper.A4, RESOURCES).body.texts,):
        assert "".join(one.layout.text().split()) in copied, one.layout.text()
    assert "7July2026:20mg+10mg" in copied
    assert "10:30(Bus4)" in copied


def test_numbers_of_the_page_are_those_of_the_text(
    books: Books, qt: QApplication, tmp_path: Path
) -> None:
    """Where there is room the page leaves nothing out: each word of the plain text is on it."""
    made = books.summary("made", SummaryOptions())
    path = tmp_path / "summary.pdf"
    write_pdf(made, path, Paper.LETTER, RESOURCES)
    on_page = said(path).lower()
    for word in summary_text(made).lower().split():
        assert word.rstrip(",.:") in on_page, word


def test_twelve_side_effects_and_thirty_changes_all_stand(
    qt: QApplication, store: SqliteStore, clock: FixedClock
) -> None:
    """Twelve effects with names of sixty signs, and thirty changes, with room on Letter."""
    house.full_course(store, clock)
    made = house.ask(store, clock, replace(SummaryOptions(), paper=Paper.LETTER))
    sheet = sheet_of(made, Paper.LETTER, RESOURCES)
    whole = whole_words(sheet)
    assert len(made.signs) == 12
    for one in made.signs:
        assert one.sign in whole or one.sign in {"dry-lips", "eyes"}, one.sign
    assert whole.count("mg once a day") == 31 + 1
    assert house.MEDICINES in whole
    assert "in the diary" not in whole


def test_medicine_stays_english_and_amounts_stay_whole(language: str, books: Books) -> None:
    """C48 and C50 are not translated; from right to left an amount keeps its unit behind it."""
    sheet = sheet_of(books.summary("made", SummaryOptions()), Paper.A4, RESOURCES)
    plain = whole_words(sheet).replace("\u2066", "").replace("\u2069", "")
    assert "Recorded so far: 1290 mg, which is 20.8 mg/kg at 62 kg." in plain
    assert "A diary and reminder, not medical advice." in plain
    isolated = "\u206620 mg + 10 mg\u2069" in whole_words(sheet)
    assert isolated is (language == "ar")
    assert sheet.body.is_mirrored is (language == "ar")
    (label, *_rest) = [
        one.box for one in sheet.body.texts if one.box.width() < 0.25 * sheet.body.width
    ]
    middle = sheet.body.width / 2
    assert (label.center().x() > middle) is (language == "ar")


def test_a_full_disk_is_a_sentence_and_leaves_what_was(
    books: Books, qt: QApplication, tmp_path: Path
) -> None:
    """Where the disk takes no more, the file that was there stays, and nothing lies beside it."""
    made = books.summary("made", SummaryOptions())
    path = tmp_path / "summary.pdf"
    path.write_text("earlier")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        with pytest.raises(WorldFailure, match=r"summary\.pdf could not be saved: \w"):
            write_pdf(made, path, Paper.A4, RESOURCES)
        with pytest.raises(WorldFailure, match=r"summary\.txt could not be saved: \w"):
            write_text(made, tmp_path / "summary.txt")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.read_text() == "earlier"
    assert [one.name for one in tmp_path.iterdir()] == ["summary.pdf"]


def test_a_place_that_is_not_there_is_a_sentence(
    books: Books, qt: QApplication, tmp_path: Path
) -> None:
    """No folder is made, and nothing is written."""
    made = books.summary("made", SummaryOptions())
    with pytest.raises(WorldFailure, match=r"a\.pdf could not be saved: "):
        write_pdf(made, tmp_path / "nowhere" / "a.pdf", Paper.A4, RESOURCES)
    assert list(tmp_path.iterdir()) == []


def test_the_file_is_neutral(books: Books, qt: QApplication, tmp_path: Path) -> None:
    """Neither its name nor what it says about itself speaks of what is in it."""
    made = books.summary("made", SummaryOptions())
    assert made.file_stem == "summary-2026-11-24"
    path = tmp_path / "one.pdf"
    write_pdf(made, path, Paper.A4, RESOURCES)
    with document(path) as read:
        about = read.get_metadata_dict()
    assert about["Title"] == "summary-2026-11-24"
    assert not about["Creator"]
    assert "skinroutine" not in str(about)


def test_the_command_line_needs_no_screen(books: Books, tmp_path: Path) -> None:
    """In a process without a screen or a program a page is made."""
    folder = books.made[0].path
    script = f"""
import sys
from datetime import date
from pathlib import Path
sys.path[:0] = {[str(Path(house.__file__).parents[1])]!r}
from fakes import FixedClock
from app import summary_house as house
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.ui.paper.command import pdf_without_window
store = SqliteStore(Path({str(folder)!r}), wait=1)
made = house.ask(store, FixedClock(house.wall(house.START, 7)))
page = pdf_without_window(made, Path({str(RESOURCES)!r}))
(Path({str(tmp_path)!r}) / "a.pdf").write_bytes(page)
store.close()
"""
    hidden = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    bare = {key: value for key, value in os.environ.items() if key not in hidden}
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=bare,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert "Recorded so far: 1290 mg" in said(tmp_path / "a.pdf")


@pytest.fixture
def window(qt: QApplication) -> Iterator[QMainWindow]:
    """Yield an empty window on show."""
    made = QMainWindow()
    made.resize(1040, 720)
    made.show()
    settle()
    yield made
    made.close()
    made.deleteLater()
    settle()


def opened(
    qt: QApplication, window: QMainWindow, books: Books, which: str = "made", scale: float = 1.0
) -> Iterator[SummaryDialog]:
    """Yield the dialog, open over a window."""
    store, clock = getattr(books, which)
    clock.instant = wall(house.TODAY, 18)
    reads = qt.layoutDirection() is Qt.LayoutDirection.RightToLeft
    with wearing(qt, scale=scale, rtl=reads) as look:
        dialog = SummaryDialog(look, SummaryQueries(store, clock, Settings()), window)
        dialog.open()
        settle()
        yield dialog
        dialog.reject()
        settle()


@pytest.fixture
def dialog(qt: QApplication, window: QMainWindow, books: Books) -> Iterator[SummaryDialog]:
    """Yield the dialog over the made course."""
    yield from opened(qt, window, books)


def shown(dialog: SummaryDialog) -> str:
    """Return the words of the page on show."""
    assert dialog.preview.sheet is not None
    return whole_words(dialog.preview.sheet)


def test_the_dialog_shows_the_page(dialog: SummaryDialog) -> None:
    """Its picture is named and read out, and holds no mood and no notes at first."""
    assert nameless(dialog) == []
    assert name(dialog.preview) == "Preview of the page"
    assert "1290 mg" in dialog.preview.accessibleDescription()
    assert "Knees" in shown(dialog)
    for one in ("with_mood", "with_free_text", "with_programme"):
        assert not dialog.switches[one].is_on
    assert "Low mood" not in shown(dialog)
    shape = dialog.preview.height() / dialog.preview.width()
    assert shape == pytest.approx(297 / 210, abs=0.01)


def test_switches_change_the_page_at_once(dialog: SummaryDialog) -> None:
    """By the keys: what is ticked comes, what is taken away goes, and Letter has its shape."""
    for one in ("with_mood", "with_free_text", "with_programme", "with_own_signs"):
        dialog.switches[one].setFocus()
        press(dialog.switches[one], Qt.Key.Key_Space)
    words_ = shown(dialog)
    for one in ("Low mood", "Slept badly", "Programme test", "4 okay"):
        assert one in words_, one
    assert "Knees" not in words_
    letter = dialog.sizes.buttons[Paper.LETTER]
    letter.setFocus()
    press(letter, Qt.Key.Key_Space)
    settle()
    shape = dialog.preview.height() / dialog.preview.width()
    assert shape == pytest.approx(279.4 / 215.9, abs=0.01)


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
@pytest.mark.parametrize("ending", ["pdf", "txt"])
def test_it_is_saved_under_a_neutral_name(
    dialog: SummaryDialog, tmp_path: Path, ending: str
) -> None:
    """The file dialog has the name, and what is written is what was on show."""
    click(dialog.save_button if ending == "pdf" else dialog.text_button)
    chooser = dialog.chooser
    assert isinstance(chooser, QFileDialog)
    assert [Path(one).name for one in chooser.selectedFiles()] == [f"summary-2026-11-24.{ending}"]
    field = chooser.findChild(QLineEdit)
    assert field is not None
    field.setText(str(tmp_path / "mine"))
    press(field, Qt.Key.Key_Return)
    path = tmp_path / f"mine.{ending}"
    assert f"Saved as {path.name}." in words(dialog)
    assert dialog.focusWidget() is dialog.close_button
    found = said(path) if ending == "pdf" else path.read_text(encoding="utf-8")
    assert "1290 mg" in found
    assert "Slept badly" not in found


def test_a_file_that_cannot_be_written_is_said(dialog: SummaryDialog, tmp_path: Path) -> None:
    """A folder that is not there is a sentence in the dialog, which stays."""
    dialog.save_to(str(tmp_path / "nowhere" / "a.pdf"))
    (sentence,) = [one for one in words(dialog) if one.startswith("a.pdf could not be saved: ")]
    assert dialog.isVisible()
    assert dialog.close_button.accessibleDescription() == sentence


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_a_printer_gets_the_page(dialog: SummaryDialog, tmp_path: Path) -> None:
    """What the printer's dialog was told to print is the one page."""
    click(dialog.print_button)
    assert isinstance(dialog.chooser, QPrintDialog)
    printer = dialog._printer
    assert printer is not None
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.chooser.done(QPrintDialog.DialogCode.Accepted.value)
    settle()
    assert "Handed to the printer." in words(dialog)
    with document(tmp_path / "printed.pdf") as read:
        assert len(read) == 1
    assert "1290 mg" in said(tmp_path / "printed.pdf")


class Unreadable(SummaryQueries):
    """Queries of a diary on a disk that has gone."""

    def summary(self, options: SummaryOptions) -> Summary:
        """Refuse."""
        message = "The diary cannot be read."
        raise WorldFailure(message)


def test_a_diary_that_cannot_be_read_is_said(
    qt: QApplication, window: QMainWindow, books: Books
) -> None:
    """Without a page nothing can be saved or printed, and a sentence says why."""
    store, clock = books.made
    with wearing(qt) as look:
        dialog = SummaryDialog(look, Unreadable(store, clock, Settings()), window)
        dialog.open()
        settle()
        assert "The diary cannot be read." in words(dialog)
        assert not dialog.save_button.isEnabled()
        dialog.reject()
        settle()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1040, 720), (720, 520)])
def test_the_dialog_fits(
    language: str,
    qt: QApplication,
    window: QMainWindow,
    books: Books,
    size: tuple[int, int],
    scale: float,
) -> None:
    """No words are clipped and none lie on others, in each language and at 200 %."""
    window.resize(*size)
    settle()
    for dialog in opened(qt, window, books, "crowded", scale):
        come_to_rest(dialog)
        assert clipped(dialog) == []
        assert beside(dialog) == []
        assert cut_off(dialog) == []
        assert overlapping(dialog) == []
        assert window.width() > dialog.width()
