"""The week page: its table and totals, its four shapes, and a past day corrected in its cell."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.domain.plan.edits import put_step
from skinroutine.domain.plan.routine import Anchor, Routine, Slot, Step, StepKind
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.adherence import CellState
from skinroutine.domain.record.event import SkipReason, Ticked, Used
from skinroutine.domain.record.status import Status
from skinroutine.domain.record.usual_time import UsualTime
from skinroutine.ui.parts.painted import Ring
from skinroutine.ui.screens.week import WeekPage
from skinroutine.ui.screens.week.cards import offered
from skinroutine.ui.screens.week.cell import WeekCell
from skinroutine.ui.screens.week.grid import DayTotal
from skinroutine.ui.shell.application import Program

from ui.days import DOSE, MONDAY, NOW, SLOTS, TODAY, TUESDAY, WEDNESDAY, at, key
from ui.desk import Desk, button, choose, click, entries, pop_up, press, row_of, settle, the, words


@pytest.fixture
def week(program: Program) -> WeekPage:
    """Return the week page, on show."""
    program.window.show_place("week")
    settle()
    return program.window.week


def look(week: WeekPage, step: str, number: int) -> CellState:
    """Return the state a cell shows."""
    cell = week.grid.cells[step, number].cell
    assert cell is not None
    return cell.look


def picture(cell: WeekCell) -> QImage:
    """Return a cell as it is painted, without focus."""
    cell.clearFocus()
    return cell.grab().toImage()


def test_the_table_names_days_and_steps(week: WeekPage) -> None:
    """The heads are the seven days, and each step stands with its times and its total."""
    said = words(week.grid)
    heads = [head.text() for head in week.grid.heads]
    assert heads == ["Mon 2", "Tue 3", "Wed 4", "Thu 5", "Fri 6", "Sat 7", "Sun 8"]
    assert set(said) == {
        "All steps",
        *("Isotretinoin", "with dinner", "3 of 4"),
        *("Moisturizer", "morning, night", "6 of 7"),
        *("Sunscreen SPF 30+", "morning", "2 of 3"),
        *("Lip balm", "3 times a day", "7 of 10"),
    }


def test_the_cards_count_dose_and_care_apart(week: WeekPage) -> None:
    """Above the table stand all steps, care, the last 28 days, the doses, and what was blank."""
    said = words(week)
    assert {
        "2 \u2013 8 November",
        "This week so far",
        "18 of 24 steps done, 2 skipped",
        "Care: 15 of 20, 2 skipped",
        "Last 28 days: 16 of 20, 1 skipped",
        "DOSES TAKEN",
        "3 of 4",
        "1 of 2 noted with food",
        "MOST OFTEN BLANK",
        "Sunscreen SPF 30+, morning",
        "Blank once in the last 28 days",
    } <= set(said)
    ring = the(Ring, week).accessibleName()
    assert "18 of 24" in ring
    assert ring.count("24") == 1, ring


@pytest.mark.parametrize(
    ("step", "number", "expected"),
    [
        ("dose", 0, CellState.DONE),
        ("dose", 1, CellState.DONE_LATE),
        ("dose", 3, CellState.DUE),
        ("dose", 4, CellState.UPCOMING),
        ("sunscreen", 2, CellState.NOT_RECORDED),
        ("sunscreen", 3, CellState.SKIPPED),
        ("lip-balm", 1, CellState.DONE),
        ("lip-balm", 2, CellState.PARTLY),
        ("moisturizer", 2, CellState.PARTLY),
    ],
)
def test_cells_show_their_state(
    week: WeekPage, step: str, number: int, expected: CellState
) -> None:
    """Each cell shows what the diary says of its step and day."""
    assert look(week, step, number) is expected


def test_the_shapes_differ_without_colour(week: WeekPage) -> None:
    """Done, late, partly, skipped, not recorded and due differ as pictures in grey."""
    cells = [
        week.grid.cells[place]
        for place in (
            ("dose", 0),
            ("dose", 1),
            ("lip-balm", 2),
            ("sunscreen", 3),
            ("sunscreen", 2),
            ("dose", 3),
        )
    ]
    grey = [
        picture(cell).convertToFormat(QImage.Format.Format_Grayscale8).scaled(QSize(16, 16))
        for cell in cells
    ]
    for number, one in enumerate(grey):
        assert all(one != other for other in grey[number + 1 :]), number


@pytest.mark.parametrize(
    ("step", "number", "can_press"),
    [("dose", 0, True), ("dose", 3, True), ("dose", 4, False), ("sunscreen", 3, True)],
)
def test_only_what_has_come_can_be_corrected(
    week: WeekPage, step: str, number: int, can_press: bool
) -> None:
    """A cell that is still to come cannot be pressed."""
    assert week.grid.cells[step, number].isEnabled() is can_press


def test_a_blank_dose_is_filled_in(week: WeekPage, desk: Desk) -> None:
    """Done in a past cell's menu records it with no time said, and every total follows."""
    cell = week.grid.cells["sunscreen", 2]
    choose(cell.correction_menu(), "Done")
    state = desk.state(key("sunscreen", "morning", WEDNESDAY))
    assert state.status is Status.DONE
    assert state.record is not None
    assert state.record.done_at is None
    assert look(week, "sunscreen", 2) is CellState.DONE
    said = words(week)
    assert {
        "19 of 24 steps done, 2 skipped",
        "Care: 16 of 20, 2 skipped",
        "Last 28 days: 17 of 20, 1 skipped",
    } <= set(said)
    assert week.findChildren(DayTotal)[2].accessibleName() == "Wednesday 4 November: 4 of 7"
    assert "Lip balm, midday" in said


