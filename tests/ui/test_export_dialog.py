"""The export dialog: what may go out, how it goes, and what is said where it does not."""

from __future__ import annotations

import errno
import json
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from skinroutine import compose
from skinroutine.adapters.exchange.whole_file import write_whole
from skinroutine.adapters.system.files import resources
from skinroutine.app.course.summary_facts import Paper, Summary
from skinroutine.app.errors import WorldFailure
from skinroutine.app.exchange.choice import Choice, Exporter, Exporting, Format, Output, PageMaker
from skinroutine.app.tongue import speak
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.ui.parts import qt_tongue
from skinroutine.ui.screens.exchange.export_dialog import ExportDialog

from ui.bench import wearing
from ui.days import TODAY
from ui.desk import Desk, click, press, settle, words
from ui.spoken import nameless
from ui.test_layout import beside, clipped, come_to_rest, cut_off, overlapping

OFFERED = {
    Format.PDF: {"notes", "initials", "paper"},
    Format.CSV: {"notes"},
    Format.ICS: {"level"},
    Format.FHIR: {"notes", "initials"},
    Format.JSON: {"photos"},
}


@contextmanager
def opened(
    qt: QApplication,
    exporting: Exporting,
    *,
    theme: str = "light",
    scale: float = 1.0,
    size: tuple[int, int] = (1040, 720),
) -> Iterator[ExportDialog]:
    """Show the dialog over an empty window."""
    rtl = qt.layoutDirection() is Qt.LayoutDirection.RightToLeft
    with wearing(qt, theme, scale=scale, rtl=rtl) as look:
        window = QMainWindow()
        window.resize(*size)
        window.show()
        settle()
        dialog = ExportDialog(look, window, exporting, TODAY)
        dialog.open()
        settle()
        try:
            yield dialog
        finally:
            dialog.let_go()
            settle()
            window.close()
            window.deleteLater()
            settle()


@pytest.fixture
def exporting(desk: Desk) -> Exporting:
    """Return what exports the diary of a desk."""
    return compose.exporting(desk.session)


@pytest.fixture
def dialog(qt: QApplication, exporting: Exporting) -> Iterator[ExportDialog]:
    """Yield the dialog over the hand-made days."""
    with opened(qt, exporting) as made:
        yield made


def choose(dialog: ExportDialog, format_: Format) -> None:
    """Choose a format as a person does."""
    dialog.formats.show_value(format_)
    dialog.formats.activated.emit(dialog.formats.currentIndex())
    settle()


def save(dialog: ExportDialog, path: Path, bot: QtBot) -> str:
    """Save there, and return what is said in the end."""
    dialog.save_to(str(path))
    bot.waitUntil(lambda: dialog._work is None)
    settle()
    return dialog.said.text()


@dataclass
class Gate:
    """An export that waits before each piece until the test lets it go on."""

    pieces: int
    again: threading.Semaphore
    left: list[bool]

    def output(self, choice: Choice) -> Output:
        """Return pieces behind the gate."""
        return Output(self._made(), self.pieces)

    def _made(self) -> Iterator[bytes]:
        for _ in range(self.pieces):
            assert self.again.acquire(timeout=20)
            yield b"x"

    @contextmanager
    def open(self) -> Iterator[Exporter]:
        """Open it, and note that it was left."""
        try:
            yield self
        finally:
            self.left.append(True)


def is_at(dialog: ExportDialog, part: int) -> bool:
    """Tell whether the bar shows this part of a hundred."""
    return bool(dialog.bar.value() == part)


def gate(pieces: int = 4) -> Gate:
    """Return a gate that is shut."""
    return Gate(pieces, threading.Semaphore(0), [])


@pytest.mark.parametrize("format_", list(Format))
def test_a_format_shows_its_own_options_and_its_purpose(
    dialog: ExportDialog, format_: Format
) -> None:
    """Whatever is private is off at first; everything has a name for a screen reader."""
    choose(dialog, format_)
    shown = {name for name, option in dialog._options.items() if option.isVisible()}
    assert shown == OFFERED[format_]
    assert dialog.choice == Choice(format_, paper=dialog.choice.paper)
    assert type(dialog.choice.format) is Format
    assert dialog.purpose.text()
    assert nameless(dialog) == []


NOTES = {
    Format.PDF: ("mood", "other medicines", "programme"),
    Format.CSV: ("mood", "questions", "other medicines", "programme"),
    Format.FHIR: ("low mood",),
}
"""What goes with the notes; questions are written for the visit and stand on its page."""


