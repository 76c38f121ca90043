"""The notes of a week or a month, in order of their days."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from skinroutine.app.tongue import tr
from skinroutine.domain.record.adherence import WeekRow
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import section, wrapped
from skinroutine.ui.wording import cells
from skinroutine.ui.wording.breaks import breakable


class Notes(QFrame):
    """A card with every note; away where there is none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._lines: tuple[cells.NoteLine, ...] = ()
        px = look.theme.px
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(px(18), px(16), px(18), px(16))
        self._inside.setSpacing(px(4))
        self._inside.addWidget(section(tr(cells.NOTES)))
        self._gap = px(6)
        self.hide()

    def show_rows(self, rows: Sequence[WeekRow]) -> None:
        """Show the notes of a table's rows."""
        lines = cells.note_lines(rows)
        if lines == self._lines:
            return
        self._lines = lines
        while self._inside.count() > 1:
            item = self._inside.takeAt(1)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._inside.addSpacing(self._gap)
            self._inside.addWidget(wrapped("caption", breakable(line.about)))
            self._inside.addWidget(wrapped("body", breakable(line.words)))
        self.setVisible(bool(lines))
