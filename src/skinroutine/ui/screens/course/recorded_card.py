"""The card of what was recorded: a sum of the person's own ticks, with its inputs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from skinroutine.app.course.snapshots import CourseSnapshot
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import wrapped
from skinroutine.ui.screens.course.heads import CardOf, Lines
from skinroutine.ui.wording import course as words


class RecordedCard(CardOf):
    """Shows mg and mg/kg, days and food; `weight_requested` where no weight was entered."""

    weight_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr(words.RECORDED))
        self.head.say(tr(words.SELF_RECORDED))
        self.sum = wrapped("big")
        self.inputs, self.days, self.rest = Lines(look), Lines(look), Lines(look)
        self.add_weight = QPushButton(tr(words.ADD_WEIGHT))
        self.add_weight.clicked.connect(self.weight_requested)
        for one in (self.sum, self.inputs, self.days, self.rest):
            self.inside.addWidget(one)
        self.inside.addWidget(self.add_weight, alignment=Qt.AlignmentFlag.AlignLeft)
        self.inside.addStretch(1)

    def show_course(self, snapshot: CourseSnapshot) -> None:
        """Show what was recorded up to now."""
        found = snapshot.recorded
        self.sum.setText(words.mg(found.taken.mg))
        is_weighed = snapshot.weight is not None
        self.inputs.say(
            [
                words.doses(snapshot, is_ld=False) if found.taken.mg else "",
                words.ld(snapshot),
                words.without_amount(snapshot),
                "" if is_weighed else tr(words.OTHER_KG),
            ]
        )
        self.days.say([words.days(snapshot), words.beyond(snapshot)])
        self.rest.say([*words.before(snapshot), words.target(snapshot.course)])
        self.add_weight.setVisible(not is_weighed)
