"""The month: its calendar by keys alone, all steps or one of them, and the days it leads to."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from skinroutine.domain.record.adherence import CellState, Count
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.record.status import Status
from skinroutine.ui.parts.painted import Ring
from skinroutine.ui.screens.week import WeekPage
from skinroutine.ui.screens.week.month import MonthCell
from skinroutine.ui.shell.application import Program

from ui.days import DOSE, MONDAY, TODAY, TUESDAY, WEDNESDAY, key
from ui.desk import Desk, button, press, settle, the, words
from ui.spoken import name, nameless

Keys = Qt.Key
FIRST, LATER = date(2026, 11, 1), date(2026, 11, 6)


@pytest.fixture
def month(program: Program) -> WeekPage:
    """Return the page with the month on show, reached by keys from the week."""
    program.window.activateWindow()
    program.window.show_place("week")
    settle()
    page = program.window.week
    page.views.buttons["week"].setFocus()
    keys(Keys.Key_Right)
    return page


def keys(*typed: Qt.Key) -> None:
    """Type keys, each where the focus is then."""
    for one in typed:
        press(focused(), one)


def focused() -> QWidget:
    """Return the widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def choose_step(page: WeekPage, step: str) -> None:
    """Choose a step in the field above the calendar, with Home and the arrow."""
    page.steps.setFocus()
    keys(Keys.Key_Home, *[Keys.Key_Down] * page.steps.findText(step))
    assert page.steps.currentText() == step


def picture(cell: MonthCell) -> QImage:
    """Return a day as it is painted, without focus."""
    cell.clearFocus()
    return cell.grab().toImage()


def test_the_month_counts_dose_and_care_apart(month: WeekPage) -> None:
    """Its counts have their denominators; the 28 days and the blank slot are the week's."""
    said = words(month)
    assert {
        "November 2026",
        "This month so far",
        "18 of 24 steps done, 2 skipped",
        "Care: 15 of 20, 2 skipped",
        "3 of 4",
        "1 of 2 noted with food",
        *("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        "Click a day to open it.",
    } <= set(said)
    assert "MOST OFTEN BLANK" not in said
    assert not [one for one in said if one.startswith("Last 28 days")]
    assert "18 of 24" in the(Ring, month).accessibleName()
    assert nameless(month) == []
    assert not month.grid.isVisible()


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (FIRST, "Sunday 1 November: nothing planned"),
        (MONDAY, "Monday 2 November: all steps 7 of 7"),
        (TUESDAY, "Tuesday 3 November: all steps 6 of 6, 1 skipped"),
        (TODAY, "Thursday 5 November: all steps 2 of 4, 1 skipped; today"),
        (LATER, "Friday 6 November: nothing planned"),
    ],
)
def test_each_day_says_its_count(month: WeekPage, day: date, expected: str) -> None:
    """Day, count and today are said; a day that has not come cannot be pressed."""
    cell = month.calendar.cells[day]
    assert name(cell) == expected
    assert cell.isEnabled() is (day <= TODAY)


def test_the_weeks_are_rows(month: WeekPage, program: Program) -> None:
    """The first of November is a Sunday: last in its row, and first where the week begins so."""
    cells = month.calendar.cells
    assert len(cells) == 30
    assert cells[FIRST].x() == cells[date(2026, 11, 8)].x() > cells[MONDAY].x()
    assert cells[MONDAY].y() > cells[FIRST].y()
    program.diary.prefer(PreferenceName.FIRST_WEEKDAY, "6")
    settle()
    cells = month.calendar.cells
    assert cells[FIRST].y() == cells[MONDAY].y()
    assert cells[FIRST].x() < cells[MONDAY].x()


def test_a_day_is_opened_by_keys(month: WeekPage, program: Program) -> None:
    """Tab comes to today; the arrows run on from week to week; Enter opens the day."""
    cells = month.calendar.cells
    for _ in range(12):
        keys(Keys.Key_Tab)
        if focused() in cells.values():
            break
    assert focused() is cells[TODAY]
    steps = [
        (Keys.Key_Right, TODAY),
        (Keys.Key_Home, MONDAY),
        (Keys.Key_Left, FIRST),
        (Keys.Key_Left, FIRST),
        (Keys.Key_Right, MONDAY),
        (Keys.Key_End, TODAY),
        (Keys.Key_Left, WEDNESDAY),
    ]
    for one, expected in steps:
        keys(one)
        assert focused() is cells[expected], one
    keys(Keys.Key_Return)
    assert program.window.today.isVisible()
    assert program.window.today.day == WEDNESDAY