@pytest.mark.parametrize("format_", NOTES)
def test_the_tick_of_the_notes_says_what_goes_with_it(
    dialog: ExportDialog, format_: Format
) -> None:
    """For each format what it leaves out without the tick, and nothing else."""
    choose(dialog, format_)
    said = dialog.notes.accessibleName()
    assert said in words(dialog)
    for one in ("notes", "you named", "helped", *NOTES[format_]):
        assert one in said
    every = {one for of in NOTES.values() for one in of} - {"low mood"}
    assert not [one for one in every - {*NOTES[format_], "mood"} if one in said]


def test_what_is_ticked_for_one_format_does_not_go_into_another(dialog: ExportDialog) -> None:
    """The notes of a spreadsheet are not those of a calendar."""
    choose(dialog, Format.FHIR)
    click(dialog.notes)
    click(dialog.initials)
    assert dialog.choice == Choice(Format.FHIR, with_notes=True, with_initials=True)
    choose(dialog, Format.ICS)
    click(dialog.levels.buttons[TextLevel.DISCREET])
    assert dialog.choice == Choice(Format.ICS, level=TextLevel.DISCREET)
    assert "Nothing that says what it is about." in words(dialog)
    choose(dialog, Format.JSON)
    assert dialog.choice == Choice(Format.JSON)
    choose(dialog, Format.PDF)
    click(dialog.papers.buttons[Paper.LETTER])
    assert dialog.choice.paper is Paper.LETTER


def test_what_was_saved_is_not_said_of_another_format(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    """Once another format is chosen nothing says any more that it is saved, and it can be left."""
    choose(dialog, Format.PDF)
    assert save(dialog, tmp_path / "out.pdf", qtbot)
    choose(dialog, Format.CSV)
    assert not dialog.said.isVisible()
    assert dialog.close_button.accessibleDescription() == ""
    assert dialog.close_button.text() == "Close"


@pytest.mark.parametrize("format_", list(Format))
def test_each_format_is_written(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot, format_: Format
) -> None:
    """The dialog says so and can be closed; the focus is where the answer is."""
    choose(dialog, format_)
    path = tmp_path / f"out.{format_.suffix}"
    assert save(dialog, path, qtbot) == f"Saved as {path.name} in the folder {tmp_path.name}."
    assert path.stat().st_size > 500
    assert dialog.close_button.text() == "Close"
    assert dialog.focusWidget() is dialog.close_button
    assert not dialog.bar.isVisible()
    if format_ in {Format.JSON, Format.FHIR}:
        json.loads(path.read_text())
    click(dialog.close_button)
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, ExportDialog)]


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
@pytest.mark.parametrize(
    ("format_", "suggested"),
    [
        (Format.PDF, "summary-2026-11-05.pdf"),
        (Format.CSV, "diary-2026-11-05.csv"),
        (Format.ICS, "calendar-2026-11-05.ics"),
        (Format.FHIR, "diary-2026-11-05.json"),
        (Format.JSON, "diary-2026-11-05.json"),
    ],
)
def test_the_suggested_name_says_nothing(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot, format_: Format, suggested: str
) -> None:
    """The file dialog has it; a name without an ending gets the right one."""
    choose(dialog, format_)
    click(dialog.save_button)
    chooser = dialog.chooser
    assert isinstance(chooser, QFileDialog)
    assert [Path(one).name for one in chooser.selectedFiles()] == [suggested]
    field = chooser.findChild(QLineEdit)
    assert field is not None
    field.setText(str(tmp_path / "mine"))
    press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog._work is None)
    assert (tmp_path / f"mine.{format_.suffix}").exists()


def test_progress_is_shown_while_the_window_lives(
    qt: QApplication, exporting: Exporting, tmp_path: Path, qtbot: QtBot
) -> None:
    """The bar moves piece by piece; what was chosen rests meanwhile."""
    work = gate()
    with opened(qt, replace(exporting, open=work.open)) as dialog:
        choose(dialog, Format.CSV)
        dialog.save_to(str(tmp_path / "out.csv"))
        settle()
        assert dialog.bar.isVisible()
        assert dialog.bar.value() == 0
        assert dialog.close_button.text() == "Stop"
        assert "Writing the file\u2026" in words(dialog)
        assert not dialog.save_button.isEnabled()
        assert not dialog.formats.isEnabled()
        assert nameless(dialog) == []
        for part in (25, 50, 75):
            work.again.release()
            qtbot.waitUntil(partial(is_at, dialog, part))
        work.again.release()
        qtbot.waitUntil(lambda: dialog._work is None)
        assert (tmp_path / "out.csv").read_bytes() == b"xxxx"
        assert dialog.save_button.isEnabled()


