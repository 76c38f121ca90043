"""What no count has, on the command line: as needed, outdoors, notes; over the hand-made days."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from skinroutine.domain.plan.edits import put_step
from skinroutine.domain.plan.routine import LONGEST_NOTE, Step, StepKind
from skinroutine.domain.record.event import CameIn, Noted, Used, WentOut
from skinroutine.domain.record.preferences import PreferenceName
from skinroutine.domain.record.status import Status

from cli.terminal import Terminal
from ui.days import DOSE, LIPS, NOW, TODAY, WEDNESDAY, at, key

DROPS = Step("drops", StepKind.EYE_DROPS, "Eye drops", (), is_as_needed=True)
SUNSCREEN = key("sunscreen", "morning")


@pytest.fixture
def drops(terminal: Terminal) -> Terminal:
    """Return the terminal of a routine that has eye drops as needed from Monday on."""
    terminal.clock.instant = at(date(2026, 11, 2), 7, 30)
    terminal.session.commands.change_routine(put_step(DROPS))
    terminal.clock.instant = NOW
    return terminal


@pytest.fixture
def outside(terminal: Terminal) -> Terminal:
    """Return the terminal of somebody outside since 10:05 who put sunscreen on at 09:50."""
    terminal.clock.instant = at(TODAY, 9, 50)
    terminal.says("done", "sunscreen")
    terminal.clock.instant = at(TODAY, 10, 5)
    assert terminal.says("outside") == "Noted: outside since 10:05; due again at 12:05."
    return terminal


def json_of(terminal: Terminal, *said: str) -> dict[str, Any]:
    """Return what a command line prints as JSON."""
    made = json.loads(terminal.says(*said, "--json"))
    assert isinstance(made, dict)
    return made


@pytest.mark.parametrize("command", ["used", "done"])
def test_a_use_is_noted(drops: Terminal, command: str) -> None:
    """Both commands note a step as needed, now or when it was; the answer counts them."""
    assert drops.says(command, "eye", "--at", "14:10") == (
        "Noted: Eye drops, once on 2026-11-05, last 14:10."
    )
    assert drops.says(command, "drops") == "Noted: Eye drops, 2 times on 2026-11-05, last 19:12."
    assert drops.says(command, "drops", "--date", "yesterday") == (
        "Noted: Eye drops, once on 2026-11-04."
    )
    facts = [one.fact for one in drops.session.store.newest(3)]
    assert facts == [
        Used(TODAY, "drops", at(TODAY, 14, 10), "terminal"),
        Used(TODAY, "drops", NOW, "terminal"),
        Used(WEDNESDAY, "drops", None, "terminal"),
    ]


def test_uses_are_printed_and_counted_nowhere(drops: Terminal) -> None:
    """Today and the week show how often, as text and JSON; no count changes."""
    drops.says("used", "drops", "--at", "14:10")
    drops.says("used", "drops")
    drops.says("used", "drops", "--date", "yesterday")
    said = drops.says("today")
    assert said.startswith("Thursday 2026-11-05: 2 of 6, 1 skipped\n")
    assert "\nAs needed, in no count: Eye drops, 2 times, last 19:12\n" in said
    assert "Eye drops, not noted" in drops.says("today", "--date", "2026-11-03")
    table = drops.says("week")
    assert "\nAs needed, in no count\nEye drops                  .     .     1     2     ." in table
    assert "All steps                7/7   6/6   3/7   2/4" in table
    assert json_of(drops, "today")["as_needed"] == [
        {"step": "drops", "name": "Eye drops", "times": 2, "last_at": "2026-11-05T19:12:00+01:00"}
    ]
    assert json_of(drops, "week")["as_needed"] == [
        {"step": "drops", "name": "Eye drops", "days": [0, 0, 1, 2, 0, 0, 0]}
    ]


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (
            ["used", "lips"],
            "Lip balm is not done as needed on 2026-11-05.",
        ),
        (
            ["done", "drops", "--slot", "morning"],
            "Eye drops is done as needed, so --slot cannot go with it.",
        ),
        (
            ["done", "drops", "--with-food", "yes"],
            "Eye drops is done as needed, so --with-food cannot go with it.",
        ),
        (["used", "drops", "--at", "23:00"], "That time has not come yet."),
        (["used", "drops", "--date", "2026-11-06"], "2026-11-06 has not come yet."),
        (["skip", "drops"], "Eye drops is done as needed, so nothing of it is planned."),
        (["snooze", "drops"], "Eye drops is done as needed, so nothing of it is planned."),
        (["note", "drops", "Sore"], "Eye drops is done as needed, so nothing of it is planned."),
    ],
)
def test_a_use_that_makes_no_sense_is_refused(
    drops: Terminal, said: list[str], reason: str
) -> None:
    """The same checks hold as in the window, each with its sentence."""
    assert drops.refuses(*said) == reason


def test_a_step_planned_and_as_needed_is_both(terminal: Terminal) -> None:
    """With times of its own, done ticks one of them, and used notes one more."""
    lips = terminal.session.queries.routine().step("lip-balm")
    assert lips is not None
    terminal.session.commands.change_routine(put_step(replace(lips, is_as_needed=True)))
    assert terminal.says("done", "lips") == (
        "Noted: Lip balm, midday of 2026-11-05, done late 19:12."
    )
    assert terminal.says("used", "lips") == "Noted: Lip balm, once on 2026-11-05, last 19:12."


def test_a_note_stands_with_its_step(terminal: Terminal) -> None:
    """A note is printed beneath its step, in the week, and in JSON; another one replaces it."""
    assert terminal.says("note", "dose", " With soup\nand bread ") == (
        "Noted on Isotretinoin, dinner of 2026-11-05: With soup\nand bread"
    )
    (event,) = terminal.session.store.newest(1)
    assert event.fact == Noted(DOSE, "With soup\nand bread")
    assert "Isotretinoin        dinner   due\n      note: With soup and bread\n" in terminal.says(
        "today"
    )
    terminal.says("note", "lips", "Dry", "--slot", "midday", "--date", "2026-11-02")
    assert (
        "\nNotes\n"
        "  Lip balm, midday of 2026-11-02: Dry\n"
        "  Isotretinoin, dinner of 2026-11-05: With soup and bread\n"
    ) in terminal.says("week")
    (found,) = [one for one in json_of(terminal, "today")["occurrences"] if one["note"]]
    assert (found["step"], found["note"]) == ("dose", "With soup\nand bread")
    terminal.says("note", "dose", "With toast")
    assert terminal.state(DOSE).note == "With toast"


def test_a_note_is_taken_away(terminal: Terminal) -> None:
    """Empty words take a note away; the same words again change nothing."""
    terminal.says("note", "dose", "With soup")
    before = terminal.session.store.newest(1000)
    assert terminal.says("note", "dose", "With soup") == (
        "That is the note on Isotretinoin, dinner of 2026-11-05 already. Nothing was changed."
    )
    assert terminal.session.store.newest(1000) == before
    assert terminal.says("note", "dose", "") == (
        "The note on Isotretinoin, dinner of 2026-11-05 is taken away."
    )
    assert terminal.state(DOSE).note == ""


def test_a_note_is_not_put_where_it_may_not_belong(terminal: Terminal) -> None:
    """Of several times none is guessed for a note, though one alone is due."""
    assert terminal.refuses("note", "lips", "Dry") == (
        "Lip balm has more than one time that day. Say which with --slot: morning, midday, night."
    )
    assert terminal.refuses("note", "dose", "x" * (LONGEST_NOTE + 1)).startswith("A note has up to")


def test_sunscreen_falls_due_again_outside(outside: Terminal) -> None:
    """What is due again outdoors is printed as extra, is ticked like a step, and is in no count."""
    outside.clock.instant = at(TODAY, 12, 20)
    said = outside.says("today")
    assert "Again outdoors, in no count\n  [>] 12:05  Sunscreen SPF 30+   again    due\n" in said
    assert "  Outside since 10:05\n" in said
    assert outside.says("done", "sunscreen") == (
        "Noted: Sunscreen SPF 30+, 12:05 of 2026-11-05, again outdoors, done 12:20."
    )
    said = outside.says("today")
    assert "[x] 12:05  Sunscreen SPF 30+   again    done 12:20\n" in said
    assert "[ ] 14:20  Sunscreen SPF 30+   again    upcoming\n" in said
    assert said.splitlines()[0] == "Thursday 2026-11-05: 3 of 7"
    assert outside.says("skip", "sunscreen", "--slot", "14:20").endswith("again outdoors, skipped.")


def test_extra_occurrences_in_json(outside: Terminal) -> None:
    """The JSON has them apart from the planned ones, marked; planned ones say that they are not."""
    outside.clock.instant = at(TODAY, 12, 20)
    outside.says("done", "sunscreen")
    data = json_of(outside, "today")
    assert [(one["at"], one["status"], one["extra"]) for one in data["extra"]] == [
        ("12:05", "done", True),
        ("14:20", "upcoming", True),
    ]
    assert {one["extra"] for one in data["occurrences"]} == {False}
    assert data["outside_since"] == "2026-11-05T10:05:00+01:00"
    assert (data["done"], data["planned"]) == (3, 7)


def test_the_week_has_what_was_done_outdoors(outside: Terminal) -> None:
    """The week shows it beside its counts, by day; what nobody answered is left out."""
    outside.clock.instant = at(TODAY, 12, 20)
    outside.says("done", "sunscreen")
    outside.clock.instant = at(TODAY, 15)
    outside.says("inside")
    said = outside.says("week")
    assert "Again outdoors, in no count\nSunscreen SPF 30+          .     .     .     1" in said
    (found,) = json_of(outside, "week")["extra"]
    assert (found["date"], found["at"], found["status"]) == ("2026-11-05", "12:05", "done")
    assert "2026-11-05" in outside.says("reminders")
    assert "Sunscreen SPF 30+ (again outdoors)" in outside.says("reminders", "--days", "1")


def test_an_early_second_coat_is_noted_too(outside: Terminal) -> None:
    """Before it falls due again, done means the one that is to come, as the planned one is done."""
    outside.clock.instant = at(TODAY, 11)
    assert outside.says("done", "sunscreen") == (
        "Noted: Sunscreen SPF 30+, 12:05 of 2026-11-05, again outdoors, done 11:00."
    )
    assert "13:00" in outside.says("today")


def test_outside_is_told_once(outside: Terminal) -> None:
    """A second word changes nothing; back in ends it, and a second word of that changes nothing."""
    before = outside.session.store.newest(1000)
    assert outside.says("outside") == (
        "You are outside since 10:05 already; due again at 12:05. Nothing was changed."
    )
    assert outside.session.store.newest(1000) == before
    outside.clock.instant = at(TODAY, 11)
    assert outside.says("inside") == "Noted: back in at 11:00."
    assert outside.says("inside") == "You were not outside. Nothing was changed."
    facts = [one.fact for one in outside.session.store.newest(2)]
    assert facts == [WentOut(TODAY, "terminal"), CameIn(TODAY, "terminal")]
    assert "Again outdoors" not in outside.says("today")


def test_before_the_evening_nothing_more_may_be_due(terminal: Terminal) -> None:
    """Going out an hour before dinner says that nothing is due again; in the evening it is told."""
    terminal.clock.instant = at(TODAY, 18)
    assert terminal.says("outside") == (
        "Noted: outside since 18:00; nothing is due again before the evening."
    )
    terminal.clock.instant = NOW
    assert terminal.refuses("outside") == "It is evening, so nothing is due again outdoors today."


def test_undo_names_the_new_acts(drops: Terminal) -> None:
    """Each of them is taken back by its name."""
    drops.clock.instant = at(TODAY, 9)
    drops.says("outside")
    drops.clock.instant = at(TODAY, 11, 30)
    drops.says("done", "sunscreen", "--slot", "11:00")
    drops.says("inside")
    drops.says("used", "drops")
    drops.says("note", "lips", "Dry", "--slot", "morning")
    assert [drops.says("undo") for _ in range(5)] == [
        "Taken back: the note on Lip balm, morning of 2026-11-05.",
        "Taken back: Eye drops of 2026-11-05, done as needed.",
        "Taken back: coming back in.",
        "Taken back: Sunscreen SPF 30+, 11:00 of 2026-11-05, again outdoors, done.",
        "Taken back: going outside.",
    ]
    assert drops.state(LIPS).note == ""
    assert drops.session.queries.day().uses[0].times == 0


def test_amounts_are_printed(terminal: Terminal) -> None:
    """A dose with an amount has it in its name, in every table and answer."""
    dose = terminal.session.queries.routine().step("dose")
    assert dose is not None
    strengths = (Decimal(20), Decimal(10))
    terminal.session.commands.change_routine(put_step(replace(dose, strengths=strengths)))
    assert "[>] 19:00  Isotretinoin 30 mg  dinner   due" in terminal.says("today")
    assert "\nIsotretinoin 30 mg " in terminal.says("week")
    assert terminal.says("done", "isotretinoin 30 mg") == (
        "Noted: Isotretinoin 30 mg, dinner of 2026-11-05, done 19:12."
    )
    (found,) = [o for o in json_of(terminal, "today")["occurrences"] if o["step"] == "dose"]
    assert (found["name"], found["title"]) == ("Isotretinoin", "Isotretinoin 30 mg")


def test_a_snooze_is_as_long_as_was_set(terminal: Terminal) -> None:
    """Without --minutes the length of the settings holds."""
    terminal.session.commands.prefer(PreferenceName.SNOOZE, "25")
    assert terminal.says("snooze", "dose").endswith("reminder again at 19:37.")
    assert terminal.state(DOSE).prompting.snoozed_until == NOW + timedelta(minutes=25)
    assert terminal.state(DOSE).status is Status.DUE
