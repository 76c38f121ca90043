"""What the command line answers to an act, and what it calls one that is taken back."""

from __future__ import annotations

from collections.abc import Mapping

from skinroutine.app.diary.queries import Queries
from skinroutine.app.diary.snapshots import DaySnapshot
from skinroutine.cli.finding import everything, name_of
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import Step
from skinroutine.domain.record.event import (
    CameIn,
    Fact,
    Noted,
    Paused,
    Resumed,
    Skipped,
    Snoozed,
    Ticked,
    Unticked,
    Used,
    WentOut,
)
from skinroutine.domain.record.status import State

OF_DAY: Mapping[type, str] = {
    Paused: "the pause of reminders",
    Resumed: "the end of the pause",
    WentOut: "going outside",
    CameIn: "coming back in",
}
OF_STEP: Mapping[type, str] = {
    Ticked: "done",
    Skipped: "skipped",
    Snoozed: "snoozed",
    Unticked: "not recorded",
}
"""What an act is called when it is taken back."""


def noted(queries: Queries, state: State) -> str:
    """Say what an occurrence is now, and when it was done."""
    key = state.occurrence.key
    now = next(one for one in everything(queries.day(key.day)) if one.occurrence.key == key)
    record = now.record
    at = record and record.done_at and f" {record.done_at.astimezone(record.zone):%H:%M}"
    return f"Noted: {name_of(now.occurrence)}, {now.status.value}{at or ''}."


def used(snapshot: DaySnapshot, step: Step) -> str:
    """Say how often a step was done as needed on a day, and when last."""
    uses = next(one for one in snapshot.uses if one.step.id == step.id)
    times = "once" if uses.times == 1 else f"{uses.times} times"
    at = uses.last_at and f", last {uses.last_at.astimezone(snapshot.moment.zone):%H:%M}"
    return f"Noted: {step.title}, {times} on {snapshot.day.isoformat()}{at or ''}."


def outside(snapshot: DaySnapshot, *, is_new: bool) -> str:
    """Say since when the person is outside, and when sunscreen is due again."""
    found = snapshot.outdoors
    assert found is not None
    assert found.outing is not None
    zone = snapshot.moment.zone
    since = f"outside since {found.outing.began.astimezone(zone):%H:%M}"
    again = "nothing is due again before the evening"
    if found.next_at is not None:
        again = f"due again at {found.next_at.astimezone(zone):%H:%M}"
    if is_new:
        return f"Noted: {since}; {again}."
    return f"You are {since} already; {again}. Nothing was changed."


def what(queries: Queries, fact: Fact) -> str:
    """Return what an act was, for the sentence that it is taken back."""
    if type(fact) in OF_DAY:
        return OF_DAY[type(fact)]
    match fact:
        case Used(day=day, step_id=step_id):
            return f"{_step(queries, OccurrenceKey(day, step_id, ''))}, done as needed"
        case Noted(key=key):
            return f"the note on {_step(queries, key)}"
        case Ticked(key=key) | Skipped(key=key) | Snoozed(key=key) | Unticked(key=key):
            return f"{_step(queries, key)}, {OF_STEP[type(fact)]}"
        case _:
            return "the change of the routine"


def _step(queries: Queries, key: OccurrenceKey) -> str:
    """Return what an act was about; one outdoors may be gone with the outing it hung on."""
    states = queries.states(key.day, key.day)
    names = [name_of(one.occurrence) for one in states if one.occurrence.key == key]
    step = queries.routine(key.day).step(key.step_id)
    return names[0] if names else f"{step.title if step else 'a step'} of {key.day.isoformat()}"
