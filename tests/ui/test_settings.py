"""The settings page: each change is saved at once, survives, and can be made by keys alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTime
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QSpinBox,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.ports import Delivery
from skinroutine.domain.event import Fact, Preferred, RoutineRevised
from skinroutine.domain.preferences import (
    HourClock,
    PreferenceName,
    Preferences,
    QuietHours,
    TextLevel,
    ThemeChoice,
)
from skinroutine.domain.routine import FoodRule, ReminderPolicy, Routine
from skinroutine.ui.parts.choices import Choices
from skinroutine.ui.parts.fields import ChoiceField
from skinroutine.ui.screens.settings import SettingsPage
from skinroutine.ui.screens.settings.reset import ResetQuestion
from skinroutine.ui.shell.application import Program
from skinroutine.ui.wording import reminders
from skinroutine.ui.wording import settings as wording

from ui.days import DOSE, NOW, TODAY, WEDNESDAY
from ui.desk import Desk, button, click, press, running, settle, words
from ui.spoken import interactive, name, nameless, spoken

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


def pick(field: ChoiceField, value: object) -> None:
    """Choose from a list by keys: open it, go to the value, take it."""
    field.setFocus()
    press(field, Qt.Key.Key_Space)
    steps = field.findData(value) - field.currentIndex()
    for _ in range(abs(steps)):
        press(field.view(), Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    press(field.view(), Qt.Key.Key_Return)


def preferences(desk: Desk) -> Preferences:
    """Return what is set, as the diary has it."""
    return desk.session.queries.preferences()


def found(page: SettingsPage) -> list[str]:
    """Return the names of the rows that are on show."""
    return [row.name for row in page.rows if row.isVisible()]


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
    assert not page.quiet.is_on
    assert not page.quiet_from.isVisible()
    assert not page.start.is_on
    assert page.snooze.currentText() == "10 minutes"
    assert not page.own_snooze.isVisible()
    assert page.day_end.text() == "04:00"
    assert page.week.currentText() == page.clock.buttons[page.clock.value].text()
    assert page.clock.value is HourClock.LOCALE
    assert page.theme.value is ThemeChoice.DESKTOP
    assert page.text_size.slider.value() == 100
    assert page.language.currentText() == "As the desktop"


@pytest.mark.parametrize("level", [TextLevel.FULL, TextLevel.DISCREET])
def test_how_much_a_reminder_says(
    page: SettingsPage, program: Program, qt: QApplication, desk: Desk, level: TextLevel
) -> None:
    """The level is saved by one click, marked, and there again in a new window."""
    choose(page.level, level)
    assert desk.facts(Preferred) == [Preferred("text-level", level.value)]
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
    click(page.quiet)
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
        assert shown.quiet.is_on
        assert [one.text() for one in (shown.quiet_from, shown.quiet_to)] == ["21:15", "08:30"]
        assert shown.quiet_from.isVisible()
    click(page.quiet)
    assert desk.session.queries.preferences().quiet is None
    assert not page.quiet_from.isVisible()


def test_quiet_hours_are_typed(page: SettingsPage, desk: Desk) -> None:
    """A time that is typed is saved when it is finished, and not before."""
    click(page.quiet)
    page.quiet_from.setFocus()
    page.quiet_from.setSelectedSection(QTimeEdit.Section.HourSection)
    QTest.keyClicks(page.quiet_from, "20")
    assert desk.session.queries.preferences().quiet == NIGHT
    press(page.quiet_from, Qt.Key.Key_Return)
    assert desk.session.queries.preferences().quiet == QuietHours(time(20), time(7))


def test_equal_times_mean_no_quiet_hours(page: SettingsPage, desk: Desk) -> None:
    """Hours that end when they begin are none: the switch says so."""
    click(page.quiet)
    page.quiet_to.setTime(QTime(22, 0))
    assert desk.session.queries.preferences().quiet is None
    assert not page.quiet.is_on
    assert not page.quiet_to.isVisible()


def test_one_change_is_one_fact(page: SettingsPage, desk: Desk) -> None:
    """Filling the page writes nothing, and each change writes once."""
    page.refresh()
    click(page.quiet)
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
    assert program.window.settings.start.is_on


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
    click(page.quiet)
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
    click(page.quiet)
    assert not page.quiet.is_on
    write(page.repeats[0], "35")
    assert page.repeats[0].value() == 20
    assert policy(desk).repeats == minutes(20, 60)


def test_starting_with_the_computer(page: SettingsPage, desk: Desk) -> None:
    """On and off are arranged at once, and the line beneath says what that means."""
    click(page.start)
    assert desk.autostart.is_on()
    assert reminders.AUTOSTART_ON in words(page)
    click(page.start)
    assert not desk.autostart.is_on()
    assert reminders.AUTOSTART_OFF in words(page)


def test_a_computer_that_refuses_is_told(page: SettingsPage, program: Program, desk: Desk) -> None:
    """Where it cannot be arranged the banner says why, and the switch shows the truth."""
    desk.autostart.refusal = "This folder cannot be written."
    click(page.start)
    assert program.window.banner.words == "This folder cannot be written."
    assert not page.start.is_on
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
    program.look.choose(name="dark")
    settle()
    assert program.window.settings is not page
    assert program.window.settings.isVisible()
    assert program.window.settings.level.value is TextLevel.FULL


def test_every_control_has_a_name_of_its_own(page: SettingsPage) -> None:
    """A screen reader can tell every control of the page, with all of them on show."""
    click(page.quiet)
    pick(page.snooze, 0)
    click(page.try_out.send)
    assert nameless(page) == []
    names = [
        one.accessibleName() or name(one) for one in (*interactive(page), page.text_size.slider)
    ]
    assert len(set(names)) == len(names)
    assert {
        "How much does a reminder say? Full",
        "First repeat",
        "Second repeat",
        "A heads-up before the meal",
        "Quiet hours",
        "Quiet from",
        "Quiet until",
        "Snooze",
        "Own length",
        "Yes, I saw it",
        "Start with the computer",
        "A day ends at",
        "A week starts on",
        "Clock 12 hours",
        "Theme High contrast",
        "Text size",
        "Larger text",
        "Smaller text",
        "Language",
        "Search the settings",
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
    tab_to(program, page.quiet)
    press(page.quiet, Qt.Key.Key_Space)
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
    tab_to(program, page.start)
    press(page.start, Qt.Key.Key_Space)
    assert desk.autostart.on
    tab_to(program, page.log_button)
    press(page.log_button, Qt.Key.Key_Space)
    assert program.window.reminder_log.isVisible()


def test_tab_comes_to_what_is_chosen(page: SettingsPage, program: Program) -> None:
    """Of each few, Tab stops at the one that is chosen, and not at another on the way."""
    program.diary.prefer(PreferenceName.TEXT_LEVEL, "discreet")
    for choices, chosen in (
        (page.level, TextLevel.DISCREET),
        (page.clock, HourClock.LOCALE),
        (page.theme, ThemeChoice.DESKTOP),
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


@dataclass(frozen=True)
class Tongue:
    """A language as the page is told of it."""

    code: str
    name: str
    is_read: bool = False


TONGUES = (Tongue("de", "Deutsch"), Tongue("en", "English"), Tongue("fr", "Fran\u00e7ais", True))


@pytest.fixture
def abroad(program: Program) -> Iterator[SettingsPage]:
    """Yield a page of its own that knows a few languages and where the diary lies."""
    window = program.window
    made = SettingsPage(
        program.look,
        program.diary,
        window._proof,
        None,
        languages=TONGUES,
        profile=Path("/home/somebody/data/skinroutine"),
    )
    window.hide()
    made.resize(800, 700)
    made.show()
    made.activateWindow()
    settle()
    yield made
    made.hide()
    made.deleteLater()
    settle()


def test_each_level_shows_a_reminder_as_it_will_look(page: SettingsPage) -> None:
    """The dose of today at each level, with its buttons; discreet names nothing."""
    previews = page.levels.previews
    assert {level: one.title.text() for level, one in previews.items()} == {
        TextLevel.FULL: "Isotretinoin, with dinner",
        TextLevel.NEUTRAL: "Your dose, with dinner",
        TextLevel.DISCREET: "Your 19:00 moment",
    }
    assert words(previews[TextLevel.DISCREET])[2:] == ["Done", "In 10 min", "Skip"]
    for level in TextLevel:
        assert reminders.level_note(level) in words(page)


def test_an_example_follows_the_routine(page: SettingsPage, program: Program) -> None:
    """Without a dose another step is the example; without any step there is none."""
    first = page.levels.previews[TextLevel.FULL]

    def without_dose(routine: Routine) -> Routine:
        return replace(routine, steps=tuple(one for one in routine.steps if not one.is_dose))

    program.diary.change_routine(without_dose)
    assert first.title.text() == "Moisturizer"
    program.diary.change_routine(lambda routine: replace(routine, steps=()))
    settle()
    assert not first.isVisible()
    assert page.level.buttons[TextLevel.FULL].isVisible()


def test_without_a_dose_nothing_is_asked_of_it(page: SettingsPage, program: Program) -> None:
    """Repeats and heads-up are there as long as there is a dose, and no line is left of them."""
    assert {"repeats", "heads-up"} <= set(found(page))
    program.diary.change_routine(lambda routine: replace(routine, steps=()))
    settle()
    shown = [row for row in page.rows if row.isVisible()]
    assert not {"repeats", "heads-up"} & {row.name for row in shown}
    quiet = next(row for row in shown if row.name == "quiet")
    assert quiet.property("edge") == "none"
    program.diary.undo()
    settle()
    assert {"repeats", "heads-up"} <= set(found(page))
    assert quiet.property("edge") == "below"


def test_a_policy_is_changed_in_routines_that_are_planned_too(
    page: SettingsPage, program: Program, desk: Desk
) -> None:
    """A routine that is to follow keeps what is its own, and gets the new repeats."""
    later = TODAY + timedelta(days=3)
    program.diary.change_routine(lambda one: one.with_food_rule(FoodRule.EITHER), later)
    write(page.repeats[0], "35")
    planned = desk.session.queries.routine(later)
    assert planned.dose_policy.repeats == minutes(35, 60)
    assert planned.food_rule is FoodRule.EITHER


def test_a_third_repeat_of_another_program_outlives_a_heads_up(
    page: SettingsPage, program: Program, desk: Desk
) -> None:
    """Who changes the heads-up changes nothing else."""
    three = ReminderPolicy(minutes(5, 30, 90))
    program.diary.change_routine(lambda routine: routine.with_dose_policy(three))
    write(page.heads_up, "20")
    assert policy(desk) == ReminderPolicy(minutes(5, 30, 90), timedelta(minutes=20))


def test_a_snooze_of_an_offered_length(
    page: SettingsPage, program: Program, qt: QApplication, desk: Desk
) -> None:
    """It is saved by one choice, and decides how much later a reminder comes."""
    pick(page.snooze, 30)
    assert preferences(desk).snooze == timedelta(minutes=30)
    assert words(program.window.note) == ["Saved"]
    assert not page.own_snooze.isVisible()
    program.diary.snooze(DOSE)
    assert desk.alarm.at == NOW + timedelta(minutes=30)
    with running(qt, desk.parts()) as again:
        assert again.window.settings.snooze.currentText() == "30 minutes"


def test_a_snooze_of_ones_own_length(page: SettingsPage, qt: QApplication, desk: Desk) -> None:
    """The field comes with the focus, keeps within bounds, and stays once it is used."""
    pick(page.snooze, 0)
    assert page.own_snooze.hasFocus()
    assert desk.facts(Preferred) == []
    write(page.own_snooze, "25")
    assert preferences(desk).snooze == timedelta(minutes=25)
    assert page.own_snooze.isVisible()
    write(page.own_snooze, "999")
    assert preferences(desk).snooze <= timedelta(minutes=240)
    write(page.own_snooze, "240")
    assert preferences(desk).snooze == timedelta(minutes=240)
    with running(qt, desk.parts()) as again:
        again.window.show_place("settings")
        shown = again.window.settings
        assert (shown.snooze.currentText(), shown.own_snooze.value()) == ("Own length", 240)
        assert shown.own_snooze.isVisible()


def test_an_offered_length_puts_the_own_one_away(page: SettingsPage, program: Program) -> None:
    """Chosen here or set by another program, it is shown as what it is."""
    pick(page.snooze, 0)
    write(page.own_snooze, "25")
    program.diary.prefer(PreferenceName.SNOOZE, "15")
    settle()
    assert page.snooze.currentText() == "15 minutes"
    assert not page.own_snooze.isVisible()


def test_a_day_end_applies_from_today(page: SettingsPage, desk: Desk) -> None:
    """Yesterday keeps its end; the field goes no later than six."""
    page.day_end.setFocus()
    page.day_end.setSelectedSection(QTimeEdit.Section.HourSection)
    press(page.day_end, Qt.Key.Key_Down)
    ends = preferences(desk).day_ends
    assert (ends.after(WEDNESDAY), ends.after(TODAY)) == (time(4), time(3))
    for _ in range(9):
        press(page.day_end, Qt.Key.Key_Up)
    assert preferences(desk).day_ends.after(TODAY) == time(6)
    for _ in range(9):
        press(page.day_end, Qt.Key.Key_Down)
    assert preferences(desk).day_ends.after(TODAY) == time(0)


def test_a_day_end_is_typed(page: SettingsPage, program: Program, desk: Desk) -> None:
    """It counts when it is finished; the heartbeat takes nothing of it away."""
    page.day_end.setFocus()
    page.day_end.setSelectedSection(QTimeEdit.Section.MinuteSection)
    QTest.keyClicks(page.day_end, "3")
    program.diary.changed.emit()
    QTest.keyClicks(page.day_end, "0")
    assert desk.facts(Preferred) == []
    press(page.day_end, Qt.Key.Key_Return)
    assert preferences(desk).day_ends.after(TODAY) == time(4, 30)


def test_a_week_starts_on_another_day(page: SettingsPage, program: Program, desk: Desk) -> None:
    """The weeks begin with it, until it is the locale's again."""
    pick(page.week, "6")
    assert preferences(desk).first_weekday == 6
    assert desk.session.queries.week().table.days[0] == date(2026, 11, 1)
    pick(page.week, "")
    assert preferences(desk).first_weekday is None
    assert [page.week.itemText(place) for place in range(page.week.count())][:4] == [
        "As usual where you live",
        "Monday",
        "Saturday",
        "Sunday",
    ]


