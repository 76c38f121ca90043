"""The question before a backup takes the place of what is in the diary, and the restore itself."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from skinroutine.app.keeping.backups import Restored, Source
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column, wrapped
from skinroutine.ui.screens.keeping.desk import BackupDesk, Outlook
from skinroutine.ui.screens.keeping.progress import WorkingDialog
from skinroutine.ui.wording import keeping as words
from skinroutine.ui.wording.breaks import breakable


class RestoreDialog(WorkingDialog):
    """Says what a restore comes to, and does it when asked; Enter keeps what is there."""

    def __init__(self, look: Look, window: QWidget, desk: BackupDesk, source: Source) -> None:
        super().__init__(look, window, tr(words.RESTORE_TITLE))
        self._desk, self._source = desk, source
        self._can_restore = False
        self.lines = wrapped("body")
        self.first = wrapped("muted", tr(words.BACKED_UP_FIRST))
        told = QWidget()
        inside = column(look, 8)
        inside.addWidget(self.lines)
        inside.addWidget(self.first)
        told.setLayout(inside)
        self.inside.addWidget(told)
        self.inside.addStretch(1)
        self.keep = self.add_primary(tr(words.RESTORE_NO))
        self.keep.clicked.connect(self.reject)
        self.restore = self.add_button(tr(words.RESTORE_YES))
        self.restore.clicked.connect(self._on_restore)
        self.keep.setFocus()
        self.do(tr(words.LOOKING_AT_IT), lambda go_on: desk.look(source, go_on), self._show)

    def show_working(self, *, is_on: bool) -> None:
        """Let nothing be restored while it is looked at, or restored already."""
        self.restore.setEnabled(not is_on and self._can_restore)
        self.lines.setVisible(bool(self.lines.text()))
        self.first.setVisible(self._can_restore)
        self.keep.setText(tr(words.STOP if is_on and self._can_restore else words.RESTORE_NO))

    def _show(self, outlook: object) -> None:
        assert isinstance(outlook, Outlook)
        backup = outlook.backup
        self._can_restore = backup.is_good
        lines = words.restore_lines(backup, outlook.now, outlook.lacking, self._desk.present)
        said = "\n".join(lines) if backup.is_good else backup.trouble or tr(words.CANNOT_RESTORE)
        self.lines.setText(breakable(said))
        self.setAccessibleDescription(said)
        self.show_working(is_on=False)
        self.keep.setAccessibleDescription(said)
        self.fit()

    @Slot()
    def _on_restore(self) -> None:
        backups, source = self._desk.backups, self._source
        self.keep.setFocus()
        self.do(
            tr(words.RESTORING), lambda go_on: backups.restore(source, go_on), self._on_restored
        )

    def _on_restored(self, done: object) -> None:
        assert isinstance(done, Restored)
        self.accept()
        self._desk.tell_restored(done)
