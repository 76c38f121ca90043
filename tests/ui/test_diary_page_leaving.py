"""The diary page as it goes away, at a new theme and at the end: what is under way is not lost."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from skinroutine.domain.record.course_facts import PhotoKept, QuestionAsked
from skinroutine.domain.record.signs import Sign
from skinroutine.ui.screens.diary.photo_row import PhotoRow
from skinroutine.ui.screens.diary.pictures import Developer
from skinroutine.ui.shell.application import Program

from ui.days import TODAY, WEDNESDAY, at
from ui.desk import Desk, click, settle
from ui.diary_bench import Bench, a_bench, a_picture

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard|propagate)")


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the diary page on the Thursday at 19:12."""
    with a_bench(qt, desk) as made:
        yield made


@pytest.fixture
def row(program: Program) -> PhotoRow:
    """Return the part with the photos, of the whole window on its diary page."""
    program.window.show_place("diary")
    settle()
    photos = program.window.diary_page.photos
    assert photos is not None
    return photos


def pictures_in(folder: Path) -> list[Path]:
    """Write three pictures."""
    return [a_picture(folder / f"{n}.png", (900, 700)) for n in range(3)]


def tomorrow(bench: Bench) -> None:
    """Let the day end, so that the page shows the next one."""
    bench.desk.clock.instant = at(TODAY, 9) + timedelta(days=1)
    bench.diary.changed.emit()


def test_photos_under_way_at_the_end_are_noted(
    program: Program, row: PhotoRow, desk: Desk, tmp_path: Path
) -> None:
    """No event loop comes back at the end, and each photo is noted all the same."""
    row.add_files(pictures_in(tmp_path))
    program.window.pages.make_no_more()
    assert len(desk.facts(PhotoKept)) == 3


def test_photos_under_way_in_another_theme_are_noted(
    program: Program, row: PhotoRow, desk: Desk, tmp_path: Path
) -> None:
    """They are noted, and there in the page that comes."""
    row.add_files(pictures_in(tmp_path))
    program.look.choose(name="contrast")
    assert len(desk.facts(PhotoKept)) == 3
    photos = program.window.diary_page.photos
    assert photos is not None
    assert photos is not row
    assert len(photos.thumbs) == 3


@pytest.mark.expects_log("photos were left out")
def test_the_wait_for_photos_has_an_end(bench: Bench, tmp_path: Path) -> None:
    """When the time is over, what was begun is still noted, and the rest is not begun."""
    begun, may_go_on = threading.Event(), threading.Event()

    class Slow:
        def keep(self, _data: bytes, _ending: str, _day: object) -> str:
            begun.set()
            assert may_go_on.wait(20)
            return "slow.jpg"

        def read(self, _name: str) -> bytes:
            return b""

        def path(self, name: str) -> Path:
            return tmp_path / name

    developer, noted = Developer(Slow(), bench.page), list[str]()
    developer.kept.connect(lambda _day, name: noted.append(name))
    for one in pictures_in(tmp_path):
        developer.keep(one, TODAY)
    assert begun.wait(20)
    threading.Timer(0.3, may_go_on.set).start()
    developer.let_go(milliseconds=1)
    assert noted == ["slow.jpg"]


def test_chosen_files_belong_to_the_day_on_show_when_they_were_asked_for(
    bench: Bench, tmp_path: Path
) -> None:
    """A day that ends while files are chosen does not move them to the next."""
    asked: list[Callable[[list[str]], None]] = []

    def ask(_parent: QWidget, chosen: Callable[[list[str]], None]) -> None:
        asked.append(chosen)

    assert bench.page.photos is not None
    bench.page.photos._ask = ask
    bench.page.photos.add.click()
    tomorrow(bench)
    asked[0]([str(a_picture(tmp_path / "one.png"))])
    bench.develop()
    assert len(bench.stored(TODAY).photos) == 1
    assert bench.stored(TODAY + timedelta(days=1)).photos == ()


def test_a_large_photo_is_taken_out_of_its_own_day(bench: Bench, tmp_path: Path) -> None:
    """A day that ends while it is open leaves the photo with the day that ended."""
    bench.chosen[:] = [str(a_picture(tmp_path / "one.png"))]
    row = bench.page.photos
    assert row is not None
    row.add.click()
    bench.develop()
    row.open_large(*row.thumbs)
    dialog = row.large
    assert dialog is not None
    tomorrow(bench)
    click(dialog.take_out)
    assert bench.stored(TODAY).photos == ()


