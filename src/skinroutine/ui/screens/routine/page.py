"""The routine page: a list of steps, and beside or beneath it the editor of the chosen one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QPushButton,
)

from skinroutine.app.diary.snapshots import RoutineSnapshot
from skinroutine.app.reminding.proof import Proof
from skinroutine.domain.plan.edits import archive_step, move_step, put_step
from skinroutine.domain.plan.routine import Step
from skinroutine.domain.plan.starter import from_idea
from skinroutine.ui.diary import Diary
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.routine.anchors_draft import (
    AnchorsDraft,
    anchors_draft,
    anchors_edit,
    anchors_problem,
)
from skinroutine.ui.screens.routine.draft import (
    NEW,
    Draft,
    edit_of,
    is_changed,
    new_draft,
    step_of,
)
from skinroutine.ui.screens.routine.drafts import PageDraft
from skinroutine.ui.screens.routine.frame import RoutineFrame
from skinroutine.ui.screens.routine.rows import name_button
from skinroutine.ui.screens.routine.view import (
    StepLine,
    archived,
    editor_view,
    first_day,
    ideas,
    lines,
    routine_from,
)
from skinroutine.ui.wording import editor


class RoutinePage(RoutineFrame):
    """Keeps what is not saved in `draft`; moves, ideas and the archive are saved at once."""

    saved = Signal()

    def __init__(self, look: Look, diary: Diary, *, proof: Proof | None = None) -> None:
        snapshot: RoutineSnapshot = diary.queries.routines()
        super().__init__(look, proof, snapshot.first_weekday)
        self._diary = diary
        self._snapshot = snapshot
        self._draft = PageDraft()
        self._lines: tuple[StepLine, ...] = ()
        self._wanted: str | None = None
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        self.add.clicked.connect(self._on_add)
        self.steps.selected.connect(self._on_selected)
        self.steps.move_requested.connect(self._move)
        self.steps.edit_requested.connect(self._on_edit)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.editor.edited.connect(self._on_edited)
        self.editor.foot.save_requested.connect(self._save)
        self.editor.foot.revert_requested.connect(self._on_revert)
        self.editor.foot.archive_requested.connect(self._on_archive)
        self.editor.foot.test_opened.connect(lambda: self._bring_in(self.editor.foot))
        self.editor.foot.proved.connect(self._diary.changed)
        self.editor.foot.troubled.connect(self._diary.troubled)
        self.ideas.chosen.connect(self._on_idea)
        self.archive.brought_back.connect(self._on_brought_back)
        self.anchors.edited.connect(self._on_anchors)
        self.anchors.save_requested.connect(self._save_anchors)
        self.anchors.revert_requested.connect(self._on_anchors_revert)
        self._diary.changed.connect(self._on_changed)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._on_save_key)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def save(self) -> QPushButton:
        """The button that saves the chosen step."""
        return self.editor.save

    @property
    def draft(self) -> PageDraft:
        """Everything that is not saved yet, to be given to the page that takes this one's place."""
        return replace(self._draft, is_more_open=self.editor.more.is_open)

    @draft.setter
    def draft(self, draft: PageDraft) -> None:
        self._draft = draft
        self._refresh()
        self.editor.more.open(is_open=draft.is_more_open)

    @property
    def has_unsaved(self) -> bool:
        """Whether anything is not saved yet."""
        is_any = any(one.is_unsaved for one in self._lines)
        return is_any or (self._draft.anchors is not None and bool(self._draft.anchors.changed))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show what became of the routine while the page was away."""
        super().showEvent(event)
        self._refresh()

    @Slot()
    def _on_changed(self) -> None:
        """Follow the diary; a page that is away does so once it is shown."""
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._snapshot = self._diary.queries.routines()
        self._draft = self._draft.over(self._snapshot)
        self._show()

    def _show(self) -> None:
        """Paint the diary's snapshot with the drafts over it."""
        before = [one.id for one in self._lines]
        self._lines = lines(self._snapshot, self._draft.steps)
        self._draft = replace(self._draft, chosen=self._near(before))
        chosen = self._draft.chosen
        self.steps.show_lines(self._lines, chosen)
        self.steps.setVisible(bool(self._lines))
        self.empty.setVisible(not self._lines)
        self._show_moves()
        draft = self._draft.of(chosen, self._snapshot)
        self.editor.setVisible(draft is not None)
        if draft is not None:
            level = self._diary.queries.preferences().text_level
            self.editor.show_view(editor_view(draft, self._snapshot, level))
        self.ideas.show_ideas(ideas(self._snapshot))
        self.archive.show_steps(archived(self._snapshot))
        self.anchors.show_draft(
            self._draft.anchors or anchors_draft(self._snapshot), self._snapshot
        )
        self._order_tabs()

    def _near(self, before: list[str]) -> str | None:
        """Return the chosen step, or the one in its place where it is gone."""
        ids = [one.id for one in self._lines]
        if self._wanted in ids:
            self._draft, self._wanted = replace(self._draft, chosen=self._wanted), None
        chosen = self._draft.chosen
        if chosen in ids or not ids:
            return chosen if ids else None
        row = before.index(chosen) if chosen in before else 0
        return ids[min(row, len(ids) - 1)]

    def _show_moves(self) -> None:
        movable = [one.id for one in self._lines if one.can_move]
        line = next((one for one in self._lines if one.id == self._draft.chosen), None)
        place = movable.index(line.id) if line is not None and line.can_move else -1
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < len(movable) - 1)
        title = line.title if line is not None else ""
        name_button(self.up, editor.move_up(title))
        name_button(self.down, editor.move_down(title))
        self._moves.setVisible(len(movable) > 1)

    def _choose(self, step_id: str | None) -> None:
        self._wanted = None
        self._draft = replace(self._draft, chosen=step_id)
        self._show()

    @Slot(str)
    def _on_selected(self, step_id: str) -> None:
        self._choose(step_id)

    @Slot()
    def _on_edit(self) -> None:
        """Go on from the list to the name of the chosen step."""
        self.editor.focus_name()
        self._bring_in(self.editor.name)

    @Slot()
    def _on_add(self) -> None:
        """Begin a new step, or go on with the one that was begun."""
        if NEW not in self._draft.steps:
            self._draft = self._draft.with_step(new_draft(), self._snapshot)
        self._choose(NEW)
        self._on_edit()

    @Slot(object)
    def _on_edited(self, draft: Draft) -> None:
        self._draft = self._draft.with_step(draft, self._snapshot)
        self._show()

    @Slot(int)
    def _move(self, places: int) -> None:
        """Move the chosen step, and let the focus stay where it is."""
        button = self.up if places < 0 else self.down
        line = next((one for one in self._lines if one.id == self._draft.chosen), None)
        if line is None or not line.can_move:
            return
        held = button.hasFocus()
        self._diary.change_routine(move_step(line.id, places))
        if held and not button.isEnabled():
            self.steps.setFocus()

    @Slot()
    def _on_save_key(self) -> None:
        """Save what the focus is in: the four times, or else the step."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractSpinBox):
            focus.interpretText()
        if focus is not None and self.anchors.isAncestorOf(focus):
            self._save_anchors()
        else:
            self._save()

    @Slot()
    def _save(self) -> None:
        """Save the chosen step from the day it is to apply from."""
        draft = self._draft.of(self._draft.chosen, self._snapshot)
        if draft is None or not editor_view(draft, self._snapshot).can_save:
            return
        if draft.step_id == NEW:
            step_id = self._diary.new_step_id(draft.name)
            self._draft = self._draft.named(step_id)
            draft = self._draft.steps[step_id]
        edit = edit_of(draft, step_of(draft), routine_from(draft, self._snapshot))
        held = self.editor.save.hasFocus()
        self._diary.change_routine(edit, first_day(draft, self._snapshot))
        if held and not self.editor.save.isEnabled():
            self.steps.setFocus()
        self.saved.emit()

    @Slot()
    def _on_revert(self) -> None:
        """Let go of what was typed for the chosen step."""
        if self._draft.chosen is not None:
            self._draft = self._draft.without(self._draft.chosen)
            self._show()
            self.steps.setFocus()

    @Slot()
    def _on_archive(self) -> None:
        draft = self._draft.of(self._draft.chosen, self._snapshot)
        if draft is not None and not draft.is_new:
            day = first_day(draft, self._snapshot)
            if not is_changed(draft):
                self._draft = self._draft.without(draft.step_id)
            self._diary.change_routine(archive_step(draft.step_id), day)
            self._hold_list()

    @Slot(object)
    def _on_idea(self, idea: Step) -> None:
        step = from_idea(idea, self._diary.new_step_id(idea.name))
        self._put(step)

    @Slot(object)
    def _on_brought_back(self, step: Step) -> None:
        self._put(step)

    def _put(self, step: Step) -> None:
        """Put a step into the routine from today, and choose it once it is there."""
        self._wanted = step.id
        self._diary.change_routine(put_step(step))
        self._hold_list()

    @Slot(object)
    def _on_anchors(self, draft: AnchorsDraft) -> None:
        self._draft = replace(self._draft, anchors=draft).over(self._snapshot)
        self._show()

    @Slot()
    def _save_anchors(self) -> None:
        draft = self._draft.anchors
        if draft is None or not draft.changed or anchors_problem(draft, self._snapshot):
            return
        held = self.anchors.save.hasFocus()
        day = max(draft.applies_from or self._snapshot.today, self._snapshot.today)
        self._diary.change_routine(anchors_edit(draft), day)
        if held:
            next(iter(self.anchors.times.values())).setFocus()
        self.saved.emit()

    @Slot()
    def _on_anchors_revert(self) -> None:
        self._draft = replace(self._draft, anchors=None)
        self._show()
        next(iter(self.anchors.times.values())).setFocus()

    def _hold_list(self) -> None:
        """Give the focus to the list, or to what adds a step where the list is empty."""
        target = self.steps if self._lines else self.add
        target.setFocus()
        self._bring_in(target)
