"""The daily dose chart: its days, its words, the keys, and a course of two hundred weeks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from skinroutine.app.course.snapshots import DoseDay
from skinroutine.domain.plan.course import Course
from skinroutine.domain.plan.medicine import Dosing, Formulation
from skinroutine.domain.record.event import SkipReason
from skinroutine.ui.screens.course.chart import DoseChart, scale_step
from skinroutine.ui.screens.course.chart_card import ON_SHOW
from skinroutine.ui.wording import course_chart as words

from ui.bench import colors, on_show, picture, wearing
from ui.course_bench import COURSE, TWENTY, Bench, a_bench, phase
from ui.days import MONDAY, TODAY, TUESDAY, WEDNESDAY, key
from ui.desk import Desk, click, press, settle

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the course page on the Thursday at 19:12."""
    with a_bench(qt, desk) as made:
        yield made


def days_in_words(bench: Bench) -> list[str]:
    """Return each day of the chart in words."""
    return [words.day(one, TODAY) for one in bench.page.chart.shown]


def test_every_day_in_words(bench: Bench) -> None:
    """A dose, a blank day, a day skipped on purpose, and one still open are told apart."""
    bench.plan()
    bench.diary.untick(key("dose", "dinner", WEDNESDAY))
    bench.diary.skip(key("dose", "dinner", TUESDAY), SkipReason.AWAY)
    assert days_in_words(bench) == [
        "Mon 2 Nov: 30 mg in 1 dose",
        "Tue 3 Nov: skipped on purpose",
        "Wed 4 Nov: not recorded",
        "Thu 5 Nov: open still",
    ]
    assert "not recorded" in bench.said(bench.page.chart)
    assert bench.page.chart.chart.accessibleDescription() == (
        "From 2 November to 5 November. A dose on 1 day. Each day 30 mg. "
        "Not recorded on 4 November. Arrow keys go from day to day."
    )


def test_a_pause_and_other_capsules_in_words(bench: Bench) -> None:
    """Absorica LD is named, a pause has no dose planned, and its sign is explained."""
    bench.plan(
        COURSE,
        phase(MONDAY),
        phase(TUESDAY, Decimal(16), formulation=Formulation.ABSORICA_LD),
        phase(TODAY, dosing=Dosing.PAUSED),
    )
    assert days_in_words(bench) == [
        "Mon 2 Nov: 1 dose without an amount",
        "Tue 3 Nov: 16 mg, Absorica LD in 1 dose",
        "Wed 4 Nov: 16 mg, Absorica LD in 1 dose",
        "Thu 5 Nov: no dose planned",
    ]
    assert "Absorica LD" in bench.said(bench.page.chart)
    assert "not recorded" not in bench.said(bench.page.chart)


def test_two_kinds_of_dose_on_one_day(qt: QApplication) -> None:
    """Each has its bar, side by side, and its words; no number is the sum of both."""
    both = DoseDay(TUESDAY, TWENTY, is_planned=True, is_blank=False, doses=2, mg_ld=Decimal(16))
    one = DoseDay(WEDNESDAY, TWENTY, is_planned=True, is_blank=False, doses=1)
    assert words.day(both, TODAY) == "Tue 3 Nov: 20 mg and 16 mg, Absorica LD in 2 doses"
    assert words.summary([both, one], TODAY) == (
        "From 3 November to 4 November. A dose on 2 days. "
        "20 mg on 2 days. 16 mg, Absorica LD on 1 day."
    )
    for rtl in (False, True):
        with wearing(qt, rtl=rtl) as look:
            chart = DoseChart(look)
            chart.show_days([both, one], TWENTY, TODAY)
            with on_show(chart, width=300):
                (first, is_first_ld), (second, is_second_ld) = chart.bars(0)
                assert (is_first_ld, is_second_ld) == (rtl, not rtl)
                assert first.right() == pytest.approx(second.left())
                assert not first.intersects(second)
                (alone, _), *others = chart.bars(1)
                assert not others
                assert alone.width() == pytest.approx(first.width() + second.width())
                heights = {is_ld: box.height() for box, is_ld in chart.bars(0)}
                assert heights[True] / heights[False] == pytest.approx(16 / 20)


def test_arrows_go_from_day_to_day(bench: Bench) -> None:
    """The newest day comes first; Left and Home go back, and the day is said beneath."""
    bench.plan()
    chart = bench.page.chart.chart
    assert not bench.page.chart.said.isVisible()
    chart.setFocus()
    settle()
    assert bench.page.chart.said.text() == "Thu 5 Nov: open still"
    press(chart, Qt.Key.Key_Left)
    assert bench.page.chart.said.text() == "Wed 4 Nov: 30 mg in 1 dose"
    press(chart, Qt.Key.Key_Home)
    assert bench.page.chart.said.text() == "Mon 2 Nov: 30 mg in 1 dose"
    press(chart, Qt.Key.Key_Left)
    assert bench.page.chart.said.text() == "Mon 2 Nov: 30 mg in 1 dose"
    press(chart, Qt.Key.Key_End)
    assert bench.page.chart.said.text() == "Thu 5 Nov: open still"


