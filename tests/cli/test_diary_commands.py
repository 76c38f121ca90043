"""Dates, the diary of side effects, questions and the list of signs, in the terminal."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from skinroutine.app.course import red_flags
from skinroutine.domain.course.symptoms import DayPage, Rating
from skinroutine.domain.record.signs import Mood, Severity

from cli.terminal import Program, Terminal
from ui.days import MONDAY, TODAY

C42 = (
    "If you feel very low or think of harming yourself: leaflets say stop taking it and contact a "
    "doctor straight away. In danger now? Call your local emergency number. You don\u2019t "
    "have to sort "
    "it out alone."
)


def page(terminal: Terminal) -> DayPage:
    """Return what was noted of today."""
    return terminal.session.course_queries.pages(TODAY, TODAY)[0]


def told(terminal: Terminal, *said: str) -> dict[str, Any]:
    """Return what a command line prints as JSON."""
    found: dict[str, Any] = json.loads(terminal.says(*said, "--json"))
    return found


def test_dates_are_saved_and_listed(terminal: Terminal) -> None:
    """They stand in order with their numbers, and when they are reminded."""
    assert terminal.says("dates") == "No dates are saved. Add one with: skinroutine dates add"
    more = ["--at", "14:30", "--name", "Dr Ada", "--note", "bring the list", "--ahead", "3,0"]
    terminal.says("dates", "add", "visit", "2026-12-10", *more, "--remind-at", "8:15")
    terminal.says("dates", "add", "pick-up", "2026-11-20")
    said = terminal.says("dates", "add", "own", "2026-11-12", "--name", "Party", "--ahead", "off")
    assert said.splitlines() == [
        "  1  2026-11-12  Party; not reminded",
        "  2  2026-11-20  Pick up capsules by; reminded at 09:00, days ahead: 7, 1",
        (
            "  3  2026-12-10 14:30  Clinic visit, Dr Ada (bring the list); "
            "reminded at 08:15, days ahead: 3, 0"
        ),
    ]
    found = told(terminal, "dates")["dates"][2]
    assert found.pop("id")
    assert found == {
        "kind": "visit",
        "date": "2026-12-10",
        "at": "14:30",
        "name": "Dr Ada",
        "note": "bring the list",
        "ahead": [0, 3],
        "remind_at": "08:15",
    }
    assert [one["date"] for one in told(terminal, "course")["dates"]] == [
        "2026-11-12",
        "2026-11-20",
        "2026-12-10",
    ]


def test_a_date_is_taken_off_the_list(terminal: Terminal) -> None:
    """By its number in the list; a number that is not there is told, and undo brings it back."""
    terminal.says("dates", "add", "visit", "2026-12-10")
    terminal.says("dates", "add", "visit", "2026-11-10")
    assert terminal.says("dates", "remove", "1").startswith("  1  2026-12-10")
    assert terminal.refuses("dates", "remove", "2") == (
        "There is no date 2 in the list; it has 1. Nothing was changed."
    )
    assert terminal.says("undo") == "Taken back: taking a date off the list."
    assert len(told(terminal, "dates")["dates"]) == 2
    terminal.says("dates", "remove", "1")
    terminal.says("dates", "remove", "1")
    assert terminal.refuses("dates", "remove", "1") == (
        "There is no date 1 in the list; it is empty. Nothing was changed."
    )


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (["own", "2026-12-10"], "The date was not saved: a date of one's own needs a name."),
        (["visit", "2126-12-10"], "2126-12-10 is too far away for a course."),
        (["visit", "2026-12-10", "--ahead", "61"], "'61' is not a number of days from 0 to 60."),
        (["visit", "soon"], "'soon' is not a day; write it as YYYY-MM-DD, today or yesterday."),
        (["visit", "2026-12-10", "--note", "x" * 501], "a date has a shorter name or note"),
    ],
)
def test_a_date_that_cannot_be_is_told(terminal: Terminal, said: list[str], sentence: str) -> None:
    """A sentence says what is amiss, and nothing is written."""
    assert sentence in terminal.refuses("dates", "add", *said)


def test_a_day_is_noted(terminal: Terminal) -> None:
    """Signs by their names or ids and numbers or words, what helped, a word and a note."""
    assert terminal.says("diary") == "Diary of Thursday 2026-11-05\n  Nothing was noted."
    signs = ["--sign", "dry-lips=2", "--sign", "Dry or sore eyes=mild", "--sign", "itchy arm=0"]
    words = ["--helped", "balm", "--mood", "up-and-down", "--note", "two lines\nof words"]
    assert terminal.says("diary", *signs, *words).splitlines() == [
        "Diary of Thursday 2026-11-05",
        "  Dry lips: moderate; helped: balm",
        "  Dry or sore eyes: mild; helped: balm",
        "  itchy arm: none; helped: balm",
        "  Felt: up and down",
        "  Note: two lines of words",
    ]
    assert page(terminal) == DayPage(
        TODAY,
        {
            "dry-lips": Rating(Severity.MODERATE, "balm"),
            "eyes": Rating(Severity.MILD, "balm"),
            "itchy arm": Rating(Severity.NONE, "balm"),
        },
        "two lines\nof words",
        Mood.MIXED,
    )
    assert told(terminal, "diary")["days"][0]["signs"][0] == {
        "sign": "dry-lips",
        "severity": 2,
        "word": "moderate",
        "helped": "balm",
    }


def test_what_is_said_in_one_command_is_written_at_once(terminal: Terminal) -> None:
    """Another program cannot come between: all of it is there, or none; nothing is said twice."""
    written: list[str] = []
    connection = terminal.session.store._connection
    connection.set_trace_callback(written.append)
    said = ("--sign", "ache=2", "--sign", "eyes=1", "--sign", "ache=1", "--mood", "good")
    terminal.says("diary", *said, "--note", "words")
    connection.set_trace_callback(None)
    assert written.count("COMMIT") == 1
    ratings = {"ache": Rating(Severity.MILD), "eyes": Rating(Severity.MILD)}
    assert page(terminal) == DayPage(TODAY, ratings, "words", Mood.GOOD)
    count = terminal.session.store.count()
    terminal.says("diary", *said, "--note", "words")
    assert terminal.session.store.count() == count


def test_what_was_noted_is_taken_away(terminal: Terminal) -> None:
    """Off and empty words take away; the person's own sign is known however it is written."""
    terminal.says("diary", "--sign", "itchy arm=1", "--mood", "good", "--note", "words")
    terminal.says("diary", "--sign", "Itchy-Arm=off", "--mood", "off", "--note", "")
    assert page(terminal).is_blank
    assert terminal.says("undo") == "Taken back: what was noted last of 2026-11-05."
    assert page(terminal).note == "words"


