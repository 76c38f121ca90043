"""The editor of the plan: what is copied comes back, and what is not right loses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication

from skinroutine.domain.course.dose_plan import Often
from skinroutine.domain.plan.course import Course, Target, TargetUnit, Weight
from skinroutine.domain.plan.days import Days
from skinroutine.domain.plan.edits import put_step
from skinroutine.domain.plan.medicine import Dosing, Formulation
from skinroutine.domain.record.course_facts import CourseSet
from skinroutine.ui.parts.day_field import DayField
from skinroutine.ui.parts.entry import LeaveQuestion
from skinroutine.ui.screens.course.amounts import read_amount, write_amount
from skinroutine.ui.screens.course.plan_dialog import PlanEntry
from skinroutine.ui.screens.course.plan_draft import Part, PhaseDraft, PlanDraft, read

from ui.course_bench import COURSE, TEN, TWENTY, Bench, a_bench, phase
from ui.days import MONDAY, TODAY, TUESDAY, WEDNESDAY
from ui.desk import Desk, button, click, press, settle

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")
FULL = Course(
    MONDAY,
    24,
    (Weight(MONDAY, Decimal("62.5")), Weight(WEDNESDAY, Decimal(62))),
    before=Decimal(600),
    before_ld=Decimal(320),
    target=Target(Decimal(120), TargetUnit.MG_PER_KG),
    initials="A. B.",
    medicines="Vitamin D",
    procedures="None planned",
    has_programme=True,
    has_after=True,
    notice=3,
)


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the course page on the Thursday at 19:12; nothing was said of a course yet."""
    with a_bench(qt, desk) as made:
        yield made


def opened(bench: Bench) -> PlanEntry:
    """Open the editor of the plan."""
    bench.page.open_plan()
    settle()
    return bench.dialog(PlanEntry)


def set_day(field: DayField, day: date) -> None:
    """Let a field have a day, as the calendar would."""
    field.setDate(QDate(day.year, day.month, day.day))
    settle()


def choose(dialog: PlanEntry, place: int, name: str, value: object) -> None:
    """Choose in a list of one entry of the plan."""
    field = getattr(dialog.phases.rows[place], name)
    field.show_value(value)
    settle()


def save(dialog: PlanEntry) -> None:
    """Press Save."""
    click(button(dialog, "Save"))


def test_a_plan_is_copied_and_comes_back(bench: Bench) -> None:
    """Everything that was said of a course stands in the editor, and saving it changes nothing."""
    bench.plan(
        FULL,
        phase(MONDAY, TWENTY, brand="Brand A", formulation=Formulation.CONVENTIONAL),
        phase(WEDNESDAY, TWENTY, TEN, brand="Brand B", often=Often.TWICE),
        phase(TODAY + timedelta(days=20), dosing=Dosing.PAUSED),
    )
    before = len(bench.desk.facts(CourseSet))
    snapshot = bench.snapshot
    dialog = opened(bench)
    assert [row.line.text() for row in dialog.phases.rows] == [
        "From the start, 2 November: 20 mg, once a day, Brand A, ordinary (conventional)",
        "From 4 November: 20 + 10 mg, twice a day, Brand B",
        "From 25 November: paused",
    ]
    save(dialog)
    assert not bench.has_dialog
    assert len(bench.desk.facts(CourseSet)) == before
    assert bench.snapshot.course == FULL
    assert bench.snapshot.phases == snapshot.phases


