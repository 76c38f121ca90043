"""Dialogs while another program writes, over each other, and at the end of the program."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skinroutine.app.errors import WorldFailure
from skinroutine.domain.record.event import Noted, Used
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.ui.screens.exchange.export_dialog import ExportDialog
from skinroutine.ui.screens.exchange.import_dialog import ImportDialog
from skinroutine.ui.screens.today.guard_dialog import GuardDialog
from skinroutine.ui.screens.today.more_entry import MoreEntry
from skinroutine.ui.screens.today.time_entry import NoteEntry
from skinroutine.ui.shell.application import Program
from skinroutine.ui.wording import symptoms

from ui.days import DOSE, LIPS
from ui.desk import Desk, button, click, row_of, running, settle
from ui.guard_bench import MORNING, dialogs, plan_twice, the_dialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TRIED_MS = 5000


@pytest.fixture
def program(qt: QApplication, desk: Desk) -> Iterator[Program]:
    """Yield the window of a dose twice a day, the first of which is noted."""
    plan_twice(desk)
    with running(qt, desk.parts()) as made:
        click(row_of(made, DOSE).box)
        settle()
        yield made


@contextmanager
def busy(desk: Desk) -> Iterator[None]:
    """Let another program hold the diary."""
    other = sqlite3.connect(desk.session.store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def test_save_pressed_twice_records_once(program: Program, desk: Desk, qtbot: QtBot) -> None:
    """A diary that is busy takes what was entered a moment later, and once."""
    program.window.today._on_more(DOSE)
    entry = the_dialog(program, MoreEntry)
    with busy(desk):
        for _ in range(2):
            click(button(entry, "Note one more"))
    qtbot.waitUntil(lambda: bool(desk.facts(Used)), timeout=TRIED_MS)
    qtbot.waitUntil(lambda: not dialogs(program), timeout=TRIED_MS)
    assert len(desk.facts(Used)) == 1


def test_the_way_to_the_numbers_loses_no_other_words(program: Program, desk: Desk) -> None:
    """A note that is being written stays open where the question above it is left."""
    program.window.today._on_note(LIPS)
    note = the_dialog(program, NoteEntry)
    note.note.setPlainText("sore at the corners")
    program.diary.tick(MORNING, via="tray")
    settle()
    click(button(the_dialog(program, GuardDialog), symptoms.NUMBERS))
    settle()
    assert dialogs(program) == [note]
    assert note.note.toPlainText() == "sore at the corners"
    assert program.window._place == "today"
    click(button(note, "Save"))
    settle()
    assert [one.text for one in desk.facts(Noted)] == ["sore at the corners"]


def test_a_refused_import_is_told_though_it_was_closed(
    program: Program, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever closes the dialog while it writes hears that nothing was written."""
    begun, go_on = threading.Event(), threading.Event()

    def refuse(*_: object, **__: object) -> int:
        begun.set()
        go_on.wait(TRIED_MS / 1000)
        sentence = "The disk is full, so nothing was imported."
        raise WorldFailure(sentence)

    path = tmp_path / "table.csv"
    path.write_text("Date,Time,Habit\n2026-11-05,12:40,Lip balm\n")
    program.window.pages.open_import()
    dialog = the_dialog(program, ImportDialog)
    dialog.read(path)
    qtbot.waitUntil(dialog.import_button.isEnabled, timeout=TRIED_MS)
    monkeypatch.setattr(type(dialog._imports), "write", refuse)
    click(dialog.import_button)
    assert begun.wait(TRIED_MS / 1000)
    click(dialog.close_button)
    go_on.set()
    qtbot.waitUntil(lambda: "The disk is full" in dialog.said.text(), timeout=TRIED_MS)
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("opens", "kind"),
    [
        (lambda program: program.window.pages.open_export, ExportDialog),
        (lambda program: program.window.pages.open_import, ImportDialog),
    ],
)
def test_the_end_finds_a_dialog_from_before_a_change_of_theme(
    program: Program,
    opens: Callable[[Program], Callable[[], None]],
    kind: type[ExportDialog | ImportDialog],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Pages that were made anew know what is open from before, and wait for it at the end."""
    opens(program)()
    settle()
    ended: list[str] = []
    monkeypatch.setattr(kind, "let_go", lambda _: ended.append(kind.__name__))
    program.diary.prefer(PreferenceName.THEME, "dark")
    settle()
    program.window.pages.make_no_more()
    assert ended == [kind.__name__]
