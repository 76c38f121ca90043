"""What the routine page shows, computed from the diary's snapshot and the drafts; pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from skinroutine.app.diary.preview import next_occurrences
from skinroutine.app.diary.snapshots import RoutineSnapshot
from skinroutine.app.diary.strengths import read_strengths
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import AnchorTimes, Routine, Slot, Step, StepKind
from skinroutine.domain.plan.starter import IDEAS
from skinroutine.domain.record.preferences import TextLevel
from skinroutine.ui.screens.routine.draft import (
    NEW,
    Draft,
    Place,
    draft_of,
    is_changed,
    problems,
    rebased,
    step_of,
)
from skinroutine.ui.wording import editor

SHARED_KINDS = frozenset({StepKind.MOISTURIZER, StepKind.LIP_BALM, StepKind.OTHER})
"""Kinds of which a routine may well have several steps."""
WHEN = frozenset({Place.TIMES, Place.DAYS})
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class StepLine:
    """One row of the list; only a step of today's routine can be moved."""

    id: str
    kind: StepKind
    title: str
    times: str
    days: str
    is_unsaved: bool = False
    can_move: bool = True

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return editor.row_name(self.title, self.times, self.days, is_unsaved=self.is_unsaved)


@dataclass(frozen=True, slots=True)
class EditorView:
    """Everything the editor shows of a draft."""

    draft: Draft
    today: date
    title: str
    subtitle: str
    problems: Mapping[Place, str]
    amount: str
    chips: tuple[tuple[Slot, str], ...]
    anchors: AnchorTimes
    preview: str
    remind_note: str
    discreet_note: str
    planned: str
    slot_ids: frozenset[str]
    is_unsaved: bool

    @property
    def can_save(self) -> bool:
        """Tell whether there is something to save that makes sense."""
        return self.is_unsaved and not self.problems


def first_day(draft: Draft, snapshot: RoutineSnapshot) -> date:
    """Return the day a draft applies from; one that has passed meanwhile is today."""
    return max(draft.applies_from or snapshot.today, snapshot.today)


def routine_from(draft: Draft, snapshot: RoutineSnapshot) -> Routine:
    """Return the routine that a draft is to change first."""
    return snapshot.revisions.on(first_day(draft, snapshot))


def to_come(step_id: str, snapshot: RoutineSnapshot) -> date | None:
    """Return the day from which a step is planned that today's routine does not have, or None."""
    if snapshot.routine.step(step_id) is not None:
        return None
    return next((day for day in snapshot.planned_from if _has(snapshot, day, step_id)), None)


def draft_for(step_id: str, snapshot: RoutineSnapshot) -> Draft | None:
    """Return the draft of a step as the diary has it, or None where it is in no routine."""
    step, ahead = snapshot.routine.step(step_id), to_come(step_id, snapshot)
    if step is None and ahead is not None:
        step = snapshot.revisions.on(ahead).step(step_id)
    return draft_of(step, ahead) if step is not None else None


def refreshed(draft: Draft, snapshot: RoutineSnapshot) -> Draft:
    """Return a draft over the step as the diary has it now, on the day it applies from."""
    step = routine_from(draft, snapshot).step(draft.step_id)
    return draft if step is None or step == draft.base else rebased(draft, step)


def lines(snapshot: RoutineSnapshot, drafts: Mapping[str, Draft]) -> tuple[StepLine, ...]:
    """Return the rows of the list: today's steps, those to come, and those not saved at all."""
    unsaved = {one for one, draft in drafts.items() if is_changed(draft)}
    known = [_line(step, snapshot) for step in snapshot.routine.steps]
    known += [_line_to_come(step, day, snapshot) for day, step in _steps_to_come(snapshot)]
    ids = {one.id for one in known}
    new = [_line_new(one) for one in drafts.values() if one.is_new and one.step_id not in ids]
    return tuple(replace(one, is_unsaved=one.id in unsaved) for one in (*known, *new))


def archived(snapshot: RoutineSnapshot) -> tuple[Step, ...]:
    """Return the archived steps, without those that come back by themselves."""
    return tuple(one for one in snapshot.archived if to_come(one.id, snapshot) is None)


def ideas(snapshot: RoutineSnapshot) -> tuple[Step, ...]:
    """Return the ideas that the routine does not have yet, each called as it would be."""
    steps = [*snapshot.routine.steps, *(step for _, step in _steps_to_come(snapshot))]
    named = [replace(one, name=tr(editor.IDEA_NAMES[one.id])) for one in IDEAS]
    return tuple(one for one in named if not any(_is_like(step, one) for step in steps))


def editor_view(
    draft: Draft, snapshot: RoutineSnapshot, level: TextLevel = TextLevel.NEUTRAL
) -> EditorView:
    """Return what the editor shows of a draft."""
    anchors = routine_from(draft, snapshot).anchors
    begins = snapshot.moment.day_ends.before(snapshot.today)
    slots = sorted(draft.slots, key=lambda one: _since(one, anchors, begins.hour * 60))
    found = problems(draft, _anchors(draft, snapshot))
    is_unsaved = is_changed(draft)
    return EditorView(
        draft=draft,
        today=snapshot.today,
        title=draft.name.strip() or tr(editor.NEW_STEP),
        subtitle=editor.kind_line(draft.kind, is_unsaved=is_unsaved),
        problems=found,
        amount="" if Place.DOSE in found else _amount(draft),
        chips=tuple((slot, editor.slot_chip(slot, anchors)) for slot in slots),
        anchors=anchors,
        preview="" if found.keys() & WHEN else _preview(draft, anchors, snapshot),
        remind_note=editor.remind_note(draft.policy),
        discreet_note=_discreet(draft, anchors, level),
        planned=_planned(draft, snapshot),
        slot_ids=_slot_ids(draft, snapshot),
        is_unsaved=is_unsaved,
    )