def test_a_course_is_entered_from_nothing(bench: Bench) -> None:
    """From the empty page: a start in the past, a length, an amount, a weight, in one act."""
    click(bench.page.enter_plan)
    dialog = bench.dialog(PlanEntry)
    start = MONDAY - timedelta(days=21)
    set_day(dialog.start, start)
    dialog.weeks.setValue(20)
    dialog.phases.rows[0].open_up()
    dialog.phases.rows[0].strengths.field.setText("20 + 10")
    assert dialog.phases.rows[0].strengths.sum.text() == "30 mg"
    click(dialog.weights.add)
    dialog.weights.rows[0].kg.setText("61,5")
    save(dialog)
    assert not bench.has_dialog
    assert bench.course == Course(start, 20, (Weight(TODAY, Decimal("61.5")),))
    assert [(one.first, one.strengths) for one in bench.snapshot.phases] == [(start, (TWENTY, TEN))]
    assert bench.page.track.week.text() == "Week 4 of 20"
    bench.diary.undo()
    assert bench.snapshot.course is None
    assert bench.page.enter_plan.isVisible()


def test_a_change_is_added(bench: Bench) -> None:
    """A change begins as a copy of the one before, on a day of its own; past sums follow it."""
    bench.plan(COURSE, phase(MONDAY, TWENTY))
    dialog = opened(bench)
    click(dialog.phases.add)
    row = dialog.phases.rows[1]
    assert row.first.value == TODAY
    assert row.strengths.field.text() == "20"
    set_day(row.first, WEDNESDAY)
    row.strengths._add("10")
    assert row.line.text() == "From 4 November: 20 + 10 mg, once a day"
    save(dialog)
    assert [one.first for one in bench.snapshot.phases] == [MONDAY, WEDNESDAY]
    assert bench.page.recorded.sum.text() == "70 mg"


def test_a_change_is_removed(bench: Bench) -> None:
    """Without the change the first entry goes on; the entry of the start cannot be removed."""
    bench.plan(COURSE, phase(MONDAY, TWENTY), phase(WEDNESDAY, TWENTY, TEN))
    dialog = opened(bench)
    assert not dialog.phases.rows[0].remove.isVisible()
    click(dialog.phases.rows[1].remove)
    save(dialog)
    assert [one.first for one in bench.snapshot.phases] == [MONDAY]
    assert bench.page.recorded.sum.text() == "60 mg"


def test_a_pause_needs_no_amount(bench: Bench) -> None:
    """Paused from a day on: the fields of the dose go, and nothing is planned from then on."""
    bench.plan(COURSE, phase(MONDAY, TWENTY))
    dialog = opened(bench)
    click(dialog.phases.add)
    choose(dialog, 1, "dosing", Dosing.PAUSED)
    assert not dialog.phases.rows[1].strengths.isVisible()
    save(dialog)
    assert bench.snapshot.phases[1].dosing is Dosing.PAUSED
    assert bench.page.track.standing.text() == "Paused since 5 November, as your plan says"


def test_the_first_entry_moves_with_the_start(bench: Bench) -> None:
    """A course that began earlier takes its first entry along, and the line says so."""
    bench.plan(COURSE, phase(MONDAY, TWENTY))
    dialog = opened(bench)
    set_day(dialog.start, MONDAY - timedelta(days=3))
    assert dialog.phases.rows[0].line.text() == "From the start, 30 October: 20 mg, once a day"
    save(dialog)
    assert bench.course.start == MONDAY - timedelta(days=3)
    assert [one.first for one in bench.snapshot.phases] == [MONDAY - timedelta(days=3)]


def test_what_is_not_right_is_said_and_stays(bench: Bench) -> None:
    """Each sentence stands at its field; nothing is saved, nothing typed is lost, and it mends."""
    bench.plan(COURSE, phase(MONDAY, TWENTY))
    facts = len(bench.desk.facts(CourseSet))
    dialog = opened(bench)
    dialog.phases.rows[0].strengths.field.setText("20 and 10")
    dialog.before.setText("1,290")
    dialog.target.setText("lots")
    dialog.weights.rows[0].kg.setText("0")
    dialog.medicines.setPlainText("Vitamin D")
    assert dialog.said == ""
    save(dialog)
    assert dialog.said == "Something above is still to be put right."
    row = dialog.phases.rows[0]
    assert row.body.isVisible()
    assert row.strengths.problem.text() == (
        "Write the numbers as on the label, with a plus between them: 20 + 10."
    )
    number = "Write a number such as 62 or 62.5, without a mark between thousands."
    assert dialog._problems[Part.BEFORE][0].text() == number
    assert dialog._problems[Part.TARGET][0].text() == number
    assert dialog.weights.rows[0].problem.text() == "A number from 1 to 500."
    assert dialog.target.accessibleDescription() == number
    assert len(bench.desk.facts(CourseSet)) == facts
    assert dialog.medicines.words == "Vitamin D"
    row.strengths.field.setText("20 + 10")
    dialog.before.setText("1290")
    dialog.target.setText("")
    dialog.weights.rows[0].kg.setText("60")
    assert dialog.said == ""
    assert not row.strengths.problem.isVisible()
    save(dialog)
    assert not bench.has_dialog
    assert bench.course.before == 1290
    assert bench.course.target is None


