"""The welcome: its answers become one change, it can be skipped, left and gone through by keys."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import time
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skinroutine.adapters.system import files
from skinroutine.app.diary.strengths import ABOVE_ZERO, HOW_TO_WRITE, LARGEST
from skinroutine.app.reminding.proof import TAG
from skinroutine.domain.plan.routine import (
    Anchor,
    AnchorTimes,
    FoodRule,
    ForgottenRule,
    Slot,
    Step,
    StepKind,
)
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import RoutineRevised
from skinroutine.domain.record.preferences import Region, TextLevel
from skinroutine.ui.screens.welcome.pieces import Row
from skinroutine.ui.wording import reminders
from skinroutine.ui.wording import welcome as said

from fakes import FixedClock
from ui.desk import PaperAutostart, button, click, settle, words
from ui.hotel import PAGES, TITLES, Guest, Hotel, a_hotel
from ui.spoken import interactive, name

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ENTER, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right
USUAL = default_routine()


@pytest.fixture
def hotel(qt: QApplication, profile: Path, clock: FixedClock) -> Iterator[Hotel]:
    """Yield a new diary."""
    with a_hotel(qt, profile, clock) as made:
        yield made


@pytest.fixture
def guest(hotel: Hotel) -> Iterator[Guest]:
    """Yield the welcome of a new diary on a computer that can start the program."""
    with hotel.guest(PaperAutostart()) as made:
        yield made


def test_the_whole_welcome_by_keyboard_alone(guest: Guest) -> None:
    """From the region to Finish with Tab, Space, arrows, letters and Enter."""
    welcome = guest.welcome
    assert button(welcome.beginning.region, "United Kingdom").hasFocus()
    guest.keys(RIGHT, TAB, TAB, TAB, SPACE, TAB, TAB, RIGHT, ENTER)
    assert guest.title == TITLES[1]
    assert welcome.leaflet.name.hasFocus()
    welcome.leaflet.name.selectAll()
    guest.keys("My capsules", TAB, "20 + 10", TAB, LEFT, LEFT, TAB, LEFT, ENTER)
    assert guest.title == TITLES[2]
    assert welcome.times.fields[Anchor.WAKE].hasFocus()
    guest.keys(Qt.Key.Key_Down, TAB, TAB, Qt.Key.Key_Up, ENTER)
    assert guest.title == TITLES[3]
    assert welcome.reach.try_out.send.hasFocus()
    guest.keys(ENTER)
    assert welcome.reach.try_out.yes.hasFocus()
    assert guest.channels["buttons"].notices[-1].is_discreet
    guest.keys(ENTER)
    assert welcome.foot.next.hasFocus()
    assert guest.finished == []
    guest.keys(ENTER)
    assert guest.finished == [True]
    routine, preferences = guest.routine, guest.desk.session.queries.preferences()
    assert [step.id for step in routine.steps] == ["moisturizer", "sunscreen", "dose"]
    assert routine.anchors == AnchorTimes(time(7), time(13, 30), time(19), time(21, 30))
    dose = routine.dose
    assert dose is not None
    assert dose.title == "My capsules 30 mg"
    assert dose.strengths == (Decimal(20), Decimal(10))
    assert dose.food is FoodRule.WITH_FOOD
    assert dose.forgotten is ForgottenRule.TAKE_IF_NOT_CLOSE
    assert preferences.text_level is TextLevel.DISCREET
    assert preferences.region is Region.EU
    assert preferences.seen == "buttons"
    assert preferences.is_welcomed


def test_what_is_written_can_be_taken_back_by_one_undo(guest: Guest) -> None:
    """The routine is one change, then comes the mark of the welcome; one undo has it all back."""
    click(guest.welcome.beginning.switches["sunscreen"])
    guest.go_to(1)
    guest.welcome.leaflet.dose.setText("40")
    click(guest.welcome.foot.next)
    guest.welcome.times.fields[Anchor.BED].show_time(time(23))
    click(guest.welcome.foot.next)
    assert guest.written == []
    click(guest.welcome.foot.next)
    assert guest.written == [RoutineRevised, ("region", "uk"), ("welcome", "done")]
    assert guest.finished == [True]
    assert guest.routine != USUAL
    guest.diary.undo()
    assert guest.routine == USUAL
    assert guest.desk.session.queries.preferences().is_welcomed


def test_usual_answers_change_nothing(guest: Guest) -> None:
    """Who goes through and changes nothing has the usual routine, and no change of it."""
    guest.go_to(3)
    click(guest.welcome.foot.next)
    assert guest.written == [("region", "uk"), ("welcome", "done")]
    assert guest.routine == USUAL
    assert not guest.desk.session.queries.is_untouched()


@pytest.mark.parametrize(
    ("locale", "proposed", "name"),
    [
        ("en_US.UTF-8", Region.US, "United States"),
        ("en_GB.UTF-8", Region.UK, "United Kingdom"),
        ("de_DE.UTF-8", Region.EU, "European Union"),
        ("de_CH.UTF-8", Region.OTHER, "Elsewhere"),
        ("C.UTF-8", Region.OTHER, "Elsewhere"),
    ],
)
def test_the_region_is_proposed_and_asked(
    qt: QApplication,
    profile: Path,
    clock: FixedClock,
    monkeypatch: pytest.MonkeyPatch,
    locale: str,
    proposed: Region,
    name: str,
) -> None:
    """The first page shows the region of the locale, chosen; it counts once one has finished."""
    monkeypatch.setenv("LC_TIME", locale)
    with a_hotel(qt, profile, clock) as hotel, hotel.guest(PaperAutostart()) as guest:
        region = guest.welcome.beginning.region
        assert words(region)[:2] == [said.REGION_QUESTION, said.REGION_NOTE]
        assert region.answer.value is proposed
        assert button(region, name).isChecked()
        guest.go_to(3)
        assert guest.desk.session.queries.preferences().region is Region.OTHER
        click(guest.welcome.foot.next)
        assert guest.desk.session.queries.preferences().region is proposed


def test_another_region_is_chosen(guest: Guest) -> None:
    """What the person chooses stands over what was proposed, and over going back."""
    guest.choose(guest.welcome.beginning.region, "European Union")
    guest.go_to(1)
    click(guest.welcome.foot.back)
    assert guest.welcome.beginning.region.answer.value is Region.EU
    guest.go_to(3)
    click(guest.welcome.foot.next)
    assert guest.desk.session.queries.preferences().region is Region.EU


def test_the_last_page_has_nothing_to_skip(guest: Guest) -> None:
    """What was answered is finished there; going back, skipping is possible again."""
    guest.go_to(3)
    assert not guest.welcome.foot.skip.isVisible()
    click(guest.welcome.foot.back)
    assert guest.welcome.foot.skip.isVisible()


@pytest.mark.parametrize("page", PAGES[:-1])
def test_every_page_can_be_skipped(guest: Guest, page: int) -> None:
    """Skipping writes that, and leaves everything as usual, whatever was answered."""
    click(guest.welcome.beginning.switches["dose"])
    click(guest.welcome.beginning.switches["dose"])
    click(guest.welcome.beginning.switches["lip-balm"])
    guest.go_to(page)
    guest.welcome.leaflet.dose.setText("not a number")
    guest.welcome.times.fields[Anchor.BED].show_time(time(23))
    click(button(guest.welcome, "Skip, use the usual times"))
    assert guest.finished == [True]
    assert guest.written == [("welcome", "done")]
    assert guest.routine == USUAL


def test_skip_by_keyboard(guest: Guest) -> None:
    """Enter presses skip and back where they have the focus, instead of going on."""
    guest.go_to(1)
    guest.welcome.foot.back.setFocus()
    guest.keys(ENTER)
    assert guest.title == TITLES[0]
    guest.welcome.foot.skip.setFocus()
    guest.keys(ENTER)
    assert guest.finished == [True]


def test_going_back_keeps_the_answers(guest: Guest) -> None:
    """Every answer is there again, on the way back and on the way on."""
    welcome = guest.welcome
    assert not welcome.foot.back.isEnabled()
    click(welcome.beginning.switches["lip-balm"])
    guest.choose(welcome.beginning.level, "Full")
    guest.go_to(1)
    welcome.leaflet.name.setText("My capsules")
    welcome.leaflet.dose.setText("20+")
    guest.choose(welcome.leaflet.food, "With or without food")
    guest.choose(welcome.leaflet.forgotten, "Skip it")
    given = welcome.underway.answers
    click(welcome.foot.back)
    assert not welcome.beginning.switches["lip-balm"].is_on
    assert welcome.beginning.level.answer.value is TextLevel.FULL
    assert welcome.underway.answers == given
    click(welcome.foot.next)
    assert welcome.leaflet.dose.text() == "20+"
    assert welcome.underway.answers == given
    welcome.leaflet.dose.setText("20")
    click(welcome.foot.next)
    welcome.times.fields[Anchor.WAKE].show_time(time(6))
    click(welcome.foot.next)
    for title in reversed(TITLES[:3]):
        click(welcome.foot.back)
        assert guest.title == title
    assert welcome.times.fields[Anchor.WAKE].value == time(6)
    assert welcome.underway.answers.times[0] == time(6)
    assert welcome.underway.answers.dose == "20"


def test_a_dose_that_cannot_be_read_is_said(guest: Guest) -> None:
    """The page stays, says how a dose is written, and has the focus there until it is."""
    guest.go_to(1)
    leaflet = guest.welcome.leaflet
    leaflet.dose.setFocus()
    guest.keys("20 10")
    assert words(leaflet.told) == []
    guest.keys(ENTER)
    assert guest.title == TITLES[1]
    assert words(leaflet.told) == [HOW_TO_WRITE]
    leaflet.name.setFocus()
    click(guest.welcome.foot.next)
    assert leaflet.dose.hasFocus()
    leaflet.dose.selectAll()
    guest.keys("0")
    assert words(leaflet.told) == []
    guest.keys(TAB)
    assert words(leaflet.told) == [ABOVE_ZERO.format(largest=LARGEST)]
    leaflet.dose.setFocus()
    leaflet.dose.selectAll()
    guest.keys("12,5", ENTER)
    assert guest.title == TITLES[2]
    guest.keys(ENTER)
    assert words(guest.welcome.reach).count("Isotretinoin 12.5 mg") == 1


def test_an_empty_name_is_the_usual_one(guest: Guest) -> None:
    """The name may be left empty, and so may the dose."""
    guest.go_to(1)
    guest.welcome.leaflet.name.setText("  ")
    click(guest.welcome.foot.next)
    click(guest.welcome.foot.next)
    click(guest.welcome.foot.next)
    assert guest.finished == [True]
    assert guest.routine == USUAL


def test_without_a_dose_the_leaflet_is_passed_over(guest: Guest) -> None:
    """Where no dose is kept nobody is asked about it, also where its text made no sense before."""
    guest.go_to(1)
    guest.welcome.leaflet.dose.setText("nonsense")
    click(guest.welcome.foot.back)
    click(guest.welcome.beginning.switches["dose"])
    click(guest.welcome.foot.next)
    assert guest.title == TITLES[2]
    assert "Dinner" in words(guest.welcome.times)
    assert name(guest.welcome.times.fields[Anchor.DINNER]) == "Dinner"
    click(guest.welcome.foot.back)
    assert guest.title == TITLES[0]
    click(guest.welcome.foot.next)
    click(guest.welcome.foot.next)
    click(guest.welcome.foot.next)
    assert guest.finished == [True]
    assert guest.routine.dose is None


def test_a_routine_without_steps(guest: Guest) -> None:
    """Everything may be left out; the glance says what then."""
    for switch in guest.welcome.beginning.switches.values():
        click(switch)
    click(guest.welcome.foot.next)
    click(guest.welcome.foot.next)
    assert said.NO_STEPS in words(guest.welcome.reach)
    click(guest.welcome.foot.next)
    assert guest.finished == [True]
    assert guest.routine.steps == ()


def test_a_row_is_clicked_anywhere(guest: Guest) -> None:
    """A click beside the switch, on the name of the step, switches it."""
    row = guest.welcome.beginning.findChildren(Row)[1]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(90, row.height() // 2))
    assert not guest.welcome.beginning.switches["sunscreen"].is_on


def test_equal_times_are_said(guest: Guest) -> None:
    """Two points of the day at the same time: a sentence, and neither button nor Enter goes on."""
    guest.go_to(2)
    times, on = guest.welcome.times, guest.welcome.foot.next
    guest.keys("1230", ENTER)
    assert times.fields[Anchor.WAKE].value == time(12, 30)
    same = (
        "\u201cI get up\u201d and \u201cLunch\u201d have the same time, 12:30. "
        "Each needs a time of its own."
    )
    assert words(guest.welcome.told) == [same]
    assert not on.isEnabled()
    guest.keys(ENTER)
    assert guest.title == TITLES[2]
    times.fields[Anchor.WAKE].setFocus()
    guest.keys(Qt.Key.Key_Down)
    assert words(guest.welcome.told) == []
    assert on.isEnabled()
    guest.keys(ENTER)
    assert guest.title == TITLES[3]


def test_nothing_is_written_before_the_end(guest: Guest, hotel: Hotel) -> None:
    """Who closes the window midway is welcomed again; what was written by then is no answer."""
    guest.choose(guest.welcome.beginning.level, "Discreet")
    assert guest.written == []
    guest.go_to(1)
    guest.welcome.leaflet.dose.setText("20")
    click(guest.welcome.foot.next)
    click(guest.welcome.foot.next)
    click(guest.welcome.reach.try_out.send)
    click(guest.welcome.reach.try_out.yes)
    level = ("text-level", "discreet")
    assert guest.written == [level, ("unseen-channels", ""), ("seen-channel", "buttons")]
    assert hotel.desk.session.queries.is_untouched()
    click(guest.welcome.foot.next)
    assert guest.written[3:] == [RoutineRevised, ("region", "uk"), ("welcome", "done")]


def test_the_test_says_as_much_as_was_chosen(guest: Guest) -> None:
    """The level counts once one continues, and again after going back for another."""
    guest.choose(guest.welcome.beginning.level, "Discreet")
    guest.go_to(3)
    click(guest.welcome.reach.try_out.send)
    assert guest.channels["buttons"].notices[-1].title == "A test"
    click(guest.welcome.reach.try_out.yes)
    for _ in range(3):
        click(guest.welcome.foot.back)
    guest.choose(guest.welcome.beginning.level, "Full")
    guest.go_to(3)
    click(guest.welcome.reach.try_out.send)
    assert guest.channels["buttons"].notices[-1].title == "This is a test reminder"


def test_no_tries_the_next_way(guest: Guest) -> None:
    """No leads to the next channel, as in the settings; the end takes the test off the screen."""
    guest.go_to(3)
    click(guest.welcome.reach.try_out.send)
    click(guest.welcome.reach.try_out.no)
    assert len(guest.channels["card"].notices) == 1
    assert guest.welcome.reach.try_out.yes.hasFocus()
    withdrawn = guest.channels["card"].withdrawn.count(TAG)
    click(guest.welcome.foot.next)
    assert guest.finished == [True]
    assert guest.desk.session.queries.preferences().unseen == {"buttons"}
    assert guest.channels["card"].withdrawn.count(TAG) == withdrawn + 1


def test_each_level_has_its_example(guest: Guest) -> None:
    """What a reminder says at a level is said as soon as it is chosen."""
    level = guest.welcome.beginning.level
    assert reminders.level_note(TextLevel.NEUTRAL) in words(level)
    for one in TextLevel:
        guest.choose(level, str(reminders.LEVELS[one]))
        assert reminders.level_note(one) in words(level)
        tabbed = [button.focusPolicy() for button in level.answer.buttons.values()]
        assert tabbed.count(Qt.FocusPolicy.StrongFocus) == 1
        assert level.answer.buttons[one].focusPolicy() is Qt.FocusPolicy.StrongFocus


def is_on(guest: Guest) -> bool:
    """Tell whether the switch of the start shows that it is on."""
    return guest.welcome.times.start.is_on


def test_the_switch_starts_with_the_computer_at_once(hotel: Hotel) -> None:
    """The switch arranges it, shows what lies there, and Skip leaves it."""
    autostart = PaperAutostart()
    with hotel.guest(autostart) as guest:
        guest.go_to(2)
        assert not is_on(guest)
        click(guest.welcome.times.start)
        assert autostart.is_on()
        click(guest.welcome.times.start)
        assert not autostart.is_on()
    autostart.on = True
    with hotel.guest(autostart) as guest:
        guest.go_to(2)
        assert is_on(guest)
        click(guest.welcome.foot.skip)
    assert autostart.is_on()


def test_a_computer_that_refuses_is_said(hotel: Hotel) -> None:
    """Where it cannot be arranged, the switch goes back and a sentence says why."""
    autostart = PaperAutostart(refusal="The folder cannot be written.")
    with hotel.guest(autostart) as guest:
        guest.go_to(2)
        click(guest.welcome.times.start)
        assert not is_on(guest)
        assert words(guest.welcome.times.start_told) == ["The folder cannot be written."]
        autostart.refusal = ""
        click(guest.welcome.times.start)
        assert is_on(guest)
        assert words(guest.welcome.times.start_told) == []
        click(guest.welcome.foot.next)
        assert guest.title == TITLES[3]


def test_a_computer_that_cannot_be_asked_is_said(hotel: Hotel) -> None:
    """Where it cannot be found out, the welcome goes on with the sentence."""
    with hotel.guest(PaperAutostart(trouble="It cannot be read.")) as guest:
        guest.go_to(2)
        assert words(guest.welcome.times.start_told) == ["It cannot be read."]


def test_without_anything_to_arrange_there_is_no_switch(hotel: Hotel) -> None:
    """Where the program cannot be started by the computer, nothing is said of it."""
    with hotel.guest(None) as guest:
        guest.go_to(2)
        assert said.START not in words(guest.welcome)
        assert guest.welcome.times.start not in list(interactive(guest.window))


def test_escape_does_nothing(guest: Guest) -> None:
    """Escape neither leaves the page nor takes an answer away."""
    for page in PAGES:
        before = guest.welcome.underway
        guest.keys(Qt.Key.Key_Escape)
        assert guest.welcome.underway == before
        assert guest.title == TITLES[page]
        if page < PAGES[-1]:
            click(guest.welcome.foot.next)
    assert guest.written == []
    assert guest.window.isVisible()


def test_enter_held_down_turns_one_page(guest: Guest) -> None:
    """A key that repeats itself does not run through the pages."""
    kind, none = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
    guest.keys(ENTER)
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        QApplication.sendEvent(focused, QKeyEvent(kind, ENTER, none, "\r", True))
    settle()
    assert guest.title == TITLES[1]


@pytest.mark.expects_log("readonly database", "refused: WorldFailure")
@pytest.mark.parametrize("is_skip", [False, True], ids=["finish", "skip"])
def test_a_diary_that_refuses_keeps_the_welcome(guest: Guest, is_skip: bool) -> None:
    """Where nothing can be written that is told, and the end can be asked for again."""
    click(guest.welcome.beginning.switches["lip-balm"])
    guest.go_to(2 if is_skip else 3)
    foot = guest.welcome.foot
    last = foot.skip if is_skip else foot.next
    guest.desk.refuse_writes(on=True)
    click(last)
    assert guest.finished == []
    assert len(guest.troubles) == 1
    assert guest.welcome.banner.words == guest.troubles[0]
    assert guest.troubles[0].endswith("is read-only, so nothing was saved.")
    assert foot.next.hasFocus()
    guest.desk.refuse_writes(on=False)
    guest.diary.changed.emit()
    assert guest.finished == []
    click(last)
    assert guest.finished == [True]
    assert guest.welcome.banner.words == ""
    assert len(guest.routine.steps) == (4 if is_skip else 3)


def test_a_busy_diary_finishes_in_a_moment(guest: Guest, qtbot: QtBot) -> None:
    """While another program writes the welcome waits, and writes in order once it can."""
    click(guest.welcome.beginning.switches["lip-balm"])
    guest.go_to(3)
    other = sqlite3.connect(guest.desk.session.profile / files.DIARY, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    click(guest.welcome.foot.next)
    assert guest.finished == []
    assert not guest.welcome.foot.next.isEnabled()
    guest.diary.changed.emit()
    assert guest.finished == []
    other.execute("ROLLBACK")
    other.close()
    qtbot.waitUntil(lambda: guest.finished == [True], timeout=3000)
    assert guest.written == [RoutineRevised, ("region", "uk"), ("welcome", "done")]


def test_a_welcome_that_is_shown_once_more_writes_too(hotel: Hotel) -> None:
    """Who was welcomed already and goes through it once more has the answers written, once."""
    with hotel.guest(PaperAutostart()) as guest:
        click(guest.welcome.foot.skip)
    with hotel.guest(PaperAutostart()) as guest:
        click(guest.welcome.beginning.switches["lip-balm"])
        guest.go_to(3)
        click(guest.welcome.foot.next)
        assert guest.finished == [True]
        assert len(guest.routine.steps) == 3
        assert guest.written == [
            ("welcome", "done"),
            RoutineRevised,
            ("region", "uk"),
            ("welcome", "done"),
        ]


def test_another_look_goes_on_where_it_was(hotel: Hotel) -> None:
    """Made anew in another theme or size, the welcome has the page and the answers it had."""
    with hotel.guest(PaperAutostart()) as guest:
        click(guest.welcome.beginning.switches["lip-balm"])
        guest.go_to(1)
        guest.welcome.leaflet.dose.setText("20 +")
        left = guest.welcome.underway
    with hotel.guest(PaperAutostart(), theme="dark", scale=1.5, underway=left) as guest:
        assert guest.title == TITLES[1]
        assert guest.welcome.leaflet.dose.text() == "20 +"
        assert guest.welcome.underway == left
        guest.welcome.leaflet.dose.setText("20")
        click(guest.welcome.foot.next)
        last = guest.welcome
        click(last.foot.next)
        left = last.underway
    with hotel.guest(PaperAutostart(), theme="contrast", underway=left) as guest:
        assert guest.title == TITLES[3]
        assert "Isotretinoin 20 mg" in words(guest.welcome.reach)
        click(guest.welcome.foot.next)
        assert [step.id for step in guest.routine.steps] == ["moisturizer", "sunscreen", "dose"]


def test_the_last_page_shows_what_was_set_up(guest: Guest) -> None:
    """Each step that was kept, with its times, and nothing of an earlier look at it."""
    click(guest.welcome.beginning.switches["sunscreen"])
    guest.go_to(2)
    guest.welcome.times.fields[Anchor.WAKE].show_time(time(6, 15))
    for _ in range(2):
        click(guest.welcome.foot.next)
        click(guest.welcome.foot.back)
    click(guest.welcome.foot.next)
    settle()
    rows = [words(row) for row in guest.welcome.reach.findChildren(Row)]
    assert rows == [
        ["Moisturizer", "06:15, 21:30"],
        ["Lip balm", "06:15, 12:30, 21:30"],
        ["Isotretinoin", "19:00"],
    ]


CREAM = Step("cream", StepKind.OTHER, "Hand cream", (), is_as_needed=True)
NOON = Step("noon", StepKind.OTHER, "At noon", (Slot("one", at=time(12)),))


def test_steps_in_words() -> None:
    """When a step is done, in words and by the clock."""
    balm, dose = (USUAL.step(one) for one in ("lip-balm", "dose"))
    assert balm is not None
    assert dose is not None
    steps = (balm, dose, NOON, CREAM)
    assert [said.times_of_day(one) for one in steps] == [
        "Morning, midday, night",
        "With dinner",
        "At 12:00",
        "As needed",
    ]
    anchors = AnchorTimes(wake=time(22), bed=time(2))
    assert [said.clock_times(one, anchors) for one in steps] == [
        "02:00, 12:30, 22:00",
        "19:00",
        "12:00",
        "as needed",
    ]


def test_same_times_in_words() -> None:
    """Every point of the day that shares a time is named; where all differ nothing is said."""
    seven, one = time(7), time(13)
    assert said.same_times((seven, one, time(19), time(22)), has_dose=True) == ""
    assert said.same_times((seven, one, one, one), has_dose=False) == (
        "\u201cLunch\u201d, \u201cDinner\u201d and \u201cI go to bed\u201d have the same time, "
        "13:00. Each needs a time of its own."
    )
