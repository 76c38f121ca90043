"""What a person can do: each command appends one fact, durable before it returns."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from skinroutine.app.diary.beginning import start_diary
from skinroutine.app.diary.look import ByDay, DiaryLook, KnownGeneral
from skinroutine.app.diary.notes import own_words
from skinroutine.app.errors import WrongUse
from skinroutine.app.ports import Clock, EventLog
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.edits import Edit
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import LONGEST_NOTE, Revision, Routine
from skinroutine.domain.plan.schedule import DAY_END, day_bounds
from skinroutine.domain.plan.starter import default_routine
from skinroutine.domain.record.event import (
    CameIn,
    Event,
    Fact,
    Noted,
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
    Used,
    WentOut,
    redoable,
    revisions_in,
    standing,
    undoable,
    undoings,
    with_its_batch,
)
from skinroutine.domain.record.outdoors import evening_of, outings
from skinroutine.domain.record.own import Own, said_at
from skinroutine.domain.record.preferences import (
    RESET,
    PreferenceName,
    check_preference,
    day_end_value,
)
from skinroutine.domain.reminding.reminder import is_paused

UNDO_REACH = 500
"""How many of the newest facts of this device that stand undo looks through."""
UNDO_FURTHEST = 16 * UNDO_REACH
"""How many of the newest facts it looks through at most, whoever told them."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What a command did: the event it appended and, for undo and redo, the act it was about.

    `count` is above one where that act is the newest of so many facts that one import told.
    """

    event: Event
    about: Event | None = None
    is_undo: bool = False
    count: int = 1


class Commands:
    """The commands of one diary; WrongUse and WorldFailure mean that nothing was changed."""

    def __init__(self, log: EventLog, clock: Clock) -> None:
        self._log = log
        self._clock = clock
        self._known = KnownGeneral()

    def start_diary(self, first: Callable[[], Routine] = default_routine) -> bool:
        """Give an empty diary its first routine, made when asked for; False where it has one."""
        return start_diary(self._log, self._clock, first)

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
        look = self._check(key)
        done_at = self._done_at(look, key.day, done_at)
        return self._append(Ticked(key, done_at, with_food, via))

    def untick(self, key: OccurrenceKey, *, via: str = "") -> Changed:
        """Take a tick or a skip back."""
        self._check(key)
        return self._append(Unticked(key, via))

    def skip(self, key: OccurrenceKey, reason: SkipReason | None, *, via: str = "") -> Changed:
        """Record that an occurrence was left out on purpose, for a reason if one was given."""
        self._check(key)
        return self._append(Skipped(key, reason, via))

    def note(self, key: OccurrenceKey, text: str) -> Changed | None:
        """Put the person's own words on an occurrence; empty ones take them away."""
        look = self._check(key)
        words = own_words(text, LONGEST_NOTE)
        states = look.everything(key.day, self._events_of(key.day))
        if next(one.note for one in states if one.occurrence.key == key) == words:
            return None
        return self._append(Noted(key, words))

    def use(
        self,
        step_id: str,
        day: date | None = None,
        at: datetime | None = None,
        *,
        via: str = "",
        beyond_plan: bool = False,
    ) -> Changed:
        """Record that a step was done as needed; times as for `tick`.

        A dose is planned, so one more of it has to be said to lie beyond the plan.
        """
        look = self._look()
        day = day or look.today
        self._check_day(look, day)
        step = look.revisions.on(day).step(step_id)
        if step is None or not (step.is_as_needed or (beyond_plan and step.is_dose)):
            name = step.name if step else step_id
            message = tr("{step} is not done as needed on {day}.", step=name, day=day.isoformat())
            raise WrongUse(message)
        return self._append(Used(day, step_id, self._done_at(look, day, at), via))

    def go_outside(self, *, via: str = "") -> Changed | None:
        """Have sunscreen reminded again from now on; None where the person is outside already."""
        look = self._look()
        routine, now = look.revisions.on(look.today), look.moment.now
        if all(step.again_outdoors is None for step in routine.steps):
            message = tr("No step of your routine is due again outdoors.")
            raise WrongUse(message)
        if now >= evening_of(routine, look.today, look.moment):
            message = tr("It is evening, so nothing is due again outdoors today.")
            raise WrongUse(message)
        return None if self._is_outside(look, now) else self._append(WentOut(look.today, via))

    def come_in(self, *, via: str = "") -> Changed | None:
        """Have sunscreen reminded no more; None where the person is not outside."""
        look = self._look()
        is_outside = self._is_outside(look, look.moment.now)
        return self._append(CameIn(look.today, via)) if is_outside else None

    def snooze(
        self, key: OccurrenceKey, length: timedelta | None = None, *, via: str = ""
    ) -> Changed:
        """Move the reminder of one of today's occurrences to `length` from now."""
        look = self._check(key)
        length = look.preferences.snooze if length is None else length
        until = look.moment.now + length
        if key.day != look.today:
            message = tr("Only a step of today can be snoozed.")
            raise WrongUse(message)
        if length < timedelta(minutes=1):
            message = tr("A snooze is at least one minute long.")
            raise WrongUse(message)
        if until >= _bounds(look, key.day)[1]:
            message = tr("That snooze would end after the day does.")
            raise WrongUse(message)
        again = look.again(key.day, self._events_of(key.day))
        if key in {one.occurrence.key for one in again} and not self._is_outside(look, until):
            message = tr("That snooze would end when nothing is due again outdoors any more.")
            raise WrongUse(message)
        return self._append(Snoozed(key, until, via))

    def revise(self, routine: Routine, applies_from: date | None = None) -> Changed | None:
        """Let a routine apply from a day on, today by default; None where it does already.

        Routines that are planned to follow it stay as they are.
        """
        return self.change_routine(lambda _: routine, applies_from, with_later=False)

    def change_routine(
        self, edit: Edit, applies_from: date | None = None, *, with_later: bool = True
    ) -> Changed | None:
        """Change the routine from a day on, and so the ones that are planned to follow.

        WrongUse where the day is past, or where the change makes no sense; None where nothing
        changes.
        """
        look = self._look()
        day = applies_from or look.today
        if day < look.today:
            message = tr(
                "Past days keep the routine they had: a change applies from today or later."
            )
            raise WrongUse(message)
        before = look.revisions.on(day)
        days = look.revisions.days_after(day) if with_later else ()
        try:
            routine = edit(before)
            later = tuple(Revision(one, edit(look.revisions.on(one))) for one in days)
        except ValueError as error:
            message = tr("The routine was not changed: {reason}.", reason=error)
            raise WrongUse(message) from error
        is_same = all(look.revisions.on(one.applies_from) == one.routine for one in later)
        if routine == before and is_same:
            return None
        return self._append(RoutineRevised(day, routine, later))

    def new_step_id(self, name: str) -> str:
        """Return an id that no step of this diary ever had, with a name's first words in it."""
        words = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:24] or "step"
        taken = self._look().revisions.step_ids
        while True:
            made = f"{words}-{secrets.token_hex(2)}"
            if made not in taken:
                return made

    def pause(self) -> Changed | None:
        """Hold every reminder back until today is over; None where that is so already."""
        today = self._look().today
        return None if self._is_paused(today) else self._append(Paused(today))

    def resume(self) -> Changed | None:
        """Remind again today; None where nothing was paused."""
        today = self._look().today
        return self._append(Resumed(today)) if self._is_paused(today) else None

    def prefer(self, name: PreferenceName, value: str) -> Changed:
        """Set a preference; WrongUse where the value makes no sense."""
        said = Preferred(name.value, value)
        try:
            check_preference(said)
        except ValueError as error:
            message = tr("That setting makes no sense: {reason}.", reason=error)
            raise WrongUse(message) from error
        return self._append(said)

    def end_days_at(self, at: time) -> Changed:
        """Let routine days end at a wall time from today on; past days keep the end they had."""
        return self.prefer(PreferenceName.DAY_END, day_end_value(self._look().today, at))

    def reset_preferences(self) -> Changed:
        """Set every preference back to what it was at first, in one transaction."""
        look = self._look()
        facts: list[Fact] = [Preferred(name.value, value) for name, value in RESET]
        if look.moment.day_ends.after(look.today) != DAY_END:
            value = day_end_value(look.today, DAY_END)
            facts.append(Preferred(PreferenceName.DAY_END.value, value))
        return self._append_all(facts)

    def _is_paused(self, today: date) -> bool:
        return is_paused(self._log.about(today, today))

    def undo(self) -> Changed | None:
        """Take the newest standing act back; None where there is nothing to take back.

        What another computer or the phone said stays: each takes back its own. What one import
        told is taken back together, in one transaction.
        """
        newest = self._back_to(
            lambda known: undoable(known, self._own(known)) is not None or self._is_far(known)
        )
        is_own = self._own(newest)
        act = undoable([one for one in standing(newest) if is_own(one)][-UNDO_REACH:])
        if act is None or self._is_beginning(act):
            return None
        acts = with_its_batch(act, self._back_to_batch(act)) if act.batch else (act,)
        changed = self._append_all([Undone(one.id, one.day) for one in acts])
        return replace(changed, about=act, is_undo=True, count=len(acts))

    def redo(self) -> Changed | None:
        """Bring back what the newest undo took; None where there is nothing or a newer act."""
        newest = self._back_to(self._is_redo_clear)
        undone = redoable(newest, self._own(newest))
        if undone is None or not isinstance(undone.fact, Undone):
            return None
        target = undone.fact.event_id
        act = next((event for event in newest if event.id == target), None)
        if act is None or not act.batch:
            return self._append(Undone(undone.id, undone.day), about=act)
        known = self._back_to_batch(act)
        acts = {one.id for one in known if one.batch == act.batch}
        taken = undoings(acts, known)
        changed = self._append_all([Undone(one.id, one.day) for one in taken])
        return replace(changed, about=act, count=len(taken))

    def _own(self, known: Sequence[Event]) -> Own:
        return said_at(self._log.device, (*self._log.general(), *known))

    def _is_far(self, known: Sequence[Event]) -> bool:
        """Tell whether undo looks back no further than these events."""
        own = filter(self._own(known), standing(known))
        return len(known) >= UNDO_FURTHEST or len(list(own)) >= UNDO_REACH

    def _is_redo_clear(self, known: Sequence[Event]) -> bool:
        """Tell whether the newest events are enough to say what redo brings back."""
        is_own = self._own(known)
        undone = redoable(known, is_own)
        if undone is None:
            return undoable(known, is_own) is not None or self._is_far(known)
        return isinstance(undone.fact, Undone) and undone.fact.event_id in {one.id for one in known}

    def _back_to(self, is_there: Callable[[Sequence[Event]], bool]) -> tuple[Event, ...]:
        """Return the newest events, so many that it is there, or all of them within a limit."""
        reach = UNDO_REACH
        while True:
            newest = self._log.newest(reach)
            if len(newest) < reach or is_there(newest):
                return newest
            reach *= 4

    def _back_to_batch(self, act: Event) -> tuple[Event, ...]:
        """Return the newest events, back to the first that was told by the import of an act."""
        first = f"{act.batch}-1"
        return self._back_to(lambda known: any(one.id == first for one in known))

    def _is_beginning(self, act: Event) -> bool:
        """Tell whether an act is a first routine, which no computer takes back.

        Two of them may be here, of two computers; without either, a diary has no routine at all.
        """
        if not isinstance(act.fact, RoutineRevised):
            return False
        general = self._log.general()
        orders = [one.order for one in general if isinstance(one.fact, RoutineRevised)]
        return act.order <= min(orders) or len(revisions_in(general).all) == 1

    def _append(self, fact: Fact, about: Event | None = None) -> Changed:
        return replace(self._append_all([fact]), about=about)

    def _append_all(self, facts: Sequence[Fact]) -> Changed:
        """Append facts in one transaction; the change is told as the last of them."""
        events = self._log.append(facts, self._clock.now(), self._clock.zone_name())
        return Changed(events[-1])

    def _look(self) -> DiaryLook:
        general, clock = self._log.general(), self._clock
        return DiaryLook(general, clock.now(), clock.zone(), self._log, self._known.of(general))

    def _events_of(self, day: date) -> ByDay:
        return {day: self._log.about(day, day)}

    def _is_outside(self, look: DiaryLook, at: datetime) -> bool:
        of_day = self._log.about(look.today, look.today)
        trips = outings(look.revisions.on(look.today), look.today, of_day, look.moment)
        return any(trip.is_on(at) for trip in trips)

    def _done_at(self, look: DiaryLook, day: date, said: datetime | None) -> datetime | None:
        """Return when something was done: as was said, now for today, or unknown."""
        now = look.moment.now
        if said is None:
            return now if day == look.today else None
        begins, ends = _bounds(look, day)
        if said > now:
            message = tr("That time has not come yet.")
            raise WrongUse(message)
        if not begins <= said < ends:
            message = tr("That time is outside the day of {day}.", day=day.isoformat())
            raise WrongUse(message)
        return said

    def _check_day(self, look: DiaryLook, day: date) -> None:
        if day > look.today:
            message = tr("{day} has not come yet.", day=day.isoformat())
            raise WrongUse(message)

    def _check(self, key: OccurrenceKey) -> DiaryLook:
        """Return a look at the diary; WrongUse where the occurrence is not one of its day."""
        look = self._look()
        self._check_day(look, key.day)
        if not look.has(key):
            message = tr(
                "{step} has no {slot} on {day}.",
                step=key.step_id,
                slot=key.slot_id,
                day=key.day.isoformat(),
            )
            raise WrongUse(message)
        return look


def _bounds(look: DiaryLook, day: date) -> tuple[datetime, datetime]:
    return day_bounds(day, look.moment.zone, look.moment.day_ends)
