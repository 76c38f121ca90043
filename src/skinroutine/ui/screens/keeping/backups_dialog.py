"""The backups of the diary in a list, and the way back to one of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from skinroutine.app.keeping.backups import Backup
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import wrapped
from skinroutine.ui.screens.keeping.desk import BackupDesk
from skinroutine.ui.screens.keeping.progress import WorkingDialog
from skinroutine.ui.wording import keeping as words

MOST_ROWS, LEAST_ROWS, SHARE = 5, 2, 0.36
"""How many backups are on show before the list scrolls: as many as have room in this part of the
window."""


class BackupList(QListWidget):
    """Backups of two lines each, the newest first; as tall as a few of them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(tr(words.LIST_NAME))
        self.setWordWrap(True)
        self.setSpacing(look.theme.px(2))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def fill(self, backups: tuple[Backup, ...], lines: Callable[[Backup], str]) -> None:
        """Show backups, the first of them as chosen."""
        self.clear()
        for backup in backups:
            item = QListWidgetItem(lines(backup), self)
            item.setData(Qt.ItemDataRole.UserRole, backup)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, lines(backup).replace("\n", ", "))
        self.setCurrentRow(0)
        self.updateGeometry()

    @property
    def chosen(self) -> Backup | None:
        """The backup that is chosen."""
        row = self.currentRow()
        if row < 0:
            return None
        return cast("Backup", self.item(row).data(Qt.ItemDataRole.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter be about the backup that is chosen, and no button of the dialog."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for a few backups, or fewer where there are fewer."""
        rows = min(self.count(), MOST_ROWS)
        each = [self.sizeHintForRow(row) + 2 * self.spacing() for row in range(rows)]
        above = self.window().parentWidget()
        room = sum(each) if above is None else round(above.height() * SHARE)
        tall = min(sum(each), max(room, sum(each[:LEAST_ROWS])))
        return QSize(self._look.theme.px(300), tall + self._look.theme.px(14))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what it wants: the dialog scrolls where that is too much."""
        return QSize(0, self.sizeHint().height())


class BackupsDialog(WorkingDialog):
    """Shows every backup as it was found when it was opened, checked and counted."""

    def __init__(
        self, look: Look, window: QWidget, desk: BackupDesk, restore: Callable[[Backup], None]
    ) -> None:
        super().__init__(look, window, tr(words.LIST_TITLE))
        self._desk, self._restore = desk, restore
        self.list = BackupList(look)
        self.note = wrapped("muted", tr(words.LIST_NOTE))
        self.inside.addWidget(self.list)
        self.inside.addWidget(self.note)
        self.inside.addStretch(1)
        self.restore = self.add_primary(tr(words.RESTORE))
        self.restore.clicked.connect(self._on_restore)
        self.close_button = self.add_button(tr(words.CLOSE), role="quiet")
        self.close_button.clicked.connect(self.reject)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.activated.connect(self._on_opened)
        self.list.hide()
        self.close_button.setFocus()
        self.do(tr(words.LOOKING), desk.backups.all, self._fill)

    def show_working(self, *, is_on: bool) -> None:
        """Let nothing be chosen while the backups are looked at."""
        chosen = self.list.chosen
        self.restore.setEnabled(not is_on and chosen is not None and chosen.is_good)

    def _fill(self, found: object) -> None:
        backups = cast("tuple[Backup, ...]", found)
        present = self._desk.present
        self.list.fill(backups, lambda one: words.line(one, present))
        self.list.setVisible(bool(backups))
        if not backups:
            self.say(tr(words.NO_BACKUP))
        elif self.focusWidget() in {None, self.close_button}:
            self.list.setFocus()
        self.show_working(is_on=False)
        self.fit()

    @Slot(int)
    def _on_row(self, _row: int) -> None:
        self.show_working(is_on=self.is_working)
        QTimer.singleShot(0, self, self._show_row)

    @Slot()
    def _show_row(self) -> None:
        """Bring the backup that is chosen into view: the list itself scrolls no further."""
        if self.list.hasFocus():
            place = self.list.visualRect(self.list.currentIndex())
            middle = self.list.viewport().mapTo(self._canvas, place.center())
            self._area.ensureVisible(middle.x(), middle.y(), 0, place.height())

    @Slot(QModelIndex)
    def _on_opened(self, _index: QModelIndex) -> None:
        self._on_restore()

    @Slot()
    def _on_restore(self) -> None:
        """Go on with the chosen one, where it can be restored."""
        chosen = self.list.chosen
        if chosen is not None and self.restore.isEnabled():
            self.accept()
            self._restore(chosen)
