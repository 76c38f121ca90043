"""A made-up world around the real planner, log and loop: its clock, its sleep, its accidents."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from random import Random
from zoneinfo import ZoneInfo

from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.ports import Delivery, Notice
from skinroutine.app.reminding.pop_ups import PopUp
from skinroutine.app.reminding.reminder_loop import ReminderLoop
from skinroutine.domain.record.event import Event, Fact, NotShownReason
from skinroutine.domain.reminding.reminder import Prompt

PROBLEMS = (
    NotShownReason.REFUSED,
    NotShownReason.NO_SERVER,
    NotShownReason.NO_ANSWER,
    NotShownReason.DO_NOT_DISTURB,
)


class Killed(BaseException):
    """The program's process was ended at this very point."""


class WorldClock:
    """What the computer's clocks say: real time, set wrong by `skew`, in a zone, awake or not."""

    def __init__(self, real: datetime, zone_name: str) -> None:
        self.real = real
        self.skew = timedelta(0)
        self.place = zone_name
        self.awake = 0.0
        self.booted = real - timedelta(minutes=3)

    def now(self) -> datetime:
        """Return what the clock on the wall shows, in UTC."""
        return self.real + self.skew

    def zone(self) -> tzinfo:
        """Return the zone."""
        return ZoneInfo(self.place)

    def zone_name(self) -> str:
        """Return the zone's name."""
        return self.place

    def awake_for(self) -> float:
        """Return seconds awake."""
        return self.awake

    def since_boot(self) -> float:
        """Return seconds since the last boot."""
        return (self.real - self.booted).total_seconds()


class WaitingAlarm:
    """Rings after the time that was left when it was set, as the real one: awake time alone."""

    def __init__(self, clock: WorldClock) -> None:
        self._clock = clock
        self.rings_at: float | None = None

    def set(self, at: datetime | None) -> None:
        """Ring once the length from now to this instant was spent awake."""
        if at is None:
            self.rings_at = None
            return
        left = (at - self._clock.now()).total_seconds()
        self.rings_at = self._clock.awake + max(0.0, left)

    def stop(self) -> None:
        """Ring no more."""
        self.rings_at = None


class FrailStore:
    """The real store, but the process may be killed just before or just after it writes."""

    def __init__(self, store: SqliteStore, random: Random) -> None:
        self._store = store
        self._random = random
        self.frailty = 0.0
        self.general = store.general
        self.about = store.about
        self.stamp, self.seed, self.device = store.stamp, store.seed, store.device
        self.done = store.done
        self.noted = store.noted
        self.adopt = store.adopt
        self.newest = store.newest
        self.first_day = store.first_day
        self.version = store.version
        self.close = store.close

    def append(self, facts: Sequence[Fact], at: datetime, zone: str) -> tuple[Event, ...]:
        """Write, if nothing happens."""
        fate = self._random.random()
        if fate < self.frailty / 2:
            raise Killed
        written = self._store.append(facts, at, zone)
        if fate < self.frailty:
            raise Killed
        return written


class FickleNotifier:
    """Shows at once, later or not at all; a pop-up that was shown is told to the witness."""

    def __init__(
        self, clock: WorldClock, random: Random, witness: Callable[[Notice], None]
    ) -> None:
        self._clock = clock
        self._random = random
        self._witness = witness
        self.trouble = 0.0
        self.answers: deque[tuple[float, Callable[[Delivery], None], Delivery]] = deque()

    def show(self, notice: Notice, report: Callable[[Delivery], None]) -> None:
        """Show or refuse, and answer within ten seconds."""
        if self._random.random() < self.trouble:
            problem = self._random.choice(PROBLEMS)
            delay = 10.0 if problem is NotShownReason.NO_ANSWER else 0.01
            delivery = Delivery("test", problem, "made up")
        else:
            self._witness(notice)
            delay = self._random.choice((0.01, 0.01, 0.01, 3.0, 9.0))
            delivery = Delivery("test")
        self.answers.append((self._clock.awake + delay, report, delivery))

    def amend(self, notice: Notice) -> None:
        """Do nothing: the witness counts first showings."""

    def stop(self) -> None:
        """Do nothing."""

    def withdraw(self, tag: str) -> None:
        """Do nothing: nobody looks at this screen."""


class WatchedLoop(ReminderLoop):
    """The real loop; tells which prompts it is about to show."""

    witness: Callable[[Sequence[Prompt]], None]

    def _show(self, pop_up: PopUp) -> None:
        self.witness(pop_up.announced)
        super()._show(pop_up)


def instant(year: int, day_of_year: int, second: int) -> datetime:
    """Return an instant of a year, in UTC."""
    return datetime(year, 1, 1, tzinfo=UTC) + timedelta(days=day_of_year, seconds=second)
