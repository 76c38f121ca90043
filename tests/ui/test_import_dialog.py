"""The way in: a file, what it comes to, and nothing written before the one button says so."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path, PurePath

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from skinroutine import compose
from skinroutine.adapters.exchange.read_file import read_file
from skinroutine.app.errors import WrongUse
from skinroutine.app.exchange.imports import Given
from skinroutine.compose import session as compose_session
from skinroutine.domain.record.event import Skipped, Ticked
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.exchange.import_dialog import choose_file
from skinroutine.ui.wording import importing

from ui.bench import wearing
from ui.days import MONDAY
from ui.desk import Desk, button, click, press, settle
from ui.import_bench import DOSAGE, LOOP, TABLE, Bench, a_bench
from ui.spoken import name

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def look(qt: QApplication) -> Iterator[Look]:
    """Yield the light look."""
    with wearing(qt) as made:
        yield made


@pytest.fixture
def bench(qtbot: QtBot, look: Look, desk: Desk, tmp_path: Path) -> Iterator[Bench]:
    """Yield an open dialog over a window as small as it can be."""
    with a_bench(qtbot, look, desk, tmp_path) as made:
        yield made


def test_choose_look_and_import(bench: Bench) -> None:
    """Nothing is written before the button; what was shown is written by it, and said."""
    before = bench.events()
    assert not bench.dialog.import_button.isEnabled()
    bench.choose(LOOP)
    assert "Checkmarks of Loop Habit Tracker: file.csv" in bench.said
    assert "From 30 October 2026 to 31 October 2026" in bench.said
    assert "2 times done" in bench.said
    assert "1 new step: Meditate" in bench.said
    assert bench.events() == before
    assert bench.changed == []
    bench.import_()
    assert bench.said[1].startswith("Imported: ")
    assert bench.dialog.close_button.text() == "Close"
    assert bench.changed == [1]
    new = [one.fact for one in bench.events() if one not in before]
    assert sum(isinstance(one, Ticked) for one in new) == 2
    assert not bench.dialog.import_button.isEnabled()


def test_the_same_file_again_comes_to_nothing(bench: Bench) -> None:
    """It says so, and there is nothing to press."""
    bench.choose(LOOP)
    bench.import_()
    before = bench.events()
    bench.choose(LOOP)
    assert "Nothing: all of it is in this diary already, or is passed over." in bench.said
    assert not bench.dialog.import_button.isEnabled()
    assert bench.events() == before


def test_a_habit_goes_where_it_is_sent(bench: Bench) -> None:
    """The preview follows each choice, and the import holds to it."""
    before = bench.events()
    bench.choose(LOOP)
    meditate, balm = bench.targets.fields
    assert balm.currentText() == "Lip balm"
    bench.pick(meditate, "Leave out")
    assert "1 time done" in bench.said
    assert not any(one.startswith("1 new step") for one in bench.said)
    assert "1 left out by your choice" in bench.said
    bench.pick(meditate, "Moisturizer")
    bench.import_()
    new = [one.fact for one in bench.events() if one not in before]
    assert {one.key.step_id for one in new if isinstance(one, Ticked)} == {
        "moisturizer",
        "lip-balm",
    }


def test_quick_choices_come_to_the_last_one(bench: Bench) -> None:
    """A choice while the last is still counted is counted next."""
    bench.choose(LOOP)
    meditate, balm = bench.targets.fields
    for where in ("Leave out", "A step of its own", "Leave out"):
        bench.pick(meditate, where, wait=False)
        bench.pick(balm, where, wait=False)
    assert not bench.dialog.import_button.isEnabled()
    bench.wait()
    assert "Nothing: all of it is in this diary already, or is passed over." in bench.said


def test_many_habits_get_their_fields_one_after_the_other(bench: Bench) -> None:
    """The window goes on meanwhile; what is chosen early holds, and so does what is usual."""
    rows = "".join(f"2026-10-30,Habit {number}\n" for number in range(20))
    bench.choose(f"Date,Habit\n{rows}")
    assert "20 times done" in bench.said
    bench.qtbot.waitUntil(lambda: len(bench.targets.fields) == 20)
    first, last = bench.targets.fields[0], bench.targets.fields[-1]
    bench.pick(first, "Leave out")
    bench.pick(last, "Moisturizer")
    assert "19 times done" in bench.said
    assert any(one.startswith("18 new steps: Habit 1, ") for one in bench.said)


def test_the_columns_of_a_table_are_chosen(bench: Bench) -> None:
    """Heads that say nothing are asked about; the preview follows what is chosen."""
    bench.choose(TABLE)
    assert "Which column holds the day?" in bench.said
    fields = bench.columns.fields
    assert QApplication.focusWidget() is fields["day"]
    bench.pick(fields["day"], "Wann")
    assert "3 times done" in bench.said
    bench.pick(fields["step"], "Was")
    bench.pick(fields["status"], "Ja?")
    assert "A table: file.csv" in bench.said
    assert {"1 time done", "1 time skipped", "1 new step: Gargle"} <= set(bench.said)
    assert "The first that could not be read: so" in bench.said
    before = bench.events()
    bench.import_()
    new = [one.fact for one in bench.events()[len(before) :]]
    assert [type(one) for one in new if isinstance(one, Ticked | Skipped)] == [Ticked, Skipped]


def test_no_column_for_the_day_is_no_import(bench: Bench) -> None:
    """It is asked for again; a column that holds no days is told."""
    bench.choose(TABLE)
    bench.pick(bench.columns.fields["day"], "Was")
    assert "There is no row in the file whose day can be read." in bench.said
    assert not bench.dialog.import_button.isEnabled()
    bench.pick(bench.columns.fields["day"], "None")
    assert "Which column holds the day?" in bench.said
    assert not bench.dialog.import_button.isEnabled()


def test_a_day_in_two_ways_is_asked_for(bench: Bench) -> None:
    """The order of days is a field of its own."""
    bench.choose("Date,Habit\n03/04/2026,Moisturizer\n")
    assert any("could be read in two ways" in one for one in bench.said)
    bench.pick(bench.columns.order, "The month first, then the day")
    assert "On 4 March 2026" in bench.said


def test_our_own_diary_and_its_photo(bench: Bench, tmp_path: Path) -> None:
    """What another computer exported is shown in numbers and merged; a photo too."""
    other = tmp_path / "other"
    other.mkdir()
    with compose.open_session(other, clock=bench.desk.clock) as session:
        day = session.queries.today()
        session.course_commands.keep_photo(day, "2026-11-02-00ff.jpg")
        with compose.exporting(session).open() as exports:
            (other / "photos").mkdir()
            (other / "photos" / "2026-11-02-00ff.jpg").write_bytes(b"\xff\xd8\xff photo")
            text = b"".join(exports.as_json(with_photos=True).pieces)  # type: ignore[attr-defined] # the real ones
    bench.choose(text, "diary.json")
    assert "A diary of skinroutine: diary.json" in bench.said
    assert "1 photo" in bench.said
    photo = bench.desk.session.profile / "photos" / "2026-11-02-00ff.jpg"
    assert not photo.exists()
    bench.import_()
    assert photo.read_bytes() == b"\xff\xd8\xff photo"


REFUSED = {
    "nothing": (b"", "The file is empty."),
    "a picture": (b"\x89PNG\r\n\x1a\n\0", "The file is no text: it may be a picture or a program."),
    "half of a diary": (b'{"format": "skinroutine-diary",', "The file is no whole JSON"),
    "a newer diary": (
        b'{"format": "skinroutine-diary", "version": 99, "events": []}',
        "The file was written by a newer version of skinroutine. Please update skinroutine.",
    ),
    "a broken zip": (b"PK\x03\x04", "x is damaged: it cannot be unpacked."),
    "UTF-16 cut off": (b"\xff\xfea", "The file is damaged: its text cannot be read."),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_file_that_is_none_is_refused_with_a_sentence(bench: Bench, what: str) -> None:
    """It is said where it is looked for and heard; another file can be chosen at once."""
    data, sentence = REFUSED[what]
    before = bench.events()
    bench.choose(LOOP)
    bench.choose(data, "x")
    assert bench.said[1].startswith(sentence)
    assert "What would be written" not in " ".join(bench.said)
    assert not bench.dialog.import_button.isEnabled()
    assert bench.dialog.choose_button.isEnabled()
    assert bench.events() == before
    bench.choose(DOSAGE, "dosage.json")
    assert "The history of Dosage" not in bench.said
    assert "1 time done" in bench.said
    assert bench.dialog.import_button.isEnabled()


class Slow:
    """Reads a file when the test says so."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.began = threading.Event()

    def __call__(self, path: PurePath, is_stopped: Callable[[], bool]) -> Given:
        """Wait for the test, or for the wish to stop."""
        self.began.set()
        while not self.go_on.wait(0.005):
            if is_stopped():
                message = "Stopped."
                raise WrongUse(message)
        return read_file(path, is_stopped)


