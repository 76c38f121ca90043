"""Beside the list: the saved dates that are near, the last capsule, and the way to the course."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from skinroutine.app.diary.snapshots import DaySnapshot
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.flow import FlowLayout
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.painted import Tile
from skinroutine.ui.parts.text import card, column, empty, section, wrapped
from skinroutine.ui.wording import dates, entry


class ComingCard(QWidget):
    """Shows what a DaySnapshot says is coming up; hidden where nothing is, and on past days."""

    course_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[dates.Coming, ...] = ()
        self.button = QPushButton(tr(dates.TO_COURSE))
        self.button.clicked.connect(self.course_requested)
        self.button.setObjectName("quiet")
        head = QWidget()
        flow = FlowLayout(head, look.theme.px(4), 0)
        flow.addWidget(section(tr(dates.COMING_UP)))
        flow.addWidget(self.button)
        self._rows = column(look, 10)
        inside = column(look, 4)
        inside.addWidget(head)
        nest(inside, self._rows)
        outside = column(look)
        outside.addWidget(card(look, inside))
        around = inside.contentsMargins()
        inside.setContentsMargins(around.left(), look.theme.px(9), around.right(), around.bottom())
        self.setLayout(outside)
        self.hide()

    def show_day(self, snapshot: DaySnapshot) -> None:
        """Show what is near; rows are made anew where something of it changed."""
        found = dates.coming(snapshot) if snapshot.is_today else ()
        self.setVisible(bool(found))
        if found == self._shown:
            return
        self._shown = found
        empty(self._rows)
        for one in found:
            self._rows.addWidget(self._row(one))

    def _row(self, one: dates.Coming) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.theme.px(10))
        words = column(self._look, 2)
        words.addWidget(wrapped("body", entry.fitting(one.name)))
        for said in (one.when, *one.more):
            words.addWidget(wrapped("caption", entry.fitting(said)))
        row.addWidget(Tile(self._look, one.kind), alignment=Qt.AlignmentFlag.AlignTop)
        nest(row, words, 1)
        return made
