"""Where no poison line is known, the questions about one dose more lead to where one is typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton

from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.ui.screens.today.guard_dialog import GuardDialog, Overdose
from skinroutine.ui.screens.today.more_entry import MoreEntry
from skinroutine.ui.screens.today.time_entry import TimeEntry
from skinroutine.ui.shell.application import Program
from skinroutine.ui.wording import symptoms

from ui.days import DOSE
from ui.desk import Desk, button, choose, click, row_of, running, settle, the
from ui.guard_bench import MORNING, asked, dialogs, doses, plan_twice, the_dialog
from ui.spoken import nameless
from ui.today_bench import type_time

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
MORE = "I took more than planned\u2026"


@pytest.fixture
def noted(qt: QApplication, desk: Desk) -> Iterator[Program]:
    """Yield the program with the second of two planned doses noted at 19:12."""
    plan_twice(desk)
    with running(qt, desk.parts()) as made:
        made.window.activateWindow()
        click(row_of(made, DOSE).box)
        yield made


def choose_in_row(program: Program, key: object, words: str) -> None:
    """Choose an entry behind the three dots of a row."""
    menu: QMenu = the(QToolButton, row_of(program, key)).menu()  # type: ignore[arg-type] # a key
    menu.aboutToShow.emit()
    choose(menu, words)


def numbers_in(dialog: GuardDialog | MoreEntry) -> list[QPushButton]:
    """Return the buttons of the card with C18."""
    assert nameless(dialog) == []
    return the(Overdose, dialog).findChildren(QPushButton)


def go_to_the_numbers(program: Program, way: QPushButton) -> None:
    """Press the button; the settings of the numbers are there, and nothing above them."""
    assert way.text() == symptoms.NUMBERS
    click(way)
    settle()
    settings = program.window.settings
    assert program.window.pages.currentWidget() is settings
    assert dialogs(program) == []
    assert settings.region.hasFocus()


def test_from_the_question(noted: Program, desk: Desk) -> None:
    """The question closes as by Escape: nothing is noted."""
    before = doses(desk)
    click(row_of(noted, MORNING).box)
    (way,) = numbers_in(asked(noted))
    go_to_the_numbers(noted, way)
    assert doses(desk) == before


def test_from_one_more(noted: Program, desk: Desk) -> None:
    """So does the entry of one more than planned."""
    before = doses(desk)
    choose_in_row(noted, DOSE, MORE)
    (way,) = numbers_in(the_dialog(noted, MoreEntry))
    go_to_the_numbers(noted, way)
    assert doses(desk) == before


def test_from_a_question_above_an_entry(noted: Program, desk: Desk) -> None:
    """Also the entry beneath the question closes."""
    before = doses(desk)
    choose_in_row(noted, MORNING, "Done at another time")
    entry = the_dialog(noted, TimeEntry)
    type_time(entry.time.clock, "1900")
    click(button(entry, "Save"))
    (way,) = numbers_in(asked(noted))
    go_to_the_numbers(noted, way)
    assert doses(desk) == before


def test_a_number_that_is_known_needs_no_way(noted: Program) -> None:
    """Where the sentence has a number there is no button."""
    noted.diary.prefer(PreferenceName.REGION, "us")
    click(row_of(noted, MORNING).box)
    assert numbers_in(asked(noted)) == []
