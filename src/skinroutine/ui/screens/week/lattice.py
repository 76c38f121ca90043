"""Buttons in rows and columns: Tab comes to one of them, the arrows go on from there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import inside

Keys = Qt.Key
MOVES = {Keys.Key_Left, Keys.Key_Right, Keys.Key_Up, Keys.Key_Down, Keys.Key_Home, Keys.Key_End}
TURNS = {Keys.Key_PageUp: -1, Keys.Key_PageDown: 1}


def bring_into_view(widget: QWidget) -> None:
    """Scroll whatever a widget stands in so far that it is seen."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


class GridButton(QAbstractButton):
    """A button of a table; Space, Enter and a click press it, the arrows ask for another one."""

    move_requested = Signal(object)
    turn_requested = Signal(int)
    reached = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_pressable(self, *, can_press: bool) -> None:
        """Let it be pressed and reached, or not."""
        self.setEnabled(can_press)
        shapes = Qt.CursorShape
        self.setCursor(shapes.PointingHandCursor if can_press else shapes.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Press on Enter as on Space; leave the arrows and the page keys to the table."""
        key = Keys(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in {Keys.Key_Return, Keys.Key_Enter}:
            self.click()
        elif key in MOVES:
            self.move_requested.emit(key)
        elif key in TURNS:
            self.turn_requested.emit(TURNS[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Come into view, and be where Tab comes back to."""
        super().focusInEvent(event)
        self.reached.emit()
        bring_into_view(self)

    def paint_focus(self, painter: QPainter, radius: float) -> None:
        """Paint the ring of focus where it has it."""
        if not self.hasFocus():
            return
        theme = self._look.theme
        wide = theme.edge("focus")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("focus"), wide))
        painter.drawRoundedRect(inside(QRectF(self.rect()), wide), radius, radius)


class Lattice(QObject):
    """Moves the focus among the buttons of a table, mirrored where one reads from the right.

    With `is_running` a row goes on in the next one, as the days of a month do.
    """

    turn_requested = Signal(int)

    def __init__(self, parent: QWidget, *, is_running: bool = False) -> None:
        super().__init__(parent)
        self._table = parent
        self._is_running = is_running
        self._rows: list[list[GridButton | None]] = []
        self._current: GridButton | None = None

    @property
    def current(self) -> GridButton | None:
        """The button that Tab comes to."""
        return self._current

    def hold(self, rows: Sequence[Sequence[GridButton | None]]) -> None:
        """Take the buttons of a table, row by row; None where there is none."""
        self._rows = [list(row) for row in rows]
        self._current = None
        for button in self._buttons():
            button.move_requested.connect(self._on_move)
            button.turn_requested.connect(self.turn_requested)
            button.reached.connect(self._on_reached)
        self.settle()

    @property
    def has_focus(self) -> bool:
        """Whether one of the buttons has the focus."""
        return any(one.hasFocus() for one in self._buttons())

    def settle(self, *, with_focus: bool = False) -> None:
        """Let Tab come to a button that can be pressed: the present one, or one before it.

        `with_focus` gives it the focus, which Qt takes from a button that cannot be pressed.
        """
        current = self._current
        if current is None or not current.isEnabled():
            near = self._way(current, Keys.Key_Home)[::-1] if current is not None else []
            current = next((one for one in [*near, *self._buttons()] if _can_press(one)), None)
        self._choose(current)
        if with_focus and current is not None and not current.hasFocus():
            current.setFocus(Qt.FocusReason.OtherFocusReason)

    def lead_to(self, button: GridButton) -> None:
        """Let Tab come to this button."""
        self._choose(button)

    def _buttons(self) -> list[GridButton]:
        return [one for row in self._rows for one in row if one is not None]

    def _choose(self, button: GridButton | None) -> None:
        policies = Qt.FocusPolicy
        if self._current is not None and self._current is not button:
            self._current.setFocusPolicy(policies.ClickFocus)
        self._current = button
        if button is not None:
            button.setFocusPolicy(policies.StrongFocus)

    @Slot()
    def _on_reached(self) -> None:
        button = self.sender()
        assert isinstance(button, GridButton)
        self._choose(button)

    @Slot(object)
    def _on_move(self, key: Qt.Key) -> None:
        button = self.sender()
        assert isinstance(button, GridButton)
        found = next((one for one in self._way(button, key) if _can_press(one)), None)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _way(self, button: GridButton, key: Qt.Key) -> list[GridButton | None]:
        """Return the places a key leads over, the nearest first."""
        place = next(n for n, row in enumerate(self._rows) if button in row)
        row = self._rows[place]
        column = row.index(button)
        above = [one[column] for one in self._rows[:place]]
        below = [one[column] for one in self._rows[place + 1 :]]
        before, after = self._line(place, column)
        is_mirrored = self._table.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (after, before[::-1]) if is_mirrored else (before[::-1], after)
        return {
            Keys.Key_Up: above[::-1],
            Keys.Key_Down: below,
            Keys.Key_Left: left,
            Keys.Key_Right: right,
            Keys.Key_Home: row[:column],
            Keys.Key_End: row[:column:-1],
        }[key]

    def _line(
        self, place: int, column: int
    ) -> tuple[list[GridButton | None], list[GridButton | None]]:
        """Return what comes before and after a place in its line of reading."""
        row = self._rows[place]
        before, after = row[:column], row[column + 1 :]
        if self._is_running:
            before = [one for line in self._rows[:place] for one in line] + before
            after += [one for line in self._rows[place + 1 :] for one in line]
        return before, after


def _can_press(button: GridButton | None) -> bool:
    return button is not None and button.isEnabled()
