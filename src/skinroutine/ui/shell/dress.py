"""How the whole program wears a look."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.theme import palette, style_sheet
from skinroutine.ui.shell.program_icon import program_icon


def dress(qt: QApplication, look: Look, *, is_discreet: bool) -> None:
    """Put the look's type, colours and style on every window, and the icon on their bars."""
    qt.setFont(look.theme.font("body"))
    qt.setPalette(palette(look.theme))
    qt.setStyleSheet(style_sheet(look.theme))
    qt.setWindowIcon(program_icon(look, is_discreet=is_discreet))
