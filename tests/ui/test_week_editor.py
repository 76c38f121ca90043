"""The editor of a cell, by keys alone, over the real diary: what is saved, and what is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from skinroutine.domain.plan.edits import put_slot
from skinroutine.domain.plan.routine import FoodRule, Slot
from skinroutine.domain.record.adherence import CellState
from skinroutine.domain.record.event import Noted, Skipped, SkipReason, Ticked, Unticked
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.record.status import Status
from skinroutine.ui.screens.week import WeekPage
from skinroutine.ui.screens.week.cell_editor import CellEditor
from skinroutine.ui.screens.week.lattice import GridButton
from skinroutine.ui.shell.application import Program

from ui.days import DOSE, NOW, TODAY, TUESDAY, WEDNESDAY, at, key
from ui.desk import Desk, press, settle, words
from ui.spoken import name, nameless

Keys = Qt.Key
SUNSCREEN = key("sunscreen", "morning", WEDNESDAY)
FACTS = (Ticked, Skipped, Unticked, Noted)


@pytest.fixture
def week(program: Program) -> WeekPage:
    """Return the week page of the window in front."""
    program.window.activateWindow()
    program.window.show_place("week")
    settle()
    return program.window.week


def focused() -> QWidget:
    """Return the widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def keys(*typed: Qt.Key) -> None:
    """Type keys, each where the focus is then."""
    for one in typed:
        press(focused(), one)


def tab_to(wanted: str, *, most: int = 20) -> None:
    """Go on with Tab until a widget of this name has the focus."""
    for _ in range(most):
        if wanted in {name(focused()), focused().accessibleName()}:
            return
        keys(Keys.Key_Tab)
    pytest.fail(f"Tab never comes to {wanted!r}")


def opened(week: WeekPage, step: str, place: int, by: Qt.Key = Keys.Key_Return) -> CellEditor:
    """Return the editor of a cell, opened by a key."""
    settle()
    week.grid.cells[step, place].setFocus()
    keys(by)
    assert week.editor is not None
    assert week.editor.isVisible()
    return week.editor


def acts(desk: Desk) -> int:
    """Return how many facts of a correction the diary has."""
    return sum(len(desk.facts(kind)) for kind in FACTS)


def look(week: WeekPage, step: str, place: int) -> CellState:
    """Return the state that a cell shows."""
    cell = week.grid.cells[step, place].cell
    assert cell is not None
    return cell.look


def test_a_blank_is_filled_in_with_a_time_and_a_note(
    week: WeekPage, desk: Desk, program: Program
) -> None:
    """Done at ten past nine, with a note: two facts, a mark in the cell, and the note beneath."""
    opened(week, "sunscreen", 2)
    assert name(focused()) == "Sunscreen SPF 30+, morning: Not recorded"
    keys(Keys.Key_Left, Keys.Key_Left)
    tab_to("Sunscreen SPF 30+, morning: Time not said")
    keys(Keys.Key_Space)
    tab_to("Sunscreen SPF 30+, morning: When it was done")
    QTest.keyClicks(focused(), "0910")
    tab_to("Sunscreen SPF 30+, morning: Note")
    QTest.keyClicks(focused(), "At the beach")
    tab_to("Save")
    keys(Keys.Key_Space)
    assert week.editor is None
    state = desk.state(SUNSCREEN)
    assert state.status is Status.DONE
    assert state.record is not None
    assert state.record.done_at == at(WEDNESDAY, 9, 10)
    assert state.note == "At the beach"
    cell = week.grid.cells["sunscreen", 2]
    assert focused() is cell
    assert name(cell) == "Sunscreen SPF 30+, Wednesday 4 November: done; with a note"
    assert cell.toolTip() == f"{name(cell)}\nAt the beach"
    assert {"Wednesday 4 November, Sunscreen SPF 30+", "At the beach"} <= set(words(week.notes))
    program.diary.undo()
    program.diary.undo()
    assert look(week, "sunscreen", 2) is CellState.NOT_RECORDED
    assert not week.notes.isVisible()


