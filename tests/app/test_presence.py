"""What two clocks tell about the program's absence, and for which reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from making import MONDAY, TOKYO, wall
from skinroutine.app.diary.snapshots import LastWork
from skinroutine.app.reminding.presence import (
    DRIFT,
    EVER,
    TOLERANCE,
    Beat,
    Gap,
    Presence,
    gap_between,
    gaps_before_start,
)
from skinroutine.domain.record.event import NotShownReason

from fakes import FixedClock

NOON = wall(MONDAY, 12)
BEFORE = Beat(NOON, "Europe/Berlin", awake=1000.0, elapsed=5000.0)
HOUR = 3600.0
SECOND = timedelta(seconds=1)


def worked(at: datetime, *, ended_by_person: bool = False) -> LastWork:
    """Return the last work, in the test's own zone."""
    return LastWork(at, "Europe/Berlin", MONDAY, ended_by_person=ended_by_person)


def later(shown: float, awake: float, elapsed: float, zone: str = "Europe/Berlin") -> Beat:
    """Return a beat after so many seconds, as each of the clocks counts them."""
    now = NOON + timedelta(seconds=shown)
    return Beat(now, zone, BEFORE.awake + awake, BEFORE.elapsed + elapsed)


@pytest.mark.parametrize(
    ("shown", "awake", "elapsed"),
    [(0, 0, 0), (20, 20, 20), (60, 60, 60), (60, 10, 60), (60, 0, 0), (-HOUR, 20, 20)],
)
@pytest.mark.parametrize("told", [False, True])
def test_there_all_the_time(shown: float, awake: float, elapsed: float, told: bool) -> None:
    """Up to a minute is no gap, whatever else is said, nor is a clock that was set back."""
    assert gap_between(BEFORE, later(shown, awake, elapsed), told_asleep=told) is None


@pytest.mark.parametrize(
    ("shown", "awake", "elapsed", "told", "reason"),
    [
        (HOUR, 20, HOUR, False, NotShownReason.ASLEEP),
        (61, 61 - DRIFT - 0.1, 61, False, NotShownReason.ASLEEP),
        (HOUR, 20, 20, True, NotShownReason.ASLEEP),
        (HOUR, HOUR, HOUR, True, NotShownReason.ASLEEP),
        (HOUR, 20, 20, False, NotShownReason.CLOCK_CHANGED),
        (61, 61 - DRIFT - 0.1, 61 - DRIFT - 0.1, False, NotShownReason.CLOCK_CHANGED),
        (HOUR, 2 * HOUR, 2 * HOUR, False, NotShownReason.CLOCK_CHANGED),
        (HOUR, HOUR, HOUR, False, NotShownReason.HELD_UP),
        (61, 61, 61, False, NotShownReason.HELD_UP),
        (61, 61 - DRIFT, 61, False, NotShownReason.HELD_UP),
        (61, 61 - DRIFT, 61 - DRIFT, False, NotShownReason.HELD_UP),
    ],
)
def test_why_nothing_could_be_announced(
    shown: float, awake: float, elapsed: float, told: bool, reason: NotShownReason
) -> None:
    """Asleep by the two clocks or the desktop's word, a clock set forward, or held up."""
    after = later(shown, awake, elapsed)
    assert gap_between(BEFORE, after, told_asleep=told) == Gap(NOON, after.now, reason)


@pytest.mark.parametrize("shown", [-HOUR, 0, 20, HOUR])
def test_another_zone_makes_anything_overdue(shown: float) -> None:
    """Where the zone changed, however long ago something fell due, that change is the reason."""
    after = later(shown, 20, 20, "Asia/Tokyo")
    expected = Gap(EVER, after.now, NotShownReason.CLOCK_CHANGED)
    assert gap_between(BEFORE, after) == expected
    assert expected.covers(datetime(2020, 1, 1, tzinfo=UTC))


def test_what_a_gap_covers() -> None:
    """Its beginning is in it; what came within its last minute is on time."""
    gap = Gap(NOON, NOON + timedelta(hours=1), NotShownReason.ASLEEP)
    assert not gap.covers(NOON - SECOND)
    assert gap.covers(NOON)
    assert gap.covers(gap.until - TOLERANCE)
    assert not gap.covers(gap.until - TOLERANCE + SECOND)
    assert not gap.covers(gap.until)


def test_the_first_look_finds_nothing(clock: FixedClock) -> None:
    """Nothing is known of the time before the first look; each later one starts at the last."""
    presence = Presence(clock)
    assert presence.look() is None
    began = clock.now()
    clock.sleep(timedelta(hours=1))
    assert presence.look() == Gap(began, clock.now(), NotShownReason.ASLEEP)
    clock.advance(timedelta(seconds=20))
    assert presence.look() is None


