"""Small pieces of the routine page: a row with a switch, a sentence on what is amiss, a tile."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from skinroutine.domain.plan.routine import StepKind
from skinroutine.ui.parts.icons import KIND_ICONS
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.nesting import nest
from skinroutine.ui.parts.painted import IconSquare
from skinroutine.ui.parts.switch import Switch
from skinroutine.ui.parts.text import column, label, wrapped

TITLE_PIECE = 12
"""After how many signs a long word of a step's title may break."""


class SwitchRow(QWidget):
    """A title with a line beneath and a switch at the far end; a click anywhere switches."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self.switch = Switch(look, title)
        self.note = wrapped("caption")
        words = column(look, 2)
        words.addWidget(wrapped("rowtitle", title))
        words.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(12))
        nest(row, words, 1)
        row.addWidget(self.switch)

    def say(self, note: str) -> None:
        """Show the line beneath the title; a screen reader hears it with the switch."""
        show_words(self.note, note)
        self.switch.setAccessibleDescription(note)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Switch where the words were clicked."""
        is_click = event.button() is Qt.MouseButton.LeftButton
        if is_click and self.rect().contains(event.position().toPoint()):
            self.switch.click()


class KindTile(IconSquare):
    """The square of the step that is edited; its kind can change."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._kind = StepKind.OTHER

    def show_kind(self, kind: StepKind) -> None:
        """Show another kind."""
        self._kind = kind
        self.update()

    def picture(self) -> tuple[str, QColor, QColor]:
        """Return the kind's icon in the colours of its kind."""
        return (KIND_ICONS[self._kind], *self._look.theme.tint(self._kind))


def show_words(label: QLabel, words: str) -> None:
    """Show words in a label, or take it away where there are none."""
    label.setText(words)
    label.setVisible(bool(words))


def show_text(field: QLineEdit, text: str) -> None:
    """Show a text in a field; the one that is there already keeps the cursor where it is."""
    if field.text() != text:
        field.setText(text)


def amiss() -> QLabel:
    """Return a label for a sentence on what is amiss; empty, it is away."""
    made = wrapped("strong")
    made.hide()
    return made


def field_head(words: str, field: QWidget, at_end: QLabel | None = None) -> QHBoxLayout:
    """Return the name of a field, with words at its end; as tall with them as without."""
    name = label("field", words)
    name.setBuddy(field)
    made = QHBoxLayout()
    made.addWidget(name, 1)
    made.addWidget(at_end if at_end is not None else label("strong"))
    return made


def hairline() -> QFrame:
    """Return a thin line across."""
    made = QFrame()
    made.setObjectName("line")
    made.setFixedHeight(1)
    return made


def icon_button(look: Look, icon: str, name: str) -> QPushButton:
    """Return a small button with an icon; its name is for screen readers and the tooltip."""
    made = QPushButton()
    made.setObjectName("arrow")
    side = look.theme.px(14)
    made.setIcon(look.icons.icon(icon, side, look.theme.color("text")))
    made.setIconSize(QSize(side, side))
    name_button(made, name)
    return made


def may_shrink(look: Look, field: QComboBox) -> None:
    """Let a choice be narrower than its longest answer, which its list shows in full."""
    field.setMinimumWidth(look.theme.px(90))


def name_button(button: QPushButton, name: str) -> None:
    """Name a button that has no words of its own."""
    button.setAccessibleName(name)
    button.setToolTip(name)
