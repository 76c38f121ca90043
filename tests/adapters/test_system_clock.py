"""The computer's clock and zone, as they are now."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, timedelta

import pytest

from skinroutine.adapters.system_clock import SystemClock
from skinroutine.domain.status import zone_named


@pytest.fixture(autouse=True)
def zone_back() -> Iterator[None]:
    """Give the process its zone back, after the environment has its own again."""
    yield
    time.tzset()


def set_zone(monkeypatch: pytest.MonkeyPatch, zone: str) -> None:
    """Set the zone of this process."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()


def test_now_is_aware_and_in_utc() -> None:
    """Two looks at the clock are in order and in UTC."""
    clock = SystemClock()
    first, second = clock.now(), clock.now()
    assert first <= second
    assert first.tzinfo is UTC


def test_a_traveller_changes_the_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A zone that is changed while the program runs is seen at the next look."""
    clock = SystemClock()
    for zone in ("Europe/Berlin", "America/New_York", "Asia/Kathmandu"):
        set_zone(monkeypatch, zone)
        assert clock.zone_name() == zone
        assert clock.now().astimezone(clock.zone()).tzinfo == zone_named(zone)


@pytest.mark.parametrize("odd", ["XYZ-5:30", "Nowhere/Bad"])
def test_an_odd_zone_gives_its_offset(monkeypatch: pytest.MonkeyPatch, odd: str) -> None:
    """A zone without a name is its present offset, and its name leads back to it."""
    set_zone(monkeypatch, odd)
    clock = SystemClock()
    offset = clock.now().astimezone(clock.zone()).utcoffset()
    assert offset == (timedelta(hours=5, minutes=30) if odd.startswith("XYZ") else timedelta(0))
    assert clock.now().astimezone(zone_named(clock.zone_name())).utcoffset() == offset
