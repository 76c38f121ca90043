"""The page for a visit: its numbers against a table made by hand, and what is left out of it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.summary_house import (
    EVERYTHING,
    START,
    TODAY,
    ask,
    begin,
    crowded_course,
    days,
    made_course,
)
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.course.summary import Summary, SummaryOptions, summary_text
from skinroutine.app.course.summary_dates import days_words, spans
from skinroutine.app.course.summary_page import Limits, Table, short
from skinroutine.app.course.summary_words import page
from skinroutine.app.exchange.choice import Choice, Format
from skinroutine.domain.plan.course import Course
from skinroutine.domain.record.course_facts import CourseSet, SignRated
from skinroutine.domain.record.signs import Severity, Sign

from fakes import FixedClock

SENSITIVE = (
    "Low mood", "low", "Slept badly", "With pasta", "Balm from a tin", "Bus 4", "Programme",
)  # fmt: skip


@pytest.fixture
def usual(store: SqliteStore, clock: FixedClock) -> Summary:
    """Return the made course with nothing chosen."""
    made_course(store, clock)
    return ask(store, clock)


@pytest.fixture
def whole(store: SqliteStore, clock: FixedClock) -> Summary:
    """Return the made course with everything ticked."""
    made_course(store, clock)
    return ask(store, clock, EVERYTHING)


def joined(summary: Summary) -> str:
    """Return the plain text in one line."""
    return " ".join(summary_text(summary).split())


@pytest.mark.parametrize(
    "sentence",
    [
        "J. D.",
        "9 June 2026 to 24 November 2026",
        "Self-recorded, may be incomplete.",
        "Start: 9 June 2026. Week 25. Planned length: 24 weeks.",
        "Plan now, since 18 August 2026: 16 mg once a day, Absorica LD, Brand B.",
        (
            "9 June 2026: 20 mg once a day, conventional capsules, Brand A; 7 July 2026: 20 mg "
            "+ 10 mg once a day; 4 August 2026: paused; 18 August 2026: 16 mg once a day"
        ),
        (
            "Recorded so far: 1290 mg, which is 20.8 mg/kg at 62 kg. This is a sum of your own "
            "entries, for you and your prescriber."
        ),
        "Absorica LD, counted apart: 1504 mg, which is 24.3 mg/kg at 62 kg.",
        "By the latest weight: 62 kg, noted for 8 September 2026.",
        "Taken before using this app, as typed and in no sum here: 600 mg.",
        "Absorica LD taken before using this app, as typed and in no sum here: 80 mg.",
        "Target your prescriber gave you, as typed: 130 mg/kg.",
        "Last 28 days, 27 October 2026 to 23 November 2026: 27 of 28 taken.",
        "Since the start: 146 of 151 taken, 3 skipped.",
        "Not recorded, 5 days: June 2026: 20; July 2026: 10\u201312; November 2026: 3.",
        "Reasons for skipped doses: away 1, told to pause 1, no reason given 1.",
        (
            "121 of 124 doses for which it was noted, as the leaflet says. 22 more were taken "
            "without a word on it."
        ),
        (
            "Dry lips: First day 3 July 2026, Last day 20 November 2026, Days 3, Worst 3 severe, "
            "Still there yes"
        ),
        (
            "Nosebleed: First day 3 July 2026, Last day 3 July 2026, Days 1, Worst 1 mild, Still "
            "there no"
        ),
        "Knees hurt on stairs: First day 3 July 2026",
        (
            "7 September 2026: Blood test; 10 October 2026: Eye check; 30 November 2026: Clinic "
            "visit, Dr. Ash, 10:30 (to come)"
        ),
        "OTHER MEDICINES AND SUPPLEMENTS Vitamin D 1000 IU",
        "Sunburn noted: July 2026: 30\u201331.",
        "Procedures planned: Dentist in January",
        "5. Question number 5? and 2 more, in the diary",
        "June 2026: 9; September 2026: 9",
        (
            "Not a medical record. A diary and reminder, not medical advice. Your leaflet, "
            "pharmacist and prescriber come first."
        ),
        "Left out of this page: mood, notes.",
        "Sources for what is listed: US isotretinoin label, 2022;",
    ],
)
def test_the_page_says(usual: Summary, sentence: str) -> None:
    """Each number is the one counted by hand, and each stands with what it is made of."""
    assert sentence in joined(usual)


def test_sums_of_two_kinds_are_never_one_number(usual: Summary) -> None:
    """LD stands apart, and what was taken before is in no sum (F1.7)."""
    said = joined(usual)
    for mixed in (1290 + 1504, 1290 + 600, 1504 + 80, 1290 + 1504 + 680, 680):
        assert f"{mixed:,} mg" not in said
        assert f"{mixed} mg" not in said


@pytest.mark.parametrize("words", SENSITIVE)
def test_what_is_sensitive_is_asked_for(usual: Summary, words: str) -> None:
    """Mood, notes, what helped and the programme are neither said nor held unless ticked."""
    assert words not in joined(usual)
    assert words not in repr(usual)


def test_questions_are_written_for_the_visit(store: SqliteStore, clock: FixedClock) -> None:
    """They stand on the page of an export in which nothing was ticked, up to five (section 10)."""
    made_course(store, clock)
    said = joined(ask(store, clock, Choice(Format.PDF).summary_options))
    assert "5. Question number 5? and 2 more, in the diary" in said
    assert not [one for one in (*SENSITIVE, "Vitamin D", "Knees hurt", "Photos") if one in said]


def test_what_was_ticked_is_there(whole: Summary) -> None:
    """With everything ticked each of these is on the page, and nothing is called left out."""
    said = joined(whole)
    for words in (
        "Helped: Balm from a tin",
        "Low mood: First day",
        "July 2026: 4 okay, 9 low",
        "3 July 2026: Slept badly after the party",
        "3 July 2026: With pasta",
        "28 November 2026: Programme test, Monthly (to come)",
        "Dr. Ash, 10:30 (Bus 4) (to come)",
    ):
        assert words in said, words
    assert "Left out" not in said


def test_what_was_taken_away_is_gone(store: SqliteStore, clock: FixedClock) -> None:
    """Name, own signs, medicines and photos can be left out, and the signs are counted."""
    made_course(store, clock)
    options = SummaryOptions(
        with_initials=False, with_own_signs=False, with_medicines=False, with_photo_dates=False
    )
    said = joined(ask(store, clock, options))
    for words in ("J. D.", "Knees", "Vitamin", "OTHER MEDICINES", "PHOTOS"):
        assert words not in said, words
    assert "1 with a name of the person\u2019s own is left out." in said


def test_a_new_diary_has_a_page_too(store: SqliteStore, clock: FixedClock) -> None:
    """Without a course, a weight or an entry each part says so."""
    begin(store, clock)
    made = ask(store, clock)
    said = joined(made)
    for words in (
        "No start was typed; this diary begins on 9 June 2026.",
        "Recorded so far: 0 mg. This is a sum",
        "No weight was noted, so there is no amount per kg.",
        "Since the start: 0 of 168 taken.",
        "WITH FOOD None noted.",
        "SIDE EFFECTS None noted.",
        "None entered.",
        "None typed.",
        "Sunburn: none noted.",
    ):
        assert words in said, words
    assert "Target" not in said
    assert made.file_stem == "summary-2026-11-24"


def test_a_course_to_come_and_a_late_diary(store: SqliteStore, clock: FixedClock) -> None:
    """A start that lies ahead has no week; a diary begun later says from when its entries are."""
    begin(store, clock)
    ahead = TODAY + timedelta(days=3)
    store.append([CourseSet(Course(ahead))], clock.now(), "Europe/Berlin")
    said = joined(ask(store, clock))
    assert "Start: 27 November 2026." in said
    assert "Week" not in said
    assert "Last 28 days, " not in said
    store.append([CourseSet(Course(date(2026, 3, 1)))], clock.now(), "Europe/Berlin")
    made_course_later = date(2026, 10, 1)
    store.append(
        [SignRated(made_course_later, Sign.DRY_LIPS.value, Severity.MILD)], clock.now(), "UTC"
    )
    assert "Start: 1 March 2026. Week 39." in joined(ask(store, clock))


def test_a_leaflet_without_food_has_no_food_on_the_page(
    store: SqliteStore, clock: FixedClock
) -> None:
    """Where no leaflet says with food, nothing is said of it (F1.7)."""
    from skinroutine.app.diary.commands import Commands  # noqa: PLC0415 - for this test alone

    clock.instant = clock.now() - timedelta(days=40)
    Commands(store, clock).start_diary()
    assert "FOOD" not in joined(ask(store, clock))


def test_days_are_as_short_as_can_be() -> None:
    """Days that follow each other are one span, within a month; the newest stay where many."""
    found = [date(2026, 10, 30), date(2026, 10, 31), date(2026, 11, 1), date(2026, 11, 3)]
    assert [(one.first.day, one.last.day) for one in spans(found)] == [(30, 31), (1, 1), (3, 3)]
    assert days_words(found, 9) == "October 2026: 30\u201331; November 2026: 1, 3"
    assert days_words(found, 2) == "November 2026: 1, 3; 2 earlier days, in the diary"
    assert days_words([], 2) == ""


def test_a_long_text_is_cut_with_a_sign() -> None:
    """A text keeps to one line and to its length."""
    assert short("one\n two", 20) == "one two"
    assert short("a" * 30, 10) == "a" * 9 + "\u2026"


def test_lists_keep_to_their_limits(store: SqliteStore, clock: FixedClock) -> None:
    """With little room the strongest effects and the newest of all else stay, and it is said."""
    crowded_course(store, clock)
    made = ask(store, clock, EVERYTHING)
    said = page(made, Limits(2, 40, 3))
    (table,) = [one.table for one in said.parts if one.table]
    assert isinstance(table, Table)
    assert len(table.rows) == 3
    whole = " ".join(line for part in said.parts for line in part.lines)
    assert "and 15 more, in the diary" in whole
    assert "and 28 more, in the diary" in whole
    assert "and 7 more, in the diary" in whole
    assert whole.count("and 167 more, in the diary") == 1
    full = summary_text(made)
    assert len(days()) == full.count("2026: ", full.index("NOTES"), full.index("TESTS AND"))
    assert str(START.year) in full
