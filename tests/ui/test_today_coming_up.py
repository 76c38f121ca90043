"""Saved dates and the box on the today page: what is coming up, and what was to be told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication

from skinroutine.domain.course.dose_plan import Often, Phase
from skinroutine.domain.plan.course import Course
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.medicine import Capsule
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.event import Ticked
from skinroutine.ui.parts.painted import Ring
from skinroutine.ui.screens.today.told_rows import ToldRow
from skinroutine.ui.shell.application import Program

from ui.days import MONDAY, NOW, TODAY, WEDNESDAY, at
from ui.desk import Desk, button, click, settle, the
from ui.spoken import name, nameless, spoken
from ui.today_bench import SMALL, Bench, a_bench, labels

VISIT = KeyDate("v", DateKind.VISIT, TODAY + timedelta(days=1), ahead=(1,), remind_at=time(19, 0))
BLOOD = KeyDate("b", DateKind.BLOOD_TEST, TODAY + timedelta(days=6), ahead=(2,))
VISIT_SAID = "Visit on Friday 6 November. Your one-page summary is ready to look over."
BLOOD_SAID = (
    "Blood test on Wednesday 11 November, as you entered. Does your clinic want you fasting? "
    "If it\u2019s for lipids, the US label asks for 36 hours without alcohol."
)
VISIT_KEY = OccurrenceKey(TODAY, "date:visit:v", "2026-11-06")
TWENTY = Capsule(Decimal(20))


def save(desk: Desk, *dates: KeyDate, on: date = MONDAY) -> None:
    """Save dates at noon of a day, and come back to the moment of the tests."""
    desk.clock.instant = at(on, 12)
    for one in dates:
        desk.session.course_commands.save_date(one)
    desk.clock.instant = NOW


def fill_box(desk: Desk, count: int, notice: int | None) -> None:
    """Put capsules of one a day into the box at noon yesterday."""
    desk.clock.instant = at(WEDNESDAY, 12)
    daily = Phase(MONDAY, (Decimal(20),), Often.ONCE)
    desk.session.course_commands.set_plan([daily], lambda _: Course(MONDAY, 24, notice=notice))
    desk.session.course_commands.refill(TWENTY, count)
    desk.clock.instant = NOW


@pytest.fixture
def bench(qt: QApplication, desk: Desk) -> Iterator[Bench]:
    """Yield the page on the evening before a visit, whose reminder came at 19:00."""
    save(desk, VISIT, BLOOD)
    with a_bench(qt, desk) as made:
        yield made


def coming(bench: Bench) -> list[str]:
    """Return what the card says; nothing where it is hidden."""
    return labels(bench.page.side.coming)


def told(bench: Bench) -> list[str]:
    """Return what the rows above the list say."""
    return labels(bench.page.list.told)


def row_of(bench: Bench) -> ToldRow:
    """Return the one reminder on show."""
    (found,) = bench.page.list.told.rows
    return found


def test_what_was_to_be_told(bench: Bench) -> None:
    """The reminder stands above the list with its words (C34) and one button: nothing is to do."""
    assert told(bench) == ["Clinic visit", VISIT_SAID]
    row = row_of(bench)
    assert row.button.text() == "Seen"
    assert name(row.button) == "Seen: Clinic visit"
    assert spoken(row.button).text(QAccessible.Text.Description) == VISIT_SAID
    assert len(row.findChildren(QAbstractButton)) == 1


def test_seen(bench: Bench) -> None:
    """Seen is recorded, the row goes, and undo brings it back; the focus goes to the list."""
    row_of(bench).button.setFocus()
    click(row_of(bench).button)
    assert told(bench) == []
    assert bench.desk.facts(Ticked)[-1] == Ticked(VISIT_KEY, NOW, None, "window")
    assert bench.page.rows[0].box.hasFocus()
    bench.diary.undo()
    assert told(bench) == ["Clinic visit", VISIT_SAID]


def test_it_is_in_no_count(bench: Bench) -> None:
    """Neither the ring nor what is due nor the week counts a reminder, seen or not."""
    before = (name(the(Ring, bench.page)), labels(bench.page.side)[:3])
    assert before[0] == "2 of 6 today"
    click(row_of(bench).button)
    assert (name(the(Ring, bench.page)), labels(bench.page.side)[:3]) == before
    queries = bench.desk.session.queries
    for table in (queries.week().table, queries.month().table):
        assert not any(":" in row.step.id for row in table.rows)
    assert queries.week().table.care.done + queries.week().table.dose.done == 18


def test_nothing_is_told_before_its_time_nor_on_other_days(qt: QApplication, desk: Desk) -> None:
    """Before 19:00 it only is coming up; a past day has neither rows nor a card."""
    save(desk, VISIT)
    with a_bench(qt, desk) as bench:
        bench.stand_at(18, 59)
        assert told(bench) == []
        assert coming(bench) != []
        bench.stand_at(19, 0)
        assert told(bench) != []
        bench.page.show_day(WEDNESDAY)
        assert told(bench) == coming(bench) == []
        bench.page.show_today()
        assert told(bench) != []


def test_a_date_saved_after_its_reminder_is_not_told(qt: QApplication, desk: Desk) -> None:
    """Nobody is told what they have just typed; it is coming up, with its words."""
    desk.session.course_commands.save_date(VISIT)
    with a_bench(qt, desk) as bench:
        assert told(bench) == []
        assert coming(bench)[1:] == ["Clinic visit", "Fri 6 Nov, tomorrow", VISIT_SAID]


def test_what_is_coming_up(bench: Bench) -> None:
    """The card has each near date; the words of one that is told above stand there alone."""
    assert coming(bench) == [
        "COMING UP",
        "Clinic visit",
        "Fri 6 Nov, tomorrow",
        "Blood test",
        "Wed 11 Nov, in 6 days",
    ]
    click(row_of(bench).button)
    assert coming(bench)[3] == VISIT_SAID


def test_the_words_come_with_the_notice(qt: QApplication, desk: Desk) -> None:
    """From the first of its reminders on, a date has the words of the copy deck (C32)."""
    detailed = replace(BLOOD, ahead=(2, 6), at=time(8, 40), note="Ask about lipids")
    save(desk, detailed, on=TODAY - timedelta(days=3))
    with a_bench(qt, desk) as bench:
        click(row_of(bench).button)
        assert coming(bench)[1:] == [
            "Blood test",
            "Wed 11 Nov, in 6 days",
            "08:40 \u00b7 Ask about lipids",
            BLOOD_SAID,
        ]


@pytest.mark.parametrize(
    ("days", "ahead", "is_there"),
    [(0, (), True), (7, (), True), (8, (), False), (8, (1, 8), True), (9, (1, 8), False)],
)
def test_how_far_ahead(
    qt: QApplication, desk: Desk, days: int, ahead: tuple[int, ...], *, is_there: bool
) -> None:
    """A date is there within its notice, or within a week."""
    save(desk, replace(VISIT, day=TODAY + timedelta(days=days), ahead=ahead))
    with a_bench(qt, desk) as bench:
        assert (coming(bench) != []) is is_there


def test_a_date_that_is_over_is_gone(qt: QApplication, desk: Desk) -> None:
    """Yesterday's date is not coming up; without any the card is hidden."""
    save(desk, replace(VISIT, day=WEDNESDAY))
    with a_bench(qt, desk) as bench:
        assert coming(bench) == []
        assert not bench.page.side.coming.isVisible()