@pytest.mark.parametrize("how", ["button", "escape", "window"])
def test_it_can_be_stopped(
    qt: QApplication, exporting: Exporting, tmp_path: Path, qtbot: QtBot, how: str
) -> None:
    """No file is left, an old one stays, and the dialog says so before it closes."""
    work, path = gate(), tmp_path / "out.csv"
    path.write_bytes(b"old")
    acts: dict[str, Callable[[ExportDialog], object]] = {
        "button": lambda dialog: click(dialog.close_button),
        "escape": lambda dialog: press(dialog, Qt.Key.Key_Escape),
        "window": lambda dialog: dialog.close(),
    }
    with opened(qt, replace(exporting, open=work.open)) as dialog:
        choose(dialog, Format.CSV)
        dialog.save_to(str(path))
        work.again.release()
        qtbot.waitUntil(lambda: dialog.bar.value() == 25)
        acts[how](dialog)
        work.again.release()
        qtbot.waitUntil(lambda: dialog._work is None)
        assert dialog.isVisible()
        assert "Stopped. No file was written." in words(dialog)
        assert [one.read_bytes() for one in tmp_path.glob("*.*")] == [b"old"]
        assert work.left == [True]
        press(dialog, Qt.Key.Key_Escape)
        assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, ExportDialog)]


def test_the_end_of_the_program_waits_for_it(
    qt: QApplication, exporting: Exporting, tmp_path: Path, qtbot: QtBot
) -> None:
    """What is being written is stopped, and nothing is left of it."""
    work = gate(1000)
    with opened(qt, replace(exporting, open=work.open)) as dialog:
        choose(dialog, Format.CSV)
        dialog.save_to(str(tmp_path / "out.csv"))
        work.again.release(1000 - 1)
        dialog.let_go()
        assert work.left == [True]
        assert not list(tmp_path.glob("*.*"))


def full_disk(path: Path, pieces: Iterable[bytes], *, replace: bool) -> None:
    """Write as ever, on a disk that has no room for the second piece."""

    def scarce() -> Iterator[bytes]:
        for number, piece in enumerate(pieces):
            if number:
                raise OSError(errno.ENOSPC, "No space left on device")
            yield piece

    write_whole(path, scarce(), replace=replace)


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_a_full_disk_is_a_sentence(
    qt: QApplication, exporting: Exporting, tmp_path: Path, qtbot: QtBot
) -> None:
    """The old file stays, and the person may go on."""
    path = tmp_path / "out.json"
    path.write_bytes(b"old")
    with opened(qt, replace(exporting, write=full_disk)) as dialog:
        choose(dialog, Format.JSON)
        assert save(dialog, path, qtbot) == f"The disk is full, so {path} was not written."
        assert dialog.close_button.text() == "Cancel"
        assert dialog.close_button.accessibleDescription() == dialog.said.text()
        assert [one.read_bytes() for one in tmp_path.glob("*.*")] == [b"old"]
        click(dialog.save_button)
        assert dialog.chooser is not None
        dialog.chooser.reject()


@pytest.mark.parametrize("format_", [Format.PDF, Format.CSV])
def test_a_folder_that_cannot_be_written_is_a_sentence(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot, format_: Format
) -> None:
    """And the dialog stays."""
    choose(dialog, format_)
    (tmp_path / "file").write_bytes(b"")
    place = tmp_path / "file" / "out"
    assert save(dialog, place, qtbot) == f"{place} was not written: Not a directory."
    assert dialog.isVisible()
    gone = tmp_path / "nowhere" / "out"
    assert save(dialog, gone, qtbot).endswith(f"there is no folder {gone.parent}.")


