"""A course of 24 weeks, entered day by day, beside a table that was added up by hand.

The course began on Monday, 2 November 2026, at 1200 mg taken before this diary:

| days    | what               | planned | blank   | skipped | taken | mg                 |
|---------|--------------------|---------|---------|---------|-------|--------------------|
| 1-28    | A, 20              | 28      | 1       | 0       | 27    | 27 x 20 = 540      |
| 29-70   | A, 20 + 10         | 42      | 2       | 0       | 40    | 40 x 30 = 1200     |
| 71-77   | paused             | 0       | 0       | 0       | 0     | 0                  |
| 78-112  | A, 20 + 20         | 35      | 1       | 1       | 33    | 33 x 40 = 1320     |
| 113-168 | B (Absorica LD) 32 | 56      | 1       | 0       | 55    | 55 x 32 = 1760, LD |
| all     |                    | 161     | 5       | 1       | 155   | 3060, and 1760 LD  |

On day 120 the person flies from Berlin to Los Angeles and stays; both clocks change in March.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from making import BERLIN
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.course.commands import CourseCommands
from skinroutine.app.course.queries import CourseQueries
from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import Queries
from skinroutine.app.diary.settings import Settings
from skinroutine.domain.course.amounts import Amount, DosesOf, with_before
from skinroutine.domain.course.dose_plan import Often, Phase
from skinroutine.domain.plan.course import Course, Weight, with_weight
from skinroutine.domain.plan.medicine import Capsule, Dosing, Formulation
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.event import SkipReason
from skinroutine.domain.record.status import State

from fakes import FixedClock

LOS_ANGELES = ZoneInfo("America/Los_Angeles")
START = date(2026, 11, 2)
BLANK, SKIPPED = (5, 33, 50, 90, 130), 100
FLIGHT, LATE_ENTRY, AFTER_MIDNIGHT, TAKEN_BACK = 120, 20, 10, 40
TEN, TWENTY = Capsule(Decimal(10)), Capsule(Decimal(20))
THIRTY_TWO = Capsule(Decimal(32), is_ld=True)
A = Formulation.CONVENTIONAL


def day(number: int) -> date:
    """Return a day of the course; 1 is its start."""
    return START + timedelta(days=number - 1)


def phase(number: int, *strengths: int, dosing: Dosing = Dosing.TAKING) -> Phase:
    """Return a phase of brand A from a day of the course on."""
    mg = tuple(Decimal(one) for one in strengths)
    return Phase(day(number), mg, Often.ONCE, dosing, A, "Roaccutan")


PLAN = [phase(1, 20)]
RAISED = [*PLAN, phase(29, 20, 10)]
PAUSED = [*RAISED, phase(71, 20, 10, dosing=Dosing.PAUSED)]
RESUMED = [*PAUSED, phase(78, 20, 20)]
SECOND_BRAND = [
    *RESUMED,
    Phase(
        day(113),
        (Decimal(32),),
        Often.ONCE,
        formulation=Formulation.ABSORICA_LD,
        brand="Absorica LD",
    ),
]
STOPPED = [*SECOND_BRAND, replace(SECOND_BRAND[-1], first=day(169), dosing=Dosing.STOPPED)]
PLANS = {1: PLAN, 29: RAISED, 71: PAUSED, 78: RESUMED, 113: SECOND_BRAND, 169: STOPPED}
"""What was said on which morning."""
REFILLS = {
    1: [(TWENTY, 30)],
    29: [(TWENTY, 60), (TEN, 30)],
    55: [(TEN, 30)],
    78: [(TWENTY, 60)],
    113: [(THIRTY_TWO, 30)],
    141: [(THIRTY_TWO, 30)],
}
WEIGHTS = {1: "60", 113: "62.5"}


@dataclass
class Life:
    """A person with a diary, who moves through the days of a course."""

    store: SqliteStore
    clock: FixedClock

    def __post_init__(self) -> None:
        self.commands = Commands(self.store, self.clock)
        self.course = CourseCommands(self.store, self.clock)
        self.queries = Queries(self.store, self.clock, Settings())
        self.asked = CourseQueries(self.store, self.clock, Settings())

    def be_at(self, number: int, hour: int, minute: int = 0) -> None:
        """Be at a wall time of a day, here."""
        at = datetime.combine(day(number), time(hour, minute), tzinfo=self.clock.place)
        assert at.astimezone(UTC) > self.clock.now()
        self.clock.instant = at.astimezone(UTC)

    def live(self, first: int, last: int) -> CourseSnapshot:
        """Live from the morning of a day to the evening of another."""
        for number in range(first, last + 1):
            self.be_at(number, 8)
            self._morning(number)
            if number == FLIGHT:
                self.clock.place = LOS_ANGELES
            self._evening(number)
        return self.asked.course()

    def doses(self, number: int) -> list[State]:
        """Return the doses of a day as its checklist has them."""
        states = self.queries.day(day(number)).states
        return [one for one in states if one.occurrence.step.is_dose]

    def _morning(self, number: int) -> None:
        if number in PLANS or number in WEIGHTS:
            assert self.course.set_plan(PLANS[number], lambda old: weighed(old, number))
        for capsule, count in REFILLS.get(number, []):
            self.course.refill(capsule, count)
        if number == 71:
            self.course.count_box([(TWENTY, 22), (TEN, 20)])
        if number == LATE_ENTRY + 1:
            self.commands.tick(dose(LATE_ENTRY), with_food=True)

    def _evening(self, number: int) -> None:
        if number in {*BLANK, LATE_ENTRY} or 71 <= number <= 77 or number > 168:
            self.be_at(number, 22)
            return
        if number == AFTER_MIDNIGHT:
            self.be_at(number + 1, 0, 30)
        else:
            self.be_at(number, 19, 5)
        if number == SKIPPED:
            self.commands.skip(dose(number), SkipReason.AWAY)
            return
        food = True if number <= 28 else False if number <= 40 else None
        self.commands.tick(dose(number), with_food=food)
        if number == TAKEN_BACK:
            self.commands.undo()
            self.commands.redo()
            self.commands.untick(dose(number))
            self.commands.tick(dose(number), with_food=food)


def dose(number: int) -> OccurrenceKey:
    """Return the dose of a day."""
    return OccurrenceKey(day(number), "dose", "dinner")


def weighed(old: Course | None, number: int) -> Course:
    """Return the course as it is said of on a morning, with the weight where there is a new one."""
    course = old or Course(START, 24, before=Decimal(1200), has_after=True)
    if number not in WEIGHTS:
        return course
    weight = Weight(day(number), Decimal(WEIGHTS[number]))
    return replace(course, weights=with_weight(course.weights, weight))


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Life]:
    """Yield a person on the morning of the first day, with a new diary."""
    clock = FixedClock(datetime(2026, 11, 2, 6, tzinfo=UTC), BERLIN)
    store = SqliteStore(tmp_path / "diary.sqlite3")
    made = Life(store, clock)
    made.commands.start_diary()
    yield made
    store.close()


def test_a_whole_course_adds_up(life: Life) -> None:
    """Amounts, days, food, the box and the chart are what a person adds up with a pencil."""
    first = life.live(1, 28)
    assert first.recorded.taken.mg == 540  # 27 x 20
    assert first.week == 4
    assert first.supply is not None
    assert dict(first.supply.stock.left) == {TWENTY: 3}  # 30 - 27
    assert (first.supply.last_day, first.supply.days_left) == (date(2026, 12, 2), 3)

    paused = life.live(29, 77)
    assert paused.recorded.taken.mg == 1740  # 540 + 1200
    assert paused.supply is not None
    # counted on the first morning of the pause: one of 33 - 10 = 23 was lost, 22 are there;
    # 60 of 10 less 40 are 20
    assert dict(paused.supply.stock.left) == {TEN: 20, TWENTY: 22}
    assert paused.supply.stock.counted_on == date(2027, 1, 11)
    assert (paused.supply.last_day, paused.supply.days_left) == (None, 0)  # no end was said yet
    assert paused.current == PAUSED[-1]

    flown = life.live(78, 120)
    assert flown.supply is not None
    # 22 + 60 - 2 x 33 = 16 of 20; eight days of 32 since day 113, 30 - 8 = 22 are left, and so
    # the last is on day 120 + 22 = 142, 23 March
    assert dict(flown.supply.stock.left) == {TEN: 20, TWENTY: 16, THIRTY_TWO: 22}
    assert (flown.supply.last_day, flown.supply.days_left) == (date(2027, 3, 23), 22)

    refilled = life.live(121, 141)
    assert refilled.supply is not None
    # 60 less 28 (29 days, one blank) are 32, but 27 days are left to the 168th
    assert refilled.supply.stock.left[THIRTY_TWO] == 32

    life.live(142, 168)
    end = life.live(169, 169)
    shown = end.recorded
    assert shown.taken == Amount(Decimal(3060), 100)  # 540 + 1200 + 1320, 27 + 40 + 33
    assert shown.taken_ld == Amount(Decimal(1760), 55)
    assert shown.by_amount == (
        DosesOf(Decimal(20), is_ld=False, count=27),
        DosesOf(Decimal(30), is_ld=False, count=40),
        DosesOf(Decimal(40), is_ld=False, count=33),
        DosesOf(Decimal(32), is_ld=True, count=55),
    )
    assert (shown.doses, shown.planned_doses, shown.skipped_doses) == (155, 160, 1)
    assert (shown.full_days, shown.planned_days, shown.skipped_days) == (155, 160, 1)
    # 27 with; days 29 to 40 are 12, less one blank 11 without; of the rest it was not said
    assert (shown.with_food, shown.food_noted) == (27, 38)
    assert (shown.without_amount, shown.beyond_plan) == (0, 0)

    _check_the_rest(end)


def _check_the_rest(end: CourseSnapshot) -> None:
    """Check mg for each kg, the box, the end and the chart of the whole course."""
    shown = end.recorded
    assert end.weight is not None
    assert end.course is not None
    assert end.weight.kg == Decimal("62.5")
    assert str(shown.taken.per_kg(end.weight)) == "49.0"  # 3060 / 62.5 = 48.96
    assert str(shown.taken_ld.per_kg(end.weight)) == "28.2"  # 1760 / 62.5 = 28.16
    assert with_before(shown.taken, end.course, is_ld=False) == 4260  # 3060 + 1200
    assert with_before(shown.taken_ld, end.course, is_ld=True) == 1760

    assert end.supply is not None
    assert dict(end.supply.stock.left) == {TEN: 20, TWENTY: 16, THIRTY_TWO: 5}  # 60 - 55
    assert end.supply.stock.total == 41
    assert (end.supply.last_day, end.supply.days_left) == (None, 0)  # it is over
    assert end.is_over
    assert end.last_dose == date(2027, 4, 18)
    assert [one.until for one in end.after] == [date(2027, 5, 18), date(2027, 10, 18)]

    assert len(end.chart) == 169
    assert [one.day for one in end.chart if one.is_blank] == [day(number) for number in BLANK]
    assert [one.day for one in end.chart if one.skipped] == [day(SKIPPED)]
    assert sum(one.mg for one in end.chart) == 3060
    assert sum(one.mg_ld for one in end.chart) == 1760
    assert [one.first for one in end.phases] == [day(n) for n in (1, 29, 71, 78, 113, 169)]


def test_each_day_shows_the_dose_it_had(life: Life) -> None:
    """Seen from the end, each day has the amount of its own phase, and its own tick or none."""
    life.live(1, 169)
    amounts = {1: "20 mg", 28: "20 mg", 29: "30 mg", 70: "30 mg", 112: "40 mg", 168: "32 mg"}
    for number, amount in amounts.items():
        (state,) = life.doses(number)
        assert state.occurrence.step.amount == amount
        assert state.status.is_done
    for number in BLANK:
        (state,) = life.doses(number)
        assert state.record is None
    assert life.doses(74) == []


def test_the_plan_said_in_one_go_at_the_end_is_the_same(life: Life) -> None:
    """Copied from the label months later, the plan reaches back and every tick counts with it."""
    told = life.live(1, 169)
    life.course.set_plan([phase(1, 20)], lambda old: weighed(old, 169))
    assert life.asked.course().recorded.taken.mg == 3100  # 155 x 20, LD or not
    assert life.course.set_plan(STOPPED[::-1], lambda old: weighed(old, 169))
    again = life.asked.course()
    assert (again.recorded, again.supply, again.phases) == (
        told.recorded,
        told.supply,
        told.phases,
    )
    assert life.course.set_plan(STOPPED, lambda old: weighed(old, 169)) is None
