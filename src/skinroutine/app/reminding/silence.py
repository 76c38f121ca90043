"""Why a reminder was not shown at its time: finds the silences and has the log say so."""

from __future__ import annotations

import logging
from collections.abc import Container, Iterable, Iterator
from datetime import date, timedelta

from skinroutine.app.diary.queries import Queries
from skinroutine.app.diary.snapshots import Reminding
from skinroutine.app.errors import WorldFailure
from skinroutine.app.ports import Clock, EventLog
from skinroutine.app.reminding.presence import Gap, Presence, gaps_before_start
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.schedule import routine_day
from skinroutine.domain.record.event import NotShown, NotShownReason, PromptKind
from skinroutine.domain.record.status import State
from skinroutine.domain.reminding.reminder import Prompt, pending_prompt

REACH = timedelta(days=92)
"""How far back silences are explained, all in one transaction that nobody has to wait for."""
OWED = {PromptKind.DUE, PromptKind.SNOOZE}
"""The reminders whose silence is explained: repeats and heads-ups are extras."""

log = logging.getLogger(__name__)


class Silences:
    """Looks for gaps in the program's presence and appends NotShown facts for what fell in them."""

    def __init__(self, event_log: EventLog, queries: Queries, clock: Clock) -> None:
        self._log = event_log
        self._queries = queries
        self._clock = clock
        self.presence = Presence(clock)
        self._gaps: tuple[Gap, ...] = ()
        self._next_day: date | None = None
        self._unwritten: list[NotShown] = []

    def look(self, view: Reminding) -> tuple[Gap, ...]:
        """Return the gaps that have opened since the last look and are not explained yet."""
        gap = self.presence.look()
        if self._next_day is None:
            last = self._queries.last_work()
            self._gaps = gaps_before_start(self._clock, last)
            moment = view.moment
            here = routine_day(min(last.at, moment.now), moment.zone, moment.day_ends)
            self._next_day = max(min(here, last.day), view.today - REACH)
        elif gap is not None:
            log.info("a gap: %s", gap.reason)
            self._gaps = (*self._gaps, gap)
        return self._gaps

    def explain(self, view: Reminding, in_flight: Container[OccurrenceKey]) -> None:
        """Explain the silences of past days and of today in one transaction.

        What cannot be written now is kept for the next time: reminding comes first.
        """
        past, today = self._of_past(view, in_flight), self._of_today(view, in_flight)
        self._unwritten += [*past, *today]
        self._next_day = view.today
        self._gaps = ()
        try:
            self._append(view, self._unwritten)
        except WorldFailure:
            log.warning("silences cannot be recorded yet")
            return
        self._unwritten = []

    def note_held(
        self,
        held: Iterable[tuple[Prompt, NotShownReason]],
        view: Reminding,
        in_flight: Container[OccurrenceKey],
    ) -> None:
        """Record what is held back, once for each reason."""
        news = [
            NotShown(prompt.state.occurrence.key, reason)
            for prompt, reason in held
            if prompt.kind in OWED
            and prompt.state.prompting.not_shown is not reason
            and prompt.state.occurrence.key not in in_flight
        ]
        try:
            self._append(view, news)
        except WorldFailure:
            log.warning("what is held back cannot be recorded yet")

    def _append(self, view: Reminding, news: list[NotShown]) -> None:
        if news:
            self._log.append(news, view.moment.now, self._clock.zone_name())

    def _of_past(self, view: Reminding, in_flight: Container[OccurrenceKey]) -> list[NotShown]:
        """Return why nothing was shown on days that have ended since the last time."""
        assert self._next_day is not None
        if self._next_day >= view.today:
            return []
        states = self._queries.states(self._next_day, view.today - timedelta(days=1))
        return [
            NotShown(prompt.state.occurrence.key, self._reason(prompt) or NotShownReason.HELD_UP)
            for prompt in _owed(states, view, in_flight)
        ]

    def _of_today(self, view: Reminding, in_flight: Container[OccurrenceKey]) -> list[NotShown]:
        """Return why nothing was shown today at its time, where a gap is to blame."""
        return [
            NotShown(prompt.state.occurrence.key, reason)
            for prompt in _owed(view.states, view, in_flight)
            for reason in (self._reason(prompt),)
            if reason is not None
        ]

    def _reason(self, prompt: Prompt) -> NotShownReason | None:
        return next((gap.reason for gap in self._gaps if gap.covers(prompt.at)), None)


def _owed(
    states: Iterable[State], view: Reminding, in_flight: Container[OccurrenceKey]
) -> Iterator[Prompt]:
    """Yield the reminders that were owed by now, and were neither given nor explained."""
    for state in states:
        prompt = pending_prompt(state, view.moment.now)
        if prompt is None or prompt.kind not in OWED or state.prompting.not_shown is not None:
            continue
        is_settled = state.record is not None and state.record.noted_at <= prompt.at
        began_at = max(view.began_at, state.occurrence.planned_at or view.began_at)
        is_owed = began_at <= prompt.at <= view.moment.now and not is_settled
        until = state.occurrence.until
        is_asked = until is None or prompt.at < until
        if is_owed and is_asked and state.occurrence.key not in in_flight:
            yield prompt
