"""The reminders of a date: boxes for the usual numbers of days ahead, and a field for others."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from skinroutine.app.tongue import tr
from skinroutine.domain.plan.key_date import MOST_AHEAD
from skinroutine.ui.parts.fields import CheckField, number_field
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column
from skinroutine.ui.wording import course_dates as words


class Ahead(QWidget):
    """Days ahead that are chosen; `changed` when others are, or a box was added."""

    changed = Signal()

    def __init__(self, look: Look, chosen: Iterable[int]) -> None:
        super().__init__()
        self._look = look
        wanted = set(chosen)
        self.boxes: dict[int, CheckField] = {}
        self._boxes = QWidget()
        self._row = FlowLayout(self._boxes, look.theme.px(10), look.theme.px(2))
        for days in sorted({*words.AHEAD, *wanted}):
            self._add(days, is_on=days in wanted)
        self.other = number_field(
            tr(words.ANOTHER_NUMBER), least=0, most=MOST_AHEAD, unit=tr(words.DAYS_AHEAD)
        )
        self.other.setValue(21)
        self.other.setToolTip(words.most(MOST_AHEAD))
        self.add = QPushButton(tr(words.ADD))
        self.add.setAccessibleName(tr(words.ADD_NAMED))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add)
        self.add.setMinimumHeight(self.other.sizeHint().height())
        more = QWidget()
        row = FlowLayout(more, look.theme.px(8), look.theme.px(4))
        row.addWidget(self.other)
        row.addWidget(self.add)
        inside = column(look, 6)
        inside.addWidget(self._boxes)
        inside.addWidget(more)
        self.setLayout(inside)

    @property
    def value(self) -> tuple[int, ...]:
        """The days ahead that are chosen, in order."""
        return tuple(sorted(days for days, box in self.boxes.items() if box.isChecked()))

    def _add(self, days: int, *, is_on: bool) -> None:
        box = CheckField(self._look, words.ahead(days))
        box.setChecked(is_on)
        box.toggled.connect(self.changed)
        self.boxes[days] = box
        self._row.addWidget(box)
        widest = max(one.sizeHint().width() for one in self.boxes.values())
        for one in self.boxes.values():
            one.setMinimumWidth(widest)  # so that they stand in columns

    @Slot()
    def _on_add(self) -> None:
        days = self.other.value()
        if days not in self.boxes:
            self._add(days, is_on=True)
        self.boxes[days].setChecked(True)
        self.boxes[days].setFocus()
        self.changed.emit()
