"""Frozen answers about a course that the window, the command line and the exports show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from skinroutine.domain.course.after import After
from skinroutine.domain.course.amounts import Recorded
from skinroutine.domain.course.dose_plan import Phase
from skinroutine.domain.course.key_dates import SavedDate
from skinroutine.domain.course.supply import Stock
from skinroutine.domain.course.symptoms import DayPage, Question
from skinroutine.domain.plan.course import Course, Weight
from skinroutine.domain.plan.routine import Step
from skinroutine.domain.record.status import Moment


@dataclass(frozen=True, slots=True)
class DoseDay:
    """One day of the dose chart: the mg that were ticked, and whether a dose was planned.

    `is_blank` is a day that is over with a planned dose neither ticked nor skipped. `doses` were
    ticked, `skipped` on purpose; `mg_ld` of Absorica LD are not among `mg` (F1.7).
    """

    day: date
    mg: Decimal
    is_planned: bool
    is_blank: bool
    doses: int = 0
    skipped: int = 0
    mg_ld: Decimal = Decimal()

    @property
    def most(self) -> Decimal:
        """The larger of the two amounts, in mg."""
        return max(self.mg, self.mg_ld)


@dataclass(frozen=True, slots=True)
class Supply:
    """What is left in the box by the record, and what the plan makes of it by plain arithmetic.

    `last_day` is the day of the last dose that is covered, or None where no dose is planned or
    none is covered; `days_left` counts the days with a dose from now to that day.
    """

    stock: Stock
    last_day: date | None
    days_left: int


@dataclass(frozen=True, slots=True)
class CourseSnapshot:
    """The course up to now; `course` is None where nothing was said of one yet.

    `start` is the course's, or the day the diary began. `week` is 0 before the course begins.
    `weight` is the latest; `current` the phase in force today. `after` is what carries on once
    the course was stopped, and empty unless the person turned the list on; it is counted from
    `counted_from`, the last day with a dose noted, or planned and not skipped on purpose. The last
    with one noted is `last_dose`.
    """

    today: date
    moment: Moment
    course: Course | None
    start: date
    week: int
    dose: Step | None
    phases: tuple[Phase, ...]
    current: Phase | None
    recorded: Recorded
    weight: Weight | None
    chart: tuple[DoseDay, ...]
    supply: Supply | None
    dates: tuple[SavedDate, ...]
    after: tuple[After, ...]
    last_dose: date | None
    counted_from: date | None
    first_weekday: int

    @property
    def coming(self) -> tuple[SavedDate, ...]:
        """The dates from today on, in order."""
        return tuple(one for one in self.dates if one.date.day >= self.today)

    @property
    def is_over(self) -> bool:
        """Tell whether the plan says that the dose is no longer taken for good."""
        return self.current is not None and self.current.dosing.value == "stopped"


@dataclass(frozen=True, slots=True)
class DiarySnapshot:
    """The diary page of a day, with the two weeks that end on it and the open questions.

    `signs` are those to ask about: the usual ones and the person's own, in order.
    """

    day: date
    today: date
    moment: Moment
    page: DayPage
    two_weeks: tuple[DayPage, ...]
    signs: tuple[str, ...]
    questions: tuple[Question, ...]
    first_weekday: int

    @property
    def is_today(self) -> bool:
        """Tell whether this is the present routine day."""
        return self.day == self.today
