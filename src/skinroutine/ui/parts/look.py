"""The look every widget paints with, a word when it changes, and one way that leads anywhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStyleHints

from skinroutine.ui.parts.icons import Icons
from skinroutine.ui.parts.theme import Theme, load_theme


class Look(QObject):
    """Holds the present theme; `changed` is emitted after another theme or scale was chosen.

    `name` is one of theme.THEMES; `dark` says the same of light and dark alone. `numbers_requested`
    asks, from any part of the window, for the place where telephone numbers are chosen and typed.
    """

    changed = Signal()
    numbers_requested = Signal()

    def __init__(
        self,
        resources: Path,
        *,
        name: str | None = None,
        dark: bool | None = None,
        scale: float = 1.0,
    ) -> None:
        super().__init__()
        self.resources = resources
        self.icons = Icons(resources)
        self.theme: Theme = load_theme(resources, name=_named(name, dark) or "light", scale=scale)

    def choose(
        self, *, name: str | None = None, dark: bool | None = None, scale: float | None = None
    ) -> None:
        """Change to another theme, another text scale, or both; what is not named stays."""
        before = self.theme
        wanted = _named(name, dark) or before.name, before.scale if scale is None else scale
        if wanted == (before.name, before.scale):
            return  # asked for with every heartbeat, and the tokens lie in a file
        self.theme = load_theme(self.resources, name=wanted[0], scale=wanted[1])
        if (self.theme.name, self.theme.scale) != (before.name, before.scale):
            self.changed.emit()


def _named(name: str | None, dark: bool | None) -> str | None:  # noqa: FBT001 - one or the other
    if name is None and dark is not None:
        return "dark" if dark else "light"
    return name


def desktop_theme(hints: QStyleHints) -> str:
    """Return the theme the desktop asks for; high contrast where it says so (since Qt 6.10)."""
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None:
        wanted = accessibility().contrastPreference()
        if wanted is Qt.ContrastPreference.HighContrast:
            return "contrast"
    return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"
