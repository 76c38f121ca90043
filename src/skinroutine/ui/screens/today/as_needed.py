"""Steps that are done as needed: how often on the day on show, and a button that notes one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from skinroutine.app.diary.snapshots import Uses
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest_at
from skinroutine.ui.parts.painted import Tile
from skinroutine.ui.parts.text import card, column, refresh_style, section, wrapped
from skinroutine.ui.screens.today.step_row import ARROWS, NARROW
from skinroutine.ui.wording import entry


class UseButton(QPushButton):
    """A button that Enter presses too, and that leaves the arrows to the list around it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Press on Enter, and pass the arrows on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class UseRow(QFrame):
    """Shows one step's uses; says what the person asks for, and changes nothing itself."""

    use_requested = Signal(str)
    time_requested = Signal(str)
    move_requested = Signal(object, int)

    def __init__(self, look: Look, uses: Uses) -> None:
        super().__init__()
        self.setObjectName("row")
        self._uses = uses
        px = look.theme.px
        self._name, self._hint = wrapped("rowtitle"), wrapped("caption")
        self._times = wrapped("caption")
        self.button = UseButton(tr(entry.NOTE_ONE))
        self.button.clicked.connect(self._on_clicked)
        words = column(look, 2)
        for one in (self._name, self._hint, self._times):
            words.addWidget(one)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(px(18), px(9), px(12), px(9))
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(6))
        self._grid.addWidget(Tile(look, uses.step.kind), 0, 0)
        nest_at(self._grid, words, 0, 1)
        self._grid.addWidget(self.button, 0, 2)
        self._grid.setColumnStretch(1, 1)
        self.setMinimumHeight(px(look.theme.sizes["row_min_height"]))

    @property
    def uses(self) -> Uses:
        """The uses on show."""
        return self._uses

    @property
    def grip(self) -> QWidget:
        """What has the focus when the row has."""
        return self.button

    def stops(self) -> list[QWidget]:
        """Return what Tab comes by, in order."""
        return [self.button]

    def show_uses(self, uses: Uses, zone: tzinfo, *, is_today: bool) -> None:
        """Paint the uses of the same step on a day."""
        self._uses = uses
        times = entry.used(uses, zone, is_today=is_today)
        self._name.setText(entry.fitting(uses.step.title))
        self._hint.setText(entry.fitting(uses.step.note))
        self._hint.setVisible(bool(uses.step.note))
        self._times.setText(times)
        self.button.setAccessibleName(entry.use_name(uses, times))

    def fit(self, width: float) -> None:
        """Put the button beneath the words in a row of this width (unscaled pixels), or beside."""
        self._grid.removeWidget(self.button)
        if width < NARROW:
            self._grid.addWidget(self.button, 1, 1, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(self.button, 0, 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for a time with T, and move to the neighbours with the arrows."""
        what = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif what == Qt.Key.Key_T:
            self.time_requested.emit(self._uses.step.id)
        elif what in ARROWS:
            self.move_requested.emit(self, ARROWS[what])
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_clicked(self) -> None:
        self.use_requested.emit(self._uses.step.id)


class AsNeeded(QWidget):
    """The section of these steps; rows are kept while the same steps are on show."""

    use_requested = Signal(str)
    time_requested = Signal(str)
    move_requested = Signal(object, int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: dict[tuple[str, str], UseRow] = {}
        self._order: tuple[UseRow, ...] = ()
        self._inside: QVBoxLayout = column(look)
        made = card(look)
        made.setLayout(self._inside)
        outside = column(look, 8)
        head = section(tr(entry.AS_NEEDED))
        head.setContentsMargins(look.theme.px(4), 0, 0, 0)
        outside.addWidget(head)
        outside.addWidget(made)
        self.setLayout(outside)
        self.hide()

    @property
    def rows(self) -> tuple[UseRow, ...]:
        """The rows on show, in order."""
        return self._order

    def show_uses(self, uses: Sequence[Uses], zone: tzinfo, *, is_today: bool) -> bool:
        """Paint the uses of a day; return whether other rows are on show than before."""
        wanted = tuple(self._row(one) for one in uses)
        is_new = wanted != self._order
        if is_new:
            self._arrange(wanted)
        for row, one in zip(wanted, uses, strict=True):
            row.show_uses(one, zone, is_today=is_today)
        self.setVisible(bool(wanted))
        return is_new

    def fit(self, width: float) -> None:
        """Use the room of rows of this width (unscaled pixels)."""
        for row in self._order:
            row.fit(width)

    def _row(self, uses: Uses) -> UseRow:
        known = (uses.step.id, uses.step.kind.value)
        if known not in self._rows:
            row = UseRow(self._look, uses)
            row.use_requested.connect(self.use_requested)
            row.time_requested.connect(self.time_requested)
            row.move_requested.connect(self.move_requested)
            self._rows[known] = row
        return self._rows[known]

    def _arrange(self, wanted: tuple[UseRow, ...]) -> None:
        for row in self._order:
            self._inside.removeWidget(row)
            row.setVisible(row in wanted)
        for number, row in enumerate(wanted):
            self._inside.addWidget(row)
            refresh_style(row, edge="below" if number else "none")
            row.show()
        self._order = wanted
