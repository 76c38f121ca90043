"""The import dialog in use: with the keyboard, heard, at each size, and never holding things up."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from skinroutine.domain.record.event import Ticked
from skinroutine.domain.record.status import Status
from skinroutine.ui.parts.dialog import AROUND
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.exchange.import_dialog import ImportDialog
from skinroutine.ui.shell.application import Program

from ui.bench import wearing
from ui.desk import Desk, click, press, row_of, settle
from ui.import_bench import LOOP, TABLE, Bench, a_bench
from ui.spoken import nameless, spoken

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


def test_it_is_used_with_the_keyboard(bench: Bench) -> None:
    """Focus begins at the choice of a file and then goes to what can be chosen; Enter imports."""
    assert bench.dialog.choose_button.hasFocus()
    path = bench.folder / "k.csv"
    path.write_text(LOOP)
    bench.file[:] = [path]
    press(bench.dialog.choose_button, Qt.Key.Key_Space)
    bench.wait()
    first = bench.targets.fields[0]
    assert QApplication.focusWidget() is first
    seen = []
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
        press(focused, Qt.Key.Key_Tab)
    wanted = [*bench.targets.fields, bench.dialog.import_button, bench.dialog.choose_button]
    assert [one for one in seen if one in wanted][: len(wanted)] == wanted
    assert bench.dialog.close_button in seen
    press(first, Qt.Key.Key_Return)
    bench.wait()
    assert bench.said[1].startswith("Imported: ")
    assert bench.dialog.close_button.hasFocus()


def test_each_control_has_a_name(bench: Bench) -> None:
    """A list says what it is for, and the button what it would do."""
    assert nameless(bench.dialog) == []
    bench.choose(TABLE)
    bench.pick(bench.columns.fields["day"], "Wann")
    bench.pick(bench.columns.fields["step"], "Was")
    assert nameless(bench.dialog) == []
    lists = bench.dialog.findChildren(QComboBox)
    descriptions = {one.accessibleName() for one in lists}
    assert {"The day", "The time", "Moisturizer", "Gargle"} <= descriptions
    said = spoken(bench.dialog.import_button).text(QAccessible.Text.Description)
    assert "3 times done" in said


def test_a_large_table_does_not_hold_up_the_window(bench: Bench) -> None:
    """Ten thousand rows: read, shown and written while the event loop turns."""
    rows = "".join(
        f"2026-{m:02}-{d:02},Moisturizer,{n}\n"
        for n in range(40)
        for m in range(1, 11)
        for d in range(1, 26)
    )
    slept = bench.longest_pause(lambda: bench.choose("Date,Habit,Note\n" + rows, wait=False))
    slept = max(slept, bench.longest_pause(bench.import_))
    assert bench.said[1].startswith("Imported: ")
    assert slept < 0.3


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("rtl", [False, True])
def test_it_fits_at_each_size(
    qt: QApplication, qtbot: QtBot, desk: Desk, tmp_path: Path, scale: float, theme: str, rtl: bool
) -> None:
    """Nothing is cut off or wider than the window, also with long names; its pictures are kept."""
    long = "A name of a habit that goes on and on " + "W" * 60
    with (
        wearing(qt, theme, scale=scale, rtl=rtl) as look,
        a_bench(qtbot, look, desk, tmp_path) as bench,
    ):
        for called, text in (
            ("start", ""),
            ("loop", LOOP.replace("Meditate", long)),
            ("table", TABLE),
            ("refused", "x" * 90 + "," + "y" * 90 + "\n"),
        ):
            if text:
                bench.choose(text, f"{called}-{'w' * 60}.csv")
            if called == "table":
                bench.pick(bench.columns.fields["day"], "Wann")
            settle()
            area, canvas = bench.dialog._area, bench.dialog._canvas
            assert bench.dialog.width() <= bench.window.width()
            assert bench.dialog.height() <= bench.window.height()
            assert canvas.width() <= area.viewport().width()
            has_room = bench.dialog.height() < bench.window.height() - 2 * AROUND
            assert canvas.height() <= area.viewport().height() or not has_room, called
            folder = os.environ.get("PICTURES")
            if folder:
                side = "-rtl" if rtl else ""
                stem = f"{folder}/import-{called}-{theme}-{round(scale * 100)}{side}"
                bench.dialog.grab().save(f"{stem}.png")
                whole = bench.dialog._canvas.grab()
                whole.save(f"{stem}-whole.png")


def test_the_window_shows_what_was_imported(program: Program, desk: Desk, tmp_path: Path) -> None:
    """From Settings, through the dialog of the real window, to the rows of the page."""
    (state,) = [
        one
        for one in desk.session.queries.day().states
        if (one.occurrence.step.id, one.occurrence.slot.id) == ("lip-balm", "midday")
    ]
    assert row_of(program, state.occurrence.key).state.status is Status.DUE
    path = tmp_path / "table.csv"
    path.write_text("Date,Time,Habit\n2026-11-05,12:40,Lip balm\n")
    program.window.pages.open_import()
    settle()
    dialog = program.window.pages.dialog
    assert isinstance(dialog, ImportDialog)
    dialog.read(path)
    wait_for(dialog.import_button.isEnabled)
    click(dialog.import_button)
    wait_for(lambda: dialog._work is None)
    assert row_of(program, state.occurrence.key).state.status is Status.DONE
    click(dialog.close_button)


def test_the_program_may_end_while_a_file_is_read(
    program: Program, tmp_path: Path, desk: Desk
) -> None:
    """The reading stops, and nothing is written to a diary that is about to be closed."""
    path = tmp_path / "table.csv"
    path.write_text("Date,Habit\n" + "2026-10-05,Lip balm\n" * 10_000)
    before = desk.facts(Ticked)
    program.window.pages.open_import()
    settle()
    dialog = program.window.pages.dialog
    assert isinstance(dialog, ImportDialog)
    dialog.read(path)
    program.stop()
    assert not [one for one in threading.enumerate() if one.name == "import"]
    assert desk.facts(Ticked) == before


def wait_for(condition: Callable[[], bool]) -> None:
    """Turn the event loop until something has come about."""
    ends = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < ends
        settle()
