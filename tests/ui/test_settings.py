"""The settings of reminders: each change is saved at once, survives, and is made by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTimeEdit
from pytestqt.qtbot import QtBot

from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.ports import Delivery
from skinroutine.domain.plan.routine import FoodRule, ReminderPolicy, Routine
from skinroutine.domain.record.event import Fact, Preferred, RoutineRevised
from skinroutine.domain.record.preferences import (
    HourClock,
    PreferenceName,
    QuietHours,
    TextLevel,
    ThemeChoice,
)
from skinroutine.ui.screens.settings import SettingsPage
from skinroutine.ui.shell.application import Program
from skinroutine.ui.wording import reminders

from ui.days import DOSE, NOW, TODAY
from ui.desk import Desk, button, click, press, running, settle, words
from ui.settings_bench import Bench, choose, found, minutes, on_bench, pick, tab_to, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NIGHT = QuietHours(time(22), time(7))


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the page alone."""
    with on_bench(qt, desk) as made:
        yield made


@pytest.fixture
def page(bench: Bench) -> SettingsPage:
    """Return the page alone."""
    return bench.page


@pytest.fixture
def shown(program: Program) -> SettingsPage:
    """Return the page in the program's window, on show."""
    program.window.show_place("settings")
    settle()
    return program.window.settings


def lengths(page: SettingsPage) -> list[int]:
    """Return the repeats on show, in minutes, 0 for off."""
    return [spin.value() for spin in page.repeats]


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
    assert page.week.currentText() == "As usual where you live"
    assert page.clock.value is HourClock.LOCALE
    assert page.theme.value is ThemeChoice.DESKTOP
    assert page.text_size.slider.value() == 100
    assert page.language.currentText() == "As the desktop"


@pytest.mark.parametrize("level", [TextLevel.FULL, TextLevel.DISCREET])
def test_how_much_a_reminder_says(
    shown: SettingsPage, program: Program, qt: QApplication, desk: Desk, level: TextLevel
) -> None:
    """The level is saved by one click, marked, and there again in a new window."""
    choose(shown.level, level)
    assert desk.facts(Preferred) == [Preferred("text-level", level.value)]
    marked = [one for one, each in shown.level.buttons.items() if not each.icon().isNull()]
    assert marked == [level]
    assert words(program.window.note) == ["Saved"]
    with running(qt, desk.parts()) as again:
        assert again.window.settings.level.value is level


def test_the_level_changes_the_next_reminder(shown: SettingsPage, desk: Desk) -> None:
    """What was set decides what the next reminder says."""
    choose(shown.level, TextLevel.DISCREET)
    desk.clock.advance(timedelta(minutes=20))
    desk.alarm.ring()
    settle()
    assert desk.newest.title == "Your 19:00 moment"
    assert desk.newest.is_discreet
    choose(shown.level, TextLevel.FULL)
    desk.clock.advance(timedelta(minutes=40))
    desk.alarm.ring()
    settle()
    assert "Isotretinoin" in desk.newest.title


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


def test_an_example_follows_the_routine(bench: Bench) -> None:
    """Without a dose another step is the example; without any step there is none."""
    first = bench.page.levels.previews[TextLevel.FULL]

    def without_dose(routine: Routine) -> Routine:
        return replace(routine, steps=tuple(one for one in routine.steps if not one.is_dose))

    bench.diary.change_routine(without_dose)
    assert first.title.text() == "Moisturizer"
    page, discreet = bench.page, bench.page.levels.previews[TextLevel.DISCREET].title.text()
    assert discreet != "Your 19:00 moment"
    (note,) = (one for one in words(page) if "moment\u201d" in one)
    assert note.startswith(f"It says \u201c{discreet}\u201d")
    bench.diary.change_routine(lambda routine: replace(routine, steps=()))
    settle()
    assert not first.isVisible()
    assert bench.page.level.buttons[TextLevel.FULL].isVisible()


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
    bench: Bench, qt: QApplication, desk: Desk, typed: list[tuple[int, str]], saved: tuple[int, ...]
) -> None:
    """Two repeats are saved in their order, each once; a new page shows the same."""
    for number, words_of_it in typed:
        write(bench.page.repeats[number], words_of_it)
    assert bench.policy().repeats == minutes(*saved)
    expected = [*saved, 0, 0][:2]
    assert lengths(bench.page) == expected
    with on_bench(qt, desk) as again:
        assert lengths(again.page) == expected


def test_a_repeat_more_than_offered_is_the_longest(bench: Bench) -> None:
    """What cannot be typed is not saved."""
    write(bench.page.repeats[1], "241")
    assert bench.policy().repeats[-1] <= timedelta(minutes=240)
    assert bench.page.repeats[1].value() <= 240