def test_clock_and_theme_are_kept(page: SettingsPage, program: Program, desk: Desk) -> None:
    """Each is one click and one fact; the program follows what is kept."""
    choose(page.clock, HourClock.TWELVE)
    choose(program.window.settings.theme, ThemeChoice.CONTRAST)
    assert desk.facts(Preferred) == [Preferred("hour-clock", "12"), Preferred("theme", "contrast")]
    now = program.window.settings
    now.refresh()
    assert (now.clock.value, now.theme.value) == (HourClock.TWELVE, ThemeChoice.CONTRAST)


def test_the_text_size_by_keys_and_buttons(
    program: Program, page: SettingsPage, desk: Desk
) -> None:
    """Each step is saved: ten more by an arrow, by plus, and ten less by minus."""

    def now() -> SettingsPage:
        settle()
        return program.window.settings

    press(now().text_size.slider, Qt.Key.Key_Right)
    assert preferences(desk).text_size == 110
    now().refresh()
    now().text_size.larger.click()
    assert preferences(desk).text_size == 120
    now().refresh()
    assert now().text_size.number.text() == "120 %"
    now().text_size.smaller.click()
    assert preferences(desk).text_size == 110


@pytest.mark.parametrize(
    ("kept", "smaller", "larger"), [(85, 80, 90), (80, 80, 90), (200, 190, 200)]
)
def test_a_size_between_goes_to_the_next_ten(
    program: Program, desk: Desk, page: SettingsPage, kept: int, smaller: int, larger: int
) -> None:
    """A size of the command line is shown as it is, and left in whole tens within bounds."""
    for press_it, wanted in (("smaller", smaller), ("larger", larger)):
        program.diary.prefer(PreferenceName.TEXT_SIZE, str(kept))
        settle()
        shown = program.window.settings.text_size
        shown.show_size(kept)
        assert (shown.slider.value(), shown.number.text()) == (kept, f"{kept} %")
        getattr(shown, press_it).click()
        settle()
        assert preferences(desk).text_size == wanted