@pytest.mark.parametrize("by", [Keys.Key_Escape, Keys.Key_Space])
def test_nothing_is_changed_by_cancelling(week: WeekPage, desk: Desk, by: Qt.Key) -> None:
    """Escape and the Cancel button leave the diary and the cell as they were."""
    before = acts(desk)
    opened(week, "dose", 0, Keys.Key_Space)
    keys(Keys.Key_Right, Keys.Key_Right)
    tab_to("Isotretinoin, dinner: Note")
    QTest.keyClicks(focused(), "words")
    tab_to("Cancel")
    keys(by)
    assert week.editor is None
    assert acts(desk) == before
    assert look(week, "dose", 0) is CellState.DONE
    assert focused() is week.grid.cells["dose", 0]


def test_saving_what_was_not_changed_adds_no_fact(week: WeekPage, desk: Desk) -> None:
    """Enter presses Save; a cell that stays as it was leaves the log as it was."""
    before = acts(desk)
    opened(week, "dose", 1)
    tab_to("Isotretinoin, dinner: When it was done")
    keys(Keys.Key_Return)
    assert week.editor is None
    assert acts(desk) == before


def test_each_slot_is_corrected_on_its_own(week: WeekPage, desk: Desk) -> None:
    """In a cell of three, one is skipped for a reason, one is done, and one stays."""
    before = acts(desk)
    editor = opened(week, "lip-balm", 2)
    assert [panel.said.value for panel in editor.panels] == ["done", "nothing", "nothing"]
    assert nameless(editor) == []
    tab_to("Lip balm, midday: Not recorded")
    keys(Keys.Key_Left)
    tab_to("Lip balm, midday: What got in the way?")
    keys(Keys.Key_Down, Keys.Key_Down, Keys.Key_Down)
    tab_to("Lip balm, night: Not recorded")
    keys(Keys.Key_Left, Keys.Key_Left)
    tab_to("Save")
    keys(Keys.Key_Return)
    noon, night = (desk.state(key("lip-balm", one, WEDNESDAY)) for one in ("midday", "night"))
    assert (noon.status, night.status) == (Status.SKIPPED, Status.DONE)
    assert noon.record is not None
    assert noon.record.reason is SkipReason.AWAY
    assert night.record is not None
    assert night.record.done_at is None
    assert acts(desk) == before + 2
    assert look(week, "lip-balm", 2) is CellState.DONE


def test_a_skip_needs_no_reason_and_a_record_can_go(week: WeekPage, desk: Desk) -> None:
    """No reason is a choice of its own; Not recorded takes what was there out."""
    opened(week, "sunscreen", 3)
    tab_to("Sunscreen SPF 30+, morning: What got in the way?")
    keys(Keys.Key_Home)
    tab_to("Save")
    keys(Keys.Key_Return)
    record = desk.state(key("sunscreen", "morning", TODAY)).record
    assert record is not None
    assert record.reason is None
    opened(week, "sunscreen", 3)
    keys(Keys.Key_Right)
    tab_to("Save")
    keys(Keys.Key_Return)
    assert desk.state(key("sunscreen", "morning", TODAY)).record is None


def test_a_dose_with_food_is_asked_about(week: WeekPage, desk: Desk, program: Program) -> None:
    """Where the leaflet says so, yes, no or not said; the tick keeps its time."""
    opened(week, "dose", 3)
    with pytest.raises(pytest.fail.Exception):
        tab_to("Isotretinoin, dinner: With food Not said")
    keys(Keys.Key_Escape)
    desk.set_leaflet(FoodRule.WITH_FOOD)
    program.diary.changed.emit()
    editor = opened(week, "dose", 3)
    keys(Keys.Key_Left, Keys.Key_Left)
    assert editor.panels[0].clock.value == time(19, 12)
    tab_to("Isotretinoin, dinner: With food Not said")
    keys(Keys.Key_Left)
    tab_to("Save")
    keys(Keys.Key_Return)
    record = desk.state(DOSE).record
    assert record is not None
    assert record.with_food is False
    assert record.done_at == NOW
    assert "1 of 3 noted with food" in words(week.cards)


def test_what_the_log_knows_is_said(week: WeekPage) -> None:
    """Both times of a record stand in the editor, and why no reminder came for a blank."""
    editor = opened(week, "dose", 1)
    assert {
        "Isotretinoin",
        "Tuesday 3 November",
        "Dinner 19:00",
        "Done late 21:45, with food; noted 3 November, 21:45",
    } <= set(words(editor))
    keys(Keys.Key_Escape)
    editor = opened(week, "sunscreen", 2)
    assert "Not recorded; no reminder at 08:00: your computer was off" in words(editor)


