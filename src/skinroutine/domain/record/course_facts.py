"""The facts of a course: what was planned around the dose, what is in the box, how it went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from skinroutine.domain.plan.course import Course
from skinroutine.domain.plan.key_date import KeyDate
from skinroutine.domain.plan.medicine import Capsule
from skinroutine.domain.plan.routine import Revision
from skinroutine.domain.record.signs import Mood, Severity


@dataclass(frozen=True, slots=True)
class CourseSet:
    """The course is this one, in the place of what was said of it before.

    `plan` are the routines in which the dose follows the plan that was said with it, if one was.
    """

    course: Course
    plan: tuple[Revision, ...] = ()


@dataclass(frozen=True, slots=True)
class Refilled:
    """So many capsules were added to the box on this routine day."""

    on: date
    capsule: Capsule
    count: int


@dataclass(frozen=True, slots=True)
class Counted:
    """The box holds so many capsules of these kinds on this routine day, whatever was thought."""

    on: date
    counts: tuple[tuple[Capsule, int], ...]


@dataclass(frozen=True, slots=True)
class DateSaved:
    """A date is this one; a new one, or in the place of the one with its id."""

    date: KeyDate


@dataclass(frozen=True, slots=True)
class DateDropped:
    """The date with this id is no more."""

    id: str


@dataclass(frozen=True, slots=True)
class SignRated:
    """How strong a sign was on this routine day, and what helped; None takes the rating away.

    `sign` is a value of `Sign`, or the person's own words.
    """

    day: date
    sign: str
    severity: Severity | None
    helped: str = ""


@dataclass(frozen=True, slots=True)
class DayNoted:
    """The person's own words on a routine day; the newest hold, empty ones take them away."""

    day: date
    text: str


@dataclass(frozen=True, slots=True)
class MoodNoted:
    """How the person felt on this routine day; None takes it away."""

    day: date
    mood: Mood | None


@dataclass(frozen=True, slots=True)
class PhotoKept:
    """A photo of this routine day lies in the profile under this name."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class PhotoDropped:
    """The photo of this routine day is no part of the diary any more."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class QuestionAsked:
    """A question for the next visit, noted on this routine day; or other words for one."""

    id: str
    on: date
    text: str


@dataclass(frozen=True, slots=True)
class QuestionClosed:
    """The question with this id was asked, or is no longer wanted."""

    id: str


AboutCourse = (
    CourseSet | Refilled | Counted | DateSaved | DateDropped | QuestionAsked | QuestionClosed
)
"""Facts that speak of no single day: a look at any day may need them."""
AboutDay = SignRated | DayNoted | MoodNoted | PhotoKept | PhotoDropped
"""Facts of the diary page, each about one routine day."""
CourseFact = AboutCourse | AboutDay
