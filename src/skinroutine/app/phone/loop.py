"""Keeps the calendar on the server in step with the diary, in the diary's thread.

Nothing is queued: each round starts from what the diary says then. The server is spoken to by a
worker, and what came of it is settled here: first the facts, then what is known, so that a program
that ends in between hears the same again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from skinroutine.app.diary.commands import Commands
from skinroutine.app.diary.queries import Queries
from skinroutine.app.errors import StoreBusy, WorldFailure, WrongUse
from skinroutine.app.phone.entry import Entry, own_ids
from skinroutine.app.phone.memory import Memory, MemoryKeeper
from skinroutine.app.phone.pace import AT_ONCE, LOOK, Pace
from skinroutine.app.phone.pages import CHANGED, Heard, PhoneLog, Shelf, telling, written_down
from skinroutine.app.phone.plan import BACK, past_entries, phone_plan
from skinroutine.app.phone.ports import Kind, Trouble
from skinroutine.app.phone.round import Aim, Outcome, settled
from skinroutine.app.ports import Clock
from skinroutine.app.tongue import tr
from skinroutine.domain.phone.agreement import Hear, Mark
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.event import Event
from skinroutine.domain.record.own import FROM_PHONE

AT_A_TIME = 200
"""So many facts from elsewhere are written down before the window has its turn again."""
words = logging.getLogger(__name__)


class Worker(Protocol):
    """Makes rounds off the diary's thread, one at a time."""

    def begin(
        self,
        memory: Memory,
        aim: Aim,
        ended: Callable[[Outcome], None],
        advanced: Callable[[int, int], None],
    ) -> None:
        """Make a round; both calls come home to the diary's thread."""
        ...

    def stop(self) -> None:
        """End the round that is under way as soon as it can; then it ends as any other."""
        ...


class Stand(StrEnum):
    """How it stands between diary and calendar."""

    OFF = "off"
    BEGINNING = "beginning"
    WORKING = "working"
    AGREED = "agreed"
    WAITING = "waiting"
    LEAVING = "leaving"


@dataclass(frozen=True, slots=True)
class Status:
    """How it stands, when (UTC) both were last of one word, and what is in the way.

    `done` of `all` steps of the round under way are taken.
    """

    stand: Stand
    agreed_at: datetime | None = None
    trouble: Trouble | None = None
    again_at: datetime | None = None
    done: int = 0
    all: int = 0


