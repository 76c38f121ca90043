"""In discreet mode nothing around the window names the program or a step (F7.19)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.record.status import Status
from skinroutine.ui.shell.application import Program

from ui.days import DOSE, LIPS, TODAY, at, key
from ui.desk import Desk, choose, entries, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
AFTER_DUE = ["Pause until tomorrow", "Open today", "Quit (reminders stop)"]


def be_discreet(program: Program) -> None:
    """Choose the level that names nothing, for all reminders."""
    program.diary.prefer(PreferenceName.TEXT_LEVEL, "discreet")
    settle()


def let_be_discreet(desk: Desk, step_id: str) -> None:
    """Let one step name nothing, whatever is set for all reminders."""
    routine = desk.session.queries.routine()
    steps = tuple(
        replace(one, own_policy=replace(one.policy, is_discreet=True)) if one.id == step_id else one
        for one in routine.steps
    )
    desk.session.commands.revise(replace(routine, steps=steps))


def opened(program: Program) -> list[str]:
    """Return the words of the tray's menu as it opens."""
    program.tray._menu.aboutToShow.emit()
    return entries(program.tray._menu)


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


def test_the_menu_names_no_step(program: Program, desk: Desk) -> None:
    """Neither a step nor the program is named in the menu, at once and before it opens."""
    be_discreet(program)
    said = [
        "2 steps are due",
        "Done: your 12:30 moment",
        "Snooze 10 min: your 12:30 moment",
        "Done: your 19:00 moment",
        "Snooze 10 min: your 19:00 moment",
        *AFTER_DUE,
    ]
    assert entries(program.tray._menu) == said
    assert opened(program) == said
    program.diary.prefer(PreferenceName.TEXT_LEVEL, "neutral")
    settle()
    assert "Done: Isotretinoin, 19:00" in entries(program.tray._menu)
    assert "Open skinroutine" in entries(program.tray._menu)


def test_the_menu_without_names_does_the_same(program: Program, desk: Desk) -> None:
    """Done and Snooze of a moment are those of the step behind it; Open leads to today."""
    be_discreet(program)
    opened(program)
    choose(program.tray._menu, "Done: your 19:00 moment")
    assert desk.state(DOSE).status is Status.DONE
    assert desk.state(LIPS).status is Status.DUE
    opened(program)
    choose(program.tray._menu, "Snooze 10 min: your 12:30 moment")
    assert desk.state(LIPS).prompting.snoozed_until == desk.clock.instant + timedelta(minutes=10)
    program.window.hide()
    opened(program)
    choose(program.tray._menu, "Open today")
    settle()
    assert program.window.today.isVisible()


def test_one_moment_is_all_that_is_due_then(program: Program, desk: Desk) -> None:
    """Steps of one time cannot be told apart without names: one entry is for all, as announced."""
    be_discreet(program)
    night = [key("moisturizer", "night"), key("lip-balm", "night")]
    desk.clock.instant = at(TODAY, 21, 30)
    said = opened(program)
    assert said.count("Done: your 21:30 moment") == 1
    assert said.count("Snooze 10 min: your 21:30 moment") == 1
    later = desk.clock.instant + timedelta(minutes=10)
    choose(program.tray._menu, "Snooze 10 min: your 21:30 moment")
    assert [desk.state(one).prompting.snoozed_until for one in night] == [later, later]
    opened(program)
    choose(program.tray._menu, "Done: your 21:30 moment")
    assert {desk.state(one).status for one in night} == {Status.DONE}
    assert desk.state(DOSE).status is Status.DUE


def test_a_discreet_step_is_not_named_in_the_menu(program: Program, desk: Desk) -> None:
    """One step can be without its name where the others have theirs."""
    let_be_discreet(desk, "dose")
    said = opened(program)
    assert "Done: Lip balm, 12:30" in said
    assert "Done: your 19:00 moment" in said
    assert "Snooze 10 min: your 19:00 moment" in said
    assert not [one for one in said if "Isotretinoin" in one]


@pytest.mark.parametrize(("step_id", "tip"), [("dose", "Next at 19:32"), ("", "Dose at 19:32")])
def test_a_discreet_step_is_not_named_in_the_tooltip(
    program: Program, desk: Desk, step_id: str, tip: str
) -> None:
    """The next reminder has a time and no step where that step is to be discreet."""
    let_be_discreet(desk, step_id)
    desk.clock.instant = at(TODAY, 18)
    program.diary.tick(LIPS)
    settle()
    icon = program.tray.icon
    assert icon is not None
    assert icon.toolTip() == tip
    assert opened(program)[0] == tip
