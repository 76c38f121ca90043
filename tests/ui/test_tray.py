"""The tray: what its menu offers, and what its picture and tooltip say."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from skinroutine.domain.record.event import Ticked
from skinroutine.domain.record.status import Status
from skinroutine.ui.shell.application import Program
from skinroutine.ui.shell.tray import Tray

from ui.days import DOSE, LIPS, NOW, at
from ui.desk import Desk, choose, entries, row_of, running, settle, words
from ui.guard_bench import LEAVE, MORNING, NOTE, answer, doses, plan_twice

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def opened(program: Program) -> list[str]:
    """Return the words of the menu as it opens."""
    program.tray._menu.aboutToShow.emit()
    return entries(program.tray._menu)


def picture(program: Program) -> QImage:
    """Return the picture in the tray."""
    assert program.tray._icon is not None
    return program.tray._icon.icon().pixmap(64, 64).toImage()


def tip(program: Program) -> str:
    """Return the tooltip of the tray."""
    assert program.tray._icon is not None
    return program.tray._icon.toolTip()


def test_the_menu_offers_what_is_due(program: Program) -> None:
    """The menu says how many are due, offers each, and leads to the window and the end."""
    assert opened(program) == [
        "2 steps are due",
        "Done: Lip balm, 12:30",
        "Snooze 10 min: Lip balm, 12:30",
        "Done: Isotretinoin, 19:00",
        "Snooze 10 min: Isotretinoin, 19:00",
        "I am going outside",
        "Pause until tomorrow",
        "Open skinroutine",
        "Quit (reminders stop)",
    ]
    assert not program.tray._menu.actions()[0].isEnabled()


def test_going_out_and_in_from_the_tray(program: Program, desk: Desk) -> None:
    """The tray takes both, and in the discreet mode says nothing of it."""
    desk.clock.instant = desk.clock.instant.replace(hour=12)
    opened(program)
    choose(program.tray._menu, "I am going outside")
    found = desk.session.queries.day().outdoors
    assert found is not None
    assert found.outing is not None
    assert "I am going outside" not in opened(program)
    choose(program.tray._menu, "I am back in")
    found = desk.session.queries.day().outdoors
    assert found is not None
    assert found.outing is None
    program.tray.show_discreet(is_discreet=True)
    assert not {"I am going outside", "I am back in"} & set(opened(program))


def test_a_tick_from_the_tray(program: Program, desk: Desk) -> None:
    """Done in the menu is the same record as in the window, and shows there."""
    opened(program)
    choose(program.tray._menu, "Done: Isotretinoin, 19:00")
    record = desk.state(DOSE).record
    assert record is not None
    assert record.done_at == NOW
    assert row_of(program, DOSE).box.isChecked()
    assert opened(program)[:2] == ["1 step is due", "Done: Lip balm, 12:30"]


def test_a_snooze_from_the_tray(program: Program, desk: Desk) -> None:
    """Snooze in the menu moves the reminder by ten minutes."""
    opened(program)
    choose(program.tray._menu, "Snooze 10 min: Lip balm, 12:30")
    assert desk.state(LIPS).status is Status.DUE
    assert desk.state(LIPS).prompting.snoozed_until == NOW + timedelta(minutes=10)


def test_what_the_tray_does_is_noted_as_such(program: Program, desk: Desk) -> None:
    """The log keeps apart what was said in the tray from what was said elsewhere."""
    opened(program)
    choose(program.tray._menu, "Done: Isotretinoin, 19:00")
    opened(program)
    choose(program.tray._menu, "Snooze 10 min: Lip balm, 12:30")
    facts = [event.fact for event in desk.session.store.newest(2)]
    assert [getattr(fact, "via", None) for fact in facts] == ["tray", "tray"]


def test_reminders_are_paused_from_the_tray(program: Program, desk: Desk) -> None:
    """Pause keeps every reminder back, says so in the tooltip, and then offers the way back."""
    opened(program)
    choose(program.tray._menu, "Pause until tomorrow")
    assert desk.session.queries.is_paused()
    assert tip(program) == "Reminders are paused. 2 steps are due"
    assert words(program.window.note) == ["Reminders are paused until tomorrow"]
    said = opened(program)
    assert said[0] == "Reminders are paused. 2 steps are due"
    assert "Resume reminders" in said
    assert "Pause until tomorrow" not in said
    desk.clock.advance(timedelta(hours=2, minutes=18))
    desk.alarm.ring()
    settle()
    program.diary.changed.emit()
    assert len(desk.notifier.notices) == 1
    assert tip(program) == "Reminders are paused. 4 steps are due"


def test_reminders_are_resumed_from_the_tray(program: Program, desk: Desk) -> None:
    """Resume brings what the pause kept back at once, and the tooltip is as it was."""
    program.diary.pause()
    desk.clock.advance(timedelta(hours=2, minutes=18))
    program.diary.changed.emit()
    opened(program)
    choose(program.tray._menu, "Resume reminders")
    settle()
    assert not desk.session.queries.is_paused()
    assert len(desk.notifier.notices) == 2
    assert tip(program) == "4 steps are due"
    assert "Pause until tomorrow" in opened(program)


def test_a_pause_can_be_undone(program: Program, desk: Desk) -> None:
    """The pause is an act like others: Undo takes it back."""
    program.diary.pause()
    program.diary.undo()
    assert not desk.session.queries.is_paused()
    assert tip(program) == "2 steps are due"


def test_a_pause_ends_with_the_day(program: Program, desk: Desk) -> None:
    """The next day nothing is paused any more, without anybody doing anything."""
    program.diary.pause()
    for one in (LIPS, DOSE):
        program.diary.tick(one)
    assert tip(program) == "Reminders are paused"
    desk.clock.instant = at(DOSE.day, 4) + timedelta(days=1)
    program.diary.changed.emit()
    assert tip(program) == "3 steps at 08:00"


def test_the_menu_follows_the_clock(program: Program, desk: Desk) -> None:
    """The menu is made when it opens, so that it never offers what was due hours ago."""
    desk.clock.instant = at(DOSE.day, 21, 30)
    assert "Done: Moisturizer, 21:30" in opened(program)


def test_the_picture_counts_what_is_due(program: Program) -> None:
    """The badge changes with the number of due steps, and goes with the last."""
    pictures = [picture(program)]
    for one in (LIPS, DOSE):
        program.diary.tick(one)
        pictures.append(picture(program))
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]
    assert pictures[2].pixelColor(8, 32) == program.look.theme.color("accent")
    assert pictures[2] == program.window.windowIcon().pixmap(64, 64).toImage()


def test_the_tooltip_names_no_step(program: Program) -> None:
    """The tooltip says how many are due, or when the next reminder comes."""
    assert tip(program) == "2 steps are due"
    program.diary.tick(LIPS)
    assert tip(program) == "1 step is due"
    program.diary.tick(DOSE)
    assert tip(program) == "2 steps at 21:30"


def test_a_click_on_the_tray_opens_the_window(program: Program, qtbot: QtBot) -> None:
    """A click asks for the window; the right click, which opens the menu, does not."""
    icon = program.tray._icon
    assert icon is not None
    with qtbot.waitSignal(program.tray.open_requested, timeout=1000):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(program.tray.open_requested):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)


def test_open_brings_the_window_back_on_today(program: Program, desk: Desk) -> None:
    """Open in the menu shows the hidden window, on today's list."""
    window = program.window
    window.show_place("week")
    window.hide()
    opened(program)
    choose(program.tray._menu, "Open skinroutine")
    settle()
    assert window.isVisible()
    assert window.today.isVisible()
    assert row_of(program, DOSE).isVisible()


