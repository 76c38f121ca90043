"""A short run of the simulated world, and proof that its checker can find a fault."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest

from skinroutine.app.silence import Silences
from skinroutine.domain import reminder
from skinroutine.domain.reminder import Prompt, pending_prompt
from skinroutine.domain.status import State

from soak.person import Tally
from soak.run import simulate

DAYS = 30


@pytest.fixture(autouse=True)
def log_again() -> Iterator[None]:
    """Let the log speak again, which a simulation silences."""
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.parametrize("seed", range(6))
def test_a_month_of_accidents(seed: int) -> None:
    """Through sleep, kills, jumps and flights each slot is shown, explained or not needed."""
    tally = simulate(seed, DAYS)
    assert tally.faults == []
    assert tally.slots > 0
    assert tally.shown + tally.settled <= tally.slots
    assert tally.days == DAYS


def test_the_same_seed_lives_the_same_life() -> None:
    """A seed can be lived again, so that a fault can be looked at."""
    assert simulate(3, DAYS) == simulate(3, DAYS)


def test_the_person_uses_everything() -> None:
    """Days, clock times, reminders switched off, ends of the day and outings come up."""
    whole = Tally()
    for seed in range(6):
        whole.add(simulate(seed, DAYS))
    assert min(whole.changes, whole.outings, whole.extras) > 0


def test_the_checker_sees_what_is_not_reminded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Were steps reminded that are switched off, the witness would say so."""

    def regardless(state: State, now: datetime) -> Prompt | None:
        step = state.occurrence.step
        loud = replace(step, own_policy=replace(step.policy, is_on=True))
        asked = replace(state, occurrence=replace(state.occurrence, step=loud))
        prompt = pending_prompt(asked, now)
        return prompt and replace(prompt, state=state)

    monkeypatch.setattr(reminder, "pending_prompt", regardless)
    faults = (fault for seed in range(30) for fault in simulate(seed, DAYS).faults)
    assert any("of what is not reminded" in fault for fault in faults)


def test_the_checker_can_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where silences are not explained, the checker names slots without a word."""

    def forget(silences: Silences, *_args: object) -> None:
        silences._gaps = ()

    monkeypatch.setattr(Silences, "explain", forget)
    faults = [fault for seed in range(3) for fault in simulate(seed, DAYS).faults]
    assert any("neither shown nor explained" in fault for fault in faults)
    assert any("without a word" in fault for fault in faults)
