"""What is not saved yet, from which day it applies, and what is planned already."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from skinroutine.domain.plan.edits import archive_step, put_step, set_anchors
from skinroutine.domain.plan.routine import Anchor, Routine, Slot, Step, StepKind
from skinroutine.ui.screens.routine.draft import NEW
from skinroutine.ui.shell.application import Program

from ui.days import TODAY, TUESDAY
from ui.desk import Desk, button, click, settle, words
from ui.routine_bench import Bench, a_bench, a_page, pick, set_time, write

DECEMBER = date(2026, 12, 10)
DOSE = "dose"


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the page with the dose on show."""
    with a_bench(qt, desk) as made:
        made.choose(DOSE)
        yield made


def on(bench: Bench, day: date) -> Routine:
    """Return the routine of a day."""
    return bench.desk.session.queries.routine(day)


def apply_from(bench: Bench, day: date) -> None:
    """Choose a later day for the change to apply from."""
    applies = bench.page.editor.applies
    if applies.when.currentText() == "today":
        pick(applies.when, "a later day")
    applies.day.setDate(QDate(day.year, day.month, day.day))
    settle()


def plan_40(bench: Bench) -> None:
    """Let the dose be 40 mg from December on."""
    dose = replace(bench.step(DOSE), strengths=(Decimal(40),))
    bench.desk.session.commands.change_routine(put_step(dose), DECEMBER)
    bench.diary.changed.emit()
    settle()