class PhoneLoop:
    """Begins a round when one is due, and settles what came of it; double beats are harmless."""

    def __init__(
        self,
        *,
        keeper: MemoryKeeper,
        log: PhoneLog,
        queries: Queries,
        commands: Commands,
        clock: Clock,
        worker: Worker,
        told: Callable[[], None] = lambda: None,
    ) -> None:
        self._keeper = keeper
        self._log = log
        self._queries = queries
        self._commands = commands
        self._clock = clock
        self._worker = worker
        self._told = told
        self.is_resting = False
        """Set from outside: then no round begins, and one that is under way may end."""
        self.later: Callable[[Callable[[], None]], None] = lambda call: call()
        """Set from outside: carries out a call once others in this thread had their turn."""
        self._foreign = 0
        self._memory = keeper.read()
        self._pace = Pace()
        self._stamp: tuple[int, int] | None = None
        self._changed_at: datetime | None = None
        self._working_for: Memory | None = None
        self._progress = (0, 0)
        self._planned: tuple[object, tuple[Entry, ...]] | None = None
        self._passed: tuple[object, Mapping[str, tuple[OccurrenceKey, ...]]] | None = None

    @property
    def memory(self) -> Memory | None:
        """The account, or None where there is none."""
        return self._memory

    @property
    def is_working(self) -> bool:
        """Whether a round is under way."""
        return self._working_for is not None

    def status(self) -> Status:
        """Return how it stands."""
        memory = self._memory
        if memory is None:
            return Status(Stand.OFF)
        pace, (done, every) = self._pace, self._progress
        trouble = pace.trouble
        if trouble is None and memory.agreed_at is None and pace.partial >= AT_ONCE:
            trouble = Trouble(Kind.BUSY, tr(CHANGED))
        again_at = pace.ended_at + pace.wait() if pace.ended_at and trouble else None
        stand = Stand.AGREED if memory.agreed_at else Stand.BEGINNING
        if self._working_for is not None:
            stand = Stand.WORKING
        elif trouble is not None:
            stand = Stand.WAITING
        if memory.is_leaving:
            stand = Stand.LEAVING
        return Status(stand, memory.agreed_at, trouble, again_at, done, every)

    def join(self, memory: Memory) -> None:
        """Begin with an account, or with another calendar or text level of it."""
        self._remember(memory)
        self.try_now()

    def leave(self) -> None:
        """Take away what was written there, and then forget the account."""
        if self._memory is not None:
            self._remember(replace(self._memory, is_leaving=True, token=""))
            self.try_now()

    def leave_behind(self) -> None:
        """Forget the account at once; what was written there stays."""
        self._worker.stop()
        self._remember(None)

    def try_now(self) -> None:
        """Begin a round as soon as none is under way, whatever came in the way before."""
        self._pace = Pace()
        self.beat()

    def beat(self) -> None:
        """Begin a round where one is due; costs next to nothing where not."""
        memory = self._memory
        if memory is None or self._working_for is not None or self.is_resting:
            return
        try:
            self._look_for_changes()
            memory = self._memory or memory
            if self._pace.is_due(self._clock.now(), self._changed_at):
                self._begin(memory)
        except WorldFailure:
            words.warning("the plan for the phone cannot be read")

    def stop(self) -> None:
        """Begin nothing more, and end what is under way."""
        self.is_resting = True
        self._worker.stop()

    def _look_for_changes(self) -> None:
        """Keep when something changed here that the last round did not start from.

        Where a fact is gone that was here, the diary was restored: what lies there is looked at.
        """
        stamp = self._log.stamp()
        if stamp == self._stamp:
            return
        self._stamp, self._changed_at = stamp, self._clock.now()
        memory = self._memory
        if memory is not None and memory.newest and not self._log.holds(memory.newest):
            words.info("the diary was restored, so all that lies on the server is looked at")
            self._remember(replace(memory.anew(), newest=self._log.newest()))
            self._stamp = self._log.stamp()

    def _begin(self, memory: Memory) -> None:
        aim = self._aim(memory)
        self._working_for, self._progress, self._changed_at = memory, (0, 0), None
        self._foreign = 0
        self._worker.begin(memory, aim, self._on_ended, self._on_advanced)
        self._told()

    def _aim(self, memory: Memory) -> Aim:
        if memory.is_leaving:
            return Aim((), memory.known, own=self._own(memory))
        entries = self._plan(memory)
        told = None if memory.shelf is None else telling(self._log, memory.shelf)
        return Aim(entries, memory.known, memory.token, told, self._own(memory), self._past(memory))

    def _seeds(self, memory: Memory) -> set[str]:
        return {*memory.seeds, self._log.seed()}

    def _own(self, memory: Memory) -> tuple[str, ...]:
        return tuple(own_ids(one) for one in self._seeds(memory))

    def _plan(self, memory: Memory) -> tuple[Entry, ...]:
        """Return the plan; it is the same until a fact, the day or the zone is another."""
        seed, clock = self._log.seed(), self._clock
        of = (self._log.stamp(), self._queries.today(), clock.zone_name(), memory.level, seed)
        if self._planned is None or self._planned[0] != of:
            self._planned = of, phone_plan(self._queries, memory.level, seed, self._log.device)
        return self._planned[1]

    def _past(self, memory: Memory) -> Mapping[str, tuple[OccurrenceKey, ...]]:
        """Return what entries of days ago stood for; made anew as the plan is."""
        seeds = frozenset(self._seeds(memory))
        of = (self._log.stamp(), self._queries.today(), self._clock.zone_name(), seeds)
        if self._passed is None or self._passed[0] != of:
            self._passed = of, past_entries(self._queries, seeds)
        return self._passed[1]

    def _on_advanced(self, done: int, every: int) -> None:
        self._progress = (done, every)
        self._told()

    def _on_ended(self, outcome: Outcome) -> None:
        """Settle what came of a round; many facts from elsewhere are written down by and by."""
        told = outcome.told
        if told is not None and len(told.events) > AT_A_TIME:
            try:
                self._adopt(told.events[:AT_A_TIME])
            except WorldFailure as failure:
                words.warning("what other computers told cannot be written down now")
                outcome = _broken_off(outcome, failure)
            else:
                outcome = replace(outcome, told=replace(told, events=told.events[AT_A_TIME:]))
                self.later(lambda: self._on_ended(outcome))
                return
        self._end(outcome)

    def _end(self, outcome: Outcome) -> None:
        begun, self._working_for = self._working_for, None
        before = self._memory
        try:
            self._look_for_changes()
        except WorldFailure:
            words.warning("the diary cannot be read, so this round is made again")
            begun = None
        now = self._clock.now()
        self._pace = self._pace.after(
            now,
            outcome.trouble,
            is_whole=outcome.is_whole,
            has_come_on=_has_come_on(begun, outcome),
        )
        if outcome.trouble is not None:
            words.warning("the calendar server: %s", outcome.trouble.kind)
        memory = self._memory
        is_of_now = memory is before and begun is not None
        if is_of_now and begun and memory is not None and _is_same_place(begun, memory):
            self._settle(begun, memory, outcome)
        if memory != begun:
            self._pace = Pace()
        self._told()
        if self._pace.wait() == timedelta(0) or memory != begun:
            self.beat()

    def _settle(self, begun: Memory, memory: Memory, outcome: Outcome) -> None:
        """Write down what was heard, then what is known.

        Since it began, `memory` may be leaving, or be wanted again.
        """
        try:
            shelf = memory.shelf
            if outcome.told is not None:
                memory = self._with_seeds(memory, outcome.told)
                learnt = self._learn(outcome.told)
                shelf = learnt if shelf == begun.shelf else shelf  # of another phrase meanwhile
            for one in outcome.heard:
                self._hear(one)
            if begun.is_leaving and memory.is_leaving and outcome.is_whole:
                self._remember(None)
                return
            entries = self._plan(begun)
            agreed_at = self._clock.now() if outcome.is_whole else memory.agreed_at
            known = settled(outcome.known, entries)
            token = outcome.token if memory == begun else ""
            self._remember(
                replace(
                    memory,
                    known=known,
                    token=token,
                    agreed_at=agreed_at,
                    shelf=shelf,
                    newest=self._log.newest(),
                    trouble=str(outcome.trouble or ""),
                )
            )
        except WorldFailure as failure:
            words.warning("what the calendar says cannot be written down now")
            self._pace = Pace(self._clock.now(), 1, 1, _unwritten(failure))
        with suppress(WorldFailure):  # else all is looked at once more
            self._stamp = self._log.stamp()

    def _with_seeds(self, memory: Memory, told: Heard) -> Memory:
        """Keep in mind what ids were made from, here and there, before they are made anew."""
        seeds = {*memory.seeds, *told.seeds, self._log.seed()}
        self._remember(replace(memory, seeds=tuple(sorted(seeds))))
        return self._memory or memory

    def _learn(self, told: Heard) -> Shelf:
        """Write down what other computers told, and make ids from what they are made from there."""
        if told.events:
            self._adopt(told.events)
        number, self._foreign = self._foreign, 0
        seed = min(told.seeds | {self._log.seed()})
        if seed != self._log.seed():
            self._log.take_seed(seed)
        return written_down(told, number)

    def _adopt(self, events: Sequence[Event]) -> None:
        """Write down facts of other computers, and count how many foreign ones are new."""
        now, zone = self._clock.now(), self._clock.zone_name()
        self._foreign += self._log.adopt(events, now, zone)

    def _hear(self, heard: Hear) -> None:
        """Write down what was said there, of each occurrence of which that is not said here."""
        covers = heard.known.covers
        days = [key.day for key in covers]
        states = self._queries.states(min(days), max(days))
        wanted_from = self._queries.today() - BACK
        for state in states:
            key, back_at = state.occurrence.key, state.taken_back_at
            if key not in covers:
                continue
            if key.day < wanted_from and back_at and heard.at and heard.at <= back_at:
                continue  # what lies there of days ago is not put right any more
            with suppress(WrongUse):  # of a day that has not come here: it is written back there
                self._say(heard, key, is_open=state.record is None)

    def _say(self, heard: Hear, key: OccurrenceKey, *, is_open: bool) -> None:
        match heard.known.mark:
            case Mark.OPEN if not is_open:
                self._commands.untick(key, via=FROM_PHONE)
            case Mark.DONE if is_open:
                self._tick(key, heard.at)
            case Mark.LEFT_OUT if is_open:
                self._commands.skip(key, None, via=FROM_PHONE)
            case _:
                pass

    def _tick(self, key: OccurrenceKey, at: datetime | None) -> None:
        """Tick it with its time; a phone whose clock is wrong says none that can be."""
        try:
            self._commands.tick(key, at, via=FROM_PHONE)
        except WrongUse:
            self._commands.tick(key, None, via=FROM_PHONE)

    def _remember(self, memory: Memory | None) -> None:
        if memory != self._memory:
            self._keeper.write(memory)
            self._memory = memory


def _is_same_place(one: Memory, other: Memory) -> bool:
    return (one.account, one.place) == (other.account, other.place)


def _has_come_on(begun: Memory | None, outcome: Outcome) -> bool:
    """Tell whether a round told other computers something, or heard something of them."""
    told = outcome.told
    return told is not None and begun is not None and begun.shelf != told.shelf


def _broken_off(outcome: Outcome, failure: WorldFailure) -> Outcome:
    """Return what came of a round whose facts cannot be written down: they are told again."""
    return Outcome(outcome.known, (), "", is_whole=False, trouble=_unwritten(failure))


def _unwritten(failure: WorldFailure) -> Trouble:
    """Return what is told of a diary that cannot be written; a disk takes longer than a program."""
    wait = None if isinstance(failure, StoreBusy) else LOOK
    return Trouble(Kind.BUSY, str(failure), wait)
