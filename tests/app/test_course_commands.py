"""What a person records of a course, over the real store: each act, its refusals, undo and redo."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import closing
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from app.house import House
from making import DOSE, MONDAY, key, wall
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.course.commands import FURTHEST, LONGEST_NOTE, CourseCommands, new_id
from skinroutine.app.course.queries import CourseQueries
from skinroutine.app.course.snapshots import CourseSnapshot, DiarySnapshot
from skinroutine.app.diary.commands import Changed
from skinroutine.app.diary.settings import Settings
from skinroutine.app.errors import WrongUse
from skinroutine.domain.course.dose_plan import Often, Phase
from skinroutine.domain.course.symptoms import Rating
from skinroutine.domain.plan.course import Course, Weight
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.plan.medicine import Capsule, Dosing
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.event import Event
from skinroutine.domain.record.signs import Mood, Severity

TEN, TWENTY = Capsule(Decimal(10)), Capsule(Decimal(20))
COURSE = Course(MONDAY, 24)
VISIT = KeyDate("v", DateKind.VISIT, MONDAY + timedelta(days=10))
TOMORROW = MONDAY + timedelta(days=1)
FAR = MONDAY + FURTHEST + timedelta(days=1)
DAILY = Phase(MONDAY, (Decimal(20),), Often.ONCE)
Act = Callable[[CourseCommands], Changed | None]


def commands_of(house: House) -> CourseCommands:
    """Return the commands of a course."""
    return CourseCommands(house.store, house.clock)


def queries_of(house: House) -> CourseQueries:
    """Return the questions about a course."""
    return CourseQueries(house.store, house.clock, Settings())


def seen(house: House) -> tuple[CourseSnapshot, DiarySnapshot]:
    """Return everything that is seen of a course."""
    asked = queries_of(house)
    return asked.course(), asked.diary()


ACTS: dict[str, Act] = {
    "set_course": lambda course: course.set_course(lambda _: COURSE),
    "set_plan": lambda course: course.set_plan([DAILY], lambda _: COURSE),
    "refill": lambda course: course.refill(TWENTY, 30),
    "count_box": lambda course: course.count_box([(TWENTY, 12), (TEN, 0)]),
    "save_date": lambda course: course.save_date(VISIT),
    "rate": lambda course: course.rate(MONDAY, "eyes", Severity.MILD, "drops"),
    "note_day": lambda course: course.note_day(MONDAY, "tired"),
    "note_mood": lambda course: course.note_mood(MONDAY, Mood.LOW),
    "keep_photo": lambda course: course.keep_photo(MONDAY, "a.jpg"),
    "ask": lambda course: course.ask("Sun?", "q"),
}
AGAIN_IS_NOTHING = set(ACTS) - {"refill", "count_box", "keep_photo"}
THEN: dict[str, tuple[str, Act]] = {
    "drop_date": ("save_date", lambda course: course.drop_date("v")),
    "close_question": ("ask", lambda course: course.close_question("q")),
    "drop_photo": ("keep_photo", lambda course: course.drop_photo(MONDAY, "a.jpg")),
    "take_rating": ("rate", lambda course: course.rate(MONDAY, "eyes", None)),
    "take_note": ("note_day", lambda course: course.note_day(MONDAY, "  ")),
    "take_mood": ("note_mood", lambda course: course.note_mood(MONDAY, None)),
}
"""Acts that take something away, each with the one that put it there."""


@pytest.mark.parametrize("name", [*ACTS, *THEN])
def test_undo_and_redo_of_each_act(house: House, name: str) -> None:
    """An act changes what is seen; undo brings back what was before, and redo the act."""
    course = commands_of(house)
    if name in THEN:
        first, act = THEN[name]
        assert ACTS[first](course)
    else:
        act = ACTS[name]
    before = seen(house)
    changed = act(course)
    assert changed is not None
    after = seen(house)
    assert after != before
    undone = house.commands.undo()
    assert undone is not None
    assert undone.about == changed.event
    assert seen(house) == before
    assert house.commands.redo() is not None
    assert seen(house) == after


@pytest.mark.parametrize("name", sorted(AGAIN_IS_NOTHING))
def test_the_same_again_is_nothing(house: House, name: str) -> None:
    """Said again, what stands already writes no fact; nor does taking away what is not there."""
    course = commands_of(house)
    assert ACTS[name](course) is not None
    count = house.store.count()
    assert ACTS[name](course) is None
    assert house.store.count() == count


@pytest.mark.parametrize("name", sorted(set(THEN) - {"drop_photo"}))
def test_what_is_not_there_cannot_be_taken_away(house: House, name: str) -> None:
    """It is nothing, before it was there and once it is gone."""
    course, (first, act) = commands_of(house), THEN[name]
    count = house.store.count()
    assert act(course) is None
    assert house.store.count() == count
    ACTS[first](course)
    assert act(course) is not None
    assert act(course) is None


REFUSED: dict[str, tuple[Act, str]] = {
    "weeks": (lambda c: c.set_course(lambda _: Course(MONDAY, 0)), "from 1 to 200 weeks"),
    "start": (lambda c: c.set_course(lambda _: Course(FAR)), "too far away"),
    "plan's start": (lambda c: c.set_plan([DAILY], lambda _: Course(FAR)), "too far away"),
    "plan's end": (
        lambda c: c.set_plan([DAILY, replace(DAILY, first=FAR)], lambda _: COURSE),
        "too far away",
    ),
    "plan's first": (
        lambda c: c.set_plan([replace(DAILY, first=date(1, 1, 1))], lambda _: COURSE),
        "too far away",
    ),
    "no plan": (lambda c: c.set_plan([], lambda _: COURSE), "a day of its own"),
    "two of a day": (lambda c: c.set_plan([DAILY, DAILY], lambda _: COURSE), "a day of its own"),
    "plan's course": (lambda c: c.set_plan([DAILY], lambda _: Course(MONDAY, 0)), "1 to 200"),
    "nothing in it": (
        lambda c: c.set_plan([replace(DAILY, strengths=(Decimal(0),))], lambda _: COURSE),
        "above zero",
    ),
    "refill of none": (lambda c: c.refill(TWENTY, 0), "from 1 to 10000"),
    "refill of many": (lambda c: c.refill(TWENTY, 10_001), "from 1 to 10000"),
    "refill ahead": (lambda c: c.refill(TWENTY, 5, TOMORROW), "has not come yet"),
    "refill long ago": (lambda c: c.refill(TWENTY, 5, date(1, 1, 1)), "too far away"),
    "count below": (lambda c: c.count_box([(TWENTY, -1)]), "from 0 to 10000"),
    "count nothing": (lambda c: c.count_box([]), "counted once"),
    "count twice": (lambda c: c.count_box([(TWENTY, 1), (TWENTY, 2)]), "counted once"),
    "count ahead": (lambda c: c.count_box([(TWENTY, 1)], TOMORROW), "has not come yet"),
    "date": (lambda c: c.save_date(replace(VISIT, day=FAR)), "too far away"),
    "rate ahead": (lambda c: c.rate(TOMORROW, "eyes", Severity.MILD), "has not come yet"),
    "rate nothing": (lambda c: c.rate(MONDAY, "  ", Severity.MILD), "up to 60"),
    "rate at length": (lambda c: c.rate(MONDAY, "x" * 61, Severity.MILD), "up to 60"),
    "helped": (lambda c: c.rate(MONDAY, "eyes", Severity.MILD, "x" * 2001), "has 2001|one has"),
    "note": (lambda c: c.note_day(MONDAY, "x" * (LONGEST_NOTE + 1)), "up to 2000"),
    "note ahead": (lambda c: c.note_day(TOMORROW, "x"), "has not come yet"),
    "mood ahead": (lambda c: c.note_mood(TOMORROW, Mood.LOW), "has not come yet"),
    "photo ahead": (lambda c: c.keep_photo(TOMORROW, "a"), "has not come yet"),
    "question": (lambda c: c.ask("x" * (LONGEST_NOTE + 1)), "up to 2000"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused(house: House, name: str) -> None:
    """What makes no sense is refused in a sentence, and nothing is written."""
    act, words = REFUSED[name]
    count = house.store.count()
    with pytest.raises(WrongUse, match=words):
        act(commands_of(house))
    assert house.store.count() == count


def test_a_course_is_changed_from_what_it_was(house: House) -> None:
    """Each change is given the course that stands, and leaves of it what it does not speak of."""
    course = commands_of(house)
    course.set_course(lambda old: replace(old or COURSE, initials="A. B."))
    course.set_course(lambda old: replace(old or Course(TOMORROW), weeks=30))
    shown = queries_of(house).course().course
    assert shown == replace(COURSE, initials="A. B.", weeks=30)


def test_two_programs_change_one_course(house: House) -> None:
    """Each sees what the other wrote, and neither writes over what it does not know of."""
    with_other = SqliteStore(house.store.path)
    other = CourseCommands(with_other, house.clock)
    here = commands_of(house)
    here.set_plan([DAILY], lambda _: COURSE)
    weighed = (Weight(MONDAY, Decimal(60)),)
    other.set_course(lambda old: replace(old or Course(TOMORROW), weights=weighed))
    here.refill(TWENTY, 30)
    other.refill(TWENTY, 30)
    other.rate(MONDAY, "eyes", Severity.MILD)
    here.rate(MONDAY, "eyes", Severity.SEVERE)
    other.save_date(VISIT)
    assert here.drop_date("v")
    shown, page = seen(house)
    assert shown.course == replace(COURSE, weights=weighed)
    assert shown.supply is not None
    assert shown.supply.stock.left[TWENTY] == 60
    assert shown.dates == ()
    assert page.page.ratings["eyes"] == Rating(Severity.SEVERE)
    with_other.close()


def test_what_helped_stays_when_the_severity_changes(house: House) -> None:
    """Said anew without what helped, a rating keeps those words; said empty, it does not."""
    course = commands_of(house)
    course.rate(MONDAY, " dry-lips ", Severity.MILD, "balm ")
    course.rate(MONDAY, "dry-lips", Severity.MODERATE)
    assert queries_of(house).diary().page.ratings["dry-lips"] == Rating(Severity.MODERATE, "balm")
    course.rate(MONDAY, "dry-lips", Severity.MODERATE, "")
    assert queries_of(house).diary().page.ratings["dry-lips"] == Rating(Severity.MODERATE)


def test_a_plan_changed_in_the_past_loses_no_tick(house: House) -> None:
    """What was ticked on a day that the plan has no more stays taken, beyond the plan as it is."""
    course = commands_of(house)
    course.set_plan([DAILY], lambda _: COURSE)
    course.refill(TWENTY, 30)
    for number in range(4):
        day = MONDAY + timedelta(days=number)
        house.at(wall(day, 19, 10))
        house.commands.tick(OccurrenceKey(day, "dose", "dinner"))
    paused = replace(DAILY, first=MONDAY + timedelta(days=2), dosing=Dosing.PAUSED)
    course.set_plan([DAILY, paused], lambda old: old or COURSE)
    shown = queries_of(house).course()
    assert shown.recorded.taken.mg == 80
    assert (shown.recorded.doses, shown.recorded.beyond_plan) == (2, 2)
    assert shown.last_dose == MONDAY + timedelta(days=3)
    assert shown.supply is not None
    assert shown.supply.stock.left[TWENTY] == 26
    house.commands.undo()
    assert queries_of(house).course().recorded.beyond_plan == 0


def test_the_weeks_after(house: House) -> None:
    """The list is there once the plan says stopped and it is wanted; it counts from a tick."""
    course = commands_of(house)
    course.set_plan([DAILY], lambda _: replace(COURSE, has_after=True, has_programme=True))
    house.at(wall(MONDAY, 19))
    house.commands.tick(DOSE)
    assert queries_of(house).course().after == ()
    stopped = replace(DAILY, first=TOMORROW, dosing=Dosing.STOPPED)
    course.set_plan([DAILY, stopped], lambda old: old or COURSE)
    assert queries_of(house).course().after == ()
    house.at(wall(TOMORROW, 9))
    shown = queries_of(house).course()
    assert shown.is_over
    assert [one.until for one in shown.after] == [
        *[date(2026, 12, 2)] * 3,
        date(2027, 5, 2),
    ]
    course.set_course(lambda old: replace(old or COURSE, has_after=False))
    assert queries_of(house).course().after == ()


def test_a_course_that_has_not_begun(house: House) -> None:
    """Its start lies ahead: no week yet, nothing recorded, and the plan is there to see."""
    start = MONDAY + timedelta(days=9)
    commands_of(house).set_plan([replace(DAILY, first=start)], lambda _: Course(start, 20))
    shown = queries_of(house).course()
    assert (shown.week, shown.chart, shown.current) == (0, (), None)
    assert [one.first for one in shown.phases] == [start]
    assert shown.recorded.planned_doses == 0


def test_a_diary_without_a_course(house: House) -> None:
    """Nothing was said yet: it counts from the day the diary began, and makes nothing up."""
    shown, page = seen(house)
    assert (shown.course, shown.week, shown.weight, shown.supply) == (None, 0, None, None)
    assert shown.start == MONDAY
    assert page.page.is_blank
    assert len(page.two_weeks) == 14


def test_the_first_page_of_all_time(house: House) -> None:
    """A page of the calendar's first days can be asked for and is blank."""
    assert queries_of(house).diary(date.min).page.is_blank