def test_repeats_decide_when_a_dose_comes_again(shown: SettingsPage, desk: Desk) -> None:
    """The alarm is set anew when the repeats change, and to no repeat where there is none."""
    assert desk.alarm.at == NOW + timedelta(minutes=20)
    write(shown.repeats[0], "35")
    assert desk.alarm.at == NOW + timedelta(minutes=35)
    write(shown.repeats[0], "0")
    write(shown.repeats[0], "0")
    assert desk.session.queries.routine().dose_policy.repeats == ()
    assert desk.alarm.at == NOW.replace(hour=20, minute=30)


def test_a_heads_up_is_set_and_taken_away(bench: Bench, qt: QApplication, desk: Desk) -> None:
    """Twenty minutes ahead, then off; the repeats stay as they are."""
    write(bench.page.heads_up, "20")
    assert bench.policy() == ReminderPolicy(minutes(20, 60), timedelta(minutes=20))
    with on_bench(qt, desk) as again:
        assert again.page.heads_up.text() == "20 min"
    write(bench.page.heads_up, "0")
    assert bench.policy().heads_up is None
    assert bench.page.heads_up.text() == "off"


def test_a_policy_is_changed_in_routines_that_are_planned_too(bench: Bench) -> None:
    """A routine that is to follow keeps what is its own, and gets the new repeats."""
    later = TODAY + timedelta(days=3)
    bench.diary.change_routine(lambda one: one.with_food_rule(FoodRule.EITHER), later)
    write(bench.page.repeats[0], "35")
    planned = bench.diary.queries.routine(later)
    assert planned.dose_policy.repeats == minutes(35, 60)
    assert planned.food_rule is FoodRule.EITHER


def test_a_third_repeat_of_another_program_outlives_a_heads_up(bench: Bench) -> None:
    """Who changes the heads-up changes nothing else."""
    bench.set_policy(ReminderPolicy(minutes(5, 30, 90)))
    write(bench.page.heads_up, "20")
    assert bench.policy() == ReminderPolicy(minutes(5, 30, 90), timedelta(minutes=20))


def test_without_a_dose_nothing_is_asked_of_it(bench: Bench) -> None:
    """Repeats and heads-up are there as long as there is a dose, and no line is left of them."""
    quiet = next(row for row in bench.page.rows if row.name == "quiet")
    assert {"repeats", "heads-up"} <= set(found(bench.page))
    bench.diary.change_routine(lambda routine: replace(routine, steps=()))
    settle()
    assert not {"repeats", "heads-up"} & set(found(bench.page))
    assert quiet.property("edge") == "none"
    bench.diary.undo()
    settle()
    assert {"repeats", "heads-up"} <= set(found(bench.page))
    assert quiet.property("edge") == "below"


def test_quiet_hours_on_with_their_times_and_off(
    bench: Bench, qt: QApplication, desk: Desk
) -> None:
    """On shows the usual times, which can be changed; off hides them."""
    page = bench.page
    click(page.quiet)
    assert bench.preferences().quiet == NIGHT
    assert page.quiet_from.isVisible()
    page.quiet_from.setTime(QTime(21, 15))
    assert bench.preferences().quiet == QuietHours(time(21, 15), time(7))
    page.quiet_to.setTime(QTime(8, 30))
    assert bench.preferences().quiet == QuietHours(time(21, 15), time(8, 30))
    with on_bench(qt, desk) as again:
        other = again.page
        assert other.quiet.is_on
        assert [one.text() for one in (other.quiet_from, other.quiet_to)] == ["21:15", "08:30"]
        assert other.quiet_from.isVisible()
    click(page.quiet)
    assert bench.preferences().quiet is None
    assert not page.quiet_from.isVisible()


def test_quiet_hours_are_typed(bench: Bench) -> None:
    """A time that is typed is saved when it is finished, and not before."""
    page = bench.page
    click(page.quiet)
    page.quiet_from.setFocus()
    page.quiet_from.setSelectedSection(QTimeEdit.Section.HourSection)
    QTest.keyClicks(page.quiet_from, "20")
    assert bench.preferences().quiet == NIGHT
    press(page.quiet_from, Qt.Key.Key_Return)
    assert bench.preferences().quiet == QuietHours(time(20), time(7))


def test_equal_times_mean_no_quiet_hours(bench: Bench) -> None:
    """Hours that end when they begin are none: the switch says so."""
    click(bench.page.quiet)
    bench.page.quiet_to.setTime(QTime(22, 0))
    assert bench.preferences().quiet is None
    assert not bench.page.quiet.is_on
    assert not bench.page.quiet_to.isVisible()