@pytest.fixture
def slow(bench: Bench) -> Slow:
    """Let files be read when the test says so."""
    made = Slow()
    bench.dialog._imports._read_file = made
    return made


def test_the_window_goes_on_while_a_file_is_read(bench: Bench, slow: Slow) -> None:
    """A bar moves, one button stops it, and the event loop turns."""
    bench.choose(LOOP, wait=False)
    assert slow.began.wait(5)
    turned: list[int] = []
    QTimer.singleShot(0, lambda: turned.append(1))
    settle()
    assert turned
    assert bench.dialog.bar.isVisible()
    assert name(bench.dialog.bar) == "The file is being read"
    assert "Reading the file\u2026" in bench.said
    assert not bench.dialog.choose_button.isEnabled()
    assert bench.dialog.close_button.text() == "Stop"
    assert bench.dialog.close_button.hasFocus()
    slow.go_on.set()
    bench.wait()
    assert not bench.dialog.bar.isVisible()
    assert bench.dialog.import_button.isEnabled()


@pytest.mark.parametrize("how", ["button", "escape", "program ends"])
def test_reading_is_stopped(bench: Bench, slow: Slow, how: str) -> None:
    """The dialog closes once the reading has stopped, and nothing is written."""
    before = bench.events()
    bench.choose(LOOP, wait=False)
    assert slow.began.wait(5)
    if how == "button":
        click(bench.dialog.close_button)
    elif how == "escape":
        press(bench.dialog, Qt.Key.Key_Escape)
    else:
        bench.dialog.let_go()
    bench.qtbot.waitUntil(lambda: not isValid(bench.dialog), timeout=5000)
    assert bench.events() == before
    assert threading.active_count() == 1 or not any(
        one.name == "import" for one in threading.enumerate()
    )


