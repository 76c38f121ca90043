"""Your data: where it lies, in short, and the ways out and in."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.screens.settings.rows import Group, Row
from skinroutine.ui.wording import settings as words


class Data(Group):
    """Where the diary lies, in short; About has the whole path."""

    about_requested = Signal()
    export_requested = Signal()
    import_requested = Signal()

    def __init__(self, look: Look, profile: PurePath | None) -> None:
        super().__init__(look, tr(words.DATA), tr(words.DATA_NOTE))
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

    def _way(self, look: Look, icon: str, name: str) -> QPushButton:
        """Return a button with an icon before its name."""
        made = QPushButton(name)
        side, gap = look.theme.px(15), look.theme.px(4)
        made.setIcon(look.icons.icon(icon, side, look.theme.color("text"), gap))
        made.setIconSize(QSize(side + gap, side))
        return made