def test_two_changes_on_one_day_are_told_apart(bench: Bench) -> None:
    """A day that another entry has, or one before the start, is said and can be changed."""
    bench.plan(COURSE, phase(MONDAY, TWENTY), phase(WEDNESDAY, TWENTY, TEN))
    dialog = opened(bench)
    row = dialog.phases.rows[1]
    set_day(row.first, MONDAY)
    save(dialog)
    assert row.day_problem.text() == "Another entry has this day already. Choose another one."
    set_day(row.first, MONDAY - timedelta(days=1))
    assert row.day_problem.text() == "This day lies before the first day of the course."
    set_day(row.first, TUESDAY)
    save(dialog)
    assert [one.first for one in bench.snapshot.phases] == [MONDAY, TUESDAY]


def test_switches_and_days_of_notice(bench: Bench) -> None:
    """What is on is on, and the number of days goes away with its switch."""
    bench.plan()
    dialog = opened(bench)
    click(dialog.programme.switch)
    click(dialog.after.switch)
    assert dialog.notice_days.isVisible()
    click(dialog.notice.switch)
    assert not dialog.notice_days.isVisible()
    save(dialog)
    course = bench.course
    assert (course.has_programme, course.has_after, course.notice) == (True, True, None)
    dialog = opened(bench)
    click(dialog.notice.switch)
    dialog.notice_days.setValue(5)
    save(dialog)
    assert bench.course.notice == 5


def test_a_rhythm_of_the_routine_is_left(bench: Bench) -> None:
    """A dose on some weekdays is "as the routine says", and saving leaves it as it is."""
    bench.plan(COURSE, phase(MONDAY, TWENTY))
    dose = bench.desk.session.queries.routine().dose
    assert dose is not None
    days = Days(weekdays=frozenset({0, 3}))
    bench.diary.change_routine(put_step(replace(dose, days=days)))
    dialog = opened(bench)
    assert dialog.phases.rows[-1].draft().often is Often.AS_SET
    dialog.weeks.setValue(30)
    save(dialog)
    after = bench.desk.session.queries.routine().dose
    assert after is not None
    assert after.days == days
    assert bench.course.weeks == 30


def test_escape_leaves_everything(bench: Bench) -> None:
    """Escape asks, Leave saves nothing, and the focus comes back to the button."""
    bench.plan()
    bench.page.edit_plan.setFocus()
    dialog = opened(bench)
    dialog.weeks.setValue(30)
    press(dialog, Qt.Key.Key_Escape)
    click(bench.dialog(LeaveQuestion).go)
    assert not bench.has_dialog
    assert bench.course == COURSE
    assert bench.page.edit_plan.hasFocus()


@pytest.mark.expects_log("readonly database", "refused: WorldFailure")
def test_a_refusal_keeps_the_editor_open(bench: Bench) -> None:
    """Where the disk refuses, the sentence stands in the editor and nothing typed is lost."""
    bench.plan()
    dialog = opened(bench)
    dialog.weeks.setValue(30)
    bench.desk.refuse_writes(on=True)
    save(dialog)
    assert "read-only" in dialog.said
    assert dialog.weeks.value() == 30
    bench.desk.refuse_writes(on=False)
    save(dialog)
    assert not bench.has_dialog
    assert bench.course.weeks == 30


