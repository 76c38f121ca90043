"""Which column of a table is what, to be chosen by the person."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from skinroutine.app.exchange.imports_csv import PARTS, Mapping, guess
from skinroutine.app.exchange.imports_times import DayOrder
from skinroutine.app.tongue import tr, translated
from skinroutine.ui.parts.fields import ChoiceField, labelled
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, section
from skinroutine.ui.screens.exchange.import_targets import narrow
from skinroutine.ui.wording import importing as words

NONE = -1
AS_SHOWN = "as shown"


class Columns(QWidget):
    """A field for each part of a row; `changed` where the person has chosen another column."""

    changed = Signal()

    def __init__(self, look: Look, heads: list[str]) -> None:
        super().__init__()
        self._heads = heads
        guessed = guess(heads)
        inside = column(look, 8)
        inside.addWidget(section(tr(words.COLUMNS)))
        self.fields: dict[str, ChoiceField] = {}
        for part in PARTS:
            names = {n: words.short(one) for n, one in enumerate(heads) if one}
            name = tr(words.PARTS[part])
            field = narrow(ChoiceField(look, name, {NONE: tr(words.NO_COLUMN), **names}))
            head = getattr(guessed, part) if guessed else None
            field.show_value(heads.index(head) if head is not None else NONE)
            field.chosen.connect(self._on_chosen)
            self.fields[part] = field
            inside.addWidget(labelled(look, name, field))
        orders = {one or AS_SHOWN: text for one, text in translated(words.ORDERS).items()}
        self.order = narrow(ChoiceField(look, tr(words.ORDER), orders))
        self.order.chosen.connect(self._on_chosen)
        inside.addWidget(labelled(look, tr(words.ORDER), self.order))
        self.setLayout(inside)
        self.setFocusProxy(self.fields["day"])

    @property
    def mapping(self) -> Mapping | None:
        """The columns as they are chosen now, or None where none is the day."""
        found = {
            part: None if field.value == NONE else self._heads[field.value]
            for part, field in self.fields.items()
        }
        day = found["day"]
        if day is None:
            return None
        order = None if self.order.value == AS_SHOWN else DayOrder(self.order.value)
        return Mapping(day, found["time"], found["step"], found["status"], found["note"], order)

    @Slot(object)
    def _on_chosen(self, _value: object) -> None:
        self.changed.emit()
