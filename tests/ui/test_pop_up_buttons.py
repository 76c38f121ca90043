"""What is pressed on a pop-up, in any thread: the act, where it was said, and what is closed."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skinroutine.app.ports import Delivery, Press
from skinroutine.domain.plan.routine import Anchor, FoodRule, Slot
from skinroutine.domain.record.event import Skipped, Snoozed, Ticked
from skinroutine.domain.record.status import Status
from skinroutine.ui.screens.today.time_entry import TimeEntry
from skinroutine.ui.shell.application import Program

from ui.days import DOSE, LIPS, NOW, TODAY, at, key
from ui.desk import Desk, button, click, in_a_thread, row_of, running, settle
from ui.guard_bench import (
    LEAVE,
    MORNING,
    NOTE,
    OTHER,
    answer,
    dialogs,
    doses,
    plan_twice,
    the_dialog,
)
from ui.today_bench import type_time

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NIGHT = (key("moisturizer", "night"), key("lip-balm", "night"))


def pressed(program: Program, tag: str, press: Press) -> None:
    """Press something on a pop-up, as a channel does in its thread, and let that arrive."""
    in_a_thread(lambda: program._pressed(tag, press))
    settle()


def ring(program: Program, desk: Desk) -> str:
    """Let what is open at 21:30 be announced alone, and return the tag of the pop-up."""
    for one in (LIPS, DOSE):
        program.diary.tick(one)
    desk.clock.advance(at(TODAY, 21, 30) - desk.clock.instant)
    desk.notifier.amended.clear()
    desk.alarm.ring()
    settle()
    return desk.newest.tag


def ring_at_night(program: Program, desk: Desk) -> str:
    """Let the two care steps of 21:30 be announced alone, and return the tag of the pop-up."""
    tag = ring(program, desk)
    assert desk.newest.title == "2 steps for 21:30"
    return tag


def ring_for_one(program: Program, desk: Desk) -> str:
    """Let the balm of the night be announced alone, and return the tag of the pop-up."""
    program.diary.tick(NIGHT[0])
    tag = ring(program, desk)
    assert desk.newest.title == "Lip balm"
    return tag


def test_done_ticks_from_the_pop_up(program: Program, desk: Desk) -> None:
    """Done on the pop-up of one step is the record, made now and noted with its channel."""
    tag = ring_for_one(program, desk)
    desk.clock.advance(timedelta(minutes=2))
    pressed(program, tag, Press.DONE)
    assert desk.facts(Ticked)[-1] == Ticked(NIGHT[1], at(TODAY, 21, 32), None, "test")
    assert row_of(program, NIGHT[1]).box.isChecked()
    assert tag in desk.notifier.withdrawn


def test_snooze_moves_the_reminder_from_the_pop_up(program: Program, desk: Desk) -> None:
    """Snooze on the pop-up closes it and brings another in ten minutes."""
    tag = ring_for_one(program, desk)
    pressed(program, tag, Press.SNOOZE)
    until = at(TODAY, 21, 40)
    assert desk.facts(Snoozed) == [Snoozed(NIGHT[1], until, "test")]
    assert tag in desk.notifier.withdrawn
    assert desk.alarm.at == until
    desk.clock.advance(timedelta(minutes=10))
    desk.alarm.ring()
    settle()
    assert desk.newest.title == "Lip balm"
    assert desk.newest.tag != tag


def test_skip_leaves_out_from_the_pop_up(program: Program, desk: Desk) -> None:
    """Skip on the pop-up asks for no reason."""
    tag = ring_for_one(program, desk)
    pressed(program, tag, Press.SKIP)
    assert desk.facts(Skipped)[-1] == Skipped(NIGHT[1], None, "test")
    assert desk.state(NIGHT[1]).status is Status.SKIPPED
    assert tag in desk.notifier.withdrawn


@pytest.mark.parametrize(
    ("press", "expected"),
    [
        (Press.DONE, {Status.DONE}),
        (Press.SKIP, {Status.SKIPPED}),
        (Press.SNOOZE, {Status.DUE}),
    ],
)
def test_a_press_is_for_the_whole_group(
    program: Program, desk: Desk, press: Press, expected: set[Status]
) -> None:
    """What is pressed on a pop-up of two steps is done to both, and closes it."""
    tag = ring_at_night(program, desk)
    pressed(program, tag, press)
    assert {desk.state(one).status for one in NIGHT} == expected
    untils = {desk.state(one).prompting.snoozed_until for one in NIGHT}
    assert untils == {at(TODAY, 21, 40) if press is Press.SNOOZE else None}
    acts: list[Ticked | Skipped | Snoozed] = [
        *desk.facts(Ticked),
        *desk.facts(Skipped),
        *desk.facts(Snoozed),
    ]
    assert [one.key for one in acts if one.via == "test"] == list(NIGHT)
    assert desk.notifier.withdrawn.count(tag) == 1


def test_open_brings_the_row(program: Program, desk: Desk) -> None:
    """Open, and a click beside the buttons, raise the window with the focus on that row."""
    tag = ring_for_one(program, desk)
    window = program.window
    click(button(window.today, "Previous day"))
    window.show_place("week")
    window.hide()
    pressed(program, tag, Press.OPEN)
    assert window.isVisible()
    assert window.today.isVisible()
    assert window.focusWidget() is row_of(program, NIGHT[1]).box
    assert desk.state(NIGHT[1]).status is Status.DUE


def test_open_of_a_group_brings_its_first_row(program: Program, desk: Desk) -> None:
    """For several steps, the focus is on the first; one done since is passed over."""
    tag = ring_at_night(program, desk)
    pressed(program, tag, Press.OPEN)
    assert program.window.focusWidget() is row_of(program, NIGHT[0]).box
    program.diary.tick(NIGHT[0])
    pressed(program, tag, Press.OPEN)
    assert program.window.focusWidget() is row_of(program, NIGHT[1]).box


def test_open_of_a_settled_reminder_opens_today(program: Program, desk: Desk) -> None:
    """Where nothing waits any more, Open still shows today's list."""
    program.window.hide()
    pressed(program, "nothing", Press.OPEN)
    assert program.window.isVisible()
    assert program.window.today.isVisible()


