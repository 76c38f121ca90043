"""Outdoors on the today page: the card, and the rows that fall due again in no count."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from skinroutine.domain.plan.edits import put_step
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.event import CameIn, SkipReason, WentOut
from skinroutine.domain.record.status import Status
from skinroutine.ui.parts.painted import Ring
from skinroutine.ui.screens.today.time_entry import TimeEntry

from ui.days import DOSE, LIPS, TODAY, WEDNESDAY, at, key
from ui.desk import Desk, button, choose, click, pop_up, press, settle, the
from ui.spoken import name, nameless
from ui.today_bench import Bench, a_bench, labels, step_of, type_time

SUNSCREEN = key("sunscreen", "morning")
FIRST = key("sunscreen", "outdoors-1-1")
SECOND = key("sunscreen", "outdoors-1-2")
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the today page on the Thursday at 10:05, with sunscreen put on at 09:50."""
    desk.clock.instant = at(TODAY, 9, 50)
    desk.session.commands.tick(SUNSCREEN)
    desk.clock.instant = at(TODAY, 10, 5)
    with a_bench(qt, desk) as made:
        yield made


def card(bench: Bench) -> list[str]:
    """Return what the card says, without its heading."""
    outdoors = bench.page.side.outdoors
    return labels(outdoors, "body") if outdoors.isVisible() else []


def go_out(bench: Bench) -> None:
    """Go outside at 10:05 and stand at 12:20, when sunscreen has been due again since 12:05."""
    click(button(bench.page, "I am going outside"))
    bench.stand_at(12, 20)


def keys(bench: Bench) -> list[OccurrenceKey]:
    """Return the occurrences on show, in order."""
    return [row.state.occurrence.key for row in bench.page.rows]


def test_the_card_offers_to_begin(bench: Bench) -> None:
    """Before the evening the card says what it is for, with one button."""
    assert card(bench) == [
        "While you are outside, Sunscreen SPF 30+ falls due again every 2 hours."
    ]
    assert nameless(bench.page.side) == []
    with pytest.raises(AssertionError, match="0 buttons"):
        button(bench.page, "I am back in")


@pytest.mark.parametrize(
    ("minutes", "words"), [(60, "hour"), (90, "1 h 30 min"), (45, "45 minutes")]
)
def test_the_card_says_the_persons_own_interval(bench: Bench, minutes: int, words: str) -> None:
    """The length is the one that was set for the step."""
    again = timedelta(minutes=minutes)
    bench.change(put_step(replace(step_of(bench.desk, "sunscreen"), again_outdoors=again)))
    assert card(bench) == [
        f"While you are outside, Sunscreen SPF 30+ falls due again every {words}."
    ]


def test_outside_says_since_when_and_when_again(bench: Bench) -> None:
    """After going out the card counts from then on; the fact is recorded."""
    click(button(bench.page, "I am going outside"))
    assert bench.desk.facts(WentOut) == [WentOut(TODAY, "window")]
    assert card(bench) == ["Outside since 10:05. Sunscreen SPF 30+ again at 12:05."]
    assert FIRST not in keys(bench)


def test_what_is_due_again_stands_first_in_its_part(bench: Bench) -> None:
    """A due one is a row above the others of its part, marked, with buttons; C23 is on the card."""
    go_out(bench)
    assert keys(bench)[0] == FIRST
    row = bench.row(FIRST)
    assert {"Sunscreen SPF 30+", "Again, outdoors \u00b7 Due 15 minutes ago"} == set(labels(row))
    assert name(row.box) == "Sunscreen SPF 30+, again outdoors at 12:05, due"
    assert row.property("due") == "true"
    assert card(bench) == [
        "Outside since 10:05. Two hours since sunscreen. Still outdoors? Time for more."
    ]
    names = [name(one) for one in bench.page.findChildren(type(row.box)) if one.isVisible()]
    assert len(set(names)) == len(names)


def test_no_count_has_it(bench: Bench) -> None:
    """Neither the ring, nor the part, nor the bars change when it falls due or is done."""
    ring, before = the(Ring, bench.page), name(the(Ring, bench.page))
    counts = labels(bench.page.list, "caption")[0]
    go_out(bench)
    bench.diary.tick(FIRST)
    assert bench.state(FIRST).status is Status.DONE
    assert name(ring) == before
    assert labels(bench.page.list, "caption")[0] == counts
    assert "done 12:20" in labels(bench.row(FIRST))
    assert card(bench) == ["Outside since 10:05. Sunscreen SPF 30+ again at 14:20."]


def test_it_is_ticked_snoozed_and_skipped_like_others(bench: Bench) -> None:
    """Space ticks and takes back, S snoozes, K skips with a reason, T says another time."""
    go_out(bench)
    box = bench.row(FIRST).box
    box.setFocus()
    bench.press(Qt.Key.Key_S)
    assert bench.state(FIRST).prompting.snoozed_until == at(TODAY, 12, 30)
    assert "Again, outdoors \u00b7 Reminder again at 12:30" in labels(bench.row(FIRST))
    bench.press(Qt.Key.Key_Space)
    assert bench.state(FIRST).status is Status.DONE
    assert box.isChecked()
    bench.press(Qt.Key.Key_Space)
    assert bench.state(FIRST).status is Status.DUE
    bench.press(Qt.Key.Key_K)
    choose(pop_up(), "It ran out")
    pop_up().close()
    record = bench.state(FIRST).record
    assert record is not None
    assert record.reason is SkipReason.RAN_OUT
    bench.press(Qt.Key.Key_T)
    dialog = bench.dialog(TimeEntry)
    assert "Sunscreen SPF 30+, again outdoors, 12:05 on Thursday 5 November" in labels(dialog)
    type_time(dialog.time.clock, "1210")
    click(button(dialog, "Save"))
    record = bench.state(FIRST).record
    assert record is not None
    assert record.done_at == at(TODAY, 12, 10)
    assert box.hasFocus()


