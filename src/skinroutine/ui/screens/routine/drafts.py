"""Everything on the routine page that is not saved yet, in one value; pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from skinroutine.app.diary.snapshots import RoutineSnapshot
from skinroutine.ui.screens.routine.anchors_draft import AnchorsDraft, refreshed_anchors
from skinroutine.ui.screens.routine.draft import NEW, Draft, is_changed
from skinroutine.ui.screens.routine.view import draft_for, refreshed


@dataclass(frozen=True, slots=True)
class PageDraft:
    """The drafts of steps by their ids, that of the anchors, and which step is chosen.

    It can be taken from one page and given to another, when the window is built anew.
    """

    steps: Mapping[str, Draft] = field(default_factory=dict)
    anchors: AnchorsDraft | None = None
    chosen: str | None = None
    is_more_open: bool = False

    def of(self, step_id: str | None, snapshot: RoutineSnapshot) -> Draft | None:
        """Return the draft of a step, or the step as the diary has it; None where there is none."""
        if step_id is None:
            return None
        return self.steps.get(step_id) or (draft_for(step_id, snapshot) if step_id else None)

    def with_step(self, draft: Draft, snapshot: RoutineSnapshot) -> PageDraft:
        """Return the same with a draft as a person has changed it, over the day it applies from."""
        draft = refreshed(draft, snapshot)
        as_is = draft_for(draft.step_id, snapshot) if draft.step_id else None
        steps = {one: other for one, other in self.steps.items() if one != draft.step_id}
        if draft != as_is:
            steps[draft.step_id] = draft
        return replace(self, steps=steps)

    def without(self, step_id: str) -> PageDraft:
        """Return the same without the draft of a step."""
        steps = {one: draft for one, draft in self.steps.items() if one != step_id}
        return replace(self, steps=steps)

    def named(self, step_id: str) -> PageDraft:
        """Return the same with the new step under the id that it is saved with."""
        draft = self.steps[NEW]
        kept = self.without(NEW)
        steps = {**kept.steps, step_id: replace(draft, step_id=step_id)}
        return replace(kept, steps=steps, chosen=step_id)

    def over(self, snapshot: RoutineSnapshot) -> PageDraft:
        """Return the same over what the diary has now: what has been saved is no draft any more."""
        steps = {one: refreshed(draft, snapshot) for one, draft in self.steps.items()}
        kept = {
            one: draft
            for one, draft in steps.items()
            if is_changed(draft) or not is_changed(self.steps[one])
        }
        return replace(self, steps=kept, anchors=self._anchors_over(snapshot))

    def _anchors_over(self, snapshot: RoutineSnapshot) -> AnchorsDraft | None:
        if self.anchors is None:
            return None
        fresh = refreshed_anchors(self.anchors, snapshot)
        return fresh if fresh.changed or not self.anchors.changed else None