def save_key(widget: QWidget) -> None:
    """Press Ctrl+S with the focus on a widget."""
    keys = QKeySequence(QKeySequence.StandardKey.Save)
    assert keys.toString() == "Ctrl+S"
    QTest.keyClick(widget, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle()


def test_a_change_applies_from_a_chosen_day(bench: Bench) -> None:
    """Until that day, and on every day before, the routine is as it was."""
    write(bench.page.editor.dose.field, "30")
    apply_from(bench, DECEMBER)
    bench.save()
    for day in (TUESDAY, TODAY, DECEMBER - timedelta(days=1)):
        assert on(bench, day).step(DOSE) == bench.step(DOSE)
        assert bench.step(DOSE).strengths == ()
    later = on(bench, DECEMBER).step(DOSE)
    assert later is not None
    assert later.strengths == (Decimal(30),)
    assert bench.revisions[-1].applies_from == DECEMBER


def test_after_such_a_save_the_plan_is_said(bench: Bench) -> None:
    """The editor is back at today, and says what is planned for this step."""
    write(bench.page.editor.dose.field, "30")
    apply_from(bench, DECEMBER)
    bench.save()
    editor = bench.page.editor
    assert editor.dose.field.text() == ""
    assert editor.applies.when.currentText() == "today"
    assert editor.planned.text() == (
        "A change is planned from 10 December; this change goes into it too.\n"
        "From 10 December: Isotretinoin 30 mg \u00b7 With dinner, 19:00 \u00b7 every day"
    )
    bench.choose("sunscreen")
    assert editor.planned.text() == (
        "A change is planned from 10 December; this change goes into it too."
    )


def test_days_before_today_cannot_be_chosen(bench: Bench) -> None:
    """The field begins with tomorrow, and today is the first that it takes."""
    applies = bench.page.editor.applies
    pick(applies.when, "a later day")
    assert applies.day.value == TODAY + timedelta(days=1)
    applies.day.setDate(QDate(2026, 1, 1))
    settle()
    assert applies.day.value == TODAY


def test_a_change_goes_into_what_is_planned_and_leaves_the_rest(bench: Bench) -> None:
    """A new name holds from December as well; the amount that was planned there stays."""
    plan_40(bench)
    write(bench.page.editor.name, "Capsule")
    bench.save()
    later = on(bench, DECEMBER).step(DOSE)
    assert later is not None
    assert (bench.step(DOSE).name, bench.step(DOSE).strengths) == ("Capsule", ())
    assert (later.name, later.strengths) == ("Capsule", (Decimal(40),))


def test_from_a_planned_day_on_the_editor_has_what_is_planned(bench: Bench) -> None:
    """With December chosen the planned amount can be seen, changed and taken back."""
    plan_40(bench)
    editor = bench.page.editor
    apply_from(bench, DECEMBER)
    assert editor.dose.field.text() == "40"
    assert not bench.page.save.isEnabled()
    assert "not saved yet" not in bench.row(DOSE)
    write(editor.dose.field, "35")
    bench.save()
    later = on(bench, DECEMBER).step(DOSE)
    assert later is not None
    assert later.strengths == (Decimal(35),)
    assert bench.step(DOSE).strengths == ()


def test_what_was_typed_stays_when_another_day_is_chosen(bench: Bench) -> None:
    """A typed name is put over the step of the chosen day; the rest is as planned there."""
    plan_40(bench)
    write(bench.page.editor.name, "Capsule")
    apply_from(bench, DECEMBER)
    assert bench.page.editor.name.text() == "Capsule"
    assert bench.page.editor.dose.field.text() == "40"
    pick(bench.page.editor.applies.when, "today")
    assert bench.page.editor.name.text() == "Capsule"
    assert bench.page.editor.dose.field.text() == ""


def test_a_step_to_come_is_in_the_list(bench: Bench) -> None:
    """A step that is added from a later day has its row, and can be changed before it comes."""
    click(bench.page.add)
    write(bench.page.editor.name, "Stretch")
    apply_from(bench, DECEMBER)
    bench.save()
    assert len(bench.routine.steps) == 4
    assert bench.rows[-1] == "Stretch, 08:00, every day from 10 December"
    assert not bench.page.up.isEnabled()
    assert bench.page.editor.applies.day.value == DECEMBER
    assert not bench.page.save.isEnabled()
    write(bench.page.editor.name, "Stretching")
    bench.save()
    assert [one.name for one in on(bench, DECEMBER).steps][-1] == "Stretching"
    assert len(bench.routine.steps) == 4


def test_a_step_to_come_can_come_today(bench: Bench) -> None:
    """With today chosen it is put into today's routine."""
    step = Step("s", StepKind.OTHER, "Stretch", (Slot("s", Anchor.BED),))
    bench.desk.session.commands.change_routine(put_step(step), DECEMBER)
    bench.diary.changed.emit()
    bench.choose("s")
    pick(bench.page.editor.applies.when, "today")
    write(bench.page.editor.name, "Stretching")
    bench.save()
    assert bench.step("s").name == "Stretching"
    assert bench.row("s") == "Stretching, 21:30, every day"


def test_a_step_can_be_archived_from_a_later_day(bench: Bench) -> None:
    """Its row says until when; the archive has it once the day has come."""
    apply_from(bench, DECEMBER)
    click(button(bench.page, "Archive step"))
    assert bench.row(DOSE) == ("Isotretinoin, With dinner, 19:00, every day until 9 December")
    assert on(bench, DECEMBER).step(DOSE) is None
    assert not bench.page.archive.isVisible()
    bench.choose(DOSE)
    assert bench.page.editor.planned.text().endswith("From 10 December it is archived.")


def test_several_plans_are_named(bench: Bench) -> None:
    """Each day from which the routine changes is said; days before the chosen one are not."""
    plan_40(bench)
    bench.desk.session.commands.change_routine(archive_step("lip-balm"), date(2027, 1, 3))
    bench.diary.changed.emit()
    planned = bench.page.editor.planned
    assert planned.text().startswith(
        "Changes are planned from 10 December and 3 January; this change goes into them too."
    )
    apply_from(bench, DECEMBER)
    assert planned.text() == "A change is planned from 3 January; this change goes into it too."


def test_each_step_keeps_its_draft(bench: Bench) -> None:
    """Another step can be chosen and come back from; the rows say what is not saved."""
    write(bench.page.editor.name, "Capsule")
    bench.choose("sunscreen")
    assert bench.page.editor.name.text() == "Sunscreen SPF 30+"
    write(bench.page.editor.name, "Sun cream")
    assert [one.endswith("not saved yet") for one in bench.rows] == [False, True, False, True]
    bench.choose(DOSE)
    assert bench.page.editor.name.text() == "Capsule"
    bench.save()
    assert bench.step("sunscreen").name == "Sunscreen SPF 30+"
    assert [one.endswith("not saved yet") for one in bench.rows] == [False, True, False, False]
    assert bench.page.has_unsaved


def test_half_a_dose_is_kept_too(bench: Bench) -> None:
    """What cannot be saved yet is kept all the same."""
    write(bench.page.editor.dose.field, "20 + ")
    bench.choose("sunscreen")
    bench.choose(DOSE)
    assert bench.page.editor.dose.field.text() == "20 + "
    assert bench.page.editor.dose.problem.isVisible()


def test_revert_lets_go_of_one_draft(bench: Bench) -> None:
    """Revert brings this step back as the diary has it, and no other."""
    write(bench.page.editor.name, "Capsule")
    bench.choose("sunscreen")
    write(bench.page.editor.name, "Sun cream")
    click(button(bench.page, "Revert"))
    assert bench.page.editor.name.text() == "Sunscreen SPF 30+"
    bench.choose(DOSE)
    assert bench.page.editor.name.text() == "Capsule"
    assert len(bench.revisions) == 1


def test_another_page_takes_the_drafts_over(bench: Bench) -> None:
    """When the window is built anew, its page has what the old one had, chosen step and all."""
    click(bench.page.editor.more.button)
    write(bench.page.editor.name, "Capsule")
    apply_from(bench, DECEMBER)
    bench.page.anchors.times[Anchor.BED].setTime(QTime(23, 15))
    click(bench.page.add)
    write(bench.page.editor.name, "Stretch")
    kept = bench.page.draft
    with a_page(bench.desk, bench.look) as other:
        other.page.draft = kept
        settle()
        assert other.page.steps.step_id == NEW
        assert other.page.editor.name.text() == "Stretch"
        assert other.page.editor.more.is_open
        assert other.page.anchors.times[Anchor.BED].value == time(23, 15)
        assert other.page.anchors.save.isEnabled()
        other.choose(DOSE)
        assert other.page.editor.name.text() == "Capsule"
        assert other.page.editor.applies.day.value == DECEMBER
        other.save()
        assert other.step(DOSE).name == "Isotretinoin"
        later = on(other, DECEMBER).step(DOSE)
        assert later is not None
        assert later.name == "Capsule"


def test_leaving_the_page_keeps_the_draft(program: Program, desk: Desk) -> None:
    """Another page can be looked at in between."""
    program.window.show_place("routine")
    settle()
    page = program.window.routine
    write(page.editor.name, "Cream")
    program.window.show_place("today")
    settle()
    program.diary.changed.emit()
    program.window.show_place("routine")
    settle()
    assert page.editor.name.text() == "Cream"
    assert page.save.isEnabled()


def test_the_heartbeat_keeps_what_is_being_typed(bench: Bench) -> None:
    """A change that leaves the routine alone leaves the fields and the cursor alone."""
    editor = bench.page.editor
    write(editor.name, "Capsule")
    editor.name.setCursorPosition(3)
    bench.clock.advance(timedelta(minutes=3))
    bench.diary.changed.emit()
    settle()
    assert editor.name.text() == "Capsule"
    assert editor.name.cursorPosition() == 3
    assert editor.name.hasFocus()


def test_another_programs_change_comes_in_beneath_the_draft(bench: Bench) -> None:
    """What the command line changed shows, but for what was typed here; both are kept."""
    write(bench.page.editor.name, "Capsule")
    step = replace(bench.step(DOSE), strengths=(Decimal(20),), name="Other")
    bench.desk.session.commands.change_routine(put_step(step))
    bench.diary.changed.emit()
    settle()
    assert bench.page.editor.name.text() == "Capsule"
    assert bench.page.editor.dose.field.text() == "20"
    bench.save()
    assert (bench.step(DOSE).name, bench.step(DOSE).strengths) == ("Capsule", (Decimal(20),))


def test_a_draft_that_was_saved_elsewhere_is_none(bench: Bench) -> None:
    """Where another program made the very same change, nothing is left to save."""
    write(bench.page.editor.name, "Capsule")
    step = replace(bench.step(DOSE), name="Capsule")
    bench.desk.session.commands.change_routine(put_step(step))
    bench.diary.changed.emit()
    settle()
    assert not bench.page.save.isEnabled()
    assert "not saved yet" not in bench.row(DOSE)


def test_the_draft_of_an_archived_step_waits(bench: Bench) -> None:
    """Archiving asks nothing and loses nothing: undone, the step has its draft again."""
    write(bench.page.editor.name, "Capsule")
    click(button(bench.page, "Archive step"))
    assert DOSE not in bench.ids
    bench.diary.undo()
    bench.choose(DOSE)
    assert bench.page.editor.name.text() == "Capsule"


def test_a_day_that_has_passed_is_today(bench: Bench) -> None:
    """A draft that was left overnight, for a day that is over now, applies from today."""
    write(bench.page.editor.name, "Capsule")
    apply_from(bench, TODAY + timedelta(days=1))
    bench.clock.advance(timedelta(days=3))
    bench.diary.changed.emit()
    bench.save()
    assert bench.revisions[-1].applies_from == TODAY + timedelta(days=3)


def test_control_s_saves(bench: Bench) -> None:
    """The key saves the step, wherever in the editor the focus is."""
    write(bench.page.editor.name, "Capsule")
    save_key(bench.page.editor.name)
    assert bench.step(DOSE).name == "Capsule"


def test_control_s_saves_what_is_still_being_typed(bench: Bench) -> None:
    """A number that the field has not been left with counts as well."""
    days = bench.page.editor.days
    click(days.add_every)
    days.every.setKeyboardTracking(False)
    days.every.selectAll()
    QTest.keyClicks(days.every, "5")
    save_key(days.every)
    assert bench.step(DOSE).days.every == 5


def test_control_s_saves_nothing_that_makes_no_sense(bench: Bench) -> None:
    """Where a sentence says what is amiss, the key does as little as the button."""
    write(bench.page.editor.dose.field, "some")
    save_key(bench.page.editor.dose.field)
    assert len(bench.revisions) == 1
    assert bench.page.editor.dose.field.text() == "some"


def test_a_saved_change_can_be_undone(bench: Bench) -> None:
    """Undo takes the revision back and the editor follows; redo brings it again."""
    write(bench.page.editor.name, "Capsule")
    bench.save()
    bench.diary.undo()
    assert bench.page.editor.name.text() == "Isotretinoin"
    bench.diary.redo()
    assert bench.page.editor.name.text() == "Capsule"


def test_the_page_says_that_it_saved(bench: Bench) -> None:
    """`saved` is emitted once for each save."""
    said: list[bool] = []
    bench.page.saved.connect(lambda: said.append(True))
    write(bench.page.editor.name, "Capsule")
    bench.save()
    assert said == [True]
    assert "Isotretinoin" not in words(bench.page.editor)


def test_a_time_is_not_run_into_on_a_planned_day(bench: Bench) -> None:
    """Where lunch will move onto a time of this step, that is told before it is saved."""
    anchors = replace(bench.routine.anchors, lunch=time(13, 30))
    bench.desk.session.commands.change_routine(set_anchors(anchors), DECEMBER)
    bench.diary.changed.emit()
    times = bench.page.editor.times
    click(times.chips["dinner"].edit)
    pick(times.picker.point, "With lunch \u00b7 12:30")
    click(times.add)
    pick(times.picker.point, "At a time of its own")
    set_time(times.picker.at, "13", "30")
    assert times.problem.text() == "Two of its times are the same. Each needs its own."
    assert not bench.page.save.isEnabled()


def test_another_theme_keeps_the_draft(program: Program) -> None:
    """The window is built anew in the other theme, with what was typed."""
    program.window.show_place("routine")
    settle()
    write(program.window.routine.editor.name, "Cream")
    before = program.window.routine
    program.look.choose(name="contrast")
    settle()
    page = program.window.routine
    assert page is not before
    assert page.editor.name.text() == "Cream"
    assert page.save.isEnabled()
