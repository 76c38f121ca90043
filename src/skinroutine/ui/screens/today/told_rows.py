"""Above the list: reminders of saved dates and of the box, until the person has seen them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from skinroutine.app.diary.snapshots import DaySnapshot
from skinroutine.app.reminding import date_text
from skinroutine.app.tongue import tr
from skinroutine.domain.plan.occurrence import OccurrenceKey
from skinroutine.domain.record.status import State
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest_at
from skinroutine.ui.parts.painted import Tile
from skinroutine.ui.parts.text import card, column, refresh_style, wrapped
from skinroutine.ui.screens.today.step_row import NARROW
from skinroutine.ui.wording import dates, entry


class ToldRow(QFrame):
    """One reminder: there is nothing to do, skip or put off, so it has one button."""

    seen_requested = Signal(object)

    def __init__(self, look: Look, state: State) -> None:
        super().__init__()
        self.setObjectName("row")
        self.state = state
        one = state.occurrence
        px = look.theme.px
        self.button = QPushButton(tr(dates.SEEN))
        self.button.setAccessibleName(dates.seen(one))
        self.button.clicked.connect(self._on_clicked)
        said = date_text.plain(state)
        self.button.setAccessibleDescription(said)
        words = column(look, 2)
        words.addWidget(wrapped("rowtitle", entry.fitting(dates.told_title(one))))
        words.addWidget(wrapped("caption", said))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(px(18), px(9), px(12), px(9))
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(6))
        self._grid.addWidget(Tile(look, one.step.kind), 0, 0)
        nest_at(self._grid, words, 0, 1)
        self._grid.addWidget(self.button, 0, 2)
        self._grid.setColumnStretch(1, 1)

    def fit(self, width: float) -> None:
        """Put the button beneath the words in a row of this width (unscaled pixels), or beside."""
        self._grid.removeWidget(self.button)
        if width < NARROW:
            self._grid.addWidget(self.button, 1, 1, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(self.button, 0, 2)

    @Slot()
    def _on_clicked(self) -> None:
        self.seen_requested.emit(self.state.occurrence.key)


class ToldRows(QWidget):
    """The rows of today's reminders that were not seen yet; hidden where there are none."""

    seen_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._width = 0.0
        self.rows: tuple[ToldRow, ...] = ()
        self._inside: QVBoxLayout = column(look)
        made = card(look)
        made.setLayout(self._inside)
        outside = column(look)
        outside.setContentsMargins(0, 0, 0, look.theme.px(14))
        outside.addWidget(made)
        self.setLayout(outside)
        self.hide()

    def show_day(self, snapshot: DaySnapshot) -> bool:
        """Show what is due and not seen; return whether other rows are on show than before.

        Where the row that had the focus is gone, the first that is left has it.
        """
        told = snapshot.told_now
        wanted = [state.occurrence for state in told]
        if wanted == [row.state.occurrence for row in self.rows]:
            return False
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        for row in self.rows:
            self._inside.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = tuple(self._row(state, place) for place, state in enumerate(told))
        self.setVisible(bool(self.rows))
        if had_focus and self.rows:
            self.rows[0].button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def stops(self) -> list[QWidget]:
        """Return what Tab comes by, in order."""
        return [row.button for row in self.rows]

    def focus(self, key: OccurrenceKey) -> None:
        """Put the focus on the reminder with this key, where it is on show."""
        for row in self.rows:
            if row.state.occurrence.key == key:
                row.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self, width: float) -> None:
        """Use the room of rows of this width (unscaled pixels)."""
        self._width = width
        for row in self.rows:
            row.fit(width)

    def _row(self, state: State, place: int) -> ToldRow:
        made = ToldRow(self._look, state)
        made.seen_requested.connect(self.seen_requested)
        refresh_style(made, edge="below" if place else "none")
        made.fit(self._width)
        self._inside.addWidget(made)
        return made
