"""Adapters that are made when they are first needed, and an alarm that is set no more than that."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import PurePath

import pytest

from skinroutine.app.late import LateAlarm, LateAutostart, LateNotifier
from skinroutine.app.ports import Delivery, Notice

from fakes import FixedClock, ManualAlarm, RecordingNotifier

NOW = datetime(2026, 11, 2, 18, 0, tzinfo=UTC)
DUE = NOW + timedelta(hours=2)
NOTICE = Notice("title", "body", "tag")


class CountingAlarm(ManualAlarm):
    """Counts how often it is set."""

    times = 0

    def set(self, at: datetime | None) -> None:
        """Count."""
        self.times += 1
        super().set(at)


class Bench:
    """A late alarm with everything around it in the test's hands."""

    def __init__(self) -> None:
        self.clock = FixedClock(NOW)
        self.made: list[CountingAlarm] = []
        self.rung = 0
        self.alarm = LateAlarm(self._make, self._on_ring, self.clock)

    def _make(self, rings: Callable[[], None]) -> CountingAlarm:
        self.made.append(CountingAlarm(rings))
        return self.made[-1]

    def _on_ring(self) -> None:
        self.rung += 1

    @property
    def times(self) -> int:
        """How often the alarm behind was set."""
        return sum(one.times for one in self.made)


@pytest.fixture
def bench() -> Bench:
    """Return an alarm that was not set yet."""
    return Bench()


def test_an_alarm_is_made_by_its_first_instant(bench: Bench) -> None:
    """Nothing to ring for needs no alarm; one instant needs one, and the next the same."""
    bench.alarm.set(None)
    assert bench.made == []
    bench.alarm.set(DUE)
    bench.alarm.set(DUE + timedelta(hours=1))
    (made,) = bench.made
    assert made.at == DUE + timedelta(hours=1)
    bench.alarm.set(None)
    assert made.at is None


def test_the_same_instant_is_set_once(bench: Bench) -> None:
    """A heartbeat that changes nothing leaves the wait alone."""
    for _ in range(3):
        bench.alarm.set(DUE)
        bench.clock.advance(timedelta(seconds=20))
    assert bench.times == 1


@pytest.mark.parametrize("length", [timedelta(minutes=5), timedelta(seconds=1)])
def test_after_sleep_it_is_set_anew(bench: Bench, length: timedelta) -> None:
    """The wait does not count a sleeping computer."""
    bench.alarm.set(DUE)
    bench.clock.sleep(length)
    bench.alarm.set(DUE)
    assert bench.times == 2


def test_after_the_clock_was_set_back_it_is_set_anew(bench: Bench) -> None:
    """The wait is measured from an instant that is none any more."""
    bench.alarm.set(DUE)
    bench.clock.advance(timedelta(hours=-1))
    bench.alarm.set(DUE)
    assert bench.times == 2


def test_what_has_rung_can_be_set_again(bench: Bench) -> None:
    """After a ring the same instant rings once more, as it does at once where it has passed."""
    bench.alarm.set(DUE)
    bench.made[0].ring()
    assert bench.rung == 1
    bench.alarm.set(DUE)
    assert bench.times == 2


def test_a_stopped_alarm_stays_stopped(bench: Bench) -> None:
    """Nothing is made, or set, after the end."""
    bench.alarm.stop()
    bench.alarm.set(DUE)
    assert bench.made == []


def test_a_channel_is_made_by_its_first_notice() -> None:
    """What closes or changes nothing makes nothing; the first notice is shown whole."""
    made: list[RecordingNotifier] = []

    def make() -> RecordingNotifier:
        made.append(RecordingNotifier())
        return made[-1]

    late = LateNotifier(make)
    late.withdraw("tag")
    late.amend(NOTICE)
    assert made == []
    reports: list[Delivery] = []
    late.show(NOTICE, reports.append)
    late.show(NOTICE, reports.append)
    assert len(made) == 1
    assert made[0].notices == [NOTICE, NOTICE]


def test_a_channel_is_not_made_after_the_end() -> None:
    """A program that ends does not load a library any more."""

    def make() -> RecordingNotifier:
        message = "made after the end"
        raise AssertionError(message)

    late = LateNotifier(make)
    late.stop()
    late.show(NOTICE, lambda _delivery: None)


def test_starting_with_the_computer_is_asked_once_it_matters() -> None:
    """The first question makes it, and the others go to the same."""
    made: list[object] = []

    class Paper:
        place = PurePath("on paper")
        on = False
        takes_long = True

        def is_on(self) -> bool:
            return self.on

        def is_own(self) -> bool:
            return self.on

        def turn(self, *, on: bool) -> None:
            self.on = on

    def make() -> Paper:
        made.append(1)
        return Paper()

    late = LateAutostart(make)
    assert made == []
    assert not late.is_on()
    late.turn(on=True)
    assert late.is_on()
    assert late.is_own()
    assert late.takes_long
    assert late.place == PurePath("on paper")
    assert made == [1]