def test_the_page_of_the_evening_belongs_to_the_day(house: House) -> None:
    """After midnight and before the day ends, today's page is still that of the evening."""
    house.at(wall(TOMORROW, 1, 30))
    course = commands_of(house)
    course.rate(MONDAY, "headache", Severity.MILD)
    course.refill(TWENTY, 30)
    assert queries_of(house).diary().day == MONDAY
    with pytest.raises(WrongUse, match="has not come yet"):
        course.rate(TOMORROW, "headache", Severity.MILD)


def test_ids_are_new() -> None:
    """A new date or question gets an id of its own."""
    assert len({new_id() for _ in range(50)}) == 50


def test_a_dose_is_found_in_the_day_of_its_plan(house: House) -> None:
    """Twice a day from tomorrow on, tomorrow has the slot it had and another."""
    twice = replace(DAILY, first=TOMORROW, often=Often.TWICE)
    commands_of(house).set_plan([DAILY, twice], lambda _: COURSE)
    house.at(wall(TOMORROW, 20))
    states = house.queries.day().states
    keys = {s.occurrence.key for s in states if s.occurrence.step.is_dose}
    assert keys == {key("dose", "slot-1", TOMORROW), key("dose", "dinner", TOMORROW)}
    assert {s.occurrence.at for s in states if s.occurrence.step.is_dose} == {time(8), time(19)}