@pytest.mark.expects_log("unable to open")
def test_a_diary_that_cannot_be_read_is_a_sentence(
    desk: Desk, dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    """It was moved away while the program ran."""
    folder = desk.session.profile
    choose(dialog, Format.CSV)
    (folder / "diary.sqlite3").rename(folder / "elsewhere")
    (folder / "diary.sqlite3").mkdir()
    said = save(dialog, tmp_path / "out.csv", qtbot)
    assert said.endswith(".")
    assert not (tmp_path / "out.csv").exists()


def unreadable(_: object) -> NoReturn:
    """Fail as a diary does that is not to be read."""
    message = "The diary cannot be read."
    raise WorldFailure(message)


@pytest.mark.parametrize("part", ["ask", "paint"])
def test_a_page_that_cannot_be_made_is_a_sentence(
    qt: QApplication, exporting: Exporting, tmp_path: Path, qtbot: QtBot, part: str
) -> None:
    """Nothing is written, and the person may go on."""
    assert exporting.page is not None
    page = replace(exporting.page, **{part: unreadable})
    with opened(qt, replace(exporting, page=page)) as dialog:
        choose(dialog, Format.PDF)
        assert save(dialog, tmp_path / "out.pdf", qtbot) == "The diary cannot be read."
        assert not (tmp_path / "out.pdf").exists()
        assert dialog.save_button.isEnabled()


def test_the_page_is_asked_for_beside_the_window_and_painted_in_it(
    qt: QApplication, exporting: Exporting, tmp_path: Path, qtbot: QtBot
) -> None:
    """Years of entries take their time; Qt paints letters in the window's thread alone."""
    maker, threads = exporting.page, []
    assert maker is not None

    def ask(choice: Choice) -> Summary:
        threads.append(threading.current_thread())
        return maker.ask(choice)

    def paint(summary: Summary) -> bytes:
        threads.append(threading.current_thread())
        return maker.paint(summary)

    with opened(qt, replace(exporting, page=PageMaker(ask, paint))) as dialog:
        choose(dialog, Format.PDF)
        said = f"Saved as out.pdf in the folder {tmp_path.name}."
        assert save(dialog, tmp_path / "out.pdf", qtbot) == said
    assert [one is threading.main_thread() for one in threads] == [False, True]


@pytest.mark.parametrize("is_end", [False, True])
def test_a_page_that_is_being_asked_for_can_be_stopped(
    qt: QApplication, exporting: Exporting, tmp_path: Path, qtbot: QtBot, *, is_end: bool
) -> None:
    """By the person, and by the end of the program: neither waits for a page that nobody paints."""
    maker, again = exporting.page, threading.Event()
    assert maker is not None

    def ask(choice: Choice) -> Summary:
        assert again.wait(20)
        return maker.ask(choice)

    with opened(qt, replace(exporting, page=PageMaker(ask, unreadable))) as dialog:
        choose(dialog, Format.PDF)
        dialog.save_to(str(tmp_path / "out.pdf"))
        if is_end:
            again.set()
            dialog.let_go()
        else:
            click(dialog.close_button)
            again.set()
            qtbot.waitUntil(lambda: dialog._work is None)
            assert dialog.said.text() == "Stopped. No file was written."
        assert not list(tmp_path.glob("*.*"))


@pytest.mark.expects_log("an export failed")
def test_a_fault_of_ours_is_told_and_logged(
    qt: QApplication, exporting: Exporting, tmp_path: Path, qtbot: QtBot
) -> None:
    """Nothing is written, and the window lives."""

    def broken(path: Path, pieces: Iterable[bytes], *, replace: bool) -> None:
        raise ZeroDivisionError

    with opened(qt, replace(exporting, write=broken)) as dialog:
        choose(dialog, Format.CSV)
        said = save(dialog, tmp_path / "out.csv", qtbot)
        assert said.startswith("The file was not written: something in the program went amiss.")


def test_without_a_page_none_is_offered(qt: QApplication, exporting: Exporting) -> None:
    """Where it cannot be made, the list begins with a spreadsheet."""
    with opened(qt, replace(exporting, page=None)) as dialog:
        offered = [dialog.formats.itemData(n) for n in range(dialog.formats.count())]
        assert offered == [one for one in Format if one is not Format.PDF]


@pytest.fixture(params=["en", "de", "ar"])
def language(request: pytest.FixtureRequest, qt: QApplication) -> Iterator[str]:
    """Let the program speak a language; afterwards it speaks English again."""
    qt_tongue.install(qt, resources(), request.param)
    yield request.param
    qt_tongue.install(qt, resources(), "en")
    speak()


@pytest.mark.parametrize("size", [(1040, 720), (720, 520)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_dialog_fits(
    language: str, qt: QApplication, exporting: Exporting, scale: float, size: tuple[int, int]
) -> None:
    """No words are clipped and none lie on others, for each format and while it writes."""
    with opened(qt, exporting, scale=scale, size=size) as dialog:
        for format_ in Format:
            choose(dialog, format_)
            dialog._say("The file was not written: there is no folder of that name on the disk.")
            come_to_rest(dialog)
            found = clipped(dialog) + beside(dialog) + cut_off(dialog) + overlapping(dialog)
            assert (format_, found) == (format_, [])
            assert dialog.width() < size[0]
            assert dialog.height() < size[1]


@pytest.mark.parametrize(("theme", "is_dark"), [("light", False), ("dark", True)])
def test_it_is_dark_where_the_window_is(
    qt: QApplication, exporting: Exporting, theme: str, *, is_dark: bool
) -> None:
    """Its ground is that of the theme."""
    with opened(qt, exporting, theme=theme) as dialog:
        ground = QColor(dialog.grab().toImage().pixel(2, 2))
        assert (ground.lightness() < 60) is is_dark
