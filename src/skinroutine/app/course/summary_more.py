"""What the page for a visit says of side effects, days, dates, care and questions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from skinroutine.app.course.summary_dates import days_words, full, month_of
from skinroutine.app.course.summary_facts import CarePart, Summary
from skinroutine.app.course.summary_page import (
    MOST_QUESTIONS,
    Limits,
    Part,
    Row,
    Table,
    lines,
    listed_up_to,
    more,
    short,
)
from skinroutine.app.course.words import DATE_KINDS, MOODS_INSIDE, SEVERITIES_INSIDE, sign_name
from skinroutine.app.tongue import clauses, clock, commas, number, plural, tr
from skinroutine.domain.course.symptoms import SignCourse
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.record.adherence import Count
from skinroutine.domain.record.signs import LONGEST_SIGN, Mood

SHARES = (0.4, 0.165, 0.165, 0.065, 0.12, 0.085)
"""The widths of the columns of side effects."""


def side_effects(summary: Summary, limits: Limits) -> Part:
    """Return the time line of side effects; where many, the strongest and newest, in order."""
    found = summary.signs
    title = tr("Side effects")
    out = summary.own_signs_left_out
    unnamed = plural(
        "1 with a name of the person\u2019s own is left out.",
        "{n} with a name of the person\u2019s own are left out.",
        out,
    )
    if not found:
        return Part(title, lines((tr("None noted."), unnamed if out else "")))
    strongest = sorted(found, key=lambda one: (one.worst, one.last), reverse=True)[: limits.first]
    shown = [one for one in found if one in strongest]
    left = len(found) - len(shown)
    scale = tr(
        "Worst: from 0 (none) to 3 (severe), as the person saw it. "
        "Still there: by the newest entry."
    )
    said = (more(left) if left else "", f"{unnamed} {scale}" if out else scale)
    return Part(title, lines(said), _table(shown, limits))


def _table(shown: list[SignCourse], limits: Limits) -> Table:
    head = (
        tr("What"),
        tr("First day"),
        tr("Last day"),
        tr("Days", about="on how many days it was felt"),
        tr("Worst", about="how strong a side effect was"),
        tr("Still there"),
    )
    return Table(head, SHARES, tuple(_row(one, limits) for one in shown))


def _row(one: SignCourse, limits: Limits) -> Row:
    helped = commas(short(words, limits.text) for words in one.helped[-limits.rows :])
    cells = (
        short(sign_name(one.sign), LONGEST_SIGN),
        full(one.first),
        full(one.last),
        number(one.days),
        f"{number(one.worst)} {tr(SEVERITIES_INSIDE[one.worst])}",
        tr("yes", about="still there") if one.is_still_there else tr("no", about="still there"),
    )
    return Row(cells, tr("Helped: {what}", what=short(helped, limits.text)) if helped else "")


def mood(summary: Summary, limits: Limits) -> tuple[Part, ...]:
    """Return how the person felt, in plain words by their days; nothing unless asked for."""
    if not summary.options.with_mood:
        return ()
    newest = summary.moods[-limits.spans :]
    said = [
        tr("{month}: {days}", about="days of a month", month=month, days=commas(map(_felt, of)))
        for month, of in groupby(newest, lambda one: month_of(one[0]))
    ]
    left = len(summary.moods) - len(newest)
    words = clauses((*said, more(left)) if left else said)
    return (Part(tr("Mood"), (words or tr("None noted."),)),)


def _felt(one: tuple[date, Mood]) -> str:
    day, word = one
    return tr(
        "{day} {felt}",
        about="a day and how one felt",
        day=number(day.day),
        felt=tr(MOODS_INSIDE[word]),
    )


def notes(summary: Summary, limits: Limits) -> tuple[Part, ...]:
    """Return the person's own words by their days; nothing unless asked for."""
    if not summary.options.with_free_text:
        return ()
    said = [_entry(day, short(text, limits.text)) for day, text in summary.notes]
    return (Part(tr("Notes"), listed_up_to(said, limits.rows) or (tr("None noted."),)),)


