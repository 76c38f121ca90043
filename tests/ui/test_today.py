"""The today page: what it shows, and what each click and key does."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import FoodRule
from skinroutine.domain.record.event import SkipReason
from skinroutine.domain.record.status import Status
from skinroutine.ui.parts.painted import DayBars, Ring
from skinroutine.ui.screens.today.guard_dialog import RemovalDialog
from skinroutine.ui.shell.application import Program

from ui.days import DOSE, LIPS, NOW, SLOTS, WEDNESDAY, at, key
from ui.desk import Desk, button, choose, click, entries, pop_up, press, row_of, settle, the, words

MOISTURIZER, SUNSCREEN = key("moisturizer", "morning"), key("sunscreen", "morning")
NIGHT = key("moisturizer", "night")
PAUSED = "Reminders are paused until tomorrow"
ALWAYS = ("Done at another time", "Note\u2026")
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def more_menu(program: Program, one: OccurrenceKey) -> QMenu:
    """Return the menu behind a row's three dots, filled as when it opens."""
    menu = the(QToolButton, row_of(program, one)).menu()
    menu.aboutToShow.emit()
    return menu


def ring(program: Program) -> str:
    """Return what the progress ring says."""
    return the(Ring, program.window.today).accessibleName()


def test_rows_stand_in_order_of_time(program: Program) -> None:
    """The page has one row for each slot of the day, in order of time."""
    shown = [
        (
            row.state.occurrence.key.step_id,
            row.state.occurrence.key.slot_id,
            row.state.occurrence.at,
        )
        for row in program.window.today.rows
    ]
    assert shown == list(SLOTS)


def test_groups_have_their_counts(program: Program) -> None:
    """Morning, midday and evening stand above their rows, each with done of planned."""
    said = words(program.window.today)
    heads = [one for one in said if one in {"MORNING", "MIDDAY", "EVENING"}]
    assert heads == ["MORNING", "MIDDAY", "EVENING"]
    after = {head: said[said.index(head) + 1] for head in heads}
    assert after == {"MORNING": "2 of 2, 1 skipped", "MIDDAY": "0 of 1", "EVENING": "0 of 3"}


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (MOISTURIZER, {"Moisturizer", "When you get up", "08:00", "done 08:05"}),
        (
            SUNSCREEN,
            {
                "Sunscreen SPF 30+",
                "Before you head out, clouds or not",
                "08:00",
                "skipped: ran out",
            },
        ),
        (LIPS, {"Lip balm", "Due 6 h 42 min ago"}),
        (DOSE, {"Isotretinoin", "Due 12 minutes ago"}),
        (NIGHT, {"Moisturizer", "Before bed", "21:30"}),
    ],
)
def test_a_row_says_what_it_is_and_how_it_stands(
    program: Program, one: OccurrenceKey, expected: set[str]
) -> None:
    """A row names its step, says when or how, and what came of it."""
    assert set(words(row_of(program, one))) == expected


def test_only_what_is_due_stands_out(program: Program) -> None:
    """The rows that are due carry the property that the style sheet looks at; no other does."""
    due = {
        row.state.occurrence.key
        for row in program.window.today.rows
        if row.property("due") == "true"
    }
    assert due == {LIPS, DOSE}


def test_the_side_says_what_now_and_what_next(program: Program) -> None:
    """Beside the list stand the progress, what is due, the next reminder and the last 28 days.

    The dose was announced a moment ago, so its first repeat comes next, in twenty minutes.
    """
    said = words(program.window.today)
    assert ring(program) == "2 of 6 today"
    assert {"2 steps are due", "Next reminder", "Dose at 19:32"} <= set(said)
    assert "Last 28 days: 16 of 20, 1 skipped" in said
    program.diary.tick(DOSE)
    assert "2 steps at 21:30" in words(program.window.today)
    program.diary.untick(DOSE)
    bars = the(DayBars, program.window.today).accessibleName()
    assert bars == "Monday 7 of 7; Tuesday 6 of 6; Wednesday 3 of 7; Thursday 2 of 6"


def test_a_click_on_the_box_ticks(program: Program, desk: Desk) -> None:
    """A click on the box is the record: done now, counted at once, and said."""
    click(row_of(program, DOSE).box)
    state = desk.state(DOSE)
    assert state.status is Status.DONE
    assert state.record is not None
    assert state.record.done_at == NOW
    assert "done 19:12" in words(row_of(program, DOSE))
    assert ring(program) == "3 of 6 today"
    assert words(program.window.note) == ["Noted, 19:12"]


