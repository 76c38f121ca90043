"""The settings page: each change is saved at once, survives, and can be made by keys alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QSpinBox, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.ports import Delivery
from skinroutine.domain.event import Fact, Preferred, RoutineRevised
from skinroutine.domain.preferences import PreferenceName, QuietHours, TextLevel
from skinroutine.domain.routine import ReminderPolicy
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.screens.settings import SettingsPage
from skinroutine.ui.shell.application import Program
from skinroutine.ui.wording import reminders

from ui.days import DOSE, NOW
from ui.desk import Desk, button, click, press, running, settle, words
from ui.spoken import interactive, name, nameless

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NIGHT = QuietHours(time(22), time(7))


@pytest.fixture
def page(program: Program) -> SettingsPage:
    """Return the settings page, on show."""
    program.window.show_place("settings")
    settle()
    return program.window.settings


def minutes(*lengths: int) -> tuple[timedelta, ...]:
    """Return lengths of minutes."""
    return tuple(timedelta(minutes=one) for one in lengths)


def policy(desk: Desk) -> ReminderPolicy:
    """Return how often a dose is reminded, as the diary has it."""
    return desk.session.queries.routine().dose_policy


def write(field: QWidget, typed: str) -> None:
    """Type over what a field says, and finish it with Enter."""
    if isinstance(field, QSpinBox):
        field.selectAll()
    QTest.keyClicks(field, typed)
    press(field, Qt.Key.Key_Return)


def choose(choices: Choices, value: object) -> None:
    """Click one of a few."""
    click(choices.buttons[value])


def tab_to(program: Program, wanted: QWidget) -> None:
    """Press Tab until a widget has the focus; one that Tab does not reach is a failure."""
    for _ in range(80):
        if wanted.hasFocus():
            return
        at_hand = program.window.focusWidget()
        assert at_hand is not None
        press(at_hand, Qt.Key.Key_Tab)
    pytest.fail(f"Tab does not reach {name(wanted)}")


def test_the_page_shows_what_is_usual(page: SettingsPage) -> None:
    """Nothing was set yet: neutral words, two repeats, no heads-up, no quiet hours."""
    assert page.level.value is TextLevel.NEUTRAL
    assert [spin.text() for spin in page.repeats] == ["20 min", "60 min"]
    assert page.heads_up.text() == "off"
    assert page.quiet.value is False
    assert not page.quiet_from.isVisible()
    assert page.start.value is False
    assert reminders.level_note(TextLevel.NEUTRAL) in words(page)


@pytest.mark.parametrize("level", [TextLevel.FULL, TextLevel.DISCREET])
def test_how_much_a_reminder_says(
    page: SettingsPage, program: Program, qt: QApplication, desk: Desk, level: TextLevel
) -> None:
    """The level is saved by one click, explained, marked, and there again in a new window."""
    choose(page.level, level)
    assert desk.facts(Preferred) == [Preferred("text-level", level.value)]
    assert reminders.level_note(level) in words(page)
    marked = [one for one, each in page.level.buttons.items() if not each.icon().isNull()]
    assert marked == [level]
    assert words(program.window.note) == ["Saved"]
    with running(qt, desk.parts()) as again:
        assert again.window.settings.level.value is level


def test_the_level_changes_the_next_reminder(
    page: SettingsPage, program: Program, desk: Desk
) -> None:
    """What was set decides what the next reminder says."""
    choose(page.level, TextLevel.DISCREET)
    desk.clock.advance(timedelta(minutes=20))
    desk.alarm.ring()
    settle()
    assert desk.newest.title == "Your 19:00 moment"
    assert desk.newest.is_discreet
    choose(page.level, TextLevel.FULL)
    desk.clock.advance(timedelta(minutes=40))
    desk.alarm.ring()
    settle()
    assert "Isotretinoin" in desk.newest.title


@pytest.mark.parametrize(
    ("typed", "saved"),
    [
        ([(0, "10"), (1, "45")], (10, 45)),
        ([(0, "0")], (60,)),
        ([(1, "0"), (0, "0")], ()),
        ([(0, "60")], (60,)),
        ([(0, "90")], (60, 90)),
        ([(1, "5")], (5, 20)),
        ([(0, "240"), (0, "240")], (240,)),
    ],
    ids=["both", "one", "none", "equal", "first later", "second sooner", "longest"],
)
def test_repeats(
    page: SettingsPage,
    qt: QApplication,
    desk: Desk,
    typed: list[tuple[int, str]],
    saved: tuple[int, ...],
) -> None:
    """Two repeats are saved in their order, each once; a new window shows the same."""
    for number, words_of_it in typed:
        write(page.repeats[number], words_of_it)
    assert policy(desk).repeats == minutes(*saved)
    shown = [*saved, 0, 0][:2]
    assert [spin.value() for spin in page.repeats] == shown
    with running(qt, desk.parts()) as again:
        assert [spin.value() for spin in again.window.settings.repeats] == shown


def test_a_repeat_more_than_offered_is_the_longest(page: SettingsPage, desk: Desk) -> None:
    """What cannot be typed is not saved."""
    write(page.repeats[1], "241")
    assert policy(desk).repeats[-1] <= timedelta(minutes=240)
    assert page.repeats[1].value() <= 240


def test_repeats_decide_when_a_dose_comes_again(page: SettingsPage, desk: Desk) -> None:
    """The alarm is set anew when the repeats change, and to no repeat where there is none."""
    assert desk.alarm.at == NOW + timedelta(minutes=20)
    write(page.repeats[0], "35")
    assert desk.alarm.at == NOW + timedelta(minutes=35)
    write(page.repeats[0], "0")
    write(page.repeats[0], "0")
    assert policy(desk).repeats == ()
    assert desk.alarm.at == NOW.replace(hour=20, minute=30)


def test_a_heads_up_is_set_and_taken_away(page: SettingsPage, qt: QApplication, desk: Desk) -> None:
    """Twenty minutes ahead, then off; the repeats stay as they are."""
    write(page.heads_up, "20")
    assert policy(desk) == ReminderPolicy(minutes(20, 60), timedelta(minutes=20))
    with running(qt, desk.parts()) as again:
        assert again.window.settings.heads_up.text() == "20 min"
    write(page.heads_up, "0")
    assert policy(desk).heads_up is None
    assert page.heads_up.text() == "off"


def test_quiet_hours_on_with_their_times_and_off(
    page: SettingsPage, qt: QApplication, desk: Desk
) -> None:
    """On shows the usual times, which can be changed; off hides them."""
    choose(page.quiet, True)
    assert desk.session.queries.preferences().quiet == NIGHT
    assert page.quiet_from.isVisible()
    page.quiet_from.setTime(QTime(21, 15))
    assert desk.session.queries.preferences().quiet == QuietHours(time(21, 15), time(7))
    page.quiet_to.setTime(QTime(8, 30))
    quiet = QuietHours(time(21, 15), time(8, 30))
    assert desk.session.queries.preferences().quiet == quiet
    with running(qt, desk.parts()) as again:
        again.window.show_place("settings")
        settle()
        shown = again.window.settings
        assert shown.quiet.value is True
        assert [one.text() for one in (shown.quiet_from, shown.quiet_to)] == ["21:15", "08:30"]
        assert shown.quiet_from.isVisible()
    choose(page.quiet, False)
    assert desk.session.queries.preferences().quiet is None
    assert not page.quiet_from.isVisible()


def test_quiet_hours_are_typed(page: SettingsPage, desk: Desk) -> None:
    """A time that is typed is saved when it is finished, and not before."""
    choose(page.quiet, True)
    page.quiet_from.setFocus()
    page.quiet_from.setSelectedSection(QTimeEdit.Section.HourSection)
    QTest.keyClicks(page.quiet_from, "20")
    assert desk.session.queries.preferences().quiet == NIGHT
    press(page.quiet_from, Qt.Key.Key_Return)
    assert desk.session.queries.preferences().quiet == QuietHours(time(20), time(7))


def test_equal_times_mean_no_quiet_hours(page: SettingsPage, desk: Desk) -> None:
    """Hours that end when they begin are none: the switch says so."""
    choose(page.quiet, True)
    page.quiet_to.setTime(QTime(22, 0))
    assert desk.session.queries.preferences().quiet is None
    assert page.quiet.value is False
    assert not page.quiet_to.isVisible()


def test_one_change_is_one_fact(page: SettingsPage, desk: Desk) -> None:
    """Filling the page writes nothing, and each change writes once."""
    page.refresh()
    choose(page.quiet, True)
    choose(page.level, TextLevel.FULL)
    write(page.heads_up, "15")
    assert len(desk.facts(Preferred)) == 2
    assert len(desk.facts(RoutineRevised)) == 2


def test_a_policy_can_be_undone(page: SettingsPage, program: Program, desk: Desk) -> None:
    """Ctrl+Z takes a change of the repeats back, and the page shows that."""
    write(page.repeats[0], "35")
    assert words(program.window.note) == ["Saved. It applies from today"]
    program.diary.undo()
    assert policy(desk).repeats == minutes(20, 60)
    assert page.repeats[0].value() == 20


def test_what_another_program_set_shows(page: SettingsPage, desk: Desk, qtbot: QtBot) -> None:
    """Settings of the command line show on the open page within a second."""
    other = SqliteStore(desk.session.store.path)
    routine = desk.session.queries.routine().with_dose_policy(
        ReminderPolicy(minutes(5), timedelta(minutes=30))
    )
    facts: list[Fact] = [
        Preferred("text-level", "discreet"),
        Preferred("quiet-hours", "23:00-06:30"),
        RoutineRevised(DOSE.day, routine),
    ]
    try:
        other.append(facts, NOW, "Europe/Berlin")
        qtbot.waitUntil(lambda: page.level.value is TextLevel.DISCREET, timeout=1000)
    finally:
        other.close()
    assert [spin.value() for spin in page.repeats] == [5, 0]
    assert page.heads_up.value() == 30
    assert page.quiet_from.text() == "23:00"
    assert page.quiet_to.text() == "06:30"


def test_what_was_set_meanwhile_shows_when_the_page_comes(program: Program, desk: Desk) -> None:
    """A page that is not on show asks again when it comes."""
    desk.session.commands.prefer(PreferenceName.TEXT_LEVEL, "full")
    desk.autostart.on = True
    program.window.show_place("settings")
    settle()
    assert program.window.settings.level.value is TextLevel.FULL
    assert program.window.settings.start.value is True


def test_what_is_being_typed_stays(page: SettingsPage, program: Program, desk: Desk) -> None:
    """The heartbeat, which asks again every 20 seconds, takes nothing away from under the hand."""
    spin = page.repeats[1]
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "9")
    program.diary.changed.emit()
    QTest.keyClicks(spin, "5")
    press(spin, Qt.Key.Key_Return)
    assert policy(desk).repeats == minutes(20, 95)
    choose(page.quiet, True)
    page.quiet_from.setFocus()
    page.quiet_from.setSelectedSection(QTimeEdit.Section.HourSection)
    QTest.keyClicks(page.quiet_from, "2")
    program.diary.changed.emit()
    QTest.keyClicks(page.quiet_from, "1")
    press(page.quiet_from, Qt.Key.Key_Return)
    assert desk.session.queries.preferences().quiet == QuietHours(time(21), time(7))


@pytest.mark.expects_log("readonly database", "refused: WorldFailure")
def test_what_cannot_be_saved_goes_back(page: SettingsPage, program: Program, desk: Desk) -> None:
    """A diary that refuses is a sentence, and each control shows what holds."""
    desk.refuse_writes(on=True)
    choose(page.level, TextLevel.FULL)
    assert program.window.banner.words.endswith("is read-only, so nothing was saved.")
    assert page.level.value is TextLevel.NEUTRAL
    choose(page.quiet, True)
    assert page.quiet.value is False
    write(page.repeats[0], "35")
    assert page.repeats[0].value() == 20
    assert policy(desk).repeats == minutes(20, 60)


def test_starting_with_the_computer(page: SettingsPage, desk: Desk) -> None:
    """On and off are arranged at once, and the line beneath says what that means."""
    choose(page.start, True)
    assert desk.autostart.is_on()
    assert reminders.AUTOSTART_ON in words(page)
    choose(page.start, False)
    assert not desk.autostart.is_on()
    assert reminders.AUTOSTART_OFF in words(page)


def test_a_computer_that_refuses_is_told(page: SettingsPage, program: Program, desk: Desk) -> None:
    """Where it cannot be arranged the banner says why, and the switch shows the truth."""
    desk.autostart.refusal = "This folder cannot be written."
    choose(page.start, True)
    assert program.window.banner.words == "This folder cannot be written."
    assert page.start.value is False
    assert reminders.AUTOSTART_OFF in words(page)


def test_a_computer_that_does_not_tell(page: SettingsPage, program: Program, desk: Desk) -> None:
    """Where it cannot be found out, the line beneath says why, and the page comes all the same."""
    desk.autostart.trouble = "This folder cannot be read."
    program.diary.changed.emit()
    assert "This folder cannot be read." in words(page)


def test_where_there_is_no_starting_there_is_no_question(qt: QApplication, desk: Desk) -> None:
    """On a system that cannot do it, nothing is said of starting with the computer."""
    with running(qt, replace(desk.parts(), autostart=None)) as program:
        program.window.show_place("settings")
        settle()
        page = program.window.settings
        said = words(page)
        assert reminders.AUTOSTART_QUESTION not in said
        assert "ALWAYS THERE" not in said
        assert not page.start.isVisible()
        assert reminders.LOG_NOTE in said


def test_the_log_and_back(page: SettingsPage, program: Program) -> None:
    """A button leads to the reminder log, which belongs to Settings, and another back."""
    window = program.window
    click(page.log_button)
    assert window.reminder_log.isVisible()
    assert window._rail.buttons["settings"].isChecked()
    click(button(window.reminder_log, "Back to Settings"))
    assert page.isVisible()


def test_ctrl_comma_opens_settings(program: Program) -> None:
    """The key shows the page, as its button in the rail does."""
    press(program.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert program.window.settings.isVisible()
    program.window.show_place("today")
    click(program.window._rail.buttons["settings"])
    assert program.window.settings.isVisible()


def test_a_new_theme_keeps_the_page(page: SettingsPage, program: Program) -> None:
    """Where the desktop turns dark, Settings stays on show, with what is set."""
    choose(page.level, TextLevel.FULL)
    program.look.choose(dark=True)
    settle()
    assert program.window.settings is not page
    assert program.window.settings.isVisible()
    assert program.window.settings.level.value is TextLevel.FULL


def test_every_control_has_a_name_of_its_own(page: SettingsPage) -> None:
    """A screen reader can tell every control of the page, with all of them on show."""
    choose(page.quiet, True)
    click(page.try_out.send)
    assert nameless(page) == []
    names = [name(one) for one in interactive(page)]
    assert len(set(names)) == len(names)
    assert {
        "How much does a reminder say? Full",
        "First repeat",
        "Second repeat",
        "A heads-up before the meal",
        "Quiet hours On",
        "Quiet from",
        "Quiet until",
        "Start with the computer On",
        "Yes, I saw it",
    } <= set(names)


def test_the_keyboard_alone_is_enough(page: SettingsPage, program: Program, desk: Desk) -> None:
    """Tab reaches every setting, the arrows change it, and Space presses what is a button."""
    desk.notifier.delivery = Delivery("test", channel_id="of the test")
    chosen = page.level.buttons[TextLevel.NEUTRAL]
    tab_to(program, chosen)
    press(chosen, Qt.Key.Key_Right)
    assert desk.session.queries.preferences().text_level is TextLevel.DISCREET
    press(page.level.buttons[TextLevel.DISCREET], Qt.Key.Key_Left)
    assert desk.session.queries.preferences().text_level is TextLevel.NEUTRAL
    assert chosen.hasFocus()
    for spin, expected in zip((*page.repeats, page.heads_up), (25, 65, 5), strict=True):
        tab_to(program, spin)
        press(spin, Qt.Key.Key_Up)
        assert spin.value() == expected
    assert policy(desk) == ReminderPolicy(minutes(25, 65), timedelta(minutes=5))
    tab_to(program, page.quiet.buttons[False])
    press(page.quiet.buttons[False], Qt.Key.Key_Right)
    assert desk.session.queries.preferences().quiet == NIGHT
    for edit in (page.quiet_from, page.quiet_to):
        tab_to(program, edit)
        press(edit, Qt.Key.Key_Down)
    assert desk.session.queries.preferences().quiet == QuietHours(time(21), time(6))
    tab_to(program, page.try_out.send)
    press(page.try_out.send, Qt.Key.Key_Space)
    assert page.try_out.yes.hasFocus()
    press(page.try_out.yes, Qt.Key.Key_Space)
    assert desk.session.queries.preferences().seen == "of the test"
    tab_to(program, page.start.buttons[False])
    press(page.start.buttons[False], Qt.Key.Key_Right)
    assert desk.autostart.on
    tab_to(program, page.log_button)
    press(page.log_button, Qt.Key.Key_Space)
    assert program.window.reminder_log.isVisible()


def test_tab_comes_to_what_is_chosen(page: SettingsPage, program: Program) -> None:
    """Of each few, Tab stops at the one that is chosen, and not at another on the way."""
    program.diary.prefer(PreferenceName.TEXT_LEVEL, "discreet")
    for choices, chosen in (
        (page.level, TextLevel.DISCREET),
        (page.quiet, False),
        (page.start, False),
    ):
        stops = [
            value
            for value, one in choices.buttons.items()
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert stops == [chosen]


@pytest.mark.parametrize("value", [TextLevel.FULL, TextLevel.DISCREET])
def test_space_chooses_what_has_the_focus(page: SettingsPage, desk: Desk, value: TextLevel) -> None:
    """A choice that was focused by the mouse or a screen reader is taken by Space."""
    one: QAbstractButton = page.level.buttons[value]
    one.setFocus()
    press(one, Qt.Key.Key_Space)
    assert desk.session.queries.preferences().text_level is value
