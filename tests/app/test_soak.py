"""A short run of the simulated world, and proof that its checker can find a fault."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

import pytest

from skinroutine.app.diary import look
from skinroutine.app.diary.look import ByDay, DiaryLook
from skinroutine.app.reminding.silence import Silences
from skinroutine.domain.record.status import State
from skinroutine.domain.reminding import reminder
from skinroutine.domain.reminding.reminder import Prompt, pending_prompt

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
    """Days, clock times, reminders off, ends of the day, outings and the course come up."""
    whole = Tally()
    for seed in range(6):
        whole.add(simulate(seed, DAYS))
    assert min(whole.changes, whole.outings, whole.extras, whole.of_course, whole.told) > 0


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


def test_the_checker_sees_a_box_that_is_told_of_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Were it forgotten that a box was told of, the witness would say so."""
    monkeypatch.setattr(look, "told_of_box", lambda _: ())
    faults = [fault for seed in range(40) for fault in simulate(seed, DAYS).faults]
    assert any("the box was told of already" in fault for fault in faults)


def test_the_checker_sees_a_date_that_is_not_announced(monkeypatch: pytest.MonkeyPatch) -> None:
    """Were reminders of dates left out where reminders are made, the checker would name them."""
    everything = DiaryLook.everything

    def without(look: DiaryLook, day: date, events: ByDay) -> tuple[State, ...]:
        return tuple(one for one in everything(look, day, events) if not one.occurrence.is_told)

    monkeypatch.setattr(DiaryLook, "everything", without)
    faults = [fault for seed in range(12) for fault in simulate(seed, DAYS).faults]
    assert any("date:" in fault and "neither shown" in fault for fault in faults)
