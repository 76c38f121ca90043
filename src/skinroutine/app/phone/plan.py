"""The plan as to-dos for a phone: one for each dose, one for the care that is due together.

There is one for each occurrence or group of them, and no rule of repetition: what a client does
with a recurring to-do that is completed differs. An entry keeps its id while its occurrences stay
together, whatever is said of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from skinroutine.app.diary.queries import Queries
from skinroutine.app.diary.snapshots import Reminding
from skinroutine.app.phone.entry import Entry, entry_id, writer_name
from skinroutine.app.reminding.reminder_text import reminder_notice
from skinroutine.app.reminding.rings import rings
from skinroutine.domain.phone.agreement import Mark
from skinroutine.domain.plan.occurrence import Occurrence, OccurrenceKey
from skinroutine.domain.record.event import PromptKind
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.domain.record.status import Prompting, State
from skinroutine.domain.reminding.reminder import Prompt

AHEAD = timedelta(days=14)
"""How far ahead there are entries."""
BACK = timedelta(days=1)
"""For how long back: yesterday can still be ticked on the phone."""
HEARD_BACK = timedelta(days=14)
"""For how long back a phone is heard that had no network, or a computer that was off."""


def phone_plan(
    queries: Queries, level: TextLevel, seed: str, device: str = ""
) -> tuple[Entry, ...]:
    """Return every entry that is wanted now, in order of time; may raise WorldFailure.

    `seed` makes the ids this diary's own; they say nothing to whoever keeps the calendar. `device`
    is the computer that wants them so.
    """
    view = queries.reminding()
    first = max(view.today - BACK, queries.began())
    states = queries.states(first, view.today + AHEAD)
    writer = writer_name(seed, device)
    found = (_entry(group, view, level, seed) for group in _groups(states))
    entries = [replace(one, writer=writer) for one in found if one]
    return tuple(sorted(entries, key=lambda one: (one.due, one.uid)))


def past_entries(queries: Queries, seeds: Iterable[str]) -> dict[str, tuple[OccurrenceKey, ...]]:
    """Return ids of entries that are wanted no more, with what of them the diary says nothing of.

    They tell what a to-do is about that was completed days ago and comes to be seen now. What was
    said or taken back here since holds. May raise WorldFailure.
    """
    today = queries.today()
    first, last = max(today - HEARD_BACK, queries.began()), today - BACK - timedelta(days=1)
    if first > last:
        return {}
    groups = list(_groups(queries.states(first, last)))
    untold = [(_covers(group), _covers(filter(_is_untold, group))) for group in groups]
    return {entry_id(seed, covers): left for seed in seeds for covers, left in untold if left}


def _is_untold(state: State) -> bool:
    return state.record is None and state.taken_back_at is None


def _groups(states: Iterable[State]) -> Iterable[list[State]]:
    groups: dict[tuple[str, ...], list[State]] = {}
    for state in states:
        groups.setdefault(_together(state), []).append(state)
    return groups.values()


def _covers(group: Iterable[State]) -> tuple[OccurrenceKey, ...]:
    """Return what an entry stands for: what is reminded of."""
    return tuple(one.occurrence.key for one in group if one.occurrence.step.policy.is_on)


def _together(state: State) -> tuple[str, ...]:
    """Return what an occurrence shares with those beside it; a dose and a date stand alone."""
    one = state.occurrence
    alone = one.step.is_dose or one.is_told or one.is_again or one.step.policy.is_discreet
    own = (one.key.step_id, one.key.slot_id) if alone else ()
    return (one.key.day.isoformat(), one.due_at.isoformat(), *own)


def _entry(group: Sequence[State], view: Reminding, level: TextLevel, seed: str) -> Entry | None:
    """Return the entry of a group, or None where nothing of it is reminded of."""
    reminded = [one for one in group if one.occurrence.step.policy.is_on]
    if not reminded:
        return None
    first = reminded[0].occurrence
    open_ones = [one for one in reminded if one.record is None]
    is_over = first.key.day < view.today
    alarms = {at for one in open_ones for at in _alarms(one, view)} if not is_over else set()
    words = reminder_notice([_prompt(one) for one in open_ones or reminded], _level(first, level))
    mark, said_at, done_at = _said(reminded)
    covers = _covers(group)
    return Entry(
        entry_id(seed, covers),
        covers,
        first.due_at,
        tuple(sorted(alarms)),
        words.title,
        words.body,
        mark,
        said_at,
        done_at,
    )


def _level(one: Occurrence, level: TextLevel) -> TextLevel:
    return TextLevel.DISCREET if one.step.policy.is_discreet else level


def _alarms(state: State, view: Reminding) -> Iterable[datetime]:
    """Return when it rings, whatever this computer has shown of it already.

    Otherwise each reminder here would change what lies there.
    """
    snoozed = Prompting(snoozed_until=state.prompting.snoozed_until)
    return (at for _, at in rings(replace(state, prompting=snoozed), view))


def _prompt(state: State) -> Prompt:
    return Prompt(state, PromptKind.DUE, state.occurrence.due_at)


def _said(group: Sequence[State]) -> tuple[Mark, datetime | None, datetime | None]:
    """Return what is said of a group, which is settled when each of it is; when, and when done."""
    records = [one.record for one in group if one.record is not None]
    if len(records) < len(group):
        taken_back = max((one.taken_back_at for one in group if one.taken_back_at), default=None)
        return Mark.OPEN, taken_back, None
    said_at = max(one.said_at for one in records)
    if not any(one.status.is_done for one in group):
        return Mark.LEFT_OUT, said_at, None
    return Mark.DONE, said_at, max((one.done_at for one in records if one.done_at), default=None)