def _has(snapshot: RoutineSnapshot, day: date, step_id: str) -> bool:
    return snapshot.revisions.on(day).step(step_id) is not None


def _line(step: Step, snapshot: RoutineSnapshot) -> StepLine:
    days = _days(step, snapshot.today, snapshot)
    gone = next((day for day in snapshot.planned_from if not _has(snapshot, day, step.id)), None)
    if gone is not None:
        days = editor.until(days, gone - DAY)
    return _row(step, snapshot.routine.anchors, days)


def _line_to_come(step: Step, day: date, snapshot: RoutineSnapshot) -> StepLine:
    anchors = snapshot.revisions.on(day).anchors
    days = _days(step, day, snapshot)
    return replace(_row(step, anchors, editor.from_day(days, day)), can_move=False)


def _row(step: Step, anchors: AnchorTimes, days: str) -> StepLine:
    return StepLine(step.id, step.kind, step.title, editor.times_of(step, anchors), days)


def _days(step: Step, today: date, snapshot: RoutineSnapshot) -> str:
    """Return the days of a step; none where it is done as needed alone."""
    return editor.days_of(step.days, today, snapshot.first_weekday) if step.slots else ""


def _line_new(draft: Draft) -> StepLine:
    name = draft.name.strip() or tr(editor.NEW_STEP)
    return StepLine(draft.step_id, draft.kind, name, "", "", can_move=False)


def _steps_to_come(snapshot: RoutineSnapshot) -> list[tuple[date, Step]]:
    found: dict[str, tuple[date, Step]] = {}
    for day in snapshot.planned_from:
        for step in snapshot.revisions.on(day).steps:
            if snapshot.routine.step(step.id) is None:
                found.setdefault(step.id, (day, step))
    return list(found.values())


def _is_like(step: Step, idea: Step) -> bool:
    if step.name.strip().casefold() == idea.name.casefold():
        return True
    return step.kind is idea.kind and idea.kind not in SHARED_KINDS


def _anchors(draft: Draft, snapshot: RoutineSnapshot) -> Iterable[AnchorTimes]:
    """Return the anchors of each routine that a draft would go into."""
    first = first_day(draft, snapshot)
    days = (first, *snapshot.revisions.days_after(first))
    return [snapshot.revisions.on(day).anchors for day in days]


def _since(slot: Slot, anchors: AnchorTimes, begins: int) -> int:
    at = slot.time_of_day(anchors)
    return (at.hour * 60 + at.minute - begins) % (24 * 60)


def _amount(draft: Draft) -> str:
    if not draft.is_dose:
        return ""
    step = Step(
        "any",
        StepKind.DOSE,
        "any",
        slots=(),
        is_as_needed=True,
        strengths=read_strengths(draft.dose),
    )
    return editor.amount_in_all(step.amount) if len(step.strengths) > 1 else ""


def _preview(draft: Draft, anchors: AnchorTimes, snapshot: RoutineSnapshot) -> str:
    """Say when a draft falls due next, whatever its name and its dose are like."""
    if not draft.slots:
        return ""
    step = step_of(replace(draft, name="any", dose=""))
    first = first_day(draft, snapshot)
    coming = next_occurrences(step, anchors, snapshot.moment, first=first)
    return editor.preview(coming, snapshot.today)


def _discreet(draft: Draft, anchors: AnchorTimes, level: TextLevel) -> str:
    if level is TextLevel.DISCREET:
        return tr(editor.DISCREET_ALREADY)
    times = sorted(slot.time_of_day(anchors) for slot in draft.slots)
    return editor.discreet_note(times[0]) if times else ""


def _planned(draft: Draft, snapshot: RoutineSnapshot) -> str:
    """Say what is planned to change after the day a draft applies from."""
    days = snapshot.revisions.days_after(first_day(draft, snapshot))
    if not days:
        return ""
    said, before = [editor.planned_note(days)], draft.base
    for day in days:
        step = snapshot.revisions.on(day).step(draft.step_id)
        if step != before and before is not None:
            said.append(_planned_step(step, day, snapshot))
        before = step
    return "\n".join(said)


def _planned_step(step: Step | None, day: date, snapshot: RoutineSnapshot) -> str:
    if step is None:
        return editor.planned_gone(day)
    times = editor.times_of(step, snapshot.revisions.on(day).anchors)
    days = _days(step, day, snapshot)
    return editor.planned_step(day, editor.planned_line(step.title, times, days))


def _slot_ids(draft: Draft, snapshot: RoutineSnapshot) -> frozenset[str]:
    """Return every id that a slot of this step has or ever had."""
    steps = [
        one.routine.step(draft.step_id) for one in snapshot.revisions.all if draft.step_id != NEW
    ]
    known = {slot.id for step in steps if step is not None for slot in step.slots}
    return frozenset(known | {slot.id for slot in draft.slots})