def test_several_days_are_listed(terminal: Terminal) -> None:
    """Only days with something on them are shown, in order."""
    terminal.says("diary", "--sign", "ache=1", "--date", MONDAY.isoformat())
    terminal.says("diary", "--note", "fine")
    assert terminal.says("diary", "--days", "7").splitlines() == [
        "Diary of Monday 2026-11-02",
        "  Muscle or joint ache: mild",
        "",
        "Diary of Thursday 2026-11-05",
        "  Note: fine",
    ]
    assert [one["date"] for one in told(terminal, "diary", "--days", "2")["days"]] == [
        "2026-11-04",
        "2026-11-05",
    ]
    assert terminal.says("diary", "--days", "2", "--date", "yesterday") == (
        "Nothing was noted from 2026-11-03 to 2026-11-04."
    )


def test_severe_brings_the_fixed_sentences(terminal: Terminal) -> None:
    """C43 and C42 stand beneath whatever was marked, and the way to the list."""
    lines = terminal.says("diary", "--sign", "sunburn=3").splitlines()
    assert lines[-4:] == ["", red_flags.C43, C42, "The list: skinroutine signs"]
    assert red_flags.C43 not in terminal.says("diary", "--sign", "sunburn=2")


def test_very_low_brings_c42_alone(terminal: Terminal) -> None:
    """Nothing was marked as severe, so that is not said."""
    lines = terminal.says("diary", "--mood", "very-low").splitlines()
    assert lines[-3:] == ["", C42, "The list: skinroutine signs"]
    assert red_flags.C43 not in lines


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (["--sign", "ache=4"], "write a sign with 0 to 3 or off, as dry-lips=2."),
        (["--sign", "ache"], "write a sign with 0 to 3 or off, as dry-lips=2."),
        (["--sign", "=2"], "write a sign with 0 to 3 or off, as dry-lips=2."),
        (["--helped", "balm"], "--helped says what helped with a sign, so it needs --sign."),
        (["--days", "3", "--note", "x"], "--days looks at several days; a note goes on one"),
        (["--note", "x" * 2001], "A note has up to 2000 characters; this one has 2001."),
        (["--sign", "ache=1", "--note", "x" * 2001], "A note has up to 2000 characters"),
        (["--note", "x", "--date", "2026-11-06"], "2026-11-06 has not come yet."),
    ],
)
def test_what_cannot_be_noted_is_told(terminal: Terminal, said: list[str], sentence: str) -> None:
    """A sentence says what is amiss, and nothing is written, not even the part that could be."""
    assert sentence in terminal.refuses("diary", *said)


def test_questions_are_kept_and_taken_off(terminal: Terminal) -> None:
    """They stand in the order they were noted in."""
    assert terminal.says("questions").startswith("No questions are noted.")
    terminal.says("questions", "add", "May I fly?")
    assert terminal.says("questions", "add", "How long?").splitlines() == [
        "  1  May I fly?  (2026-11-05)",
        "  2  How long?  (2026-11-05)",
    ]
    assert terminal.says("questions", "remove", "1") == "  1  How long?  (2026-11-05)"
    assert [one["text"] for one in told(terminal, "questions")["questions"]] == ["How long?"]
    assert terminal.refuses("questions", "remove", "2").startswith("There is no question 2")
    assert terminal.refuses("questions", "add", "  ") == "A question needs words."
    assert terminal.says("undo") == "Taken back: the change of the questions."


def test_the_list_of_signs_is_whole(terminal: Terminal) -> None:
    """Each sign and each number of the region is there, and a doubt where nobody has checked."""
    terminal.says("settings", "--region", "us", "--crisis-number", "12 34")
    lines = terminal.says("signs").splitlines()
    assert [f"- {one.what}" for one in red_flags.FULL] == [one for one in lines if one[:2] == "- "]
    assert lines[0] == red_flags.TITLE
    assert lines[-1] == red_flags.LEAFLET_FIRST
    assert "Emergency services: 911 (not verified: check it)" in lines
    assert "Crisis line: 12 34" in lines
    assert "Poison line: 1-800-222-1222" in lines


def test_the_diary_goes_out_and_comes_back(program: Program, tmp_path: Path) -> None:
    """Export and import are there beside the other commands."""
    program("diary", "--note", "words")
    place = tmp_path / "out.json"
    assert program("export", "--format", "json", "-o", str(place)).out == f"Saved: {place}\n"
    answer = program("import", str(place))
    assert answer.code == 0
    assert answer.out.startswith("out.json: a diary of skinroutine\n")
