"""The guard against two doses: what asks, what does not, and that nothing is noted before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton

from skinroutine import compose
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import FoodRule
from skinroutine.domain.record.event import Noted, Ticked, Used
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.record.status import Status
from skinroutine.ui.screens.today.guard_dialog import GuardDialog, Overdose, RemovalDialog
from skinroutine.ui.screens.today.more_entry import MoreEntry
from skinroutine.ui.screens.today.step_row import StepRow
from skinroutine.ui.screens.today.time_entry import TimeEntry
from skinroutine.ui.screens.week.cell_editor import CellEditor
from skinroutine.ui.screens.week.draft import Said
from skinroutine.ui.shell.application import Program

from ui.days import DOSE, LIPS, NOW, TODAY, WEDNESDAY, at, key
from ui.desk import Desk, button, choose, click, entries, press, row_of, running, settle, the, words
from ui.guard_bench import (
    LEAVE,
    MORNING,
    NOTE,
    OTHER,
    answer,
    asked,
    dialogs,
    doses,
    plan_twice,
    the_dialog,
)
from ui.spoken import nameless
from ui.today_bench import type_time

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
QUESTION = "A dose is already noted for this time of day: {}. Note another one?"
C18 = (
    "If you\u2019ve taken more than your plan says, contact a doctor, pharmacist or poison line now"
)
MORE = "I took more than planned\u2026"
THE_DAY_BEFORE = key("dose", "morning", WEDNESDAY)
"""Of a day whose dinner dose was noted at 19:05."""


@pytest.fixture
def twice(qt: QApplication, desk: Desk) -> Iterator[Program]:
    """Yield the program with a dose planned twice a day, none of today's noted, at 19:12."""
    plan_twice(desk)
    with running(qt, desk.parts()) as made:
        made.window.activateWindow()
        yield made


@pytest.fixture
def noted(twice: Program) -> Program:
    """Yield the program with the dose of dinner noted at 19:12, by one click."""
    click(row_of(twice, DOSE).box)
    return twice


def menu_of(row: StepRow) -> QMenu:
    """Return the menu behind a row's three dots, filled as when it opens."""
    menu = the(QToolButton, row).menu()
    menu.aboutToShow.emit()
    return menu


def ask_for_time(program: Program, one: OccurrenceKey, digits: str) -> TimeEntry:
    """Choose another time in a row's menu, type it, and save it."""
    choose(menu_of(row_of(program, one)), "Done at another time")
    dialog = the_dialog(program, TimeEntry)
    type_time(dialog.time.clock, digits)
    click(button(dialog, "Save"))
    return dialog


def test_a_dose_alone_in_its_turn_is_one_click(noted: Program, desk: Desk) -> None:
    """The first dose of a turn asks nothing, however long after due; nor does one of another."""
    assert doses(desk) == [Ticked(DOSE, NOW, None, "window")]
    assert dialogs(noted) == []
    desk.clock.instant = at(TODAY, 13, 29)
    desk.session.commands.untick(DOSE)
    noted.diary.changed.emit()
    click(row_of(noted, MORNING).box)
    desk.clock.instant = at(TODAY, 13, 31)
    click(row_of(noted, DOSE).box)
    assert [desk.state(one).status.is_done for one in (MORNING, DOSE)] == [True, True]
    assert dialogs(noted) == []


def test_a_second_dose_in_a_turn_asks(noted: Program, desk: Desk) -> None:
    """A click on the morning's row in the evening asks; the row stays as it is recorded."""
    before = doses(desk)
    click(row_of(noted, MORNING).box)
    dialog = asked(noted)
    assert dialog.windowTitle() == "A dose is noted already"
    assert words(dialog) == [
        "A dose is noted already",
        QUESTION.format("Isotretinoin 20 mg at 19:12"),
        f"{C18}.",
    ]
    assert dialog.accessibleDescription().endswith(f"{C18}.")
    assert nameless(dialog) == []
    assert dialog.leave.hasFocus()
    assert doses(desk) == before
    assert not row_of(noted, MORNING).box.isChecked()