def test_the_dialog_for_files_goes_with_its_page(program: Program, row: PhotoRow) -> None:
    """Files chosen for a page that is no more would be lost."""
    click(row.add)
    (dialog,) = program.window.findChildren(QFileDialog)
    assert dialog.isVisible()
    program.look.choose(name="contrast")
    settle()
    assert program.window.findChildren(QFileDialog) == []


def test_a_dialog_for_files_that_was_closed_is_no_trouble(program: Program, row: PhotoRow) -> None:
    """What is gone already is not closed again."""
    click(row.add)
    (dialog,) = program.window.findChildren(QFileDialog)
    dialog.reject()
    settle()
    program.look.choose(name="contrast")
    settle()
    assert program.window.diary_page.photos is not row


def test_a_large_photo_goes_with_its_page(program: Program, row: PhotoRow, tmp_path: Path) -> None:
    """A button that would do nothing is not left on show."""
    row.add_files([a_picture(tmp_path / "one.png")])
    row.developer.wait()
    settle()
    row.open_large(*row.thumbs)
    settle()
    closed: list[int] = []
    assert row.large is not None
    row.large.finished.connect(closed.append)
    program.look.choose(name="contrast")
    settle()
    assert closed == [0]


@pytest.mark.expects_log("an act was refused", "attempt to write a readonly database")
def test_a_refused_question_comes_back(bench: Bench) -> None:
    """Where the disk refuses a question, its words stand in the field again and can be kept."""
    page = bench.page.questions
    page.add.click()
    page.field.setPlainText("May I swim?")
    bench.desk.refuse_writes(on=True)
    click(page.keep_button)
    bench.desk.refuse_writes(on=False)
    assert bench.troubles
    assert page.editor.isVisible()
    assert page.field.words == "May I swim?"
    assert page.field.hasFocus()
    click(page.keep_button)
    assert [one.question.text for one in page.rows] == ["May I swim?"]
    assert page.editor.isHidden()
    bench.diary.troubled.emit("Something else")
    assert page.editor.isHidden()


@pytest.mark.expects_log("an act was refused", "attempt to write a readonly database")
def test_a_refused_change_of_a_question_comes_back(bench: Bench) -> None:
    """Other words for a question are not replaced by the next question that is opened."""
    page = bench.page.questions
    for text in ("May I swim?", "May I run?"):
        bench.diary.record(lambda course, text=text: course.ask(text))  # type: ignore[misc]
    page.rows[0].edit.click()
    page.field.setPlainText("May I swim in the sea?")
    bench.desk.refuse_writes(on=True)
    page.rows[1].edit.click()
    bench.desk.refuse_writes(on=False)
    assert page.field.words == "May I swim in the sea?"
    page.keep()
    assert [one.question.text for one in page.rows] == ["May I swim in the sea?", "May I run?"]


@pytest.mark.expects_log("an act was refused", "attempt to write a readonly database")
def test_a_question_refused_while_another_is_written(bench: Bench, qtbot: QtBot) -> None:
    """Both are kept together in the end; the later one is not overwritten."""
    page = bench.page.questions
    page.add.click()
    page.field.setPlainText("May I swim?")
    store = bench.desk.session.store.path
    with closing(sqlite3.connect(store, isolation_level=None)) as another:
        another.execute("BEGIN IMMEDIATE")
        page.keep()
        page.open_editor()
        page.field.setPlainText("May I run?")
    bench.desk.refuse_writes(on=True)
    qtbot.waitUntil(lambda: len(bench.troubles) > 0)
    assert page.field.words == "May I run?"
    bench.desk.refuse_writes(on=False)
    page.keep()
    asked = [one.text for one in bench.desk.facts(QuestionAsked)]
    assert sorted(asked) == ["May I run?", "May I swim?"]
    assert page.editor.isHidden()


@pytest.mark.expects_log("an act was refused", "attempt to write a readonly database")
def test_a_refused_note_stays_in_its_field(bench: Bench) -> None:
    """Where the disk refuses the note of the day on show, its words stay, and are kept later."""
    bench.page.show_day(WEDNESDAY)
    bench.write("about Wednesday")
    bench.desk.refuse_writes(on=True)
    bench.page.note.keep()
    bench.desk.refuse_writes(on=False)
    bench.rate(Sign.EYES.value, 1)
    assert bench.page.note.words == "about Wednesday"
    bench.page.keep()
    assert bench.stored(WEDNESDAY).note == "about Wednesday"