def test_a_time_still_to_come_is_said_and_not_saved(week: WeekPage, desk: Desk) -> None:
    """A dose cannot have been taken at ten tonight: a sentence says so, and the field has it."""
    before = acts(desk)
    editor = opened(week, "dose", 3)
    keys(Keys.Key_Left, Keys.Key_Left)
    tab_to("Isotretinoin, dinner: When it was done")
    QTest.keyClicks(focused(), "22")
    tab_to("Save")
    keys(Keys.Key_Return)
    assert editor.isVisible()
    assert "22:12 has not come yet." in words(editor)
    assert name(focused()) == "Isotretinoin, dinner: When it was done"
    assert focused().accessibleDescription() == "22:12 has not come yet."
    assert acts(desk) == before
    keys(Keys.Key_Down, Keys.Key_Down, Keys.Key_Down)
    assert "22:12 has not come yet." not in words(editor)
    keys(Keys.Key_Return)
    assert desk.state(DOSE).status is Status.DONE


def test_a_time_outside_the_day_is_said(week: WeekPage, desk: Desk, program: Program) -> None:
    """Where a day was made to end at one, half past two is none of its times."""
    desk.clock.instant = at(TODAY, 23, 50)
    program.diary.end_days_at(time(1))
    desk.clock.instant = at(TODAY, 23, 50).replace(day=7, hour=9)
    program.diary.changed.emit()
    editor = opened(week, "dose", 3)
    keys(Keys.Key_Left, Keys.Key_Left)
    tab_to("Isotretinoin, dinner: Time not said")
    keys(Keys.Key_Space)
    tab_to("Isotretinoin, dinner: When it was done")
    QTest.keyClicks(focused(), "0230")
    tab_to("Save")
    keys(Keys.Key_Return)
    assert (
        "02:30 is outside Thursday 5 November: that day began at 04:00 and ended at 01:00."
        in words(editor)
    )


def test_a_time_can_be_forgotten_again(week: WeekPage, desk: Desk) -> None:
    """A tick of a past day whose time is taken out is done, and no more late."""
    opened(week, "dose", 1)
    tab_to("Isotretinoin, dinner: Time not said")
    keys(Keys.Key_Space)
    tab_to("Save")
    keys(Keys.Key_Return)
    state = desk.state(key("dose", "dinner", TUESDAY))
    assert state.status is Status.DONE
    assert state.record is not None
    assert (state.record.done_at, state.record.with_food) == (None, True)


def test_a_day_before_the_diary_is_opened(week: WeekPage, program: Program) -> None:
    """A cell with nothing in it says why, and leads to that day; so do the heads of the days."""
    week.show_week(TODAY.replace(day=1))
    assert "Your diary began on Monday 2 November." in " ".join(words(week))
    settle()
    head = week.grid.heads[6]
    assert name(head) == "Open Sunday 1 November"
    head.setFocus()
    keys(Keys.Key_Return)
    assert program.window.today.isVisible()
    assert program.window.today.day == TODAY.replace(day=1)


def test_a_step_that_came_later_leads_to_the_day(week: WeekPage, program: Program) -> None:
    """A cell of a day on which its step was not planned says so and opens that day."""
    routine = program.diary.queries.routine()
    new = replace(routine.steps[0], id="new", name="Toner", slots=(Slot("own", at=time(10)),))
    program.diary.change_routine(lambda old: replace(old, steps=(*old.steps, new)))
    editor = opened(week, "new", 1)
    assert "Nothing is planned for this step on that day." in words(editor)
    assert name(focused()) == "Open that day"
    keys(Keys.Key_Return)
    assert program.window.today.day == TUESDAY


def test_a_slot_with_a_time_of_its_own_has_no_other_name(week: WeekPage, program: Program) -> None:
    """A slot that hangs on no point of the day is called by its time, never by its id."""
    program.diary.change_routine(put_slot("dose", Slot("dinner", at=time(18, 45))))
    editor = opened(week, "dose", 3)
    assert "Planned for 18:45" in words(editor)
    assert name(focused()) == "Isotretinoin, 18:45: Not recorded"


