"""Colours, type and spacing from tokens.json, and the style sheet made of them."""

from __future__ import annotations

import json
import string
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from skinroutine.domain.routine import StepKind

TINTS = {
    StepKind.DOSE: ("dose", "dose_soft"),
    StepKind.SUNSCREEN: ("sun", "sun_soft"),
    StepKind.MOISTURIZER: ("water", "water_soft"),
    StepKind.LIP_BALM: ("lips", "lips_soft"),
    StepKind.CLEANSER: ("water", "water_soft"),
    StepKind.EYE_DROPS: ("water", "water_soft"),
    StepKind.NOSE: ("water", "water_soft"),
    StepKind.OTHER: ("accent", "accent_soft"),
}


@dataclass(frozen=True)
class Theme:
    """One look: named colours, text sizes and lengths in pixels at a text scale (1.0 = 100 %)."""

    colors: Mapping[str, str]
    type_sizes: Mapping[str, int]
    sizes: Mapping[str, int]
    window: tuple[int, int]
    window_min: tuple[int, int]
    scale: float
    is_dark: bool

    def color(self, name: str) -> QColor:
        """Return a colour by its name in the tokens."""
        return QColor(self.colors[name])

    def px(self, length: float) -> int:
        """Return a length of the pictures in pixels at this text scale."""
        return round(length * self.scale)

    def font(self, role: str, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the font of a role of the tokens ('body', 'caption', ...)."""
        font = QFont("Inter")
        font.setPixelSize(self.px(self.type_sizes[role]))
        font.setWeight(weight)
        return font

    def tint(self, kind: StepKind) -> tuple[QColor, QColor]:
        """Return the ink and the soft ground of a kind of step."""
        ink, ground = TINTS[kind]
        return self.color(ink), self.color(ground)


def load_theme(resources: Path, *, dark: bool, scale: float) -> Theme:
    """Return the light or the dark look from the packaged tokens."""
    tokens = json.loads((resources / "theme" / "tokens.json").read_text(encoding="utf-8"))
    return Theme(
        colors=tokens["dark" if dark else "light"],
        type_sizes={name: size for name, size in tokens["type"].items() if name != "family"},
        sizes={name: size for name, size in tokens["sizes"].items() if "window" not in name},
        window=tuple(tokens["sizes"]["window"]),
        window_min=tuple(tokens["sizes"]["window_min"]),
        scale=scale,
        is_dark=dark,
    )


def load_fonts(resources: Path) -> None:
    """Register the bundled Inter faces with Qt."""
    for face in sorted((resources / "fonts").glob("Inter-*.otf")):
        QFontDatabase.addApplicationFont(str(face))


def palette(theme: Theme) -> QPalette:
    """Return the palette for what the style sheet does not reach."""
    roles = {
        QPalette.ColorRole.Window: "bg",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "sunken",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Link: "accent",
    }
    made = QPalette()
    for role, name in roles.items():
        made.setColor(role, theme.color(name))
    return made


def style_sheet(theme: Theme) -> str:
    """Return the application's style sheet at the theme's colours and scale."""
    lengths = {f"p{n}": f"{theme.px(n)}px" for n in (2, 4, 6, 7, 8, 9, 10, 12, 14, 15, 16, 24, 32)}
    fonts = {f"t_{name}": f"{theme.px(size)}px" for name, size in theme.type_sizes.items()}
    return string.Template(SHEET).substitute({**theme.colors, **lengths, **fonts})


SHEET = """
* { font-family: "Inter", "Noto Sans", "DejaVu Sans", sans-serif;
  font-size: $t_body; color: $text; }
QWidget#page, QWidget#canvas, QMainWindow, QScrollArea { background: $bg; border: none; }
QFrame#rail { background: $sunken; border: none; border-right: 1px solid $line; }
QFrame#card { background: $surface; border: 1px solid $line; border-radius: $p14; }
QFrame#row { background: transparent; border: none; }
QFrame#row[edge="below"] { border-top: 1px solid $line; }
QFrame#row[due="true"] { background: $surface; border: 2px solid $sun; border-radius: $p14; }
QFrame#row:hover { background: transparent; }
QLabel { background: transparent; border: none; }
QLabel#title { font-size: $t_page_title; font-weight: 600; }
QLabel#big { font-size: $t_big_number; font-weight: 600; }
QLabel#rowtitle { font-size: $t_row_title; font-weight: 500; }
QLabel#rowtitle[done="true"] { color: $muted; font-weight: 400; }
QLabel#muted { color: $muted; }
QLabel#caption { color: $muted; font-size: $t_caption; }
QLabel#strong { font-weight: 600; }
QLabel#section { color: $muted; font-size: $t_section_label; font-weight: 600;
  letter-spacing: 1px; }
