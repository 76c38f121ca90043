"""The room of a table: as tall as its rows are at the width there is, scrolled sideways."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from skinroutine.ui.parts.text import SidewaysArea


class TableArea(SidewaysArea):
    """Scrolls a table whose rows grow taller where their words break."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__(inside)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Be as tall as the rows are at a width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of the rows, and of the bar where they are wider than the room."""
        table = self.widget()
        assert table is not None
        least = table.minimumSizeHint()
        wide = max(width, least.width())
        tall = table.heightForWidth(wide) if table.hasHeightForWidth() else least.height()
        bar = self.horizontalScrollBar().sizeHint().height() if wide > width else 0
        return tall + bar

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return no width, as the rest scrolls, and a height for the width there is now."""
        return QSize(0, self.heightForWidth(self.width()))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the table and its height at that width."""
        table = self.widget()
        assert table is not None
        wide = table.minimumSizeHint().width()
        return QSize(wide, self.heightForWidth(wide))
