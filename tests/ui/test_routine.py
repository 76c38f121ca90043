"""The routine page's list: choosing, moving, adding, archiving, bringing back, ideas."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skinroutine.domain.plan.edits import archive_step, put_step
from skinroutine.domain.plan.routine import Anchor, Slot, Step, StepKind
from skinroutine.domain.plan.starter import IDEAS
from skinroutine.ui.screens.routine.draft import NEW
from skinroutine.ui.shell.application import Program

from ui.days import TODAY, WEDNESDAY
from ui.desk import Desk, button, click, press, settle, words
from ui.routine_bench import Bench, a_bench, write

ALT = Qt.KeyboardModifier.AltModifier
USUAL = ["moisturizer", "sunscreen", "lip-balm", "dose"]


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the page in the usual window."""
    with a_bench(qt, desk) as made:
        yield made


def test_each_row_says_name_times_and_days(bench: Bench) -> None:
    """A row has the name with its amount, the times, again outdoors, and the days."""
    assert bench.rows == [
        "Moisturizer, 08:00, 21:30, every day",
        "Sunscreen SPF 30+, 08:00, again every 2 h outdoors, every day",
        "Lip balm, 08:00, 12:30, 21:30, every day",
        "Isotretinoin, With dinner, 19:00, every day",
    ]


def test_the_first_step_is_chosen_at_first(bench: Bench) -> None:
    """The editor has the first step, with nothing to save or to revert."""
    editor = bench.page.editor
    assert bench.page.steps.step_id == "moisturizer"
    assert editor.name.text() == "Moisturizer"
    assert not bench.page.save.isEnabled()
    assert editor.foot.revert.isHidden()


def test_a_click_chooses_a_step(bench: Bench) -> None:
    """The editor follows the mouse, with the fields of that kind of step."""
    editor = bench.page.editor
    bench.choose("dose")
    assert (editor.name.text(), editor.kind.currentText()) == ("Isotretinoin", "Dose")
    assert editor.dose.isVisible()
    assert editor.food.isVisible()
    bench.choose("sunscreen")
    assert editor.again.isVisible()
    assert not editor.dose.isVisible()
    assert not editor.food.isVisible()


def test_the_arrows_choose_a_step(bench: Bench) -> None:
    """Up and down go through the list and stay in it; Enter goes on to the name."""
    steps = bench.page.steps
    steps.setFocus()
    for expected in ("sunscreen", "lip-balm", "dose", "dose"):
        press(steps, Qt.Key.Key_Down)
        assert steps.step_id == expected
        assert bench.page.editor.name.text() == bench.step(expected).name
    press(steps, Qt.Key.Key_Return)
    assert bench.page.editor.name.hasFocus()
    assert bench.page.editor.name.selectedText() == "Isotretinoin"


def test_alt_and_an_arrow_move_the_step(bench: Bench) -> None:
    """The new order is saved at once, the step stays chosen, and past days keep theirs."""
    steps = bench.page.steps
    bench.choose("dose")
    press(steps, Qt.Key.Key_Up, ALT)
    press(steps, Qt.Key.Key_Up, ALT)
    assert bench.ids == ["moisturizer", "dose", "sunscreen", "lip-balm"]
    assert [one.id for one in bench.routine.steps] == bench.ids
    assert steps.step_id == "dose"
    press(steps, Qt.Key.Key_Down, ALT)
    assert bench.ids == ["moisturizer", "sunscreen", "dose", "lip-balm"]
    before = bench.desk.session.queries.routine(WEDNESDAY)
    assert [one.id for one in before.steps] == USUAL


def test_a_step_moves_no_further_than_the_list(bench: Bench) -> None:
    """The first cannot go up and the last cannot go down: nothing is written."""
    bench.choose("moisturizer")
    press(bench.page.steps, Qt.Key.Key_Up, ALT)
    bench.choose("dose")
    press(bench.page.steps, Qt.Key.Key_Down, ALT)
    assert bench.ids == USUAL
    assert len(bench.revisions) == 1


def test_named_buttons_move_the_step(bench: Bench) -> None:
    """Two buttons say which step they move and where, as far as it goes."""
    page = bench.page
    bench.choose("sunscreen")
    assert page.up.accessibleName() == "Move Sunscreen SPF 30+ up"
    assert page.down.accessibleName() == "Move Sunscreen SPF 30+ down"
    click(page.up)
    assert bench.ids == ["sunscreen", "moisturizer", "lip-balm", "dose"]
    assert not page.up.isEnabled()
    assert page.down.isEnabled()
    click(page.down)
    assert bench.ids == USUAL


def test_the_focus_is_not_lost_where_a_button_ends(bench: Bench) -> None:
    """Where the step has come to the top its button is over, and the list has the focus."""
    bench.choose("sunscreen")
    bench.page.up.setFocus()
    press(bench.page.up, Qt.Key.Key_Space)
    assert bench.ids[0] == "sunscreen"
    assert bench.page.steps.hasFocus()


