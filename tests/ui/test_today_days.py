"""Days on the today page: the ways to another one, empty ones, and rows that are kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from skinroutine.domain.plan.days import Days
from skinroutine.domain.plan.edits import archive_step, put_slot, put_step
from skinroutine.domain.plan.routine import Routine, Slot, Step, StepKind
from skinroutine.domain.record.status import Status
from skinroutine.ui.screens.today.guard_dialog import RemovalDialog
from skinroutine.ui.screens.today.step_row import StepRow

from ui.days import DOSE, LIPS, MONDAY, TODAY, TUESDAY, WEDNESDAY, at, key
from ui.desk import Desk, button, click, press, settle
from ui.spoken import name, nameless
from ui.today_bench import SMALL, Bench, a_bench, labels, plan_since_monday, step_of

THIRTY = tuple(
    Step(f"step-{n}", StepKind.OTHER, f"Step {n}", (Slot("one", at=time(6 + n // 2, n % 2 * 30)),))
    for n in range(30)
)


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the today page on the Thursday at 19:12."""
    with a_bench(qt, desk) as made:
        yield made


def title(bench: Bench) -> str:
    """Return the page's title."""
    return labels(bench.page, "title")[0]


def test_page_keys_move_a_day(bench: Bench) -> None:
    """PageUp goes a day back, PageDown a day on and not past today; Home goes to today."""
    assert title(bench) == "Thursday 5 November"
    bench.press(Qt.Key.Key_PageUp)
    bench.press(Qt.Key.Key_PageUp)
    assert title(bench) == "Tuesday 3 November"
    assert "2 days ago \u00b7 a past day can be filled in or corrected" in labels(bench.page)
    bench.press(Qt.Key.Key_PageDown)
    assert title(bench) == "Wednesday 4 November"
    bench.press(Qt.Key.Key_Home)
    assert title(bench) == "Thursday 5 November"
    bench.press(Qt.Key.Key_PageDown)
    assert title(bench) == "Thursday 5 November"


def test_a_day_is_chosen_by_its_date(bench: Bench) -> None:
    """The date in the heading says the day on show and leads to any other up to today."""
    field = bench.page.day_bar.field
    assert field.value == TODAY
    assert name(field) == "Choose a day"
    field.setDate(QDate(2026, 11, 2))
    settle()
    assert title(bench) == "Monday 2 November"
    assert field.maximumDate() == QDate(2026, 11, 5)
    field.setDate(QDate(2026, 11, 5))
    settle()
    assert title(bench) == "Thursday 5 November"


def test_the_week_beside_the_list_is_named(bench: Bench) -> None:
    """The bars are of the week of the day on show, and their title says which that is."""
    titles = ("THIS WEEK", "26 OCTOBER \u2013 1 NOVEMBER")
    for day, expected in ((None, 0), (MONDAY, 0), (MONDAY - timedelta(days=1), 1), (None, 0)):
        bench.page.show_day(day)
        assert [one for one in labels(bench.page.side) if one in titles] == [titles[expected]]
    bench.page.show_day(MONDAY - timedelta(days=1))
    title = next(one for one in bench.page.side.findChildren(QLabel) if one.text() == titles[1])
    assert title.accessibleName() == "26 October \u2013 1 November"


def test_the_date_follows_the_arrows(bench: Bench) -> None:
    """Whichever way another day is shown, the date says which."""
    click(button(bench.page, "Previous day"))
    assert bench.page.day_bar.field.value == WEDNESDAY
    bench.page.show_day(MONDAY)
    assert bench.page.day_bar.field.value == MONDAY
    click(button(bench.page, "Today"))
    assert bench.page.day_bar.field.value == TODAY


def test_a_new_day_can_be_chosen(bench: Bench) -> None:
    """At 04:00 the date goes on with the page, and the new day is the last that can be chosen."""
    bench.desk.clock.instant = at(TODAY, 9) + timedelta(days=1)
    bench.diary.changed.emit()
    field = bench.page.day_bar.field
    assert field.value == TODAY + timedelta(days=1)
    assert field.maximumDate() == QDate(2026, 11, 6)


