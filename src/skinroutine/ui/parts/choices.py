"""One of a few: buttons of which one is chosen, marked by a check as well as by colour."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QWidget

from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import folded


class Choices(QWidget):
    """Buttons by value; `chosen` says the value a person, not the program, has chosen."""

    chosen = Signal(object)

    def __init__(self, look: Look, question: str, words: Mapping[Any, str]) -> None:
        super().__init__()
        self._look = look
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.theme.px(8))
        self._group = QButtonGroup(self)
        self.buttons: dict[Any, QRadioButton] = {}
        for value, text in words.items():
            button = QRadioButton(text)
            button.setObjectName("choice")
            button.setAccessibleName(f"{question} {text}")
            button.toggled.connect(self._on_toggled)
            self._group.addButton(button)
            self.buttons[value] = button
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def value(self) -> Any:  # noqa: ANN401 - the values are whatever the caller chose between
        """The value that is chosen, or None."""
        return next((one for one, button in self.buttons.items() if button.isChecked()), None)

    def show_value(self, value: object) -> None:
        """Mark a value as chosen; Tab comes to it, and Qt's arrows go on from there."""
        self.buttons[value].setChecked(True)
        for one in self.buttons.values():
            policies = Qt.FocusPolicy
            one.setFocusPolicy(policies.StrongFocus if one.isChecked() else policies.ClickFocus)

    def fold(self, *, is_narrow: bool) -> None:
        """Put the buttons beneath each other where there is no room beside."""
        self._row.setDirection(folded(is_narrow=is_narrow))

    @Slot(bool)
    def _on_toggled(self, is_chosen: bool) -> None:  # noqa: FBT001 - the signal's shape
        button = self.sender()
        assert isinstance(button, QRadioButton)
        theme = self._look.theme
        side, gap = theme.px(14), theme.px(3)
        check = self._look.icons.icon("check", side, theme.color("text"), gap)
        button.setIcon(check if is_chosen else QIcon())
        button.setIconSize(QSize(side + gap, side))

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self.value)
