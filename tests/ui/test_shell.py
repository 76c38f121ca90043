"""Around the pages: closing, quitting, reminders in the GUI thread, and the end of the program."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from skinroutine.app.errors import StoreBusy, WorldFailure
from skinroutine.app.ports import Button, Delivery, Notice, Press
from skinroutine.domain.record.event import NotShown, NotShownReason, Stopped
from skinroutine.domain.record.preferences import PreferenceName, ThemeChoice
from skinroutine.ui.screens.lock.memory import remembered
from skinroutine.ui.shell import application
from skinroutine.ui.shell.application import Application, Parts, Program
from skinroutine.ui.shell.courier import Courier
from skinroutine.ui.shell.guards import Faults
from skinroutine.ui.shell.single_instance import SingleInstance
from skinroutine.ui.wording.program import BUG, KEEPS_RUNNING_NO_TRAY, KEEPS_RUNNING_TRAY

from ui.days import DOSE, LIPS, NOW, TODAY, at, key
from ui.desk import Desk, button, click, in_a_thread, press, row_of, running, settle, words

NO_SERVER = Delivery("test", NotShownReason.NO_SERVER, "nobody there")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def dialog(program: Program) -> QMessageBox:
    """Return the one dialog that is open over the window."""
    (box,) = (one for one in program.window.findChildren(QMessageBox) if one.isVisible())
    return box


def is_asking(program: Program) -> bool:
    """Tell whether a dialog is open over the window."""
    return any(one.isVisible() for one in program.window.findChildren(QMessageBox))


def test_the_first_close_says_that_reminders_go_on(program: Program) -> None:
    """The first close opens one dialog, which says how to stop; the window stays until then."""
    program.window.close()
    settle()
    box = dialog(program)
    assert box.text() == "Reminders keep running"
    assert box.informativeText() == KEEPS_RUNNING_NO_TRAY
    assert program.window.isVisible()
    click(button(box, "Keep running"))
    assert program.window.isMinimized()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_first_close_has_room_for_its_title(qt: QApplication, desk: Desk, scale: float) -> None:
    """The dialog is wide enough that its bar shows the whole title beside the bar's own buttons."""
    with running(qt, replace(desk.parts(), text_scale=scale)) as program:
        program.window.close()
        settle()
        box = dialog(program)
        px = program.look.theme.px
        title = box.fontMetrics().horizontalAdvance(box.windowTitle())
        assert box.width() >= title + px(150)
        assert box.width() < px(480)
        box.close()


