"""Days on the page for a visit: whole dates with their year, and many days as short as can be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from skinroutine.app.tongue import DayForm, clauses, commas, day_words, number, plural, tr

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """Days that follow each other, all in one month; first and last are the same for one."""

    first: date
    last: date


def full(day: date) -> str:
    """Return a date with its year: 24 November 2026."""
    said = day_words(day, DayForm.DAY_AND_MONTH)
    return tr("{day} {year}", about="a date with its year", day=said, year=number(day.year))


def spans(days: Iterable[date]) -> tuple[Span, ...]:
    """Return days, in order, as spans; one that goes over a month's end is two."""
    found: list[Span] = []
    for day in days:
        before = found[-1].last if found else None
        if before is not None and day - before == ONE_DAY and day.month == before.month:
            found[-1] = Span(found[-1].first, day)
        else:
            found.append(Span(day, day))
    return tuple(found)


def days_words(days: Sequence[date], most: int) -> str:
    """Return days by their months: October 2026: 5, 12, 26-28; the newest spans where many."""
    all_spans = spans(days)
    shown = all_spans[-most:]
    words = clauses(
        tr("{month}: {days}", about="days of a month", month=month, days=commas(map(_span, inside)))
        for month, inside in _by_month(shown)
    )
    earlier = sum((one.last - one.first).days + 1 for one in all_spans[:-most])
    if not earlier:
        return words
    left = plural("1 earlier day, in the diary", "{n} earlier days, in the diary", earlier)
    return clauses((words, left))


def month_of(day: date) -> str:
    """Return a month with its year: October 2026."""
    return day_words(day, DayForm.MONTH)


def _by_month(found: Iterable[Span]) -> list[tuple[str, list[Span]]]:
    return [(month, list(of)) for month, of in groupby(found, lambda one: month_of(one.first))]


def _span(one: Span) -> str:
    first, last = number(one.first.day), number(one.last.day)
    if one.first == one.last:
        return first
    return tr("{first}\u2013{last}", about="days of a month", first=first, last=last)