def test_arrows_come_by_it_and_tab_too(bench: Bench) -> None:
    """The new row is between its neighbours for the arrows and for Tab."""
    go_out(bench)
    rows = bench.page.rows
    place = [row.state.occurrence.key for row in rows].index(FIRST)
    rows[place + 1].box.setFocus()
    bench.press(Qt.Key.Key_Up)
    assert bench.row(FIRST).box.hasFocus()
    stops = [stop for row in rows for stop in row.stops() if stop.isVisible()]
    stops[0].setFocus()
    for stop in stops[1:]:
        bench.press(Qt.Key.Key_Tab)
        assert stop.hasFocus()


def test_the_focus_stays_where_it_was(bench: Bench) -> None:
    """A row that comes in above does not take the focus away, nor does one that goes."""
    click(button(bench.page, "I am going outside"))
    box = bench.row(DOSE).box
    box.setFocus()
    bench.stand_at(12, 20)
    assert FIRST in keys(bench)
    assert box.hasFocus()
    bench.diary.come_in()
    assert FIRST not in keys(bench)
    assert box.hasFocus()


def test_the_focus_goes_to_the_neighbour_of_a_row_that_goes(bench: Bench) -> None:
    """Who stands on an extra row when it goes stands on the row in its place."""
    go_out(bench)
    place = keys(bench).index(FIRST)
    bench.row(FIRST).box.setFocus()
    bench.press(Qt.Key.Key_O)
    assert FIRST not in keys(bench)
    assert bench.page.rows[place].box.hasFocus()


def test_back_in_ends_it(bench: Bench) -> None:
    """Back in, nothing is due again, and what was not answered is gone; undo brings it back."""
    go_out(bench)
    click(button(bench.page, "I am back in"))
    assert bench.desk.facts(CameIn) == [CameIn(TODAY, "window")]
    assert FIRST not in keys(bench)
    assert card(bench)[0].startswith("While you are outside")
    bench.diary.undo()
    assert FIRST in keys(bench)
    assert card(bench)[0].startswith("Outside since 10:05.")


def test_what_was_done_stays_after_coming_in(bench: Bench) -> None:
    """A done one stays on the day's list, marked, today and when looked at later."""
    go_out(bench)
    bench.diary.tick(FIRST)
    bench.diary.come_in()
    assert {"Again, outdoors", "done 12:20", "12:05"} <= set(labels(bench.row(FIRST)))
    bench.desk.clock.instant = at(TODAY, 9) + timedelta(days=1)
    bench.page.show_day(TODAY)
    assert FIRST in keys(bench)
    assert card(bench) == []


def test_o_goes_out_and_comes_in(bench: Bench) -> None:
    """O does what the card's button says, from wherever the focus is, and leaves the focus."""
    box = bench.row(LIPS).box
    box.setFocus()
    bench.press(Qt.Key.Key_O)
    assert bench.desk.facts(WentOut)
    bench.press(Qt.Key.Key_O)
    assert bench.desk.facts(CameIn)
    assert box.hasFocus()


def test_a_past_day_has_no_card(bench: Bench) -> None:
    """Yesterday nobody goes outside any more: no card, and O does nothing."""
    bench.page.show_day(WEDNESDAY)
    assert card(bench) == []
    bench.page.focus_first()
    bench.press(Qt.Key.Key_O)
    assert bench.desk.facts(WentOut) == []


def test_without_such_a_step_there_is_no_card(bench: Bench) -> None:
    """A routine in which nothing is due again outdoors has no card."""
    bench.change(put_step(replace(step_of(bench.desk, "sunscreen"), again_outdoors=None)))
    assert card(bench) == []
    bench.press(Qt.Key.Key_O)
    assert bench.desk.facts(WentOut) == []
    assert bench.troubles == []


def test_in_the_evening_nothing_is_due_again(bench: Bench) -> None:
    """From dinner on the card says so and offers nothing; an outing that nobody ended is over."""
    go_out(bench)
    bench.stand_at(19, 0)
    assert card(bench) == ["It is evening: nothing is due again today."]
    assert FIRST not in keys(bench)
    bench.press(Qt.Key.Key_O)
    assert len(bench.desk.facts(WentOut)) == 1
    assert bench.desk.facts(CameIn) == []


def test_shortly_before_the_evening(bench: Bench) -> None:
    """Who goes out an hour before dinner is told that nothing will be due."""
    bench.stand_at(18)
    click(button(bench.page, "I am going outside"))
    assert card(bench) == ["Outside since 18:00. Nothing is due again before the evening."]


def test_ctrl_d_comes_by_it(bench: Bench) -> None:
    """The next due step may be one outdoors."""
    go_out(bench)
    bench.page.tick_next_due()
    assert bench.state(FIRST).status is Status.DONE


def test_a_click_on_its_words_ticks(bench: Bench) -> None:
    """The row's buttons and words work as in the other rows."""
    go_out(bench)
    click(button(bench.row(FIRST), "Done"))
    assert bench.state(FIRST).status is Status.DONE
    press(bench.row(FIRST).box, Qt.Key.Key_Return)
    settle()
    assert bench.state(FIRST).status is Status.DUE
    assert SECOND not in keys(bench)
