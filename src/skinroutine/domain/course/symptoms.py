"""The diary of side effects: what was noted of a day, and how it went over many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from skinroutine.domain.record.course_facts import (
    DayNoted,
    MoodNoted,
    PhotoDropped,
    PhotoKept,
    QuestionAsked,
    QuestionClosed,
    SignRated,
)
from skinroutine.domain.record.event import Event, standing
from skinroutine.domain.record.signs import Mood, Severity, Sign


@dataclass(frozen=True, slots=True)
class Rating:
    """How strong a sign was on a day, and what helped."""

    severity: Severity
    helped: str = ""


@dataclass(frozen=True, slots=True)
class DayPage:
    """What was noted of one routine day; a sign that is not in `ratings` was not noted."""

    day: date
    ratings: Mapping[str, Rating] = field(default_factory=dict)
    note: str = ""
    mood: Mood | None = None
    photos: tuple[str, ...] = ()

    @property
    def has_severe(self) -> bool:
        """Tell whether anything was noted as severe; it does not matter what."""
        return any(one.severity is Severity.SEVERE for one in self.ratings.values())

    @property
    def is_blank(self) -> bool:
        """Tell whether nothing was noted of the day."""
        return self == DayPage(self.day)


@dataclass(frozen=True, slots=True)
class SignCourse:
    """One sign over time: first and last day it was felt, its worst, and what helped.

    `days` is on how many days it was felt; `last_said` is the newest rating of any kind.
    """

    sign: str
    first: date
    last: date
    worst: Severity
    days: int
    last_said: Severity
    helped: tuple[str, ...] = ()

    @property
    def is_still_there(self) -> bool:
        """Tell whether the newest rating of the sign says that it was felt."""
        return self.last_said is not Severity.NONE


@dataclass(frozen=True, slots=True)
class Question:
    """A question for the next visit, the routine day it was noted on, and when (UTC)."""

    id: str
    asked_on: date
    text: str
    noted_at: datetime


def day_page(day: date, events: Iterable[Event]) -> DayPage:
    """Return what was noted of a routine day, given its facts."""
    page = DayPage(day)
    for event in standing(events):
        page = _with(page, event)
    return page


def time_line(pages: Iterable[DayPage]) -> tuple[SignCourse, ...]:
    """Return how each sign went that was ever felt, given pages in order; the first felt first."""
    found: dict[str, SignCourse] = {}
    for page in pages:
        for sign, rating in page.ratings.items():
            if sign in found or rating.severity is not Severity.NONE:
                found[sign] = _go_on(found.get(sign), sign, page.day, rating)
    return tuple(sorted(found.values(), key=lambda one: (one.first, one.sign)))


def signs_to_ask(pages: Iterable[DayPage]) -> tuple[str, ...]:
    """Return the signs a day's page asks about: the usual ones, and the person's own, in order."""
    usual = tuple(one.value for one in Sign)
    own = {sign for page in pages for sign in page.ratings if sign not in usual}
    return (*usual, *sorted(own, key=str.casefold))


def questions(general: Iterable[Event]) -> tuple[Question, ...]:
    """Return the questions that are still open, oldest first; other words keep its place."""
    found: dict[str, Question] = {}
    for event in standing(general):
        match event.fact:
            case QuestionAsked(id=key, on=on, text=text):
                before = found.get(key)
                new = Question(key, on, text, event.at)
                found[key] = replace(before, text=text) if before else new
            case QuestionClosed(id=key):
                found.pop(key, None)
            case _:
                pass
    return tuple(found.values())


def severities(pages: Sequence[DayPage], sign: str) -> tuple[Severity | None, ...]:
    """Return how strong a sign was on each day of these pages; None where it was not noted."""
    return tuple(page.ratings[sign].severity if sign in page.ratings else None for page in pages)


def _with(page: DayPage, event: Event) -> DayPage:
    match event.fact:
        case SignRated(sign=sign, severity=None):
            kept = {name: one for name, one in page.ratings.items() if name != sign}
            return replace(page, ratings=kept)
        case SignRated(sign=sign, severity=severity, helped=helped) if severity is not None:
            return replace(page, ratings={**page.ratings, sign: Rating(severity, helped)})
        case DayNoted(text=text):
            return replace(page, note=text)
        case MoodNoted(mood=mood):
            return replace(page, mood=mood)
        case PhotoKept(name=name):
            return replace(page, photos=tuple(dict.fromkeys((*page.photos, name))))
        case PhotoDropped(name=name):
            return replace(page, photos=tuple(one for one in page.photos if one != name))
        case _:
            return page


def _go_on(before: SignCourse | None, sign: str, day: date, rating: Rating) -> SignCourse:
    severity = rating.severity
    helped = (rating.helped,) if rating.helped else ()
    if before is None:
        return SignCourse(sign, day, day, severity, 1, severity, helped)
    is_felt = severity is not Severity.NONE
    return replace(
        before,
        last=day if is_felt else before.last,
        worst=max(before.worst, severity),
        days=before.days + is_felt,
        last_said=severity,
        helped=tuple(dict.fromkeys((*before.helped, *helped))),
    )
