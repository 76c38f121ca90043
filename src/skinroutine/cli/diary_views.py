"""Print saved dates, the diary of side effects, questions and the signs that need a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from skinroutine.app.course import red_flags
from skinroutine.app.course.words import DATE_KINDS, sign_name
from skinroutine.app.tongue import tr
from skinroutine.cli.views import WEEKDAYS, dump, flat
from skinroutine.domain.course.key_dates import SavedDate
from skinroutine.domain.course.symptoms import DayPage, Question
from skinroutine.domain.plan.key_date import DateKind, KeyDate
from skinroutine.domain.record.preferences import Preferences
from skinroutine.domain.record.signs import Mood

SEE_LIST = "The list: skinroutine signs"


def date_line(one: KeyDate) -> str:
    """Return a date in one line: 2026-06-10 14:30  Visit, Dr Ada (bring the list)."""
    at = f" {one.at:%H:%M}" if one.at else ""
    return (
        f"{one.day.isoformat()}{at}  {date_name(one)}{f' ({flat(one.note)})' if one.note else ''}"
    )


def date_name(one: KeyDate) -> str:
    """Return what a date is: its kind, its own name, or both."""
    kind, own = tr(DATE_KINDS[one.kind]), one.title.strip()
    if one.kind is DateKind.OWN or own.casefold() == kind.casefold():
        return own
    return f"{kind}, {own}" if own else kind


def date_data(one: KeyDate) -> dict[str, Any]:
    """Return a date for JSON; the days ahead on which it is reminded count back from it."""
    return {
        "id": one.id,
        "kind": one.kind.value,
        "date": one.day.isoformat(),
        "at": f"{one.at:%H:%M}" if one.at else None,
        "name": one.title,
        "note": one.note,
        "ahead": list(one.ahead),
        "remind_at": f"{one.remind_at:%H:%M}",
    }


def dates_text(found: Sequence[SavedDate]) -> str:
    """Return the saved dates as numbered lines, in order, with when they are reminded."""
    if not found:
        return "No dates are saved. Add one with: skinroutine dates add"
    return "\n".join(
        f"{place:>3}  {date_line(one.date)}; {_reminded(one.date)}"
        for place, one in enumerate(found, 1)
    )


def dates_json(found: Sequence[SavedDate]) -> str:
    """Return the saved dates as JSON, in order."""
    return dump({"dates": [date_data(one.date) for one in found]})


def questions_text(found: Sequence[Question]) -> str:
    """Return the open questions as numbered lines, oldest first."""
    if not found:
        return "No questions are noted. Add one with: skinroutine questions add"
    return "\n".join(
        f"{place:>3}  {flat(one.text)}  ({one.asked_on.isoformat()})"
        for place, one in enumerate(found, 1)
    )


def questions_json(found: Sequence[Question]) -> str:
    """Return the open questions as JSON, oldest first."""
    return dump(
        {
            "questions": [
                {"id": one.id, "date": one.asked_on.isoformat(), "text": one.text} for one in found
            ]
        }
    )


def diary_text(pages: Sequence[DayPage], preferences: Preferences) -> str:
    """Return one day, or each day of several that has something on it, in order.

    Beneath a day that holds something severe stand the fixed sentences, whatever it was.
    """
    shown = pages if len(pages) == 1 else [page for page in pages if not page.is_blank]
    if not shown:
        first, last = pages[0].day.isoformat(), pages[-1].day.isoformat()
        return f"Nothing was noted from {first} to {last}."
    said = "\n\n".join("\n".join(_page_lines(page)) for page in shown)
    return "\n\n".join([said, *_safety(shown, preferences)])


def diary_json(pages: Sequence[DayPage]) -> str:
    """Return the diary of these days as JSON; `severity` is 0 to 3, null is what nobody noted."""
    return dump(
        {
            "days": [
                {
                    "date": page.day.isoformat(),
                    "signs": [
                        {
                            "sign": sign,
                            "severity": int(one.severity),
                            "word": one.severity.name.casefold(),
                            "helped": one.helped,
                        }
                        for sign, one in page.ratings.items()
                    ],
                    "feeling": page.mood.value if page.mood else None,
                    "note": page.note,
                    "photos": len(page.photos),
                }
                for page in pages
            ]
        }
    )


def signs_text(preferences: Preferences) -> str:
    """Return the fixed list of signs, what leaflets say of each, and the numbers to call."""
    lines = [tr(red_flags.TITLE), ""]
    for flag in red_flags.FULL:
        lines += [f"- {tr(flag.what)}", f"  {tr(flag.action)}"]
    lines += ["", red_flags.c42(preferences), tr(red_flags.C44), ""]
    for one in red_flags.numbers_of(preferences):
        lines.append(f"{tr(red_flags.NUMBER_NAMES[one.kind])}: {number_words(one)}")
    return "\n".join([*lines, "", tr(red_flags.LEAFLET_FIRST)])


def number_words(one: red_flags.Number) -> str:
    """Return a telephone number, with a word where nobody has checked it."""
    doubt = f" ({tr(red_flags.UNVERIFIED)})" if one.is_doubtful else ""
    return f"{one.text}{doubt}" if one.text else "not set"


def day_name(day: date) -> str:
    """Return a day with its weekday."""
    return f"{WEEKDAYS[day.weekday()]} {day.isoformat()}"


def _reminded(one: KeyDate) -> str:
    if not one.ahead:
        return "not reminded"
    days = ", ".join(str(ahead) for ahead in sorted(one.ahead, reverse=True))
    return f"reminded at {one.remind_at:%H:%M}, days ahead: {days}"


def _page_lines(page: DayPage) -> Iterator[str]:
    yield f"Diary of {day_name(page.day)}"
    if page.is_blank:
        yield "  Nothing was noted."
    for sign, one in page.ratings.items():
        helped = f"; helped: {flat(one.helped)}" if one.helped else ""
        yield f"  {sign_name(sign)}: {one.severity.name.casefold()}{helped}"
    if page.mood is not None:
        yield f"  Felt: {page.mood.value}"
    if page.note:
        yield f"  Note: {flat(page.note)}"
    if page.photos:
        yield f"  Photos: {len(page.photos)}"


def _safety(pages: Sequence[DayPage], preferences: Preferences) -> Iterator[str]:
    """Yield C43 and C42, whose words never vary."""
    has_severe = any(page.has_severe for page in pages)
    if not has_severe and all(page.mood is not Mood.VERY_LOW for page in pages):
        return
    said = [tr(red_flags.C43)] if has_severe else []
    yield "\n".join([*said, red_flags.c42(preferences), SEE_LIST])
