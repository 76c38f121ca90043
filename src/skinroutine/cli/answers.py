"""What the command line answers to an act, and what it calls one that is taken back."""

from __future__ import annotations

from collections.abc import Mapping

from skinroutine.app.diary.queries import Queries
from skinroutine.app.diary.snapshots import DaySnapshot, Uses
from skinroutine.cli.finding import everything, name_of
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.plan.routine import Step
from skinroutine.domain.record.course_facts import (
    Counted,
    CourseSet,
    DateDropped,
    DateSaved,
    DayNoted,
    MoodNoted,
    PhotoDropped,
    PhotoKept,
    QuestionAsked,
    QuestionClosed,
    Refilled,
    SignRated,
)
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
OF_COURSE: Mapping[type, str] = {
    CourseSet: "the change of the course",
    Refilled: "the change of the box",
    Counted: "the change of the box",
    DateDropped: "taking a date off the list",
    QuestionAsked: "the change of the questions",
    QuestionClosed: "the change of the questions",
}
"""What an act is called when it is taken back."""


def noted(queries: Queries, state: State) -> str:
    """Say what an occurrence is now, and when it was done."""
    key = state.occurrence.key
    now = next(one for one in everything(queries.day(key.day)) if one.occurrence.key == key)
    record = now.record
    at = record and record.done_at and f" {record.done_at.astimezone(record.zone):%H:%M}"
    return f"Noted: {name_of(now.occurrence)}, {now.status.value}{at or ''}."


def noted_already(noted: State, c18: str) -> str:
    """Ask whether another dose is to be noted for the time of day of one that is noted (C18)."""
    record = noted.record
    at = record and record.done_at and f" {record.done_at.astimezone(record.zone):%H:%M}"
    said = f"{name_of(noted.occurrence)} is noted already, {noted.status.value}{at or ''}"
    another = "If it was another dose, add --again to note it as well."
    return f"{said}, so nothing was changed. {c18} {another}"


def used(snapshot: DaySnapshot, step: Step) -> str:
    """Say how often a step was done as needed on a day, and when last."""
    uses = next(one for one in snapshot.uses if one.step.id == step.id)
    return f"Noted: {step.title}, {_times(uses, snapshot)}."


def beyond(snapshot: DaySnapshot, step: Step) -> str:
    """Say how often a dose was noted beyond the plan of a day, and when last."""
    uses = next(one for one in snapshot.beyond if one.step.id == step.id)
    return f"Noted beyond the plan: {step.title}, {_times(uses, snapshot)}."


def _times(uses: Uses, snapshot: DaySnapshot) -> str:
    times = "once" if uses.times == 1 else f"{uses.times} times"
    at = uses.last_at and f", last {uses.last_at.astimezone(snapshot.moment.zone):%H:%M}"
    return f"{times} on {snapshot.day.isoformat()}{at or ''}"


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
            step = queries.routine(day).step(step_id)
            is_needed = step is None or step.is_as_needed
            how = "done as needed" if is_needed else "noted beyond the plan"
            return f"{_step(queries, OccurrenceKey(day, step_id, ''))}, {how}"
        case Noted(key=key):
            return f"the note on {_step(queries, key)}"
        case Ticked(key=key) | Skipped(key=key) | Snoozed(key=key) | Unticked(key=key):
            return f"{_step(queries, key)}, {OF_STEP[type(fact)]}"
        case _:
            return _of_course(fact)


def _of_course(fact: Fact) -> str:
    """Return what an act about the course or the diary page was."""
    match fact:
        case DateSaved(date=one):
            return f"the date saved for {one.day.isoformat()}"
        case SignRated(day=day) | DayNoted(day=day) | MoodNoted(day=day):
            return f"what was noted last of {day.isoformat()}"
        case PhotoKept(day=day) | PhotoDropped(day=day):
            return f"the change of the photos of {day.isoformat()}"
        case _:
            return OF_COURSE.get(type(fact), "the change of the routine")


def _step(queries: Queries, key: OccurrenceKey) -> str:
    """Return what an act was about; one outdoors may be gone with the outing it hung on."""
    states = queries.states(key.day, key.day)
    names = [name_of(one.occurrence) for one in states if one.occurrence.key == key]
    step = queries.routine(key.day).step(key.step_id)
    return names[0] if names else f"{step.title if step else 'a step'} of {key.day.isoformat()}"