def test_a_click_on_the_words_ticks(program: Program, desk: Desk) -> None:
    """A click on the row's name does the same as a click on its box."""
    row = row_of(program, DOSE)
    name = next(one for one in row.findChildren(QLabel) if one.text() == "Isotretinoin")
    QTest.mouseClick(name, Qt.MouseButton.LeftButton)
    assert desk.state(DOSE).status is Status.DONE
    assert row.box.isChecked()
    assert row.box.hasFocus()


def test_a_right_click_on_the_words_does_nothing(program: Program, desk: Desk) -> None:
    """Only the left button ticks."""
    row = row_of(program, DOSE)
    QTest.mouseClick(row, Qt.MouseButton.RightButton)
    assert desk.state(DOSE).status is Status.DUE


def test_the_done_button_ticks(program: Program, desk: Desk) -> None:
    """A due row's Done button ticks it, and goes away with the highlight."""
    row = row_of(program, DOSE)
    click(button(row, "Done"))
    assert desk.state(DOSE).status is Status.DONE
    assert row.property("due") == "false"
    with pytest.raises(AssertionError, match="0 buttons"):
        button(row, "Done")


def test_the_snooze_button_moves_the_reminder(program: Program, desk: Desk) -> None:
    """Snooze moves the reminder by ten minutes and leaves the step open and counted."""
    row = row_of(program, DOSE)
    click(button(row, "Snooze 10 min"))
    state = desk.state(DOSE)
    assert state.status is Status.DUE
    assert state.prompting.snoozed_until == NOW + timedelta(minutes=10)
    assert "Reminder again at 19:22" in words(row)
    assert row.property("due") == "false"
    assert "Dose at 19:22" in words(program.window.today)
    assert words(program.window.note) == ["Reminder again at 19:22"]


def test_the_menu_skips_with_a_reason(program: Program, desk: Desk) -> None:
    """The row's menu skips on purpose, with one of the seven reasons."""
    choose(more_menu(program, LIPS), "Skip", "I was away")
    state = desk.state(LIPS)
    assert state.status is Status.SKIPPED
    assert state.record is not None
    assert state.record.reason is SkipReason.AWAY
    assert "skipped: away" in words(row_of(program, LIPS))
    assert ring(program) == "2 of 5 today"


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (DOSE, ["Snooze 10 min", "Done", *ALWAYS, "Skip"]),
        (NIGHT, ["Snooze 10 min", "Done", *ALWAYS, "Skip"]),
        (MOISTURIZER, ["Take back", *ALWAYS, "Skip"]),
        (SUNSCREEN, ["Take back", "Done", *ALWAYS]),
    ],
)
def test_the_menu_offers_what_makes_sense(
    program: Program, one: OccurrenceKey, expected: list[str]
) -> None:
    """The row's menu holds what can be done with the step as it stands."""
    assert entries(more_menu(program, one)) == expected


def test_every_reason_can_be_chosen(program: Program) -> None:
    """Under the question stand all seven reasons of the copy deck, and that none need be given."""
    skip = next(a for a in more_menu(program, DOSE).actions() if a.text() == "Skip").menu()
    assert isinstance(skip, QMenu)
    assert entries(skip) == [
        "What got in the way?",
        "I forgot",
        "It ran out",
        "I was away",
        "Side effects",
        "I chose not to",
        "I was told to pause",
        "Something else",
        "No reason",
    ]


def test_a_skip_needs_no_reason(program: Program, desk: Desk) -> None:
    """Skipped without a reason it says so, and no reason is made up."""
    choose(more_menu(program, LIPS), "Skip", "No reason")
    state = desk.state(LIPS)
    assert state.status is Status.SKIPPED
    assert state.record is not None
    assert state.record.reason is None
    assert row_of(program, LIPS).box.accessibleName() == "Lip balm, midday, 12:30, skipped"
    assert "skipped" in words(row_of(program, LIPS))
    assert ring(program) == "2 of 5 today"


def test_the_menu_takes_a_skip_back(program: Program, desk: Desk) -> None:
    """Take back in the menu leaves the step without a record."""
    choose(more_menu(program, SUNSCREEN), "Take back")
    assert desk.state(SUNSCREEN).record is None


def test_a_second_click_takes_the_tick_back(program: Program, desk: Desk) -> None:
    """A click on a ticked box leaves the step without a record again."""
    row = row_of(program, MOISTURIZER)
    click(row.box)
    assert desk.state(MOISTURIZER).record is None
    assert desk.state(MOISTURIZER).status is Status.DUE
    assert not row.box.isChecked()
    assert words(program.window.note) == ["Not recorded now"]


