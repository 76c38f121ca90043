"""What a person can do: each command appends one fact, durable before it returns."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from skinroutine.app.errors import WrongUse
from skinroutine.app.ports import Clock, EventLog
from skinroutine.app.settings import Settings
from skinroutine.domain.event import (
    Event,
    Fact,
    Paused,
    Preferred,
    Resumed,
    RoutineRevised,
    Skipped,
    SkipReason,
    Snoozed,
    Ticked,
    Undone,
    Unticked,
    redoable,
    standing,
    undoable,
)
from skinroutine.domain.occurrence import OccurrenceKey, occurrences
from skinroutine.domain.preferences import PreferenceName, check_preference
from skinroutine.domain.reminder import is_paused
from skinroutine.domain.routine import Revision, Revisions, Routine, default_routine
from skinroutine.domain.schedule import day_bounds, routine_day

UNDO_REACH = 500
"""How many of the newest events undo looks through."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What a command did: the event it appended and, for undo and redo, the act it was about."""

    event: Event
    about: Event | None = None
    is_undo: bool = False


def revisions_in(events: tuple[Event, ...]) -> Revisions:
    """Return the revisions that stand among these events."""
    return Revisions(
        tuple(
            Revision(event.fact.applies_from, event.fact.routine)
            for event in standing(events)
            if isinstance(event.fact, RoutineRevised)
        )
    )


class Commands:
    """The commands of one diary; WrongUse and WorldFailure mean that nothing was changed."""

    def __init__(self, log: EventLog, clock: Clock, settings: Settings) -> None:
        self._log = log
        self._clock = clock
        self._settings = settings

    def start_diary(self, routine: Routine | None = None) -> bool:
        """Give an empty diary its first routine; return False where it has one."""
        if self._log.general():
            return False
        self._append(RoutineRevised(self._today(), routine or default_routine()))
        return True

    def tick(
        self,
        key: OccurrenceKey,
        done_at: datetime | None = None,
        *,
        with_food: bool | None = None,
        via: str = "",
    ) -> Changed:
        """Record an occurrence as done.

        `done_at` (UTC) lies in the occurrence's own day and not in the future. Left out, it is
        now for today, and unknown for an earlier day. `via` is where the person said so.
        """
        self._check(key)
        now = self._clock.now()
        if done_at is None and key.day == self._today():
            done_at = now
        elif done_at is not None:
            begins, ends = self._bounds(key.day)
            if done_at > now:
                message = "That time has not come yet."
                raise WrongUse(message)
            if not begins <= done_at < ends:
                message = f"That time is outside the day of {key.day.isoformat()}."
                raise WrongUse(message)
        return self._append(Ticked(key, done_at, with_food, via))

    def untick(self, key: OccurrenceKey) -> Changed:
        """Take a tick or a skip back."""
        self._check(key)
        return self._append(Unticked(key))

    def skip(self, key: OccurrenceKey, reason: SkipReason | None, *, via: str = "") -> Changed:
        """Record that an occurrence was left out on purpose, for a reason if one was given."""
        self._check(key)
        return self._append(Skipped(key, reason, via))

    def snooze(
        self, key: OccurrenceKey, length: timedelta | None = None, *, via: str = ""
    ) -> Changed:
        """Move the reminder of one of today's occurrences to `length` from now."""
        self._check(key)
        length = self._settings.snooze if length is None else length
        now = self._clock.now()
        until = now + length
        if key.day != self._today():
            message = "Only a step of today can be snoozed."
            raise WrongUse(message)
        if length < timedelta(minutes=1):
            message = "A snooze is at least one minute long."
            raise WrongUse(message)
        if until >= self._bounds(key.day)[1]:
            message = "That snooze would end after the day does."
            raise WrongUse(message)
        return self._append(Snoozed(key, until, via))

    def revise(self, routine: Routine) -> Changed | None:
        """Let a routine apply from today; return None where it is the one that applies already."""
        today = self._today()
        if revisions_in(self._log.general()).on(today) == routine:
            return None
        return self._append(RoutineRevised(today, routine))

    def pause(self) -> Changed | None:
        """Hold every reminder back until today is over; None where that is so already."""
        return None if self._is_paused() else self._append(Paused(self._today()))

    def resume(self) -> Changed | None:
        """Remind again today; None where nothing was paused."""
        return self._append(Resumed(self._today())) if self._is_paused() else None

    def prefer(self, name: PreferenceName, value: str) -> Changed:
        """Set a preference; WrongUse where the value makes no sense."""
        said = Preferred(name.value, value)
        try:
            check_preference(said)
        except ValueError as error:
            message = f"That setting makes no sense: {error}."
            raise WrongUse(message) from error
        return self._append(said)

    def _is_paused(self) -> bool:
        today = self._today()
        return is_paused(self._log.about(today, today))

    def undo(self) -> Changed | None:
        """Take the newest standing act back; None where there is nothing to take back."""
        act = undoable(self._log.newest(UNDO_REACH))
        if act is None or self._is_beginning(act):
            return None
        return replace(self._append(Undone(act.id, act.day), about=act), is_undo=True)

    def redo(self) -> Changed | None:
        """Bring back what the newest undo took; None where there is nothing or a newer act."""
        newest = self._log.newest(UNDO_REACH)
        undone = redoable(newest)
        if undone is None or not isinstance(undone.fact, Undone):
            return None
        target = undone.fact.event_id
        act = next((event for event in newest if event.id == target), None)
        return self._append(Undone(undone.id, undone.day), about=act)

    def _is_beginning(self, act: Event) -> bool:
        if not isinstance(act.fact, RoutineRevised):
            return False
        return len(revisions_in(self._log.general()).all) == 1

    def _append(self, fact: Fact, about: Event | None = None) -> Changed:
        (event,) = self._log.append((fact,), self._clock.now(), self._clock.zone_name())
        return Changed(event, about)

    def _today(self) -> date:
        return routine_day(self._clock.now(), self._clock.zone(), self._settings.day_end)

    def _bounds(self, day: date) -> tuple[datetime, datetime]:
        return day_bounds(day, self._clock.zone(), self._settings.day_end)

    def _check(self, key: OccurrenceKey) -> None:
        if key.day > self._today():
            message = f"{key.day.isoformat()} has not come yet."
            raise WrongUse(message)
        routine = revisions_in(self._log.general()).on(key.day)
        planned = occurrences(routine, key.day, self._clock.zone(), self._settings.day_end)
        if key not in {one.key for one in planned}:
            message = f"{key.step_id} has no {key.slot_id} on {key.day.isoformat()}."
            raise WrongUse(message)
