"""Heads-ups before a step is due and repeats after it: when they come, and what ends them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta, tzinfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import BERLIN, DOSE, MONDAY, NEW_YORK, dinner_at, event, the_dose, wall
from skinroutine.domain.plan.occurrence import occurrences
from skinroutine.domain.plan.routine import DOSE_POLICY, ReminderPolicy, Routine
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import (
    Event,
    Fact,
    NotShown,
    NotShownReason,
    PromptKind,
    Reminded,
    Skipped,
    Snoozed,
    Ticked,
    Unticked,
)
from skinroutine.domain.record.status import Moment, fold
from skinroutine.domain.reminding.reminder import is_last, next_prompt, pending_prompt, plan

DUE = wall(MONDAY, 19)
MINUTE = timedelta(minutes=1)
AHEAD = ReminderPolicy(DOSE_POLICY.repeats, 20 * MINUTE)
SEVEN = time(19)
HEADS_UP = Reminded(DOSE, SEVEN, "test", PromptKind.HEADS_UP)
REMINDED = Reminded(DOSE, SEVEN, "test")
REPEATED = Reminded(DOSE, SEVEN, "test", PromptKind.REPEAT)


def at(minutes: float) -> datetime:
    """Return the instant so many minutes after the dose is due at 19:00."""
    return DUE + minutes * MINUTE


def log(*facts: tuple[Fact, float]) -> list[Event]:
    """Return events from facts and the minutes after due at which they were noted."""
    return [event(fact, n, at(minutes)) for n, (fact, minutes) in enumerate(facts, start=1)]


def prompt(
    events: Sequence[Event],
    minutes: float,
    routine: Routine | None = None,
    zone: tzinfo = BERLIN,
) -> tuple[PromptKind, float] | None:
    """Return the kind of the dose's next reminder and the minutes after due at which it comes."""
    found = next_prompt(the_dose(events, at(minutes), zone, routine), at(minutes))
    return (found.kind, (found.at - DUE) / MINUTE) if found else None


def early(dinner: int = 19) -> Routine:
    """Return a routine whose dose has a heads-up twenty minutes before dinner."""
    return dinner_at(dinner).with_dose_policy(AHEAD)


@pytest.mark.parametrize("minutes", [-600, -21, -20, -1, -1 / 60])
def test_a_heads_up_comes_before_due(minutes: float) -> None:
    """Until due a step that wants a heads-up has one, twenty minutes before; others have none."""
    assert prompt([], minutes, early()) == (PromptKind.HEADS_UP, -20)
    assert prompt([], minutes) == (PromptKind.DUE, 0)


def test_a_heads_up_is_given_once() -> None:
    """After its heads-up a step waits for due, and has all of its repeats."""
    events = log((HEADS_UP, -20))
    assert prompt(events, -19, early()) == (PromptKind.DUE, 0)
    assert prompt(events, 0, early()) == (PromptKind.DUE, 0)
    events = log((HEADS_UP, -20), (REMINDED, 0))
    assert prompt(events, 1, early()) == (PromptKind.REPEAT, 20)


def test_a_heads_up_for_another_time() -> None:
    """Moved to a later time the slot has another heads-up, whether it was reminded or not."""
    for events in (log((HEADS_UP, -20)), log((HEADS_UP, -20), (REMINDED, 0))):
        assert prompt(events, 1, early(20)) == (PromptKind.HEADS_UP, 40)
        told = [*events, *(replace(one, id="9", order=9) for one in log((EIGHT, 40)))]
        assert prompt(told, 41, early(20)) == (PromptKind.DUE, 60)


EIGHT = Reminded(DOSE, time(20), "test", PromptKind.HEADS_UP)


@pytest.mark.parametrize("minutes", [0, 1, 19, 300])
def test_a_heads_up_that_came_to_nothing(minutes: float) -> None:
    """From due on there is the reminder alone, also where the heads-up never came."""
    assert prompt([], minutes, early()) == (PromptKind.DUE, 0)


def test_a_snooze_stands_for_the_heads_up() -> None:
    """What the person snoozed ahead of due comes at the snooze's end, without a heads-up."""
    events = log((Snoozed(DOSE, at(-5)), -30))
    assert prompt(events, -25, early()) == (PromptKind.SNOOZE, -5)


def test_a_heads_up_from_before_the_beginning() -> None:
    """Where the diary began after the heads-up's time, the reminder at due takes its place."""
    planned = [one for one in occurrences(early(), MONDAY, BERLIN) if one.key == DOSE]
    for since, expected in ((-21, -20), (-20, -20), (-19, 0), (0, 0), (1, None)):
        states = fold(planned, (), Moment(at(-25), BERLIN))
        found = plan(states, at(-25), at(since))
        assert found.announce == ()
        assert found.next_wake == (at(expected) if expected is not None else None)


def test_a_heads_up_that_is_announced() -> None:
    """The plan announces the heads-up when its time has come, and says what it is."""
    states = [the_dose([], at(-20), routine=early())]
    (found,) = plan(states, at(-20)).announce
    assert (found.kind, found.at) == (PromptKind.HEADS_UP, at(-20))
    assert plan(states, at(-21)).announce == ()