def test_a_wrong_tick_is_taken_out(week: WeekPage, desk: Desk) -> None:
    """Not recorded in the menu takes a tick out, and the doses are counted anew."""
    cell = week.grid.cells["dose", 0]
    choose(cell.correction_menu(), "Not recorded")
    assert desk.state(key("dose", "dinner", MONDAY)).status is Status.NOT_RECORDED
    assert look(week, "dose", 0) is CellState.NOT_RECORDED
    assert "2 of 4" in words(week)


def test_a_past_day_is_skipped_with_a_reason(week: WeekPage, desk: Desk) -> None:
    """A reason in the menu takes the step out of the denominator and stands beside it."""
    cell = week.grid.cells["sunscreen", 2]
    choose(cell.correction_menu(), "Skipped on purpose", "Side effects")
    state = desk.state(key("sunscreen", "morning", WEDNESDAY))
    assert state.record is not None
    assert state.record.reason is SkipReason.SIDE_EFFECTS
    assert look(week, "sunscreen", 2) is CellState.SKIPPED
    assert "18 of 23 steps done, 3 skipped" in words(week)


def test_a_menu_marks_what_is_recorded(week: WeekPage) -> None:
    """What the diary has already is checked in the menu and cannot be chosen again."""
    menu = week.grid.cells["sunscreen", 3].correction_menu()
    assert entries(menu) == ["Done", "Skipped on purpose", "Not recorded", "Open that day"]
    reasons = next(a for a in menu.actions() if a.text() == "Skipped on purpose").menu()
    assert isinstance(reasons, QMenu)
    marked = [a.text() for a in reasons.actions() if a.isChecked()]
    assert marked == ["It ran out"]
    assert not next(a for a in reasons.actions() if a.isChecked()).isEnabled()
    assert [a.text() for a in menu.actions() if a.isChecked()] == []


