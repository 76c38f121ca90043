"""The care guide: what the sources say, to be searched."""

from skinroutine.ui.screens.care.page import CarePage

__all__ = ["CarePage"]