class PlainLog(SqliteStore):
    """The real store, but for what reads a long course faster: it reads all facts of the days."""

    def done(self, steps: Collection[str], first: date, last: date) -> tuple[Event, ...]:
        """Return everything that was said of these days."""
        return self.about(first, last)

    def noted(self, first: date, last: date) -> tuple[Event, ...]:
        """Return everything that was said of these days."""
        return self.about(first, last)


def test_what_is_read_of_steps_alone_says_the_same(house: House) -> None:
    """Read whole or by its steps, a course with undone, late and extra doses is the same."""
    course = commands_of(house)
    course.set_plan([DAILY], lambda _: COURSE)
    course.refill(TWENTY, 30)
    for number in range(6):
        day = MONDAY + timedelta(days=number)
        house.at(wall(day, 19, 10))
        house.commands.tick(OccurrenceKey(day, "dose", "dinner"), with_food=bool(number % 2))
        if number == 2:
            house.commands.undo()
        if number == 3:
            house.commands.use("dose", beyond_plan=True)
            house.commands.use("dose", beyond_plan=True)
            house.commands.undo()
        if number == 4:
            house.commands.skip(OccurrenceKey(day, "dose", "dinner"), None)
        house.commands.tick(OccurrenceKey(day, "lip-balm", "midday"))
    course.rate(MONDAY, "dry-lips", Severity.MILD)
    course.note_day(MONDAY, "dry")
    house.commands.undo()
    with closing(PlainLog(house.store.path)) as log:
        plain = CourseQueries(log, house.clock, Settings())
        shown = queries_of(house).course()
        assert plain.course() == shown
        assert plain.diary(MONDAY) == queries_of(house).diary(MONDAY)
        assert not plain.diary(MONDAY).page.is_blank
    assert shown.recorded.taken.mg == 100
    assert (shown.recorded.doses, shown.recorded.beyond_plan) == (4, 1)


def test_the_course_goes_on_with_what_is_written_and_with_the_day(house: House) -> None:
    """Asked again by the same questions, it has each new fact, the time, and the next day."""
    asked = queries_of(house)
    commands_of(house).set_plan([DAILY], lambda _: COURSE)
    first = asked.course()
    house.at(wall(MONDAY, 19, 5))
    assert asked.course() == replace(first, moment=queries_of(house).course().moment)
    house.commands.tick(DOSE)
    assert asked.course().recorded.doses == 1
    with closing(SqliteStore(house.store.path)) as other:
        CourseCommands(other, house.clock).refill(TWENTY, 30)
    assert asked.course().supply is not None
    house.at(wall(TOMORROW, 12))
    assert asked.course() == queries_of(house).course()
    assert asked.course().today == TOMORROW