def test_a_step_with_several_times_asks_which(week: WeekPage, desk: Desk) -> None:
    """A cell of three slots has a submenu for each, with what is recorded of it."""
    cell = week.grid.cells["lip-balm", 2]
    menu = cell.correction_menu()
    assert entries(menu) == [
        "Morning 08:00 \u00b7 done 08:06",
        "Midday 12:30 \u00b7 not recorded",
        "Night 21:30 \u00b7 not recorded",
        "Open that day",
    ]
    choose(menu, "Midday 12:30 \u00b7 not recorded", "Done")
    assert desk.state(key("lip-balm", "midday", WEDNESDAY)).status is Status.DONE
    assert cell.accessibleName() == (
        "Lip balm, Wednesday 4 November: 2 of 3 done; no reminder at 21:30: your computer was off"
    )


def test_slots_of_today_that_have_not_come_are_not_offered(week: WeekPage) -> None:
    """Today's cell offers the slots that have come."""
    menu = week.grid.cells["lip-balm", 3].correction_menu()
    assert entries(menu) == [
        "Morning 08:00 \u00b7 done 08:06",
        "Midday 12:30 \u00b7 due",
        "Open that day",
    ]


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")
def test_the_menu_key_opens_the_menu(week: WeekPage, desk: Desk) -> None:
    """The key for a context menu opens the menu that corrects a cell at once."""
    cell = week.grid.cells["dose", 0]
    where = cell.rect().center()
    keyboard = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(cell, QContextMenuEvent(keyboard, where, cell.mapToGlobal(where)))
    menu = pop_up()
    choose(menu, "Not recorded")
    menu.close()
    settle()
    assert desk.state(key("dose", "dinner", MONDAY)).record is None


def test_open_that_day_shows_it(week: WeekPage, program: Program) -> None:
    """The menu leads to that day's checklist."""
    choose(week.grid.cells["dose", 1].correction_menu(), "Open that day")
    assert program.window.today.isVisible()
    assert "Tuesday 3 November" in words(program.window.today)


def test_earlier_and_later_weeks(week: WeekPage) -> None:
    """The arrows move by a week; a week before the diary began has nothing in it."""
    assert not button(week, "Next week").isEnabled()
    assert not button(week, "This week").isEnabled()
    click(button(week, "Previous week"))
    said = words(week)
    assert {"26 October \u2013 1 November", "Last week", "0 of 0 steps done"} <= set(said)
    assert "None yet" in said
    click(button(week, "Previous week"))
    assert {"19 \u2013 25 October", "Ended 11 days ago"} <= set(words(week))
    click(button(week, "Next week"))
    click(button(week, "Next week"))
    assert "This week so far" in words(week)
    click(button(week, "Previous week"))
    click(button(week, "This week"))
    assert {"2 \u2013 8 November", "18 of 24 steps done, 2 skipped"} <= set(words(week))


def test_totals_follow_acts_on_other_pages(program: Program) -> None:
    """A tick on the today page is in the week when it comes."""
    click(row_of(program, DOSE).box)
    program.window.show_place("week")
    settle()
    said = words(program.window.week)
    assert {"19 of 24 steps done, 2 skipped", "4 of 4"} <= set(said)


def test_the_week_on_show_follows_another_program(week: WeekPage, desk: Desk, qtbot: QtBot) -> None:
    """A tick of the command line shows in the open week within a second."""
    other = SqliteStore(desk.session.store.path)
    try:
        other.append([Ticked(DOSE, NOW)], NOW, "Europe/Berlin")
    finally:
        other.close()
    qtbot.waitUntil(lambda: look(week, "dose", 3) is CellState.DONE, timeout=1000)


def test_a_blank_says_why_no_reminder_came(week: WeekPage) -> None:
    """A blank cell whose reminder did not come says so, and has a crossed bell in it."""
    silent = week.grid.cells["sunscreen", 2]
    assert silent.accessibleName() == silent.toolTip()
    assert silent.toolTip() == (
        "Sunscreen SPF 30+, Wednesday 4 November: not recorded; "
        "no reminder at 08:00: your computer was off"
    )
    assert "not recorded, no reminder came" in words(week)
    assert week._snapshot is not None
    row = next(one for one in week._snapshot.table.rows if one.step.id == "sunscreen")
    crossed, (state,) = picture(silent), row.cells[2].states
    reminded = replace(state, prompting=replace(state.prompting, not_shown=None))
    silent.show_cell(row, replace(row.cells[2], states=(reminded,)))
    assert silent.toolTip() == "Sunscreen SPF 30+, Wednesday 4 November: not recorded"
    assert picture(silent) != crossed


