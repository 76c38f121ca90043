"""The panel beneath a dose that may have been forgotten: the person's own rule, and no hour."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from skinroutine.domain.plan.edits import archive_step, put_step
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import ForgottenRule
from skinroutine.domain.record.event import RoutineRevised, Skipped, SkipReason, Ticked
from skinroutine.ui.screens.today.forgotten_card import ForgottenPanel
from skinroutine.ui.screens.today.time_entry import TimeEntry

from ui.days import DOSE, MONDAY, TODAY, WEDNESDAY, at, key
from ui.desk import Desk, button, choose, click, pop_up, settle
from ui.spoken import name, nameless
from ui.today_bench import SMALL, Bench, a_bench, labels, step_of

NO_RULE = (
    "Please check your leaflet or ask a pharmacist what to do about this one. "
    "Don\u2019t take two doses together."
)
RULE = (
    "Your leaflet rule: \u201c{rule}\u201d. Whatever the rule, don\u2019t take two doses together. "
    "Unsure? Ask a pharmacist."
)
NOTHING = (
    "Nothing noted for Wednesday 4 November. Taken and not logged, or not taken? "
    "Either is fine to record."
)
YESTERDAY = key("dose", "dinner", WEDNESDAY)
NEVER = re.compile(
    r"take it now|\bhours?\b|\d\d:\d\d|until|double|catch up|missed|!", re.IGNORECASE
)


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the today page where yesterday's dose was left blank."""
    desk.session.commands.untick(YESTERDAY)
    with a_bench(qt, desk) as made:
        yield made


def panel_of(bench: Bench, one: OccurrenceKey = DOSE) -> ForgottenPanel:
    """Return the panel of a dose that is on show."""
    found = bench.page.list.panel(bench.row(one))
    assert found is not None
    return found


def opened(bench: Bench, one: OccurrenceKey = DOSE) -> list[str]:
    """Open a panel, and return what it says."""
    panel = panel_of(bench, one)
    click(panel.button)
    return labels(panel)


def have_rule(desk: Desk, rule: ForgottenRule) -> None:
    """Let the leaflet have said this all along."""
    routine = put_step(replace(step_of(desk, "dose"), forgotten=rule))(
        desk.session.queries.routine()
    )
    desk.session.store.append([RoutineRevised(MONDAY, routine)], at(MONDAY, 7), "Europe/Berlin")


def test_it_comes_after_the_late_time_and_goes_with_the_tick(bench: Bench) -> None:
    """At 21:00 a dose of 19:00 is simply due; a minute later there is a panel, until the tick."""
    bench.stand_at(21)
    assert not panel_of(bench).isVisible()
    bench.stand_at(21, 1)
    assert panel_of(bench).isVisible()
    assert not panel_of(bench).is_open
    assert labels(panel_of(bench)) == []
    bench.diary.tick(DOSE)
    assert not panel_of(bench).isVisible()
    bench.diary.untick(DOSE)
    assert panel_of(bench).isVisible()
    bench.diary.skip(DOSE, None)
    assert not panel_of(bench).isVisible()


def test_care_has_none(bench: Bench) -> None:
    """However long a step of care is due, nothing is said of forgetting."""
    bench.stand_at(23, 30)
    rows = [row for row in bench.page.rows if not row.state.occurrence.step.is_dose]
    assert len(rows) == 6
    assert [bench.page.list.panel(row) for row in rows] == [None] * 6


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (ForgottenRule.UNSURE, NO_RULE),
        (ForgottenRule.SKIP, RULE.format(rule="skip it")),
        (
            ForgottenRule.TAKE_IF_NOT_CLOSE,
            RULE.format(rule="take it if the next is not close"),
        ),
    ],
)
def test_it_says_the_persons_own_rule(
    qt: QApplication, desk: Desk, rule: ForgottenRule, words: str
) -> None:
    """Opened, it has the rule as it was copied (C15), or the way to one (C16), and no hour."""
    have_rule(desk, rule)
    with a_bench(qt, desk) as bench:
        bench.stand_at(21, 30)
        assert opened(bench) == [words]
        assert NEVER.search(words) is None
        click(panel_of(bench).button)
        assert labels(panel_of(bench)) == []


def test_what_it_says_is_the_same_at_every_hour(bench: Bench) -> None:
    """It does not change its words while the evening goes on: there is no cut-off."""
    bench.stand_at(21, 1)
    said = opened(bench)
    for hour, minute in ((22, 0), (23, 59), (26, 0), (27, 59)):
        bench.stand_at(hour % 24, minute)
        assert panel_of(bench).is_open
        assert labels(panel_of(bench)) == said


def test_a_past_day(bench: Bench) -> None:
    """What was left blank may be noted either way (C14), and the rule stands beneath."""
    bench.page.show_day(WEDNESDAY)
    panel = panel_of(bench, YESTERDAY)
    assert panel.isVisible()
    assert labels(panel) == []
    assert opened(bench, YESTERDAY) == [NOTHING, NO_RULE]
    assert [one.text() for one in (panel.taken, panel.not_taken)] == [
        "Taken\u2026",
        "Not taken\u2026",
    ]


