"""The times of a step: pills that can be changed and removed, and one more to add."""

from __future__ import annotations

from datetime import time
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QWidget

from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import Anchor, AnchorTimes
from skinroutine.domain.plan.routine import Slot as TimeSlot
from skinroutine.ui.parts.chips import AddChip, TimeChip
from skinroutine.ui.parts.clock_field import ClockField
from skinroutine.ui.parts.fields import ChoiceField
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, label
from skinroutine.ui.screens.routine.draft import Place
from skinroutine.ui.screens.routine.rows import amiss, show_words
from skinroutine.ui.screens.routine.view import EditorView
from skinroutine.ui.wording import editor

FIRST_OWN = time(12, 0)
"""The clock time a slot has that no point of the day is left for."""


class TimePicker(QFrame):
    """Asks for one time: a point of the day, or a clock time; each answer counts at once."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._slot = TimeSlot("none", Anchor.WAKE)
        self._begun_at = FIRST_OWN
        self.point = ChoiceField(look, tr(editor.TIME_OF_DAY), dict.fromkeys([*Anchor, None], ""))
        self.at = ClockField(look, tr(editor.OWN_CLOCK))
        self.at.setKeyboardTracking(True)
        self.done = QPushButton(tr(editor.DONE))
        said = label("field", tr(editor.TIME_OF_DAY))
        said.setBuddy(self.point)
        row = FlowLayout(self, look.theme.px(8), look.theme.px(6))
        for one in (said, self.point, self.at, self.done):
            row.addWidget(one)
        self.point.chosen.connect(self._on_point)
        self.at.chosen.connect(self._on_at)
        self.done.clicked.connect(self.closed)

    @property
    def slot_id(self) -> str:
        """The id of the slot that is asked about."""
        return self._slot.id

    def ask(self, slot: TimeSlot, anchors: AnchorTimes) -> None:
        """Begin to ask about a slot; a clock time begins with the time it has now."""
        self._begun_at = slot.time_of_day(anchors)
        self.show_slot(slot, anchors)
        self.show()
        self.point.setFocus()

    def show_slot(self, slot: TimeSlot, anchors: AnchorTimes) -> None:
        """Show what the slot has become."""
        self._slot = slot
        for row, point in enumerate(Anchor):
            self.point.setItemText(row, editor.slot_chip(TimeSlot("any", point), anchors))
        self.point.setItemText(len(Anchor), tr(editor.OWN_TIME))
        self.point.setCurrentIndex(
            list(Anchor).index(slot.anchor) if slot.anchor is not None else len(Anchor)
        )
        self.at.setVisible(slot.at is not None)
        self.at.show_time(slot.time_of_day(anchors))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Be put away on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _on_point(self, point: str | None) -> None:
        if point is None:
            self.chosen.emit(TimeSlot(self._slot.id, at=self._begun_at))
            self.at.setFocus()
        else:
            self.chosen.emit(TimeSlot(self._slot.id, Anchor(point)))

    @Slot(object)
    def _on_at(self, at: time) -> None:
        self.chosen.emit(TimeSlot(self._slot.id, at=at))


class TimesEditor(QWidget):
    """Shows the times of a draft; `edited` has the slots a person has made of them."""

    edited = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._view: EditorView | None = None
        self.chips: dict[str, TimeChip] = {}
        self._said: tuple[tuple[str, str], ...] = ()
        self._pills = QWidget()
        px = look.theme.px
        self._row = FlowLayout(self._pills, px(8), px(8))
        self.add = AddChip(tr(editor.ADD_TIME))
        self._row.addWidget(self.add)
        self.add.clicked.connect(self._on_add)
        self.picker = TimePicker(look)
        self.picker.hide()
        self.picker.chosen.connect(self._on_chosen)
        self.picker.closed.connect(self._on_closed)
        self.problem = amiss()
        inside = column(look, 8)
        for one in (self._pills, self.picker, self.problem):
            inside.addWidget(one)
        self.setLayout(inside)

    def show_view(self, view: EditorView) -> None:
        """Show the times of a draft; the picker stays open while its slot is there."""
        is_other = self._view is None or self._view.draft.step_id != view.draft.step_id
        self._view = view
        said = tuple((slot.id, words) for slot, words in view.chips)
        if said != self._said:
            self._say(said)
        can_remove = len(self.chips) > 1 or view.draft.is_as_needed
        for chip in self.chips.values():
            chip.show_removable(can_remove=can_remove)
        show_words(self.problem, view.problems.get(Place.TIMES, ""))
        self.add.setAccessibleDescription(self.problem.text())
        asked = next((one for one in view.draft.slots if one.id == self.picker.slot_id), None)
        if is_other or asked is None:
            self.picker.hide()
        elif not self.picker.isHidden():
            self.picker.show_slot(asked, view.anchors)

    def _say(self, said: tuple[tuple[str, str], ...]) -> None:
        """Make the pills anew; the focus stays on the one it was on, or goes to the next."""
        held = next((one for one, chip in self.chips.items() if _has_focus(chip)), None)
        before = [one for one, _ in self._said]
        self._said = said
        self._row.clear()
        for chip in self.chips.values():
            chip.hide()
            chip.deleteLater()
        self.chips = {one: self._chip(one, words) for one, words in said}
        for chip in self.chips.values():
            self._row.addWidget(chip)
        self._row.addWidget(self.add)
        if held is not None:
            after = before[before.index(held) :] if held in before else []
            near = next((self.chips[one].edit for one in after if one in self.chips), self.add)
            near.setFocus()

    def _chip(self, slot_id: str, words: str) -> TimeChip:
        made = TimeChip(self._look, words)
        made.setParent(self._pills)
        made.edit_requested.connect(partial(self._ask, slot_id))
        made.remove_requested.connect(partial(self._on_remove, slot_id))
        made.show()
        return made

    @property
    def _slots(self) -> tuple[TimeSlot, ...]:
        return self._view.draft.slots if self._view is not None else ()

    def _ask(self, slot_id: str) -> None:
        """Open the picker for a slot."""
        slot = next((one for one in self._slots if one.id == slot_id), None)
        if slot is not None and self._view is not None:
            self.picker.ask(slot, self._view.anchors)

    @Slot()
    def _on_add(self) -> None:
        if self._view is None:
            return
        taken = self._view.slot_ids
        slot_id = next(one for one in map("slot-{}".format, range(1, 999)) if one not in taken)
        slot = _free(slot_id, self._slots, self._view.anchors)
        self.edited.emit((*self._slots, slot))
        self._ask(slot_id)

    def _on_remove(self, slot_id: str) -> None:
        self.edited.emit(tuple(one for one in self._slots if one.id != slot_id))

    @Slot(object)
    def _on_chosen(self, slot: TimeSlot) -> None:
        self.edited.emit(tuple(slot if one.id == slot.id else one for one in self._slots))

    @Slot()
    def _on_closed(self) -> None:
        self.picker.hide()
        chip = self.chips.get(self.picker.slot_id)
        (chip.edit if chip is not None else self.add).setFocus()


def _free(slot_id: str, slots: tuple[TimeSlot, ...], anchors: AnchorTimes) -> TimeSlot:
    """Return a slot at a point of the day that no other has, or at a clock time that is free."""
    taken = {one.time_of_day(anchors) for one in slots}
    for point in Anchor:
        if anchors.at(point) not in taken:
            return TimeSlot(slot_id, point)
    hours = [FIRST_OWN.replace(hour=hour) for hour in (*range(12, 24), *range(12))]
    return TimeSlot(slot_id, at=next((one for one in hours if one not in taken), FIRST_OWN))


def _has_focus(chip: TimeChip) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and chip.isAncestorOf(focus)