def test_a_click_on_a_skipped_box_ticks(program: Program, desk: Desk) -> None:
    """A step that was skipped on purpose can still be done."""
    click(row_of(program, SUNSCREEN).box)
    assert desk.state(SUNSCREEN).status is Status.DONE_LATE


def test_ctrl_z_and_back(program: Program, desk: Desk) -> None:
    """Ctrl+Z takes the last act back and Ctrl+Shift+Z brings it back."""
    box = row_of(program, DOSE).box
    click(box)
    press(box, Qt.Key.Key_Z, CONTROL)
    assert desk.state(DOSE).status is Status.DUE
    assert not box.isChecked()
    assert words(program.window.note) == ["Undone"]
    press(box, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert desk.state(DOSE).status is Status.DONE
    assert box.isChecked()
    assert words(program.window.note) == ["Restored"]


def test_the_note_takes_back(program: Program, desk: Desk) -> None:
    """The note after an act has a button that takes it back."""
    click(row_of(program, DOSE).box)
    click(button(program.window.note, "Undo"))
    assert desk.state(DOSE).status is Status.DUE


def test_ctrl_d_ticks_the_next_due_step(program: Program, desk: Desk) -> None:
    """Ctrl+D ticks what has been due longest, and nothing where nothing is due."""
    window = program.window
    press(window, Qt.Key.Key_D, CONTROL)
    assert desk.state(LIPS).status is Status.DONE_LATE
    assert desk.state(DOSE).status is Status.DUE
    press(window, Qt.Key.Key_D, CONTROL)
    assert desk.state(DOSE).status is Status.DONE
    press(window, Qt.Key.Key_D, CONTROL)
    assert desk.state(NIGHT).record is None


def test_a_key_held_down_acts_once(program: Program, desk: Desk) -> None:
    """Held down, Ctrl+D ticks one due step and not the next as well; undo and redo do the same."""
    for what, held, ticked in (
        (Qt.Key.Key_D, CONTROL, [True, False]),
        (Qt.Key.Key_D, CONTROL, [True, True]),
        (Qt.Key.Key_Z, CONTROL, [True, False]),
        (Qt.Key.Key_Z, CONTROL, [False, False]),
        (Qt.Key.Key_Z, CONTROL | SHIFT, [True, False]),
    ):
        for repeated in (False, True, True):
            QTest.simulateEvent(program.window, True, what, held, "", repeated)
            settle()
        assert [row_of(program, one).box.isChecked() for one in (LIPS, DOSE)] == ticked


def test_ctrl_d_works_from_any_page(program: Program, desk: Desk) -> None:
    """Ctrl+D on the week page ticks as well, and shows where."""
    program.window.show_place("week")
    press(program.window, Qt.Key.Key_D, CONTROL)
    assert desk.state(LIPS).status is Status.DONE_LATE
    assert program.window.today.isVisible()


def test_ctrl_d_leads_back_from_a_past_day(program: Program, desk: Desk) -> None:
    """Ctrl+D while a past day is on show ticks today's due step, and shows it."""
    click(button(program.window.today, "Previous day"))
    press(program.window, Qt.Key.Key_D, CONTROL)
    assert desk.state(LIPS).status is Status.DONE_LATE
    assert "Thursday 5 November" in words(program.window.today)


def test_the_focus_begins_on_the_first_due_row(program: Program) -> None:
    """When the page comes, Space would tick the step that is due."""
    program.window.show_place("today")
    assert row_of(program, LIPS).box.hasFocus()


def test_the_arrows_move_between_rows(program: Program) -> None:
    """Down and Up move the focus by a row and stop at the ends."""
    rows = program.window.today.rows
    rows[0].box.setFocus()
    press(rows[0].box, Qt.Key.Key_Up)
    assert rows[0].box.hasFocus()
    for number in range(1, len(rows)):
        press(rows[number - 1].box, Qt.Key.Key_Down)
        assert rows[number].box.hasFocus()
    press(rows[-1].box, Qt.Key.Key_Down)
    assert rows[-1].box.hasFocus()
    press(rows[-1].box, Qt.Key.Key_Up)
    assert rows[-2].box.hasFocus()


@pytest.mark.parametrize("what", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_tick(program: Program, desk: Desk, what: Qt.Key) -> None:
    """Space and both Enter keys tick the focused step, and take the tick back."""
    box = row_of(program, DOSE).box
    box.setFocus()
    press(box, what)
    assert desk.state(DOSE).status is Status.DONE
    press(box, what)
    assert desk.state(DOSE).status is Status.DUE


def test_s_snoozes(program: Program, desk: Desk) -> None:
    """S snoozes the focused step; on a step that is done it does nothing."""
    for one in (DOSE, MOISTURIZER):
        box = row_of(program, one).box
        box.setFocus()
        press(box, Qt.Key.Key_S)
    assert desk.state(DOSE).prompting.snoozed_until == NOW + timedelta(minutes=10)
    assert desk.state(MOISTURIZER).prompting.snoozed_until is None


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")
def test_k_asks_for_a_reason(program: Program, desk: Desk) -> None:
    """K opens the reasons beside the focused row, and a reason skips it."""
    box = row_of(program, DOSE).box
    box.setFocus()
    press(box, Qt.Key.Key_K)
    menu = pop_up()
    choose(menu, "I was told to pause")
    menu.close()
    state = desk.state(DOSE)
    assert state.status is Status.SKIPPED
    assert state.record is not None
    assert state.record.reason is SkipReason.TOLD_TO_PAUSE


def test_keys_with_modifiers_are_left_alone(program: Program, desk: Desk) -> None:
    """Ctrl+S is not S: nothing is snoozed."""
    box = row_of(program, DOSE).box
    box.setFocus()
    press(box, Qt.Key.Key_S, CONTROL)
    assert desk.state(DOSE).prompting.snoozed_until is None


def test_the_arrow_shows_earlier_days(program: Program) -> None:
    """The arrow goes back a day at a time; today cannot be passed."""
    page = program.window.today
    assert not button(page, "Next day").isEnabled()
    assert not button(page, "Today").isEnabled()
    click(button(page, "Previous day"))
    said = words(page)
    assert {
        "Wednesday 4 November",
        "Yesterday \u00b7 a past day can be filled in or corrected",
    } <= (set(said))
    assert ring(program) == "3 of 7 that day"
    assert set(words(row_of(program, key("moisturizer", "night", WEDNESDAY)))) == {
        "Moisturizer",
        "Before bed",
        "21:30",
        "not recorded",
    }
    click(button(page, "Previous day"))
    assert "Tuesday 3 November" in words(page)
    click(button(page, "Next day"))
    click(button(page, "Next day"))
    assert "Thursday 5 November" in words(page)
    assert not button(page, "Next day").isEnabled()


def test_a_past_day_can_be_corrected(program: Program, desk: Desk) -> None:
    """A tick on a past day is done, with no time said; Today leads back."""
    page = program.window.today
    click(button(page, "Previous day"))
    one = key("moisturizer", "night", WEDNESDAY)
    click(row_of(program, one).box)
    state = desk.state(one)
    assert state.status is Status.DONE
    assert state.record is not None
    assert state.record.done_at is None
    assert "done" in words(row_of(program, one))
    assert ring(program) == "4 of 7 that day"
    click(button(page, "Today"))
    assert "Thursday 5 November" in words(page)
    assert "Last 28 days: 17 of 20, 1 skipped" in words(page)


def test_a_past_day_is_unticked_as_well(program: Program, desk: Desk) -> None:
    """A wrong tick of yesterday can be removed; of a dose that is asked first."""
    click(button(program.window.today, "Previous day"))
    one = key("dose", "dinner", WEDNESDAY)
    click(row_of(program, one).box)
    click(button(the(RemovalDialog, program.window), "Remove"))
    assert desk.state(one).status is Status.NOT_RECORDED


def test_food_is_asked_about_where_the_leaflet_says_so(program: Program, desk: Desk) -> None:
    """With "with food" a ticked dose asks once; the answer keeps the time it was done."""
    desk.set_leaflet(FoodRule.WITH_FOOD)
    program.diary.changed.emit()
    row = row_of(program, DOSE)
    click(row.box)
    assert "Did you have it with food?" in words(row)
    desk.clock.instant = at(DOSE.day, 20, 30)
    click(button(row, "Yes"))
    record = desk.state(DOSE).record
    assert record is not None
    assert record.with_food is True
    assert record.done_at == NOW
    assert "Did you have it with food?" not in words(row)
    assert "done 19:12" in words(row)


def test_no_is_an_answer_too(program: Program, desk: Desk) -> None:
    """ "No" is recorded as such and asks no further."""
    desk.set_leaflet(FoodRule.WITH_FOOD)
    program.diary.changed.emit()
    row = row_of(program, DOSE)
    click(row.box)
    click(button(row, "No"))
    record = desk.state(DOSE).record
    assert record is not None
    assert record.with_food is False
    assert "Did you have it with food?" not in words(row)
    assert "With food, as your leaflet says" not in words(row)
    assert "Without food" in words(row)
    assert row.box.accessibleDescription() == "Without food"


@pytest.mark.parametrize("rule", [FoodRule.EITHER, FoodRule.UNSURE])
def test_food_is_not_asked_about_otherwise(program: Program, desk: Desk, rule: FoodRule) -> None:
    """No other leaflet rule asks about food."""
    desk.set_leaflet(rule)
    program.diary.changed.emit()
    row = row_of(program, DOSE)
    click(row.box)
    assert "Did you have it with food?" not in words(row)


@pytest.mark.parametrize(("one", "chip"), [(DOSE, "with dinner"), (MOISTURIZER, ""), (NIGHT, "")])
def test_the_dose_has_its_meal_as_a_chip(
    program: Program, desk: Desk, one: OccurrenceKey, chip: str
) -> None:
    """Before it is due the dose says its meal; care says none."""
    desk.clock.instant = at(DOSE.day, 18)
    program.diary.changed.emit()
    chips = [
        label.text()
        for label in row_of(program, one).findChildren(QLabel, "chip")
        if label.isVisible()
    ]
    assert chips == ([chip] if chip else [])


def test_a_pause_is_said_and_ended_on_the_page(program: Program, desk: Desk) -> None:
    """While reminders are paused today's page says so, and its button ends that."""
    page = program.window.today
    assert PAUSED not in words(page)
    program.diary.pause()
    assert {PAUSED, "Paused until tomorrow"} <= set(words(page))
    click(button(page, "Resume reminders"))
    assert not desk.session.queries.is_paused()
    assert PAUSED not in words(page)
    assert words(program.window.note) == ["Reminders come again"]


def test_an_earlier_day_says_nothing_of_the_pause(program: Program) -> None:
    """Who corrects yesterday is not told that today is paused."""
    program.diary.pause()
    page = program.window.today
    click(button(page, "Previous day"))
    assert PAUSED not in words(page)
    click(button(page, "Today"))
    assert PAUSED in words(page)


def test_a_pause_shows_until_the_day_is_over(program: Program, desk: Desk) -> None:
    """At 04:00 the card goes by itself."""
    program.diary.pause()
    desk.clock.instant = at(DOSE.day, 4) + timedelta(days=1)
    program.diary.changed.emit()
    assert PAUSED not in words(program.window.today)


def test_a_new_day_brings_its_own_list(program: Program, desk: Desk, qtbot: QtBot) -> None:
    """At 04:00 the page shows the new day by itself, with nothing ticked."""
    desk.clock.instant = at(DOSE.day, 3, 59)
    program.diary.changed.emit()
    assert "Thursday 5 November" in words(program.window.today)
    desk.clock.instant = at(DOSE.day, 3, 59) + timedelta(minutes=1)
    program.diary._heart.setInterval(5)
    qtbot.waitUntil(lambda: "Friday 6 November" in words(program.window.today), timeout=2000)
    days = {row.state.occurrence.key.day for row in program.window.today.rows}
    assert days == {date(2026, 11, 6)}
    assert ring(program) == "0 of 7 today"


def test_a_day_on_show_stays_when_a_new_one_begins(program: Program, desk: Desk) -> None:
    """Who is correcting yesterday is not thrown out of it at 04:00."""
    click(button(program.window.today, "Previous day"))
    desk.clock.instant = at(DOSE.day, 3, 59) + timedelta(minutes=1)
    program.diary.changed.emit()
    assert "Wednesday 4 November" in words(program.window.today)


def test_minutes_pass_on_the_page(program: Program, desk: Desk) -> None:
    """How long a step has been due moves with the clock."""
    desk.clock.instant = NOW + timedelta(minutes=1)
    program.diary.changed.emit()
    assert "Due 13 minutes ago" in words(row_of(program, DOSE))


def test_rows_are_kept_while_the_list_is_the_same(program: Program) -> None:
    """A tick repaints the row in place, so that focus and scroll stay."""
    before = program.window.today.rows
    click(row_of(program, DOSE).box)
    settle()
    assert program.window.today.rows == before
    assert row_of(program, DOSE).box.hasFocus()