def test_taken_with_food_says_so(qt: QApplication, desk: Desk) -> None:
    """Where the button says "Taken with food", the record has that, and asks no further."""
    desk.set_leaflet(FoodRule.WITH_FOOD)
    desk.session.commands.tick(LIPS)
    desk.clock.advance(-timedelta(minutes=13))
    with running(qt, desk.parts()) as program:
        desk.clock.advance(timedelta(minutes=1))
        desk.alarm.ring()
        settle()
        assert [one.words for one in desk.newest.buttons] == [
            "Taken with food",
            "In 10 min",
            "Skip",
        ]
        pressed(program, desk.newest.tag, Press.DONE)
        assert desk.facts(Ticked)[-1] == Ticked(DOSE, at(TODAY, 19), True, "test")
        assert row_of(program, DOSE).box.isChecked()


@pytest.mark.parametrize("rule", [FoodRule.EITHER, FoodRule.UNSURE])
def test_done_says_nothing_of_food(qt: QApplication, desk: Desk, rule: FoodRule) -> None:
    """Where the button says "Done", the record leaves open whether there was food."""
    desk.set_leaflet(rule)
    desk.session.commands.tick(LIPS)
    desk.clock.advance(-timedelta(minutes=13))
    with running(qt, desk.parts()) as program:
        desk.clock.advance(timedelta(minutes=1))
        desk.alarm.ring()
        settle()
        assert desk.newest.buttons[0].words == "Done"
        pressed(program, desk.newest.tag, Press.DONE)
        assert desk.facts(Ticked)[-1] == Ticked(DOSE, at(TODAY, 19), None, "test")


def test_a_summary_says_nothing_of_food(qt: QApplication, desk: Desk) -> None:
    """After an absence "Both done" ticks both and says nothing of food."""
    desk.set_leaflet(FoodRule.WITH_FOOD)
    with running(qt, desk.parts()) as program:
        assert desk.newest.title == "While you were away"
        pressed(program, desk.newest.tag, Press.DONE)
        assert desk.facts(Ticked)[-2:] == [
            Ticked(LIPS, NOW, None, "test"),
            Ticked(DOSE, NOW, None, "test"),
        ]


@pytest.mark.parametrize("press", [Press.DONE, Press.SNOOZE, Press.SKIP])
@pytest.mark.parametrize("is_known", [True, False], ids=["settled", "unknown"])
def test_a_press_that_comes_late_does_nothing(
    program: Program, desk: Desk, caplog: pytest.LogCaptureFixture, press: Press, is_known: bool
) -> None:
    """On a settled reminder, or one nobody knows, a press leaves a line in the log and no more."""
    tag = ring_for_one(program, desk) if is_known else "nobody's"
    program.diary.tick(NIGHT[1])
    before = desk.session.store.newest(1)
    caplog.set_level(logging.INFO)
    caplog.clear()
    pressed(program, tag, press)
    assert desk.session.store.newest(1) == before
    told = [one for one in caplog.records if "settled reminder" in one.getMessage()]
    assert [one.levelno for one in told] == [logging.INFO]


def test_a_second_press_does_nothing(program: Program, desk: Desk) -> None:
    """Two presses that both were on their way are one act."""
    tag = ring_for_one(program, desk)

    def twice() -> None:
        for _ in range(2):
            program._pressed(tag, Press.DONE)

    in_a_thread(twice)
    settle()
    assert [one.key for one in desk.facts(Ticked)].count(NIGHT[1]) == 1


def test_a_tick_in_the_window_closes_the_pop_up(program: Program, desk: Desk) -> None:
    """What is ticked in the window is no longer asked for on the screen."""
    tag = ring_for_one(program, desk)
    assert tag not in desk.notifier.withdrawn
    click(row_of(program, NIGHT[1]).box)
    assert desk.notifier.withdrawn.count(tag) == 1


