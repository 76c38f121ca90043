"""The dialogs of the box, of a weight and of a date, over a real diary."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication

from skinroutine.domain.plan.course import Course, Weight
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.medicine import Capsule
from skinroutine.domain.record.course_facts import Counted, DateSaved, Refilled
from skinroutine.ui.parts.day_field import DayField
from skinroutine.ui.screens.course.box_dialogs import CountEntry, RefillEntry
from skinroutine.ui.screens.course.date_dialog import DateEntry
from skinroutine.ui.screens.course.weight_dialog import WeightEntry

from ui.course_bench import TEN, TWENTY, Bench, a_bench
from ui.days import MONDAY, TODAY, TUESDAY
from ui.desk import Desk, button, click, settle

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the course page on the Thursday with a plan of 20 + 10 mg once a day."""
    with a_bench(qt, desk) as made:
        made.plan()
        yield made


def set_day(field: DayField, day: date) -> None:
    """Let a field have a day, as the calendar would."""
    field.setDate(QDate(day.year, day.month, day.day))
    settle()


def test_a_refill_is_added(bench: Bench) -> None:
    """The kinds of the plan can be chosen; what came in is on top of what was there."""
    bench.count((TWENTY, 9), (TEN, 9))
    click(bench.page.box.refill)
    dialog = bench.dialog(RefillEntry)
    assert [dialog.kind.itemText(n) for n in range(dialog.kind.count())] == [
        "20 mg",
        "10 mg",
        "Another strength",
    ]
    assert not dialog.other.isVisible()
    dialog.kind.setCurrentIndex(1)
    dialog.count.setValue(28)
    click(button(dialog, "Save"))
    assert not bench.has_dialog
    assert bench.desk.facts(Refilled) == [Refilled(TODAY, Capsule(TEN), 28)]
    assert (
        "46 capsules counted: 9 \u00d7 20 mg, 37 \u00d7 10 mg. "
        "The last whole dose falls on 13 November." in bench.said(bench.page.box)
    )


def test_a_refill_of_another_kind_on_an_earlier_day(bench: Bench) -> None:
    """A strength that is in no plan can be typed; two of them are asked about."""
    click(bench.page.box.refill)
    dialog = bench.dialog(RefillEntry)
    dialog.kind.setCurrentIndex(2)
    dialog.kind.chosen.emit(None)
    dialog.other.strength.setText("20 + 10")
    set_day(dialog.day, TUESDAY)
    click(button(dialog, "Save"))
    assert dialog.said == "Write one number of mg, as on the box: 20."
    dialog.other.strength.setText("32")
    dialog.other.is_ld.setChecked(True)
    click(button(dialog, "Save"))
    assert bench.desk.facts(Refilled) == [Refilled(TUESDAY, Capsule(Decimal(32), is_ld=True), 30)]


def test_a_count_takes_the_place_of_what_was_thought(bench: Bench) -> None:
    """Each kind begins with what the record says; what is counted holds from then on."""
    bench.count((TWENTY, 9), (TEN, 9))
    click(bench.page.box.count)
    dialog = bench.dialog(CountEntry)
    assert [field.value() for field in dialog.counts.values()] == [9, 9]
    dialog.counts[Capsule(TWENTY)].setValue(4)
    click(button(dialog, "Save"))
    assert bench.desk.facts(Counted)[-1].counts == ((Capsule(TWENTY), 4), (Capsule(TEN), 9))
    assert bench.page.box.left.text() == "Capsules for 4 days"


def test_a_count_of_another_kind(bench: Bench) -> None:
    """A kind that is not in the list can be added, but not one that is."""
    bench.count((TWENTY, 9), (TEN, 9))
    click(bench.page.box.count)
    dialog = bench.dialog(CountEntry)
    click(dialog.add)
    dialog.other.strength.setText("20")
    dialog.other_count.setValue(3)
    click(button(dialog, "Save"))
    assert dialog.said == "This kind of capsule is in the list already."
    dialog.other.strength.setText("5")
    click(button(dialog, "Save"))
    assert not bench.has_dialog
    stock = bench.snapshot.supply
    assert stock is not None
    assert stock.stock.left[Capsule(Decimal(5))] == 3


def test_a_weight_is_added(bench: Bench) -> None:
    """From the card: a number and its day; nothing else of the course changes."""
    bench.plan(Course(MONDAY, 24, notice=4))
    click(bench.page.recorded.add_weight)
    dialog = bench.dialog(WeightEntry)
    dialog.kg.setText("sixty")
    click(button(dialog, "Save"))
    assert dialog.said == "Write a number such as 62 or 62.5, without a mark between thousands."
    dialog.kg.setText("60")
    set_day(dialog.day, TUESDAY)
    click(button(dialog, "Save"))
    assert not bench.has_dialog
    assert bench.course == Course(MONDAY, 24, (Weight(TUESDAY, Decimal(60)),), notice=4)
    assert any("1.5 mg/kg at 60 kg (weighed 3 November)" in one for one in bench.said())


