"""The dialog of a date: what its reminders can still do, how they stand, where the focus goes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.record.course_facts import DateSaved
from skinroutine.ui.screens.course.date_dialog import DateEntry

from ui.course_bench import Bench, a_bench
from ui.days import TODAY
from ui.desk import Desk, button, click, press, settle
from ui.spoken import spoken

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")
TOO_LATE = "No reminder can come any more for this date."


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the course page on the Thursday at 19:12, with a plan and two dates."""
    with a_bench(qt, desk) as made:
        made.plan()
        for number in (3, 9):
            day = TODAY + timedelta(days=number)
            one = KeyDate(f"d{number}", DateKind.BLOOD_TEST, day)
            made.desk.session.course_commands.save_date(one)
        made.diary.changed.emit()
        settle()
        yield made


def set_day(dialog: DateEntry, day: date) -> None:
    """Let the day be another."""
    dialog.day.setDate(QDate(day.year, day.month, day.day))
    settle()


def test_it_is_said_that_no_reminder_can_come(bench: Bench) -> None:
    """For today with the day before chosen, until the evening of today is; and it may be saved."""
    click(bench.page.dates.add)
    dialog = bench.dialog(DateEntry)
    assert dialog.late.isVisible()
    assert dialog.late.text() == TOO_LATE
    assert TOO_LATE in spoken(dialog.day).text(QAccessible.Text.Description)
    set_day(dialog, TODAY + timedelta(days=2))
    assert not dialog.late.isVisible()
    assert TOO_LATE not in spoken(dialog.day).text(QAccessible.Text.Description)
    set_day(dialog, TODAY)
    dialog.ahead.boxes[0].setChecked(True)
    assert dialog.late.isVisible()
    dialog.remind_at.show_time(time(21, 0))
    assert not dialog.late.isVisible()
    dialog.ahead.boxes[0].setChecked(False)
    assert dialog.late.isVisible()
    click(button(dialog, "Save"))
    assert len(bench.desk.facts(DateSaved)) == 3


def test_without_reminders_nothing_is_said_of_them(bench: Bench) -> None:
    """Who wants no reminder misses none."""
    click(bench.page.dates.add)
    dialog = bench.dialog(DateEntry)
    for box in dialog.ahead.boxes.values():
        box.setChecked(False)
    assert not dialog.late.isVisible()


def test_the_boxes_stand_in_columns(bench: Bench) -> None:
    """Each box stands beneath another; the field for another number is as tall as its button."""
    click(bench.page.dates.add)
    ahead = bench.dialog(DateEntry).ahead
    lines: dict[int, list[int]] = {}
    for box in ahead.boxes.values():
        lines.setdefault(box.y(), []).append(box.x())
    first, *others = lines.values()
    assert others
    assert all(line == first[: len(line)] for line in others)
    assert ahead.add.height() == ahead.other.height()


def test_the_focus_is_back_at_the_pencil(bench: Bench) -> None:
    """The rows were made anew; the pencil of the date that was changed has the focus."""
    bench.page.dates.rows[1].change.setFocus()
    click(bench.page.dates.rows[1].change)
    dialog = bench.dialog(DateEntry)
    dialog.name.setText("Lab")
    click(button(dialog, "Save"))
    focused = [row.date.id for row in bench.page.dates.rows if row.change.hasFocus()]
    assert focused == ["d9"]
    click(bench.page.dates.rows[0].change)
    press(bench.dialog(DateEntry), Qt.Key.Key_Escape)
    assert [row.date.id for row in bench.page.dates.rows if row.change.hasFocus()] == ["d3"]
    click(bench.page.dates.rows[0].change)
    click(button(bench.dialog(DateEntry), "Remove this date"))
    assert bench.page.dates.add.hasFocus()
