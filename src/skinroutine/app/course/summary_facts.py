"""What stands on the one page for a visit: frozen facts, without anything the person left out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from skinroutine.domain.course.amounts import Recorded
from skinroutine.domain.course.dose_plan import Phase
from skinroutine.domain.course.symptoms import Question, SignCourse
from skinroutine.domain.plan.course import Target, Weight
from skinroutine.domain.plan.key_date import KeyDate
from skinroutine.domain.record.adherence import Count
from skinroutine.domain.record.event import SkipReason
from skinroutine.domain.record.signs import Mood


class Paper(StrEnum):
    """The size of the page."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class SummaryOptions:
    """What the person wants on the page; mood, own words and the programme are asked for.

    `with_own_signs` are the side effects the person named themselves; `with_free_text` are notes
    and what helped, in their own words; `with_programme` the dates of a prevention programme.
    """

    paper: Paper = Paper.A4
    with_initials: bool = True
    with_own_signs: bool = True
    with_medicines: bool = True
    with_photo_dates: bool = True
    with_mood: bool = False
    with_free_text: bool = False
    with_programme: bool = False


@dataclass(frozen=True, slots=True)
class CoursePart:
    """The course and its plan; `week` is 0 before it begins, and where no course was set.

    `first_entry` is the first day of the checklist with an entry, or None.
    """

    start: date
    is_set: bool
    week: int
    weeks: int | None
    phases: tuple[Phase, ...]
    current: Phase | None
    first_entry: date | None


@dataclass(frozen=True, slots=True)
class AmountPart:
    """The sums of what was recorded, and what the person typed beside them."""

    recorded: Recorded
    weight: Weight | None
    before: Decimal
    before_ld: Decimal
    target: Target | None


@dataclass(frozen=True, slots=True)
class Food:
    """Of the taken doses whose leaflet says with food: all, those where it was noted, and with."""

    taken: int
    noted: int
    with_food: int


@dataclass(frozen=True, slots=True)
class DosePart:
    """Doses over the 28 days from `recent_first`, and over all days that are over."""

    recent_first: date
    recent_last: date
    recent: Count
    whole: Count
    not_recorded: tuple[date, ...]
    reasons: tuple[tuple[SkipReason | None, int], ...]
    food: Food | None


@dataclass(frozen=True, slots=True)
class CarePart:
    """Skin care over the same days, and the sun; `steps` and `needed` are of the 28 days."""

    recent: Count
    whole: Count
    steps: tuple[tuple[str, Count], ...]
    needed: tuple[tuple[str, int], ...]
    sunburns: tuple[date, ...]
    procedures: str


@dataclass(frozen=True, slots=True)
class Summary:
    """The page of a course from its start to `today`; what was not asked for is not in here.

    `own_signs_left_out` is how many side effects with a name of the person's own were left out.
    """

    options: SummaryOptions
    today: date
    initials: str
    course: CoursePart
    amounts: AmountPart
    doses: DosePart
    signs: tuple[SignCourse, ...]
    own_signs_left_out: int
    moods: tuple[tuple[date, Mood], ...]
    notes: tuple[tuple[date, str], ...]
    dates: tuple[KeyDate, ...]
    medicines: str
    care: CarePart
    questions: tuple[Question, ...]
    photo_days: tuple[date, ...]

    @property
    def file_stem(self) -> str:
        """A name for the file that says nothing of what is in it, without its ending."""
        return f"summary-{self.today.isoformat()}"
