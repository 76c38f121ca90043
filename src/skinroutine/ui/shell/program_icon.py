"""The program's icon, for its windows and for the tray."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from skinroutine.ui.parts.look import Look
from skinroutine.ui.shell.rail import draw_badge

SIDE = 64


def program_icon(look: Look, due: int = 0, *, is_discreet: bool = False) -> QIcon:
    """Return the program's icon, or one that says nothing, with the due count in a round badge."""
    mark = "bell" if is_discreet else "droplet"
    picture = QPixmap(SIDE, SIDE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_badge(painter, QRectF(2, 2, SIDE - 4, SIDE - 4), look, mark)
    if due:
        box = QRectF(SIDE * 0.42, SIDE * 0.42, SIDE * 0.58, SIDE * 0.58)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.theme.color("sun"))
        painter.drawEllipse(box)
        font = QFont("Inter")
        font.setPixelSize(round(SIDE * 0.4))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(look.theme.colors["surface"]))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(min(due, 9)))
    painter.end()
    return QIcon(picture)