def test_a_slider_is_saved_where_it_is_let_go(page: SettingsPage, desk: Desk) -> None:
    """While it is held nothing is saved, and a refresh does not take it out of the hand."""
    size = page.text_size
    size.slider.setSliderDown(True)
    size.slider.setValue(134)
    page.refresh()
    assert (size.slider.value(), size.number.text()) == (134, "130 %")
    assert desk.facts(Preferred) == []
    size.slider.setSliderDown(False)
    assert desk.facts(Preferred) == [Preferred("text-size", "130")]
    assert size.slider.value() == 130


def test_the_languages_with_their_state(abroad: SettingsPage) -> None:
    """The desktop's, English once, and each other with how far it was read."""
    field = abroad.language
    assert [field.itemText(place) for place in range(field.count())] == [
        "As the desktop",
        "English",
        "Deutsch",
        "Fran\u00e7ais",
    ]
    roles = Qt.ItemDataRole
    said = [field.itemData(place, roles.AccessibleTextRole) for place in range(field.count())]
    assert said[2:] == [
        "Deutsch, machine-drafted, not yet read by a speaker",
        "Fran\u00e7ais, read by a speaker",
    ]
    pick(field, "de")
    settle()
    assert any(
        "Deutsch: machine-drafted, not yet read by a speaker." in one for one in words(abroad)
    )


