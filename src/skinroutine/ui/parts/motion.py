"""Nothing moves: the program animates nothing, and Qt's own effects are switched off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def calm() -> None:
    """Let menus, lists and tooltips come at once; the style sheet does the same for controls."""
    for effect in EFFECTS:
        QApplication.setEffectEnabled(effect, False)  # noqa: FBT003 - the library's shape
