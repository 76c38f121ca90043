"""A step that is not reminded, one that is discreet, and a note on an occurrence."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import CAPSULE, DOSE, MONDAY, event, the_dose, wall
from skinroutine.domain.plan.routine import ReminderPolicy, Routine
from skinroutine.domain.record.event import (
    Event,
    Fact,
    Noted,
    PromptKind,
    Reminded,
    Snoozed,
    Ticked,
    Undone,
)
from skinroutine.domain.record.status import State, Status
from skinroutine.domain.reminding.reminder import next_prompt, pending_prompt, plan

DUE = wall(MONDAY, 19)
MINUTE = timedelta(minutes=1)
LOUD = ReminderPolicy((20 * MINUTE, 60 * MINUTE), 30 * MINUTE)


def dose(policy: ReminderPolicy, *facts: tuple[Fact, datetime], now: datetime) -> State:
    """Return the state of a dose with a policy, given facts and when they were noted."""
    events: list[Event] = [event(fact, n, at) for n, (fact, at) in enumerate(facts, start=1)]
    return the_dose(events, now, routine=Routine((replace(CAPSULE, own_policy=policy),)))


@given(st.integers(-12 * 60, 8 * 60))
def test_a_step_that_is_not_reminded_has_no_prompt(minutes: int) -> None:
    """At no time of its day is there a heads-up, a reminder, a repeat, or a wake for one."""
    now = DUE + minutes * MINUTE
    off = replace(LOUD, is_on=False)
    state = dose(off, now=now)
    assert next_prompt(state, now) is None
    assert pending_prompt(state, now) is None
    assert plan([state], now).next_wake is None
    assert state.status is (Status.UPCOMING if minutes < 0 else Status.DUE)


def test_a_snooze_still_rings() -> None:
    """What the person asked for comes at its time, once, and nothing follows it."""
    off = replace(LOUD, is_on=False)
    until = DUE + 10 * MINUTE
    snoozed = (Snoozed(DOSE, until), DUE)
    (prompt,) = plan([dose(off, snoozed, now=until)], until).announce
    assert (prompt.kind, prompt.at) == (PromptKind.SNOOZE, until)
    before = plan([dose(off, snoozed, now=until - MINUTE)], until - MINUTE)
    assert (before.announce, before.next_wake) == ((), until)
    rung = (Reminded(DOSE, time(19), "test", PromptKind.SNOOZE), until)
    for after in (until, until + 90 * MINUTE):
        assert next_prompt(dose(off, snoozed, rung, now=after), after) is None


def test_switched_off_after_the_first_reminder() -> None:
    """The repeats that were to follow do not come."""
    shown = (Reminded(DOSE, time(19), "test"), DUE)
    now = DUE + 20 * MINUTE
    assert next_prompt(dose(LOUD, shown, now=now), now) is not None
    assert next_prompt(dose(replace(LOUD, is_on=False), shown, now=now), now) is None


@pytest.mark.parametrize("minutes", [-30, 0, 20, 60, 300])
def test_discretion_changes_no_time(minutes: int) -> None:
    """A discreet step is reminded as often as any other."""
    now = DUE + minutes * MINUTE
    plain, discreet = (
        next_prompt(dose(one, now=now), now) for one in (LOUD, replace(LOUD, is_discreet=True))
    )
    assert plain is not None
    assert discreet is not None
    assert (plain.kind, plain.at) == (discreet.kind, discreet.at)


def noted(*texts: str) -> list[Event]:
    """Return notes on the dose, in this order."""
    return [event(Noted(DOSE, text), number) for number, text in enumerate(texts, start=1)]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ((), ""),
        (("with soup",), "with soup"),
        (("with soup", "with bread"), "with bread"),
        (("with soup", ""), ""),
        (("with soup", "", "after all"), "after all"),
    ],
)
def test_the_newest_note_holds(texts: tuple[str, ...], expected: str) -> None:
    """Whatever the order of arrival; empty words take a note away."""
    assert the_dose(noted(*texts), DUE).note == expected
    assert the_dose(list(reversed(noted(*texts))), DUE).note == expected


def test_a_note_that_is_taken_back() -> None:
    """Undone, a note gives way to the one before; done again, it is there."""
    events = [*noted("with soup", "with bread"), event(Undone("0002", MONDAY), 3)]
    assert the_dose(events, DUE).note == "with soup"
    assert the_dose([*events, event(Undone("0003", MONDAY), 4)], DUE).note == "with bread"


def test_a_note_is_no_record_and_no_reminder() -> None:
    """It changes neither the status nor the reminding, and a tick leaves it."""
    plain, with_note = (the_dose(events, DUE) for events in ([], noted("with soup")))
    assert replace(with_note, note="") == plain
    done = the_dose([*noted("with soup"), event(Ticked(DOSE, DUE), 2)], DUE)
    assert (done.status, done.note) == (Status.DONE, "with soup")