def test_a_day_before_the_diary_can_be_filled_in(bench: Bench) -> None:
    """A day before the first set-up has its rows, and a tick there is recorded and undone."""
    day = date(2026, 10, 20)
    bench.page.show_day(day)
    one = key("dose", "dinner", day)
    click(bench.row(one).box)
    assert bench.state(one).status is Status.DONE
    bench.diary.undo()
    assert bench.state(one).status is Status.NOT_RECORDED


def test_another_day_paints_the_same_rows(bench: Bench) -> None:
    """A change of day makes no new row, and the focus stays on the step it was on."""
    before = bench.page.rows
    box = bench.row(DOSE).box
    box.setFocus()
    bench.press(Qt.Key.Key_PageUp)
    assert bench.page.rows == before
    assert box.hasFocus()
    assert bench.row(key("dose", "dinner", WEDNESDAY)).box is box
    assert box.isChecked()
    bench.press(Qt.Key.Key_Space)
    click(button(bench.dialog(RemovalDialog), "Remove"))
    assert bench.state(key("dose", "dinner", WEDNESDAY)).status is Status.NOT_RECORDED
    assert bench.state(DOSE).record is None


def test_thirty_rows_are_made_once(qt: QApplication, desk: Desk) -> None:
    """With thirty steps a change of day makes no new widget at all."""
    plan_since_monday(desk, *THIRTY)
    with a_bench(qt, desk) as bench:
        bench.page.show_day(WEDNESDAY)
        bench.page.show_day(TUESDAY)
        made = len(bench.page.findChildren(StepRow))
        assert made == len(bench.page.rows) == 37
        widgets = len(bench.page.list.findChildren(QWidget))
        for day in (WEDNESDAY, TODAY, TUESDAY):
            bench.page.show_day(day)
        assert len(bench.page.findChildren(StepRow)) == made
        assert len(bench.page.list.findChildren(QWidget)) == widgets


def test_the_arrows_scroll(qt: QApplication, desk: Desk) -> None:
    """With thirty steps the row the arrows come to is in sight, at the end and at the beginning."""
    plan_since_monday(desk, *THIRTY)
    with a_bench(qt, desk, size=SMALL) as bench:
        bench.page.rows[0].box.setFocus()
        for what, wanted in ((Qt.Key.Key_Down, -1), (Qt.Key.Key_Up, 0)):
            for _ in bench.page.rows:
                bench.press(what)
            box = bench.page.rows[wanted].box
            assert box.hasFocus()
            assert box.visibleRegion().boundingRect() == box.rect()


def test_days_with_other_steps(qt: QApplication, desk: Desk) -> None:
    """A step of some weekdays is on those days alone, in its place, and its row comes back."""
    mask = Step(
        "mask", StepKind.OTHER, "Mask", (Slot("s", at=time(9)),), days=Days(frozenset({0, 2}))
    )
    plan_since_monday(desk, mask)
    with a_bench(qt, desk) as bench:
        shown = {}
        for day in (TODAY, WEDNESDAY, TUESDAY, WEDNESDAY):
            bench.page.show_day(day)
            shown[day] = [row.state.occurrence.key.step_id for row in bench.page.rows]
        assert "mask" not in shown[TODAY]
        assert "mask" not in shown[TUESDAY]
        assert shown[WEDNESDAY][:4] == ["moisturizer", "sunscreen", "lip-balm", "mask"]
        boxes = [row.box for row in bench.page.rows]
        heights = [row.mapTo(bench.page, row.rect().topLeft()).y() for row in bench.page.rows]
        assert heights == sorted(heights)
        for one, other in pairwise(boxes):
            one.setFocus()
            press(one, Qt.Key.Key_Down)
            assert other.hasFocus()


