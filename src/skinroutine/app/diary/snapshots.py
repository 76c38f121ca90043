"""Frozen answers that the window and the command line show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from skinroutine.domain.plan.key_date import KeyDate
from skinroutine.domain.plan.routine import DayPart, Revisions, Routine, Slot, Step
from skinroutine.domain.record.adherence import Count, WeekTable
from skinroutine.domain.record.outdoors import Outing
from skinroutine.domain.record.preferences import Preferences
from skinroutine.domain.record.status import Moment, State, Status
from skinroutine.domain.record.usual_time import UsualTime
from skinroutine.domain.reminding.reminder import Manners


@dataclass(frozen=True, slots=True)
class Group:
    """The occurrences of one part of the day."""

    part: DayPart
    states: tuple[State, ...]
    count: Count


@dataclass(frozen=True, slots=True)
class NextReminder:
    """When the next reminder comes and what it is about."""

    at: datetime
    states: tuple[State, ...]


@dataclass(frozen=True, slots=True)
class Uses:
    """How often a step was done on a day as needed, or beyond its plan; no count has them."""

    step: Step
    times: int
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class Outdoors:
    """The sunscreen steps that are due again outside, the outing that is on, and what it asks.

    `again` are extra occurrences: those that are open, and those that were done or skipped.
    """

    steps: tuple[Step, ...]
    outing: Outing | None
    again: tuple[State, ...]

    @property
    def next_at(self) -> datetime | None:
        """When (UTC) it is due again, or was, where it is still open."""
        open_states = [one.occurrence.due_at for one in self.again if one.status.is_open]
        return min(open_states, default=None)


@dataclass(frozen=True, slots=True)
class DaySnapshot:
    """One day's checklist; `now` is cut to the minute, so equal snapshots look equal.

    `told` are the day's reminders of saved dates and of the box; `beyond` are the doses noted
    beyond the plan of the day; `coming` are the next of the saved dates that are near, today's
    among them. `last_capsule` is the day the box is enough for, where it is near and the person
    asked to be told. `course_day` is the day of the course, 1 the first, where a course was entered
    and the day lies in it; else 0.
    """

    day: date
    today: date
    moment: Moment
    groups: tuple[Group, ...]
    count: Count
    next_reminder: NextReminder | None
    is_paused: bool
    week: tuple[tuple[date, Count], ...]
    last_28_days: Count
    uses: tuple[Uses, ...] = ()
    outdoors: Outdoors | None = None
    told: tuple[State, ...] = ()
    beyond: tuple[Uses, ...] = ()
    coming: tuple[KeyDate, ...] = ()
    last_capsule: date | None = None
    course_day: int = 0

    @property
    def states(self) -> tuple[State, ...]:
        """Every planned occurrence of the day, in order of time."""
        return tuple(state for group in self.groups for state in group.states)

    @property
    def due(self) -> tuple[State, ...]:
        """The occurrences that are due and open; sunscreen outdoors among them."""
        again = self.outdoors.again if self.outdoors else ()
        return tuple(one for one in (*self.states, *again) if one.status is Status.DUE)

    @property
    def told_now(self) -> tuple[State, ...]:
        """The reminders of saved dates and of the box that are due and not seen yet.

        One that fell due before its date was saved is none.
        """
        return tuple(
            one
            for one in self.told
            if one.status is Status.DUE and one.occurrence.is_planned_in_time
        )

    @property
    def is_today(self) -> bool:
        """Tell whether this is the present routine day."""
        return self.day == self.today


@dataclass(frozen=True, slots=True)
class WeekSnapshot:
    """One week's table, with the 28 days that end yesterday.

    `uses` are, for each step that is done as needed, how often on each day of the week.
    """

    today: date
    moment: Moment
    table: WeekTable
    last_28_days: Count
    doses_with_food: Count
    most_often_blank: tuple[Step, Slot, int] | None
    began: date
    usual: UsualTime | None = None
    uses: tuple[tuple[Step, tuple[int, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class MonthSnapshot:
    """The table of a whole calendar month; days before the diary began have nothing planned."""

    today: date
    moment: Moment
    table: WeekTable
    began: date
    first_weekday: int


@dataclass(frozen=True, slots=True)
class RoutineSnapshot:
    """The routine of today, those planned to follow it, and what was archived, newest first."""

    today: date
    moment: Moment
    routine: Routine
    revisions: Revisions
    archived: tuple[Step, ...]
    first_weekday: int

    @property
    def planned_from(self) -> tuple[date, ...]:
        """The days from which another routine is planned."""
        return self.revisions.days_after(self.today)


@dataclass(frozen=True, slots=True)
class Reminding:
    """What the reminder loop needs to know at one moment.

    `states` are those of today and tomorrow, and what is due again outdoors today; nothing before
    `began_at` is announced. Today is over at `ends_at` (UTC).
    """

    moment: Moment
    today: date
    states: tuple[State, ...]
    manners: Manners
    preferences: Preferences
    began_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class LastWork:
    """When (UTC) and in which zone reminders were last dealt with, about which day, who ended it.

    The routine day is that of the zone the person was in then.
    """

    at: datetime
    zone: str
    day: date
    ended_by_person: bool
