"""The alarm clock is the real scheduler: it rings once, late rather than never, and stops."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from skinroutine.adapters.reminding.apscheduler_alarm import ApschedulerAlarm
from skinroutine.adapters.system.system_clock import SystemClock

SOON, LONG = timedelta(milliseconds=150), timedelta(hours=1)
WITHIN = 10.0
SILENCE = 0.4


@dataclass
class Bell:
    """An alarm and what it rang."""

    alarm: ApschedulerAlarm
    rings: queue.Queue[tuple[datetime, int]]

    def ring(self) -> datetime:
        """Return when it rang next."""
        return self.rings.get(timeout=WITHIN)[0]

    def is_silent(self, seconds: float = SILENCE) -> bool:
        """Tell whether it does not ring for a while."""
        try:
            self.rings.get(timeout=seconds)
        except queue.Empty:
            return True
        return False


def now() -> datetime:
    """Return the real instant, which the real scheduler goes by."""
    return SystemClock().now()


@pytest.fixture
def bell() -> Iterator[Bell]:
    """Yield an alarm that is stopped afterwards."""
    rings: queue.Queue[tuple[datetime, int]] = queue.Queue()
    alarm = ApschedulerAlarm(lambda: rings.put((now(), threading.get_ident())))
    yield Bell(alarm, rings)
    alarm.stop()


def test_it_rings_once_and_not_early(bell: Bell) -> None:
    """Set to an instant, it rings then, once, in a thread of its own."""
    at = now() + SOON
    bell.alarm.set(at)
    rang_at, thread = bell.rings.get(timeout=WITHIN)
    assert rang_at >= at
    assert thread != threading.get_ident()
    assert bell.is_silent()


def test_fifty_changes_ring_once(bell: Bell) -> None:
    """Set anew fifty times, only the last instant rings."""
    for n in range(50):
        bell.alarm.set(now() + SOON + timedelta(milliseconds=n))
    last = now() + timedelta(milliseconds=500)
    bell.alarm.set(last)
    assert bell.ring() >= last
    assert bell.is_silent()


@pytest.mark.parametrize("ago", [timedelta(0), timedelta(seconds=30), timedelta(days=400)])
def test_a_past_instant_rings_at_once(bell: Bell, ago: timedelta) -> None:
    """However long an instant has passed, it rings, and once."""
    bell.alarm.set(now() - ago)
    bell.ring()
    assert bell.is_silent()


def test_none_is_never(bell: Bell) -> None:
    """Set to None, what was set before does not ring; None twice is fine."""
    bell.alarm.set(now() + SOON)
    bell.alarm.set(None)
    bell.alarm.set(None)
    assert bell.is_silent()


def test_it_can_be_set_again_after_it_rang(bell: Bell) -> None:
    """Each setting rings once."""
    for _ in range(3):
        bell.alarm.set(now() + timedelta(milliseconds=20))
        bell.ring()
    assert bell.is_silent()


def test_it_can_be_set_while_it_rings() -> None:
    """Set from within its own ring, as a fast loop would, it rings again."""
    rings: queue.Queue[int] = queue.Queue()

    def ring() -> None:
        rings.put(1)
        alarm.set(now() + LONG if rings.qsize() > 2 else now())

    alarm = ApschedulerAlarm(ring)
    alarm.set(now())
    for _ in range(3):
        rings.get(timeout=WITHIN)
    alarm.stop()


def test_moving_it_away_keeps_it_silent(bell: Bell) -> None:
    """Moved to a later instant it does not ring at the earlier one."""
    bell.alarm.set(now() + SOON)
    bell.alarm.set(now() + LONG)
    assert bell.is_silent()


def test_moving_it_closer_wakes_it(bell: Bell) -> None:
    """Moved from an hour to a moment from now, it rings in a moment."""
    bell.alarm.set(now() + LONG)
    bell.alarm.set(now() + SOON)
    bell.ring()


def test_stopped_it_does_not_ring(bell: Bell) -> None:
    """After the stop nothing rings, and stopping twice is fine."""
    bell.alarm.set(now() + SOON)
    bell.alarm.stop()
    bell.alarm.stop()
    assert bell.is_silent()


def test_another_zone_is_the_same_instant(bell: Bell, monkeypatch: pytest.MonkeyPatch) -> None:
    """An odd TZ on the computer does not matter: instants are UTC."""
    monkeypatch.setenv("TZ", "XYZ-5:30")
    rings: queue.Queue[int] = queue.Queue()
    alarm = ApschedulerAlarm(lambda: rings.put(1))
    alarm.set(now().astimezone(UTC))
    assert rings.get(timeout=WITHIN) == 1
    alarm.stop()


@pytest.mark.expects_log("ERROR .*raised an exception")
def test_a_ring_that_fails_does_not_end_the_alarm() -> None:
    """A fault in one ring is logged, and the next one rings."""
    rings: queue.Queue[int] = queue.Queue()

    def ring() -> None:
        rings.put(1)
        if rings.qsize() == 1:
            raise RuntimeError

    alarm = ApschedulerAlarm(ring)
    alarm.set(now())
    while rings.qsize() < 1:
        threading.Event().wait(0.01)
    alarm.set(now() + SOON)
    while rings.qsize() < 2:
        threading.Event().wait(0.01)
    alarm.stop()
