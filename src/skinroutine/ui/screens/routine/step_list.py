"""The list of steps: one is chosen by mouse or keys, and moved with Alt and the arrows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.routine.step_delegate import LINE, StepDelegate
from skinroutine.ui.screens.routine.view import StepLine
from skinroutine.ui.wording import editor

MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
LEAST_ROWS = 3
"""How many rows of usual height are on show at least, however small the window is."""
BARE = "QListView, QListView:focus { background: transparent; border: none; padding: 0; }"
"""The card around the list has the ground and the edge; the focus is painted in the row."""
ROOT = QModelIndex()


class StepModel(QAbstractListModel):
    """The rows of the list."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[StepLine, ...] = ()

    def rowCount(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex = ROOT
    ) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - whatever the role asks for
        """Return a row, its title, or what a screen reader says of it."""
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return line
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken
            case _:
                return None

    def show_lines(self, lines: Sequence[StepLine]) -> None:
        """Take other rows; where they are the same steps in the same order, nothing is let go."""
        are_same = [one.id for one in lines] == [one.id for one in self.lines]
        if not are_same:
            self.beginResetModel()
            self.lines = tuple(lines)
            self.endResetModel()
            return
        before, self.lines = self.lines, tuple(lines)
        for row, (old, new) in enumerate(zip(before, self.lines, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))


class StepList(QListView):
    """Says which step is chosen, where it is to be moved, and that it is to be edited."""

    selected = Signal(str)
    move_requested = Signal(int)
    edit_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_showing = False
        self._most = 0
        self.lines = StepModel()
        self.lines.setParent(self)
        self._delegate = StepDelegate(look, self)
        self.setModel(self.lines)
        self.setItemDelegate(self._delegate)
        self.setStyleSheet(BARE)
        self.setAccessibleName(tr(editor.STEPS))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(self.edit_requested)

    @property
    def step_id(self) -> str | None:
        """The id of the chosen step, or None."""
        row = self.currentIndex().row()
        return self.lines.lines[row].id if row >= 0 else None

    def show_lines(self, lines: Sequence[StepLine], chosen: str | None) -> None:
        """Show rows, one of them chosen, without saying that somebody chose it."""
        self._is_showing = True
        self.lines.show_lines(lines)
        row = next((n for n, one in enumerate(lines) if one.id == chosen), -1)
        if row != self.currentIndex().row():
            self.setCurrentIndex(self.lines.index(row))
        self._is_showing = False
        self._lay_out_again()
        self.updateGeometry()

    def show_most(self, height: int) -> None:
        """Be at most so many pixels tall, and scroll what is beyond."""
        if height != self._most:
            self._most = height
            self._lay_out_again()
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Be as tall as the rows of a width are."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all rows at a width, up to the most that is given."""
        tall = self._tall(width)
        return min(tall, self._bound) if self._most else tall

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height that the present width needs."""
        return QSize(self._look.theme.px(200), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for a tile and a few words."""
        return QSize(self._look.theme.px(160), self._look.theme.px(58))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the rows out at once; Qt waits a tenth of a second, with rows over each other."""
        super().resizeEvent(event)
        self._lay_out_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the chosen step with Alt and an arrow; Enter goes on to its editor."""
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if is_alt and event.key() in MOVES:
            self.move_requested.emit(MOVES[Qt.Key(event.key())])
        elif event.key() in OPENS:
            self.edit_requested.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _bound(self) -> int:
        return max(self._most, self._look.theme.px(58) * LEAST_ROWS)

    def _tall(self, width: int) -> int:
        return sum(self._delegate.height(one, width) for one in self.lines.lines)

    def _lay_out_again(self) -> None:
        """Lay the rows out anew, with a bar where they are taller than the list may be.

        Were the bar to come as needed, it would make the rows narrower and so taller, and stay.
        """
        policies = Qt.ScrollBarPolicy
        has_bar = bool(self._most) and self._tall(self.width()) > self._bound
        self.setVerticalScrollBarPolicy(
            policies.ScrollBarAsNeeded if has_bar else policies.ScrollBarAlwaysOff
        )
        self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex)
    def _on_current(self, current: QModelIndex) -> None:
        if not self._is_showing and current.isValid():
            line: StepLine = current.data(LINE)
            self.selected.emit(line.id)