def test_undo_takes_a_correction_back(week: WeekPage, program: Program, desk: Desk) -> None:
    """Ctrl+Z on the week page takes the correction back."""
    choose(week.grid.cells["dose", 0].correction_menu(), "Not recorded")
    press(program.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.state(key("dose", "dinner", MONDAY)).status is Status.DONE
    assert look(week, "dose", 0) is CellState.DONE


def test_the_same_week_shows_a_new_day(week: WeekPage, program: Program, desk: Desk) -> None:
    """When a day ends while the week is on show, what was left open turns into a blank."""
    desk.clock.instant = at(TODAY, 3, 59)
    program.diary.changed.emit()
    assert look(week, "dose", 3) is CellState.DUE
    desk.clock.instant = at(TODAY.replace(day=6), 4)
    program.diary.changed.emit()
    assert look(week, "dose", 3) is CellState.NOT_RECORDED
    assert look(week, "dose", TUESDAY.weekday()) is CellState.DONE_LATE


def test_what_is_done_as_needed_is_counted_apart(
    week: WeekPage, program: Program, desk: Desk
) -> None:
    """A row for it says how often each day; no total has it, and pressing a day opens it."""
    balm = Step("nose", StepKind.NOSE, "Nose balm", (), is_as_needed=True)
    program.diary.change_routine(put_step(balm))
    program.diary.use("nose")
    program.diary.use("nose")
    settle()
    said = words(week)
    assert {"Nose balm", "as needed: no total has these", "2 times"} <= set(said)
    assert {"18 of 24 steps done, 2 skipped", "Care: 15 of 20, 2 skipped"} <= set(said)
    assert week.findChildren(DayTotal)[-4].accessibleName().startswith("Thursday 5 November: 2 of")
    cell = week.grid.uses["nose", 3]
    assert cell.accessibleName() == "Nose balm, Thursday 5 November: 2 times, as needed"
    assert (
        week.grid.uses["nose", 0].accessibleName().endswith("Monday 2 November: 0 times, as needed")
    )
    assert not week.grid.uses["nose", 4].isEnabled()
    week.grid.cells["lip-balm", 3].setFocus()
    press(week.grid.cells["lip-balm", 3], Qt.Key.Key_Down)
    assert cell.hasFocus()
    press(cell, Qt.Key.Key_Return)
    assert program.window.today.isVisible()
    assert len(desk.facts(Used)) == 2


def often_at_13_40(desk: Desk) -> None:
    """Fill 17 earlier days: lip balm at midday 11 times at 13:40 and 6 times not at all."""
    facts = [
        Ticked(key(step, slot, day), at(day, *((13, 40) if slot == "midday" else (wall.hour, 30))))
        for number in range(17)
        for day in (MONDAY - timedelta(days=17 - number),)
        for step, slot, wall in SLOTS
        if slot != "midday" or number < 11
    ]
    desk.session.store.append(facts, at(TODAY, 10), "Europe/Berlin")


def test_a_time_that_would_suit_is_offered(week: WeekPage, program: Program, desk: Desk) -> None:
    """The person's own ticks make the offer; a key takes it, and undo takes it back."""
    said = {"You usually do it near 13:40."}
    assert not said & set(words(week.cards))
    often_at_13_40(desk)
    program.diary.changed.emit()
    settle()
    assert {*said, "Lip balm, midday"} <= set(words(week.cards))
    offer = week.cards.move_button
    assert offer.text() == "Move it to 13:30"
    assert "It is planned with lunch now." in offer.toolTip()
    assert desk.session.queries.routine().steps == default_routine().steps
    offer.setFocus()
    press(offer, Qt.Key.Key_Space)
    moved = desk.session.queries.routine().step("lip-balm")
    assert moved is not None
    assert Slot("midday", at=time(13, 30)) in moved.slots
    yesterday = desk.session.queries.routine(WEDNESDAY)
    assert yesterday.steps == default_routine().steps
    settle()
    assert not offer.isVisible()
    assert not said & set(words(week.cards))
    program.diary.undo()
    settle()
    assert offer.isVisible()
    assert desk.session.queries.routine().steps == default_routine().steps


def usual(better: time | None, step: Step) -> UsualTime:
    """Return that a step's last slot is usually done near 13:40."""
    return UsualTime(step, step.slots[-1], time(13, 40), 12, better)


TWICE = Step(
    "balm", StepKind.LIP_BALM, "Balm", (Slot("a", at=time(13, 30)), Slot("b", Anchor.LUNCH))
)
ONCE = replace(TWICE, slots=(Slot("b", Anchor.LUNCH),))
OTHERWISE = replace(ONCE, slots=(Slot("c", at=time(9)),))


@pytest.mark.parametrize(
    ("found", "routine", "expected"),
    [
        (None, Routine((ONCE,)), None),
        (usual(None, ONCE), Routine((ONCE,)), None),
        (usual(time(13, 30), ONCE), Routine((ONCE,)), Slot("b", at=time(13, 30))),
        (usual(time(13, 30), ONCE), Routine((replace(ONCE, id="other"),)), None),
        (
            usual(time(13, 30), ONCE),
            Routine((replace(ONCE, slots=(Slot("c", at=time(9)),)),)),
            None,
        ),
        (usual(time(13, 30), TWICE), Routine((TWICE,)), None),
    ],
)
def test_a_time_is_offered_where_the_routine_can_have_it(
    found: UsualTime | None, routine: Routine, expected: Slot | None
) -> None:
    """Not for a step or slot that is gone, nor at the time of another slot of the step."""
    assert offered(found, routine) == expected


def test_a_note_is_marked_and_listed(week: WeekPage, program: Program) -> None:
    """A cell with a note has a dot and says so; the note stands under the table."""
    cell = week.grid.cells["dose", 0]
    before = picture(cell)
    program.diary.note(key("dose", "dinner", MONDAY), "Pasta\nwith Ada")
    settle()
    assert cell.accessibleName() == "Isotretinoin, Monday 2 November: done; with a note"
    assert picture(cell) != before
    assert {"Monday 2 November, Isotretinoin", "Pasta\nwith Ada"} <= set(words(week.notes))
    program.diary.note(key("dose", "dinner", MONDAY), "")
    settle()
    assert picture(cell) == before
    assert not week.notes.isVisible()


def test_thirty_steps_and_long_names_are_whole(week: WeekPage, program: Program) -> None:
    """The table is as tall as its rows: its last row is in it, and no name is cut."""
    slot = (Slot("a", Anchor.WAKE),)
    long = Step("long", StepKind.OTHER, "Supercalifragilistic" * 10, slot)
    more = [Step(f"s{n}", StepKind.OTHER, f"Step {n}", slot) for n in range(25)]
    program.diary.change_routine(lambda old: replace(old, steps=(*old.steps, long, *more)))
    program.window.resize(720, 520)
    for _ in range(5):
        settle()
    totals = week.findChildren(DayTotal)
    bottom = max(one.geometry().bottom() for one in totals if one.isVisible())
    around = week.grid.parentWidget()
    assert around is not None
    assert bottom <= week.grid.rect().bottom() <= around.rect().bottom()
    for one in week.grid.findChildren(QLabel):
        if one.isVisible() and one.wordWrap():
            assert one.heightForWidth(one.width()) <= one.height(), one.text()