def test_strengths_are_offered_by_formulation(bench: Bench) -> None:
    """The menu has what there is of a formulation, and any number can be typed all the same."""
    bench.plan(COURSE, phase(MONDAY, Decimal("22.5")))
    dialog = opened(bench)
    row = dialog.phases.rows[0]
    row.open_up()
    choose(dialog, 0, "formulation", Formulation.ABSORICA_LD)
    offered = [action.text() for action in row.strengths._menu.actions()]
    assert offered == ["8 mg", "16 mg", "20 mg", "24 mg", "28 mg", "32 mg"]
    assert row.strengths.field.text() == "22.5"
    save(dialog)
    assert bench.snapshot.phases[0].strengths == (Decimal("22.5"),)
    assert bench.snapshot.phases[0].formulation is Formulation.ABSORICA_LD


def test_the_plan_is_asked_in_plain_words(bench: Bench) -> None:
    """The kinds of capsule are named as on a box, and it is said where that can be read."""
    bench.plan(COURSE, phase(MONDAY, TWENTY))
    dialog = opened(bench)
    row = dialog.phases.rows[0]
    row.open_up()
    settle()
    assert [row.formulation.itemText(n) for n in range(row.formulation.count())] == [
        "not said",
        "ordinary (conventional)",
        "Absorica",
        "Absorica LD",
        "another kind",
    ]
    said = bench.said(dialog)
    assert {"Kind of capsule", "It is on the box or in the leaflet.", "Given in"} <= set(said)
    assert not {"Formulation", "Unit of it"} & set(said)


def test_what_was_taken_of_absorica_ld_is_asked_where_it_matters(bench: Bench) -> None:
    """Only once Absorica LD is chosen in an entry, or where there is a number already."""
    bench.plan(COURSE, phase(MONDAY, TWENTY))
    dialog = opened(bench)
    assert not dialog.before_ld.isVisible()
    click(dialog.phases.add)
    choose(dialog, 1, "formulation", Formulation.ABSORICA_LD)
    assert dialog.before_ld.isVisible()
    dialog.before_ld.setText("320")
    choose(dialog, 1, "formulation", Formulation.ABSORICA)
    assert dialog.before_ld.isVisible()
    dialog.before_ld.setFocus()
    dialog.before_ld.setText("")
    assert dialog.before_ld.isVisible()
    dialog.before.setFocus()
    dialog.before.setText("6")
    assert not dialog.before_ld.isVisible()
    dialog.leave()
    bench.change(before_ld=Decimal(320))
    assert opened(bench).before_ld.isVisible()


@pytest.mark.parametrize(
    ("text", "value"),
    [("62", "62"), (" 62.5 ", "62.5"), ("62,5", "62.5"), ("1290", "1290"), ("\u0666\u0662", "62")],
)
def test_numbers_are_read(text: str, value: str) -> None:
    """A point, a comma and other digits are read; what is written is read the same."""
    found = read_amount(text, Decimal(100_000))
    assert found == Decimal(value)
    assert read_amount(write_amount(found), Decimal(100_000)) == found


@pytest.mark.parametrize("text", ["", "1,290", "1.290", "-3", "62 kg", "0", "1e3", "100001"])
def test_what_may_be_two_numbers_is_not_guessed(text: str) -> None:
    """Thousands with a mark, signs and units are asked about."""
    with pytest.raises(ValueError, match="number"):
        read_amount(text, Decimal(100_000))


def test_a_weight_ahead_is_not_taken() -> None:
    """A weight of a day to come is said at its place."""
    draft = PlanDraft(
        MONDAY, (PhaseDraft(MONDAY, is_tied=True),), weights=((TODAY + timedelta(days=1), "62"),)
    )
    assert read(draft, TODAY).problems == {(Part.WEIGHT_DAY, 0): "This day has not come yet."}