def test_a_snooze_of_an_offered_length(shown: SettingsPage, program: Program, desk: Desk) -> None:
    """It is saved by one choice, and decides how much later a reminder comes."""
    pick(shown.snooze, 30)
    assert desk.session.queries.preferences().snooze == timedelta(minutes=30)
    assert words(program.window.note) == ["Saved"]
    assert not shown.own_snooze.isVisible()
    program.diary.snooze(DOSE)
    assert desk.alarm.at == NOW + timedelta(minutes=30)


def test_a_snooze_of_ones_own_length(bench: Bench, qt: QApplication, desk: Desk) -> None:
    """The field comes with the focus, keeps within bounds, and stays once it is used."""
    page = bench.page
    pick(page.snooze, 0)
    assert page.own_snooze.hasFocus()
    assert desk.facts(Preferred) == []
    write(page.own_snooze, "25")
    assert bench.preferences().snooze == timedelta(minutes=25)
    assert page.own_snooze.isVisible()
    write(page.own_snooze, "999")
    assert bench.preferences().snooze <= timedelta(minutes=240)
    write(page.own_snooze, "240")
    assert bench.preferences().snooze == timedelta(minutes=240)
    with on_bench(qt, desk) as again:
        other = again.page
        assert (other.snooze.currentText(), other.own_snooze.value()) == ("Own length", 240)
        assert other.own_snooze.isVisible()


def test_an_offered_length_typed_as_ones_own_stays_so(bench: Bench) -> None:
    """The field is not taken away from who has asked for it."""
    pick(bench.page.snooze, 0)
    write(bench.page.own_snooze, "30")
    assert bench.preferences().snooze == timedelta(minutes=30)
    bench.page.refresh()
    assert bench.page.own_snooze.isVisible()


@pytest.mark.parametrize("is_own_first", [True, False])
def test_an_offered_length_puts_the_own_one_away(bench: Bench, is_own_first: bool) -> None:
    """Set by another program or chosen here, it is shown as what it is."""
    pick(bench.page.snooze, 0)
    if is_own_first:
        write(bench.page.own_snooze, "25")
        bench.diary.prefer(PreferenceName.SNOOZE, "15")
    else:
        pick(bench.page.snooze, 15)
    settle()
    assert bench.page.snooze.currentText() == "15 minutes"
    assert not bench.page.own_snooze.isVisible()


def test_one_change_is_one_fact(bench: Bench, desk: Desk) -> None:
    """Filling the page writes nothing, and each change writes once."""
    page = bench.page
    page.refresh()
    click(page.quiet)
    choose(page.level, TextLevel.FULL)
    pick(page.snooze, 5)
    write(page.heads_up, "15")
    assert len(desk.facts(Preferred)) == 3
    assert len(desk.facts(RoutineRevised)) == 2


def test_a_policy_can_be_undone(shown: SettingsPage, program: Program, desk: Desk) -> None:
    """Ctrl+Z takes a change of the repeats back, and the page shows that."""
    write(shown.repeats[0], "35")
    assert words(program.window.note) == ["Saved. It applies from today"]
    program.diary.undo()
    assert desk.session.queries.routine().dose_policy.repeats == minutes(20, 60)
    assert shown.repeats[0].value() == 20


def test_what_another_program_set_shows(bench: Bench, desk: Desk, qtbot: QtBot) -> None:
    """Settings of the command line show on the open page within a second."""
    page = bench.page
    other = SqliteStore(desk.session.store.path)
    routine = desk.session.queries.routine().with_dose_policy(
        ReminderPolicy(minutes(5), timedelta(minutes=30))
    )
    facts: list[Fact] = [
        Preferred("text-level", "discreet"),
        Preferred("quiet-hours", "23:00-06:30"),
        Preferred("snooze", "45"),
        Preferred("day-end", f"{TODAY} 03:15"),
        Preferred("first-weekday", "5"),
        Preferred("hour-clock", "24"),
        Preferred("theme", "dark"),
        Preferred("text-size", "150"),
        Preferred("language", "de"),
        RoutineRevised(DOSE.day, routine),
    ]
    try:
        other.append(facts, NOW, "Europe/Berlin")
        qtbot.waitUntil(lambda: page.level.value is TextLevel.DISCREET, timeout=1000)
    finally:
        other.close()
    assert lengths(page) == [5, 0]
    assert page.heads_up.value() == 30
    assert (page.quiet_from.text(), page.quiet_to.text()) == ("23:00", "06:30")
    assert (page.snooze.currentText(), page.own_snooze.text()) == ("Own length", "45 min")
    assert (page.day_end.text(), page.week.currentText()) == ("03:15", "Saturday")
    assert (page.clock.value, page.theme.value) == (HourClock.TWENTY_FOUR, ThemeChoice.DARK)
    assert (page.text_size.slider.value(), page.language.currentText()) == (150, "Deutsch")