def test_a_move_can_be_undone(bench: Bench) -> None:
    """Undo takes the move back, and the list follows."""
    bench.choose("dose")
    press(bench.page.steps, Qt.Key.Key_Up, ALT)
    bench.diary.undo()
    assert bench.ids == USUAL
    assert bench.page.steps.step_id == "dose"


def test_the_ideas_are_those_that_are_not_there(bench: Bench) -> None:
    """Each idea is a pill that says what it adds; none is of a step the routine has."""
    chips = bench.page.ideas.chips
    assert [one.accessibleName() for one in chips] == [
        "Add Gentle cleanser",
        "Add Eye drops",
        "Add Saline nose spray",
        "Add Hand cream",
        "Add Glass of water",
        "Add Lip balm at night",
        "Add Lip balm as needed",
    ]
    assert len(chips) == len(IDEAS)


def test_one_click_adds_an_idea(bench: Bench) -> None:
    """The step is in the routine at once and chosen, its idea is gone, and undo brings it back."""
    page = bench.page
    click(button(page.ideas, "Add Gentle cleanser"))
    added = bench.routine.steps[-1]
    assert (added.name, added.kind) == ("Gentle cleanser", StepKind.CLEANSER)
    assert added.slots == (Slot("night", Anchor.BED),)
    assert page.steps.step_id == added.id
    assert page.steps.hasFocus()
    assert page.editor.name.text() == "Gentle cleanser"
    assert "Add Gentle cleanser" not in [one.accessibleName() for one in page.ideas.chips]
    bench.diary.undo()
    assert bench.ids == USUAL
    assert page.ideas.chips[0].accessibleName() == "Add Gentle cleanser"


def test_an_idea_that_was_renamed_is_still_there(bench: Bench) -> None:
    """A cleanser of another name is a cleanser; a second lip balm may be wanted all the same."""
    put = bench.desk.session.commands.change_routine
    put(put_step(Step("mine", StepKind.CLEANSER, "Foam", (Slot("s", Anchor.BED),))))
    put(put_step(Step("night", StepKind.OTHER, " lip balm AT night ", (), is_as_needed=True)))
    bench.diary.changed.emit()
    left = [one.text() for one in bench.page.ideas.chips]
    assert "+ Gentle cleanser" not in left
    assert "+ Lip balm at night" not in left
    assert "+ Lip balm as needed" in left


def test_all_ideas_taken_leave_no_heading(bench: Bench) -> None:
    """Once every idea is in the routine their heading is away."""
    for _ in IDEAS:
        click(bench.page.ideas.chips[0])
    assert not bench.page.ideas.isVisible()
    assert len(bench.ids) == len(USUAL) + len(IDEAS)
    assert len(set(bench.ids)) == len(bench.ids)


def test_a_step_is_added_once_it_is_saved(bench: Bench) -> None:
    """A new step is a draft with the focus in its name; Save puts it last, from today."""
    page = bench.page
    click(page.add)
    assert page.steps.step_id == NEW
    assert bench.row(NEW) == "New step, not saved yet"
    assert page.editor.name.hasFocus()
    assert page.editor.kind.currentText() == "Something else"
    assert page.editor.foot.archive.isHidden()
    assert not page.save.isEnabled()
    assert len(bench.revisions) == 1
    write(page.editor.name, "Stretch")
    assert bench.row(NEW) == "Stretch, not saved yet"
    bench.save()
    added = bench.routine.steps[-1]
    assert (added.name, added.kind) == ("Stretch", StepKind.OTHER)
    assert added.id.startswith("stretch-")
    assert page.steps.step_id == added.id
    assert bench.rows[-1] == "Stretch, 08:00, every day"
    assert bench.revisions[-1].applies_from == TODAY
    assert bench.desk.session.queries.routine(WEDNESDAY).step(added.id) is None


def test_a_second_press_goes_on_with_the_same_draft(bench: Bench) -> None:
    """There is one new step at a time, and what was typed for it stays."""
    click(bench.page.add)
    write(bench.page.editor.name, "Stretch")
    bench.choose("dose")
    click(bench.page.add)
    assert bench.ids.count(NEW) == 1
    assert bench.page.editor.name.text() == "Stretch"


def test_a_new_step_can_be_discarded(bench: Bench) -> None:
    """Discard lets go of the draft, and nothing was ever written."""
    click(bench.page.add)
    write(bench.page.editor.name, "Stretch")
    click(button(bench.page, "Discard"))
    assert bench.ids == USUAL
    assert bench.page.steps.hasFocus()
    assert len(bench.revisions) == 1


def test_a_step_goes_to_the_archive_and_back(bench: Bench) -> None:
    """Archive takes it out from today without asking; it comes back as it was, last in the list."""
    page = bench.page
    before = bench.step("lip-balm")
    bench.choose("lip-balm")
    click(button(page, "Archive step"))
    assert bench.ids == ["moisturizer", "sunscreen", "dose"]
    assert page.steps.step_id == "dose"
    assert page.steps.hasFocus()
    assert bench.desk.session.queries.routine(WEDNESDAY).step("lip-balm") == before
    assert "Lip balm" in words(page.archive)
    click(button(page, "Bring Lip balm back"))
    assert bench.ids == ["moisturizer", "sunscreen", "dose", "lip-balm"]
    assert bench.step("lip-balm") == before
    assert page.steps.step_id == "lip-balm"
    assert not page.archive.isVisible()


