"""Line icons from the packaged SVG files, recoloured and drawn at any size."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from skinroutine.domain.plan.routine import StepKind

KIND_ICONS = {
    StepKind.DOSE: "pill",
    StepKind.SUNSCREEN: "sun",
    StepKind.MOISTURIZER: "droplet",
    StepKind.LIP_BALM: "lips",
    StepKind.CLEANSER: "cleanser",
    StepKind.EYE_DROPS: "eye",
    StepKind.NOSE: "nose",
    StepKind.OTHER: "circle-dot",
    StepKind.DATE: "calendar",
    StepKind.SUPPLY: "box",
}
MIRRORED = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}
"""Icons that point on or back, and what stands for them where one reads from right to left."""


def facing(name: str, direction: Qt.LayoutDirection) -> str:
    """Return the icon that means the same in a reading direction."""
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    return MIRRORED.get(name, name) if is_mirrored else name


class Icons:
    """The icons of one resources folder."""

    def __init__(self, resources: Path) -> None:
        self._folder = resources / "icons"

    def paint(self, painter: QPainter, name: str, box: QRectF, color: QColor) -> None:
        """Draw an icon into a box in one colour."""
        _renderer(self._folder, name, color.name()).render(painter, box)

    def pixmap(self, name: str, size: int, color: QColor, ratio: float = 1.0) -> QPixmap:
        """Return an icon as a square picture of `size` logical pixels."""
        picture = QPixmap(round(size * ratio), round(size * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, name, QRectF(0, 0, size, size), color)
        painter.end()
        return picture

    def icon(self, name: str, size: int, color: QColor, gap: int = 0) -> QIcon:
        """Return an icon for a button, with a gap before its words, sharp on every screen."""
        is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        made = QIcon()
        for ratio in (1.0, 2.0):
            wide = QPixmap(round((size + gap) * ratio), round(size * ratio))
            wide.setDevicePixelRatio(ratio)
            wide.fill(Qt.GlobalColor.transparent)
            painter = QPainter(wide)
            left = gap if is_mirrored else 0
            self.paint(painter, name, QRectF(left, 0, size, size), color)
            painter.end()
            made.addPixmap(wide)
        return made


def read_ahead(resources: Path) -> None:
    """Read all icons, so that they are there when their files are not any more."""
    folder = resources / "icons"
    for one in folder.glob("*.svg"):
        _source(folder, one.stem)


@cache
def _source(folder: Path, name: str) -> str:
    return (folder / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(folder: Path, name: str, color: str) -> QSvgRenderer:
    source = _source(folder, name)
    return QSvgRenderer(QByteArray(source.replace("currentColor", color).encode()))