@pytest.mark.parametrize(
    ("facts", "minutes", "expected"),
    [
        ([(REMINDED, 0)], 1, (PromptKind.REPEAT, 20)),
        ([(REMINDED, 0), (REPEATED, 20)], 21, (PromptKind.REPEAT, 60)),
        ([(REMINDED, 0), (REPEATED, 20), (REPEATED, 60)], 61, None),
        ([(REMINDED, 3)], 4, (PromptKind.REPEAT, 23)),
        ([(REMINDED, 0), (REPEATED, 45)], 46, (PromptKind.REPEAT, 60)),
        ([(REMINDED, 0)], 200, (PromptKind.REPEAT, 20)),
        ([(REMINDED, 0), (REPEATED, 200)], 201, None),
        (
            [(REMINDED, 0), (NotShown(DOSE, NotShownReason.REFUSED), 20)],
            21,
            (PromptKind.REPEAT, 20),
        ),
    ],
)
def test_the_repeats(
    facts: list[tuple[Fact, float]], minutes: float, expected: tuple[PromptKind, float] | None
) -> None:
    """Twenty and sixty minutes after the first; what passed while nobody looked is one."""
    assert prompt(log(*facts), minutes) == expected


@given(st.lists(st.integers(0, 90), min_size=1, max_size=12))
def test_the_repeats_whenever_one_looks(waits: Sequence[int]) -> None:
    """However late one looks, at most one is given at a look, and each length counts once."""
    now, events = 0.0, log((REMINDED, 0))
    expected, heard, last = [], [], 0.0
    for wait in waits:
        now += wait
        if any(last < after <= now for after in (20, 60)):
            expected.append(now)
            last = now
        (state,) = [the_dose(events, at(now))]
        for found in plan([state], at(now)).announce:
            assert found.kind is PromptKind.REPEAT
            heard.append(now)
            events.append(event(REPEATED, len(events) + 1, at(now)))
    assert heard == expected
    assert len(heard) <= 2


def test_the_repeats_count_anew_after_a_snooze() -> None:
    """Reminded at a snooze's end, a dose is repeated twenty and sixty minutes after that."""
    snooze = Snoozed(DOSE, at(70))
    ended = Reminded(DOSE, SEVEN, "test", PromptKind.SNOOZE)
    facts: list[tuple[Fact, float]] = [(REMINDED, 0), (REPEATED, 20), (snooze, 60), (ended, 70)]
    assert prompt(log(*facts[:3]), 65) == (PromptKind.SNOOZE, 70)
    assert prompt(log(*facts), 71) == (PromptKind.REPEAT, 90)
    facts.append((REPEATED, 90))
    assert prompt(log(*facts), 91) == (PromptKind.REPEAT, 130)
    facts.append((REPEATED, 130))
    assert prompt(log(*facts), 131) is None


def test_a_traveller_waits_for_due() -> None:
    """Reminded in Berlin and now in New York, the dose is repeated at 19:00 there, once."""
    six_hours = 6 * 60
    events = log((REMINDED, 0), (REPEATED, 20))
    assert prompt(events, 30, zone=NEW_YORK) == (PromptKind.REPEAT, six_hours)
    events = log((REMINDED, 0), (REPEATED, 20), (REPEATED, six_hours))
    assert prompt(events, six_hours + 1, zone=NEW_YORK) is None
    once = default_routine().with_dose_policy(ReminderPolicy())
    assert prompt(log((REMINDED, 0)), 30, once, NEW_YORK) is None


@pytest.mark.parametrize("act", [Ticked(DOSE, DUE), Skipped(DOSE, None)], ids=["tick", "skip"])
def test_an_answer_ends_the_repeats(act: Fact) -> None:
    """Ticked or skipped there are no more repeats; taken back, they go on."""
    facts: list[tuple[Fact, float]] = [(REMINDED, 0), (act, 5)]
    assert prompt(log(*facts), 30) is None
    facts.append((Unticked(DOSE), 35))
    assert prompt(log(*facts), 36) == (PromptKind.REPEAT, 20)


def test_what_is_pending_does_not_ask_for_the_answer() -> None:
    """What was owed is told of a ticked step as well, and of one whose day is over."""
    tick = log((Ticked(DOSE, DUE), 5))
    found = pending_prompt(the_dose(tick, at(10)), at(10))
    assert found is not None
    assert (found.kind, found.at) == (PromptKind.DUE, DUE)
    over = at(60 * 24)
    assert pending_prompt(the_dose([], over), over) is not None
    assert next_prompt(the_dose([], over), over) is None


@pytest.mark.parametrize(
    ("facts", "minutes", "last"),
    [
        ([], 0, False),
        ([(REMINDED, 0)], 20, False),
        ([(REMINDED, 0)], 59, False),
        ([(REMINDED, 0)], 60, True),
        ([(REMINDED, 0), (REPEATED, 20)], 60, True),
        ([(REMINDED, 10), (REPEATED, 30)], 60, False),
        ([(REMINDED, 0), (Snoozed(DOSE, at(70)), 1)], 70, False),
    ],
)
def test_whether_silence_follows(
    facts: list[tuple[Fact, float]], minutes: float, last: bool
) -> None:
    """The last repeat is the one after which no length is left; nothing else is the last."""
    found = next_prompt(the_dose(log(*facts), at(minutes)), at(minutes))
    assert found is not None
    assert is_last(found, at(minutes)) is last
