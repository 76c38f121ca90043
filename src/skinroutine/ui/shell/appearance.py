"""Theme, text size, language and clock as the person set them, put on and changed while running."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from skinroutine.domain.record.preferences import HourClock, Preferences, ThemeChoice
from skinroutine.ui.parts import qt_tongue
from skinroutine.ui.parts.look import Look, desktop_theme


@dataclass(frozen=True)
class Speech:
    """The language that is spoken, and how times are written."""

    language: str
    hour_clock: HourClock


class Appearance(QObject):
    """Keeps the look and the language of the program as the preferences have them."""

    def __init__(self, qt: QApplication, look: Look, *, base_scale: float) -> None:
        super().__init__()
        self._qt = qt
        self._look = look
        self._base_scale = base_scale
        self._theme = ThemeChoice.DESKTOP
        self._speech: Speech | None = None
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_desktop)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._on_desktop)

    def put_on(self, preferences: Preferences) -> None:
        """Change what differs; `look.changed` is emitted once where the window must be rebuilt."""
        speech = Speech(preferences.language, preferences.hour_clock)
        is_new_speech = speech != self._speech
        if is_new_speech:
            self._speech = speech
            qt_tongue.install(self._qt, self._look.resources, speech.language, speech.hour_clock)
        before = self._worn
        self._theme = preferences.theme
        self._look.choose(
            name=self._theme_name(), scale=self._base_scale * preferences.text_size / 100
        )
        if is_new_speech and self._worn == before:
            self._look.changed.emit()

    @property
    def _worn(self) -> tuple[str, float]:
        """The theme and the scale that are worn; another of either has the window made anew."""
        return self._look.theme.name, self._look.theme.scale

    def _theme_name(self) -> str:
        if self._theme is ThemeChoice.DESKTOP:
            return desktop_theme(QGuiApplication.styleHints())
        return self._theme.value

    @Slot()
    def _on_desktop(self) -> None:
        self._look.choose(name=self._theme_name())