def new_date(bench: Bench) -> DateEntry:
    """Open the dialog of a new date."""
    click(bench.page.dates.add)
    return bench.dialog(DateEntry)


def choose_kind(dialog: DateEntry, kind: DateKind) -> None:
    """Choose what a date is for."""
    dialog.kind.show_value(kind)
    dialog.kind.chosen.emit(kind)
    settle()


def test_a_date_is_saved_with_its_reminders(bench: Bench) -> None:
    """Kind, day, time, name, note and days ahead are kept as they were entered."""
    dialog = new_date(bench)
    choose_kind(dialog, DateKind.VISIT)
    set_day(dialog.day, TODAY + timedelta(days=20))
    dialog.name.setText("Clinic, second floor")
    dialog.has_time.setChecked(True)
    dialog.time.show_time(time(10, 30))
    for days, box in dialog.ahead.boxes.items():
        box.setChecked(days in {0, 3})
    dialog.ahead.other.setValue(20)
    click(dialog.ahead.add)
    dialog.remind_at.show_time(time(7, 15))
    dialog.note.setPlainText("Bring the summary")
    click(button(dialog, "Save"))
    assert not bench.has_dialog
    (saved,) = bench.desk.facts(DateSaved)
    assert saved.date == KeyDate(
        saved.date.id,
        DateKind.VISIT,
        TODAY + timedelta(days=20),
        "Clinic, second floor",
        time(10, 30),
        "Bring the summary",
        (0, 3, 20),
        time(7, 15),
    )
    (row,) = bench.page.dates.rows
    assert row.change.toolTip() == "Reminder 20 days before, 3 days before and on the day at 07:15"
    assert "10:30 \u00b7 Bring the summary" in bench.said(bench.page.dates)


def test_a_date_of_ones_own_needs_a_name(bench: Bench) -> None:
    """What is amiss is said in the dialog; nothing entered is lost."""
    dialog = new_date(bench)
    choose_kind(dialog, DateKind.OWN)
    dialog.note.setPlainText("Before noon")
    click(button(dialog, "Save"))
    assert dialog.said == "A date of your own needs a name."
    assert dialog.note.words == "Before noon"
    assert bench.desk.facts(DateSaved) == []
    dialog.name.setText("Photo day")
    click(button(dialog, "Save"))
    assert bench.desk.facts(DateSaved)[0].date.title == "Photo day"


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (DateKind.BLOOD_TEST, "Does your clinic want you fasting?"),
        (DateKind.PICK_UP, "Some windows are short"),
        (DateKind.VISIT, "Your one-page summary is ready"),
        (DateKind.PROGRAMME_TEST, "A date you entered for your programme is coming up"),
        (DateKind.OWN, "A date you saved: Thursday 5 November."),
    ],
)
def test_the_reminder_is_shown_before_it_comes(bench: Bench, kind: DateKind, said: str) -> None:
    """The dialog shows the sentence of C32 to C35, and the programme's note where it may matter."""
    dialog = new_date(bench)
    choose_kind(dialog, kind)
    assert said in dialog.preview.text()
    is_of_programme = kind in {DateKind.PICK_UP, DateKind.PROGRAMME_TEST}
    assert dialog.rules.isVisible() is is_of_programme


def test_a_date_is_changed_and_removed(bench: Bench) -> None:
    """The pencil opens what is saved; saving keeps its id, and removing takes it off the page."""
    one = KeyDate("one", DateKind.BLOOD_TEST, TODAY + timedelta(days=3), "Fasting?", ahead=(5,))
    bench.diary.record(lambda course: course.save_date(one))
    settle()
    click(bench.page.dates.rows[0].change)
    dialog = bench.dialog(DateEntry)
    assert dialog.value() == one
    set_day(dialog.day, TODAY + timedelta(days=4))
    click(button(dialog, "Save"))
    assert [row.chip.text() for row in bench.page.dates.rows] == ["in 4 days"]
    click(bench.page.dates.rows[0].change)
    click(button(bench.dialog(DateEntry), "Remove this date"))
    assert not bench.has_dialog
    assert bench.page.dates.rows == []
    bench.diary.undo()
    assert [row.chip.text() for row in bench.page.dates.rows] == ["in 4 days"]


def test_a_date_that_is_left_as_it_is(bench: Bench) -> None:
    """Saving what is saved already closes the dialog and writes nothing."""
    one = KeyDate("one", DateKind.BLOOD_TEST, TODAY + timedelta(days=3))
    bench.diary.record(lambda course: course.save_date(one))
    settle()
    click(bench.page.dates.rows[0].change)
    click(button(bench.dialog(DateEntry), "Save"))
    assert not bench.has_dialog
    assert len(bench.desk.facts(DateSaved)) == 1
