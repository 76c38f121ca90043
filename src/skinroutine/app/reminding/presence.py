"""Tell from two clocks whether the program was at work all the time, and if not, why not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from skinroutine.app.diary.snapshots import LastWork
from skinroutine.app.ports import Clock
from skinroutine.domain.record.event import NotShownReason

TOLERANCE = timedelta(seconds=60)
"""Beats come every 20 seconds or so: what is longer apart than this was no beat of ours."""
DRIFT = 5.0
"""Seconds by which the clocks may differ between two beats before that means something."""
EVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Gap:
    """From one instant to another (UTC) nothing could be announced, for a reason."""

    since: datetime
    until: datetime
    reason: NotShownReason

    def covers(self, at: datetime) -> bool:
        """Tell whether something was to be announced in it, and too long ago to be on time."""
        return self.since <= at <= self.until - TOLERANCE


@dataclass(frozen=True, slots=True)
class Beat:
    """What the clocks said at one moment; seconds without sleep (`awake`) and with (`elapsed`)."""

    now: datetime
    zone: str
    awake: float
    elapsed: float


def gap_between(before: Beat, after: Beat, *, told_asleep: bool = False) -> Gap | None:
    """Return the gap between two beats, or None where the program was there all the time.

    A zone that changed can make something overdue that was not: then the gap has no beginning.
    """
    passed = after.now - before.now
    elapsed = after.elapsed - before.elapsed
    if before.zone != after.zone:
        return Gap(EVER, after.now, NotShownReason.CLOCK_CHANGED)
    if passed <= TOLERANCE:
        return None
    if told_asleep or elapsed - (after.awake - before.awake) > DRIFT:
        reason = NotShownReason.ASLEEP
    elif abs(passed.total_seconds() - elapsed) > DRIFT:
        reason = NotShownReason.CLOCK_CHANGED
    else:
        reason = NotShownReason.HELD_UP
    return Gap(before.now, after.now, reason)


class Presence:
    """Remembers the last beat and says what happened since."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._before: Beat | None = None
        self._told_asleep = False

    def hear_of_sleep(self) -> None:
        """Note that the desktop announced sleep, or has just come back from it."""
        self._told_asleep = True

    def forget_sleep(self) -> None:
        """Note that the desktop's sleep is over and was looked at."""
        self._told_asleep = False

    def look(self) -> Gap | None:
        """Return the gap since the last look; None on the first look and where there is none."""
        clock = self._clock
        beat = Beat(clock.now(), clock.zone_name(), clock.awake_for(), clock.since_boot())
        before, self._before = self._before, beat
        if before is None:
            return None
        gap = gap_between(before, beat, told_asleep=self._told_asleep)
        if gap is not None:
            self._told_asleep = False
        return gap


def gaps_before_start(clock: Clock, last: LastWork) -> tuple[Gap, ...]:
    """Return the gaps between the program's last work and its start now.

    The computer is said to have been off only until it was started last, and only where it was not
    the person who had quit the program. In another zone than then, what looks as if it had been due
    before the last work was not due there: the zone is to blame.
    """
    now = clock.now()
    booted_at = now - timedelta(seconds=clock.since_boot())
    moved = (
        (Gap(EVER, now, NotShownReason.CLOCK_CHANGED),) if last.zone != clock.zone_name() else ()
    )
    if last.ended_by_person or booted_at <= last.at:
        return (Gap(last.at, now, NotShownReason.NOT_RUNNING), *moved)
    return (
        Gap(last.at, booted_at + TOLERANCE, NotShownReason.OFF),
        Gap(booted_at, now, NotShownReason.NOT_RUNNING),
        *moved,
    )
