"""The level-triggered loop: a wake asks what is due and not yet announced, given the log."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from skinroutine.app.diary.queries import Queries
from skinroutine.app.diary.snapshots import Reminding
from skinroutine.app.errors import DiaryNewer, WorldFailure
from skinroutine.app.ports import Alarm, Clock, Delivery, EventLog, Notifier, Post
from skinroutine.app.reminding.pop_ups import PopUp, PopUps
from skinroutine.app.reminding.presence import Gap
from skinroutine.app.reminding.silence import Silences
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.event import NotShown, NotShownReason, PromptKind, Reminded, Stopped
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.domain.record.status import Status
from skinroutine.domain.reminding.reminder import Prompt, plan

RETRY = timedelta(minutes=1)
"""How soon to try again what could not be shown."""
SLOWEST = timedelta(seconds=30)
"""No chain of channels takes longer than this to report while the computer is awake: a report that
comes later came through a sleep, and counts from when and where the channels were asked."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a pop-up still waits for: its occurrences; its channel; what its button says of food."""

    keys: tuple[OccurrenceKey, ...]
    channel: str
    with_food: bool | None


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
        self._silences = Silences(event_log, queries, clock)
        self._pop_ups = PopUps(notifier)
        self._tags = (f"reminder-{number}" for number in itertools.count(1))
        self._on_its_way: dict[str, PopUp] = {}
        self._failed_at: dict[OccurrenceKey, datetime] = {}
        self._next_wake: datetime | None = None
        self._unrecorded: list[tuple[PopUp, Delivery]] = []
        self._is_veiled = False

    def wake(self) -> None:
        """Announce what is due and not announced, and set the alarm for what comes next."""
        view = self._queries.reminding()
        if self._unrecorded:
            self._record_late(view)
            view = self._queries.reminding()
        now, in_flight = view.moment.now, self._in_flight
        gaps = self._silences.look(view)
        self._silences.explain(view, in_flight)
        planned = plan(view.states, now, view.began_at, view.manners)
        self._silences.note_held(planned.held, view, in_flight)
        self._pop_ups.tidy(view.states, now)
        waiting = [p for p in planned.announce if p.state.occurrence.key not in in_flight]
        retries = [self._retry_at(prompt.state.occurrence.key, now) for prompt in waiting]
        announce = [p for p, retry_at in zip(waiting, retries, strict=True) if retry_at is None]
        looks = [at for at in (*retries, planned.next_wake) if at is not None]
        self._next_wake = min([*looks, view.ends_at])
        self._alarm.set(self._next_wake)
        self._announce(announce, view, gaps)

    @property
    def _in_flight(self) -> set[OccurrenceKey]:
        """What a channel has not reported on, and what was reported and could not be recorded."""
        pop_ups = [*self._on_its_way.values(), *(pop_up for pop_up, _ in self._unrecorded)]
        return {key for pop_up in pop_ups for key in pop_up.announced_keys}

    @property
    def is_reminding(self) -> bool:
        """Whether a pop-up is on its way, on the screen for an open step, or not recorded yet.

        A newer diary takes neither what is pressed nor what was shown: then a program that knows it
        is to show that again.
        """
        try:
            self._queries.version()
        except DiaryNewer:
            return bool(self._on_its_way)
        except WorldFailure:
            pass
        return bool(self._on_its_way or self._unrecorded or self._pop_ups.are_any)

    def woke_up(self) -> None:
        """Take the desktop's word that the computer slept, and look at once."""
        log.info("the computer woke up")
        self._silences.presence.hear_of_sleep()
        self.wake()
        self._silences.presence.forget_sleep()

    def falls_asleep(self) -> None:
        """Take the desktop's word that the computer is about to sleep."""
        log.info("the computer is about to sleep")
        self._silences.presence.hear_of_sleep()

    def veil(self, *, is_veiled: bool) -> None:
        """Let reminders name nothing and offer nothing while the program is locked, or end that.

        What is on the screen changes with it; what a channel is about to show does once it is
        there.
        """
        self._is_veiled = is_veiled
        self._pop_ups.veil(is_veiled=is_veiled)

    def waiting(self, tag: str) -> Waiting | None:
        """Return what a pop-up still waits for, or None where it is settled or gone."""
        pop_up = self._pop_ups.get(tag) or self._on_its_way.get(tag)
        if pop_up is None:
            return None
        with_food = True if pop_up.says_with_food else None
        return Waiting(pop_up.keys, pop_up.channel or "pop-up", with_food)

    def stop(self, *, by_person: bool = True) -> None:
        """Announce nothing more, close what is on the screen, and note who ended it."""
        self._alarm.stop()
        self._pop_ups.clear()
        self._notifier.stop()
        with suppress(WorldFailure):
            today, now = self._queries.today(), self._clock.now()
            self._log.append([Stopped(today, by_person)], now, self._clock.zone_name())

    def _announce(self, prompts: Sequence[Prompt], view: Reminding, gaps: Sequence[Gap]) -> None:
        """Show what is due as one pop-up, and heads-ups as another."""
        ahead = tuple(one for one in prompts if one.kind is PromptKind.HEADS_UP)
        due = tuple(one for one in prompts if one.kind is not PromptKind.HEADS_UP)
        if ahead:
            self._show(self._pop_up(ahead, ahead, view, is_summary=False))
        if due:
            is_summary = _were_away(due, gaps)
            named = _all_open(due, view) if is_summary else due
            self._show(self._pop_up(named, due, view, is_summary=is_summary))

    def _pop_up(
        self,
        named: tuple[Prompt, ...],
        announced: tuple[Prompt, ...],
        view: Reminding,
        *,
        is_summary: bool,
    ) -> PopUp:
        return PopUp(
            tag=next(self._tags),
            prompts=named,
            announced=announced,
            level=_level(named, view),
            is_summary=is_summary,
            asked_at=view.moment.now,
            asked_in=self._clock.zone_name(),
            snooze=view.preferences.snooze,
            is_veiled=self._is_veiled,
        )

    def _show(self, pop_up: PopUp) -> None:
        self._on_its_way[pop_up.tag] = pop_up
        log.info("announcing %d steps", len(pop_up.announced))
        self._notifier.show(
            pop_up.notice,
            lambda delivery: self._post(lambda: self._settle(pop_up, delivery)),
        )

    def _settle(self, pop_up: PopUp, delivery: Delivery) -> None:
        """Record what became of a reminder; what was not shown stays to be announced.

        Where it cannot be recorded now, its steps stay in flight, so that they are not announced
        again and again, and the next wake records it.
        """
        if delivery.problem is None:
            self._pop_ups.put(replace(pop_up, channel=delivery.channel))
            self._pop_ups.veil(is_veiled=self._is_veiled)
        try:
            self._record(pop_up, delivery)
        except WorldFailure:
            self._unrecorded.append((pop_up, delivery))
            self._on_its_way.pop(pop_up.tag)
            raise
        self._on_its_way.pop(pop_up.tag)
        if delivery.problem is not None:
            now = self._clock.now()
            self._failed_at.update((key, now) for key in pop_up.announced_keys)
            self._alarm.set(min(now + RETRY, self._next_wake or now + RETRY))
        self._recorded(delivery)

    def _record_late(self, view: Reminding) -> None:
        """Record what could not be recorded before, but for steps that were snoozed since."""
        promptings = {state.occurrence.key: state.prompting for state in view.states}
        while self._unrecorded:
            pop_up, delivery = self._unrecorded[0]
            same = tuple(
                prompt
                for prompt in pop_up.announced
                if promptings.get(prompt.state.occurrence.key) == prompt.state.prompting
            )
            try:
                if same:
                    self._record(replace(pop_up, announced=same), delivery)
            except WorldFailure:
                log.warning("a reminder cannot be recorded yet")
                return
            self._unrecorded.pop(0)

    def _retry_at(self, key: OccurrenceKey, now: datetime) -> datetime | None:
        """Return when to try again what failed a moment ago, or None where there is no waiting.

        A failure noted in the future was noted by a clock that has since been set back.
        """
        failed_at = self._failed_at.get(key)
        if failed_at is None or not failed_at <= now < failed_at + RETRY:
            return None
        return failed_at + RETRY

    def _record(self, pop_up: PopUp, delivery: Delivery) -> None:
        at, zone = self._clock.now(), self._clock.zone_name()
        if at - pop_up.asked_at > SLOWEST:
            at, zone = pop_up.asked_at, pop_up.asked_in
        if delivery.problem is None:
            log.info("reminder of %d steps taken by %s", len(pop_up.announced), delivery.channel)
            facts = [
                Reminded(
                    prompt.state.occurrence.key,
                    prompt.state.occurrence.at,
                    delivery.channel,
                    prompt.kind,
                )
                for prompt in pop_up.announced
            ]
            self._log.append(facts, at, zone)
            return
        _log_problem(delivery)
        news = [
            NotShown(prompt.state.occurrence.key, delivery.problem)
            for prompt in pop_up.announced
            if prompt.kind is not PromptKind.HEADS_UP
            and prompt.state.prompting.not_shown is not delivery.problem
        ]
        if news:
            self._log.append(news, at, zone)


