"""What is said on Today of saved dates and of the box; pure. Copy deck C32 to C35."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from skinroutine.app.course.words import DATE_KINDS
from skinroutine.app.diary.snapshots import DaySnapshot
from skinroutine.app.reminding import date_text
from skinroutine.app.tongue import DayForm, mark, tr
from skinroutine.domain.course.key_dates import (
    is_about_box,
    is_reminder_of,
    is_shortage,
    is_untitled,
    what_date,
)
from skinroutine.domain.plan.key_date import KeyDate
from skinroutine.domain.plan.occurrence import Occurrence
from skinroutine.domain.plan.routine import StepKind
from skinroutine.ui.wording import course_dates
from skinroutine.ui.wording.course import day_name
from skinroutine.ui.wording.course_box import CAPSULES

COMING_UP = mark("Coming up", about="dates to come")
TO_COURSE = mark("Open the course")
SEEN = mark("Seen", about="a button")
LAST_CAPSULE = mark("Last capsule", about="a reminder of the box")


@dataclass(frozen=True, slots=True)
class Coming:
    """One line of what is coming up: its name, its day in words, and what more is said of it."""

    kind: StepKind
    name: str
    when: str
    more: tuple[str, ...]


def coming(snapshot: DaySnapshot) -> tuple[Coming, ...]:
    """Return what is coming up, in order of its days; the box after the dates of a day."""
    found = [(one.day, _date(one, snapshot)) for one in snapshot.coming]
    if snapshot.last_capsule is not None:
        found.append((snapshot.last_capsule, _box(snapshot.last_capsule, snapshot)))
    return tuple(one for _, one in sorted(found, key=lambda item: item[0]))


def told_title(one: Occurrence) -> str:
    """Return what a reminder is about: a step, a saved date, or the box."""
    if not one.is_told:
        return one.step.title
    kind, _ = what_date(one)
    if kind is None:
        return tr(CAPSULES if is_shortage(one.key) else LAST_CAPSULE)
    return tr(DATE_KINDS[kind]) if is_untitled(one) else one.step.name


def seen(one: Occurrence) -> str:
    """Return what the button of a reminder does, for a screen reader."""
    return tr("Seen: {date}", date=told_title(one))


def _date(one: KeyDate, snapshot: DaySnapshot) -> Coming:
    """Return a date; what its reminder says is left to that while it stands there too."""
    is_told = any(is_reminder_of(state.occurrence.key, one) for state in snapshot.told_now)
    is_said = (one.day - snapshot.today).days <= max(one.ahead, default=0) and not is_told
    more = course_dates.detail(one), date_text.words(one.kind, one.day) if is_said else ""
    when = _when(one.day, snapshot.today)
    return Coming(StepKind.DATE, course_dates.title(one), when, tuple(filter(None, more)))


def _box(last: date, snapshot: DaySnapshot) -> Coming:
    is_told = any(is_about_box(state.occurrence.key) for state in snapshot.told_now)
    more = () if is_told else (date_text.words(None, last),)
    return Coming(StepKind.SUPPLY, tr(LAST_CAPSULE), _when(last, snapshot.today), more)


def _when(day: date, today: date) -> str:
    on, away = day_name(day, today, DayForm.SHORT), course_dates.chip(day, today)
    return tr("{day}, {away}", about="a date and how far away it is", day=on, away=away)
