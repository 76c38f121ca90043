"""Reminders while the diary is locked: that something is due is known ahead, and never what.

While the diary is open, the instants of the next two weeks are kept outside of it. Where the
program starts without the key, these ring in the same way as reminders do, in words that name
nothing. What was shown so is recorded once the diary is open, so that it is not shown again.
"""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from skinroutine.app.diary.queries import Queries
from skinroutine.app.errors import WorldFailure
from skinroutine.app.ports import Alarm, Button, Clock, Delivery, EventLog, Notice, Notifier, Press
from skinroutine.app.reminding.ahead_ports import Ahead, AheadFile, Shown
from skinroutine.app.reminding.reminder_text import UNLOCK
from skinroutine.app.reminding.rings import rings
from skinroutine.app.tongue import mark, tr
from skinroutine.domain.plan.schedule import routine_day
from skinroutine.domain.record.event import Reminded

HORIZON = timedelta(days=14)
"""How far ahead it is known when something is due."""
WARNED = timedelta(days=1)
"""How long before the end of what is known the person is asked to unlock."""
STALE = timedelta(hours=12)
"""What fell due longer ago than this is not shown any more; unlocked, the log says why."""
RETRY = timedelta(minutes=1)
"""How soon to try again what could not be shown."""
CHANNEL = "while locked"
"""What the reminder log says of how it was shown."""
DUE = mark("Something is due")
DUE_ABOUT = mark("Unlock to see what it is.")
RUNS_LOCKED = mark("Reminders are locked")
RUNS_LOCKED_ABOUT = mark("Until you unlock, they say no more than that something is due.")
RUNS_OUT = mark("Please unlock soon")
RUNS_OUT_ABOUT = mark("Reminders go on when you do. They are known two weeks ahead.")
log = logging.getLogger(__name__)


def look_ahead(queries: Queries, back: timedelta = timedelta(0)) -> Ahead:
    """Return when something will be due within the horizon, as the diary stands now.

    Also what fell due within `back`, and was not reminded of.
    """
    view = queries.reminding()
    now, until = view.moment.now, view.moment.now + HORIZON
    last = routine_day(until, view.moment.zone, view.moment.day_ends)
    found = {
        at
        for state in queries.states(view.today, last)
        if state.status.is_open
        for _, at in rings(state, view)
        if now - back < at < until
    }
    return Ahead(tuple(sorted(found)), until, unseen=view.preferences.unseen)


def record_shown(ahead: Ahead, queries: Queries, event_log: EventLog, clock: Clock) -> None:
    """Record what was shown while the diary was locked; may raise WorldFailure.

    Of what was ticked or skipped meanwhile, by another program, there is nothing to record.
    """
    if not ahead.shown:
        return
    view, zone = queries.reminding(), clock.zone_name()
    shown_at = {one.due: one.at for one in ahead.shown}
    first = routine_day(min(shown_at), view.moment.zone, view.moment.day_ends)
    facts: dict[datetime, list[Reminded]] = {}
    for state in queries.states(first, view.today):
        if state.record is None:
            for prompt, at in rings(state, view):
                if at in shown_at:
                    one = state.occurrence
                    fact = Reminded(one.key, one.at, CHANNEL, prompt.kind)
                    facts.setdefault(shown_at[at], []).append(fact)
    for at in sorted(facts):
        event_log.append(facts[at], at, zone)


class AheadKeeper:
    """Keeps what is known ahead in step with the diary while that is open."""

    def __init__(
        self, file: AheadFile, event_log: EventLog, queries: Queries, clock: Clock
    ) -> None:
        self._file = file
        self._log = event_log
        self._queries = queries
        self._clock = clock
        self._kept: tuple[tuple[int, int], datetime] | None = None

    def take_over(self) -> None:
        """Record what was shown while the diary was locked; what cannot be recorded is shown again.

        To be called once, before the reminder loop looks for what is due.
        """
        ahead = self._file.read()
        if ahead is None:
            return
        try:
            record_shown(ahead, self._queries, self._log, self._clock)
        except WorldFailure:
            log.warning("what was shown while locked cannot be recorded")

    def keep(self) -> None:
        """Write it anew where the diary, or the day, has changed since the last time."""
        try:
            if self.is_old():
                stamp = self._log.stamp()
                self._file.write(look_ahead(self._queries))
                self._kept = (stamp, self._clock.now())
        except WorldFailure:
            log.warning("what is due ahead cannot be kept")

    def keep_for_others(self) -> None:
        """Do both for a program that reminds nobody itself, such as a command in a terminal.

        What fell due before it came, and nobody was told of, is still to be told.
        """
        self.take_over()
        try:
            self._file.write(look_ahead(self._queries, STALE))
        except WorldFailure:
            log.warning("what is due ahead cannot be kept")

    def is_old(self) -> bool:
        """Tell whether it is to be written anew: the diary, or the half of the day, is another.

        A clock that was set back makes it so as well. May raise WorldFailure.
        """
        if self._kept is None:
            return True
        stamp, kept_at = self._kept
        is_near = timedelta(0) <= self._clock.now() - kept_at < STALE
        return not is_near or self._log.stamp() != stamp


