"""What is said in the editor of a cell, and the facts that it comes to; pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum

from skinroutine.domain.plan.schedule import day_bounds, due_instant
from skinroutine.domain.record.event import Noted, Skipped, SkipReason, Ticked, Unticked
from skinroutine.domain.record.status import Moment, State, Status

Correction = Ticked | Skipped | Unticked | Noted


class Said(StrEnum):
    """The three things that can be said of an occurrence."""

    DONE = "done"
    SKIPPED = "skipped"
    NOTHING = "nothing"


class Trouble(StrEnum):
    """Why something cannot have been done at a wall time of a day."""

    NOT_YET = "not yet"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Draft:
    """What is said of one occurrence; `at` is the wall time it was done, None where unsaid."""

    said: Said
    at: time | None = None
    with_food: bool | None = None
    reason: SkipReason | None = None
    note: str = ""


def draft_of(state: State) -> Draft:
    """Return what the diary has of an occurrence already."""
    record = state.record
    if record is None:
        return Draft(Said.NOTHING, note=state.note)
    if state.status is Status.SKIPPED:
        return Draft(Said.SKIPPED, reason=record.reason, note=state.note)
    at = wall(record.done_at.astimezone(record.zone)) if record.done_at is not None else None
    return Draft(Said.DONE, at, record.with_food, note=state.note)


def corrections(state: State, draft: Draft, moment: Moment) -> tuple[Correction, ...]:
    """Return the facts that make what the diary has into what was said; none where it is so.

    The time that is said has no trouble.
    """
    key, before, note = state.occurrence.key, draft_of(state), draft.note.strip()
    found: list[Correction] = []
    if _record_of(draft) != _record_of(before):
        if draft.said is Said.DONE:
            found.append(Ticked(key, _done_at(state, draft, moment), draft.with_food))
        elif draft.said is Said.SKIPPED:
            found.append(Skipped(key, draft.reason))
        else:
            found.append(Unticked(key))
    if note != before.note:
        found.append(Noted(key, note))
    return tuple(found)


def trouble(state: State, draft: Draft, moment: Moment) -> Trouble | None:
    """Return why it cannot have been done at the time that is said; None where it can.

    A time that the diary has already is taken as it is.
    """
    if draft.said is not Said.DONE or draft.at is None or draft.at == draft_of(state).at:
        return None
    day = state.occurrence.key.day
    done_at = due_instant(day, draft.at, moment.zone, moment.day_ends)
    begins, ends = day_bounds(day, moment.zone, moment.day_ends)
    is_its_own = wall(done_at.astimezone(moment.zone)) == draft.at
    if not (is_its_own and begins <= done_at < ends):
        return Trouble.OUTSIDE
    return Trouble.NOT_YET if done_at > moment.now else None


def bounds(day: date, moment: Moment) -> tuple[time, time]:
    """Return the wall times at which a day begins and ends here."""
    begins, ends = day_bounds(day, moment.zone, moment.day_ends)
    return wall(begins.astimezone(moment.zone)), wall(ends.astimezone(moment.zone))


def wall(at: datetime) -> time:
    """Return a wall time in whole minutes."""
    return at.time().replace(second=0, microsecond=0)


def _record_of(draft: Draft) -> Draft:
    """Return what belongs to what was said, without the note."""
    if draft.said is Said.DONE:
        return replace(draft, reason=None, note="")
    reason = draft.reason if draft.said is Said.SKIPPED else None
    return Draft(draft.said, reason=reason)


def _done_at(state: State, draft: Draft, moment: Moment) -> datetime | None:
    """Return the instant that is said; one that the diary has already keeps its seconds."""
    record = state.record
    if record is not None and draft.at == draft_of(state).at:
        return record.done_at
    if draft.at is None:
        return None
    return due_instant(state.occurrence.key.day, draft.at, moment.zone, moment.day_ends)