def test_what_was_set_meanwhile_shows_when_the_page_comes(program: Program, desk: Desk) -> None:
    """A page that is not on show asks again when it comes."""
    desk.session.commands.prefer(PreferenceName.TEXT_LEVEL, "full")
    desk.autostart.on = True
    program.window.show_place("settings")
    settle()
    assert program.window.settings.level.value is TextLevel.FULL
    assert program.window.settings.start.is_on


def test_what_is_being_typed_stays(bench: Bench) -> None:
    """The heartbeat, which asks again every 20 seconds, takes nothing away from under the hand."""
    page, spin = bench.page, bench.page.repeats[1]
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "9")
    bench.diary.changed.emit()
    QTest.keyClicks(spin, "5")
    press(spin, Qt.Key.Key_Return)
    assert bench.policy().repeats == minutes(20, 95)
    click(page.quiet)
    page.quiet_from.setFocus()
    page.quiet_from.setSelectedSection(QTimeEdit.Section.HourSection)
    QTest.keyClicks(page.quiet_from, "2")
    bench.diary.changed.emit()
    QTest.keyClicks(page.quiet_from, "1")
    press(page.quiet_from, Qt.Key.Key_Return)
    assert bench.preferences().quiet == QuietHours(time(21), time(7))


def test_another_program_does_not_take_what_is_typed(bench: Bench) -> None:
    """Half a number stays where another one was set meanwhile, and counts in the end."""
    page, spin = bench.page, bench.page.heads_up
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "4")
    bench.set_policy(ReminderPolicy(minutes(20, 60), timedelta(minutes=15)))
    QTest.keyClicks(spin, "5")
    press(spin, Qt.Key.Key_Return)
    assert bench.policy().heads_up == timedelta(minutes=45)
    page.day_end.setFocus()
    page.day_end.setSelectedSection(QTimeEdit.Section.MinuteSection)
    QTest.keyClicks(page.day_end, "4")
    bench.diary.end_days_at(time(1))
    QTest.keyClicks(page.day_end, "5")
    press(page.day_end, Qt.Key.Key_Return)
    assert bench.preferences().day_ends.after(TODAY) == time(4, 45)


def test_a_field_with_nothing_typed_in_it_follows(bench: Bench) -> None:
    """It shows what another program set, and keeps the focus."""
    bench.page.heads_up.setFocus()
    bench.set_policy(ReminderPolicy(minutes(20, 60), timedelta(minutes=15)))
    assert bench.page.heads_up.text() == "15 min"
    assert bench.page.heads_up.hasFocus()


@pytest.mark.expects_log("readonly database", "refused: WorldFailure")
def test_what_cannot_be_saved_goes_back(bench: Bench, desk: Desk) -> None:
    """A diary that refuses is a sentence, and each control shows what holds."""
    page = bench.page
    desk.refuse_writes(on=True)
    choose(page.level, TextLevel.FULL)
    assert bench.troubles[-1].endswith("is read-only, so nothing was saved.")
    assert page.level.value is TextLevel.NEUTRAL
    click(page.quiet)
    assert not page.quiet.is_on
    write(page.repeats[0], "35")
    assert page.repeats[0].value() == 20
    pick(page.snooze, 60)
    assert page.snooze.currentText() == "10 minutes"
    choose(page.theme, ThemeChoice.DARK)
    assert page.theme.value is ThemeChoice.DESKTOP
    press(page.text_size.slider, Qt.Key.Key_Right)
    assert (page.text_size.slider.value(), page.text_size.number.text()) == (100, "100 %")
    assert bench.policy().repeats == minutes(20, 60)


def test_starting_with_the_computer(bench: Bench, desk: Desk) -> None:
    """On and off are arranged at once, said to be saved, and the line beneath says more."""
    told: list[bool] = []
    bench.page.saved.connect(lambda: told.append(True))
    click(bench.page.start)
    assert desk.autostart.is_on()
    assert reminders.AUTOSTART_ON in words(bench.page)
    click(bench.page.start)
    assert not desk.autostart.is_on()
    assert reminders.AUTOSTART_OFF in words(bench.page)
    assert told == [True, True]


