"""The level-triggered loop: a wake asks what is due and not yet announced, given the log."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from skinroutine.app.errors import WorldFailure
from skinroutine.app.ports import Alarm, Clock, Delivery, EventLog, Notifier, Post
from skinroutine.app.queries import Queries
from skinroutine.app.reminder_text import reminder_notice
from skinroutine.domain.event import NotShown, Reminded
from skinroutine.domain.occurrence import OccurrenceKey
from skinroutine.domain.reminder import plan
from skinroutine.domain.status import State

RETRY = timedelta(minutes=1)
"""How soon to try again what could not be shown."""

log = logging.getLogger(__name__)


class ReminderLoop:
    """Announces what is due; late, early and double wakes are harmless.

    A reminder is recorded after the notifier took it: a crash in between repeats it, and never
    loses it.
    """

    def __init__(
        self,
        *,
        event_log: EventLog,
        queries: Queries,
        clock: Clock,
        notifier: Notifier,
        alarm: Alarm,
        post: Post,
        recorded: Callable[[Delivery], None],
    ) -> None:
        self._log = event_log
        self._queries = queries
        self._clock = clock
        self._notifier = notifier
        self._alarm = alarm
        self._post = post
        self._recorded = recorded
        self._in_flight: set[OccurrenceKey] = set()
        self._failed_at: dict[OccurrenceKey, datetime] = {}
        self._next_wake: datetime | None = None
        self._unrecorded: list[tuple[Sequence[State], Delivery]] = []

    def wake(self) -> None:
        """Announce what is due and not announced, and set the alarm for what comes next."""
        now = self._clock.now()
        today = self._queries.today()
        states = self._queries.states(today, today + timedelta(days=1))
        if self._unrecorded:
            self._record_late(states)
            states = self._queries.states(today, today + timedelta(days=1))
        planned = plan(states, now, since=self._queries.began_at())
        waiting = [s for s in planned.announce if s.occurrence.key not in self._in_flight]
        retries = [self._retry_at(state.occurrence.key, now) for state in waiting]
        announce = [s for s, retry_at in zip(waiting, retries, strict=True) if retry_at is None]
        looks = [at for at in (*retries, planned.next_wake) if at is not None]
        self._next_wake = min(looks, default=None)
        self._alarm.set(self._next_wake)
        if not announce:
            return
        self._in_flight.update(state.occurrence.key for state in announce)
        log.info("announcing %d steps", len(announce))
        self._notifier.show(
            reminder_notice(announce),
            lambda delivery: self._post(lambda: self._settle(announce, delivery)),
        )

    def stop(self) -> None:
        """Announce nothing more."""
        self._alarm.stop()

    def _settle(self, announced: Sequence[State], delivery: Delivery) -> None:
        """Record what became of a reminder; what was not shown stays to be announced.

        Where it cannot be recorded now, its steps stay in flight, so that they are not announced
        again and again, and the next wake records it.
        """
        try:
            self._record(announced, delivery)
        except WorldFailure:
            self._unrecorded.append((announced, delivery))
            raise
        self._in_flight.difference_update(state.occurrence.key for state in announced)
        if delivery.problem is not None:
            now = self._clock.now()
            self._failed_at.update((state.occurrence.key, now) for state in announced)
            self._alarm.set(min(now + RETRY, self._next_wake or now + RETRY))
        self._recorded(delivery)

    def _record_late(self, states: Sequence[State]) -> None:
        """Record what could not be recorded before, but for steps that were snoozed since."""
        promptings = {state.occurrence.key: state.prompting for state in states}
        while self._unrecorded:
            announced, delivery = self._unrecorded[0]
            same = [s for s in announced if promptings.get(s.occurrence.key) == s.prompting]
            try:
                if same:
                    self._record(same, delivery)
            except WorldFailure:
                log.warning("a reminder cannot be recorded yet")
                return
            self._unrecorded.pop(0)
            self._in_flight.difference_update(state.occurrence.key for state in announced)

    def _retry_at(self, key: OccurrenceKey, now: datetime) -> datetime | None:
        """Return when to try again what failed a moment ago, or None where there is no waiting.

        A failure noted in the future was noted by a clock that has since been set back.
        """
        failed_at = self._failed_at.get(key)
        if failed_at is None or not failed_at <= now < failed_at + RETRY:
            return None
        return failed_at + RETRY

    def _record(self, announced: Sequence[State], delivery: Delivery) -> None:
        at, zone = self._clock.now(), self._clock.zone_name()
        if delivery.problem is None:
            log.info("reminder of %d steps taken by %s", len(announced), delivery.channel)
            facts = [
                Reminded(state.occurrence.key, state.occurrence.at, delivery.channel)
                for state in announced
            ]
            self._log.append(facts, at, zone)
            return
        log.warning("reminder not shown: %s (%s)", delivery.problem, delivery.detail)
        news = [
            NotShown(state.occurrence.key, delivery.problem)
            for state in announced
            if state.prompting.not_shown is not delivery.problem
        ]
        if news:
            self._log.append(news, at, zone)
