"""The window's sentences around the care guide; pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from skinroutine.app.course.care import CHECKED_ON, SOURCES, CareFact, Source, Topic
from skinroutine.app.course.care_kinds import TOPIC_NAMES
from skinroutine.app.course.red_flags import (
    NUMBER_NAMES,
    REGION_NAMES,
    TITLE,
    UNVERIFIED,
    Flag,
    Number,
)
from skinroutine.app.reminding.reminder_text import isolated
from skinroutine.app.tongue import (
    MEDICAL,
    DayForm,
    clauses,
    commas,
    day_words,
    listed,
    mark,
    number,
    plural,
    tr,
    translated,
)
from skinroutine.domain.record.preferences import Region
from skinroutine.ui.wording.program import MEDICAL_STAYS_ENGLISH

SUBTITLE = mark(
    "What leaflets, authorities and studies say. No clinician has read this guide for skinroutine."
)
SEARCH = mark("Search the care guide")
NOT_FOUND = mark("Nothing found. Try another word, or ask a pharmacist.", about=MEDICAL)
SIGNS = mark("Signs that need a person")
SIGNS_NOTE = mark("Show the list of signs")
REGION_QUESTION = mark("Show the rules of")
EVERYWHERE = mark("Every region")
NUMBERS = mark("Numbers to call")
NUMBERS_NOTE = mark("You can change them in Settings, under \u201cCare guide and numbers\u201d.")
NUMBERS_MISSING = mark("Where none stands, you can type your own.")
NONE_KNOWN = mark("No number is known yet. Choose your region, or type your own numbers.")
CHOOSE_REGION = mark("Choose your region")
TYPE_NUMBERS = mark("Type your numbers")
CHANGE_NUMBERS = mark("Change the numbers")
NO_NUMBER = mark("no number yet")


def regions() -> dict[Region, str]:
    """Return whose rules can be shown, with every region's first."""
    names = translated(REGION_NAMES)
    return {
        Region.OTHER: tr(EVERYWHERE),
        **{one: names[one] for one in Region if one.value != "other"},
    }


def topic_name(topic: Topic) -> str:
    """Return the name of a topic."""
    return tr(TOPIC_NAMES[topic])


def fact_text(fact: CareFact) -> str:
    """Return what a fact says."""
    return tr(fact.text)


def fact_caption(fact: CareFact) -> str:
    """Say whose rule a fact is where it is not everybody's, its sources, and when it was read."""
    told = _sources(fact.sources, fact.checked_on)
    if not fact.regions:
        return told
    names = [tr(REGION_NAMES[one]) for one in Region if one in fact.regions]
    return tr("{regions}. {sources}", regions=listed(names), sources=told)


def flag_caption(flag: Flag) -> str:
    """Say the sources of a sign."""
    return _sources(flag.sources, CHECKED_ON)


def source_name(source: Source) -> str:
    """Return a source with its organisation and year, and whether it was seen in a copy."""
    parts = [source.title, source.organisation, source.year]
    named = isolated(commas(part for part in parts if part))
    return tr("{source} (seen in a copy)", source=named) if source.is_copy else named


def number_line(shown: Number) -> str:
    """Return a number with what it is for, and that it is not verified where it is not."""
    name = tr(NUMBER_NAMES[shown.kind])
    if not shown.text:
        return tr("{name}: {number}", name=name, number=tr(NO_NUMBER))
    if not shown.is_doubtful:
        return tr("{name}: {number}", name=name, number=isolated(shown.text))
    return tr(
        "{name}: {number} ({told})", name=name, number=isolated(shown.text), told=tr(UNVERIFIED)
    )


def number_lines(shown: Sequence[Number]) -> str:
    """Return the numbers beneath each other, or one sentence where none is known at all."""
    if not any(one.text for one in shown):
        return tr(NONE_KNOWN)
    return "\n".join(number_line(one) for one in shown)


def numbers_way(shown: Sequence[Number]) -> str:
    """Return what the button beside the numbers leads to: what is missing, or a change."""
    if not any(one.text for one in shown):
        return tr(CHOOSE_REGION)
    return tr(CHANGE_NUMBERS) if all(one.text for one in shown) else tr(TYPE_NUMBERS)


def numbers_note(shown: Sequence[Number]) -> str:
    """Say where numbers are changed, and where one is missing that the person's own can stand."""
    known = sum(bool(one.text) for one in shown)
    missing = [tr(NUMBERS_MISSING)] if 0 < known < len(shown) else []
    return " ".join([*missing, tr(NUMBERS_NOTE)])


def found(count: int) -> str:
    """Say how many facts a search has found."""
    return plural("1 place found", "{n} places found", count) if count else tr(NOT_FOUND)


def english_note() -> str:
    """Say that sentences of medicine stay English, in a language in which they do."""
    note = tr(MEDICAL_STAYS_ENGLISH)
    stays = tr(TITLE) == str(TITLE)
    return note if stays and note != str(MEDICAL_STAYS_ENGLISH) else ""


def _sources(keys: Sequence[str], day: date) -> str:
    names = clauses(source_name(SOURCES[key]) for key in keys)
    on = tr(
        "{day} {year}",
        about="a day with its year",
        day=day_words(day, DayForm.DAY_AND_MONTH),
        year=number(day.year),
    )
    return tr("Source: {sources}. Checked {day}.", sources=names, day=on)
