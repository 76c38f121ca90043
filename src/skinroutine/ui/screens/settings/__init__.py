"""Settings: one module for each group of rows, and the page they stand on."""

from skinroutine.ui.screens.settings.page import Place, SettingsPage

__all__ = ["Place", "SettingsPage"]