@pytest.mark.parametrize(
    ("count", "notice", "expected"),
    [
        (8, 3, ["Last capsule", "Wed 11 Nov, in 6 days"]),
        (9, 3, ["Last capsule", "Thu 12 Nov, in 7 days"]),
        (10, 3, []),
        (8, None, []),
    ],
)
def test_the_last_capsule(
    qt: QApplication, desk: Desk, count: int, notice: int | None, expected: list[str]
) -> None:
    """The box stands there where the person asked to be told, once its end is near."""
    fill_box(desk, count, notice)
    with a_bench(qt, desk) as bench:
        assert coming(bench)[1:3] == expected
        if expected:
            assert coming(bench)[3].startswith("The last capsule you counted falls on ")


def test_the_box_is_told(qt: QApplication, desk: Desk) -> None:
    """Within its notice the box has a row above the list, and its words stand there alone."""
    fill_box(desk, 4, 7)
    with a_bench(qt, desk) as bench:
        assert told(bench) == [
            "Last capsule",
            "The last capsule you counted falls on Saturday 7 November, as your plan stands.",
        ]
        assert coming(bench)[1:] == ["Last capsule", "Sat 7 Nov, in 2 days"]
        click(row_of(bench).button)
        assert told(bench) == []
        assert len(coming(bench)) == 4


def test_it_is_named_as_it_was_typed(qt: QApplication, desk: Desk) -> None:
    """A date of one's own has its name; that and its note may be long and are not cut."""
    long = "x" * 100
    own = replace(VISIT, kind=DateKind.OWN, title=long, note="y" * 300)
    save(desk, own)
    with a_bench(qt, desk, scale=2.0, size=SMALL) as bench:
        said = [one.replace("\u200b", "") for one in (*told(bench), *coming(bench))]
        assert said.count(long) == 2
        for inside in (bench.page.list.told, bench.page.side.coming):
            assert inside.minimumSizeHint().width() <= inside.width()
        assert bench.page.area.horizontalScrollBar().maximum() == 0


def test_by_keyboard(bench: Bench) -> None:
    """Tab comes by the reminder before the first row; everything has a name."""
    row_of(bench).button.setFocus()
    bench.press(Qt.Key.Key_Tab)
    assert bench.page.rows[0].box.hasFocus()
    row_of(bench).button.setFocus()
    bench.press(Qt.Key.Key_Space)
    assert told(bench) == []
    assert nameless(bench.page) == []


def test_two_are_seen_one_after_the_other(qt: QApplication, desk: Desk) -> None:
    """The focus goes from one to the next, and each is recorded by itself."""
    save(desk, VISIT, replace(VISIT, id="w", title="Dr. Wu"))
    with a_bench(qt, desk) as bench:
        rows = bench.page.list.told.rows
        rows[0].button.setFocus()
        click(rows[0].button)
        assert told(bench) == ["Dr. Wu", VISIT_SAID]
        assert row_of(bench).button.hasFocus()


def test_a_reminder_that_is_opened_has_the_focus(bench: Bench) -> None:
    """Opened from its pop-up, the window puts the focus on it."""
    bench.page.focus_row(VISIT_KEY)
    assert row_of(bench).button.hasFocus()


def test_the_way_to_the_course(program: Program) -> None:
    """The card's button opens the course page."""
    program.diary.record(lambda course: course.save_date(VISIT))
    settle()
    click(button(program.window.today.side.coming, "Open the course"))
    assert program.window.pages.currentWidget() is program.window.pages.page("course")


def test_the_next_reminder_names_it(qt: QApplication, desk: Desk) -> None:
    """What comes next is named as everywhere, also where the person gave it no name."""
    save(desk, replace(VISIT, remind_at=time(19, 30)))
    for step, slot in (("dose", "dinner"), ("lip-balm", "midday")):
        desk.session.commands.tick(OccurrenceKey(TODAY, step, slot))
    with a_bench(qt, desk) as bench:
        assert "Clinic visit at 19:30" in labels(bench.page.side)