def test_a_language_is_kept_by_its_code(abroad: SettingsPage, desk: Desk) -> None:
    """Any of them, and the desktop's as nothing."""
    for code in ("fr", "en", ""):
        pick(abroad.language, code)
        assert preferences(desk).language == code


def test_a_language_that_is_not_here_is_shown_by_its_code(
    abroad: SettingsPage, program: Program
) -> None:
    """What another version chose is not hidden, and is left by choosing another."""
    program.diary.prefer(PreferenceName.LANGUAGE, "xx")
    settle()
    assert abroad.language.currentText() == "xx, not in this program"
    program.diary.prefer(PreferenceName.LANGUAGE, "de")
    settle()
    assert abroad.language.currentText() == "Deutsch"


def test_where_the_data_lies(abroad: SettingsPage) -> None:
    """The end of the path is said, and a button asks for the page with all of it."""
    asked: list[bool] = []
    abroad.about_requested.connect(lambda: asked.append(True))
    said = next(one for one in words(abroad) if one.startswith(wording.LIES_NOTE))
    assert "\u2026/data/skinroutine" in said
    click(abroad.about_button)
    assert asked == [True]


def question() -> ResetQuestion:
    """Return the question that is open."""
    (asked,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, ResetQuestion)]
    assert asked.isVisible()
    return asked