def _level(prompts: Sequence[Prompt], view: Reminding) -> TextLevel:
    """Return how much a pop-up says: one discreet step makes all that is said with it discreet."""
    is_discreet = any(one.state.occurrence.step.policy.is_discreet for one in prompts)
    return TextLevel.DISCREET if is_discreet else view.preferences.text_level


def _log_problem(delivery: Delivery) -> None:
    """Write a line on what was not shown; a person who wants quiet is no trouble."""
    is_quiet = delivery.problem is NotShownReason.DO_NOT_DISTURB
    level = logging.INFO if is_quiet else logging.WARNING
    log.log(level, "reminder not shown: %s (%s)", delivery.problem, delivery.detail)


def _were_away(prompts: Sequence[Prompt], gaps: Sequence[Gap]) -> bool:
    """Tell whether something was due while nobody was there; a clock that changed is no absence."""
    return any(
        gap.covers(prompt.at)
        for gap in gaps
        if gap.reason is not NotShownReason.CLOCK_CHANGED
        for prompt in prompts
    )


def _all_open(prompts: tuple[Prompt, ...], view: Reminding) -> tuple[Prompt, ...]:
    """Return these prompts and the rest of what is due, reminded and not snoozed, by time."""
    found = {prompt.state.occurrence.key: prompt for prompt in prompts}
    for state in view.states:
        is_reminded = state.occurrence.step.policy.is_on
        if state.status is Status.DUE and is_reminded and state.prompting.snoozed_until is None:
            prompt = Prompt(state, PromptKind.DUE, state.occurrence.due_at)
            found.setdefault(state.occurrence.key, prompt)
    return tuple(sorted(found.values(), key=lambda one: one.state.occurrence.due_at))