@pytest.mark.parametrize("what", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_first_answer_notes_nothing(noted: Program, desk: Desk, what: Qt.Key) -> None:
    """Escape, Enter and Space note nothing, and the focus is on the row again."""
    before = doses(desk)
    row_of(noted, MORNING).box.setFocus()
    press(row_of(noted, MORNING).box, Qt.Key.Key_Space)
    press(asked(noted).leave, what)
    assert dialogs(noted) == []
    assert doses(desk) == before
    assert row_of(noted, MORNING).box.hasFocus()


def test_it_is_noted_as_well(noted: Program, desk: Desk) -> None:
    """The open occurrence is ticked at the time of the click, not of the answer."""
    click(row_of(noted, MORNING).box)
    desk.clock.advance(timedelta(minutes=3))
    answer(noted, NOTE)
    assert doses(desk)[-1] == Ticked(MORNING, NOW, None, "window")
    assert row_of(noted, MORNING).box.isChecked()
    assert dialogs(noted) == []


def test_it_was_at_another_time(noted: Program, desk: Desk) -> None:
    """The way to the time leads out: in a turn of its own nothing more is asked."""
    click(row_of(noted, MORNING).box)
    answer(noted, OTHER)
    entry = the_dialog(noted, TimeEntry)
    type_time(entry.time.clock, "0805")
    click(button(entry, "Save"))
    assert dialogs(noted) == []
    assert doses(desk)[-1] == Ticked(MORNING, at(TODAY, 8, 5), None, "window")


def test_another_time_in_the_same_turn_asks_again(noted: Program, desk: Desk) -> None:
    """No time leads past the question; what was typed is kept until the answer."""
    entry = ask_for_time(noted, MORNING, "1800")
    before = doses(desk)
    answer(noted, OTHER)
    assert dialogs(noted) == [entry]
    type_time(entry.time.clock, "1745")
    entry.note.setPlainText("Found the box")
    click(button(entry, "Save"))
    press(asked(noted).leave, Qt.Key.Key_Escape)
    assert dialogs(noted) == [entry]
    assert (doses(desk), desk.facts(Noted)) == (before, [])
    click(button(entry, "Save"))
    answer(noted, NOTE)
    assert dialogs(noted) == []
    assert doses(desk)[-1] == Ticked(MORNING, at(TODAY, 17, 45), None, "window")
    assert desk.facts(Noted) == [Noted(MORNING, "Found the box")]


def test_leaving_the_question_leaves_the_entry(noted: Program, desk: Desk) -> None:
    """Not to be noted closes the entry of the time with it."""
    before = doses(desk)
    ask_for_time(noted, MORNING, "1800")
    answer(noted, LEAVE)
    assert dialogs(noted) == []
    assert doses(desk) == before


def test_ctrl_d_asks(noted: Program, desk: Desk) -> None:
    """The key that ticks the next due step asks as well."""
    before = doses(desk)
    noted.diary.tick(LIPS)
    press(noted.window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert words(asked(noted))[1] == QUESTION.format("Isotretinoin 20 mg at 19:12")
    assert doses(desk) == before
    answer(noted, NOTE)
    assert doses(desk)[-1] == Ticked(MORNING, NOW, None, "window")


def test_a_past_day_asks_where_a_time_is_said(twice: Program, desk: Desk) -> None:
    """A time near a dose of that day asks; a tick without one does not: nobody can know."""
    twice.window.today.show_day(WEDNESDAY)
    ask_for_time(twice, THE_DAY_BEFORE, "1830")
    assert words(asked(twice))[1] == QUESTION.format("Isotretinoin 20 mg at 19:05")
    answer(twice, LEAVE)
    assert desk.state(THE_DAY_BEFORE).status is Status.NOT_RECORDED
    click(row_of(twice, THE_DAY_BEFORE).box)
    assert dialogs(twice) == []
    assert desk.state(THE_DAY_BEFORE).status.is_done


def test_a_correction_is_no_second_dose(qt: QApplication, desk: Desk) -> None:
    """Food and another time of what is noted are recorded without a question."""
    plan_twice(desk, food=FoodRule.WITH_FOOD)
    desk.session.commands.tick(MORNING, at(TODAY, 8, 5))
    with running(qt, desk.parts()) as program:
        click(row_of(program, DOSE).box)
        click(button(row_of(program, DOSE), "Yes"))
        ask_for_time(program, DOSE, "1905")
        assert dialogs(program) == []
        click(button(row_of(program, MORNING), "No"))
        assert dialogs(program) == []
        assert doses(desk)[1:] == [
            Ticked(DOSE, NOW, None, "window"),
            Ticked(DOSE, NOW, True, "window"),
            Ticked(DOSE, at(TODAY, 19, 5), True, "window"),
            Ticked(MORNING, at(TODAY, 8, 5), False, "window"),
        ]


def test_what_another_program_noted_meanwhile_asks(
    twice: Program, desk: Desk, profile: Path
) -> None:
    """A row that is not painted anew yet asks; one more of a done dose lies beyond the plan."""
    choose(menu_of(row_of(twice, DOSE)), "Done at another time")
    entry = the_dialog(twice, TimeEntry)
    with compose.open_session(profile, clock=desk.clock) as other:
        other.commands.tick(DOSE)
    click(button(entry, "Save"))
    answer(twice, NOTE)
    assert dialogs(twice) == []
    assert doses(desk) == [Ticked(DOSE, NOW), Used(TODAY, "dose", NOW, "window")]
    assert "1 more noted" in words(row_of(twice, DOSE))


def test_a_stale_row_asks(twice: Program, desk: Desk) -> None:
    """A click on a box that shows an older state notes one more only after the answer."""
    desk.session.commands.tick(DOSE)
    click(row_of(twice, DOSE).box)
    assert row_of(twice, DOSE).box.isChecked()
    answer(twice, NOTE)
    assert doses(desk) == [Ticked(DOSE, NOW), Used(TODAY, "dose", NOW, "window")]


def test_questions_come_one_after_the_other(qt: QApplication, desk: Desk) -> None:
    """Two ticks that ask wait for each other; an answer may settle the next."""
    plan_twice(desk)
    with running(qt, desk.parts()) as program:
        program.diary.tick(DOSE)
        for one in (MORNING, MORNING, DOSE):
            program.diary.tick(one)
        settle()
        first = asked(program)
        answer(program, LEAVE)
        assert asked(program) is not first
        answer(program, LEAVE)
        assert dialogs(program) == []
        assert doses(desk) == [Ticked(DOSE, NOW, None, "window")]


def test_the_week_asks(noted: Program, desk: Desk) -> None:
    """The editor of a cell asks for a dose of the same turn, and not for a correction."""
    noted.window.show_place("week")
    settle()
    week, before = noted.window.week, doses(desk)
    cell = week.grid.cells["dose", 3]
    assert cell.row is not None
    assert cell.cell is not None
    week.open_editor(cell.row, cell.cell)
    editor = the_dialog(noted, CellEditor)
    morning, dinner = editor.panels
    click(morning.said.buttons[Said.DONE])
    type_time(morning.clock, "1800")
    type_time(dinner.clock, "1910")
    click(editor.save)
    assert words(asked(noted))[1] == QUESTION.format("Isotretinoin 20 mg at 19:12")
    assert doses(desk) == [*before, Ticked(DOSE, at(TODAY, 19, 10), None, "window")]
    answer(noted, NOTE)
    assert doses(desk)[-1] == Ticked(MORNING, at(TODAY, 18), None, "window")


@pytest.mark.parametrize(
    ("region", "own", "expected"),
    [
        ("us", "", f"{C18}: 1-800-222-1222."),
        ("uk", "", f"{C18}: 111. (111 is not verified: check it.)"),
        ("eu", "", f"{C18}."),
        ("uk", "0344 892", f"{C18}: 0344 892."),
    ],
)
def test_the_poison_line_of_the_region(
    noted: Program, desk: Desk, region: str, own: str, expected: str
) -> None:
    """C18 has the person's own number, or the region's, marked where nobody has checked it."""
    desk.session.commands.prefer(PreferenceName.REGION, region)
    if own:
        desk.session.commands.prefer(PreferenceName.POISON_NUMBER, own)
    click(row_of(noted, MORNING).box)
    assert words(asked(noted))[2] == expected


def test_more_than_planned(noted: Program, desk: Desk) -> None:
    """A done dose's menu notes one more, under C18; the mg have it, until Ctrl+Z."""
    assert MORE not in entries(menu_of(row_of(noted, MORNING)))
    assert MORE not in entries(menu_of(row_of(noted, key("lip-balm", "morning"))))
    before = desk.session.course_queries.course().recorded.taken.mg
    choose(menu_of(row_of(noted, DOSE)), MORE)
    entry = the_dialog(noted, MoreEntry)
    assert f"{C18}." in words(entry)
    assert entry.time.clock.value == time(19, 12)
    assert nameless(entry) == []
    type_time(entry.time.clock, "1911")
    click(button(entry, "Note one more"))
    assert dialogs(noted) == []
    assert doses(desk)[-1] == Used(TODAY, "dose", at(TODAY, 19, 11), "window")
    row = row_of(noted, DOSE)
    assert "1 more noted" in words(row)
    assert row.box.accessibleDescription() == "1 more noted"
    assert "1 more noted" not in words(row_of(noted, MORNING))
    assert desk.session.course_queries.course().recorded.taken.mg == before + Decimal(20)
    press(noted.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "1 more noted" not in words(row)
    assert row.box.accessibleDescription() == ""
    assert desk.session.course_queries.course().recorded.taken.mg == before


def test_more_than_planned_on_a_past_day(twice: Program, desk: Desk) -> None:
    """The time of an earlier day may be unknown; each more is counted."""
    twice.window.today.show_day(WEDNESDAY)
    one = key("dose", "dinner", WEDNESDAY)
    for _ in range(2):
        choose(menu_of(row_of(twice, one)), MORE)
        entry = the_dialog(twice, MoreEntry)
        entry.time.unknown.setChecked(True)
        click(button(entry, "Note one more"))
    assert desk.facts(Used) == [Used(WEDNESDAY, "dose", None, "window")] * 2
    assert "2 more noted" in words(row_of(twice, one))
    twice.window.today.show_day(None)
    assert "2 more noted" not in words(row_of(twice, DOSE))


def test_a_dose_noted_a_moment_ago_is_unticked_by_one_click(noted: Program, desk: Desk) -> None:
    """A slip of the hand is mended at once: within a minute nothing is asked."""
    desk.clock.advance(timedelta(minutes=1))
    click(row_of(noted, DOSE).box)
    assert dialogs(noted) == []
    assert not desk.state(DOSE).status.is_done


def test_unticking_a_dose_asks(noted: Program, desk: Desk) -> None:
    """More than a minute later a click asks first; the row stays as it is recorded."""
    desk.clock.advance(timedelta(minutes=1, seconds=1))
    before, row = desk.session.store.count(), row_of(noted, DOSE)
    click(row.box)
    dialog = the_dialog(noted, RemovalDialog)
    assert words(dialog) == [
        "Remove what you noted?",
        "You noted this dose: Isotretinoin 20 mg at 19:12. Remove that?",
    ]
    assert nameless(dialog) == []
    for one in dialog.findChildren(QPushButton):
        assert one.visibleRegion().boundingRect() == one.rect()
    assert row.box.isChecked()
    press(dialog.keep, Qt.Key.Key_Return)
    assert dialogs(noted) == []
    assert row.box.hasFocus()
    assert desk.session.store.count() == before
    click(row.box)
    click(button(the_dialog(noted, RemovalDialog), "Remove"))
    assert dialogs(noted) == []
    assert not desk.state(DOSE).status.is_done
    assert not row.box.isChecked()


def test_the_menu_asks_as_well_and_care_does_not(noted: Program, desk: Desk) -> None:
    """The way through the menu asks the same; what is no dose, or was skipped, never does."""
    noted.diary.tick(LIPS)
    noted.diary.skip(MORNING, None)
    desk.clock.advance(timedelta(hours=1))
    choose(menu_of(row_of(noted, DOSE)), "Take back")
    press(the_dialog(noted, RemovalDialog), Qt.Key.Key_Escape)
    assert desk.state(DOSE).status.is_done
    click(row_of(noted, LIPS).box)
    choose(menu_of(row_of(noted, MORNING)), "Take back")
    assert dialogs(noted) == []
    assert [desk.state(one).record for one in (LIPS, MORNING)] == [None, None]


def test_the_question_before_removal_fits(qt: QApplication, desk: Desk) -> None:
    """In the smallest window at 200 % both answers are on show, as at the usual size."""
    desk.session.commands.tick(DOSE)
    desk.clock.advance(timedelta(minutes=2))
    with running(qt, replace(desk.parts(), text_scale=2.0)) as program:
        program.window.resize(720, 520)
        settle()
        row_of(program, DOSE).box.click()
        settle()
        dialog = the_dialog(program, RemovalDialog)
        assert program.window.size().height() >= dialog.height()
        buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
        assert [one.text() for one in buttons] == ["Keep it", "Remove"]
        assert all(one.visibleRegion().boundingRect() == one.rect() for one in buttons)


@pytest.mark.parametrize("kind", [GuardDialog, MoreEntry])
def test_both_fit(qt: QApplication, desk: Desk, kind: type[GuardDialog | MoreEntry]) -> None:
    """In the smallest window at 200 % both stay inside, and keys alone bring C18 into view."""
    plan_twice(desk)
    desk.session.commands.prefer(PreferenceName.REGION, "uk")
    desk.session.commands.tick(DOSE)
    with running(qt, replace(desk.parts(), text_scale=2.0)) as program:
        program.window.resize(720, 520)
        program.window.activateWindow()
        settle()
        if kind is GuardDialog:
            program.diary.tick(MORNING)
        else:
            choose(menu_of(row_of(program, DOSE)), MORE)
        settle()
        dialog = the_dialog(program, kind)
        assert program.window.size().width() >= dialog.width()
        assert program.window.size().height() >= dialog.height()
        buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
        assert all(dialog.rect().contains(one.geometry()) for one in buttons)
        card = the(Overdose, dialog)
        for _ in range(9):
            if card.hasFocus():
                break
            press(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        assert card.hasFocus()
        seen = card.visibleRegion().boundingRect()
        assert seen.height() >= the(QLabel, card).height()