class AheadLoop:
    """Shows that something is due, at each instant that is known ahead; never what it is.

    Late, early and double wakes are harmless. What was shown is kept at once, so that a program
    that ends and starts again, still locked, does not show it twice.
    """

    def __init__(
        self,
        *,
        file: AheadFile,
        clock: Clock,
        notifier: Notifier,
        alarm: Alarm,
        post: Callable[[Callable[[], None]], None],
    ) -> None:
        self._file = file
        self._clock = clock
        self._notifier = notifier
        self._alarm = alarm
        self._post = post
        self._found = file.read()
        self._ahead = self._found or Ahead((), clock.now())
        self._numbers = itertools.count(1)
        self._tag = ""
        self._on_its_way: frozenset[datetime] = frozenset()
        self._failed_at: datetime | None = None

    def greet(self) -> None:
        """Say that reminders name nothing until the diary is unlocked."""
        self._notifier.show(_notice(RUNS_LOCKED, RUNS_LOCKED_ABOUT, "locked"), lambda _: None)

    def wake(self) -> None:
        """Show what is due and was not shown, and set the alarm for what comes next."""
        self._look()
        now = self._clock.now()
        ends = self._ahead.until - WARNED
        settled = {one.due for one in self._ahead.shown} | self._on_its_way
        waiting = frozenset(
            one
            for one in (*self._ahead.due, ends)
            if one <= now and one not in settled and (now - one < STALE or one == ends)
        )
        later = [one for one in (*self._ahead.due, ends) if one > now]
        if waiting and self._failed_at is not None and now - self._failed_at < RETRY:
            later.append(self._failed_at + RETRY)
            waiting = frozenset()
        self._alarm.set(min(later, default=None))
        if waiting:
            self._show(waiting, is_ending=waiting == {ends})

    def stop(self) -> None:
        """Show nothing more, and close what is on the screen."""
        self._alarm.stop()
        self._notifier.withdraw("locked")
        self._notifier.withdraw(self._tag)
        self._notifier.stop()

    def _look(self) -> None:
        """Take what is in the file now: a terminal may have opened the diary meanwhile."""
        found = self._file.read()
        if found is not None and found != self._found:
            self._found = self._ahead = found

    def _show(self, waiting: frozenset[datetime], *, is_ending: bool) -> None:
        """Show one notice for all that waits, in the place of the one before."""
        self._on_its_way |= waiting
        before, self._tag = self._tag, f"ahead-{next(self._numbers)}"
        if before:
            self._notifier.withdraw(before)
        title, body = (RUNS_OUT, RUNS_OUT_ABOUT) if is_ending else (DUE, DUE_ABOUT)
        log.info("something is due while locked")
        self._notifier.show(
            _notice(title, body, self._tag),
            lambda delivery: self._post(lambda: self._settle(waiting, delivery)),
        )

    def _settle(self, waiting: frozenset[datetime], delivery: Delivery) -> None:
        """Keep that it was shown, or try again in a minute."""
        self._on_its_way -= waiting
        now = self._clock.now()
        if delivery.problem is not None:
            log.warning("not shown while locked: %s (%s)", delivery.problem, delivery.detail)
            self._failed_at = now
            self._alarm.set(now + RETRY)
            return
        shown = tuple(Shown(one, now) for one in sorted(waiting))
        self._look()
        self._ahead = replace(self._ahead, shown=(*self._ahead.shown, *shown))
        try:
            self._file.write(self._ahead)
            self._found = self._ahead
        except WorldFailure:
            log.warning("what was shown while locked cannot be kept")


def _notice(title: str, body: str, tag: str) -> Notice:
    buttons = (Button(Press.OPEN, tr(UNLOCK)),)
    return Notice(tr(title), tr(body), tag, buttons, stays=True, is_discreet=True)
