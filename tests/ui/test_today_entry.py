"""Late entry and repair on the today page: times, food, notes, and what a dialog keeps."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from skinroutine.domain.plan.edits import put_step
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import LONGEST_NOTE, FoodRule
from skinroutine.domain.record.event import SkipReason, Ticked
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.record.status import Moment, Record, Status
from skinroutine.ui.parts.entry import Entry
from skinroutine.ui.screens.today.time_entry import NoteEntry, TimeEntry, is_outside

from ui.days import DOSE, LIPS, NOW, TODAY, TUESDAY, WEDNESDAY, at, key
from ui.desk import Desk, button, choose, click, entries, pop_up, press, the
from ui.spoken import nameless, spoken
from ui.today_bench import Bench, a_bench, focused, labels, step_of, type_time

MORNING_LIPS = key("lip-balm", "morning")
NIGHT_BEFORE = key("moisturizer", "night", WEDNESDAY)
NOT_COME = "That time has not come yet. Choose an earlier one."
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the today page on the Thursday at 19:12."""
    with a_bench(qt, desk) as made:
        yield made


def ask_for_time(bench: Bench, one: OccurrenceKey) -> TimeEntry:
    """Press T on a row and return the dialog that asks when it was done."""
    bench.row(one).box.setFocus()
    bench.press(Qt.Key.Key_T)
    return bench.dialog(TimeEntry)


def ask_for_note(bench: Bench, one: OccurrenceKey) -> NoteEntry:
    """Press N on a row and return the dialog that asks for a note."""
    bench.row(one).box.setFocus()
    bench.press(Qt.Key.Key_N)
    return bench.dialog(NoteEntry)


def record_of(bench: Bench, one: OccurrenceKey) -> Record:
    """Return the record of an occurrence."""
    found = bench.state(one).record
    assert found is not None
    return found


def menu_of(bench: Bench, one: OccurrenceKey) -> QMenu:
    """Return the menu behind a row's three dots, filled as when it opens."""
    menu = the(QToolButton, bench.row(one)).menu()
    menu.aboutToShow.emit()
    return menu


def test_today_begins_with_now(bench: Bench) -> None:
    """T asks when it was done, and begins with now; Enter records it."""
    dialog = ask_for_time(bench, DOSE)
    assert dialog.time.clock.value == time(19, 12)
    assert focused() in {dialog.time.clock, dialog.time.clock.lineEdit()}
    assert "Isotretinoin, planned for 19:00 on Thursday 5 November" in labels(dialog)
    type_time(dialog.time.clock, "1905")
    press(dialog.time.clock, Qt.Key.Key_Return)
    assert not bench.has_dialog
    assert record_of(bench, DOSE).done_at == at(TODAY, 19, 5)
    assert "done 19:05" in labels(bench.row(DOSE))
    assert bench.row(DOSE).box.hasFocus()


def test_the_menu_asks_as_well(bench: Bench) -> None:
    """The row's menu has the same entry; a click on Save records it, and nothing else."""
    before = len(bench.desk.session.store.newest(1000))
    choose(menu_of(bench, LIPS), "Done at another time")
    dialog = bench.dialog(TimeEntry)
    type_time(dialog.time.clock, "1240")
    click(button(dialog, "Save"))
    assert record_of(bench, LIPS).done_at == at(TODAY, 12, 40)
    assert len(bench.desk.session.store.newest(1000)) == before + 1


@pytest.mark.parametrize(
    "leave",
    [lambda one: press(one, Qt.Key.Key_Escape), lambda one: click(button(one, "Cancel"))],
    ids=["escape", "cancel"],
)
def test_nothing_is_recorded_on_cancel(bench: Bench, leave: Callable[[Entry], None]) -> None:
    """Escape and Cancel leave everything as it was, and the focus on the row."""
    leave(ask_for_time(bench, DOSE))
    assert not bench.has_dialog
    assert bench.state(DOSE).record is None
    assert bench.row(DOSE).box.hasFocus()


def test_a_past_day_begins_with_the_plan(bench: Bench) -> None:
    """On a past day the planned time stands there; a time of the night is the one that followed."""
    bench.page.show_day(WEDNESDAY)
    dialog = ask_for_time(bench, NIGHT_BEFORE)
    assert dialog.time.clock.value == time(21, 30)
    assert "A time before 04:00 means the night that followed." in labels(dialog)
    type_time(dialog.time.clock, "0020")
    click(button(dialog, "Save"))
    assert record_of(bench, NIGHT_BEFORE).done_at == at(WEDNESDAY, 0, 20)
    assert bench.state(NIGHT_BEFORE).status is Status.DONE_LATE


