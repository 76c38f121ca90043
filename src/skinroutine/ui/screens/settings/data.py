"""Your data: where it lies, the ways out and in, its backups, and how all of it goes."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from skinroutine.app.errors import Told
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.announce import announce
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import column
from skinroutine.ui.screens.keeping.desk import BackupDesk, Job
from skinroutine.ui.screens.keeping.progress import progress_bar
from skinroutine.ui.screens.settings.rows import Group, Row, Shown
from skinroutine.ui.wording import keeping
from skinroutine.ui.wording import settings as words
from skinroutine.ui.wording.breaks import breakable

SLOW_MS = 250
"""After how long work is worth a bar: rows would jump for less."""


class Doing(QWidget):
    """A button, and beneath it how far its work has come, where that takes a moment."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.button = QPushButton(name)
        self.bar = progress_bar()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self.bar.show)
        inside = column(look, 6)
        inside.addWidget(self.button)
        inside.addWidget(self.bar)
        self.setLayout(inside)

    def show_part(self, part: int | None) -> None:
        """Show how much of the work is done, in percent; None where nothing goes on."""
        self.bar.setValue(part or 0)
        if part is None:
            self._slow.stop()
            self.bar.hide()
        elif self.bar.isHidden() and not self._slow.isActive():
            self._slow.start()


class Data(Group):
    """Where the diary lies, in short; About has the whole path. A demo has no desk for backups."""

    about_requested = Signal()
    export_requested = Signal()
    import_requested = Signal()
    backups_requested = Signal()
    file_requested = Signal()
    copy_requested = Signal()
    erase_requested = Signal()

    def __init__(self, look: Look, profile: PurePath | None, desk: BackupDesk | None) -> None:
        super().__init__(look, tr(words.DATA), tr(words.DATA_NOTE))
        self._desk = desk
        self.about_button = QPushButton(tr(words.ABOUT))
        self.about_button.clicked.connect(self.about_requested)
        question, note = tr(words.LIES_QUESTION), words.lies(profile)
        self.add(Row(look, "data", question, note, self.about_button))
        self.export_button = self._way(look, "upload", tr(words.EXPORT))
        self.export_button.clicked.connect(self.export_requested)
        question, note = tr(words.EXPORT_QUESTION), tr(words.EXPORT_NOTE)
        self.add(Row(look, "export", question, note, self.export_button))
        self.import_button = self._way(look, "download", tr(words.IMPORT))
        self.import_button.clicked.connect(self.import_requested)
        question, note = tr(words.IMPORT_QUESTION), tr(words.IMPORT_NOTE)
        self.add(Row(look, "import", question, note, self.import_button))
        self._add_backups(look)
        self._show_desk()

    def _add_backups(self, look: Look) -> None:
        """Add the rows of backups, and the last one."""
        self.back_up, self.copy = (
            Doing(look, tr(name)) for name in (keeping.BACK_UP, keeping.COPY)
        )
        self.backups_button = QPushButton(tr(keeping.BACKUPS))
        self.file_button = QPushButton(tr(keeping.FROM_FILE))
        self.erase_button = QPushButton(tr(keeping.DELETE))
        self.erase_button.setObjectName("grave")
        rows: tuple[tuple[str, str, QWidget], ...] = (
            ("back-up", keeping.BACK_UP_QUESTION, self.back_up),
            ("backups", keeping.BACKUPS_QUESTION, self.backups_button),
            ("restore-file", keeping.FILE_QUESTION, self.file_button),
            ("copy", keeping.COPY_QUESTION, self.copy),
            ("erase", keeping.DELETE_QUESTION, self.erase_button),
        )
        self._rows = {
            name: self.add(Row(look, name, tr(text), "", one)) for name, text, one in rows
        }
        self.backups_button.clicked.connect(self.backups_requested)
        self.file_button.clicked.connect(self.file_requested)
        self.copy.button.clicked.connect(self.copy_requested)
        self.erase_button.clicked.connect(self.erase_requested)
        if self._desk is not None:
            self.back_up.button.clicked.connect(self._desk.back_up)
            self._desk.changed.connect(self._on_desk)
            self._job = self._desk.job

    def show_set(self, _shown: Shown) -> None:
        """Show how the backups are: another program may have made one."""
        self._show_desk()

    def _show_desk(self) -> None:
        """Show what goes on with the backups, or what came of it; a demo has none.

        The button with the focus, or that gets it back from a file dialog, stays as it is: the
        focus would go on by itself, and a busy desk begins nothing else.
        """
        desk, focused = self._desk, self.window().focusWidget()
        buttons = (self.back_up.button, self.copy.button, self.backups_button, self.file_button)
        for one in buttons:
            one.setEnabled(desk is not None and (desk.job is None or one is focused))
        self.erase_button.setEnabled(desk is not None)
        said = self._of_a_demo() if desk is None else self._of(desk)
        for name, sentence in said.items():
            self._rows[name].show_words(breakable(sentence))
        job = desk.job if desk is not None else None
        part = desk.part if desk is not None else 0
        self.back_up.show_part(part if job in {Job.BACK_UP, Job.UNDO} else None)
        self.copy.show_part(part if job is Job.COPY else None)

    def _of_a_demo(self) -> dict[str, str]:
        names = ("back-up", "backups", "restore-file", "copy", "erase")
        return {**dict.fromkeys(names, ""), "back-up": tr(keeping.OF_A_DEMO)}

    def _of(self, desk: BackupDesk) -> dict[str, str]:
        """Return the sentence of each row, by its name."""
        try:
            newest = keeping.newest(desk.backups.names(), desk.present)
        except Told as told:
            newest = str(told)
        working = {Job.BACK_UP: tr(keeping.BACKING_UP), Job.COPY: tr(keeping.COPYING)}
        said = desk.said | ({desk.job: working[desk.job]} if desk.job in working else {})
        return {
            "back-up": said.get(Job.BACK_UP, tr(keeping.BACK_UP_NOTE)),
            "backups": newest,
            "restore-file": tr(keeping.FILE_NOTE),
            "copy": said.get(Job.COPY, tr(keeping.COPY_NOTE)),
            "erase": tr(keeping.DELETE_NOTE),
        }

    @Slot()
    def _on_desk(self) -> None:
        """Show it, and have what came of it heard."""
        assert self._desk is not None
        before, self._job = self._job, self._desk.job
        self._show_desk()
        if before is not None and self._desk.job is None:
            announce(self, self._desk.said.get(before, ""))

    def _way(self, look: Look, icon: str, name: str) -> QPushButton:
        """Return a button with an icon before its name."""
        made = QPushButton(name)
        side, gap = look.theme.px(15), look.theme.px(4)
        made.setIcon(look.icons.icon(icon, side, look.theme.color("text"), gap))
        made.setIconSize(QSize(side + gap, side))
        return made
