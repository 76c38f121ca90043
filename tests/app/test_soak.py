"""A short run of the simulated world, and proof that its checker can find a fault."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from skinroutine.app.silence import Silences

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


def test_the_checker_can_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where silences are not explained, the checker names slots without a word."""

    def forget(silences: Silences, *_args: object) -> None:
        silences._gaps = ()

    monkeypatch.setattr(Silences, "explain", forget)
    faults = [fault for seed in range(3) for fault in simulate(seed, DAYS).faults]
    assert any("neither shown nor explained" in fault for fault in faults)
    assert any("without a word" in fault for fault in faults)
