"""What a person records of a course: each command appends facts, durable before it returns."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from types import EllipsisType

from skinroutine.app.diary.commands import Changed
from skinroutine.app.diary.look import DiaryLook
from skinroutine.app.diary.notes import own_words
from skinroutine.app.errors import WrongUse
from skinroutine.app.ports import Clock, EventLog
from skinroutine.app.tongue import tr
from skinroutine.domain.course.current import course_in
from skinroutine.domain.course.dose_plan import Phase, with_phases
from skinroutine.domain.course.key_dates import saved_dates
from skinroutine.domain.course.symptoms import DayPage, Rating, day_page, questions
from skinroutine.domain.plan.course import Course
from skinroutine.domain.plan.key_date import KeyDate
from skinroutine.domain.plan.medicine import Capsule
from skinroutine.domain.record.course_facts import (
    Counted,
    CourseSet,
    DateDropped,
    DateSaved,
    DayNoted,
    MoodNoted,
    PhotoDropped,
    PhotoKept,
    QuestionAsked,
    QuestionClosed,
    Refilled,
    SignRated,
)
from skinroutine.domain.record.event import Fact
from skinroutine.domain.record.signs import LONGEST_SIGN, Mood, Severity

MOST_CAPSULES = 10_000
LONGEST_NOTE = 2000
"""Characters of a note on a day, of a question, and of what helped."""
FURTHEST = timedelta(days=3660)
"""How far from today a date of a course may lie."""


class CourseCommands:
    """The commands of one diary's course; WrongUse and WorldFailure mean nothing was changed."""

    def __init__(self, log: EventLog, clock: Clock) -> None:
        self._log = log
        self._clock = clock

    def set_course(self, make: Callable[[Course | None], Course]) -> Changed | None:
        """Change what is said of the course, given what was; None where nothing changes."""
        before = course_in(self._log.general())
        try:
            course = make(before)
        except ValueError as error:
            message = tr("The course was not changed: {reason}.", reason=error)
            raise WrongUse(message) from error
        _near(course.start, self._look().today)
        return None if course == before else self._append(CourseSet(course))

    def set_plan(
        self, plan: Sequence[Phase], make: Callable[[Course | None], Course]
    ) -> Changed | None:
        """Let the dose follow a dated plan and change the course with it, in one act.

        Past days get the amounts the plan says; their ticks stay. None where nothing changes.
        """
        look = self._look()
        before = look.course
        for day in (one.first for one in plan):
            _near(day, look.today)
        try:
            course = make(before)
            revisions = with_phases(look.revisions, plan)
        except ValueError as error:
            message = tr("The plan was not changed: {reason}.", reason=error)
            raise WrongUse(message) from error
        _near(course.start, look.today)
        is_same = all(look.revisions.on(one.applies_from) == one.routine for one in revisions)
        if course == before and is_same:
            return None
        return self._append(CourseSet(course, () if is_same else revisions))

    def refill(self, capsule: Capsule, count: int, on: date | None = None) -> Changed:
        """Add capsules to the box, today by default."""
        self._countable(count, 1)
        return self._append(Refilled(self._not_ahead(on), capsule, count))

    def count_box(self, counts: Sequence[tuple[Capsule, int]], on: date | None = None) -> Changed:
        """Note how many capsules of each kind the box holds now; never empty, each kind once."""
        for _, count in counts:
            self._countable(count, 0)
        if len({capsule for capsule, _ in counts}) != len(counts) or not counts:
            message = tr("Each kind of capsule is counted once.")
            raise WrongUse(message)
        day = self._not_ahead(on)
        return self._append(Counted(day, tuple(counts)))

    def save_date(self, key_date: KeyDate) -> Changed | None:
        """Save a date, new or changed; None where it is so already."""
        _near(key_date.day, self._look().today)
        known = {one.date.id: one.date for one in saved_dates(self._log.general())}
        return None if known.get(key_date.id) == key_date else self._append(DateSaved(key_date))

    def drop_date(self, date_id: str) -> Changed | None:
        """Drop a date; None where there is none with this id."""
        known = {one.date.id for one in saved_dates(self._log.general())}
        return self._append(DateDropped(date_id)) if date_id in known else None

    def rate(
        self, day: date, sign: str, severity: Severity | None, helped: str | None = None
    ) -> Changed | None:
        """Note how strong a sign was on a day; None takes it away, and leaves `helped` as it is."""
        return self.note_page(day, {sign: (severity, helped)})

    def note_day(self, day: date, text: str) -> Changed | None:
        """Put the person's own words on a day; empty ones take them away."""
        return self.note_page(day, text=text)

    def note_mood(self, day: date, mood: Mood | None) -> Changed | None:
        """Note how the person felt on a day; None takes it away."""
        return self.note_page(day, mood=mood)

    def note_page(
        self,
        day: date,
        ratings: Mapping[str, tuple[Severity | None, str | None]] | None = None,
        *,
        mood: Mood | EllipsisType | None = ...,
        text: str | None = None,
    ) -> Changed | None:
        """Note what is said of a day, all of it or nothing; what is so already is not said again.

        `ratings` are severity and what helped by sign, as `rate` has them; a mood of `...` and a
        text of None say nothing. The change is that of the last fact.
        """
        day = self._not_ahead(day)
        page = day_page(day, self._log.about(day, day))
        facts: list[Fact] = []
        for sign, (severity, helped) in (ratings or {}).items():
            facts += _rated(page, sign.strip(), severity, helped)
        if not isinstance(mood, EllipsisType) and mood is not page.mood:
            facts.append(MoodNoted(day, mood))
        if text is not None and (words := own_words(text, LONGEST_NOTE)) != page.note:
            facts.append(DayNoted(day, words))
        return self._append(*facts) if facts else None

    def keep_photo(self, day: date, name: str) -> Changed:
        """Note that a photo of a day lies in the profile under a name."""
        return self._append(PhotoKept(self._not_ahead(day), name))

    def drop_photo(self, day: date, name: str) -> Changed:
        """Note that a photo is no part of the diary any more; undo brings it back."""
        return self._append(PhotoDropped(self._not_ahead(day), name))

    def ask(self, text: str, question_id: str | None = None) -> Changed | None:
        """Note a question for the next visit, or other words for one."""
        words, key = own_words(text, LONGEST_NOTE), question_id or new_id()
        known = {one.id: one.text for one in questions(self._log.general())}
        if not words or known.get(key) == words:
            return None
        return self._append(QuestionAsked(key, self._look().today, words))

    def close_question(self, question_id: str) -> Changed | None:
        """Close a question; None where none is open with this id."""
        known = {one.id for one in questions(self._log.general())}
        return self._append(QuestionClosed(question_id)) if question_id in known else None

    def _append(self, *facts: Fact) -> Changed:
        events = self._log.append(facts, self._clock.now(), self._clock.zone_name())
        return Changed(events[-1])

    def _look(self) -> DiaryLook:
        return DiaryLook(self._log.general(), self._clock.now(), self._clock.zone(), self._log)

    def _not_ahead(self, day: date | None) -> date:
        today = self._look().today
        if day is not None and day > today:
            message = tr("{day} has not come yet.", day=day.isoformat())
            raise WrongUse(message)
        if day is not None:
            _near(day, today)
        return day or today

    def _countable(self, count: int, least: int) -> None:
        if not least <= count <= MOST_CAPSULES:
            message = tr(
                "A number of capsules is from {least} to {most}.", least=least, most=MOST_CAPSULES
            )
            raise WrongUse(message)


def _near(day: date, today: date) -> None:
    if abs(day - today) > FURTHEST:
        message = tr("{day} is too far away for a course.", day=day.isoformat())
        raise WrongUse(message)


def _rated(
    page: DayPage, name: str, severity: Severity | None, helped: str | None
) -> Iterator[SignRated]:
    """Yield the rating of a sign, where it says anything new of its page."""
    if not name or len(name) > LONGEST_SIGN:
        message = tr("A sign needs a name of up to {most} characters.", most=LONGEST_SIGN)
        raise WrongUse(message)
    before = page.ratings.get(name)
    words = helped if helped is not None else (before.helped if before else "")
    words = own_words(words, LONGEST_NOTE)
    if severity is None:
        if before:
            yield SignRated(page.day, name, None)
    elif before != Rating(severity, words):
        yield SignRated(page.day, name, severity, words)


def new_id() -> str:
    """Return an id for a date or a question that nothing had before."""
    return secrets.token_hex(6)