def test_quit_is_asked_for_in_the_menu(program: Program, qtbot: QtBot) -> None:
    """Quit in the menu asks for the end and says what it means."""
    opened(program)
    with qtbot.waitSignal(program.tray.quit_requested, timeout=1000):
        choose(program.tray._menu, "Quit (reminders stop)")


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")
def test_a_tray_that_comes_later_is_used(
    program: Program, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """When the desktop's tray comes late, the icon is made anew and the window is told."""
    monkeypatch.setattr(Tray, "is_there", property(lambda _self: True))
    before = program.tray._icon
    assert program.tray._watcher is not None
    with qtbot.waitSignal(program.tray.came, timeout=1000):
        program.tray._watcher.serviceRegistered.emit("org.kde.StatusNotifierWatcher")
    assert program.window.has_tray
    assert program.tray._icon is not before
    assert tip(program) == "2 steps are due"
    settle()
    assert len(program.tray.findChildren(QSystemTrayIcon)) == 1


def test_a_second_dose_from_the_tray_asks_in_the_window(qt: QApplication, desk: Desk) -> None:
    """Done of a dose whose turn has one brings the window forward; nothing is noted before."""
    plan_twice(desk)
    desk.session.commands.tick(DOSE)
    with running(qt, desk.parts()) as program:
        program.window.show_place("week")
        program.window.hide()
        opened(program)
        choose(program.tray._menu, "Done: Isotretinoin, 08:00")
        settle()
        assert program.window.isVisible()
        assert program.window.today.isVisible()
        assert doses(desk) == [Ticked(DOSE, NOW)]
        answer(program, LEAVE)
        assert doses(desk) == [Ticked(DOSE, NOW)]
        opened(program)
        choose(program.tray._menu, "Done: Isotretinoin, 08:00")
        answer(program, NOTE)
        assert doses(desk)[-1] == Ticked(MORNING, NOW, None, "tray")
