"""Carry out the commands about saved dates, the diary of side effects, questions and signs."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from types import EllipsisType
from typing import TypeVar

from skinroutine.app.course.commands import LONGEST_NOTE, CourseCommands, new_id
from skinroutine.app.course.queries import CourseQueries
from skinroutine.app.course.words import sign_name
from skinroutine.app.diary.queries import Queries
from skinroutine.app.errors import WrongUse
from skinroutine.cli import diary_views
from skinroutine.cli.finding import find_day
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.record.signs import Mood

One = TypeVar("One")


class DiaryActs:
    """The commands and questions about dates and the diary page; each returns what to print."""

    def __init__(
        self, commands: CourseCommands, course_queries: CourseQueries, queries: Queries
    ) -> None:
        self._commands = commands
        self._course_queries = course_queries
        self._queries = queries

    def acts(self) -> dict[str, Callable[[Namespace], str]]:
        """Return what carries out each command, by its name."""
        return {
            "dates": self._dates,
            "diary": self._diary,
            "questions": self._questions,
            "signs": self._signs,
        }

    def _dates(self, asked: Namespace) -> str:
        if asked.act == "add":
            self._save_date(asked)
        elif asked.act == "remove":
            dates = self._course_queries.course().dates
            self._commands.drop_date(_at(dates, asked.place, "date").date.id)
        found = self._course_queries.course().dates
        return diary_views.dates_json(found) if asked.json else diary_views.dates_text(found)

    def _save_date(self, asked: Namespace) -> None:
        """Save a date; what was not said is as a date has it at first."""
        said = {"ahead": asked.ahead, "remind_at": asked.remind_at}
        said = {name: value for name, value in said.items() if value is not None}
        day = find_day(asked.day, self._queries.today())
        kind, title, note = DateKind(asked.kind), asked.name.strip(), asked.note.strip()
        try:
            new = KeyDate(new_id(), kind, day, title, asked.at, note, **said)
        except ValueError as error:
            message = f"The date was not saved: {error}."
            raise WrongUse(message) from error
        self._commands.save_date(new)

    def _diary(self, asked: Namespace) -> str:
        last = find_day(asked.date, self._queries.today())
        first = last - timedelta(days=(asked.days or 1) - 1)
        is_change = asked.signs or asked.note is not None or asked.mood is not None
        if is_change and asked.days:
            message = "--days looks at several days; a note goes on one, with --date."
            raise WrongUse(message)
        if asked.helped is not None and not asked.signs:
            message = "--helped says what helped with a sign, so it needs --sign."
            raise WrongUse(message)
        if is_change:
            self._note(asked, last)
        pages = self._course_queries.pages(first, last)
        if asked.json:
            return diary_views.diary_json(pages)
        return diary_views.diary_text(pages, self._queries.preferences())

    def _note(self, asked: Namespace, day: date) -> None:
        """Note what was said of a day; what is too long is told before anything is noted."""
        for words in (asked.helped, asked.note):
            if words is not None and len(words.strip()) > LONGEST_NOTE:
                message = f"A note has up to {LONGEST_NOTE} characters; this one has {len(words)}."
                raise WrongUse(message)
        known = self._course_queries.diary(min(day, self._queries.today())).signs
        ratings = {
            _known(said, known): (severity, asked.helped if severity is not None else None)
            for said, severity in asked.signs
        }
        mood: Mood | EllipsisType | None = ...
        if asked.mood is not None:
            word = asked.mood.replace("-", " ")
            mood = None if word == "off" else Mood(word)
        self._commands.note_page(day, ratings, mood=mood, text=asked.note)

    def _questions(self, asked: Namespace) -> str:
        if asked.act == "add":
            if not asked.text.strip():
                message = "A question needs words."
                raise WrongUse(message)
            self._commands.ask(asked.text)
        elif asked.act == "remove":
            known = self._course_queries.diary().questions
            self._commands.close_question(_at(known, asked.place, "question").id)
        found = self._course_queries.diary().questions
        if asked.json:
            return diary_views.questions_json(found)
        return diary_views.questions_text(found)

    def _signs(self, _asked: Namespace) -> str:
        return diary_views.signs_text(self._queries.preferences())


def _at(found: Sequence[One], place: int, what: str) -> One:
    """Return the line of a list that was named; WrongUse where the list is shorter."""
    if place > len(found):
        has = f"it has {len(found)}" if found else "it is empty"
        message = f"There is no {what} {place} in the list; {has}. Nothing was changed."
        raise WrongUse(message)
    return found[place - 1]


def _known(said: str, signs: Sequence[str]) -> str:
    """Return the sign that is meant, however it is written; else the person's own words."""
    wanted = _bare(said)
    for sign in signs:
        if wanted in {_bare(sign), _bare(sign_name(sign))}:
            return sign
    return said


def _bare(words: str) -> str:
    return words.casefold().replace("-", " ").replace("_", " ").strip()