QLabel#chip { background: $dose_soft; color: $dose; border-radius: $p8; padding: $p2 $p9;
  font-size: $t_caption; font-weight: 500; }
QLabel#brand { font-size: $p15; font-weight: 600; }
QFrame#banner { background: $notice_soft; border: 1px solid $notice; border-radius: $p9; }
QFrame#banner QLabel { color: $text; }
QPushButton, QTimeEdit, QSpinBox { background: $surface; border: 1px solid $line;
  border-radius: $p9; padding: $p7 $p12; font-weight: 500; }
QPushButton:hover, QTimeEdit:hover, QSpinBox:hover { border-color: $muted; }
QPushButton:pressed { background: $sunken; }
QPushButton:disabled { color: $muted; background: $bg; }
QPushButton:focus, QTimeEdit:focus, QSpinBox:focus, QToolButton:focus { border: 2px solid $accent;
  padding: $p6 $p10; }
QPushButton#primary { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton#primary:hover { border-color: $text; }
QPushButton#primary:focus { background: $accent_soft; color: $text; border: 2px solid $accent; }
QPushButton#arrow { padding: $p6; min-width: $p16; }
QToolButton { background: transparent; border: 2px solid transparent; border-radius: $p9;
  padding: $p4; }
QToolButton:hover { background: $sunken; }
QToolButton:focus { padding: $p4; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { image: none; }
QPushButton#nav { background: transparent; border: 2px solid transparent; border-radius: $p9;
  color: $muted; padding: 0; text-align: left; }
QPushButton#nav:checked { background: $surface; color: $text; }
QPushButton#nav:hover { background: $line; }
QPushButton#nav:focus { border: 2px solid $accent; padding: 0; }
QLineEdit { background: $surface; border: 1px solid $line; border-radius: $p9; padding: $p7; }
QLineEdit:focus { border: 2px solid $accent; padding: $p6; }
QTimeEdit QLineEdit, QSpinBox QLineEdit { border: none; padding: 0; background: transparent; }
QTimeEdit, QSpinBox { min-height: $p16; padding: $p7 $p6; }
QTimeEdit:focus, QSpinBox:focus { padding: $p6 $p4; }
QPushButton#choice:checked { background: $accent_soft; border-color: $accent; font-weight: 600; }
QPushButton#choice:focus { border: 2px solid $accent; }
QTimeEdit::up-button, QTimeEdit::down-button, QSpinBox::up-button, QSpinBox::down-button {
  width: 0; border: none; }
QMenu { background: $surface; border: 1px solid $line; padding: $p6; }
QMenu::item { padding: $p7 $p24 $p7 $p12; border-radius: $p6; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: $p4 $p8; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: $p4; }
QDialog { background: $bg; }
QScrollBar:vertical { background: transparent; width: $p10; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: $p4; min-height: $p32; }
QScrollBar:horizontal { background: transparent; height: $p10; margin: 0; }
QScrollBar::handle:horizontal { background: $line; border-radius: $p4; min-width: $p32; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLabel#cardtitle { font-size: $t_row_title; font-weight: 600; }
QScrollArea#cardwords { background: transparent; }
QToolButton#cardclose { padding: $p2; }
"""