def test_the_desktops_word_holds_for_one_absence(clock: FixedClock) -> None:
    """Heard before sleep and after it, the word explains that gap and no later one."""
    presence = Presence(clock)
    presence.look()
    presence.hear_of_sleep()
    clock.advance(timedelta(hours=1))
    presence.hear_of_sleep()
    gap = presence.look()
    assert gap is not None
    assert gap.reason is NotShownReason.ASLEEP
    clock.advance(timedelta(hours=1))
    gap = presence.look()
    assert gap is not None
    assert gap.reason is NotShownReason.HELD_UP


@pytest.mark.parametrize("seconds", [0, 4])
def test_the_desktops_word_waits_for_the_sleep(clock: FixedClock, seconds: int) -> None:
    """Looks between the word and the sleep leave it for the gap that follows."""
    presence = Presence(clock)
    presence.look()
    presence.hear_of_sleep()
    clock.advance(timedelta(seconds=seconds))
    assert presence.look() is None
    clock.instant += timedelta(hours=1)
    gap = presence.look()
    assert gap is not None
    assert gap.reason is NotShownReason.ASLEEP


def test_a_sleep_that_is_over_explains_nothing_more(clock: FixedClock) -> None:
    """A short sleep leaves no gap, and its word does not explain a later one."""
    presence = Presence(clock)
    presence.look()
    presence.hear_of_sleep()
    clock.advance(timedelta(seconds=30))
    presence.look()
    presence.forget_sleep()
    clock.instant += timedelta(hours=1)
    gap = presence.look()
    assert gap is not None
    assert gap.reason is NotShownReason.CLOCK_CHANGED


def test_a_flight_is_seen(clock: FixedClock) -> None:
    """The zone of a clock that has travelled is noticed at the next look."""
    presence = Presence(clock)
    presence.look()
    clock.place = TOKYO
    assert presence.look() == Gap(EVER, clock.now(), NotShownReason.CLOCK_CHANGED)


def starting(since_boot: float) -> FixedClock:
    """Return a clock at noon of a computer that was started so many seconds before."""
    clock = FixedClock(NOON)
    clock.awake, clock.slept = since_boot / 2, since_boot / 2
    return clock


def test_off_until_it_was_started() -> None:
    """Where the computer was started since, it was off until then and nothing ran after that."""
    last = NOON - timedelta(days=2)
    booted = NOON - timedelta(minutes=10)
    off, idle = gaps_before_start(starting(600.0), worked(last))
    assert (off.since, off.reason) == (last, NotShownReason.OFF)
    assert idle == Gap(booted, NOON, NotShownReason.NOT_RUNNING)
    assert [off.covers(at) for at in (last, booted, booted + SECOND)] == [True, True, False]
    assert [idle.covers(at) for at in (booted - SECOND, booted)] == [False, True]


@pytest.mark.parametrize("last", [NOON - timedelta(hours=1), NOON - timedelta(minutes=1)])
def test_not_running_on_a_computer_that_ran(last: datetime) -> None:
    """Without a start of the computer in between, the program was not running."""
    gaps = gaps_before_start(starting(HOUR), worked(last))
    assert gaps == (Gap(last, NOON, NotShownReason.NOT_RUNNING),)


def test_what_the_person_quit_is_not_running() -> None:
    """Quit by the person, the program was not running, even where the computer was off as well."""
    last = NOON - timedelta(days=2)
    gaps = gaps_before_start(starting(600.0), worked(last, ended_by_person=True))
    assert gaps == (Gap(last, NOON, NotShownReason.NOT_RUNNING),)


def test_there_is_no_hole_between_the_two_gaps() -> None:
    """Every instant from the last work until a minute ago lies in one of the gaps."""
    last = NOON - timedelta(hours=1)
    for minutes in range(60):
        at = last + timedelta(minutes=minutes)
        for since_boot in (0.0, 30.0, 600.0, HOUR - 1, HOUR, 2 * HOUR):
            gaps = gaps_before_start(starting(since_boot), worked(last))
            assert any(gap.covers(at) for gap in gaps), (minutes, since_boot)


def test_in_another_zone_the_zone_is_to_blame() -> None:
    """What looks due before the last work, in the zone the person is in now, was not due there."""
    last = replace(worked(NOON - timedelta(hours=1)), zone="America/New_York")
    idle, moved = gaps_before_start(starting(HOUR), last)
    assert idle.reason is NotShownReason.NOT_RUNNING
    assert moved.reason is NotShownReason.CLOCK_CHANGED
    assert moved.covers(NOON - timedelta(days=3))