def test_a_step_that_is_archived_leaves_the_focus_near(bench: Bench) -> None:
    """Where the step under the focus goes, its neighbour has the focus."""
    bench.row(LIPS).box.setFocus()
    bench.change(archive_step("lip-balm"))
    assert bench.row(DOSE).box.hasFocus()


def test_a_step_that_moves_to_another_part_keeps_the_focus(bench: Bench) -> None:
    """Where the time under the focus moves to the evening, the focus goes with it."""
    box = bench.row(LIPS).box
    box.setFocus()
    bench.change(put_slot("lip-balm", Slot("midday", at=time(20, 15))))
    assert [row.state.occurrence.key for row in bench.page.rows].index(LIPS) == 4
    assert bench.row(LIPS).box is box
    assert box.hasFocus()


def test_the_last_step_that_goes_leaves_the_focus_on_the_one_before(bench: Bench) -> None:
    """The focus does not leave the list with the last of its rows."""
    bench.row(key("lip-balm", "night")).box.setFocus()
    bench.change(archive_step("lip-balm"))
    assert bench.row(key("moisturizer", "night")).box.hasFocus()


def test_a_step_that_becomes_another_kind_has_its_tile(bench: Bench) -> None:
    """A changed kind is seen: the row is made anew, with the same focus."""
    bench.row(DOSE).box.setFocus()
    row = bench.row(DOSE)
    bench.change(put_step(replace(step_of(bench.desk, "dose"), kind=StepKind.OTHER)))
    assert bench.row(DOSE) is not row
    assert bench.row(DOSE).isVisible()
    assert not row.isVisible()


def test_an_empty_routine_leads_to_the_routine(bench: Bench, qtbot: QtBot) -> None:
    """Without steps the page says so kindly, and its button asks for the routine."""
    bench.diary.revise(Routine(()))
    said = labels(bench.page)
    assert "Your routine is empty. Add the steps you want to keep an eye on." in said
    assert "Nothing is planned today" in said
    assert not {"MORNING", "MIDDAY", "EVENING", "AS NEEDED", "All done"} & set(said)
    asked = QSignalSpy(bench.page.routine_requested)
    bench.page.focus_first()
    focused = QApplication.focusWidget()
    assert focused is bench.page.list.to_routine
    click(button(bench.page, "Go to your routine"))
    assert asked.count() == 1
    assert nameless(bench.page) == []


def test_a_day_without_steps_is_no_empty_routine(bench: Bench) -> None:
    """Where the steps are of other days, that is said, and nobody is sent to the routine."""
    routine = bench.desk.session.queries.routine()
    mondays = Days(frozenset({0}))
    bench.diary.revise(
        replace(routine, steps=tuple(replace(s, days=mondays) for s in routine.steps))
    )
    assert "Nothing is planned on this day." in labels(bench.page)
    assert not bench.page.list.to_routine.isVisible()


def test_keys_leave_the_date_alone(bench: Bench) -> None:
    """Home in the date's field is the field's own; the page stays on its day."""
    bench.page.show_day(MONDAY)
    field = bench.page.day_bar.field
    field.setFocus()
    press(field, Qt.Key.Key_Home)
    assert bench.page.day == MONDAY


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_long_names_fit(qt: QApplication, desk: Desk, theme: str, scale: float, rtl: bool) -> None:
    """Names of two hundred letters wrap: in the smallest window nothing is wider than the page."""
    plan_since_monday(
        desk,
        replace(step_of(desk, "dose"), name="Isotretinoin in the evening " * 7, note="hint " * 90),
        Step("drops", StepKind.EYE_DROPS, "o" * 200, (), is_as_needed=True),
    )
    desk.session.commands.note(DOSE, "note " * 90)
    with a_bench(qt, desk, theme=theme, scale=scale, rtl=rtl, size=SMALL) as bench:
        bench.page.show_day(None)
        settle()
        canvas = bench.page.list.parentWidget()
        assert canvas is not None
        assert canvas.minimumSizeHint().width() <= canvas.width() <= SMALL[0]
