"""The course on the today page: which day of it this is, and the sum of what was recorded."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skinroutine.domain.course.dose_plan import Often, Phase
from skinroutine.domain.plan.course import Course, Weight
from skinroutine.domain.plan.medicine import Dosing, Formulation

from ui.days import MONDAY, NOW, TODAY, WEDNESDAY, at, key
from ui.desk import Desk
from ui.today_bench import Bench, a_bench, labels

HEAVY = Weight(MONDAY, Decimal(60))
START = date(2026, 10, 20)
"""A Tuesday: the Thursday of the tests is day 17, in week 3."""


def plan(desk: Desk, *phases: Phase, start: date = START) -> None:
    """Set a plan and a weight on Monday noon."""
    desk.clock.instant = at(MONDAY, 12)
    desk.session.course_commands.set_plan(phases, lambda _: Course(start, 24, weights=(HEAVY,)))
    desk.clock.instant = NOW


def daily(first: date, mg: int, formulation: Formulation = Formulation.UNSAID) -> Phase:
    """Return a dose once a day."""
    return Phase(first, (Decimal(mg),), Often.ONCE, formulation=formulation)


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the page over a course of 30 mg a day."""
    plan(desk, daily(START, 30))
    with a_bench(qt, desk) as made:
        yield made


def recorded(bench: Bench) -> list[str]:
    """Return what the card of the sum says; nothing where it is hidden."""
    return labels(bench.page.side.recorded)


def subtitle(bench: Bench) -> str:
    """Return what stands beneath the title."""
    return bench.page.heading._subtitle.text()


def test_the_day_of_the_course_stands_beneath_the_title(bench: Bench) -> None:
    """Today says its week and day of the course; a past day keeps its own words."""
    assert subtitle(bench) == "Week 3 of your course \u00b7 day 17"
    bench.page.show_day(WEDNESDAY)
    assert subtitle(bench) == "Yesterday \u00b7 a past day can be filled in or corrected"


def test_the_sum_follows_a_tick(bench: Bench, qtbot: QtBot) -> None:
    """The card says mg, what they were divided by, and whose record it is; a tick adds to it."""
    qtbot.waitUntil(lambda: bool(recorded(bench)))
    before = recorded(bench)
    assert before[0] == "RECORDED SO FAR"
    assert "at 60 kg (weighed 2 November) \u00b7 self-recorded" in before[2]
    bench.diary.tick(key("dose", "dinner", TODAY))
    qtbot.waitUntil(lambda: recorded(bench) != before)
    taken = [int(one[1].split()[0]) for one in (before, recorded(bench))]
    assert taken[1] - taken[0] == 30


def test_a_past_day_has_no_sum(bench: Bench, qtbot: QtBot) -> None:
    """The sum is one up to now, so it does not stand beside another day."""
    qtbot.waitUntil(lambda: bool(recorded(bench)))
    bench.page.show_day(WEDNESDAY)
    qtbot.waitUntil(lambda: not recorded(bench))


@pytest.mark.parametrize("way", ["none", "ahead", "stopped"])
def test_without_a_course_under_way_nothing_is_said(
    qt: QApplication, desk: Desk, qtbot: QtBot, way: str
) -> None:
    """No course entered, one that begins later, and one that has ended: the words of any day."""
    if way == "ahead":
        plan(desk, daily(date(2026, 11, 20), 30), start=date(2026, 11, 20))
    elif way == "stopped":
        plan(desk, daily(START, 30), Phase(TODAY, (), dosing=Dosing.STOPPED))
    with a_bench(qt, desk) as bench:
        qtbot.waitUntil(lambda: not bench.page._sum_up.isActive())
        assert subtitle(bench) == "Your routine for today"
        assert recorded(bench) == []


def test_ld_stands_on_its_own(qt: QApplication, desk: Desk, qtbot: QtBot) -> None:
    """Milligrams of Absorica LD are in no sum with others."""
    plan(desk, daily(START, 30), daily(WEDNESDAY, 16, Formulation.ABSORICA_LD))
    with a_bench(qt, desk) as bench:
        bench.diary.tick(key("dose", "dinner", TODAY))
        qtbot.waitUntil(lambda: any("counted apart" in one for one in recorded(bench)))


def test_the_sum_waits_until_the_page_is_on_show(bench: Bench, qtbot: QtBot) -> None:
    """However long it took to make the page, its list is painted before the course is summed up."""
    page = bench.page
    page.hide()
    page._sum_up.setTimerType(Qt.TimerType.PreciseTimer)
    page._sum_up.setInterval(60_000)
    page.refresh()
    qtbot.waitUntil(lambda: page._sum_up.remainingTime() < 59_700)
    before = page._sum_up.remainingTime()
    page.show()
    assert page._sum_up.remainingTime() > before
    page._sum_up.stop()
    page.hide()
    page.show()
    assert not page._sum_up.isActive()