def test_the_way_to_today_shows_today(program: Program) -> None:
    """By the rail and by its key; a past day asked for, or on show in another language, stays."""
    window, yesterday = program.window, TODAY - timedelta(days=1)
    window.week.day_requested.emit(yesterday)
    program.look.changed.emit()
    settle()
    days = [window.today.day]
    press(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    days.append(window.today.day)
    window.today.show_day(yesterday)
    window.show_place("week")
    click(button(window, "Today"))
    days.append(window.today.day)
    assert days == [yesterday, None, None]
    assert window.pages.currentWidget() is window.today


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_note_after_an_act_lies_over_nothing(
    qt: QApplication, desk: Desk, scale: float
) -> None:
    """It has a strip beneath the page, however long it is, and the page does not move for it."""
    with running(qt, replace(desk.parts(), text_scale=scale)) as program:
        window = program.window
        window.resize(720, 520)
        settle()
        row = row_of(program, DOSE)
        click(row.box)
        assert window.note.isVisible()
        window.note.hide()
        settle()
        before = row.mapTo(window, row.rect().topLeft())
        for sentence in ("Noted, 19:12", "The import was taken back: 18 entries. " * 4):
            window.note.say(sentence, can_undo=True)
            settle()
            assert window.pages.geometry().bottom() < window.note.geometry().top()
            assert window.rect().contains(window.note.geometry())
            assert window.size().toTuple() == (720, 520)
            assert window.pages.height() > window.height() / 3
            assert row.mapTo(window, row.rect().topLeft()) == before


def test_later_closes_say_nothing(program: Program, qt: QApplication, desk: Desk) -> None:
    """It is said once in the life of a profile, also after a new start."""
    program.window.close()
    settle()
    click(button(dialog(program), "Keep running"))
    program.window.showNormal()
    program.window.close()
    settle()
    assert not is_asking(program)
    assert program.window.isMinimized()
    program.window.keep_geometry()
    with running(qt, desk.parts()) as again:
        again.window.close()
        settle()
        assert not is_asking(again)
        assert again.window.isMinimized()


def test_with_a_tray_the_window_hides(program: Program) -> None:
    """Where there is a tray, closing hides the window into it."""
    program.window.has_tray = True
    program.window.close()
    settle()
    box = dialog(program)
    assert box.informativeText() == KEEPS_RUNNING_TRAY
    press(box, Qt.Key.Key_Escape)
    assert not program.window.isVisible()
    assert not program.window.isMinimized()


def test_quit_now_in_the_dialog_ends(program: Program, qtbot: QtBot) -> None:
    """The dialog's other button quits."""
    program.window.close()
    settle()
    with qtbot.waitSignal(program.window.quit_requested, timeout=1000):
        click(button(dialog(program), "Quit now"))


def test_ctrl_q_quits(program: Program, qtbot: QtBot) -> None:
    """Ctrl+Q asks for the end."""
    with qtbot.waitSignal(program.window.quit_requested, timeout=1000):
        press(program.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def test_the_window_comes_back_where_it_was(program: Program, qt: QApplication, desk: Desk) -> None:
    """Size and place are kept in the profile."""
    program.window.resize(760, 610)
    program.window.keep_geometry()
    with running(qt, desk.parts()) as again:
        assert (again.window.width(), again.window.height()) == (760, 610)


def test_in_the_background_no_window_shows(qt: QApplication, desk: Desk) -> None:
    """Started in the background it waits in the tray, or minimised where there is none."""
    program = Program(qt, desk.parts())
    program.window.has_tray = True
    program.start(background=True)
    assert not program.window.isVisible()
    program.window.has_tray = False
    program.start(background=True)
    assert program.window.isMinimized()
    program.stop()
    for one in (program.window, program.tray, program.diary, program.courier, program):
        one.deleteLater()
    settle()


def test_what_waited_comes_as_one_reminder(program: Program, desk: Desk) -> None:
    """At the start, what fell due in the diary's time and was not announced comes as one."""
    assert desk.notifier.notices == [
        Notice(
            "While you were away",
            "2 steps are waiting: lip balm (12:30) and your dose (19:00).",
            "reminder-1",
            (Button(Press.OPEN, "Open today"), Button(Press.DONE, "Both done")),
            stays=True,
        )
    ]
    assert desk.state(DOSE).prompting.reminded_at == NOW
    assert desk.state(LIPS).prompting.reminded_at == NOW
    assert desk.alarm.at == NOW + timedelta(minutes=20)
    program.diary.tick(DOSE)
    assert desk.alarm.at == at(TODAY, 21, 30)


def test_a_ring_from_another_thread_reminds_once(
    program: Program, desk: Desk, qtbot: QtBot
) -> None:
    """A ring brings one notice for steps of the same time; a second ring brings none."""
    program.diary.tick(DOSE)
    desk.clock.instant = at(TODAY, 21, 30)
    for _ in range(2):
        in_a_thread(desk.alarm.ring)
        qtbot.waitUntil(
            lambda: desk.state(key("lip-balm", "night")).prompting.reminded_at is not None,
            timeout=2000,
        )
    settle()
    assert desk.notifier.notices[1:] == [
        Notice(
            "2 steps for 21:30",
            "Moisturizer and Lip balm.",
            "reminder-2",
            (Button(Press.DONE, "Both done"), Button(Press.SNOOZE, "In 10 min")),
        )
    ]
    assert row_of(program, key("moisturizer", "night")).property("due") == "true"


def test_an_open_dose_comes_along_with_what_is_due(program: Program, desk: Desk) -> None:
    """A repeat that is owed when other steps fall due is one notice with them."""
    desk.clock.instant = at(TODAY, 21, 30)
    desk.alarm.ring()
    settle()
    (notice,) = desk.notifier.notices[1:]
    assert (notice.title, notice.body) == (
        "3 steps are waiting",
        "19:00 Your dose; 21:30 Moisturizer; 21:30 Lip balm.",
    )


def test_a_tick_before_the_ring_keeps_quiet(program: Program, desk: Desk) -> None:
    """What is done before its time is not announced."""
    program.diary.tick(DOSE)
    program.diary.tick(key("moisturizer", "night"))
    desk.clock.instant = at(TODAY, 21, 30)
    desk.alarm.ring()
    settle()
    notice = desk.notifier.notices[-1]
    assert (notice.title, notice.body) == ("Lip balm", "21:30. Lip balm, if it\u2019s handy.")


def test_a_snooze_ends_in_one_more_reminder(program: Program, desk: Desk) -> None:
    """A snooze sets the alarm to its end, and announces the step then."""
    program.diary.snooze(DOSE)
    until = NOW + timedelta(minutes=10)
    assert desk.alarm.at == until
    desk.clock.instant = until
    desk.alarm.ring()
    settle()
    assert len(desk.notifier.notices) == 2
    assert desk.notifier.notices[-1].title == "Your dose, with dinner"


def test_a_delivery_is_recorded_in_the_gui_thread(
    qt: QApplication, desk: Desk, qtbot: QtBot
) -> None:
    """A notifier reports from a thread of its own; the record is made where the diary lives."""
    desk.notifier.delivery = None
    with running(qt, desk.parts()):
        assert desk.state(DOSE).prompting.reminded_at is None
        (report,) = desk.notifier.reports
        in_a_thread(lambda: report(Delivery("test")))
        qtbot.waitUntil(lambda: desk.state(DOSE).prompting.reminded_at == NOW, timeout=2000)


@pytest.mark.expects_log("reminder not shown")
def test_a_reminder_that_does_not_show_is_told(qt: QApplication, desk: Desk) -> None:
    """A problem of the desktop is a sentence in the window, and the program keeps trying."""
    desk.notifier.delivery = NO_SERVER
    with running(qt, desk.parts()) as program:
        assert program.window.banner.words == (
            "A reminder could not pop up: no notification service answers on this desktop. "
            "It stays here and in the tray, and skinroutine keeps trying."
        )
        assert desk.state(DOSE).prompting.not_shown is NotShownReason.NO_SERVER
        assert row_of(program, DOSE).property("due") == "true"
        assert desk.alarm.at == NOW + timedelta(minutes=1)
        desk.alarm.ring()
        settle()
        assert len(desk.notifier.notices) == 1
        desk.notifier.delivery = Delivery("test")
        desk.clock.instant = NOW + timedelta(minutes=1)
        desk.alarm.ring()
        settle()
        assert len(desk.notifier.notices) == 2
        assert desk.state(DOSE).prompting.reminded_at == NOW + timedelta(minutes=1)


def test_after_the_stop_nothing_rings(qt: QApplication, desk: Desk) -> None:
    """Once stopped, a ring and a delivery that come late do nothing."""
    desk.notifier.delivery = None
    with running(qt, desk.parts()) as program:
        program.stop()
        assert desk.alarm.stopped
        desk.clock.instant = at(TODAY, 21, 30)
        desk.alarm.ring()
        desk.notifier.reports[0](Delivery("test"))
        settle()
        assert len(desk.notifier.notices) == 1
        assert desk.state(DOSE).prompting.reminded_at is None


def test_the_courier_runs_calls_at_home_and_in_order(qt: QApplication, qtbot: QtBot) -> None:
    """Calls posted from another thread run in the courier's own thread, in order, later."""
    courier, ran = Courier(), list[tuple[int, int]]()

    def post() -> None:
        for number in range(20):
            courier.post(lambda number=number: ran.append((number, threading.get_ident())))  # type: ignore[misc]

    in_a_thread(post)
    assert ran == []
    qtbot.waitUntil(lambda: len(ran) == 20, timeout=2000)
    assert ran == [(number, threading.get_ident()) for number in range(20)]


def test_a_closed_courier_drops_what_is_posted(qt: QApplication) -> None:
    """After the end, also what was posted before it is dropped."""
    courier, ran = Courier(), list[str]()
    courier.post(lambda: ran.append("before"))
    courier.close()
    courier.post(lambda: ran.append("after"))
    settle()
    assert ran == []


@pytest.mark.expects_log("a fault of our own")
def test_a_fault_of_our_own_is_logged_and_told(
    program: Program, caplog: pytest.LogCaptureFixture
) -> None:
    """A fault leaves a trace in the log and one sentence in the window; the hook is put back."""
    before = sys.excepthook
    fault = ValueError("seeded")
    with Faults(program.window):
        sys.excepthook(ValueError, fault, None)
    assert sys.excepthook is before
    assert program.window.banner.words == BUG
    (record,) = (one for one in caplog.records if one.levelno == logging.CRITICAL)
    assert record.exc_info is not None
    assert record.exc_info[1] is fault


def test_the_worlds_failure_is_no_fault(program: Program, caplog: pytest.LogCaptureFixture) -> None:
    """A failure of the world that nobody caught is its own sentence, without a trace."""
    with Faults(program.window):
        sys.excepthook(StoreBusy, StoreBusy("Another program is using it."), None)
    assert program.window.banner.words == "Another program is using it."
    assert [one for one in caplog.records if one.levelno == logging.CRITICAL] == []


@pytest.fixture
def signals() -> Iterator[None]:
    """Put the process's signal handlers back afterwards."""
    before = {one: signal.getsignal(one) for one in (signal.SIGTERM, signal.SIGINT)}
    yield
    for one, handler in before.items():
        signal.signal(one, handler)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_program_in_order(
    qt: QApplication, desk: Desk, signals: None, number: signal.Signals
) -> None:
    """SIGTERM and SIGINT end the event loop at once, with the alarm stopped and the place kept.

    How the window looks is kept too, for a start at which the diary cannot be read.
    """
    before = signal.getsignal(number)
    desk.session.commands.prefer(PreferenceName.THEME, ThemeChoice.DARK.value)

    def send() -> None:
        assert signal.getsignal(number) is not before
        os.kill(os.getpid(), number)

    QTimer.singleShot(50, send)
    instance = SingleInstance(desk.session.profile)
    assert instance.claim()
    assert Application(qt).run(desk.parts(), instance, background=False) == 0
    assert desk.alarm.stopped
    assert (desk.session.profile / "window.ini").exists()
    assert remembered(desk.session.profile).theme is ThemeChoice.DARK
    for window in qt.topLevelWidgets():
        window.deleteLater()
    settle()


class Ended:
    """Runs the whole program and does one thing to it, for what comes after."""

    def __init__(self, qt: QApplication, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        self._qt, self._desk = qt, desk
        self._made = list[Program]()
        monkeypatch.setattr(application, "Program", self._make)

    def _make(self, qt: QApplication, parts: Parts) -> Program:
        self._made.append(Program(qt, parts))
        return self._made[-1]

    def by(self, act: Callable[[Program], None]) -> list[Stopped]:
        """Return what the log says of the end that an act brings about."""
        instance = SingleInstance(self._desk.session.profile)
        assert instance.claim()
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: act(self._made[-1])))
        overdue = QTimer()
        overdue.timeout.connect(lambda: self._qt.exit(1))
        overdue.start(10_000)
        assert Application(self._qt).run(self._desk.parts(), instance, background=False) == 0
        assert self._desk.alarm.stopped
        assert self._desk.notifier.stopped
        for window in self._qt.topLevelWidgets():
            window.deleteLater()
        settle()
        return self._desk.facts(Stopped)


@pytest.fixture
def ended(qt: QApplication, desk: Desk, monkeypatch: pytest.MonkeyPatch, signals: None) -> Ended:
    """Return what runs the whole program until it ends."""
    return Ended(qt, desk, monkeypatch)


def test_the_end_of_the_session_ends_the_program(ended: Ended) -> None:
    """When the person logs out the window closes at once, unasked, and the log tells it apart."""

    def log_out(program: Program) -> None:
        program.end_session()
        assert program.window.close()
        assert not is_asking(program)
        assert not program.window.isVisible()

    assert ended.by(log_out) == [Stopped(TODAY, by_person=False)]


@pytest.mark.parametrize("way", ["window", "tray"])
def test_quitting_is_noted_as_the_persons_wish(ended: Ended, way: str) -> None:
    """Quit, in the window or in the tray, is the person's own doing."""
    acts: dict[str, Callable[[Program], None]] = {
        "window": lambda program: program.window.quit_requested.emit(),
        "tray": lambda program: program.tray.quit_requested.emit(),
    }
    assert ended.by(acts[way]) == [Stopped(TODAY, by_person=True)]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")
def test_a_signal_is_not_the_persons_wish(ended: Ended) -> None:
    """A program that is told to end, as at shutdown, was not quit by the person."""
    facts = ended.by(lambda _program: os.kill(os.getpid(), signal.SIGTERM))
    assert facts == [Stopped(TODAY, by_person=False)]


def test_the_next_start_tells_quitting_from_logging_out(
    ended: Ended, qt: QApplication, desk: Desk
) -> None:
    """What came due after a log-out and a new boot was silent as the computer was off."""

    def log_out(program: Program) -> None:
        program.end_session()
        program.window.close()

    ended.by(log_out)
    desk.clock.advance(timedelta(hours=2, minutes=48))
    desk.clock.awake = 60.0
    with running(qt, desk.parts()):
        assert desk.newest.title == "While you were away"
    silent = {fact.key: fact.reason for fact in desk.facts(NotShown)}
    assert silent[key("lip-balm", "night")] is NotShownReason.OFF


def test_after_quitting_the_silence_is_the_programs(
    ended: Ended, qt: QApplication, desk: Desk
) -> None:
    """What came due after the person quit was silent as the program was not running."""
    ended.by(lambda program: program.quit())
    desk.clock.advance(timedelta(hours=2, minutes=48))
    desk.clock.awake = 60.0
    with running(qt, desk.parts()):
        assert desk.newest.title == "While you were away"
    silent = {fact.key: fact.reason for fact in desk.facts(NotShown)}
    assert silent[key("lip-balm", "night")] is NotShownReason.NOT_RUNNING


def test_waking_up_looks_at_once(program: Program, desk: Desk, qtbot: QtBot) -> None:
    """The desktop's word that the computer woke up, in another thread, brings what was slept on."""
    desk.clock.sleep(timedelta(hours=2, minutes=30))
    assert len(desk.notifier.notices) == 1
    in_a_thread(desk.wakes[-1])
    qtbot.waitUntil(lambda: len(desk.notifier.notices) == 2, timeout=2000)
    assert desk.newest.title == "While you were away"
    assert desk.newest.body == (
        "4 steps are waiting: lip balm (12:30), your dose (19:00), moisturizer (21:30) and "
        "lip balm (21:30)."
    )
    silent = {fact.key: fact.reason for fact in desk.facts(NotShown)}
    assert silent[key("lip-balm", "night")] is NotShownReason.ASLEEP
    assert "Due 12 minutes ago" in words(row_of(program, key("lip-balm", "night")))


def test_the_desktops_word_of_sleep_is_taken(program: Program, desk: Desk, qtbot: QtBot) -> None:
    """Where the clocks do not tell sleep from waiting, what the desktop said does."""
    in_a_thread(desk.sleeps[-1])
    settle()
    desk.clock.advance(timedelta(hours=2, minutes=30))
    in_a_thread(desk.wakes[-1])
    qtbot.waitUntil(lambda: len(desk.notifier.notices) == 2, timeout=2000)
    silent = {fact.key: fact.reason for fact in desk.facts(NotShown)}
    assert silent[key("lip-balm", "night")] is NotShownReason.ASLEEP


def test_waking_up_over_a_failing_diary_is_told(
    program: Program, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A diary that cannot be read when the computer wakes up is a sentence, not a fault."""

    def fails() -> None:
        message = "The diary cannot be read."
        raise WorldFailure(message)

    monkeypatch.setattr(program.loop, "woke_up", fails)
    in_a_thread(desk.wakes[-1])
    settle()
    assert program.window.banner.words == "The diary cannot be read."


def test_a_second_start_brings_the_window_forward(program: Program) -> None:
    """Being asked to come forward shows today's list, whatever was on show."""
    click(button(program.window.today, "Previous day"))
    program.window.showMinimized()
    program.window.come_forward()
    settle()
    assert not program.window.isMinimized()
    assert "Thursday 5 November" in words(program.window.today)
