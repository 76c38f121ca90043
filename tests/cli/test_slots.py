"""How one of a step's times is meant on the command line, and what it is called in answers."""

from __future__ import annotations

import json
from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from skinroutine.cli.finding import find_instant
from skinroutine.domain.plan.days import Days
from skinroutine.domain.plan.edits import put_slot, put_step, set_anchors
from skinroutine.domain.plan.routine import Anchor, AnchorTimes, Slot, Step, StepKind
from skinroutine.domain.plan.schedule import DayEnds
from skinroutine.domain.record.status import Moment

from cli.terminal import Terminal
from ui.days import TODAY, ZONE, at, key

DROPS = Step(
    "drops",
    StepKind.EYE_DROPS,
    "Eye drops",
    (Slot("slot-1", at=time(15, 30)), Slot("b", at=time(9))),
)


@pytest.mark.parametrize(
    ("said", "slot"),
    [
        ("12:30", "midday"),
        ("8:00", "morning"),
        ("08:00", "morning"),
        ("wake", "morning"),
        ("lunch", "midday"),
        ("BED", "night"),
        ("midday", "midday"),
    ],
)
def test_a_time_goes_by_many_words(terminal: Terminal, said: str, slot: str) -> None:
    """A wall time, an anchor and the word on show all mean the same slot."""
    answer = terminal.says("skip", "lips", "--slot", said)
    assert answer.startswith(f"Noted: Lip balm, {slot} of 2026-11-05")
    assert terminal.state(key("lip-balm", slot)).status.value == "skipped"


def test_a_time_of_its_own_is_called_by_it(terminal: Terminal) -> None:
    """A slot without an anchor is said by its wall time; its id works for programs alone."""
    terminal.session.commands.change_routine(put_step(DROPS))
    assert terminal.refuses("skip", "drops") == (
        "Eye drops has more than one time that day. Say which with --slot: 09:00, 15:30."
    )
    assert terminal.says("done", "drops", "--slot", "15:30") == (
        "Noted: Eye drops, 15:30 of 2026-11-05, done late 19:12."
    )
    assert terminal.says("done", "drops", "--slot", "b").startswith("Noted: Eye drops, 09:00 of")
    assert "09:00  Eye drops                    done late 19:12" in terminal.says("today")
    assert "slot-1" not in terminal.says("today")
    assert json.loads(terminal.says("today", "--json"))["occurrences"][-4]["slot"] == "slot-1"


def test_a_moved_slot_goes_by_its_new_word(terminal: Terminal) -> None:
    """The id "midday" on the anchor of dinner is called dinner, and by its id where that is one."""
    terminal.session.commands.change_routine(put_slot("lip-balm", Slot("midday", Anchor.DINNER)))
    for said in ("dinner", "midday", "19:00"):
        assert terminal.says("skip", "lips", "--slot", said).startswith(
            "Noted: Lip balm, dinner of 2026-11-05"
        )


def test_a_word_for_two_times_is_not_guessed_at(terminal: Terminal) -> None:
    """Where one slot has the id and another the word, their times are asked for."""
    commands = terminal.session.commands
    commands.change_routine(put_slot("lip-balm", Slot("midday", Anchor.DINNER)))
    commands.change_routine(put_slot("lip-balm", Slot("night", Anchor.LUNCH)))
    assert terminal.refuses("skip", "lips", "--slot", "midday") == (
        "Lip balm has more than one time called 'midday'. Say which: 12:30, 19:00."
    )
    assert terminal.says("skip", "lips", "--slot", "12:30").startswith("Noted: Lip balm, midday of")


def test_a_step_of_other_days_is_told(terminal: Terminal) -> None:
    """On a day a step is not planned for, nothing of it can be ticked."""
    days = Days(weekdays=frozenset({0, 2}))
    terminal.session.commands.change_routine(
        put_step(Step("drops", StepKind.EYE_DROPS, "Eye drops", DROPS.slots, days=days))
    )
    assert terminal.refuses("done", "drops") == "Eye drops is not planned on 2026-11-05."


def test_a_time_outside_a_day_that_ended_earlier_is_refused(terminal: Terminal) -> None:
    """Where a day was made to end at 03:00, 03:30 is of the next one."""
    terminal.session.commands.end_days_at(time(3))
    terminal.clock.instant = at(date(2026, 11, 6), 12)
    for act in (["done", "dose"], ["done", "lips", "--slot", "night"]):
        assert terminal.refuses(*act, "--date", "yesterday", "--at", "03:30") == (
            "That time is outside the day of 2026-11-05."
        )
    assert terminal.says("done", "dose", "--date", "yesterday", "--at", "02:30") == (
        "Noted: Isotretinoin, dinner of 2026-11-05, done late 02:30."
    )


def test_a_time_that_no_clock_showed_is_not_outside() -> None:
    """03:30 in Helsinki on the night the clocks go forward is the day's last minute."""
    night = date(2026, 3, 28)
    moment = Moment(at(TODAY, 12), ZoneInfo("Europe/Helsinki"), DayEnds())
    assert find_instant(night, time(3, 30), moment).minute == 59
    assert find_instant(TODAY, time(12), Moment(at(TODAY, 13), ZONE)) == at(TODAY, 12)


def test_a_word_of_an_anchor_is_that_of_its_place(terminal: Terminal) -> None:
    """Moving lunch moves the time the word stands for."""
    terminal.session.commands.change_routine(set_anchors(AnchorTimes(lunch=time(13, 15))))
    assert "midday" in terminal.says("skip", "lips", "--slot", "13:15")
    assert terminal.refuses("skip", "lips", "--slot", "12:30") == (
        "Lip balm has no time called '12:30'. It has: morning, midday, night."
    )