def test_a_correction_outlives_the_page(week: WeekPage, program: Program, desk: Desk) -> None:
    """When the theme changes while the editor is open the pages are new; Save still records."""
    opened(week, "sunscreen", 2)
    keys(Keys.Key_Left, Keys.Key_Left)
    program.diary.prefer(PreferenceName.THEME, "dark")
    settle()
    assert program.look.theme.name == "dark"
    tab_to("Save")
    keys(Keys.Key_Return)
    assert desk.state(SUNSCREEN).status is Status.DONE


def test_the_arrows_walk_the_table(week: WeekPage) -> None:
    """Each arrow goes to the neighbour, Home and End to the ends, and never to what is to come."""
    grid = week.grid
    grid.cells["dose", 1].setFocus()
    steps: list[tuple[Qt.Key, GridButton]] = [
        (Keys.Key_Right, grid.cells["dose", 2]),
        (Keys.Key_Down, grid.cells["moisturizer", 2]),
        (Keys.Key_Right, grid.cells["moisturizer", 3]),
        (Keys.Key_Right, grid.cells["moisturizer", 3]),
        (Keys.Key_Up, grid.cells["dose", 3]),
        (Keys.Key_Left, grid.cells["dose", 2]),
        (Keys.Key_Home, grid.cells["dose", 0]),
        (Keys.Key_Left, grid.cells["dose", 0]),
        (Keys.Key_End, grid.cells["dose", 3]),
        (Keys.Key_Up, grid.heads[3]),
        (Keys.Key_Up, grid.heads[3]),
    ]
    for one, expected in steps:
        keys(one)
        assert focused() is expected, one


def test_the_arrows_are_mirrored(week: WeekPage, qt: QApplication) -> None:
    """Where one reads from the right, the arrow to the left goes on to the next day."""
    qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        settle()
        week.grid.cells["dose", 1].setFocus()
        keys(Keys.Key_Left)
        assert focused() is week.grid.cells["dose", 2]
        keys(Keys.Key_Right, Keys.Key_Right)
        assert focused() is week.grid.cells["dose", 0]
    finally:
        qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_tab_comes_to_one_cell_and_leaves_the_table(week: WeekPage) -> None:
    """Tab enters the table at today's first step, comes back to where one was, and goes on."""
    grid, reached = week.grid, list[QWidget]()
    buttons = [*grid.heads, *grid.cells.values()]
    at_tab = [one for one in buttons if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert at_tab == [grid.cells["dose", 3]]
    week.print_button.setFocus()
    for _ in range(30):
        keys(Keys.Key_Tab)
        reached.append(focused())
    assert len([one for one in reached if one is grid.cells["dose", 3]]) >= 1
    assert not [one for one in reached if one in buttons and one is not grid.cells["dose", 3]]
    grid.cells["dose", 3].setFocus()
    keys(Keys.Key_Left)
    at_tab = [one for one in buttons if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert at_tab == [grid.cells["dose", 2]]


def test_the_page_keys_turn_the_week(week: WeekPage) -> None:
    """Page up shows the week before with the focus in its place; page down comes back, and ends."""
    week.grid.heads[1].setFocus()
    keys(Keys.Key_PageUp)
    assert "Last week" in words(week)
    assert focused() is week.grid.heads[1]
    keys(Keys.Key_PageDown, Keys.Key_PageDown)
    assert "This week so far" in words(week)


def test_the_focus_stays_when_the_table_is_built_anew(week: WeekPage, program: Program) -> None:
    """A change of the routine builds the table anew; the focus is on the same step and day."""
    week.grid.cells["dose", 1].setFocus()
    old = week.grid.cells["dose", 1]
    program.diary.change_routine(put_slot("lip-balm", Slot("midday", at=time(14))))
    settle()
    assert week.grid.cells["dose", 1] is not old
    assert focused() is week.grid.cells["dose", 1]


def test_the_day_that_comes_is_not_focused(week: WeekPage) -> None:
    """On a week whose days have not all come the focus goes back to one that has."""
    week.show_week(TODAY.replace(day=1))
    settle()
    week.grid.heads[6].setFocus()
    keys(Keys.Key_PageDown)
    assert focused() is week.grid.heads[3]