def test_one_step_is_shown_and_corrected(month: WeekPage, desk: Desk) -> None:
    """One step has its own shapes, and pressing a day opens its editor."""
    choose_step(month, "Lip balm")
    cells = month.calendar.cells
    said = (
        "Lip balm, Wednesday 4 November: 1 of 3 done; "
        "no reminder at 12:30: your computer was off; no reminder at 21:30: your computer was off"
    )
    assert name(cells[WEDNESDAY]) == said
    assert name(cells[TODAY]).endswith("; today")
    assert "Click a cell to correct that day." in words(month)
    cells[WEDNESDAY].setFocus()
    keys(Keys.Key_Space)
    assert month.editor is not None
    month.editor.panels[1].said.buttons["nothing"].setFocus()
    keys(Keys.Key_Left, Keys.Key_Left)
    month.editor.save.setFocus()
    keys(Keys.Key_Return)
    assert desk.state(key("lip-balm", "midday", WEDNESDAY)).status is Status.DONE
    assert name(cells[WEDNESDAY]).startswith("Lip balm, Wednesday 4 November: 2 of 3 done")
    assert focused() is cells[WEDNESDAY]
    choose_step(month, "All steps")
    assert name(cells[WEDNESDAY]) == "Wednesday 4 November: all steps 4 of 7"


def test_the_chosen_step_stays_from_month_to_month(month: WeekPage) -> None:
    """A month in which the step was not planned shows it empty, and the field still says it."""
    choose_step(month, "Lip balm")
    month.calendar.cells[TODAY].setFocus()
    keys(Keys.Key_PageUp)
    assert {"October 2026", "Last month"} <= set(words(month))
    assert month.steps.currentText() == "Lip balm"
    fifth = month.calendar.cells[date(2026, 10, 5)]
    assert name(fifth) == "Lip balm, Monday 5 October: nothing planned"
    assert focused() is fifth
    keys(Keys.Key_Return)
    assert month.editor is not None
    assert "Your diary began on Monday 2 November." in " ".join(words(month.editor))
    keys(Keys.Key_Escape)
    keys(Keys.Key_PageUp)
    assert "2 months ago" in words(month)
    keys(Keys.Key_PageDown, Keys.Key_PageDown, Keys.Key_PageDown)
    assert "This month so far" in words(month)
    assert focused() is month.calendar.cells[TODAY]


def test_the_buttons_turn_the_month(month: WeekPage) -> None:
    """Previous, next and this month, named for what they do."""
    assert not button(month, "Next month").isEnabled()
    assert not button(month, "This month").isEnabled()
    button(month, "Previous month").setFocus()
    keys(Keys.Key_Space, Keys.Key_Space)
    assert "September 2026" in words(month)
    button(month, "Next month").setFocus()
    keys(Keys.Key_Space)
    assert "October 2026" in words(month)
    button(month, "This month").setFocus()
    keys(Keys.Key_Space)
    assert "November 2026" in words(month)


def test_the_month_of_a_week_and_a_week_of_a_month(month: WeekPage) -> None:
    """The switch stays where one was: October leads to its first week, and back."""
    button(month, "Previous month").setFocus()
    keys(Keys.Key_Space)
    month.views.buttons["month"].setFocus()
    keys(Keys.Key_Left)
    assert "28 September \u2013 4 October" in words(month)
    assert month.grid.isVisible()
    assert not month.calendar.isVisible()
    keys(Keys.Key_Right)
    assert "September 2026" in words(month)


def test_the_days_differ_without_colour(month: WeekPage) -> None:
    """All, some, skips alone and nothing differ as pictures in grey, beneath the day's number."""
    cell = month.calendar.cells[MONDAY]
    grey = []
    for total in (Count(7, 7), Count(3, 7), Count(0, 7), Count(0, 0, 2), Count()):
        cell.show_count(MONDAY, total, today=TODAY)
        grey.append(picture(cell).convertToFormat(QImage.Format.Format_Grayscale8))
    assert all(one != other for place, one in enumerate(grey) for other in grey[place + 1 :])


def test_a_tick_elsewhere_shows_in_the_month(month: WeekPage, program: Program) -> None:
    """The calendar on show follows the diary."""
    program.diary.tick(DOSE)
    assert name(month.calendar.cells[TODAY]) == (
        "Thursday 5 November: all steps 3 of 4, 1 skipped; today"
    )


def test_notes_of_the_month_are_listed(month: WeekPage, program: Program) -> None:
    """Notes stand under the calendar in order of their days; with one step, its own alone."""
    program.diary.note(DOSE, "Pasta")
    program.diary.note(key("lip-balm", "midday", TUESDAY), "At sea")
    settle()
    assert [one for one in words(month.notes) if one != "NOTES"] == [
        "Tuesday 3 November, Lip balm, midday",
        "At sea",
        "Thursday 5 November, Isotretinoin",
        "Pasta",
    ]
    choose_step(month, "Lip balm")
    settle()
    assert "Pasta" not in words(month.notes)
    cell = month.calendar.cells[TUESDAY].cell
    assert cell is not None
    assert cell.look is CellState.DONE
    assert name(month.calendar.cells[TUESDAY]).endswith("done; with a note")
