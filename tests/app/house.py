"""A real diary with a reminder loop, in a made-up time that passes with a beating heart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from making import DOSE, MONDAY, key, wall
from skinroutine.adapters.store.sqlite_store import SqliteStore
from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import Queries
from skinroutine.app.diary.settings import Settings
from skinroutine.app.ports import Delivery, Notice
from skinroutine.app.reminding.reminder_loop import ReminderLoop
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.event import Fact, NotShown, NotShownReason, PromptKind, Reminded

from fakes import FixedClock, ManualAlarm, RecordingNotifier

BEAT = timedelta(seconds=20)
MINUTE = timedelta(minutes=1)
TUESDAY = MONDAY + timedelta(days=1)
BALM = key("lip-balm", "midday")
MORNING = tuple(key(one, "morning") for one in ("moisturizer", "sunscreen", "lip-balm"))
NIGHT = (key("moisturizer", "night"), key("lip-balm", "night"))
WHOLE_DAY = (*MORNING, BALM, DOSE, *NIGHT)
SHOWN = Delivery("test")
AFact = TypeVar("AFact", bound=Fact)


def trouble(reason: NotShownReason) -> Delivery:
    """Return a delivery that did not work."""
    return Delivery("test", reason, "seeded")


@dataclass
class House:
    """A diary begun on Monday at 07:00, with a reminder loop whose edges the test holds.

    As in the program, what is posted runs after the call that posted it, and what was recorded
    wakes the loop again.
    """

    store: SqliteStore
    clock: FixedClock
    commands: Commands
    queries: Queries
    notifier: RecordingNotifier = field(default_factory=RecordingNotifier)
    told: list[Delivery] = field(default_factory=list)
    posted: list[Callable[[], None]] = field(default_factory=list)
    waits: bool = False
    _is_busy: bool = False

    def __post_init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """Start the program anew over the same diary: nothing in its memory is left."""
        self.posted.clear()
        self.notifier.reports.clear()
        self.alarm = ManualAlarm(lambda: self.loop.wake())  # noqa: PLW0108 - the loop comes after it
        self.loop = ReminderLoop(
            event_log=self.store,
            queries=self.queries,
            clock=self.clock,
            notifier=self.notifier,
            alarm=self.alarm,
            post=self.post,
            recorded=self._on_recorded,
        )
        self.wake()

    def post(self, call: Callable[[], None]) -> None:
        """Run a call soon, or keep it where the test lets the diary's thread wait."""
        self.posted.append(call)
        if not self.waits and not self._is_busy:
            self.run(lambda: None)

    def _on_recorded(self, delivery: Delivery) -> None:
        self.told.append(delivery)
        self.post(self.loop.wake)

    def run(self, call: Callable[[], object]) -> None:
        """Run a call in the diary's thread, and what it posts after it."""
        self._is_busy = True
        try:
            call()
            while self.posted and not self.waits:
                self.posted.pop(0)()
        finally:
            self._is_busy = False

    def wake(self) -> None:
        """Let the alarm ring."""
        self.run(self.alarm.ring)

    def at(self, instant: datetime) -> None:
        """Be at work until an instant, or set the clock back to it, and let the alarm ring."""
        ahead = instant - self.clock.now()
        if ahead > BEAT:
            self.clock.advance(ahead - BEAT)
            self.loop._silences.presence.look()
        self.clock.advance(instant - self.clock.now())
        self.wake()

    def sleep(self, until: datetime) -> None:
        """Let the computer sleep until an instant, and the loop wake."""
        self.clock.sleep(until - self.clock.now())
        self.wake()

    def start_again(self, at: datetime, *, booted: bool) -> None:
        """Start the program at an instant, half a minute after the computer or on one that ran."""
        away = at - self.clock.now()
        self.clock.instant = at
        if booted:
            self.clock.awake, self.clock.slept = 30.0, 0.0
        else:
            self.clock.awake += away.total_seconds()
        self.restart()

    @property
    def notice(self) -> Notice:
        """The newest notice."""
        return self.notifier.notices[-1]

    def facts(self, kind: type[AFact]) -> list[AFact]:
        """Return the facts of a kind, in order."""
        return [one.fact for one in self.store.newest(5000) if isinstance(one.fact, kind)]

    def reminded(self, *kinds: PromptKind) -> list[OccurrenceKey]:
        """Return what was recorded as announced, in order; of these kinds, or all but repeats."""
        wanted = kinds or (PromptKind.DUE, PromptKind.SNOOZE)
        return [fact.key for fact in self.facts(Reminded) if fact.prompt in wanted]

    def silences(self) -> list[tuple[OccurrenceKey, NotShownReason]]:
        """Return what was recorded as not shown and why, in order."""
        return [(fact.key, fact.reason) for fact in self.facts(NotShown)]


def begin(folder: Path, at: datetime = wall(MONDAY, 7)) -> House:  # noqa: B008 - frozen
    """Begin a diary in a folder, on Monday at 07:00, and start its program."""
    clock, options = FixedClock(at), Settings()
    store = SqliteStore(folder / "diary.sqlite3", wait=0.1)
    commands = Commands(store, clock)
    commands.start_diary()
    return House(store, clock, commands, Queries(store, clock, options))
