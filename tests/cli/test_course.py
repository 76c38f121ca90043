"""What the terminal shows and changes of a course, at a fixed moment over the hand-made days."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from skinroutine.domain.course.dose_plan import Often
from skinroutine.domain.record.course_facts import CourseSet

from cli.terminal import Terminal
from ui.never_say import broken_quotes

PLANNED = "plan set --from 2026-11-02 --dose 20+10 --often once --formulation conventional"


def said(terminal: Terminal, line: str) -> str:
    """Return what a command line without spaces in its values prints."""
    return terminal.says(*line.split())


def told(terminal: Terminal, line: str) -> dict[str, Any]:
    """Return what a command line prints as JSON."""
    found: dict[str, Any] = json.loads(terminal.says(*line.split(), "--json"))
    return found


def phases(terminal: Terminal) -> list[tuple[str, str, list[float]]]:
    """Return the days of the plan, each with what is done and the mg."""
    found = told(terminal, "plan")["phases"]
    return [(one["from"], one["dosing"], one["dose"]) for one in found]


def test_a_diary_without_a_course(terminal: Terminal) -> None:
    """Nothing is made up: there is no plan, and the doses that were ticked have no amount."""
    before = terminal.session.store.newest(1000)
    assert said(terminal, "plan") == (
        "There is no plan yet. Copy it from your label with: skinroutine plan set"
    )
    assert told(terminal, "plan") == {"start": None, "weeks": None, "phases": []}
    assert said(terminal, "course").splitlines() == [
        "No course was entered; this diary begins on 2026-11-02",
        "Plan now: a dose once a day, since 2026-11-02",
        "",
        "Recorded so far: 0 mg. This is a sum of your own entries, for you and your prescriber.",
        "",
        "Doses taken: 3 of 3",
        "Days with all doses taken: 3 of 3",
        "With food: 1 of 2 of which it was noted",
        "Without an amount: 3 doses, in no sum",
    ]
    assert terminal.session.store.newest(1000) == before


def test_a_plan_is_copied(terminal: Terminal) -> None:
    """A first plan begins the course on its day, and past days get its amount."""
    assert terminal.says(*PLANNED.split(), "--name", "Alpha 20").splitlines() == [
        "Course from 2026-11-02",
        "  2026-11-02  20 + 10 mg once a day, conventional capsules, Alpha 20  (now)",
    ]
    terminal.says("plan", "weight", "62.5", "--on", "2026-11-02")
    assert said(terminal, "course").splitlines()[:6] == [
        "Week 1, day 4, since 2026-11-02",
        "Plan now: 20 + 10 mg once a day, conventional capsules, Alpha 20, since 2026-11-02",
        "",
        # 3 x 30 / 62.5 = 1.44
        (
            "Recorded so far: 90 mg, which is 1.4 mg/kg at 62.5 kg. "
            "This is a sum of your own entries, for you and your prescriber."
        ),
        "  3 x 30 mg",
        "Weight: 62.5 kg, of 2026-11-02",
    ]


def test_the_course_of_an_earlier_day(terminal: Terminal) -> None:
    """With --date the sums go to the end of that day, and the box is left out."""
    said(terminal, PLANNED)
    said(terminal, "plan set --from 2026-11-04 --dose 40")
    said(terminal, "box add 20=30")
    now, then = told(terminal, "course"), told(terminal, "course --date 2026-11-03")
    assert (now["recorded"]["mg"], then["recorded"]["mg"]) == (100, 60)  # 2 x 30 + 40
    assert (then["date"], then["day"], then["doses"]["planned"]) == ("2026-11-03", 2, 2)
    assert (then["plan"]["dose"], then["food"]) == ([20, 10], {"with": 1, "noted": 1})
    assert (then["box"], now["box"]["capsules"][0]["count"]) == (None, 30)
    assert terminal.refuses("course", "--date", "2026-11-06") == "2026-11-06 has not come yet."


def test_a_change_keeps_what_was_not_said(terminal: Terminal) -> None:
    """Another amount keeps rhythm, formulation and name; another formulation has its own name."""
    said(terminal, f"{PLANNED} --name Alpha")
    said(terminal, "plan set --from 2026-12-01 --dose 40")
    said(terminal, "plan set --from 2027-01-01 --formulation absorica-ld --often twice")
    found = told(terminal, "plan")["phases"]
    assert [(one["dose"], one["often"], one["formulation"], one["name"]) for one in found] == [
        ([20, 10], Often.ONCE, "conventional", "Alpha"),
        ([40], Often.ONCE, "conventional", "Alpha"),
        ([40], Often.TWICE, "absorica-ld", ""),
    ]
    said(terminal, "plan set --from 2026-12-01 --often every-other-day")
    assert told(terminal, "plan")["phases"][1]["often"] == Often.ALTERNATE


def test_a_plan_keeps_the_rhythm_of_the_routine(terminal: Terminal) -> None:
    """Where nothing is said of how often, the dose stays as the routine has it."""
    said(terminal, "plan set --dose 20")
    assert told(terminal, "plan")["phases"][0]["often"] == Often.ONCE
    assert told(terminal, "plan")["start"] == "2026-11-05"


def test_a_pause_ends_after_its_last_day(terminal: Terminal) -> None:
    """A change inside a pause holds from its end on, and a longer pause takes its place."""
    said(terminal, PLANNED)
    said(terminal, "plan set --from 2026-11-12 --dose 40")
    said(terminal, "plan pause --from 2026-11-10 --until 2026-11-16")
    assert phases(terminal) == [
        ("2026-11-02", "taking", [20, 10]),
        ("2026-11-10", "paused", [20, 10]),
        ("2026-11-17", "taking", [40]),
    ]
    said(terminal, "plan pause --from 2026-11-10 --until 2026-11-20")
    assert [one[0] for one in phases(terminal)] == ["2026-11-02", "2026-11-10", "2026-11-21"]
    assert phases(terminal)[-1][1:] == ("taking", [40])


def test_a_pause_without_an_end_gets_one(terminal: Terminal) -> None:
    """A pause that was open goes on as before it once its last day is known."""
    said(terminal, PLANNED)
    said(terminal, "plan pause")
    assert phases(terminal)[1:] == [("2026-11-05", "paused", [20, 10])]
    said(terminal, "plan pause --until 2026-11-08")
    assert phases(terminal)[1:] == [
        ("2026-11-05", "paused", [20, 10]),
        ("2026-11-09", "taking", [20, 10]),
    ]
    assert terminal.refuses("plan", "pause", "--until", "2026-11-04") == (
        "The last day of a pause comes before its first. Nothing was changed."
    )


def test_an_end_takes_what_was_to_follow(terminal: Terminal) -> None:
    """From the end on nothing is planned; undo brings all of it back."""
    said(terminal, PLANNED)
    said(terminal, "plan set --from 2026-12-01 --dose 40")
    said(terminal, "plan stop --from 2026-11-20")
    assert phases(terminal)[1:] == [("2026-11-20", "stopped", [20, 10])]
    assert said(terminal, "undo") == "Taken back: the change of the course."
    assert phases(terminal)[1:] == [("2026-12-01", "taking", [40])]


def test_a_change_is_taken_out(terminal: Terminal) -> None:
    """The phase before it goes on; what is not there, and where it all begins, is told."""
    said(terminal, PLANNED)
    said(terminal, "plan set --from 2026-12-01 --dose 40")
    said(terminal, "plan remove --from 2026-12-01")
    assert phases(terminal) == [("2026-11-02", "taking", [20, 10])]
    assert terminal.refuses("plan", "remove", "--from", "2026-12-01") == (
        "The plan has no change on 2026-12-01. Nothing was changed."
    )
    assert terminal.refuses("plan", "remove", "--from", "2026-11-02") == (
        "The plan begins on that day; say what it is with: skinroutine plan set"
    )


def test_what_is_said_around_the_dose(terminal: Terminal) -> None:
    """Each option sets its own, off and empty take it away, and the rest stays."""
    said(terminal, PLANNED)
    words = ["--target", "120 mg/kg", "--initials", "A.B.", "--medicines", "none"]
    numbers = ["--weeks", "24", "--taken-before", "1,5", "--ld-taken-before", "32"]
    terminal.says("plan", "course", *words, *numbers, "--programme", "on", "--procedures", "peel")
    found = told(terminal, "plan")
    assert found | {"phases": []} == {
        "start": "2026-11-02",
        "weeks": 24,
        "phases": [],
        "weights": [],
        "taken_before": 1.5,
        "ld_taken_before": 32,
        "target": {"amount": 120, "unit": "mg/kg"},
        "initials": "A.B.",
        "medicines": "none",
        "procedures": "peel",
        "programme": True,
        "after": False,
        "notice": 7,
    }
    shown = said(terminal, "course").splitlines()
    assert "Week 1 of 24, day 4, since 2026-11-02" in shown
    assert "Taken before this diary, as typed and in no sum here: 1.5 mg" in shown
    assert "Taken before this diary of Absorica LD, as typed and in no sum here: 32 mg" in shown
    assert "Target your prescriber gave you, as typed: 120 mg/kg." in shown
    said(terminal, "plan course --weeks off --target off --programme off --initials=")
    found = told(terminal, "plan")
    assert (found["weeks"], found["target"], found["programme"]) == (None, None, False)
    assert (found["initials"], found["medicines"]) == ("", "none")


def test_another_start_takes_the_first_phase_along(terminal: Terminal) -> None:
    """The plan begins with the course; a change that would come before it is told."""
    said(terminal, PLANNED)
    said(terminal, "plan set --from 2026-11-04 --dose 40")
    said(terminal, "plan course --start 2026-11-01")
    assert [one[0] for one in phases(terminal)] == ["2026-11-01", "2026-11-04"]
    assert terminal.refuses("plan", "course", "--start", "2026-11-04") == (
        "The plan has a change by 2026-11-04 already; take that out first."
    )


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("plan set --dose 20+", "'20+' is no dose; write the mg of its capsules as 20 or 20+10."),
        ("plan set --dose 0", "'0' is no dose; write the mg of its capsules as 20 or 20+10."),
        ("plan set --from 2026-11-01 --dose 20", "The course starts on 2026-11-02; an earlier"),
        ("plan weight 0.5", "'0.5' is no number of kg from 1 to 500."),
        ("plan weight 60 --on 2026-11-06", "2026-11-06 has not come yet."),
        ("plan course", "Say what to change of the course, such as --weeks 24."),
        ("plan course --weeks 201", "'201' is not a number of weeks from 1 to 200."),
        ("plan course --target 120", "write it as '120 mg/kg' or '7200 mg', or off."),
        ("plan course --taken-before 1,290", "'1,290' is no number of mg from 0 to 100000."),
        ("plan set --from 2126-11-02", "2126-11-02 is too far away for a course."),
        ("box add 20", "'20' are no capsules; write mg and how many as 20=30, or 16-ld=30."),
        ("box add 20=0", "A number of capsules is from 1 to 10000."),
        ("box add 20=3 --on 2026-11-06", "2026-11-06 has not come yet."),
        ("box count 20=3 20=4", "Each kind of capsule is counted once."),
        ("box notice 61", "'61' is not a number of days from 0 to 60."),
    ],
)
def test_what_cannot_be_is_told(terminal: Terminal, line: str, sentence: str) -> None:
    """A sentence says what is amiss, and nothing is written."""
    said(terminal, PLANNED)
    assert sentence in terminal.refuses(*line.split())


@pytest.mark.parametrize("act", ["pause", "stop"])
def test_a_plan_that_is_not_there_cannot_end(terminal: Terminal, act: str) -> None:
    """There has to be a plan first."""
    assert terminal.refuses("plan", act).startswith("There is no plan yet.")


def test_the_same_again_writes_nothing(terminal: Terminal) -> None:
    """What is so already is shown, and no fact is added."""
    lines = [PLANNED, "plan weight 62", "plan course --weeks 24", "box notice 5"]
    for line in lines:
        said(terminal, line)
    before = terminal.session.store.newest(1000)
    assert isinstance(before[-1].fact, CourseSet)
    for line in lines:
        said(terminal, line)
    assert terminal.session.store.newest(1000) == before


def test_the_box_is_counted_down_by_ticks(terminal: Terminal) -> None:
    """A box, a tick, a correction and a reminder; LD is of a kind of its own."""
    said(terminal, PLANNED)
    assert said(terminal, "box").startswith("The box was not counted yet.")
    assert told(terminal, "box") == {"capsules": [], "counted_on": None, "notice": 7}
    said(terminal, "box add 20=30")
    said(terminal, "box add 10=3")
    terminal.clock.advance(timedelta(minutes=1))
    said(terminal, "done dose --with-food yes")
    assert said(terminal, "box").splitlines() == [
        "10 mg: 2 capsules",
        "20 mg: 29 capsules",
        "From what you added, less what you ticked.",
        "By your plan the last whole dose falls on 2026-11-07 (2 days).",
        "A reminder comes 7 days before.",
    ]
    said(terminal, "box count 10=5 16-ld=8")
    assert said(terminal, "box notice off").splitlines() == [
        "10 mg: 5 capsules",
        "20 mg: 29 capsules",
        "Absorica LD 16 mg: 8 capsules",
        "Counted on 2026-11-05, less what you ticked.",
        "By your plan the last whole dose falls on 2026-11-10 (5 days).",
    ]
    assert said(terminal, "undo") == "Taken back: the change of the course."
    assert said(terminal, "undo") == "Taken back: the change of the box."
    assert told(terminal, "box")["capsules"][0]["count"] == 2


def test_more_ticked_than_counted_is_asked_about(terminal: Terminal) -> None:
    """A box never holds less than nothing; the count may be off, and that is asked."""
    said(terminal, PLANNED)
    said(terminal, "box count 10=0 20=1")
    terminal.clock.advance(timedelta(minutes=1))
    said(terminal, "done dose")
    assert said(terminal, "box").splitlines()[:2] == [
        "10 mg: 1 more ticked than counted; correct the count?",
        "20 mg: 0 capsules",
    ]


def test_what_is_shown_keeps_to_the_list(terminal: Terminal) -> None:
    """Neither the course nor its plan, box, diary or signs say what must never be said."""
    said(terminal, PLANNED)
    said(terminal, "plan course --weeks 24 --after on --taken-before 90")
    said(terminal, "box add 20=30")
    said(terminal, "diary --sign eyes=3 --mood very-low")
    said(terminal, "dates add visit 2026-11-09")
    said(terminal, "plan stop --from 2026-11-04")
    for line in ("course", "plan", "box", "diary", "dates", "questions", "signs"):
        assert broken_quotes(said(terminal, line)) == [], line