def test_the_time_of_a_past_day_may_be_unknown(bench: Bench) -> None:
    """ "I do not know the time" records it as done, without a time."""
    bench.page.show_day(WEDNESDAY)
    dialog = ask_for_time(bench, NIGHT_BEFORE)
    click(dialog.time.unknown)
    assert not dialog.time.clock.isEnabled()
    click(button(dialog, "Save"))
    assert record_of(bench, NIGHT_BEFORE).done_at is None
    assert bench.state(NIGHT_BEFORE).status is Status.DONE
    again = ask_for_time(bench, NIGHT_BEFORE)
    assert again.time.unknown.isChecked()
    click(again.time.unknown)
    click(button(again, "Save"))
    assert record_of(bench, NIGHT_BEFORE).done_at == at(WEDNESDAY, 21, 30)


def test_today_has_a_time(bench: Bench) -> None:
    """For today the time can be said, so not knowing it is not offered."""
    assert not ask_for_time(bench, LIPS).time.unknown.isVisible()


def test_a_record_is_repaired(bench: Bench) -> None:
    """What was recorded stands there and can be put right, on a past day too."""
    bench.page.show_day(TUESDAY)
    one = key("dose", "dinner", TUESDAY)
    dialog = ask_for_time(bench, one)
    assert dialog.time.clock.value == time(21, 45)
    type_time(dialog.time.clock, "1915")
    click(button(dialog, "Save"))
    assert record_of(bench, one).done_at == at(TUESDAY, 19, 15)
    assert bench.state(one).status is Status.DONE


def test_a_time_to_come_is_said_in_the_dialog(bench: Bench) -> None:
    """A time that has not come is said there; what was typed stays, and can be put right."""
    dialog = ask_for_time(bench, DOSE)
    dialog.note.setPlainText("With soup")
    type_time(dialog.time.clock, "2010")
    click(button(dialog, "Save"))
    assert dialog.said == NOT_COME
    assert bench.state(DOSE).record is None
    assert bench.state(DOSE).note == ""
    assert dialog.time.clock.value == time(20, 10)
    assert dialog.note.words == "With soup"
    type_time(dialog.time.clock, "1910")
    click(button(dialog, "Save"))
    assert not bench.has_dialog
    assert record_of(bench, DOSE).done_at == at(TODAY, 19, 10)
    assert bench.state(DOSE).note == "With soup"


def test_a_time_of_no_day_is_said_in_the_dialog(bench: Bench) -> None:
    """Where the day was made to end at 03:00, 03:30 is outside it, and that is said."""
    bench.diary.end_days_at(time(3))
    bench.desk.clock.instant = at(TODAY, 12) + timedelta(days=1)
    bench.page.show_day(TODAY)
    dialog = ask_for_time(bench, DOSE)
    type_time(dialog.time.clock, "0330")
    click(button(dialog, "Save"))
    assert dialog.said == (
        "That time is outside 5 November, which goes from 04:00 to 03:00. Choose another one."
    )
    assert bench.state(DOSE).record is None
    type_time(dialog.time.clock, "0230")
    click(button(dialog, "Save"))
    assert record_of(bench, DOSE).done_at == at(TODAY, 2, 30)


def test_a_time_that_no_clock_showed_is_of_the_day() -> None:
    """03:30 in Helsinki on the night the clocks go forward is not outside the day."""
    moment = Moment(NOW, ZoneInfo("Europe/Helsinki"))
    assert not is_outside(date(2026, 3, 28), time(3, 30), moment)
    assert not is_outside(TODAY, time(3, 59), moment)


def test_food_is_asked_where_the_leaflet_says_so(bench: Bench) -> None:
    """With "with food" the dialog asks; the answer is recorded with the time."""
    bench.change(put_step(replace(step_of(bench.desk, "dose"), food=FoodRule.WITH_FOOD)))
    dialog = ask_for_time(bench, DOSE)
    assert dialog.food is not None
    assert "Did you have it with food?" in labels(dialog)
    click(dialog.food.buttons[True])
    type_time(dialog.time.clock, "1901")
    click(button(dialog, "Save"))
    assert record_of(bench, DOSE).with_food is True
    assert record_of(bench, DOSE).done_at == at(TODAY, 19, 1)
    again = ask_for_time(bench, DOSE)
    assert again.food is not None
    assert again.food.value is True
    click(again.food.buttons[None])
    click(button(again, "Save"))
    assert record_of(bench, DOSE).with_food is None


