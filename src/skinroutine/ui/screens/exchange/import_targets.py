"""Where each habit or medicine of a file goes, to be chosen by the person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from skinroutine.app.exchange.imports import Foreign, Target
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.routine import Routine
from skinroutine.ui.parts.fields import ChoiceField
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, section, wrapped
from skinroutine.ui.wording import importing as words
from skinroutine.ui.wording.breaks import breakable

LEAST_LETTERS = 8


class Targets(QWidget):
    """A field for each item; `changed` where the person sends one elsewhere."""

    changed = Signal()

    def __init__(
        self, look: Look, found: Foreign, usual: Sequence[Target], routine: Routine
    ) -> None:
        super().__init__()
        inside = column(look, 6)
        inside.addWidget(section(tr(words.WHERE_TO)))
        self._goals: list[list[Target]] = []
        self.fields: list[ChoiceField] = []
        for item, target in zip(found.items, usual, strict=True):
            goals = words.targets(item, routine)
            name = wrapped("body", breakable(words.item(item)))
            shown = {n: words.short(text) for n, text in enumerate(goals.values())}
            field = narrow(ChoiceField(look, words.short(item.name), shown))
            self._goals.append(list(goals))
            field.show_value(list(goals).index(target))
            field.chosen.connect(self._on_chosen)
            name.setBuddy(field)
            self.fields.append(field)
            inside.addWidget(name)
            inside.addWidget(field)
        self.setLayout(inside)
        if self.fields:
            self.setFocusProxy(self.fields[0])

    @property
    def targets(self) -> tuple[Target, ...]:
        """Where each item goes as it is chosen now, in the order of the file."""
        pairs = zip(self._goals, self.fields, strict=True)
        return tuple(goals[field.value] for goals, field in pairs)

    @Slot(object)
    def _on_chosen(self, _value: object) -> None:
        self.changed.emit()


def narrow(field: ChoiceField) -> ChoiceField:
    """Let a list of choices be as narrow as its place, however long its words are."""
    policies = QComboBox.SizeAdjustPolicy
    field.setSizeAdjustPolicy(policies.AdjustToMinimumContentsLengthWithIcon)
    field.setMinimumContentsLength(LEAST_LETTERS)
    return field