def test_a_group_gets_smaller(program: Program, desk: Desk) -> None:
    """Where one of two is ticked, the pop-up speaks of the other, and its button is for that."""
    tag = ring_at_night(program, desk)
    click(row_of(program, NIGHT[0]).box)
    (smaller,) = desk.notifier.amended
    assert (smaller.tag, smaller.title) == (tag, "Lip balm")
    assert [one.words for one in smaller.buttons] == ["Done", "In 10 min", "Skip"]
    assert tag not in desk.notifier.withdrawn
    pressed(program, tag, Press.DONE)
    assert desk.facts(Ticked)[-1] == Ticked(NIGHT[1], at(TODAY, 21, 30), None, "test")
    assert desk.notifier.withdrawn.count(tag) == 1


def test_a_press_before_the_report_counts(qt: QApplication, desk: Desk, qtbot: QtBot) -> None:
    """A button that is pressed before the channel has reported is no less an answer."""
    desk.notifier.delivery = None
    with running(qt, desk.parts()) as program:
        pressed(program, desk.newest.tag, Press.DONE)
        assert desk.state(DOSE).status is Status.DONE
        assert {one.via for one in desk.facts(Ticked)[-2:]} == {"pop-up"}
        desk.notifier.release(Delivery("test"))
        settle()
        program.diary.changed.emit()
        assert desk.newest.tag in desk.notifier.withdrawn


def test_quitting_closes_what_is_on_the_screen(program: Program, desk: Desk) -> None:
    """No pop-up stays whose buttons nobody would hear."""
    tag = ring_for_one(program, desk)
    program.stop()
    assert tag in desk.notifier.withdrawn
    assert desk.notifier.stopped
    pressed(program, tag, Press.DONE)
    assert desk.state(NIGHT[1]).record is None


@pytest.mark.expects_log("readonly database", "refused: WorldFailure")
def test_a_press_that_cannot_be_written_is_told(program: Program, desk: Desk) -> None:
    """A diary that cannot be written is a sentence in the window, and the step stays open."""
    tag = ring_for_one(program, desk)
    desk.refuse_writes(on=True)
    pressed(program, tag, Press.DONE)
    assert program.window.banner.words.endswith("is read-only, so nothing was saved.")
    assert desk.state(NIGHT[1]).status is Status.DUE
    assert tag not in desk.notifier.withdrawn
    desk.refuse_writes(on=False)
    pressed(program, tag, Press.DONE)
    assert desk.state(NIGHT[1]).status is Status.DONE


def test_a_second_dose_from_a_pop_up_asks_in_the_window(qt: QApplication, desk: Desk) -> None:
    """Done brings the window forward and asks there; the answer is noted with the channel."""
    plan_twice(desk)
    desk.session.commands.tick(LIPS)
    desk.session.commands.tick(DOSE)
    with running(qt, desk.parts()) as program:
        program.window.hide()
        pressed(program, desk.newest.tag, Press.DONE)
        assert program.window.isVisible()
        assert doses(desk) == [Ticked(DOSE, NOW)]
        answer(program, LEAVE)
        assert doses(desk) == [Ticked(DOSE, NOW)]
        pressed(program, desk.newest.tag, Press.DONE)
        answer(program, NOTE)
        assert doses(desk)[-1] == Ticked(MORNING, NOW, None, "test")


def test_done_for_two_doses_asks_about_the_second(qt: QApplication, desk: Desk) -> None:
    """One tick cannot note two doses at once: each after the first is asked about, in turn."""
    plan_twice(desk, Slot("lunch", Anchor.LUNCH), food=FoodRule.WITH_FOOD)
    desk.session.commands.tick(LIPS)
    with running(qt, desk.parts()) as program:
        assert desk.newest.title == "While you were away"
        pressed(program, desk.newest.tag, Press.DONE)
        assert doses(desk) == [Ticked(MORNING, NOW, None, "test")]
        answer(program, OTHER)
        entry = the_dialog(program, TimeEntry)
        type_time(entry.time.clock, "1230")
        click(button(entry, "Save"))
        lunch = Ticked(key("dose", "lunch"), at(TODAY, 12, 30), None, "window")
        assert doses(desk)[1:] == [lunch]
        answer(program, LEAVE)
        assert dialogs(program) == []
        assert doses(desk)[1:] == [lunch]


def test_food_said_on_a_pop_up_goes_into_the_time_entry(qt: QApplication, desk: Desk) -> None:
    """What "Taken with food" said is not asked for again where the time is."""
    plan_twice(desk, food=FoodRule.WITH_FOOD)
    desk.session.commands.tick(LIPS)
    desk.session.commands.tick(DOSE)
    with running(qt, desk.parts()) as program:
        program.diary.tick(MORNING, with_food=True, via="test")
        answer(program, OTHER)
        entry = the_dialog(program, TimeEntry)
        type_time(entry.time.clock, "0805")
        click(button(entry, "Save"))
        assert doses(desk)[-1] == Ticked(MORNING, at(TODAY, 8, 5), True, "window")
