"""Colours, type and spacing from tokens.json, and the palette and style sheet made of them."""

from __future__ import annotations

import json
import string
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from skinroutine.domain.plan.routine import StepKind
from skinroutine.ui.parts.sheet import SHEET

THEMES = ("light", "dark", "contrast")
SMALLEST, LARGEST = 0.8, 2.0
"""The text scales a person can choose from and to (1.0 = 100 %)."""
TINTS = {
    StepKind.DOSE: ("dose", "dose_soft"),
    StepKind.SUNSCREEN: ("sun", "sun_soft"),
    StepKind.MOISTURIZER: ("water", "water_soft"),
    StepKind.LIP_BALM: ("lips", "lips_soft"),
    StepKind.CLEANSER: ("soap", "soap_soft"),
    StepKind.EYE_DROPS: ("eyes", "eyes_soft"),
    StepKind.NOSE: ("nose", "nose_soft"),
    StepKind.OTHER: ("other", "other_soft"),
    StepKind.DATE: ("other", "other_soft"),
    StepKind.SUPPLY: ("dose", "dose_soft"),
}


@dataclass(frozen=True)
class Theme:
    """One look: named colours, text sizes and lengths in pixels at a text scale (1.0 = 100 %).

    `edges` are thicknesses at 100 %: of a control's `edge`, of the ring of `focus`, and of the
    line around `soft` grounds (0 for none).
    """

    name: str
    colors: Mapping[str, str]
    edges: Mapping[str, int]
    type_sizes: Mapping[str, int]
    sizes: Mapping[str, int]
    window: tuple[int, int]
    window_min: tuple[int, int]
    scale: float

    @property
    def is_dark(self) -> bool:
        """Tell whether light words stand on a dark ground; so they do in high contrast."""
        return self.name != "light"

    def color(self, name: str) -> QColor:
        """Return a colour by its name in the tokens."""
        return QColor(self.colors[name])

    def px(self, length: float) -> int:
        """Return a length of the pictures in pixels at this text scale."""
        return round(length * self.scale)

    def edge(self, name: str) -> int:
        """Return the thickness of a line in pixels; one that is there is never thinned away."""
        wanted = self.edges[name]
        return max(wanted, self.px(wanted))

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


def load_theme(resources: Path, *, name: str = "light", scale: float = 1.0) -> Theme:
    """Return a look of THEMES from the packaged tokens; a scale out of bounds becomes the bound."""
    tokens = json.loads((resources / "theme" / "tokens.json").read_text(encoding="utf-8"))
    return Theme(
        name=name,
        colors=tokens[name],
        edges=tokens["edges"][name],
        type_sizes={name: size for name, size in tokens["type"].items() if name != "family"},
        sizes={name: size for name, size in tokens["sizes"].items() if "window" not in name},
        window=tuple(tokens["sizes"]["window"]),
        window_min=tuple(tokens["sizes"]["window_min"]),
        scale=max(SMALLEST, min(LARGEST, scale)),
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
        QPalette.ColorRole.AlternateBase: "surface",
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
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.color("disabled"))
    return made


def is_read_from_the_right() -> bool:
    """Tell whether the window is mirrored: letters of such a script hang together."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def style_sheet(theme: Theme) -> str:
    """Return the application's style sheet at the theme's colours and scale.

    `$p7` is seven pixels of the pictures; `$q7` is as much less what a focus ring is thicker than
    an edge, so that nothing moves when the focus comes; `$r34` rounds off what is as tall as
    `$p34`, as Qt draws a larger radius as none.
    """
    edge, focus = theme.edge("edge"), theme.edge("focus")
    values = {
        **theme.colors,
        **{f"t_{name}": f"{theme.px(size)}px" for name, size in theme.type_sizes.items()},
        **{f"p{n}": f"{theme.px(n)}px" for n in range(41)},
        **{f"r{n}": f"{theme.px(n) // 2}px" for n in range(41)},
        **{f"q{n}": f"{max(0, theme.px(n) + edge - focus)}px" for n in range(41)},
        "w_dialog": f"{theme.px(320)}px",
        "w_section": "0px" if is_read_from_the_right() else "1px",
        "w_edge": f"{edge}px",
        "w_focus": f"{focus}px",
        "w_soft": f"{theme.edge('soft')}px",
        "w_tight": f"{-0.4 * theme.scale:.2f}px",
    }
    return string.Template(SHEET).substitute(values)
