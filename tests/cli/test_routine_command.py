"""The routine on the command line: days, amounts, the archive, and changes from a chosen day."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

from skinroutine.domain.plan.days import Days
from skinroutine.domain.plan.edits import archive_step, put_step, set_leaflet
from skinroutine.domain.plan.routine import (
    Anchor,
    FoodRule,
    ForgottenRule,
    ReminderPolicy,
    Routine,
    Slot,
    Step,
    StepKind,
)

from cli.terminal import Terminal
from ui.days import TODAY

DECEMBER = date(2026, 12, 1)
NOVEMBER = date(2026, 11, 20)
MASK = Step(
    "mask-1",
    StepKind.OTHER,
    "Clay mask",
    (Slot("slot-1", at=time(20, 15)),),
    days=Days(frozenset({0, 4}), 1, date(2026, 11, 2), date(2026, 12, 31)),
    own_policy=ReminderPolicy(is_on=False),
)
EVERY_OTHER = Step(
    "serum", StepKind.OTHER, "Serum", (Slot("night", Anchor.BED),), days=Days(every=2, first=TODAY)
)
DROPS = Step("drops", StepKind.EYE_DROPS, "Eye drops", (), is_as_needed=True)


def dose(terminal: Terminal, *strengths: int) -> Step:
    """Return the dose with an amount."""
    found = terminal.session.queries.routine().step("dose")
    assert found is not None
    return replace(found, strengths=tuple(Decimal(one) for one in strengths))


def line(said: str, begins: str) -> str:
    """Return the one line that begins with these words."""
    (found,) = [one for one in said.splitlines() if one.startswith(begins)]
    return found


def test_days_amounts_and_manners_are_printed(terminal: Terminal) -> None:
    """Each step says its times, its days, its amount, and how it is done."""
    change = terminal.session.commands.change_routine
    for step in (MASK, EVERY_OTHER, DROPS, dose(terminal, 20, 10)):
        change(put_step(step))
    said = terminal.says("routine")
    assert line(said, "mask-1") == (
        "mask-1       Clay mask           20:15; Mon, Fri; from 2026-11-02; until 2026-12-31; "
        "not reminded"
    )
    assert line(said, "serum") == (
        "serum        Serum               night 21:30; every 2 days; from 2026-11-05"
    )
    assert line(said, "drops") == "drops        Eye drops           as needed"
    assert line(said, "dose") == "dose         Isotretinoin 30 mg  dinner 19:00; 20 + 10 mg"


def test_what_was_archived_is_printed(terminal: Terminal) -> None:
    """What is planned no more is named, seen from today."""
    terminal.session.commands.change_routine(archive_step("moisturizer"))
    assert line(terminal.says("routine"), "Archived") == "Archived: Moisturizer"
    assert "Archived" not in terminal.says("routine", "--date", "yesterday")
    assert json.loads(terminal.says("routine", "--json"))["archived"] == [
        {"id": "moisturizer", "name": "Moisturizer"}
    ]


def test_planned_changes_are_printed(terminal: Terminal) -> None:
    """Each day a change is planned for has what goes and what comes, against the one before."""
    change = terminal.session.commands.change_routine
    change(put_step(dose(terminal, 20)))
    change(put_step(dose(terminal, 20, 20)), DECEMBER)
    change(set_leaflet(FoodRule.WITH_FOOD), DECEMBER + timedelta(days=7))
    said = terminal.says("routine")
    assert said.endswith(
        "\n\nFrom 2026-12-01:\n"
        "  - Isotretinoin 20 mg: dinner 19:00\n"
        "  + Isotretinoin 40 mg: dinner 19:00; 20 + 20 mg\n"
        "\nFrom 2026-12-08:\n"
        "  - Leaflet: not-sure, not-sure\n"
        "  + Leaflet: with-food, not-sure"
    )
    assert "Isotretinoin 40 mg" in terminal.says("routine", "--date", "2026-12-01")
    assert json.loads(terminal.says("routine", "--json"))["planned_from"] == [
        "2026-12-01",
        "2026-12-08",
    ]


def test_a_change_applies_from_a_chosen_day(terminal: Terminal) -> None:
    """With --from the days before keep what they have; the answer is the routine of that day."""
    said = terminal.says("routine", "--dinner", "18:30", "--from", "2026-12-01")
    assert said.startswith("Your day: wake 08:00, lunch 12:30, dinner 18:30, bed 21:30\n")
    queries = terminal.session.queries
    assert queries.routine(DECEMBER - timedelta(days=1)).anchors.dinner == time(19)
    assert queries.routine(DECEMBER).anchors.dinner == time(18, 30)
    assert terminal.says("undo") == "Taken back: the change of the routine."
    assert queries.routine(DECEMBER).anchors.dinner == time(19)


def test_a_change_reaches_what_is_planned_after_it(terminal: Terminal) -> None:
    """A change of lunch is made to a later routine too, whose own dinner stays."""
    terminal.says("routine", "--dinner", "18:30", "--from", "2026-12-01")
    terminal.says("routine", "--lunch", "13:00", "--from", "2026-11-20")
    queries = terminal.session.queries
    before, then, later = (queries.routine(one).anchors for one in (TODAY, NOVEMBER, DECEMBER))
    assert (before.lunch, before.dinner) == (time(12, 30), time(19))
    assert (then.lunch, then.dinner) == (time(13), time(19))
    assert (later.lunch, later.dinner) == (time(13), time(18, 30))


def test_two_changes_are_one_act(terminal: Terminal) -> None:
    """A time and the leaflet's two rules are saved together and taken back together."""
    before = terminal.session.store.count()
    said = terminal.says(
        *("routine", "--bed", "22:00", "--leaflet", "with-food"),
        *("--forgotten", "take-if-not-close"),
    )
    assert terminal.session.store.count() == before + 1
    assert "Leaflet on food: with-food\nLeaflet on a dose you forgot: take-if-not-close\n" in said
    routine = terminal.session.queries.routine()
    assert routine.food_rule is FoodRule.WITH_FOOD
    assert routine.forgotten_rule is ForgottenRule.TAKE_IF_NOT_CLOSE
    terminal.says("routine", "--forgotten", "skip")
    assert terminal.session.queries.routine().food_rule is FoodRule.WITH_FOOD
    assert json.loads(terminal.says("routine", "--json"))["forgotten_dose"] == "skip"


def test_a_change_of_the_past_is_refused(terminal: Terminal) -> None:
    """Past days keep the routine they had."""
    assert terminal.refuses("routine", "--bed", "22:00", "--from", "yesterday") == (
        "Past days keep the routine they had: a change applies from today or later."
    )


def test_a_day_without_a_change_is_refused(terminal: Terminal) -> None:
    """--from alone changes nothing, and is told so."""
    assert terminal.refuses("routine", "--from", "2026-12-01") == (
        "--from says from when a change applies, so it needs one, such as --dinner."
    )


def test_an_empty_routine_is_said(terminal: Terminal) -> None:
    """Without steps the routine says so, and the checklist is empty."""
    terminal.session.commands.revise(Routine(()))
    assert "There are no steps yet." in terminal.says("routine")
    assert terminal.says("today") == "Thursday 2026-11-05: 0 of 0"
