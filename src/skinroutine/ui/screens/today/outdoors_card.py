"""The card for time outside: it says when sunscreen is due again, and begins and ends that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from skinroutine.app.diary.snapshots import DaySnapshot
from skinroutine.app.tongue import tr
from skinroutine.ui.parts.look import Look
from skinroutine.ui.parts.text import card, column, section, wrapped
from skinroutine.ui.wording import entry, outdoors


class OutdoorsCard(QWidget):
    """Shows how it stands outdoors today; hidden where no step is due again there."""

    out_requested = Signal()
    in_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._is_outside = False
        self._words = wrapped("body")
        self.button = QPushButton()
        self.button.setToolTip(tr(outdoors.KEY))
        self.button.clicked.connect(self.act)
        inside = column(look, 10)
        inside.addWidget(section(tr(outdoors.OUTDOORS)))
        inside.addWidget(self._words)
        inside.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        outside = column(look)
        outside.addWidget(card(look, inside))
        self.setLayout(outside)
        self.hide()

    def show_day(self, snapshot: DaySnapshot, *, is_evening: bool) -> None:
        """Show how it stands; past days have no card."""
        found = snapshot.outdoors if snapshot.is_today else None
        self.setVisible(found is not None)
        if found is None:
            return
        self._is_outside = found.outing is not None
        self._words.setText(entry.fitting(outdoors.card_words(snapshot, is_evening=is_evening)))
        self.button.setText(tr(outdoors.COME_IN if self._is_outside else outdoors.GO_OUT))
        self.button.setVisible(self._is_outside or not is_evening)

    @Slot()
    def act(self) -> None:
        """Ask for what the button says, where there is one."""
        if self.isHidden() or self.button.isHidden():
            return
        if self._is_outside:
            self.in_requested.emit()
        else:
            self.out_requested.emit()
