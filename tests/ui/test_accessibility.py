"""What a screen reader is told: names, roles and states, asked for through Qt's own bridge."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QWidget

from skinroutine.domain.plan.routine import FoodRule
from skinroutine.domain.record.status import Status
from skinroutine.ui.parts.painted import DayBars, Ring, TickBox
from skinroutine.ui.screens.week.cell import WeekCell
from skinroutine.ui.screens.week.grid import DayTotal
from skinroutine.ui.shell.application import Program

from ui.days import DOSE, MONDAY, SLOTS, key
from ui.desk import Desk, click, row_of, settle
from ui.spoken import interactive, name, nameless, spoken

PAGES = (
    "today",
    "week",
    "course",
    "diary",
    "routine",
    "settings",
    "reminder-log",
    "care",
    "about",
)


@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_a_name(program: Program, desk: Desk, page: str) -> None:
    """On each page, and in the rail and the messages around it, every control has a name."""
    desk.set_leaflet(FoodRule.WITH_FOOD)
    program.diary.changed.emit()
    click(row_of(program, DOSE).box)
    program.window.say("Trouble.")
    program.window.show_place(page)
    settle()
    assert len(list(interactive(program.window))) >= len(PAGES)
    assert nameless(program.window) == []


def test_a_nameless_button_is_found_out(program: Program) -> None:
    """The walk above would see a new button without a name."""
    seeded = QPushButton(program.window.centralWidget())
    seeded.show()
    assert nameless(program.window) == [repr(seeded)]
    seeded.setAccessibleName("Something")
    assert nameless(program.window) == []


def test_names_on_a_page_tell_controls_apart(program: Program) -> None:
    """No two controls of the today page have the same name."""
    names = [name(widget) for widget in interactive(program.window.today)]
    assert len(set(names)) == len(names)


def test_each_box_is_a_check_box_with_step_slot_and_time(program: Program) -> None:
    """Each row's box has the role of a check box and says step, slot, time and state."""
    said = [spoken(row.box) for row in program.window.today.rows]
    assert all(one.role() is QAccessible.Role.CheckBox for one in said)
    names = [one.text(QAccessible.Text.Name) for one in said]
    assert names == [
        "Moisturizer, morning, 08:00, done 08:05",
        "Sunscreen SPF 30+, morning, 08:00, skipped: ran out",
        "Lip balm, morning, 08:00, done 08:06",
        "Lip balm, midday, 12:30, due",
        "Isotretinoin, dinner, 19:00, due",
        "Moisturizer, night, 21:30, upcoming",
        "Lip balm, night, 21:30, upcoming",
    ]
    assert len(names) == len(SLOTS)


def test_the_state_is_said_and_kept_up(program: Program) -> None:
    """Checked and unchecked are both said, and follow each act."""
    box = row_of(program, DOSE).box
    assert spoken(box).state().checkable
    assert not spoken(box).state().checked
    click(box)
    assert spoken(box).state().checked
    assert name(box) == "Isotretinoin, dinner, 19:00, done 19:12"
    program.diary.undo()
    assert not spoken(box).state().checked
    assert name(box) == "Isotretinoin, dinner, 19:00, due"


def test_a_screen_reader_can_tick(program: Program, desk: Desk) -> None:
    """The bridge's Toggle action ticks and takes back like a click."""
    box = row_of(program, DOSE).box
    act = spoken(box).actionInterface()
    assert "Toggle" in act.actionNames()
    act.doAction("Toggle")
    assert desk.state(DOSE).status is Status.DONE
    act.doAction("Toggle")
    assert desk.state(DOSE).record is None


def test_what_is_painted_is_also_said(program: Program) -> None:
    """The ring and the bars, which are painted, say their counts in words."""
    window = program.window
    window.show_place("week")
    settle()
    for kind in (Ring, DayBars):
        for painted in window.findChildren(kind):
            assert " of " in name(painted), repr(painted)
    totals = [name(one) for one in window.week.findChildren(DayTotal)]
    assert totals[:4] == [
        "Monday 2 November: 7 of 7",
        "Tuesday 3 November: 6 of 6, 1 skipped",
        "Wednesday 4 November: 3 of 7",
        "Thursday 5 November: 2 of 4, 1 skipped",
    ]


def test_each_cell_is_a_button_that_says_its_day(program: Program) -> None:
    """A cell of the week says step, day and state, and is a button."""
    program.window.show_place("week")
    settle()
    cells = program.window.week.findChildren(WeekCell)
    assert {spoken(cell).role() for cell in cells} == {QAccessible.Role.Button}
    names = {name(cell) for cell in cells}
    assert "Isotretinoin, Tuesday 3 November: done late" in names
    assert (
        "Lip balm, Wednesday 4 November: 1 of 3 done; no reminder at 12:30: your computer was off; "
        "no reminder at 21:30: your computer was off"
    ) in names
    assert "Sunscreen SPF 30+, Thursday 5 November: skipped on purpose" in names


def test_the_tab_key_reaches_every_row(program: Program) -> None:
    """Walking with Tab through the today page comes by each box once, in order."""
    window = program.window
    boxes = [row.box for row in window.today.rows]
    reached, at_hand = list[QWidget](), boxes[0].nextInFocusChain()
    while at_hand is not None and at_hand is not boxes[0]:
        reached.append(at_hand)
        at_hand = at_hand.nextInFocusChain()
    order = [one for one in reached if isinstance(one, TickBox)]
    assert order == boxes[1:]


def test_the_pages_are_named_in_the_rail(program: Program) -> None:
    """The rail's buttons say the page and whether it is the one on show."""
    rail = program.window._rail
    assert [name(one) for one in rail.buttons.values()] == [
        "Today",
        "Week",
        "Course",
        "Diary",
        "Routine",
        "Care guide",
        "Settings",
        "About",
    ]
    program.window.show_place("week")
    assert [bool(spoken(one).state().checked) for one in rail.buttons.values()] == [
        False,
        True,
        False,
        False,
        False,
        False,
        False,
        False,
    ]


def test_a_corrected_cell_says_so(program: Program, desk: Desk) -> None:
    """After a correction the cell's name says the new state."""
    program.window.show_place("week")
    cell = program.window.week.grid.cells["dose", 0]
    program.diary.untick(key("dose", "dinner", MONDAY))
    assert name(cell) == (
        "Isotretinoin, Monday 2 November: not recorded; no reminder at 19:00: your computer was off"
    )