def test_archiving_can_be_undone(bench: Bench) -> None:
    """Undo brings the step back in its place."""
    bench.choose("sunscreen")
    click(button(bench.page, "Archive step"))
    bench.diary.undo()
    assert bench.ids == USUAL
    assert not bench.page.archive.isVisible()


def test_an_empty_routine_is_met_kindly(bench: Bench) -> None:
    """With every step archived there are a sentence, the ideas and the archive; nothing to edit."""
    for step_id in USUAL:
        bench.desk.session.commands.change_routine(archive_step(step_id))
    bench.diary.changed.emit()
    settle()
    page = bench.page
    assert not page.steps.isVisible()
    assert not page.editor.isVisible()
    assert (
        "Your routine is empty. Add a step of your own, bring one back, or begin with an idea."
        in words(page)
    )
    assert len(page.archive.buttons) == len(USUAL)
    click(button(page, "Add Gentle cleanser"))
    assert page.editor.isVisible()
    assert page.steps.hasFocus()
    assert not page.empty.isVisible()


def test_the_last_step_can_be_archived(bench: Bench) -> None:
    """The focus goes to what adds a step where none is left."""
    for step_id in USUAL[1:]:
        bench.desk.session.commands.change_routine(archive_step(step_id))
    bench.diary.changed.emit()
    click(button(bench.page, "Archive step"))
    assert bench.routine.steps == ()
    assert bench.page.add.hasFocus()


def test_thirty_steps_can_be_gone_through(bench: Bench) -> None:
    """The list scrolls by itself beside the editor, and the keys bring rows into sight."""
    for n in range(26):
        step = Step(f"s{n}", StepKind.OTHER, f"Step {n}", (Slot("s", Anchor.BED),))
        bench.desk.session.commands.change_routine(put_step(step))
    bench.diary.changed.emit()
    settle()
    steps = bench.page.steps
    assert len(bench.ids) == 30
    assert steps.height() < bench.page.height()
    steps.setFocus()
    QTest.keyClick(steps, Qt.Key.Key_End)
    settle()
    assert steps.step_id == "s25"
    assert steps.viewport().rect().contains(steps.visualRect(steps.currentIndex()))
    assert bench.page.editor.name.text() == "Step 25"


@pytest.mark.expects_log("readonly database", "refused: WorldFailure")
def test_a_refused_save_keeps_what_was_typed(bench: Bench) -> None:
    """Where the diary cannot be written it is told, and the draft waits."""
    told: list[str] = []
    bench.diary.troubled.connect(told.append)
    bench.desk.refuse_writes(on=True)
    write(bench.page.editor.name, "Cream")
    bench.save()
    assert "read-only" in told[0]
    assert bench.page.editor.name.text() == "Cream"
    assert bench.page.save.isEnabled()
    bench.desk.refuse_writes(on=False)
    bench.save()
    assert bench.step("moisturizer").name == "Cream"


@pytest.mark.expects_log("readonly database", "refused: WorldFailure")
def test_a_refused_new_step_can_be_saved_again(bench: Bench) -> None:
    """A new step that could not be written stays a draft, and is one step once it can."""
    click(bench.page.add)
    write(bench.page.editor.name, "Stretch")
    bench.desk.refuse_writes(on=True)
    bench.save()
    assert bench.rows[-1] == "Stretch, not saved yet"
    bench.desk.refuse_writes(on=False)
    bench.save()
    assert [one.name for one in bench.routine.steps].count("Stretch") == 1
    assert bench.rows[-1] == "Stretch, 08:00, every day"


def test_the_window_says_what_was_done_with_a_way_back(program: Program, desk: Desk) -> None:
    """In the window a note follows each act, and its button takes it back."""
    program.window.show_place("routine")
    settle()
    page = program.window.routine
    click(button(page, "Archive step"))
    assert desk.session.queries.routine().step("moisturizer") is None
    click(button(program.window.note, "Undo"))
    assert desk.session.queries.routine().step("moisturizer") is not None
    assert [one.id for one in page.steps.lines.lines] == USUAL


def test_today_moves_with_the_routine(program: Program, desk: Desk) -> None:
    """A step that was added on this page stands on today's list at once."""
    program.window.show_place("routine")
    settle()
    click(button(program.window.routine, "Add Gentle cleanser"))
    states = desk.session.queries.day().states
    assert "Gentle cleanser" in [one.occurrence.step.name for one in states]


def test_a_page_that_is_away_follows_once_it_is_shown(program: Program, desk: Desk) -> None:
    """What another program changed meanwhile is in the list when the page comes."""
    desk.session.commands.change_routine(archive_step("lip-balm"))
    program.diary.changed.emit()
    program.window.show_place("routine")
    settle()
    shown = [one.id for one in program.window.routine.steps.lines.lines]
    assert shown == ["moisturizer", "sunscreen", "dose"]
