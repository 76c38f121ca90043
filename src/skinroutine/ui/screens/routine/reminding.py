"""How a step reminds: at all, discreetly, again while it is open, a little before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSpinBox, QWidget

from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import MINUTE, ReminderPolicy
from skinroutine.ui.parts.fields import ChoiceField, labelled, number_field
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column
from skinroutine.ui.screens.routine.rows import SwitchRow
from skinroutine.ui.screens.routine.view import EditorView
from skinroutine.ui.wording import editor

LONGEST = 240
"""The longest repeat and heads-up offered here, in minutes."""
LENGTHS = (30, 60, 90, 120, 180, 240, 360, 480, 720)
"""The lengths offered where something is counted in hours, in minutes."""


class RemindingEditor(QWidget):
    """The two switches; `edited` has the reminder policy a person has made."""

    edited = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._policy = ReminderPolicy()
        self.remind = SwitchRow(look, tr(editor.REMIND))
        self.discreet = SwitchRow(look, tr(editor.DISCREET))
        inside = column(look, 10)
        for row in (self.remind, self.discreet):
            inside.addWidget(row)
        self.setLayout(inside)
        self.remind.switch.switched.connect(self._on_remind)
        self.discreet.switch.switched.connect(self._on_discreet)

    def show_view(self, view: EditorView) -> None:
        """Show the policy of a draft; what is done as needed alone has no reminder."""
        self._policy = view.draft.policy
        self.remind.switch.show_on(is_on=self._policy.is_on)
        self.remind.say(view.remind_note)
        self.discreet.switch.show_on(is_on=self._policy.is_discreet)
        self.discreet.say(view.discreet_note)
        self.discreet.setVisible(self._policy.is_on)
        self.setVisible(bool(view.draft.slots))

    @Slot(bool)
    def _on_remind(self, is_on: bool) -> None:  # noqa: FBT001 - the signal's shape
        self.edited.emit(replace(self._policy, is_on=is_on))

    @Slot(bool)
    def _on_discreet(self, is_on: bool) -> None:  # noqa: FBT001 - the signal's shape
        self.edited.emit(replace(self._policy, is_discreet=is_on))


class RepeatsEditor(QWidget):
    """The repeats and the heads-up; `edited` has the reminder policy a person has made."""

    edited = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._policy = ReminderPolicy()
        self.repeats = (_minutes(editor.FIRST_REPEAT), _minutes(editor.SECOND_REPEAT))
        self.heads_up = _minutes(editor.HEADS_UP)
        px = look.theme.px
        row = FlowLayout(self, px(12), px(10))
        names = (editor.FIRST_REPEAT, editor.SECOND_REPEAT, editor.HEADS_UP)
        for name, field in zip(names, (*self.repeats, self.heads_up), strict=True):
            row.addWidget(labelled(look, tr(name), field))
            field.valueChanged.connect(self._on_changed)

    def show_view(self, view: EditorView) -> None:
        """Show the lengths of a draft's policy."""
        self._policy = view.draft.policy
        minutes = [one // MINUTE for one in self._policy.repeats]
        ahead = self._policy.heads_up // MINUTE if self._policy.heads_up is not None else 0
        if minutes != self._chosen_repeats():
            for field, value in zip(self.repeats, [*minutes, 0, 0], strict=False):
                _show_minutes(field, value)
        _show_minutes(self.heads_up, ahead)
        self.setVisible(bool(view.draft.slots) and self._policy.is_on)

    def _chosen_repeats(self) -> list[int]:
        return sorted({field.value() for field in self.repeats} - {0})

    @Slot()
    def _on_changed(self) -> None:
        """Say the policy; two equal repeats are one, and they come in order of time."""
        beyond = self._policy.repeats[len(self.repeats) :]
        repeats = {timedelta(minutes=one) for one in self._chosen_repeats()} | set(beyond)
        ahead = self.heads_up.value()
        self.edited.emit(
            replace(
                self._policy,
                repeats=tuple(sorted(repeats)),
                heads_up=timedelta(minutes=ahead) if ahead else None,
            )
        )


class LengthField(ChoiceField):
    """A length of time out of a few usual ones, and the one that is set where it is another.

    `length_chosen` says the one a person has chosen.
    """

    length_chosen = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, _in_words(LENGTHS))
        self.chosen.connect(self._on_chosen)

    def show_length(self, length: timedelta) -> None:
        """Show a length; one that is not among the usual ones is offered as well."""
        minutes = length // MINUTE
        if self.findData(minutes) < 0:
            self.clear()
            for one, words in _in_words(sorted({*LENGTHS, minutes})).items():
                self.addItem(words, one)
        self.show_value(minutes)

    @Slot(object)
    def _on_chosen(self, minutes: int) -> None:
        self.length_chosen.emit(timedelta(minutes=minutes))


def _in_words(lengths: Iterable[int]) -> dict[int, str]:
    return {one: editor.length(timedelta(minutes=one)) for one in lengths}


def _minutes(name: str) -> QSpinBox:
    made = number_field(tr(name), least=0, most=LONGEST, unit=tr(editor.MINUTES), step=5)
    made.setSpecialValueText(tr(editor.NONE))
    made.setKeyboardTracking(True)
    return made


def _show_minutes(field: QSpinBox, minutes: int) -> None:
    """Show a number without saying that somebody chose it; more than usual is not cut."""
    field.blockSignals(True)  # noqa: FBT003 - Qt's shape
    field.setMaximum(max(LONGEST, minutes))
    if field.value() != minutes:
        field.setValue(minutes)
    field.blockSignals(False)  # noqa: FBT003 - Qt's shape