@pytest.mark.parametrize("one", [LIPS, DOSE])
def test_food_is_not_asked_elsewhere(bench: Bench, one: OccurrenceKey) -> None:
    """Care, and a dose whose leaflet says something else, are not asked about food."""
    assert ask_for_time(bench, one).food is None


@pytest.mark.expects_log("readonly database", "refused: WorldFailure")
def test_a_refusal_keeps_the_dialog_open(bench: Bench) -> None:
    """Where the disk refuses, the sentence stands in the dialog and nothing typed is lost."""
    dialog = ask_for_time(bench, LIPS)
    dialog.note.setPlainText("Dry")
    bench.desk.refuse_writes(on=True)
    click(button(dialog, "Save"))
    assert "read-only" in dialog.said
    assert dialog.note.words == "Dry"
    bench.desk.refuse_writes(on=False)
    click(button(dialog, "Save"))
    assert not bench.has_dialog
    assert bench.state(LIPS).note == "Dry"
    assert bench.state(LIPS).status is Status.DONE_LATE


def test_a_busy_diary_is_waited_for(bench: Bench, qtbot: QtBot) -> None:
    """While another program writes the dialog stays; it closes once its act is recorded."""
    with closing(sqlite3.connect(bench.desk.session.store.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        dialog = ask_for_time(bench, LIPS)
        click(button(dialog, "Save"))
        assert bench.has_dialog
        other.rollback()
    qtbot.waitUntil(lambda: not bench.has_dialog, timeout=3000)
    assert bench.state(LIPS).status is Status.DONE_LATE


def test_another_act_does_not_close_it(bench: Bench) -> None:
    """What the tray or another program does meanwhile leaves the dialog alone."""
    dialog = ask_for_time(bench, DOSE)
    bench.diary.tick(LIPS)
    assert dialog.isVisible()
    assert dialog.said == ""


def test_a_note_alone(bench: Bench) -> None:
    """N asks for a note on any row; it stands beneath the hint and is heard with the box."""
    dialog = ask_for_note(bench, MORNING_LIPS)
    dialog.note.setPlainText("  Lips sore today. ")
    click(button(dialog, "Save"))
    assert bench.state(MORNING_LIPS).note == "Lips sore today."
    row = bench.row(MORNING_LIPS)
    assert labels(row, "caption")[:2] == ["When you get up", "Note: Lips sore today."]
    assert row.box.accessibleDescription() == "Note: Lips sore today."
    assert row.box.hasFocus()
    assert bench.state(MORNING_LIPS).status is Status.DONE


def test_a_note_is_changed_and_taken_away(bench: Bench) -> None:
    """The words stand there to be changed; empty ones take the note away; the same end it."""
    bench.diary.note(DOSE, "With soup")
    choose(menu_of(bench, DOSE), "Note\u2026")
    dialog = bench.dialog(NoteEntry)
    assert dialog.note.words == "With soup"
    before = bench.desk.session.store.count()
    click(button(dialog, "Save"))
    assert not bench.has_dialog
    assert bench.desk.session.store.count() == before
    again = ask_for_note(bench, DOSE)
    again.note.setPlainText("   ")
    click(button(again, "Save"))
    assert bench.state(DOSE).note == ""
    assert "Note" not in " ".join(labels(bench.row(DOSE)))


def test_a_note_is_undone(bench: Bench) -> None:
    """Undo takes the note away, and then the tick that came before it."""
    dialog = ask_for_time(bench, DOSE)
    dialog.note.setPlainText("With soup")
    click(button(dialog, "Save"))
    bench.diary.undo()
    assert bench.state(DOSE).record is None
    bench.diary.undo()
    assert bench.state(DOSE).note == ""


def test_a_note_has_a_longest(bench: Bench) -> None:
    """The field takes as many characters as the diary does."""
    dialog = ask_for_note(bench, DOSE)
    dialog.note.setPlainText("x" * (LONGEST_NOTE + 20))
    click(button(dialog, "Save"))
    assert bench.state(DOSE).note == "x" * LONGEST_NOTE


def test_letters_in_a_dialog_are_words(bench: Bench) -> None:
    """T, N, K, S, O typed into a note do nothing else."""
    dialog = ask_for_note(bench, DOSE)
    for what in (Qt.Key.Key_T, Qt.Key.Key_N, Qt.Key.Key_K, Qt.Key.Key_S, Qt.Key.Key_O):
        press(dialog.note, what)
    assert dialog.note.words == "tnkso"
    assert isinstance(bench.dialog(Entry), NoteEntry)
    assert bench.state(DOSE).prompting.snoozed_until is None


@pytest.mark.parametrize("ask", [ask_for_time, ask_for_note])
def test_a_dialog_is_named(
    bench: Bench, ask: Callable[[Bench, OccurrenceKey], TimeEntry | NoteEntry]
) -> None:
    """Every field and button of the dialogs has a name for a screen reader."""
    bench.change(put_step(replace(step_of(bench.desk, "dose"), food=FoodRule.WITH_FOOD)))
    dialog = ask(bench, DOSE)
    assert nameless(dialog) == []
    assert dialog.windowTitle()


def test_what_was_left_blank_is_filled_in(bench: Bench) -> None:
    """On a past day a row that is not recorded has Done, Done at and the reasons in reach."""
    bench.page.show_day(WEDNESDAY)
    row = bench.row(NIGHT_BEFORE)
    click(button(row, "Done"))
    assert record_of(bench, NIGHT_BEFORE).done_at is None
    assert row.box.hasFocus()
    one = key("lip-balm", "midday", WEDNESDAY)
    click(button(bench.row(one), "Done at\u2026"))
    assert bench.dialog(TimeEntry).time.clock.value == time(12, 30)
    press(bench.dialog(TimeEntry), Qt.Key.Key_Escape)
    assert bench.row(one).box.hasFocus()


@pytest.mark.parametrize(
    ("words", "reason"), [("I forgot", SkipReason.FORGOT), ("No reason", None)]
)
def test_what_was_left_blank_is_skipped(
    bench: Bench, words: str, reason: SkipReason | None
) -> None:
    """ "Skipped" asks what got in the way; a reason need not be given."""
    bench.page.show_day(WEDNESDAY)
    one = key("lip-balm", "midday", WEDNESDAY)
    click(button(bench.row(one), "Skipped\u2026"))
    menu = pop_up()
    assert entries(menu)[0] == "What got in the way?"
    assert entries(menu)[-1] == "No reason"
    choose(menu, words)
    menu.close()
    assert bench.state(one).status is Status.SKIPPED
    assert record_of(bench, one).reason is reason
    with pytest.raises(AssertionError, match="0 buttons"):
        button(bench.row(one), "Skipped\u2026")


def test_what_is_settled_offers_none_of_it(bench: Bench) -> None:
    """Rows of a past day with a record, and rows of today, have no such buttons."""
    for day, one in ((WEDNESDAY, key("dose", "dinner", WEDNESDAY)), (TODAY, DOSE)):
        bench.page.show_day(day)
        with pytest.raises(AssertionError, match="0 buttons"):
            button(bench.row(one), "Done at\u2026")


def test_a_snooze_says_its_length(bench: Bench) -> None:
    """The button and the menu say as many minutes as were set, and that is how long it is."""
    row = bench.row(DOSE)
    for value, words in (
        ("25", "Snooze 25 min"),
        ("60", "Snooze 1 h"),
        ("90", "Snooze 1 h 30 min"),
    ):
        bench.diary.prefer(PreferenceName.SNOOZE, value)
        assert button(row, words).isVisible()
        assert entries(menu_of(bench, DOSE))[0] == words
    click(button(row, "Snooze 1 h 30 min"))
    assert bench.state(DOSE).prompting.snoozed_until == NOW + timedelta(minutes=90)


def test_names_and_hints_are_the_persons_own(bench: Bench) -> None:
    """A row shows the name with the amount, and the person's hint in the place of the usual one."""
    dose = step_of(bench.desk, "dose")
    own = replace(dose, strengths=(Decimal(20), Decimal(10)), note="Blue box, with dinner")
    bench.stand_at(18)
    bench.change(put_step(own))
    assert {"Isotretinoin 30 mg", "Blue box, with dinner"} <= set(labels(bench.row(DOSE)))
    bench.stand_at(19, 12)
    assert "Due 12 minutes ago" in labels(bench.row(DOSE))


def test_a_tick_is_spoken_as_a_check_box(bench: Bench) -> None:
    """After a late entry the box is checked for a screen reader, and again not after an undo."""
    dialog = ask_for_time(bench, LIPS)
    click(button(dialog, "Save"))
    box = the(QCheckBox, bench.row(LIPS))
    assert spoken(box).state().checked
    bench.diary.undo()
    assert not spoken(box).state().checked


def test_the_facts_say_where(bench: Bench) -> None:
    """What the dialog records comes from the window."""
    click(button(ask_for_time(bench, LIPS), "Save"))
    (fact,) = bench.desk.facts(Ticked)[-1:]
    assert fact.via == "window"
