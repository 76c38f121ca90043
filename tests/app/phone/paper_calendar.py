"""A calendar server in the test's own hands, with a phone on it; the same contract as real ones."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from skinroutine.app.phone.entry import Entry
from skinroutine.app.phone.memory import Memory
from skinroutine.app.phone.ports import Changed, Kind, Look, Trouble
from skinroutine.app.phone.round import Aim, Outcome, make_round
from skinroutine.domain.phone.agreement import Found, Known, Mark


@dataclass
class Lying:
    """An entry as it lies there."""

    entry: Entry
    found: Found


@dataclass
class PaperCalendar:
    """Entries by id; `breaks` has how many calls go well before one does not come about.

    Where `is_after` is set, that call has its effect and its answer is lost.
    """

    lying: dict[str, Lying] = field(default_factory=dict)
    breaks: int | None = None
    is_after: bool = False
    calls: list[str] = field(default_factory=list)
    state: int = 0
    is_changing: bool = False
    _tags: itertools.count[int] = field(default_factory=itertools.count)

    def look(self, known: Iterable[Known], since: str = "") -> Look:
        """Return what lies there, or that nothing changed."""
        del known
        with_trouble = self._call("look")
        token = str(self.state)
        found = tuple(one.found for one in self.lying.values())
        with_trouble()
        return Look(None if since == token else found, token)

    def put(self, entry: Entry, over: str = "") -> str:
        """Write an entry, where nobody else did."""
        with_trouble = self._call("put")
        there = self.lying.get(entry.uid)
        if self.is_changing or over != (there.found.tag if there else ""):
            raise Changed
        found = Found(entry.uid, self._tag(), entry.mark, entry.stamp, entry.content)
        self.lying[entry.uid] = Lying(entry, found)
        with_trouble()
        return found.tag

    def remove(self, uid: str, over: str) -> None:
        """Take an entry away, where nobody else wrote."""
        with_trouble = self._call("remove")
        there = self.lying.get(uid)
        if there is not None:
            if there.found.tag != over:
                raise Changed
            del self.lying[uid]
            self.state += 1
        with_trouble()

    def say(self, uid: str, mark: Mark, at: datetime | None = None) -> None:
        """Mark an entry on the phone."""
        there = self.lying[uid]
        there.found = replace(there.found, tag=self._tag(), mark=mark, said_at=at)

    def delete(self, uid: str) -> None:
        """Delete an entry on the phone."""
        del self.lying[uid]
        self.state += 1

    def fail(self, after: int, *, is_after: bool) -> None:
        """Let a call not come about, after so many that do; or let its answer be lost."""
        self.breaks, self.is_after = after, is_after

    def _call(self, name: str) -> Callable[[], None]:
        self.calls.append(name)
        is_broken = self.breaks == 0
        if self.breaks is not None:
            self.breaks -= 1
        trouble = Trouble(Kind.NO_ANSWER, "The server does not answer.")
        if is_broken and not self.is_after:
            raise trouble

        def answer() -> None:
            if is_broken:
                raise trouble

        return answer

    def _tag(self) -> str:
        self.state += 1
        return f"v{next(self._tags)}"


@dataclass
class HandWorker:
    """Makes rounds on a paper calendar: at once, or when the test says so."""

    calendar: PaperCalendar
    waits: bool = False
    waiting: list[Callable[[], None]] = field(default_factory=list)
    rounds: int = 0

    def begin(
        self,
        memory: Memory,
        aim: Aim,
        ended: Callable[[Outcome], None],
        advanced: Callable[[int, int], None],
    ) -> None:
        """Make a round."""
        del memory

        def work() -> None:
            self.rounds += 1

            def go_on(done: int, every: int) -> bool:
                advanced(done, every)
                return True

            ended(make_round(self.calendar, aim, go_on))

        self.waiting.append(work)
        if not self.waits:
            self.go()

    def go(self) -> None:
        """Make the rounds that wait."""
        while self.waiting:
            self.waiting.pop(0)()

    def stop(self) -> None:
        """Nothing is ever under way."""
