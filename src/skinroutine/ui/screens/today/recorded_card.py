"""Beside the list: the sum of what was recorded of the course, with what it was divided by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import card, column, section, wrapped
from skinroutine.ui.wording import course as words

if TYPE_CHECKING:
    from skinroutine.app.course.snapshots import CourseSnapshot


class RecordedCard(QWidget):
    """Shows the mg of a CourseSnapshot and its mg per kg; hidden where nothing was recorded."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.sum, self.rate, self.ld = wrapped("big"), wrapped("caption"), wrapped("caption")
        inside = column(look, 4)
        inside.addWidget(section(tr(words.RECORDED)))
        for one in (self.sum, self.rate, self.ld):
            inside.addWidget(one)
        outside = column(look)
        outside.addWidget(card(look, inside))
        self.setLayout(outside)
        self.hide()

    def show_course(self, snapshot: CourseSnapshot | None) -> None:
        """Show the sums; None where the day on show is a past one."""
        is_there = snapshot is not None and snapshot.course is not None and words.has_sum(snapshot)
        self.setVisible(is_there)
        if snapshot is None or not is_there:
            return
        taken = snapshot.recorded.taken
        self.sum.setText(words.mg(taken.mg))
        self.sum.setVisible(bool(taken.mg))
        self.rate.setText(words.self_recorded(snapshot))
        ld = words.ld(snapshot)
        self.ld.setText(ld)
        self.ld.setVisible(bool(ld))