def test_setting_everything_back_asks_first(
    page: SettingsPage, program: Program, desk: Desk
) -> None:
    """The question says what is touched and what is not; Enter keeps what is set."""
    choose(page.level, TextLevel.FULL)
    page.reset_button.setFocus()
    press(page.reset_button, Qt.Key.Key_Space)
    asked = question()
    assert {wording.RESET_DOES, wording.RESET_LEAVES} <= set(words(asked))
    assert nameless(asked) == []
    press(asked, Qt.Key.Key_Return)
    assert preferences(desk).text_level is TextLevel.FULL
    assert page.reset_button.hasFocus()


def test_everything_is_set_back(page: SettingsPage, program: Program, desk: Desk) -> None:
    """The usual is on show; the routine, the proof and the start with the computer are left."""
    choose(page.level, TextLevel.DISCREET)
    click(page.quiet)
    pick(page.snooze, 60)
    pick(page.week, "5")
    click(page.start)
    write(page.repeats[0], "45")
    program.diary.prefer(PreferenceName.SEEN_CHANNEL, "of the test")
    program.diary.end_days_at(time(2))
    program.window.settings.reset_button.click()
    settle()
    click(question().reset)
    assert preferences(desk) == Preferences(seen="of the test", day_ends=preferences(desk).day_ends)
    assert preferences(desk).day_ends.after(TODAY) == time(4)
    assert policy(desk).repeats == minutes(45, 60)
    assert desk.autostart.on
    now = program.window.settings
    assert now.level.value is TextLevel.NEUTRAL
    assert (now.quiet.is_on, now.snooze.currentText()) == (False, "10 minutes")
    assert (now.week.value, now.day_end.text()) == ("", "04:00")
    assert words(program.window.note) == ["Saved"]


def test_starting_with_the_computer_is_told(page: SettingsPage, desk: Desk) -> None:
    """What is no fact of the diary says itself that it was saved; a refusal does not."""
    told: list[bool] = []
    page.saved.connect(lambda: told.append(True))
    click(page.start)
    assert told == [True]
    desk.autostart.refusal = "This folder cannot be written."
    click(page.start)
    assert told == [True]