def test_a_computer_that_refuses_is_told(bench: Bench, desk: Desk) -> None:
    """Where it cannot be arranged it is said why, and the switch shows the truth."""
    told: list[bool] = []
    bench.page.saved.connect(lambda: told.append(True))
    desk.autostart.refusal = "This folder cannot be written."
    click(bench.page.start)
    assert bench.troubles == ["This folder cannot be written."]
    assert not bench.page.start.is_on
    assert reminders.AUTOSTART_OFF in words(bench.page)
    assert told == []


def test_a_computer_that_does_not_tell(bench: Bench, desk: Desk) -> None:
    """Where it cannot be found out, the line beneath says why, and the page comes all the same."""
    desk.autostart.trouble = "This folder cannot be read."
    bench.diary.changed.emit()
    assert "This folder cannot be read." in words(bench.page)


def test_where_there_is_no_starting_there_is_no_question(qt: QApplication, desk: Desk) -> None:
    """On a system that cannot do it, nothing is said of starting with the computer."""
    with on_bench(qt, desk, is_starting=False) as bench:
        assert reminders.AUTOSTART_QUESTION not in words(bench.page)
        assert not bench.page.start.isVisible()
        assert reminders.LOG_NOTE in words(bench.page)


def test_the_log_and_back(shown: SettingsPage, program: Program) -> None:
    """A button leads to the reminder log, which belongs to Settings, and another back."""
    window = program.window
    click(shown.log_button)
    assert window.reminder_log.isVisible()
    assert window._rail.buttons["settings"].isChecked()
    click(button(window.reminder_log, "Back to Settings"))
    assert shown.isVisible()


def test_ctrl_comma_opens_settings(program: Program) -> None:
    """The key shows the page, as its button in the rail does."""
    press(program.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert program.window.settings.isVisible()
    program.window.show_place("today")
    click(program.window._rail.buttons["settings"])
    assert program.window.settings.isVisible()


def test_the_keyboard_alone_is_enough(bench: Bench, desk: Desk) -> None:
    """Tab reaches every setting, the arrows change it, and Space presses what is a button."""
    page = bench.page
    asked: list[bool] = []
    page.log_requested.connect(lambda: asked.append(True))
    desk.notifier.delivery = Delivery("test", channel_id="of the test")
    chosen = page.level.buttons[TextLevel.NEUTRAL]
    page.search.setFocus()
    tab_to(page, chosen)
    press(chosen, Qt.Key.Key_Right)
    assert bench.preferences().text_level is TextLevel.DISCREET
    press(page.level.buttons[TextLevel.DISCREET], Qt.Key.Key_Left)
    assert bench.preferences().text_level is TextLevel.NEUTRAL
    assert chosen.hasFocus()
    for spin, expected in zip((*page.repeats, page.heads_up), (25, 65, 5), strict=True):
        tab_to(page, spin)
        press(spin, Qt.Key.Key_Up)
        assert spin.value() == expected
    assert bench.policy() == ReminderPolicy(minutes(25, 65), timedelta(minutes=5))
    tab_to(page, page.quiet)
    press(page.quiet, Qt.Key.Key_Space)
    assert bench.preferences().quiet == NIGHT
    for edit in (page.quiet_from, page.quiet_to):
        page.quiet.setFocus()
        tab_to(page, edit)
        press(edit, Qt.Key.Key_Down)
    assert bench.preferences().quiet == QuietHours(time(21), time(6))
    tab_to(page, page.snooze)
    press(page.snooze, Qt.Key.Key_Down)
    assert bench.preferences().snooze == timedelta(minutes=15)
    tab_to(page, page.try_out.send)
    press(page.try_out.send, Qt.Key.Key_Space)
    assert page.try_out.yes.hasFocus()
    press(page.try_out.yes, Qt.Key.Key_Space)
    assert bench.preferences().seen == "of the test"
    tab_to(page, page.start)
    press(page.start, Qt.Key.Key_Space)
    assert desk.autostart.on
    tab_to(page, page.log_button)
    press(page.log_button, Qt.Key.Key_Space)
    assert asked == [True]


def test_tab_comes_to_what_is_chosen(bench: Bench) -> None:
    """Of each few, Tab stops at the one that is chosen, and not at another on the way."""
    page = bench.page
    bench.diary.prefer(PreferenceName.TEXT_LEVEL, "discreet")
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
def test_space_chooses_what_has_the_focus(bench: Bench, value: TextLevel) -> None:
    """A choice that was focused by the mouse or a screen reader is taken by Space."""
    one: QAbstractButton = bench.page.level.buttons[value]
    one.setFocus()
    press(one, Qt.Key.Key_Space)
    assert bench.preferences().text_level is value
