"""Fields with their names: text, a search, a note, a number, a choice from a list, a length."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.painted import smooth
from skinroutine.ui.parts.steady import steady
from skinroutine.ui.parts.text import column, label, refresh_style

LONGEST_SEARCH = 100


def labelled(look: Look, words: str, field: QWidget) -> QWidget:
    """Return a field with its name above it; a field without an accessible name gets this one."""
    made = QWidget()
    name = label("field", words)
    name.setBuddy(field)
    if not field.accessibleName():
        field.setAccessibleName(words)
    inside = column(look, 5)
    inside.addWidget(name)
    inside.addWidget(field)
    made.setLayout(inside)
    return made


def mark_field(field: QWidget, *, is_wrong: bool) -> None:
    """Give a field the edge and the ground of one that has to be changed, or take them away.

    The words on what is amiss stand beside it or above the buttons.
    """
    refresh_style(field, invalid=is_wrong)


def first_wrong(inside: QWidget) -> QWidget | None:
    """Return the first field in a widget that is marked, or None."""
    fields = inside.findChildren(QWidget)
    return next((one for one in fields if one.property("invalid") == "true"), None)


def text_field(name: str, *, longest: int, hint: str = "") -> QLineEdit:
    """Return a field for one line of up to `longest` characters."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setMaxLength(longest)
    made.setPlaceholderText(hint)
    return made


class SearchField(QLineEdit):
    """A field with a magnifier before its words and, once there are any, a cross to empty it."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setMaxLength(LONGEST_SEARCH)
        side = look.theme.px(16)
        self.empty = QToolButton(self)
        self.empty.setObjectName("empty")
        self.empty.setAccessibleName(tr("Empty the search"))
        self.empty.setToolTip(tr("Empty the search"))
        self.empty.setIcon(look.icons.icon("x", side, look.theme.color("muted")))
        self.empty.setIconSize(QSize(side, side))
        self.empty.setCursor(Qt.CursorShape.ArrowCursor)
        self.empty.hide()
        self.empty.clicked.connect(self._on_empty)
        self.textChanged.connect(self._on_changed)
        self._leave_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the cross at the end."""
        super().resizeEvent(event)
        self._leave_room()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Change sides where one reads the other way."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._leave_room()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Let the style paint the field, then paint the magnifier."""
        super().paintEvent(event)
        side = self._look.theme.px(16)
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), self._square(side))
        ink = self._look.theme.color("muted")
        self._look.icons.paint(smooth(self), "search", QRectF(box), ink)

    def _square(self, side: int) -> QRect:
        return QRect(self._look.theme.px(10), (self.height() - side) // 2, side, side)

    def _leave_room(self) -> None:
        px = self._look.theme.px
        side, reads = px(24), self.layoutDirection()
        at_end = QRect(self.width() - px(6) - side, (self.height() - side) // 2, side, side)
        self.empty.setGeometry(QStyle.visualRect(reads, self.rect(), at_end))
        self.setTextMargins(px(22), 0, px(22), 0)

    @Slot(str)
    def _on_changed(self, words: str) -> None:
        self.empty.setVisible(bool(words))

    @Slot()
    def _on_empty(self) -> None:
        self.clear()
        self.setFocus()


class NoteField(QPlainTextEdit):
    """Several lines of plain text up to `longest` characters; Tab leaves it, Enter breaks."""

    def __init__(self, look: Look, name: str, *, longest: int, lines: int = 3) -> None:
        super().__init__()
        self._longest = longest
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        height = self.fontMetrics().lineSpacing() * lines
        self.setFixedHeight(max(height, look.theme.px(18) * lines) + look.theme.px(20))
        self.textChanged.connect(self._shorten)

    @property
    def words(self) -> str:
        """What is in the field."""
        return self.toPlainText()

    @Slot()
    def _shorten(self) -> None:
        """Take back what goes beyond the longest text, where it was typed or put in."""
        moves = QTextCursor.MoveOperation
        beyond = len(self.toPlainText()) - self._longest
        if beyond > 0:
            cursor = self.textCursor()
            if cursor.position() < beyond:
                cursor.movePosition(moves.End)
            cursor.movePosition(moves.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor, beyond)
            cursor.removeSelectedText()


def number_field(name: str, *, least: int, most: int, unit: str = "", step: int = 1) -> QSpinBox:
    """Return a field for a whole number with its unit; typing counts when the field is left."""
    made = QSpinBox()
    made.setAccessibleName(name)
    made.setRange(least, most)
    made.setSingleStep(step)
    made.setSuffix(f" {unit}" if unit else "")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setKeyboardTracking(False)
    steady(made)
    return made


def slider(look: Look, name: str, *, least: int, most: int, step: int) -> QSlider:
    """Return a slider from `least` to `most`; arrows and clicks go by `step`."""
    made = QSlider(Qt.Orientation.Horizontal)
    made.setMinimumHeight(look.theme.px(32))
    made.setAccessibleName(name)
    made.setRange(least, most)
    made.setSingleStep(step)
    made.setPageStep(step)
    steady(made)
    return made


class ChoiceField(QComboBox):
    """One of a list; `chosen` says the value a person, not the program, has chosen."""

    chosen = Signal(object)

    def __init__(self, look: Look, name: str, words: Mapping[Any, str]) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # on Linux Qt gives the value as the name of a list
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value, text in words.items():
            self.addItem(text, value)
        steady(self)
        self.activated.connect(self._on_activated)

    @property
    def value(self) -> Any:  # noqa: ANN401 - the values are whatever the caller chose between
        """The value that is chosen, or None."""
        return self.currentData()

    def show_value(self, value: object) -> None:
        """Show a value as chosen."""
        self.setCurrentIndex(self.findData(value))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Let the style paint the field, then paint the arrow at its end."""
        super().paintEvent(event)
        theme = self._look.theme
        side, gap = theme.px(14), theme.px(9)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = gap if is_mirrored else self.width() - gap - side
        box = QRectF(left, (self.height() - side) / 2, side, side)
        self._look.icons.paint(smooth(self), "chevron-down", box, theme.color("muted"))

    @Slot(int)
    def _on_activated(self, _place: int) -> None:
        self.chosen.emit(self.value)


class CheckField(QCheckBox):
    """A square check box with its words, and a check in it."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__(words)
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Let the style paint the box and the words, then paint the check."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = QStyle.SubElement.SE_CheckBoxIndicator
        square = QRectF(self.style().subElementRect(place, option, self))
        inset = square.width() * 0.15
        box = square.adjusted(inset, inset, -inset, -inset)
        self._look.icons.paint(smooth(self), "check", box, self._look.theme.color("on_accent"))