def test_a_past_day_has_the_rule_of_now(bench: Bench) -> None:
    """A rule given today holds for a day before it: it is about the leaflet the person has."""
    bench.page.show_day(WEDNESDAY)
    assert opened(bench, YESTERDAY) == [NOTHING, NO_RULE]
    bench.change(put_step(replace(step_of(bench.desk, "dose"), forgotten=ForgottenRule.SKIP)))
    assert labels(panel_of(bench, YESTERDAY)) == [NOTHING, RULE.format(rule="skip it")]
    bench.change(archive_step("dose"))
    assert labels(panel_of(bench, YESTERDAY)) == [NOTHING, NO_RULE]


def test_today_offers_no_buttons(bench: Bench) -> None:
    """Today the row itself has them; the panel asks nothing."""
    bench.stand_at(22)
    opened(bench)
    panel = panel_of(bench)
    assert not panel.taken.isVisible()
    assert not panel.not_taken.isVisible()


def test_taken_asks_when(bench: Bench) -> None:
    """Taken leads to the time entry, and the panel goes when that is saved."""
    bench.page.show_day(WEDNESDAY)
    opened(bench, YESTERDAY)
    click(panel_of(bench, YESTERDAY).taken)
    dialog = bench.dialog(TimeEntry)
    click(dialog.time.unknown)
    click(button(dialog, "Save"))
    assert bench.desk.facts(Ticked)[-1] == Ticked(YESTERDAY, None, None, "window")
    assert not panel_of(bench, YESTERDAY).isVisible()
    assert bench.row(YESTERDAY).box.hasFocus()


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")
def test_not_taken_asks_why(bench: Bench) -> None:
    """Not taken leads to the reasons of a skip."""
    bench.page.show_day(WEDNESDAY)
    opened(bench, YESTERDAY)
    click(panel_of(bench, YESTERDAY).not_taken)
    choose(pop_up(), "I forgot")
    assert bench.desk.facts(Skipped)[-1] == Skipped(YESTERDAY, SkipReason.FORGOT, "window")
    assert not panel_of(bench, YESTERDAY).isVisible()
    assert bench.row(YESTERDAY).box.hasFocus()


def test_another_day_begins_closed(bench: Bench) -> None:
    """The row is kept from day to day; what was opened was opened of one dose."""
    bench.stand_at(22)
    opened(bench)
    bench.page.show_day(WEDNESDAY)
    assert panel_of(bench, YESTERDAY).isVisible()
    assert not panel_of(bench, YESTERDAY).is_open
    bench.page.show_today()
    assert not panel_of(bench).is_open
    assert bench.row(DOSE).state.occurrence.key.day == TODAY


def test_a_click_on_the_words_ticks_nothing(bench: Bench) -> None:
    """Beside the row's own words a click ticks; on the panel it does not."""
    bench.stand_at(22)
    opened(bench)
    panel, count = panel_of(bench), bench.desk.session.store.count()
    for place in (panel.rect().center(), panel.rect().bottomRight()):
        QTest.mouseClick(panel, Qt.MouseButton.LeftButton, pos=place)
    for one in panel.findChildren(QLabel):
        QTest.mouseClick(one, Qt.MouseButton.LeftButton)
    assert bench.desk.session.store.count() == count


def test_by_keyboard_and_by_ear(bench: Bench) -> None:
    """Tab comes by it after the row's own buttons; it says what it is about, and is named."""
    bench.page.show_day(WEDNESDAY)
    row, panel = bench.row(YESTERDAY), panel_of(bench, YESTERDAY)
    row.stops()[-1].setFocus()
    bench.press(Qt.Key.Key_Tab)
    assert panel.button.hasFocus()
    assert name(panel.button) == "About a forgotten dose: Isotretinoin, dinner"
    bench.press(Qt.Key.Key_Space)
    assert panel.is_open
    bench.press(Qt.Key.Key_Tab)
    assert panel.taken.hasFocus()
    assert name(panel.taken) == "Taken\u2026: Isotretinoin, dinner"
    bench.press(Qt.Key.Key_Tab)
    assert name(panel.not_taken) == "Not taken\u2026: Isotretinoin, dinner"
    assert nameless(bench.page.list) == []


def test_the_focus_stays_on_the_row_when_the_panel_goes(bench: Bench) -> None:
    """Noted elsewhere while the panel has the focus, the dose's box has it then."""
    bench.stand_at(22)
    panel_of(bench).button.setFocus()
    bench.diary.tick(DOSE)
    settle()
    assert bench.row(DOSE).box.hasFocus()


@pytest.mark.parametrize("rtl", [False, True])
def test_it_fits_at_twice_the_size(qt: QApplication, desk: Desk, *, rtl: bool) -> None:
    """At 200 % in the smallest window nothing of it is cut off, read from either side."""
    with a_bench(qt, desk, theme="dark", scale=2.0, rtl=rtl, size=SMALL) as bench:
        bench.desk.session.commands.untick(YESTERDAY)
        bench.page.show_day(WEDNESDAY)
        opened(bench, YESTERDAY)
        settle()
        row, panel = bench.row(YESTERDAY), panel_of(bench, YESTERDAY)
        assert bench.page.area.horizontalScrollBar().maximum() == 0
        assert row.rect().contains(panel.geometry())
        for one in (panel.button, panel.taken, panel.not_taken):
            left = one.mapTo(row, one.rect().topLeft()).x()
            assert left >= 0
            assert left + one.width() <= row.width()
            assert one.width() >= one.minimumSizeHint().width()