def test_arrows_are_mirrored(qt: QApplication, desk: Desk) -> None:
    """Read from the right, the newest day is at the left, and Right goes back."""
    with a_bench(qt, desk, rtl=True) as bench:
        bench.plan()
        chart = bench.page.chart.chart
        chart.setFocus()
        press(chart, Qt.Key.Key_Right)
        assert bench.page.chart.said.text() == "Wed 4 Nov: 30 mg in 1 dose"
        lefts = [chart._column(place)[0] for place in range(4)]
        assert lefts == sorted(lefts, reverse=True)


def test_the_mouse_finds_its_day(bench: Bench) -> None:
    """What lies beneath the mouse is that day and no other."""
    bench.plan()
    chart = bench.page.chart.chart
    for place, one in enumerate(bench.page.chart.shown):
        left, wide = chart._column(place)
        assert chart.day_at(left + wide / 2) == one
    assert chart.day_at(1) is None


def test_a_course_of_two_hundred_weeks(bench: Bench) -> None:
    """Twelve weeks are on show; the arrows and the page keys reach the first day."""
    start = TODAY - timedelta(days=1390)
    bench.plan(Course(start, 200), phase(start, TWENTY))
    card = bench.page.chart
    assert len(card.shown) == ON_SHOW
    assert card.shown[-1].day == TODAY
    assert card.earlier.isVisible()
    assert not card.later.isEnabled()
    click(card.earlier)
    assert card.shown[-1].day == TODAY - timedelta(days=42)
    assert card.later.isEnabled()
    for _ in range(40):
        press(card.chart, Qt.Key.Key_PageUp)
    assert card.shown[0].day == start
    assert len(card.shown) == ON_SHOW
    assert not card.earlier.isEnabled()
    press(card.chart, Qt.Key.Key_PageDown)
    assert card.shown[0].day == start + timedelta(days=42)


def test_a_short_course_has_no_arrows(bench: Bench) -> None:
    """Where everything is on show there is nothing to turn to."""
    bench.plan()
    assert not bench.page.chart.earlier.isVisible()


@pytest.mark.parametrize(
    ("most", "step"), [(0, 1), (2, 1), (8, 5), (30, 20), (40, 20), (60, 30), (120, 60)]
)
def test_the_scale_reaches_the_largest_amount(most: int, step: int) -> None:
    """Two steps of the scale are as much as the largest day or more."""
    assert scale_step(Decimal(most)) == step


def made_days(count: int) -> list[DoseDay]:
    """Return days up to today with 20 mg each; each tenth is blank."""
    return [
        DoseDay(
            TODAY - timedelta(days=count - 1 - n),
            Decimal() if n % 10 == 5 else TWENTY,
            is_planned=True,
            is_blank=n % 10 == 5,
            doses=0 if n % 10 == 5 else 1,
        )
        for n in range(count)
    ]


@pytest.mark.parametrize("count", [1, 2, 5, 28, 84])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("rtl", [False, True])
def test_words_beneath_never_overlap(qt: QApplication, count: int, scale: float, rtl: bool) -> None:
    """At every width the days beneath have their room, and today is always named."""
    with wearing(qt, scale=scale, rtl=rtl) as look:
        chart = DoseChart(look)
        chart.show_days(made_days(count), TWENTY, TODAY)
        with on_show(chart, width=round(260 * scale)):
            below = chart.words_below()
            assert below[0][1] == "today"
            for place, (box, _) in enumerate(below):
                assert chart.rect().toRectF().contains(box)
                assert not any(box.intersects(other) for other, _ in below[:place])


def test_a_blank_day_is_seen_without_colour(qt: QApplication) -> None:
    """A blank day has a ring at its foot in the ink of words; a day off has nothing."""
    with wearing(qt) as look:
        blank = DoseDay(TODAY, Decimal(), is_planned=True, is_blank=True)
        off = DoseDay(TODAY, Decimal(), is_planned=False, is_blank=False)
        ink = look.theme.color("text").name()
        for day, is_marked in ((blank, True), (off, False)):
            chart = DoseChart(look)
            chart.show_days([day], TWENTY, date(2026, 12, 1))
            with on_show(chart, width=300):
                assert (ink in colors(picture(chart))) is is_marked


def test_with_nothing_recorded_there_is_no_axis(bench: Bench) -> None:
    """A sentence stands there instead, until a dose or a skip is recorded."""
    bench.plan(Course(TODAY), phase(TODAY, TWENTY))
    card = bench.page.chart
    assert not card.chart.isVisible()
    assert card.nothing.isVisible()
    assert card.nothing.text() == "Nothing recorded yet."
    bench.diary.tick(key("dose", "dinner", TODAY), None)
    settle()
    assert card.chart.isVisible()
    assert not card.nothing.isVisible()


def test_the_axis_says_its_unit(qt: QApplication) -> None:
    """The highest line says mg; without any amount there are no numbers, and there is no unit."""
    with wearing(qt) as look:
        chart = DoseChart(look)
        chart.show_days(made_days(5), Decimal(60), TODAY)
        assert chart.scale_words() == ["0", "30", "60 mg"]
        chart.show_days(made_days(5), Decimal(), TODAY)
        assert chart.scale_words() == []
