"""The four anchors while they are being changed, and what keeps them from being saved; pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time

from skinroutine.app.diary.snapshots import RoutineSnapshot
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.edits import Edit
from skinroutine.domain.plan.routine import Anchor, AnchorTimes, Routine
from skinroutine.ui.wording import editor


@dataclass(frozen=True, slots=True)
class AnchorsDraft:
    """The four times in order as the person has set them, over those the diary has (`base`).

    `applies_from` is None for today.
    """

    base: AnchorTimes
    times: tuple[time, ...]
    applies_from: date | None = None

    @property
    def changed(self) -> dict[Anchor, time]:
        """The times that differ from the diary's."""
        pairs = zip(Anchor, self.times, strict=True)
        return {anchor: at for anchor, at in pairs if at != self.base.at(anchor)}


def anchors_draft(snapshot: RoutineSnapshot, applies_from: date | None = None) -> AnchorsDraft:
    """Return the draft of the anchors as the diary has them from a day on."""
    base = snapshot.revisions.on(_first_day(applies_from, snapshot)).anchors
    return AnchorsDraft(base, tuple(base.at(one) for one in Anchor), applies_from)


def refreshed_anchors(draft: AnchorsDraft, snapshot: RoutineSnapshot) -> AnchorsDraft:
    """Return a draft over the anchors as the diary has them now, with what the person changed."""
    fresh = anchors_draft(snapshot, draft.applies_from)
    own = draft.changed
    times = tuple(own.get(one, at) for one, at in zip(Anchor, fresh.times, strict=True))
    return replace(fresh, times=times)


def anchors_edit(draft: AnchorsDraft) -> Edit:
    """Return the edit that sets the times that differ; two equal ones are a ValueError."""
    changed = {anchor.value: at for anchor, at in draft.changed.items()}
    return lambda routine: replace(routine, anchors=replace(routine.anchors, **changed))


def anchors_problem(draft: AnchorsDraft, snapshot: RoutineSnapshot) -> str:
    """Say what keeps the four times from being saved, or nothing."""
    first = _first_day(draft.applies_from, snapshot)
    for day in (first, *snapshot.revisions.days_after(first)):
        problem = _problem(draft, snapshot.revisions.on(day))
        if problem:
            return problem
    return ""


def _problem(draft: AnchorsDraft, routine: Routine) -> str:
    changed = {anchor.value: at for anchor, at in draft.changed.items()}
    try:
        anchors = replace(routine.anchors, **changed)
    except ValueError:
        return tr(editor.SAME_ANCHORS)
    for step in routine.steps:
        times = [slot.time_of_day(anchors) for slot in step.slots]
        twice = next((at for at in times if times.count(at) > 1), None)
        if twice is not None:
            return editor.same_time(step.name, twice)
    return ""


def _first_day(applies_from: date | None, snapshot: RoutineSnapshot) -> date:
    return max(applies_from or snapshot.today, snapshot.today)
