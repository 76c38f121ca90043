"""The look every widget paints with: the theme and the icons, and a word when they change."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from skinroutine.ui.parts.icons import Icons
from skinroutine.ui.parts.theme import Theme, load_theme


class Look(QObject):
    """Holds the present theme; `changed` is emitted after another one was chosen."""

    changed = Signal()

    def __init__(self, resources: Path, *, dark: bool, scale: float) -> None:
        super().__init__()
        self.resources = resources
        self.icons = Icons(resources)
        self.theme: Theme = load_theme(resources, dark=dark, scale=scale)

    def choose(self, *, dark: bool) -> None:
        """Change between the light and the dark theme."""
        if dark != self.theme.is_dark:
            self.theme = load_theme(self.resources, dark=dark, scale=self.theme.scale)
            self.changed.emit()
