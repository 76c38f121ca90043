"""Where each habit or medicine of a file goes, to be chosen by the person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from skinroutine.app.exchange.imports import Foreign, Item, Target
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import Routine
from skinroutine.ui.parts.fields import ChoiceField
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, section, wrapped
from skinroutine.ui.wording import importing as words
from skinroutine.ui.wording.breaks import breakable

LEAST_LETTERS = 8
AT_ONCE = 4
"""How many fields are made in one turn of the event loop."""


class Targets(QWidget):
    """A field for each item; `changed` where the person sends one elsewhere.

    A file of many items gets its fields a few at a time, so that the window goes on; `grown` then.
    """

    changed = Signal()
    grown = Signal()

    def __init__(
        self, look: Look, found: Foreign, usual: Sequence[Target], routine: Routine
    ) -> None:
        super().__init__()
        self._look, self._routine = look, routine
        self._inside = column(look, 6)
        self._inside.addWidget(section(tr(words.WHERE_TO)))
        self._usual = tuple(usual)
        self._waiting = list(zip(found.items, usual, strict=True))
        self._goals: list[list[Target]] = []
        self.fields: list[ChoiceField] = []
        self.setLayout(self._inside)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._grow)
        self._grow()
        if self.fields:
            self.setFocusProxy(self.fields[0])

    @property
    def targets(self) -> tuple[Target, ...]:
        """Where each item goes as it is chosen now, in the order of the file."""
        pairs = zip(self._goals, self.fields, strict=True)
        chosen = tuple(goals[field.value] for goals, field in pairs)
        return (*chosen, *self._usual[len(chosen) :])

    @Slot()
    def _grow(self) -> None:
        now, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        for item, target in now:
            self._add(item, target)
        if not self._waiting:
            self._timer.stop()
            self.grown.emit()
        elif not self._timer.isActive():
            self._timer.start()

    def _add(self, item: Item, target: Target) -> None:
        goals = words.targets(item, self._routine)
        name = wrapped("body", breakable(words.item(item)))
        shown = {n: words.short(text) for n, text in enumerate(goals.values())}
        field = narrow(ChoiceField(self._look, words.short(item.name), shown))
        self._goals.append(list(goals))
        field.show_value(list(goals).index(target))
        field.chosen.connect(self._on_chosen)
        name.setBuddy(field)
        self.fields.append(field)
        self._inside.addWidget(name)
        self._inside.addWidget(field)

    @Slot(object)
    def _on_chosen(self, _value: object) -> None:
        self.changed.emit()


def narrow(field: ChoiceField) -> ChoiceField:
    """Let a list of choices be as narrow as its place, however long its words are."""
    policies = QComboBox.SizeAdjustPolicy
    field.setSizeAdjustPolicy(policies.AdjustToMinimumContentsLengthWithIcon)
    field.setMinimumContentsLength(LEAST_LETTERS)
    return field