@pytest.mark.parametrize(
    ("sought", "rows"),
    [
        ("quiet", ["quiet"]),
        ("QUIET hours", ["quiet"]),
        ("contrast", ["theme"]),
        ("saturday", ["week"]),
        ("discreet", ["level"]),
        ("own length", ["snooze"]),
        ("60 minutes", ["snooze"]),
        ("heads-up meal", ["heads-up"]),
        ("my days", ["day-end", "week", "clock"]),
        ("size plus", []),
        ("l\u00e1nguage names", ["language"]),
        ("diary alone", ["data"]),
        ("  ", None),
    ],
)
def test_a_search(page: SettingsPage, sought: str, rows: list[str] | None) -> None:
    """A row is found by its question, sentence, group or answers, whatever capitals and accents."""
    everything = found(page)
    page.search.setFocus()
    QTest.keyClicks(page.search, sought)
    settle()
    assert found(page) == (everything if rows is None else rows)
    assert [group.isVisible() for group in page.groups] == [
        any(row.isVisible() for row in group.rows) for group in page.groups
    ]
    said = wording.found(len(rows)) if rows is not None else ""
    assert page.search.accessibleDescription() == said
    assert (said in words(page)) is bool(said)


def test_nothing_is_called_that(page: SettingsPage) -> None:
    """A search without an end says so, and Escape brings everything back."""
    everything = found(page)
    page.search.setFocus()
    QTest.keyClicks(page.search, "zebra")
    assert found(page) == []
    assert words(page)[-1] == "Nothing is called that here"
    press(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert found(page) == everything
    assert page.search.hasFocus()


def test_the_key_of_the_search(page: SettingsPage, program: Program) -> None:
    """Ctrl+F goes to the field from anywhere in the window, while the page is on show."""
    program.window._rail.buttons["settings"].setFocus()
    press(program.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()
    program.window.show_place("about")
    settle()
    press(program.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert not page.search.hasFocus()


def test_what_was_found_stays_while_it_is_changed(page: SettingsPage, desk: Desk) -> None:
    """A row is not taken from under the hand when what it says changes."""
    QTest.keyClicks(page.search, "yourself")
    assert found(page) == ["start"]
    click(page.start)
    assert desk.autostart.on
    assert found(page) == ["start"]


def test_a_row_that_is_not_there_is_not_found(abroad: SettingsPage) -> None:
    """Where the program cannot start with the computer, no search finds it."""
    QTest.keyClicks(abroad.search, "start with the computer")
    assert "start" not in found(abroad)


def test_accents_and_capitals_do_not_count() -> None:
    """Words are compared as they sound; each word must be there, in whatever order."""
    assert wording.matches("GROSSE", ["Gr\u00f6\u00dfe"])
    assert wording.matches("size text", ["Text size"])
    assert not wording.matches("text colour", ["Text size"])
    assert wording.matches("", [])


@pytest.mark.parametrize(
    "one",
    [
        lambda page: page.text_size.slider,
        lambda page: page.text_size.larger,
        lambda page: page.heads_up,
        lambda page: page.quiet,
        lambda page: page.day_end,
        lambda page: page.theme.buttons[ThemeChoice.DARK],
        lambda page: page.language,
        lambda page: page.search,
    ],
    ids=["slider", "plus", "spin", "switch", "time", "choice", "list", "search"],
)
def test_a_rebuilt_page_is_where_it_was(
    page: SettingsPage, program: Program, one: Callable[[SettingsPage], QWidget]
) -> None:
    """Focus, search and what is on show outlive another size of text."""
    one(page).setFocus()
    page.bring_in(one(page))
    settle()
    place = page.place
    assert place.focused == page.focused_name
    program.look.choose(scale=1.5)
    settle()
    now = program.window.settings
    assert now is not page
    now.go_back(place)
    settle()
    assert one(now).hasFocus()
    assert now.focused_name == place.focused
    area = now._area.viewport()
    middle = one(now).mapTo(area, one(now).rect().center())
    assert area.rect().contains(middle)


def test_a_rebuilt_page_keeps_its_search_and_its_height(
    page: SettingsPage, program: Program
) -> None:
    """Without a focus the page is as far down as it was."""
    page._area.verticalScrollBar().setValue(page._area.verticalScrollBar().maximum())
    program.window._rail.buttons["settings"].setFocus()
    place = page.place
    assert (place.focused, place.share) == ("", 1.0)
    program.look.choose(name="dark")
    settle()
    program.window.settings.go_back(place)
    settle()
    bar = program.window.settings._area.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    program.window.settings.search.setText("theme")
    place = program.window.settings.place
    program.look.choose(name="light")
    settle()
    program.window.settings.go_back(place)
    assert "theme" in found(program.window.settings)
    assert "level" not in found(program.window.settings)


@pytest.mark.parametrize("name_of_it", ["", "nothing/0", "quiet/99", "quiet/x"])
def test_a_name_of_nothing_is_no_trouble(page: SettingsPage, name_of_it: str) -> None:
    """A page of another version may not have what had the focus."""
    page.search.setFocus()
    page.focus(name_of_it)
    assert page.search.hasFocus() or name_of_it == "quiet/x"


def test_another_program_does_not_take_what_is_typed(
    page: SettingsPage, program: Program, desk: Desk
) -> None:
    """Half a number stays where another one was set meanwhile, and counts in the end."""
    spin = page.heads_up
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "4")
    policy_of_other = ReminderPolicy(minutes(20, 60), timedelta(minutes=15))
    program.diary.change_routine(lambda routine: routine.with_dose_policy(policy_of_other))
    QTest.keyClicks(spin, "5")
    press(spin, Qt.Key.Key_Return)
    assert policy(desk).heads_up == timedelta(minutes=45)
    page.day_end.setFocus()
    page.day_end.setSelectedSection(QTimeEdit.Section.MinuteSection)
    QTest.keyClicks(page.day_end, "4")
    program.diary.end_days_at(time(1))
    QTest.keyClicks(page.day_end, "5")
    press(page.day_end, Qt.Key.Key_Return)
    assert preferences(desk).day_ends.after(TODAY) == time(4, 45)


def test_a_field_that_is_left_shows_what_another_program_set(
    page: SettingsPage, program: Program
) -> None:
    """A field that has the focus and nothing typed in it follows."""
    page.heads_up.setFocus()
    ahead = ReminderPolicy(minutes(20, 60), timedelta(minutes=15))
    program.diary.change_routine(lambda routine: routine.with_dose_policy(ahead))
    assert page.heads_up.text() == "15 min"
    assert page.heads_up.hasFocus()


@pytest.mark.parametrize(
    "name_of_it", ["repeats", "heads-up", "snooze", "day-end", "week", "language"]
)
def test_a_question_is_the_label_of_its_answer(page: SettingsPage, name_of_it: str) -> None:
    """A screen reader that asks what labels a field hears the question."""
    row = next(one for one in page.rows if one.name == name_of_it)
    titles = [one for one in row.findChildren(QLabel) if one.buddy() is not None]
    assert len(titles) == 1
    for box in row.findChildren(QComboBox):
        labels = [one.text(QAccessible.Text.Name) for one, _ in spoken(box).relations()]
        assert titles[0].text() in labels


def test_it_reads_from_the_right(qt: QApplication, desk: Desk) -> None:
    """Answers stand at the left, and the quiet hours begin at the right."""
    qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        with running(qt, desk.parts()) as program:
            program.window.show_place("settings")
            page = program.window.settings
            click(page.quiet)
            settle()

            def left(one: QWidget) -> int:
                return one.mapTo(page, QPoint(0, 0)).x()

            assert left(page.quiet) < page.width() // 3
            assert left(page.quiet) < left(page.quiet_to) < left(page.quiet_from)
            buttons = [left(page.level.buttons[level]) for level in TextLevel]
            assert buttons == sorted(buttons, reverse=True)
            press(page.text_size.slider, Qt.Key.Key_Left)
            assert preferences(desk).text_size == 110
    finally:
        qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("size", [(1040, 720), (720, 520)], ids=["wide", "small"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_row_is_wider_than_the_page(
    qt: QApplication, desk: Desk, size: tuple[int, int], scale: float
) -> None:
    """At every size of text and window each answer is whole and nothing goes over the edge."""
    with running(qt, replace(desk.parts(), text_scale=scale)) as program:
        window = program.window
        window.resize(*size)
        window.show_place("settings")
        page = window.settings
        program.diary.prefer(PreferenceName.QUIET_HOURS, "22:00-07:00")
        program.diary.prefer(PreferenceName.SNOOZE, "25")
        settle()
        assert page._area.horizontalScrollBar().maximum() == 0
        for row in page.rows:
            for one in row.controls():
                edge = one.mapTo(row, QPoint(0, 0))
                assert edge.x() >= 0
                assert edge.x() + one.width() <= row.width(), row.name
                assert one.width() >= min(one.minimumSizeHint().width(), row.width() // 2)