def test_another_program_writes_for_long(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window goes on; then a sentence, the preview stays, and a second try works."""
    monkeypatch.setattr(compose_session, "EXPORT_WAIT", 0.6)
    bench.choose(LOOP)
    before = bench.events()
    other = sqlite3.connect(bench.desk.session.store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    slept = bench.longest_pause(lambda: click(button(bench.dialog, "Import")))
    assert slept < 0.3
    assert any("Another program is using the diary" in one for one in bench.said)
    assert "2 times done" in bench.said
    assert bench.events() == before
    other.execute("ROLLBACK")
    other.close()
    bench.import_()
    assert bench.said[1].startswith("Imported: ")


def test_what_was_noted_since_is_shown_again_first(bench: Bench) -> None:
    """A tick since the preview: nothing is written, and the preview is the new one."""
    bench.choose("Date,Habit\n2026-11-01,Moisturizer\n2026-10-31,Moisturizer\n")
    assert "2 times done" in bench.said
    state = next(
        one
        for one in bench.desk.session.queries.day(MONDAY.replace(month=11, day=1)).states
        if one.occurrence.step.id == "moisturizer"
    )
    bench.desk.session.commands.tick(state.occurrence.key)
    before = bench.events()
    bench.import_()
    assert any(one.startswith("The diary has changed since this was shown") for one in bench.said)
    assert "1 time done" in bench.said
    assert bench.events() == before
    bench.import_()
    assert bench.said[1].startswith("Imported: ")


def test_closing_writes_nothing(bench: Bench) -> None:
    """Cancel after the preview, and it is gone."""
    before = bench.events()
    bench.choose(LOOP)
    click(button(bench.dialog, "Cancel"))
    assert not isValid(bench.dialog)
    assert bench.events() == before


@pytest.mark.expects_log("an import failed")
def test_a_fault_of_ours_is_told_and_logged(bench: Bench) -> None:
    """The dialog goes on, and the log has the trace."""

    def fail(_path: PurePath, _is_stopped: Callable[[], bool]) -> Given:
        raise ZeroDivisionError

    bench.dialog._imports._read_file = fail
    bench.choose(LOOP)
    assert bench.said[1] == importing.FAILED
    assert bench.dialog.choose_button.isEnabled()


def test_the_systems_dialog_asks_for_a_file(bench: Bench) -> None:
    """It opens on the kinds that can be imported and says which file was chosen."""
    chosen: list[Path] = []
    made = choose_file(bench.dialog, chosen.append)
    place = bench.folder / "x.csv"
    assert made.isVisible()
    assert made.nameFilters()[0] == "Files to import (*.json *.csv *.zip *.txt)"
    made.fileSelected.emit(str(place))
    assert chosen == [place]
    made.reject()
    settle()
