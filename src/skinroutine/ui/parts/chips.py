"""Pills: an idea that can be added, and a time of day that can be changed or taken away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look


class AddChip(QPushButton):
    """A pill that offers to add something, in its own words behind a plus."""

    def __init__(self, words: str, role: str = "add") -> None:
        super().__init__(f"+ {words}")
        self.setObjectName(role)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class IdeaChip(AddChip):
    """A small pill that offers to add something by its name."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "idea")
        self.setAccessibleName(tr("Add {name}", name=name))


class TimeChip(QFrame):
    """A pill of two buttons: its words, which are pressed to change it, and a cross.

    Delete and Backspace ask for the same as the cross.
    """

    edit_requested = Signal()
    remove_requested = Signal()

    def __init__(self, look: Look, words: str) -> None:
        super().__init__()
        self.setObjectName("timechip")
        self.setFixedHeight(look.theme.px(30) + 2 * look.theme.edge("soft"))
        self.edit = QPushButton(words)
        self.edit.setAccessibleName(tr("Change {time}", time=words))
        self.edit.clicked.connect(self.edit_requested)
        self.remove = QPushButton()
        self.remove.setObjectName("chipremove")
        self.remove.setAccessibleName(tr("Remove {time}", time=words))
        self.remove.setToolTip(self.remove.accessibleName())
        self.remove.clicked.connect(self.remove_requested)
        side = look.theme.px(12)
        self.remove.setIcon(look.icons.icon("x", side, look.theme.color("dose")))
        self.remove.setIconSize(QSize(side, side))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.theme.px(2), 0, look.theme.px(2), 0)
        row.setSpacing(0)
        row.addWidget(self.edit)
        row.addWidget(self.remove)

    def show_removable(self, *, can_remove: bool) -> None:
        """Offer the cross, or not where this is the last one."""
        self.remove.setVisible(can_remove)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Delete and Backspace, which the buttons leave to the pill."""
        wanted = event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
        if wanted and not self.remove.isHidden():
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)
