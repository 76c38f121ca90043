"""The card of the box: how many days it covers, its capsules, refills and counts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.app.tongue import tr
from skinroutine.domain.course.supply import capsules_of
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import wrapped
from skinroutine.ui.screens.course.heads import CardOf, Lines
from skinroutine.ui.wording import course_box as words


class BoxCard(CardOf):
    """Shows the box by the record; its buttons ask for a refill or a count."""

    refill_requested = Signal()
    count_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr(words.CAPSULES))
        self.left = wrapped("big")
        self.counted, self.small = Lines(look), Lines(look)
        buttons = QWidget()
        row = FlowLayout(buttons, look.theme.px(8), look.theme.px(6))
        self.refill, self.count = QPushButton(tr(words.ADD_REFILL)), QPushButton()
        self.refill.clicked.connect(self.refill_requested)
        self.count.clicked.connect(self.count_requested)
        for button in (self.refill, self.count):
            row.addWidget(button)
        for one in (self.left, self.counted, buttons, self.small):
            self.inside.addWidget(one)
        self.inside.addStretch(1)

    def show_course(self, snapshot: CourseSnapshot) -> None:
        """Show the box up to now."""
        dose = snapshot.dose
        self.head.say(words.kinds(capsules_of(dose)) if dose else "")
        self.left.setText(words.left(snapshot))
        self.counted.say([words.counted(snapshot), words.below_zero(snapshot.supply)])
        self.small.say([words.basis(snapshot), words.reminder(snapshot)])
        self.count.setText(tr(words.COUNT if snapshot.supply is None else words.CORRECT))