def dates(summary: Summary, limits: Limits) -> Part:
    """Return the tests and visits the person entered; where many, those closest to today."""
    title = tr("Tests and visits, as entered")
    if not summary.dates:
        return Part(title, (tr("None entered."),))
    near = sorted(summary.dates, key=lambda one: abs(one.day - summary.today))[: limits.rows]
    said = [_date(one, summary.today, limits) for one in summary.dates if one in near]
    left = len(summary.dates) - len(said)
    return Part(title, (clauses((*said, more(left)) if left else said),))


def _date(one: KeyDate, today: date, limits: Limits) -> str:
    kind, named = tr(DATE_KINDS[one.kind]), short(one.title, limits.name)
    if one.kind is DateKind.OWN or named.casefold() == kind.casefold():
        what = named
    else:
        what = commas(lines((kind, named)))
    if one.at is not None:
        what = commas((what, clock(one.at)))
    if one.note:
        what = tr("{what} ({note})", what=what, note=short(one.note, limits.text))
    said = _entry(one.day, what)
    return tr("{what} (to come)", what=said) if one.day > today else said


def _entry(day: date, words: str) -> str:
    return tr("{day}: {words}", about="words on a day", day=full(day), words=words)


def medicines(summary: Summary, limits: Limits) -> tuple[Part, ...]:
    """Return the other medicines as typed; nothing where they are left out."""
    if not summary.options.with_medicines:
        return ()
    typed = short(summary.medicines, max(limits.text, 200)) or tr("None typed.")
    return (Part(tr("Other medicines and supplements"), (typed,)),)


def skin_and_sun(care: CarePart, limits: Limits) -> Part:
    """Return care apart from the dose, the days with a sunburn, and what is planned."""
    return Part(tr("Skin care and sun"), lines(_care(care, limits)))


def _care(care: CarePart, limits: Limits) -> Iterator[str]:
    yield tr(
        "Care, apart from doses: last 28 days {recent}; since the start {whole}.",
        recent=_done(care.recent),
        whole=_done(care.whole),
    )
    steps = [
        tr("{step} {count}", step=short(name, limits.name), count=_of(count))
        for name, count in care.steps[: limits.rows]
    ]
    needed = [
        tr(
            "{step} {count}",
            step=short(name, limits.name),
            count=plural("once as needed", "{n} times as needed", times),
        )
        for name, times in care.needed[: limits.rows]
    ]
    left = max(0, len(care.steps) - limits.rows) + max(0, len(care.needed) - limits.rows)
    if steps or needed:
        by_step = commas((*steps, *needed, *((more(left),) if left else ())))
        yield tr("Last 28 days by step: {steps}.", steps=by_step)
    if care.sunburns:
        yield tr("Sunburn noted: {days}.", days=days_words(care.sunburns, limits.spans))
    else:
        yield tr("Sunburn: none noted.")
    if care.procedures:
        planned = short(care.procedures, max(limits.text, 200))
        yield tr("Procedures planned: {what}", what=planned)


def _done(count: Count) -> str:
    if not count.skipped:
        return _of(count)
    skipped = plural("1 skipped", "{n} skipped", count.skipped, about="steps, beside a count")
    return tr("{count} ({skipped})", count=_of(count), skipped=skipped)


def _of(count: Count) -> str:
    return tr("{done} of {planned}", done=number(count.done), planned=number(count.planned))


def questions(summary: Summary, limits: Limits) -> Part:
    """Return up to five questions, oldest first, and how many more there are."""
    title = tr("Questions for this visit")
    shown = summary.questions[:MOST_QUESTIONS]
    left = len(summary.questions) - len(shown)
    said = [
        tr(
            "{number}. {text}",
            about="a list",
            number=number(place),
            text=short(one.text, limits.text),
        )
        for place, one in enumerate(shown, start=1)
    ]
    return Part(title, (*said, more(left)) if left else tuple(said) or (tr("None noted."),))


def photos(summary: Summary, limits: Limits) -> tuple[Part, ...]:
    """Return the days of photos; nothing where they are left out, or there are none."""
    if not summary.photo_days:
        return ()
    return (Part(tr("Photos by date"), (days_words(summary.photo_days, limits.spans),)),)
