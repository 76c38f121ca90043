"""Steps that are done as needed on the today page: counted beside the checklist, never in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from skinroutine.domain.plan.edits import archive_step
from skinroutine.domain.record.event import Used
from skinroutine.ui.parts.painted import Ring
from skinroutine.ui.screens.today.time_entry import UseEntry

from ui.days import NOW, TODAY, WEDNESDAY, at
from ui.desk import Desk, button, click, press, the
from ui.spoken import name, nameless
from ui.today_bench import DROPS, HANDS, Bench, a_bench, labels, plan_since_monday, type_time


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the today page of a routine with eye drops and hand cream as needed."""
    plan_since_monday(desk, DROPS, HANDS)
    with a_bench(qt, desk) as made:
        yield made


def test_the_section_is_there_where_it_is_needed(bench: Bench) -> None:
    """Below the evening stand these steps with the person's hint and their count."""
    assert "AS NEEDED" in labels(bench.page.list)
    assert labels(bench.use_row("drops")) == ["Eye drops", "One in each eye", "Not noted today"]
    assert labels(bench.use_row("hands")) == ["Hand cream", "Not noted today"]
    assert nameless(bench.page.list) == []
    for step in (DROPS, HANDS):
        bench.change(archive_step(step.id))
    assert "AS NEEDED" not in labels(bench.page.list)


def test_one_is_noted(bench: Bench) -> None:
    """The button notes one with its time; the count and the last time stand there."""
    ring = name(the(Ring, bench.page))
    row = bench.use_row("drops")
    click(row.button)
    assert labels(row)[-1] == "1 time today, at 19:12"
    bench.stand_at(20)
    click(row.button)
    assert labels(row)[-1] == "2 times today, last 20:00"
    assert bench.desk.facts(Used) == [
        Used(TODAY, "drops", NOW, "window"),
        Used(TODAY, "drops", at(TODAY, 20), "window"),
    ]
    assert name(row.button) == "Note one: Eye drops. 2 times today, last 20:00"
    assert name(the(Ring, bench.page)) == ring
    assert row.button.hasFocus()


def test_it_is_taken_back(bench: Bench) -> None:
    """Undo takes the newest one back."""
    row = bench.use_row("drops")
    click(row.button)
    click(row.button)
    bench.diary.undo()
    assert labels(row)[-1] == "1 time today, at 19:12"
    bench.diary.undo()
    assert labels(row)[-1] == "Not noted today"


@pytest.mark.parametrize("what", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_note_one(bench: Bench, what: Qt.Key) -> None:
    """Space and both Enter keys note one."""
    bench.use_row("hands").button.setFocus()
    bench.press(what)
    assert labels(bench.use_row("hands"))[-1] == "1 time today, at 19:12"


def test_the_arrows_reach_it(bench: Bench) -> None:
    """Down goes on from the last step of the evening to these rows, and Up back."""
    last = bench.page.rows[-1]
    last.box.setFocus()
    bench.press(Qt.Key.Key_Down)
    assert bench.use_row("drops").button.hasFocus()
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Down)
    assert bench.use_row("hands").button.hasFocus()
    bench.press(Qt.Key.Key_Up)
    bench.press(Qt.Key.Key_Up)
    assert last.box.hasFocus()
    bench.press(Qt.Key.Key_Down)
    assert bench.use_row("drops").button.hasFocus()


def test_tab_reaches_it_after_the_evening(bench: Bench) -> None:
    """Tab goes from the last row's menu to the first of these buttons."""
    bench.page.rows[-1].stops()[-1].setFocus()
    bench.press(Qt.Key.Key_Tab)
    assert bench.use_row("drops").button.hasFocus()


def test_a_past_day_is_filled_in_without_a_time(bench: Bench) -> None:
    """Yesterday one is noted with no time, and the day it is about is said."""
    bench.page.show_day(WEDNESDAY)
    row = bench.use_row("drops")
    assert labels(row)[-1] == "Not noted that day"
    click(row.button)
    assert labels(row)[-1] == "1 time that day"
    assert bench.desk.facts(Used) == [Used(WEDNESDAY, "drops", None, "window")]
    bench.page.show_today()
    assert labels(bench.use_row("drops"))[-1] == "Not noted today"


def test_t_asks_for_the_time(bench: Bench) -> None:
    """T asks when it was done: now to begin with, and what has not come is said."""
    row = bench.use_row("drops")
    row.button.setFocus()
    bench.press(Qt.Key.Key_T)
    dialog = bench.dialog(UseEntry)
    assert dialog.time.clock.value == time(19, 12)
    type_time(dialog.time.clock, "2359")
    click(button(dialog, "Save"))
    assert dialog.said == "That time has not come yet. Choose an earlier one."
    type_time(dialog.time.clock, "1410")
    click(button(dialog, "Save"))
    assert not bench.has_dialog
    assert labels(row)[-1] == "1 time today, at 14:10"
    assert row.button.hasFocus()


def test_t_on_a_past_day(bench: Bench) -> None:
    """On a past day the time may be said, or be unknown."""
    bench.page.show_day(WEDNESDAY)
    row = bench.use_row("drops")
    for is_known, expected in ((True, "1 time that day, at 12:00"), (False, "2 times that day")):
        row.button.setFocus()
        bench.press(Qt.Key.Key_T)
        dialog = bench.dialog(UseEntry)
        assert "Eye drops, as needed, on Wednesday 4 November" in labels(dialog)
        if not is_known:
            click(dialog.time.unknown)
        click(button(dialog, "Save"))
        assert labels(row)[-1].startswith(expected)
    assert [one.at for one in bench.desk.facts(Used)] == [at(WEDNESDAY, 12), None]


def test_letters_for_steps_do_nothing_here(bench: Bench) -> None:
    """S, K and N are of planned steps."""
    before = bench.desk.session.store.count()
    bench.use_row("drops").button.setFocus()
    for what in (Qt.Key.Key_S, Qt.Key.Key_K, Qt.Key.Key_N):
        bench.press(what)
    assert not bench.has_dialog
    assert bench.desk.session.store.count() == before


def test_a_new_day_begins_with_none(bench: Bench) -> None:
    """At 04:00 the count is of the new day."""
    click(bench.use_row("drops").button)
    bench.desk.clock.instant = at(TODAY, 9) + timedelta(days=1)
    bench.diary.changed.emit()
    assert labels(bench.use_row("drops"))[-1] == "Not noted today"
    press(bench.use_row("drops").button, Qt.Key.Key_Space)
    assert bench.desk.facts(Used)[-1].day == TODAY + timedelta(days=1)
