"""What the tests of single parts stand on: a look worn by Qt, and eyes for what is painted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget

from skinroutine.adapters.system.files import resources
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.theme import load_fonts, palette, style_sheet

from ui.desk import settle


@contextmanager
def wearing(
    qt: QApplication, name: str = "light", *, scale: float = 1.0, rtl: bool = False
) -> Iterator[Look]:
    """Let Qt wear a theme at a text scale, read from the right where `rtl`, and take it off."""
    load_fonts(resources())
    look = Look(resources(), name=name, scale=scale)
    directions = Qt.LayoutDirection
    qt.setLayoutDirection(directions.RightToLeft if rtl else directions.LeftToRight)
    qt.setFont(look.theme.font("body"))
    qt.setPalette(palette(look.theme))
    qt.setStyleSheet(style_sheet(look.theme))
    try:
        yield look
    finally:
        qt.setStyleSheet("")
        qt.setLayoutDirection(directions.LeftToRight)
        settle()


@contextmanager
def on_show(*parts: QWidget, width: int = 0) -> Iterator[QWidget]:
    """Show parts beneath each other on a page in the window that is in front."""
    page = QWidget()
    page.setObjectName("page")
    inside = QVBoxLayout(page)
    inside.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    for part in parts:
        inside.addWidget(part)
    inside.addStretch(1)
    wide = width or page.sizeHint().width()
    page.resize(wide, max(page.sizeHint().height(), inside.totalHeightForWidth(wide)))
    page.show()
    page.activateWindow()
    settle()
    try:
        yield page
    finally:
        page.hide()
        page.deleteLater()
        settle()


def picture(widget: QWidget) -> QImage:
    """Return a widget as it is painted, on what it stands on."""
    return (
        widget.window().grab(QRect(widget.mapTo(widget.window(), _ORIGIN), widget.size())).toImage()
    )


_ORIGIN = QRect().topLeft()


def colors(image: QImage) -> set[str]:
    """Return every colour of a picture as #rrggbb."""
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def linear(part: float) -> float:
    """Return a part of a colour, 0 to 1, as light."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def luminance(color: QColor) -> float:
    """Return the relative luminance of WCAG 2.2."""
    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2.2, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def blank(side: int, ground: QColor) -> QImage:
    """Return an empty square picture on a ground."""
    made = QImage(side, side, QImage.Format.Format_RGB32)
    made.fill(ground)
    return made


@contextmanager
def painting(on: QImage) -> Iterator[QPainter]:
    """Yield a smooth painter on a picture."""
    painter = QPainter(on)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.end()
