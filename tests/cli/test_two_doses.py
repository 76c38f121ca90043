"""A second dose for the same time of day: the terminal asks by refusing, and shows C18."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from skinroutine.domain.record.event import Ticked, Used

from cli.terminal import Program, Terminal
from ui.days import DOSE, NOW, TODAY, WEDNESDAY, at

C18 = (
    "If you\u2019ve taken more than your plan says, contact a doctor, pharmacist or poison line now"
)
ADD_AGAIN = "If it was another dose, add --again to note it as well."


def test_a_second_dose_is_asked_about(terminal: Terminal) -> None:
    """What is noted already is said with its time, and nothing is written."""
    terminal.says("done", "dose")
    terminal.clock.advance(timedelta(minutes=30))
    assert terminal.refuses("done", "dose") == (
        "Isotretinoin, dinner of 2026-11-05 is noted already, done 19:12, so nothing was changed. "
        f"{C18}. {ADD_AGAIN}"
    )


def test_the_number_of_the_region_is_in_it(terminal: Terminal) -> None:
    """The poison line is the person's own or the region's, with a doubt where there is one."""
    terminal.says("done", "dose")
    terminal.says("settings", "--region", "us")
    assert f"{C18}: 1-800-222-1222. {ADD_AGAIN}" in terminal.refuses("done", "dose")
    terminal.says("settings", "--region", "uk")
    assert "111 (111 is not verified" in terminal.refuses("done", "dose").replace(". (", " (")
    terminal.says("settings", "--poison-number", "0800 7")
    assert f"{C18}: 0800 7. {ADD_AGAIN}" in terminal.refuses("done", "dose")


def test_again_notes_it_beyond_the_plan(terminal: Terminal) -> None:
    """The dose is noted and counted apart, its capsules leave the box, and undo takes it back."""
    terminal.says("plan", "set", "--from", "2026-11-02", "--dose", "20")
    terminal.says("box", "add", "20=10")
    terminal.clock.advance(timedelta(minutes=10))
    terminal.says("done", "dose")
    terminal.clock.advance(timedelta(minutes=20))
    assert terminal.says("done", "dose", "--again") == (
        "Noted beyond the plan: Isotretinoin 20 mg, once on 2026-11-05, last 19:42."
    )
    fact = terminal.session.store.newest(1)[0].fact
    assert isinstance(fact, Used)
    assert (fact.day, fact.at) == (TODAY, NOW + timedelta(minutes=30))
    found = json.loads(terminal.says("course", "--json"))
    assert (found["doses"]["taken"], found["doses"]["beyond_plan"]) == (4, 1)
    assert found["recorded"]["mg"] == 100  # 4 x 20, and one of 20 beyond
    assert found["box"]["capsules"][0]["count"] == 8
    assert "Noted beyond the plan, in no count: Isotretinoin 20 mg, once, last 19:42" in (
        terminal.says("today")
    )
    assert json.loads(terminal.says("today", "--json"))["beyond_plan"][0]["times"] == 1
    assert terminal.says("undo") == (
        "Taken back: Isotretinoin 20 mg of 2026-11-05, noted beyond the plan."
    )
    assert json.loads(terminal.says("box", "--json"))["capsules"][0]["count"] == 9


def test_the_other_dose_of_the_day_in_the_same_turn(terminal: Terminal) -> None:
    """Twice a day: a second dose at the time of the first is asked about, at its own it is not."""
    terminal.says("plan", "set", "--dose", "20", "--often", "twice")
    assert terminal.says("done", "dose", "--slot", "dinner").endswith(", done 19:12.")
    said = terminal.refuses("done", "dose", "--slot", "morning")
    assert said.startswith("Isotretinoin 20 mg, dinner of 2026-11-05 is noted already, done 19:12")
    assert terminal.says("done", "dose", "--slot", "morning", "--at", "8:05").endswith(
        "done 08:05."
    )


def test_again_ticks_what_is_open(terminal: Terminal) -> None:
    """With --again the other dose of the day is ticked: it is planned, and not beyond the plan."""
    terminal.says("plan", "set", "--dose", "20", "--often", "twice")
    terminal.says("done", "dose", "--slot", "dinner")
    said = terminal.says("done", "dose", "--slot", "morning", "--again")
    assert said == "Noted: Isotretinoin 20 mg, morning of 2026-11-05, done late 19:12."
    assert isinstance(terminal.session.store.newest(1)[0].fact, Ticked)


def test_a_correction_is_no_second_dose(terminal: Terminal) -> None:
    """The time and the food of a dose can be put right without a question."""
    terminal.says("done", "dose")
    terminal.says("done", "dose", "--at", "19:02", "--with-food", "yes")
    record = terminal.state(DOSE).record
    assert record is not None
    assert (record.done_at, record.with_food) == (at(TODAY, 19, 2), True)


def test_a_past_day_is_asked_about_too(terminal: Terminal) -> None:
    """A dose of yesterday that is noted is not noted twice without a word."""
    said = terminal.refuses("done", "dose", "--date", "yesterday")
    assert f"dinner of {WEDNESDAY.isoformat()} is noted already, done 19:05" in said


def test_what_again_cannot_go_with(terminal: Terminal) -> None:
    """Care has no second dose, and of a dose beyond the plan no food is kept."""
    assert terminal.refuses("done", "lips", "--again") == (
        "--again is for the dose, not for Lip balm."
    )
    terminal.says("done", "dose")
    assert terminal.refuses("done", "dose", "--again", "--with-food", "yes") == (
        "--with-food cannot go with a dose beyond the plan. Nothing was noted."
    )


@pytest.mark.expects_log("ERROR skinroutine: ")
def test_the_program_ends_as_after_any_wrong_use(program: Program) -> None:
    """The exit code says that nothing was noted, and the sentence is on the error stream."""
    assert program("done", "dose", "--date", "today").code == 0
    answer = program("done", "dose", "--date", "today")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("skinroutine: Isotretinoin, dinner of")
    assert answer.err.endswith(f"{C18}. {ADD_AGAIN}\n")
