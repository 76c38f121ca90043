"""In discreet mode nothing around the window names the program or a step (F7.19)."""

from __future__ import annotations

from datetime import timedelta

from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.ui.shell.application import Program

from ui.desk import Desk, settle


def test_title_and_tray_say_nothing(program: Program, desk: Desk) -> None:
    """Title bar and tray lose the program's name and mark at once, and get them back."""
    icon = program.tray.icon
    assert icon is not None
    pictures = [icon.icon().pixmap(64, 64).toImage()]
    assert program.window.windowTitle() == "skinroutine"
    for level, title in (("discreet", "Reminders"), ("neutral", "skinroutine")):
        program.diary.prefer(PreferenceName.TEXT_LEVEL, level)
        settle()
        assert program.window.windowTitle() == title
        pictures.append(icon.icon().pixmap(64, 64).toImage())
    assert pictures[1] != pictures[0] == pictures[2]


def test_the_tray_names_no_step_to_come(program: Program, desk: Desk) -> None:
    """Where nothing is due, the tooltip has a time and no step."""
    icon = program.tray.icon
    assert icon is not None
    program.diary.prefer(PreferenceName.TEXT_LEVEL, "discreet")
    for state in desk.session.queries.day().due:
        program.diary.tick(state.occurrence.key)
    desk.clock.advance(timedelta(minutes=1))
    program.diary.changed.emit()
    settle()
    assert icon.toolTip().startswith("Next at ")
